//! The answer date while it is being typed.

use crate::support::Office;
use serde_json::{Value, json};

fn answer(office: &Office, received_on: &str) -> Value {
    office.call("deadline.answer", json!({"receivedOn": received_on}))
}

/// Says where the office works.
pub fn works_in(office: &Office, jurisdiction: &str) {
    let fields = json!({"organisation": "", "address": "", "unit": "", "jurisdiction": jurisdiction,
        "dataProtectionLaw": "", "officer": "", "complaintOffice": "", "languages": []});
    office.call("office.set", fields);
}

#[test]
fn each_step_of_the_count_is_named() {
    let office = Office::open();
    works_in(&office, "de-bw");
    assert_eq!(
        answer(&office, "2027-02-26"),
        json!({
            "from": "2027-02-26", "rule": "one_month", "end": "2027-03-26",
            "legalEnd": "2027-03-30", "actBy": "2027-03-25", "days": 72, "calendar": "de-bw",
            "moved": [
                {"day": "2027-03-26", "why": "holiday", "holiday": "good_friday"},
                {"day": "2027-03-27", "why": "saturday", "holiday": ""},
                {"day": "2027-03-28", "why": "sunday", "holiday": ""},
                {"day": "2027-03-29", "why": "holiday", "holiday": "easter_monday"},
            ],
            "before": [{"day": "2027-03-26", "why": "holiday", "holiday": "good_friday"}],
        })
    );
}

#[test]
fn the_office_chooses_the_calendar() {
    let office = Office::open();
    // Nothing said yet: the calendar with more days to leave out.
    assert_eq!(answer(&office, "2027-05-23")["calendar"], "de-bw");
    works_in(&office, "lu");
    let date = answer(&office, "2027-05-23");
    assert_eq!(date["calendar"], "lu");
    assert_eq!(date["end"], "2027-06-23");
    assert_eq!(date["actBy"], "2027-06-22");
    assert_eq!(date["legalEnd"], "2027-06-24");
    assert_eq!(date["moved"][0]["holiday"], "lu_national_day");
}

#[test]
fn a_day_that_is_none_is_refused() {
    let office = Office::open();
    for odd in ["", "29.1.2027", "2027-02-30", "+262142-12-31"] {
        let args = json!({"receivedOn": odd});
        assert_eq!(office.refused("deadline.answer", args), "date-unreadable");
    }
}
