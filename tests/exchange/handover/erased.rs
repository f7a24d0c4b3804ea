//! A handover goes with its case: what was said in words goes, that somebody was told stays.

use super::{Moving, accept, brought, inspect};
use crate::rooms::erasure::{appoint, count_of, erase, look, subject};
use crate::store::pages_hold;
use crate::support::{BRUNO, Office, a_case, a_wish, answers, reads_answer, sends, with};
use serde_json::{Value, json};
use std::path::Path;

const OBJECTION: &str = "Einspruchqanari";
const NO: &str = "Ablehnungqanari";
const SIBLING: &str = "Bleibtqanari";

fn hold(office: &Office, words: &[&str]) -> Vec<bool> {
    let words = words.iter();
    words
        .map(|word| pages_hold(office, word.as_bytes()))
        .collect()
}

/// Somebody else's case, handed over with an objection of its own.
fn sibling(office: &Office, partner: &str) -> Value {
    let person = office.person("Rosa", "Klein");
    let case = office.call("case.begin", a_case(&person));
    let wish = a_wish(&case["row"]["id"], partner, &[&person]);
    sends(office, &with(wish, json!({"objections": SIBLING})));
    json!(person)
}

/// The other service says no, and the word of it comes back.
fn said_no(moving: &Moving, file: &Path) -> Value {
    let there = &moving.there;
    let no = with(brought(there, file), json!({"reason": NO}));
    let id = there.call("handover.reject", no)["id"].clone();
    reads_answer(moving.here(), &answers(there, &id));
    id
}

fn told(office: &Office, person: &str) -> Value {
    office.call("disclosure.of_person", json!({"person": person}))
}

#[test]
fn a_case_takes_its_handovers_along_and_no_page_holds_a_word_of_them() {
    let moving = Moving::agreed();
    let here = moving.here();
    appoint(here);
    let rosa = sibling(here, &moving.partner);
    let (_, file) = moving.send(json!({"objections": OBJECTION}));
    let case = subject("case", &json!(moving.family().case));
    let blocks = look(here, &case)["blocks"].clone();
    assert_eq!(blocks[0]["kind"], "handover", "nobody has answered");
    assert_eq!(blocks.as_array().unwrap().len(), 1, "and that is said once");
    said_no(&moving, &file);
    let words = [OBJECTION, NO];
    assert_eq!(hold(here, &words), [true; 2], "the control");
    let shown = look(here, &case);
    assert_eq!(
        (&shown["blocks"], count_of(&shown, "handover")),
        (&json!([]), 1)
    );
    erase(here, &case);
    assert_eq!(hold(here, &words), [false; 2]);
    // Of the other case nothing went, and who was told what stays for each person.
    assert_eq!(hold(here, &[SIBLING]), [true]);
    let list = here.call("handover.list", json!({"offset": 0, "limit": 9}));
    assert_eq!(list["sentCount"], 1);
    for person in [&moving.family().father, rosa.as_str().unwrap()] {
        assert_eq!(told(here, person)[0]["onDay"], "2027-01-12");
    }
}

#[test]
fn a_received_handover_goes_with_its_case_and_its_file_is_not_taken_in_again() {
    let moving = Moving::agreed();
    let there = &moving.there;
    there.introduce(&BRUNO);
    appoint(there);
    let (_, file) = moving.send(json!({"objections": OBJECTION}));
    let taken = accept(there, &file);
    assert_eq!(hold(there, &[OBJECTION]), [true], "the control");
    let list = json!({"filter": "all", "offset": 0, "limit": 9});
    let case = there.call("case.list", list)["rows"][0]["id"].clone();
    let shown = look(there, &subject("case", &case));
    assert_eq!(count_of(&shown, "handover"), 1);
    erase(there, &subject("case", &case));
    assert_eq!(hold(there, &[OBJECTION]), [false]);
    let handover = with(
        json!({"handover": taken["id"]}),
        json!({"grant": there.desk.grant(there.stick())}),
    );
    assert_eq!(there.refused("handover.answer", handover), "not-found");
    assert_eq!(
        there.refused("handover.inspect", brought(there, &file)),
        "erased"
    );
    // What is handed over anew comes as new.
    let (_, again) = moving.send(json!({}));
    assert!(inspect(there, &again)["handover"]["erasedAt"].is_number());
}

#[test]
fn a_handover_that_was_turned_down_goes_alone() {
    let moving = Moving::agreed();
    let there = &moving.there;
    there.introduce(&BRUNO);
    appoint(there);
    let (_, file) = moving.send(json!({"objections": OBJECTION}));
    let id = said_no(&moving, &file);
    assert_eq!(hold(there, &[OBJECTION, NO]), [true; 2], "the control");
    let shown = look(there, &subject("handover", &id));
    assert_eq!((&shown["count"], &shown["blocks"]), (&json!(1), &json!([])));
    erase(there, &subject("handover", &id));
    assert_eq!(hold(there, &[OBJECTION, NO]), [false; 2]);
}

#[test]
fn a_hold_over_the_case_or_a_person_of_it_holds_its_handover() {
    let moving = Moving::agreed();
    let here = moving.here();
    appoint(here);
    let (row, file) = moving.send(json!({}));
    said_no(&moving, &file);
    let handover = subject("handover", &row["id"]);
    assert_eq!(look(here, &handover)["blocks"], json!([]));
    let family = moving.family();
    for about in [
        subject("case", &json!(family.case)),
        subject("person", &json!(family.mother)),
    ] {
        let hold = json!({"subject": about, "reason": "court", "note": ""});
        here.call("erasure.hold", hold);
        let block = look(here, &handover)["blocks"][0].clone();
        assert_eq!(block["kind"], "hold");
        here.call("erasure.lift_hold", json!({"hold": block["hold"]["id"]}));
    }
}
