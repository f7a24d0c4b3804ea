//! The workers of the team.

use crate::support::{ALMA, BRUNO, Office, with};
use serde_json::{Value, json};

#[test]
fn a_coordinator_introduces_a_colleague_who_then_unlocks_herself() {
    let office = Office::open();
    let carla = json!({"name": "Carla Dietz", "short": "CD", "passphrase": "drei rote schuhe",
                       "coordinator": true, "dataProtection": false});
    let own = office.call("store.sheets", json!({}));
    let added = office.call("user.add", carla.clone());
    assert_eq!(
        (&added["short"], &added["onThisLaptop"]),
        (&json!("CD"), &json!(true))
    );
    // Her sheet is nobody's but hers: the coordinator has his own to prove and no other.
    assert_eq!(office.call("store.sheets", json!({})), own);
    let users = office.call("user.list", json!({}));
    let shorts: Vec<_> = users
        .as_array()
        .unwrap()
        .iter()
        .map(|user| &user["short"])
        .collect();
    assert_eq!(shorts, ["AB", "BC", "CD"]);
    assert_eq!(users[2]["coordinator"], true);
    assert_eq!(office.refused("user.add", carla.clone()), "short-taken");
    let short = with(carla.clone(), json!({"short": "CX", "passphrase": "kurz"}));
    assert_eq!(office.refused("user.add", short), "passphrase-short");
    let way_in =
        json!({"store": office.store(), "user": users[2]["id"], "passphrase": "drei rote schuhe"});
    let status = office.call("desk.unlock", way_in);
    assert_eq!(status["user"]["name"], "Carla Dietz");
    let sheets = office.call("store.sheets", json!({}));
    assert_eq!(
        (sheets.as_array().unwrap().len(), &sheets[0]["kind"]),
        (1, &json!("personal"))
    );
    let asked = sheets[0]["ask"].as_array().unwrap().iter();
    let groups: Vec<&Value> = asked
        .map(|number| &sheets[0]["groups"][number.as_u64().unwrap() as usize - 1])
        .collect();
    office.call(
        "store.prove_sheet",
        json!({"kind": "personal", "groups": groups}),
    );
    // She may now do the same.
    office.call("user.add", with(carla, json!({"short": "EF"})));
}

#[test]
fn a_worker_without_the_role_introduces_nobody() {
    let office = Office::open();
    office.seat(&BRUNO);
    let add = json!({"name": "Carla Dietz", "short": "CD", "passphrase": "drei rote schuhe",
                     "coordinator": true, "dataProtection": true});
    assert_eq!(office.refused("user.add", add), "not-allowed");
    let user = office.call("desk.status", json!({}))["user"].clone();
    assert_eq!(
        (&user["coordinator"], &user["dataProtection"]),
        (&json!(false), &json!(false))
    );
    office.seat(&ALMA);
    let user = office.call("desk.status", json!({}))["user"].clone();
    assert_eq!(
        (&user["coordinator"], &user["dataProtection"]),
        (&json!(true), &json!(true))
    );
}
