//! Applications, the register, and the written answer.

use super::deadline::works_in;
use crate::support::{ALMA, BRUNO, Office, a_person, an_application, meanwhile, with};
use serde_json::{Value, json};

fn create(office: &Office, person: &str, received_on: &str) -> Value {
    office.call("application.create", an_application(person, received_on))
}

fn open(office: &Office, view: &Value) -> Value {
    office.call(
        "application.open",
        json!({"application": view["row"]["id"]}),
    )
}

fn state(view: &Value, status: &str, on_day: &str) -> Value {
    json!({"application": view["row"]["id"], "status": status, "onDay": on_day,
           "reason": "", "channel": "", "note": ""})
}

fn set(office: &Office, args: Value) -> Value {
    office.call("application.set_status", args)
}

fn register(office: &Office, filter: &str) -> Vec<Value> {
    let args = json!({"filter": filter, "offset": 0, "limit": 50});
    let page = office.call("application.list", args);
    let rows = page["rows"].as_array().unwrap().clone();
    assert_eq!(page["count"], rows.len());
    rows
}

/// An edit that names nothing.
fn nothing_of(view: &Value, fields: Value) -> Value {
    json!({"application": view["row"]["id"], "fields": fields, "persons": null})
}

#[test]
fn an_application_gets_a_number_and_a_day_to_answer_by() {
    let office = Office::open();
    let person = office.person("Nura", "Saleh");
    let view = create(&office, &person, "2027-01-08");
    let number = view["row"]["number"].as_str().unwrap();
    assert!(
        number.starts_with("2027-") && number.ends_with("-001"),
        "{number}"
    );
    assert_eq!(view["row"]["status"], "received");
    assert_eq!(view["statuses"][0]["onDay"], "2027-01-08");
    assert_eq!(view["row"]["answer"]["actBy"], "2027-02-08");
    assert_eq!(view["row"]["answer"]["days"], 27);
    assert_eq!(open(&office, &view), view);
    let second = create(&office, &person, "2027-01-08");
    assert!(second["row"]["number"].as_str().unwrap().ends_with("-002"));
    office.clock.turn_to("2028-01-03");
    office.seat(&ALMA);
    let next_year = create(&office, &person, "2028-01-03");
    let number = next_year["row"]["number"].as_str().unwrap();
    assert!(number.starts_with("2028-") && number.ends_with("-001"));
}

#[test]
fn both_applications_of_a_weekend_are_answered_by_the_same_friday() {
    let office = Office::open();
    works_in(&office, "lu");
    let person = office.person("Rosa", "Ferreira");
    office.clock.turn_to("2027-02-01");
    office.seat(&ALMA);
    let mut by_law = an_application(&person, "2027-01-31");
    by_law["fields"]["path"] = json!("mandated_by_law");
    let second = office.call("application.create", by_law);
    let first = create(&office, &person, "2027-01-29");
    for view in [&first, &second] {
        let answer = &view["row"]["answer"];
        assert_eq!(answer["end"], "2027-02-28");
        assert_eq!(answer["actBy"], "2027-02-26");
        assert_eq!(answer["days"], 25);
    }
    // Whoever came in earlier stands above.
    let order: Vec<_> = register(&office, "open")
        .iter()
        .map(|row| row["id"].clone())
        .collect();
    assert_eq!(
        order,
        [first["row"]["id"].clone(), second["row"]["id"].clone()]
    );

    office.clock.turn_to("2027-02-24");
    office.seat(&ALMA);
    let interim = set(&office, state(&first, "interim_answer", "2027-02-10"));
    assert_eq!(interim["row"]["answer"]["actBy"], "2027-02-26");
    assert_eq!(interim["row"]["answer"]["days"], 2);
    assert_eq!(interim["row"]["answeredOn"], Value::Null);

    set(&office, state(&first, "accepted", "2027-02-24"));
    let no_way_out = state(&first, "answered", "2027-02-24");
    assert_eq!(
        office.refused("application.set_status", no_way_out.clone()),
        "channel-missing"
    );
    let answered = set(&office, with(no_way_out, json!({"channel": "post"})));
    assert_eq!(answered["row"]["answer"], Value::Null);
    assert_eq!(answered["row"]["answeredOn"], "2027-02-24");
    assert_eq!(answered["statuses"][0]["by"], ALMA.short);
    assert_eq!(register(&office, "open").len(), 1);
    assert_eq!(register(&office, "all").len(), 2);

    // The clock of the laptop jumps back: the receipt stays, and nobody gets more time.
    office.clock.turn_to("2027-01-12");
    office.seat(&ALMA);
    let later = open(&office, &second);
    assert_eq!(later["row"]["receivedOn"], "2027-01-31");
    assert_eq!(later["row"]["answer"]["actBy"], "2027-02-26");
    assert_eq!(later["row"]["answer"]["days"], 2);
    // And what is stated now still counts as the latest.
    let waiting = set(&office, state(&second, "waiting_list", "2027-02-24"));
    assert_eq!(waiting["row"]["status"], "waiting_list");
    let again = set(&office, state(&second, "assessed", "2027-02-24"));
    assert_eq!(again["row"]["status"], "assessed");
}

#[test]
fn who_withdraws_is_owed_no_answer_and_may_come_back() {
    let office = Office::open();
    let person = office.person("Nura", "Saleh");
    let view = create(&office, &person, "2027-01-08");
    let withdrawn = set(&office, state(&view, "withdrawn", "2027-01-11"));
    assert_eq!(withdrawn["row"]["status"], "withdrawn");
    assert_eq!(withdrawn["row"]["answer"], Value::Null);
    assert!(register(&office, "open").is_empty());
    // It was a mistake.
    let fact = &withdrawn["statuses"][0]["id"];
    let take_back = json!({"application": view["row"]["id"], "fact": fact});
    let back = office.reply("application.take_back", take_back.clone());
    assert_eq!(back["value"]["row"]["status"], "received");
    assert_eq!(back["value"]["statuses"].as_array().unwrap().len(), 1);
    assert_eq!(
        office.refused("application.take_back", take_back),
        "not-found"
    );
    // Taking back is taken back.
    office.call("history.undo", json!({"undo": back["undo"]}));
    assert_eq!(open(&office, &view)["row"]["status"], "withdrawn");
    // She comes back: the same clock runs on.
    let again = set(&office, state(&view, "received", "2027-01-12"));
    assert_eq!(again["row"]["status"], "received");
    assert_eq!(again["row"]["answer"]["actBy"], "2027-02-08");
    assert_eq!(again["statuses"].as_array().unwrap().len(), 3);
}

#[test]
fn what_happened_on_an_earlier_day_does_not_become_the_status() {
    let office = Office::open();
    let person = office.person("Nura", "Saleh");
    let view = create(&office, &person, "2027-01-04");
    set(&office, state(&view, "complete", "2027-01-11"));
    let late = set(&office, state(&view, "incomplete", "2027-01-06"));
    assert_eq!(late["row"]["status"], "complete");
    let days: Vec<_> = late["statuses"]
        .as_array()
        .unwrap()
        .iter()
        .map(|status| status["onDay"].as_str().unwrap())
        .collect();
    assert_eq!(days, ["2027-01-11", "2027-01-06", "2027-01-04"]);
}

#[test]
fn an_application_that_can_not_be_is_refused_with_its_reason() {
    let office = Office::open();
    let person = office.person("Nura", "Saleh");
    let nobody = "0".repeat(32);
    let field = |changes: Value| {
        let mut args = an_application(&person, "2027-01-08");
        args["fields"] = with(args["fields"].take(), changes);
        args
    };
    let long = "x".repeat(20_001);
    let cases = [
        (
            with(
                an_application(&person, "2027-01-08"),
                json!({"persons": []}),
            ),
            "application-person-missing",
        ),
        (an_application(&nobody, "2027-01-08"), "not-found"),
        (an_application(&person, "2027-01-13"), "date-in-future"),
        (an_application(&person, "8.1.27"), "date-unreadable"),
        (field(json!({"path": "window"})), "code-unknown"),
        (field(json!({"urgency": "yesterday"})), "code-unknown"),
        (field(json!({"groups": ["nice"]})), "code-unknown"),
        (
            field(json!({"groups": ["other_distress"]})),
            "group-missing",
        ),
        (
            field(json!({"legalBasis": "x".repeat(201)})),
            "text-too-long",
        ),
        (field(json!({"wishes": long})), "text-too-long"),
    ];
    for (args, code) in cases {
        assert_eq!(office.refused("application.create", args), code);
    }
    assert!(register(&office, "all").is_empty());
    let named = json!({"groups": ["other_distress"], "otherGroup": "Brand in der Unterkunft"});
    office.call("application.create", field(named));
}

#[test]
fn a_status_that_can_not_be_is_refused_with_its_reason() {
    let office = Office::open();
    let person = office.person("Nura", "Saleh");
    let view = create(&office, &person, "2027-01-08");
    let with_reason = |reason: &str| {
        with(
            state(&view, "refused", "2027-01-12"),
            json!({"reason": reason}),
        )
    };
    let cases = [
        (state(&view, "complete", "2027-01-13"), "date-in-future"),
        (
            state(&view, "complete", "2027-01-07"),
            "date-before-receipt",
        ),
        (state(&view, "lost", "2027-01-12"), "code-unknown"),
        (with_reason(""), "reason-missing"),
        (with_reason("no_mood"), "code-unknown"),
    ];
    for (args, code) in cases {
        assert_eq!(office.refused("application.set_status", args), code);
    }
    let refused = set(&office, with_reason("capacity"));
    assert_eq!(refused["statuses"][0]["reason"], "capacity");
    // Nobody is accompanied against her will, unless a law foresees it.
    let unwilling = nothing_of(&view, json!({"knowsAgrees": "no"}));
    office.call("application.change", unwilling);
    let accept = state(&view, "accepted", "2027-01-12");
    assert_eq!(
        office.refused("application.set_status", accept.clone()),
        "application-not-agreed"
    );
    let by_law = nothing_of(&view, json!({"path": "mandated_by_law"}));
    office.call("application.change", by_law);
    assert_eq!(set(&office, accept)["row"]["status"], "accepted");
}

#[test]
fn changing_an_application_leaves_out_what_is_not_named() {
    let office = Office::open();
    let (nura, ali) = (
        office.person("Nura", "Saleh"),
        office.person("Ali", "Saleh"),
    );
    let mut args = an_application(&nura, "2027-01-08");
    args["fields"]["groups"] = json!(["indebted", "parenting_overload"]);
    args["fields"]["risks"] = json!("Wohnung gekündigt");
    let view = office.call("application.create", args);
    let changed = office.call(
        "application.change",
        json!({"application": view["row"]["id"], "persons": [ali, nura],
               "fields": {"receivedOn": "2027-01-07", "risks": "", "wishes": " Ruhe ",
                          "groups": ["indebted", "refugee"], "referrer": {"phone": "0711 1234"}}}),
    );
    let fields = &changed["fields"];
    assert_eq!(fields["receivedOn"], "2027-01-07");
    assert_eq!(
        (&fields["risks"], &fields["wishes"]),
        (&json!(""), &json!("Ruhe"))
    );
    assert_eq!(fields["groups"], json!(["indebted", "refugee"]));
    assert_eq!(fields["referrer"]["phone"], "0711 1234");
    assert_eq!(
        fields["referrer"]["name"],
        view["fields"]["referrer"]["name"]
    );
    assert_eq!(changed["row"]["persons"].as_array().unwrap().len(), 2);
    assert_eq!(changed["row"]["number"], view["row"]["number"]);
    assert_eq!(changed["row"]["answer"]["from"], "2027-01-07");
    // The day is put right in either direction, but not behind what was done about it.
    let received = |day: &str| nothing_of(&view, json!({"receivedOn": day}));
    let later = office.call("application.change", received("2027-01-10"));
    assert_eq!(later["row"]["answer"]["from"], "2027-01-10");
    set(&office, state(&view, "complete", "2027-01-11"));
    assert_eq!(
        office.refused("application.change", received("2027-01-12")),
        "date-before-receipt"
    );
    let nobody = json!({"application": view["row"]["id"], "persons": [], "fields": {}});
    assert_eq!(
        office.refused("application.change", nobody),
        "application-person-missing"
    );
    let unnamed = nothing_of(&view, json!({"groups": ["other_distress"]}));
    assert_eq!(
        office.refused("application.change", unnamed),
        "group-missing"
    );
}

#[test]
fn two_receipt_stamps_for_one_application_are_both_shown() {
    let office = Office::open();
    let person = office.person("Nura", "Saleh");
    let view = create(&office, &person, "2027-01-08");
    let here = nothing_of(&view, json!({"receivedOn": "2027-01-07"}));
    let changed = office.call("application.change", here);
    assert_eq!(changed["conflicts"], json!([]));
    let id = view["row"]["id"].as_str().unwrap();
    meanwhile(&office, id, 17, 1, "2027-01-06");
    let seen = open(&office, &view);
    let conflict = &seen["conflicts"][0];
    assert_eq!(
        (&conflict["table"], &conflict["field"]),
        (&json!("application"), &json!("received_on"))
    );
    let values = conflict["values"].as_array().unwrap();
    let mut days: Vec<_> = values.iter().map(|value| value["value"].clone()).collect();
    days.sort_by_key(Value::to_string);
    assert_eq!(days, ["2027-01-06", "2027-01-07"]);
}

#[test]
fn an_application_and_its_new_persons_are_undone_together() {
    let office = Office::open();
    let draft = json!({"id": null, "kind": "application", "content": {"wishes": "Ruhe"}});
    let draft = office.call("draft.save", draft);
    let new =
        json!({"persons": [], "newPersons": [a_person("Nura", "Saleh")], "draft": draft["id"]});
    let reply = office.reply(
        "application.create",
        with(an_application("", "2027-01-08"), new),
    );
    let view = &reply["value"];
    assert_eq!(view["row"]["persons"][0]["name"], "Nura Saleh");
    assert_eq!(office.call("draft.list", json!({})), json!([]));
    for name in ["application", "person", "today"] {
        assert!(reply["touched"].as_array().unwrap().contains(&json!(name)));
    }
    office.call("history.undo", json!({"undo": reply["undo"]}));
    assert!(register(&office, "all").is_empty());
    let gone = json!({"application": view["row"]["id"]});
    assert_eq!(office.refused("application.open", gone), "not-found");
    let people = office.call("person.list", json!({"offset": 0, "limit": 9}));
    assert_eq!(people["count"], 0);
}

#[test]
fn a_colleague_reads_the_register_and_undoes_nothing_of_mine() {
    let office = Office::open();
    let person = office.person("Nura", "Saleh");
    let reply = office.reply("application.create", an_application(&person, "2027-01-08"));
    office.seat(&BRUNO);
    assert_eq!(register(&office, "open").len(), 1);
    let seen = open(&office, &reply["value"]);
    assert_eq!(seen["statuses"][0]["by"], ALMA.short);
    let undo = json!({"undo": reply["undo"]});
    assert_eq!(office.refused("history.undo", undo), "not-found");
    // That he looked stands in the audit.
    office.seat(&ALMA);
    let audit = office.call("audit.list", json!({"offset": 0, "limit": 20}));
    let rows = audit["rows"].as_array().unwrap();
    let looked = |row: &&Value| row["act"] == "application.open" && row["user"] == BRUNO.short;
    let line = rows.iter().find(looked).unwrap();
    assert_eq!(line["subject"], seen["row"]["id"]);
}
