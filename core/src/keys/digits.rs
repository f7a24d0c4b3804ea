//! Twenty-four digits that two people compare, one reading and one typing.
//!
//! They stand for public keys. A hash cut to 80 bits is short enough to be typed and too short to
//! be safe against somebody who tries keys until the digits agree, so each try is made to cost as
//! much as a guess at a passphrase: Argon2id with 64 MiB and three passes.

use super::KeyError;
use super::passphrase::KdfCost;

/// Ten to the power of 24.
const RANGE: u128 = 1_000_000_000_000_000_000_000_000;
const GROUPS: usize = 6;

/// Six groups of four digits.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Digits(String);

impl Digits {
    /// The digits of public keys; `label` says what they are for.
    pub fn of(label: &str, public: &[u8]) -> Result<Self, KeyError> {
        let mut salt = [0; 16];
        let named = blake3::derive_key("geleit digits 1", label.as_bytes());
        salt.iter_mut().zip(named).for_each(|(to, from)| *to = from);
        let stretched = KdfCost::FLOOR.stretch(public, &salt)?;
        let (first, _) = stretched
            .split_first_chunk::<16>()
            .ok_or(KeyError::Failed)?;
        Ok(Self(format!("{:024}", u128::from_be_bytes(*first) % RANGE)))
    }

    /// The groups, as they are shown.
    pub fn groups(&self) -> Vec<String> {
        let digits: Vec<char> = self.0.chars().collect();
        let groups = digits.chunks(digits.len() / GROUPS);
        groups.map(|group| group.iter().collect()).collect()
    }

    /// Whether these were typed; blanks and hyphens do not matter.
    pub fn are(&self, typed: &str) -> bool {
        let mut typed = typed
            .chars()
            .filter(|letter| !letter.is_whitespace() && *letter != '-');
        self.0.chars().all(|digit| typed.next() == Some(digit)) && typed.next().is_none()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_keys_have_the_same_digits_and_others_have_others() {
        let one = Digits::of("laptop", b"keys").unwrap();
        assert_eq!(one, Digits::of("laptop", b"keys").unwrap());
        assert_ne!(one, Digits::of("laptop", b"kezs").unwrap());
        assert_ne!(one, Digits::of("team", b"keys").unwrap());
        let groups = one.groups();
        assert_eq!(groups.len(), 6);
        assert!(groups.iter().all(|group| group.len() == 4));
        assert!(one.are(&groups.join(" ")) && one.are(&groups.join("-")));
        assert!(!one.are(&groups[..5].join(" ")));
        assert!(!one.are(&format!("{} 1", groups.join(" "))));
    }
}
