//! macOS: the library folder, and what `/sbin/mount` says. Read, not run: it was written without
//! a Mac at hand; the parser is the same few lines as on Linux.

use std::path::{Path, PathBuf};
use std::process::Command;

const REMOTE: [&str; 6] = ["smbfs", "nfs", "afpfs", "webdav", "ftp", "macfuse"];

pub(super) fn own_folder() -> Option<PathBuf> {
    Some(
        std::env::home_dir()?
            .join("Library")
            .join("Application Support")
            .join("Geleit"),
    )
}

pub(super) fn fleeting_folder() -> Option<PathBuf> {
    None
}

pub(super) fn network(folder: &Path) -> Option<String> {
    let mounts = Command::new("/sbin/mount").output().ok()?;
    let mounts = String::from_utf8_lossy(&mounts.stdout).into_owned();
    mounts
        .lines()
        .filter_map(|line| {
            let (_, place) = line.split_once(" on ")?;
            let (point, options) = place.rsplit_once(" (")?;
            let kind = options.split([',', ')']).next()?.to_owned();
            folder
                .starts_with(point)
                .then(|| (Path::new(point).components().count(), kind))
        })
        .max_by_key(|(depth, _)| *depth)
        .map(|(_, kind)| kind)
        .filter(|kind| REMOTE.contains(&kind.as_str()))
}
