//! What a stranger needs to believe who somebody is: some records out of all.

use super::Role;
use super::record::Record;
use super::signed::Signed;
use crate::ids::{Id, UserId};
use std::collections::BTreeSet;

/// The records from which it follows who a user is, and that she coordinates if she does: the
/// founding one, hers, and those of whoever vouches for her, back to the root. No laptop and no
/// colleague is in them who is not needed for that.
pub fn proof_of(records: &[Signed], user: UserId) -> Vec<Signed> {
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
