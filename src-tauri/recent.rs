//! What was chosen in a dialog does not stay among the desktop's recent files, where anybody at the
//! laptop would read it.

use std::path::Path;

use tauri::AppHandle;

/// Takes the chosen path out of the desktop's list, and leaves alone what other programs noted.
///
/// The system's dialog notes a choice only after it has asked what kind of file it is, which may be
/// after it has told us of the choice; and another program that holds the list may write it back. So
/// the path is taken out now and whenever the list changes while Geleit runs.
#[cfg(target_os = "linux")]
pub(crate) fn forget(app: &AppHandle, path: &Path) {
    use gtk::prelude::RecentManagerExt;
    let path = path.to_owned();
    let _ = app.run_on_main_thread(move || {
        let manager = gtk::RecentManager::default();
        if let (Some(manager), Ok(uri)) = (manager, gtk::glib::filename_to_uri(path, None)) {
            let _ = manager.remove_item(&uri);
            manager.connect_changed(move |manager| {
                let _ = manager.remove_item(&uri);
            });
        }
    });
}

/// No other system's dialog was found to keep such a list.
#[cfg(not(target_os = "linux"))]
pub(crate) fn forget(_: &AppHandle, _: &Path) {}
