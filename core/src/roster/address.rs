//! What bundles to a laptop are sealed to. Each laptop draws a new key every quarter and says so in a
//! record; whoever opens it later reads only the sticks of the last months. Nobody else decides it, so
//! nothing has to be agreed: two copies of one database that both renew have one address each, until
//! one of them goes on under another name.

use crate::keys::Recipient;
use crate::time::Instant;

/// For so long bundles are sealed to a key that was replaced as well, in milliseconds: a copy or a
/// restored backup that does not know the new one shall hear what went on.
const LINGERS_MS: i64 = 90 * 86_400_000;

/// A key that stands or stood in the roster for an incarnation.
struct Address {
    recipient: Recipient,
    since: Instant,
    /// When another took its place first.
    until: Option<Instant>,
}

/// The addresses of one incarnation, in the order in which they came to count. There is always one.
pub(super) struct Addresses(Vec<Address>);

impl Addresses {
    /// The one it came with.
    pub fn first(recipient: &Recipient, since: Instant) -> Self {
        let recipient = recipient.clone();
        Self(vec![Address {
            recipient,
            since,
            until: None,
        }])
    }

    /// Whether one may take the place of another: an address comes only once, so none is replaced by
    /// one that it replaced.
    pub fn may_follow(&self, old: &Recipient, new: &Recipient) -> bool {
        let has = |one: &Recipient| self.0.iter().any(|address| address.recipient == *one);
        has(old) && !has(new)
    }

    /// One takes the place of another.
    pub fn follow(&mut self, old: &Recipient, new: &Recipient, at: Instant) {
        let mut replaced = self.0.iter_mut().filter(|one| one.recipient == *old);
        if let Some(replaced) = replaced.next() {
            replaced.until = Some(replaced.until.map_or(at, |first| first.min(at)));
        }
        self.0.extend(Self::first(new, at).0);
    }

    /// How often it was renewed.
    pub fn renewed(&self) -> usize {
        self.0.len().saturating_sub(1)
    }

    /// The latest one that nothing replaced.
    pub fn current(&self) -> Option<&Recipient> {
        let standing = self.0.iter().filter(|one| one.until.is_none());
        let latest = standing.max_by_key(|one| (one.since, one.recipient.to_string()));
        latest.map(|one| &one.recipient)
    }

    /// Those that bundles are sealed to.
    pub fn open(&self, now: Instant) -> impl Iterator<Item = &Recipient> {
        let lingers = move |until: Instant| now.0.saturating_sub(until.0) < LINGERS_MS;
        let open = self
            .0
            .iter()
            .filter(move |one| one.until.is_none_or(lingers));
        open.map(|one| &one.recipient)
    }

    /// Since when it is known by a key that nothing replaced.
    pub fn stands_since(&self, recipient: &Recipient) -> Option<Instant> {
        let mut standing = self.0.iter().filter(|one| one.until.is_none());
        let found = standing.find(|one| one.recipient == *recipient);
        found.map(|one| one.since)
    }
}

#[cfg(test)]
#[path = "address_test.rs"]
mod tests;
