//! Taking a handover in, or saying no.

use super::difference::standing;
use super::generation::Generations;
use super::map::{Mapped, id_here, map};
use super::tables::*;
use super::{HandoverError, Letter, News, Outcome, Package, Tick, arrived, rows, store};
use crate::ids::{CaseId, Id, NoteId, PartnerId, PersonId, SpaceId};
use crate::note::{self, NOTE};
use crate::person;
use crate::roster::Roster;
use crate::service_card::{self, Arrived, ServiceCardError};
use crate::store::{Catalogue, Reader, SALT, TableClass, Tx, Value, fact_id, maybe};
use crate::time::Day;
use std::collections::BTreeMap;

const MOST_CHARS: usize = 4_000;

/// What the worker decided about a handover she takes in.
pub struct Accept {
    /// Who of those who came is whom of those who are here.
    pub same: Vec<(PersonId, PersonId)>,
    /// Fields that differ and take the value that came.
    pub fields: Vec<Tick>,
    /// That what was erased here is taken in as new.
    pub as_new: bool,
}

/// Takes everything in. What stands here stays, but for the fields that were chosen.
pub fn accept(
    tx: &mut Tx<'_>,
    catalogue: Catalogue,
    roster: &Roster,
    package: &Package,
    decided: &Accept,
    today: Day,
) -> Result<Option<CaseId>, HandoverError> {
    let partner = open(tx, roster, package, today)?;
    let generations = Generations::of(&tx.reader(), package, catalogue)?;
    if generations.erased.is_some() && !decided.as_new {
        return Err(HandoverError::Erased);
    }
    for mapped in map(&generations, package, catalogue) {
        match mapped.table.class {
            TableClass::Register => register(tx, &mapped, &decided.fields)?,
            TableClass::Set => set(tx, mapped, &decided.fields)?,
            TableClass::Immutable => {
                let stands = fact(tx, &mapped)?;
                let mut keys = package.carried.iter();
                if mapped.table.number == NOTE.number
                    && let Some(carried) = keys.find(|one| one.note.0 == mapped.came)
                {
                    note::receive(tx, roster, (mapped.root, NoteId(stands)), carried)?;
                }
            }
        }
    }
    enclose(tx, &generations, package)?;
    for (came, known) in &decided.same {
        let here = PersonId(generations.here(came.0));
        let among = package
            .head
            .persons
            .iter()
            .any(|(person, _)| person == came);
        among.then_some(()).ok_or(HandoverError::NotFound)?;
        // Her rows are of this very transaction, so the reader does not see her yet.
        person::find(&tx.reader(), *known)?.ok_or(HandoverError::NotFound)?;
        person::same::state_same(tx, here, *known)?;
    }
    let case = generations.here(package.head.case.0);
    let came = package
        .rows
        .iter()
        .any(|row| row.row == package.head.case.0);
    let case = came.then_some(CaseId(case));
    word(tx, package, (partner, case), (Outcome::Accepted, ""), today)?;
    Ok(case)
}

/// Says no, with the reason.
pub fn reject(
    tx: &mut Tx<'_>,
    roster: &Roster,
    package: &Package,
    reason: &str,
    today: Day,
) -> Result<(), HandoverError> {
    if reason.trim().is_empty() {
        return Err(HandoverError::ReasonMissing);
    }
    if reason.chars().count() > MOST_CHARS {
        return Err(HandoverError::TooLong { most: MOST_CHARS });
    }
    let partner = open(tx, roster, package, today)?;
    word(
        tx,
        package,
        (partner, None),
        (Outcome::Rejected, reason),
        today,
    )
}

/// Whether it can be answered still. The sender's card is kept: the answer is sealed to it.
fn open(
    tx: &mut Tx<'_>,
    roster: &Roster,
    package: &Package,
    today: Day,
) -> Result<PartnerId, HandoverError> {
    if let News::Answered(_) = arrived(&tx.reader(), roster, package)? {
        return Err(HandoverError::Answered);
    }
    let card = &package.card;
    // Whether it was valid when the file was made: an answer is owed even to a card that has run out.
    let then = package.head.made_on.min(today);
    match service_card::arrived(&tx.reader(), roster, card, then) {
        Ok(Arrived::Known(partner)) => Ok(partner),
        // A newer card of the same service is here: it belongs to the same partner.
        Err(ServiceCardError::Older) => {
            let known = service_card::of_service(&tx.reader(), card.service)?;
            known.ok_or(HandoverError::NotFound)
        }
        Ok(_) => Ok(service_card::receive(tx, roster, card, None, then)?),
        Err(error) => Err(error.into()),
    }
}

/// A row of fields: made, or filled where it is empty, or changed where that was chosen.
fn register(tx: &mut Tx<'_>, mapped: &Mapped<'_>, chosen: &[Tick]) -> Result<(), HandoverError> {
    let (root, table) = (mapped.root, mapped.table);
    let values = mapped
        .values
        .iter()
        .filter_map(|(number, value)| Some((*table.column(*number)?, value.clone())));
    let Some(here) = standing(&tx.reader(), mapped)? else {
        // What was taken away here stays away.
        if !tx.has_been(root, table, mapped.row)? {
            tx.create(root, table, mapped.row, &values.collect::<Vec<_>>())?;
        }
        return Ok(());
    };
    fill(tx, mapped, &here, chosen)
}

/// Fills what is empty here, and changes what was chosen.
fn fill(
    tx: &mut Tx<'_>,
    mapped: &Mapped<'_>,
    here: &rows::Row,
    chosen: &[Tick],
) -> Result<(), HandoverError> {
    let table = mapped.table;
    for (number, value) in &mapped.values {
        let place = Tick {
            table: table.number,
            row: mapped.row,
            column: *number,
        };
        let Some(column) = table.column(*number) else {
            continue;
        };
        if !here.values.contains_key(number) || chosen.contains(&place) {
            tx.set(mapped.root, table, mapped.row, *column, value.clone())?;
        }
    }
    Ok(())
}

/// A row of a set: the same key columns are the same row. What is empty here is filled, and changed where that
/// was chosen; what was taken away here stays away.
fn set(tx: &mut Tx<'_>, mapped: Mapped<'_>, chosen: &[Tick]) -> Result<(), HandoverError> {
    let Some(own) = mapped.in_set() else {
        return Ok(());
    };
    let (root, table) = (own.root, own.table);
    if let Some(here) = standing(&tx.reader(), &own)? {
        return fill(tx, &own, &here, chosen);
    }
    let values = own
        .values
        .iter()
        .filter_map(|(number, value)| Some((*table.column(*number)?, value.clone())));
    let values: Vec<_> = values.collect();
    if !tx.has_been(root, table, own.row)? {
        tx.put_in_set(root, table, &values)?;
    }
    Ok(())
}

/// A fact. One that came with less of it in an earlier file gives way; one that came with more stays.
/// Gives the one that stands.
fn fact(tx: &mut Tx<'_>, mapped: &Mapped<'_>) -> Result<Id, HandoverError> {
    let (root, table) = (mapped.root, mapped.table);
    let salt = mapped.values.get(&SALT).cloned().unwrap_or(Value::Null);
    let within = |less: &BTreeMap<u16, Value>, more: &BTreeMap<u16, Value>| {
        let mut less = less.iter();
        less.all(|(number, value)| more.get(number) == Some(value))
    };
    for row in rows::of_root(&tx.reader(), table, root)? {
        let mut came = row.values.clone();
        came.insert(SALT, salt.clone());
        // Its id shows that it is the same fact of the same sender.
        if fact_id(table, root, &came) != row.row {
            continue;
        }
        if within(&mapped.values, &came) {
            return Ok(row.row);
        }
        if within(&came, &mapped.values) {
            tx.withdraw(root, row.row)?;
        }
    }
    tx.take_fact(root, table, mapped.values.clone())?;
    Ok(mapped.row)
}

/// Writes down what came behind the rows, in the root of the case.
fn enclose(
    tx: &mut Tx<'_>,
    generations: &Generations,
    package: &Package,
) -> Result<(), HandoverError> {
    let root = generations.here(package.head.case.0);
    for one in &package.enclosures {
        let mut values = one.values();
        values.insert(SALT, Value::from(generations.here(one.row)));
        let mapped = Mapped {
            came: one.row,
            table: &ENCLOSURE,
            root,
            row: fact_id(&ENCLOSURE, root, &values),
            values,
        };
        fact(tx, &mapped)?;
    }
    Ok(())
}

/// Who the persons of a file are here, once it was taken in.
pub fn persons_here(
    reader: &Reader<'_>,
    package: &Package,
    catalogue: Catalogue,
) -> Result<BTreeMap<PersonId, PersonId>, HandoverError> {
    let generations = Generations::of(reader, package, catalogue)?;
    let persons = package.head.persons.iter();
    let here = persons.map(|(came, _)| (*came, PersonId(generations.here(came.0))));
    Ok(here.collect())
}

/// The root here of a handover that another service made: its id is theirs, and nobody chooses a root of
/// ours. Once that is erased, the same file is not taken in again.
pub fn root_of(from: SpaceId, handover: Id) -> Id {
    id_here(from, handover, 1)
}

/// Notes that the sender took a handover back. What was taken in before that stays: the sender hears
/// so by our answer.
pub fn taken_back(
    tx: &mut Tx<'_>,
    space: SpaceId,
    letter: &Letter,
    today: Day,
) -> Result<(), HandoverError> {
    let root = root_of(letter.from, letter.handover);
    let known = store::incoming(&tx.reader(), root)?;
    let other =
        known.is_some_and(|known| known.from != letter.from || known.digest != letter.digest);
    if letter.to != space || other {
        return Err(HandoverError::AnswerUnfit);
    }
    if store::is_taken_back(&tx.reader(), root, &letter.digest)? {
        return Ok(());
    }
    let (by, at) = (tx.author(), tx.now().0);
    let values = [
        (FROM, Value::from(letter.from.0)),
        (IN_DIGEST, Value::Bytes(letter.digest.to_vec())),
        (IN_OUTCOME, Outcome::Withdrawn.code().into()),
        (IN_REASON, letter.reason.as_str().into()),
        (IN_ON_DAY, today.into()),
        (IN_BY, Value::from(by)),
        (IN_AT, Value::Int(at)),
    ];
    tx.state_fact(root, &HANDOVER_IN, &values)?;
    Ok(())
}

/// Writes down what we said.
fn word(
    tx: &mut Tx<'_>,
    package: &Package,
    (partner, case): (PartnerId, Option<CaseId>),
    (outcome, reason): (Outcome, &str),
    today: Day,
) -> Result<(), HandoverError> {
    let head = &package.head;
    let (by, at) = (tx.author(), tx.now().0);
    let text = |text: &str| maybe(Some(text.trim()).filter(|text| !text.is_empty()));
    let values = [
        (FROM, Value::from(head.from.0)),
        (IN_PARTNER, Value::from(partner)),
        (IN_SERIES, Value::from(head.series)),
        (
            IN_SEQ,
            Value::Int(i64::try_from(head.seq).unwrap_or(i64::MAX)),
        ),
        (IN_HEAD, Value::Bytes(head.write())),
        (IN_DIGEST, Value::Bytes(package.digest.to_vec())),
        (IN_OUTCOME, outcome.code().into()),
        (IN_REASON, text(reason)),
        (IN_ON_DAY, today.into()),
        (IN_CASE, maybe(case)),
        (IN_BY, Value::from(by)),
        (IN_AT, Value::Int(at)),
    ];
    tx.state_fact(root_of(head.from, head.handover), &HANDOVER_IN, &values)?;
    Ok(())
}
