//! Cases.

use crate::support::{Office, a_case};
use serde_json::{Value, json};

#[test]
fn a_case_begins_without_an_application_and_with_nobody_holding_it() {
    let office = Office::open();
    let person = office.person("Nura", "Saleh");
    let view = office.call("case.begin", a_case(&person));
    assert_eq!(view["row"]["phase"], "intake");
    assert_eq!(view["row"]["holder"], "");
    assert_eq!(view["row"]["mine"], false);
    assert_eq!(view["application"], Value::Null);
    assert_eq!(view["participants"][0]["person"]["name"], "Nura Saleh");
    assert_eq!(view["holder"]["user"], Value::Null);
    assert_eq!(view["workers"].as_array().unwrap().len(), 1);
    let open = office.call("case.open", json!({"case": view["row"]["id"]}));
    assert_eq!(open, view);
}
