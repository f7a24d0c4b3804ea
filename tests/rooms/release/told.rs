//! Writing down who was told what, and on which ground.

use super::Released;
use crate::support::with;
use serde_json::{Value, json};

#[test]
fn what_is_not_released_is_not_told_without_another_ground() {
    let office = Released::new();
    office.signed(json!({}));
    let day = "2027-01-12";
    let log = |told: Value| office.office().call("disclosure.log", told);
    let refused = |told: Value| office.office().refused("disclosure.log", told);
    let covered = office.ask(&["languages", "identity"], "letter", day);
    let more = office.ask(&["identity", "health"], "letter", day);
    assert_eq!(refused(office.tell(&more, "release", "")), "not-released");
    assert_eq!(
        refused(office.tell(&more, "vital_interest", " ")),
        "reason-missing"
    );
    assert_eq!(
        refused(office.tell(&more, "curiosity", "x")),
        "code-unknown"
    );
    let nothing = office.ask(&[], "letter", day);
    assert_eq!(
        refused(office.tell(&nothing, "release", "")),
        "disclosure-empty"
    );
    let tomorrow = office.ask(&["identity"], "letter", "2027-01-13");
    assert_eq!(
        refused(office.tell(&tomorrow, "release", "")),
        "date-in-future"
    );
    assert_eq!(office.told(), json!([]), "nothing was written");
    log(office.tell(&covered, "release", "left out"));
    let rows = log(office.tell(&more, "vital_interest", "Bewusstlos im Flur gefunden"));
    let grounds: Vec<&Value> = rows
        .as_array()
        .unwrap()
        .iter()
        .map(|row| &row["ground"])
        .collect();
    assert_eq!(grounds, ["vital_interest", "release"]);
    assert_eq!(rows[1]["items"], json!(["identity", "languages"]));
    assert_eq!(rows[1]["reason"], "", "a release needs none");
    assert_eq!(rows[0]["partnerName"], "Klinikum Musterstadt");
}

#[test]
fn whoever_withdraws_hears_who_was_told_on_that_ground() {
    let office = Released::new();
    let signed = office.signed(json!({}));
    let ask = office.ask(&["identity"], "oral", "2027-01-12");
    office
        .office()
        .call("disclosure.log", office.tell(&ask, "release", ""));
    let other = office.tell(&ask, "statutory_duty", "§ 4 KKG");
    office.office().call("disclosure.log", other);
    let rows = office.rows();
    let told = rows[0]["told"].as_array().unwrap();
    assert_eq!(told.len(), 2, "on whatever ground it was told");
    assert_eq!(told[0]["onDay"], "2027-01-12");
    office.turn_to("2027-02-20");
    office.withdraw(&signed, "2027-02-20");
    let after = office.ask(&["identity"], "oral", "2027-02-20");
    let again = office.tell(&after, "release", "");
    assert_eq!(
        office.office().refused("disclosure.log", again),
        "not-released"
    );
    assert_eq!(office.rows()[0]["told"].as_array().unwrap().len(), 2);
}

#[test]
fn one_disclosure_about_several_persons_stands_with_each_and_is_taken_back_whole() {
    let office = Released::new();
    let family = json!({"persons": [office.family.mother, office.family.child]});
    let ask = with(office.ask(&["identity"], "oral", "2027-01-12"), family);
    let told = office.tell(&ask, "child_protection", "Gefahr für das Kind");
    let rows = office.office().call("disclosure.log", told);
    let child = json!({"person": office.family.child});
    let of_child = office.office().call("disclosure.of_person", child.clone());
    assert_eq!(of_child[0]["id"], rows[0]["id"]);
    let back = json!({"disclosure": rows[0]["id"], "person": office.family.mother});
    let reply = office.office().reply("disclosure.take_back", back);
    assert_eq!(reply["value"], json!([]));
    assert_eq!(
        office.office().call("disclosure.of_person", child.clone()),
        json!([])
    );
    // An undo brings it back, with both.
    let undo = json!({"undo": reply["undo"]});
    office.office().call("history.undo", undo);
    assert_eq!(office.told(), rows);
    assert_eq!(
        office.office().call("disclosure.of_person", child)[0]["id"],
        rows[0]["id"]
    );
}

impl Released {
    fn told(&self) -> Value {
        let mother = json!({"person": self.family.mother});
        self.office().call("disclosure.of_person", mother)
    }
}
