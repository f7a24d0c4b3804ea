//! Help plans.

use crate::support::{ALMA, Office, a_goal, a_measure, a_person, with};
use serde_json::{Value, json};

/// A family with a case, and the plan that is begun for it.
struct Plan {
    office: Office,
    case: String,
    plan: String,
}

impl Plan {
    /// Mother and father, born in 1990, held by Alma.
    fn of_the_haidaris() -> Self {
        let office = Office::open();
        let adult = |given: &str| with(a_person(given, "Haidari"), json!({"birth": "1990"}));
        let persons: Vec<Value> = ["Karim", "Mina"]
            .map(|given| {
                let view = office.call("person.create", adult(given));
                json!({"person": view["row"]["id"], "part": "client"})
            })
            .into();
        let holder = office.id_of(&ALMA);
        Self::begun(office, &persons, json!(holder))
    }

    fn begun(office: Office, persons: &[Value], holder: Value) -> Self {
        let case = office.call(
            "case.begin",
            json!({"application": null, "persons": persons, "openedOn": "2027-01-12",
                   "holder": holder, "deputy": null}),
        );
        let case = case["row"]["id"].as_str().unwrap().to_owned();
        let view = office.call("help_plan.begin", json!({"case": case}));
        let plan = view["id"].as_str().unwrap().to_owned();
        Self { office, case, plan }
    }

    fn args(&self, args: Value) -> Value {
        with(json!({"plan": self.plan}), args)
    }

    fn call(&self, verb: &str, args: Value) -> Value {
        self.office
            .call(&format!("help_plan.{verb}"), self.args(args))
    }

    fn refused(&self, verb: &str, args: Value) -> String {
        self.office
            .refused(&format!("help_plan.{verb}"), self.args(args))
    }

    fn open(&self) -> Value {
        self.call("open", json!({}))
    }

    fn change(&self, fields: Value) -> Value {
        self.call("change", json!({"fields": fields}))
    }

    /// Adds a goal and gives its id.
    fn goal(&self, goal: Value) -> String {
        let view = self.call("put_goal", json!({"goal": goal}));
        let goals = view["goals"].as_array().unwrap();
        goals.last().unwrap()["id"].as_str().unwrap().to_owned()
    }

    fn measure(&self, goal: &str, who: &str, what: &str) -> Value {
        let measure = json!({"goal": goal, "measure": a_measure(who, what)});
        self.call("put_measure", measure)
    }
}

/// The codes of what a plan still lacks.
fn lacks(view: &Value) -> Vec<&str> {
    let missing = view["missing"].as_array().unwrap();
    let codes = missing.iter().map(|one| one["code"].as_str().unwrap());
    codes.collect()
}

fn texts<'v>(rows: &'v Value, field: &str) -> Vec<&'v str> {
    let rows = rows.as_array().unwrap().iter();
    rows.map(|row| row[field].as_str().unwrap()).collect()
}

#[test]
fn a_family_and_its_worker_write_a_plan_until_nothing_is_missing() {
    let plan = Plan::of_the_haidaris();
    let view = plan.open();
    assert_eq!(
        (&view["fields"]["periodFrom"], &view["fields"]["periodTo"]),
        (&json!("2027-01-12"), &json!("2027-07-11"))
    );
    assert_eq!(
        texts(&view["persons"], "name"),
        ["Karim Haidari", "Mina Haidari"]
    );
    assert_eq!(
        lacks(&view),
        [
            "orientation",
            "view_client",
            "view_worker",
            "resource",
            "goal",
            "evaluation_on"
        ]
    );
    let view = plan.change(json!({"orientation": "improvement", "language": "prs",
        "interpreter": "phone", "interpreterNumber": "4711", "interpreterSworn": false,
        "secrecySince": "2026-11-03"}));
    assert_eq!(view["fields"]["interpreterSworn"], false);
    assert_eq!(
        lacks(&view),
        [
            "view_client",
            "view_worker",
            "resource",
            "goal",
            "evaluation_on"
        ]
    );
    plan.change(json!({"viewClient": "ما خسته هستیم و کار می‌خواهیم", "viewClientLanguage": "prs"}));
    let view = plan.change(json!({"viewWorker": "Beide Eltern sind erschöpft."}));
    assert_eq!(lacks(&view), ["resource", "goal", "evaluation_on"]);
    let strength = json!({"id": null, "kind": "family", "text": "Die Großeltern helfen mit."});
    let view = plan.call("put_resource", json!({"resource": strength}));
    assert_eq!(lacks(&view), ["goal", "evaluation_on"]);

    let german = plan.goal(a_goal("Wir sprechen Deutsch"));
    let view = plan.open();
    assert_eq!(lacks(&view), ["measure", "evaluation_on"]);
    assert_eq!(view["missing"][0]["row"], german);
    let view = plan.measure(&german, "service", "Kursplatz anfragen");
    assert_eq!(lacks(&view), ["client_measure", "evaluation_on"]);
    plan.measure(&german, "client", "Jeden Abend zehn Wörter lernen");
    let school = plan.goal(a_goal("Die Kinder gehen gern zur Schule"));
    plan.measure(&school, "client", "Zum Elternabend gehen");
    plan.measure(&school, "client", "Um acht Uhr aus dem Haus gehen");
    plan.measure(&school, "volunteer", "Einmal in der Woche Hausaufgaben");
    let health = plan.goal(a_goal("Mina schläft wieder durch"));
    plan.measure(&health, "partner", "Platz in der Sprechstunde");
    let view = plan.measure(&health, "client", "Den Termin am Freitag wahrnehmen");
    assert_eq!(lacks(&view), ["evaluation_on"]);
    assert_eq!(
        texts(&view["goals"], "textClient"),
        [
            "Wir sprechen Deutsch",
            "Die Kinder gehen gern zur Schule",
            "Mina schläft wieder durch"
        ]
    );
    let measures: usize = view["goals"]
        .as_array()
        .unwrap()
        .iter()
        .map(|goal| goal["measures"].as_array().unwrap().len())
        .sum();
    assert_eq!(measures, 7);

    let view = plan.change(json!({"evaluationOn": "2027-07-12"}));
    assert_eq!(lacks(&view), [""; 0]);
    // And what was written stays as it was written.
    assert_eq!(plan.open(), view);
    assert_eq!(view["fields"]["viewClient"], "ما خسته هستیم و کار می‌خواهیم");
}

#[test]
fn stabilisation_needs_a_reason() {
    let plan = Plan::of_the_haidaris();
    let view = plan.change(json!({"orientation": "stabilisation"}));
    assert!(lacks(&view).contains(&"orientation_reason"));
    let reason = "Eine Verbesserung ist zurzeit nicht möglich, weil die Krankheit bleibt.";
    let view = plan.change(json!({"orientationReason": reason}));
    assert!(!lacks(&view).contains(&"orientation_reason"));
}

#[test]
fn the_day_of_the_joint_evaluation_is_a_day_to_come() {
    let plan = Plan::of_the_haidaris();
    let on = |day: &str| plan.change(json!({"evaluationOn": day}));
    assert!(lacks(&on("2027-01-11")).contains(&"evaluation_past"));
    assert!(!lacks(&on("2027-01-12")).join(" ").contains("evaluation"));
    plan.change(json!({"periodFrom": "2027-03-01"}));
    assert!(lacks(&on("2027-02-28")).contains(&"evaluation_before_period"));
    assert!(lacks(&on("")).contains(&"evaluation_on"));
    let german = json!({"fields": {"evaluationOn": "12.07.2027"}});
    assert_eq!(plan.refused("change", german), "date-unreadable");
}

#[test]
fn a_case_nobody_holds_or_nobody_can_sign_in_has_no_complete_plan() {
    let office = Office::open();
    let child = with(a_person("Ali", "Haidari"), json!({"birth": "2015-03-01"}));
    let child = office.call("person.create", child)["row"]["id"].clone();
    let alone = [json!({"person": child, "part": "client"})];
    let plan = Plan::begun(office, &alone, Value::Null);
    assert_eq!(
        lacks(&plan.open()).get(..2),
        Some(&["holder", "participant"][..])
    );
    let uncle = plan.office.person("Omar", "Haidari");
    plan.office.call(
        "case.put_person",
        json!({"case": plan.case, "person": uncle, "part": "representative"}),
    );
    assert_eq!(lacks(&plan.open()).first(), Some(&"holder"));
    assert!(!lacks(&plan.open()).contains(&"participant"));
}

#[test]
fn a_goal_goes_with_its_steps_and_comes_back_with_them() {
    let plan = Plan::of_the_haidaris();
    let goal = plan.goal(a_goal("Wir sprechen Deutsch"));
    let other = plan.goal(a_goal("Mina schläft wieder durch"));
    plan.measure(&goal, "client", "Jeden Abend zehn Wörter lernen");
    let saying = json!({"row": goal, "field": "text_client", "language": "prs", "text": "ما آلمانی حرف می‌زنیم"});
    let before = plan.call("say", saying);
    let gone = plan
        .office
        .reply("help_plan.remove_goal", plan.args(json!({"goal": goal})));
    assert_eq!(texts(&gone["value"]["goals"], "id"), [&*other]);
    assert_eq!(gone["value"]["sayings"], json!([]));
    plan.office
        .call("history.undo", json!({"undo": gone["undo"]}));
    assert_eq!(plan.open(), before);
    // What is gone takes nothing more.
    plan.call("remove_goal", json!({"goal": goal}));
    let step = json!({"goal": goal, "measure": a_measure("client", "Üben")});
    assert_eq!(plan.refused("put_measure", step), "not-found");
    assert_eq!(
        plan.refused("remove_goal", json!({"goal": goal})),
        "not-found"
    );
}

#[test]
fn goals_stand_in_the_order_people_give_them() {
    let plan = Plan::of_the_haidaris();
    let [one, two, three] = ["Deutsch", "Schule", "Schlaf"].map(|text| plan.goal(a_goal(text)));
    let view = plan.call("order_goals", json!({"goals": [three, one]}));
    assert_eq!(texts(&view["goals"], "id"), [&*three, &*one, &*two]);
    plan.goal(a_goal("Arbeit"));
    assert_eq!(
        texts(&plan.open()["goals"], "textClient"),
        ["Schlaf", "Deutsch", "Schule", "Arbeit"]
    );
    let odd = json!({"goals": ["0".repeat(32)]});
    assert_eq!(plan.refused("order_goals", odd), "not-found");
}

#[test]
fn what_the_interpreter_typed_stands_beside_free_text_only() {
    let plan = Plan::of_the_haidaris();
    let say = |row: &str, field: &str, language: &str, text: &str| json!({"row": row, "field": field, "language": language, "text": text});
    let view = plan.call(
        "rate",
        json!({"area": "housing", "rating": 1, "note": "Ein Zimmer für fünf"}),
    );
    let areas = view["areas"].as_array().unwrap();
    assert_eq!(areas.len(), 10);
    let housing = areas.iter().find(|area| area["area"] == "housing").unwrap();
    let housing = housing["id"].as_str().unwrap();
    plan.call("say", say(housing, "note", "prs", " یک اتاق برای پنج نفر "));
    let view = plan.call("say", say(&plan.plan, "view_worker", "prs", "خسته"));
    assert_eq!(view["sayings"].as_array().unwrap().len(), 2);
    assert!(texts(&view["sayings"], "text").contains(&"یک اتاق برای پنج نفر"));
    // Again is the same saying, and empty takes it away.
    plan.call("say", say(housing, "note", "prs", "فقط یک اتاق"));
    let view = plan.call("say", say(&plan.plan, "view_worker", "prs", ""));
    assert_eq!(texts(&view["sayings"], "text"), ["فقط یک اتاق"]);
    for (row, field, language, code) in [
        (&*plan.plan, "number", "prs", "not-found"),
        (&*plan.plan, "evaluation_on", "prs", "not-found"),
        (&*plan.plan, "text_client", "prs", "not-found"),
        (&*plan.case, "view_worker", "prs", "not-found"),
        (&*plan.plan, "view_worker", "xx", "code-unknown"),
        (&*plan.plan, "view_worker", "", "code-unknown"),
    ] {
        let odd = say(row, field, language, "x");
        assert_eq!(plan.refused("say", odd), code, "{field} {language}");
    }
    // An area nobody says anything about any more takes what was typed with it.
    let view = plan.call(
        "rate",
        json!({"area": "housing", "rating": null, "note": " "}),
    );
    assert_eq!(view["sayings"], json!([]));
}

#[test]
fn a_text_that_is_too_long_is_refused_whole_and_in_words() {
    let plan = Plan::of_the_haidaris();
    let fits = "ß".repeat(6_000);
    let view = plan.change(json!({"viewWorker": fits, "frequency": " alle\nzwei  Wochen "}));
    assert_eq!(view["fields"]["viewWorker"], fits);
    assert_eq!(view["fields"]["frequency"], "alle zwei Wochen");
    let long = json!({"fields": {"viewWorker": fits + "ß", "rules": "Absagen bis neun Uhr"}});
    let refused =
        geleit_core::commands::dispatch(&plan.office.desk, "help_plan.change", plan.args(long));
    assert_eq!(
        refused.unwrap_err(),
        json!({"code": "text-too-long", "args": {"most": "6000"}})
    );
    assert_eq!(plan.open()["fields"]["rules"], "");
    let name = json!({"partner": {"id": null, "name": "x".repeat(201), "role": ""}});
    assert_eq!(plan.refused("put_partner", name), "text-too-long");
}

#[test]
fn codes_ratings_and_rows_that_are_none_are_refused() {
    let plan = Plan::of_the_haidaris();
    let other = plan
        .office
        .call("help_plan.begin", json!({"case": plan.case}));
    let goal = plan.goal(a_goal("Deutsch"));
    let foreign = json!({"plan": other["id"], "goal": goal});
    let refused = plan.office.refused("help_plan.remove_goal", foreign);
    assert_eq!(refused, "not-found");
    for (verb, args, code) in [
        (
            "change",
            json!({"fields": {"orientation": "upwards"}}),
            "code-unknown",
        ),
        (
            "change",
            json!({"fields": {"interpreter": "cat"}}),
            "code-unknown",
        ),
        (
            "rate",
            json!({"area": "weather", "rating": 1, "note": ""}),
            "code-unknown",
        ),
        (
            "rate",
            json!({"area": "money", "rating": 5, "note": ""}),
            "rating-out-of-range",
        ),
        (
            "put_resource",
            json!({"resource": {"id": null, "kind": "", "text": "x"}}),
            "code-unknown",
        ),
        (
            "put_goal",
            json!({"goal": with(a_goal("x"), json!({"area": "weather"}))}),
            "code-unknown",
        ),
        (
            "put_goal",
            json!({"goal": with(a_goal("x"), json!({"due": "soon"}))}),
            "date-unreadable",
        ),
        (
            "put_measure",
            json!({"goal": goal, "measure": a_measure("", "x")}),
            "code-unknown",
        ),
        ("remove_view", json!({"view": goal}), "not-found"),
    ] {
        assert_eq!(plan.refused(verb, args.clone()), code, "{verb} {args}");
    }
    let nobody = json!({"case": plan.plan});
    assert_eq!(plan.office.refused("help_plan.begin", nobody), "not-found");
    assert_eq!(plan.office.call("today.view", json!({}))["attention"], 0);
}

#[test]
fn a_new_plan_takes_over_what_rarely_changes() {
    let plan = Plan::of_the_haidaris();
    plan.change(
        json!({"rules": "Absagen bis neun Uhr", "limits": "Keine Rechtsvertretung",
        "frequency": "alle zwei Wochen", "viewWorker": "Erschöpft", "evaluationOn": "2027-07-12"}),
    );
    let beside =
        json!({"row": plan.plan, "field": "rules", "language": "prs", "text": "تا ساعت نه"});
    let first = plan.call("say", beside);
    plan.office.clock.turn_to("2027-07-12");
    plan.office.seat(&ALMA);
    let next = plan
        .office
        .call("help_plan.begin", json!({"case": plan.case}));
    assert_ne!(next["number"], first["number"]);
    assert_eq!(next["fields"]["rules"], "Absagen bis neun Uhr");
    assert_eq!(next["fields"]["limits"], "Keine Rechtsvertretung");
    assert_eq!(next["fields"]["frequency"], "alle zwei Wochen");
    assert_eq!(next["fields"]["periodFrom"], "2027-07-12");
    assert_eq!(next["fields"]["periodTo"], "2028-01-11");
    assert_eq!(next["fields"]["viewWorker"], "");
    assert_eq!(next["fields"]["evaluationOn"], "");
    assert_eq!(texts(&next["sayings"], "text"), ["تا ساعت نه"]);
    assert_eq!(next["sayings"][0]["row"], next["id"]);
    assert_eq!(plan.open()["fields"]["viewWorker"], "Erschöpft");
}

#[test]
fn every_writing_in_a_plan_can_be_undone() {
    let plan = Plan::of_the_haidaris();
    let goal = plan.goal(a_goal("Deutsch"));
    let view = plan.measure(&goal, "service", "Kursplatz anfragen");
    let measure = view["goals"][0]["measures"][0]["id"].clone();
    let new = json!({"id": null, "kind": "person", "text": "Humor"});
    plan.call("put_resource", json!({"resource": new}));
    let before = plan.open();
    let resource = before["resources"][0]["id"].clone();
    for (verb, args) in [
        (
            "change",
            json!({"fields": {"rules": "Absagen bis neun Uhr"}}),
        ),
        ("put_goal", json!({"goal": a_goal("Schule")})),
        (
            "put_goal",
            json!({"goal": with(a_goal("Arbeit"), json!({"id": goal}))}),
        ),
        (
            "put_measure",
            json!({"goal": goal, "measure": with(a_measure("client", "Üben"), json!({"id": measure}))}),
        ),
        ("set_measure", json!({"measure": measure, "status": "done"})),
        ("remove_measure", json!({"measure": measure})),
        (
            "put_resource",
            json!({"resource": {"id": resource, "kind": "family", "text": "Geduld"}}),
        ),
        ("remove_resource", json!({"resource": resource})),
        (
            "put_view",
            json!({"view": {"id": null, "source": "Schule", "text": "Kommt gern"}}),
        ),
        (
            "put_partner",
            json!({"partner": {"id": null, "name": "Schule", "role": "Förderung"}}),
        ),
        ("rate", json!({"area": "money", "rating": 2, "note": ""})),
    ] {
        let reply = plan
            .office
            .reply(&format!("help_plan.{verb}"), plan.args(args));
        assert_ne!(reply["value"], before, "{verb}");
        plan.office
            .call("history.undo", json!({"undo": reply["undo"]}));
        assert_eq!(plan.open(), before, "{verb}");
    }
}
