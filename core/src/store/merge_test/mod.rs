//! Laws of merging, over random schedules of laptops that exchange changes: shuffled, doubled,
//! lost, and with wrong clocks. The oracle is a second, slower fold written from the rules alone.

mod choice;
mod differential;
mod laptop;
mod oracle;
mod tables;

use super::change::{Change, Op, OpRef};
use super::merge::{ALIVE, Cell, Head, Mark, RootState};
use super::projection::Concern;
use super::row_id::fact_id;
use super::value::Value;
use laptop::{Act, Laptop, Log, act};
use oracle::oracle;
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use std::collections::{BTreeMap, BTreeSet};
use tables::*;

/// Plays a schedule; in the end everybody has heard everything.
fn play(count: usize, acts: &[(u8, Act)]) -> Vec<Laptop> {
    play_seen(count, acts, |_| ())
}

/// The same, and somebody looks at a laptop whenever something happened there.
fn play_seen(count: usize, acts: &[(u8, Act)], look: impl Fn(&Laptop)) -> Vec<Laptop> {
    let mut laptops: Vec<Laptop> = (0..count).map(|_| Laptop::new()).collect();
    laptops[0].make(1, 0, 1);
    for (now, (who, act)) in (2..).zip(acts) {
        let who = usize::from(*who) % count;
        if let Act::Hear { from, lost } = act {
            let log = laptops[usize::from(*from) % count].log.clone();
            laptops[who].hear(&log, *lost);
        } else {
            laptops[who].act(now, act);
        }
        look(&laptops[who]);
    }
    let all: Log = laptops
        .iter()
        .flat_map(|laptop| laptop.log.clone())
        .collect();
    for laptop in &mut laptops {
        for (id, change) in all.iter().rev() {
            laptop.state.apply(*id, change, ALL);
        }
        laptop.log = all.clone();
    }
    laptops
}

fn heads_of(state: &RootState) -> BTreeMap<Cell, BTreeSet<OpRef>> {
    let cells = state.cells();
    cells
        .map(|(cell, heads)| (*cell, heads.iter().map(|head| head.op).collect()))
        .collect()
}

fn schedule() -> impl Strategy<Value = (usize, Vec<(u8, Act)>)> {
    (
        3_usize..=6,
        prop::collection::vec((any::<u8>(), act()), 1..80),
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn all_laptops_agree_whatever_the_order_and_none_loses_an_edit((count, acts) in schedule()) {
        let laptops = play_seen(count, &acts, |laptop| {
            assert_eq!(heads_of(&laptop.state), oracle(&laptop.log), "at every step");
        });
        let expected = oracle(&laptops[0].log);
        for laptop in &laptops {
            prop_assert_eq!(&laptop.state, &laptops[0].state);
            prop_assert_eq!(laptop.state.project(ALL), laptops[0].state.project(ALL));
            prop_assert_eq!(&heads_of(&laptop.state), &expected);
        }
    }

    #[test]
    fn a_conflict_is_listed_exactly_when_two_values_stand((count, acts) in schedule()) {
        let state = &play(count, &acts)[0].state;
        let projection = state.project(ALL);
        for (cell, heads) in state.cells().filter(|(cell, _)| cell.column != ALIVE) {
            let lives = projection.rows.contains_key(&(cell.table, cell.row));
            let values: BTreeSet<_> = heads.iter().filter_map(|head| head.value()).collect();
            let listed = projection.concerns.contains(&(Concern::ValueConflict, *cell));
            prop_assert_eq!(listed, lives && values.len() > 1, "{:?}", cell);
        }
    }

    #[test]
    fn what_is_deleted_stays_so_without_a_restoration_and_what_it_did_not_see_is_listed((count, acts) in schedule()) {
        let laptop = &play(count, &acts)[0];
        let projection = laptop.state.project(ALL);
        let undone: BTreeSet<OpRef> = laptop.log.values().flat_map(|change| &change.ops)
            .flat_map(|op| match op {
                Op::Restore { replaces, .. } | Op::Insert { replaces, .. } | Op::Delete { replaces, .. } => replaces.clone(),
                _ => Vec::new(),
            }).collect();
        for (id, change) in &laptop.log {
            for (index, op) in (0..).zip(&change.ops) {
                let Op::Delete { table, row, .. } = op else { continue };
                let name = OpRef { change: *id, index };
                if *table != FACT.number && !undone.contains(&name) {
                    prop_assert!(!projection.rows.contains_key(&(*table, *row)));
                }
            }
        }
        for (cell, heads) in laptop.state.cells() {
            let alive = Cell { column: ALIVE, ..*cell };
            let deaths = laptop.state.heads(alive).iter().filter_map(|head| match &head.mark {
                Mark::Dead(seen) => Some(seen),
                _ => None,
            });
            let deaths: Vec<_> = deaths.collect();
            let seen: BTreeSet<OpRef> = deaths.iter().copied().flatten().copied().collect();
            let lives = |head: &Head| !matches!(head.mark, Mark::Dead(_));
            let unseen = heads.iter().any(|head| lives(head) && !seen.contains(&head.op));
            if !deaths.is_empty() && ALL.table(cell.table).is_some() {
                let listed = projection.concerns.contains(&(Concern::EditedAfterDelete, *cell));
                prop_assert_eq!(listed, unseen, "{:?}", cell);
            }
        }
    }

    #[test]
    fn a_fact_stands_for_ever_as_it_was_stated((count, acts) in schedule()) {
        let laptop = &play(count, &acts)[0];
        let projection = laptop.state.project(ALL);
        let mut stated = BTreeSet::new();
        for op in laptop.log.values().flat_map(|change| &change.ops) {
            let Op::Insert { table, row, values, .. } = op else { continue };
            if *table == FACT.number && *row == fact_id(&FACT, ROOT, values) {
                stated.insert(*row);
                let stands = projection.rows.get(&(*table, *row));
                prop_assert_eq!(stands.map(|values| &values[0]), values.get(&1));
            }
        }
        // And nothing stands that nobody stated.
        let standing = projection.rows.keys().filter(|(table, _)| *table == FACT.number);
        prop_assert_eq!(standing.map(|(_, row)| *row).collect::<BTreeSet<_>>(), stated);
    }

    #[test]
    fn a_row_that_hangs_under_a_deleted_one_is_hidden_or_listed((count, acts) in schedule()) {
        let state = &play(count, &acts)[0].state;
        let projection = state.project(ALL);
        let tree = at(&TREE, ROOT, ALIVE);
        for leaf in state.children(tree, ALL) {
            let there = projection.rows.contains_key(&(leaf.table, leaf.row));
            let listed = projection.concerns.contains(&(Concern::ChildUnderDeleted, leaf));
            let gone = state.is_dead(leaf);
            prop_assert_eq!(listed, state.is_dead(tree) && !gone && there);
            // An edit of a hidden row that no deletion had seen is listed.
            let deaths = state.heads(tree).iter().filter_map(|head| match &head.mark {
                Mark::Dead(seen) => Some(seen),
                _ => None,
            });
            let seen: BTreeSet<OpRef> = deaths.flatten().copied().collect();
            for (cell, heads) in state.cells().filter(|(cell, _)| (cell.table, cell.row) == (leaf.table, leaf.row)) {
                if state.is_dead(tree) && !gone && !there {
                    let unseen = heads.iter().any(|head| !seen.contains(&head.op));
                    let listed = projection.concerns.contains(&(Concern::EditedAfterDelete, *cell));
                    prop_assert_eq!(listed, unseen);
                }
            }
        }
    }
}

/// The control: the last value heard wins, as a careless merge would do it.
fn careless<'a>(log: impl Iterator<Item = &'a Change>) -> BTreeMap<Cell, Value> {
    let mut values = BTreeMap::new();
    for op in log.flat_map(|change| &change.ops) {
        if let Op::Set {
            table,
            row,
            column,
            value,
            ..
        } = op
        {
            let cell = Cell {
                table: *table,
                row: *row,
                column: *column,
            };
            values.insert(cell, value.clone());
        }
    }
    values
}

#[test]
fn a_fold_that_depends_on_arrival_breaks_the_law() {
    let mut runner = TestRunner::new(ProptestConfig {
        failure_persistence: None,
        ..ProptestConfig::default()
    });
    let law = runner.run(&schedule(), |(count, acts)| {
        let log = &play(count, &acts)[0].log;
        prop_assert_eq!(careless(log.values()), careless(log.values().rev()));
        Ok(())
    });
    assert!(law.is_err());
}
