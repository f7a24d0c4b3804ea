//! Restricted notes on their way to another service: read and ticked here, read by one over there.

use super::two_worlds::{opened, package};
use super::{ALL, Moving, accept, brought, inspect};
use crate::support::{
    ALMA, BRUNO, CARLA, Office, Worker, a_contact, a_note, acquainted, another_service, carry,
    decided, erase, second_laptop, tables, with,
};
use serde_json::{Value, json};
use std::path::PathBuf;

const SAID: &str = "Er hat Schulden bei seinem Onkel.";

/// A family that moves, and a note about the father that Alma and Bruno read.
struct Told {
    moving: Moving,
    contact: Value,
}

impl Told {
    fn new() -> Self {
        let moving = Moving::agreed();
        let bruno = moving.here().id_of(&BRUNO);
        let [father, ..] = moving.persons();
        let note = json!({"note": a_note("restricted", SAID, &[&bruno])});
        let contact = moving.here().contact(with(a_contact(&[&father]), note));
        Self { moving, contact }
    }

    /// The restricted notes that are offered.
    fn offered(&self) -> Vec<Value> {
        let texts = self.moving.preview(json!({}))["texts"].clone();
        let texts = texts.as_array().unwrap().iter();
        texts
            .filter(|text| text["sealed"] == true)
            .cloned()
            .collect()
    }

    fn sends(&self, changes: Value) -> PathBuf {
        let places: Vec<Value> = self
            .offered()
            .iter()
            .map(|text| text["place"].clone())
            .collect();
        let changes = with(json!({ "texts": places }), changes);
        self.moving.send(changes).1
    }
}

/// What a worker reads in the only contact of the father over there.
fn reads(office: &Office, worker: &Worker) -> Value {
    office.seat(worker);
    talk(office)["notes"][0]["text"].clone()
}

fn father(office: &Office) -> Value {
    let hits = office.call("person.search", json!({"text": "Mohammad Haidari"}));
    hits["hits"][0]["row"]["id"].clone()
}

fn talk(office: &Office) -> Value {
    let of = json!({"person": father(office), "offset": 0, "limit": 10});
    let page = office.call("contact.of_person", of);
    office.look_at(&json!({"row": page["rows"][0]}))
}

#[test]
fn a_restricted_note_goes_when_it_was_ticked_and_only_who_accepts_it_reads_it() {
    let told = Told::new();
    let (here, there) = (told.moving.here(), &told.moving.there);
    there.introduce(&BRUNO);
    let preview = told.moving.preview(json!({}));
    let offered = told.offered();
    assert_eq!(
        (&offered[0]["text"], &offered[0]["goes"], offered.len()),
        (&json!(SAID), &json!(false), 1)
    );
    assert!(!preview["groups"].to_string().contains(SAID));
    let ticked = told.moving.preview(json!({"texts": [offered[0]["place"]]}));
    assert!(ticked["groups"].to_string().contains(SAID));
    let file = told.sends(json!({}));
    let found = inspect(there, &file)["handover"].clone();
    assert_eq!(found["sealed"], 1);
    assert!(!found.to_string().contains(SAID), "looking tells nothing");
    accept(there, &file);
    assert_eq!(reads(there, &ALMA), SAID);
    assert!(reads(there, &BRUNO).is_null(), "a colleague does not");
    let view = talk(there);
    assert_eq!(view["notes"][0]["class"], "restricted");
    there.seat(&ALMA);
    assert!(!tables(there).join("\n").contains(SAID));
    // She gives it to him as she gives her own.
    let list = json!({"filter": "all", "offset": 0, "limit": 10});
    let case = there.call("case.list", list)["rows"][0]["id"].clone();
    let with_him = json!({"case": case, "user": there.id_of(&BRUNO), "entrusted": []});
    assert_eq!(there.call("note.share", with_him)["given"], 1);
    assert_eq!(reads(there, &BRUNO), SAID);
    let session = there.desk.session().unwrap();
    assert!(session.verify().unwrap().is_whole());
    drop(session);
    assert_eq!(here.look_at(&told.contact)["notes"][0]["text"], SAID);
}

#[test]
fn what_was_not_ticked_or_can_not_be_opened_stays_and_the_worker_is_told() {
    let told = Told::new();
    let here = told.moving.here();
    let (_, file) = told.moving.send(json!({}));
    assert_eq!(opened(&package(&told.moving, &file)), Vec::<String>::new());
    let place = told.offered()[0]["place"].clone();
    here.introduce(&CARLA);
    here.seat(&CARLA);
    let preview = told.moving.preview(json!({}));
    assert_eq!(preview["closedStay"], 1);
    assert!(!preview.to_string().contains(SAID));
    let (_, file) = told.moving.send(json!({"texts": [place]}));
    assert_eq!(opened(&package(&told.moving, &file)), Vec::<String>::new());
}

#[test]
fn a_note_with_a_topic_the_law_protects_more_stays() {
    let told = Told::new();
    let here = told.moving.here();
    let bruno = here.id_of(&BRUNO);
    let [father, ..] = told.moving.persons();
    let topics = json!([{"topic": "health_mental", "minutes": 10, "act": null}]);
    let note =
        json!({"note": a_note("restricted", "Er schläft nicht.", &[&bruno]), "topics": topics});
    here.contact(with(a_contact(&[&father]), note));
    let preview = told.moving.preview(json!({}));
    assert_eq!(preview["protectedStay"], 1);
    assert_eq!(told.offered().len(), 1, "the plain one is offered");
    assert!(!preview.to_string().contains("Er schläft nicht."));
}

#[test]
fn two_laptops_that_read_one_file_hold_one_note_and_each_its_reader() {
    let told = Told::new();
    let file = told.sends(json!({}));
    let first = &told.moving.there;
    let second = second_laptop(first, &ALMA);
    accept(first, &file);
    accept(&second, &file);
    carry(first, &second);
    carry(&second, first);
    carry(first, &second);
    for office in [first, &second] {
        let view = talk(office);
        let notes = view["notes"].as_array().unwrap();
        assert_eq!((notes.len(), &notes[0]["text"]), (1, &json!(SAID)));
        let waiting = office.call("attention.list", json!({"offset": 0, "limit": 10}));
        assert_eq!(waiting["count"], 0);
        let session = office.desk.session().unwrap();
        assert!(session.verify().unwrap().is_whole());
    }
    let of_note = |line: &String| line.starts_with("note: ");
    let lines =
        |office: &Office| -> Vec<String> { tables(office).into_iter().filter(of_note).collect() };
    assert_eq!(lines(first), lines(&second));
}

#[test]
fn a_note_that_came_goes_on_to_a_third_service() {
    let told = Told::new();
    let there = &told.moving.there;
    accept(there, &told.sends(json!({})));
    let third = another_service("Stadt Beispielhausen");
    let partner = acquainted(there, &third);
    let list = json!({"filter": "all", "offset": 0, "limit": 10});
    let case = there.call("case.list", list)["rows"][0]["id"].clone();
    let person = father(there);
    let wish = told.moving.wish(json!({
        "case": case, "partner": partner, "persons": [person], "ground": "vital_interest",
        "reason": "eilt", "toldOn": "", "items": ALL}));
    let preview = there.call("handover.preview", wish.clone());
    let texts = preview["texts"].as_array().unwrap().iter();
    let places: Vec<&Value> = texts.map(|text| &text["place"]).collect();
    let grant = there.desk.grant(there.stick());
    let wish = with(wish, json!({ "texts": places }));
    let wish = decided(there, wish);
    let sent = there.call("handover.send", json!({"wish": wish, "grant": grant}));
    let file = there.stick().join(sent["file"].as_str().unwrap());
    accept(&third, &file);
    assert_eq!(reads(&third, &ALMA), SAID);
}

#[test]
fn a_note_that_comes_once_more_is_the_same_and_one_that_was_erased_comes_as_new() {
    let told = Told::new();
    let there = &told.moving.there;
    let (first, _) = told.moving.send(json!({}));
    let file = told.sends(json!({"series": first["series"]}));
    accept(there, &file);
    let again = told.sends(json!({"series": first["series"]}));
    accept(there, &again);
    assert_eq!(talk(there)["notes"].as_array().unwrap().len(), 1);
    there.introduce(&BRUNO);
    let contact = talk(there)["row"]["id"].as_str().unwrap().to_owned();
    let note = note_root(there);
    erase(there, &[&contact, &note]);
    let later = told.sends(json!({"series": first["series"]}));
    let decided = json!({"same": [], "fields": [], "asNew": true});
    there.call("handover.accept", with(brought(there, &later), decided));
    assert_eq!(reads(there, &ALMA), SAID);
}

fn note_root(office: &Office) -> String {
    let session = office.desk.session().unwrap();
    let sql = "SELECT lower(hex(root)) FROM note WHERE sealed IS NOT NULL";
    let found = session.store().read(|reader| {
        let found: Vec<String> = reader.rows(sql, [], |row| row.get(0))?;
        Ok::<_, geleit_core::store::StoreError>(found)
    });
    found.unwrap().remove(0)
}
