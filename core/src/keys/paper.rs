//! Codes on paper: 128 bits in seven groups of four characters.
//!
//! A code is read by people under stress, so the alphabet leaves out I, L, O and U (Crockford's
//! base 32) and reading it back forgives case, spaces, hyphens and the usual mix-ups. The last two
//! characters are a checksum: a mistyped code is told from one that belongs to another store.
//! 128 random bits need no slow derivation; HKDF-SHA-256 with a label gives one key per purpose.

use super::{Identity, KeyError, SignKey};
use hkdf::Hkdf;
use sha2::Sha256;
use zeroize::Zeroizing;

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// 130 bits of body (128 and two zeros) in 26 characters, then 10 bits of checksum in two.
const BODY_CHARS: u32 = 26;
const CHARS: u32 = 28;

/// What a code on paper is used for: one label, one key.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PaperKey {
    /// The key pair of the slot that opens the store.
    Slot,
    /// The space's root signing key, which appoints the first coordinator and decides where too few are.
    SpaceRoot,
    /// The records key, a reader of every restricted note.
    Records,
}

impl PaperKey {
    fn label(self) -> &'static [u8] {
        match self {
            Self::Slot => b"geleit/paper/slot/1",
            Self::SpaceRoot => b"geleit/paper/space-root/1",
            Self::Records => b"geleit/paper/records/1",
        }
    }
}

/// The secret on a recovery sheet.
pub struct PaperCode(Zeroizing<[u8; 16]>);

impl PaperCode {
    /// Draws a new code from the system's generator.
    pub fn draw() -> Result<Self, KeyError> {
        let mut bytes = Zeroizing::new([0; 16]);
        getrandom::fill(bytes.as_mut()).map_err(|_| KeyError::Failed)?;
        Ok(Self(bytes))
    }

    /// Reads a typed code; [`KeyError::Wrong`] when a character is missing or mistyped.
    pub fn read(text: &str) -> Result<Self, KeyError> {
        let mut bits = 0_u128;
        let mut check = 0_u16;
        let mut count = 0;
        for letter in text.chars().filter(|c| !c.is_whitespace() && *c != '-') {
            let value = value_of(letter).ok_or(KeyError::Wrong)?;
            match count {
                0 if value > 7 => return Err(KeyError::Wrong),
                0..BODY_CHARS => bits = bits << 5 | u128::from(value),
                BODY_CHARS..CHARS => check = check << 5 | u16::from(value),
                _ => return Err(KeyError::Wrong),
            }
            count += 1;
        }
        let bytes = Zeroizing::new(bits.to_be_bytes());
        if count != CHARS || checksum(&bytes) != check {
            return Err(KeyError::Wrong);
        }
        Ok(Self(bytes))
    }

    /// The seven groups, as they are printed and typed.
    pub fn groups(&self) -> Vec<Zeroizing<String>> {
        let bits = u128::from_be_bytes(*self.0);
        let check = u128::from(checksum(&self.0));
        let letter = |index: u32| {
            let value = if index < BODY_CHARS {
                bits >> (5 * (BODY_CHARS - 1 - index))
            } else {
                check >> (5 * (CHARS - 1 - index))
            };
            usize::try_from(value & 31)
                .ok()
                .and_then(|value| ALPHABET.get(value))
                .map_or('0', |byte| char::from(*byte))
        };
        (0..CHARS / 4)
            .map(|group| Zeroizing::new((0..4).map(|place| letter(group * 4 + place)).collect()))
            .collect()
    }

    /// The identity for a purpose.
    pub fn identity(&self, purpose: PaperKey) -> Result<Identity, KeyError> {
        Identity::from_secret(&*self.derive(purpose)?)
    }

    /// The signing key for a purpose.
    pub fn sign_key(&self, purpose: PaperKey) -> Result<SignKey, KeyError> {
        Ok(SignKey::from_seed(&*self.derive(purpose)?))
    }

    fn derive(&self, purpose: PaperKey) -> Result<Zeroizing<[u8; 32]>, KeyError> {
        let mut key = Zeroizing::new([0; 32]);
        Hkdf::<Sha256>::new(None, self.0.as_ref())
            .expand(purpose.label(), key.as_mut())
            .map_err(|_| KeyError::Failed)?;
        Ok(key)
    }
}

fn checksum(bytes: &[u8; 16]) -> u16 {
    let digest = blake3::derive_key("geleit paper checksum 1", bytes);
    let [first, second, ..] = digest;
    u16::from_be_bytes([first, second]) & 0x3ff
}

fn value_of(letter: char) -> Option<u8> {
    let plain = match letter.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        'U' => 'V',
        other => other,
    };
    ALPHABET
        .iter()
        .position(|byte| char::from(*byte) == plain)
        .and_then(|place| u8::try_from(place).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(code: &PaperCode) -> String {
        let groups: Vec<String> = code
            .groups()
            .iter()
            .map(|group| group.to_string())
            .collect();
        groups.join(" ")
    }

    #[test]
    fn a_code_reads_back_however_it_is_typed() {
        for _ in 0..200 {
            let code = PaperCode::draw().unwrap();
            let text = typed(&code);
            assert_eq!(text.len(), 7 * 4 + 6);
            let sloppy = text.to_lowercase().replace('0', "o").replace(' ', "-");
            assert_eq!(*PaperCode::read(&sloppy).unwrap().0, *code.0);
        }
    }

    #[test]
    fn a_mistyped_code_is_noticed() {
        // A drawn code would slip through once in a thousand times: the checksum has ten bits.
        let code = PaperCode(Zeroizing::new([0x5a; 16]));
        let text = typed(&code);
        let first = text.chars().next().unwrap();
        let other = if first == '3' { '4' } else { '3' };
        let wrong = format!("{other}{}", text.chars().skip(1).collect::<String>());
        assert!(matches!(PaperCode::read(&wrong), Err(KeyError::Wrong)));
        assert!(matches!(PaperCode::read(&text[1..]), Err(KeyError::Wrong)));
    }
}
