//! A worker's own keys on their way to another laptop: sealed to it and to her passphrase, given by
//! nobody but her.

use super::enrol::waits;
use crate::support::{
    ALMA, Asking, BRUNO, Office, SECOND, a_contact, a_note, carry, carry_keys, second_laptop,
    team_digits, with, write_bundle,
};
use serde_json::json;
use std::path::Path;

#[test]
fn a_colleague_brings_her_own_keys_herself() {
    let first = Office::open();
    let asking = Asking::new(BRUNO.short);
    let file = asking.let_in(&first);
    let digits = team_digits(&first);
    let second = &asking.office;
    let alone = asking.joining(&digits, std::slice::from_ref(&file));
    assert_eq!(second.refused("store.join", alone), "keys-missing");
    // Alma is coordinator and still can not give his keys away, nor hers in their stead.
    let hers = carry_keys(&first, &asking.replica(), ALMA.passphrase);
    let joining = asking.joining_with_keys(&digits, &[hers, file.clone()], ALMA.passphrase);
    assert_eq!(second.refused("store.join", joining), "keys-missing");
    first.seat(&BRUNO);
    let keys = carry_keys(&first, &asking.replica(), BRUNO.passphrase);
    let files = [keys, file];
    let without = asking.joining(&digits, &files);
    assert_eq!(
        second.refused("store.join", without),
        "keys-passphrase-wrong"
    );
    let joining = asking.joining_with_keys(&digits, &files, BRUNO.passphrase);
    let status = second.call("store.join", joining);
    assert_eq!(status["user"]["short"], BRUNO.short);
    assert_eq!(status["user"]["coordinator"], false);
}

#[test]
fn a_colleague_begins_at_a_laptop_others_use_already() {
    let first = Office::open();
    let person = first.person("Nura", "Saleh");
    let second = second_laptop(&first, &ALMA);
    first.seat(&BRUNO);
    let note = a_note("entrusted", "Nur unter uns.", &[]);
    let contact = first.contact(with(a_contact(&[&person]), json!({"note": note})));
    // It is he who sits there: his passphrase is asked for before his keys leave.
    let target = first.desk.grant(first.stick());
    let replica = second.desk.session().unwrap().replica().to_string();
    let guessed = json!({"replica": replica, "passphrase": ALMA.passphrase, "target": target});
    assert_eq!(
        first.refused("laptop.carry_keys", guessed),
        "keys-passphrase-wrong"
    );
    let keys = carry_keys(&first, &replica, BRUNO.passphrase);
    carry(&first, &second);
    let bring = |file: &Path, passphrase: &str| json!({"grant": second.desk.grant(file.to_owned()), "passphrase": passphrase});
    // Alma sits at the second laptop and holds his stick: without his passphrase it is no use.
    for typed in [ALMA.passphrase, SECOND] {
        let refused = second.refused("user.bring_keys", bring(&keys, typed));
        assert_eq!(refused, "keys-passphrase-wrong");
    }
    assert_eq!(
        second.refused(
            "user.bring_keys",
            bring(&write_bundle(&first), BRUNO.passphrase)
        ),
        "keys-missing"
    );
    let here = |office: &Office| {
        let users = office.call("user.list", json!({}));
        let users = users.as_array().unwrap().iter();
        users.filter(|user| user["onThisLaptop"] == true).count()
    };
    assert_eq!(here(&second), 1);
    let row = second.call("user.bring_keys", bring(&keys, BRUNO.passphrase));
    assert_eq!((&row["short"], here(&second)), (&json!(BRUNO.short), 2));
    second.call("desk.lock", json!({}));
    second.call("desk.unlock", second.way_in(&BRUNO, BRUNO.passphrase));
    assert_eq!(
        second.look_at(&contact)["notes"][0]["text"],
        "Nur unter uns."
    );
    let sheets = second.call("store.sheets", json!({}));
    assert_eq!(
        (sheets.as_array().unwrap().len(), &sheets[0]["kind"]),
        (1, &json!("personal"))
    );
    // A file for one laptop opens on no other.
    let grant = first.desk.grant(keys);
    let astray = json!({"grant": grant, "passphrase": BRUNO.passphrase});
    assert_eq!(
        first.refused("user.bring_keys", astray),
        "not-for-this-laptop"
    );
}

#[test]
fn keys_of_somebody_else_open_no_store() {
    let first = Office::open();
    let (for_alma, for_bruno) = (Asking::new(ALMA.short), Asking::new(BRUNO.short));
    let (_, file) = (for_alma.let_in(&first), for_bruno.let_in(&first));
    // Alma's keys, made for her own laptop, on Bruno's.
    let keys = carry_keys(&first, &for_alma.replica(), ALMA.passphrase);
    let digits = team_digits(&first);
    let joining = for_bruno.joining(&digits, &[keys, file]);
    assert_eq!(
        for_bruno.office.refused("store.join", joining),
        "not-for-this-laptop"
    );
    assert!(waits(&for_bruno.office));
}
