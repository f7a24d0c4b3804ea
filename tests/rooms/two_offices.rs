//! Two organisations on one laptop: each has a store of its own, and neither finds anything of the other.

use crate::support::{ALMA, CARLA, Office, a_contact, a_note, with};
use geleit_core::commands::dispatch;
use serde_json::{Value, json};

/// A store on the unlock page, by its label.
fn store(office: &Office, label: &str) -> Value {
    let status = office.call("desk.status", json!({}));
    let mut stores = status["stores"].as_array().unwrap().iter();
    stores
        .find(|store| store["label"] == label)
        .unwrap()
        .clone()
}

/// The arguments with which the only worker who is named unlocks a store.
fn way_in(store: &Value, short: &str, passphrase: &str) -> Value {
    let mut users = store["users"].as_array().unwrap().iter();
    let user = users.find(|user| user["short"] == short).unwrap();
    json!({"store": store["id"], "user": user["id"], "passphrase": passphrase})
}

/// Whether anything that is shown speaks of somebody.
fn finds(office: &Office, word: &str) -> bool {
    let lists = [
        ("person.list", json!({"offset": 0, "limit": 50})),
        ("person.search", json!({"text": word})),
        ("search.text", json!({"text": word})),
        ("contact.day", json!({"date": "2027-01-12", "mine": false})),
        ("today.view", json!({})),
    ];
    let mut shown = lists
        .into_iter()
        .map(|(name, args)| office.call(name, args));
    shown.any(|shown| shown.to_string().contains(word))
}

#[test]
fn two_organisations_on_one_laptop_know_nothing_of_each_other() {
    let office = Office::open();
    let person = office.person("Nura", "Kreisakte");
    let note = json!({"note": a_note("file", "Kreisakte besprochen.", &[])});
    office.contact(with(a_contact(&[&person]), note));
    assert!(finds(&office, "Kreisakte"), "the control");
    let digits = office.call("laptop.team", json!({}))["digits"].clone();
    office.call("desk.lock", json!({}));
    let founding = json!({"label": "Rückkehrberatung", "userName": CARLA.name,
        "userShort": CARLA.short, "passphrase": CARLA.passphrase, "language": "de"});
    office.call("store.create", founding);
    assert!(!finds(&office, "Kreisakte"));
    let open = json!({"person": person});
    assert_eq!(office.refused("person.open", open), "not-found");
    let other = office.call("laptop.team", json!({}))["digits"].clone();
    assert_ne!(digits, other, "another team, another root");
    office.person("Ali", "Rückkehrakte");
    office.call("desk.lock", json!({}));
    // Nobody gets into the other's store, with a passphrase or with a sheet.
    let (ours, theirs) = (
        store(&office, "Ziegelei"),
        store(&office, "Rückkehrberatung"),
    );
    let guesses = [
        way_in(&theirs, CARLA.short, ALMA.passphrase),
        way_in(&ours, ALMA.short, CARLA.passphrase),
    ];
    for guess in guesses {
        let refused = dispatch(&office.desk, "desk.unlock", guess).unwrap_err();
        assert_eq!(refused["code"], "wrong-passphrase");
    }
    let sheet = json!({"store": theirs["id"], "code": Office::sheet("office").join(" ")});
    assert_eq!(
        office.refused("desk.unlock_with_sheet", sheet),
        "wrong-code"
    );
    office.call("desk.unlock", way_in(&ours, ALMA.short, ALMA.passphrase));
    assert!(finds(&office, "Kreisakte") && !finds(&office, "Rückkehrakte"));
}
