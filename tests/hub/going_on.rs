//! A sync that breaks off, by the line or by hand, and goes on; and two at the same time.

use super::apache::{self, Apache};
use super::behind::{Behind, SERVERS, gets, lists, offsets, puts};
use super::pause::later;
use super::proxy::{Act, Asked};
use super::server::webdav;
use super::team::Team;
use super::{objects, once, persons, refused, sync, synced, troubles};
use crate::rooms::agreement::Family;
use crate::rooms::erasure::noted;
use crate::support::{Office, files_below, tables};
use geleit_core::commands::dispatch;
use serde_json::{Value, json};
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::{scope, sleep};
use std::time::Duration;

#[test]
fn a_line_that_breaks_is_taken_up_where_it_broke() {
    for server in SERVERS {
        let behind = Behind::with_nura(server);
        synced(&behind.first);
        let gone = AtomicUsize::new(0);
        behind.proxy.does(move |asked| {
            match gets(asked) && gone.fetch_add(1, Ordering::SeqCst) == 0 {
                true => Act::Cut(1000),
                false => Act::Pass,
            }
        });
        behind.proxy.asked();
        let report = sync(&behind.second);
        assert_eq!(report["down"]["bundles"], 1, "{report}");
        assert_eq!(offsets(&behind.proxy.asked())[..2], [0, 1000]);
        behind.converge();
    }
}

#[test]
fn what_came_of_an_object_is_kept_until_the_next_sync() {
    for server in SERVERS {
        let behind = Behind::with_nura(server);
        synced(&behind.first);
        behind.does(gets, || Act::Cut(1000));
        let before = tables(&behind.second);
        let report = sync(&behind.second);
        assert_eq!(report["waiting"], 1, "{report}");
        assert!(
            troubles(&report).contains(&("hub-not-ready".to_owned(), 1)),
            "{report}"
        );
        assert_eq!(tables(&behind.second), before);
        behind.proxy.is_honest();
        behind.proxy.asked();
        sync(&behind.second);
        assert_eq!(offsets(&behind.proxy.asked())[0], 3000);
        behind.converge();
    }
}

/// What is whole there is no remains, however slowly it comes.
#[test]
fn who_has_a_bad_line_for_days_is_never_told_that_all_is_here() {
    for server in SERVERS {
        let behind = Behind::with_nura(server);
        synced(&behind.first);
        sync(&behind.second);
        behind.first.person("Yonas", "Tesfay");
        synced(&behind.first);
        behind.does(gets, || Act::Cut(100));
        for _ in 0..3 {
            let report = sync(&behind.second);
            assert_eq!(troubles(&report), once("hub-not-ready"));
            assert_eq!(report["synced"], false);
            later(&behind.first, &behind.second, 25);
        }
        behind.converge();
        assert_eq!(persons(&behind.second).len(), 2);
    }
}

#[test]
fn what_lies_half_come_or_not_yet_gone_goes_when_something_is_erased() {
    for server in SERVERS {
        let behind = Behind::with_nura(server);
        let (first, second) = (&behind.first, &behind.second);
        synced(first);
        let waits = |office: &Office, end: &str| {
            let files = files_below(&office.generation().join("hub")).into_iter();
            let ends = |path: &Path| path.extension().is_some_and(|known| known == end);
            files.filter(|path| ends(path)).count()
        };
        behind.does(gets, || Act::Cut(1000));
        sync(second);
        assert_eq!(waits(second, "in"), 1, "the control: it came half");
        own_note_erased(second);
        assert_eq!(waits(second, "in"), 0);
        first.person("Yonas", "Tesfay");
        behind.does(puts, || Act::Say(503));
        sync(first);
        assert_eq!(waits(first, "out"), 1, "the control: it waits to go");
        own_note_erased(first);
        assert_eq!(waits(first, "out"), 0);
        // Nothing is lost by it.
        behind.converge();
        assert_eq!(persons(second), ["Nura Saleh", "Yonas Tesfay"]);
    }
}

/// Alma writes a note of her own down and erases it.
fn own_note_erased(office: &Office) {
    let person = office.call("person.list", json!({"offset": 0, "limit": 1}));
    let someone = person["rows"][0]["id"].as_str().map(str::to_owned);
    let someone = someone.unwrap_or_else(|| office.person("Ali", "Rezai"));
    let note = noted(office, &[&someone], "personal", "Nur meins.");
    office.call("erasure.own", json!({"note": note["notes"][0]["id"]}));
}

#[test]
fn an_answer_that_was_lost_costs_no_second_copy() {
    for server in SERVERS {
        let behind = Behind::with_nura(server);
        behind.does(puts, || Act::Lose);
        let report = sync(&behind.first);
        assert_eq!(troubles(&report), once("hub-unreachable"));
        behind.proxy.is_honest();
        behind.proxy.asked();
        let report = synced(&behind.first);
        assert_eq!(report["up"]["bundles"], 1);
        let asked = behind.proxy.asked();
        assert_eq!(asked.iter().filter(|asked| puts(asked)).count(), 0);
        behind.converge();
    }
}

/// Syncs with a server that keeps silent, and ends it by hand in that step; gives the status it ended in.
fn cancelled(
    behind: &Behind,
    office: &Office,
    hangs: impl Fn(&Asked) -> bool,
    step: &str,
) -> Value {
    let desk = &office.desk;
    let (code, status) = scope(|scope| {
        let syncing = scope.spawn(|| refused(office));
        while !behind.proxy.asked().iter().any(&hangs) {
            sleep(Duration::from_millis(10));
        }
        let status = dispatch(desk, "job.status", json!({})).unwrap()["value"].take();
        dispatch(desk, "job.cancel", json!({})).unwrap();
        (syncing.join().unwrap(), status)
    });
    assert_eq!(
        (code.as_str(), &status["step"]),
        ("cancelled", &json!(step))
    );
    status
}

#[test]
fn looking_and_fetching_are_cancelled_and_begin_anew() {
    for server in SERVERS {
        let behind = Behind::with_nura(server);
        synced(&behind.first);
        behind.second.person("Yonas", "Tesfay");
        let before = tables(&behind.second);
        for (such, step) in [
            (lists as fn(&Asked) -> bool, "hub-list"),
            (gets, "hub-fetch"),
        ] {
            behind.does(such, || Act::Silence);
            behind.proxy.asked();
            cancelled(&behind, &behind.second, such, step);
            assert_eq!(tables(&behind.second), before, "{step}");
            assert_eq!(objects(&behind.server.folder()).len(), 1, "{step}");
        }
        behind.converge();
        assert_eq!(persons(&behind.first), ["Nura Saleh", "Yonas Tesfay"]);
    }
}

#[test]
fn sending_is_cancelled_in_the_middle_and_goes_on_there() {
    let (family, view) = Family::frozen();
    let first = family.office;
    let noise = image::GrayImage::from_fn(2600, 2400, |x, y| {
        let bytes = blake3::hash(&(u64::from(x) << 32 | u64::from(y)).to_le_bytes());
        image::Luma([bytes.as_bytes()[0]])
    });
    let picture = first.stick().join("scan.png");
    noise.save(&picture).unwrap();
    let grant = first.desk.grant(picture);
    let scan = first.call("paper.scan", json!({"grant": grant}))["scan"].take();
    first.call(
        "paper.file_scan",
        json!({"scan": scan, "paper": view["row"]["id"]}),
    );
    let behind = Behind::new(SERVERS[0], first);
    let gone = AtomicUsize::new(0);
    behind.proxy.does(
        move |asked| match puts(asked) && gone.fetch_add(1, Ordering::SeqCst) > 0 {
            true => Act::Silence,
            false => Act::Pass,
        },
    );
    // Until the first object is there and the second one hangs.
    let second = |asked: &Asked| asked.is("PUT", "-2of");
    let status = cancelled(&behind, &behind.first, second, "hub-send");
    assert!(status["done"].as_u64() < status["total"].as_u64());
    assert!(status["done"].as_u64().unwrap() > 0);
    assert_eq!(objects(&behind.server.folder()).len(), 1);
    // The other one waits for the rest, and says so.
    behind.proxy.is_honest();
    let report = sync(&behind.second);
    assert_eq!(report["waiting"], 1);
    assert!(troubles(&report).contains(&("hub-not-ready".to_owned(), 1)));
    behind.proxy.asked();
    let report = synced(&behind.first);
    assert_eq!(report["up"]["attachments"], 1);
    let asked = behind.proxy.asked();
    assert!(asked.iter().any(|asked| asked.is("PUT", "-2of")));
    assert!(
        !asked.iter().any(|asked| asked.is("PUT", "-1of2")),
        "not from the start"
    );
    behind.converge();
    let files = crate::support::files_below(&behind.second.home());
    let blobs = files
        .iter()
        .filter(|path| path.to_string_lossy().contains("blobs"));
    assert_eq!(blobs.count(), 1);
}

#[test]
fn two_laptops_sync_at_once() {
    let server = Apache::start();
    let team = Team::at(|_| webdav(server.port, apache::PASSWORD));
    team.first.person("Yonas", "Tesfay");
    team.second.person("Amina", "Karimi");
    scope(|scope| {
        for office in team.all() {
            scope.spawn(|| sync(office));
        }
    });
    team.sync_all();
    team.has_converged();
    assert_eq!(persons(&team.third).len(), 3);
}
