//! A service's card: as it comes, with another body that a coordinator signed, and with other records.

#![no_main]

use geleit_core::cbor;
use geleit_core::roster::write_parts;
use geleit_core::service_card::ServiceCard;
use geleit_fuzz::{Team, Whose};
use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;

static TEAM: LazyLock<Team> = LazyLock::new(Team::new);
static PROOF: LazyLock<Vec<u8>> = LazyLock::new(|| write_parts(&TEAM.records[..3]).remove(0));

/// A card with this body and proof, signed by Alma.
fn card(body: &[u8], proof: &[u8]) -> Vec<u8> {
    let alma = TEAM.member(Whose::Alma);
    let signature = alma.sign.sign(&[b"geleit/card/1", body].concat());
    let mut card = b"GELEITC1".to_vec();
    card.extend(cbor::write(|writer| {
        writer.array(4)?.bytes(body)?.bytes(alma.id.as_bytes())?;
        writer.bytes(&signature)?;
        writer.writer_mut().extend_from_slice(proof);
        Ok(())
    }));
    card
}

fn look_at(bytes: &[u8]) {
    let Ok(card) = ServiceCard::read(bytes) else {
        return;
    };
    assert!(card.bytes() == bytes);
    assert!(card.issued_on <= card.valid_until);
    let read = ServiceCard::of_text(&card.text()).expect("our mark");
    assert!(read.is_ok_and(|read| read.bytes() == bytes));
}

fuzz_target!(|data: &[u8]| {
    look_at(data);
    look_at(&card(data, &PROOF));
    if let Ok(text) = std::str::from_utf8(data) {
        let _ = ServiceCard::of_text(text);
    }
});
