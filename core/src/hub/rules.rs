//! What another laptop has or will find on the hub. Pure: no hub, no store, no clock.

use crate::exchange::Reach;
use crate::ids::ReplicaId;
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
        .filter(|one| one.reach.readers.contains(&reader))
        .filter(|one| said_at < one.since.saturating_add(SURELY_SEEN_MS))
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
    use crate::ids::Id;
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
            records: 1,
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
