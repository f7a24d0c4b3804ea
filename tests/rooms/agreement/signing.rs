//! Who signs, how and when.

use super::family::{Family, party, state};
use crate::store::database;
use crate::support::{ALMA, BRUNO, with};
use serde_json::{Value, json};

#[test]
fn a_family_signs_on_different_days_and_the_agreement_is_in_force() {
    let (family, view) = Family::frozen();
    let office = &family.office;
    // The father signs in ink.
    let signed = family.sign(&view, &family.father, json!({}));
    assert_eq!(state(&signed), "partly_signed");
    // The mother cannot write, and two days later she puts a mark.
    office.clock.turn_to("2027-01-14");
    office.seat(&ALMA);
    let mark = |changes: Value| with(json!({"kind": "mark", "onDay": "2027-01-14"}), changes);
    let code = |changes: Value| family.refused(&view, &family.mother, mark(changes));
    assert_eq!(code(json!({})), "witness-missing");
    assert_eq!(
        code(json!({"witnessName": "Nazari, Farid"})),
        "witness-is-interpreter"
    );
    assert_eq!(
        code(json!({"witnessName": "Dolmetscher Nr. 4711"})),
        "witness-is-interpreter"
    );
    assert_eq!(
        code(json!({"witnessName": "Zahra Haidari"})),
        "witness-is-signatory"
    );
    let bruno = json!({"witness": office.id_of(&BRUNO)});
    let signed = family.sign(&view, &family.mother, mark(bruno));
    assert_eq!(
        party(&signed, &family.mother)["signature"]["witness"],
        BRUNO.name
    );
    // The interpreter was on the telephone and read back what had been said.
    let read_back = json!({"part": "interpreter", "person": null, "kind": "read_back",
                           "onDay": "2027-01-14"});
    let signed = family.sign(&view, "", read_back);
    assert_eq!(
        party(&signed, "interpreter")["signature"]["name"],
        "Farid Nazari"
    );
    assert_eq!(state(&signed), "partly_signed");
    // The mother gets her copy, and Alma signs with her own key.
    let copy = json!({"paper": view["row"]["id"], "person": family.mother, "onDay": "2027-01-14"});
    let handed = office.call("paper.hand_copy", copy);
    assert_eq!(party(&handed, &family.mother)["copyOn"], "2027-01-14");
    assert_eq!(party(&handed, &family.father)["copyOn"], Value::Null);
    let signed = family.confirm(&view);
    assert_eq!(state(&signed), "in_force");
    let parts: Vec<&str> = signed["parties"]
        .as_array()
        .unwrap()
        .iter()
        .map(|party| party["part"].as_str().unwrap())
        .collect();
    assert_eq!(
        parts,
        ["client", "client", "worker", "interpreter"],
        "no child signs"
    );
    assert_eq!(party(&signed, "worker")["signature"]["valid"], true);
    assert_eq!(
        party(&signed, &family.father)["signature"]["onDay"],
        "2027-01-12"
    );
    assert_eq!(
        party(&signed, &family.mother)["signature"]["onDay"],
        "2027-01-14"
    );
    // Bruno sees the same, and every fact follows from the log.
    office.seat(&BRUNO);
    assert_eq!(state(&family.open(&view)), "in_force");
    let session = office.desk.session().unwrap();
    assert!(session.verify().unwrap().is_whole());
}

#[test]
fn only_who_stands_on_the_paper_signs_once_and_on_a_day_that_was() {
    let (family, view) = Family::frozen();
    let office = &family.office;
    assert_eq!(family.refused(&view, &family.child, json!({})), "not-party");
    let stranger = office.person("Nura", "Saleh");
    assert_eq!(family.refused(&view, &stranger, json!({})), "not-party");
    let early = json!({"onDay": "2027-01-11"});
    assert_eq!(
        family.refused(&view, &family.father, early),
        "date-before-print"
    );
    let late = json!({"onDay": "2027-01-13"});
    assert_eq!(
        family.refused(&view, &family.father, late),
        "date-in-future"
    );
    let no = json!({"kind": "refused"});
    assert_eq!(family.refused(&view, &family.father, no), "reason-missing");
    let no = json!({"kind": "refused", "reason": "Er möchte zuerst mit der Schule sprechen."});
    family.sign(&view, &family.father, no);
    assert_eq!(
        family.refused(&view, &family.father, json!({})),
        "signed-already"
    );
    family.sign(&view, &family.mother, json!({}));
    assert_eq!(state(&family.confirm(&view)), "partly_signed", "he refused");
    let again = json!({"paper": view["row"]["id"]});
    assert_eq!(
        office.refused("paper.confirm", again.clone()),
        "signed-already"
    );
    // Nobody signs what was ended.
    let end = with(
        again,
        json!({"onDay": "2027-01-12", "reason": "not_signed", "note": ""}),
    );
    assert_eq!(state(&office.call("agreement.end", end.clone())), "ended");
    assert_eq!(office.refused("agreement.end", end), "paper-ended");
    let worker = json!({"part": "worker", "person": null});
    assert_eq!(family.refused(&view, "", worker), "paper-ended");
}

#[test]
fn a_colleague_who_is_not_named_on_it_cannot_confirm() {
    let (family, view) = Family::frozen();
    let office = &family.office;
    let carla = json!({"name": "Carla Dietz", "short": "CD", "passphrase": "sieben graue gänse",
                       "coordinator": false, "dataProtection": false});
    office.call("user.add", carla);
    let users = office.call("user.list", json!({}));
    let carla = users
        .as_array()
        .unwrap()
        .iter()
        .find(|user| user["short"] == "CD")
        .unwrap();
    let way_in = json!({"store": office.store(), "user": carla["id"],
                        "passphrase": "sieben graue gänse"});
    office.call("desk.unlock", way_in);
    let which = json!({"paper": view["row"]["id"]});
    assert_eq!(office.refused("paper.confirm", which), "not-party");
    // The deputy may.
    office.seat(&BRUNO);
    let signed = family.confirm(&view);
    assert_eq!(party(&signed, "worker")["signature"]["name"], BRUNO.name);
}

#[test]
fn nothing_of_it_is_undone() {
    let (family, view) = Family::frozen();
    let office = &family.office;
    let signed = office.reply("paper.sign", family.signature(&view, &family.father));
    assert_eq!(signed["undo"], Value::Null);
    let history = office.call("history.of", json!({"root": family.case}));
    let newest = &history[0];
    assert_eq!(newest["about"], json!(["paper_signature"]));
    assert_eq!(newest["undo"], Value::Null);
    // Nor by whoever knows the transaction's number.
    let tx: Vec<u8> = database(office)
        .query_row(
            "SELECT tx FROM change ORDER BY cn DESC LIMIT 1",
            [],
            |row| row.get(0),
        )
        .unwrap();
    let tx: String = tx.iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(
        office.refused("history.undo", json!({"undo": tx})),
        "undo-final"
    );
    assert_eq!(state(&family.open(&view)), "partly_signed");
    let withdrawn: i64 = database(office)
        .query_row("SELECT count(*) FROM withdrawn", [], |row| row.get(0))
        .unwrap();
    assert_eq!(withdrawn, 0);
}
