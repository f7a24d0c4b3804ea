//! The state of an agreement, for every order of every set of facts.

use super::*;
use crate::agreement::example_test::content;
use crate::ids::{HelpPlanId, Id, PaperId, PersonId, UserId};
use crate::paper::{Digest, Ended, Kind, Signature};
use crate::time::Instant;
use proptest::prelude::*;

const FATHER: u8 = 1;
const MOTHER: u8 = 2;

fn id(number: u8) -> Id {
    Id::new([number; 16])
}

/// Version `version` of a plan, with the parents as parties.
fn frozen(plan: u8, version: u8) -> Frozen {
    let mut head = content(&[]).head;
    for (client, number) in head.clients.iter_mut().zip([FATHER, MOTHER, 3]) {
        client.person = id(number).to_string();
    }
    head.service.workers[0].user = id(9).to_string();
    Frozen {
        id: PaperId(id(plan * 16 + version)),
        root: id(100),
        kind: Some(Kind::Agreement),
        plan: Some(HelpPlanId(id(plan))),
        document: id(50),
        number: "2027-4f1c-12".into(),
        version: i64::from(version),
        digest: Digest([plan * 16 + version; 32]),
        head: Some(head),
        bytes: Vec::new(),
        supersedes: None,
        by: UserId(id(9)),
        at: Instant(0),
    }
}

fn signature(of: &Frozen, part: &str, person: Option<u8>, kind: &str) -> Signature {
    Signature {
        id: id(200),
        digest: of.digest,
        part: part.into(),
        person: person.map(|number| PersonId(id(number))),
        name: String::new(),
        kind: kind.into(),
        witness: None,
        witness_name: String::new(),
        on_day: "2027-01-12".into(),
        place: String::new(),
        reason: String::new(),
        by: UserId(id(9)),
        at: Instant(0),
        ticked: Vec::new(),
        valid: true,
    }
}

fn ended(of: &Frozen) -> Ended {
    Ended {
        digest: of.digest,
        on_day: "2027-02-01".into(),
        reason: "ended_together".into(),
        note: String::new(),
        by: UserId(id(9)),
    }
}

fn everybody(of: &Frozen) -> Vec<Signature> {
    vec![
        signature(of, "client", Some(FATHER), "ink"),
        signature(of, "client", Some(MOTHER), "mark"),
        signature(of, "worker", None, "digital"),
    ]
}

#[test]
fn it_is_in_force_when_everybody_and_the_worker_signed() {
    let one = frozen(1, 1);
    let mut facts = Facts {
        frozen: vec![one.clone()],
        ..Facts::default()
    };
    assert_eq!(of(&one, &facts), State::Unsigned);
    facts
        .signatures
        .push(signature(&one, "interpreter", None, "read_back"));
    assert_eq!(of(&one, &facts), State::Unsigned, "interpreting is no yes");
    for (number, signature) in everybody(&one).into_iter().enumerate() {
        facts.signatures.push(signature);
        let expected = match number {
            2 => State::InForce,
            _ => State::PartlySigned,
        };
        assert_eq!(of(&one, &facts), expected);
    }
    let mut forged = facts.clone();
    forged.signatures[3].valid = false;
    assert_eq!(of(&one, &forged), State::PartlySigned);
    let mut by_another = facts.clone();
    by_another.signatures[3].by = UserId(id(8));
    assert_eq!(
        of(&one, &by_another),
        State::PartlySigned,
        "whom the paper does not name"
    );
    facts
        .signatures
        .push(signature(&one, "client", Some(MOTHER), "refused"));
    assert_eq!(of(&one, &facts), State::PartlySigned);
}

#[test]
fn a_later_version_takes_its_place_and_an_end_does_not_bring_it_back() {
    let (one, two) = (frozen(1, 1), frozen(1, 2));
    let mut facts = Facts {
        frozen: vec![two.clone(), one.clone()],
        signatures: everybody(&one),
        ..Facts::default()
    };
    assert_eq!(
        of(&one, &facts),
        State::InForce,
        "until version 2 is signed"
    );
    facts.signatures.extend(everybody(&two));
    assert_eq!(of(&one, &facts), State::Superseded);
    assert_eq!(of(&two, &facts), State::InForce);
    facts.ended.push(ended(&two));
    assert_eq!(of(&one, &facts), State::Superseded);
    assert_eq!(of(&two, &facts), State::Ended);
}

#[test]
fn two_plans_in_force_both_stand() {
    let (one, other) = (frozen(1, 1), frozen(2, 1));
    let facts = Facts {
        frozen: vec![one.clone(), other.clone()],
        signatures: [everybody(&one), everybody(&other)].concat(),
        ..Facts::default()
    };
    assert_eq!(in_force(&facts).count(), 2);
}

/// Any facts about four agreements of two plans.
fn any_facts() -> impl Strategy<Value = Facts> {
    let frozen: Vec<Frozen> = [(1, 1), (1, 2), (1, 3), (2, 1)]
        .map(|(plan, version)| frozen(plan, version))
        .to_vec();
    let of = frozen.clone();
    let one = (0..4_usize, 0..7_usize).prop_map(move |(which, what)| {
        let of = &of[which];
        match what {
            0 => signature(of, "client", Some(FATHER), "ink"),
            1 => signature(of, "client", Some(FATHER), "refused"),
            2 => signature(of, "client", Some(MOTHER), "mark"),
            3 => signature(of, "client", Some(MOTHER), "ink"),
            4 => signature(of, "worker", None, "digital"),
            5 => signature(of, "worker", None, "ink"),
            _ => signature(of, "interpreter", None, "ink"),
        }
    });
    let signatures = prop::collection::vec(one, 0..24);
    let ends = prop::collection::vec(0..4_usize, 0..3);
    (signatures, ends).prop_map(move |(signatures, ends)| Facts {
        ended: ends
            .into_iter()
            .map(|which| ended(&frozen[which]))
            .collect(),
        frozen: frozen.clone(),
        signatures,
        ..Facts::default()
    })
}

proptest! {
    #[test]
    fn the_order_in_which_facts_arrive_does_not_matter(
        (facts, mixed) in any_facts().prop_flat_map(|facts| {
            let parts = (
                Just(facts.frozen.clone()).prop_shuffle(),
                Just(facts.signatures.clone()).prop_shuffle(),
                Just(facts.ended.clone()).prop_shuffle(),
            );
            let mixed = parts.prop_map(|(frozen, signatures, ended)| Facts {
                frozen, signatures, ended, ..Facts::default()
            });
            (Just(facts), mixed)
        })
    ) {
        for one in &facts.frozen {
            prop_assert_eq!(of(one, &facts), of(one, &mixed));
        }
        // Said twice is said once.
        let mut twice = mixed.clone();
        twice.signatures.extend(facts.signatures.clone());
        for one in &facts.frozen {
            prop_assert_eq!(of(one, &facts), of(one, &twice));
        }
        // Of one plan at most one is in force here: its versions differ.
        let first = facts.frozen[0].plan;
        prop_assert!(in_force(&facts).filter(|one| one.plan == first).count() <= 1);
    }
}
