//! Practice offices: the same seed gives the same people.

use super::{Place, reply, run};
use geleit_core::commands::demo::PASSPHRASE;
use serde_json::{Value, json};

const SCALE: &str = "0.01";

struct Office {
    place: Place,
    store: String,
}

impl Office {
    fn new(seed: &str) -> Self {
        let place = Place::new();
        let stores = place.path("stores");
        let made = reply(&run(&[
            "demo",
            stores.to_str().unwrap(),
            "--scale",
            SCALE,
            "--seed",
            seed,
        ]));
        place.secret("passphrase", made["passphrase"].as_str().unwrap());
        let store = made["store"].as_str().unwrap().to_owned();
        Self { place, store }
    }

    /// The office a window shows to whoever wants to look around.
    fn to_look_around(language: &str) -> Self {
        let place = Place::new();
        let made = place.init();
        let store = made["store"].as_str().unwrap();
        let args = json!({ "label": "Übung", "language": language });
        let status = place.call(store, "store.look_around", &args);
        assert_eq!(status["state"], "open");
        let id = status["store"]["id"].as_str().unwrap().to_owned();
        let store = place
            .path("stores")
            .join(id.chars().take(8).collect::<String>());
        place.secret("passphrase", PASSPHRASE);
        let store = store.to_str().unwrap().to_owned();
        Self { place, store }
    }

    fn call(&self, name: &str, args: &Value) -> Value {
        let secret = self.place.path("passphrase");
        let output = run(&[
            "--store",
            &self.store,
            "--user",
            "SK",
            "--passphrase-file",
            secret.to_str().unwrap(),
            "call",
            name,
            &args.to_string(),
        ]);
        reply(&output)["value"].take()
    }

    /// Whether the store thinks that somebody was entered twice.
    fn has_twin(&self, row: &Value) -> bool {
        let name = json!([{ "kind": "official", "given": row["name"], "family": "" }]);
        let args = json!({ "names": name, "birth": row["birth"] });
        let same = self.call("person.likely_same", &args);
        same.as_array().unwrap().len() > 1
    }

    fn persons(&self) -> Value {
        self.call("person.list", &json!({ "offset": 0, "limit": 200 }))
    }

    /// All contacts with a person, without the notes' ids: sealed bytes are always random.
    fn contacts_of(&self, person: &Value) -> Value {
        self.call(
            "contact.of_person",
            &json!({ "person": person, "offset": 0, "limit": 200 }),
        )
    }
}

#[test]
fn the_same_seed_gives_the_same_office_and_another_seed_another() {
    let (one, same, other) = (Office::new("7"), Office::new("7"), Office::new("8"));
    let persons = one.persons();
    assert_eq!(persons["count"], 15);
    assert_eq!(persons, same.persons());
    assert_ne!(persons, other.persons());
    for row in persons["rows"].as_array().unwrap().iter().take(3) {
        let (here, there) = (one.contacts_of(&row["id"]), same.contacts_of(&row["id"]));
        assert_eq!(here, there);
    }
    assert!(
        persons["rows"]
            .as_array()
            .unwrap()
            .iter()
            .any(|row| row["native"] != "")
    );
}

#[test]
fn a_demo_is_marked_complete_and_whole() {
    let office = Office::new("9");
    let status = office.call("desk.status", &json!({}));
    assert_eq!(status["store"]["demo"], true);
    assert_eq!(status["sheetsProved"], true);
    assert_eq!(status["officeComplete"], true);
    assert_eq!(status["user"]["short"], "SK");
    assert_eq!(
        office
            .call("user.list", &json!({}))
            .as_array()
            .unwrap()
            .len(),
        4
    );
    assert_eq!(
        office
            .call("draft.list", &json!({}))
            .as_array()
            .unwrap()
            .len(),
        1
    );
    let secret = office.place.path("passphrase");
    let verified = reply(&run(&[
        "verify",
        "--store",
        &office.store,
        "--user",
        "SK",
        "--passphrase-file",
        secret.to_str().unwrap(),
    ]));
    assert_eq!(verified["whole"], true);
}

#[test]
fn a_practice_office_has_applications_to_answer_and_cases_in_every_state() {
    for office in [Office::new("9"), Office::to_look_around("en")] {
        let of = |name: &str, filter: &str| {
            let args = json!({ "filter": filter, "offset": 0, "limit": 200 });
            office.call(name, &args)["rows"].as_array().unwrap().clone()
        };
        let (open, all) = (
            of("application.list", "open"),
            of("application.list", "all"),
        );
        assert!(open.len() >= 4 && all.len() > open.len() + 5);
        let days = |row: &Value| row["answer"]["days"].as_i64().unwrap();
        assert!(days(&open[0]) < 0, "one is late");
        let cases = of("case.list", "all");
        assert!(cases.len() > 4);
        let begun = all.iter().filter(|row| row["case"] != Value::Null).count();
        assert_eq!(begun, cases.len());
        let mut phases: Vec<&Value> = cases.iter().map(|case| &case["phase"]).collect();
        phases.dedup();
        assert!(phases.len() > 1);
    }
}

#[test]
fn a_practice_office_has_help_plans_and_steps_that_wait() {
    for office in [Office::new("9"), Office::to_look_around("fr")] {
        let all = json!({ "filter": "all", "offset": 0, "limit": 200 });
        let cases = office.call("case.list", &all);
        let cases = cases["rows"].as_array().unwrap();
        let planned = cases
            .iter()
            .find(|case| case["evaluationOn"] != Value::Null);
        let case = office.call("case.open", &json!({ "case": planned.unwrap()["id"] }));
        let plan = office.call("help_plan.open", &json!({ "plan": case["plans"][0]["id"] }));
        assert!(!plan["goals"].as_array().unwrap().is_empty());
        let today = office.call("today.view", &json!({}));
        assert!(!today["tasks"].as_array().unwrap().is_empty());
    }
}

#[test]
fn an_office_to_look_around_in_has_something_to_look_at() {
    let office = Office::to_look_around("fr");
    let status = office.call("desk.status", &json!({}));
    assert_eq!(status["store"]["demo"], true);
    assert_eq!(status["language"], "fr");
    assert_eq!(status["idleMinutes"], 5);
    let today = office.call("today.view", &json!({}));
    assert_eq!(today["drafts"].as_array().unwrap().len(), 1);
    assert!(!today["expiring"].as_array().unwrap().is_empty());
    let mine = json!({ "filter": "mine", "offset": 0, "limit": 9 });
    assert_ne!(office.call("case.list", &mine)["count"], 0);
    assert_eq!(today["officeMissing"], json!([]));
    let date = today["date"].as_str().unwrap();
    let day = office.call("contact.day", &json!({ "date": date, "mine": false }));
    assert!(!day["contacts"].as_array().unwrap().is_empty());
    let persons = office.persons();
    assert_eq!(persons["count"], 40);
    let rows = persons["rows"].as_array().unwrap();
    let births: Vec<&Value> = rows.iter().map(|row| &row["birth"]).collect();
    let again = |birth: &Value| births.iter().filter(|other| **other == birth).count() > 1;
    let twice = rows.iter().filter(|row| again(&row["birth"]));
    assert!(twice.filter(|row| office.has_twin(row)).count() >= 2);
}
