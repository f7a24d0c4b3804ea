//! The window, and nothing else.
//!
//! The shell carries: arguments to the folder, calls of the page to the desk, the ticking clock
//! and the events of the session to the desk, a chosen folder to the desk as a grant. It decides
//! nothing. Only one thing is its own: **when the desk goes from open to locked, the web view is
//! destroyed and a new one is built**, because the memory of a script engine cannot be wiped, only
//! given back ([`house::House::settle`]). Without the feature `desktop` this crate is empty.
#![cfg(feature = "desktop")]

mod door;
mod house;
mod recent;
mod window;

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

use geleit_native::instance::{Turn, take};
use geleit_native::place;
use house::House;
use tauri::{AppHandle, Manager, RunEvent, WindowEvent};

/// Variables by which a program that starts Geleit could steer or look into its page.
const STEERING: [&str; 6] = [
    "TAURI_WEBVIEW_AUTOMATION",
    "WEBKIT_INSPECTOR_SERVER",
    "WEBKIT_INSPECTOR_HTTP_SERVER",
    "WEBVIEW2_ADDITIONAL_BROWSER_ARGUMENTS",
    "WEBVIEW2_BROWSER_EXECUTABLE_FOLDER",
    "WEBVIEW2_PIPE_FOR_SCRIPT_DEBUGGER",
];

/// Starts Geleit with the arguments after the program's name: none, or `--data DIR`.
pub fn start(args: impl Iterator<Item = OsString>) -> ExitCode {
    match begin(args) {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("geleit: {reason}");
            ExitCode::from(2)
        }
    }
}

fn begin(args: impl Iterator<Item = OsString>) -> Result<(), Box<dyn std::error::Error>> {
    let named = data_argument(args)?;
    let driven = STEERING.iter().any(|name| std::env::var_os(name).is_some());
    if driven && named.is_none() {
        return Err(
            "a steered window needs --data DIR and never opens the stores of this person".into(),
        );
    }
    let folder = named
        .or_else(place::own_folder)
        .ok_or("this system names no folder for data")?;
    place::make(&folder)?;
    let copied_by = match place::judge(&folder)? {
        place::Place::Own => None,
        place::Place::Synced(program) => Some(program),
        place::Place::Network(kind) => {
            return Err(format!("the data folder is on another machine ({kind})").into());
        }
    };
    match take(&folder)? {
        Turn::Second => Ok(()),
        Turn::First(instance) => run(House::new(folder, copied_by, driven, instance)),
    }
}

fn data_argument(
    mut args: impl Iterator<Item = OsString>,
) -> Result<Option<PathBuf>, &'static str> {
    match (args.next(), args.next(), args.next()) {
        (None, ..) => Ok(None),
        (Some(name), Some(folder), None) if name == "--data" => Ok(Some(folder.into())),
        _ => Err("usage: geleit [--data DIR]"),
    }
}

fn run(house: House) -> Result<(), Box<dyn std::error::Error>> {
    let app = tauri::Builder::default()
        .manage(house)
        .invoke_handler(tauri::generate_handler![door::call, door::shell])
        .setup(|app| {
            window::open(app.handle(), None)?;
            house::keep_watch(app.handle());
            Ok(())
        })
        .build(tauri::generate_context!())?;
    app.run(handle);
    Ok(())
}

/// Closing the window ends the process; its being destroyed for a new one does not.
fn handle(app: &AppHandle, event: RunEvent) {
    match event {
        RunEvent::WindowEvent {
            event: WindowEvent::CloseRequested { .. },
            ..
        } => app.exit(0),
        RunEvent::ExitRequested {
            code: None, api, ..
        } => api.prevent_exit(),
        RunEvent::Exit => app.state::<House>().desk.lock(),
        _ => {}
    }
}
