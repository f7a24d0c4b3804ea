//! Windows: the local (not roaming) application folder; a path that resolves to a server.
//! Written without Windows at hand: `canonicalize` is documented to turn a mapped drive letter
//! into `\\?\UNC\server\share`, and that is what is looked for.

use std::path::{Component, Path, PathBuf, Prefix};

pub(super) fn own_folder() -> Option<PathBuf> {
    let local = PathBuf::from(std::env::var_os("LOCALAPPDATA")?);
    local.is_absolute().then(|| local.join("Geleit"))
}

pub(super) fn fleeting_folder() -> Option<PathBuf> {
    None
}

pub(super) fn network(folder: &Path) -> Option<String> {
    match folder.components().next()? {
        Component::Prefix(prefix) => match prefix.kind() {
            Prefix::UNC(..) | Prefix::VerbatimUNC(..) => Some("unc".to_owned()),
            _ => None,
        },
        _ => None,
    }
}
