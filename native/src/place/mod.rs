//! Where the files live, and whether that is a good place.
//!
//! An encrypted database needs a disk whose locks and whose order of writes can be trusted. A
//! folder on a server offers neither, so it is refused. A folder that another program copies to
//! a server (Nextcloud, OneDrive …) works until both touch the file at once; and it hands the
//! encrypted store to a third party. That is warned about, because the name of a folder is only a hint.

use std::io;
use std::path::{Path, PathBuf};

#[cfg(target_os = "linux")]
#[path = "linux.rs"]
mod system;
#[cfg(target_os = "macos")]
#[path = "macos.rs"]
mod system;
#[cfg(target_os = "windows")]
#[path = "windows.rs"]
mod system;

/// What is known about a folder before a store is opened in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// A disk of this machine, not known to be copied elsewhere.
    Own,
    /// A folder which the named program copies to a server: warn.
    Synced(&'static str),
    /// A folder on another machine, with the system's word for the connection: refuse.
    Network(String),
}

/// Programs that copy folders, by the folder names they use (compared without case).
const SYNCED: [(&str, &str); 13] = [
    ("nextcloud", "Nextcloud"),
    ("owncloud", "ownCloud"),
    ("onedrive", "OneDrive"),
    ("dropbox", "Dropbox"),
    ("google drive", "Google Drive"),
    ("googledrive", "Google Drive"),
    ("icloud", "iCloud"),
    ("mobile documents", "iCloud"),
    ("cloudstorage", "iCloud"),
    ("syncthing", "Syncthing"),
    ("seafile", "Seafile"),
    ("magentacloud", "MagentaCLOUD"),
    ("hidrive", "HiDrive"),
];

/// The folder for this person's stores on this machine, if the system names one.
pub fn own_folder() -> Option<PathBuf> {
    system::own_folder()
}

/// A folder that lives in memory and goes with the session, for what a web view insists on keeping
/// (`docs/decisions/0022`); not every system has one.
pub fn fleeting_folder() -> Option<PathBuf> {
    system::fleeting_folder()
}

/// Looks at an existing folder, with links followed.
pub fn judge(folder: &Path) -> io::Result<Place> {
    let folder = folder.canonicalize()?;
    if let Some(kind) = system::network(&folder) {
        return Ok(Place::Network(kind));
    }
    Ok(synced(&folder).map_or(Place::Own, Place::Synced))
}

/// Makes the folder if it is missing; other accounts of the machine cannot enter it.
pub fn make(folder: &Path) -> io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// The program that copies this folder, guessed from the names in its path: the whole name, or
/// its beginning ("OneDrive - Caritas").
pub fn synced(folder: &Path) -> Option<&'static str> {
    folder.components().find_map(|part| {
        let name = part.as_os_str().to_string_lossy().to_lowercase();
        SYNCED
            .iter()
            .find(|(start, _)| name.trim_start_matches('.').starts_with(start))
            .map(|(_, program)| *program)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_of_copying_programs_are_known_by_name() {
        let program = |path: &str| synced(Path::new(path));
        assert_eq!(program("/home/selin/Nextcloud/geleit"), Some("Nextcloud"));
        assert_eq!(
            program("/home/selin/OneDrive - Caritas/x"),
            Some("OneDrive")
        );
        assert_eq!(program("/home/selin/.dropbox/x"), Some("Dropbox"));
        assert_eq!(program("/home/selin/.local/share/geleit"), None);
        assert_eq!(program("/home/selin/About Nextcloud/x"), None);
    }

    #[test]
    fn a_made_folder_is_private_and_making_it_twice_is_fine() {
        let folder = tempfile::tempdir().unwrap();
        let inside = folder.path().join("a").join("b");
        make(&inside).unwrap();
        make(&inside).unwrap();
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = inside.metadata().unwrap().permissions().mode();
            assert_eq!(mode & 0o777, 0o700);
        }
        assert_eq!(judge(&inside).unwrap(), Place::Own);
        std::fs::create_dir(folder.path().join("Seafile")).unwrap();
        let copied = judge(&folder.path().join("Seafile")).unwrap();
        assert_eq!(copied, Place::Synced("Seafile"));
    }

    #[test]
    fn a_missing_folder_is_an_error_and_not_a_good_place() {
        assert!(judge(Path::new("/nowhere/at/all")).is_err());
    }
}
