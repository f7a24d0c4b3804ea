//! The network exists in `hub/` and nowhere else (`docs/decisions/0036-hub.md`).

use crate::support::files_below;
use std::fs;
use std::path::Path;

/// Libraries that reach servers.
const LIBRARIES: [&str; 5] = ["opendal", "reqwest", "rustls", "hyper", "tokio"];
/// Where the program's own code lies, but for the one place with a network.
const CODE: [&str; 4] = ["core", "native", "cli", "src-tauri"];

/// The libraries a text names outside comments and texts for tests.
fn named(source: &str) -> Vec<&'static str> {
    let code = source.split("#[cfg(test)]\nmod tests").next().unwrap();
    let code = code.split("[dev-dependencies]").next().unwrap();
    // Versions that a crate may name are no library that it has.
    let (before, versions) = code
        .split_once("[workspace.dependencies]")
        .unwrap_or((code, ""));
    let after = versions.split_once("\n[").map_or("", |(_, after)| after);
    let lines = [before, after]
        .into_iter()
        .flat_map(str::lines)
        .map(|line| line.split(['#']).next().unwrap_or_default())
        .filter(|line| !line.trim_start().starts_with("//"));
    let words: Vec<&str> = lines
        .flat_map(|line| line.split(|letter: char| !letter.is_alphanumeric()))
        .collect();
    let mut named = LIBRARIES.to_vec();
    named.retain(|library| words.contains(library));
    named
}

#[test]
fn no_other_crate_names_a_library_that_reaches_servers() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = vec![root.join("Cargo.toml")];
    for folder in CODE {
        files.extend(files_below(&root.join(folder)));
    }
    let read = |path: &Path| fs::read_to_string(path).unwrap();
    let is_code = |path: &Path| {
        let name = path.file_name().unwrap().to_string_lossy();
        name.ends_with(".rs") || name == "Cargo.toml"
    };
    files.retain(|path| is_code(path));
    assert!(files.len() > 300);
    for path in files {
        assert_eq!(
            named(&read(&path)),
            Vec::<&str>::new(),
            "{}",
            path.display()
        );
    }
    // The search finds them where they are.
    let hub = read(&root.join("hub/Cargo.toml"));
    assert_eq!(named(&hub), ["opendal", "reqwest", "rustls", "tokio"]);
    assert_eq!(named("use opendal::Operator;"), ["opendal"]);
}
