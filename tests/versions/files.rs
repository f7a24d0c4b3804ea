//! Files that versions which landed wrote for others.

use super::{EXCHANGED, Landed};
use crate::support::{ALMA, another_service, carry, second_laptop, with};
use serde_json::{Value, json};

#[test]
fn what_a_second_laptop_wrote_with_every_landed_version_is_taken_in() {
    for landing in EXCHANGED {
        let landed = Landed::updated(landing);
        let office = &landed.office;
        let bundle = || landed.file("from-second-laptop.age");
        let preview = office.call("exchange.inspect", bundle());
        assert!(preview["changes"].as_u64().unwrap() >= 2, "{preview}");
        office.call("exchange.read", bundle());
        let open = |person: &Value| office.call("person.open", json!({"person": person}));
        assert_eq!(open(&landed.facts["yusuf"])["row"]["name"], "Yusuf Demir");
        let father = json!(landed.member("father"));
        assert_eq!(open(&father)["birth"], "1990-05-13", "{landing}");
        assert!(landed.is_whole(), "{landing}");
        // And a laptop of today joins and hears all of it.
        let third = second_laptop(office, &ALMA);
        carry(office, &third);
        let view = third.call("person.open", json!({"person": landed.facts["yusuf"]}));
        assert_eq!(view["row"]["name"], "Yusuf Demir", "{landing}");
    }
}

#[test]
fn a_card_of_every_landed_version_is_read_and_its_digits_fit() {
    for landing in EXCHANGED {
        let landed = Landed::without_store(landing);
        let service = another_service("Jugendamt Beispiel");
        service.clock.turn_to(landed.facts["day"].as_str().unwrap());
        service.seat(&ALMA);
        for (file, digits) in [
            ("our-card.age", "ourDigits"),
            ("their-card.age", "theirDigits"),
        ] {
            let path = landed.folder.join(file);
            let grant = service.desk.grant(path);
            let receive = json!({"grant": grant, "partner": null});
            let partner = service.call("service_card.receive", receive);
            let verify = json!({"partner": partner["id"], "digits": landed.facts[digits]});
            let verified = service.call("service_card.verify", verify);
            assert_eq!(
                verified["card"]["verifiedBy"], ALMA.short,
                "{landing} {file}"
            );
        }
    }
}

#[test]
fn what_another_service_handed_over_with_every_landed_version_is_accepted_and_answered() {
    for landing in EXCHANGED {
        let landed = Landed::updated(landing);
        let office = &landed.office;
        let seen = office.call("handover.inspect", landed.file("handover.age"));
        assert!(seen.to_string().contains("Rosa"), "{landing} {seen}");
        let accept = json!({"same": [], "fields": []});
        let taken = office.call("handover.accept", with(landed.file("handover.age"), accept));
        let found = office.call("person.search", json!({"text": "Rosa Klein"}));
        assert!(found.to_string().contains("Rosa Klein"), "{landing}");
        let grant = office.desk.grant(office.stick());
        let answer = json!({"handover": taken["id"], "grant": grant});
        assert!(office.call("handover.answer", answer)["file"].is_string());
        assert!(landed.is_whole(), "{landing}");
    }
}

#[test]
fn the_answer_another_service_gave_with_every_landed_version_closes_the_case() {
    for landing in EXCHANGED {
        let landed = Landed::updated(landing);
        let office = &landed.office;
        office.call("handover.read_letter", landed.file("answer.age"));
        let case = json!({"case": landed.facts["handedOver"]});
        let view = office.call("case.open", case.clone());
        assert_eq!(view["row"]["phase"], "closed", "{landing} {view}");
        assert!(landed.is_whole(), "{landing}");
    }
}
