//! Looking at what a laptop that is out wrote, and letting in what is honest work.

use super::{TeamError, write};
use crate::attention::{Known, Words};
use crate::catalogue::CATALOGUE;
use crate::desk::{Desk, Session};
use crate::ids::{Id, PersonId, ReplicaId, UserId};
use crate::roster::Record;
use crate::store::{Aside, Op, Reader, StoreError, Value};
use crate::time::Instant;
use std::collections::{BTreeMap, BTreeSet};

/// A record names no more changes; more are several records.
const MOST_CHANGES: usize = 2048;
/// So many lines say what somebody did to one thing.
const MOST_LINES: usize = 40;

/// One thing that was done to a field or a row.
pub struct Line {
    /// The table.
    pub table: &'static str,
    /// The field; nothing when the row was taken away or brought back.
    pub field: Option<&'static str>,
    /// What was written, when it is not sealed.
    pub value: Words,
    /// Whether the row was taken away.
    pub deleted: bool,
}

/// Everything a laptop wrote about one root.
pub struct Group {
    /// The root.
    pub root: Id,
    /// The table it is made in, as far as these changes tell.
    pub table: u16,
    /// The persons it is about, who are here.
    pub persons: Vec<PersonId>,
    /// How many changes.
    pub changes: u64,
    /// The first and the last of them, by the laptop's clock.
    pub span: (Instant, Instant),
    /// Who wrote them, as the laptop says.
    pub by: BTreeSet<UserId>,
    /// What they say, as far as this version understands it.
    pub lines: Vec<Line>,
    /// How many more lines there are.
    pub more: usize,
}

/// What of a laptop is set aside.
pub struct Review {
    /// Root by root, in the order of writing.
    pub groups: Vec<Group>,
    /// Names everything that is in it: whoever lets something in says what she looked at.
    pub shown: Id,
}

/// A digest over what is set aside.
fn shown(asides: &[Aside]) -> Id {
    let mut hasher = blake3::Hasher::new_derive_key("geleit laptop review 1");
    for aside in asides {
        hasher.update(aside.id.as_bytes());
    }
    Id::from_digest(&hasher.finalize())
}

/// What of a laptop is set aside, as far as this version understands it.
pub fn review(
    reader: &Reader<'_>,
    known: &Known<'_>,
    replica: ReplicaId,
) -> Result<Review, StoreError> {
    let mut groups: Vec<Group> = Vec::new();
    let mut places: BTreeMap<Id, usize> = BTreeMap::new();
    let asides = reader.aside(replica)?;
    for aside in &asides {
        let place = match places.get(&aside.root) {
            Some(place) => *place,
            None => {
                groups.push(begin(reader, aside)?);
                places.insert(aside.root, groups.len() - 1);
                groups.len() - 1
            }
        };
        if let Some(group) = groups.get_mut(place) {
            group.changes += 1;
            group.span = (group.span.0.min(aside.at), group.span.1.max(aside.at));
            group.by.insert(aside.by);
            for op in &aside.ops {
                add_lines(known, group, op)?;
            }
        }
    }
    Ok(Review {
        groups,
        shown: shown(&asides),
    })
}

fn begin(reader: &Reader<'_>, aside: &Aside) -> Result<Group, StoreError> {
    let tables = aside
        .ops
        .iter()
        .filter_map(Op::place)
        .map(|(table, _)| table);
    Ok(Group {
        root: aside.root,
        table: tables.min().unwrap_or(0),
        persons: crate::attention::persons_of(reader, aside.root)?,
        changes: 0,
        span: (aside.at, aside.at),
        by: BTreeSet::new(),
        lines: Vec::new(),
        more: 0,
    })
}

fn add_lines(known: &Known<'_>, group: &mut Group, op: &Op) -> Result<(), StoreError> {
    let Some(table) = op.place().and_then(|(number, _)| CATALOGUE.table(number)) else {
        return Ok(());
    };
    let mut put = |field, value: Words, deleted| match group.lines.len() < MOST_LINES {
        true => group.lines.push(Line {
            table: table.name,
            field,
            value,
            deleted,
        }),
        false => group.more += 1,
    };
    let nothing = || Words {
        text: String::new(),
        code: None,
    };
    let mut say = |number: u16, value: &Value| {
        let Some(column) = table.column(number) else {
            return Ok(());
        };
        let words = known.say(table, column, value)?;
        if !words.text.is_empty() {
            put(Some(column.name), words, false);
        }
        Ok::<_, StoreError>(())
    };
    match op {
        Op::Set { column, value, .. } => say(*column, value)?,
        Op::Insert { values, .. } => {
            for (number, value) in values {
                say(*number, value)?;
            }
        }
        Op::Delete { .. } => put(None, nothing(), true),
        Op::Restore { .. } => put(None, nothing(), false),
        Op::Unknown(_) => {}
    }
    Ok(())
}

/// Lets in what a laptop wrote about these roots, or all it wrote, if it is what the review showed:
/// what came after the look has not been looked at. Gives how many changes.
pub fn admit(
    desk: &Desk,
    session: &Session,
    (replica, looked_at): (ReplicaId, Id),
    roots: Option<&BTreeSet<Id>>,
) -> Result<usize, TeamError> {
    let aside = session.store().read(|reader| reader.aside(replica))?;
    if shown(&aside) != looked_at {
        return Err(TeamError::ChangedMeanwhile);
    }
    let chosen = aside
        .iter()
        .filter(|one| roots.is_none_or(|roots| roots.contains(&one.root)));
    let changes: Vec<Id> = chosen.map(|one| one.id).collect();
    if changes.is_empty() {
        return Err(TeamError::NotFound);
    }
    let (at, own) = (
        desk.ports().clock.now(),
        (session.user().0, &session.keys().sign),
    );
    let parts = changes.chunks(MOST_CHANGES).map(|part| {
        let changes = part.to_vec();
        Record::Admit { changes }.sign(session.space(), at, &[own])
    });
    write(desk, session, &parts.collect::<Vec<_>>())?;
    Ok(changes.len())
}
