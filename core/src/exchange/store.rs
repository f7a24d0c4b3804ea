//! What this laptop remembers of exchanges: who has what, and which bundles were here.

use super::audited::{self, AuditEnd};
use super::header::Header;
use super::kept::Later;
use super::wanted;
use crate::cbor::Parser;
use crate::ids::{Id, ReplicaId};
use crate::roster::Roster;
use crate::store::{PlainTable, Reader, StoreError, Tx, Vector};
use crate::time::Instant;

static HEARD: PlainTable = PlainTable {
    name: "heard",
    key: "replica",
};
static BUNDLE: PlainTable = PlainTable {
    name: "bundle",
    key: "id",
};
static KEPT: PlainTable = PlainTable {
    name: "kept_frame",
    key: "id",
};

/// What a laptop last said about itself.
pub struct Heard {
    /// Which.
    pub replica: ReplicaId,
    /// When its bundle was read here.
    pub at: Instant,
    /// When it was written, by the sender's hybrid clock.
    pub created: u64,
    /// What it has.
    pub vector: Vector,
    /// The attachments it lacks.
    pub wanted: Vec<Id>,
}

/// Everybody who was heard of.
pub fn heard(reader: &Reader<'_>) -> Result<Vec<Heard>, StoreError> {
    let sql = "SELECT replica, heard_at, vector, wanted, created FROM heard ORDER BY replica";
    let rows = reader.rows(sql, [], |row| {
        Ok((
            row.get::<_, [u8; 16]>(0)?,
            row.get::<_, i64>(1)?,
            row.get::<_, Vec<u8>>(2)?,
            row.get::<_, Option<Vec<u8>>>(3)?,
            row.get::<_, u64>(4)?,
        ))
    })?;
    rows.into_iter()
        .map(|(replica, at, vector, names, created)| {
            let mut wanted = Vec::new();
            if let Some(names) = names {
                wanted::read(&names, &mut wanted)?;
            }
            Ok(Heard {
                replica: ReplicaId(Id::new(replica)),
                at: Instant(at),
                created,
                vector: Vector::read(&mut Parser::new(&vector))?,
                wanted,
            })
        })
        .collect()
}

/// The last words that count: those of the other laptops, and of a copy that goes on in a name that
/// ended. It spoke after the one that took another name did so, and has not heard of it.
pub fn listening(reader: &Reader<'_>, roster: &Roster) -> Result<Vec<Heard>, StoreError> {
    let mut heard = heard(reader)?;
    heard.retain(|word| {
        roster.replicas.contains_key(&word.replica) || roster.writes_on(word.replica, word.created)
    });
    Ok(heard)
}

/// Notes what a sender has and lacks, unless a later bundle said it already.
pub fn note_heard(tx: &mut Tx<'_>, header: &Header, wanted: &[Id]) -> Result<(), StoreError> {
    let sender = header.sender.0;
    let sql = "SELECT created, audit, audit_broke_at FROM heard WHERE replica = ?1";
    let known = tx.reader().first(sql, [sender.as_bytes()], |row| {
        Ok((
            row.get::<_, u64>(0)?,
            row.get::<_, Option<Vec<u8>>>(1)?,
            row.get::<_, Option<i64>>(2)?,
        ))
    })?;
    if matches!(known, Some((created, ..)) if created >= header.created) {
        return Ok(());
    }
    let (_, line, broke_at) = known.unwrap_or_default();
    let line = line.map(|line| audited::read(&line)).transpose()?;
    let (line, breaks) = audited::hold(line, header.audit);
    let audit = line.map(audited::write);
    let broke_at = broke_at.or_else(|| breaks.then_some(tx.now().0));
    let at = tx.now().0;
    tx.put_plain(
        &HEARD,
        &[
            ("replica", sender.as_bytes()),
            ("created", &header.created),
            ("heard_at", &at),
            ("vector", &header.end.to_bytes()),
            ("audit", &audit),
            ("audit_broke_at", &broke_at),
            (
                "wanted",
                &(!wanted.is_empty()).then(|| wanted::write(wanted)),
            ),
        ],
    )
}

/// The ends of all audits that were heard of.
pub fn audit_ends(reader: &Reader<'_>) -> Result<Vec<AuditEnd>, StoreError> {
    let sql = "SELECT replica, audit, heard_at, audit_broke_at FROM heard
               WHERE audit IS NOT NULL ORDER BY replica";
    let rows = reader.rows(sql, [], |row| {
        Ok((
            row.get::<_, [u8; 16]>(0)?,
            row.get::<_, Vec<u8>>(1)?,
            row.get::<_, i64>(2)?,
            row.get::<_, Option<i64>>(3)?,
        ))
    })?;
    rows.into_iter()
        .map(|(replica, line, at, broke_at)| {
            let (n, chain) = audited::read(&line)?;
            Ok(AuditEnd {
                replica: ReplicaId(Id::new(replica)),
                n,
                chain,
                at: Instant(at),
                broke_at: broke_at.map(Instant),
            })
        })
        .collect()
}

/// Which way a bundle went.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Way {
    /// Written here.
    Written,
    /// Read here.
    Read,
}

/// When the last bundle went that way.
pub fn last(reader: &Reader<'_>, way: Way) -> Result<Option<Instant>, StoreError> {
    let way = match way {
        Way::Written => "written",
        Way::Read => "read",
    };
    let sql = "SELECT max(at) FROM bundle WHERE way = ?1";
    let at: Option<Option<i64>> = reader.first(sql, [way], |row| row.get(0))?;
    Ok(at.flatten().map(Instant))
}

/// Whether a bundle was read here and nothing was missing then.
pub fn was_read(reader: &Reader<'_>, bundle: Id) -> Result<bool, StoreError> {
    let sql = "SELECT count(*) FROM bundle WHERE id = ?1 AND way = 'read' AND gaps = 0";
    Ok(reader.number(sql, [bundle.as_bytes()])? > 0)
}

/// How many new changes earlier readings of a bundle brought: one with a gap is read again.
pub fn brought(reader: &Reader<'_>, bundle: Id) -> Result<u64, StoreError> {
    let sql = "SELECT coalesce(sum(new_changes), 0) FROM bundle WHERE id = ?1 AND way = 'read'";
    let brought = reader.number(sql, [bundle.as_bytes()])?;
    Ok(brought.unsigned_abs())
}

/// Notes that a bundle was written or read.
pub fn note_bundle(
    tx: &mut Tx<'_>,
    way: &'static str,
    header: &Header,
    new_changes: u64,
    gaps: usize,
) -> Result<(), StoreError> {
    let at = tx.now().0;
    tx.put_plain(
        &BUNDLE,
        &[
            ("id", header.bundle.as_bytes()),
            ("way", &way),
            ("replica", header.sender.0.as_bytes()),
            ("at", &at),
            ("changes", &header.changes),
            ("new_changes", &new_changes),
            ("gaps", &(gaps as u64)),
        ],
    )
}

/// The frames that are kept, in an order that is the same wherever the same is kept.
pub fn kept(reader: &Reader<'_>) -> Result<Vec<Later>, StoreError> {
    let sql = "SELECT type, content FROM kept_frame ORDER BY id";
    reader.rows(sql, [], |row| Ok((row.get(0)?, row.get(1)?)))
}

/// How many frames are kept that only a newer version understands.
pub fn count_newer(reader: &Reader<'_>) -> Result<i64, StoreError> {
    reader.number("SELECT count(*) FROM kept_frame", [])
}

/// Keeps a frame.
pub fn keep(tx: &mut Tx<'_>, frame: u64, content: &[u8]) -> Result<(), StoreError> {
    let mut hasher = blake3::Hasher::new_derive_key("geleit kept frame 1");
    hasher.update(&frame.to_le_bytes()).update(content);
    let id = Id::from_digest(&hasher.finalize());
    tx.put_plain(
        &KEPT,
        &[
            ("id", id.as_bytes()),
            ("type", &frame),
            ("content", &content),
        ],
    )
}
