//! All words of all names, as a tree of sounds: words that begin alike share the way, so they are compared together.

use super::rank::Run;

/// Where a word stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// In which name.
    pub form: usize,
    /// At which of its words.
    pub run: Run,
    /// How many sounds come before the run's last word; a shorter beginning belongs to the run without it.
    pub before_last: usize,
}

/// One spelling of a word, and everywhere it stands.
#[derive(Debug, PartialEq, Eq)]
pub struct Spelling {
    /// The word in Latin letters.
    pub latin: String,
    /// Its places; never empty.
    pub places: Vec<Place>,
}

/// A beginning that words have in common.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Node {
    /// The words that end here.
    pub spellings: Vec<Spelling>,
    /// The ways on, in the order of their sounds.
    pub next: Vec<(char, Node)>,
}

impl Node {
    /// Adds a word's place at the end of a row of sounds.
    pub fn insert(&mut self, row: &[char], latin: &str, place: Place) {
        let Some((sound, rest)) = row.split_first() else {
            return match self
                .spellings
                .iter_mut()
                .find(|spelling| spelling.latin == latin)
            {
                Some(spelling) => spelling.places.push(place),
                None => {
                    let at = self
                        .spellings
                        .partition_point(|spelling| spelling.latin.as_str() < latin);
                    self.spellings.insert(
                        at,
                        Spelling {
                            latin: latin.to_owned(),
                            places: vec![place],
                        },
                    );
                }
            };
        };
        let at = self.next.partition_point(|(known, _)| known < sound);
        if self.next.get(at).is_none_or(|(known, _)| known != sound) {
            self.next.insert(at, (*sound, Self::default()));
        }
        if let Some((_, node)) = self.next.get_mut(at) {
            node.insert(rest, latin, place);
        }
    }

    /// Removes a name's places from a word, and the ways nobody needs any more.
    pub fn remove(&mut self, row: &[char], latin: &str, form: usize) {
        let Some((sound, rest)) = row.split_first() else {
            if let Some(spelling) = self
                .spellings
                .iter_mut()
                .find(|spelling| spelling.latin == latin)
            {
                spelling.places.retain(|place| place.form != form);
            }
            self.spellings
                .retain(|spelling| !spelling.places.is_empty());
            return;
        };
        if let Some((_, node)) = self.next.iter_mut().find(|(known, _)| known == sound) {
            node.remove(rest, latin, form);
        }
        self.next.retain(|(_, node)| !node.is_empty());
    }

    /// Whether no word goes this way.
    pub fn is_empty(&self) -> bool {
        self.spellings.is_empty() && self.next.is_empty()
    }

    /// How many words go this way.
    pub fn words(&self) -> usize {
        self.spellings.len()
            + self
                .next
                .iter()
                .map(|(_, node)| node.words())
                .sum::<usize>()
    }
}
