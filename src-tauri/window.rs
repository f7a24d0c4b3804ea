//! The one window: how it is built, replaced and brought forward.

use std::sync::atomic::Ordering;

use geleit_native::place;
use tauri::webview::{NewWindowResponse, PermissionResponse};
use tauri::{
    AppHandle, Manager, PhysicalPosition, PhysicalSize, Url, WebviewUrl, WebviewWindow,
    WebviewWindowBuilder,
};

use crate::house::House;

/// The title says which program this is and never whose file is open.
pub(crate) const TITLE: &str = "Geleit";
/// The title while the page is hidden says not even that.
pub(crate) const HIDDEN: &str = "–";

/// Where a window stood, so that its successor stands there too.
pub(crate) struct Stand {
    position: PhysicalPosition<i32>,
    size: PhysicalSize<u32>,
    maximized: bool,
}

/// Builds a window that shows the page of this program, and can do nothing but show it.
pub(crate) fn open(app: &AppHandle, stand: Option<Stand>) -> tauri::Result<()> {
    let house = app.state::<House>();
    let web_data = place::fleeting_folder().unwrap_or_else(|| house.folder.join("webview"));
    let number = house.windows.fetch_add(1, Ordering::SeqCst);
    let mut builder =
        WebviewWindowBuilder::new(app, format!("window-{number}"), WebviewUrl::default())
            .title(TITLE)
            .inner_size(1280.0, 800.0)
            .min_inner_size(960.0, 600.0)
            .general_autofill_enabled(false)
            .incognito(!house.driven)
            .data_directory(web_data)
            .initialization_script(include_str!("guard.js"))
            .on_navigation(is_own)
            .on_new_window(|_, _| NewWindowResponse::Deny)
            .on_download(|_, _| false)
            .on_permission_request(|_, _| PermissionResponse::Deny);
    if stand.as_ref().is_some_and(|stand| stand.maximized) {
        builder = builder.maximized(true);
    }
    let window = builder.build()?;
    if let Some(Stand {
        position,
        size,
        maximized: false,
    }) = stand
    {
        window.set_size(size)?;
        window.set_position(position)?;
    }
    Ok(())
}

/// Destroys the window with its web process and opens a fresh one in its place. Without a window
/// the process would be a ghost, so it ends if none can be built.
pub(crate) fn replace(app: &AppHandle) {
    let old = current(app);
    let stand = old.as_ref().and_then(|window| stand_of(window).ok());
    if let Some(old) = old {
        let _ = old.destroy();
    }
    if let Err(error) = open(app, stand) {
        eprintln!("geleit: no new window: {error}");
        app.exit(1);
    }
}

/// Brings the window forward, for a second start.
pub(crate) fn show(app: &AppHandle) {
    if let Some(window) = current(app) {
        let _ = window.unminimize();
        let _ = window.show();
        let _ = window.set_focus();
    }
}

/// The window that is there now.
pub(crate) fn current(app: &AppHandle) -> Option<WebviewWindow> {
    app.webview_windows().into_values().next()
}

fn stand_of(window: &WebviewWindow) -> tauri::Result<Stand> {
    Ok(Stand {
        position: window.outer_position()?,
        size: window.inner_size()?,
        maximized: window.is_maximized()?,
    })
}

/// The page's own address: `tauri://localhost`, on Windows `http://tauri.localhost`, and while
/// developing the address of the development server.
fn is_own(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    match url.scheme() {
        "tauri" => host == "localhost",
        "http" => {
            (cfg!(windows) && host == "tauri.localhost") || (tauri::is_dev() && host == "localhost")
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_pages_of_this_program_are_its_own() {
        let own = |url: &str| is_own(&url.parse().unwrap());
        assert!(own("tauri://localhost/index.html"));
        for other in [
            "https://example.org/",
            "file:///etc/passwd",
            "tauri://other/",
            "data:text/html,x",
            "about:blank",
        ] {
            assert!(!own(other), "{other}");
        }
    }
}
