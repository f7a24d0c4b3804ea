"""What stands on the desk beside the window: the system's dialogs, a stick, a printer, a scanner."""

import os
import socket
import subprocess

from eyes import Eyes, below, key, safely, words
from stage import until

DIALOGS = "dialog", "file chooser"


def choose(stage, path):
    """Answers the system's dialog with a path, typed as a person types it, and waits for its end."""
    eyes, path = Eyes(stage), str(path)
    window = until(lambda: other_windows(eyes), what="the dialog")[0]

    def typed():
        return [word for thing in safely(lambda: below_dialog(eyes)) if thing.get_role_name() == "text"
                for word in words(thing)]
    key("windowactivate", "--sync", window)
    until(lambda: safely(lambda: below_dialog(eyes)), what="the dialog in the accessibility tree")
    key("type", "--delay", "20", "/")
    until(lambda: "/" in typed(), what="a line for the path")
    key("type", "--delay", "20", path[1:])
    until(lambda: [word for word in typed() if word.startswith(path)], what="the path in the dialog")
    key("key", "Delete")  # what the dialog proposed behind it
    until(lambda: {path, f"{path}/"} & set(typed()), what="the path alone in the dialog")
    key("key", "Return")
    until(lambda: not other_windows(eyes), what="the end of the dialog")


def other_windows(eyes):
    """Windows of the program besides those titled Geleit."""
    return [window for window in eyes.windows() if key("getwindowname", window).strip() not in ("Geleit", "")]


def below_dialog(eyes):
    """Everything in the dialogs of the program; the page is not walked through."""
    for frame in eyes.frames():
        if frame.get_role_name() in DIALOGS:
            yield from below(frame)


def printer(stage):
    """A real IPP printer that keeps what it receives: its address and its folder."""
    spool = stage.data("spool")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = ["ippeveprinter", "-r", "off", "-n", "localhost", "-k", "-f", "application/pdf", "-p", str(port),
               "-d", str(spool), "Drucker im Flur"]
    # An ordinary user's path leaves out the folder of services.
    env = {**os.environ, "PATH": f"{os.environ['PATH']}:/usr/sbin"}
    stage.start(command, quiet=True, stdout=subprocess.DEVNULL, env=env)

    def listens():
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", port)) == 0
    until(listens, what="the printer")
    return f"ipp://localhost:{port}/ipp/print", spool


def scanned(stage, paper, pages):
    """The paper as a scanner gives it: 200 dots an inch, grey, the last page first, one upside down."""
    stem = stage.root / "tmp" / "page"
    subprocess.run(["pdftoppm", "-r", "200", "-gray", "-png", str(paper), str(stem)], check=True)
    found = sorted(stem.parent.glob("page-*.png"), reverse=True)
    assert len(found) == pages, (found, pages)
    target = stage.root / "home" / "scan.tiff"
    turned = [str(found[0]), "-rotate", "180"]
    command = ["convert", "-density", "200", "(", *turned, ")", *map(str, found[1:]), "-compress", "zip", str(target)]
    subprocess.run(command, check=True)
    return target
