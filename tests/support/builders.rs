//! Arguments of commands, complete, so that a test names only what it is about.

use serde_json::{Value, json};

/// A person with one official name.
pub fn a_person(given: &str, family: &str) -> Value {
    json!({"names": [{"kind": "official", "given": given, "family": family}],
           "birth": "", "sex": "", "languages": []})
}

/// A contact of today with these persons, without topics or note.
pub fn a_contact(persons: &[&str]) -> Value {
    json!({"persons": persons, "newPersons": [], "group": null, "heldOn": "2027-01-12",
           "kind": "office_hour", "minutes": 15, "language": null, "interpreter": "none",
           "topics": [], "note": null, "draft": null})
}

/// A note of a class; `readers` are ids of users.
pub fn a_note(class: &str, text: &str, readers: &[&str]) -> Value {
    json!({"class": class, "text": text, "readers": readers})
}

/// A residence paper that is valid until a day.
pub fn a_paper(kind: &str, valid_until: &str) -> Value {
    json!({"kind": kind, "number": "T-100", "validUntil": valid_until, "authority": "Landratsamt"})
}

/// An application of one person, received on a day.
pub fn an_application(person: &str, received_on: &str) -> Value {
    json!({"persons": [person], "newPersons": [], "draft": null, "fields": {
        "receivedOn": received_on, "path": "referred_service", "legalBasis": "",
        "referrer": {"name": "Sozialdienst des Krankenhauses", "kind": "accredited",
                     "person": "", "phone": "", "email": "", "help": ""},
        "groups": [], "otherGroup": "", "problemsClient": "", "problemsService": "",
        "whyLongTerm": "", "resources": "", "wishes": "", "otherServices": "",
        "urgency": "normal", "risks": "", "replyTo": "service", "knowsAgrees": "yes",
        "safeContact": ""}})
}

/// A case of one person, begun on the day offices are founded, held by nobody yet.
pub fn a_case(person: &str) -> Value {
    json!({"application": null, "persons": [{"person": person, "part": "client"}],
           "openedOn": "2027-01-12", "holder": null, "deputy": null})
}

/// A goal in the client's words, with all that belongs to it.
pub fn a_goal(text_client: &str) -> Value {
    json!({"id": null, "area": "language", "vision": "", "textClient": text_client,
           "textWorker": "", "indicator": "Prüfung bestanden", "baseline": "noch kein Kurs",
           "target": "A2", "due": "2027-06-30"})
}

/// A step somebody takes.
pub fn a_measure(who: &str, what: &str) -> Value {
    json!({"id": null, "what": what, "who": who, "whoName": "", "byWhen": "2027-02-28"})
}

/// The same arguments with some fields changed.
pub fn with(mut args: Value, changes: Value) -> Value {
    let changes = changes.as_object().unwrap().clone();
    args.as_object_mut().unwrap().extend(changes);
    args
}
