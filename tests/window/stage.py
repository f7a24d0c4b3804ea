"""A stage of its own for one run: a display, two buses, a home, and the processes on it.

Nothing of the machine is used: Xvfb picks a free display, openbox manages its windows, the session bus and the system bus are
private, HOME and the data folder are fresh. Every process is started in a group of its own, and
the groups are ended when the stage is left, however it is left.
"""

import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import time


class Stage:
    def __init__(self, binary, pictures=None):
        self.binary = str(pathlib.Path(binary).resolve())
        self.root = pathlib.Path(tempfile.mkdtemp(prefix="geleit-window-"))
        self.pictures = pathlib.Path(pictures) if pictures else self.root / "pictures"
        self.pictures.mkdir(parents=True, exist_ok=True)
        self.running = []

    def __enter__(self):
        signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # so that leaving is never skipped
        try:
            for name in ("home", "run", "tmp"):
                (self.root / name).mkdir(mode=0o700)
            os.environ.update(self._surroundings())
            os.environ["DISPLAY"] = self._display()
            self.start(["openbox", "--sm-disable"], quiet=True, stdout=subprocess.DEVNULL)
            os.environ["DBUS_SESSION_BUS_ADDRESS"] = self._bus("session")
            os.environ["DBUS_SYSTEM_BUS_ADDRESS"] = self._bus("system")
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        for process in reversed(self.running):
            end(process)
        shutil.rmtree(self.root, ignore_errors=True)

    def _surroundings(self):
        home = self.root / "home"
        return {
            "HOME": str(home),
            "XDG_DATA_HOME": str(home / ".local/share"),
            "XDG_CACHE_HOME": str(home / ".cache"),
            "XDG_CONFIG_HOME": str(home / ".config"),
            "XDG_RUNTIME_DIR": str(self.root / "run"),
            "TMPDIR": str(self.root / "tmp"),
            "GDK_BACKEND": "x11",
            "LANG": "C.UTF-8",
        }

    def _display(self):
        read, write = os.pipe()
        command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1400x900x24", "-nolisten", "tcp"]
        self.start(command, pass_fds=[write], quiet=True)
        os.close(write)
        with os.fdopen(read) as answer:
            return ":" + answer.readline().strip()

    def _bus(self, name):
        command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
        daemon = self.start(command, stdout=subprocess.PIPE, text=True, quiet=True)
        return daemon.stdout.readline().strip()

    def start(self, command, quiet=False, **more):
        """Starts a process which ends with the stage."""
        if quiet:
            more.setdefault("stderr", subprocess.DEVNULL)
        process = subprocess.Popen(command, start_new_session=True, **more)
        self.running.append(process)
        return process

    def finish(self, process):
        """Ends a process before the stage is left."""
        self.running.remove(process)
        end(process)

    def data(self, name="data"):
        """A data folder; the same name is the same folder."""
        folder = self.root / name
        folder.mkdir(exist_ok=True)
        return folder

    def launch(self, data="data", before=(), **more):
        """Starts the program as a person would, only with a data folder of its own."""
        return self.start([*before, self.binary, "--data", str(self.data(data))], **more)

    def last_picture(self, name):
        """What the screen showed when a story failed."""
        path = str(self.pictures / f"failed-{name}.png")
        subprocess.run(["import", "-window", "root", path], check=False, timeout=10)


def end(process):
    """Ends a process with its group, kindly first."""
    for sign, patience in ((signal.SIGTERM, 5), (signal.SIGKILL, 5)):
        try:
            os.killpg(process.pid, sign)
            process.wait(patience)
        except ProcessLookupError:
            return
        except subprocess.TimeoutExpired:
            continue


def until(ask, patience=20, what="what was waited for"):
    """Asks until the answer is true, and returns it."""
    last = time.monotonic() + patience
    while True:
        answer = ask()
        if answer:
            return answer
        if time.monotonic() > last:
            raise AssertionError(f"{what} did not come within {patience} s")
        time.sleep(0.05)
