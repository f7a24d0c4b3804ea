//! Drafts.

use crate::support::{ALMA, BRUNO, Office, a_case, a_contact, erase, with};
use serde_json::{Value, json};

fn save(office: &Office, id: Value, text: &str) -> Value {
    let content = json!({"note": {"text": text}, "minutes": 15});
    let draft = json!({"id": id, "kind": "contact", "content": content});
    office.call("draft.save", draft)
}

#[test]
fn a_draft_is_readable_by_its_writer_only() {
    let office = Office::open();
    let draft = save(&office, Value::Null, "Sie sagt, der Nachbar droht.");
    assert_eq!(draft["title"], "Sie sagt, der Nachbar droht.");
    office.seat(&BRUNO);
    assert_eq!(office.call("draft.list", json!({})), json!([]));
    assert_eq!(office.call("today.view", json!({}))["drafts"], json!([]));
    let which = json!({"id": draft["id"]});
    assert_eq!(office.refused("draft.open", which.clone()), "not-found");
    let over = json!({"id": draft["id"], "kind": "contact", "content": {}});
    assert_eq!(office.refused("draft.save", over), "not-found");
    office.call("draft.discard", which.clone());
    office.seat(&ALMA);
    let opened = office.call("draft.open", which);
    assert_eq!(
        opened["content"]["note"]["text"],
        "Sie sagt, der Nachbar droht."
    );
    assert_eq!(opened["content"]["minutes"], 15);
}

#[test]
fn a_draft_outlives_the_lock_and_goes_when_the_contact_is_saved() {
    let office = Office::open();
    let person = office.person("Nura", "Saleh");
    let first = save(&office, Value::Null, "Erster Satz.");
    let again = save(&office, first["id"].clone(), "Erster Satz. Zweiter.");
    assert_eq!(again["id"], first["id"]);
    office.call("desk.lock", json!({}));
    office.seat(&ALMA);
    let drafts = office.call("draft.list", json!({}));
    assert_eq!(drafts.as_array().unwrap().len(), 1);
    assert_eq!(drafts[0]["title"], "Erster Satz. Zweiter.");
    // A contact that is refused keeps it.
    let draft = json!({"draft": first["id"], "minutes": -1});
    office.refused("contact.log", with(a_contact(&[&person]), draft));
    assert_eq!(office.call("draft.list", json!({})), drafts);
    office.contact(with(a_contact(&[&person]), json!({"draft": first["id"]})));
    assert_eq!(office.call("draft.list", json!({})), json!([]));
}

#[test]
fn a_draft_goes_with_the_person_it_names_whoever_wrote_it() {
    let office = Office::open();
    let (nura, ali) = (
        office.person("Nura", "Saleh"),
        office.person("Ali", "Rezai"),
    );
    let about = |id: Value, person: &str| {
        let content = json!({"persons": [{"id": person}], "note": {"text": "Anfang"}});
        json!({"id": id, "kind": "contact", "content": content})
    };
    let count = || {
        office
            .call("draft.list", json!({}))
            .as_array()
            .unwrap()
            .len()
    };
    office.call("draft.save", about(Value::Null, &nura));
    let stays = office.call("draft.save", about(Value::Null, &ali));
    // One that was about her and is not any more stays too.
    let moved = office.call("draft.save", about(Value::Null, &nura));
    office.call("draft.save", about(moved["id"].clone(), &ali));
    assert_eq!(count(), 3);
    office.seat(&BRUNO);
    office.call("draft.save", about(Value::Null, &nura));
    assert_eq!(count(), 1);
    erase(&office, &[&nura]);
    assert_eq!(count(), 2);
    assert_eq!(
        office.call("draft.open", json!({"id": stays["id"]}))["content"]["persons"][0]["id"],
        ali
    );
    let again = about(stays["id"].clone(), &nura);
    assert_eq!(office.refused("draft.save", again), "erased");
    office.seat(&BRUNO);
    assert_eq!(count(), 0);
}

#[test]
fn a_draft_has_a_kind_and_a_bound() {
    let office = Office::open();
    let draft =
        |kind: &str, text: &str| json!({"id": null, "kind": kind, "content": {"text": text}});
    assert_eq!(
        office.refused("draft.save", draft("letter", "x")),
        "code-unknown"
    );
    let endless = "x".repeat(512 * 1024);
    assert_eq!(
        office.refused("draft.save", draft("note", &endless)),
        "note-too-long"
    );
}

#[test]
fn a_handover_is_kept_for_its_writer_alone_outlives_the_lock_and_goes_with_its_case() {
    let office = Office::open();
    let nura = office.person("Nura", "Saleh");
    let case = office.call("case.begin", a_case(&nura));
    let case = case["row"]["id"].clone();
    let draft = |file: &Value, said: &str| {
        let sheet = json!({"persons": [nura], "items": ["plan"], "objections": said,
                           "acts": {"00000000000000000000000000000001": "client"}});
        let content = json!({"file": file, "series": null, "sheet": sheet});
        json!({"id": null, "kind": "handover", "content": content})
    };
    let count = || {
        let drafts = office.call("draft.list", json!({}));
        drafts.as_array().unwrap().len()
    };
    let kept = office.call("draft.save", draft(&case, "Nicht die Schule."));
    let other = office.call("case.begin", a_case(&nura));
    office.call("draft.save", draft(&other["row"]["id"], "Nichts"));
    office.call("desk.lock", json!({}));
    office.seat(&BRUNO);
    assert_eq!(count(), 0);
    let which = json!({"id": kept["id"]});
    assert_eq!(office.refused("draft.open", which.clone()), "not-found");
    office.seat(&ALMA);
    let sheet = office.call("draft.open", which.clone())["content"]["sheet"].take();
    assert_eq!(sheet["objections"], "Nicht die Schule.");
    assert_eq!(sheet["acts"].as_object().unwrap().len(), 1);
    erase(&office, &[case.as_str().unwrap()]);
    assert_eq!(count(), 1, "the draft of the other case stays");
    assert_eq!(office.refused("draft.open", which), "not-found");
    let again = draft(&case, "Doch");
    assert_eq!(office.refused("draft.save", again), "erased");
}
