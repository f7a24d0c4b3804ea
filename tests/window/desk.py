"""What stands on the desk beside the window: dialogs of the system, a printer, choices in a list."""

import os
import socket
import subprocess
import time

from eyes import key
from stage import until

SELECT = """const field = [...document.querySelectorAll('select')].find((e) => e.checkVisibility() && e.labels
    && [...e.labels].some((l) => l.innerText.trim().startsWith(arguments[0])));
  if (!field) return false;
  const option = [...field.options].find((o) => o.value === arguments[1] || o.text.trim() === arguments[1]);
  if (!option) return false;
  field.value = option.value;
  for (const kind of ['input', 'change']) field.dispatchEvent(new Event(kind, { bubbles: true }));
  return true"""


def select(page, label, option):
    """Chooses an option, by its value or its words, in the list with this label."""
    until(lambda: page.run(SELECT, label, option), what=f"{option!r} in the list {label!r}")


def choose(stage, path):
    """Answers the system's dialog with a path, typed as a person types it."""
    def dialogs():
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--class", "^geleit$"],
                               capture_output=True, text=True, check=False).stdout.split()
        return [window for window in found if key("getwindowname", window).strip() not in ("Geleit", "")]
    dialog = until(dialogs, what="the dialog")[0]
    key("windowactivate", "--sync", dialog)
    time.sleep(0.5)
    key("type", "--delay", "50", "/")
    time.sleep(0.5)
    key("type", "--delay", "20", str(path)[1:])
    time.sleep(0.7)
    key("key", "Return")
    until(lambda: not dialogs(), what="the end of the dialog")


def printer(stage):
    """A real IPP printer that keeps what it receives: its address and its folder."""
    spool = stage.data("spool")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = ["ippeveprinter", "-r", "off", "-n", "localhost", "-k", "-f", "application/pdf", "-p", str(port),
               "-d", str(spool), "Drucker im Flur"]
    stage.start(command, quiet=True, stdout=subprocess.DEVNULL, env=os.environ)

    def listens():
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", port)) == 0
    until(listens, what="the printer")
    return f"ipp://localhost:{port}/ipp/print", spool
