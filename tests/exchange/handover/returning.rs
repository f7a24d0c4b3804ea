//! A family that comes back after its file was erased here.

use super::{Moving, accept, brought, inspect};
use crate::support::{BRUNO, Office, erase, with};
use serde_json::{Value, json};

/// The case of the family and the father, as the receiving service has them.
fn here(office: &Office) -> (String, String) {
    let list = json!({"filter": "all", "offset": 0, "limit": 10});
    let cases = office.call("case.list", list);
    let hits = office.call("person.search", json!({"text": "Mohammad Haidari"}));
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    (
        text(&cases["rows"][0]["id"]),
        text(&hits["hits"][0]["row"]["id"]),
    )
}

#[test]
fn what_was_erased_and_comes_again_is_taken_in_as_new_if_the_worker_says_so() {
    let moving = Moving::agreed();
    let (there, (_, first)) = (&moving.there, moving.send(json!({})));
    assert_eq!(inspect(there, &first)["handover"]["erasedAt"], json!(null));
    accept(there, &first);
    there.introduce(&BRUNO);
    let (case, father) = here(there);
    erase(there, &[&case, &father]);
    let hits = there.call("person.search", json!({"text": "Mohammad Haidari"}));
    assert_eq!(hits["count"], 0);
    // The same file once more says nothing new.
    assert_eq!(inspect(there, &first)["handover"]["news"], "answered");
    let (_, again) = moving.send(json!({}));
    let found = inspect(there, &again)["handover"].clone();
    assert!(found["erasedAt"].is_number());
    let persons = found["persons"].as_array().unwrap();
    let known = |one: &&Value| !one["here"].is_null();
    assert_eq!(
        persons.iter().filter(known).count(),
        2,
        "the father is gone"
    );
    let plain = with(brought(there, &again), json!({"same": [], "fields": []}));
    assert_eq!(there.refused("handover.accept", plain), "handover-erased");
    let decided = json!({"same": [], "fields": [], "asNew": true});
    there.call("handover.accept", with(brought(there, &again), decided));
    let (second_case, second_father) = here(there);
    assert_ne!(case, second_case);
    assert_ne!(father, second_father);
    // The child was not erased: she is herself, in the new case.
    let view = there.call("case.open", json!({"case": second_case}));
    assert_eq!(view["participants"].as_array().unwrap().len(), 3);
    let found = there.call("person.search", json!({"text": "Ali Haidari"}));
    let hits = found["hits"].as_array().unwrap().iter();
    let child = hits.filter(|hit| hit["row"]["name"] == "Ali Haidari");
    assert_eq!(child.count(), 1);
    let session = there.desk.session().unwrap();
    assert!(session.verify().unwrap().is_whole());
    drop(session);
    // And erased once more, it comes as the third.
    erase(there, &[&second_case]);
    let (_, third) = moving.send(json!({}));
    let decided = json!({"same": [], "fields": [], "asNew": true});
    there.call("handover.accept", with(brought(there, &third), decided));
    let (third_case, same_father) = here(there);
    assert_eq!(same_father, second_father);
    assert!(third_case != case && third_case != second_case);
}
