//! What a hub says lies there, put together into bundles.

use super::name::{Name, Stem};
use crate::desk::Listed;
use std::collections::BTreeMap;

/// No version writes longer objects; whoever claims one would only fill the disk.
const MOST_PIECE: u64 = 64 * 1024 * 1024;

/// The parts of one bundle.
#[derive(Clone, Debug)]
pub struct Parts {
    parts: u32,
    found: BTreeMap<u32, (u32, Listed)>,
}

impl Parts {
    /// The parts in order; `None` while one is missing.
    pub fn whole(&self) -> Option<Vec<&Listed>> {
        let all = u32::try_from(self.found.len()) == Ok(self.parts);
        all.then(|| self.all().collect())
    }

    /// What is there of it.
    pub fn all(&self) -> impl Iterator<Item = &Listed> {
        self.found.values().map(|(_, found)| found)
    }

    /// A part as it lies there, if it has this length.
    pub fn part(&self, part: u32, bytes: u64) -> Option<&Listed> {
        let found = self.found.get(&part).map(|(_, found)| found);
        found.filter(|found| found.bytes == bytes)
    }

    /// Whether every part is there as it was sent: so long each, and the last so long.
    pub fn are_whole(&self, lengths: impl Iterator<Item = u64>) -> bool {
        let mut lengths = (1..).zip(lengths);
        lengths.all(|(part, bytes)| self.part(part, bytes).is_some())
    }
}

/// What lies on a hub.
#[derive(Default, Debug)]
pub struct Listing(pub BTreeMap<Stem, Parts>);

impl Listing {
    /// Reads a list. Names that are none of ours are somebody else's. Of two tries at the same part
    /// the longer one counts, for what broke off is shorter, and then the later.
    pub fn of(mut listed: Vec<Listed>) -> Self {
        listed.sort();
        let mut listing = Self::default();
        for one in listed {
            let Some(name) = Name::read(&one.name).filter(|_| one.bytes <= MOST_PIECE) else {
                continue;
            };
            let parts = listing.0.entry(name.stem).or_insert_with(|| Parts {
                parts: name.parts,
                found: BTreeMap::new(),
            });
            let known = parts.found.get(&name.part);
            let known = known.map(|(go, known)| (known.bytes, *go));
            if parts.parts == name.parts && known < Some((one.bytes, name.go)) {
                parts.found.insert(name.part, (name.go, one));
            }
        }
        listing
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::Id;

    fn listed(part: u32, parts: u32, go: u32, bytes: u64) -> Listed {
        let stem = Stem {
            folder: Id::new([1; 16]),
            n: 1,
            hash: Id::new([2; 16]),
        };
        let name = Name {
            stem,
            part,
            parts,
            go,
        };
        Listed {
            name: name.to_string(),
            bytes,
        }
    }

    fn whole(listed: Vec<Listed>) -> Option<Vec<u64>> {
        let listing = Listing::of(listed);
        let (_, parts) = listing.0.first_key_value()?;
        Some(parts.whole()?.iter().map(|part| part.bytes).collect())
    }

    #[test]
    fn a_bundle_is_whole_when_every_part_is_there() {
        assert_eq!(whole(vec![listed(2, 2, 0, 7)]), None);
        let both = vec![listed(2, 2, 0, 7), listed(1, 2, 9, 10)];
        assert_eq!(whole(both), Some(vec![10, 7]));
    }

    #[test]
    fn what_broke_off_gives_way_to_the_second_try() {
        let tries = vec![listed(1, 1, 1, 10), listed(1, 1, 2, 4), listed(1, 1, 3, 8)];
        assert_eq!(whole(tries), Some(vec![10]));
        let alike = Listing::of(vec![listed(1, 1, 10, 4), listed(1, 1, 2, 4)]);
        let (_, parts) = alike.0.first_key_value().unwrap();
        assert!(parts.part(1, 4).unwrap().name.ends_with("-10.age"));
    }

    #[test]
    fn what_is_none_of_ours_is_left_out() {
        let mut strange = listed(1, 1, 1, MOST_PIECE + 1);
        assert!(Listing::of(vec![strange.clone()]).0.is_empty());
        strange.bytes = 1;
        strange.name.push('~');
        assert!(Listing::of(vec![strange]).0.is_empty());
        // Two claims about how many parts there are: the first one counts.
        let claims = vec![listed(1, 1, 0, 5), listed(1, 2, 0, 50)];
        assert_eq!(whole(claims), Some(vec![5]));
    }
}
