//! What objects are called: `geleit/<folder>/<n>-<hash>-<part>of<parts>-<go>.age`.
//!
//! Nothing in a name is about anybody. The *folder* was drawn by the laptop that writes there and
//! belongs to no key or person; *n* counts its bundles; *hash* is that of the whole bundle, which is
//! sealed and padded; *go* counts tries, so that a second one at the same part is another object. So a keeper of the
//! hub learns how many laptops write and how often, which he sees anyway.

use super::FOLDER;
use crate::ids::Id;

/// More parts than a bundle of attachments ever needs: four terabytes.
const MOST_PARTS: u32 = 1_000_000;

/// Which bundle: what all its parts' names begin with.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Stem {
    /// The folder its writer drew.
    pub folder: Id,
    /// Which of its bundles.
    pub n: u64,
    /// The hash of its bytes.
    pub hash: Id,
}

impl std::fmt::Display for Stem {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(to, "{}/{}-{}", self.folder, self.n, self.hash)
    }
}

/// The name of a part.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Name {
    /// Of which bundle.
    pub stem: Stem,
    /// Which part, from 1.
    pub part: u32,
    /// Of how many.
    pub parts: u32,
    /// Which try, from 0.
    pub go: u32,
}

impl std::fmt::Display for Name {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (part, parts) = (self.part, self.parts);
        write!(to, "{FOLDER}/{}-{part}of{parts}-{}.age", self.stem, self.go)
    }
}

impl Stem {
    /// Reads what `Display` wrote.
    pub fn read(text: &str) -> Option<Self> {
        let (folder, rest) = text.split_once('/')?;
        let (n, hash) = rest.split_once('-')?;
        let stem = Self {
            folder: Id::parse(folder)?,
            n: n.parse().ok()?,
            hash: Id::parse(hash)?,
        };
        (stem.to_string() == text).then_some(stem)
    }
}

impl Name {
    /// Reads a name; `None` when it is none of ours.
    pub fn read(text: &str) -> Option<Self> {
        let inner = text.strip_prefix(FOLDER)?.strip_prefix('/')?;
        let mut ends = inner.strip_suffix(".age")?.rsplitn(3, '-');
        let (go, parts, stem) = (ends.next()?, ends.next()?, ends.next()?);
        let (part, parts) = parts.split_once("of")?;
        let name = Self {
            stem: Stem::read(stem)?,
            part: part.parse().ok()?,
            parts: parts.parse().ok()?,
            go: go.parse().ok()?,
        };
        let counts = (1..=name.parts).contains(&name.part) && name.parts <= MOST_PARTS;
        (counts && name.to_string() == text).then_some(name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::SeededRandom;
    use proptest::prelude::*;

    fn name(n: u64, part: u32, parts: u32, go: u32) -> Name {
        let dice = SeededRandom::new(n);
        let stem = Stem {
            folder: Id::draw(&dice),
            n,
            hash: Id::draw(&dice),
        };
        Name {
            stem,
            part,
            parts,
            go,
        }
    }

    proptest! {
        #[test]
        fn a_name_is_read_as_it_was_written(n: u64, parts in 1..50u32, go: u32) {
            let name = name(n, parts, parts, go);
            prop_assert_eq!(Name::read(&name.to_string()), Some(name));
            prop_assert_eq!(Stem::read(&name.stem.to_string()), Some(name.stem));
        }

        #[test]
        fn whatever_else_lies_there_is_no_name_of_ours(text in ".{0,120}") {
            prop_assert_eq!(Name::read(&text), None);
        }
    }

    #[test]
    fn one_name_has_one_form() {
        let good = name(7, 1, 2, 3).to_string();
        assert!(Name::read(&good).is_some());
        for (from, to) in [
            ("/7-", "/07-"),
            ("/7-", "/+7-"),
            ("1of2", "3of2"),
            ("1of2", "0of2"),
            ("1of2", "1of1000001"),
            ("-3.age", "-03.age"),
            ("-3.age", "-.age"),
            (".age", ".age.part"),
            (".age", " (1).age"),
            ("geleit/", "geleit/../geleit/"),
        ] {
            let bent = good.replacen(from, to, 1);
            assert_ne!(bent, good);
            assert_eq!(Name::read(&bent), None, "{bent}");
        }
    }
}
