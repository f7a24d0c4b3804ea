//! A sync that breaks off, by the line or by hand, and goes on; and two at the same time.

use super::apache::{self, Apache};
use super::behind::{Behind, gets, offsets, puts};
use super::proxy::Act;
use super::server::webdav;
use super::team::Team;
use super::{objects, once, persons, refused, sync, synced, troubles};
use crate::rooms::agreement::Family;
use crate::support::tables;
use geleit_core::commands::dispatch;
use serde_json::json;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::{scope, sleep};
use std::time::Duration;

#[test]
fn a_line_that_breaks_is_taken_up_where_it_broke() {
    let behind = Behind::with_nura();
    synced(&behind.first);
    let gone = AtomicUsize::new(0);
    behind.proxy.does(
        move |asked| match gets(asked) && gone.fetch_add(1, Ordering::SeqCst) == 0 {
            true => Act::Cut(1000),
            false => Act::Pass,
        },
    );
    behind.proxy.asked();
    let report = sync(&behind.second);
    assert_eq!(report["down"]["bundles"], 1, "{report}");
    assert_eq!(offsets(&behind.proxy.asked())[..2], [0, 1000]);
    behind.converge();
}

#[test]
fn what_came_of_an_object_is_kept_until_the_next_sync() {
    let behind = Behind::with_nura();
    synced(&behind.first);
    behind.proxy.does(|asked| match gets(asked) {
        true => Act::Cut(1000),
        false => Act::Pass,
    });
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

#[test]
fn an_answer_that_was_lost_costs_no_second_copy() {
    let behind = Behind::with_nura();
    behind.proxy.does(|asked| match puts(asked) {
        true => Act::Lose,
        false => Act::Pass,
    });
    let report = sync(&behind.first);
    assert_eq!(troubles(&report), once("hub-unreachable"));
    behind.proxy.is_honest();
    behind.proxy.asked();
    let report = synced(&behind.first);
    assert_eq!(report["up"]["bundles"], 1);
    assert_eq!(
        behind
            .proxy
            .asked()
            .iter()
            .filter(|asked| puts(asked))
            .count(),
        0
    );
    behind.converge();
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
    let behind = Behind::new(first);
    let gone = AtomicUsize::new(0);
    behind.proxy.does(
        move |asked| match puts(asked) && gone.fetch_add(1, Ordering::SeqCst) > 0 {
            true => Act::Silence,
            false => Act::Pass,
        },
    );
    let desk = &behind.first.desk;
    let code = scope(|scope| {
        let syncing = scope.spawn(|| refused(&behind.first));
        // Until the first object is there and the second one hangs.
        while behind
            .proxy
            .asked()
            .iter()
            .all(|asked| !asked.is("PUT", "-2of"))
        {
            sleep(Duration::from_millis(10));
        }
        let status = dispatch(desk, "job.status", json!({})).unwrap()["value"].take();
        assert_eq!(status["step"], "hub-send");
        assert!(status["done"].as_u64() < status["total"].as_u64());
        assert!(status["done"].as_u64().unwrap() > 0);
        dispatch(desk, "job.cancel", json!({})).unwrap();
        syncing.join().unwrap()
    });
    assert_eq!(code, "cancelled");
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
