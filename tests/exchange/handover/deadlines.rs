//! Open deadlines: what was missed goes along too, by the day people signed, and somebody says who acts.

use super::{Moving, accept, inspect};
use crate::support::ALMA;
use serde_json::{Value, json};

/// Kind and day of each deadline.
fn due(of: &Value) -> Vec<(&str, &str)> {
    let deadlines = of["deadlines"].as_array().unwrap().iter();
    deadlines
        .map(|due| (due["kind"].as_str().unwrap(), due["on"].as_str().unwrap()))
        .collect()
}

fn files(moving: &Moving) -> usize {
    let names = std::fs::read_dir(moving.here().stick()).unwrap().flatten();
    names
        .filter(|file| file.file_name().to_string_lossy().starts_with("geleit-"))
        .count()
}

#[test]
fn a_step_that_was_missed_goes_along_and_is_known_over_there() {
    let moving = Moving::agreed();
    assert_eq!(
        due(&moving.preview(json!({}))),
        [("measure", "2027-02-01"), ("goal", "2027-06-30")]
    );
    moving.released.turn_to("2027-02-10");
    moving.there.clock.turn_to("2027-02-10");
    moving.there.seat(&ALMA);
    let late = [("measure", "2027-02-01"), ("goal", "2027-06-30")];
    assert_eq!(due(&moving.preview(json!({}))), late);
    let (_, file) = moving.send(json!({}));
    assert_eq!(due(&inspect(&moving.there, &file)["handover"]), late);
    let taken = accept(&moving.there, &file);
    moving.there.clock.turn_to("2027-03-10");
    moving.there.seat(&ALMA);
    let case = json!({"case": taken["case"]});
    assert_eq!(due(&moving.there.call("handover.brought", case)[0]), late);
}

#[test]
fn a_step_that_was_taken_and_a_goal_whose_day_is_past_are_no_open_deadlines() {
    let moving = Moving::agreed();
    let (here, family) = (moving.here(), moving.family());
    let plan = here.call("help_plan.open", json!({"plan": family.plan}));
    let measure = plan["goals"][0]["measures"][0]["id"].clone();
    assert_eq!(due(&moving.preview(json!({}))).len(), 2, "the control");
    let done = json!({"plan": family.plan, "measure": measure, "status": "done"});
    here.call("help_plan.set_measure", done);
    assert_eq!(due(&moving.preview(json!({}))), [("goal", "2027-06-30")]);
    // Whether it was reached by then, nobody wrote down.
    for person in moving.persons() {
        moving.release(&person, super::ALL, "2027-12-31");
    }
    moving.released.turn_to("2027-07-01");
    assert!(due(&moving.preview(json!({}))).is_empty());
}

#[test]
fn the_joint_evaluation_is_on_the_day_people_signed_and_missed_it_is_still_open() {
    let moving = Moving::new();
    for person in moving.persons() {
        moving.release(&person, super::ALL, "2027-12-31");
    }
    let (here, family) = (moving.here(), moving.family());
    let evaluation = || -> Vec<Value> {
        let preview = moving.preview(json!({}));
        let deadlines = preview["deadlines"].as_array().unwrap().iter();
        let found = deadlines.filter(|due| due["kind"] == "evaluation");
        found.map(|due| due["on"].clone()).collect()
    };
    assert_eq!(evaluation(), Vec::<Value>::new());
    family.change(json!({"evaluationOn": "2027-07-12"}));
    assert_eq!(evaluation(), ["2027-07-12"], "as planned");
    let view = here.call("agreement.finalise", family.wish(1));
    family.everybody_signs(&view);
    family.change(json!({"evaluationOn": "2027-09-01"}));
    assert_eq!(evaluation(), ["2027-07-12"], "as signed");
    moving.released.turn_to("2027-07-20");
    assert_eq!(evaluation(), ["2027-07-12"], "missed");
    let end = json!({"paper": view["row"]["id"], "onDay": "2027-07-20",
                     "reason": "ended_together", "note": ""});
    here.call("agreement.end", end);
    assert_eq!(evaluation(), ["2027-09-01"], "as planned since");
}

#[test]
fn nothing_goes_before_somebody_said_of_each_open_deadline_who_acts() {
    let moving = Moving::agreed();
    let preview = moving.preview(json!({}));
    let deadlines = preview["deadlines"].as_array().unwrap();
    assert!(deadlines.iter().all(|due| due["who"] == "open"));
    let sending = |acts: Value| {
        let grant = moving.here().desk.grant(moving.here().stick());
        json!({"wish": moving.wish(json!({ "acts": acts })), "grant": grant})
    };
    let act = |place: usize, who: &str| json!({"row": deadlines[place]["row"], "who": who});
    let before = files(&moving);
    for acts in [
        json!([]),
        json!([act(0, "receiving")]),
        json!([act(0, "receiving"), act(1, "open")]),
    ] {
        let refused = moving.here().refused("handover.send", sending(acts));
        assert_eq!(refused, "handover-acts-unsaid");
    }
    assert_eq!(files(&moving), before);
    let said = json!([act(0, "receiving"), act(1, "giving")]);
    let sent = moving.here().call("handover.send", sending(said));
    let file = moving.here().stick().join(sent["file"].as_str().unwrap());
    let came = inspect(&moving.there, &file)["handover"]["deadlines"].clone();
    assert_eq!(
        (&came[0]["who"], &came[1]["who"]),
        (&json!("receiving"), &json!("giving"))
    );
}

#[test]
fn open_deadlines_that_do_not_go_along_are_counted_and_not_named() {
    let moving = Moving::agreed();
    let stays = |items: Value| {
        let preview = moving.preview(json!({ "items": items }));
        (due(&preview).len(), preview["deadlinesStay"].clone())
    };
    assert_eq!(stays(json!(super::ALL)), (2, json!(0)));
    // Without the thing itself, and without what it is about.
    assert_eq!(stays(json!(["identity", "plan"])), (0, json!(2)));
    assert_eq!(stays(json!(["identity", "deadlines"])), (0, json!(2)));
}

#[test]
fn without_the_release_of_the_child_the_deadlines_of_all_stay_and_that_is_said() {
    let moving = Moving::new();
    let [father, mother, child] = moving.persons();
    for person in [&father, &mother] {
        moving.release(person, super::ALL, "2027-06-30");
    }
    let stays = || {
        let preview = moving.preview(json!({}));
        (due(&preview).len(), preview["deadlinesStay"].clone())
    };
    assert_eq!(stays(), (0, json!(2)));
    moving.release(&child, super::ALL, "2027-06-30");
    assert_eq!(stays(), (2, json!(0)));
}
