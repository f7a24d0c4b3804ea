//! What never becomes whole on a hub, and what went bad there: it holds nobody up for ever.

use super::pause::{later, two_laptops};
use super::{objects, once, persons, sync, synced, troubles};
use crate::support::{Office, forge_body, read_bundle, tables, write_bundle};
use serde_json::json;
use std::fs;
use std::path::{Path, PathBuf};

/// Where a part of a bundle lies, as its writer would have named it.
fn part(hub: &Path, bundle: &[u8], part: u32) -> PathBuf {
    let folder = hub.join("geleit").join("ab".repeat(16));
    fs::create_dir_all(&folder).unwrap();
    let hash = blake3::hash(bundle).to_hex();
    folder.join(format!("1-{}-{part}of2-0.age", &hash[..32]))
}

/// A bundle of the first laptop with somebody new in it, and its first half on the hub: then the line broke.
fn half_sent(hub: &Path, first: &Office) -> Vec<u8> {
    first.person("Yonas", "Tesfay");
    let bundle = fs::read(write_bundle(first)).unwrap();
    fs::write(part(hub, &bundle, 1), &bundle[..bundle.len() / 2]).unwrap();
    bundle
}

#[test]
fn what_its_writer_never_ends_is_waited_for_two_days_and_taken_in_whenever_it_is_whole() {
    let (hub, first, second) = two_laptops();
    let bundle = half_sent(hub.path(), &first);
    for _ in 0..2 {
        let report = sync(&second);
        assert_eq!(troubles(&report), once("hub-not-ready"));
        assert_eq!(report["synced"], false);
    }
    later(&first, &second, 49);
    assert_eq!(troubles(&synced(&second)), once("hub-remains"));
    assert!(troubles(&synced(&second)).is_empty(), "it is told once");
    fs::write(part(hub.path(), &bundle, 2), &bundle[bundle.len() / 2..]).unwrap();
    let report = synced(&second);
    assert_eq!(report["down"]["bundles"], 1, "{report}");
    assert_eq!(persons(&second).len(), 3);
}

#[test]
fn while_something_is_missing_here_what_is_not_whole_is_waited_for() {
    let (hub, first, second) = two_laptops();
    half_sent(hub.path(), &first);
    sync(&second);
    // The second hears that there is something it lacks.
    let grant = first.desk.grant(first.stick());
    let asked = first.call("exchange.ask", json!({"grant": grant}));
    let asked = first.stick().join(asked["file"].as_str().unwrap());
    read_bundle(&second, &asked);
    later(&first, &second, 49);
    let report = sync(&second);
    assert_eq!(report["synced"], false);
    assert!(troubles(&report).contains(&("hub-not-ready".to_owned(), 1)));
}

/// Bends the object that was not there before, and leaves it as long as it was.
fn bend_the_new_one(hub: &Path, before: &[PathBuf]) -> PathBuf {
    let mut new = objects(hub);
    new.retain(|path| !before.contains(path));
    let mut bytes = fs::read(&new[0]).unwrap();
    let last = bytes.len() - 1;
    bytes[last] ^= 1;
    fs::write(&new[0], bytes).unwrap();
    new.remove(0)
}

#[test]
fn what_rotted_on_the_hub_is_sent_again_and_its_writer_takes_the_rest_away() {
    let (hub, first, second) = two_laptops();
    let before = objects(hub.path());
    first.person("Yonas", "Tesfay");
    synced(&first);
    let rotten = bend_the_new_one(hub.path(), &before);
    let report = sync(&second);
    assert_eq!(troubles(&report), once("hub-damaged"));
    assert_eq!(report["synced"], false);
    later(&first, &second, 49);
    assert_eq!(troubles(&synced(&second)), once("hub-remains"));
    let report = synced(&first);
    assert_eq!(report["up"]["bundles"], 1, "{report}");
    assert!(!rotten.exists());
    assert!(troubles(&synced(&second)).is_empty());
    assert_eq!(persons(&second).len(), 3);
    for office in [&first, &second, &first, &second] {
        let report = synced(office);
        assert!(troubles(&report).is_empty(), "{report}");
    }
    assert_eq!(tables(&first), tables(&second));
}

#[test]
fn what_rotted_and_nobody_sends_again_is_brought_once_more_in_two_days_and_not_at_every_sync() {
    let (hub, first, second) = two_laptops();
    let mut bent = half_sent(hub.path(), &first);
    let half = bent.len() / 2;
    let rest = part(hub.path(), &bent, 2);
    let whole = bent[half..].to_vec();
    bent[half] ^= 1;
    fs::write(&rest, &bent[half..]).unwrap();
    let report = sync(&second);
    assert_eq!(troubles(&report), once("hub-damaged"));
    later(&first, &second, 49);
    assert_eq!(troubles(&synced(&second)), once("hub-remains"));
    assert!(rest.exists(), "another's objects nobody touches");
    // Whoever keeps the hub brings back what was there.
    fs::write(&rest, whole).unwrap();
    assert!(troubles(&synced(&second)).is_empty());
    assert_eq!(persons(&second).len(), 2, "it is not looked at now");
    later(&first, &second, 49);
    synced(&second);
    assert_eq!(persons(&second).len(), 3);
}

#[test]
fn what_a_newer_version_sent_is_asked_for_again_after_the_update() {
    let (_hub, first, second) = two_laptops();
    let nura = first.person("Yonas", "Tesfay");
    forge_body(&first, &nura, Vec::new(), |mut body| {
        body[..2].copy_from_slice(&[0x8a, 0x02]);
        body.push(0xf6);
        body
    });
    sync(&first);
    for _ in 0..2 {
        let report = sync(&second);
        assert_eq!(troubles(&report), once("bundle-newer"));
        assert_eq!(report["synced"], false);
    }
}
