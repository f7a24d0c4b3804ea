//! What a laptop lacks though every change is here: scans that rotted or were left out, and changes of
//! which only the husk is left. The others hear of it by the hub, and bring it.

use super::pause::{later, meet};
use super::{once, sync, synced, troubles};
use crate::rooms::agreement::Family;
use crate::store::database;
use crate::support::{ALMA, Office, files_below, read_bundle, second_laptop, tables, write_bundle};
use geleit_core::ids::Id;
use geleit_glass::{Kind, file};
use serde_json::{Value, json};
use std::fs;
use std::path::PathBuf;

/// Two laptops with a hub, and a scan at a paper on the first.
struct Scanned {
    _hub: tempfile::TempDir,
    first: Office,
    second: Office,
    page: Value,
}

impl Scanned {
    fn new() -> Self {
        let (family, view) = Family::frozen();
        let (hub, first) = (tempfile::tempdir().unwrap(), family.office);
        let second = second_laptop(&first, &ALMA);
        meet(&hub, &first, &second);
        let path = first.stick().join("scan");
        fs::write(&path, file(Kind::Png, &[image::GrayImage::new(40, 40)])).unwrap();
        let grant = first.desk.grant(path);
        let paper = &view["row"]["id"];
        let scan = first.call("paper.scan", json!({"grant": grant}))["scan"].take();
        let filed = first.call("paper.file_scan", json!({"paper": paper, "scan": scan}));
        let page =
            json!({"paper": paper, "scan": filed["scans"][0]["id"], "page": 1, "scale": 1.0});
        Self {
            _hub: hub,
            first,
            second,
            page,
        }
    }

    fn missing(&self) -> Value {
        self.second.call("exchange.status", json!({}))["attachmentsMissing"].take()
    }

    /// The second can show the scan, and nobody has anything left to say.
    fn is_here(&self) {
        assert_eq!(self.missing(), 0);
        self.second.call("paper.scan_page", self.page.clone());
        for office in [&self.second, &self.first, &self.second, &self.first] {
            synced(office);
        }
        for office in [&self.first, &self.second] {
            let report = synced(office);
            assert_eq!(report["up"]["bundles"], 0, "{report}");
        }
    }
}

fn blobs(office: &Office) -> Vec<PathBuf> {
    let mut files = files_below(&office.home());
    files.retain(|file| file.parent().unwrap().ends_with("blobs"));
    files
}

#[test]
fn a_scan_that_rotted_is_asked_for_by_hub_and_comes() {
    let scanned = Scanned::new();
    let Scanned { first, second, .. } = &scanned;
    for office in [first, second, first] {
        synced(office);
    }
    later(first, second, 49);
    fs::write(&blobs(second)[0], b"bent").unwrap();
    let refused = second.refused("paper.scan_page", scanned.page.clone());
    assert_eq!(refused, "attachment-damaged");
    let report = sync(second);
    assert_eq!(troubles(&report), once("hub-gap"));
    assert_eq!(
        (&report["synced"], &report["up"]["bundles"]),
        (&json!(false), &json!(1))
    );
    assert_eq!(sync(second)["up"]["bundles"], 0, "it is said once");
    let report = synced(first);
    assert_eq!(report["up"]["attachments"], 1, "{report}");
    synced(second);
    scanned.is_here();
}

#[test]
fn a_scan_that_rots_on_the_day_it_came_is_asked_for_until_it_comes_again() {
    let scanned = Scanned::new();
    let Scanned { first, second, .. } = &scanned;
    for office in [first, second, first] {
        synced(office);
    }
    fs::write(&blobs(second)[0], b"bent").unwrap();
    second.refused("paper.scan_page", scanned.page.clone());
    sync(second);
    // It lies there for the second, as far as the first can know.
    assert_eq!(synced(first)["up"]["bundles"], 0);
    later(first, second, 49);
    assert_eq!(sync(second)["up"]["bundles"], 1);
    assert_eq!(synced(first)["up"]["attachments"], 1);
    synced(second);
    scanned.is_here();
}

#[test]
fn a_scan_that_a_file_left_out_comes_by_hub_when_it_is_asked_for() {
    let scanned = Scanned::new();
    let Scanned { first, second, .. } = &scanned;
    let grant = first.desk.grant(first.stick());
    let bare = first.call(
        "exchange.write",
        json!({"grant": grant, "attachments": "none"}),
    );
    read_bundle(second, &first.stick().join(bare["file"].as_str().unwrap()));
    assert_eq!(scanned.missing(), 1);
    // The first hears by a file what the second has and lacks: no change is left to send.
    first.clock.turn_by_minutes(1);
    second.clock.turn_by_minutes(1);
    read_bundle(first, &write_bundle(second));
    let report = synced(first);
    assert_eq!(
        (&report["up"]["changes"], &report["up"]["attachments"]),
        (&json!(0), &json!(1))
    );
    synced(second);
    scanned.is_here();
}

#[test]
fn a_change_of_which_only_the_husk_is_left_is_asked_for_by_hub_and_comes() {
    let scanned = Scanned::new();
    let Scanned { first, second, .. } = &scanned;
    let nura = second.person("Nura", "Tesfay");
    for office in [second, first, second] {
        synced(office);
    }
    let whole = tables(first);
    later(first, second, 49);
    let sql = "UPDATE change SET body = NULL, tx = zeroblob(16) WHERE root = ?1";
    let nura = Id::parse(&nura).unwrap();
    let emptied = database(first).execute(sql, [nura.as_bytes()]).unwrap();
    assert!(emptied > 0);
    let missing =
        |office: &Office| office.call("exchange.status", json!({}))["bodiesMissing"].take();
    assert_eq!(missing(first), emptied);
    let report = sync(first);
    assert_eq!(troubles(&report), once("hub-gap"));
    assert_eq!(sync(first)["up"]["bundles"], 0, "it is said once");
    synced(second);
    synced(first);
    assert_eq!(missing(first), 0);
    assert_eq!(tables(first), whole);
    scanned.is_here();
}
