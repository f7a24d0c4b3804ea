//! A laptop is lost: it is shut out, what comes from it later is looked through, and honest work of it
//! is let in again.

use crate::support::{ALMA, BRUNO, Office, carry, read_bundle, second_laptop, write_bundle};
use serde_json::{Value, json};

fn laptop(office: &Office, label: &str) -> Value {
    let team = office.call("laptop.team", json!({}));
    let mut laptops = team["laptops"].as_array().unwrap().iter();
    laptops.find(|one| one["label"] == label).unwrap().clone()
}

fn birth(office: &Office, person: &str) -> Value {
    office.call("person.open", json!({"person": person}))["birth"].clone()
}

fn change(office: &Office, person: &str, birth: &str) {
    office.clock.turn_by_minutes(1);
    let change = json!({"person": person, "birth": birth, "sex": null});
    office.call("person.change", change);
}

fn out(replica: &Value) -> Value {
    json!({"replica": replica, "reason": "stolen", "also": []})
}

#[test]
fn what_a_stolen_laptop_wrote_later_is_set_aside_until_somebody_lets_it_in() {
    let first = Office::open();
    let person = first.person("Nura", "Saleh");
    let second = second_laptop(&first, &ALMA);
    change(&second, &person, "1971");
    carry(&second, &first);
    change(&second, &person, "1972");
    let other = second.person("Ali", "Saleh");
    second.contact(crate::support::a_contact(&[&other]));
    let late = write_bundle(&second);
    let replica = laptop(&first, "Laptop 2")["replica"].clone();
    // Heard before it was known that the laptop is gone, and shown.
    read_bundle(&first, &late);
    assert_eq!(birth(&first, &person), "1972");
    let first_again = laptop(&first, "Laptop 2");
    assert_eq!(
        (&first_again["out"], &first_again["aside"]),
        (&json!(null), &json!(0))
    );
    first.call("laptop.shut_out", out(&replica));
    // Everything known at that moment counts; only what comes later does not.
    assert_eq!(birth(&first, &person), "1972");
    assert_eq!(
        first.refused("laptop.shut_out", out(&replica)),
        "laptop-out-already"
    );
    change(&second, &person, "1973");
    second.person("Sami", "Saleh");
    read_bundle(&first, &write_bundle(&second));
    assert_eq!(birth(&first, &person), "1972");
    let row = laptop(&first, "Laptop 2");
    assert_eq!(
        (&row["out"], row["aside"].as_u64()),
        (&json!("stolen"), Some(2))
    );
    let waits = first.call("attention.list", json!({"offset": 0, "limit": 9}));
    assert_eq!(waits["aside"][0]["changes"], 2);
    let page = json!({"replica": replica, "offset": 0, "limit": 50});
    let review = first.call("laptop.review", page.clone());
    assert_eq!(review["count"], 2);
    let lines: Vec<&Value> = review["groups"][0]["lines"]
        .as_array()
        .unwrap()
        .iter()
        .collect();
    assert!(lines.iter().any(|line| line["value"] == "1973"));
    assert_eq!(review["groups"][0]["persons"][0]["name"], "Nura Saleh");
    let all = first.call("person.list", json!({"offset": 0, "limit": 50}));
    assert!(!all.to_string().contains("Sami"));
    // One thing is let in, the other stays.
    let some = json!({"replica": replica, "shown": review["shown"],
                      "roots": [review["groups"][0]["root"]]});
    let left = first.call("laptop.admit", some);
    assert_eq!(
        (birth(&first, &person), &left["count"]),
        (json!("1973"), &json!(1))
    );
    let all = |shown: &Value| json!({"replica": replica, "shown": shown, "roots": null});
    // What comes after the look has not been looked at.
    second.person("Emre", "Saleh");
    read_bundle(&first, &write_bundle(&second));
    let late = first.refused("laptop.admit", all(&left["shown"]));
    assert_eq!(late, "changed-meanwhile");
    let review = first.call("laptop.review", page);
    assert_eq!(review["count"], 2);
    let rest = first.call("laptop.admit", all(&review["shown"]));
    assert_eq!(rest["count"], 0);
    assert_eq!(
        first.refused("laptop.admit", all(&rest["shown"])),
        "not-found"
    );
    let persons = first.call("person.list", json!({"offset": 0, "limit": 50}));
    assert!(persons.to_string().contains("Sami"));
}

#[test]
fn nothing_goes_to_a_laptop_that_is_out_and_nobody_shuts_out_the_one_she_sits_at() {
    let first = Office::open();
    let second = second_laptop(&first, &ALMA);
    let own = first.call("laptop.team", json!({}))["laptops"][0].clone();
    assert_eq!(own["mine"], true);
    assert_eq!(
        first.refused("laptop.shut_out", out(&own["replica"])),
        "team-oneself"
    );
    let unknown = json!({"replica": "00".repeat(16), "reason": "lost", "also": []});
    assert_eq!(first.refused("laptop.shut_out", unknown), "not-found");
    let replica = laptop(&first, "Laptop 2")["replica"].clone();
    let why = json!({"replica": replica, "reason": "annoying", "also": []});
    assert_eq!(first.refused("laptop.shut_out", why), "code-unknown");
    first.seat(&BRUNO);
    assert_eq!(
        first.refused("laptop.shut_out", out(&replica)),
        "not-allowed"
    );
    first.seat(&ALMA);
    first.call("laptop.shut_out", out(&replica));
    let bundle = write_bundle(&first);
    let grant = json!({"grant": second.desk.grant(bundle)});
    assert_eq!(
        second.refused("exchange.inspect", grant),
        "bundle-not-for-us"
    );
}

#[test]
fn what_does_not_count_is_judged_anew_when_the_rules_or_the_chain_changed_and_checked_by_verify() {
    let first = Office::open();
    let person = first.person("Nura", "Saleh");
    let second = second_laptop(&first, &ALMA);
    let third = second_laptop(&first, &ALMA);
    let team = first.call("laptop.team", json!({}));
    let lost = team["laptops"].as_array().unwrap().iter();
    let known = second.call("laptop.team", json!({}));
    let own = known["laptops"].as_array().unwrap().iter();
    let mine = own.into_iter().find(|one| one["mine"] == true).unwrap();
    let lost = lost
        .into_iter()
        .find(|one| one["replica"] == mine["replica"]);
    first.call("laptop.shut_out", out(&lost.unwrap()["replica"]));
    change(&second, &person, "1973");
    read_bundle(&first, &write_bundle(&second));
    let is_whole = || first.desk.session().unwrap().verify().unwrap().is_whole();
    assert!(is_whole() && birth(&first, &person) != "1973");
    // As a version left it that did not know that the laptop is out.
    let count_all = |judged: &str| {
        first.desk.lock();
        let sql = format!("UPDATE change SET aside = 0; UPDATE own SET judged = {judged};");
        crate::store::database(&first).execute_batch(&sql).unwrap();
        first.seat(&ALMA);
    };
    count_all("judged");
    assert!(!is_whole(), "the log is not taken at its word");
    // Nobody reads its whole chain for what a third laptop brings; what it brings itself is weighed.
    third.person("Ali", "Saleh");
    carry(&third, &first);
    assert!(!is_whole());
    change(&second, &person, "1974");
    read_bundle(&first, &write_bundle(&second));
    assert!(is_whole() && birth(&first, &person) != "1974");
    count_all("NULL");
    assert!(is_whole(), "judged anew when it was opened");
}
