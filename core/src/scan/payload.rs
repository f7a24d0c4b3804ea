//! What the QR code on a page says: `GELEIT1:` document `:` version `:` page `/` pages `:` digest.
//!
//! Document and digest are 16 bytes each in 26 characters of Crockford's base 32, as on a recovery
//! sheet but without a checksum: the code has its own. There is one way to write each payload, and a
//! text that differs in anything is none of ours.

use super::MOST_PAGES;
use crate::ids::Id;

const MARK: &str = "GELEIT1";
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// 128 bits and two zeros, five to a character.
const LETTERS: u32 = 26;
const MOST_VERSION: u32 = 9_999;

/// One printed agreement: what all its pages have in common.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Print {
    /// The document's id.
    pub document: Id,
    /// Its version.
    pub version: u32,
    /// How the digest of its frozen content begins.
    pub digest: Id,
    /// How many pages were printed.
    pub pages: u32,
}

/// What one page says.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Payload {
    /// The paper it belongs to.
    pub print: Print,
    /// Which page it is, from 1.
    pub page: u32,
}

impl Payload {
    /// Reads the text of a code; `None` if it is not one of ours.
    pub fn read(text: &str) -> Option<Self> {
        let mut parts = text.split(':');
        if parts.next() != Some(MARK) {
            return None;
        }
        let document = read_id(parts.next()?)?;
        let version = number(parts.next()?, MOST_VERSION)?;
        let (page, pages) = parts.next()?.split_once('/')?;
        let pages = number(pages, u32::try_from(MOST_PAGES).ok()?)?;
        let page = number(page, pages)?;
        let digest = read_id(parts.next()?)?;
        parts.next().is_none().then_some(Self {
            print: Print {
                document,
                version,
                digest,
                pages,
            },
            page,
        })
    }
}

impl std::fmt::Display for Payload {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { print, page } = self;
        let (document, digest) = (letters(print.document), letters(print.digest));
        let (version, pages) = (print.version, print.pages);
        write!(f, "{MARK}:{document}:{version}:{page}/{pages}:{digest}")
    }
}

/// A number from 1, without a sign, a blank or a zero in front.
fn number(text: &str, most: u32) -> Option<u32> {
    let plain = text.bytes().all(|byte| byte.is_ascii_digit()) && !text.starts_with('0');
    let number = plain.then(|| text.parse().ok()).flatten()?;
    (1..=most).contains(&number).then_some(number)
}

fn read_id(text: &str) -> Option<Id> {
    let mut bits = 0_u128;
    for (place, letter) in text.bytes().enumerate() {
        let value = ALPHABET.iter().position(|known| *known == letter)?;
        if place == 0 && value > 7 {
            return None;
        }
        bits = bits << 5 | value as u128;
    }
    let whole = text.len() == usize::try_from(LETTERS).ok()?;
    whole.then(|| Id::new(bits.to_be_bytes()))
}

fn letters(id: Id) -> String {
    let bits = u128::from_be_bytes(*id.as_bytes());
    let letter = |place: u32| {
        let value = usize::try_from(bits >> (5 * (LETTERS - 1 - place)) & 31).ok()?;
        ALPHABET.get(value).map(|byte| char::from(*byte))
    };
    (0..LETTERS).filter_map(letter).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn one_form_only_is_ours() {
        let id = "0123456789ABCDEFGHJKMNPQRS";
        let text = format!("GELEIT1:{id}:2:1/6:{id}");
        let payload = Payload::read(&text).unwrap();
        assert_eq!(
            (payload.page, payload.print.pages, payload.print.version),
            (1, 6, 2)
        );
        assert_eq!(payload.to_string(), text);
        for (from, to) in [
            ("GELEIT1", "GELEIT2"),
            ("GELEIT1", "geleit1"),
            ("S:2", "S:02"),
            ("S:2", "S:0"),
            ("S:2", "S:10000"),
            ("S:2", "S:"),
            ("1/6", "0/6"),
            ("1/6", "7/6"),
            ("1/6", "1/201"),
            ("1/6", "+1/6"),
            ("1/6", "1"),
            (":0123456789A", ":0123456789I"),
            (":0123456789A", ":8123456789A"),
            (":0123456789A", ":0123456789AA"),
            ("1/6:", "1/6 :"),
        ] {
            let other = text.replacen(from, to, 1);
            assert_ne!(other, text);
            assert_eq!(Payload::read(&other), None, "{other}");
        }
        assert_eq!(Payload::read(&format!("{text}:")), None);
        assert_eq!(Payload::read(&text.to_lowercase()), None);
        assert_eq!(Payload::read(""), None);
    }

    proptest! {
        #[test]
        fn what_is_written_reads_back(document: [u8; 16], digest: [u8; 16], version in 1_u32..10_000,
                                      pages in 1_u32..=200, page in 1_u32..=200) {
            let print = Print { document: Id::new(document), version, digest: Id::new(digest), pages };
            let payload = Payload { print, page: page.min(pages) };
            let text = payload.to_string();
            prop_assert!(text.bytes().all(|byte| byte.is_ascii_digit() || byte.is_ascii_uppercase()
                                          || b":/".contains(&byte)));
            prop_assert_eq!(Payload::read(&text), Some(payload));
        }

        #[test]
        fn no_text_panics(text: String) {
            prop_assert_eq!(Payload::read(&text), None);
        }
    }
}
