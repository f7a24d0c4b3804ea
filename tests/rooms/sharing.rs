//! A colleague gets the sealed notes of a case from somebody who reads them.

use crate::store::database;
use crate::support::{ALMA, BRUNO, CARLA, Office, Worker, a_case, a_contact, a_note, with};
use geleit_core::ids::Id;
use serde_json::{Value, json};

/// A case with one client, and what was written down about her.
struct Sealed {
    office: Office,
    person: String,
    case: String,
    carla: String,
}

impl Sealed {
    fn new() -> Self {
        let office = Office::open();
        let carla = office.introduce(&CARLA);
        let person = office.person("Nura", "Saleh");
        let case = office.call("case.begin", a_case(&person));
        let case = case["row"]["id"].as_str().unwrap().to_owned();
        Self {
            office,
            person,
            case,
            carla,
        }
    }

    fn writes(&self, class: &str, text: &str, readers: &[&str]) -> Value {
        let note = json!({"note": a_note(class, text, readers)});
        self.office.contact(with(a_contact(&[&self.person]), note))
    }

    fn with(&self, user: &str) -> Value {
        json!({"case": self.case, "user": user})
    }

    fn gives(&self, user: &str, entrusted: &[&Value]) -> Value {
        let ticked = json!({"entrusted": entrusted});
        self.office
            .reply("note.share", with(self.with(user), ticked))
    }

    fn refuses(&self, user: &str, entrusted: &[&Value]) -> String {
        let ticked = json!({"entrusted": entrusted});
        self.office
            .refused("note.share", with(self.with(user), ticked))
    }

    /// What a worker reads in the first note of a contact.
    fn reads(&self, worker: &Worker, contact: &Value) -> Value {
        self.office.seat(worker);
        self.office.look_at(contact)["notes"][0]["text"].clone()
    }
}

#[test]
fn a_deputy_reads_what_a_reader_gives_her_and_entrusted_notes_one_by_one() {
    let sealed = Sealed::new();
    let office = &sealed.office;
    let bruno = office.id_of(&BRUNO);
    let restricted = sealed.writes("restricted", "Sie hat Schulden.", &[&sealed.carla]);
    sealed.writes("restricted", "Für Bruno schon.", &[&bruno]);
    let ticked = sealed.writes("entrusted", "Er schlägt sie.\nMehr.", &[]);
    let stays = sealed.writes("entrusted", "Sie zweifelt.", &[]);
    let own = sealed.writes("personal", "Ich bin ratlos.", &[]);
    sealed.writes("file", "Wohnung gesucht.", &[]);
    let preview = office.call("note.share_preview", sealed.with(&bruno));
    let counts =
        |of: &Value| ["restricted", "known", "closed"].map(|count| of[count].as_u64().unwrap());
    assert_eq!(counts(&preview), [1, 1, 0]);
    assert_eq!(
        (&preview["name"], &preview["short"]),
        (&json!(BRUNO.name), &json!(BRUNO.short))
    );
    let rows = preview["entrusted"].as_array().unwrap();
    assert_eq!(rows.len(), 2, "personal ones are not offered: {preview}");
    let row = rows
        .iter()
        .find(|row| row["contact"] == ticked["row"]["id"]);
    let row = row.unwrap();
    assert_eq!(row["heldOn"], "2027-01-12");
    assert_eq!(row["firstLine"], "Er schlägt sie.");
    assert_eq!(row["persons"][0]["id"], sealed.person);
    // Looking gives nothing away.
    assert!(sealed.reads(&BRUNO, &restricted).is_null());
    office.seat(&ALMA);
    let reply = sealed.gives(&bruno, &[&row["note"]]);
    assert_eq!(reply["value"]["given"], 2);
    assert!(reply["undo"].is_null(), "nobody forgets");
    assert_eq!(counts(&reply["value"]["preview"]), [0, 2, 0]);
    let before = keys_to_notes(office);
    assert_eq!(sealed.gives(&bruno, &[&row["note"]])["value"]["given"], 0);
    assert_eq!(keys_to_notes(office), before, "a key twice changes nothing");
    assert_eq!(sealed.reads(&BRUNO, &restricted), "Sie hat Schulden.");
    assert_eq!(sealed.reads(&BRUNO, &ticked), "Er schlägt sie.\nMehr.");
    for closed in [&stays, &own] {
        assert!(sealed.reads(&BRUNO, closed).is_null());
    }
    // What somebody entrusted to her he does not hand on.
    assert_eq!(sealed.refuses(&sealed.carla, &[&row["note"]]), "not-found");
    let preview = office.call("note.share_preview", sealed.with(&sealed.carla));
    assert_eq!(counts(&preview), [1, 1, 0]);
    assert_eq!(preview["entrusted"], json!([]));
}

/// How many keys to notes there are.
fn keys_to_notes(office: &Office) -> i64 {
    let count = "SELECT count(*) FROM note_key";
    database(office)
        .query_row(count, [], |row| row.get(0))
        .unwrap()
}

#[test]
fn only_what_one_reads_oneself_can_be_given_and_only_to_the_team() {
    let sealed = Sealed::new();
    let office = &sealed.office;
    let bruno = office.id_of(&BRUNO);
    let restricted = sealed.writes("restricted", "Nur Carla und ich.", &[&sealed.carla]);
    let own = sealed.writes("personal", "Ich bin ratlos.", &[]);
    let file = sealed.writes("file", "Wohnung gesucht.", &[]);
    let entrusted = sealed.writes("entrusted", "Sie zweifelt.", &[]);
    let id = |contact: &Value| contact["notes"][0]["id"].clone();
    let before = keys_to_notes(office);
    for odd in [&own, &file, &restricted] {
        assert_eq!(sealed.refuses(&bruno, &[&id(odd)]), "not-found");
    }
    let nobody = "0".repeat(32);
    assert_eq!(sealed.refuses(&bruno, &[&json!(nobody)]), "not-found");
    assert_eq!(sealed.refuses(&nobody, &[]), "reader-unknown");
    let elsewhere = office.person("Rosa", "Klein");
    let other = office.call("case.begin", a_case(&elsewhere));
    let astray = json!({"case": other["row"]["id"], "user": bruno, "entrusted": [id(&entrusted)]});
    assert_eq!(office.refused("note.share", astray), "not-found");
    office.seat(&BRUNO);
    let preview = office.call("note.share_preview", sealed.with(&bruno));
    assert_eq!(
        (&preview["restricted"], &preview["closed"]),
        (&json!(0), &json!(1))
    );
    assert_eq!(sealed.gives(&bruno, &[])["value"]["given"], 0);
    assert_eq!(keys_to_notes(office), before);
    assert!(sealed.reads(&BRUNO, &restricted).is_null());
}

#[test]
fn giving_a_key_is_written_down_and_stands_for_ever() {
    let sealed = Sealed::new();
    let office = &sealed.office;
    let bruno = office.id_of(&BRUNO);
    sealed.writes("restricted", "Sie hat Schulden.", &[&sealed.carla]);
    sealed.gives(&bruno, &[]);
    let page = office.call("audit.list", json!({"offset": 0, "limit": 5}));
    let line = &page["rows"][0];
    assert_eq!(
        (&line["act"], &line["subject"]),
        (&json!("note.share"), &json!(sealed.case))
    );
    assert!(!page.to_string().contains("Schulden"));
    let root: [u8; 16] = database(office)
        .query_row("SELECT root FROM note", [], |row| row.get(0))
        .unwrap();
    let history = office.call("history.of", json!({"root": Id::new(root).to_string()}));
    assert_eq!(history[0]["about"], json!(["note_key"]));
    assert!(history[0]["undo"].is_null());
    // Writing the note down can still be taken back; then its keys open nothing.
    assert!(history[1]["undo"].is_string());
}

#[test]
fn who_makes_himself_deputy_reads_nothing_by_it() {
    let sealed = Sealed::new();
    let office = &sealed.office;
    let restricted = sealed.writes("restricted", "Sie hat Schulden.", &[&sealed.carla]);
    let entrusted = sealed.writes("entrusted", "Er schlägt sie.", &[]);
    let before = keys_to_notes(office);
    office.seat(&BRUNO);
    let deputy = json!({"case": sealed.case, "part": "deputy", "user": office.id_of(&BRUNO),
        "from": "2027-01-12"});
    let view = office.call("case.assign", deputy);
    assert_eq!(view["row"]["deputy"], BRUNO.short, "the control");
    // Alma goes on with the case, and writes another note as she did before.
    office.seat(&ALMA);
    office.call("case.open", json!({"case": sealed.case}));
    office.look_at(&restricted);
    assert_eq!(keys_to_notes(office), before, "nobody gave him a key");
    let later = sealed.writes("restricted", "Noch mehr Schulden.", &[&sealed.carla]);
    for contact in [&restricted, &entrusted, &later] {
        assert!(sealed.reads(&BRUNO, contact).is_null());
    }
}
