//! What is refused before anything leaves, and files that are bent.

use super::{Moving, brought, inspect};
use crate::support::{
    ALMA, BRUNO, CARLA, SECOND, card_files, carry, carry_keys, decided, hands_over, meanwhile,
    partner_of, receive, second_laptop, takes_in, with,
};
use serde_json::{Value, json};
use std::fs;

#[test]
fn to_an_unverified_partner_only_a_coordinator_with_a_reason_hands_over() {
    let moving = Moving::agreed();
    let stranger = crate::support::another_service("Unbekannt e. V.");
    let partner = receive(moving.here(), card_files(&stranger).0);
    let [father, ..] = moving.persons();
    let form = json!({"recipient": partner["id"], "items": ["identity"], "channels": ["file"]});
    let wish = with(moving.released.wish(form), json!({"person": father}));
    let view = moving.here().call("release.finalise", wish);
    moving.family().sign(&view, &father, json!({}));
    let to = |despite: &str| json!({"partner": partner["id"], "persons": [father], "items": ["identity"], "despite": despite});
    let refused = |changes: Value| {
        moving
            .here()
            .refused("handover.send", moving.sending(changes))
    };
    assert_eq!(refused(to("")), "handover-not-verified");
    moving.here().seat(&BRUNO);
    assert_eq!(refused(to("eilt")), "handover-not-verified");
    moving.here().seat(&crate::support::ALMA);
    let (row, _) = moving.send(to("Die Leiterin hat die Karte persönlich gebracht."));
    assert_eq!(
        row["despite"],
        "Die Leiterin hat die Karte persönlich gebracht."
    );
    let unverified = || {
        let page = json!({"offset": 0, "limit": 200});
        let lines = moving.here().call("audit.list", page)["rows"].clone();
        let lines = lines.as_array().unwrap().clone().into_iter();
        let lines = lines.filter(|line| line["act"] == "handover.send_unverified");
        lines
            .map(|line| line["subject"].clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(unverified(), [json!(moving.family().case)]);
    // A reason that nobody needed is not kept: it would say that the digits were not compared.
    let (row, _) = moving.send(json!({"despite": "Die Leiterin kennt sie."}));
    assert_eq!((&row["despite"], unverified().len()), (&json!(""), 1));
    let clinic = json!({"partner": moving.released.clinic});
    assert_eq!(refused(clinic), "handover-no-card");
}

/// Her old way in still opens the store on her other laptop; a file she signed there nobody could read.
#[test]
fn whoever_was_given_new_keys_elsewhere_writes_no_file_with_the_old_ones() {
    let moving = Moving::agreed();
    let (here, there) = (moving.here(), &moving.there);
    let (row, _) = moving.send(json!({}));
    let came = takes_in(here, &hands_over(there, &partner_of(there)));
    here.clock.turn_by_minutes(1);
    here.introduce(&CARLA);
    let second = second_laptop(here, &ALMA);
    let replica = second.desk.session().unwrap().replica().to_string();
    here.seat(&CARLA);
    let keys = carry_keys(here, &replica, CARLA.passphrase);
    let keys = json!({"grant": second.desk.grant(keys), "passphrase": CARLA.passphrase});
    second.call("user.bring_keys", keys);
    here.seat(&ALMA);
    let anew = json!({"user": here.id_of(&CARLA), "passphrase": "blaue tassen im regal"});
    here.call("user.renew", anew);
    carry(here, &second);
    second.call("desk.unlock", second.way_in(&CARLA, CARLA.passphrase));
    let grant = || second.desk.grant(second.stick());
    let sending = || json!({"wish": decided(&second, moving.wish(json!({}))), "grant": grant()});
    let back = || json!({"handover": row["id"], "reason": "Die Familie bleibt.", "grant": grant()});
    let answer = || json!({"handover": came, "grant": grant()});
    for (command, args) in [
        ("handover.send", sending()),
        ("handover.withdraw", back()),
        ("handover.answer", answer()),
    ] {
        assert_eq!(second.refused(command, args), "keys-replaced", "{command}");
    }
    let list = json!({"case": moving.family().case});
    let list = second.call("handover.of_case", list);
    assert_eq!(
        list.as_array().unwrap().len(),
        1,
        "nothing was written down"
    );
    assert_eq!(list[0]["outcome"], "open");
    second.call("desk.unlock", second.way_in(&ALMA, SECOND));
    second.call("handover.answer", answer());
    second.call("handover.withdraw", back());
    second.call("handover.send", sending());
}

#[test]
fn nothing_leaves_untold_unsettled_or_without_a_day_for_the_answer() {
    let moving = Moving::agreed();
    let refused = |changes: Value| {
        moving
            .here()
            .refused("handover.send", moving.sending(changes))
    };
    assert_eq!(refused(json!({"toldOn": ""})), "handover-not-told");
    let told = json!({"language": "prs", "interpreter": "none", "name": "", "by": "Alma Berger", "understood": true});
    for lacks in [
        json!(null),
        with(told.clone(), json!({"language": ""})),
        with(told.clone(), json!({"by": " "})),
        with(told.clone(), json!({"understood": false})),
    ] {
        let refusal = refused(json!({"told": lacks}));
        assert_eq!(refusal, "handover-told-how", "{lacks}");
    }
    let unknown = with(told, json!({"interpreter": "pigeon"}));
    assert_eq!(refused(json!({"told": unknown})), "code-unknown");
    assert_eq!(refused(json!({"toldOn": "2027-01-13"})), "date-in-future");
    assert_eq!(refused(json!({"answerBy": "2027-01-11"})), "date-past");
    assert_eq!(refused(json!({"persons": []})), "handover-empty");
    assert_eq!(
        refused(json!({"items": ["health"]})),
        "code-unknown",
        "no field of ours holds it"
    );
    assert_eq!(refused(json!({"occasion": "x"})), "code-unknown");
    // Another laptop wrote another birth date without knowing of this one.
    let child = &moving.family().child;
    let birth = geleit_core::person::PERSON.columns[0].number;
    moving.here().call(
        "person.change",
        json!({"person": child, "birth": "2016", "sex": null}),
    );
    meanwhile(moving.here(), child, 3, birth, "2014");
    // What another laptop wrote is seen when the person is written to again.
    let name = json!({"kind": "native", "given": "Aly", "family": "Haidari"});
    moving
        .here()
        .call("person.add_name", json!({"person": child, "name": name}));
    let preview = moving.preview(json!({}));
    assert_eq!(preview["conflicts"], 1);
    assert_eq!(refused(json!({})), "handover-conflicts");
    let without = json!({"items": ["languages"], "persons": [child]});
    assert_eq!(
        moving.preview(without)["conflicts"],
        0,
        "what stays may be unsettled"
    );
}

#[test]
fn a_service_without_a_card_of_its_own_hands_nothing_over() {
    let moving = Moving::agreed();
    moving.here().clock.turn_to("2029-02-01");
    moving.here().seat(&crate::support::ALMA);
    let late = json!({"answerBy": "2029-02-15", "ground": "vital_interest", "reason": "x"});
    let refused = moving.here().refused("handover.send", moving.sending(late));
    assert_eq!(refused, "card-expired", "the other's card has run out too");
}

#[test]
fn a_file_with_a_flipped_byte_or_for_somebody_else_is_refused_and_changes_nothing() {
    let moving = Moving::agreed();
    let (_, file) = moving.send(json!({}));
    let whole = fs::read(&file).unwrap();
    let bent = moving.there.stick().join("bent.age");
    let refused = |bytes: &[u8]| {
        fs::write(&bent, bytes).unwrap();
        moving
            .there
            .refused("handover.inspect", brought(&moving.there, &bent))
    };
    for place in (0..whole.len()).step_by(211) {
        let mut bytes = whole.clone();
        bytes[place] ^= 1;
        let code = refused(&bytes);
        let named =
            ["bundle-damaged", "bundle-not-for-us", "bundle-newer"].contains(&code.as_str());
        assert!(named, "{place}: {code}");
    }
    for length in [0, 20, whole.len() / 2, whole.len() - 1] {
        assert_eq!(refused(&whole[..length]), "bundle-damaged", "{length}");
    }
    assert_eq!(inspect(&moving.there, &file)["handover"]["news"], "first");
    let args = brought(moving.here(), &file);
    assert_eq!(
        moving.here().refused("handover.inspect", args),
        "bundle-not-for-us"
    );
}

#[test]
fn nothing_is_written_beside_the_store() {
    let moving = Moving::agreed();
    let beside = || moving.here().desk.grant(moving.here().home());
    let sending = with(moving.sending(json!({})), json!({"grant": beside()}));
    let inside = "backup-target-inside-store";
    assert_eq!(moving.here().refused("handover.send", sending), inside);
    let case = json!({"case": moving.family().case});
    assert_eq!(moving.here().call("handover.of_case", case), json!([]));
    let card = json!({"grant": beside()});
    assert_eq!(moving.here().refused("service_card.save", card), inside);
}
