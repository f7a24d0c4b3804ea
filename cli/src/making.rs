//! Verbs that make a store: new, of invented people, or from a backup.

use crate::arguments::{Arguments, Usage};
use crate::desk::{desk, field, store, user, value, with};
use crate::outcome::Failure;
use crate::secret;
use geleit_core::commands::demo::{DemoClock, PASSPHRASE, Plan, build};
use geleit_core::ids::SeededRandom;
use serde_json::{Value, json};
use std::path::PathBuf;
use std::sync::Arc;

const LABEL: &str = "Demo";

/// Founds a store and prints its sheets.
pub fn init(mut arguments: Arguments) -> Result<Value, Failure> {
    let desk = desk(arguments.place("a folder for the store")?.into());
    let passphrase = secret::read(&arguments.needed_path("passphrase-file")?)?;
    let store_of = json!({
        "label": arguments.needed("label")?,
        "userName": arguments.needed("name")?,
        "userShort": arguments.needed("short")?,
        "passphrase": *passphrase,
        "language": language(&mut arguments)?,
    });
    arguments.end()?;
    let sheets = value(&desk, "store.create", store_of)?;
    Ok(json!({ "store": store(&desk), "sheets": sheets }))
}

/// Builds a practice office.
pub fn demo(mut arguments: Arguments) -> Result<Value, Failure> {
    let stores: PathBuf = arguments.place("a folder for the store")?.into();
    let scale: f64 = number(&mut arguments, "scale")?.unwrap_or(0.05);
    let seed: u64 = number(&mut arguments, "seed")?.unwrap_or(1);
    let language = language(&mut arguments)?;
    arguments.end()?;
    let clock = Arc::new(DemoClock::new());
    let desk = with(stores, clock.clone(), Arc::new(SeededRandom::new(seed)));
    let plan = Plan::scaled(scale, seed, LABEL, &language, &clock);
    build(&desk, &plan).map_err(|error| json!(error))?;
    let users = value(&desk, "user.list", json!({}))?;
    let users = users.as_array().into_iter().flatten();
    let shorts: Vec<Value> = users.map(|user| field(user, "short")).collect();
    Ok(json!({
        "store": store(&desk),
        "users": shorts,
        "passphrase": PASSPHRASE,
        "persons": plan.persons,
        "contacts": plan.contacts,
    }))
}

/// Makes a store from a backup.
pub fn restore(mut arguments: Arguments) -> Result<Value, Failure> {
    let backup: PathBuf = arguments.place("the folder of a backup")?.into();
    let desk = desk(arguments.needed_path("into")?);
    let sheet = arguments.path("sheet-file");
    let short = arguments.option("user")?;
    let passphrase = arguments.path("passphrase-file");
    let despite_age = match arguments.option("despite-age")?.as_deref() {
        None => false,
        Some("yes") => true,
        Some(_) => return Err(Usage("--despite-age is yes or left out".to_owned()).into()),
    };
    arguments.end()?;
    let grant = desk.grant(backup);
    let args = match (sheet, short, passphrase) {
        (Some(sheet), None, None) => {
            let secret = secret::read(&sheet)?;
            json!({ "grant": grant, "user": null, "secret": *secret, "kind": "sheet",
                "despiteAge": despite_age })
        }
        (None, Some(short), Some(file)) => {
            let secret = secret::read(&file)?;
            let card = value(&desk, "store.inspect_backup", json!({ "grant": grant }))?;
            let user = user(&field(&card, "store"), &short)?;
            json!({ "grant": grant, "user": user, "secret": *secret, "kind": "passphrase",
                "despiteAge": despite_age })
        }
        _ => {
            let what = "restore needs --user and --passphrase-file, or --sheet-file alone";
            return Err(Usage(what.to_owned()).into());
        }
    };
    let status = value(&desk, "store.restore", args)?;
    Ok(json!({ "store": store(&desk), "status": status }))
}

fn language(arguments: &mut Arguments) -> Result<String, Usage> {
    Ok(arguments
        .option("language")?
        .unwrap_or_else(|| "de".to_owned()))
}

fn number<N: std::str::FromStr>(arguments: &mut Arguments, name: &str) -> Result<Option<N>, Usage> {
    let Some(text) = arguments.option(name)? else {
        return Ok(None);
    };
    let number = text
        .parse()
        .map_err(|_| Usage(format!("--{name} {text} is no number")))?;
    Ok(Some(number))
}
