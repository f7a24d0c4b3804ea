#!/usr/bin/python3
"""Plays stories on the real window: run.py BINARY [story ...].

A story is a function of `story_*.py` whose name begins with `a_`, `an_`, `the_` or `no_`; it gets a
stage of its own. Those of `long_*.py` take too long for every day and are played when they are named. Pictures go to $GELEIT_PICTURES, or to `target/window` beside this tree. The
binary is an ordinary one, built with the page inside (`--features desktop,custom-protocol`).
Needs the Debian packages xvfb, openbox, webkit2gtk-driver, dbus, at-spi2-core, gir1.2-atspi-2.0,
python3-gi, xdotool, imagemagick, strace, cups-ipp-utils, poppler-utils.

Each story runs in a process of its own, because the accessibility tree belongs to one bus.
"""

import os
import pathlib
import subprocess
import sys
import time
import traceback

HERE = pathlib.Path(__file__).resolve().parent
PICTURES = os.environ.get("GELEIT_PICTURES") or str(HERE.parent.parent / "target" / "window")
PATIENCE = 300  # seconds; a longer story says so: the_story.patience = 900


def stories(*files):
    """All stories of these kinds of files, in the order in which they are written."""
    found = {}
    for file in (file for kind in files or ("story", "long") for file in sorted(HERE.glob(f"{kind}_*.py"))):
        module = __import__(file.stem)
        for name, story in vars(module).items():
            if name.split("_")[0] in ("a", "an", "the", "no") and story.__module__ == file.stem:
                found[name] = story
    return found


def play(binary, name):
    """Plays one story in this process."""
    from stage import Stage
    with Stage(binary, PICTURES) as stage:
        try:
            stories()[name](stage)
        except Exception:  # told in full, then the stage is cleared
            traceback.print_exc()
            stage.last_picture(name)
            return 1
    return 0


def main(binary, *wanted):
    failed, known = [], stories()
    for name in wanted or stories("story"):
        start = time.monotonic()
        command = [sys.executable, __file__, "--play", binary, name]
        done = subprocess.Popen(command, stdin=subprocess.DEVNULL)
        try:
            code = done.wait(getattr(known[name], "patience", PATIENCE))
        except subprocess.TimeoutExpired:
            done.terminate()
            code = done.wait(30) or 1
        print(f"{'ok    ' if code == 0 else 'FAILED'} {name} ({time.monotonic() - start:.1f} s)", flush=True)
        failed += [name] if code else []
    return 1 if failed else 0


if __name__ == "__main__":
    sys.path.insert(0, str(HERE))
    if sys.argv[1:2] == ["--play"]:
        sys.exit(play(*sys.argv[2:]))
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
