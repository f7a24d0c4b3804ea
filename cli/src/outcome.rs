//! How it ended, for the person or script that called.

use crate::arguments::Usage;
use serde_json::Value;
use std::io::{ErrorKind, Write};
use std::process::ExitCode;

/// Why there is no reply.
pub enum Failure {
    /// Typed wrongly, or a file of the caller's is not as it must be.
    Usage(Usage),
    /// The command's error, with its code.
    Command(Value),
}

impl From<Usage> for Failure {
    fn from(usage: Usage) -> Self {
        Self::Usage(usage)
    }
}

impl From<Value> for Failure {
    fn from(error: Value) -> Self {
        Self::Command(error)
    }
}

/// Prints the reply on standard output and gives 0; an error on standard error and 1; the usage
/// and 2. A reader that went away is no failure of ours.
pub fn report(outcome: Result<Value, Failure>, usage: &str) -> ExitCode {
    let (written, code) = match outcome {
        Ok(reply) => (say(&mut std::io::stdout(), &reply), 0),
        Err(Failure::Command(error)) => (say(&mut std::io::stderr(), &error), 1),
        Err(Failure::Usage(Usage(what))) => (
            writeln!(std::io::stderr(), "geleit-cli: {what}\n\n{usage}"),
            2,
        ),
    };
    match written {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => ExitCode::from(1),
        _ => ExitCode::from(code),
    }
}

fn say(to: &mut dyn Write, value: &Value) -> std::io::Result<()> {
    match value {
        Value::String(text) => write!(to, "{text}")?,
        value => writeln!(to, "{value:#}")?,
    }
    to.flush()
}
