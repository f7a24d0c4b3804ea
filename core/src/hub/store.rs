//! What this laptop remembers of a hub: which bundles it sent there and which it read.

use super::name::Stem;
use crate::cbor::Parser;
use crate::exchange::Reach;
use crate::ids::{Id, ReplicaId};
use crate::store::{PlainTable, Reader, StoreError, Tx, Vector};
use std::collections::BTreeMap;

static BUNDLE: PlainTable = PlainTable {
    name: "hub_bundle",
    key: "id",
};

static REMAINS: PlainTable = PlainTable {
    name: "hub_remains",
    key: "id",
};

/// How a bundle on a hub stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum State {
    /// Being sent; not all of it was read back.
    Sending,
    /// Sent and read back, or read from there.
    Whole,
    /// Read, but something before it is missing here.
    Gap,
    /// Nothing this laptop can read, now or later.
    Unfit,
    /// It lay there and does no more.
    Gone,
}

const STATES: [(State, &str); 5] = [
    (State::Sending, "sending"),
    (State::Whole, "whole"),
    (State::Gap, "gap"),
    (State::Unfit, "unfit"),
    (State::Gone, "gone"),
];

impl State {
    fn code(self) -> &'static str {
        let found = STATES.iter().find(|(state, _)| *state == self);
        found.map_or("unfit", |(_, code)| code)
    }

    fn of(code: &str) -> Option<Self> {
        let found = STATES.iter().find(|(_, known)| *known == code);
        found.map(|(state, _)| *state)
    }
}

/// A bundle that was seen on a hub.
#[derive(Clone, Debug)]
pub struct Kept {
    /// Its name there.
    pub stem: Stem,
    /// Whether this laptop sent it.
    pub own: bool,
    /// How it stands.
    pub state: State,
    /// Its length.
    pub bytes: u64,
    /// How long its parts are, but for the last.
    pub piece: u64,
    /// How many of its first parts were read back.
    pub checked: u32,
    /// How many changes are in it.
    pub changes: u64,
    /// How many attachments.
    pub attachments: u64,
    /// When that was noted, by this laptop's clock.
    pub at: i64,
    /// Where it leads; not known of what can not be read.
    pub reach: Option<Reach>,
}

/// Everything remembered of a hub, in the order it was sent.
pub fn kept(reader: &Reader<'_>, mark: [u8; 16]) -> Result<Vec<Kept>, StoreError> {
    let sql = "SELECT stem, own, state, bytes, piece, checked, at, created, leads_from,
                      leads_to, roster, wanted, carries, readers, changes, attachments
               FROM hub_bundle WHERE hub = ?1 ORDER BY at, stem";
    let rows = reader.rows(sql, [mark], |row| {
        let reach = match row.get::<_, Option<u64>>(7)? {
            Some(created) => Some((
                created,
                row.get::<_, Vec<u8>>(8)?,
                row.get::<_, Vec<u8>>(9)?,
                row.get::<_, Option<[u8; 32]>>(10)?,
                row.get::<_, Option<[u8; 32]>>(11)?,
                row.get::<_, Option<Vec<u8>>>(12)?,
                row.get::<_, Vec<u8>>(13)?,
            )),
            None => None,
        };
        Ok((
            row.get::<_, String>(0)?,
            row.get::<_, bool>(1)?,
            row.get::<_, String>(2)?,
            (row.get(3)?, row.get(4)?, row.get(5)?, row.get(6)?),
            (row.get(14)?, row.get(15)?),
            reach,
        ))
    })?;
    rows.into_iter()
        .map(
            |(stem, own, state, (bytes, piece, checked, at), within, reach)| {
                let reach = reach.map(|(created, base, end, roster, wanted, carries, readers)| {
                    let vector = |bytes: &[u8]| Vector::read(&mut Parser::new(bytes));
                    // Of what was seen by a version that did not ask it is not known.
                    let carries = carries.unwrap_or_default();
                    Ok::<_, StoreError>(Reach {
                        created,
                        base: vector(&base)?,
                        end: vector(&end)?,
                        roster: roster.unwrap_or_default(),
                        wanted: wanted.unwrap_or_default(),
                        carries: ids(&carries).collect(),
                        readers: ids(&readers).map(ReplicaId).collect(),
                    })
                });
                Ok(Kept {
                    stem: Stem::read(&stem).ok_or(StoreError::Damaged)?,
                    own,
                    state: State::of(&state).ok_or(StoreError::Damaged)?,
                    bytes,
                    piece,
                    checked,
                    changes: within.0,
                    attachments: within.1,
                    at,
                    reach: reach.transpose()?,
                })
            },
        )
        .collect()
}

/// Remembers a bundle, or how it stands now.
pub fn keep(tx: &mut Tx<'_>, mark: [u8; 16], kept: &Kept) -> Result<(), StoreError> {
    let (id, stem) = (id_of(mark, &kept.stem), kept.stem.to_string());
    let reach = kept.reach.as_ref();
    let readers = reach.map(|reach| bytes(reach.readers.iter().map(|replica| &replica.0)));
    let carries = reach.map(|reach| bytes(reach.carries.iter()));
    tx.put_plain(
        &BUNDLE,
        &[
            ("id", id.as_bytes()),
            ("hub", &mark),
            ("stem", &stem),
            ("own", &kept.own),
            ("state", &kept.state.code()),
            ("bytes", &kept.bytes),
            ("piece", &kept.piece),
            ("checked", &kept.checked),
            ("changes", &kept.changes),
            ("attachments", &kept.attachments),
            ("at", &kept.at),
            ("created", &reach.map(|reach| reach.created)),
            ("leads_from", &reach.map(|reach| reach.base.to_bytes())),
            ("leads_to", &reach.map(|reach| reach.end.to_bytes())),
            ("roster", &reach.map(|reach| reach.roster)),
            ("wanted", &reach.map(|reach| reach.wanted)),
            ("carries", &carries),
            ("readers", &readers),
        ],
    )
}

/// Forgets a bundle.
pub fn forget(tx: &mut Tx<'_>, mark: [u8; 16], stem: &Stem) -> Result<(), StoreError> {
    tx.drop_plain(&BUNDLE, id_of(mark, stem).as_bytes())?;
    Ok(())
}

/// A bundle on a hub that is not whole, or whose bytes are not those its name says.
#[derive(Clone, Copy, Debug)]
pub struct Remains {
    /// How much of it lies there.
    pub bytes: u64,
    /// Since when that is so, by this laptop's clock.
    pub since: i64,
    /// When it was last told that nobody is held up by it any more.
    pub told: Option<i64>,
}

/// All remains on a hub.
pub fn remains(reader: &Reader<'_>, mark: [u8; 16]) -> Result<BTreeMap<Stem, Remains>, StoreError> {
    let sql = "SELECT stem, bytes, since, told FROM hub_remains WHERE hub = ?1 ORDER BY id";
    let rows = reader.rows(sql, [mark], |row| {
        let (bytes, since, told) = (row.get(1)?, row.get(2)?, row.get(3)?);
        Ok((row.get::<_, String>(0)?, Remains { bytes, since, told }))
    })?;
    rows.into_iter()
        .map(|(stem, one)| Ok((Stem::read(&stem).ok_or(StoreError::Damaged)?, one)))
        .collect()
}

/// Remembers how remains stand.
pub fn put_remains(
    tx: &mut Tx<'_>,
    mark: [u8; 16],
    stem: &Stem,
    one: &Remains,
) -> Result<(), StoreError> {
    let (id, stem) = (id_of(mark, stem), stem.to_string());
    tx.put_plain(
        &REMAINS,
        &[
            ("id", id.as_bytes()),
            ("hub", &mark),
            ("stem", &stem),
            ("bytes", &one.bytes),
            ("since", &one.since),
            ("told", &one.told),
        ],
    )
}

/// Forgets remains: they are gone, or whole.
pub fn drop_remains(tx: &mut Tx<'_>, mark: [u8; 16], stem: &Stem) -> Result<(), StoreError> {
    tx.drop_plain(&REMAINS, id_of(mark, stem).as_bytes())?;
    Ok(())
}

/// Ids behind each other.
fn bytes<'a>(ids: impl Iterator<Item = &'a Id>) -> Vec<u8> {
    ids.flat_map(|id| *id.as_bytes()).collect()
}

fn ids(bytes: &[u8]) -> impl Iterator<Item = Id> {
    bytes.chunks_exact(16).filter_map(Id::from_slice)
}

fn id_of(mark: [u8; 16], stem: &Stem) -> Id {
    let mut hasher = blake3::Hasher::new_derive_key("geleit hub bundle 1");
    hasher.update(&mark);
    hasher.update(stem.to_string().as_bytes());
    Id::from_digest(&hasher.finalize())
}
