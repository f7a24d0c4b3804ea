//! A handover, and the answer to one, as a worker of another service could have written it.

#![no_main]

use geleit_core::bundle::kind;
use geleit_core::catalogue::CATALOGUE;
use geleit_core::handover::{Content, Hand, open, seal};
use geleit_fuzz::{ALMA, Team, Whose, pieces};
use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;

static TEAM: LazyLock<Team> = LazyLock::new(Team::new);

fuzz_target!(|data: &[u8]| {
    let frames: Vec<_> = pieces(data)
        .into_iter()
        .map(|(kind, raw)| (u64::from(kind), raw.to_vec()))
        .collect();
    let (alma, here) = (TEAM.member(Whose::Alma), TEAM.member(Whose::Here));
    let hand = Hand {
        user: ALMA,
        key: &alma.sign,
        records: &TEAM.records,
    };
    let sealed = seal(Vec::new(), &here.identity.recipient(), &hand, &frames).expect("memory");
    let identities = std::slice::from_ref(&here.identity);
    let Ok(content) = open(|| Ok(sealed.as_slice()), identities, CATALOGUE) else {
        return;
    };
    let first = frames.iter().find(|(kind, _)| *kind != kind::PAD);
    let (kind, raw) = first.expect("there is no file without a head");
    match content {
        Content::Letter(letter) => assert!((*kind, letter.write()) == (kind::LETTER, raw.clone())),
        Content::Handover(package) => {
            assert!((*kind, package.head.write()) == (kind::HEADER, raw.clone()));
            assert!(package.card.service == package.head.from);
        }
    }
});
