//! What leaves: what was released and ticked, and nothing else.

use super::{ALL, Moving, field, rows, speaks_of};
use crate::rooms::agreement::OWN_WORDS;
use crate::support::{BRUNO, a_contact, a_note, a_paper, with};
use serde_json::{Value, json};

fn names(preview: &Value) -> Vec<&str> {
    let rows = rows(preview, "person_name").into_iter();
    let mut given: Vec<&str> = rows
        .map(|row| field(row, "given").as_str().unwrap())
        .collect();
    given.sort_unstable();
    given
}

#[test]
fn without_a_release_nothing_leaves() {
    let moving = Moving::new();
    let preview = moving.preview(json!({}));
    assert_eq!(preview["groups"], json!([]));
    let items = preview["persons"][0]["items"].as_array().unwrap();
    assert_eq!(items.len(), ALL.len());
    assert!(items.iter().all(|item| item["lack"] == "no_release"));
    let sending = moving.sending(json!({}));
    assert_eq!(
        moving.here().refused("handover.send", sending),
        "not-released"
    );
    let left: Vec<_> = std::fs::read_dir(moving.here().stick()).unwrap().collect();
    assert!(left.iter().flatten().all(|file| {
        let name = file.file_name().into_string().unwrap();
        !name.ends_with(".age") && !name.ends_with(".tmp")
    }));
}

#[test]
fn each_person_goes_with_what_she_released_and_no_more() {
    let moving = Moving::new();
    let [father, mother, child] = moving.persons();
    let paper = with(
        a_paper("toleration", "2027-09-01"),
        json!({"number": "T-FATHER"}),
    );
    moving.here().call(
        "person.add_document",
        json!({"person": father, "document": paper}),
    );
    let paper = with(
        a_paper("toleration", "2027-09-01"),
        json!({"number": "T-MOTHER"}),
    );
    moving.here().call(
        "person.add_document",
        json!({"person": mother, "document": paper}),
    );
    moving.release(&father, &["identity", "residence"], "2027-06-30");
    moving.release(&mother, &["identity"], "2027-06-30");
    let preview = moving.preview(json!({}));
    assert_eq!(names(&preview), ["Mohammad", "Zahra", "زهرا", "محمد"]);
    assert!(speaks_of(&preview, "T-FATHER"));
    assert!(
        !speaks_of(&preview, "T-MOTHER"),
        "she released no residence papers"
    );
    assert!(
        rows(&preview, "case_file").is_empty(),
        "the case is the child's too"
    );
    assert!(rows(&preview, "help_plan").is_empty());
    let whom = moving.preview(json!({"persons": [child]}));
    assert_eq!(whom["groups"], json!([]));
}

#[test]
fn the_whole_case_goes_when_everybody_in_it_released_it() {
    let moving = Moving::agreed();
    let preview = moving.preview(json!({}));
    assert_eq!(rows(&preview, "case_file").len(), 1);
    assert_eq!(rows(&preview, "goal").len(), 1);
    assert_eq!(rows(&preview, "measure").len(), 1);
    let part = rows(&preview, "case_person");
    assert_eq!(part.len(), 3);
    // Who works on the case, what they agreed to, papers and releases stay.
    for stays in [
        "case_worker",
        "case_consent",
        "paper",
        "release",
        "disclosure",
    ] {
        assert!(rows(&preview, stays).is_empty(), "{stays}");
    }
    let without_plan: Vec<&str> = ALL.iter().copied().filter(|item| *item != "plan").collect();
    let less = moving.preview(json!({"items": without_plan}));
    assert!(rows(&less, "goal").is_empty() && rows(&less, "help_plan").is_empty());
    let two = moving.preview(json!({"persons": &moving.persons()[..2]}));
    assert!(
        rows(&two, "case_file").is_empty(),
        "the child stays, so what is about her stays"
    );
    let mut stay = two["rowsStay"].as_array().unwrap().iter();
    assert!(stay.any(|kind| kind["table"] == "case_file" && kind["count"] == 1));
}

#[test]
fn free_text_goes_only_where_it_was_ticked_and_entrusted_notes_never() {
    let moving = Moving::agreed();
    let [father, ..] = moving.persons();
    let note = |class: &str, text: &str| {
        let bruno = moving.here().id_of(&BRUNO);
        let readers = if class == "restricted" {
            vec![bruno.as_str()]
        } else {
            Vec::new()
        };
        let note = a_note(class, text, &readers);
        moving
            .here()
            .contact(with(a_contact(&[&father]), json!({"note": note})));
    };
    note("file", "Er braucht einen Deutschkurs am Abend.");
    note("file", "Zweite offene Notiz.");
    note("restricted", "NUR-FUER-ZWEI");
    note("entrusted", "ANVERTRAUT");
    note("personal", "GEDANKE");
    let preview = moving.preview(json!({}));
    assert_eq!(rows(&preview, "contact").len(), 5);
    assert!(rows(&preview, "note").is_empty());
    assert!(!speaks_of(&preview, OWN_WORDS));
    let texts = preview["texts"].as_array().unwrap();
    let text = |words: &str| texts.iter().find(|text| text["text"] == words);
    assert!(text(OWN_WORDS).is_some());
    assert_eq!(text("NUR-FUER-ZWEI").unwrap()["sealed"], true);
    for secret in ["ANVERTRAUT", "GEDANKE"] {
        assert!(!preview.to_string().contains(secret), "{secret}");
    }
    assert_eq!(preview["sealedStay"], 2);
    let course = text("Er braucht einen Deutschkurs am Abend.").unwrap();
    let ticked = moving.preview(json!({"texts": [course["place"]]}));
    assert_eq!(rows(&ticked, "note").len(), 1);
    assert!(speaks_of(&ticked, "Deutschkurs") && !speaks_of(&ticked, "Zweite offene"));
    assert!(!speaks_of(&ticked, OWN_WORDS));
    let untold =
        moving.preview(json!({"texts": [course["place"]], "items": ["identity", "counselling"]}));
    assert!(
        !speaks_of(&untold, "Deutschkurs"),
        "free text is a thing of its own"
    );
}

#[test]
fn a_withdrawn_an_expired_and_an_oral_release_let_nothing_leave() {
    let moving = Moving::new();
    let [father, ..] = moving.persons();
    let alone = json!({"persons": [father]});
    let lack = || moving.preview(alone.clone())["persons"][0]["items"][0]["lack"].clone();
    let signed = moving.release(&father, ALL, "2027-01-20");
    assert_eq!(lack(), json!(null), "the control");
    assert!(
        !moving.preview(alone.clone())["groups"]
            .as_array()
            .unwrap()
            .is_empty()
    );
    moving.released.withdraw(&signed, "2027-01-12");
    assert_eq!(lack(), "withdrawn");
    assert_eq!(moving.preview(alone.clone())["groups"], json!([]));
    let form = json!({"recipient": moving.partner, "items": ALL, "channels": ["oral"]});
    let wish = with(moving.released.wish(form), json!({"person": father}));
    let oral = moving.here().call("release.finalise", wish);
    moving.family().sign(&oral, &father, json!({}));
    assert_eq!(
        moving.preview(alone.clone())["groups"],
        json!([]),
        "by word of mouth only"
    );
    moving.release(&father, ALL, "2027-01-20");
    assert!(
        !moving.preview(alone.clone())["groups"]
            .as_array()
            .unwrap()
            .is_empty()
    );
    moving.released.turn_to("2027-01-21");
    assert_eq!(moving.preview(alone)["groups"], json!([]));
}

#[test]
fn another_ground_needs_its_reason_and_is_written_down() {
    let moving = Moving::new();
    let ground = json!({"ground": "child_protection", "toldOn": "", "items": ["identity"]});
    let sending = moving.sending(ground.clone());
    assert_eq!(
        moving.here().refused("handover.send", sending),
        "reason-missing"
    );
    let because = with(ground, json!({"reason": "Gefährdung, § 8a SGB VIII"}));
    moving.send(because);
    let father = json!({"person": moving.family().father});
    let told = moving.here().call("disclosure.of_person", father);
    assert_eq!(told[0]["ground"], "child_protection");
    assert_eq!(told[0]["items"], json!(["identity"]));
    assert_eq!(told[0]["channel"], "file");
}

#[test]
fn who_was_told_what_is_written_down_for_each_person() {
    let moving = Moving::new();
    let [father, mother, _] = moving.persons();
    moving.release(&father, &["identity", "languages"], "2027-06-30");
    moving.release(&mother, &["identity"], "2027-06-30");
    moving.send(json!({"items": ["identity", "languages"]}));
    let told = |person: &str| {
        let rows = moving
            .here()
            .call("disclosure.of_person", json!({"person": person}));
        rows[0]["items"].clone()
    };
    assert_eq!(told(&father), json!(["identity", "languages"]));
    assert_eq!(told(&mother), json!(["identity"]));
    assert_eq!(told(&moving.family().child), json!(null));
}

#[test]
fn what_the_law_protects_more_stays_though_the_plain_thing_was_released() {
    let moving = Moving::agreed();
    let [father, ..] = moving.persons();
    let topic = |code: &str| json!([{"topic": code, "minutes": 15, "act": "advise"}]);
    for code in ["violence_protection", "asylum_procedure"] {
        let contact = with(a_contact(&[&father]), json!({"topics": topic(code)}));
        let _ = moving.here().contact(contact);
    }
    let goal = with(
        crate::support::a_goal("Wieder schlafen können."),
        json!({"area": "health"}),
    );
    let plan = json!({"plan": moving.family().plan, "goal": goal});
    let view = moving.here().call("help_plan.put_goal", plan);
    let goals = view["goals"].as_array().unwrap().iter();
    let health = goals.clone().find(|goal| goal["area"] == "health").unwrap()["id"].clone();
    let measure = crate::support::a_measure("client", "Termin beim Arzt");
    let step = json!({"plan": moving.family().plan, "goal": health, "measure": measure});
    moving.here().call("help_plan.put_measure", step);
    let preview = moving.preview(json!({}));
    assert_eq!(
        rows(&preview, "contact").len(),
        2,
        "that they talked leaves"
    );
    assert_eq!(rows(&preview, "contact_topic").len(), 1);
    assert!(!speaks_of(&preview, "violence_protection"));
    assert_eq!(rows(&preview, "goal").len(), 1);
    assert_eq!(rows(&preview, "measure").len(), 1, "its step stays with it");
    let offered = preview.to_string();
    assert!(offered.contains("Ali zum Bus bringen"), "the control");
    assert!(!offered.contains("Termin beim Arzt"), "nor is it offered");
}

#[test]
fn a_clock_that_is_set_back_revives_no_release() {
    let moving = Moving::new();
    let [father, ..] = moving.persons();
    moving.release(&father, ALL, "2027-01-20");
    let alone = json!({"persons": [father]});
    moving.released.turn_to("2027-01-21");
    moving.here().person("Nura", "Saleh");
    moving.released.turn_to("2027-01-20");
    assert_eq!(moving.preview(alone)["groups"], json!([]));
}
