//! Choices that come out the same for the same seed.

use crate::ids::{Randomness, SeededRandom};

/// Dice of their own: not the sequence ids are drawn from.
pub(super) struct Dice(SeededRandom);

impl Dice {
    pub(super) fn new(seed: u64) -> Self {
        Self(SeededRandom::new(!seed))
    }

    /// A number below another; 0 if there is none.
    pub(super) fn below(&self, end: usize) -> usize {
        let mut bytes = [0; 4];
        self.0.fill(&mut bytes);
        u32::from_le_bytes(bytes) as usize % end.max(1)
    }

    /// Whether something happens that does so many times in a hundred.
    pub(super) fn chance(&self, percent: usize) -> bool {
        self.below(100) < percent
    }

    /// One of several, each as likely.
    pub(super) fn pick<'a, T>(&self, from: &'a [T]) -> Option<&'a T> {
        from.get(self.below(from.len()))
    }

    /// One of several by weight.
    pub(super) fn weighted<T: Copy>(&self, from: &[(T, usize)]) -> Option<T> {
        let mut place = self.below(from.iter().map(|(_, weight)| weight).sum());
        for (thing, weight) in from {
            match place.checked_sub(*weight) {
                Some(rest) => place = rest,
                None => return Some(*thing),
            }
        }
        None
    }
}
