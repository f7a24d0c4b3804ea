//! Stores and backups of versions that landed.

use super::{BACKED_UP, LANDED, Landed};
use crate::support::{ALMA, BRUNO};
use serde_json::{Value, json};

#[test]
fn every_landed_store_opens_and_shows_what_it_showed() {
    for landing in LANDED {
        let landed = Landed::of(landing);
        landed.shows_what_it_showed();
        assert!(landed.is_whole(), "{landing}");
    }
}

#[test]
fn sealed_notes_of_every_landed_version_open_for_their_readers_alone() {
    for landing in LANDED {
        let landed = Landed::updated(landing);
        let office = &landed.office;
        let contacts = landed.facts["contacts"].as_array().unwrap();
        let texts = || -> Vec<Value> {
            let open = |contact| office.call("contact.open", json!({"contact": contact}));
            let notes = contacts
                .iter()
                .map(|contact| open(contact)["notes"][0]["text"].take());
            notes.collect()
        };
        let hers = [
            "Bescheid vom Jobcenter besprochen.",
            "Die Miete ist drei Monate offen.",
            "Sie hat Angst vor dem Nachbarn.",
            "Morgen noch einmal anrufen.",
        ];
        assert_eq!(texts(), hers, "{landing}");
        office.seat(&BRUNO);
        let his = texts();
        assert_eq!(his[..2], hers[..2], "{landing}");
        assert_eq!(his[2..], [Value::Null, Value::Null], "{landing}");
    }
}

#[test]
fn work_goes_on_in_every_landed_store() {
    for landing in LANDED {
        let landed = Landed::updated(landing);
        let office = &landed.office;
        let (father, mother) = (landed.member("father"), landed.member("mother"));
        let born = json!({"person": father, "birth": "1991", "sex": "m"});
        let view = office.call("person.change", born);
        assert_eq!(view["birth"], "1991", "{landing}");
        let day = landed.facts["day"].clone();
        let contact = crate::support::with(
            crate::support::a_contact(&[&mother]),
            json!({"heldOn": day, "note": crate::support::a_note("entrusted", "Neu.", &[])}),
        );
        let contact = office.contact(contact);
        assert_eq!(
            office.look_at(&contact)["notes"][0]["text"],
            "Neu.",
            "{landing}"
        );
        let case = crate::support::with(crate::support::a_case(&mother), json!({"openedOn": day}));
        office.call("case.begin", case);
        assert!(landed.is_whole(), "{landing}");
    }
}

#[test]
fn a_backup_of_a_landed_version_is_restored() {
    for landing in BACKED_UP {
        let laptop = Landed::without_store(landing);
        let card = laptop
            .office
            .call("store.inspect_backup", laptop.file("backup"));
        let users = card["store"]["users"].as_array().unwrap();
        let alma = users
            .iter()
            .find(|user| user["short"] == ALMA.short)
            .unwrap();
        let restore = crate::support::with(
            laptop.file("backup"),
            json!({"user": alma["id"], "secret": ALMA.passphrase, "kind": "passphrase",
                "despiteAge": false}),
        );
        laptop.office.call("store.restore", restore);
        let view = laptop
            .office
            .call("person.open", json!({"person": laptop.member("mother")}));
        assert_eq!(view["row"]["name"], "Zahra Haidari", "{landing}");
        assert!(laptop.is_whole(), "{landing}");
    }
}
