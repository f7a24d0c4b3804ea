//! Two laptops, one file, offline: edits on both, sticks in any order, one of them lost.

use crate::support::{
    ALMA, Asking, BRUNO, Office, a_case, a_goal, carry_keys, read_bundle, second_laptop,
    team_digits, write_bundle,
};
use serde_json::{Value, json};
use std::path::PathBuf;

fn open(office: &Office, person: &str) -> Value {
    office.call("person.open", json!({"person": person}))
}

/// What both laptops show, without what differs by the clock.
fn shown(office: &Office, person: &str) -> Value {
    let mut list = office.call("attention.list", json!({"offset": 0, "limit": 50}));
    let rows = list["rows"].as_array_mut().unwrap();
    rows.iter_mut().for_each(|row| {
        row["values"]
            .as_array_mut()
            .unwrap()
            .iter_mut()
            .for_each(|value| value["mine"] = json!(null))
    });
    let page = json!({"person": person, "offset": 0, "limit": 50});
    let contacts = office.call("contact.of_person", page);
    let mut view = open(office, person);
    view["conflicts"] = json!(view["conflicts"].as_array().unwrap().len());
    json!([view, list, contacts["count"]])
}

/// A day on which both go on with the same person. Gives the files each wrote, in order.
fn a_day(first: &Office, second: &Office, person: &str) -> (Vec<PathBuf>, Vec<PathBuf>) {
    let change = |office: &Office, birth: Value, sex: Value| {
        office.clock.turn_by_minutes(1);
        office.call(
            "person.change",
            json!({"person": person, "birth": birth, "sex": sex}),
        );
    };
    let met = |office: &Office| {
        office.contact(crate::support::a_contact(&[person]));
    };
    let (mut of_first, mut of_second) = (Vec::new(), Vec::new());
    change(first, json!("1991"), json!(null));
    met(first);
    of_first.push(write_bundle(first));
    change(second, json!(null), json!("f"));
    met(second);
    of_second.push(write_bundle(second));
    change(first, json!("1991-03"), json!(null));
    of_first.push(write_bundle(first));
    second.clock.turn_by_minutes(1);
    change(second, json!("1992"), json!(null));
    met(second);
    of_second.push(write_bundle(second));
    (of_first, of_second)
}

#[test]
fn edits_of_both_meet_in_any_order_twice_and_with_a_stick_lost() {
    for (order, lost) in [([0, 1], None), ([1, 0], None), ([0, 1], Some(0))] {
        let first = Office::open();
        let person = first.person("Nura", "Saleh");
        let second = second_laptop(&first, &ALMA);
        let (of_first, of_second) = a_day(&first, &second, &person);
        for (to, files) in [(&second, &of_first), (&first, &of_second)] {
            for which in order.into_iter().chain(order) {
                if Some(which) != lost {
                    read_bundle(to, &files[which]);
                }
            }
        }
        assert_eq!(shown(&first, &person), shown(&second, &person));
        for office in [&first, &second] {
            let view = open(office, &person);
            // Different fields are merged; the same field keeps both values; contacts add up.
            assert_eq!((&view["sex"], &view["contacts"]), (&json!("f"), &json!(3)));
            let seen = office.call("attention.list", json!({"offset": 0, "limit": 9}));
            let values = seen["rows"][0]["values"].as_array().unwrap();
            let values: Vec<&Value> = values.iter().map(|value| &value["value"]).collect();
            assert_eq!(
                (seen["count"].as_i64(), values),
                (Some(1), vec![&json!("1992"), &json!("1991-03")])
            );
            assert!(office.desk.session().unwrap().verify().unwrap().is_whole());
        }
        // One decides; the other hears of it.
        let row = first.call("attention.list", json!({"offset": 0, "limit": 9}))["rows"][0].clone();
        let mine = json!({"root": row["root"], "table": row["table"], "row": row["row"],
            "field": row["field"], "value": 1, "text": null, "shown": row["shown"]});
        first.call("attention.resolve", mine);
        read_bundle(&second, &write_bundle(&first));
        assert_eq!(shown(&first, &person), shown(&second, &person));
        assert_eq!(open(&second, &person)["birth"], "1991-03");
    }
}

/// A laptop of the deputy, who brings his keys himself; Alma goes on at the first.
fn laptop_of_bruno(first: &Office) -> Office {
    let asking = Asking::new(BRUNO.short);
    let file = asking.let_in(first);
    let digits = team_digits(first);
    first.seat(&BRUNO);
    let keys = carry_keys(first, &asking.replica(), BRUNO.passphrase);
    first.seat(&ALMA);
    let joining = asking.joining_with_keys(&digits, &[file, keys], BRUNO.passphrase);
    asking.office.call("store.join", joining);
    asking.office
}

#[test]
fn a_plan_that_holder_and_deputy_go_on_with_meets_again() {
    let first = Office::open();
    let person = first.person("Nura", "Saleh");
    let case = first.call("case.begin", a_case(&person));
    let plan = first.call("help_plan.begin", json!({"case": case["row"]["id"]}));
    let plan = plan["id"].as_str().unwrap().to_owned();
    let second = laptop_of_bruno(&first);
    let change = |office: &Office, fields: Value| {
        office.clock.turn_by_minutes(1);
        office.call("help_plan.change", json!({"plan": plan, "fields": fields}));
    };
    change(
        &first,
        json!({"viewWorker": "Die Wohnung ist zu klein.", "rules": "Pünktlich sein."}),
    );
    first.call(
        "help_plan.put_goal",
        json!({"plan": plan, "goal": a_goal("Ich lerne Deutsch.")}),
    );
    second.clock.turn_by_minutes(1);
    change(
        &second,
        json!({"viewWorker": "Die Wohnung ist feucht.", "limits": "Keine Abende."}),
    );
    second.call(
        "help_plan.put_goal",
        json!({"plan": plan, "goal": a_goal("Ich finde Arbeit.")}),
    );
    let (one, other) = (write_bundle(&first), write_bundle(&second));
    read_bundle(&second, &one);
    read_bundle(&first, &other);
    for office in [&first, &second] {
        let view = office.call("help_plan.open", json!({"plan": plan}));
        assert_eq!(view["fields"]["rules"], "Pünktlich sein.");
        assert_eq!(view["fields"]["limits"], "Keine Abende.");
        assert_eq!(view["goals"].as_array().unwrap().len(), 2);
        assert_eq!(view["conflicts"][0]["values"].as_array().unwrap().len(), 2);
    }
    let row = second.call("attention.list", json!({"offset": 0, "limit": 9}))["rows"][0].clone();
    assert_eq!(row["where"], json!({"screen": "plan", "id": plan}));
    assert_eq!(row["persons"][0]["id"], json!(person));
    let told = |field: &str| -> Vec<Value> {
        let values = row["values"].as_array().unwrap().iter();
        values.map(|value| value[field].clone()).collect()
    };
    assert_eq!(told("by"), [json!("BC"), json!("AB")]);
    assert_eq!(told("mine"), [json!(true), json!(false)]);
    // He takes hers.
    let hers = json!({"root": row["root"], "table": row["table"], "row": row["row"],
        "field": row["field"], "value": 1, "text": null, "shown": row["shown"]});
    assert_eq!(second.call("attention.resolve", hers)["count"], 0);
    read_bundle(&first, &write_bundle(&second));
    for office in [&first, &second] {
        let view = office.call("help_plan.open", json!({"plan": plan}));
        assert_eq!(view["fields"]["viewWorker"], "Die Wohnung ist zu klein.");
        assert_eq!(view["conflicts"], json!([]));
    }
}
