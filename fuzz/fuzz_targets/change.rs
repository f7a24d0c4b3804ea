//! Changes in the log: a body has one form, and whatever bodies a laptop of the team wrote, the tables
//! are what the log says.

#![no_main]

use geleit_core::ids::{Id, ReplicaId};
use geleit_core::store::{Change, Cuts, Link, NO_CHAIN, Seal, StoreError, body_hash, next_link};
use geleit_fuzz::{Laptop, Team, Whose, pieces};
use libfuzzer_sys::fuzz_target;
use std::cell::LazyCell;

struct Scene {
    team: Team,
    laptop: Laptop,
}

thread_local! {
    static SCENE: LazyCell<Scene> = const { LazyCell::new(|| {
        let team = Team::new();
        Scene { laptop: Laptop::new(&team, Whose::Here), team }
    }) };
}

/// The changes of an input with the roots they are about.
fn changes(data: &[u8]) -> Vec<(Id, &[u8], Change)> {
    let read = pieces(data).into_iter().filter_map(|(tag, body)| {
        let change = Change::read(body).ok()?;
        assert!(change.write() == body);
        Some((Id::new([tag; 16]), body, change))
    });
    read.collect()
}

fuzz_target!(|data: &[u8]| SCENE.with(|scene| {
    let changes = changes(data);
    if changes.is_empty() {
        return;
    }
    let there = scene.team.member(Whose::There);
    let (space, replica) = (scene.team.space, ReplicaId(there.id));
    let (store, _copy) = scene.laptop.copied();
    store
        .receive(scene.laptop.hand(), |arrival| {
            let mut chain = NO_CHAIN;
            for (n, (root, body, change)) in (1..).zip(&changes) {
                let hash = body_hash(body);
                chain = next_link(space.0, replica.0, n, &chain, *root, &hash);
                let root = *root;
                let link = Link {
                    replica,
                    n,
                    root,
                    hash,
                    chain,
                };
                arrival.take(&link, Some((body, change)))?;
            }
            let seal = Seal::sign(space, replica, changes.len() as u64, chain, &there.sign);
            arrival.go_on(&NO_CHAIN, &seal)?;
            Ok::<_, StoreError>(())
        })
        .expect("a chain that holds is taken in");
    assert!(store.verify(&Cuts::default()).expect("a store").is_whole());
}));
