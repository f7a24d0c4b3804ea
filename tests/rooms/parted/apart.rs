//! What shows him tells nothing of her, and nothing brings the two together.

use super::{Fled, cases, open, open_case};
use crate::rooms::agreement::Family;
use crate::rooms::release::Released;
use crate::support::{ALMA, BRUNO, a_case, a_contact, a_note, with};
use serde_json::{Value, json};

/// What only her side knows.
const CANARY: &str = "FRAUENHAUS-LINDE";

/// After the parting her side goes on: a plan, a conversation, somebody she trusts, a release.
fn her_life_goes_on(fled: &Fled) {
    let (office, family) = (fled.office(), &fled.family);
    let note = |class: &str, readers: &[&str]| {
        json!({"heldOn": "2027-01-20",
               "note": a_note(class, &format!("Wohnt jetzt im {CANARY}."), readers)})
    };
    office.contact(with(a_contact(&[&family.mother]), note("file", &[])));
    // Somebody named him too, although they came alone.
    let both = a_contact(&[&family.mother, &family.father]);
    office.contact(with(both.clone(), note("file", &[])));
    let bruno = office.id_of(&BRUNO);
    office.contact(with(both, note("restricted", &[&bruno])));
    let aunt = office.person(CANARY, "Sultani");
    let kin =
        json!({"person": family.mother, "other": aunt, "relation": "sibling", "note": CANARY});
    office.call("kinship.add", kin);
    let case = open_case(office, &family.mother)["row"]["id"].clone();
    let plan = office.call("help_plan.begin", json!({"case": case}))["id"].clone();
    let goal = with(crate::support::a_goal(CANARY), json!({"area": "housing"}));
    office.call("help_plan.put_goal", json!({"plan": plan, "goal": goal}));
}

/// Every screen that is about the father, and what his worker can prepare for him.
fn his_screens(fled: &Fled) -> Vec<(&'static str, Value)> {
    let (office, family) = (fled.office(), &fled.family);
    let father = &family.father;
    let case = open_case(office, father)["row"]["id"].clone();
    let plans = office.call("case.open", json!({"case": case}))["plans"].clone();
    let plan = match plans[0]["id"].as_str() {
        Some(plan) => json!(plan),
        None => office.call("help_plan.begin", json!({"case": case}))["id"].clone(),
    };
    let of_person = json!({"person": father});
    let of_case = json!({"case": case});
    let asked = [
        ("person.open", of_person.clone()),
        ("case.of_person", of_person.clone()),
        ("disclosure.of_person", of_person.clone()),
        (
            "contact.of_person",
            with(of_person, json!({"offset": 0, "limit": 50})),
        ),
        ("history.of", json!({"root": father})),
        ("release.list", json!({"person": father, "case": null})),
        ("case.open", of_case.clone()),
        ("handover.of_case", of_case.clone()),
        ("agreement.of_case", of_case.clone()),
        ("history.of", json!({"root": case})),
        ("help_plan.open", json!({"plan": plan})),
        (
            "agreement.draft",
            json!({"plan": plan, "language": "de", "beside": null}),
        ),
        (
            "note.share_preview",
            with(of_case.clone(), json!({"user": office.id_of(&BRUNO)})),
        ),
        ("note.records_look", json!({"case": case, "person": null})),
        ("note.records_look", json!({"case": null, "person": father})),
    ];
    let asked = asked.into_iter();
    asked
        .map(|(name, args)| (name, office.call(name, args)))
        .collect()
}

/// What must stand nowhere on his side: her name, ids, number and holder of her case, her household.
fn hers(fled: &Fled) -> Vec<String> {
    let (office, family) = (fled.office(), &fled.family);
    let case = open_case(office, &family.mother);
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let household = &open(office, &family.mother)["household"]["id"];
    vec![
        CANARY.to_owned(),
        family.mother.clone(),
        family.child.clone(),
        text(&case["row"]["id"]),
        text(&case["row"]["number"]),
        text(household),
        "Zahra".to_owned(),
        "زهرا".to_owned(),
    ]
}

#[test]
fn what_shows_him_tells_nothing_of_those_who_left() {
    let fled = Fled::new();
    let (office, family) = (fled.office(), &fled.family);
    let joint = office.contact(a_contact(&[&family.mother, &family.father]));
    office.clock.turn_to("2027-01-20");
    office.seat(&ALMA);
    let before = open(office, &family.father).to_string();
    assert!(
        before.contains("Zahra") && before.contains(&family.child),
        "the control"
    );
    office.call(
        "household.part",
        fled.parting(json!({"from": "2027-01-20"})),
    );
    let after = json!({"heldOn": "2027-01-20"});
    her_life_goes_on(&fled);
    let contact = with(a_contact(&[&family.father, &family.child]), after);
    let met = office.contact(contact)["row"]["id"].clone();

    let hers = hers(&fled);
    for (screen, shown) in his_screens(&fled) {
        let shown = shown.to_string();
        for word in &hers {
            assert!(
                !shown.contains(word.as_str()),
                "{screen}: {word} in {shown}"
            );
        }
        assert!(
            !shown.contains(met.as_str().unwrap()),
            "{screen}: a contact since then"
        );
    }
    // What they said together before is his as well, and names only him.
    let contacts = json!({"person": family.father, "offset": 0, "limit": 50});
    let contacts = office.call("contact.of_person", contacts);
    let ids: Vec<&Value> = contacts["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| &row["id"])
        .collect();
    assert!(ids.contains(&&joint["row"]["id"]));
    assert_eq!(contacts["rows"][0]["persons"].as_array().unwrap().len(), 1);
    assert!(
        open(office, &family.father)["withheld"].as_u64() >= Some(2),
        "that something is not shown"
    );
    assert_eq!(
        cases(office, &family.father).len(),
        2,
        "his and the old one"
    );

    // The control: her own screens show all of it, and him.
    let own = open(office, &family.mother);
    let told = [
        own.to_string(),
        office
            .call("case.of_person", json!({"person": family.mother}))
            .to_string(),
        office
            .call(
                "contact.of_person",
                json!({"person": family.mother, "offset": 0, "limit": 50}),
            )
            .to_string(),
    ]
    .concat();
    for word in &hers {
        assert!(told.contains(word.as_str()), "{word}");
    }
    assert!(own["kin"].to_string().contains("Mohammad"));
    assert_eq!(own["keptFrom"][0]["person"]["id"], json!(family.father));
}

#[test]
fn the_team_finds_her_with_a_mark_and_the_mark_goes_when_it_is_lifted() {
    let fled = Fled::new();
    let (office, family) = (fled.office(), &fled.family);
    let marked = |name: &str| {
        let hits = office.call("person.search", json!({"text": name}));
        hits["hits"][0]["row"]["protected"].clone()
    };
    assert_eq!(marked("Zahra"), false);
    fled.part();
    assert_eq!(
        (marked("Zahra"), marked("Mohammad")),
        (json!(true), json!(false))
    );
    let list = office.call("person.list", json!({"offset": 0, "limit": 50}));
    let all = list["rows"].as_array().unwrap().iter();
    assert_eq!(all.filter(|row| row["protected"] == true).count(), 2);
    let lift = |person: &str| json!({"person": person, "from": family.father});
    let view = office.reply("person.lift_protection", lift(&family.mother));
    assert_eq!(
        (marked("Zahra"), &view["value"]["keptFrom"]),
        (json!(false), &json!([]))
    );
    assert!(
        open(office, &family.father)["kin"]
            .to_string()
            .contains("Zahra")
    );
    office.call("history.undo", json!({"undo": view["undo"]}));
    assert_eq!(marked("Zahra"), true);
    assert!(
        !open(office, &family.father)["kin"]
            .to_string()
            .contains("Zahra")
    );
    assert_eq!(
        office.refused("person.lift_protection", lift(&family.father)),
        "not-found"
    );
}

#[test]
fn nothing_brings_them_together_before_it_is_lifted() {
    let released = Released::of({
        let (family, _) = Family::frozen();
        super::live_together(&family);
        family
    });
    let (office, family) = (released.office(), &released.family);
    office.call("household.part", super::parting(family, office, json!({})));
    let his = open_case(office, &family.father)["row"]["id"].clone();
    let hers = open_case(office, &family.mother)["row"]["id"].clone();
    let put =
        |case: &Value, person: &str| json!({"case": case, "person": person, "part": "family"});
    let join = json!({"person": family.mother, "with": family.father});
    let persons = json!({"persons": [{"person": family.father, "part": "client"},
                                     {"person": family.child, "part": "child"}]});
    let form = json!({"case": null, "representatives": [family.father]});
    let asked = with(released.wish(form), json!({"person": family.child}));
    let draft = json!({"plan": family.plan, "language": "de", "beside": null});
    let together = [
        ("case.put_person", put(&his, &family.mother)),
        ("case.put_person", put(&hers, &family.father)),
        ("case.begin", with(a_case(&family.father), persons)),
        ("household.join", join.clone()),
        ("release.draft", asked),
        ("agreement.draft", draft),
    ];
    for (name, args) in &together {
        assert_eq!(
            office.refused(name, args.clone()),
            "whereabouts-kept",
            "{name}"
        );
    }
    for person in [&family.mother, &family.child] {
        let lift = json!({"person": person, "from": family.father});
        office.call("person.lift_protection", lift);
    }
    for (name, args) in together {
        office.call(name, args);
    }
}

#[test]
fn who_was_entered_twice_is_kept_from_him_under_both_names() {
    let fled = Fled::new();
    let (office, family) = (fled.office(), &fled.family);
    let twin = office.person("Sara", "Haidari");
    let kin = json!({"person": family.father, "other": twin, "relation": "spouse", "note": ""});
    office.call("kinship.add", kin);
    office.call(
        "person.join",
        json!({"person": twin, "other": family.mother}),
    );
    let his = office.person("Mohamad", "Haydari");
    office.call(
        "person.join",
        json!({"person": his, "other": family.father}),
    );
    fled.part();
    for shown in [&family.father, &his] {
        let kin = open(office, shown)["kin"].to_string();
        assert!(!kin.contains("Sara") && !kin.contains("Zahra"), "{kin}");
    }
    assert_eq!(open(office, &twin)["row"]["protected"], true);
    assert_eq!(
        open(office, &twin)["keptFrom"][0]["person"]["id"],
        json!(family.father)
    );
}
