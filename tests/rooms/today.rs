//! The first screen of the day: what waits for the worker at the desk.

use crate::support::{
    ALMA, BRUNO, Office, a_case, a_goal, a_measure, a_person, an_application, another_service,
    card_files, with,
};
use serde_json::{Value, json};

fn today(office: &Office) -> Value {
    office.call("today.view", json!({}))
}

/// A grown-up with a case; gives the case.
fn case_of(office: &Office, given: &str, holder: Option<String>) -> String {
    let person = with(a_person(given, "Haidari"), json!({"birth": "1990"}));
    let person = office.call("person.create", person)["row"]["id"].clone();
    let case = with(a_case(person.as_str().unwrap()), json!({"holder": holder}));
    let view = office.call("case.begin", case);
    view["row"]["id"].as_str().unwrap().to_owned()
}

/// Begins a plan with a step of the service for each day; gives it.
fn plan_of(office: &Office, case: &str, days: &[&str]) -> String {
    let plan = office.call("help_plan.begin", json!({"case": case}))["id"].clone();
    let goal = json!({"plan": plan, "goal": a_goal("Wir sprechen Deutsch")});
    let goal = office.call("help_plan.put_goal", goal)["goals"][0]["id"].clone();
    for day in days {
        let step = with(
            a_measure("service", &format!("bis {day}")),
            json!({"byWhen": day}),
        );
        let step = json!({"plan": plan, "goal": goal, "measure": step});
        office.call("help_plan.put_measure", step);
    }
    plan.as_str().unwrap().to_owned()
}

fn all<'v>(view: &'v Value, list: &str, field: &str) -> Vec<&'v str> {
    let rows = view[list].as_array().unwrap().iter();
    rows.map(|row| row[field].as_str().unwrap()).collect()
}

#[test]
fn steps_the_service_promised_wait_for_holder_and_deputy_by_day() {
    let office = Office::open();
    let case = case_of(&office, "Karim", Some(office.id_of(&ALMA)));
    let plan = plan_of(&office, &case, &["2027-02-28", "", "2027-01-10"]);
    let others = case_of(&office, "Omar", Some(office.id_of(&BRUNO)));
    plan_of(&office, &others, &["2027-01-13"]);
    let view = today(&office);
    assert_eq!(
        all(&view, "tasks", "what"),
        ["bis 2027-01-10", "bis 2027-02-28", "bis"]
    );
    let first = &view["tasks"][0];
    assert_eq!(first["days"], -2);
    assert_eq!(first["case"], case);
    assert_eq!(first["persons"][0]["name"], "Karim Haidari");
    // What is done waits no longer, nor what the client does, nor what nobody does any more.
    let done = json!({"plan": plan, "measure": first["measure"], "status": "done"});
    let undo = office.reply("help_plan.set_measure", done)["undo"].take();
    assert_eq!(today(&office)["tasks"].as_array().unwrap().len(), 2);
    office.call("history.undo", json!({"undo": undo}));
    assert_eq!(today(&office)["tasks"].as_array().unwrap().len(), 3);
    let goal = office.call("help_plan.open", json!({"plan": plan}))["goals"][0]["id"].clone();
    office.call("help_plan.remove_goal", json!({"plan": plan, "goal": goal}));
    assert_eq!(today(&office)["tasks"], json!([]));
    // The deputy sees them too, and nobody once the case is closed.
    let me = office.id_of(&ALMA);
    let assign = json!({"case": others, "part": "deputy", "user": me, "from": "2027-01-12"});
    office.call("case.assign", assign);
    assert_eq!(all(&today(&office), "tasks", "case"), [&*others]);
    let close = json!({"case": others, "phase": "closed", "reason": "moved_away",
                       "onDay": "2027-01-12", "note": ""});
    office.call("case.set_phase", close);
    assert_eq!(today(&office)["tasks"], json!([]));
}

#[test]
fn a_joint_evaluation_is_named_four_weeks_before_and_until_it_is_planned_anew() {
    let office = Office::open();
    let case = case_of(&office, "Karim", Some(office.id_of(&ALMA)));
    let plan = plan_of(&office, &case, &[]);
    let on = |plan: &str, day: &str| {
        let fields = json!({"plan": plan, "fields": {"evaluationOn": day}});
        office.call("help_plan.change", fields);
    };
    on(&plan, "2027-02-10");
    assert_eq!(today(&office)["evaluationsDue"], json!([]));
    on(&plan, "2027-02-09");
    let view = today(&office);
    assert_eq!(all(&view, "evaluationsDue", "on"), ["2027-02-09"]);
    assert_eq!(view["evaluationsDue"][0]["days"], 28);
    let cases = office.call("case.open", json!({"case": case}));
    assert_eq!(cases["row"]["evaluationOn"], "2027-02-09");
    assert_eq!(cases["plans"][0]["evaluationOn"], "2027-02-09");
    office.clock.turn_to("2027-02-11");
    office.seat(&ALMA);
    assert_eq!(today(&office)["evaluationsDue"][0]["days"], -2);
    let next = plan_of(&office, &case, &[]);
    on(&next, "2027-08-12");
    assert_eq!(today(&office)["evaluationsDue"], json!([]));
    let mine = json!({"filter": "mine", "offset": 0, "limit": 10});
    let rows = office.call("case.list", mine);
    assert_eq!(rows["rows"][0]["evaluationOn"], "2027-08-12");
}

#[test]
fn who_has_not_agreed_yet_is_asked_and_a_minor_is_not() {
    let office = Office::open();
    let case = case_of(&office, "Karim", Some(office.id_of(&ALMA)));
    let child = with(a_person("Ali", "Haidari"), json!({"birth": "2015-03-01"}));
    let child = office.call("person.create", child)["row"]["id"].clone();
    let joins = json!({"case": case, "person": child, "part": "client"});
    let view = office.call("case.put_person", joins);
    assert_eq!(all(&today(&office), "withoutConsent", "id"), [&*case]);
    let father = view["row"]["persons"][0]["id"].clone();
    let says = |answer: &str| {
        office.call(
            "case.consent",
            json!({"case": case, "person": father, "answer": answer, "how": "oral",
                   "language": "prs", "interpreter": "phone", "onDay": "2027-01-12"}),
        );
        today(&office)["withoutConsent"].as_array().unwrap().len()
    };
    assert_eq!((says("given"), says("withdrawn"), says("given")), (0, 1, 0));
}

#[test]
fn a_case_nobody_holds_stands_there_for_everybody() {
    let office = Office::open();
    let case = case_of(&office, "Karim", None);
    office.seat(&BRUNO);
    let view = today(&office);
    assert_eq!(all(&view, "noHolder", "id"), [&*case]);
    assert_eq!(view["noHolder"][0]["persons"][0]["name"], "Karim Haidari");
    assert_eq!(
        (&view["tasks"], &view["withoutConsent"]),
        (&json!([]), &json!([]))
    );
    let takes = json!({"case": case, "part": "holder", "user": office.id_of(&BRUNO),
                       "from": "2027-01-12"});
    office.call("case.assign", takes);
    assert_eq!(today(&office)["noHolder"], json!([]));
}

#[test]
fn an_answer_presses_two_weeks_before_its_day() {
    let office = Office::open();
    let person = office.person("Karim", "Haidari");
    for day in ["2026-12-01", "2026-12-20", "2027-01-11"] {
        office.call("application.create", an_application(&person, day));
    }
    let view = today(&office);
    assert_eq!(
        all(&view, "answersDue", "receivedOn"),
        ["2026-12-01", "2026-12-20"]
    );
    assert!(view["answersDue"][0]["answer"]["days"].as_i64().unwrap() < 0);
}

#[test]
fn a_clock_that_lies_days_behind_is_told_and_no_deadline_moves_back() {
    let office = Office::open();
    office.person("Nura", "Saleh");
    office.clock.turn_to("2027-01-11");
    office.seat(&ALMA);
    let view = today(&office);
    assert_eq!(view["clockBehind"], Value::Null, "a day is nothing odd");
    office.clock.turn_to("2027-01-02");
    office.seat(&ALMA);
    let view = today(&office);
    assert_eq!(
        (&view["clockBehind"], &view["date"]),
        (&json!(10), &json!("2027-01-12"))
    );
    office.clock.turn_to("2027-03-02");
    office.seat(&ALMA);
    assert_eq!(
        today(&office)["clockBehind"],
        Value::Null,
        "nor is a journey"
    );
}

#[test]
fn a_coordinator_is_told_that_her_team_needs_a_second_one() {
    let office = Office::open();
    let few = || today(&office)["fewCoordinators"].take();
    assert_eq!(few(), true);
    office.seat(&BRUNO);
    assert_eq!(few(), false, "he can not change it");
    office.seat(&ALMA);
    let bruno = json!({"user": office.id_of(&BRUNO), "role": "coordinator"});
    office.call("user.appoint", bruno);
    assert_eq!(few(), false);
    // Whoever works alone has nobody to appoint.
    let alone = Office::empty();
    alone.found();
    assert_eq!(today(&alone)["fewCoordinators"], false);
}

#[test]
fn the_cases_of_somebody_who_left_stand_among_those_nobody_holds() {
    let office = Office::open();
    let bruno = office.id_of(&BRUNO);
    let (held, closed) = (
        case_of(&office, "Karim", Some(bruno.clone())),
        case_of(&office, "Nura", Some(bruno.clone())),
    );
    office.call(
        "case.set_phase",
        json!({"case": closed, "phase": "closed", "reason": "goals_reached",
               "onDay": "2027-01-12", "note": ""}),
    );
    case_of(&office, "Ali", Some(office.id_of(&ALMA)));
    let list = || {
        let page = json!({"filter": "without_holder", "offset": 0, "limit": 10});
        office.call("case.list", page)
    };
    let cases = |team: &Value, short: &str| {
        let mut users = team["users"].as_array().unwrap().iter();
        let user = users.find(|user| user["short"] == short);
        user.unwrap()["cases"].clone()
    };
    assert_eq!(all(&today(&office), "noHolder", "id"), [""; 0]);
    let team = office.call("user.team", json!({}));
    assert_eq!(
        (cases(&team, "BC"), cases(&team, "AB")),
        (json!(1), json!(1))
    );
    office.call(
        "user.dismiss",
        json!({"user": bruno, "role": null, "sheet": null}),
    );
    assert_eq!(all(&today(&office), "noHolder", "id"), [&*held]);
    assert_eq!(
        (&list()["count"], &list()["rows"][0]["id"]),
        (&json!(1), &json!(held))
    );
    let takes = json!({"case": held, "part": "holder", "user": office.id_of(&ALMA),
                       "from": "2027-01-12"});
    office.call("case.assign", takes);
    assert_eq!(today(&office)["noHolder"], json!([]));
    let team = office.call("user.team", json!({}));
    assert_eq!(cases(&team, "AB"), json!(2));
}

#[test]
fn our_own_card_is_told_of_from_thirty_days_before_its_end_until_there_is_another() {
    let office = another_service("Wohlfahrtsverband Beispiel");
    assert_eq!(today(&office)["cardEnds"], Value::Null, "there is none");
    card_files(&office);
    let on = |day: &str| {
        office.clock.turn_to(day);
        office.seat(&ALMA);
        today(&office)["cardEnds"].take()
    };
    assert_eq!(on("2028-12-12"), Value::Null);
    assert_eq!(on("2028-12-13"), "2029-01-12");
    // Past it, nobody can answer a handover of ours.
    assert_eq!(on("2029-02-20"), "2029-01-12");
    card_files(&office);
    assert_eq!(on("2029-02-21"), Value::Null);
}
