"""Sees and uses a window as a person does: through the accessibility tree, keys and the screen.

Nothing is switched on in the program for this, so it also works after a lock, on the second web
view, and on a window started the normal way. Roles are those of AT-SPI: "push button", "entry",
"password text", "heading", "link", "combo box".
"""

import pathlib
import subprocess

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

from stage import until  # noqa: E402

OUTSIDE = "application", "frame", "document web"


class Eyes:
    def __init__(self, stage):
        self.stage, self.program = stage, pathlib.Path(stage.binary).name

    def all(self):
        """Every accessible thing of the program that shows on the screen."""
        for frame in self.frames():
            yield from below(frame)

    def frames(self):
        """The windows and dialogs of the program, as the accessibility tree has them."""
        desktop = Atspi.get_desktop(0)
        desktop.clear_cache()
        for index in range(desktop.get_child_count()):
            program = desktop.get_child_at_index(index)
            if program and program.get_name() == self.program:
                frames = [program.get_child_at_index(at) for at in range(program.get_child_count())]
                yield from filter(None, frames)

    def named(self, role, name, patience=20):
        """Waits for the thing with this role and name."""
        def ask():
            return next((thing for thing in safely(self.all) if known(thing) == (role, name)), None)
        return until(ask, patience, f"{role} {name!r} in the accessibility tree")

    def text(self):
        """All names and texts of the page, line by line; titles of window and document left out."""
        things = (thing for thing in safely(self.all) if known(thing)[0] not in OUTSIDE)
        return "\n".join(word for thing in things for word in words(thing) if word.strip())

    def wait_for(self, text, patience=20):
        """Waits until the program says the text."""
        until(lambda: text in self.text(), patience, f"the text {text!r}")

    def click(self, role, name):
        """Does the first action of a thing, as a click does."""
        thing = self.named(role, name)
        assert thing.get_action_iface().do_action(0), f"{role} {name!r} does nothing"

    def type(self, role, name, text):
        """Puts the cursor into a field and types on the keyboard."""
        field = self.named(role, name)
        key("windowactivate", "--sync", self.window())
        field.get_component_iface().grab_focus()
        until(lambda: focused(self.named(role, name)), what=f"the cursor in {name!r}")
        key("type", "--delay", "5", text)

    def press(self, chord):
        """Presses a chord as xdotool spells it: "ctrl+l", "Return"."""
        key("windowactivate", "--sync", self.window())
        key("key", "--clearmodifiers", chord)

    def windows(self):
        """The X11 numbers of all visible windows of the program."""
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--class", f"^{self.program}$"],
                               capture_output=True, text=True, check=False)
        return found.stdout.split()

    def window(self):
        """The X11 number of the one visible window."""
        found = until(self.windows, what="a window")
        assert len(found) == 1, f"{len(found)} windows"
        return found[0]

    def title(self):
        """The title as the task bar shows it."""
        return key("getwindowname", self.window()).strip()

    def close(self):
        """Closes the window as the person does. A key pressed while the window manager is still
        arranging the window can be lost; then it is pressed again, and that is said."""
        for press in range(3):
            if press:
                print(f"       alt+F4 had no effect, press {press + 1}", flush=True)
            key("windowactivate", "--sync", self.window())
            key("key", "--clearmodifiers", "alt+F4")
            try:
                return until(lambda: not self.windows(), 3, "the end of the window")
            except AssertionError:
                continue
        raise AssertionError("the window does not close")

    def picture(self, name):
        """Saves what the window shows, without the frame around it."""
        path = self.stage.pictures / f"{name}.png"
        subprocess.run(["import", "-window", self.window(), str(path)], check=True)
        return path


def below(thing):
    """The thing and all in it."""
    yield thing
    for index in range(thing.get_child_count()):
        child = thing.get_child_at_index(index)
        if child:
            yield from below(child)


def safely(look):
    """A tree that changes while it is read is read as far as it stood."""
    found = []
    try:
        for thing in look():
            found.append(thing)
    except GLib.Error:
        pass
    return found


def known(thing):
    """Role and name of a thing; of one that went away meanwhile nothing."""
    try:
        return thing.get_role_name(), thing.get_name()
    except GLib.Error:
        return "", ""


def words(thing):
    try:
        yield thing.get_name() or ""
        text = thing.get_text_iface()
        if text:
            yield Atspi.Text.get_text(text, 0, Atspi.Text.get_character_count(text))
    except GLib.Error:
        return


def focused(thing):
    return thing.get_state_set().contains(Atspi.StateType.FOCUSED)


def key(*command):
    done = subprocess.run(["xdotool", *command], check=True, capture_output=True, text=True)
    return done.stdout
