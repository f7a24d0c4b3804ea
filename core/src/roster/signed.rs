//! A record with its signatures.
//!
//! ```text
//! body       = [1, kind, space, at, field…]
//! signatures = [[signer, Ed25519 over "geleit/roster/1" ‖ body]…]
//! ```
//! The signer is the space (its root key), a user, or a replica that goes over into a new one.

use super::form;
use super::record::Record;
use crate::cbor::{self, Malformed, Parser};
use crate::ids::{Id, SpaceId};
use crate::keys::{SignKey, VerifyKey};
use crate::time::Instant;

const LABEL: &[u8] = b"geleit/roster/1";
/// Signatures beyond this many carry nothing.
pub(super) const MOST_SIGNATURES: usize = 16;

/// A record with the signatures that carry it.
#[derive(Clone)]
pub struct Signed {
    pub(super) body: Vec<u8>,
    pub(super) signatures: Vec<(Id, [u8; 64])>,
}

impl Record {
    /// Writes the record down and signs it.
    pub fn sign(&self, space: SpaceId, at: Instant, signers: &[(Id, &SignKey)]) -> Signed {
        let body = cbor::write(|writer| form::write(self, writer, space, at));
        let mut signed = Signed {
            body,
            signatures: Vec::new(),
        };
        for (id, key) in signers {
            signed.add_signature(*id, key);
        }
        signed
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
        form::read(&self.body)
    }

    /// Signs it too.
    pub fn add_signature(&mut self, signer: Id, key: &SignKey) {
        let message = [LABEL, &self.body].concat();
        self.signatures.push((signer, key.sign(&message)));
    }

    /// Takes over the signatures of the same record that are not here, as many as carry anything. Whether
    /// there were any.
    pub fn add_signatures_of(&mut self, other: &Self) -> bool {
        let before = self.signatures.len();
        for signature in &other.signatures {
            if self.signatures.len() < MOST_SIGNATURES && !self.signatures.contains(signature) {
                self.signatures.push(*signature);
            }
        }
        self.signatures.len() > before
    }

    /// Who says to have signed it.
    pub fn signers(&self) -> impl Iterator<Item = Id> + '_ {
        self.signatures.iter().map(|(signer, _)| *signer)
    }

    /// Whether `signer` signed it with the key that belongs to her.
    pub fn is_signed_by(&self, signer: Id, key: &VerifyKey) -> bool {
        let message = [LABEL, &self.body].concat();
        self.signatures
            .iter()
            .any(|(id, signature)| *id == signer && key.verifies(&message, signature))
    }

    /// Whether a signature of it is of this key.
    pub(super) fn holds(&self, key: &VerifyKey, signature: &[u8; 64]) -> bool {
        key.verifies(&[LABEL, &self.body].concat(), signature)
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
