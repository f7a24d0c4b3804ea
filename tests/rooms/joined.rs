//! The same human being, entered twice.

use crate::support::{Office, a_contact, a_note, a_person, with};
use serde_json::json;

fn contacts_of(office: &Office, person: &str) -> i64 {
    let page = json!({"person": person, "offset": 0, "limit": 50});
    let page = office.call("contact.of_person", page);
    assert_eq!(page["rows"].as_array().unwrap().len(), page["count"]);
    page["count"].as_i64().unwrap()
}

#[test]
fn joined_persons_share_contacts_until_they_are_separated() {
    let office = Office::open();
    let (one, other) = (
        office.person("Mohamad", "Haidari"),
        office.person("Muhammad", "Heydari"),
    );
    office.contact(a_contact(&[&one]));
    office.contact(a_contact(&[&other]));
    office.contact(a_contact(&[&one, &other]));
    let view = office.call("person.join", json!({"person": one, "other": other}));
    assert_eq!(view["sameAs"][0]["other"]["id"], json!(other));
    assert_eq!(view["contacts"], 3);
    assert_eq!((contacts_of(&office, &one), contacts_of(&office, &other)), (3, 3));
    let fact = view["sameAs"][0]["fact"].clone();
    office.call("person.separate", json!({"person": one, "fact": fact}));
    assert_eq!((contacts_of(&office, &one), contacts_of(&office, &other)), (2, 2));
}

#[test]
fn joining_reaches_over_a_third() {
    let office = Office::open();
    let all: Vec<_> = ["Ali", "Aly", "علی"]
        .map(|given| office.person(given, "Rezai"))
        .into();
    office.contact(a_contact(&[&all[2]]));
    office.call("person.join", json!({"person": all[0], "other": all[1]}));
    office.call("person.join", json!({"person": all[2], "other": all[1]}));
    assert_eq!(contacts_of(&office, &all[0]), 1);
}

#[test]
fn nobody_is_joined_with_herself_or_with_no_one() {
    let office = Office::open();
    let person = office.person("Ali", "Rezai");
    let nobody = "0".repeat(32);
    for other in [&person, &nobody] {
        let join = json!({"person": person, "other": other});
        assert_eq!(office.refused("person.join", join), "not-found");
    }
}

#[test]
fn a_person_about_to_be_added_again_is_pointed_out() {
    let office = Office::open();
    let known = with(a_person("Mohammad", "Haidari"), json!({"birth": "1993-05-02"}));
    office.call("person.create", known);
    let likely = |birth: &str| {
        let new = json!({"names": [{"kind": "official", "given": "Muhamad", "family": "Heydari"}], "birth": birth});
        office.call("person.likely_same", new).as_array().unwrap().len()
    };
    assert_eq!((likely("1993~"), likely(""), likely("1960")), (1, 1, 0));
}

#[test]
fn a_contact_for_the_wrong_person_moves() {
    let office = Office::open();
    let (wrong, right) = (office.person("Ali", "Rezai"), office.person("Ali", "Rezaie"));
    let note = json!({"note": a_note("file", "Brief vom Jobcenter erklärt.", &[])});
    let contact = office.contact(with(a_contact(&[&wrong]), note));
    let id = contact["row"]["id"].clone();
    let moved = json!({"contact": id, "from": wrong, "to": right});
    let view = office.call("contact.move", moved.clone());
    assert_eq!(view["row"]["persons"][0]["id"], json!(right));
    assert_eq!(view["notes"], contact["notes"]);
    assert_eq!((contacts_of(&office, &wrong), contacts_of(&office, &right)), (0, 1));
    assert_eq!(office.refused("contact.move", moved), "not-found");
}

#[test]
fn a_contact_moved_to_the_same_person_stays_with_her() {
    let office = Office::open();
    let person = office.person("Ali", "Rezai");
    let contact = office.contact(a_contact(&[&person]));
    let same = json!({"contact": contact["row"]["id"], "from": person, "to": person});
    let view = office.call("contact.move", same);
    assert_eq!(view["row"]["persons"][0]["id"], json!(person));
}
