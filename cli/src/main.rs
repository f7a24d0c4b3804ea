//! `geleit-cli`: the command table without a window, for administrators and automation.
//!
//! It opens the same desk as the window and calls the same commands; it decides nothing. A path
//! that was typed becomes a grant, as a folder chosen in a dialog does. `usage.txt` says the rest.

mod arguments;
mod desk;
mod making;
mod opened;
mod outcome;
mod secret;
mod sync;

use arguments::{Arguments, Usage};
use outcome::{Failure, report};
use serde_json::Value;
use std::process::ExitCode;

const USAGE: &str = include_str!("usage.txt");

fn main() -> ExitCode {
    report(run(), USAGE)
}

fn run() -> Result<Value, Failure> {
    let arguments = Arguments::read(std::env::args_os().skip(1))?;
    match arguments.verb.as_str() {
        "commands" => commands(&arguments),
        "init" => making::init(arguments),
        "demo" => making::demo(arguments),
        "restore" => making::restore(arguments),
        "call" => opened::call(arguments),
        "verify" => opened::verify(arguments),
        "backup" => opened::backup(arguments),
        "bundle" => opened::bundle(arguments),
        "sync" => sync::sync(arguments),
        verb => Err(Usage(format!("there is no verb {verb}")).into()),
    }
}

fn commands(arguments: &Arguments) -> Result<Value, Failure> {
    arguments.end()?;
    Ok(geleit_core::commands::description().into())
}
