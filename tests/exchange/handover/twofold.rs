//! Somebody is here under two records: what stands under the other one stays, and the report names it.

use super::{ALL, Moving, rows, speaks_of};
use crate::support::{a_contact, a_note, a_paper, a_person, with};
use serde_json::{Value, json};

/// The father as the county knew him years ago.
fn known_before(moving: &Moving) -> String {
    let here = moving.here();
    let known = with(a_person("Mohamad", "Haydari"), json!({"birth": "1990"}));
    let known = here.call("person.create", known)["row"]["id"].clone();
    let known = known.as_str().unwrap().to_owned();
    let paper = json!({"person": known, "document": a_paper("toleration", "2027-03-01")});
    here.call("person.add_document", paper);
    let note = json!({"note": a_note("file", "Damals allein gekommen.", &[])});
    here.contact(with(a_contact(&[&known]), note));
    known
}

fn is_the_same(moving: &Moving, known: &str) {
    let both = json!({"person": moving.family().father, "other": known});
    moving.here().call("person.join", both);
}

/// What stays under second records: kinds and how many.
fn second(preview: &Value) -> Vec<(&str, u64)> {
    let stay = preview["secondStay"].as_array().unwrap().iter();
    stay.map(|one| {
        (
            one["table"].as_str().unwrap(),
            one["count"].as_u64().unwrap(),
        )
    })
    .collect()
}

#[test]
fn what_stands_under_a_second_record_of_a_person_stays_and_the_report_names_it() {
    let moving = Moving::agreed();
    let known = known_before(&moving);
    let before = moving.preview(json!({}));
    assert_eq!(second(&before), [], "two persons, as far as anybody knows");
    is_the_same(&moving, &known);
    let after = moving.preview(json!({}));
    assert_eq!(after["groups"], before["groups"], "nothing more leaves");
    let stay = second(&after);
    for kind in [
        "person_name",
        "residence_document",
        "contact",
        "contact_person",
        "note",
    ] {
        assert!(stay.contains(&(kind, 1)), "{kind} in {stay:?}");
    }
    let wish = moving.wish(json!({}));
    for (language, said) in [
        ("de", "Unter einer zweiten Akte derselben Person"),
        ("fr", "Dans un deuxième dossier de la même personne"),
        ("en", "In a second file of the same person"),
    ] {
        let report = super::report::text(&moving, &wish, language);
        assert!(report.contains(said), "{report}");
    }
}

#[test]
fn the_second_record_goes_along_when_it_belongs_to_the_case_and_is_chosen() {
    let moving = Moving::agreed();
    let known = known_before(&moving);
    is_the_same(&moving, &known);
    let [father, mother, child] = moving.persons();
    let belongs = json!({"case": moving.family().case, "person": known, "part": "client"});
    moving.here().call("case.put_person", belongs);
    let all = json!({"persons": [father, mother, child, known]});
    let preview = moving.preview(all);
    assert_eq!(second(&preview), []);
    assert!(speaks_of(&preview, "Haydari"), "on the father's release");
    assert_eq!(rows(&preview, "residence_document").len(), 1);
}

#[test]
fn a_release_is_asked_for_in_a_case_that_knows_the_person_by_another_record() {
    let moving = Moving::new();
    let known = known_before(&moving);
    is_the_same(&moving, &known);
    let signed = moving.release(&known, ALL, "2027-06-30");
    assert_eq!(signed["row"]["state"], "in_force");
    let father = moving.preview(json!({"persons": [moving.family().father]}));
    let items = father["persons"][0]["items"].as_array().unwrap();
    assert!(
        items.iter().all(|item| item["lack"] == Value::Null),
        "{items:?}"
    );
    // Somebody whom the case does not know at all is asked outside of it.
    let stranger = moving.here().person("Rosa", "Klein");
    let form = json!({"recipient": moving.partner, "items": ALL, "channels": ["file"]});
    let wish = with(moving.released.wish(form), json!({"person": stranger}));
    assert_eq!(moving.here().refused("release.finalise", wish), "not-found");
}

#[test]
fn who_agrees_under_another_record_is_known_in_the_case_to_have_agreed() {
    let moving = Moving::new();
    let known = known_before(&moving);
    is_the_same(&moving, &known);
    let form = json!({"kind": "accompaniment", "recipient": null, "direction": "", "items": [],
                      "channels": [], "validUntil": ""});
    let wish = with(moving.released.wish(form), json!({"person": known}));
    let view = moving.here().call("release.finalise", wish);
    let told = || {
        let case = json!({"case": moving.family().case});
        let case = moving.here().call("case.open", case);
        let consents = case["consents"].as_array().unwrap().clone().into_iter();
        let hers = consents.filter(|one| one["person"]["id"] == moving.family().father);
        hers.map(|one| one["how"].clone()).collect::<Vec<_>>()
    };
    let before = told().len();
    moving.family().sign(&view, &known, json!({}));
    let after = told();
    assert_eq!((after.len(), &after[0]), (before + 1, &json!("written")));
}
