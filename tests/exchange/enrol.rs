//! A second laptop joins the team, verified both ways.

use crate::support::{
    ALMA, Asking, BRUNO, Office, SECOND, a_contact, a_note, carry, files_below, read_bundle,
    second_laptop, team_digits, typed, with, write_bundle,
};
use geleit_core::enrol::Request;
use geleit_core::ids::{Id, ReplicaId, SpaceId, SystemRandom};
use geleit_core::keys::{Identity, SignKey};
use geleit_core::store::Birth;
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};

/// The digits with one of them changed.
fn mistyped(digits: &str) -> String {
    let other = if digits.starts_with('1') { '2' } else { '1' };
    format!("{other}{}", &digits[1..])
}

/// Whether the laptop still waits to join.
pub fn waits(office: &Office) -> bool {
    let status = office.call("desk.status", json!({}));
    status["stores"][0]["waiting"] == true
}

#[test]
fn a_worker_goes_on_at_her_second_laptop_as_at_her_first() {
    let first = Office::open();
    let person = first.person("Nura", "Saleh");
    let note = a_note("entrusted", "Nur unter uns.", &[]);
    let contact = first.contact(with(a_contact(&[&person]), json!({"note": note})));
    let asking = Asking::new(ALMA.short);
    assert!(waits(&asking.office));
    assert_eq!(
        asking.office.call("desk.status", json!({}))["state"],
        "locked"
    );

    let grant = first.desk.grant(asking.request.clone());
    let card = first.call("laptop.inspect", json!({"grant": grant}));
    let expected = json!({"label": "Laptop 2", "short": "AB", "user": ALMA.name, "mine": true});
    assert_eq!(card, expected);
    let file = asking.let_in(&first);
    let joining = asking.joining(&team_digits(&first), &[file]);
    let status = asking.office.call("store.join", joining);
    let second = &asking.office;
    assert_eq!(
        (&status["state"], &status["language"]),
        (&json!("open"), &json!("fr"))
    );
    assert_eq!(status["user"]["name"], ALMA.name);
    assert_eq!(
        (&status["store"]["label"], &status["store"]["waiting"]),
        (&json!("Ziegelei"), &json!(false))
    );
    // What was sealed to her opens here too.
    assert_eq!(
        second.look_at(&contact)["notes"][0]["text"],
        "Nur unter uns."
    );
    assert!(second.desk.session().unwrap().verify().unwrap().is_whole());
    // She can lock and come back, and has a sheet for this laptop to prove.
    second.call("desk.lock", json!({}));
    second.call("desk.unlock", second.way_in(&ALMA, SECOND));
    let sheets = second.call("store.sheets", json!({}));
    assert_eq!(
        (sheets.as_array().unwrap().len(), &sheets[0]["kind"]),
        (1, &json!("personal"))
    );
    let code = typed(&sheets[0]["groups"]);
    second.call("desk.lock", json!({}));
    let in_by_sheet = json!({"store": second.store(), "code": code});
    assert_eq!(
        second.call("desk.unlock_with_sheet", in_by_sheet)["state"],
        "open"
    );
    // The sheet of the first laptop opens the first laptop's store only.
    second.call("desk.lock", json!({}));
    let old = json!({"store": second.store(), "code": Office::sheet("personal").join(" ")});
    assert_eq!(second.refused("desk.unlock_with_sheet", old), "wrong-code");
}

#[test]
fn only_a_coordinator_lets_a_laptop_in_and_only_with_its_digits() {
    let first = Office::open();
    let asking = Asking::new(BRUNO.short);
    let laptops = |office: &Office| {
        office.call("laptop.team", json!({}))["laptops"]
            .as_array()
            .unwrap()
            .len()
    };
    let wrong = with(
        asking.letting_in(&first),
        json!({"digits": mistyped(&asking.digits)}),
    );
    assert_eq!(first.refused("laptop.enrol", wrong), "digits-wrong");
    let team = with(
        asking.letting_in(&first),
        json!({"digits": team_digits(&first)}),
    );
    assert_eq!(first.refused("laptop.enrol", team), "digits-wrong");
    first.seat(&BRUNO);
    assert_eq!(
        first.refused("laptop.enrol", asking.letting_in(&first)),
        "not-allowed"
    );
    // His keys go to no laptop that does not belong to the team.
    let target = first.desk.grant(first.stick());
    let stranger = Request::of_file(&asking.request)
        .unwrap()
        .replica
        .0
        .to_string();
    let keys = json!({"replica": stranger, "passphrase": BRUNO.passphrase, "target": target});
    assert_eq!(
        first.refused("laptop.carry_keys", keys),
        "laptop-not-enrolled"
    );
    assert_eq!(laptops(&first), 1);
    first.seat(&ALMA);
    let unknown = Asking::new("XY");
    assert_eq!(
        first.refused("laptop.enrol", unknown.letting_in(&first)),
        "short-unknown"
    );
    assert_eq!(laptops(&first), 1);
    assert_eq!(files_below(&first.stick()), Vec::<PathBuf>::new());
}

/// What a laptop would ask with.
fn a_birth(replica: Option<ReplicaId>) -> Birth {
    Birth {
        space: SpaceId(Id::new([0; 16])),
        replica: replica.unwrap_or(ReplicaId(Id::draw(&SystemRandom))),
        sign: SignKey::draw().unwrap(),
        identity: Identity::draw(),
    }
}

/// A request with other keys in the name of the same laptop and worker.
fn forged(path: &Path, replica: Option<ReplicaId>) -> Request {
    let bytes = Request::write(&a_birth(replica), "Laptop 2", "AB");
    fs::write(path, &bytes).unwrap();
    Request::read(&bytes).unwrap()
}

/// What the coordinator reads before she types the digits is what stands there: no letter that turns a
/// line round, none that begins another, and not nothing.
#[test]
fn a_laptop_whose_name_would_show_as_another_is_no_request() {
    let birth = a_birth(None);
    let asks_as = |label: &str| Request::read(&Request::write(&birth, label, "AB"));
    assert!(asks_as("Laptop 2").is_ok(), "the control");
    assert!(
        asks_as("لپتاپ ۲").is_ok(),
        "the control: right to left as it is"
    );
    for label in [
        "Laptop\u{202e} 2",
        "Laptop\u{2067} 2",
        "Laptop\n2",
        " Laptop 2",
        "",
    ] {
        assert!(asks_as(label).is_err(), "{label:?}");
    }
}

#[test]
fn a_request_with_swapped_keys_has_other_digits() {
    let first = Office::open();
    let asking = Asking::new(ALMA.short);
    let genuine = fs::read(&asking.request).unwrap();
    let replica = Request::read(&genuine).unwrap().replica;
    let swapped = forged(&asking.request, Some(replica));
    assert_ne!(swapped.digits().unwrap().groups().join(" "), asking.digits);
    assert_eq!(
        first.refused("laptop.enrol", asking.letting_in(&first)),
        "digits-wrong"
    );
    // Every bent byte is noticed, the initials too.
    for place in (0..genuine.len()).step_by(7) {
        let mut bent = genuine.clone();
        bent[place] ^= 1;
        fs::write(&asking.request, bent).unwrap();
        assert_eq!(
            first.refused("laptop.enrol", asking.letting_in(&first)),
            "request-damaged"
        );
    }
    fs::write(&asking.request, &genuine).unwrap();
    asking.let_in(&first);
    // Now the laptop is known: the same id with other keys is refused even with their digits.
    let swapped = forged(&asking.request, Some(replica));
    let digits = json!({"digits": swapped.digits().unwrap().groups().join(" ")});
    let again = with(asking.letting_in(&first), digits);
    assert_eq!(first.refused("laptop.enrol", again), "request-damaged");
}

#[test]
fn a_request_let_in_twice_is_one_laptop_and_either_file_serves() {
    let first = Office::open();
    let asking = Asking::new(ALMA.short);
    let lost = asking.let_in(&first);
    fs::remove_file(lost).unwrap();
    first.person("Nura", "Saleh");
    let file = asking.let_in(&first);
    let team = first.call("laptop.team", json!({}));
    assert_eq!(team["laptops"].as_array().unwrap().len(), 2);
    let digits = typed(&team["digits"]);
    let second = &asking.office;
    second.call(
        "store.join",
        asking.joining(&digits, std::slice::from_ref(&file)),
    );
    let persons = second.call("person.list", json!({"offset": 0, "limit": 9}));
    assert_eq!(persons["count"], 1);
    // A store that has joined waits no more.
    assert_eq!(
        second.refused("store.join", asking.joining(&digits, &[file])),
        "wrong-passphrase"
    );
    let store = json!({"store": second.store()});
    assert_eq!(
        second.refused("store.drop_join_request", store),
        "not-found"
    );
}

#[test]
fn wrong_digits_or_a_wrong_file_cost_nothing() {
    let first = Office::open();
    let asking = Asking::new(ALMA.short);
    let file = asking.let_in(&first);
    let digits = team_digits(&first);
    let second = &asking.office;
    let stranger = Asking::new(ALMA.short);
    let of_stranger = stranger.let_in(&first);
    let noise = second.stick().join("noise.age");
    fs::write(&noise, b"age-encryption.org/v1\nnothing").unwrap();
    let one = std::slice::from_ref;
    for (args, code) in [
        (
            asking.joining(&mistyped(&digits), one(&file)),
            "digits-wrong",
        ),
        (asking.joining(&asking.digits, one(&file)), "digits-wrong"),
        (
            asking.joining(&digits, one(&of_stranger)),
            "not-for-this-laptop",
        ),
        (asking.joining(&digits, &[]), "bundle-damaged"),
        (
            with(
                asking.joining(&digits, one(&file)),
                json!({"passphrase": "falsche worte hier"}),
            ),
            "wrong-passphrase",
        ),
    ] {
        assert_eq!(second.refused("store.join", args), code);
        assert!(waits(second));
    }
    second.refused("store.join", asking.joining(&digits, one(&noise)));
    let mut bent = fs::read(&file).unwrap();
    let middle = bent.len() / 2;
    bent[middle] ^= 1;
    fs::write(&noise, bent).unwrap();
    assert_eq!(
        second.refused("store.join", asking.joining(&digits, one(&noise))),
        "bundle-damaged"
    );
    let shown = json!({"store": asking.store, "passphrase": SECOND});
    let shown = second.call("store.join_request", shown);
    assert_eq!(typed(&shown["digits"]), asking.digits);
    let status = second.call("store.join", asking.joining(&digits, &[file]));
    assert_eq!(status["state"], "open");
}

#[test]
fn a_laptop_joins_the_team_whose_digits_were_typed_and_no_other() {
    let (first, other) = (Office::open(), Office::empty());
    other.found();
    let asking = Asking::new(ALMA.short);
    // Somebody else founded a team, with a worker of the same initials, and lets the laptop in.
    let led_astray = asking.let_in(&other);
    let digits = team_digits(&first);
    assert_ne!(digits, team_digits(&other));
    let joining = asking.joining(&digits, &[led_astray]);
    assert_eq!(asking.office.refused("store.join", joining), "digits-wrong");
    let file = asking.let_in(&first);
    asking
        .office
        .call("store.join", asking.joining(&digits, &[file]));
}

#[test]
fn a_practice_office_lets_nobody_in() {
    let first = Office::empty();
    first.call(
        "store.look_around",
        json!({"label": "Übung", "language": "de"}),
    );
    let short = first.call("desk.status", json!({}))["user"]["short"].clone();
    let asking = Asking::new(short.as_str().unwrap());
    assert_eq!(
        first.refused("laptop.enrol", asking.letting_in(&first)),
        "bundle-demo"
    );
}

#[test]
fn a_store_in_waiting_survives_a_crash_and_can_be_thrown_away() {
    let first = Office::open();
    let asking = Asking::new(ALMA.short);
    let second = &asking.office;
    let home = second.home();
    // Killed while the next generation was being filled.
    let half = home.join("gen-2");
    fs::create_dir(&half).unwrap();
    fs::write(half.join("geleit.db"), b"half").unwrap();
    assert!(waits(second));
    let file = asking.let_in(&first);
    let digits = team_digits(&first);
    second.call("store.join", asking.joining(&digits, &[file]));
    second.call("desk.lock", json!({}));
    // Killed between the switch and the clearing away of what waited.
    let old = home.join("gen-1");
    assert!(!old.exists());
    fs::create_dir(&old).unwrap();
    fs::write(old.join("request"), b"left over").unwrap();
    second.call("desk.unlock", second.way_in(&ALMA, SECOND));
    assert!(!old.exists());
    assert!(home.join("gen-2/geleit.db").is_file());

    let other = Asking::new(ALMA.short);
    let gone = json!({"store": other.store});
    assert_eq!(
        other.office.call("store.drop_join_request", gone)["state"],
        "empty"
    );
    assert_eq!(files_below(&other.office.stores()), Vec::<PathBuf>::new());
    // A store somebody works in is not thrown away.
    let own = json!({"store": first.store()});
    first.call("desk.lock", json!({}));
    assert_eq!(first.refused("store.drop_join_request", own), "not-found");
}

#[test]
fn every_laptop_announces_a_new_one_until_somebody_looked() {
    let first = Office::open();
    let second = second_laptop(&first, &ALMA);
    let third = second_laptop(&first, &ALMA);
    let news = |office: &Office, command: &str| -> Vec<Value> {
        let told = office.call(command, json!({}));
        let laptops = told["laptops"].as_array().unwrap().iter();
        laptops
            .filter(|laptop| laptop["new"] == true)
            .map(|laptop| laptop["label"].clone())
            .collect()
    };
    assert!(
        news(&third, "laptop.team").is_empty(),
        "she found the others here"
    );
    carry(&first, &second);
    assert_eq!(news(&second, "exchange.status").len(), 1);
    assert_eq!(news(&second, "laptop.team").len(), 1);
    assert!(news(&second, "laptop.team").is_empty());
    assert!(news(&second, "exchange.status").is_empty());
    // Names travel too.
    let laptops = first.call("laptop.team", json!({}))["laptops"].clone();
    let mine = &laptops[0];
    assert_eq!(
        (&mine["mine"], &mine["label"]),
        (&json!(true), &json!("AB"))
    );
    let rename = json!({"replica": mine["replica"], "label": "Empfang"});
    first.call("laptop.rename", rename);
    carry(&first, &second);
    let known = second.call("laptop.team", json!({}))["laptops"].clone();
    let mut labels: Vec<&str> = known
        .as_array()
        .unwrap()
        .iter()
        .map(|laptop| laptop["label"].as_str().unwrap())
        .collect();
    labels.sort_unstable();
    assert_eq!(labels, ["Empfang", "Laptop 2", "Laptop 2"]);
}

#[test]
fn the_exchange_says_what_stands_in_no_file_yet() {
    let first = Office::open();
    let second = second_laptop(&first, &ALMA);
    let status = |office: &Office| office.call("exchange.status", json!({}));
    first.person("Nura", "Saleh");
    assert_eq!(status(&first)["changesSince"], 1);
    let file = write_bundle(&first);
    assert_eq!(status(&first)["changesSince"], 0);
    let grant = second.desk.grant(file.clone());
    let preview = second.call("exchange.inspect", json!({"grant": grant}));
    assert_eq!(
        (&preview["from"], &preview["changes"]),
        (&json!("AB"), &json!(1))
    );
    assert_eq!(
        preview["roots"],
        json!([{"table": "person", "added": 1, "changed": 0}])
    );
    assert_eq!(
        (&preview["nothingNew"], &preview["gap"]),
        (&json!(false), &json!(false))
    );
    let persons = |office: &Office| {
        office.call("person.list", json!({"offset": 0, "limit": 9}))["count"].clone()
    };
    assert_eq!(persons(&second), 0, "looking changes nothing");
    let received = read_bundle(&second, &file);
    assert_eq!(
        (&received["changes"], &received["conflicts"]),
        (&json!(1), &json!(0))
    );
    assert_eq!(persons(&second), 1);
    let again = read_bundle(&second, &file);
    assert_eq!(
        (&again["changes"], &again["attention"]),
        (&json!(0), &json!(0))
    );
    assert!(status(&second)["lastReadAt"].is_number());
    // Found by name at once.
    let hits = second.call("person.search", json!({"text": "nura"}));
    assert_eq!(hits["count"], 1);
    // The audit has a line for each.
    let acts = |office: &Office| -> Vec<String> {
        let rows = office.call("audit.list", json!({"offset": 0, "limit": 50}))["rows"].clone();
        let rows = rows.as_array().unwrap().clone();
        rows.iter()
            .map(|row| row["act"].as_str().unwrap().to_owned())
            .collect()
    };
    assert!(acts(&first).contains(&"exchange.write".to_owned()));
    assert!(acts(&first).contains(&"laptop.enrol".to_owned()));
    assert!(acts(&second).contains(&"exchange.read".to_owned()));
}
