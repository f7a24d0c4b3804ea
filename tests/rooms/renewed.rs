//! A worker forgot her passphrase and has no sheet: a coordinator gives her new keys.

use crate::rooms::agreement::Family;
use crate::support::{
    ALMA, BRUNO, CARLA, Office, SECOND, Worker, a_case, a_contact, a_note, carry, carry_keys,
    second_laptop, with,
};
use serde_json::{Value, json};

/// Carla with the passphrase she typed when she got new keys.
const ANEW: Worker = Worker {
    name: CARLA.name,
    short: CARLA.short,
    passphrase: "blaue tassen im regal",
};

/// Carla comes to the team some time after it was founded; gives the groups on her sheet.
fn carla_comes(office: &Office) -> Vec<String> {
    office.clock.turn_by_minutes(1);
    office.introduce(&CARLA);
    office.seat(&CARLA);
    let sheet = office.call("store.sheets", json!({}))[0].take();
    office.seat(&ALMA);
    let groups = sheet["groups"].as_array().unwrap().iter();
    groups
        .map(|group| group.as_str().unwrap().to_owned())
        .collect()
}

fn renew(office: &Office) -> Value {
    let carla = json!({"user": office.id_of(&CARLA), "passphrase": ANEW.passphrase});
    office.call("user.renew", carla)
}

fn of_carla(office: &Office) -> Value {
    let users = office.call("user.list", json!({}));
    let mut users = users.as_array().unwrap().iter();
    users
        .find(|user| user["short"] == CARLA.short)
        .unwrap()
        .clone()
}

#[test]
fn with_new_keys_she_gets_in_and_colleagues_give_her_back_what_they_read_too() {
    let office = Office::open();
    let sheet = carla_comes(&office);
    let person = office.person("Nura", "Saleh");
    let case = office.call("case.begin", a_case(&person))["row"]["id"].take();
    let write = |class: &str, readers: &[&str]| {
        let note = json!({"note": a_note(class, &format!("Es war {class}."), readers)});
        office.contact(with(a_contact(&[&person]), note))
    };
    let (alma, carla) = (office.id_of(&ALMA), office.id_of(&CARLA));
    let by_alma = write("restricted", &[&carla]);
    office.seat(&CARLA);
    let by_carla = write("restricted", &[&alma]);
    let entrusted = write("entrusted", &[]);
    let own = write("personal", &[]);
    office.seat(&ALMA);
    assert!(of_carla(&office)["renewedAt"].is_null());
    let renewed = renew(&office);
    let counts = ["shared", "records", "personal"].map(|count| renewed[count].as_u64().unwrap());
    assert_eq!(counts, [2, 1, 1]);
    assert!(renewed["user"]["renewedAt"].is_i64());
    assert_eq!(of_carla(&office), renewed["user"]);
    // What she forgot opens nothing any more, nor what was on her old sheet.
    let old = office.way_in(&CARLA, CARLA.passphrase);
    assert_eq!(office.refused("desk.unlock", old), "wrong-passphrase");
    let sheet = json!({"store": office.store(), "code": sheet.join(" ")});
    assert_eq!(
        office.refused("desk.unlock_with_sheet", sheet),
        "wrong-code"
    );
    office.seat(&ANEW);
    let status = office.call("desk.status", json!({}));
    assert_eq!(
        (&status["keysReplaced"], &status["user"]["id"]),
        (&json!(false), &json!(carla))
    );
    let sheets = office.call("store.sheets", json!({}));
    assert_eq!(sheets.as_array().unwrap().len(), 1, "a new sheet to copy");
    let reads = |contact: &Value| office.look_at(contact)["notes"][0]["text"].clone();
    let notes = [&by_alma, &by_carla, &entrusted, &own];
    assert!(notes.iter().all(|contact| reads(contact).is_null()));
    office.seat(&ALMA);
    let with_her = json!({"case": case, "user": carla});
    let preview = office.call("note.share_preview", with_her.clone());
    assert_eq!(
        (&preview["restricted"], &preview["known"]),
        (&json!(2), &json!(0))
    );
    let given = office.call("note.share", with(with_her, json!({"entrusted": []})));
    assert_eq!(given["given"], 2);
    let fresh = write("restricted", &[&carla]);
    office.seat(&ANEW);
    for contact in [&by_alma, &by_carla, &fresh] {
        assert_eq!(reads(contact), "Es war restricted.");
    }
    assert!(reads(&entrusted).is_null() && reads(&own).is_null());
}

#[test]
fn only_a_coordinator_renews_somebody_else() {
    let office = Office::open();
    carla_comes(&office);
    let renewing = |user: &str, passphrase: &str| json!({"user": user, "passphrase": passphrase});
    let (alma, carla) = (office.id_of(&ALMA), office.id_of(&CARLA));
    for (user, passphrase, code) in [
        (&*alma, ANEW.passphrase, "team-oneself"),
        (&*carla, "kurz", "passphrase-short"),
        (&*"0".repeat(32), ANEW.passphrase, "worker-unknown"),
    ] {
        assert_eq!(
            office.refused("user.renew", renewing(user, passphrase)),
            code
        );
    }
    office.seat(&BRUNO);
    let hers = renewing(&alma, ANEW.passphrase);
    assert_eq!(office.refused("user.renew", hers), "not-allowed");
    assert!(of_carla(&office)["renewedAt"].is_null());
}

#[test]
fn on_her_other_laptop_she_is_told_and_brings_her_new_keys() {
    let first = Office::open();
    carla_comes(&first);
    let second = second_laptop(&first, &ALMA);
    let replica = second.desk.session().unwrap().replica().to_string();
    let bring = |office: &Office, passphrase: &str| {
        let keys = carry_keys(&first, &replica, passphrase);
        let grant = office.desk.grant(keys);
        office.call(
            "user.bring_keys",
            json!({"grant": grant, "passphrase": passphrase}),
        );
    };
    first.seat(&CARLA);
    bring(&second, CARLA.passphrase);
    first.seat(&ALMA);
    renew(&first);
    carry(&first, &second);
    let replaced = || second.call("desk.status", json!({}))["keysReplaced"].clone();
    assert_eq!(replaced(), false, "Alma has hers");
    assert!(of_carla(&second)["renewedAt"].is_i64());
    // Her old way in still opens the store there, with her old keys.
    let status = second.call("desk.unlock", second.way_in(&CARLA, CARLA.passphrase));
    assert_eq!(status["keysReplaced"], true);
    first.seat(&ANEW);
    bring(&second, ANEW.passphrase);
    let status = second.call("desk.unlock", second.way_in(&CARLA, ANEW.passphrase));
    assert_eq!(status["keysReplaced"], false);
    let old = second.way_in(&CARLA, CARLA.passphrase);
    assert_eq!(second.refused("desk.unlock", old), "wrong-passphrase");
    second.call("desk.unlock", second.way_in(&ALMA, SECOND));
}

#[test]
fn what_she_signed_with_her_former_key_stays_signed() {
    let family = Family::new();
    let office = &family.office;
    carla_comes(office);
    let deputy = json!({"case": family.case, "part": "deputy", "user": office.id_of(&CARLA),
        "from": "2027-01-12"});
    office.call("case.assign", deputy);
    family.change(json!({"evaluationOn": "2027-07-12"}));
    let view = office.call("agreement.finalise", family.wish(1));
    office.seat(&CARLA);
    family.sign(&view, &family.father, json!({}));
    family.sign(&view, &family.mother, json!({}));
    let signed = family.confirm(&view);
    assert_eq!(signed["row"]["state"], "in_force");
    office.seat(&ALMA);
    renew(office);
    assert_eq!(family.open(&view)["row"]["state"], "in_force");
}
