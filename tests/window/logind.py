"""A logind that says what a story wants said: sleep, a locked screen, another user in front.

It owns the real name on the private system bus and answers the calls the program makes, so the
program is spoken to exactly as on a laptop. It counts the holds on sleep that are still open.
"""

import os
import select

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402

from stage import until  # noqa: E402

NAME, ROOT = "org.freedesktop.login1", "/org/freedesktop/login1"
SESSION = ROOT + "/session/_31"
TREE = """<node><interface name='org.freedesktop.login1.Manager'>
<method name='GetSession'><arg type='s' direction='in'/><arg type='o' direction='out'/></method>
<method name='Inhibit'><arg type='s' direction='in'/><arg type='s' direction='in'/>
<arg type='s' direction='in'/><arg type='s' direction='in'/><arg type='h' direction='out'/></method>
</interface></node>"""


class Logind:
    """Lives on the system bus of the stage until the stage ends."""

    def __init__(self):
        flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
        address = os.environ["DBUS_SYSTEM_BUS_ADDRESS"]
        self.bus = Gio.DBusConnection.new_for_address_sync(address, flags, None, None)
        self.holds = []
        manager = Gio.DBusNodeInfo.new_for_xml(TREE).interfaces[0]
        self.bus.register_object(ROOT, manager, self._answer, None, None)
        Gio.bus_own_name_on_connection(self.bus, NAME, Gio.BusNameOwnerFlags.NONE, None, None)
        turn_until(lambda: self._owned(), "the name of logind")

    def _owned(self):
        reply = self.bus.call_sync("org.freedesktop.DBus", "/", "org.freedesktop.DBus", "NameHasOwner",
                                   GLib.Variant("(s)", (NAME,)), None, 0, 1000, None)
        return reply.unpack()[0]

    def _answer(self, _bus, _sender, _path, _interface, method, _arguments, call):
        if method == "GetSession":
            call.return_value(GLib.Variant("(o)", (SESSION,)))
            return
        read, write = os.pipe()
        files = Gio.UnixFDList.new()
        files.append(write)
        os.close(write)
        self.holds.append(read)
        call.return_value_with_unix_fd_list(GLib.Variant("(h)", (0,)), files)

    def held(self):
        """How many holds on sleep are open: the other end of the pipe has not been closed."""
        hung_up = select.poll()
        for read in self.holds:
            hung_up.register(read, 0)
        return len(self.holds) - len(hung_up.poll(0))

    def sleep(self, begins):
        """Announces sleep, or waking up."""
        self._say(ROOT, NAME + ".Manager", "PrepareForSleep", GLib.Variant("(b)", (begins,)))

    def lock_screen(self, session=SESSION):
        """Asks a session to lock its screen."""
        self._say(session, NAME + ".Session", "Lock", None)

    def bring_other_user_forward(self):
        """Says that the session is no longer in front."""
        change = GLib.Variant("(sa{sv}as)", (NAME + ".Session", {"Active": GLib.Variant("b", False)}, []))
        self._say(SESSION, "org.freedesktop.DBus.Properties", "PropertiesChanged", change)

    def _say(self, path, interface, signal, body):
        self.bus.emit_signal(None, path, interface, signal, body)
        self.bus.flush_sync(None)


def turn_until(ask, what, patience=20):
    """Waits as `until` does, and answers calls meanwhile."""
    def turn():
        while GLib.MainContext.default().iteration(False):
            pass
        return ask()
    return until(turn, patience, what)
