//! The bytes people sign a digest of, written down for ever.

use geleit_core::agreement::Content;
use geleit_core::paper::{Digest, written};
use std::fs;
use std::path::Path;

/// `sha256sum tests/golden/agreement.cbor`
const DIGEST: &str = "6f0b629e172ca414c74a5110e6e0f4291537f44881271b26db7967e7735167f6";

fn golden(name: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/golden")
        .join(name)
}

#[test]
fn an_agreement_has_the_bytes_it_always_had() {
    let content = fs::read_to_string(golden("agreement.json")).unwrap();
    let content: Content = serde_json::from_str(&content).unwrap();
    let bytes = written::write(&content).unwrap();
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(golden("agreement.cbor"), &bytes).unwrap();
    }
    let stored = fs::read(golden("agreement.cbor")).unwrap();
    assert!(
        stored == bytes,
        "the form of agreements has changed: those that were signed have the old one"
    );
    assert_eq!(written::read::<Content>(&stored).unwrap(), content);
    assert_eq!(Digest::of(&stored).to_string(), DIGEST);
}
