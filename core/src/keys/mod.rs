//! Keys: how a passphrase or a sheet of paper opens the store.
//!
//! One random *store key* encrypts the database. It is never wrapped by a passphrase directly:
//! each way in is a *slot*, a key pair whose public half anyone may seal to and whose secret half
//! is wrapped by Argon2id over a passphrase, or follows from a code on paper. The store key is
//! sealed to every slot's public half, so a new store key can be handed to all slots without
//! anybody's passphrase, and so can a backup (`docs/decisions/0003`).
//!
//! A *user* has one identity on all her laptops: an age recipient, to which notes are sealed, and
//! an Ed25519 key, with which she signs. It is sealed to her own slots only: a colleague who holds
//! the store key reads neither her sealed notes nor her drafts, and can not sign as her.
//!
//! Secrets are types that can not be printed, copied or serialised, and are wiped when dropped.

mod digits;
mod identity;
mod paper;
mod passphrase;
mod seal;
mod slot;
mod slot_form;
mod ways_in;

pub use digits::Digits;
pub use identity::{Identity, Recipient, SignKey, UserKeys, VerifyKey};
pub use paper::{PaperCode, PaperKey};
pub use passphrase::{KdfCost, Passphrase};
pub use seal::{open_reader, open_sealed, seal_to, seal_writer};
pub use slot::{Opened, Slot, SlotFile, SlotKind};

use zeroize::Zeroizing;

/// The key of the encrypted database.
pub struct StoreKey(Zeroizing<[u8; 32]>);

impl StoreKey {
    /// Draws a new key from the system's generator; a seeded one would be no key.
    pub fn draw() -> Self {
        let mut bytes = Zeroizing::new([0; 32]);
        crate::ids::Randomness::fill(&crate::ids::SystemRandom, bytes.as_mut());
        Self(bytes)
    }

    /// Reads a key that was sealed.
    pub(crate) fn from_slice(bytes: &[u8]) -> Result<Self, KeyError> {
        let bytes = <[u8; 32]>::try_from(bytes).map_err(|_| KeyError::Damaged)?;
        Ok(Self(Zeroizing::new(bytes)))
    }

    /// The bytes, for the database connection and for sealing. Nothing else may ask.
    pub fn expose(&self) -> &[u8; 32] {
        &self.0
    }
}

/// Why a key could not be made or used.
#[derive(Debug, thiserror::Error)]
pub enum KeyError {
    /// The passphrase or paper code opens nothing here.
    #[error("the secret does not fit")]
    Wrong,
    /// The slot file's checksum does not hold, or what was sealed is not what it says.
    #[error("the key file is damaged")]
    Damaged,
    /// The slot file was written by a newer version.
    #[error("the key file has version {0}")]
    Newer(u64),
    /// A passphrase shorter than [`Passphrase::MIN_CHARS`].
    #[error("the passphrase is too short")]
    Short,
    /// The system refused memory or randomness for a key operation.
    #[error("a key operation failed")]
    Failed,
    /// What is sealed could not be read.
    #[error("a file operation failed")]
    File(#[source] std::io::Error),
}
