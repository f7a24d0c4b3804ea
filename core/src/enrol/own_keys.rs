//! A worker's own keys on their way to her other laptop.
//!
//! ```text
//! file  = age file to the new laptop's recipient, with "GELEITK1" ‖ [1, space, replica, user, keys]
//! keys  = Ed25519 seed, 32 bytes ‖ text of an age identity, as in a slot
//! ```
//! Whoever has the file can do nothing with it; the laptop it is for takes the keys only when the
//! team's roster says that they are that worker's.

use super::{EnrolError, Request};
use crate::cbor::{self, Malformed, Parser};
use crate::desk::Session;
use crate::ids::{ReplicaId, SpaceId, UserId};
use crate::keys::{Identity, KeyError, UserKeys, open_sealed, seal_to};
use zeroize::Zeroizing;

const MAGIC: &[u8; 8] = b"GELEITK1";
/// No file of keys is longer.
pub(super) const MOST_BYTES: u64 = 16 * 1024;

/// Keys that arrived.
pub(super) struct OwnKeys {
    pub(super) space: SpaceId,
    pub(super) replica: ReplicaId,
    pub(super) user: UserId,
    pub(super) keys: UserKeys,
}

/// Seals the keys of the worker at the desk to a laptop.
pub(super) fn seal(session: &Session, request: &Request) -> Result<Vec<u8>, KeyError> {
    let secret = session.keys().expose();
    let plain = Zeroizing::new(cbor::write(|writer| {
        writer
            .array(5)?
            .u8(1)?
            .bytes(session.space().0.as_bytes())?
            .bytes(request.replica.0.as_bytes())?
            .bytes(session.user().0.as_bytes())?
            .bytes(&secret)?;
        Ok(())
    }));
    let plain = Zeroizing::new([MAGIC.as_slice(), &plain].concat());
    seal_to(std::slice::from_ref(&request.recipient), &plain)
}

/// Opens keys sealed to this laptop; `None` when the file holds something else.
pub(super) fn open(identity: &Identity, sealed: &[u8]) -> Result<Option<OwnKeys>, EnrolError> {
    let plain = open_sealed(identity, sealed).map_err(|error| match error {
        KeyError::Wrong => EnrolError::NotForThisLaptop,
        _ => EnrolError::KeysMissing,
    })?;
    match plain.strip_prefix(MAGIC) {
        Some(content) => read(content).map(Some).map_err(|_| EnrolError::KeysMissing),
        None => Ok(None),
    }
}

fn read(content: &[u8]) -> Result<OwnKeys, Malformed> {
    let mut parser = Parser::new(content);
    cbor::array(&mut parser, 5)?;
    if parser.u8()? != 1 {
        return Err(Malformed);
    }
    Ok(OwnKeys {
        space: SpaceId(cbor::id(&mut parser)?),
        replica: ReplicaId(cbor::id(&mut parser)?),
        user: UserId(cbor::id(&mut parser)?),
        keys: UserKeys::read(parser.bytes()?).map_err(|_| Malformed)?,
    })
}
