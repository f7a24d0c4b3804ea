//! Random weeks of a team.
//!
//! In the end, when everybody has heard everybody, all stores are equal and whole, no edit is lost, every
//! fact stands as it was stated, what is erased is nowhere, and every attachment is everywhere.

use super::acts::{Act, act, act_with_erasing, act_with_outs, anything};
use super::asking::lacks;
use super::erasing::holds;
use super::events::{Event, Events};
use super::settling::{bodies, hashes, hex};
use super::standing::Standing;
use super::team::Laptop;
use super::week::{FACTS, MOST_LAPTOPS, Week};
use crate::ids::Id;
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use std::collections::BTreeSet;

/// Three to six laptops, mostly few, because each costs all others time.
fn laptops() -> impl Strategy<Value = usize> {
    prop_oneof![6 => Just(3), 2 => Just(4), 1 => Just(5), 1 => Just(MOST_LAPTOPS)]
}

/// Four to six: where two shut each other out, two others have to agree about it.
fn more_laptops() -> impl Strategy<Value = usize> {
    prop_oneof![6 => Just(4), 1 => Just(5), 1 => Just(MOST_LAPTOPS)]
}

/// So many weeks, or as many as GELEIT_WEEKS says: thousands take a night.
fn weeks(cases: u32) -> ProptestConfig {
    let wished = std::env::var("GELEIT_WEEKS").ok();
    ProptestConfig {
        cases: wished.map_or(cases, |wished| wished.parse().unwrap()),
        max_shrink_iters: 60,
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

/// Plays weeks and judges each of them. In all of them together what they are played for came to pass.
fn plays(
    cases: u32,
    laptops: impl Strategy<Value = usize>,
    acts: impl Strategy<Value = Vec<(u8, Act)>>,
    judge: fn(&Week),
    for_these: &[Event],
) {
    let (config, events) = (weeks(cases), Events::default());
    let enough = config.cases >= cases;
    let played = TestRunner::new(config).run(&(laptops, acts), |(count, acts)| {
        let week = Week::of(count, &acts);
        judge(&week);
        events.add(&week.events);
        Ok(())
    });
    if let Err(failed) = played {
        panic!("{failed}");
    }
    let of_none = for_these.iter().filter(|event| events.of(**event) == 0);
    let of_none: Vec<&Event> = of_none.collect();
    assert!(!enough || of_none.is_empty(), "in no week: {of_none:?}");
}

#[test]
fn a_team_converges_whatever_happens_to_its_sticks() {
    let acts = prop::collection::vec((any::<u8>(), act()), 1..50);
    let for_these = [Event::Parted, Event::WrongClock];
    plays(12, laptops(), acts, everybody_agrees, &for_these);
}

#[test]
fn those_who_stay_agree_whoever_is_shut_out_and_whatever_is_let_in_again() {
    let acts = prop::collection::vec((any::<u8>(), act_with_outs()), 1..40);
    let for_these = [
        Event::Parted,
        Event::WrongClock,
        Event::Out,
        Event::BothOut,
        Event::LetIn,
    ];
    plays(12, more_laptops(), acts, those_who_stay_agree, &for_these);
}

#[test]
fn what_is_erased_is_nowhere_and_nothing_else_is_lost() {
    let acts = prop::collection::vec((any::<u8>(), act_with_erasing()), 1..60);
    let for_these = [
        Event::Parted,
        Event::WrongClock,
        Event::Erased,
        Event::Missed,
    ];
    plays(12, laptops(), acts, what_is_erased_is_nowhere, &for_these);
}

#[test]
fn they_agree_when_all_of_it_happens_at_once_and_a_carrier_forges() {
    let acts = prop::collection::vec((any::<u8>(), anything()), 1..50);
    let for_these = [
        Event::WrongClock,
        Event::Out,
        Event::Erased,
        Event::ErasedByOut,
        Event::Refused,
    ];
    plays(12, more_laptops(), acts, those_who_stay_agree, &for_these);
}

/// Nobody was shut out and nothing erased: all have everything.
pub fn everybody_agrees(week: &Week) {
    let all = written(&week.laptops);
    week.settle();
    let first = week.laptops[0].state();
    let names: BTreeSet<&String> = first.iter().collect();
    assert!(all.iter().all(|row| names.contains(row)), "an edit is lost");
    let facts: BTreeSet<String> = week.laptops[0].rows(&[FACTS]).into_iter().collect();
    assert_eq!(facts, week.facts, "a fact is gone or changed");
    for laptop in &week.laptops {
        assert!(laptop.is_whole());
        assert_eq!(lacks(laptop), vec![]);
        assert_eq!(laptop.state(), first);
    }
    somebody_wrote_it(week, &week.laptops[0]);
    // Of a copied database that was written to, every copy goes on under a name of its own.
    let roster = week.laptops[0].roster();
    let vector = week.laptops[0].store.read(|reader| reader.vector());
    let vector = vector.unwrap();
    let mut replicas = vector.0.keys();
    assert!(replicas.all(|replica| !vector.is_forked(*replica) || roster.has_ended(*replica)));
}

/// Laptops that are not out agree, whatever else happened.
pub fn those_who_stay_agree(week: &Week) {
    let all = written(&week.laptops);
    week.settle();
    let stay = week.staying();
    let Some(first) = stay.first() else { return };
    let (state, erased) = (first.state(), week.erased());
    let of_erased = |row: &String| erased.iter().any(|root| row.contains(&hex(*root)));
    let others = all.iter().filter(|row| !of_erased(row));
    assert!(links(others).is_subset(&links(&state)), "a change is lost");
    for laptop in &stay {
        assert!(laptop.is_whole());
        assert_eq!(laptop.state(), state);
        is_erased(laptop, &erased);
    }
    let vector = first.store.read(|reader| reader.vector()).unwrap();
    let cuts = first.roster().cuts();
    for replica in vector.0.keys() {
        assert!(cuts.of.contains_key(replica) || first.aside(*replica).is_empty());
    }
    somebody_wrote_it(week, first);
    // Of the facts those stand that count, each as it was stated.
    let count = Standing::by_rule(first, &first.records()).facts;
    let counts = |row: &&String| {
        let id = row.split(',').next().unwrap();
        count
            .iter()
            .any(|one| id.ends_with(&format!("X'{}'", hex(*one))))
    };
    let stated: BTreeSet<String> = week.facts.iter().filter(counts).cloned().collect();
    let stand: BTreeSet<String> = first.rows(&[FACTS]).into_iter().collect();
    assert_eq!(stand, stated, "a fact is gone or changed");
    assert_eq!(stand.len(), count.len(), "a fact that nobody stated");
}

/// Everything in a log somebody wrote.
fn somebody_wrote_it(week: &Week, laptop: &Laptop) {
    let mut log = hashes(laptop).into_iter();
    let strange = log.find(|hash| !week.bodies.contains_key(hash));
    assert_eq!(strange, None, "a change that nobody wrote");
}

/// Nobody was shut out: what is erased has no body and no row anywhere, and no other body is lost.
pub fn what_is_erased_is_nowhere(week: &Week) {
    week.settle();
    let (first, erased) = (&week.laptops[0], week.erased());
    let state = first.state();
    for laptop in &week.laptops {
        assert!(laptop.is_whole());
        assert_eq!(laptop.state(), state);
        is_erased(laptop, &erased);
    }
    somebody_wrote_it(week, first);
    let gone: BTreeSet<String> = erased.iter().map(|root| hex(*root)).collect();
    let here = bodies(first);
    for (hash, root) in week.bodies.iter().filter(|(_, root)| !gone.contains(*root)) {
        assert_eq!(here.get(hash), Some(root), "a body is lost");
    }
    let place = |root: &String| Some(format!("X'{root}'"));
    let of_gone = |row: &String| {
        gone.iter()
            .any(|root| row.split(',').nth(1).map(String::from) == place(root))
    };
    let facts: BTreeSet<String> = week
        .facts
        .iter()
        .filter(|row| !of_gone(row))
        .cloned()
        .collect();
    assert_eq!(
        first.rows(&[FACTS]).into_iter().collect::<BTreeSet<_>>(),
        facts
    );
}

/// A laptop knows what is erased by everybody's word together, and has nothing of it.
fn is_erased(laptop: &Laptop, erased: &BTreeSet<Id>) {
    let known: BTreeSet<Id> = laptop.roster().erased().keys().copied().collect();
    assert_eq!(&known, erased, "everybody knows the same");
    assert_eq!(laptop.rows(&["purged"]).len(), erased.len());
    assert!(
        erased.iter().all(|root| !holds(laptop, *root)),
        "something is left"
    );
}

/// The rows of the log without their standing, which may differ until everybody has heard.
fn links<'a>(rows: impl IntoIterator<Item = &'a String>) -> BTreeSet<String> {
    let changes = rows.into_iter().filter(|row| row.starts_with("change: "));
    let link = |row: &String| row.rsplit_once(',').map(|(link, _)| link.to_owned());
    changes.filter_map(link).collect()
}
/// The log's rows of all laptops together: what must be everywhere in the end.
fn written(laptops: &[Laptop]) -> BTreeSet<String> {
    laptops
        .iter()
        .flat_map(|laptop| laptop.rows(&["change"]))
        .collect()
}
