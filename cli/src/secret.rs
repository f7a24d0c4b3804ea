//! Secrets come from files, never from the command line, which other processes can read.

use crate::arguments::Usage;
use std::path::Path;
use zeroize::Zeroizing;

/// Reads a passphrase or a sheet's code; the end of the line is no part of it.
pub fn read(path: &Path) -> Result<Zeroizing<String>, Usage> {
    let trouble = |what: &str| Usage(format!("{}: {what}", path.display()));
    private(path).map_err(trouble)?;
    let read = std::fs::read_to_string(path);
    let mut text = Zeroizing::new(read.map_err(|_| trouble("is not a readable text"))?);
    if text.ends_with('\n') {
        text.pop();
        if text.ends_with('\r') {
            text.pop();
        }
    }
    Ok(text)
}

/// A file that others on this machine can read keeps no secret.
#[cfg(unix)]
fn private(path: &Path) -> Result<(), &'static str> {
    use std::os::unix::fs::PermissionsExt;
    let metadata = std::fs::metadata(path).map_err(|_| "can not be read")?;
    match metadata.permissions().mode() & 0o077 {
        0 => Ok(()),
        _ => Err(
            "can be read by others; chmod 600 it, and change the passphrase if it may have been seen",
        ),
    }
}

/// Access lists of other systems are the administrator's.
#[cfg(not(unix))]
fn private(_: &Path) -> Result<(), &'static str> {
    Ok(())
}
