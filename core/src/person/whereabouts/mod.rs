//! Whereabouts that are kept from somebody: she left, and he must not learn where to.
//!
//! The fact stands in *her* root and names the one it is kept from, so that nothing of it is in what is
//! read about him. It never leaves the service, and it can be taken back. Whoever shows something about
//! one person asks [`kept_from`] whom she must not read of there; whoever brings people together asks
//! [`apart`] first. Persons entered twice count as one.

mod store;

use super::same::group;
use super::tables::{KEPT_AT, KEPT_BY, KEPT_FROM, SINCE, WHEREABOUTS_KEPT};
use crate::ids::{Id, PersonId, UserId};
use crate::store::{Reader, StoreError, Tx, Value};
use crate::time::{Day, Instant, parse_day};
use std::collections::{BTreeMap, BTreeSet};

/// That somebody's whereabouts are kept from another.
pub struct Kept {
    /// The fact.
    pub fact: Id,
    /// In whose root it stands.
    pub root: PersonId,
    /// From whom.
    pub from: PersonId,
    /// Since which day.
    pub since: String,
    /// Who stated it.
    pub by: UserId,
    /// When.
    pub at: Instant,
}

/// Whom one person must not read of, and since which day not.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct KeptFrom(BTreeMap<PersonId, String>);

impl KeptFrom {
    /// Whether somebody is among them.
    pub fn has(&self, person: PersonId) -> bool {
        self.0.contains_key(&person)
    }

    /// As an object of SQLite's JSON: days by id.
    pub fn as_json(&self) -> String {
        let days = self.0.iter();
        let days: Vec<String> = days
            .map(|(person, since)| format!("\"{person}\":\"{since}\""))
            .collect();
        format!("{{{}}}", days.join(","))
    }
}

/// Keeps a person's whereabouts from another from a day on.
pub fn keep(
    tx: &mut Tx<'_>,
    person: PersonId,
    from: PersonId,
    since: Day,
) -> Result<(), StoreError> {
    let (by, at) = (tx.author(), tx.now());
    let values = [
        (KEPT_FROM, Value::from(from)),
        (SINCE, since.into()),
        (KEPT_BY, Value::from(by)),
        (KEPT_AT, Value::Int(at.0)),
    ];
    tx.state_fact(person.0, &WHEREABOUTS_KEPT, &values)?;
    Ok(())
}

/// Takes back that they are kept from another, however often it was said. Whether it was.
pub fn lift(tx: &mut Tx<'_>, person: PersonId, from: PersonId) -> Result<bool, StoreError> {
    let others = group(&tx.reader(), from)?;
    let mut kept = of(&tx.reader(), person)?;
    kept.retain(|kept| others.contains(&kept.from));
    for kept in &kept {
        tx.withdraw(kept.root.0, kept.fact)?;
    }
    Ok(!kept.is_empty())
}

/// From whom a person's whereabouts are kept, the earliest first.
pub fn of(reader: &Reader<'_>, person: PersonId) -> Result<Vec<Kept>, StoreError> {
    store::said_about(reader, &group(reader, person)?)
}

/// Whose whereabouts are kept from a person.
pub fn kept_from(reader: &Reader<'_>, person: PersonId) -> Result<KeptFrom, StoreError> {
    let mut days = BTreeMap::new();
    for kept in store::kept_from(reader, &group(reader, person)?)? {
        // A day nobody can read counts as for ever.
        let since = parse_day(&kept.since).map(|day| day.to_string());
        for same in group(reader, kept.root)? {
            let day = days.entry(same);
            day.or_insert_with(|| since.clone().unwrap_or_default());
        }
    }
    Ok(KeptFrom(days))
}

/// Whose whereabouts are kept from any of several.
pub fn kept_from_all(
    reader: &Reader<'_>,
    people: impl Iterator<Item = PersonId>,
) -> Result<KeptFrom, StoreError> {
    let mut days: BTreeMap<PersonId, String> = BTreeMap::new();
    for person in people {
        for (other, since) in kept_from(reader, person)?.0 {
            let day = days.entry(other).or_insert_with(|| since.clone());
            *day = since.min(day.clone());
        }
    }
    Ok(KeptFrom(days))
}

/// Whether among these people there is one whose whereabouts are kept from another.
pub fn apart(reader: &Reader<'_>, people: &[PersonId]) -> Result<bool, StoreError> {
    for person in people {
        let kept = kept_from(reader, *person)?;
        if people.iter().any(|other| kept.has(*other)) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// With whom these must not come together: those whose whereabouts are kept from one of them, and those from
/// whom theirs are.
pub fn apart_from(
    reader: &Reader<'_>,
    people: &[PersonId],
) -> Result<BTreeSet<PersonId>, StoreError> {
    let kept = kept_from_all(reader, people.iter().copied())?.0;
    let mut apart: BTreeSet<PersonId> = kept.into_keys().collect();
    for person in people {
        for kept in of(reader, *person)? {
            apart.extend(group(reader, kept.from)?);
        }
    }
    Ok(apart)
}

/// Everybody whose whereabouts are kept from somebody.
pub fn protected(reader: &Reader<'_>) -> Result<BTreeSet<PersonId>, StoreError> {
    let mut protected = BTreeSet::new();
    for root in store::roots(reader)? {
        protected.extend(group(reader, root)?);
    }
    Ok(protected)
}
