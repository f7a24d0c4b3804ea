//! Pictures of signed agreements that go along with a case.

use super::{ALL, Moving, accept, inspect};
use crate::support::{
    ALMA, BRUNO, Office, a_contact, a_note, carry, erase, second_laptop, tables, with,
};
use geleit_core::store::Blob;
use serde_json::{Value, json};
use std::fs;
use std::path::PathBuf;

/// What stands behind the picture in the file: it goes too.
const BEHIND: &str = "HINTER-DEM-BILD";

/// A family that moves, and the scan of what it signed.
struct Signed {
    moving: Moving,
    number: Value,
}

impl Signed {
    fn new() -> Self {
        Self::of(Moving::agreed())
    }

    fn of(moving: Moving) -> Self {
        let family = moving.family();
        family.change(json!({"evaluationOn": "2027-07-12"}));
        let view = moving.here().call("agreement.finalise", family.wish(1));
        family.runs_its_course(&view, BEHIND);
        let number = view["row"]["number"].clone();
        Self { moving, number }
    }

    fn offered(&self) -> Value {
        self.moving.preview(json!({}))["enclosures"].clone()
    }

    fn place(&self) -> Value {
        self.offered()[0]["place"].clone()
    }

    fn sends(&self) -> PathBuf {
        self.moving.send(json!({"texts": [self.place()]})).1
    }

    /// The file of the scan in the sender's store.
    fn file(&self) -> PathBuf {
        let session = self.moving.here().desk.session().unwrap();
        let named = session.store().attachments().unwrap();
        session.store().blobs().path(named[0].name())
    }
}

/// A handover with a restricted note and a picture, and what the note says.
pub fn with_both(said: &str) -> (Moving, PathBuf) {
    let signed = Signed::new();
    let bruno = signed.moving.here().id_of(&BRUNO);
    let [father, ..] = signed.moving.persons();
    let note = json!({"note": a_note("restricted", said, &[&bruno])});
    let about = with(a_contact(&[&father]), note);
    signed.moving.here().contact(about);
    let preview = signed.moving.preview(json!({}));
    let mut texts = preview["texts"].as_array().unwrap().iter();
    let note = texts.find(|text| text["sealed"] == true).unwrap();
    let ticked = json!({"texts": [note["place"], signed.place()]});
    let (_, file) = signed.moving.send(ticked);
    (signed.moving, file)
}

fn case_of(office: &Office) -> Value {
    let list = json!({"filter": "all", "offset": 0, "limit": 10});
    office.call("case.list", list)["rows"][0]["id"].clone()
}

fn enclosed(office: &Office) -> Value {
    office.call("handover.enclosures", json!({"case": case_of(office)}))
}

/// The contents of all attachments of a store that are here whole.
fn contents(office: &Office) -> Vec<Vec<u8>> {
    let session = office.desk.session().unwrap();
    let blobs = session.store().blobs();
    let named: Vec<Blob> = session.store().attachments().unwrap();
    let here = named.iter().filter(|blob| blobs.has(blob));
    here.map(|blob| blobs.content(blob).unwrap().to_vec())
        .collect()
}

fn holds(content: &[u8], word: &str) -> bool {
    content
        .windows(word.len())
        .any(|part| part == word.as_bytes())
}

#[test]
fn a_ticked_scan_goes_bit_for_bit_and_is_looked_at_over_there() {
    let signed = Signed::new();
    let there = &signed.moving.there;
    let offered = signed.offered();
    let about = &offered[0]["about"];
    assert_eq!(offered.as_array().unwrap().len(), 1);
    assert_eq!(
        (&about["number"], &about["onDay"], &about["pages"]),
        (&signed.number, &json!("2027-01-12"), &json!(1))
    );
    assert_eq!(
        (&offered[0]["goes"], &offered[0]["here"]),
        (&json!(false), &json!(true))
    );
    assert_eq!(signed.moving.preview(json!({}))["scansStay"], 1);
    let file = signed.sends();
    let found = inspect(there, &file)["handover"].clone();
    assert_eq!(found["enclosures"][0], *about);
    assert!(contents(there).is_empty(), "looking keeps nothing");
    accept(there, &file);
    let rows = enclosed(there);
    assert_eq!((&rows[0]["about"], &rows[0]["here"]), (about, &json!(true)));
    let content = contents(there);
    assert_eq!(content, contents(signed.moving.here()));
    assert!(holds(&content[0], BEHIND), "with whatever stands in it");
    let page = json!({"case": case_of(there), "enclosure": rows[0]["id"], "page": 1, "scale": 1.0});
    let page = there.call("handover.enclosure_page", page);
    assert!(!page["png"].as_str().unwrap().is_empty());
    let session = there.desk.session().unwrap();
    assert!(session.verify().unwrap().is_whole());
    assert_eq!(session.store().verify_attachments().unwrap().damaged, 0);
}

#[test]
fn a_scan_is_looked_at_before_it_is_ticked() {
    let signed = Signed::new();
    let offered = &signed.offered()[0];
    let page = json!({"paper": offered["paper"], "scan": offered["place"]["row"], "page": 1, "scale": 1.0});
    let shown = signed.moving.here().call("paper.scan_page", page.clone());
    assert!(!shown["png"].as_str().unwrap().is_empty() && shown["width"].as_u64() > Some(0));
    let other = with(page, json!({"scan": "00000000000000000000000000000000"}));
    let refused = signed.moving.here().refused("paper.scan_page", other);
    assert_eq!(refused, "not-found", "the control");
}

#[test]
fn what_nobody_ticked_or_one_of_them_did_not_release_stays() {
    let signed = Signed::new();
    let (_, file) = signed.moving.send(json!({}));
    accept(&signed.moving.there, &file);
    assert_eq!(enclosed(&signed.moving.there), json!([]));
    assert!(contents(&signed.moving.there).is_empty());
    for item in ["identity", "plan", "documents", "narrative"] {
        let moving = Moving::new();
        let without: Vec<&str> = ALL.iter().copied().filter(|one| *one != item).collect();
        let [father, mother, child] = moving.persons();
        for person in [&father, &mother] {
            moving.release(person, ALL, "2027-06-30");
        }
        moving.release(&child, &without, "2027-06-30");
        let signed = Signed::of(moving);
        assert_eq!(signed.offered(), json!([]), "{item}");
    }
}

#[test]
fn a_tick_alone_takes_nothing_along_that_was_not_released() {
    let signed = Signed::new();
    let place = signed.place();
    let without: Vec<&str> = ALL
        .iter()
        .copied()
        .filter(|item| *item != "narrative")
        .collect();
    let wish = json!({"texts": [place], "items": without});
    let (_, file) = signed.moving.send(wish);
    accept(&signed.moving.there, &file);
    assert!(contents(&signed.moving.there).is_empty());
}

#[test]
fn a_scan_that_is_not_here_whole_does_not_go_and_nothing_is_written_down() {
    let signed = Signed::new();
    let (place, file) = (signed.place(), signed.file());
    let here = signed.moving.here();
    let whole = fs::read(&file).unwrap();
    let mut bent = whole.clone();
    let middle = bent.len() / 2;
    bent[middle] ^= 1;
    let refused = || {
        let sending = signed.moving.sending(json!({"texts": [place]}));
        here.refused("handover.send", sending)
    };
    fs::write(&file, bent).unwrap();
    assert_eq!(refused(), "attachment-damaged");
    assert_eq!(signed.offered()[0]["here"], false);
    let name = file.file_name().unwrap().to_string_lossy().into_owned();
    fs::remove_file(file.with_file_name(format!("bad-{name}"))).unwrap();
    assert_eq!(refused(), "attachment-missing");
    let case = json!({"case": signed.moving.family().case});
    assert_eq!(here.call("handover.of_case", case), json!([]));
    let left = fs::read_dir(here.stick()).unwrap();
    let names: Vec<String> = left
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    assert!(
        !names.iter().any(|name| name.ends_with(".tmp")),
        "{names:?}"
    );
}

#[test]
fn two_laptops_that_read_one_file_hold_one_enclosure() {
    let signed = Signed::new();
    let file = signed.sends();
    let first = &signed.moving.there;
    let second = second_laptop(first, &ALMA);
    accept(first, &file);
    accept(&second, &file);
    carry(first, &second);
    carry(&second, first);
    carry(first, &second);
    let lines = |office: &Office| -> Vec<String> {
        let all = tables(office).into_iter();
        all.filter(|line| line.starts_with("enclosure: ")).collect()
    };
    assert_eq!((lines(first).len(), lines(first)), (1, lines(&second)));
    for office in [first, &second] {
        assert_eq!(enclosed(office)[0]["here"], true);
        let waiting = office.call("attention.list", json!({"offset": 0, "limit": 10}));
        assert_eq!(waiting["count"], 0);
    }
    // The same picture in a later file is the same enclosure.
    let sent = json!({"case": signed.moving.family().case});
    let sent = signed.moving.here().call("handover.of_case", sent);
    let again = json!({"texts": [signed.place()], "series": sent[0]["series"]});
    let (_, file) = signed.moving.send(again);
    accept(first, &file);
    assert_eq!(enclosed(first).as_array().unwrap().len(), 1);
}

#[test]
fn a_colleague_gets_the_picture_by_an_exchange_and_erasing_the_case_takes_it_away() {
    let signed = Signed::new();
    let there = &signed.moving.there;
    let second = second_laptop(there, &ALMA);
    accept(there, &signed.sends());
    carry(there, &second);
    assert_eq!(enclosed(&second)[0]["here"], true);
    assert_eq!(contents(&second), contents(there));
    there.introduce(&BRUNO);
    let case = case_of(there);
    erase(there, &[case.as_str().unwrap()]);
    assert!(contents(there).is_empty());
    let session = there.desk.session().unwrap();
    assert!(
        session.store().blobs().names().is_empty(),
        "its file is gone"
    );
}

/// A plan that speaks of health, agreed and scanned, after the family released what is named.
fn about_health(moving: Moving) -> Signed {
    let goal = with(
        crate::support::a_goal("Wieder schlafen können."),
        json!({"area": "health"}),
    );
    let plan = json!({"plan": moving.family().plan, "goal": goal});
    let view = moving.here().call("help_plan.put_goal", plan);
    let mut goals = view["goals"].as_array().unwrap().iter();
    let health = goals.find(|goal| goal["area"] == "health").unwrap()["id"].clone();
    let step = json!({"plan": moving.family().plan, "goal": health,
                      "measure": crate::support::a_measure("client", "Termin beim Arzt")});
    moving.here().call("help_plan.put_measure", step);
    Signed::of(moving)
}

fn told(moving: &Moving, person: &str) -> Value {
    let person = json!({"person": person});
    let told = moving.here().call("disclosure.of_person", person);
    told[0]["items"].clone()
}

#[test]
fn a_picture_that_speaks_of_health_stays_until_everybody_ticked_the_box_for_it() {
    let signed = about_health(Moving::agreed());
    assert_eq!(signed.offered(), json!([]));
    let other = json!({"ground": "vital_interest", "reason": "eilt"});
    let preview = signed.moving.preview(other);
    assert_eq!(preview["enclosures"], json!([]), "on no ground");
    let more: Vec<&str> = ALL.iter().copied().chain(["health"]).collect();
    for ticked in [json!([]), json!(["health"])] {
        let moving = Moving::new();
        let [father, mother, child] = moving.persons();
        moving.release_ticked(&father, &more, json!(["health"]));
        moving.release_ticked(&mother, &more, ticked.clone());
        moving.release_ticked(&child, &more, json!(["health"]));
        let signed = about_health(moving);
        let goes = ticked != json!([]);
        assert_eq!(
            signed.offered().as_array().unwrap().len(),
            usize::from(goes)
        );
        if goes {
            let file = signed.sends();
            accept(&signed.moving.there, &file);
            assert_eq!(contents(&signed.moving.there).len(), 1);
            for person in [&father, &mother, &child] {
                let items = told(&signed.moving, person);
                let items = items.as_array().unwrap();
                assert!(items.contains(&json!("health")), "{items:?}");
                assert!(items.contains(&json!("documents")), "{items:?}");
            }
        }
    }
}

#[test]
fn that_copies_were_told_is_written_down_only_where_one_went() {
    let signed = Signed::new();
    let [father, ..] = signed.moving.persons();
    signed.moving.send(json!({}));
    let items = told(&signed.moving, &father);
    let items = items.as_array().unwrap();
    assert!(items.contains(&json!("plan")), "the control");
    assert!(!items.contains(&json!("documents")), "{items:?}");
}
