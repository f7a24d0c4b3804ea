//! Linux: logind on the system bus, the screen savers on the session bus.
//!
//! Whoever can send these signals can lock the desk, and nothing else; so the savers are heard
//! from any sender. Signals arrive in the main loop of the thread that called [`watch`].

use std::cell::RefCell;
use std::rc::Rc;

use gio::{BusType, DBusCallFlags, DBusConnection, DBusSignalFlags, UnixFDList};
use glib::{ToVariant, Variant, VariantTy};

const LOGIND: &str = "org.freedesktop.login1";
const LOGIND_PATH: &str = "/org/freedesktop/login1";
const MANAGER: &str = "org.freedesktop.login1.Manager";
const SESSION: &str = "org.freedesktop.login1.Session";
const SAVERS: [&str; 5] = [
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.mate.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.xfce.ScreenSaver",
];
/// A start must not hang on a bus that does not answer.
const PATIENCE_MS: i32 = 500;

type Leave = Rc<dyn Fn()>;
type Subscribe = fn(&DBusConnection, &Leave);

/// Listening, for as long as it is held.
#[derive(Debug)]
pub struct Watch {
    _buses: Vec<DBusConnection>,
}

/// Calls `leave` when the screen locks, the user is switched, or the machine is about to sleep.
/// Sleep is held up until `leave` has returned.
pub fn watch(leave: impl Fn() + 'static) -> Watch {
    let leave: Leave = Rc::new(leave);
    let buses: [(BusType, Subscribe); 2] = [(BusType::System, logind), (BusType::Session, savers)];
    let open = |(kind, subscribe): (BusType, Subscribe)| {
        let bus = gio::bus_get_sync(kind, gio::Cancellable::NONE).ok()?;
        bus.set_exit_on_close(false);
        subscribe(&bus, &leave);
        Some(bus)
    };
    Watch {
        _buses: buses.into_iter().filter_map(open).collect(),
    }
}

fn logind(bus: &DBusConnection, leave: &Leave) {
    let session = own_session(bus);
    let hold = RefCell::new(hold_sleep(bus));
    let act = Rc::clone(leave);
    hear(
        bus,
        Some(LOGIND),
        MANAGER,
        "PrepareForSleep",
        None,
        move |bus, body| {
            if said_true(body) {
                act();
                hold.replace(None);
            } else {
                hold.replace(hold_sleep(bus));
            }
        },
    );
    let act = Rc::clone(leave);
    hear(
        bus,
        Some(LOGIND),
        SESSION,
        "Lock",
        session.as_deref(),
        move |_, _| act(),
    );
    let act = Rc::clone(leave);
    let properties = "org.freedesktop.DBus.Properties";
    hear(
        bus,
        Some(LOGIND),
        properties,
        "PropertiesChanged",
        session.as_deref(),
        move |_, body| {
            if is_left(body) {
                act();
            }
        },
    );
}

fn savers(bus: &DBusConnection, leave: &Leave) {
    for saver in SAVERS {
        let act = Rc::clone(leave);
        hear(bus, None, saver, "ActiveChanged", None, move |_, body| {
            if said_true(body) {
                act();
            }
        });
    }
}

fn hear(
    bus: &DBusConnection,
    sender: Option<&str>,
    interface: &str,
    signal: &str,
    path: Option<&str>,
    act: impl Fn(&DBusConnection, &Variant) + 'static,
) {
    let flags = DBusSignalFlags::NONE;
    let heard = move |bus: &DBusConnection, _: &str, _: &str, _: &str, _: &str, body: &Variant| {
        act(bus, body);
    };
    bus.signal_subscribe(
        sender,
        Some(interface),
        Some(signal),
        path,
        None,
        flags,
        heard,
    );
}

/// The logind session this process belongs to; without one, every session is listened to.
fn own_session(bus: &DBusConnection) -> Option<String> {
    let id = std::env::var("XDG_SESSION_ID").ok()?;
    let reply = bus.call_sync(
        Some(LOGIND),
        LOGIND_PATH,
        MANAGER,
        "GetSession",
        Some(&(id,).to_variant()),
        Some(VariantTy::new("(o)").ok()?),
        DBusCallFlags::NONE,
        PATIENCE_MS,
        gio::Cancellable::NONE,
    );
    reply.ok()?.child_value(0).str().map(str::to_owned)
}

/// Asks logind to wait with sleeping while the returned list (which owns the file) is held.
fn hold_sleep(bus: &DBusConnection) -> Option<UnixFDList> {
    let reply = bus.call_with_unix_fd_list_sync(
        Some(LOGIND),
        LOGIND_PATH,
        MANAGER,
        "Inhibit",
        Some(&("sleep", "Geleit", "lock", "delay").to_variant()),
        None,
        DBusCallFlags::NONE,
        PATIENCE_MS,
        UnixFDList::NONE,
        gio::Cancellable::NONE,
    );
    reply.ok().map(|(_, held)| held)
}

fn said_true(body: &Variant) -> bool {
    body.get::<(bool,)>() == Some((true,))
}

/// Whether a change of properties says that the screen is locked or another user is in front.
fn is_left(body: &Variant) -> bool {
    let changed =
        (body.n_children() > 1).then(|| glib::VariantDict::new(Some(&body.child_value(1))));
    let says = |name: &str, wanted: bool| {
        let value = changed
            .as_ref()
            .and_then(|changed| changed.lookup::<bool>(name).ok().flatten());
        value == Some(wanted)
    };
    says("LockedHint", true) || says("Active", false)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn change(name: &str, value: bool) -> Variant {
        let changed = glib::VariantDict::new(None);
        changed.insert(name, value);
        let nothing: Vec<String> = Vec::new();
        Variant::tuple_from_iter([SESSION.to_variant(), changed.end(), nothing.to_variant()])
    }

    #[test]
    fn a_locked_screen_and_a_switched_user_count_as_left() {
        assert!(is_left(&change("LockedHint", true)));
        assert!(is_left(&change("Active", false)));
        assert!(!is_left(&change("LockedHint", false)));
        assert!(!is_left(&change("Active", true)));
        assert!(!is_left(&change("IdleHint", true)));
    }

    #[test]
    fn a_signal_of_another_shape_is_not_understood() {
        assert!(!said_true(&"true".to_variant()));
        assert!(!is_left(&("x",).to_variant()));
        assert!(said_true(&(true,).to_variant()));
    }
}
