//! Who is what to whom.

use super::HouseholdError;
use super::tables::{KINSHIP, OTHER, RELATION, REMARK};
use crate::code;
use crate::ids::{Id, PersonId};
use crate::store::{Reader, StoreError, Tx, Value, maybe};

const MOST_CHARS: usize = 500;

/// A relation, as seen from one person.
pub struct Kin {
    /// Its row.
    pub id: Id,
    /// The other.
    pub other: PersonId,
    /// "The other is my …": code of the list `relation_kind`.
    pub relation: String,
    /// A remark, or empty.
    pub note: String,
}

/// States a relation.
pub fn add(
    tx: &mut Tx<'_>,
    person: PersonId,
    other: PersonId,
    relation: &str,
    note: &str,
) -> Result<(), HouseholdError> {
    if !code::RELATION_KIND.has(relation) {
        return Err(HouseholdError::CodeUnknown);
    }
    if note.chars().count() > MOST_CHARS {
        return Err(HouseholdError::TooLong { most: MOST_CHARS });
    }
    if person == other {
        return Err(HouseholdError::NotFound);
    }
    let row = tx.draw();
    let remark = Some(note.trim()).filter(|note| !note.is_empty());
    let values = [
        (OTHER, Value::from(other)),
        (RELATION, relation.into()),
        (REMARK, maybe(remark)),
    ];
    Ok(tx.create(person.0, &KINSHIP, row, &values)?)
}

/// Takes a relation away, from whichever side.
pub fn remove(tx: &mut Tx<'_>, row: Id) -> Result<(), HouseholdError> {
    let root = tx.reader().first(
        "SELECT root FROM kinship WHERE id = ?1",
        [row.as_bytes()],
        |row| Ok(Id::new(row.get(0)?)),
    )?;
    Ok(tx.delete(root.ok_or(HouseholdError::NotFound)?, &KINSHIP, row)?)
}

/// A person's relations, those that others state about her turned round.
pub fn of(reader: &Reader<'_>, person: PersonId) -> Result<Vec<Kin>, StoreError> {
    let rows: Vec<(Kin, bool)> = reader.rows(
        "SELECT id, iif(root = ?1, other, root), ifnull(relation, ''), ifnull(note, ''), root = ?1
         FROM kinship WHERE (root = ?1 OR other = ?1) AND other IS NOT NULL ORDER BY rk",
        [person.0.as_bytes()],
        |row| {
            let kin = Kin {
                id: Id::new(row.get(0)?),
                other: PersonId(Id::new(row.get(1)?)),
                relation: row.get(2)?,
                note: row.get(3)?,
            };
            Ok((kin, row.get(4)?))
        },
    )?;
    Ok(rows
        .into_iter()
        .map(|(kin, own)| match own {
            true => kin,
            false => Kin {
                relation: mirrored(&kin.relation).to_owned(),
                ..kin
            },
        })
        .collect())
}

/// The same relation from the other side: my mother's child am I.
pub fn mirrored(relation: &str) -> &str {
    const PAIRS: [(&str, &str); 7] = [
        ("parent", "child"),
        ("step_parent", "step_child"),
        ("foster_parent", "foster_child"),
        ("grandparent", "grandchild"),
        ("aunt_uncle", "niece_nephew"),
        ("guardian", "ward"),
        ("caregiver", "cared_for"),
    ];
    PAIRS
        .iter()
        .find_map(|(one, other)| match relation {
            relation if relation == *one => Some(*other),
            relation if relation == *other => Some(*one),
            _ => None,
        })
        .unwrap_or(relation)
}
