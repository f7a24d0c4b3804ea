//! The key that files for the service are sealed to, when a laptop was lost.

use super::{Moving, inspect};
use crate::support::{ALMA, Office, card_files, carry, digits, receive, second_laptop};
use serde_json::{Value, json};

fn own(office: &Office) -> Value {
    office.call("service_card.own", json!({}))
}

#[test]
fn after_a_laptop_was_lost_the_next_card_has_an_inbox_it_can_not_open() {
    let moving = Moving::agreed();
    let there = &moving.there;
    let lost = second_laptop(there, &ALMA);
    carry(there, &lost);
    carry(&lost, there);
    let (first, before) = moving.send(json!({}));
    assert_eq!(inspect(&lost, &before)["handover"]["news"], "first");
    assert_eq!(own(there)["exposed"], false);
    let replica = lost.desk.session().unwrap().replica().to_string();
    there.call(
        "laptop.shut_out",
        json!({"replica": replica, "reason": "lost", "also": []}),
    );
    assert_eq!(own(there)["exposed"], true);
    // The other service gets the next card and seals to it.
    for office in [there, moving.here()] {
        office.clock.turn_to("2027-01-13");
        office.seat(&ALMA);
    }
    let (card, _) = card_files(there);
    assert_eq!(own(there)["exposed"], false);
    receive(moving.here(), card);
    let more = json!({"series": first["series"]});
    let unseen = moving.sending(more);
    assert_eq!(
        moving.here().refused("handover.send", unseen),
        "handover-not-verified",
        "another inbox has other digits"
    );
    moving.here().clock.turn_by_minutes(1);
    let verify = json!({"partner": moving.partner, "digits": digits(there)});
    moving.here().call("service_card.verify", verify);
    let (_, after) = moving.send(json!({"series": first["series"]}));
    let brought = lost.desk.grant(after.clone());
    let refused = lost.refused("handover.inspect", json!({"grant": brought}));
    assert_eq!(refused, "bundle-not-for-us");
    assert_eq!(inspect(there, &after)["handover"]["news"], "first");
    // What was under way opens as before.
    assert_eq!(inspect(there, &before)["handover"]["news"], "first");
}
