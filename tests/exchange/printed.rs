//! What was printed for signature, between laptops: no bundle changes it, whoever wrote the bundle;
//! and of two agreements that people signed on two laptops both stand, and it is said.

use crate::rooms::agreement::Family;
use crate::support::{
    ALMA, Office, carry, forge, operations, read_bundle, second_laptop, tables, write_bundle,
};
use geleit_core::ids::Id;
use geleit_core::paper::{COPY, ENDED, PAPER, PRINT, SCAN, SIGNATURE};
use geleit_core::store::{ALIVE, Op, OpRef, Value as Cell, fact_id};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Everything a changed program might write about a row: another value in each column, life taken
/// and given as a value, the row deleted, brought back, and made again with other content.
fn attacks(name: OpRef, made: &Op) -> Vec<Op> {
    let Op::Insert {
        table, row, values, ..
    } = made
    else {
        panic!("rows begin with an insertion");
    };
    let (table, row, replaces) = (*table, *row, vec![name]);
    let set = |column: u16, value: Cell| Op::Set {
        table,
        row,
        column,
        value,
        replaces: replaces.clone(),
        resolves: true,
    };
    let other: BTreeMap<u16, Cell> = values
        .keys()
        .map(|column| (*column, Cell::from("anders")))
        .collect();
    let again = |values: &BTreeMap<u16, Cell>, replaces: &[OpRef]| Op::Insert {
        table,
        row,
        values: values.clone(),
        replaces: replaces.to_vec(),
    };
    let mut ops: Vec<Op> = values
        .keys()
        .map(|column| set(*column, Cell::from("anders")))
        .collect();
    ops.extend([
        set(ALIVE, Cell::Bool(false)),
        Op::Delete {
            table,
            row,
            replaces: replaces.clone(),
            seen: replaces.clone(),
        },
        Op::Restore {
            table,
            row,
            replaces: replaces.clone(),
        },
        again(&other, &[]),
        again(&other, &replaces),
        again(values, &replaces),
    ]);
    ops
}

/// The rows of an office about agreements.
fn about_agreements(office: &Office) -> Vec<String> {
    let mut rows = tables(office);
    rows.retain(|row| row.starts_with("paper"));
    rows
}

fn attention(office: &Office) -> Value {
    office.call("attention.list", json!({"offset": 0, "limit": 50}))
}

#[test]
fn no_bundle_changes_what_was_printed_for_signature() {
    let (family, view) = Family::frozen();
    family.runs_its_course(&view, "");
    let first = &family.office;
    let second = second_laptop(first, &ALMA);
    let which = json!({"paper": view["row"]["id"]});
    let open = || second.call("paper.open", which.clone());
    let (before, seen) = (about_agreements(&second), open());
    assert_eq!(
        (&seen["intact"], &seen["digest"]),
        (&json!(true), &view["digest"])
    );
    let tables = [&PAPER, &PRINT, &SIGNATURE, &COPY, &SCAN, &ENDED];
    let mut rows: Vec<(OpRef, Op)> = operations(first, &family.case);
    rows.retain(|(_, op)| {
        tables
            .iter()
            .any(|table| Some(table.number) == op.place().map(|at| at.0))
    });
    let attacked: Vec<(u16, Id)> = rows.iter().filter_map(|(_, op)| op.place()).collect();
    for table in tables {
        assert!(
            attacked.iter().any(|(number, _)| *number == table.number),
            "{}",
            table.name
        );
    }
    for (name, made) in &rows {
        forge(first, &family.case, attacks(*name, made));
    }
    // Honest work goes on, before and after, in the same case too.
    let guest = first.person("Nura", "Saleh");
    family.change(json!({"rules": "Pünktlich sein."}));
    let bundle = write_bundle(first);
    for _ in 0..2 {
        read_bundle(&second, &bundle);
        assert_eq!(about_agreements(&second), before);
        assert_eq!(open(), seen);
    }
    // Every attempt is listed, once for each row, and leads to the paper.
    let listed = attention(&second);
    assert_eq!(listed["count"], attacked.len());
    for row in listed["rows"].as_array().unwrap() {
        assert_eq!(
            (&row["kind"], &row["root"]),
            (&json!("forged"), &json!(family.case))
        );
        let named = |(number, id): &(u16, Id)| {
            let table = tables.iter().find(|table| table.number == *number).unwrap();
            row["table"] == table.name && row["row"] == id.to_string()
        };
        assert!(attacked.iter().any(named), "{row}");
        assert_eq!(row["values"][0]["by"], "BC");
    }
    // What was honest has come.
    let person = second.call("person.open", json!({"person": guest}));
    assert_eq!(person["row"]["name"], "Nura Saleh");
    let plan = second.call("help_plan.open", json!({"plan": family.plan}));
    assert_eq!(plan["fields"]["rules"], "Pünktlich sein.");
    for office in [first, &second] {
        let session = office.desk.session().unwrap();
        assert!(session.verify().unwrap().is_whole());
    }
}

#[test]
fn a_paper_of_other_words_under_the_digest_of_a_signed_one_is_said_to_be_damaged() {
    let (family, view) = Family::frozen();
    let first = &family.office;
    let signed = family.everybody_signs(&view);
    let second = second_laptop(first, &ALMA);
    let agreement = Id::parse(view["row"]["id"].as_str().unwrap()).unwrap();
    let mut rows = operations(first, &family.case).into_iter();
    let made = rows.find(|(_, op)| op.place() == Some((PAPER.number, agreement)));
    let Some((_, Op::Insert { mut values, .. })) = made else {
        panic!("it was made");
    };
    // Other content, and everything else as it is, under an id that fits.
    let content = PAPER
        .columns
        .iter()
        .find(|column| column.name == "content")
        .unwrap();
    values.insert(content.number, Cell::Bytes(b"other words".to_vec()));
    let row = fact_id(&PAPER, Id::parse(&family.case).unwrap(), &values);
    let insert = Op::Insert {
        table: PAPER.number,
        row,
        values,
        replaces: Vec::new(),
    };
    forge(first, &family.case, vec![insert]);
    carry(first, &second);
    let open = |id: Id| second.call("paper.open", json!({"paper": id.to_string()}));
    assert_eq!(open(row)["intact"], false);
    let stands = open(agreement);
    assert_eq!(
        (&stands["intact"], &stands["digest"]),
        (&json!(true), &signed["digest"])
    );
    assert_eq!(stands["row"]["state"], "in_force");
}

#[test]
fn two_agreements_signed_on_two_laptops_both_stand_and_it_is_said() {
    let family = Family::new();
    family.change(json!({"evaluationOn": "2027-07-12"}));
    let there = Family {
        office: second_laptop(&family.office, &ALMA),
        father: family.father.clone(),
        mother: family.mother.clone(),
        child: family.child.clone(),
        case: family.case.clone(),
        plan: family.plan.clone(),
    };
    there.office.clock.turn_by_minutes(1);
    // Each is the first version of the same plan, as far as its laptop knows.
    let both = [&family, &there].map(|laptop| {
        let view = laptop.office.call("agreement.finalise", laptop.wish(1));
        laptop.everybody_signs(&view)
    });
    assert_ne!(both[0]["digest"], both[1]["digest"]);
    let (one, other) = (write_bundle(&family.office), write_bundle(&there.office));
    read_bundle(&there.office, &one);
    read_bundle(&family.office, &other);
    let matters = [&family, &there].map(|laptop| {
        for (mine, others) in [(0, 1), (1, 0)] {
            let view = laptop.open(&both[mine]);
            assert_eq!(view["row"]["state"], "in_force");
            assert_eq!(
                (&view["intact"], &view["digest"]),
                (&json!(true), &both[mine]["digest"])
            );
            assert_eq!(view["othersInForce"][0]["id"], both[others]["row"]["id"]);
        }
        let listed = attention(&laptop.office);
        assert_eq!(listed["count"], 1);
        let matter = &listed["rows"][0];
        assert_eq!(
            (&matter["kind"], &matter["root"]),
            (&json!("two_in_force"), &json!(family.case))
        );
        assert_eq!(
            matter["where"],
            json!({"screen": "case", "id": family.case})
        );
        let values = matter["values"].as_array().unwrap().iter();
        let mut values: Vec<Value> = values
            .map(|value| json!([value["value"], value["laptop"], value["winner"]]))
            .collect();
        values.sort_by_key(Value::to_string);
        json!(values)
    });
    // Number and version, and on which laptop each was frozen; neither of them wins.
    let said = format!("{} / 1", both[0]["row"]["number"].as_str().unwrap());
    assert_eq!(
        matters[0],
        json!([[said, "AB", false], [said, "Laptop 2", false]])
    );
    assert_eq!(matters[0], matters[1]);
    // It is over when people end one of them, on whichever laptop.
    let end = json!({"paper": both[0]["row"]["id"], "onDay": "2027-01-12",
                     "reason": "ended_together", "note": ""});
    there.office.call("agreement.end", end);
    carry(&there.office, &family.office);
    for laptop in [&family, &there] {
        assert_eq!(attention(&laptop.office)["count"], 0);
        assert_eq!(laptop.open(&both[1])["row"]["state"], "in_force");
    }
}
