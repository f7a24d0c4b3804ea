//! A restored store is whole, and another incarnation of the same space.

use super::{back_up, backed_up, restore_of};
use crate::support::{ALMA, BRUNO, Office};
use geleit_core::roster::{self, Record};
use serde_json::json;

#[test]
fn a_restored_store_opens_verifies_and_goes_on_as_another() {
    let (office, folder, contact) = backed_up();
    let session = office.desk.session().unwrap();
    let (space, replica) = session.store().whose().unwrap();
    drop(session);
    let laptop = Office::empty();
    let restore = restore_of(&laptop, &folder, &office.id_of(&ALMA));
    let status = laptop.call("store.restore", restore);
    assert_eq!(status["user"]["short"], ALMA.short);
    assert_eq!(
        laptop.look_at(&contact)["notes"][0]["text"],
        "Sie hat Angst."
    );
    let session = laptop.desk.session().unwrap();
    assert!(session.verify().unwrap().is_whole());
    let (same, another) = session.store().whose().unwrap();
    assert_eq!(same, space);
    assert_ne!(another, replica);
    let roster = session.roster();
    assert!(roster.replicas.contains_key(&another) && !roster.replicas.contains_key(&replica));
    drop(session);
    // It goes on: writing, locking, the colleague.
    laptop.person("Ali", "Rezai");
    laptop.seat(&BRUNO);
    assert_eq!(laptop.look_at(&contact)["notes"][0]["text"], json!(null));
    let session = laptop.desk.session().unwrap();
    assert!(session.verify().unwrap().is_whole());
}

#[test]
fn the_reincarnation_is_signed_with_the_former_key() {
    let (office, folder, _) = backed_up();
    let former = office.desk.session().unwrap().store().signer().unwrap();
    let laptop = Office::empty();
    let restore = restore_of(&laptop, &folder, &office.id_of(&ALMA));
    laptop.call("store.restore", restore);
    let session = laptop.desk.session().unwrap();
    let records = session.store().read(|reader| {
        reader.rows(
            "SELECT body, signatures FROM roster ORDER BY id",
            [],
            |row| Ok((row.get::<_, Vec<u8>>(0)?, row.get::<_, Vec<u8>>(1)?)),
        )
    });
    let records = records
        .map_err(|error: geleit_core::store::StoreError| error)
        .unwrap();
    let signed = records
        .into_iter()
        .map(|(body, signatures)| roster::Signed::from_parts(body, &signatures).unwrap());
    let signed: Vec<_> = signed
        .filter(|signed| matches!(signed.read(), Ok(Some((Record::Reincarnate { .. }, ..)))))
        .collect();
    assert_eq!(signed.len(), 1);
    assert!(signed[0].is_signed_by(former.0, &former.1.verify_key()));
}

#[test]
fn a_sheet_restores_and_the_passphrase_opens() {
    let (office, folder, contact) = backed_up();
    for kind in ["office", "personal"] {
        let laptop = Office::empty();
        let grant = laptop.desk.grant(folder.clone());
        let card = laptop.call("store.inspect_backup", json!({"grant": grant}));
        assert_eq!(card["store"]["label"], "Ziegelei");
        let secret = Office::sheet(kind).join(" ");
        let restore = json!({"grant": grant, "user": null, "secret": secret, "kind": "sheet",
            "despiteAge": false});
        let status = laptop.call("store.restore", restore);
        assert_eq!(status["state"], "locked", "{kind}");
        laptop.seat(&ALMA);
        assert_eq!(
            laptop.look_at(&contact)["notes"][0]["text"],
            "Sie hat Angst."
        );
    }
    assert!(office.desk.is_open());
}

#[test]
fn a_store_restored_beside_the_one_it_was_taken_from_does_not_replace_it() {
    let (office, folder, contact) = backed_up();
    let user = office.id_of(&ALMA);
    office.person("Ali", "Rezai");
    let restore = restore_of(&office, &folder, &user);
    office.call("store.restore", restore);
    assert_eq!(std::fs::read_dir(office.stores()).unwrap().count(), 2);
    let persons = office.call("person.list", json!({"offset": 0, "limit": 5}));
    assert_eq!(persons["count"], 1);
    assert_eq!(
        office.look_at(&contact)["notes"][0]["text"],
        "Sie hat Angst."
    );
}

#[test]
fn a_backup_says_when_it_was_written() {
    let office = Office::open();
    let last = || office.call("today.view", json!({}))["lastBackupAt"].clone();
    assert_eq!(last(), json!(null));
    back_up(&office);
    assert_eq!(
        last(),
        office.call("desk.status", json!({}))["lastBackupAt"]
    );
    assert!(last().is_i64());
    assert_eq!(office.call("job.status", json!({}))["running"], false);
}
