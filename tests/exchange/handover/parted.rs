//! After a household has parted each side is handed over by itself.

use super::inside::Inside;
use super::{ALL, Moving, rows, speaks_of};
use crate::rooms::parted::{live_together, open, open_case, parting};
use crate::support::{a_contact, a_note, sends, with};
use geleit_core::ids::Id;
use serde_json::{Value, json};

const CANARY: &str = "FRAUENHAUS-LINDE";

fn of_side(moving: &Moving, person: &str, changes: Value) -> Value {
    let case = open_case(moving.here(), person)["row"]["id"].clone();
    let wish = json!({"case": case, "persons": [person]});
    with(moving.wish(wish), changes)
}

/// What was released for the case in common has run out with it: each releases anew, for her own.
fn releases_anew(moving: &Moving, person: &str, stands: Option<&str>) {
    let case = open_case(moving.here(), person)["row"]["id"].clone();
    let form = json!({"case": case, "recipient": moving.partner, "items": ALL,
        "channels": ["file"], "validUntil": "2027-06-30",
        "representatives": stands.into_iter().collect::<Vec<_>>()});
    let wish = with(moving.released.wish(form), json!({"person": person}));
    let view = moving.here().call("release.finalise", wish);
    let part = stands.map_or("client", |_| "representative");
    let signs = stands.unwrap_or(person);
    moving.family().sign(&view, signs, json!({"part": part}));
}

/// Everything that could be seen of a handover: the preview with all texts, and the report.
fn seen(moving: &Moving, wish: &Value) -> String {
    let preview = moving.here().call("handover.preview", wish.clone());
    let report = super::report::text(moving, wish, "de");
    format!("{preview}{report}")
}

#[test]
fn a_handover_of_his_case_holds_nothing_of_her_and_hers_does() {
    let moving = Moving::agreed();
    let (office, family) = (moving.here(), moving.family());
    live_together(family);
    office.contact(a_contact(&[&family.mother, &family.father]));
    office.call("household.part", parting(family, office, json!({})));
    let note = json!({"note": a_note("file", CANARY, &[])});
    office.contact(with(a_contact(&[&family.mother]), note.clone()));
    office.contact(with(a_contact(&[&family.mother, &family.father]), note));
    releases_anew(&moving, &family.father, None);
    releases_anew(&moving, &family.mother, None);
    releases_anew(&moving, &family.child, Some(&family.mother));
    let hers = open_case(office, &family.mother);
    let household = open(office, &family.mother)["household"]["id"].clone();
    let words = [
        CANARY,
        "Zahra",
        "زهرا",
        family.mother.as_str(),
        family.child.as_str(),
        hers["row"]["number"].as_str().unwrap(),
        hers["row"]["id"].as_str().unwrap(),
        household.as_str().unwrap(),
    ];
    let his = of_side(&moving, &family.father, json!({}));
    let told = seen(&moving, &his);
    for word in words {
        assert!(!told.contains(word), "{word} in {told}");
    }
    let preview = office.call("handover.preview", his.clone());
    assert!(speaks_of(&preview, "Mohammad"), "the control: he does");
    assert!(rows(&preview, "household_joined").is_empty() && rows(&preview, "kinship").is_empty());
    assert!(
        rows(&preview, "contact").is_empty(),
        "what both said is not his alone to tell"
    );
    let of_her = of_side(
        &moving,
        &family.mother,
        json!({"persons": [family.mother, family.child]}),
    );
    let own = seen(&moving, &of_her);
    for word in ["Zahra", CANARY, hers["row"]["number"].as_str().unwrap()] {
        assert!(own.contains(word), "the control: {word}");
    }
    assert!(!own.contains("Mohammad") && !own.contains(&family.father));
    // What lies in the files, down to the last frame: an id is 16 bytes there.
    let id = |value: &str| Id::parse(value).unwrap();
    let ids = [
        id(&family.mother),
        id(&family.child),
        id(hers["row"]["id"].as_str().unwrap()),
        id(household.as_str().unwrap()),
    ];
    let his = Inside::of(&moving, &sends(office, &his));
    for word in words {
        assert!(!his.says(word), "{word}");
    }
    for id in ids {
        assert!(!his.holds(id.as_bytes()), "{id}");
    }
    assert!(his.says("Mohammad") && his.holds(id(&family.father).as_bytes()));
    let texts = office.call("handover.preview", of_her.clone())["texts"].take();
    let mut texts = texts.as_array().unwrap().iter();
    let canary = texts.find(|text| text["text"] == CANARY).unwrap();
    let with_it = with(of_her, json!({"texts": [canary["place"]]}));
    let hers = Inside::of(&moving, &sends(office, &with_it));
    for word in ["Zahra", CANARY] {
        assert!(hers.says(word), "the control: {word}");
    }
    for id in ids.iter().take(3) {
        assert!(hers.holds(id.as_bytes()), "the control: {id}");
    }
    assert!(!hers.says("Mohammad") && !hers.holds(id(&family.father).as_bytes()));
}

#[test]
fn the_old_case_goes_to_nobody_and_neither_do_both_sides_together() {
    let moving = Moving::agreed();
    let (office, family) = (moving.here(), moving.family());
    live_together(family);
    assert!(
        !moving.preview(json!({}))["groups"]
            .as_array()
            .unwrap()
            .is_empty(),
        "the control"
    );
    office.call("household.part", parting(family, office, json!({})));
    let report = |wish: &Value| json!({"wish": wish, "language": "de", "page": 1, "scale": 1.0});
    let both = of_side(
        &moving,
        &family.father,
        json!({"persons": [family.father, family.mother]}),
    );
    let of_her = of_side(&moving, &family.father, json!({"persons": [family.mother]}));
    for (wish, refused) in [
        (moving.wish(json!({})), "case-parted"),
        (
            moving.wish(json!({"persons": [family.father]})),
            "case-parted",
        ),
        (both, "whereabouts-kept"),
        (of_her, "whereabouts-kept"),
    ] {
        assert_eq!(office.refused("handover.preview", wish.clone()), refused);
        assert_eq!(
            office.refused("handover.report_page", report(&wish)),
            refused
        );
        let grant = office.desk.grant(office.stick());
        let send = json!({"wish": wish, "grant": grant});
        assert_eq!(office.refused("handover.send", send), refused);
    }
}
