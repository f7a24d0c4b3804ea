//! Choosing what leaves: which roots are looked at, what of them may leave, and what stands in the way.

use super::anchor::anchored;
use super::apart::check_apart;
use super::file;
use super::pick::{Tick, Wish};
use super::rows::Row;
use super::scans::Offered;
use super::scope::Scope;
use super::weigh::Gathering;
use super::whom::Whom;
use super::{Due, HandoverError, deadlines};
use crate::case;
use crate::ids::{Id, PersonId};
use crate::note::{Carried, Keyring};
use crate::person::same;
use crate::release::Answer;
use crate::roster::Roster;
use crate::store::{ALIVE, Catalogue, Reader, StoreError};
use crate::time::Day;
use std::collections::{BTreeMap, BTreeSet};
use zeroize::Zeroizing;

/// A text that could go along.
pub struct Text {
    /// Where it stands.
    pub tick: Tick,
    /// The root it is in.
    pub root: Id,
    /// What somebody wrote.
    pub text: Zeroizing<String>,
    /// Whether only some may read it here, and one over there.
    pub sealed: bool,
    /// Whether it goes.
    pub goes: bool,
}

/// What stays although it is about these people.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Stays {
    /// Texts that were not ticked.
    pub texts: usize,
    /// Notes only some may read: entrusted and personal ones, and restricted ones nobody released.
    pub sealed_notes: usize,
    /// Restricted notes that were released, and that this worker can not open.
    pub closed_notes: usize,
    /// Restricted notes with a topic inside that no file has a field for.
    pub protected_notes: usize,
    /// Scans of agreements that were not ticked.
    pub scans: usize,
    /// Open deadlines nobody over there will hear of.
    pub deadlines: usize,
    /// Rows that are about somebody else too, or about something nobody released, by table. What they say
    /// is left out: whoever looks at the screen together with the worker may be none of these people.
    pub rows: BTreeMap<u16, usize>,
    /// Rows that stand under another record of the same human being that was not chosen, by table: nobody
    /// is to believe that what she is shown is all there is of them.
    pub second: BTreeMap<u16, usize>,
}

impl Stays {
    /// One more row of a table stays.
    pub(super) fn row(&mut self, table: u16) {
        *self.rows.entry(table).or_default() += 1;
    }

    /// One more row of a table stays under another record of somebody who was chosen.
    pub(super) fn second(&mut self, table: u16) {
        *self.second.entry(table).or_default() += 1;
    }
}

impl Gathered {
    /// The mark of what would leave.
    pub fn mark(&self) -> [u8; 16] {
        let chosen = self.offered.iter().filter(|one| one.goes);
        let enclosures: Vec<_> = chosen.map(|one| one.enclosure.clone()).collect();
        file::mark(&self.rows, &self.carried, &enclosures)
    }
}

/// A handover as it would be.
pub struct Gathered {
    /// What leaves, in the order of tables and ids.
    pub rows: Vec<Row>,
    /// The keys of restricted notes among it, in the order of the rows.
    pub carried: Vec<Carried>,
    /// Scans that may be ticked.
    pub offered: Vec<Offered>,
    /// All texts that may be ticked.
    pub texts: Vec<Text>,
    /// What stays.
    pub stays: Stays,
    /// What the release check says of each person and item.
    pub answers: Vec<Answer>,
    /// Open deadlines among what leaves.
    pub deadlines: Vec<Due>,
    /// What may leave about each person.
    pub allowed: Vec<(PersonId, Vec<String>)>,
    /// How many values laptops disagree about are among what would leave.
    pub conflicts: usize,
}

/// Goes through everything about these people and this case.
pub fn gather(
    reader: &Reader<'_>,
    catalogue: Catalogue,
    (roster, keyring): (&Roster, &Keyring<'_>),
    wish: &Wish,
    today: Day,
) -> Result<Gathered, HandoverError> {
    wish.check()?;
    check_apart(reader, wish)?;
    let scope = Scope::read(reader, roster, wish, today)?;
    let second = second(reader, wish)?;
    let mut gathering = Gathering {
        whom: Whom { reader, catalogue },
        scope: &scope,
        wish,
        second: &second,
        roster,
        keyring,
        texts: Vec::new(),
        carried: Vec::new(),
        offered: Vec::new(),
        stays: Stays::default(),
    };
    let mut kept: Vec<Row> = Vec::new();
    for root in roots(reader, wish, &second)? {
        kept.extend(gathering.root(root)?);
    }
    let encloses = gathering.offered.iter().any(|one| one.goes);
    if encloses && !kept.iter().any(|row| row.row == wish.case.0) {
        kept.push(bare_case(wish));
    }
    anchored(&mut kept, &wish.persons, catalogue);
    let Gathering {
        texts,
        mut stays,
        mut carried,
        mut offered,
        ..
    } = gathering;
    carried.sort_by_key(|one| one.note);
    offered.sort_by_key(|one| one.enclosure.row);
    let conflicts = conflicts(reader, &kept)?;
    let leaving: BTreeSet<Id> = kept.iter().map(|row| row.row).collect();
    let mut due = deadlines(reader, roster, wish, today)?;
    let open = due.len();
    due.retain(|due| {
        leaving.contains(&due.row) && scope.allows("deadlines", &due.persons(&wish.persons))
    });
    stays.deadlines = open - due.len();
    let allowed = scope.of_each();
    Ok(Gathered {
        rows: kept,
        carried,
        offered,
        texts,
        stays,
        deadlines: due,
        allowed: allowed
            .map(|(person, items)| (person, items.to_vec()))
            .collect(),
        answers: scope.answers,
        conflicts,
    })
}

/// The case as a place for what is enclosed, when nothing of it goes.
fn bare_case(wish: &Wish) -> Row {
    Row {
        table: case::CASE.number,
        row: wish.case.0,
        root: wish.case.0,
        values: BTreeMap::new(),
    }
}

/// Other records of the same human beings that were not chosen. What stands there stays: ids over there follow
/// from the records here, so it can not go under another one. It is counted.
fn second(reader: &Reader<'_>, wish: &Wish) -> Result<BTreeSet<PersonId>, StoreError> {
    let mut found = BTreeSet::new();
    for person in &wish.persons {
        found.extend(same::group(reader, *person)?);
    }
    found.retain(|person| !wish.persons.contains(person));
    Ok(found)
}

/// The roots a handover of a case looks at.
fn roots(
    reader: &Reader<'_>,
    wish: &Wish,
    second: &BTreeSet<PersonId>,
) -> Result<Vec<Id>, StoreError> {
    let persons = wish.persons.iter().chain(second);
    let mut roots: Vec<Id> = persons.clone().map(|person| person.0).collect();
    roots.push(wish.case.0);
    let application = "SELECT application FROM case_file WHERE id = ?1 AND application IS NOT NULL";
    roots.extend(ids(reader, application, wish.case.0)?);
    for person in persons {
        let households = "SELECT DISTINCT root FROM household_joined WHERE person = ?1";
        roots.extend(ids(reader, households, person.0)?);
        let contacts = "SELECT DISTINCT root FROM contact_person WHERE person = ?1";
        for contact in ids(reader, contacts, person.0)? {
            roots.push(contact);
            let notes = "SELECT DISTINCT root FROM note WHERE contact = ?1";
            roots.extend(ids(reader, notes, contact)?);
        }
    }
    let mut seen = BTreeSet::new();
    roots.retain(|root| seen.insert(*root));
    Ok(roots)
}

fn ids(reader: &Reader<'_>, sql: &str, of: Id) -> Result<Vec<Id>, StoreError> {
    reader.rows(sql, [of.as_bytes()], |row| Ok(Id::new(row.get(0)?)))
}

/// How many values among these rows laptops disagree about.
fn conflicts(reader: &Reader<'_>, kept: &[Row]) -> Result<usize, StoreError> {
    let roots: BTreeSet<Id> = kept.iter().map(|row| row.root).collect();
    let mut count = 0;
    for root in roots {
        let sql = "SELECT table_number, row, column_number FROM attention WHERE root = ?1";
        let listed: Vec<(u16, Id, u16)> = reader.rows(sql, [root.as_bytes()], |row| {
            Ok((row.get(0)?, Id::new(row.get(1)?), row.get(2)?))
        })?;
        let leaves = |(table, id, column): &&(u16, Id, u16)| {
            let row = kept
                .iter()
                .find(|row| (row.table, row.row) == (*table, *id));
            row.is_some_and(|row| *column == ALIVE || row.values.contains_key(column))
        };
        count += listed.iter().filter(leaves).count();
    }
    Ok(count)
}
