//! Another store key: everybody who stays gets in by her own, and the old key opens nothing new.

use super::open;
use crate::rooms::agreement::Family;
use crate::support::{
    ALMA, BRUNO, CARLA, Office, a_contact, a_note, carry, files_below, second_laptop, tables, with,
};
use geleit_core::commands::dispatch;
use geleit_core::keys::{Passphrase, SlotFile};
use serde_json::{Value, json};
use std::fs;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

/// Whether what is in use at the desk is whole, attachments too.
fn is_whole(office: &Office) {
    let session = office.desk.session().unwrap();
    assert!(session.verify().unwrap().is_whole());
    let attached = session.store().verify_attachments().unwrap();
    assert_eq!((attached.absent, attached.damaged), (0, 0));
}

fn generations(office: &Office) -> Vec<String> {
    let entries = fs::read_dir(office.home()).unwrap().flatten();
    let names = entries.map(|entry| entry.file_name().into_string().unwrap());
    names.filter(|name| name.starts_with("gen-")).collect()
}

/// The arguments that open the store with a sheet.
fn by_sheet(office: &Office, groups: &[String]) -> Value {
    json!({"store": office.store(), "code": groups.join(" ")})
}

/// Whether a key opens the database in use.
fn opens(office: &Office, key: &geleit_core::keys::StoreKey) -> bool {
    let connection = open(&office.generation().join("geleit.db"), key);
    let count = "SELECT count(*) FROM sqlite_schema";
    connection
        .query_row(count, [], |row| row.get::<_, i64>(0))
        .is_ok()
}

#[test]
fn everything_goes_over_under_the_new_key_and_everybody_gets_in_by_her_own() {
    let (family, view) = Family::frozen();
    family.runs_its_course(&view, "Schmetterling");
    let office = &family.office;
    let note = json!({"note": a_note("entrusted", "Sie hat Angst.", &[])});
    let contact = office.contact(with(a_contact(&[&family.father]), note));
    let old = office.keys_of(&BRUNO).store_key;
    let (before, replica) = (tables(office), office.desk.session().unwrap().replica());
    assert!(opens(office, &old));
    let reply = office.reply("store.rekey", json!({}));
    assert_eq!(reply["touched"], json!(["user", "desk", "today"]));
    // She goes on at the same desk, with the same sealed notes, as the same laptop.
    assert_eq!(
        office.look_at(&contact)["notes"][0]["text"],
        "Sie hat Angst."
    );
    assert!(office.desk.session().unwrap().replica() == replica);
    assert!(tables(office) == before);
    is_whole(office);
    assert_eq!(generations(office), ["gen-2"]);
    assert!(!opens(office, &old), "the old key is worth nothing");
    let key = office.keys_of(&BRUNO).store_key;
    assert!(opens(office, &key) && key.expose() != old.expose());
    office.person("Rosa", "Klein");
    office.desk.lock();
    office.seat(&BRUNO);
    for groups in [Office::sheet("personal"), Office::sheet_of_bruno()] {
        office.call("desk.unlock_with_sheet", by_sheet(office, &groups));
    }
    office.seat(&ALMA);
    // The office's sheet still restores a backup.
    let folder = crate::backup::back_up(office);
    let laptop = Office::empty();
    let grant = laptop.desk.grant(folder);
    let restore = json!({"grant": grant, "user": null, "kind": "sheet",
        "secret": Office::sheet("office").join(" "), "despiteAge": false});
    laptop.call("store.restore", restore);
    // And again, with what the audit knows.
    office.call("store.rekey", json!({}));
    assert_eq!(generations(office), ["gen-3"]);
    let page = office.call("audit.list", json!({"offset": 0, "limit": 5}));
    assert_eq!(
        (&page["intact"], &page["rows"][0]["act"]),
        (&json!(true), &json!("store.rekey"))
    );
    is_whole(office);
}

#[test]
fn a_worker_who_leaves_the_laptop_opens_nothing_with_what_she_kept() {
    let office = Office::open();
    let carla = office.introduce(&CARLA);
    let (bruno, alma) = (office.id_of(&BRUNO), office.id_of(&ALMA));
    let kept = fs::read(office.generation().join("slots")).unwrap();
    let which = |user: &str| json!({"user": user});
    assert_eq!(
        office.refused("user.remove_here", which(&alma)),
        "team-oneself"
    );
    office.seat(&BRUNO);
    assert_eq!(
        office.refused("user.remove_here", which(&carla)),
        "not-allowed"
    );
    assert_eq!(office.refused("store.rekey", json!({})), "not-allowed");
    office.seat(&ALMA);
    let (way_in, sheet) = (
        office.way_in(&BRUNO, BRUNO.passphrase),
        by_sheet(&office, &Office::sheet_of_bruno()),
    );
    let users = office.call("user.remove_here", which(&bruno));
    let mut row = users.as_array().unwrap().iter();
    let row = row.find(|user| user["id"] == json!(bruno)).unwrap();
    assert_eq!(
        (&row["onThisLaptop"], &row["name"]),
        (&json!(false), &json!(BRUNO.name))
    );
    assert_eq!(
        office.refused("user.remove_here", which(&bruno)),
        "user-not-here"
    );
    assert_eq!(
        generations(&office),
        ["gen-2"],
        "what is refused makes no generation"
    );
    // The slot file he kept still opens with his passphrase; the key in it opens no database here.
    let user = geleit_core::ids::UserId(geleit_core::ids::Id::parse(&bruno).unwrap());
    let passphrase = Passphrase::new(BRUNO.passphrase.into());
    let opened = SlotFile::read(&kept).unwrap().open(user, &passphrase);
    assert!(!opens(&office, &opened.unwrap().store_key));
    is_whole(&office);
    assert_eq!(office.refused("desk.unlock", way_in), "wrong-passphrase");
    assert_eq!(
        office.refused("desk.unlock_with_sheet", sheet),
        "wrong-code"
    );
    for worker in [&CARLA, &ALMA] {
        office.seat(worker);
    }
    let page = office.call("audit.list", json!({"offset": 0, "limit": 20}));
    let mut lines = page["rows"].as_array().unwrap().iter();
    let line = lines.find(|line| line["act"] == "user.remove_here");
    assert_eq!(line.unwrap()["subject"], bruno);
}

/// Those who left the team and have a way in at a laptop, as its page of the team says.
fn leavers(office: &Office) -> Value {
    office.call("user.team", json!({}))["leavers"].take()
}

/// How many of them the first screen of the day speaks of.
fn told(office: &Office) -> Value {
    office.call("today.view", json!({}))["leavers"].take()
}

#[test]
fn whoever_left_the_team_is_named_at_the_laptop_until_a_coordinator_ends_her_way_in() {
    for by_rekey in [true, false] {
        let office = Office::open();
        assert_eq!((leavers(&office), told(&office)), (json!([]), json!(0)));
        let kept = fs::read(office.generation().join("slots")).unwrap();
        let bruno = office.id_of(&BRUNO);
        let left = json!([{"id": bruno, "name": BRUNO.name}]);
        let gone = office.call("user.dismiss", json!({"user": bruno, "role": null}));
        assert_eq!((&gone["leavers"], told(&office)), (&left, json!(1)));
        // Nobody who comes pushes him out by the way: the slot may be all there is of his keys.
        office.introduce(&CARLA);
        office.seat(&CARLA);
        assert_eq!((leavers(&office), told(&office)), (left, json!(0)));
        // He does not come in, and is not told that he mistyped; but what he types yields the key.
        let (way_in, sheet) = (
            office.way_in(&BRUNO, BRUNO.passphrase),
            by_sheet(&office, &Office::sheet_of_bruno()),
        );
        let [typed, read] = [("desk.unlock", &way_in), ("desk.unlock_with_sheet", &sheet)]
            .map(|(name, args)| office.refused(name, args.clone()));
        assert_eq!((&*typed, &*read), ("user-not-here", "user-not-here"));
        let last = office.call("desk.status", json!({}))["stores"][0]["lastUser"].take();
        assert_eq!(last, json!(office.id_of(&CARLA)));
        assert!(opens(&office, &office.keys_of(&BRUNO).store_key));
        office.seat(&ALMA);
        let which = json!({"user": bruno});
        match by_rekey {
            true => office.call("store.rekey", json!({})),
            false => office.call("user.remove_here", which.clone()),
        };
        assert_eq!((leavers(&office), told(&office)), (json!([]), json!(0)));
        let user = geleit_core::ids::UserId(geleit_core::ids::Id::parse(&bruno).unwrap());
        let passphrase = Passphrase::new(BRUNO.passphrase.into());
        let slots = fs::read(office.generation().join("slots")).unwrap();
        let slots = SlotFile::read(&slots).unwrap();
        assert!(slots.open(user, &passphrase).is_err());
        let kept = SlotFile::read(&kept).unwrap();
        let key = kept.open(user, &passphrase).unwrap().store_key;
        assert!(!opens(&office, &key), "what he kept opens nothing new");
        assert_eq!(office.refused("user.remove_here", which), "user-not-here");
        is_whole(&office);
        assert_eq!(office.refused("desk.unlock", way_in), "wrong-passphrase");
        let read = office.refused("desk.unlock_with_sheet", sheet);
        assert_eq!(read, "wrong-code");
        office.seat(&CARLA);
    }
}

#[test]
fn each_laptop_names_those_who_left_and_have_a_way_in_there() {
    let first = Office::open();
    let second = second_laptop(&first, &ALMA);
    let carla = second.introduce(&CARLA);
    carry(&second, &first);
    let gone = first.call("user.dismiss", json!({"user": carla, "role": null}));
    assert_eq!(
        (&gone["former"], &gone["leavers"]),
        (&json!([CARLA.name]), &json!([]))
    );
    assert_eq!(leavers(&second), json!([]), "nobody told it yet");
    carry(&first, &second);
    assert_eq!(leavers(&second), json!([{"id": carla, "name": CARLA.name}]));
    second.call("store.rekey", json!({}));
    assert_eq!(leavers(&second), json!([]));
}

#[test]
fn what_is_stopped_before_the_switch_leaves_the_store_as_it_was() {
    let office = Office::open();
    office.person("Nura", "Saleh");
    let before = tables(&office);
    let answer = thread::scope(|scope| {
        let rekeying = scope.spawn(|| dispatch(&office.desk, "store.rekey", json!({})));
        while !rekeying.is_finished() {
            office.desk.job().cancel();
        }
        rekeying.join().unwrap()
    });
    assert_eq!(answer.unwrap_err()["code"], "cancelled");
    assert!(office.desk.is_open());
    assert!(tables(&office) == before);
    assert_eq!(generations(&office), ["gen-1"]);
    is_whole(&office);
    office.call("store.rekey", json!({}));
    assert!(tables(&office) == before);
}

#[test]
fn what_others_do_meanwhile_waits_and_is_there_afterwards() {
    let office = Office::open();
    let person = office.person("Nura", "Saleh");
    let done = AtomicBool::new(false);
    let written = thread::scope(|scope| {
        let writing = scope.spawn(|| {
            let mut written = 0;
            while !done.load(Ordering::SeqCst) {
                let note = json!({"note": a_note("file", &format!("Notiz {written}"), &[])});
                office.contact(with(a_contact(&[&person]), note));
                written += 1;
            }
            written
        });
        for _ in 0..3 {
            office.call("store.rekey", json!({}));
            office.call("desk.status", json!({}));
        }
        done.store(true, Ordering::SeqCst);
        writing.join().unwrap()
    });
    office.desk.lock();
    office.seat(&ALMA);
    let day = office.call("contact.day", json!({"date": "2027-01-12", "mine": true}));
    assert_eq!(day["contacts"].as_array().unwrap().len(), written);
    is_whole(&office);
    assert!(
        files_below(&office.home()).len() < 8,
        "nothing is left over"
    );
}
