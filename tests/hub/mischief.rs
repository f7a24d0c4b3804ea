//! Servers that keep silent, refuse and lie: said in words, and the store unharmed.

use super::behind::{Behind, gets, puts};
use super::proxy::Act;
use super::{objects, once, persons, refused, sync, synced, troubles};
use serde_json::json;

#[test]
fn who_says_done_and_keeps_nothing_is_found_out() {
    let behind = Behind::with_nura();
    behind.proxy.does(|asked| match puts(asked) {
        true => Act::Say(201),
        false => Act::Pass,
    });
    let report = sync(&behind.first);
    assert_eq!(troubles(&report), once("hub-not-kept"));
    assert_eq!(
        (&report["synced"], &report["up"]["bundles"]),
        (&json!(false), &json!(0))
    );
    assert_eq!(behind.first.refused("hub.test", json!({})), "hub-not-kept");
    let status = behind.first.call("hub.status", json!({}));
    assert!(status["changes"].as_u64().unwrap() > 0);
    behind.converge();
}

#[test]
fn a_silent_server_is_given_up_and_asked_again() {
    let behind = Behind::with_nura();
    synced(&behind.first);
    behind.proxy.does(|asked| match gets(asked) {
        true => Act::Silence,
        false => Act::Pass,
    });
    let report = sync(&behind.second);
    assert_eq!(report["synced"], false);
    assert!(
        troubles(&report)
            .iter()
            .any(|(code, _)| code == "hub-unreachable"),
        "{report}"
    );
    behind.proxy.does(|_| Act::Silence);
    assert_eq!(refused(&behind.second), "hub-unreachable");
    behind.converge();
}

#[test]
fn a_refusal_is_told_in_its_own_words() {
    let behind = Behind::with_nura();
    for (status, code) in [
        (423, "hub-busy"),
        (500, "hub-busy"),
        (503, "hub-busy"),
        (507, "hub-full"),
        (403, "hub-refused"),
        (302, "hub-refused"),
    ] {
        behind.proxy.does(move |asked| match puts(asked) {
            true => Act::Say(status),
            false => Act::Pass,
        });
        let report = sync(&behind.first);
        assert_eq!(troubles(&report), once(code), "{status}");
        assert_eq!(report["synced"], false);
    }
    assert!(objects(&behind.server.folder()).is_empty());
    for (status, code) in [(401, "hub-password"), (500, "hub-busy"), (429, "hub-busy")] {
        behind.proxy.does(move |_| Act::Say(status));
        assert_eq!(refused(&behind.first), code, "{status}");
    }
    behind.converge();
}

#[test]
fn an_old_listing_is_told_from_a_loss() {
    let behind = Behind::with_nura();
    synced(&behind.first);
    synced(&behind.first);
    let object = objects(&behind.server.folder()).remove(0);
    let folder = object.parent().unwrap().file_name().unwrap();
    let folder = folder.to_str().unwrap().to_owned();
    let yesterday = behind.proxy.last_answer(|asked| asked.lists(&folder));
    behind.first.person("Yonas", "Tesfay");
    synced(&behind.first);
    behind.proxy.does(move |asked| match asked.lists(&folder) {
        true => Act::Answer(yesterday.clone()),
        false => Act::Pass,
    });
    let report = synced(&behind.first);
    assert_eq!(troubles(&report), once("hub-stale"));
    assert_eq!(report["up"]["bundles"], 0);
    // The second sees what was there yesterday, and the rest when it is shown.
    sync(&behind.second);
    assert_eq!(persons(&behind.second), ["Nura Saleh"]);
    behind.converge();
    assert_eq!(persons(&behind.second).len(), 2);
}

#[test]
fn another_objects_bytes_are_not_taken_for_this_one() {
    let behind = Behind::with_nura();
    synced(&behind.first);
    behind.first.person("Yonas", "Tesfay");
    synced(&behind.first);
    let paths: Vec<String> = objects(&behind.server.folder())
        .iter()
        .map(|path| {
            let inside = path.strip_prefix(behind.server.folder()).unwrap();
            format!("/dav/{}", inside.display())
        })
        .collect();
    let (one, other) = (paths[0].clone(), paths[1].clone());
    behind.proxy.does(move |asked| match gets(asked) {
        true if asked.line.contains(&one) => Act::Instead(other.clone()),
        true => Act::Instead(one.clone()),
        false => Act::Pass,
    });
    let before = persons(&behind.second);
    let report = sync(&behind.second);
    assert_eq!(report["waiting"], 2, "{report}");
    assert!(
        troubles(&report)
            .iter()
            .all(|(code, _)| code == "hub-damaged"
                || code == "hub-not-ready"
                || code == "hub-not-kept"),
        "{report}"
    );
    assert_eq!(persons(&behind.second), before);
    behind.converge();
}
