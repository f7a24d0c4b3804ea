//! Passphrases, and Argon2id (RFC 9106) between them and a key.

use super::KeyError;
use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};
use std::time::{Duration, Instant};
use zeroize::Zeroizing;

/// What the user typed to unlock. Trimmed of nothing: spaces are part of it.
pub struct Passphrase(Zeroizing<String>);

impl Passphrase {
    /// The least number of characters for a new passphrase.
    pub const MIN_CHARS: usize = 12;

    /// Takes over what was typed.
    pub fn new(text: String) -> Self {
        Self(Zeroizing::new(text))
    }

    /// Refuses a new passphrase that is too short to hold against a stolen laptop.
    pub fn check_new(&self) -> Result<(), KeyError> {
        if self.0.chars().count() < Self::MIN_CHARS {
            return Err(KeyError::Short);
        }
        Ok(())
    }
}

/// How much work a guess costs: Argon2id memory in KiB, passes, lanes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct KdfCost {
    memory_kib: u32,
    passes: u32,
    lanes: u32,
}

impl KdfCost {
    /// RFC 9106 section 4, second recommended option. Nothing weaker is ever written or read.
    pub const FLOOR: Self = Self {
        memory_kib: 64 * 1024,
        passes: 3,
        lanes: 4,
    };
    /// The most memory a key file may ask for, so that a hostile one can not stop the laptop.
    const MOST_MEMORY_KIB: u32 = 2 * 1024 * 1024;

    /// Finds a cost of half a second to a second on this laptop, never below the floor.
    pub fn calibrated() -> Self {
        let mut cost = Self::FLOOR;
        while cost.memory_kib < 1024 * 1024 {
            let began = Instant::now();
            if cost
                .derive(&Passphrase::new("calibration".into()), &[0; 16])
                .is_err()
            {
                return Self::FLOOR;
            }
            if began.elapsed() >= Duration::from_millis(500) {
                break;
            }
            cost.memory_kib *= 2;
        }
        cost
    }

    /// Reads a cost from a key file.
    pub(super) fn read(memory_kib: u32, passes: u32, lanes: u32) -> Result<Self, KeyError> {
        let floor = Self::FLOOR;
        let fits = (floor.memory_kib..=Self::MOST_MEMORY_KIB).contains(&memory_kib)
            && (floor.passes..=16).contains(&passes)
            && (1..=16).contains(&lanes);
        if !fits {
            return Err(KeyError::Damaged);
        }
        Ok(Self {
            memory_kib,
            passes,
            lanes,
        })
    }

    /// Memory in KiB, passes, lanes, as a key file holds them.
    pub(super) fn parts(self) -> [u32; 3] {
        [self.memory_kib, self.passes, self.lanes]
    }

    fn derive(
        self,
        passphrase: &Passphrase,
        salt: &[u8; 16],
    ) -> Result<Zeroizing<[u8; 32]>, KeyError> {
        self.stretch(passphrase.0.as_bytes(), salt)
    }

    /// Makes one try at these bytes cost that much.
    pub(super) fn stretch(
        self,
        bytes: &[u8],
        salt: &[u8; 16],
    ) -> Result<Zeroizing<[u8; 32]>, KeyError> {
        let params = Params::new(self.memory_kib, self.passes, self.lanes, Some(32))
            .map_err(|_| KeyError::Failed)?;
        let mut key = Zeroizing::new([0; 32]);
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into(bytes, salt, key.as_mut())
            .map_err(|_| KeyError::Failed)?;
        Ok(key)
    }
}

/// A secret under a passphrase: Argon2id, then XChaCha20-Poly1305 bound to the slot it belongs to.
pub(super) struct Wrapped {
    pub(super) cost: KdfCost,
    pub(super) salt: [u8; 16],
    pub(super) nonce: [u8; 24],
    pub(super) sealed: Vec<u8>,
}

impl Wrapped {
    /// Wraps a secret; `bound_to` must be the same when it is opened.
    pub(super) fn wrap(
        secret: &[u8],
        passphrase: &Passphrase,
        cost: KdfCost,
        bound_to: &[u8],
    ) -> Result<Self, KeyError> {
        let mut salt = [0; 16];
        let mut nonce = [0; 24];
        getrandom::fill(&mut salt).map_err(|_| KeyError::Failed)?;
        getrandom::fill(&mut nonce).map_err(|_| KeyError::Failed)?;
        let sealed = cipher(passphrase, cost, &salt)?
            .encrypt(&XNonce::from(nonce), payload(secret, bound_to))
            .map_err(|_| KeyError::Failed)?;
        Ok(Self {
            cost,
            salt,
            nonce,
            sealed,
        })
    }

    /// Opens it, or says that the passphrase is wrong.
    pub(super) fn open(
        &self,
        passphrase: &Passphrase,
        bound_to: &[u8],
    ) -> Result<Zeroizing<Vec<u8>>, KeyError> {
        cipher(passphrase, self.cost, &self.salt)?
            .decrypt(&XNonce::from(self.nonce), payload(&self.sealed, bound_to))
            .map(Zeroizing::new)
            .map_err(|_| KeyError::Wrong)
    }
}

fn cipher(
    passphrase: &Passphrase,
    cost: KdfCost,
    salt: &[u8; 16],
) -> Result<XChaCha20Poly1305, KeyError> {
    let key = cost.derive(passphrase, salt)?;
    Ok(XChaCha20Poly1305::new(&Key::from(*key)))
}

fn payload<'a>(msg: &'a [u8], aad: &'a [u8]) -> Payload<'a, 'a> {
    Payload { msg, aad }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cost_below_the_floor_or_beyond_reason_is_refused() {
        let [memory, passes, lanes] = KdfCost::FLOOR.parts();
        assert!(KdfCost::read(memory, passes, lanes).is_ok());
        assert!(KdfCost::read(memory - 1, passes, lanes).is_err());
        assert!(KdfCost::read(memory, passes - 1, lanes).is_err());
        assert!(KdfCost::read(4 * 1024 * 1024, passes, lanes).is_err());
    }
}
