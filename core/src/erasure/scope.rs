//! What goes with what.

use super::aside::aside_with;
use super::store;
use super::{ErasureError, Kind};
use crate::ids::{Id, PersonId};
use crate::person::same;
use crate::store::Reader;
use std::collections::{BTreeMap, BTreeSet};

/// What somebody wants to be erased.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Subject {
    /// A person, a case, an application, a contact, a note, a release or a handover.
    pub kind: Kind,
    /// Which.
    pub id: Id,
    /// With a person: others who go with her, because what is about all of them shall go.
    pub with: BTreeSet<PersonId>,
}

/// Every root that goes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Scope {
    /// What each is.
    pub roots: BTreeMap<Id, Kind>,
    /// The root it began with.
    pub first: Id,
}

impl Scope {
    /// The roots.
    pub fn ids(&self) -> BTreeSet<Id> {
        self.roots.keys().copied().collect()
    }

    fn add(&mut self, kind: Kind, roots: impl IntoIterator<Item = Id>) {
        for root in roots {
            self.roots.entry(root).or_insert(kind);
        }
    }

    fn of(&self, kind: Kind) -> Vec<Id> {
        let roots = self.roots.iter().filter(|(_, known)| **known == kind);
        roots.map(|(root, _)| *root).collect()
    }
}

/// Follows the links from a subject. A person takes along what names nobody else; a case its releases,
/// the application it came from and the handovers it went or came with; a contact its notes; a note what corrects it and what it corrects.
pub fn scope(reader: &Reader<'_>, subject: &Subject) -> Result<Scope, ErasureError> {
    let first = store::root_of(reader, subject.kind, subject.id)?;
    let first = first.ok_or(ErasureError::NotFound)?;
    let mut scope = Scope {
        roots: BTreeMap::from([(first, subject.kind)]),
        first,
    };
    if subject.kind == Kind::Person {
        let mut persons = same::group(reader, PersonId(subject.id))?;
        for other in &subject.with {
            store::root_of(reader, Kind::Person, other.0)?.ok_or(ErasureError::NotFound)?;
            persons.extend(same::group(reader, *other)?);
        }
        let persons: Vec<Id> = persons.into_iter().map(Id::from).collect();
        scope.add(Kind::Person, persons.iter().copied());
        for (kind, root) in store::naming_only(reader, &persons)? {
            scope.add(kind, [root]);
        }
    }
    let cases = scope.of(Kind::Case);
    scope.add(Kind::Release, store::releases_of(reader, &cases)?);
    scope.add(Kind::Application, store::applications_of(reader, &cases)?);
    scope.add(Kind::Handover, store::handovers_of(reader, &cases)?);
    // A case that stays keeps the application it came from.
    for kept in store::applications_held(reader, &cases)? {
        if kept != first {
            scope.roots.remove(&kept);
        }
    }
    scope.add(
        Kind::Note,
        store::notes_of(reader, &scope.of(Kind::Contact))?,
    );
    scope.add(Kind::Note, store::chain_of(reader, &scope.of(Kind::Note))?);
    let lifted = store::lifted_holds(reader, scope.roots.keys().copied())?;
    scope.add(Kind::Hold, lifted);
    scope.add(Kind::Aside, aside_with(reader, &scope.ids())?);
    Ok(scope)
}
