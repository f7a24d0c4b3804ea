//! What two laptops left on a hub, put together and read by the reader.

use super::{held, identity_of, run, said};
use crate::support::{ALMA, Office, files_below, second_laptop};
use serde_json::{Value, json};
use std::fs;
use std::path::Path;

fn read(hub: &Path, identity: &str) -> Result<Value, String> {
    said(&run("hub.py", &[hub], identity))
}

#[test]
fn the_objects_on_a_hub_are_bundles_under_the_names_the_page_gives_them() {
    let first = Office::open();
    let _second = second_laptop(&first, &ALMA);
    let hub = tempfile::tempdir().unwrap();
    let grant = first.desk.grant(hub.path().to_owned());
    let folder = json!({"kind": "folder", "grant": grant, "url": "", "user": "", "password": "",
                        "bucket": "", "region": ""});
    first.call("hub.set", folder);
    for name in ["Nura", "Yonas"] {
        first.person(name, "Saleh");
        first.clock.turn_by_minutes(1);
        let report = first.call("hub.sync", json!({"once": null}));
        assert_eq!(report["report"]["synced"], true, "{report}");
    }
    let identity = identity_of(&first);
    let seen = read(hub.path(), &identity).unwrap();
    let seen = seen.as_array().unwrap();
    assert_eq!(seen.len(), 2);
    let session = first.desk.session().unwrap();
    for one in seen {
        assert_eq!(one["parts"], 1);
        assert_eq!(one["bundle"]["sender"], session.replica().to_string());
        assert_eq!(one["bundle"]["kind"], "exchange");
    }
    let n: i64 = held(&first, "SELECT n FROM own");
    assert_eq!(seen[1]["bundle"]["runs"][0]["last"], n);
    assert!(seen[0]["n"].as_u64() < seen[1]["n"].as_u64());
    // Another content under a name is seen by the name alone.
    let object = files_below(&hub.path().join("geleit")).remove(0);
    let mut bytes = fs::read(&object).unwrap();
    let last = bytes.len() - 1;
    bytes[last] ^= 4;
    fs::write(&object, bytes).unwrap();
    let sentence = read(hub.path(), &identity).unwrap_err();
    assert!(sentence.contains("than its name says"), "{sentence}");
}
