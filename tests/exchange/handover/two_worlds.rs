//! What stays can not change what leaves: two worlds that differ only in what is left out hand over the
//! same rows, byte for byte.

use super::inside::Inside;
use super::{ALL, Moving, inboxes};
use crate::rooms::agreement::OWN_WORDS;
use crate::support::{
    ALMA, BRUNO, CARLA, a_contact, a_note, a_paper, a_person, an_application, carry, decided,
    second_laptop, with,
};
use geleit_core::catalogue::CATALOGUE;
use geleit_core::code::RELEASE_ITEM;
use geleit_core::handover::{self, Content, Package, Row, Tick, Wish};
use geleit_core::ids::{CaseId, Id, PartnerId, PersonId};
use geleit_core::keys::open_reader;
use geleit_core::note::{Carried, SEALED};
use geleit_core::store::{Arriving, Category, Kind, StoreError, Value as StoreValue};
use geleit_core::time::parse_day;
use serde_json::{Value, json};
use std::fs::File;
use std::io::Read;
use std::path::Path;

fn id(text: &str) -> Id {
    Id::parse(text).unwrap()
}

/// What would leave, as the core holds it.
fn leaving(moving: &Moving, items: &[&str], texts: &[Tick]) -> Vec<Row> {
    let persons = moving.persons();
    let wish = Wish {
        case: CaseId(id(&moving.family().case)),
        partner: PartnerId(id(&moving.partner)),
        persons: persons.iter().map(|person| PersonId(id(person))).collect(),
        items: items.iter().map(|item| (*item).to_owned()).collect(),
        ground: "release".to_owned(),
        reason: String::new(),
        texts: texts.to_vec(),
        occasion: "moving".to_owned(),
        on_day: parse_day("2027-02-01").unwrap(),
        answer_by: parse_day("2027-02-15").unwrap(),
        told_on: parse_day("2027-01-12"),
        told: None,
        objections: String::new(),
        acts: Vec::new(),
        despite: String::new(),
        series: None,
    };
    let session = moving.here().desk.session().unwrap();
    let (roster, today) = (session.roster(), parse_day("2027-01-12").unwrap());
    let gathered = session.store().read(|reader| {
        let about = (&*roster, &session.keyring());
        Ok::<_, StoreError>(handover::gather(reader, CATALOGUE, about, &wish, today).unwrap())
    });
    gathered.unwrap().rows
}

/// The plan as it is, with some fields written anew.
fn plan_with(moving: &Moving, changes: Value) {
    let plan = json!({
        "orientation": "improvement", "viewClient": OWN_WORDS, "viewClientLanguage": "prs",
        "viewWorker": "Die Familie wohnt zu fünft in zwei Zimmern.",
        "periodFrom": "2027-01-12", "periodTo": "2027-07-12", "language": "prs",
        "interpreter": "phone", "interpreterName": "Farid Nazari",
        "interpreterNumber": "4711", "secrecySince": "2026-11-03",
        "evaluationOn": "2027-07-12"});
    moving.family().change(with(plan, changes));
}

/// Everything that is about the family and left out.
fn lives_on(moving: &Moving, word: &str) {
    let (here, family) = (moving.here(), moving.family());
    let bruno = here.id_of(&BRUNO);
    for (class, readers) in [
        ("file", vec![]),
        ("restricted", vec![bruno.as_str()]),
        ("entrusted", vec![]),
        ("personal", vec![]),
    ] {
        // A group contact with somebody who released nothing, and notes of every class.
        let other = here.call("person.create", a_person("Fremd", word));
        let other = other["row"]["id"].as_str().unwrap().to_owned();
        let note = json!({"note": a_note(class, word, &readers)});
        here.contact(with(a_contact(&[&family.father, &other]), note));
    }
    here.call(
        "case.assign",
        json!({"case": family.case, "part": "deputy", "user": null, "from": "2027-01-12"}),
    );
    plan_with(
        moving,
        json!({"viewWorker": word, "limits": word, "rules": word}),
    );
    here.call(
        "partner.add",
        json!({"name": word, "unit": "", "address": "", "phone": "", "email": "", "leftOn": ""}),
    );
    let draft = moving.released.wish(json!({"recipient": moving.partner}));
    here.call("release.finalise", draft);
    let agreement = here.call("agreement.finalise", family.wish(1));
    // Signed, and a picture of it filed that nobody ticks.
    family.runs_its_course(&agreement, word);
    // What is as it was: a value that was another for a while, and a row that was taken out.
    for birth in ["1971", "1990-05-12"] {
        let birth = json!({"person": family.father, "birth": birth, "sex": null});
        here.call("person.change", birth);
    }
    let of = |args: Value| with(args, json!({"person": family.father}));
    let paper = with(a_paper("passport", "2030-01-01"), json!({"number": word}));
    let view = here.call("person.add_document", of(json!({"document": paper})));
    let id = view["documents"][0]["id"].clone();
    here.call("person.remove_document", of(json!({"document": id})));
}

/// What happens in the team and does not leave: a colleague and a laptop come, two disagree about what
/// nobody ticked, the laptop is stolen, and what it says after that is set aside.
fn the_team_goes_on(moving: &Moving, word: &str) {
    let (here, family) = (moving.here(), moving.family());
    here.introduce(&CARLA);
    let second = second_laptop(here, &ALMA);
    family.change(json!({"limits": format!("{word} hier")}));
    family.change_at(&second, json!({"limits": format!("{word} dort")}));
    carry(&second, here);
    let waits = here.call("attention.list", json!({"offset": 0, "limit": 9}));
    assert_ne!(waits["count"], 0, "the control: they disagree");
    let team = here.call("laptop.team", json!({}))["laptops"].take();
    let mut laptops = team.as_array().unwrap().iter();
    let gone = laptops.find(|one| one["label"] == "Laptop 2").unwrap();
    let out = json!({"replica": gone["replica"], "reason": "stolen", "also": []});
    here.call("laptop.shut_out", out);
    let name = json!({"kind": "alias", "given": word, "family": ""});
    second.call(
        "person.add_name",
        json!({"person": family.father, "name": name}),
    );
    carry(&second, here);
    let waits = here.call("attention.list", json!({"offset": 0, "limit": 9}));
    assert_eq!(waits["aside"][0]["changes"], 1, "the control");
}

#[test]
fn what_stays_changes_no_byte_of_what_leaves() {
    let moving = Moving::agreed();
    moving
        .family()
        .change(json!({"evaluationOn": "2027-07-12"}));
    let here = moving.here();
    let talk = here.contact(a_contact(&[&moving.family().father]));
    let before = leaving(&moving, ALL, &[]);
    assert!(before.len() > 15, "the control");
    lives_on(&moving, "KANARIENVOGEL");
    the_team_goes_on(&moving, "KANARIENVOGEL");
    // What was said to her alone stays too, unless it was ticked.
    let bruno = here.id_of(&BRUNO);
    for (class, readers) in [
        ("file", vec![]),
        ("restricted", vec![bruno.as_str()]),
        ("entrusted", vec![]),
        ("personal", vec![]),
    ] {
        let note = a_note(class, "KANARIENVOGEL", &readers);
        let about = json!({"contact": talk["row"]["id"], "note": note});
        here.call("note.add", about);
    }
    let after = leaving(&moving, ALL, &[]);
    let differing: Vec<_> = after.iter().filter(|row| !before.contains(row)).collect();
    assert_eq!(differing, Vec::<&Row>::new());
    assert_eq!(before, after);
    moving
        .family()
        .change(json!({"evaluationOn": "2027-08-12"}));
    assert_ne!(
        before,
        leaving(&moving, ALL, &[]),
        "what goes along does change it"
    );
}

/// Opens a file as the other service does.
pub fn package(moving: &Moving, file: &Path) -> Package {
    let session = moving.there.desk.session().unwrap();
    match handover::open(
        || Ok(File::open(file).unwrap()),
        &inboxes(&moving.there),
        CATALOGUE,
        &mut Arriving::new(session.store().blobs()),
    )
    .unwrap()
    {
        Content::Handover(package) => *package,
        Content::Letter(_) => panic!("a letter"),
    }
}

/// What the restricted notes of a file say, to whoever accepts it.
pub fn opened(package: &Package) -> Vec<String> {
    let told = |one: &Carried| {
        let row = package.rows.iter().find(|row| row.row == one.note.0);
        let Some(StoreValue::Bytes(sealed)) = row.unwrap().values.get(&SEALED.number) else {
            panic!("no ciphertext");
        };
        one.told(sealed).unwrap().text.to_string()
    };
    package.carried.iter().map(told).collect()
}

#[test]
fn only_released_columns_and_ticked_texts_are_in_the_file() {
    let moving = Moving::agreed();
    lives_on(&moving, "KANARIENVOGEL");
    let application = an_application(&moving.family().father, "2027-01-11");
    moving.here().call("application.create", application);
    let texts = moving.preview(json!({}))["texts"].clone();
    let own = texts
        .as_array()
        .unwrap()
        .iter()
        .find(|text| text["text"] == OWN_WORDS);
    let (_, file) = moving.send(json!({"texts": [own.unwrap()["place"]]}));
    let package = package(&moving, &file);
    let mut ticked = 0;
    for row in &package.rows {
        let table = CATALOGUE.table(row.table).unwrap();
        for number in row.values.keys() {
            let column = table.column(*number).unwrap();
            assert_ne!(
                column.category,
                Category::Internal,
                "{}.{}",
                table.name,
                column.name
            );
            ticked += usize::from(column.category == Category::Narrative);
        }
    }
    assert_eq!(ticked, 1, "one text was ticked");
    let inside = Inside::of(&moving, &file);
    for goes in [OWN_WORDS, "Haidari", ALMA.name] {
        assert!(inside.says(goes), "the control: {goes}");
    }
    for stays in ["KANARIENVOGEL", "Fremd", "Bruno", "E001"] {
        assert!(!inside.says(stays), "{stays}");
    }
}

/// Every column of the catalogue either belongs to a thing a person can release, or never leaves.
#[test]
fn every_column_is_released_by_a_thing_that_stands_on_the_paper() {
    for item in handover::ITEMS {
        assert!(RELEASE_ITEM.has(item), "{item}");
    }
    for table in CATALOGUE.0 {
        for column in table.columns {
            let hidden = matches!(column.kind, Kind::Sealed | Kind::Blob | Kind::Bytes);
            let kept = [Category::Internal, Category::Narrative].contains(&column.category);
            assert!(
                !hidden || kept,
                "{}.{} is no plain field",
                table.name,
                column.name
            );
        }
    }
}

/// What is in the sealed file that a copy of this world writes, whose draws are always the same.
fn sealed_in(moving: &Moving, texts: &Value) -> Vec<u8> {
    sealed_as(moving, &json!({ "texts": texts }))
}

/// The same of what somebody wishes.
pub fn sealed_as(moving: &Moving, wish: &Value) -> Vec<u8> {
    let copy = moving.here().copied_with(7);
    moving.here().seat(&ALMA);
    copy.seat(&ALMA);
    let grant = copy.desk.grant(copy.stick());
    let wish = decided(&copy, moving.wish(wish.clone()));
    let sent = copy.call("handover.send", json!({"wish": wish, "grant": grant}));
    let file = copy.stick().join(sent["file"].as_str().unwrap());
    let mut plain = Vec::new();
    let for_them = inboxes(&moving.there).into_iter();
    let mut opened = for_them.filter_map(|key| open_reader(&key, File::open(&file).unwrap()).ok());
    opened.next().unwrap().read_to_end(&mut plain).unwrap();
    plain
}

/// The same of the whole file, head, names, padding and signature: only its seal is never twice the same.
/// Of the team's records those go along that lead to the worker who signs, so one that is about her could
/// change the file. None about others does.
#[test]
fn what_stays_changes_no_byte_of_the_file() {
    let moving = Moving::agreed();
    moving
        .family()
        .change(json!({"evaluationOn": "2027-07-12"}));
    let offered = moving.preview(json!({}))["texts"].clone();
    let mut offered = offered.as_array().unwrap().iter();
    let own = offered.find(|text| text["text"] == OWN_WORDS);
    let ticked = json!([own.unwrap()["place"]]);
    let before = sealed_in(&moving, &ticked);
    lives_on(&moving, "KANARIENVOGEL");
    the_team_goes_on(&moving, "KANARIENVOGEL");
    let after = sealed_in(&moving, &ticked);
    assert!(before.len() > 2_000, "the control");
    assert_eq!(before.len(), after.len());
    let differs = before
        .iter()
        .zip(&after)
        .position(|(one, other)| one != other);
    assert_eq!(differs, None);
    moving
        .family()
        .change(json!({"evaluationOn": "2027-08-12"}));
    assert!(
        sealed_in(&moving, &ticked) != before,
        "what goes along does change it"
    );
}
