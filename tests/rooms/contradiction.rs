//! Facts that can not both be so: what two laptops stated without knowing of each other stays, is told,
//! and is settled by people.

use super::agreement::Family;
use super::release::Released;
use crate::store::database;
use crate::support::{
    ALMA, BRUNO, Office, a_case, an_application, carry, meanwhile, read_bundle, second_laptop,
    with, write_bundle,
};
use serde_json::{Value, json};

/// Two laptops of Alma that know a case of one person, which came from an application.
struct Two {
    first: Office,
    second: Office,
    person: String,
    application: Value,
    case: Value,
}

impl Two {
    fn new() -> Self {
        let first = Office::open();
        let person = first.person("Nura", "Saleh");
        let asked = an_application(&person, "2027-01-11");
        let application = first.call("application.create", asked)["row"]["id"].take();
        let case = first.call("case.begin", a_case(&person))["row"]["id"].take();
        let second = second_laptop(&first, &ALMA);
        Self {
            first,
            second,
            person,
            application,
            case,
        }
    }

    fn both(&self) -> [&Office; 2] {
        [&self.first, &self.second]
    }

    /// Each does something, the second a little later; then they meet.
    fn each(&self, act: impl Fn(&Office, usize)) {
        act(&self.first, 0);
        self.second.clock.turn_by_minutes(2);
        act(&self.second, 1);
        self.meet();
    }

    fn meet(&self) {
        let [one, other] = [&self.first, &self.second].map(write_bundle);
        read_bundle(&self.second, &one);
        read_bundle(&self.first, &other);
    }

    /// The only matter, the same on both laptops.
    fn matter(&self, kind: &str) -> Value {
        let [one, other] = self.both().map(list);
        assert_eq!((&one["count"], &other["count"]), (&json!(1), &json!(1)));
        let named = |list: &Value| list["rows"][0]["shown"].clone();
        assert_eq!(named(&one), named(&other));
        assert_eq!(one["rows"][0]["kind"], kind);
        one["rows"][0].clone()
    }

    fn nothing_waits(&self) {
        for office in self.both() {
            assert_eq!(list(office)["count"], 0);
            assert_eq!(office.call("today.view", json!({}))["attention"], 0);
        }
    }
}

fn list(office: &Office) -> Value {
    office.call("attention.list", json!({"offset": 0, "limit": 50}))
}

fn told(matter: &Value, field: &str) -> Vec<Value> {
    let values = matter["values"].as_array().unwrap().iter();
    values.map(|value| value[field].clone()).collect()
}

fn settle(matter: &Value, stays: Value) -> Value {
    json!({"root": matter["root"], "stays": stays, "shown": matter["shown"]})
}

fn phase(office: &Office, case: &Value, phase: &str) {
    let reason = if phase == "closed" { "moved_away" } else { "" };
    let enter = json!({"case": case, "phase": phase, "reason": reason,
                       "onDay": "2027-01-12", "note": ""});
    office.call("case.set_phase", enter);
}

fn assign(office: &Office, case: &Value, user: &str) {
    let assign = json!({"case": case, "part": "holder", "user": user, "from": "2027-01-12"});
    office.call("case.assign", assign);
}

fn consent(office: &Office, two: &Two, answer: &str) {
    let consent = json!({"case": two.case, "person": two.person, "answer": answer, "how": "oral",
                         "language": "ar", "interpreter": "phone", "onDay": "2027-01-12"});
    office.call("case.consent", consent);
}

fn status(office: &Office, application: &Value, status: &str, on_day: &str) {
    let reason = if status == "refused" { "capacity" } else { "" };
    let state = json!({"application": application, "status": status, "onDay": on_day,
                       "reason": reason, "channel": "", "note": ""});
    office.call("application.set_status", state);
}

#[test]
fn closed_on_one_laptop_and_gone_on_with_on_the_other_is_told_and_one_of_them_is_taken_back() {
    for stays in [0, 1] {
        let two = Two::new();
        two.each(|office, at| phase(office, &two.case, ["closed", "planning"][at]));
        let matter = two.matter("two_phases");
        assert_eq!(told(&matter, "value"), ["planning", "closed"]);
        assert_eq!(told(&matter, "code"), ["case_phase", "case_phase"]);
        assert_eq!(told(&matter, "laptop"), ["Laptop 2", "AB"]);
        assert_eq!(told(&matter, "winner"), [json!(true), json!(false)]);
        assert_eq!(
            (&matter["persons"][0]["id"], &matter["where"]),
            (
                &json!(two.person),
                &json!({"screen": "case", "id": two.case})
            )
        );
        let choice = settle(&matter, matter["values"][stays]["fact"].clone());
        let reply = two.first.reply("attention.settle", choice.clone());
        assert_eq!(reply["value"]["count"], 0);
        assert_eq!(
            two.first.refused("attention.settle", choice),
            "changed-meanwhile"
        );
        carry(&two.first, &two.second);
        two.nothing_waits();
        for office in two.both() {
            let view = office.call("case.open", json!({"case": two.case}));
            assert_eq!(view["row"]["phase"], matter["values"][stays]["value"]);
        }
        // Taken back, it is asked again.
        let undo = json!({"undo": reply["undo"]});
        two.first.call("history.undo", undo);
        carry(&two.first, &two.second);
        assert_eq!(two.matter("two_phases")["shown"], matter["shown"]);
    }
}

#[test]
fn both_may_stand_until_something_else_is_said() {
    let two = Two::new();
    two.each(|office, at| phase(office, &two.case, ["closed", "planning"][at]));
    let matter = two.matter("two_phases");
    let reply = two
        .first
        .reply("attention.settle", settle(&matter, Value::Null));
    carry(&two.first, &two.second);
    two.nothing_waits();
    let phases = two.first.call("case.open", json!({"case": two.case}))["phases"].take();
    assert_eq!(
        phases.as_array().unwrap().len(),
        3,
        "nothing was taken back"
    );
    // That it was settled can be undone, too.
    two.first
        .call("history.undo", json!({"undo": reply["undo"]}));
    carry(&two.first, &two.second);
    let matter = two.matter("two_phases");
    two.first
        .call("attention.settle", settle(&matter, Value::Null));
    // A third word makes it another question.
    two.first.clock.turn_by_minutes(1);
    phase(&two.first, &two.case, "evaluation");
    two.meet();
    let third = two.matter("two_phases");
    assert_ne!(third["shown"], matter["shown"]);
    assert_eq!(told(&third, "value"), ["evaluation", "planning"]);
}

#[test]
fn what_one_laptop_states_one_after_the_other_is_no_contradiction() {
    let two = Two::new();
    let (first, bruno) = (&two.first, two.first.id_of(&BRUNO));
    for word in ["assessment", "closed", "planning"] {
        phase(first, &two.case, word);
    }
    for user in [&first.id_of(&ALMA), &bruno] {
        assign(first, &two.case, user);
    }
    for answer in ["refused", "given"] {
        consent(first, &two, answer);
    }
    for word in ["accepted", "refused"] {
        status(first, &two.application, word, "2027-01-12");
    }
    two.meet();
    two.nothing_waits();
    // Two who say the same agree, and steps on the way follow each other.
    two.each(|office, at| {
        phase(office, &two.case, "planning");
        status(
            office,
            &two.application,
            ["complete", "assessed"][at],
            "2027-01-12",
        );
    });
    two.nothing_waits();
}

#[test]
fn what_was_said_for_a_later_day_answers_the_question() {
    let two = Two::new();
    two.each(|office, at| {
        status(
            office,
            &two.application,
            ["accepted", "refused"][at],
            "2027-01-11",
        );
    });
    two.matter("two_statuses");
    status(&two.first, &two.application, "accepted", "2027-01-12");
    two.meet();
    two.nothing_waits();
}

#[test]
fn two_holders_two_answers_and_two_decisions_of_one_day_are_told_in_their_words() {
    let two = Two::new();
    let workers = [&ALMA, &BRUNO].map(|worker| two.first.id_of(worker));
    two.each(|office, at| assign(office, &two.case, &workers[at]));
    let matter = two.matter("two_holders");
    assert_eq!(told(&matter, "value"), [BRUNO.name, ALMA.name]);
    let stays = settle(&matter, matter["values"][0]["fact"].clone());
    two.second.call("attention.settle", stays);
    two.meet();
    two.nothing_waits();

    two.each(|office, at| consent(office, &two, ["refused", "given"][at]));
    let matter = two.matter("two_consents");
    assert_eq!(told(&matter, "value"), ["given", "refused"]);
    assert_eq!(told(&matter, "code"), ["consent_answer", "consent_answer"]);
    let stays = settle(&matter, matter["values"][1]["fact"].clone());
    two.first.call("attention.settle", stays);
    two.meet();
    two.nothing_waits();

    two.each(|office, at| {
        status(
            office,
            &two.application,
            ["accepted", "refused"][at],
            "2027-01-12",
        );
    });
    let matter = two.matter("two_statuses");
    assert_eq!(told(&matter, "value"), ["refused", "accepted"]);
    assert_eq!(matter["values"][0]["open"]["screen"], "application");
    let stays = settle(&matter, matter["values"][0]["fact"].clone());
    two.first.call("attention.settle", stays);
    two.meet();
    two.nothing_waits();
}

#[test]
fn two_cases_of_one_application_are_told_until_one_of_them_is_closed() {
    let two = Two::new();
    two.each(|office, _| {
        let begin = with(a_case(&two.person), json!({"application": two.application}));
        office.call("case.begin", begin);
    });
    let matter = two.matter("two_cases");
    let cases: Vec<Value> = told(&matter, "open");
    assert!(cases.iter().all(|open| open["screen"] == "case"));
    assert_ne!(cases[0]["id"], cases[1]["id"]);
    // Nobody takes a case back; it is closed.
    assert_eq!(told(&matter, "fact"), [Value::Null, Value::Null]);
    let stays = settle(&matter, cases[0]["id"].clone());
    assert_eq!(two.first.refused("attention.settle", stays), "not-found");
    phase(&two.first, &cases[0]["id"], "closed");
    two.meet();
    two.nothing_waits();
}

#[test]
fn signed_on_one_laptop_and_refused_on_the_other() {
    let (family, view) = Family::frozen();
    let second = second_laptop(&family.office, &ALMA);
    family.sign(&view, &family.father, json!({}));
    let refusal = json!({"kind": "refused", "reason": "will nicht"});
    let refusal = with(family.signature(&view, &family.father), refusal);
    second.call("paper.sign", refusal);
    carry(&second, &family.office);
    let listed = list(&family.office);
    assert_eq!(
        (&listed["count"], &listed["rows"][0]["kind"]),
        (&json!(1), &json!("signed_and_refused"))
    );
    let matter = &listed["rows"][0];
    let mut said: Vec<Value> = told(matter, "value");
    said.sort_by_key(Value::to_string);
    assert_eq!(said, ["ink", "refused"]);
    let paper = json!({"screen": "paper", "id": view["row"]["id"]});
    assert_eq!(told(matter, "open"), [paper.clone(), paper]);
    assert_eq!(
        matter["where"],
        json!({"screen": "case", "id": family.case})
    );
    family
        .office
        .call("attention.settle", settle(matter, Value::Null));
    assert_eq!(list(&family.office)["count"], 0);
}

#[test]
fn a_declaration_signed_here_and_one_about_the_same_refused_there() {
    for (other, count) in [(json!({}), 1), (json!({"kind": "data_protection"}), 0)] {
        let released = Released::new();
        let second = second_laptop(released.office(), &ALMA);
        released.signed(json!({}));
        let mut wish = released.wish(other);
        if wish["form"]["kind"] == "data_protection" {
            wish["form"]["recipient"] = Value::Null;
            wish["form"]["direction"] = json!("");
            wish["form"]["channels"] = json!([]);
        }
        let view = second.call("release.finalise", wish);
        let mother = &released.family.mother;
        let refusal = json!({"kind": "refused", "reason": "lieber nicht"});
        let refusal = with(released.family.signature(&view, mother), refusal);
        second.call("paper.sign", refusal);
        carry(&second, released.office());
        let listed = list(released.office());
        assert_eq!(listed["count"], count, "{listed}");
        if count == 1 {
            let matter = &listed["rows"][0];
            assert_eq!(matter["kind"], "two_releases");
            assert_eq!(matter["persons"][0]["id"], json!(mother));
        }
    }
}

#[test]
fn a_change_of_which_only_the_husk_is_here_is_told_and_goes_when_it_comes() {
    let two = Two::new();
    let change = json!({"person": two.person, "birth": "1990", "sex": null});
    two.second.call("person.change", change);
    let file = write_bundle(&two.second);
    read_bundle(&two.first, &file);
    two.nothing_waits();
    let last = "UPDATE change SET body = NULL WHERE cn = (
                    SELECT max(cn) FROM change WHERE root = unhex(?1))";
    assert_eq!(
        database(&two.first).execute(last, [&two.person]).unwrap(),
        1
    );
    let listed = list(&two.first);
    let matter = &listed["rows"][0];
    assert_eq!(
        (&listed["count"], &matter["kind"]),
        (&json!(1), &json!("missing"))
    );
    assert_eq!(
        (&matter["lacking"], &matter["root"]),
        (&json!(1), &json!(two.person))
    );
    assert_eq!(matter["persons"][0]["name"], "Nura Saleh");
    assert_eq!(
        matter["where"],
        json!({"screen": "person", "id": two.person})
    );
    assert_eq!(two.first.call("today.view", json!({}))["attention"], 1);
    // It comes with a file that has it, the same one too.
    read_bundle(&two.first, &file);
    two.nothing_waits();
    let view = two.first.call("person.open", json!({"person": two.person}));
    assert_eq!(view["birth"], "1990");
}

#[test]
fn what_lost_its_body_is_asked_for_with_a_request_and_comes_with_the_next_file() {
    let two = Two::new();
    let change = json!({"person": two.person, "birth": "1990", "sex": null});
    two.second.call("person.change", change);
    two.meet();
    // The other laptop hears that it came.
    carry(&two.first, &two.second);
    let gone = "UPDATE change SET body = NULL WHERE cn = (
                    SELECT max(cn) FROM change WHERE root = unhex(?1))";
    database(&two.first).execute(gone, [&two.person]).unwrap();
    let status = two.first.call("exchange.status", json!({}));
    assert_eq!(status["bodiesMissing"], 1);
    // Without a word of it, the other laptop takes it to be known.
    carry(&two.second, &two.first);
    assert_eq!(list(&two.first)["count"], 1);
    let grant = two.first.desk.grant(two.first.stick());
    let asked = two.first.call("exchange.ask", json!({"grant": grant}));
    let request = two.first.stick().join(asked["file"].as_str().unwrap());
    read_bundle(&two.second, &request);
    carry(&two.second, &two.first);
    two.nothing_waits();
    let session = two.first.desk.session().unwrap();
    assert!(session.verify().unwrap().is_whole());
}

#[test]
fn a_field_of_a_newer_version_is_told_as_such_and_nobody_decides_about_it_here() {
    const OF_A_NEWER_VERSION: u16 = 99;
    let office = Office::open();
    let person = office.person("Nura", "Saleh");
    for word in ["eins", "zwei"] {
        meanwhile(&office, &person, 3, OF_A_NEWER_VERSION, word);
    }
    office.call(
        "person.change",
        json!({"person": person, "birth": "1990", "sex": null}),
    );
    let listed = list(&office);
    let matter = &listed["rows"][0];
    assert_eq!(
        (&listed["count"], &matter["kind"]),
        (&json!(1), &json!("newer"))
    );
    assert_eq!(matter["field"], "99");
}

#[test]
fn contradictions_conflicts_and_husks_come_in_pages_in_one_order() {
    let two = Two::new();
    two.each(|office, at| {
        phase(office, &two.case, ["closed", "planning"][at]);
        let year = ["1990", "1991"][at];
        let birth = json!({"person": two.person, "birth": year, "sex": null});
        office.call("person.change", birth);
    });
    let gone = "UPDATE change SET body = NULL WHERE cn = (
                    SELECT max(cn) FROM change WHERE root = unhex(?1))";
    let application = two.application.as_str().unwrap();
    database(&two.first).execute(gone, [application]).unwrap();
    let whole = list(&two.first);
    let kinds = |page: &Value| -> Vec<Value> {
        let rows = page["rows"].as_array().unwrap().iter();
        rows.map(|row| row["kind"].clone()).collect()
    };
    assert_eq!(kinds(&whole), ["two_phases", "value_conflict", "missing"]);
    for limit in [1, 2] {
        let mut found = Vec::new();
        for offset in (0..3).step_by(limit) {
            let page = json!({"offset": offset, "limit": limit});
            let page = two.first.call("attention.list", page);
            assert_eq!(page["count"], 3);
            found.extend(kinds(&page));
        }
        assert_eq!(found, kinds(&whole));
    }
}
