//! What a stranger needs to believe who somebody is: some records out of all.

use super::record::Record;
use super::signed::Signed;
use super::{Role, Roster};
use crate::ids::{Id, SpaceId, UserId};
use crate::keys::{Recipient, VerifyKey};
use std::collections::BTreeSet;

/// The records from which it follows who a user is, and that she coordinates if she does: the
/// founding one, hers, and those of whoever vouches for her, back to the root. No laptop is in them, no
/// colleague who is not needed for that, and no name or key that somebody had before.
pub fn proof_of(records: &[Signed], user: UserId) -> Vec<Signed> {
    let proof = leading_to(records, user);
    let mut spaces = proof.iter().filter_map(|signed| {
        let (_, space, _) = signed.read().ok()??;
        Some(space)
    });
    match spaces.next() {
        Some(space) => shortest(space, proof, user),
        None => proof,
    }
}

/// Leaves records out, many at once and then one by one, as long as the same follows from the rest.
fn shortest(space: SpaceId, mut proof: Vec<Signed>, user: UserId) -> Vec<Signed> {
    let whole = proven(space, &proof, user);
    let mut part = proof.len().div_ceil(2);
    while part > 0 {
        let mut from = 0;
        while from < proof.len() {
            let rest = proof.iter().enumerate();
            let rest = rest.filter(|(place, _)| !(from..from + part).contains(place));
            let rest: Vec<Signed> = rest.map(|(_, signed)| signed.clone()).collect();
            match proven(space, &rest, user) == whole {
                true => proof = rest,
                false => from += part,
            }
        }
        part /= 2;
    }
    proof
}

/// What follows about a user: her name and keys, and whether she coordinates.
fn proven(
    space: SpaceId,
    records: &[Signed],
    user: UserId,
) -> Option<(String, Recipient, VerifyKey, bool)> {
    let roster = Roster::of(space, records).ok()?;
    let member = roster.users.get(&user)?;
    let coordinates = member.roles.contains(&Role::Coordinator);
    Some((
        member.name.clone(),
        member.recipient.clone(),
        member.sign,
        coordinates,
    ))
}

/// Everything about her and about whoever vouches for her.
fn leading_to(records: &[Signed], user: UserId) -> Vec<Signed> {
    let read = |signed: &Signed| signed.read().ok().flatten().map(|(record, ..)| record);
    let known: Vec<(Record, &Signed)> = records
        .iter()
        .filter_map(|signed| Some((read(signed)?, signed)))
        .collect();
    let mut needed: BTreeSet<Id> = BTreeSet::from([user.0]);
    loop {
        let before = needed.len();
        for (record, signed) in &known {
            if about(record).is_some_and(|about| needed.contains(&about)) {
                needed.extend(signed.signatures.iter().map(|(signer, _)| *signer));
            }
        }
        if needed.len() == before {
            break;
        }
    }
    let proof = known.iter().filter(|(record, _)| match record {
        Record::Space { .. } => true,
        record => about(record).is_some_and(|about| needed.contains(&about)),
    });
    proof.map(|(_, signed)| (*signed).clone()).collect()
}

/// The user a record introduces or makes a coordinator.
fn about(record: &Record) -> Option<Id> {
    match record {
        Record::User { user, .. }
        | Record::Appoint {
            user,
            role: Role::Coordinator,
        } => Some(user.0),
        _ => None,
    }
}
