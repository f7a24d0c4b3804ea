//! Files under `tests/golden/` and elsewhere that say what once was, so that a change is seen.

use std::fs;
use std::path::Path;

/// Compares with a stored file; `UPDATE_GOLDEN=1` writes it instead.
pub fn compare(path: &str, fresh: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, fresh).unwrap();
    }
    let stored = fs::read_to_string(&path).unwrap_or_default();
    for (place, (one, other)) in stored.lines().zip(fresh.lines()).enumerate() {
        assert_eq!(one, other, "{} line {}", path.display(), place + 1);
    }
    assert!(
        stored == fresh,
        "{} is stale: look at the difference, then UPDATE_GOLDEN=1 writes it",
        path.display()
    );
}
