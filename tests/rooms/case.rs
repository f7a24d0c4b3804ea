//! Cases.

use crate::support::{ALMA, BRUNO, Office, a_case, an_application, meanwhile, with};
use serde_json::{Value, json};

fn begin(office: &Office, person: &str) -> Value {
    office.call("case.begin", a_case(person))
}

fn open(office: &Office, view: &Value) -> Value {
    office.call("case.open", json!({"case": view["row"]["id"]}))
}

/// Ids of the cases a filter shows.
fn list(office: &Office, filter: &str) -> Vec<Value> {
    let page = office.call(
        "case.list",
        json!({"filter": filter, "offset": 0, "limit": 50}),
    );
    let rows = page["rows"].as_array().unwrap();
    assert_eq!(page["count"], rows.len());
    rows.iter().map(|row| row["id"].clone()).collect()
}

fn assign(view: &Value, part: &str, user: Value, from: &str) -> Value {
    json!({"case": view["row"]["id"], "part": part, "user": user, "from": from})
}

fn phase(view: &Value, phase: &str, reason: &str, on_day: &str) -> Value {
    json!({"case": view["row"]["id"], "phase": phase, "reason": reason, "onDay": on_day, "note": ""})
}

fn consent(view: &Value, person: &str, answer: &str, on_day: &str) -> Value {
    json!({"case": view["row"]["id"], "person": person, "answer": answer, "how": "oral",
           "language": "ar", "interpreter": "phone", "onDay": on_day})
}

/// Names of those who have not agreed.
fn not_agreed(view: &Value) -> Vec<&str> {
    let persons = view["withoutConsent"].as_array().unwrap();
    persons
        .iter()
        .map(|person| person["name"].as_str().unwrap())
        .collect()
}

#[test]
fn a_case_begins_without_an_application_and_with_nobody_holding_it() {
    let office = Office::open();
    let person = office.person("Nura", "Saleh");
    let view = begin(&office, &person);
    assert_eq!(view["row"]["phase"], "intake");
    assert_eq!(view["row"]["holder"], "");
    assert_eq!(view["row"]["mine"], false);
    assert_eq!(view["application"], Value::Null);
    assert_eq!(view["participants"][0]["person"]["name"], "Nura Saleh");
    // That nobody holds it is said, by somebody, on a day.
    assert_eq!(view["holder"]["user"], Value::Null);
    assert_eq!(view["holder"]["by"], ALMA.short);
    assert_eq!(view["deputy"], Value::Null);
    assert_eq!(open(&office, &view), view);
    assert_eq!(list(&office, "without_holder"), [view["row"]["id"].clone()]);
}

#[test]
fn a_case_from_an_application_accepts_it_and_both_are_taken_back_together() {
    let office = Office::open();
    let person = office.person("Nura", "Saleh");
    let applied = office.call("application.create", an_application(&person, "2027-01-08"));
    let application = &applied["row"]["id"];
    let from = with(
        a_case(&person),
        json!({"application": application, "holder": office.id_of(&ALMA)}),
    );
    let reply = office.reply("case.begin", from.clone());
    let view = &reply["value"];
    let number = view["row"]["number"].as_str().unwrap();
    assert!(number.starts_with("2027-") && number.ends_with("-001"));
    assert_eq!(view["application"]["status"], "accepted");
    assert_eq!(view["application"]["case"], view["row"]["id"]);
    assert!(
        reply["touched"]
            .as_array()
            .unwrap()
            .contains(&json!("application"))
    );
    // The answer is still owed.
    assert_eq!(view["application"]["answer"]["actBy"], "2027-02-08");
    assert_eq!(
        office.refused("case.begin", from.clone()),
        "application-has-case"
    );
    office.call("history.undo", json!({"undo": reply["undo"]}));
    let back = office.call("application.open", json!({"application": application}));
    assert_eq!(back["row"]["status"], "received");
    assert_eq!(back["row"]["case"], Value::Null);
    assert!(list(&office, "all").is_empty());
    // It can be begun anew, and `accepted` is not stated twice.
    let accept = json!({"application": application, "status": "accepted", "onDay": "2027-01-11",
                        "reason": "", "channel": "", "note": ""});
    office.call("application.set_status", accept);
    office.call("case.begin", from);
    let statuses = office.call("application.open", json!({"application": application}));
    assert_eq!(statuses["statuses"].as_array().unwrap().len(), 2);
}

#[test]
fn nobody_who_does_not_agree_is_accompanied_from_an_application() {
    let office = Office::open();
    let person = office.person("Nura", "Saleh");
    let mut args = an_application(&person, "2027-01-08");
    args["fields"]["knowsAgrees"] = json!("no");
    let applied = office.call("application.create", args);
    let from = with(
        a_case(&person),
        json!({"application": applied["row"]["id"]}),
    );
    assert_eq!(
        office.refused("case.begin", from.clone()),
        "application-not-agreed"
    );
    let before = with(from, json!({"openedOn": "2027-01-07"}));
    assert_eq!(office.refused("case.begin", before), "date-before-receipt");
    assert!(list(&office, "all").is_empty());
}

#[test]
fn who_answered_for_a_case_can_be_asked_for_every_day() {
    let office = Office::open();
    let (alma, bruno) = (office.id_of(&ALMA), office.id_of(&BRUNO));
    let person = office.person("Nura", "Saleh");
    let started = json!({"openedOn": "2027-01-04", "holder": alma});
    let view = office.call("case.begin", with(a_case(&person), started));
    assert_eq!(view["row"]["holder"], ALMA.short);
    assert_eq!(view["row"]["mine"], true);
    let given = assign(&view, "holder", json!(bruno), "2027-01-11");
    office.call("case.assign", given);
    let deputy = office.reply(
        "case.assign",
        assign(&view, "deputy", json!(alma), "2027-01-11"),
    );
    let now = &deputy["value"];
    assert_eq!(
        (&now["row"]["holder"], &now["row"]["deputy"]),
        (&json!(BRUNO.short), &json!(ALMA.short))
    );
    assert_eq!(now["holder"]["name"], BRUNO.name);
    assert_eq!(now["row"]["mine"], true);
    let history = now["workers"].as_array().unwrap().iter();
    let from: Vec<_> = history.map(|one| one["from"].clone()).collect();
    assert_eq!(from, ["2027-01-11", "2027-01-11", "2027-01-04"]);
    // A day that was forgotten is added, and changes nothing today.
    let late = office.call(
        "case.assign",
        assign(&view, "holder", json!(alma), "2027-01-06"),
    );
    assert_eq!(late["row"]["holder"], BRUNO.short);
    // Bruno leaves: that nobody holds it is a fact, and undone like one.
    let nobody = office.reply(
        "case.assign",
        assign(&view, "holder", Value::Null, "2027-01-12"),
    );
    assert_eq!(nobody["value"]["row"]["holder"], "");
    assert_eq!(list(&office, "without_holder").len(), 1);
    office.call("history.undo", json!({"undo": nobody["undo"]}));
    assert_eq!(open(&office, &view)["row"]["holder"], BRUNO.short);
    assert!(list(&office, "without_holder").is_empty());
}

#[test]
fn lists_show_mine_and_those_nobody_holds_and_those_that_are_closed() {
    let office = Office::open();
    let (alma, bruno) = (office.id_of(&ALMA), office.id_of(&BRUNO));
    let person = office.person("Nura", "Saleh");
    let case = |holder: Value, deputy: Value, day: &str| {
        let who = json!({"holder": holder, "deputy": deputy, "openedOn": day});
        office.call("case.begin", with(a_case(&person), who))["row"]["id"].clone()
    };
    let held = case(json!(alma), Value::Null, "2027-01-04");
    let deputised = case(json!(bruno), json!(alma), "2027-01-05");
    let other = case(json!(bruno), Value::Null, "2027-01-06");
    let open = case(Value::Null, Value::Null, "2027-01-07");
    let close = |case: &Value| {
        json!({"case": case, "phase": "closed", "reason": "moved_away",
                                     "onDay": "2027-01-12", "note": ""})
    };
    assert_eq!(list(&office, "mine"), [deputised.clone(), held.clone()]);
    assert_eq!(list(&office, "without_holder"), std::slice::from_ref(&open));
    office.call("case.set_phase", close(&open));
    let closed = office.call("case.set_phase", close(&deputised));
    assert_eq!(list(&office, "mine"), std::slice::from_ref(&held));
    assert!(list(&office, "without_holder").is_empty());
    assert_eq!(list(&office, "closed"), [open.clone(), deputised.clone()]);
    // The closed ones stand below.
    assert_eq!(list(&office, "all"), [other, held, open, deputised.clone()]);
    assert_eq!(
        office.refused("case.list", json!({"filter": "x", "offset": 0, "limit": 1})),
        "code-unknown"
    );
    // A closed case is opened again by entering a phase.
    let again = office.call(
        "case.set_phase",
        phase(&closed, "planning", "", "2027-01-12"),
    );
    assert_eq!(again["row"]["phase"], "planning");
    assert_eq!(again["phases"][1]["reason"], "moved_away");
    assert!(list(&office, "mine").contains(&deputised));
}

#[test]
fn a_case_is_never_without_a_client() {
    let office = Office::open();
    let (nura, ali) = (
        office.person("Nura", "Saleh"),
        office.person("Ali", "Saleh"),
    );
    let nobody = with(a_case(&nura), json!({"persons": []}));
    assert_eq!(office.refused("case.begin", nobody), "case-client-missing");
    let only_family = json!({"persons": [{"person": nura, "part": "family"}]});
    assert_eq!(
        office.refused("case.begin", with(a_case(&nura), only_family)),
        "case-client-missing"
    );
    let view = begin(&office, &nura);
    let case = &view["row"]["id"];
    let put = |person: &str, part: &str| json!({"case": case, "person": person, "part": part});
    assert_eq!(
        office.refused("case.put_person", put(&nura, "representative")),
        "case-client-missing"
    );
    let both = office.call("case.put_person", put(&ali, "child"));
    assert_eq!(both["participants"][1]["part"], "child");
    let drop = |person: &str| json!({"case": case, "person": person});
    assert_eq!(
        office.refused("case.drop_person", drop(&nura)),
        "case-client-missing"
    );
    office.call("case.put_person", put(&ali, "client"));
    let dropped = office.reply("case.drop_person", drop(&nura));
    let persons = dropped["value"]["row"]["persons"].as_array().unwrap();
    assert_eq!(persons.len(), 1);
    assert_eq!(office.refused("case.drop_person", drop(&nura)), "not-found");
    office.call("history.undo", json!({"undo": dropped["undo"]}));
    assert_eq!(
        open(&office, &view)["row"]["persons"]
            .as_array()
            .unwrap()
            .len(),
        2
    );
    // A person lives without a case.
    let saba = office.person("Saba", "Tekle");
    let none = office.call("case.of_person", json!({"person": saba}));
    assert_eq!(none, json!({"cases": [], "applications": []}));
}

#[test]
fn grown_ups_who_have_not_agreed_are_named() {
    let office = Office::open();
    let person = |given: &str, birth: &str| {
        let id = office.person(given, "Haidari");
        let born = json!({"person": id, "birth": birth, "sex": null});
        office.call("person.change", born);
        id
    };
    let (father, mother, boy) = (
        person("Karim", "1985-03-01"),
        person("Laila", "1988~"),
        person("Omid", "2017-05-01"),
    );
    let aunt = office.person("Zahra", "Haidari");
    let parts = json!([{"person": father, "part": "client"}, {"person": mother, "part": "client"},
                       {"person": boy, "part": "client"}, {"person": aunt, "part": "client"}]);
    let view = office.call(
        "case.begin",
        with(a_case(&father), json!({"persons": parts})),
    );
    let adult: Vec<_> = view["participants"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["adult"].clone())
        .collect();
    assert_eq!(adult, [json!(true), json!(true), json!(false), Value::Null]);
    assert_eq!(
        not_agreed(&view),
        ["Karim Haidari", "Laila Haidari", "Zahra Haidari"]
    );
    for person in [&father, &mother, &aunt] {
        office.call(
            "case.consent",
            consent(&view, person, "given", "2027-01-11"),
        );
    }
    assert_eq!(not_agreed(&open(&office, &view)), Vec::<&str>::new());
    // She changes her mind, and it was a misunderstanding.
    let withdrawn = office.call(
        "case.consent",
        consent(&view, &mother, "withdrawn", "2027-01-12"),
    );
    assert_eq!(not_agreed(&withdrawn), ["Laila Haidari"]);
    let latest = &withdrawn["consents"][0];
    assert_eq!(latest["answer"], "withdrawn");
    assert_eq!(latest["interpreter"], "phone");
    assert_eq!(latest["person"]["name"], "Laila Haidari");
    let fact = json!({"case": view["row"]["id"], "fact": latest["id"]});
    let back = office.call("case.take_back", fact);
    assert_eq!(not_agreed(&back), Vec::<&str>::new());
    // Only who belongs to the case is asked.
    let stranger = office.person("Nura", "Saleh");
    let odd = consent(&view, &stranger, "given", "2027-01-12");
    assert_eq!(office.refused("case.consent", odd), "not-found");
}

#[test]
fn what_can_not_be_stated_about_a_case_is_refused_with_its_reason() {
    let office = Office::open();
    let person = office.person("Nura", "Saleh");
    let view = begin(&office, &person);
    let nobody = "0".repeat(32);
    let cases = [
        (
            "case.assign",
            assign(&view, "holder", json!(nobody), "2027-01-12"),
            "worker-unknown",
        ),
        (
            "case.assign",
            assign(&view, "boss", Value::Null, "2027-01-12"),
            "code-unknown",
        ),
        (
            "case.assign",
            assign(&view, "holder", Value::Null, "2027-01-13"),
            "date-in-future",
        ),
        (
            "case.set_phase",
            phase(&view, "closed", "", "2027-01-12"),
            "reason-missing",
        ),
        (
            "case.set_phase",
            phase(&view, "planning", "other", "2027-01-12"),
            "code-unknown",
        ),
        (
            "case.set_phase",
            phase(&view, "planning", "", "2027-01-13"),
            "date-in-future",
        ),
        (
            "case.consent",
            consent(&view, &person, "maybe", "2027-01-12"),
            "code-unknown",
        ),
        (
            "case.consent",
            consent(&view, &person, "given", "2027-01-13"),
            "date-in-future",
        ),
        (
            "case.put_person",
            json!({"case": view["row"]["id"], "person": nobody, "part": "child"}),
            "not-found",
        ),
        ("case.open", json!({"case": nobody}), "not-found"),
        (
            "case.begin",
            with(a_case(&person), json!({"openedOn": "2027-01-13"})),
            "date-in-future",
        ),
        (
            "case.begin",
            with(a_case(&person), json!({"holder": "x"})),
            "worker-unknown",
        ),
    ];
    for (name, args, code) in cases {
        assert_eq!(office.refused(name, args.clone()), code, "{name} {args}");
    }
    // A fact is taken back where it was stated.
    let other = begin(&office, &person);
    let elsewhere = json!({"case": other["row"]["id"], "fact": view["phases"][0]["id"]});
    assert_eq!(office.refused("case.take_back", elsewhere), "not-found");
}

#[test]
fn cases_and_applications_of_a_person_are_those_of_the_same_human_being() {
    let office = Office::open();
    let (one, other) = (office.person("Ali", "Rezai"), office.person("Aly", "Rezai"));
    let applied = office.call("application.create", an_application(&one, "2027-01-08"));
    let case = begin(&office, &other);
    let of = |person: &str| {
        let found = office.call("case.of_person", json!({"person": person}));
        let count = |what: &str| found[what].as_array().unwrap().len();
        (count("cases"), count("applications"))
    };
    assert_eq!((of(&one), of(&other)), ((0, 1), (1, 0)));
    office.call("person.join", json!({"person": one, "other": other}));
    assert_eq!((of(&one), of(&other)), ((1, 1), (1, 1)));
    assert_ne!(case["row"]["number"], Value::Null);
    assert_eq!(applied["row"]["case"], Value::Null);
}

#[test]
fn a_colleague_opens_a_case_and_undoes_nothing_of_mine() {
    let office = Office::open();
    let person = office.person("Nura", "Saleh");
    let mine = json!({"holder": office.id_of(&ALMA)});
    let reply = office.reply("case.begin", with(a_case(&person), mine));
    office.seat(&BRUNO);
    let seen = open(&office, &reply["value"]);
    assert_eq!(seen["row"]["mine"], false);
    assert!(list(&office, "mine").is_empty());
    let undo = json!({"undo": reply["undo"]});
    assert_eq!(office.refused("history.undo", undo), "not-found");
    // What he states keeps his name beside hers, and keeps her from undoing what he built on.
    let planning = office.call("case.set_phase", phase(&seen, "planning", "", "2027-01-12"));
    assert_eq!(planning["phases"][0]["by"], BRUNO.short);
    assert_eq!(planning["phases"][1]["by"], ALMA.short);
    office.seat(&ALMA);
    let audit = office.call("audit.list", json!({"offset": 0, "limit": 20}));
    let rows = audit["rows"].as_array().unwrap();
    let looked = |row: &&Value| row["act"] == "case.open" && row["user"] == BRUNO.short;
    assert_eq!(
        rows.iter().find(looked).unwrap()["subject"],
        seen["row"]["id"]
    );
}

#[test]
fn two_first_days_of_one_case_are_both_shown() {
    let office = Office::open();
    let person = office.person("Nura", "Saleh");
    let view = begin(&office, &person);
    let id = view["row"]["id"].as_str().unwrap();
    assert_eq!(view["conflicts"], json!([]));
    for day in ["2027-01-04", "2027-01-05"] {
        meanwhile(&office, id, 21, 3, day);
    }
    let conflict = open(&office, &view)["conflicts"][0].clone();
    assert_eq!(conflict["field"], "opened_on");
    assert_eq!(conflict["values"].as_array().unwrap().len(), 2);
}
