//! A folder, as on a network drive: what lies in it may be cut, lost, doubled or set back.

use super::team::{Team, three_laptops_converge};
use super::{folder_at, objects, once, persons, refused, sync, synced, troubles};
use crate::support::{ALMA, Office, files_below, read_bundle, second_laptop, write_bundle};
use serde_json::json;
use std::fs;
use std::path::Path;

/// Copies everything below a folder.
fn copy(from: &Path, to: &Path) {
    for file in files_below(from) {
        let target = to.join(file.strip_prefix(from).unwrap());
        fs::create_dir_all(target.parent().unwrap()).unwrap();
        fs::copy(&file, target).unwrap();
    }
}

fn team() -> (tempfile::TempDir, Team) {
    let hub = tempfile::tempdir().unwrap();
    let team = Team::at(|office| folder_at(office, hub.path()));
    (hub, team)
}

#[test]
fn three_laptops_converge_over_a_folder() {
    let hub = tempfile::tempdir().unwrap();
    three_laptops_converge(|office| folder_at(office, hub.path()));
}

#[test]
fn a_laptop_alone_has_nothing_to_send() {
    let (hub, office) = (tempfile::tempdir().unwrap(), Office::open());
    office.person("Nura", "Saleh");
    assert_eq!(refused(&office), "hub-not-set");
    office.call("hub.set", folder_at(&office, hub.path()));
    let report = synced(&office);
    assert_eq!(report["up"]["bundles"], 0);
    assert!(objects(hub.path()).is_empty());
}

#[test]
fn half_an_object_is_not_taken_in_and_its_writer_sends_it_again() {
    let (hub, team) = team();
    synced(&team.first);
    team.first.person("Yonas", "Tesfay");
    let before = objects(hub.path());
    synced(&team.first);
    let new: Vec<_> = objects(hub.path())
        .into_iter()
        .filter(|path| !before.contains(path))
        .collect();
    let whole = fs::read(&new[0]).unwrap();
    fs::write(&new[0], &whole[..whole.len() / 2]).unwrap();
    let report = sync(&team.second);
    assert_eq!(troubles(&report), once("hub-damaged"));
    assert_eq!(
        (&report["synced"], &report["waiting"]),
        (&json!(false), &json!(1))
    );
    assert_eq!(persons(&team.second), ["Nura Saleh"]);
    let report = synced(&team.first);
    assert_eq!(report["up"]["bundles"], 1);
    assert_eq!(troubles(&report), once("hub-vanished"));
    assert!(!new[0].exists(), "what is left of its own it takes away");
    synced(&team.second);
    assert_eq!(persons(&team.second), ["Nura Saleh", "Yonas Tesfay"]);
}

#[test]
fn what_vanished_is_sent_again() {
    let (hub, team) = team();
    synced(&team.first);
    let before = objects(hub.path());
    team.first.person("Yonas", "Tesfay");
    synced(&team.first);
    team.first.person("Amina", "Karimi");
    synced(&team.first);
    // The one in the middle goes: what follows from it leads nobody on.
    let mut later = objects(hub.path());
    later.retain(|path| !before.contains(path));
    later.sort();
    fs::remove_file(&later[0]).unwrap();
    let report = synced(&team.first);
    assert_eq!(troubles(&report), once("hub-vanished"));
    assert_eq!(report["up"]["bundles"], 1);
    sync(&team.second);
    assert_eq!(persons(&team.second).len(), 3);
    // It is told once, not each time.
    assert!(troubles(&synced(&team.first)).is_empty());
    team.sync_all();
    team.has_converged();
}

#[test]
fn a_hub_set_back_to_yesterday_is_noticed_and_made_good() {
    let (hub, team) = team();
    team.sync_all();
    let yesterday = tempfile::tempdir().unwrap();
    copy(hub.path(), yesterday.path());
    team.first.person("Yonas", "Tesfay");
    synced(&team.first);
    fs::remove_dir_all(hub.path().join("geleit")).unwrap();
    copy(yesterday.path(), hub.path());
    let report = synced(&team.first);
    assert_eq!(troubles(&report), once("hub-rolled-back"));
    sync(&team.third);
    assert_eq!(persons(&team.third), ["Nura Saleh", "Yonas Tesfay"]);
    team.sync_all();
    team.has_converged();
}

#[test]
fn an_emptied_hub_fills_again() {
    let (hub, team) = team();
    synced(&team.first);
    team.first.person("Yonas", "Tesfay");
    synced(&team.first);
    fs::remove_dir_all(hub.path().join("geleit")).unwrap();
    let report = synced(&team.first);
    assert_eq!(troubles(&report), [("hub-emptied".to_owned(), 2)]);
    synced(&team.second);
    assert_eq!(persons(&team.second), ["Nura Saleh", "Yonas Tesfay"]);
    team.sync_all();
    team.has_converged();
}

#[test]
fn what_lies_there_twice_is_read_once() {
    let (hub, team) = team();
    synced(&team.first);
    let original = objects(hub.path()).remove(0);
    synced(&team.second);
    let twin = hub.path().join("geleit").join("ab".repeat(16));
    fs::create_dir_all(&twin).unwrap();
    fs::copy(&original, twin.join(original.file_name().unwrap())).unwrap();
    // A name no laptop writes is nobody's.
    fs::copy(&original, original.with_extension("age.old")).unwrap();
    let report = synced(&team.second);
    assert_eq!(troubles(&report), once("hub-duplicate"));
    assert_eq!(report["down"]["bytes"], 0);
    assert!(troubles(&synced(&team.second)).is_empty());
    team.sync_all();
    team.has_converged();
}

#[test]
fn who_joins_later_can_not_read_what_was_written_before_and_lacks_nothing() {
    let (_hub, team) = team();
    team.sync_all();
    let fourth = second_laptop(&team.first, &ALMA);
    let hub = team.first.call("hub.status", json!({}))["hub"]["at"].take();
    fourth.call(
        "hub.set",
        folder_at(&fourth, Path::new(hub.as_str().unwrap())),
    );
    // Not sealed to the fourth: the second has not heard of it.
    team.second.person("Yonas", "Tesfay");
    synced(&team.second);
    let report = sync(&fourth);
    assert!(report["foreign"].as_u64().unwrap() > 0, "{report}");
    assert_eq!(persons(&fourth), ["Nura Saleh"]);
    synced(&team.first);
    synced(&team.second);
    sync(&fourth);
    assert_eq!(persons(&fourth), ["Nura Saleh", "Yonas Tesfay"]);
}

#[test]
fn a_folder_inside_the_store_or_of_nowhere_is_refused() {
    let office = Office::open();
    let inside = folder_at(&office, &office.home());
    assert_eq!(
        office.refused("hub.set", inside),
        "backup-target-inside-store"
    );
    let gone = office.stick().join("gone");
    assert_eq!(
        office.refused("hub.set", folder_at(&office, &gone)),
        "hub-not-found"
    );
    let hub = tempfile::tempdir().unwrap();
    office.call("hub.set", folder_at(&office, hub.path()));
    fs::remove_dir_all(hub.path()).unwrap();
    assert_eq!(refused(&office), "hub-not-found");
    assert!(
        !hub.path().exists(),
        "nobody makes a share that is not mounted"
    );
}

#[test]
fn a_hub_is_forgotten_with_its_password() {
    let office = Office::open();
    let server = json!({"kind": "webdav", "grant": null, "url": "https://cloud.example/dav/",
        "user": "team", "password": "drei graue gaense", "bucket": "", "region": ""});
    office.call("hub.set", server);
    let status = office.call("hub.status", json!({}));
    assert_eq!(status["hub"]["at"], "https://cloud.example/dav");
    assert!(!status.to_string().contains("gaense"), "{status}");
    office.call("hub.forget", json!({}));
    assert_eq!(office.call("hub.status", json!({}))["hub"], json!(null));
    assert_eq!(refused(&office), "hub-not-set");
}

#[test]
fn only_a_safe_address_is_accepted() {
    let office = Office::open();
    let server = |url: &str| {
        json!({"kind": "webdav", "grant": null, "url": url, "user": "team",
            "password": "drei graue gaense", "bucket": "", "region": ""})
    };
    let plain = server("http://cloud.example/dav");
    assert_eq!(office.refused("hub.set", plain.clone()), "hub-not-safe");
    assert_eq!(
        office.refused("hub.sync", json!({"once": plain})),
        "hub-not-safe"
    );
    assert_eq!(
        office.refused("hub.set", server("cloud.example")),
        "hub-address-unfit"
    );
}

#[test]
fn a_sync_names_the_laptops_that_were_copied_or_set_back_as_a_file_does() {
    let (_hub, team) = team();
    team.sync_all();
    // The same files go on at two places, and neither has heard of the other.
    let copy = team.first.copied_with(9);
    for (office, given) in [(&team.first, "Rosa"), (&copy, "Ali")] {
        office.seat(&ALMA);
        office.person(given, "Klein");
    }
    let replica = copy.desk.session().unwrap().replica();
    let label = copy.desk.session().unwrap().roster().label(replica);
    let file = write_bundle(&copy);
    synced(&team.first);
    let quiet = team.third.call("hub.sync", json!({"once": null}));
    assert_eq!(quiet["copied"], json!([]), "only one of the two was heard");
    let grant = team.third.desk.grant(file.clone());
    let seen = team.third.call("exchange.inspect", json!({"grant": grant}));
    assert_eq!(seen["copied"], json!([label]));
    read_bundle(&team.second, &file);
    let told = team.second.call("hub.sync", json!({"once": null}));
    assert_eq!(told["copied"], json!([label]));
    assert_eq!(told["reincarnated"], false);
}
