//! What another laptop has or will find on the hub. Pure: no hub, no store, no clock.

use crate::exchange::Reach;
use crate::ids::{Id, ReplicaId};
use crate::store::Vector;

/// A laptop that said something so long after a bundle lay there whole, and still lacks it, could
/// not read it: it is damaged, or the hub shows it to some and not to others. Twice the hours two
/// clocks may differ by would be cautious; once is, because a second copy harms nobody.
pub const SURELY_SEEN_MS: i64 = 48 * 3_600_000;

/// A bundle that lies on the hub, whole.
pub struct Lying<'a> {
    /// Where it leads, and whom.
    pub reach: &'a Reach,
    /// Since when it surely lies there whole, by this laptop's clock.
    pub since: i64,
}

/// What a laptop has once it has read what lies there: what it last said itself, and from there on
/// every bundle it can open that follows. Nothing follows from a bundle whose base it lacks.
pub fn will_have(
    reader: ReplicaId,
    said: Option<(&Vector, u64)>,
    lying: &[Lying<'_>],
    is_forked: impl Fn(ReplicaId) -> bool,
) -> Vector {
    let (mut has, said_at) = match said {
        Some((vector, created)) => (vector.clone(), wall(created)),
        None => (Vector::default(), i64::MIN),
    };
    let mut open: Vec<&Reach> = lying
        .iter()
        .filter(|one| will_read(reader, said_at, one))
        .map(|one| one.reach)
        .collect();
    loop {
        let (follows, rest): (Vec<&Reach>, Vec<&Reach>) = open
            .into_iter()
            .partition(|reach| covers(&has, &reach.base, &is_forked));
        if follows.is_empty() {
            return has;
        }
        for (replica, n, chain) in follows.iter().flat_map(|reach| reach.end.tips()) {
            has.add(replica, n, chain);
        }
        open = rest;
    }
}

/// Whether an attachment lies there for a laptop that said then that it lacks it.
pub fn is_offered(reader: ReplicaId, created: u64, name: &Id, lying: &[Lying<'_>]) -> bool {
    let mut lying = lying.iter();
    lying.any(|one| one.reach.carries.contains(name) && will_read(reader, wall(created), one))
}

/// Whether a laptop can not have read a bundle that is sealed to it and follows from what it has: it said
/// so days later.
pub fn could_not_read(
    reader: ReplicaId,
    (said, created): (&Vector, u64),
    one: &Lying<'_>,
    is_forked: impl Fn(ReplicaId) -> bool,
) -> bool {
    one.reach.readers.contains(&reader)
        && !will_read(reader, wall(created), one)
        && covers(said, &one.reach.base, &is_forked)
        && !covers(said, &one.reach.end, &is_forked)
}

/// Whether what is not whole there, or went bad, is waited for since then. If nothing is known to be missing
/// here, it may be what a laptop left that died in the middle.
pub fn is_awaited(since: i64, now: i64, lacks: bool) -> bool {
    lacks || now < since.saturating_add(SURELY_SEEN_MS)
}

fn will_read(reader: ReplicaId, said_at: i64, one: &Lying<'_>) -> bool {
    let seen = one.since.saturating_add(SURELY_SEEN_MS);
    one.reach.readers.contains(&reader) && said_at < seen
}

/// Whether somebody has everything up to the ends of another vector. Where a chain has split, a
/// number tells nothing, and only the very same ends count.
fn covers(has: &Vector, base: &Vector, is_forked: &impl Fn(ReplicaId) -> bool) -> bool {
    base.tips().all(|(replica, n, chain)| {
        has.of(replica)
            .any(|end| end == (n, chain) || (end.0 >= n && !is_forked(replica)))
    })
}

/// The wall clock in a hybrid stamp, in milliseconds.
fn wall(created: u64) -> i64 {
    i64::try_from(created >> 16).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    const ANNA: ReplicaId = ReplicaId(Id::new([1; 16]));
    const BEN: ReplicaId = ReplicaId(Id::new([2; 16]));

    fn at(n: u64) -> Vector {
        let mut vector = Vector::default();
        if n > 0 {
            vector.add(ANNA, n, link(n));
        }
        vector
    }

    fn link(n: u64) -> [u8; 32] {
        [u8::try_from(n).unwrap(); 32]
    }

    fn reach(from: u64, to: u64, readers: &[ReplicaId]) -> Reach {
        Reach {
            created: 0,
            base: at(from),
            end: at(to),
            roster: [0; 32],
            wanted: [0; 32],
            carries: BTreeSet::from([Id::new([u8::try_from(to).unwrap(); 16])]),
            readers: readers.iter().copied().collect::<BTreeSet<_>>(),
        }
    }

    fn number(said: Option<(u64, u64)>, lying: &[&Reach]) -> u64 {
        let said = said.map(|(n, created)| (at(n), created));
        let lying: Vec<Lying<'_>> = lying
            .iter()
            .map(|reach| Lying { reach, since: 0 })
            .collect();
        let said = said.as_ref().map(|(vector, created)| (vector, *created));
        let has = will_have(BEN, said, &lying, |_| false);
        has.of(ANNA).map(|(n, _)| n).max().unwrap_or(0)
    }

    #[test]
    fn bundles_lead_on_from_each_other_in_any_order() {
        let (first, second, third) = (
            reach(0, 3, &[BEN]),
            reach(3, 5, &[BEN]),
            reach(4, 9, &[BEN]),
        );
        assert_eq!(number(None, &[&third, &first, &second]), 9);
        assert_eq!(
            number(None, &[&third, &second]),
            0,
            "the first one vanished"
        );
        assert_eq!(
            number(Some((3, 0)), &[&third, &second]),
            9,
            "he has it already"
        );
    }

    #[test]
    fn what_is_sealed_to_others_leads_nowhere() {
        let (first, second) = (reach(0, 3, &[ANNA]), reach(3, 5, &[BEN]));
        assert_eq!(number(None, &[&first, &second]), 0);
    }

    #[test]
    fn who_said_days_later_that_he_lacks_it_can_not_read_it() {
        let bundle = reach(0, 3, &[BEN]);
        let stamp = |hours: u64| (hours * 3_600_000) << 16;
        assert_eq!(number(Some((0, stamp(47))), &[&bundle]), 3);
        assert_eq!(number(Some((0, stamp(49))), &[&bundle]), 0);
    }

    #[test]
    fn an_attachment_lies_there_for_whom_the_bundle_is_sealed_to_until_he_says_days_later_that_he_lacks_it()
     {
        let bundle = reach(3, 3, &[BEN]);
        let lying = [Lying {
            reach: &bundle,
            since: 0,
        }];
        let stamp = |hours: u64| (hours * 3_600_000) << 16;
        let name = |byte: u8| Id::new([byte; 16]);
        assert!(is_offered(BEN, stamp(47), &name(3), &lying));
        assert!(!is_offered(BEN, stamp(49), &name(3), &lying));
        assert!(!is_offered(ANNA, stamp(47), &name(3), &lying));
        assert!(!is_offered(BEN, stamp(47), &name(4), &lying));
    }

    #[test]
    fn who_lacks_what_goes_before_says_nothing_about_what_follows() {
        let stamp = |hours: u64| (hours * 3_600_000) << 16;
        let unread = |has: u64, hours: u64| {
            let (reach, said) = (reach(3, 5, &[BEN]), at(has));
            let lying = Lying {
                reach: &reach,
                since: 0,
            };
            could_not_read(BEN, (&said, stamp(hours)), &lying, |_| false)
        };
        assert!(unread(3, 49) && unread(4, 49));
        assert!(!unread(3, 47), "he may not have looked yet");
        assert!(!unread(2, 49), "it did not connect");
        assert!(!unread(5, 49), "he has it");
    }

    #[test]
    fn what_is_not_whole_is_awaited_two_days_and_as_long_as_something_is_missing() {
        assert!(is_awaited(0, SURELY_SEEN_MS - 1, false));
        assert!(!is_awaited(0, SURELY_SEEN_MS, false));
        assert!(is_awaited(0, SURELY_SEEN_MS, true));
    }

    #[test]
    fn where_a_chain_has_split_a_number_tells_nothing() {
        let (mut first, mut second) = (reach(0, 3, &[BEN]), reach(2, 5, &[BEN]));
        let ends = |first: &Reach, second: &Reach| {
            let lying = [first, second].map(|reach| Lying { reach, since: 0 });
            let has = will_have(BEN, None, &lying, |_| true);
            has.of(ANNA).map(|(n, _)| n).collect::<Vec<_>>()
        };
        assert_eq!(ends(&first, &second), [3]);
        first.end.add(ANNA, 4, link(44));
        second.base = first.end.clone();
        assert_eq!(ends(&first, &second), [3, 4, 5]);
    }
}
