//! Applications.

use crate::support::{Office, an_application};
use serde_json::json;

#[test]
fn an_application_gets_a_number_and_a_day_to_answer_by() {
    let office = Office::open();
    let person = office.person("Nura", "Saleh");
    let view = office.call("application.create", an_application(&person, "2027-01-08"));
    let number = view["row"]["number"].as_str().unwrap();
    assert!(
        number.starts_with("2027-") && number.ends_with("-001"),
        "{number}"
    );
    assert_eq!(view["row"]["status"], "received");
    assert_eq!(view["row"]["answer"]["actBy"], "2027-02-08");
    let open = office.call(
        "application.open",
        json!({"application": view["row"]["id"]}),
    );
    assert_eq!(open, view);
}
