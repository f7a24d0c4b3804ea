//! A desk without a window.

use crate::outcome::Failure;
use geleit_core::commands::dispatch;
use geleit_core::desk::{Desk, Ports};
use geleit_core::ids::{Randomness, SystemRandom};
use geleit_core::keys::KdfCost;
use geleit_core::time::Clock;
use geleit_hub::SystemHubs;
use geleit_native::clock::SystemClock;
use geleit_native::print::SystemPrinters;
use serde_json::{Value, json};
use std::path::PathBuf;
use std::sync::Arc;

/// A desk over a folder of stores.
pub fn desk(stores: PathBuf) -> Desk {
    with(stores, Arc::new(SystemClock), Arc::new(SystemRandom))
}

/// A desk with another clock and other dice.
pub fn with(folder: PathBuf, clock: Arc<dyn Clock>, random: Arc<dyn Randomness>) -> Desk {
    Desk::new(Ports {
        folder,
        copied_by: None,
        clock,
        random,
        printers: Arc::new(SystemPrinters),
        hubs: Arc::new(SystemHubs::default()),
        cost: KdfCost::calibrated,
    })
}

/// Calls a command and gives its value.
pub fn value(desk: &Desk, name: &str, args: Value) -> Result<Value, Failure> {
    Ok(field(&dispatch(desk, name, args)?, "value"))
}

/// The folder of the store at the desk, for whoever calls next.
pub fn store(desk: &Desk) -> Value {
    let folder = desk.last_store();
    json!(folder.map(|folder| folder.display().to_string()))
}

/// Finds a worker by her initials in a store card.
pub fn user(card: &Value, short: &str) -> Result<Value, Failure> {
    let users = field(card, "users");
    let mut users = users.as_array().into_iter().flatten();
    let user = users.find(|user| field(user, "short") == short);
    let user = user.ok_or_else(|| json!({ "code": "not-found", "args": {} }))?;
    Ok(field(user, "id"))
}

/// A field of a reply; null when there is none.
pub fn field(of: &Value, name: &str) -> Value {
    of.get(name).cloned().unwrap_or_default()
}
