//! The same edits, given to our registers and to automerge: both keep the same values.
//!
//! automerge is an independent engine with the same law for one field: an edit replaces every value
//! it saw, and all that did not see each other stand. Which of them is shown first differs, so what
//! stands is compared, not what wins. Each edit has a value of its own: automerge writes nothing when
//! a value is set again, and we do, because it was said again.

use super::laptop::Laptop;
use super::tables::*;
use crate::ids::Id;
use crate::store::merge::ALIVE;
use crate::store::value::Value;
use automerge::transaction::Transactable;
use automerge::{AutoCommit, ROOT as DOCUMENT, ReadDoc};
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use std::cell::Cell;
use std::collections::BTreeSet;

const LEAVES: [Id; 2] = [Id::new([1; 16]), Id::new([2; 16])];

/// A laptop, and the document of somebody who does the same in automerge.
struct Pair {
    ours: Laptop,
    theirs: AutoCommit,
}

#[derive(Clone, Debug)]
enum Step {
    Write { leaf: u8 },
    Hear { from: u8 },
}

fn step() -> impl Strategy<Value = (u8, Step)> {
    let byte = any::<u8>;
    let step = prop_oneof![
        3 => byte().prop_map(|leaf| Step::Write { leaf }),
        2 => byte().prop_map(|from| Step::Hear { from }),
    ];
    (byte(), step)
}

impl Pair {
    fn write(&mut self, now: u64, leaf: usize) {
        self.ours.write(now, LEAVES[leaf], now as i64);
        let put = self.theirs.put(DOCUMENT, leaf.to_string(), now as i64);
        put.unwrap();
    }

    fn values(&self, leaf: usize) -> (BTreeSet<i64>, BTreeSet<i64>) {
        let heads = self.ours.state.heads(at(&LEAF, LEAVES[leaf], 1));
        let ours = heads.iter().filter_map(|head| match head.value() {
            Some(Value::Int(number)) => Some(*number),
            _ => None,
        });
        let theirs = self.theirs.get_all(DOCUMENT, leaf.to_string()).unwrap();
        let theirs = theirs.iter().filter_map(|(value, _)| value.as_i64());
        (ours.collect(), theirs.collect())
    }
}

/// Plays the steps in both; gives how often more than one value stood.
fn play(count: usize, steps: &[(u8, Step)]) -> Result<usize, TestCaseError> {
    let mut conflicts = 0;
    let mut founder = Laptop::new();
    for leaf in [1, 2] {
        founder.make(u64::from(leaf), leaf, leaf);
    }
    let mut document = AutoCommit::new();
    for leaf in [1_i64, 2] {
        let put = document.put(DOCUMENT, (leaf - 1).to_string(), leaf);
        put.unwrap();
    }
    let mut pairs: Vec<Pair> = (0..count)
        .map(|_| {
            let mut ours = Laptop::new();
            ours.hear_all(&founder.log);
            Pair {
                ours,
                theirs: document.fork(),
            }
        })
        .collect();
    for (now, (who, step)) in (10..).zip(steps) {
        let who = usize::from(*who) % count;
        match step {
            Step::Write { leaf } => pairs[who].write(now, usize::from(*leaf) % 2),
            Step::Hear { from } => {
                let from = usize::from(*from) % count;
                let (log, mut theirs) = (pairs[from].ours.log.clone(), pairs[from].theirs.fork());
                pairs[who].ours.hear_all(&log);
                pairs[who].theirs.merge(&mut theirs).unwrap();
            }
        }
        for leaf in 0..2 {
            let (ours, theirs) = pairs[who].values(leaf);
            prop_assert_eq!(&ours, &theirs, "after {:?}", step);
            conflicts += usize::from(ours.len() > 1);
        }
    }
    prop_assert!(!pairs[0].ours.state.is_dead(at(&LEAF, LEAVES[0], ALIVE)));
    Ok(conflicts)
}

fn steps() -> impl Strategy<Value = (usize, Vec<(u8, Step)>)> {
    (3_usize..=6, prop::collection::vec(step(), 1..80))
}

#[test]
fn a_register_keeps_the_values_that_automerge_keeps() {
    let config = ProptestConfig {
        cases: 300,
        failure_persistence: None,
        ..ProptestConfig::default()
    };
    let with_conflicts = Cell::new(0);
    let played = TestRunner::new(config).run(&steps(), |(count, steps)| {
        let conflicts = play(count, &steps)?;
        with_conflicts.set(with_conflicts.get() + u32::from(conflicts > 0));
        Ok(())
    });
    assert!(played.is_ok(), "{played:?}");
    // Where only one value stands any engine keeps it.
    assert!(
        with_conflicts.get() > 150,
        "{with_conflicts:?} hold a conflict"
    );
}

#[test]
fn a_conflict_is_counted_while_it_stands() {
    let writes = [(0, Step::Write { leaf: 0 }), (1, Step::Write { leaf: 0 })];
    let heard = [(0, Step::Hear { from: 1 }), (0, Step::Write { leaf: 0 })];
    assert_eq!(play(3, &writes).unwrap(), 0);
    assert_eq!(play(3, &[&writes[..], &heard[..1]].concat()).unwrap(), 1);
    assert_eq!(
        play(3, &[&writes[..], &heard].concat()).unwrap(),
        1,
        "decided"
    );
}
