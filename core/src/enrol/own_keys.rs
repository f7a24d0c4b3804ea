//! A worker's own keys on their way to another of her laptops.
//!
//! In an enrolment bundle they are sealed to the laptop that joins, whose only passphrase is hers.
//! In a file of their own they may go to a laptop at which others work, and whoever is at the desk
//! there could open what is sealed to it. So that file holds a key file with a single passphrase
//! slot: she types her passphrase where she makes it and once more where it arrives.
//!
//! ```text
//! frame = age file to the laptop's recipient, with "GELEITK1" ‖ [1, space, replica, user, keys]
//! file  = age file to the laptop's recipient, with a key file: store = replica, one slot of hers,
//!         whose store key opens nothing
//! keys  = Ed25519 seed, 32 bytes ‖ text of an age identity, as in a slot
//! ```
//! A laptop takes the keys only when the team's roster says that they are that worker's.

use super::{EnrolError, Request};
use crate::cbor::{self, Malformed, Parser};
use crate::desk::Session;
use crate::ids::{ReplicaId, SpaceId, StoreId, UserId};
use crate::keys::{
    Identity, KdfCost, KeyError, Passphrase, Recipient, SlotFile, StoreKey, UserKeys, open_sealed,
    seal_to,
};
use crate::roster::{Member, Roster};
use zeroize::Zeroizing;

const MAGIC: &[u8; 8] = b"GELEITK1";
/// No file of keys is longer.
pub(super) const MOST_BYTES: u64 = 16 * 1024;

/// Keys that arrived, not compared with the roster yet.
pub(super) struct OwnKeys {
    pub(super) user: UserId,
    pub(super) keys: UserKeys,
}

impl OwnKeys {
    /// The worker whose keys they are, as the team's roster knows her.
    pub(super) fn owner<'a>(&self, roster: &'a Roster) -> Result<&'a Member, EnrolError> {
        let member = roster.users.get(&self.user);
        let hers = member.filter(|member| self.keys.are(&member.recipient, &member.sign));
        hers.ok_or(EnrolError::KeysMissing)
    }
}

/// Seals the keys of the worker at the desk to a laptop that joins.
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

/// Opens keys that were sealed to this very laptop of this very team.
pub(super) fn open(
    identity: &Identity,
    sealed: &[u8],
    (space, replica): (SpaceId, ReplicaId),
) -> Result<OwnKeys, EnrolError> {
    let plain = open_sealed(identity, sealed).map_err(|_| EnrolError::KeysMissing)?;
    let content = plain.strip_prefix(MAGIC).ok_or(EnrolError::KeysMissing)?;
    let (bound, keys) = read(content).map_err(|_| EnrolError::KeysMissing)?;
    match bound == (space, replica) {
        true => Ok(keys),
        false => Err(EnrolError::KeysMissing),
    }
}

fn read(content: &[u8]) -> Result<((SpaceId, ReplicaId), OwnKeys), Malformed> {
    let mut parser = Parser::new(content);
    cbor::array(&mut parser, 5)?;
    if parser.u8()? != 1 {
        return Err(Malformed);
    }
    let bound = (
        SpaceId(cbor::id(&mut parser)?),
        ReplicaId(cbor::id(&mut parser)?),
    );
    let user = UserId(cbor::id(&mut parser)?);
    let keys = UserKeys::read(parser.bytes()?).map_err(|_| Malformed)?;
    Ok((bound, OwnKeys { user, keys }))
}

/// Seals the keys of the worker at the desk to a laptop of the team and to her passphrase.
pub(super) fn carry(
    session: &Session,
    short: &str,
    (replica, recipient): (ReplicaId, &Recipient),
    passphrase: &Passphrase,
    cost: KdfCost,
) -> Result<Vec<u8>, KeyError> {
    let mut file = SlotFile {
        store: StoreId(replica.0),
        label: String::new(),
        demo: false,
        slots: Vec::new(),
    };
    let (own, nothing) = ((session.user(), short), StoreKey::draw());
    file.add_passphrase(own, passphrase, cost, &nothing, session.keys())?;
    seal_to(std::slice::from_ref(recipient), &file.write())
}

/// A file with a worker's keys that came to this laptop.
pub(super) struct Carried(SlotFile);

impl Carried {
    /// Recognises such a file; `None` when it holds something else.
    pub(super) fn find(identities: &[Identity], sealed: &[u8]) -> Result<Option<Self>, EnrolError> {
        for identity in identities {
            match open_sealed(identity, sealed) {
                Ok(plain) => return Ok(SlotFile::read(&plain).ok().map(Self)),
                Err(KeyError::Wrong) => {}
                Err(_) => return Ok(None),
            }
        }
        Err(EnrolError::NotForThisLaptop)
    }

    /// Opens it by the passphrase it was made with.
    pub(super) fn open(
        &self,
        replica: ReplicaId,
        passphrase: &Passphrase,
    ) -> Result<OwnKeys, EnrolError> {
        let slot = self.0.slots.first();
        let user = slot.and_then(|slot| slot.user);
        let user = user.filter(|_| self.0.store == StoreId(replica.0));
        let user = user.ok_or(EnrolError::KeysMissing)?;
        let opened = match self.0.open(user, passphrase) {
            Err(KeyError::Wrong) => return Err(EnrolError::KeysPassphrase),
            opened => opened?,
        };
        let (user, keys) = opened.user.ok_or(EnrolError::KeysMissing)?;
        Ok(OwnKeys { user, keys })
    }
}
