//! What once stood there: earlier values, rows that were taken out and notes that were corrected lie in
//! the log, and never in a handover.

use super::Moving;
use super::inside::Inside;
use crate::rooms::erasure::stands;
use crate::support::{a_contact, a_goal, a_note, a_paper, with};
use serde_json::{Value, json};

/// The row of a list that holds a word.
fn holding(list: &Value, word: &str) -> Value {
    let rows = list.as_array().unwrap().iter();
    let mut found = rows.filter(|row| row.to_string().contains(word));
    found.next().unwrap()["id"].clone()
}

/// What says so was written anew, corrected or taken out.
pub const EARLIER: &str = "Kanari";

/// Of each kind of thing something is written, and written anew or taken out.
pub fn was_otherwise(moving: &Moving) {
    let ([father, ..], here) = (moving.persons(), moving.here());
    let of = |args: Value| with(args, json!({"person": father}));
    // A name that was misspelt.
    let alias =
        |id: Value, given: &str| json!({"id": id, "kind": "alias", "given": given, "family": ""});
    let mut name = alias(Value::Null, "Kanari-eins");
    name.as_object_mut().unwrap().remove("id");
    let view = here.call("person.add_name", of(json!({"name": name})));
    let id = holding(&view["names"], "Kanari-eins");
    let name = json!({"name": alias(id, "Hamidullah")});
    here.call("person.change_name", of(name));
    // A paper that was somebody else's.
    let paper = with(
        a_paper("passport", "2030-01-01"),
        json!({"number": "Kanari-zwei"}),
    );
    let view = here.call("person.add_document", of(json!({"document": paper})));
    let id = holding(&view["documents"], "Kanari-zwei");
    here.call("person.remove_document", of(json!({"document": id})));
    // A note that was corrected, a view that was written anew, a goal that was given up.
    let note = json!({"note": a_note("file", "Kanari-drei", &[])});
    let contact = here.contact(with(a_contact(&[&father]), note));
    let right = json!({"note": contact["notes"][0]["id"], "text": "Berichtigt."});
    here.call("note.correct", right);
    let family = moving.family();
    family.change(json!({"viewWorker": "Kanari-vier"}));
    family.change(json!({"viewWorker": "Es ist eng."}));
    let plan = |args: Value| with(args, json!({"plan": family.plan}));
    let goal = plan(json!({"goal": a_goal("Kanari-fünf")}));
    let view = here.call("help_plan.put_goal", goal);
    let id = holding(&view["goals"], "Kanari-fünf");
    here.call("help_plan.remove_goal", plan(json!({"goal": id})));
    for word in ["eins", "zwei", "drei", "vier", "fünf"] {
        assert!(
            stands(here, &format!("Kanari-{word}")),
            "the log holds {word}"
        );
    }
}

#[test]
fn no_earlier_word_and_nothing_that_was_taken_out_is_in_the_file() {
    let moving = Moving::agreed();
    was_otherwise(&moving);
    // Every text that is offered goes, but the first form of the note, which still stands there.
    let texts = moving.preview(json!({}))["texts"].clone();
    let texts = texts.as_array().unwrap().iter();
    let texts = texts.filter(|text| text["text"] != "Kanari-drei");
    let places: Vec<&Value> = texts.map(|text| &text["place"]).collect();
    let (_, file) = moving.send(json!({"texts": places}));
    let inside = Inside::of(&moving, &file);
    for goes in ["Hamidullah", "Berichtigt.", "Es ist eng."] {
        assert!(inside.says(goes), "the control: {goes}");
    }
    assert!(!inside.says(EARLIER));
}
