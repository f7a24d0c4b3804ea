//! Prepares the window's part of the build: two commands, nothing else, and only with `desktop`.

#[cfg(feature = "desktop")]
fn main() -> Result<(), Box<dyn std::error::Error>> {
    let manifest = tauri_build::AppManifest::new().commands(&["call", "shell"]);
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest))?;
    Ok(())
}

#[cfg(not(feature = "desktop"))]
fn main() {}
