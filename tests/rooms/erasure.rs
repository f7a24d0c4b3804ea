//! Erasing: what goes, what stays, what stands in the way, and who signs.

use super::agreement::Family;
use super::release::Released;
use crate::support::{
    ALMA, BRUNO, Office, a_case, a_contact, a_note, a_person, an_application, with,
};
use geleit_core::store::StoreError;
use serde_json::{Value, json};

/// Whether some text stands in any column of any table, in those of the search too.
pub fn stands(office: &Office, text: &str) -> bool {
    let session = office.desk.session().unwrap();
    let found = session.store().read(|reader| {
        let tables = "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name";
        for table in reader.rows(tables, [], |row| row.get::<_, String>(0))? {
            let columns = "SELECT name FROM pragma_table_info(?1)";
            for column in reader.rows(columns, [&table], |row| row.get::<_, String>(0))? {
                let sql = format!(
                    "SELECT EXISTS (SELECT 1 FROM \"{table}\"
                     WHERE instr(CAST(\"{column}\" AS BLOB), CAST(?1 AS BLOB)) > 0)"
                );
                if reader.number(&sql, [text])? == 1 {
                    return Ok::<_, StoreError>(true);
                }
            }
        }
        Ok(false)
    });
    found.unwrap()
}

/// An office with a second person who may sign: Bruno looks after data protection.
pub fn office() -> Office {
    let office = Office::open();
    appoint(&office);
    office
}

/// Bruno looks after data protection.
pub fn appoint(office: &Office) {
    let officer = json!({"user": office.id_of(&BRUNO), "role": "data_protection"});
    office.call("user.appoint", officer);
}

pub fn subject(kind: &str, id: &Value) -> Value {
    json!({"kind": kind, "id": id, "with": []})
}

pub fn look(office: &Office, subject: &Value) -> Value {
    let look = json!({"subject": subject, "offset": 0, "limit": 200});
    office.call("erasure.look", look)
}

fn beginning(office: &Office, subject: &Value) -> Value {
    let token = look(office, subject)["token"].clone();
    json!({"subject": subject, "reason": "retention", "token": token})
}

pub fn begin(office: &Office, subject: &Value) -> Value {
    office.call("erasure.begin", beginning(office, subject))
}

pub fn signing(view: &Value) -> Value {
    json!({"erasure": view["entry"]["id"], "token": view["token"], "without": []})
}

/// Begins, and both sign.
pub fn erase(office: &Office, subject: &Value) -> Value {
    let view = begin(office, subject);
    office.call("erasure.sign", signing(&view));
    office.seat(&BRUNO);
    let done = office.call("erasure.sign", signing(&view));
    office.seat(&ALMA);
    done
}

pub fn count_of(view: &Value, kind: &str) -> u64 {
    let kinds = view["kinds"].as_array().unwrap().iter();
    let mut found = kinds.filter(|one| one["kind"] == kind);
    found.next().map_or(0, |one| one["count"].as_u64().unwrap())
}

pub fn noted(office: &Office, persons: &[&str], class: &str, text: &str) -> Value {
    let note = json!({"note": a_note(class, text, &[])});
    office.contact(with(a_contact(persons), note))
}

/// Nura with everything a person can have, and Ali beside her.
struct Two {
    office: Office,
    nura: String,
    ali: String,
    case: Value,
    application: Value,
    contact: Value,
}

impl Two {
    fn new() -> Self {
        let office = office();
        let (nura, ali) = (
            office.person("Nuraqanari", "Saleh"),
            office.person("Ali", "Bleibtqanari"),
        );
        let mut asked = an_application(&nura, "2027-01-04");
        asked["fields"]["problemsClient"] = json!("Antragqanari");
        let application = office.call("application.create", asked)["row"]["id"].clone();
        let of = json!({"application": application});
        let case = office.call("case.begin", with(a_case(&nura), of));
        let contact = noted(&office, &[&nura], "file", "Notizqanari eins");
        noted(&office, &[&ali], "file", "Nachbarqanari zwei");
        let kin = json!({"person": ali, "other": nura, "relation": "sibling", "note": ""});
        office.call("kinship.add", kin);
        Self {
            case: case["row"]["id"].clone(),
            contact: contact["row"]["id"].clone(),
            application,
            nura,
            ali,
            office,
        }
    }

    fn person(&self) -> Value {
        subject("person", &json!(self.nura))
    }
}

#[test]
fn a_person_goes_with_all_that_is_only_hers_when_two_have_signed() {
    let two = Two::new();
    let office = &two.office;
    for canary in ["Nuraqanari", "Antragqanari", "Notizqanari"] {
        assert!(stands(office, canary), "{canary} is found before");
    }
    let shown = look(office, &two.person());
    for kind in ["person", "case", "application", "contact", "note"] {
        assert_eq!(count_of(&shown, kind), 1, "{kind}");
    }
    assert_eq!((&shown["count"], &shown["blocks"]), (&json!(5), &json!([])));
    assert_eq!(shown["stays"][0]["kind"], "person", "Ali names her as kin");
    assert_eq!(shown["warnings"][0]["kind"], "case_open");
    let view = begin(office, &two.person());
    let waits = office.call("erasure.sign", signing(&view));
    assert_eq!(
        (&waits["entry"]["signed"], &waits["entry"]["done"]),
        (&json!(["Alma Berger"]), &json!(false))
    );
    assert!(
        stands(office, "Notizqanari"),
        "one signature erases nothing"
    );
    assert_eq!(
        office.refused("erasure.sign", signing(&view)),
        "erasure-signed"
    );
    office.seat(&BRUNO);
    assert_eq!(office.call("today.view", json!({}))["erasuresToSign"], 1);
    let done = office.call("erasure.sign", signing(&view));
    assert_eq!(done["entry"]["done"], true);
    assert_eq!(office.call("today.view", json!({}))["erasuresToSign"], 0);
    for canary in ["Nuraqanari", "Antragqanari", "Notizqanari"] {
        assert!(!stands(office, canary), "{canary} is gone");
    }
    assert!(stands(office, "Bleibtqanari") && stands(office, "Nachbarqanari"));
    let page = office.call("erasure.list", json!({"offset": 0, "limit": 50}));
    assert_eq!(page["open"], json!([]));
    let of = &page["done"][0];
    assert_eq!(
        (&of["kind"], &of["count"], &of["reason"]),
        (&json!("person"), &json!(5), &json!("retention"))
    );
    assert_eq!(of["by"].as_array().unwrap().len(), 2);
    // Who named her says when she was erased, and no search finds her.
    let ali = office.call("person.open", json!({"person": two.ali}));
    assert_eq!(ali["kin"][0]["other"]["name"], "");
    assert!(ali["kin"][0]["other"]["erasedAt"].is_number());
    let found = office.call("person.search", json!({"text": "Nuraqanari"}));
    assert_eq!(found["count"], 0);
    let found = office.call("search.text", json!({"text": "Notizqanari"}));
    assert!(!found.to_string().contains("eins"));
    assert_eq!(
        office.refused("erasure.sign", signing(&view)),
        "erasure-done"
    );
}

#[test]
fn each_thing_goes_alone_and_its_siblings_stay() {
    let two = Two::new();
    let office = &two.office;
    let note = |view: &Value| view["notes"][0]["id"].clone();
    let other = noted(office, &[&two.nura], "file", "Drittqanari");
    erase(office, &subject("note", &note(&other)));
    assert!(!stands(office, "Drittqanari") && stands(office, "Notizqanari"));
    let left = office.call("contact.open", json!({"contact": other["row"]["id"]}));
    assert_eq!(left["notes"], json!([]), "that they met stays");
    erase(office, &subject("contact", &two.contact));
    assert!(!stands(office, "Notizqanari") && stands(office, "Nachbarqanari"));
    let contact = json!({"contact": two.contact});
    assert_eq!(office.refused("contact.open", contact), "not-found");
    // The case came from the application, so that does not go without it.
    let application = subject("application", &two.application);
    let shown = look(office, &application);
    assert_eq!(shown["blocks"][0]["row"]["kind"], "case");
    let token = json!({"subject": application, "reason": "mistake", "token": shown["token"]});
    assert_eq!(office.refused("erasure.begin", token), "erasure-blocked");
    let done = erase(office, &subject("case", &two.case));
    assert_eq!(done["entry"]["count"], 2);
    assert!(!stands(office, "Antragqanari") && stands(office, "Nuraqanari"));
    let alone = office.call(
        "application.create",
        an_application(&two.nura, "2027-01-05"),
    );
    erase(office, &subject("application", &alone["row"]["id"]));
    let left = office.call("person.open", json!({"person": two.nura}));
    assert_eq!(left["row"]["name"], "Nuraqanari Saleh");
    let of = office.call("case.of_person", json!({"person": two.nura}));
    assert_eq!(of, json!({"cases": [], "applications": []}));
}

#[test]
fn what_a_search_had_opened_is_not_found_once_it_is_erased() {
    let office = office();
    let nura = office.person("Nura", "Saleh");
    let note = noted(&office, &[&nura], "personal", "Nachtigallqanari singt");
    noted(&office, &[&nura], "personal", "Bleibtqanari singt");
    let found = |word: &str| office.call("search.text", json!({"text": word}))["count"].clone();
    assert_eq!(
        (found("Nachtigallqanari"), found("singt")),
        (json!(1), json!(2))
    );
    office.call("erasure.own", json!({"note": note["notes"][0]["id"]}));
    assert_eq!(
        (found("Nachtigallqanari"), found("singt")),
        (json!(0), json!(1))
    );
}

#[test]
fn a_release_goes_alone_and_the_case_stays() {
    let released = Released::of(Family::at(office()));
    let office = released.office();
    let view = office.call("release.finalise", released.wish(json!({})));
    let release = view["row"]["release"].clone();
    assert!(release.is_string());
    let shown = look(office, &subject("release", &release));
    assert_eq!((&shown["count"], &shown["blocks"]), (&json!(1), &json!([])));
    erase(office, &subject("release", &release));
    let paper = json!({"paper": view["row"]["id"]});
    assert_eq!(office.refused("paper.open", paper), "not-found");
    let case = json!({"case": released.family.case});
    let left = office.call("case.open", case);
    assert_eq!(left["row"]["id"], json!(released.family.case));
}

#[test]
fn what_also_belongs_to_somebody_else_stays_and_holds_her_unless_both_go() {
    let two = Two::new();
    let office = &two.office;
    let both = noted(office, &[&two.nura, &two.ali], "file", "Gemeinsamqanari");
    let shown = look(office, &two.person());
    assert_eq!(count_of(&shown, "contact"), 1, "only hers");
    let block = &shown["blocks"][0];
    assert_eq!(
        (&block["kind"], &block["row"]["root"]),
        (&json!("held"), &both["row"]["id"])
    );
    let names = block["row"]["persons"].as_array().unwrap().len();
    assert_eq!(names, 2, "with whom is told");
    let begin_alone = beginning(office, &two.person());
    assert_eq!(
        office.refused("erasure.begin", begin_alone),
        "erasure-blocked"
    );
    let family = with(two.person(), json!({"with": [two.ali]}));
    let shown = look(office, &family);
    assert_eq!(
        (&shown["blocks"], count_of(&shown, "person")),
        (&json!([]), 2)
    );
    erase(office, &family);
    assert!(!stands(office, "qanari"));
}

#[test]
fn two_entries_of_one_human_being_go_together() {
    let office = office();
    let (one, other) = (
        office.person("Muhamad", "Einsqanari"),
        office.person("Mohammed", "Zweiqanari"),
    );
    office.call("person.join", json!({"person": one, "other": other}));
    let done = erase(&office, &subject("person", &json!(other)));
    assert_eq!(done["entry"]["count"], 2);
    assert!(!stands(&office, "qanari"));
}

#[test]
fn a_legal_hold_stops_it_at_every_step_until_it_is_lifted() {
    let two = Two::new();
    let office = &two.office;
    let view = begin(office, &two.person());
    office.call("erasure.sign", signing(&view));
    // Set later, over the person whose case it is, on what is restricted already.
    office.seat(&BRUNO);
    let hold =
        json!({"subject": two.person(), "reason": "court", "note": "Aktenzeichen qanarihold"});
    let shown = office.call("erasure.hold", hold.clone());
    let held = &shown["blocks"][0]["hold"];
    assert_eq!(
        (&held["reason"], &held["by"]),
        (&json!("court"), &json!("BC"))
    );
    assert_eq!(
        office.refused("erasure.sign", signing(&view)),
        "erasure-blocked"
    );
    let contact = beginning(office, &subject("contact", &two.contact));
    assert_eq!(office.refused("erasure.begin", contact), "erasure-blocked");
    let unknown = with(hold, json!({"reason": "because"}));
    assert_eq!(office.refused("erasure.hold", unknown), "code-unknown");
    let lift = json!({"hold": held["id"]});
    office.call("erasure.lift_hold", lift.clone());
    assert_eq!(office.refused("erasure.lift_hold", lift), "not-found");
    // The list was made before the hold; what it said goes with the next one that is about her.
    let done = office.call("erasure.sign", signing(&view));
    assert_eq!(done["entry"]["done"], true);
}

#[test]
fn a_hold_that_was_lifted_goes_along() {
    let office = office();
    let person = json!(office.person("Nura", "Saleh"));
    let hold =
        json!({"subject": subject("person", &person), "reason": "archive", "note": "Holdqanari"});
    let shown = office.call("erasure.hold", hold);
    let lift = json!({"hold": shown["blocks"][0]["hold"]["id"]});
    office.call("erasure.lift_hold", lift);
    assert!(stands(&office, "Holdqanari"));
    erase(&office, &subject("person", &person));
    assert!(!stands(&office, "Holdqanari"));
}

#[test]
fn what_is_begun_takes_no_entries_until_it_is_called_off() {
    let two = Two::new();
    let office = &two.office;
    let birth = json!({"person": two.nura, "birth": "1980", "sex": null});
    // Her file says so, before anything is typed into it.
    let is_locked = || {
        let view = office.call("person.open", json!({"person": two.nura}));
        view["restricted"].as_bool().unwrap()
    };
    assert!(!is_locked());
    let view = begin(office, &two.person());
    assert!(is_locked());
    assert_eq!(office.refused("person.change", birth.clone()), "restricted");
    let again = beginning(office, &two.person());
    assert_eq!(office.refused("erasure.begin", again), "erasure-begun");
    // The contact is listed by another one too: calling off the first leaves it locked.
    let other = begin(office, &subject("contact", &two.contact));
    let erasure = json!({"erasure": view["entry"]["id"]});
    let page = office.call("erasure.call_off", erasure.clone());
    assert_eq!(page["open"][0]["id"], other["entry"]["id"]);
    assert_eq!(office.refused("erasure.call_off", erasure), "not-found");
    assert!(!is_locked());
    office.call("person.change", birth);
    let fields = json!({"contact": two.contact, "heldOn": "2027-01-12", "kind": "visit",
        "minutes": null, "language": null, "interpreter": "none", "topics": null});
    assert_eq!(
        office.refused("contact.change", fields.clone()),
        "restricted"
    );
    office.call("erasure.call_off", json!({"erasure": other["entry"]["id"]}));
    office.call("contact.change", fields);
    assert_eq!(office.refused("erasure.sign", signing(&view)), "not-found");
}

#[test]
fn nobody_erases_what_was_not_shown_or_without_the_role() {
    let two = Two::new();
    let office = &two.office;
    let shown = beginning(office, &two.person());
    noted(office, &[&two.nura], "file", "Spätqanari");
    assert_eq!(
        office.refused("erasure.begin", shown.clone()),
        "erasure-changed"
    );
    let why = with(beginning(office, &two.person()), json!({"reason": "own"}));
    assert_eq!(office.refused("erasure.begin", why), "code-unknown");
    let view = begin(office, &two.person());
    let other = with(signing(&view), json!({"token": shown["token"]}));
    assert_eq!(office.refused("erasure.sign", other), "erasure-changed");
    let officer = json!({"user": office.id_of(&BRUNO), "role": "data_protection"});
    office.call("user.dismiss", officer);
    office.seat(&BRUNO);
    assert_eq!(office.refused("erasure.begin", shown), "not-allowed");
    assert_eq!(
        office.refused("erasure.sign", signing(&view)),
        "not-allowed"
    );
    let which = json!({"erasure": view["entry"]["id"]});
    assert_eq!(office.refused("erasure.call_off", which), "not-allowed");
    // Looking and holding is open to everybody who works there.
    assert_eq!(look(office, &two.person())["mayBegin"], false);
    let missing = subject("contact", &json!("00".repeat(16)));
    let missing = json!({"subject": missing, "offset": 0, "limit": 9});
    assert_eq!(office.refused("erasure.look", missing), "not-found");
    assert!(stands(office, "Spätqanari"));
}

#[test]
fn beginning_and_calling_off_are_not_undone_from_the_history() {
    let two = Two::new();
    let office = &two.office;
    let view = begin(office, &two.person());
    let of = json!({"root": two.nura});
    let history = office.call("history.of", of);
    assert_eq!(history[0]["undo"], json!(null));
    assert!(history[0]["about"].to_string().contains("restricted"));
    let own = json!({"root": view["entry"]["id"]});
    assert_eq!(office.call("history.of", own)[0]["undo"], json!(null));
}

#[test]
fn a_worker_erases_her_own_notes_alone_with_every_version_and_no_other() {
    let office = office();
    let nura = office.person("Nura", "Saleh");
    let mine = noted(&office, &[&nura], "personal", "Meinqanari");
    let id = mine["notes"][0]["id"].clone();
    let correct = json!({"note": id, "text": "Neu"});
    office.call("note.correct", correct);
    let file = noted(&office, &[&nura], "file", "Aktenqanari");
    let refused = |note: &Value| office.refused("erasure.own", json!({"note": note}));
    assert_eq!(refused(&file["notes"][0]["id"]), "erasure-not-own");
    office.seat(&BRUNO);
    assert_eq!(refused(&id), "erasure-not-own");
    assert_eq!(look(&office, &subject("note", &id))["own"], false);
    office.seat(&ALMA);
    let shown = look(&office, &subject("note", &id));
    assert_eq!((&shown["own"], &shown["count"]), (&json!(true), &json!(2)));
    // A hold binds her too.
    let hold = json!({"subject": subject("person", &json!(nura)), "reason": "claim", "note": ""});
    let held = office.call("erasure.hold", hold);
    assert_eq!(refused(&id), "erasure-blocked");
    let held = held["blocks"][0]["hold"]["id"].clone();
    office.call("erasure.lift_hold", json!({"hold": held}));
    assert_eq!(office.look_at(&mine)["notes"].as_array().unwrap().len(), 2);
    office.call("erasure.own", json!({"note": id}));
    assert_eq!(office.look_at(&mine)["notes"], json!([]));
    assert!(stands(&office, "Aktenqanari"));
    let page = office.call("erasure.list", json!({"offset": 0, "limit": 50}));
    assert_eq!(
        (&page["done"][0]["reason"], &page["done"][0]["by"]),
        (&json!("own"), &json!(["Alma Berger"]))
    );
    assert_eq!(refused(&id), "not-found");
}

#[test]
fn who_looked_and_signed_stands_in_the_audit_by_ids_alone() {
    let two = Two::new();
    let office = &two.office;
    let done = erase(office, &two.person());
    let audit = office.call("audit.list", json!({"offset": 0, "limit": 200}));
    let rows = audit["rows"].as_array().unwrap();
    let subjects = |act: &str| -> Vec<&Value> {
        let of = rows.iter().filter(|row| row["act"] == act);
        of.map(|row| &row["subject"]).collect()
    };
    assert_eq!(subjects("erasure.look"), [&json!(two.nura)]);
    assert_eq!(subjects("erasure.begin"), [&json!(two.nura)]);
    let id = &done["entry"]["id"];
    assert_eq!(subjects("erasure.sign"), [id, id]);
}

#[test]
fn a_person_alone_is_a_list_of_one() {
    let office = office();
    let view = office.call("person.create", a_person("Nura", "Saleh"));
    let shown = look(&office, &subject("person", &view["row"]["id"]));
    assert_eq!(
        (&shown["count"], &shown["warnings"]),
        (&json!(1), &json!([]))
    );
    assert_eq!(shown["rows"][0]["persons"][0]["name"], "Nura Saleh");
}

#[test]
fn a_signature_goes_with_the_erasure_that_was_called_off() {
    let office = office();
    let nura = json!(office.person("Nura", "Saleh"));
    let view = begin(&office, &subject("person", &nura));
    office.call("erasure.sign", signing(&view));
    let off = json!({"erasure": view["entry"]["id"]});
    office.call("erasure.call_off", off);
    office.clock.turn_to("2027-01-13");
    office.seat(&ALMA);
    let again = begin(&office, &subject("person", &nura));
    assert_eq!(again["entry"]["signed"], json!([]));
    office.seat(&BRUNO);
    let one = office.call("erasure.sign", signing(&again));
    assert_eq!(one["entry"]["done"], false, "nobody else signed this one");
    office.seat(&ALMA);
    let both = office.call("erasure.sign", signing(&again));
    assert_eq!(both["entry"]["done"], true);
}
