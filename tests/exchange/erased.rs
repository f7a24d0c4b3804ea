//! Erasing on several laptops: locked first, signed at two of them, and never back.

use crate::rooms::erasure::{begin, look, noted, office, signing, stands, subject};
use crate::support::{
    ALMA, BRUNO, Office, SECOND, carry, read_bundle, second_laptop, tables, with, write_bundle,
};
use serde_json::{Value, json};

fn page(office: &Office) -> Value {
    office.call("erasure.list", json!({"offset": 0, "limit": 50}))
}

/// An office with a second laptop for Alma; both know Nura and one note about her.
fn two_laptops() -> (Office, Office, Value) {
    let first = office();
    let nura = json!(first.person("Nuraqanari", "Saleh"));
    noted(&first, &[nura.as_str().unwrap()], "file", "Notizqanari");
    let second = second_laptop(&first, &ALMA);
    assert!(stands(&first, "Notizqanari") && stands(&second, "Notizqanari"));
    (first, second, nura)
}

fn is_gone(office: &Office) -> bool {
    !stands(office, "Nuraqanari") && !stands(office, "Notizqanari")
}

#[test]
fn it_is_locked_everywhere_then_signed_on_two_laptops_and_no_old_bundle_brings_it_back() {
    let (first, second, nura) = two_laptops();
    let old = write_bundle(&first);
    let view = begin(&first, &subject("person", &nura));
    let silent = &view["entry"]["notHeard"];
    assert_eq!(silent[0]["label"], "Laptop 2");
    assert_eq!(
        first.refused("erasure.sign", signing(&view)),
        "erasure-not-heard"
    );
    carry(&first, &second);
    let birth = json!({"person": nura, "birth": "1980", "sex": null});
    assert_eq!(second.refused("person.change", birth), "restricted");
    carry(&second, &first);
    assert_eq!(page(&first)["open"][0]["notHeard"], json!([]));
    first.seat(&BRUNO);
    first.call("erasure.sign", signing(&view));
    carry(&first, &second);
    let open = page(&second)["open"][0].clone();
    assert_eq!(open["signed"], json!(["Bruno Celik"]));
    assert_eq!(second.call("today.view", json!({}))["erasuresToSign"], 1);
    // She signs what he signed: the list itself travelled.
    let same = json!({"erasure": open["id"], "offset": 0, "limit": 50});
    let there = second.call("erasure.open", same);
    assert_eq!(there["token"], view["token"]);
    let done = second.call("erasure.sign", signing(&there));
    assert_eq!(done["entry"]["done"], true);
    assert!(is_gone(&second) && stands(&first, "Notizqanari"));
    let word = write_bundle(&second);
    let grant = json!({"grant": first.desk.grant(word.clone())});
    assert_eq!(first.call("exchange.inspect", grant)["erases"], 3);
    assert_eq!(read_bundle(&first, &word)["erased"], 3);
    assert!(is_gone(&first));
    assert_eq!(tables(&first), tables(&second));
    read_bundle(&second, &old);
    carry(&first, &second);
    assert!(is_gone(&first) && is_gone(&second));
    assert_eq!(
        (&page(&first)["done"], &page(&first)["doneCount"]),
        (&page(&second)["done"], &json!(1))
    );
}

#[test]
fn a_laptop_nobody_waited_for_comes_back_after_two_years_and_revives_nothing() {
    let (first, second, nura) = two_laptops();
    let third = second_laptop(&first, &ALMA);
    first.person("Ali", "Bleibtqanari");
    carry(&first, &second);
    carry(&second, &first);
    let view = begin(&first, &subject("person", &nura));
    let silent: Vec<Value> = view["entry"]["notHeard"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["replica"].clone())
        .collect();
    assert_eq!(silent.len(), 2, "neither has the restriction yet");
    carry(&first, &second);
    carry(&second, &first);
    let left = page(&first)["open"][0]["notHeard"].clone();
    assert_eq!(left.as_array().unwrap().len(), 1);
    let without = with(signing(&view), json!({"without": [left[0]["replica"]]}));
    assert_eq!(
        first.refused("erasure.sign", signing(&view)),
        "erasure-not-heard"
    );
    first.call("erasure.sign", without.clone());
    // Who signs second reads whom the first did not wait for, and need not name it again.
    assert_eq!(page(&first)["open"][0]["notHeard"][0]["without"], true);
    first.seat(&BRUNO);
    first.call("erasure.sign", signing(&view));
    assert!(is_gone(&first));
    assert_eq!(page(&first)["done"][0]["without"], 1);
    // Two years later: it has worked on and knows nothing.
    third.clock.turn_to("2029-01-12");
    first.clock.turn_to("2029-01-12");
    first.seat(&ALMA);
    third.call("desk.unlock", third.way_in(&ALMA, SECOND));
    let birth = json!({"person": nura, "birth": "1980", "sex": null});
    third.call("person.change", birth);
    let received = carry(&third, &first);
    assert_eq!(received["late"][0]["changes"], 1, "it is told");
    assert!(is_gone(&first));
    let received = carry(&first, &third);
    assert_eq!(received["erased"], 3);
    assert!(is_gone(&third) && stands(&third, "Bleibtqanari"));
    carry(&third, &first);
    assert!(is_gone(&first));
    assert_eq!(tables(&first), tables(&third));
}

#[test]
fn no_old_backup_brings_it_back() {
    let (first, second, nura) = two_laptops();
    let grant = first.desk.grant(first.stick());
    let backup = first.call("backup.write", json!({"grant": grant}));
    let folder = first.stick().join(backup["folder"].as_str().unwrap());
    let view = begin(&first, &subject("person", &nura));
    carry(&first, &second);
    carry(&second, &first);
    first.call("erasure.sign", signing(&view));
    first.seat(&BRUNO);
    first.call("erasure.sign", signing(&view));
    let user = first.id_of(&ALMA);
    let restore = json!({"grant": first.desk.grant(folder), "user": user,
        "secret": ALMA.passphrase, "kind": "passphrase", "despiteAge": false});
    first.call("store.restore", restore);
    let persons = first.call("person.list", json!({"offset": 0, "limit": 50}));
    assert!(!persons.to_string().contains("Nuraqanari"));
    let text = first.call("search.text", json!({"text": "Notizqanari"}));
    assert!(!text.to_string().contains("Notizqanari"));
}

#[test]
fn what_came_meanwhile_from_elsewhere_stands_in_the_way() {
    let (first, second, nura) = two_laptops();
    let view = begin(&first, &subject("person", &nura));
    // The other laptop has not heard, and logs another contact with her.
    noted(&second, &[nura.as_str().unwrap()], "file", "Spätqanari");
    carry(&second, &first);
    carry(&first, &second);
    carry(&second, &first);
    assert_eq!(
        first.refused("erasure.sign", signing(&view)),
        "erasure-blocked"
    );
    let off = json!({"erasure": view["entry"]["id"]});
    first.call("erasure.call_off", off);
    assert_eq!(look(&first, &subject("person", &nura))["count"], 5);
}

#[test]
fn her_own_note_a_worker_erases_alone_on_all_laptops() {
    let (first, second, nura) = two_laptops();
    let mine = noted(&first, &[nura.as_str().unwrap()], "personal", "Meins");
    carry(&first, &second);
    assert_eq!(second.look_at(&mine)["notes"].as_array().unwrap().len(), 1);
    let note = mine["notes"][0]["id"].clone();
    first.call("erasure.own", json!({"note": note}));
    carry(&first, &second);
    assert_eq!(second.look_at(&mine)["notes"], json!([]));
    assert_eq!(tables(&first), tables(&second));
}

#[test]
fn a_contact_that_comes_from_a_laptop_nobody_waited_for_lives_and_says_since_when_she_is_erased() {
    let (first, second, nura) = two_laptops();
    let ali = first.person("Ali", "Bleibtqanari");
    carry(&first, &second);
    carry(&second, &first);
    // The other laptop has not heard, and logs a contact with both of them.
    let both = [nura.as_str().unwrap(), &ali];
    let late = noted(&second, &both, "file", "Spätqanari");
    let view = begin(&first, &subject("person", &nura));
    let silent = page(&first)["open"][0]["notHeard"][0]["replica"].clone();
    let without = with(signing(&view), json!({"without": [silent]}));
    first.call("erasure.sign", without);
    first.seat(&BRUNO);
    first.call("erasure.sign", signing(&view));
    assert!(is_gone(&first));
    carry(&second, &first);
    let seen = first.look_at(&late);
    assert_eq!(
        seen["notes"][0]["text"], "Spätqanari",
        "what came later lives"
    );
    let persons = seen["row"]["persons"].as_array().unwrap().iter();
    let (erased, here): (Vec<_>, Vec<_>) = persons.partition(|one| one["erasedAt"].is_number());
    assert_eq!((erased.len(), here.len()), (1, 1), "{seen}");
    assert_eq!(erased[0]["name"], "");
    assert_eq!(here[0]["name"], "Ali Bleibtqanari");
    carry(&first, &second);
    assert!(is_gone(&second) && stands(&second, "Spätqanari"));
    assert_eq!(tables(&first), tables(&second));
    let session = first.desk.session().unwrap();
    assert!(session.verify().unwrap().is_whole());
}

#[test]
fn what_a_laptop_that_is_out_wrote_about_her_goes_along_and_what_it_wrote_about_others_stays() {
    let (first, second, nura) = two_laptops();
    let ali = first.person("Ali", "Saleh");
    carry(&first, &second);
    let stolen = || {
        let team = first.call("laptop.team", json!({}));
        let mut laptops = team["laptops"].as_array().unwrap().iter();
        laptops
            .find(|one| one["label"] == "Laptop 2")
            .unwrap()
            .clone()
    };
    let out = json!({"replica": stolen()["replica"], "reason": "stolen", "also": []});
    first.call("laptop.shut_out", out);
    let her = nura.as_str().unwrap();
    noted(&second, &[her], "file", "Beiseiteqanari");
    noted(&second, &[&ali], "file", "Nachbarqanari");
    noted(&second, &[her, &ali], "file", "Beidenqanari");
    read_bundle(&first, &write_bundle(&second));
    for canary in ["Beiseiteqanari", "Nachbarqanari", "Beidenqanari"] {
        assert!(stands(&first, canary), "{canary}: it is looked through yet");
    }
    assert_eq!(stolen()["aside"], 6);
    let person = subject("person", &nura);
    let kinds = look(&first, &person)["kinds"].clone();
    let mut aside = kinds.as_array().unwrap().iter();
    let aside = aside.find(|one| one["kind"] == "aside").unwrap();
    assert_eq!(aside["count"], 2, "a contact and its note");
    let view = begin(&first, &person);
    first.call("erasure.sign", signing(&view));
    first.seat(&BRUNO);
    first.call("erasure.sign", signing(&view));
    assert!(is_gone(&first) && !stands(&first, "Beiseiteqanari"));
    assert!(stands(&first, "Nachbarqanari") && stands(&first, "Beidenqanari"));
    first.seat(&ALMA);
    assert_eq!(stolen()["aside"], 4, "the rest is still looked through");
    read_bundle(&first, &write_bundle(&second));
    assert!(!stands(&first, "Beiseiteqanari"), "nor does it come back");
}
