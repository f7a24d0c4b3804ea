//! Verbs on a store that is there: a worker unlocks it first.

use crate::arguments::{Arguments, Usage};
use crate::desk::{desk, value};
use crate::outcome::Failure;
use crate::secret;
use geleit_core::commands::{dispatch, unlock};
use geleit_core::desk::Desk;
use geleit_core::keys::Passphrase;
use serde_json::{Value, json};
use std::path::PathBuf;

/// Calls a command and prints its whole reply.
pub fn call(mut arguments: Arguments) -> Result<Value, Failure> {
    let name = text(&mut arguments, "a command's name")?;
    let given = text(&mut arguments, "JSON, or - for standard input")?;
    let given = match given.as_str() {
        "-" => std::io::read_to_string(std::io::stdin())
            .map_err(|_| Usage("standard input is not a readable text".to_owned()))?,
        _ => given,
    };
    let args = serde_json::from_str(&given);
    let args = args.map_err(|error| Usage(format!("the arguments are not JSON: {error}")))?;
    let desk = open(&mut arguments)?;
    Ok(dispatch(&desk, &name, args)?)
}

/// Checks the whole store, and every attachment that is here. One that has not been received yet is
/// counted and no fault.
pub fn verify(mut arguments: Arguments) -> Result<Value, Failure> {
    let desk = open(&mut arguments)?;
    let verdicts = desk.session().and_then(|session| {
        let attachments = session.store().verify_attachments().ok()?;
        Some((session.verify().ok()?, attachments))
    });
    let (verdict, attachments) = verdicts.ok_or_else(|| error("store-damaged"))?;
    let found = json!({
        "whole": verdict.is_whole() && attachments.damaged == 0,
        "pages": verdict.pages,
        "changes": verdict.changes,
        "tables": verdict.tables,
        "attachments": {
            "named": attachments.named,
            "absent": attachments.absent,
            "damaged": attachments.damaged,
        },
    });
    match (verdict.is_whole(), attachments.damaged) {
        (true, 0) => Ok(found),
        (true, _) => Err(json!({ "code": "attachment-damaged", "args": found }).into()),
        (false, _) => Err(json!({ "code": "store-damaged", "args": found }).into()),
    }
}

/// Writes a backup.
pub fn backup(mut arguments: Arguments) -> Result<Value, Failure> {
    let target: PathBuf = arguments.place("a folder for the backup")?.into();
    let desk = open(&mut arguments)?;
    let grant = desk.grant(target);
    value(&desk, "backup.write", json!({ "grant": grant }))
}

/// Looks into a bundle. All of it is sealed, its header too, so only a laptop it is for can.
pub fn bundle(mut arguments: Arguments) -> Result<Value, Failure> {
    let what = text(&mut arguments, "what to do: inspect")?;
    if what != "inspect" {
        return Err(Usage(format!("bundle does not know {what}")).into());
    }
    let file: PathBuf = arguments.place("a bundle")?.into();
    let desk = open(&mut arguments)?;
    let grant = desk.grant(file);
    value(&desk, "exchange.inspect", json!({ "grant": grant }))
}

/// Unlocks the store that the options name; everything else must have been taken.
pub fn open(arguments: &mut Arguments) -> Result<Desk, Failure> {
    let store = arguments.needed_path("store")?;
    let short = arguments.needed("user")?;
    let file = arguments.needed_path("passphrase-file")?;
    arguments.end()?;
    let mut secret = secret::read(&file)?;
    let store = store.canonicalize().map_err(|_| error("not-found"))?;
    let desk = desk(store.parent().map(PathBuf::from).unwrap_or_default());
    let passphrase = Passphrase::new(std::mem::take(&mut *secret));
    unlock(&desk, &store, &short, &passphrase)?;
    Ok(desk)
}

fn text(arguments: &mut Arguments, what: &str) -> Result<String, Usage> {
    let place = arguments.place(what)?.into_string();
    place.map_err(|_| Usage(format!("{what} is not UTF-8")))
}

fn error(code: &str) -> Value {
    json!({ "code": code, "args": {} })
}
