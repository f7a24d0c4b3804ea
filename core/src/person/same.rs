//! "The same human being": joining and separating persons entered twice.
//!
//! A fact lives in the root of the person with the smaller id and names the other; separating them
//! withdraws it. Whoever reads about one asks [`group`] and reads about all.

use super::PersonError;
use super::tables::{AT, BY, OTHER, SAME_PERSON};
use crate::ids::{Id, PersonId, UserId};
use crate::store::{Reader, StoreError, Tx, Value};
use crate::time::Instant;
use rusqlite::params;
use std::collections::BTreeSet;

/// A statement that two persons are one.
pub struct Same {
    /// The fact.
    pub fact: Id,
    /// The other person.
    pub other: PersonId,
    /// Who said so.
    pub by: UserId,
    /// When.
    pub at: Instant,
}

/// Says that two persons are one.
pub fn join(tx: &mut Tx<'_>, one: PersonId, other: PersonId) -> Result<(), PersonError> {
    let known = |person| Ok::<_, StoreError>(super::find(&tx.reader(), person)?.is_some());
    if one == other || !known(one)? || !known(other)? {
        return Err(PersonError::NotFound);
    }
    state_same(tx, one, other)
}

/// The same for somebody this very transaction makes: the caller knows that both are here.
pub fn state_same(tx: &mut Tx<'_>, one: PersonId, other: PersonId) -> Result<(), PersonError> {
    let (root, other) = (one.min(other), one.max(other));
    let (by, at) = (tx.author(), tx.now());
    let values = [
        (OTHER, Value::from(other)),
        (BY, Value::from(by)),
        (AT, Value::Int(at.0)),
    ];
    tx.state_fact(root.0, &SAME_PERSON, &values)?;
    Ok(())
}

/// Takes such a statement back.
pub fn separate(tx: &mut Tx<'_>, fact: Id) -> Result<(), PersonError> {
    let root = tx.reader().first(
        "SELECT root FROM same_person WHERE id = ?1",
        [fact.as_bytes()],
        |row| Ok(Id::new(row.get(0)?)),
    )?;
    Ok(tx.withdraw(root.ok_or(PersonError::NotFound)?, fact)?)
}

/// The statements that name a person, those withdrawn left out.
pub fn of(reader: &Reader<'_>, person: PersonId) -> Result<Vec<Same>, StoreError> {
    reader.rows(
        "SELECT id, iif(root = ?1, other, root), ifnull(by_user, zeroblob(16)), ifnull(at, 0)
         FROM same_person
         WHERE (root = ?1 OR other = ?1) AND other IS NOT NULL
           AND id NOT IN (SELECT fact FROM withdrawn_now)
         ORDER BY rk",
        params![person.0.as_bytes()],
        |row| {
            Ok(Same {
                fact: Id::new(row.get(0)?),
                other: PersonId(Id::new(row.get(1)?)),
                by: UserId(Id::new(row.get(2)?)),
                at: Instant(row.get(3)?),
            })
        },
    )
}

/// Everyone who is the same human being, herself included; the smallest id stands for all.
pub fn group(reader: &Reader<'_>, person: PersonId) -> Result<BTreeSet<PersonId>, StoreError> {
    let mut group = BTreeSet::from([person]);
    let mut open = vec![person];
    while let Some(next) = open.pop() {
        for same in of(reader, next)? {
            if group.insert(same.other) {
                open.push(same.other);
            }
        }
    }
    Ok(group)
}
