//! A handover, and the answer to one, as a worker of another service could have written it.

#![no_main]

use geleit_core::bundle::kind;
use geleit_core::catalogue::CATALOGUE;
use geleit_core::handover::{Content, Hand, Luggage, open, seal};
use geleit_core::store::{Arriving, Blobs};
use geleit_fuzz::{ALMA, Team, Whose, pieces};
use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;
use tempfile::TempDir;

static TEAM: LazyLock<Team> = LazyLock::new(Team::new);
/// Where enclosures are written while a file is read.
static FOLDER: LazyLock<TempDir> = LazyLock::new(|| TempDir::new().expect("a folder"));

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
    let blobs = Blobs::beside(FOLDER.path());
    let luggage = Luggage {
        blobs: &blobs,
        files: &[],
    };
    let recipient = here.identity.recipient();
    let sealed = seal(Vec::new(), &recipient, &hand, &frames, &luggage).expect("memory");
    let identities = std::slice::from_ref(&here.identity);
    let mut arriving = Arriving::new(Blobs::beside(FOLDER.path()));
    let opened = open(
        || Ok(sealed.as_slice()),
        identities,
        CATALOGUE,
        &mut arriving,
    );
    // What nobody takes in goes again.
    drop(arriving);
    assert!(blobs.names().is_empty());
    let Ok(content) = opened else {
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
