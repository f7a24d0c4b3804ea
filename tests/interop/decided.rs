//! What a team decides about itself travels in its bundles: who goes, which laptop is out and what of it is
//! let in, what is erased, which database goes on as another. The reader counts each.

use super::exchange::Bundle;
use crate::backup::{backed_up, restore_of};
use crate::store::database;
use crate::support::{ALMA, BRUNO, Office, carry, erase, second_laptop};
use serde_json::json;

#[test]
fn what_was_erased_is_a_husk_under_a_purge() {
    let office = Office::open();
    let gone = office.person("Sami", "Saleh");
    erase(&office, &[&gone]);
    let bundle = Bundle::of(office);
    let seen = bundle.read().unwrap();
    assert_eq!(
        (&seen["roster"]["purge"], &seen["roster"]["appointment"]),
        (&json!(1), &json!(3))
    );
    let sql = "SELECT count(*) FROM change WHERE body IS NULL";
    let husks: i64 = database(&bundle.office)
        .query_row(sql, [], |row| row.get(0))
        .unwrap();
    assert!(husks > 0, "the control");
    assert_eq!(seen["husks"], husks);
}

#[test]
fn who_goes_which_laptop_is_out_and_what_of_it_is_let_in_is_counted() {
    let first = Office::open();
    let second = second_laptop(&first, &ALMA);
    second.person("Nura", "Saleh");
    carry(&second, &first);
    let team = first.call("laptop.team", json!({}))["laptops"].take();
    let mut laptops = team.as_array().unwrap().iter();
    let lost = laptops.find(|one| one["label"] == "Laptop 2").unwrap()["replica"].clone();
    let out = json!({"replica": lost, "reason": "lost", "also": []});
    first.call("laptop.shut_out", out);
    second.person("Ali", "Saleh");
    carry(&second, &first);
    let page = json!({"replica": lost, "offset": 0, "limit": 50});
    let review = first.call("laptop.review", page);
    let admit = json!({"replica": lost, "shown": review["shown"],
                       "roots": [review["groups"][0]["root"]]});
    first.call("laptop.admit", admit);
    let bruno = first.id_of(&BRUNO);
    first.call("user.dismiss", json!({"user": bruno, "role": null}));
    let seen = Bundle::of(first).read().unwrap();
    let roster = &seen["roster"];
    for kind in ["revocation", "admission", "dismissal"] {
        assert_eq!(roster[kind], 1, "{kind}: {roster}");
    }
    assert_eq!(
        (&roster["replica"], &roster["user"]),
        (&json!(2), &json!(2))
    );
    assert_eq!(
        seen["runs"].as_array().unwrap().len(),
        2,
        "both laptops' words travel on"
    );
}

#[test]
fn a_database_that_came_back_goes_on_under_another_name() {
    let (office, folder, _) = backed_up();
    let again = Office::empty();
    again.call(
        "store.restore",
        restore_of(&again, &folder, &office.id_of(&ALMA)),
    );
    let seen = Bundle::of(again).read().unwrap();
    assert_eq!(
        (&seen["roster"]["reincarnation"], &seen["roster"]["replica"]),
        (&json!(1), &json!(1))
    );
    assert_eq!(
        seen["runs"].as_array().unwrap().len(),
        2,
        "before and after"
    );
}
