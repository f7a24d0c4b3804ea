//! A withdrawal on one laptop, and another that has not heard of it.

use crate::rooms::release::Released;
use crate::support::{ALMA, Office, carry, forge, operations, second_laptop};
use geleit_core::ids::Id;
use geleit_core::paper::{PAPER, SIGNATURE};
use geleit_core::release::RELEASE;
use geleit_core::store::{Op, Table, Value as Cell, fact_id};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// What a laptop shows of the mother's releases and of what was told about her.
fn shown(office: &Office, person: &str) -> (Value, Value) {
    let whose = json!({"person": person, "case": null});
    let mut rows = office.call("release.list", whose);
    let row = &mut rows[0];
    let told = row["told"].take();
    ((row["paper"]["state"]).take(), told)
}

#[test]
fn a_withdrawal_wins_whatever_the_other_laptop_did_meanwhile_and_names_whom_it_told() {
    let released = Released::new();
    let signed = released.signed(json!({}));
    let first = released.office();
    let second = second_laptop(first, &ALMA);
    let mother = &released.family.mother;
    released.withdraw(&signed, "2027-01-12");
    // The second laptop was away: it tells the clinic on the same day, hands over a copy and prints.
    let ask = released.ask(&["identity"], "oral", "2027-01-12");
    second.call("disclosure.log", released.tell(&ask, "release", ""));
    let paper = &signed["row"]["id"];
    let copy = json!({"paper": paper, "person": mother, "onDay": "2027-01-12"});
    second.call("paper.hand_copy", copy);
    carry(&second, first);
    carry(first, &second);
    for office in [first, &second] {
        let (state, told) = shown(office, mother);
        assert_eq!(state, "withdrawn");
        assert_eq!(told[0]["partnerName"], "Klinikum Musterstadt");
        assert_eq!(told.as_array().unwrap().len(), 1);
        let again = released.tell(&ask, "release", "");
        assert_eq!(office.refused("disclosure.log", again), "not-released");
    }
    assert_eq!(shown(first, mother), shown(&second, mother));
}

/// Whoever has a laptop of the team can write any row into its log. A signature counts only if its
/// writer vouched for it with her own key, and her word is about one paper and one person.
#[test]
fn no_laptop_makes_a_release_out_of_a_signature_nobody_vouched_for() {
    let released = Released::new();
    let first = released.office();
    let signed = released.signed(json!({}));
    let other = released.frozen(json!({"items": ["health"]}));
    let second = second_laptop(first, &ALMA);
    let (from, onto) = (&signed["row"]["release"], &other["row"]["release"]);
    let (from, onto) = (from.as_str().unwrap(), onto.as_str().unwrap());
    let rows = operations(first, from).into_iter();
    let mut made = rows.filter(|(_, op)| op.place().map(|at| at.0) == Some(SIGNATURE.number));
    let Some((_, Op::Insert { mut values, .. })) = made.next() else {
        panic!("the control: it was signed");
    };
    // The mother's signature, with its writer's word, laid under another paper of hers.
    let digest = other["digest"].as_str().unwrap();
    let digest: Vec<u8> = (0..32)
        .map(|at| u8::from_str_radix(&digest[2 * at..2 * at + 2], 16).unwrap())
        .collect();
    values.insert(1, digest.into());
    let row = fact_id(&SIGNATURE, Id::parse(onto).unwrap(), &values);
    let insert = Op::Insert {
        table: SIGNATURE.number,
        row,
        values,
        replaces: Vec::new(),
    };
    forge(first, onto, vec![insert]);
    carry(first, &second);
    let which = json!({"paper": other["row"]["id"]});
    let seen = second.call("paper.open", which);
    assert_eq!(seen["row"]["state"], "unsigned");
    assert_eq!(seen["parties"][0]["signature"]["valid"], false);
    let ask = released.ask(&["health", "identity"], "oral", "2027-01-12");
    let cover = second.call("disclosure.check", ask);
    assert_eq!(cover[0]["lack"], "unsigned");
    assert_eq!(
        cover[1]["lack"],
        json!(null),
        "the control: what she did sign"
    );
}

/// A withdrawal stands in the root of its release. A copy of everything but the withdrawal, in a root of
/// its own, is no release: the key signed for the first root.
#[test]
fn a_withdrawn_release_copied_elsewhere_comes_not_back() {
    let released = Released::new();
    let first = released.office();
    let signed = released.signed(json!({}));
    released.withdraw(&signed, "2027-01-12");
    let second = second_laptop(first, &ALMA);
    let root = Id::new([7; 16]);
    let tables: [&'static Table; 3] = [&RELEASE, &PAPER, &SIGNATURE];
    let rows = operations(first, signed["row"]["release"].as_str().unwrap()).into_iter();
    let copies: Vec<Op> = rows
        .filter_map(|(_, op)| match op {
            Op::Insert { table, values, .. } => {
                let of = tables.iter().find(|one| one.number == table)?;
                let row = fact_id(of, root, &values);
                let replaces = Vec::new();
                Some(Op::Insert {
                    table,
                    row,
                    values,
                    replaces,
                })
            }
            _ => None,
        })
        .collect();
    assert_eq!(copies.len(), 3, "the control: release, paper and signature");
    forge(first, &root.to_string(), copies);
    carry(first, &second);
    let rows = second.call(
        "release.list",
        json!({"person": released.family.mother, "case": null}),
    );
    let states: Vec<&Value> = rows
        .as_array()
        .unwrap()
        .iter()
        .map(|row| &row["paper"]["state"])
        .collect();
    assert!(states.contains(&&json!("unsigned")), "{states:?}");
    let ask = released.ask(&["identity"], "oral", "2027-01-12");
    let cover = second.call("disclosure.check", ask);
    assert_eq!(cover[0]["lack"], "withdrawn");
}

/// The values of the row that says whose release a root is.
fn made_for(office: &Office, root: &str) -> BTreeMap<u16, Cell> {
    let rows = operations(office, root).into_iter();
    let mut made = rows.filter(|(_, op)| op.place().map(|at| at.0) == Some(RELEASE.number));
    match made.next() {
        Some((_, Op::Insert { values, .. })) => values,
        _ => panic!("the control: it was made"),
    }
}

/// A row that names another person than the paper does shows nothing of it in her file.
#[test]
fn no_laptop_lays_a_release_into_the_file_of_another_person() {
    let released = Released::new();
    let first = released.office();
    let signed = released.signed(json!({}));
    let second = second_laptop(first, &ALMA);
    let root = signed["row"]["release"].as_str().unwrap();
    let mut values = made_for(first, root);
    let father = Id::parse(&released.family.father).unwrap();
    values.insert(1, father.into());
    let insert = Op::Insert {
        table: RELEASE.number,
        row: fact_id(&RELEASE, Id::parse(root).unwrap(), &values),
        values,
        replaces: Vec::new(),
    };
    forge(first, root, vec![insert]);
    carry(first, &second);
    // And one in the root of a case with an agreement shows nothing of that either.
    let agreement = {
        released
            .family
            .change(json!({"evaluationOn": "2027-07-12"}));
        first.call("agreement.finalise", released.family.wish(1))
    };
    assert_eq!(
        agreement["row"]["case"], released.family.case,
        "the control"
    );
    let stranger = first.person("Nura", "Saleh");
    let mut values = made_for(first, root);
    values.insert(1, Id::parse(&stranger).unwrap().into());
    let case = Id::parse(&released.family.case).unwrap();
    let insert = Op::Insert {
        table: RELEASE.number,
        row: fact_id(&RELEASE, case, &values),
        values,
        replaces: Vec::new(),
    };
    forge(first, &released.family.case, vec![insert]);
    carry(first, &second);
    let of = |person: &str| {
        let whose = json!({"person": person, "case": null});
        second.call("release.list", whose).as_array().unwrap().len()
    };
    assert_eq!(of(&released.family.father), 0);
    assert_eq!(of(&stranger), 0);
    assert_eq!(of(&released.family.mother), 1, "the control");
    let ask = released.ask(&["identity"], "oral", "2027-01-12");
    let father = json!({"persons": [released.family.father]});
    let cover = second.call("disclosure.check", crate::support::with(ask, father));
    assert_eq!(cover[0]["lack"], "no_release");
}
