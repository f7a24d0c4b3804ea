//! Records and their signatures.
//!
//! ```text
//! body       = [1, kind, space, at, field…]
//! signatures = [[signer, Ed25519 over "geleit/roster/1" ‖ body]…]
//! ```
//! The signer is the space (its root key), a user, or a replica that goes over into a new one.

use crate::cbor::{self, Malformed, Parser, Writer, Written};
use crate::ids::{Id, ReplicaId, SpaceId, UserId};
use crate::keys::{Recipient, SignKey, VerifyKey};
use crate::time::Instant;

const LABEL: &[u8] = b"geleit/roster/1";

/// What a user may do besides her own work.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Role {
    /// Introduces users and enrols laptops.
    Coordinator,
    /// Reads the audit; sees no content for it.
    DataProtection,
}

/// One statement about the space.
pub enum Record {
    /// The space exists. Signed by its root key, from which its id follows.
    Space {
        /// The root's public half; the secret half lies on paper.
        root: VerifyKey,
        /// Reader of every restricted note; the secret half lies on paper.
        records: Recipient,
        /// A demo office never exchanges with a real one.
        demo: bool,
    },
    /// A worker and her keys. Signed by herself and by a coordinator or the root.
    User {
        /// Who.
        user: UserId,
        /// Her name, as colleagues read it.
        name: String,
        /// Her initials.
        short: String,
        /// What is sealed to her is sealed to this.
        recipient: Recipient,
        /// Verifies what she signs.
        sign: VerifyKey,
    },
    /// A role. Signed by a coordinator or the root.
    Appoint {
        /// Who.
        user: UserId,
        /// What.
        role: Role,
    },
    /// A laptop's database. Signed by a coordinator or the root.
    Replica {
        /// Which.
        replica: ReplicaId,
        /// Verifies its seals.
        sign: VerifyKey,
        /// Bundles to it are sealed to this.
        recipient: Recipient,
    },
    /// A restored or copied database goes on under a new id. Signed by the old one's key.
    Reincarnate {
        /// The replica that ends.
        old: ReplicaId,
        /// The last number of its chain that the new one knows.
        n: u64,
        /// The link at that number.
        chain: [u8; 32],
        /// The replica that goes on.
        new: ReplicaId,
        /// Verifies the new one's seals.
        sign: VerifyKey,
        /// Bundles to the new one are sealed to this.
        recipient: Recipient,
    },
}

/// A record with the signatures that carry it.
#[derive(Clone)]
pub struct Signed {
    pub(super) body: Vec<u8>,
    pub(super) signatures: Vec<(Id, [u8; 64])>,
}

/// The id of the space that belongs to a root key.
pub fn space_id(root: &VerifyKey) -> SpaceId {
    let mut hasher = blake3::Hasher::new_derive_key("geleit space 1");
    hasher.update(root.as_bytes());
    SpaceId(Id::from_digest(&hasher.finalize()))
}

impl Record {
    /// Writes the record down and signs it.
    pub fn sign(&self, space: SpaceId, at: Instant, signers: &[(Id, &SignKey)]) -> Signed {
        let body = cbor::write(|writer| self.write(writer, space, at));
        let message = [LABEL, &body].concat();
        let signatures = signers
            .iter()
            .map(|(id, key)| (*id, key.sign(&message)))
            .collect();
        Signed { body, signatures }
    }

    fn write(&self, writer: &mut Writer, space: SpaceId, at: Instant) -> Written {
        let mut head = |fields: u64, kind: u8| -> Written {
            writer
                .array(4 + fields)?
                .u8(1)?
                .u8(kind)?
                .bytes(space.0.as_bytes())?
                .i64(at.0)?;
            Ok(())
        };
        match self {
            Self::Space {
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
            Self::User {
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
            Self::Appoint { user, role } => {
                head(2, 3)?;
                writer.bytes(user.0.as_bytes())?.u8(match role {
                    Role::Coordinator => 1,
                    Role::DataProtection => 2,
                })?;
            }
            Self::Replica {
                replica,
                sign,
                recipient,
            } => {
                head(3, 4)?;
                writer.bytes(replica.0.as_bytes())?.bytes(sign.as_bytes())?;
                writer.str(&recipient.to_string())?;
            }
            Self::Reincarnate {
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
        }
        Ok(())
    }
}

impl Signed {
    /// The record's id.
    pub fn id(&self) -> Id {
        let mut hasher = blake3::Hasher::new_derive_key("geleit roster record 1");
        hasher.update(&self.body);
        Id::from_digest(&hasher.finalize())
    }

    /// The record, its space and time; `None` for a kind of a newer version.
    pub fn read(&self) -> Result<Option<(Record, SpaceId, Instant)>, Malformed> {
        let mut parser = Parser::new(&self.body);
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
                role: match parser.u8()? {
                    1 => Role::Coordinator,
                    2 => Role::DataProtection,
                    _ => return Ok(None),
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
            _ => return Ok(None),
        };
        Ok(Some((record, space, at)))
    }

    /// Whether `signer` signed it with the key that belongs to her.
    pub fn is_signed_by(&self, signer: Id, key: &VerifyKey) -> bool {
        let message = [LABEL, &self.body].concat();
        self.signatures
            .iter()
            .any(|(id, signature)| *id == signer && key.verifies(&message, signature))
    }

    /// The signatures as they are stored.
    pub(super) fn write_signatures(&self) -> Vec<u8> {
        cbor::write(|writer| {
            writer.array(self.signatures.len() as u64)?;
            for (signer, signature) in &self.signatures {
                writer
                    .array(2)?
                    .bytes(signer.as_bytes())?
                    .bytes(signature)?;
            }
            Ok(())
        })
    }

    /// Reads stored signatures.
    pub fn from_parts(body: Vec<u8>, signatures: &[u8]) -> Result<Self, Malformed> {
        let mut parser = Parser::new(signatures);
        let count = cbor::list(&mut parser)?;
        let signatures = (0..count)
            .map(|_| {
                cbor::array(&mut parser, 2)?;
                Ok((cbor::id(&mut parser)?, cbor::fixed(&mut parser)?))
            })
            .collect::<Result<_, Malformed>>()?;
        Ok(Self { body, signatures })
    }
}

fn recipient(parser: &mut Parser<'_>) -> Result<Recipient, Malformed> {
    Recipient::read(parser.str()?).map_err(|_| Malformed)
}
