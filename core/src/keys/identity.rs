//! Key pairs: age X25519 for reading what is sealed, Ed25519 for signing.

use super::KeyError;
use crate::ids::Id;
use age::secrecy::ExposeSecret;
use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use std::str::FromStr;
use zeroize::Zeroizing;

/// The secret half that opens what was sealed to its [`Recipient`].
pub struct Identity(age::x25519::Identity);

impl Identity {
    /// Draws a new one from the system's generator.
    pub fn draw() -> Self {
        Self(age::x25519::Identity::generate())
    }

    /// Makes the identity that belongs to 32 secret bytes, as a paper code gives them.
    pub(crate) fn from_secret(secret: &[u8; 32]) -> Result<Self, KeyError> {
        let prefix = bech32::Hrp::parse("age-secret-key-").map_err(|_| KeyError::Failed)?;
        let text = Zeroizing::new(
            bech32::encode::<bech32::Bech32>(prefix, secret).map_err(|_| KeyError::Failed)?,
        );
        Self::read(&Zeroizing::new(text.to_uppercase()))
    }

    /// Reads the standard text form, `AGE-SECRET-KEY-1…`.
    pub(crate) fn read(text: &str) -> Result<Self, KeyError> {
        age::x25519::Identity::from_str(text)
            .map(Self)
            .map_err(|_| KeyError::Damaged)
    }

    /// The standard text form, for sealing only.
    pub(crate) fn expose(&self) -> Zeroizing<String> {
        Zeroizing::new(self.0.to_string().expose_secret().to_owned())
    }

    /// The public half.
    pub fn recipient(&self) -> Recipient {
        Recipient(self.0.to_public())
    }

    pub(super) fn as_age(&self) -> &dyn age::Identity {
        &self.0
    }
}

/// The public half of an [`Identity`]. Anyone may seal to it.
#[derive(Clone, PartialEq, Eq)]
pub struct Recipient(age::x25519::Recipient);

impl Recipient {
    /// Reads the standard text form, `age1…`.
    pub fn read(text: &str) -> Result<Self, KeyError> {
        age::x25519::Recipient::from_str(text)
            .map(Self)
            .map_err(|_| KeyError::Damaged)
    }

    /// Sixteen bytes that stand for it where it only has to be told from others.
    pub fn tag(&self) -> Id {
        let mut hasher = blake3::Hasher::new_derive_key("geleit recipient 1");
        hasher.update(self.to_string().as_bytes());
        Id::from_digest(&hasher.finalize())
    }

    pub(super) fn as_age(&self) -> &dyn age::Recipient {
        &self.0
    }
}

impl std::fmt::Display for Recipient {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

/// The public half of a signing key.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct VerifyKey([u8; 32]);

impl VerifyKey {
    /// Takes the bytes as they are; a key that is none verifies nothing.
    pub const fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The bytes.
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// Whether `signature` is this key's over `message`, by the strict rules of RFC 8032.
    pub fn verifies(&self, message: &[u8], signature: &[u8]) -> bool {
        let (Ok(key), Ok(signature)) = (
            VerifyingKey::from_bytes(&self.0),
            Signature::from_slice(signature),
        ) else {
            return false;
        };
        key.verify_strict(message, &signature).is_ok()
    }
}

/// A signing key, wiped on drop.
pub struct SignKey(SigningKey);

impl SignKey {
    /// Draws a new one from the system's generator.
    pub fn draw() -> Result<Self, KeyError> {
        let mut seed = Zeroizing::new([0; 32]);
        getrandom::fill(seed.as_mut()).map_err(|_| KeyError::Failed)?;
        Ok(Self::from_seed(&seed))
    }

    /// The key that belongs to a seed.
    pub(crate) fn from_seed(seed: &[u8; 32]) -> Self {
        Self(SigningKey::from_bytes(seed))
    }

    /// The seed, for sealing and for the store's own row only.
    pub(crate) fn expose(&self) -> Zeroizing<[u8; 32]> {
        Zeroizing::new(self.0.to_bytes())
    }

    /// The public half.
    pub fn verify_key(&self) -> VerifyKey {
        VerifyKey(self.0.verifying_key().to_bytes())
    }

    /// Signs; the caller puts a label of its own in front of what is signed.
    pub fn sign(&self, message: &[u8]) -> [u8; 64] {
        self.0.sign(message).to_bytes()
    }
}

/// A worker's own keys: to read what is sealed to her and to sign as her.
pub struct UserKeys {
    /// Opens notes and drafts sealed to her.
    pub identity: Identity,
    /// Signs what only she may answer for.
    pub sign: SignKey,
}

impl UserKeys {
    /// Draws new keys.
    pub fn draw() -> Result<Self, KeyError> {
        Ok(Self {
            identity: Identity::draw(),
            sign: SignKey::draw()?,
        })
    }

    /// Whether these are the secret halves of two public ones.
    pub fn are(&self, recipient: &Recipient, sign: &VerifyKey) -> bool {
        self.identity.recipient() == *recipient && self.sign.verify_key() == *sign
    }

    /// The seed and then the identity's text, as they are sealed into a slot or for her other laptop.
    pub(crate) fn expose(&self) -> Zeroizing<Vec<u8>> {
        let identity = self.identity.expose();
        // One allocation: a growing buffer would leave the seed behind in freed memory.
        let mut bytes = Zeroizing::new(Vec::with_capacity(32 + identity.len()));
        bytes.extend_from_slice(self.sign.expose().as_ref());
        bytes.extend_from_slice(identity.as_bytes());
        bytes
    }

    /// Reads what [`Self::expose`] wrote.
    pub(crate) fn read(bytes: &[u8]) -> Result<Self, KeyError> {
        let (seed, identity) = bytes.split_first_chunk::<32>().ok_or(KeyError::Damaged)?;
        let text = std::str::from_utf8(identity).map_err(|_| KeyError::Damaged)?;
        Ok(Self {
            identity: Identity::read(text)?,
            sign: SignKey::from_seed(seed),
        })
    }
}
