//! The paper on which somebody agrees to be accompanied, and what the case knows of it.

use super::Released;
use serde_json::{Value, json};

impl Released {
    fn case(&self) -> Value {
        let which = json!({"case": self.family.case});
        self.office().call("case.open", which)
    }

    fn agreement_to(&self) -> Value {
        self.frozen(
            json!({"kind": "accompaniment", "recipient": null, "direction": "",
                           "items": [], "channels": [], "validUntil": ""}),
        )
    }
}

#[test]
fn what_she_signs_is_what_the_case_knows_until_she_withdraws_it() {
    let office = Released::new();
    assert_eq!(office.case()["consents"], json!([]));
    let view = office.agreement_to();
    assert_eq!(view["row"]["until"], "");
    office.turn_to("2027-01-14");
    let signed = office.sign(&view, "2027-01-13");
    assert_eq!(signed["row"]["state"], "in_force");
    let consent = office.case()["consents"][0].clone();
    assert_eq!(consent["answer"], "given");
    assert_eq!(
        (&consent["how"], &consent["onDay"]),
        (&json!("written"), &json!("2027-01-13"))
    );
    assert_eq!(consent["language"], "prs");
    // The interpreter's signature after it says nothing new about her.
    let read_back = json!({"part": "interpreter", "person": null, "kind": "read_back",
                           "onDay": "2027-01-14"});
    office.family.sign(&view, "", read_back);
    assert_eq!(office.case()["consents"].as_array().unwrap().len(), 1);
    office.turn_to("2027-02-01");
    office.withdraw(&view, "2027-02-01");
    assert_eq!(office.case()["consents"][0]["answer"], "withdrawn");
    assert_eq!(office.case()["consents"][0]["onDay"], "2027-02-01");
}

#[test]
fn a_withdrawal_never_lies_before_the_answer_it_takes_back() {
    let office = Released::new();
    let view = office.agreement_to();
    office.turn_to("2027-01-20");
    office.sign(&view, "2027-01-20");
    office.withdraw(&view, "2027-01-15");
    assert_eq!(office.case()["consents"][0]["answer"], "withdrawn");
    assert_eq!(office.family.open(&view)["row"]["state"], "withdrawn");
}

#[test]
fn a_refusal_is_an_answer_too() {
    let office = Released::new();
    let view = office.agreement_to();
    let refused = json!({"kind": "refused", "reason": "möchte es sich überlegen"});
    office.family.sign(&view, &office.family.mother, refused);
    assert_eq!(office.case()["consents"][0]["answer"], "refused");
    assert_eq!(office.rows()[0]["paper"]["state"], "unsigned");
}
