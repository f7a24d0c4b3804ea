//! Records as bytes: `[1, kind, space, at, field…]` (`docs/bundle-format.md`, Roster).

use super::erasure::{Grounds, MOST_ROOTS};
use super::record::{Reason, Record, Role};
use crate::cbor::{self, Malformed, Parser, Writer, Written};
use crate::ids::{Id, ReplicaId, SpaceId, UserId};
use crate::keys::{Recipient, VerifyKey};
use crate::store::Vector;
use crate::time::Instant;
use minicbor::data::Type;

/// A record names no more than this: longer lists are several records.
const MOST_IDS: usize = 4096;

/// Writes a record's body.
pub fn write(record: &Record, writer: &mut Writer, space: SpaceId, at: Instant) -> Written {
    let mut head = |fields: u64, kind: u8| -> Written {
        writer
            .array(4 + fields)?
            .u8(1)?
            .u8(kind)?
            .bytes(space.0.as_bytes())?
            .i64(at.0)?;
        Ok(())
    };
    match record {
        Record::Space {
            root,
            records,
            demo,
        } => {
            head(3, 1)?;
            writer
                .bytes(root.as_bytes())?
                .str(&records.to_string())?
                .bool(*demo)?;
        }
        Record::User {
            user,
            name,
            short,
            recipient,
            sign,
        } => {
            head(5, 2)?;
            writer.bytes(user.0.as_bytes())?.str(name)?.str(short)?;
            writer.str(&recipient.to_string())?.bytes(sign.as_bytes())?;
        }
        Record::Appoint { user, role } => {
            head(2, 3)?;
            writer.bytes(user.0.as_bytes())?.u8(number_of(*role))?;
        }
        Record::Replica {
            replica,
            sign,
            recipient,
        } => {
            head(3, 4)?;
            writer.bytes(replica.0.as_bytes())?.bytes(sign.as_bytes())?;
            writer.str(&recipient.to_string())?;
        }
        Record::Reincarnate {
            old,
            n,
            chain,
            new,
            sign,
            recipient,
        } => {
            head(6, 5)?;
            writer.bytes(old.0.as_bytes())?.u64(*n)?.bytes(chain)?;
            writer.bytes(new.0.as_bytes())?.bytes(sign.as_bytes())?;
            writer.str(&recipient.to_string())?;
        }
        Record::Label { replica, label } => {
            head(2, 6)?;
            writer.bytes(replica.0.as_bytes())?.str(label)?;
        }
        Record::Dismiss {
            user,
            role,
            ends,
            stays,
        } => {
            head(4, 7)?;
            writer.bytes(user.0.as_bytes())?;
            match role {
                Some(role) => writer.u8(number_of(*role))?,
                None => writer.null()?,
            };
            ids(writer, ends)?;
            ids(writer, stays)?;
        }
        Record::Revoke {
            replica,
            reason,
            ends,
            spares,
        } => {
            head(4, 8)?;
            writer.bytes(replica.0.as_bytes())?.u8(match reason {
                Reason::Lost => 1,
                Reason::Stolen => 2,
                Reason::Retired => 3,
            })?;
            ends.write(writer)?;
            let spares: Vec<Id> = spares.iter().map(|replica| replica.0).collect();
            ids(writer, &spares)?;
        }
        Record::Admit { changes } => {
            head(1, 9)?;
            ids(writer, changes)?;
        }
        Record::Purge {
            roots,
            grounds,
            own,
            without,
        } => {
            head(4, 10)?;
            ids(writer, roots)?;
            writer.u8(grounds.number())?;
            ids(writer, own)?;
            let without: Vec<Id> = without.iter().map(|replica| replica.0).collect();
            ids(writer, &without)?;
        }
        Record::Renew {
            replica,
            old,
            recipient,
        } => {
            head(3, 11)?;
            writer.bytes(replica.0.as_bytes())?;
            writer.str(&old.to_string())?.str(&recipient.to_string())?;
        }
    }
    Ok(())
}

/// The record, its space and time; `None` for a kind of a newer version.
pub fn read(body: &[u8]) -> Result<Option<(Record, SpaceId, Instant)>, Malformed> {
    let mut parser = Parser::new(body);
    cbor::list(&mut parser)?;
    if parser.u8()? != 1 {
        return Ok(None);
    }
    let kind = parser.u8()?;
    let space = SpaceId(cbor::id(&mut parser)?);
    let at = Instant(parser.i64()?);
    let record = match kind {
        1 => Record::Space {
            root: VerifyKey::new(cbor::fixed(&mut parser)?),
            records: recipient(&mut parser)?,
            demo: parser.bool()?,
        },
        2 => Record::User {
            user: UserId(cbor::id(&mut parser)?),
            name: parser.str()?.to_owned(),
            short: parser.str()?.to_owned(),
            recipient: recipient(&mut parser)?,
            sign: VerifyKey::new(cbor::fixed(&mut parser)?),
        },
        3 => Record::Appoint {
            user: UserId(cbor::id(&mut parser)?),
            role: match role_of(parser.u8()?) {
                Some(role) => role,
                None => return Ok(None),
            },
        },
        4 => Record::Replica {
            replica: ReplicaId(cbor::id(&mut parser)?),
            sign: VerifyKey::new(cbor::fixed(&mut parser)?),
            recipient: recipient(&mut parser)?,
        },
        5 => Record::Reincarnate {
            old: ReplicaId(cbor::id(&mut parser)?),
            n: parser.u64()?,
            chain: cbor::fixed(&mut parser)?,
            new: ReplicaId(cbor::id(&mut parser)?),
            sign: VerifyKey::new(cbor::fixed(&mut parser)?),
            recipient: recipient(&mut parser)?,
        },
        6 => Record::Label {
            replica: ReplicaId(cbor::id(&mut parser)?),
            label: parser.str()?.to_owned(),
        },
        7 => Record::Dismiss {
            user: UserId(cbor::id(&mut parser)?),
            role: match parser.datatype()? {
                Type::Null => {
                    parser.null()?;
                    None
                }
                _ => match role_of(parser.u8()?) {
                    Some(role) => Some(role),
                    None => return Ok(None),
                },
            },
            ends: listed(&mut parser)?,
            stays: listed(&mut parser)?,
        },
        8 => Record::Revoke {
            replica: ReplicaId(cbor::id(&mut parser)?),
            reason: match parser.u8()? {
                1 => Reason::Lost,
                2 => Reason::Stolen,
                3 => Reason::Retired,
                _ => return Ok(None),
            },
            ends: Vector::read(&mut parser)?,
            spares: listed(&mut parser)?.into_iter().map(ReplicaId).collect(),
        },
        9 => Record::Admit {
            changes: listed(&mut parser)?,
        },
        10 => Record::Purge {
            roots: rising(listed(&mut parser)?)?,
            grounds: match Grounds::numbered(parser.u8()?) {
                Some(grounds) => grounds,
                None => return Ok(None),
            },
            own: listed(&mut parser)?,
            without: listed(&mut parser)?.into_iter().map(ReplicaId).collect(),
        },
        11 => Record::Renew {
            replica: ReplicaId(cbor::id(&mut parser)?),
            old: recipient(&mut parser)?,
            recipient: recipient(&mut parser)?,
        },
        _ => return Ok(None),
    };
    // One form only: whoever signs the same once more in other words would have made another record.
    let same = cbor::write(|writer| write(&record, writer, space, at));
    (same == body)
        .then_some(Some((record, space, at)))
        .ok_or(Malformed)
}

fn number_of(role: Role) -> u8 {
    match role {
        Role::Coordinator => 1,
        Role::DataProtection => 2,
    }
}

fn role_of(number: u8) -> Option<Role> {
    let roles = [Role::Coordinator, Role::DataProtection];
    roles.into_iter().find(|role| number_of(*role) == number)
}

fn ids(writer: &mut Writer, ids: &[Id]) -> Written {
    writer.array(ids.len() as u64)?;
    for id in ids {
        writer.bytes(id.as_bytes())?;
    }
    Ok(())
}

fn listed(parser: &mut Parser<'_>) -> Result<Vec<Id>, Malformed> {
    let count = cbor::list(parser)?;
    if count > MOST_IDS {
        return Err(Malformed);
    }
    (0..count).map(|_| cbor::id(parser)).collect()
}

/// Roots as a purge lists them: some, not too many, each once.
fn rising(roots: Vec<Id>) -> Result<Vec<Id>, Malformed> {
    let rises = roots.is_sorted_by(|one, next| one < next);
    (rises && (1..=MOST_ROOTS).contains(&roots.len()))
        .then_some(roots)
        .ok_or(Malformed)
}

fn recipient(parser: &mut Parser<'_>) -> Result<Recipient, Malformed> {
    Recipient::read(parser.str()?).map_err(|_| Malformed)
}
