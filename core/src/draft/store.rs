//! Drafts in the database.

use super::{DraftError, MOST_BYTES};
use crate::ids::{Id, UserId};
use crate::keys::{Identity, Recipient, open_sealed, seal_to};
use crate::store::{PlainTable, Reader, StoreError, Tx};
use crate::time::Instant;
use rusqlite::{ToSql, params};
use std::collections::BTreeSet;
use zeroize::Zeroizing;

static DRAFT: PlainTable = PlainTable {
    name: "draft",
    key: "id",
};

/// The ids a draft names: nobody but its writer can open it, and it has to go with what it is about.
static ABOUT: PlainTable = PlainTable {
    name: "draft_about",
    key: "draft",
};

/// A draft in the list.
pub struct Saved {
    /// Its id.
    pub id: Id,
    /// What it will become: a contact, a note, a person, an application, a release, a handover.
    pub kind: String,
    /// When it was last saved.
    pub at: Instant,
    /// What was written, as the page gave it.
    pub content: Zeroizing<Vec<u8>>,
}

/// Saves a draft, new or again, sealed to its writer. `about` are the ids it names; one that names
/// what is erased is refused.
pub fn save(
    tx: &mut Tx<'_>,
    id: Option<Id>,
    (kind, about): (&str, &BTreeSet<Id>),
    content: &[u8],
    to: &Recipient,
) -> Result<Id, DraftError> {
    if content.len() > MOST_BYTES {
        return Err(DraftError::TooLong);
    }
    if let Some(id) = id {
        owner(&tx.reader(), id, tx.author())?;
    }
    for root in about {
        if tx.reader().purged(*root)?.is_some() {
            return Err(StoreError::Erased.into());
        }
    }
    let id = id.unwrap_or_else(|| tx.draw());
    let sealed = seal_to(std::slice::from_ref(to), content)?;
    let (user, at) = (tx.author(), tx.now().0);
    tx.put_plain(
        &DRAFT,
        &[
            ("id", id.as_bytes()),
            ("user", user.0.as_bytes()),
            ("kind", &kind),
            ("saved_at", &at),
            ("sealed", &sealed),
        ],
    )?;
    tx.drop_plain(&ABOUT, id.as_bytes())?;
    for root in about {
        let names = [
            ("draft", id.as_bytes() as &dyn ToSql),
            ("root", root.as_bytes()),
        ];
        tx.put_plain(&ABOUT, &names)?;
    }
    Ok(id)
}

/// Throws a draft away; one that is gone already is no error.
pub fn discard(tx: &mut Tx<'_>, id: Id) -> Result<(), DraftError> {
    match owner(&tx.reader(), id, tx.author()) {
        Ok(()) => {
            tx.drop_plain(&DRAFT, id.as_bytes())?;
            Ok(())
        }
        Err(DraftError::NotFound) => Ok(()),
        Err(other) => Err(other),
    }
}

fn owner(reader: &Reader<'_>, id: Id, user: UserId) -> Result<(), DraftError> {
    let found = reader.number(
        "SELECT count(*) FROM draft WHERE id = ?1 AND user = ?2",
        params![id.as_bytes(), user.0.as_bytes()],
    )?;
    (found == 1).then_some(()).ok_or(DraftError::NotFound)
}

/// A row: id, kind, time, sealed content.
type Row = ([u8; 16], String, i64, Vec<u8>);

/// The drafts of a user, the latest first. One that does not open any more is left out: it must not
/// keep the others away.
pub fn list(
    reader: &Reader<'_>,
    user: UserId,
    identity: &Identity,
) -> Result<Vec<Saved>, DraftError> {
    let rows: Vec<Row> = reader.rows(
        "SELECT id, kind, saved_at, sealed FROM draft WHERE user = ?1 ORDER BY saved_at DESC, id",
        [user.0.as_bytes()],
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)),
    )?;
    let drafts = rows.into_iter().map(|row| unseal(identity, row));
    Ok(drafts.filter_map(Result::ok).collect())
}

/// One draft of a user.
pub fn open(
    reader: &Reader<'_>,
    user: UserId,
    identity: &Identity,
    id: Id,
) -> Result<Saved, DraftError> {
    let row: Option<Row> = reader.first(
        "SELECT id, kind, saved_at, sealed FROM draft WHERE id = ?1 AND user = ?2",
        params![id.as_bytes(), user.0.as_bytes()],
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)),
    )?;
    unseal(identity, row.ok_or(DraftError::NotFound)?)
}

fn unseal(identity: &Identity, (id, kind, at, sealed): Row) -> Result<Saved, DraftError> {
    Ok(Saved {
        id: Id::new(id),
        kind,
        at: Instant(at),
        content: open_sealed(identity, &sealed)?,
    })
}
