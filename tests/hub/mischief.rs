//! Servers that keep silent, dawdle, refuse and lie, of either kind: said in words, and the store unharmed.

use super::behind::{Behind, SERVERS, gets, in_its_place, lists, puts};
use super::proxy::Act;
use super::{objects, once, persons, refused, sync, synced, troubles};
use serde_json::json;
use std::time::Duration;

#[test]
fn who_says_done_and_keeps_nothing_is_found_out() {
    for server in SERVERS {
        let behind = Behind::with_nura(server);
        behind.does(puts, || Act::Say(201));
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
}

#[test]
fn a_silent_server_is_given_up_and_asked_again() {
    for server in SERVERS {
        let behind = Behind::with_nura(server);
        synced(&behind.first);
        behind.does(gets, || Act::Silence);
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
}

/// All of it takes longer than the laptop would wait for a word, and no pause in it does.
#[test]
fn a_server_that_answers_in_small_pieces_is_waited_for() {
    for server in SERVERS {
        let behind = Behind::with_nura(server);
        let slow = || Act::Slow(5, Duration::from_millis(800));
        behind.does(puts, slow);
        let report = synced(&behind.first);
        assert_eq!(report["up"]["bundles"], 1, "{report}");
        behind.does(gets, slow);
        let report = synced(&behind.second);
        assert_eq!(report["down"]["bundles"], 1, "{report}");
        behind.does(lists, slow);
        synced(&behind.second);
        assert_eq!(persons(&behind.second), ["Nura Saleh"]);
        behind.converge();
    }
}

#[test]
fn a_list_that_breaks_off_is_no_list() {
    for server in SERVERS {
        let behind = Behind::with_nura(server);
        synced(&behind.first);
        behind.first.person("Yonas", "Tesfay");
        behind.does(lists, || Act::Cut(200));
        for office in [&behind.first, &behind.second] {
            assert_eq!(refused(office), "hub-unreachable");
        }
        assert_eq!(objects(&behind.server.folder()).len(), 1);
        assert_eq!(persons(&behind.second), ["Nura Saleh"]);
        behind.converge();
        assert_eq!(persons(&behind.second).len(), 2);
    }
}

#[test]
fn half_an_object_is_sent_again_and_never_read() {
    for server in SERVERS {
        let behind = Behind::with_nura(server);
        behind.does(puts, || Act::Break(700));
        let report = sync(&behind.first);
        assert_eq!(troubles(&report), once("hub-unreachable"));
        assert_eq!(
            (&report["synced"], &report["up"]["bundles"]),
            (&json!(false), &json!(0))
        );
        behind.proxy.is_honest();
        let before = persons(&behind.second);
        let report = sync(&behind.second);
        assert_eq!(report["down"]["bundles"], 0, "{report}");
        assert_eq!(persons(&behind.second), before);
        behind.converge();
        assert_eq!(persons(&behind.second), ["Nura Saleh"]);
    }
}

#[test]
fn a_refusal_is_told_in_its_own_words() {
    for server in SERVERS {
        let behind = Behind::with_nura(server);
        for (status, code) in [
            (423, "hub-busy"),
            (500, "hub-busy"),
            (503, "hub-busy"),
            (507, "hub-full"),
            (403, behind.server.forbids()),
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
}

/// The folder of the objects, and how it was listed before the next one was sent.
fn listed_before_the_next(behind: &Behind) -> (String, Vec<u8>) {
    let object = objects(&behind.server.folder()).remove(0);
    let folder = object.parent().unwrap().file_name().unwrap();
    let folder = folder.to_str().unwrap().to_owned();
    let yesterday = behind.proxy.last_answer(|asked| asked.lists(&folder));
    behind.first.person("Yonas", "Tesfay");
    synced(&behind.first);
    (folder, yesterday)
}

#[test]
fn an_old_listing_is_told_from_a_loss() {
    for server in SERVERS {
        let behind = Behind::with_nura(server);
        synced(&behind.first);
        synced(&behind.first);
        let (folder, yesterday) = listed_before_the_next(&behind);
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
}

#[test]
fn another_objects_bytes_are_not_taken_for_this_one() {
    for server in SERVERS {
        let behind = Behind::with_nura(server);
        synced(&behind.first);
        behind.first.person("Yonas", "Tesfay");
        synced(&behind.first);
        let lying = objects(&behind.server.folder());
        let (one, other) = (lying[0].clone(), lying[1].clone());
        let name = one.file_name().unwrap().to_str().unwrap().to_owned();
        behind.proxy.does(move |asked| match gets(asked) {
            true if asked.line.contains(&name) => in_its_place(asked, &other),
            true => in_its_place(asked, &one),
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
}

#[test]
fn a_question_that_is_not_answered_is_no_absence() {
    for server in SERVERS {
        let behind = Behind::with_nura(server);
        synced(&behind.first);
        synced(&behind.first);
        let (folder, yesterday) = listed_before_the_next(&behind);
        let lying = objects(&behind.server.folder());
        assert_eq!(lying.len(), 2);
        // The list is an old one, and to the question whether the newest is there the server says nothing.
        behind.proxy.does(move |asked| {
            let asks = asked.is("HEAD", ".age") || asked.is("PROPFIND", ".age");
            match (asks, asked.lists(&folder)) {
                (true, _) => Act::Say(500),
                (_, true) => Act::Answer(yesterday.clone()),
                _ => Act::Pass,
            }
        });
        assert_eq!(refused(&behind.first), "hub-busy");
        assert_eq!(objects(&behind.server.folder()), lying);
        behind.proxy.is_honest();
        assert_eq!(synced(&behind.first)["up"]["bundles"], 0);
        behind.converge();
        assert_eq!(objects(&behind.server.folder()), lying);
    }
}
