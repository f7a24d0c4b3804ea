//! The answer comes back, or the sender takes the handover back.

use super::{Moving, accept, brought, inspect};
use crate::support::{ALMA, Office, answers, reads_answer, second_laptop, tables, with};
use serde_json::{Value, json};
use std::path::Path;

fn sent(moving: &Moving) -> Value {
    let case = json!({"case": moving.family().case});
    moving.here().call("handover.of_case", case)[0].clone()
}

#[test]
fn an_accepted_case_is_closed_and_only_looked_up_from_then_on() {
    let moving = Moving::agreed();
    let (row, file) = moving.send(json!({}));
    let taken = accept(&moving.there, &file);
    let letter = answers(&moving.there, &taken["id"]);
    let told = inspect(moving.here(), &letter)["letter"].clone();
    assert_eq!(
        (&told["outcome"], &told["sent"]["id"]),
        (&json!("accepted"), &row["id"])
    );
    assert_eq!(sent(&moving)["outcome"], "open", "looking changes nothing");
    reads_answer(moving.here(), &letter);
    assert_eq!(sent(&moving)["outcome"], "accepted");
    let case = moving
        .here()
        .call("case.open", json!({"case": moving.family().case}));
    assert_eq!(case["row"]["phase"], "closed");
    let reopen = json!({"case": moving.family().case, "phase": "planning", "reason": "",
                        "onDay": "2027-01-12", "note": ""});
    assert_eq!(
        moving.here().refused("case.set_phase", reopen),
        "restricted"
    );
    let goal = json!({"plan": moving.family().plan, "goal": crate::support::a_goal("noch eins")});
    assert_eq!(
        moving.here().refused("help_plan.put_goal", goal),
        "restricted"
    );
    let again = reads_answer(moving.here(), &letter);
    assert_eq!(again["sent"]["outcome"], "accepted", "twice is once");
}

#[test]
fn a_rejection_says_why_and_leaves_the_case_open() {
    let moving = Moving::agreed();
    let (_, file) = moving.send(json!({}));
    let no = |reason: &str| with(brought(&moving.there, &file), json!({"reason": reason}));
    assert_eq!(
        moving.there.refused("handover.reject", no(" ")),
        "reason-missing"
    );
    let said = moving.there.call("handover.reject", no("Nicht zuständig."));
    assert_eq!(said["outcome"], "rejected");
    let people = moving
        .there
        .call("person.list", json!({"offset": 0, "limit": 5}));
    assert_eq!(people["count"], 0);
    let letter = answers(&moving.there, &said["id"]);
    reads_answer(moving.here(), &letter);
    assert_eq!(
        (&sent(&moving)["outcome"], &sent(&moving)["reason"]),
        (&json!("rejected"), &json!("Nicht zuständig."))
    );
    let case = moving
        .here()
        .call("case.open", json!({"case": moving.family().case}));
    assert_ne!(case["row"]["phase"], "closed");
}

#[test]
fn what_was_taken_back_before_is_not_accepted_after() {
    let moving = Moving::agreed();
    let (row, file) = moving.send(json!({}));
    let grant = moving.here().desk.grant(moving.here().stick());
    let why = json!({"handover": row["id"], "reason": "Die Familie bleibt.", "grant": grant});
    let back = moving.here().call("handover.withdraw", why.clone());
    assert_eq!(back["row"]["outcome"], "withdrawn");
    let again = moving.here().call("handover.withdraw", why);
    assert_ne!(again["file"], back["file"], "a lost word is written again");
    assert_eq!(again["row"]["reason"], "Die Familie bleibt.");
    let letter = moving.here().stick().join(back["file"].as_str().unwrap());
    reads_answer(&moving.there, &letter);
    reads_answer(&moving.there, &letter);
    let args = with(
        brought(&moving.there, &file),
        json!({"same": [], "fields": []}),
    );
    assert_eq!(
        moving.there.refused("handover.accept", args),
        "handover-withdrawn"
    );
}

#[test]
fn who_does_not_answer_in_time_is_named() {
    let moving = Moving::agreed();
    moving.send(json!({}));
    assert_eq!(sent(&moving)["overdue"], false);
    moving.here().clock.turn_to("2027-02-16");
    moving.here().seat(&ALMA);
    assert_eq!(sent(&moving)["overdue"], true);
    let today = moving.here().call("today.view", json!({}));
    assert_eq!(today["answersMissing"].as_array().unwrap().len(), 1);
}

#[test]
fn an_addition_that_was_accepted_settles_the_file_before_it() {
    let moving = Moving::agreed();
    let (first, file) = moving.send(json!({}));
    let (second, addition) = moving.send(json!({"series": first["series"]}));
    let outcomes = || {
        let case = json!({"case": moving.family().case});
        let sent = moving.here().call("handover.of_case", case);
        let sent = sent.as_array().unwrap().clone();
        let of = |row: &Value| {
            let mut sent = sent.iter();
            sent.find(|one| one["id"] == row["id"]).unwrap()["outcome"].clone()
        };
        (of(&first), of(&second))
    };
    let taken = accept(&moving.there, &addition);
    let refused = with(
        brought(&moving.there, &file),
        json!({"same": [], "fields": []}),
    );
    assert_eq!(
        moving.there.refused("handover.accept", refused),
        "handover-older"
    );
    assert_eq!(outcomes(), (json!("open"), json!("open")));
    reads_answer(moving.here(), &answers(&moving.there, &taken["id"]));
    assert_eq!(outcomes(), (json!("accepted"), json!("accepted")));
    moving.here().clock.turn_to("2027-02-16");
    moving.here().seat(&ALMA);
    let today = moving.here().call("today.view", json!({}));
    assert_eq!(today["answersMissing"], json!([]));
}

#[test]
fn an_addition_that_was_turned_down_settles_nothing() {
    let moving = Moving::agreed();
    let (first, _) = moving.send(json!({}));
    let (_, addition) = moving.send(json!({"series": first["series"]}));
    let no = with(
        brought(&moving.there, &addition),
        json!({"reason": "Kein Platz."}),
    );
    let rejected = moving.there.call("handover.reject", no);
    reads_answer(moving.here(), &answers(&moving.there, &rejected["id"]));
    moving.here().clock.turn_to("2027-02-16");
    moving.here().seat(&ALMA);
    let today = moving.here().call("today.view", json!({}));
    let missing = today["answersMissing"].as_array().unwrap();
    assert_eq!(missing.len(), 1);
    assert_eq!(missing[0]["id"], first["id"]);
}

#[test]
fn a_letter_of_somebody_else_or_about_something_else_fits_nothing() {
    let moving = Moving::agreed();
    let (_, file) = moving.send(json!({}));
    let taken = accept(&moving.there, &file);
    let letter = answers(&moving.there, &taken["id"]);
    let stranger = Moving::agreed();
    let refused = |office: &Office, file: &Path| {
        office.refused("handover.read_letter", brought(office, file))
    };
    assert_eq!(refused(stranger.here(), &letter), "bundle-not-for-us");
    assert_eq!(refused(&moving.there, &letter), "bundle-not-for-us");
    assert_eq!(
        refused(&moving.there, &file),
        "bundle-damaged",
        "a handover is no letter"
    );
}

#[test]
fn an_answer_to_what_this_laptop_has_not_heard_of_waits_for_an_exchange() {
    let moving = Moving::agreed();
    let second = second_laptop(moving.here(), &ALMA);
    let (_, file) = moving.send(json!({}));
    let taken = accept(&moving.there, &file);
    let letter = answers(&moving.there, &taken["id"]);
    let args = brought(&second, &letter);
    assert_eq!(
        second.refused("handover.read_letter", args),
        "handover-unfit"
    );
    crate::support::carry(moving.here(), &second);
    assert_eq!(
        reads_answer(&second, &letter)["sent"]["outcome"],
        "accepted"
    );
    // What is known on one laptop binds the other when it hears of it.
    crate::support::carry(&second, moving.here());
    let goal = json!({"plan": moving.family().plan, "goal": crate::support::a_goal("noch eins")});
    assert_eq!(
        moving.here().refused("help_plan.put_goal", goal),
        "restricted"
    );
}

#[test]
fn a_no_is_written_down_after_the_case_was_handed_over_too() {
    let moving = Moving::agreed();
    let father = moving.family().father.clone();
    let form = json!({"kind": "accompaniment", "recipient": null, "direction": "", "items": [],
                      "channels": [], "validUntil": ""});
    let wish = with(moving.released.wish(form), json!({"person": father}));
    let view = moving.here().call("release.finalise", wish);
    moving.family().sign(&view, &father, json!({}));
    let (_, file) = moving.send(json!({}));
    let taken = accept(&moving.there, &file);
    reads_answer(moving.here(), &answers(&moving.there, &taken["id"]));
    let ended = moving.released.withdraw(&view, "2027-01-12");
    assert_eq!(ended["row"]["state"], "withdrawn");
}

#[test]
fn an_answer_that_comes_once_more_later_changes_nothing() {
    let moving = Moving::agreed();
    let (_, file) = moving.send(json!({}));
    let no = json!({"reason": "Kein Platz."});
    let no = with(brought(&moving.there, &file), no);
    let rejected = moving.there.call("handover.reject", no);
    let old = answers(&moving.there, &rejected["id"]);
    reads_answer(moving.here(), &old);
    // Asked again, they say yes.
    let (row, again) = moving.send(json!({}));
    let taken = accept(&moving.there, &again);
    let new = answers(&moving.there, &taken["id"]);
    let before = tables(moving.here());
    reads_answer(moving.here(), &new);
    let after = tables(moving.here());
    assert_ne!(before, after, "the control: an answer is written down");
    for letter in [&old, &new, &old] {
        let told = reads_answer(moving.here(), letter);
        let expected = if letter == &new {
            "accepted"
        } else {
            "rejected"
        };
        assert_eq!(told["sent"]["outcome"], expected);
        assert_eq!(tables(moving.here()), after);
    }
    let case = json!({"case": moving.family().case});
    let sent = moving.here().call("handover.of_case", case);
    let mut sent = sent.as_array().unwrap().iter();
    let latest = sent.find(|one| one["id"] == row["id"]).unwrap();
    assert_eq!(latest["outcome"], "accepted");
}
