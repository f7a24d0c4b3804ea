//! What laptops disagree about, until a person has looked.

use super::agreement::Family;
use super::erasure::{begin, subject};
use crate::store::database;
use crate::support::{
    ALMA, BRUNO, Office, a_case, a_contact, a_note, a_paper, carry, forge, operations,
    second_laptop, with,
};
use geleit_core::catalogue::CATALOGUE;
use geleit_core::ids::Id;
use geleit_core::store::{Op, OpRef, Table, Value as Stored};
use serde_json::{Value, json};

/// Two laptops of Alma that know the same person.
fn two() -> (Office, Office, String) {
    let first = Office::open();
    let person = first.person("Nura", "Saleh");
    first.call(
        "person.change",
        json!({"person": person, "birth": "1990", "sex": null}),
    );
    let second = second_laptop(&first, &ALMA);
    (first, second, person)
}

fn list(office: &Office) -> Value {
    office.call("attention.list", json!({"offset": 0, "limit": 50}))
}

fn birth(office: &Office, person: &str, birth: &str) {
    office.call(
        "person.change",
        json!({"person": person, "birth": birth, "sex": null}),
    );
}

/// The arguments that name a row of the list.
fn about(row: &Value, choice: Value) -> Value {
    with(
        json!({"root": row["root"], "table": row["table"], "row": row["row"],
               "field": row["field"], "shown": row["shown"], "value": null, "text": null}),
        choice,
    )
}

fn disagree(first: &Office, second: &Office, person: &str) {
    first.clock.turn_by_minutes(1);
    birth(first, person, "1991");
    second.clock.turn_by_minutes(2);
    birth(second, person, "1992");
    carry(second, first);
    carry(first, second);
}

#[test]
fn both_values_stand_with_who_when_and_where_and_what_was_before() {
    let (first, second, person) = two();
    disagree(&first, &second, &person);
    let seen = list(&first);
    assert_eq!(seen["count"], 1);
    let row = &seen["rows"][0];
    assert_eq!(
        (&row["kind"], &row["table"], &row["field"], &row["before"]),
        (
            &json!("value_conflict"),
            &json!("person"),
            &json!("birth"),
            &json!("1990")
        ),
    );
    assert_eq!(row["persons"][0]["name"], "Nura Saleh");
    assert_eq!(row["where"], json!({"screen": "person", "id": person}));
    let values = row["values"].as_array().unwrap();
    let told = |field: &str| {
        values
            .iter()
            .map(|value| value[field].clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(told("value"), [json!("1992"), json!("1991")]);
    assert_eq!(told("winner"), [json!(true), json!(false)]);
    assert_eq!(told("laptop"), [json!("Laptop 2"), json!("AB")]);
    assert_eq!(told("by"), [json!("AB"), json!("AB")]);
    // The same on the other laptop, and on the person's own page.
    assert_eq!(list(&second)["rows"][0]["values"], row["values"]);
    let page = first.call("person.open", json!({"person": person}));
    assert_eq!(page["birth"], "1992");
    assert_eq!(page["conflicts"][0]["values"], row["values"]);
    assert_eq!(first.call("today.view", json!({}))["attention"], 1);
}

#[test]
fn a_decision_travels_and_can_be_taken_back() {
    for (choice, chosen) in [
        (json!({"value": 0}), "1992"),
        (json!({"value": 1}), "1991"),
        (json!({"text": "1990"}), "1990"),
    ] {
        let (first, second, person) = two();
        disagree(&first, &second, &person);
        let row = list(&first)["rows"][0].clone();
        let reply = first.reply("attention.resolve", about(&row, choice));
        assert_eq!(reply["value"]["count"], 0);
        carry(&first, &second);
        for office in [&first, &second] {
            let page = office.call("person.open", json!({"person": person}));
            assert_eq!(
                (&page["birth"], &page["conflicts"]),
                (&json!(chosen), &json!([]))
            );
            assert_eq!(list(office)["count"], 0);
        }
        // Taken back: both stand again and the same one is shown.
        first.call("history.undo", json!({"undo": reply["undo"]}));
        carry(&first, &second);
        for office in [&first, &second] {
            let row = &list(office)["rows"][0];
            let values: Vec<&Value> = row["values"]
                .as_array()
                .unwrap()
                .iter()
                .map(|value| &value["value"])
                .collect();
            assert_eq!(values, ["1992", "1991"]);
        }
    }
}

#[test]
fn what_a_form_demands_stays_when_one_decides_by_hand() {
    let (first, second, person) = two();
    let contact = first.contact(a_contact(&[&person]))["row"]["id"].clone();
    let name = first.call("person.open", json!({"person": person}))["names"][0]["id"].clone();
    carry(&first, &second);
    let write = |office: &Office, day: &str, given: &str| {
        office.clock.turn_by_minutes(1);
        let fields = json!({"contact": contact, "heldOn": day, "kind": "visit", "minutes": 15,
            "language": null, "interpreter": "none", "topics": null});
        office.call("contact.change", fields);
        let named = json!({"id": name, "kind": "official", "given": given, "family": ""});
        office.call(
            "person.change_name",
            json!({"person": person, "name": named}),
        );
    };
    write(&first, "2027-01-11", "Nuria");
    write(&second, "2027-01-10", "Noura");
    carry(&second, &first);
    let row = |field: &str| {
        let page = list(&first);
        let mut rows = page["rows"].as_array().unwrap().iter();
        rows.find(|row| row["field"] == field).unwrap().clone()
    };
    let empty = |field: &str| {
        let typed = about(&row(field), json!({"text": " "}));
        first.refused("attention.resolve", typed)
    };
    // The contact's own page says it too.
    let page = first.call("contact.open", json!({"contact": contact}));
    assert_eq!(page["conflicts"][0]["field"], "held_on");
    assert_eq!(empty("held_on"), "date-unreadable");
    assert_eq!(empty("given"), "name-missing");
    // What may be empty is cleared; a form would clear it too.
    assert_eq!(list(&first)["count"], 2);
    for field in ["held_on", "given"] {
        let chosen = about(&row(field), json!({"value": 0}));
        first.call("attention.resolve", chosen);
    }
    disagree(&first, &second, &person);
    let cleared = about(&row("birth"), json!({"text": ""}));
    assert_eq!(first.call("attention.resolve", cleared)["count"], 0);
    assert_eq!(
        first.call("person.open", json!({"person": person}))["birth"],
        ""
    );
}

#[test]
fn nothing_is_decided_when_something_else_stands_there_by_now() {
    let (first, second, person) = two();
    disagree(&first, &second, &person);
    let row = list(&first)["rows"][0].clone();
    second.clock.turn_by_minutes(3);
    birth(&second, &person, "1993");
    carry(&second, &first);
    let again = about(&row, json!({"value": 0}));
    assert_eq!(
        first.refused("attention.resolve", again),
        "changed-meanwhile"
    );
    let row = list(&first)["rows"][0].clone();
    for (wrong, code) in [
        (json!({"text": "demnächst"}), "date-unreadable"),
        (json!({"value": 7}), "not-found"),
        (json!({}), "arguments-malformed"),
    ] {
        assert_eq!(first.refused("attention.resolve", about(&row, wrong)), code);
    }
    assert_eq!(list(&first)["count"], 1);
}

/// Two laptops that know a person with a paper.
fn two_and_a_paper() -> (Office, Office, String, Value) {
    let (first, second, person) = two();
    let paper = first.call(
        "person.add_document",
        json!({"person": person, "document": a_paper("toleration", "2027-03-01")}),
    );
    carry(&first, &second);
    let paper = paper["documents"][0]["id"].clone();
    (first, second, person, paper)
}

#[test]
fn a_row_that_was_deleted_and_written_in_is_brought_back_or_left() {
    for restore in [true, false] {
        let (first, second, person, paper) = two_and_a_paper();
        first.call(
            "person.remove_document",
            json!({"person": person, "document": paper}),
        );
        let changed = with(a_paper("toleration", "2027-09-01"), json!({"id": paper}));
        second.call(
            "person.change_document",
            json!({"person": person, "document": changed}),
        );
        carry(&second, &first);
        let seen = list(&first);
        let row = &seen["rows"][0];
        assert_eq!(row["kind"], "edited_after_delete");
        assert_eq!(
            (&row["field"], &row["before"]),
            (&json!("valid_until"), &json!("2027-03-01"))
        );
        assert_eq!(row["values"][0]["value"], "2027-09-01");
        assert_eq!(row["persons"][0]["id"], json!(person));
        let keep = json!({"root": row["root"], "table": row["table"], "row": row["row"],
            "field": row["field"], "restore": restore, "shown": row["shown"]});
        let stale = with(keep.clone(), json!({"shown": row["root"]}));
        assert_eq!(first.refused("attention.keep", stale), "changed-meanwhile");
        assert_eq!(first.call("attention.keep", keep)["count"], 0);
        carry(&first, &second);
        for office in [&first, &second] {
            let page = office.call("person.open", json!({"person": person}));
            let papers = page["documents"].as_array().unwrap().len();
            assert_eq!(papers, usize::from(restore));
            assert_eq!(list(office)["count"], 0);
        }
    }
}

#[test]
fn in_a_file_that_is_only_looked_up_one_decides_between_what_stands_and_writes_nothing() {
    for restore in [true, false] {
        let (first, second, person, paper) = two_and_a_paper();
        first.clock.turn_by_minutes(1);
        birth(&first, &person, "1991");
        let removed = json!({"person": person, "document": paper});
        first.call("person.remove_document", removed);
        // It waits to be erased here; the other laptop does not know yet.
        begin(&first, &subject("person", &json!(person)));
        second.clock.turn_by_minutes(2);
        birth(&second, &person, "1992");
        let changed = with(a_paper("toleration", "2027-09-01"), json!({"id": paper}));
        let changed = json!({"person": person, "document": changed});
        second.call("person.change_document", changed);
        carry(&second, &first);
        let row = |kind: &str| {
            let page = list(&first);
            let mut rows = page["rows"].as_array().unwrap().iter();
            let row = rows.find(|row| row["kind"] == kind).unwrap().clone();
            assert_eq!(row["locked"], true);
            row
        };
        let birth_row = row("value_conflict");
        let typed = about(&birth_row, json!({"text": "1993"}));
        assert_eq!(first.refused("attention.resolve", typed), "restricted");
        let chosen = || about(&row("value_conflict"), json!({"value": 1}));
        let reply = first.reply("attention.resolve", chosen());
        assert_eq!(reply["value"]["count"], 1);
        first.call("history.undo", json!({"undo": reply["undo"]}));
        assert_eq!(list(&first)["count"], 2);
        assert_eq!(first.call("attention.resolve", chosen())["count"], 1);
        let torn = row("edited_after_delete");
        let keep = json!({"root": torn["root"], "table": torn["table"], "row": torn["row"],
            "field": torn["field"], "restore": restore, "shown": torn["shown"]});
        assert_eq!(first.call("attention.keep", keep)["count"], 0);
        // Nothing else is written there.
        let later = json!({"person": person, "birth": "1994", "sex": null});
        assert_eq!(first.refused("person.change", later), "restricted");
        carry(&first, &second);
        for office in [&first, &second] {
            let page = office.call("person.open", json!({"person": person}));
            let papers = page["documents"].as_array().unwrap().len();
            assert_eq!(
                (&page["birth"], papers),
                (&json!("1991"), usize::from(restore))
            );
            assert_eq!(list(office)["count"], 0);
        }
    }
}

#[test]
fn codes_and_answers_name_their_list() {
    let (first, second, person) = two();
    let sex = |office: &Office, sex: &str| {
        office.call(
            "person.change",
            json!({"person": person, "birth": null, "sex": sex}),
        );
    };
    let speaks = |office: &Office, speaks: bool| {
        let arabic =
            json!([{"language": "ar", "speaks": speaks, "reads": true, "interpreted": false}]);
        office.call(
            "person.set_languages",
            json!({"person": person, "languages": arabic}),
        );
    };
    sex(&first, "f");
    speaks(&first, true);
    sex(&second, "x");
    speaks(&second, false);
    carry(&second, &first);
    let seen = list(&first);
    let mut told: Vec<String> = seen["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| {
            let codes = row["values"].as_array().unwrap().iter();
            let codes: Vec<String> = codes
                .map(|value| format!("{}-{}", value["code"], value["value"]))
                .collect();
            format!("{} {}", row["field"], codes.join(" "))
        })
        .collect();
    told.sort();
    assert_eq!(told.len(), 2);
    assert!(
        told[0].contains("\"sex\"-\"f\"") && told[0].contains("\"sex\"-\"x\""),
        "{told:?}"
    );
    assert!(
        told[1].contains("\"yes_no\"-\"yes\"") && told[1].contains("\"yes_no\"-\"no\""),
        "{told:?}"
    );
}

#[test]
fn notes_never_disagree() {
    let (first, second, person) = two();
    for (office, text) in [(&first, "Vormittags."), (&second, "Nachmittags.")] {
        for class in ["file", "entrusted"] {
            office.contact(with(
                a_contact(&[&person]),
                json!({"note": a_note(class, text, &[])}),
            ));
        }
    }
    carry(&second, &first);
    carry(&first, &second);
    for office in [&first, &second] {
        assert_eq!(list(office)["count"], 0);
        let page = json!({"person": person, "offset": 0, "limit": 50});
        assert_eq!(office.call("contact.of_person", page)["count"], 4);
    }
}

#[test]
fn the_list_comes_in_pages() {
    let (first, second, person) = two();
    let others: Vec<String> = (0..3)
        .map(|number| first.person("Amal", &format!("Nr {number}")))
        .collect();
    carry(&first, &second);
    for (office, year) in [(&first, "1980"), (&second, "1981")] {
        for person in others.iter().chain([&person]) {
            birth(office, person, year);
        }
    }
    carry(&second, &first);
    let page = |offset: usize| {
        let page = first.call("attention.list", json!({"offset": offset, "limit": 3}));
        assert_eq!(page["count"], 4);
        page["rows"].as_array().unwrap().clone()
    };
    let rows = [page(0), page(3)].concat();
    assert_eq!(rows.len(), 4);
    let roots: std::collections::BTreeSet<&str> = rows
        .iter()
        .map(|row| row["root"].as_str().unwrap())
        .collect();
    assert_eq!(roots.len(), 4);
}

#[test]
fn of_several_languages_the_list_says_which_one() {
    let (first, second, person) = two();
    let skill = |code: &str, reads: bool| json!({"language": code, "speaks": true, "reads": reads, "interpreted": false});
    let set = |office: &Office, reads: bool, speaks: bool| {
        let ti = json!({"language": "ti", "speaks": speaks, "reads": reads, "interpreted": false});
        let languages = json!([skill("ar", true), ti]);
        let set = json!({"person": person, "languages": languages});
        office.call("person.set_languages", set)
    };
    set(&first, false, true);
    carry(&first, &second);
    set(&first, true, true);
    set(&second, false, false);
    carry(&second, &first);
    assert_eq!(
        list(&first)["count"],
        0,
        "different fields disagree on nothing"
    );
    set(&first, false, true);
    set(&second, true, true);
    carry(&second, &first);
    let row = list(&first)["rows"][0].clone();
    assert_eq!(row["table"], "person_language");
    assert_eq!(
        row["of"],
        json!({"text": "ti", "code": "language"}),
        "{row}"
    );
}

fn kinds(page: &Value) -> Vec<&str> {
    let rows = page["rows"].as_array().unwrap().iter();
    rows.map(|row| row["kind"].as_str().unwrap()).collect()
}

fn table(name: &str) -> &'static Table {
    let mut tables = CATALOGUE.0.iter();
    tables.find(|table| table.name == name).unwrap()
}

/// An operation that gives a row's column a value.
fn set(table: &Table, row: Id, column: &str, value: Stored, replaces: Vec<OpRef>) -> Op {
    let mut columns = table.columns.iter();
    let column = columns.find(|known| known.name == column).unwrap().number;
    Op::Set {
        table: table.number,
        row,
        column,
        value,
        replaces,
        resolves: false,
    }
}

#[test]
fn a_value_that_does_not_fit_its_field_is_told_and_gone_when_it_is_entered_anew() {
    let (first, second, person) = two();
    let (of, root) = (table("person"), Id::parse(&person).unwrap());
    let last = operations(&first, &person).into_iter().rev();
    let mut last =
        last.filter(|(_, op)| matches!(op, Op::Set { table, .. } if *table == of.number));
    let replaced = last.next().unwrap().0;
    let odd = set(of, root, "birth", Stored::Int(1990), vec![replaced]);
    forge(&first, &person, vec![odd]);
    carry(&first, &second);
    let seen = list(&second);
    assert_eq!((&seen["count"], kinds(&seen)), (&json!(1), vec!["misfit"]));
    let row = &seen["rows"][0];
    assert_eq!(
        (&row["table"], &row["field"], &row["values"][0]["by"]),
        (&json!("person"), &json!("birth"), &json!(BRUNO.short))
    );
    assert_eq!(row["where"], json!({"screen": "person", "id": person}));
    let page = json!({"person": person});
    assert_eq!(second.call("person.open", page.clone())["birth"], "");
    // Where nobody can enter it anew, taking notice is enough.
    let noted = json!({"root": row["root"], "stays": null, "shown": row["shown"]});
    let reply = second.reply("attention.settle", noted);
    assert_eq!(reply["value"]["count"], 0);
    second.call("history.undo", json!({"undo": reply["undo"]}));
    assert_eq!(list(&second)["count"], 1);
    birth(&second, &person, "1990");
    assert_eq!(list(&second)["count"], 0);
    assert_eq!(second.call("person.open", page)["birth"], "1990");
}

#[test]
fn what_was_tried_and_not_taken_over_is_told_until_somebody_takes_notice() {
    let (first, second, person) = two();
    let case = first.call("case.begin", a_case(&person))["row"]["id"].clone();
    let case = case.as_str().unwrap();
    let plans = json!({"case": case, "phase": "planning", "reason": "", "onDay": "2027-01-12",
        "note": ""});
    first.call("case.set_phase", plans);
    carry(&first, &second);
    let phase = table("case_phase");
    let made = operations(&first, case)
        .into_iter()
        .find_map(|(_, op)| match op {
            Op::Insert { table, row, .. } if table == phase.number => Some(row),
            _ => None,
        });
    let tries = |word: &str| {
        let op = set(phase, made.unwrap(), "phase", Stored::from(word), vec![]);
        forge(&first, case, vec![op]);
        carry(&first, &second);
    };
    let before = second.call("case.open", json!({"case": case}))["row"]["phase"].clone();
    tries("closed");
    let seen = list(&second);
    assert_eq!((&seen["count"], kinds(&seen)), (&json!(1), vec!["forged"]));
    assert_eq!(seen["rows"][0]["values"][0]["by"], BRUNO.short);
    let after = second.call("case.open", json!({"case": case}))["row"]["phase"].clone();
    assert_eq!(before, after);
    let noted = |stays: Value| {
        let row = list(&second)["rows"][0].clone();
        json!({"root": row["root"], "stays": stays, "shown": row["shown"]})
    };
    let one_stays = noted(json!(case));
    assert_eq!(
        second.refused("attention.settle", one_stays),
        "changed-meanwhile"
    );
    let reply = second.reply("attention.settle", noted(Value::Null));
    assert_eq!(reply["value"]["count"], 0);
    assert_eq!(second.call("today.view", json!({}))["attention"], 0);
    // Taken back, it is told again; and what is tried later is another matter.
    second.call("history.undo", json!({"undo": reply["undo"]}));
    assert_eq!(list(&second)["count"], 1);
    second.call("attention.settle", noted(Value::Null));
    tries("review");
    assert_eq!(list(&second)["count"], 1);
    assert_eq!(second.call("today.view", json!({}))["attention"], 1);
}

#[test]
fn with_a_conflict_and_a_missing_change_one_logs_freezes_and_prints_all_the_same() {
    let family = Family::new();
    family.change(json!({"evaluationOn": "2027-07-12"}));
    let first = &family.office;
    let second = second_laptop(first, &ALMA);
    let lost = second.contact(a_contact(&[&family.mother]));
    disagree(first, &second, &family.father);
    let gone = "UPDATE change SET body = NULL WHERE root = unhex(?1)";
    let root = lost["row"]["id"].as_str().unwrap();
    assert_eq!(database(first).execute(gone, [root]).unwrap(), 1);
    let open = ["value_conflict", "missing"];
    assert_eq!(kinds(&list(first)), open);
    let note = json!({"note": a_note("file", "Trotzdem notiert.", &[])});
    let logged = first.contact(with(a_contact(&[&family.father]), note));
    assert_eq!(
        first.look_at(&logged)["notes"][0]["text"],
        "Trotzdem notiert."
    );
    let view = first.call("agreement.finalise", family.wish(1));
    let print = json!({"paper": view["row"]["id"], "printer": "cups:tray", "copies": 1});
    first.call("paper.print", print);
    assert_eq!(first.tray.papers().len(), 1);
    assert_eq!(kinds(&list(first)), open);
}
