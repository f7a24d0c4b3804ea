//! What stays, what stands in the way, and what one should know before.

use super::{ErasureError, Hold, Kind, store};
use crate::ids::{ApplicationId, CaseId, Id, PersonId};
use crate::person::same;
use crate::store::{Reader, Refers};
use crate::time::Day;
use crate::{application, case, handover};
use std::collections::{BTreeMap, BTreeSet};

/// Something outside the list that names one of it, and stays.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Stay {
    /// Which root.
    pub root: Id,
    /// What it is.
    pub kind: Kind,
}

/// What stands in the way.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Block {
    /// A root outside the list holds one of it.
    Held {
        /// What holds.
        root: Id,
        /// What it is, as far as this version knows.
        kind: Option<Kind>,
        /// What is held.
        target: Id,
    },
    /// A legal hold stands.
    Hold(Hold),
    /// A handover waits for its answer.
    Handover {
        /// Which.
        root: Id,
        /// Of which case.
        case: CaseId,
    },
}

/// What is still open.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Warning {
    /// `case_open`, `application_open`, or a code of the list `handover_due`.
    pub kind: &'static str,
    /// Of which root.
    pub root: Id,
    /// The day, of a deadline.
    pub on: Option<Day>,
}

/// What stands in the way of erasing some roots now.
pub fn blocks(reader: &Reader<'_>, roots: &BTreeSet<Id>) -> Result<Vec<Block>, ErasureError> {
    let mut found = Vec::new();
    let holders = reader.pointing_to(roots, Refers::Holds)?;
    let holders = holders.iter().filter(|one| one.table != "legal_hold");
    let holders: Vec<_> = holders.collect();
    let kinds = store::kinds_of(reader, holders.iter().map(|one| one.root))?;
    let mut seen = BTreeSet::new();
    for one in holders {
        if seen.insert(one.root) {
            found.push(Block::Held {
                root: one.root,
                kind: kinds.get(&one.root).copied(),
                target: one.target,
            });
        }
    }
    let over = holds_over(reader, roots)?;
    found.extend(over.into_iter().map(Block::Hold));
    let mut sent = Vec::new();
    for (root, kind) in store::kinds_of(reader, roots.iter().copied())? {
        match kind {
            Kind::Case => sent.extend(handover::of_case(reader, CaseId(root))?),
            Kind::Handover => sent.extend(handover::outgoing(reader, root)?),
            _ => {}
        }
    }
    // A case that is listed with its handover tells of it too.
    let mut seen = BTreeSet::new();
    sent.retain(|one| one.state.outcome.is_none() && seen.insert(one.id));
    found.extend(sent.into_iter().map(|one| Block::Handover {
        root: one.id,
        case: one.case,
    }));
    Ok(found)
}

/// The holds over some roots: about them, about the case a handover was of, or about a person they name.
fn holds_over(reader: &Reader<'_>, roots: &BTreeSet<Id>) -> Result<Vec<Hold>, ErasureError> {
    let mut listed: Vec<Id> = roots.iter().copied().collect();
    listed.extend(store::handed_over(reader, &listed)?);
    let mut about: BTreeSet<Id> = listed.iter().copied().collect();
    for person in store::named_by(reader, &listed)? {
        let group = same::group(reader, PersonId(person))?;
        about.extend(group.into_iter().map(Id::from));
    }
    Ok(store::holds_about(reader, about)?)
}

/// What names one of some roots and stays.
pub fn stays(reader: &Reader<'_>, roots: &BTreeSet<Id>) -> Result<Vec<Stay>, ErasureError> {
    let pointing = reader.pointing_to(roots, Refers::Mentions)?;
    let kinds = store::kinds_of(reader, pointing.iter().map(|one| one.root))?;
    let known = kinds.into_iter().filter(|(_, kind)| *kind != Kind::Hold);
    let mut stays: Vec<Stay> = known.map(|(root, kind)| Stay { root, kind }).collect();
    stays.sort_by_key(|one| (one.kind, one.root));
    Ok(stays)
}

/// What of some roots is still open.
pub fn warnings(
    reader: &Reader<'_>,
    roots: &BTreeMap<Id, Kind>,
    today: Day,
) -> Result<Vec<Warning>, ErasureError> {
    let mut found = Vec::new();
    let mut roots: Vec<(Kind, Id)> = roots.iter().map(|(root, kind)| (*kind, *root)).collect();
    roots.sort();
    for (kind, root) in roots {
        let open = match kind {
            Kind::Case => case::find(reader, CaseId(root))?
                .is_some_and(|case| case.phase != case::CLOSED)
                .then_some("case_open"),
            Kind::Application => application::find(reader, ApplicationId(root))?
                .is_some_and(|one| one.is_open())
                .then_some("application_open"),
            _ => None,
        };
        let open = open.map(|kind| Warning {
            kind,
            root,
            on: None,
        });
        found.extend(open);
        if matches!(kind, Kind::Case | Kind::Person) {
            let ahead = handover::ahead(reader, root, today)?.into_iter();
            found.extend(ahead.map(|(kind, _, on)| Warning {
                kind,
                root,
                on: Some(on),
            }));
        }
    }
    Ok(found)
}
