//! Service cards: how two services come to trust each other.

use crate::support::{
    ALMA, BRUNO, Office, Worker, acquainted, another_service, card_files, carry, digits,
    name_office, receive, saved, second_laptop, with,
};
use serde_json::{Value, json};
use std::fs;
use std::path::Path;

const COUNTY: &str = "Landratsamt Musterkreis";
const FOLLOW_UP: &str = "Wohlfahrtsverband Beispiel";

fn county() -> Office {
    let office = Office::open();
    name_office(&office, COUNTY);
    office
}

fn brought(office: &Office, file: &Path) -> Value {
    json!({"grant": office.desk.grant(file.to_owned())})
}

#[test]
fn a_card_travels_as_file_and_as_picture_and_counts_when_its_digits_were_typed() {
    let (here, there) = (county(), another_service(FOLLOW_UP));
    let (file, picture) = card_files(&there);
    let found = here.call("service_card.inspect", brought(&here, &picture));
    assert_eq!(
        (&found["news"], &found["partner"]),
        (&json!("first"), &json!(null))
    );
    assert_eq!(found["card"]["name"], FOLLOW_UP);
    assert_eq!(found["card"]["validUntil"], "2029-01-12");
    let same = here.call("service_card.inspect", brought(&here, &file));
    assert_eq!(same, found, "the picture says what the file says");
    let partner = receive(&here, picture);
    assert_eq!(partner["fields"]["name"], FOLLOW_UP);
    assert_eq!(partner["card"]["verified"], false);
    let verify = |typed: &str| json!({"partner": partner["id"], "digits": typed});
    card_files(&here);
    let wrong = digits(&here);
    assert_eq!(
        here.refused("service_card.verify", verify(&wrong)),
        "card-digits-wrong"
    );
    let verified = here.call("service_card.verify", verify(&digits(&there)));
    assert_eq!(verified["card"]["verified"], true);
    assert_eq!(verified["card"]["verifiedBy"], "AB");
    let known = here.call("service_card.inspect", brought(&here, &file));
    assert_eq!(known["news"], "known");
    let listed = here.call("partner.list", json!({"offset": 0, "limit": 10}));
    assert_eq!(listed["rows"][0], verified);
}

#[test]
fn a_newer_card_takes_its_place_by_itself_and_an_older_is_refused() {
    let (here, there) = (county(), another_service(FOLLOW_UP));
    let partner = acquainted(&here, &there);
    let first = saved(&there).0;
    name_office(&there, "Wohlfahrtsverband Beispiel e. V.");
    let second = card_files(&there).0;
    assert_ne!(first, second);
    let found = here.call("service_card.inspect", brought(&here, &second));
    assert_eq!(found["news"], "newer");
    assert_eq!(found["partner"]["id"], partner);
    let after = receive(&here, second);
    assert_eq!(after["id"], partner, "no second partner");
    assert_eq!(
        after["card"]["card"]["name"],
        "Wohlfahrtsverband Beispiel e. V."
    );
    assert_eq!(
        after["card"]["verified"], true,
        "the same inbox, and she who signed the first"
    );
    let third = receive_refused(&here, &first);
    assert_eq!(third, "card-known");
    let other = county();
    receive(&other, saved(&there).0);
    assert_eq!(receive_refused(&other, &first), "card-older");
}

/// Somebody who coordinates too makes the next card.
fn coordinates(office: &Office, worker: &Worker) {
    let user = office.introduce(worker);
    let role = json!({"user": user, "role": "coordinator"});
    office.call("user.appoint", role);
}

#[test]
fn a_card_somebody_else_signed_has_other_digits_and_waits_for_them() {
    let (here, there) = (county(), another_service(FOLLOW_UP));
    let partner = acquainted(&here, &there);
    let before = digits(&there);
    coordinates(&there, &BRUNO);
    there.seat(&BRUNO);
    here.clock.turn_by_minutes(1);
    let after = receive(&here, card_files(&there).0);
    assert_eq!(after["id"], partner, "no second partner");
    let card = &after["card"];
    assert_eq!(
        (&card["verified"], &card["other"]["signedBy"]),
        (&json!(false), &json!(BRUNO.name))
    );
    assert_eq!(card["card"]["signedBy"], ALMA.name);
    let typed = |digits: &str| {
        here.clock.turn_by_minutes(1);
        let verify = json!({"partner": partner, "digits": digits});
        here.call("service_card.verify", verify)["card"].take()
    };
    // The digits of the one before: whoever read them out knows of no other card.
    let decided = typed(&before);
    assert_eq!(
        (&decided["verified"], &decided["card"]["signedBy"]),
        (&json!(true), &json!(ALMA.name))
    );
    assert_eq!(decided["other"]["signedBy"], BRUNO.name, "it is still told");
    assert_ne!(digits(&there), before);
    let taken = typed(&digits(&there));
    assert_eq!(
        (&taken["verified"], &taken["card"]["signedBy"]),
        (&json!(true), &json!(BRUNO.name))
    );
    assert_eq!(taken["other"], json!(null));
}

#[test]
fn a_high_number_that_nobody_vouches_for_keeps_no_card_back() {
    let (here, there) = (county(), another_service(FOLLOW_UP));
    let second = second_laptop(&there, &ALMA);
    acquainted(&here, &there);
    carry(&there, &second);
    coordinates(&there, &BRUNO);
    there.seat(&BRUNO);
    here.clock.turn_by_minutes(1);
    card_files(&there);
    let third = card_files(&there).0;
    let card = receive(&here, third)["card"].take();
    assert_eq!(card["other"]["signedBy"], BRUNO.name);
    name_office(&second, "Wohlfahrtsverband Beispiel e. V.");
    let genuine = card_files(&second).0;
    let card = receive(&here, genuine)["card"].take();
    assert_eq!(card["card"]["name"], "Wohlfahrtsverband Beispiel e. V.");
    assert_eq!(card["verified"], false, "the other one waits all the same");
}

#[test]
fn names_that_changed_leave_room_on_a_card_and_do_not_stand_on_it() {
    let (here, there) = (county(), another_service(FOLLOW_UP));
    let first = card_files(&there).0;
    let mut names: Vec<String> = (1..=8)
        .map(|n| format!("Alma Berger-Oberhauser {n}"))
        .collect();
    for name in &names {
        there.clock.turn_by_minutes(1);
        there.call("user.rename", json!({"name": name, "short": ALMA.short}));
    }
    let last = names.pop().unwrap();
    let (file, picture) = card_files(&there);
    let card = receive(&here, picture)["card"].take();
    assert_eq!(card["card"]["signedBy"], last.as_str());
    let bytes = fs::read(file).unwrap();
    let holds = |bytes: &[u8], name: &str| {
        let mut windows = bytes.windows(name.len());
        windows.any(|window| window == name.as_bytes())
    };
    assert!(holds(&bytes, &last), "the control");
    assert!(!names.iter().any(|name| holds(&bytes, name)));
    assert!(
        bytes.len() < fs::read(first).unwrap().len() + 400,
        "one more word of hers"
    );
}

#[test]
fn a_card_that_says_too_much_is_refused_as_that() {
    let office = county();
    let long = "ሰላም".repeat(50);
    name_office(&office, &long);
    let reach = |phone: &str, email: &str| json!({"phone": phone, "email": email});
    office.call("service_card.issue", reach("0711 000", ""));
    let more = "ሰላም".repeat(66);
    let refused = office.refused("service_card.issue", reach(&more, &more));
    assert_eq!(refused, "card-too-large");
    let own = office.call("service_card.own", json!({}));
    assert_eq!(own["card"]["phone"], "0711 000", "the one before stays");
    let longer = "ሰ".repeat(201);
    assert_eq!(
        office.refused("service_card.issue", reach(&longer, "")),
        "text-too-long"
    );
}

/// How a card is refused; one that is here already changes nothing.
fn receive_refused(office: &Office, file: &Path) -> String {
    let found = office.desk.grant(file.to_owned());
    let seen = geleit_core::commands::dispatch(
        &office.desk,
        "service_card.inspect",
        json!({"grant": found}),
    );
    match seen {
        Ok(reply) => format!("card-{}", reply["value"]["news"].as_str().unwrap()),
        Err(error) => error["code"].as_str().unwrap().to_owned(),
    }
}

#[test]
fn whoever_pretends_to_be_the_partner_is_shown_and_not_trusted() {
    let (here, there) = (county(), another_service(FOLLOW_UP));
    let partner = receive(&here, card_files(&there).0);
    let verify = |typed: &str| json!({"partner": partner["id"], "digits": typed});
    here.call("service_card.verify", verify(&digits(&there)));
    // The same name on another root, for the same partner.
    let pretender = another_service(FOLLOW_UP);
    here.clock.turn_by_minutes(1);
    let grant = here.desk.grant(card_files(&pretender).0);
    let args = json!({"grant": grant, "partner": partner["id"]});
    let after = here.call("service_card.receive", args.clone());
    assert_eq!(after["card"]["verified"], true);
    assert_eq!(after["card"]["other"]["name"], FOLLOW_UP);
    // The card that counts is still the verified one: its phone is what is called.
    assert_eq!(after["card"]["card"], here_card(&here, &partner)["card"]);
    let clinic = here.call(
        "partner.add",
        with(partner["fields"].clone(), json!({"name": "Klinik"})),
    );
    let elsewhere = with(args, json!({"partner": clinic["id"]}));
    assert_eq!(
        here.refused("service_card.receive", elsewhere),
        "card-other-partner"
    );
    // A service that began anew is verified anew.
    here.clock.turn_by_minutes(1);
    let verified = here.call("service_card.verify", verify(&digits(&pretender)));
    assert_eq!(verified["card"]["other"], json!(null));
    assert_eq!(verified["card"]["verified"], true);
}

fn here_card(office: &Office, partner: &Value) -> Value {
    let listed = office.call("partner.list", json!({"offset": 0, "limit": 10}));
    let rows = listed["rows"].as_array().unwrap();
    let row = rows.iter().find(|row| row["id"] == partner["id"]);
    row.unwrap()["card"].clone()
}

#[test]
fn a_card_with_any_byte_changed_is_refused() {
    let (here, there) = (county(), another_service(FOLLOW_UP));
    let whole = fs::read(card_files(&there).0).unwrap();
    let bent = here.stick().join("bent.card");
    let news = |bytes: &[u8]| {
        fs::write(&bent, bytes).unwrap();
        receive_refused(&here, &bent)
    };
    assert_eq!(news(&whole), "card-first", "the control");
    for place in (0..whole.len()).step_by(3) {
        let mut bytes = whole.clone();
        bytes[place] ^= 1;
        let refused = news(&bytes);
        let names_it = ["card-damaged", "card-newer"].contains(&refused.as_str());
        assert!(names_it, "{place}: {refused}");
    }
    for length in [0, 7, 8, whole.len() / 2, whole.len() - 1] {
        assert_eq!(news(&whole[..length]), "card-damaged");
    }
    let longer = [whole.as_slice(), b"x"].concat();
    assert_eq!(news(&longer), "card-damaged");
    // The same card, its outer list counted with one byte more than that takes.
    let otherwise = [&whole[..8], &[0x98, 4], &whole[9..]].concat();
    assert_eq!(news(&otherwise), "card-damaged");
}

#[test]
fn an_expired_card_our_own_and_one_of_a_demo_office_are_refused() {
    let (here, there) = (county(), another_service(FOLLOW_UP));
    let file = card_files(&there).0;
    here.clock.turn_to("2029-01-12");
    here.seat(&crate::support::ALMA);
    assert_eq!(receive_refused(&here, &file), "card-first", "its last day");
    let partner = receive(&here, file.clone());
    assert_eq!(partner["card"]["card"]["expired"], false);
    here.clock.turn_to("2029-01-13");
    here.seat(&crate::support::ALMA);
    assert_eq!(here_card(&here, &partner)["card"]["expired"], true);
    let other = county();
    other.clock.turn_to("2029-01-13");
    other.seat(&crate::support::ALMA);
    assert_eq!(receive_refused(&other, &file), "card-expired");
    let own = card_files(&here).0;
    assert_eq!(receive_refused(&here, &own), "card-own");
    let demo = Office::empty();
    demo.call(
        "store.look_around",
        json!({"label": "Probe", "language": "de"}),
    );
    name_office(&demo, "Probe");
    assert_eq!(receive_refused(&other, &card_files(&demo).0), "bundle-demo");
}

#[test]
fn only_a_coordinator_makes_a_card_and_it_needs_a_name() {
    let office = Office::open();
    let reach = json!({"phone": "", "email": ""});
    assert_eq!(
        office.refused("service_card.issue", reach.clone()),
        "name-missing"
    );
    name_office(&office, COUNTY);
    office.seat(&BRUNO);
    assert_eq!(office.refused("service_card.issue", reach), "not-allowed");
    let own = office.call("service_card.own", json!({}));
    assert_eq!(
        (&own["card"], &own["nameless"]),
        (&json!(null), &json!(false))
    );
    let grant = json!({"grant": office.desk.grant(office.stick())});
    assert_eq!(office.refused("service_card.save", grant), "not-found");
}

/// `/dev/full` takes no byte, as a stick that is full.
#[cfg(target_os = "linux")]
#[test]
fn a_full_stick_is_told_as_that_when_the_card_is_saved() {
    let there = another_service(FOLLOW_UP);
    let (file, _) = card_files(&there);
    fs::remove_file(&file).unwrap();
    let save = || json!({"grant": there.desk.grant(there.stick())});
    let beside = file.with_extension("new");
    std::os::unix::fs::symlink("/dev/full", &beside).unwrap();
    assert_eq!(there.refused("service_card.save", save()), "disk-full");
    assert!(!file.exists());
    fs::remove_file(&beside).unwrap();
    fs::create_dir(&beside).unwrap();
    let refused = there.refused("service_card.save", save());
    assert_eq!(refused, "target-not-writable");
    fs::remove_dir(&beside).unwrap();
    there.call("service_card.save", save());
    assert!(file.exists(), "the control");
}
