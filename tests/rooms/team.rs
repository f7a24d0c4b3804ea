//! The workers of the team.

use crate::support::{ALMA, BRUNO, CARLA, Office, carry, second_laptop, with};
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

fn a_coordinator(office: &Office, name: &str, short: &str) -> Value {
    let who = json!({"name": name, "short": short, "passphrase": "drei rote schuhe",
                     "coordinator": true, "dataProtection": false});
    office.call("user.add", who)["id"].clone()
}

fn sit_down(office: &Office, user: &Value) {
    let way_in = json!({"store": office.store(), "user": user, "passphrase": "drei rote schuhe"});
    office.call("desk.unlock", way_in);
}

fn coordinators(workers: &Value) -> Vec<&str> {
    let users = workers["users"].as_array().unwrap().iter();
    let users = users.filter(|user| user["coordinator"] == true);
    users.map(|user| user["short"].as_str().unwrap()).collect()
}

#[test]
fn another_coordinator_goes_only_when_two_say_so() {
    let office = Office::open();
    let team = office.call("user.team", json!({}));
    assert_eq!(
        (&team["fewCoordinators"], &team["noOfficer"]),
        (&json!(true), &json!(false))
    );
    let carla = a_coordinator(&office, "Carla Dietz", "CD");
    let all = json!({"user": carla, "role": null});
    assert_eq!(
        office.refused("user.dismiss", all.clone()),
        "team-last-coordinator"
    );
    let emil = a_coordinator(&office, "Emil Fuchs", "EF");
    assert_eq!(
        office.call("user.team", json!({}))["fewCoordinators"],
        false
    );
    let own = office.call("user.team", json!({}))["users"][0]["id"].clone();
    let oneself = json!({"user": own, "role": "coordinator"});
    assert_eq!(office.refused("user.dismiss", oneself), "team-oneself");
    // Alma proposes; nothing changes but that it waits.
    let waits = office.call("user.dismiss", all.clone());
    assert_eq!(coordinators(&waits), ["AB", "CD", "EF"]);
    let proposal = waits["proposals"][0].clone();
    assert_eq!(
        (&proposal["name"], &proposal["by"], &proposal["mayAgree"]),
        (
            &json!("Carla Dietz"),
            &json!(["Alma Berger"]),
            &json!(false)
        )
    );
    assert_eq!(
        (&proposal["user"], &proposal["falls"]),
        (&carla, &json!([]))
    );
    let agree = json!({"proposal": proposal["id"]});
    assert_eq!(
        office.refused("user.agree", agree.clone()),
        "signed-already"
    );
    sit_down(&office, &carla);
    assert_eq!(office.refused("user.agree", agree.clone()), "team-oneself");
    sit_down(&office, &emil);
    let done = office.call("user.agree", agree.clone());
    assert_eq!(coordinators(&done), ["AB", "EF"]);
    assert_eq!(
        (&done["former"], &done["proposals"]),
        (&json!(["Carla Dietz"]), &json!([]))
    );
    assert_eq!(office.refused("user.agree", agree), "not-found");
    // She does not come in any more, and whom she could have introduced stays out.
    let way_in = json!({"store": office.store(), "user": carla, "passphrase": "drei rote schuhe"});
    assert_eq!(office.refused("desk.unlock", way_in), "user-not-here");
    // Emil was introduced by Alma and stays; a worker goes by one word.
    office.seat(&ALMA);
    let bruno = office.call("user.team", json!({}))["users"][1]["id"].clone();
    let gone = office.call("user.dismiss", json!({"user": bruno, "role": null}));
    assert_eq!(gone["former"].as_array().unwrap().len(), 2);
}

#[test]
fn roles_are_given_and_taken_and_everybody_says_her_own_name() {
    let office = Office::open();
    let bruno = office.call("user.team", json!({}))["users"][1]["id"].clone();
    let officer = json!({"user": bruno, "role": "data_protection"});
    let team = office.call("user.appoint", officer.clone());
    assert_eq!(team["users"][1]["dataProtection"], true);
    let team = office.call("user.dismiss", officer);
    assert_eq!(team["users"][1]["dataProtection"], false);
    office.call(
        "user.appoint",
        json!({"user": bruno, "role": "coordinator"}),
    );
    office.seat(&BRUNO);
    let taken = json!({"name": "Bruno Celik-Berger", "short": "AB"});
    assert_eq!(office.refused("user.rename", taken), "short-taken");
    let named = json!({"name": "Bruno Celik-Berger", "short": "BCB"});
    let team = office.call("user.rename", named);
    assert_eq!(team["users"][1]["name"], "Bruno Celik-Berger");
    office.desk.lock();
    let status = office.call("desk.status", json!({}));
    assert!(
        status.to_string().contains("BCB"),
        "the unlock page says it too"
    );
    office.seat(&ALMA);
    let team = office.call("user.team", json!({}));
    assert_eq!(
        (&team["users"][1]["short"], coordinators(&team).len()),
        (&json!("BCB"), 2)
    );
}

#[test]
fn a_proposal_says_what_would_fall_with_it_and_nobody_agrees_to_one_of_another_season() {
    let office = Office::open();
    let carla = a_coordinator(&office, "Carla Dietz", "CD");
    let emil = a_coordinator(&office, "Emil Fuchs", "EF");
    let gone = json!({"user": carla, "role": null});
    let waits = office.call("user.dismiss", gone.clone());
    let old = waits["proposals"][0]["id"].clone();
    // What she does after it was proposed is not named to stay.
    sit_down(&office, &carla);
    a_coordinator(&office, "Gül Hadad", "GH");
    sit_down(&office, &emil);
    let falls = office.call("user.team", json!({}))["proposals"][0]["falls"].clone();
    let falls = falls.as_array().unwrap().clone();
    for what in ["user", "role"] {
        assert!(
            falls.contains(&json!({"what": what, "name": "Gül Hadad"})),
            "{what}"
        );
    }
    office.clock.turn_by_minutes(91 * 24 * 60);
    sit_down(&office, &emil);
    assert_eq!(office.call("user.team", json!({}))["proposals"], json!([]));
    assert_eq!(
        office.refused("user.agree", json!({"proposal": old})),
        "not-found"
    );
    // Proposed again it is another one, in which everything of hers stays.
    let anew = office.call("user.dismiss", gone);
    assert_ne!(anew["proposals"][0]["id"], old);
    assert_eq!(anew["proposals"][0]["falls"], json!([]));
}

/// The code on the sheet of the office.
fn office_sheet() -> String {
    Office::sheet("office").join(" ")
}

#[test]
fn of_two_coordinators_one_goes_by_the_sheet_of_the_office() {
    let office = Office::open();
    let emil = a_coordinator(&office, "Emil Fuchs", "EF");
    sit_down(&office, &emil);
    office.introduce(&CARLA);
    office.seat(&ALMA);
    let gone = json!({"user": emil, "role": null});
    let by = |sheet: &str| with(gone.clone(), json!({"sheet": sheet}));
    assert_eq!(
        office.refused("user.dismiss", gone.clone()),
        "team-last-coordinator"
    );
    // Another sheet is not that of the office, and what was mistyped is none.
    for kind in ["personal", "records"] {
        let other = by(&Office::sheet(kind).join(" "));
        assert_eq!(office.refused("user.dismiss", other), "wrong-code");
    }
    let short = office_sheet().chars().skip(1).collect::<String>();
    assert_eq!(office.refused("user.dismiss", by(&short)), "wrong-code");
    let own = json!({"user": office.id_of(&ALMA), "role": null, "sheet": office_sheet()});
    assert_eq!(office.refused("user.dismiss", own), "team-oneself");
    office.seat(&BRUNO);
    assert_eq!(
        office.refused("user.dismiss", by(&office_sheet())),
        "not-allowed"
    );
    office.seat(&ALMA);
    let before = office.call("user.team", json!({}));
    assert_eq!(coordinators(&before), ["AB", "EF"]);
    let done = office.call("user.dismiss", by(&office_sheet().to_lowercase()));
    assert_eq!(coordinators(&done), ["AB"]);
    assert_eq!(
        (&done["former"], &done["proposals"]),
        (&json!(["Emil Fuchs"]), &json!([]))
    );
    // Whom he introduced stays, as when two dismiss him.
    let users = done["users"].as_array().unwrap();
    assert!(users.iter().any(|user| user["short"] == CARLA.short));
    let audit = office.call("audit.list", json!({"offset": 0, "limit": 1}));
    assert_eq!(
        (&audit["rows"][0]["act"], &audit["rows"][0]["subject"]),
        (&json!("user.dismiss"), &emil)
    );
}

#[test]
fn when_nobody_coordinates_any_more_a_worker_is_appointed_by_the_sheet_of_the_office() {
    let first = Office::open();
    let emil = a_coordinator(&first, "Emil Fuchs", "EF");
    let second = second_laptop(&first, &ALMA);
    let (alma, bruno) = (first.id_of(&ALMA), first.id_of(&BRUNO));
    let ends = |user: &Value| json!({"user": user, "role": "coordinator", "sheet": office_sheet()});
    // Each ends the other's coordination, and neither has heard of it.
    second.call("user.dismiss", ends(&emil));
    sit_down(&first, &emil);
    first.call("user.dismiss", ends(&json!(alma)));
    carry(&second, &first);
    carry(&first, &second);
    let team = |office: &Office| office.call("user.team", json!({}));
    for office in [&first, &second] {
        assert_eq!(coordinators(&team(office)), Vec::<&str>::new());
        let appoint = json!({"user": bruno, "role": "coordinator"});
        assert_eq!(office.refused("user.appoint", appoint), "not-allowed");
    }
    first.seat(&BRUNO);
    // Nobody is left who would be told, so everybody is.
    let few = |office: &Office| office.call("today.view", json!({}))["fewCoordinators"].take();
    assert_eq!((few(&first), few(&second)), (json!(true), json!(true)));
    let by = |code: &str| json!({"user": bruno, "code": code});
    let other = Office::sheet("personal").join(" ");
    assert_eq!(
        first.refused("user.appoint_by_sheet", by(&other)),
        "wrong-code"
    );
    assert_eq!(coordinators(&team(&first)), Vec::<&str>::new());
    let appointed = first.call("user.appoint_by_sheet", by(&office_sheet()));
    assert_eq!(coordinators(&appointed), ["BC"]);
    // He coordinates at once, and on the other laptop when it hears of it.
    first.clock.turn_by_minutes(1);
    first.call("user.appoint", json!({"user": alma, "role": "coordinator"}));
    carry(&first, &second);
    for office in [&first, &second] {
        assert_eq!(coordinators(&team(office)), ["AB", "BC"]);
        assert_eq!(few(office), false);
    }
}
