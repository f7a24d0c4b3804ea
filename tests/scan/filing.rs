//! A signed agreement comes back to the office that printed it.

use crate::rooms::agreement::Family;
use crate::rooms::erasure::noted;
use crate::support::{ALMA, Office, files_below};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use geleit_glass::{CLEAN_DPI, Kind, Wear, file, worn};
use image::GrayImage;
use serde_json::{Value, json};
use std::fs;

const OFFICE: Wear = Wear {
    skew: 0.6,
    noise: 6,
    ..Wear::at(150.0)
};

/// A family's agreement, printed, signed and laid on the glass.
struct Signed {
    family: Family,
    agreement: Value,
    pages: Vec<GrayImage>,
}

impl Signed {
    fn printed() -> Self {
        let (family, view) = Family::frozen();
        let agreement = view["row"]["id"].clone();
        let print = json!({"paper": agreement, "printer": "cups:tray", "copies": 2});
        let pages = family.office.call("paper.print", print)["pages"]
            .as_u64()
            .unwrap();
        let scale = f64::from(CLEAN_DPI) / 72.0;
        let pages = (1..=pages).zip(1..).map(|(page, seed)| {
            let drawn = json!({"paper": agreement, "page": page, "scale": scale});
            let drawn = family.office.call("paper.page", drawn);
            worn(&picture(&drawn), OFFICE, seed)
        });
        Self {
            pages: pages.collect(),
            agreement,
            family,
        }
    }

    fn office(&self) -> &Office {
        &self.family.office
    }

    /// Puts a file on the stick and gives the arguments to scan it.
    fn chosen(&self, bytes: &[u8]) -> Value {
        let path = self.office().stick().join("scan");
        fs::write(&path, bytes).unwrap();
        json!({"grant": self.office().desk.grant(path)})
    }

    fn scan(&self, bytes: &[u8]) -> Value {
        self.office().call("paper.scan", self.chosen(bytes))
    }

    fn opened(&self) -> Value {
        self.office()
            .call("paper.open", json!({"paper": self.agreement}))
    }

    fn attachments(&self) -> usize {
        let blobs = self.office().home().join("gen-1/blobs");
        if blobs.exists() {
            files_below(&blobs).len()
        } else {
            0
        }
    }
}

fn picture(drawn: &Value) -> GrayImage {
    let png = BASE64_STANDARD
        .decode(drawn["png"].as_str().unwrap())
        .unwrap();
    image::load_from_memory(&png).unwrap().into_luma8()
}

#[test]
fn a_whole_scan_files_itself_comes_back_from_a_backup_and_is_checked() {
    let signed = Signed::printed();
    let office = signed.office();
    let bytes = file(Kind::PdfJpeg(50), &signed.pages);
    let outcome = signed.scan(&bytes);
    assert_eq!(
        (&outcome["outcome"], &outcome["scan"]),
        (&json!("filed"), &Value::Null)
    );
    assert_eq!(outcome["paper"]["id"], signed.agreement);
    assert_eq!(outcome["paper"]["scanned"], true);
    assert_eq!(office.call("job.status", json!({}))["step"], "scan-read");
    let scans = signed.opened()["scans"].clone();
    assert_eq!(scans[0]["form"], "pdf");
    assert_eq!(scans[0]["bytes"], bytes.len());
    assert_eq!(
        (&scans[0]["here"], &scans[0]["pages"]),
        (&json!(true), &json!(signed.pages.len()))
    );
    // The same file once more is the same scan.
    assert_eq!(signed.scan(&bytes)["outcome"], "filed");
    assert_eq!(signed.opened()["scans"].as_array().unwrap().len(), 1);
    // Its pages can be looked at.
    let page = json!({"paper": signed.agreement, "scan": scans[0]["id"], "page": 2, "scale": 1.0});
    let drawn = picture(&office.call("paper.scan_page", page.clone()));
    assert_eq!(drawn.height(), 842);
    // A backup takes it along, and another laptop has it.
    let folder = crate::backup::back_up(office);
    let laptop = Office::empty();
    let restore = crate::backup::restore_of(&laptop, &folder, &office.id_of(&ALMA));
    laptop.call("store.restore", restore);
    assert_eq!(
        picture(&laptop.call("paper.scan_page", page.clone())),
        drawn
    );
    let check = |office: &Office| {
        let session = office.desk.session().unwrap();
        session.store().verify_attachments().unwrap()
    };
    assert_eq!(
        (
            check(&laptop).named,
            check(&laptop).absent,
            check(&laptop).damaged
        ),
        (1, 0, 0)
    );
    let listed = crate::interop::listed(&folder, &Office::sheet("personal").join(" "));
    let attachments = listed["attachments"].as_array().unwrap();
    assert_eq!(attachments.len(), 1);
    assert_eq!(
        (&attachments[0]["here"], &attachments[0]["bytes"]),
        (&json!(true), &json!(bytes.len()))
    );
    // Bent and gone are told apart.
    let blobs = files_below(&laptop.home().join("gen-1/blobs"));
    assert_eq!(blobs.len(), 1);
    fs::write(&blobs[0], b"bent").unwrap();
    assert_eq!(
        laptop.refused("paper.scan_page", page.clone()),
        "attachment-damaged"
    );
    assert_eq!(check(&laptop).damaged, 1);
    let stands = || {
        let opened = laptop.call("paper.open", json!({"paper": signed.agreement}));
        json!([opened["scans"][0]["here"], opened["scans"][0]["damaged"]])
    };
    assert_eq!(stands(), json!([false, true]));
    let blobs = files_below(&laptop.home().join("gen-1/blobs"));
    fs::remove_file(&blobs[0]).unwrap();
    assert_eq!(
        laptop.refused("paper.scan_page", page),
        "attachment-missing"
    );
    assert_eq!(check(&laptop).absent, 1);
    assert_eq!(stands(), json!([false, false]));
    let session = laptop.desk.session().unwrap();
    assert!(session.verify().unwrap().is_whole());
}

#[test]
fn a_scan_that_waits_goes_when_something_is_erased() {
    let signed = Signed::printed();
    let office = signed.office();
    let without = [&signed.pages[..1], &signed.pages[2..]].concat();
    let outcome = signed.scan(&file(Kind::TiffFax, &without));
    let page = json!({"paper": null, "scan": outcome["scan"], "page": 1, "scale": 1.0});
    picture(&office.call("paper.scan_page", page.clone()));
    let someone = office.person("Ali", "Rezai");
    let note = noted(office, &[&someone], "personal", "Nur meins.");
    picture(&office.call("paper.scan_page", page.clone()));
    office.call("erasure.own", json!({"note": note["notes"][0]["id"]}));
    assert_eq!(office.refused("paper.scan_page", page), "not-found");
}

#[test]
fn a_scan_with_a_missing_page_waits_until_somebody_chooses_or_locks() {
    let signed = Signed::printed();
    let office = signed.office();
    let without = [&signed.pages[..1], &signed.pages[2..]].concat();
    let scan = || signed.scan(&file(Kind::TiffFax, &without));
    let outcome = scan();
    assert_eq!(outcome["outcome"], "incomplete");
    assert_eq!(outcome["missingPages"], json!([2]));
    assert_eq!(outcome["paper"]["id"], signed.agreement);
    assert_eq!(outcome["candidates"][0]["id"], signed.agreement);
    assert_eq!(
        (signed.opened()["scans"].clone(), signed.attachments()),
        (json!([]), 0)
    );
    // It can be looked at while it waits, and is gone when the desk is locked.
    let page = json!({"paper": null, "scan": outcome["scan"], "page": 1, "scale": 1.0});
    picture(&office.call("paper.scan_page", page.clone()));
    office.desk.lock();
    office.seat(&ALMA);
    assert_eq!(office.refused("paper.scan_page", page), "not-found");
    let choose = |outcome: &Value| json!({"scan": outcome["scan"], "paper": signed.agreement});
    assert_eq!(
        office.refused("paper.file_scan", choose(&outcome)),
        "not-found"
    );
    // The worker chooses it all the same: the second page is lost.
    let outcome = scan();
    let view = office.call("paper.file_scan", choose(&outcome));
    assert_eq!(view["scans"][0]["pages"], without.len());
    assert_eq!(
        office.refused("paper.file_scan", choose(&outcome)),
        "not-found"
    );
    assert_eq!(signed.attachments(), 1);
    // What files nothing says why, and changes nothing.
    let refused = |bytes: &[u8]| office.refused("paper.scan", signed.chosen(bytes));
    assert_eq!(refused(b"\0\0\0\x18ftypheic\0\0\0\0"), "scan-heic");
    assert_eq!(refused(b"a letter"), "scan-unreadable");
    assert_eq!(refused(&vec![0; (64 << 20) + 1]), "scan-too-large");
    // An agreement of another office is nobody's here.
    let foreign = &super::paper::PAPERS[0];
    let outcome = signed.scan(&file(Kind::PdfFax, &foreign.pages));
    assert_eq!(
        (&outcome["outcome"], &outcome["paper"]),
        (&json!("choose"), &Value::Null)
    );
    assert_eq!(signed.attachments(), 1);
}
