//! Whoever coordinated at the other service once can still sign cards that lead to its root.

use super::{Moving, brought, inspect};
use crate::support::{
    ALMA, BRUNO, answers, card_files, hands_over, partner_of, reads_answer, saved, takes_in, with,
};
use serde_json::{Value, json};

/// The association's card, as the county has it.
fn card_of(moving: &Moving) -> Value {
    let list = json!({"offset": 0, "limit": 9});
    let list = moving.here().call("partner.list", list);
    let mut rows = list["rows"].as_array().unwrap().iter();
    let row = rows.find(|row| row["id"] == moving.partner.as_str());
    row.unwrap()["card"].clone()
}

#[test]
fn a_card_inside_a_file_is_kept_and_not_trusted_if_somebody_else_signed_it() {
    let moving = Moving::agreed();
    let (here, there) = (moving.here(), &moving.there);
    let county = partner_of(there);
    let honest = hands_over(there, &county);
    let found = inspect(here, &honest)["handover"].clone();
    assert_eq!(found["verified"], true, "the control");
    let bruno = there.introduce(&BRUNO);
    let role = json!({"user": bruno, "role": "coordinator"});
    there.call("user.appoint", role);
    there.seat(&BRUNO);
    card_files(there);
    let file = hands_over(there, &county);
    here.clock.turn_by_minutes(1);
    assert_eq!(inspect(here, &file)["handover"]["verified"], false);
    let no = with(brought(here, &file), json!({"reason": "Kein Platz."}));
    let answered = here.call("handover.reject", no);
    let card = card_of(&moving);
    assert_eq!(
        (
            &card["verified"],
            &card["card"]["signedBy"],
            &card["other"]["signedBy"]
        ),
        (&json!(false), &json!(ALMA.name), &json!(BRUNO.name))
    );
    let sending = moving.sending(json!({}));
    assert_eq!(
        here.refused("handover.send", sending),
        "handover-not-verified"
    );
    // The word about it goes to the inbox that somebody verified; here both cards have that one.
    let letter = answers(here, &answered["id"]);
    assert_eq!(reads_answer(there, &letter)["outcome"], "rejected");
}

#[test]
fn a_card_of_the_same_signer_inside_a_file_takes_its_place_by_itself() {
    let moving = Moving::agreed();
    let (here, there) = (moving.here(), &moving.there);
    let first = saved(there).0;
    let second = card_files(there).0;
    assert_ne!(first, second);
    let file = hands_over(there, &partner_of(there));
    here.clock.turn_by_minutes(1);
    takes_in(here, &file);
    let card = card_of(&moving);
    assert_eq!(
        (&card["verified"], &card["other"]),
        (&json!(true), &json!(null))
    );
    let known = json!({"grant": here.desk.grant(second)});
    let known = here.call("service_card.inspect", known);
    assert_eq!(known["news"], "known", "it came with the file");
}
