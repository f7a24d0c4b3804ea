//! When a plan becomes an agreement, and which one holds.

use super::family::{Family, an_office, content_of, state};
use crate::support::{ALMA, with};
use serde_json::json;

#[test]
fn a_plan_without_a_joint_evaluation_is_never_printed_for_signature() {
    let family = Family::new();
    let office = &family.office;
    let error = geleit_core::commands::dispatch(&office.desk, "agreement.finalise", family.wish(1))
        .unwrap_err();
    assert_eq!(
        error,
        json!({"code": "paper-incomplete", "args": {"missing": "evaluation_on"}})
    );
    family.change(json!({"evaluationOn": "2027-07-12"}));
    // Nor without what every paper says about the office.
    office.call(
        "office.set",
        with(an_office(), json!({"officer": "", "complaintOffice": ""})),
    );
    let error = geleit_core::commands::dispatch(&office.desk, "agreement.finalise", family.wish(1))
        .unwrap_err();
    assert_eq!(
        error["args"]["missing"],
        "office_officer,office_complaint_office"
    );
    office.call("office.set", an_office());
    assert_eq!(
        office.refused("agreement.finalise", family.wish(2)),
        "version-taken"
    );
    let view = office.call("agreement.finalise", family.wish(1));
    assert_eq!(state(&view), "unsigned");
    assert_eq!(
        office.refused("agreement.finalise", family.wish(1)),
        "version-taken"
    );
}

#[test]
fn what_was_signed_stays_when_the_plan_changes_and_the_next_version_takes_its_place() {
    let (family, first) = Family::frozen();
    let office = &family.office;
    family.everybody_signs(&first);
    let before = content_of(&family, &first);
    family.change(json!({"viewClient": "Ali lernt jetzt ruhig.", "evaluationOn": "2027-09-01"}));
    assert_eq!(content_of(&family, &first), before);
    assert_eq!(family.open(&first)["row"]["until"], "2027-07-12");
    let second = office.call("agreement.finalise", family.wish(2));
    assert_eq!(second["row"]["version"], 2);
    let number = format!("{}-1", first["row"]["number"].as_str().unwrap());
    assert_eq!(second["supersedes"], number);
    assert_ne!(second["digest"], first["digest"]);
    assert_eq!(
        state(&family.open(&first)),
        "in_force",
        "until the next is signed"
    );
    family.everybody_signs(&second);
    assert_eq!(state(&family.open(&second)), "in_force");
    assert_eq!(state(&family.open(&first)), "superseded");
    let of_case = office.call("agreement.of_case", json!({"case": family.case}));
    assert_eq!(of_case[0]["id"], second["row"]["id"]);
    assert_eq!(of_case[1]["state"], "superseded");
    assert_eq!(family.open(&second)["othersInForce"], json!([]));
}

#[test]
fn what_waits_for_signatures_stands_on_the_first_screen_of_who_holds_the_case() {
    let (family, view) = Family::frozen();
    let office = &family.office;
    let unsigned = || office.call("today.view", json!({}))["unsigned"].clone();
    assert_eq!(unsigned()[0]["id"], view["row"]["id"]);
    family.everybody_signs(&view);
    assert_eq!(unsigned(), json!([]));
    // A next version waits alone; the one before it holds until then.
    let second = office.call("agreement.finalise", family.wish(2));
    let third = office.call("agreement.finalise", family.wish(3));
    assert_eq!(unsigned().as_array().unwrap().len(), 1);
    assert_eq!(unsigned()[0]["id"], third["row"]["id"]);
    for view in [&third, &second] {
        let end = json!({"paper": view["row"]["id"], "onDay": "2027-01-12",
                         "reason": "not_signed", "note": ""});
        office.call("agreement.end", end);
    }
    assert_eq!(unsigned(), json!([]));
    assert_eq!(state(&family.open(&view)), "in_force");
    // What nobody answered and was ended is not what the next version follows.
    let fourth = office.call("agreement.finalise", family.wish(4));
    let first = format!("{}-1", view["row"]["number"].as_str().unwrap());
    assert_eq!(fourth["supersedes"], first);
}

#[test]
fn two_plans_of_a_case_in_force_both_stand_and_say_so() {
    let (family, first) = Family::frozen();
    family.everybody_signs(&first);
    let plan = family
        .office
        .call("help_plan.begin", json!({"case": family.case}));
    let other = Family {
        plan: plan["id"].as_str().unwrap().to_owned(),
        ..family
    };
    other.fill();
    other.change(json!({"evaluationOn": "2027-07-12"}));
    let second = other.office.call("agreement.finalise", other.wish(1));
    other.everybody_signs(&second);
    let view = other.open(&first);
    assert_eq!(state(&view), "in_force");
    assert_eq!(view["othersInForce"][0]["id"], second["row"]["id"]);
    let session = other.office.desk.session().unwrap();
    let roster = session.roster();
    let found = session
        .store()
        .read(|reader| geleit_core::agreement::two_in_force(reader, &roster))
        .unwrap();
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].1.len(), 2);
}

#[test]
fn the_day_people_signed_comes_due_whatever_the_next_draft_says() {
    let (family, view) = Family::frozen();
    family.everybody_signs(&view);
    family.change(json!({"evaluationOn": "2028-01-11"}));
    let evaluated = || {
        let case = json!({"case": family.case});
        family.office.call("case.open", case)["row"]["evaluationOn"].take()
    };
    assert_eq!(evaluated(), "2027-07-12");
    family.office.clock.turn_to("2027-06-20");
    family.office.seat(&ALMA);
    let due = family.office.call("today.view", json!({}))["evaluationsDue"].take();
    assert_eq!(due.as_array().unwrap().len(), 1);
    assert_eq!(due[0]["agreement"], view["row"]["id"]);
    assert_eq!(
        (&due[0]["on"], &due[0]["days"]),
        (&json!("2027-07-12"), &json!(22))
    );
    let ended = json!({"paper": view["row"]["id"], "onDay": "2027-06-20",
                       "reason": "ended_together", "note": ""});
    family.office.call("agreement.end", ended);
    assert_eq!(evaluated(), "2028-01-11");
    let due = family.office.call("today.view", json!({}))["evaluationsDue"].take();
    assert_eq!(due, json!([]));
}

#[test]
fn a_clock_set_back_takes_no_day_away_from_what_was_printed() {
    let (family, view) = Family::frozen();
    let office = &family.office;
    office.clock.turn_to("2026-11-02");
    office.seat(&ALMA);
    let copy = json!({"paper": view["row"]["id"], "person": family.mother, "onDay": "2027-01-12"});
    let handed = office.call("paper.hand_copy", copy);
    assert_eq!(handed["row"]["id"], view["row"]["id"]);
}
