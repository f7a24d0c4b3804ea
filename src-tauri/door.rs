//! The two commands the page can reach: the door of the desk, and the acts of the shell.

use std::sync::Arc;

use geleit_core::commands;
use rfd::{AsyncFileDialog, FileHandle};
use serde_json::{Value, json};
use tauri::{AppHandle, Manager};

use crate::house::House;
use crate::{recent, window};

/// Passes one call to the command table. It runs beside the window's own thread, because opening
/// a store takes a second on purpose.
#[tauri::command]
pub(crate) async fn call(app: AppHandle, name: String, args: Value) -> Result<Value, Value> {
    let desk = Arc::clone(&app.state::<House>().desk);
    let reply =
        tauri::async_runtime::spawn_blocking(move || commands::dispatch(&desk, &name, args)).await;
    app.state::<House>().settle(&app);
    reply.unwrap_or_else(|_| Err(json!({ "code": "internal", "args": {} })))
}

/// Does what only a window can do.
#[tauri::command]
pub(crate) async fn shell(
    app: AppHandle,
    act: String,
    purpose: Option<String>,
) -> Result<Value, Value> {
    match act.as_str() {
        "choose_folder" => return Ok(choose_folder(&app).await),
        "choose_file" => return Ok(choose_file(&app, purpose.as_deref()).await),
        "hide" => title(&app, window::HIDDEN),
        "unhide" => title(&app, window::TITLE),
        "quit" => app.exit(0),
        _ => return Err(json!({ "code": "command-unknown", "args": {} })),
    }
    Ok(Value::Null)
}

fn title(app: &AppHandle, title: &str) {
    if let Some(window) = window::current(app) {
        let _ = window.set_title(title);
    }
}

/// The person picks a folder; the page gets a token for one use and the folder's last name.
async fn choose_folder(app: &AppHandle) -> Value {
    let Some(dialog) = dialog(app) else {
        return Value::Null;
    };
    granted(app, dialog.pick_folder().await)
}

/// The same for a file: a scan as scanners and telephones write it, or a file of another laptop,
/// which may have been renamed on its way.
async fn choose_file(app: &AppHandle, purpose: Option<&str>) -> Value {
    let Some(dialog) = dialog(app) else {
        return Value::Null;
    };
    let dialog = match purpose {
        Some("scan") => dialog.add_filter("PDF, JPEG, PNG, TIFF, HEIC", SCANS),
        _ => dialog,
    };
    granted(app, dialog.pick_file().await)
}

/// Endings a scan may have. Photographs of telephones are let through, so that the core can say
/// why it can not read them and what to do.
const SCANS: &[&str] = &[
    "pdf", "jpg", "jpeg", "png", "tif", "tiff", "heic", "PDF", "JPG", "JPEG", "PNG", "TIF", "TIFF",
    "HEIC",
];

fn dialog(app: &AppHandle) -> Option<AsyncFileDialog> {
    let window = window::current(app)?;
    let start = std::env::home_dir().unwrap_or_default();
    Some(
        AsyncFileDialog::new()
            .set_parent(&window)
            .set_directory(start),
    )
}

fn granted(app: &AppHandle, chosen: Option<FileHandle>) -> Value {
    match chosen {
        Some(chosen) => {
            recent::forget(app, chosen.path());
            let grant = app.state::<House>().desk.grant(chosen.path().to_owned());
            json!({ "grant": grant, "name": chosen.file_name() })
        }
        None => Value::Null,
    }
}
