//! Laws that folding and the index keep for every text.

use geleit_core::name::{NameIndex, fold};
use proptest::prelude::*;
use proptest::test_runner::FileFailurePersistence::WithSource;

/// Names of every script the office meets, and any other text.
fn name() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-zçğışöüßêîûñḥṣʿ' -]{0,24}",
        "[ء-ي٠-٩پچژگکیټډړښڼېۍڕڵێۆە ]{0,24}",
        "[А-яёіїєґЁІЇЄҐ' -]{0,24}",
        "[ሀ-ፚ፡ ]{0,16}",
        "[ა-ჰա-ֆα-ω ]{0,16}",
        any::<String>(),
    ]
}

fn answers(index: &NameIndex, queries: &[String]) -> Vec<geleit_core::name::Answer> {
    queries
        .iter()
        .map(|query| index.search(query, 10))
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig {
        failure_persistence: Some(Box::new(WithSource("regressions"))),
        ..ProptestConfig::default()
    })]

    #[test]
    fn folding_twice_changes_nothing(name in name()) {
        let once = fold(&name).latin();
        prop_assert_eq!(fold(&once).latin(), once);
    }

    #[test]
    fn capitals_change_nothing(name in name()) {
        prop_assert_eq!(fold(&name.to_uppercase()), fold(&name));
        prop_assert_eq!(fold(&name.to_lowercase()), fold(&name));
    }

    #[test]
    fn a_name_finds_itself_in_full(name in name()) {
        prop_assume!(fold(&name).atoms.len() <= 8);
        let mut index = NameIndex::new();
        index.insert(7, &name);
        let hits = index.search(&name, 10).hits;
        if fold(&name).atoms.is_empty() {
            prop_assert!(hits.is_empty());
        } else {
            prop_assert!(hits.iter().all(|hit| hit.person == 7 && hit.score > 0.99));
            prop_assert_eq!(hits.len(), 1);
        }
    }

    #[test]
    fn a_person_removed_leaves_no_trace(
        others in prop::collection::vec(name(), 0..6),
        names in prop::collection::vec(name(), 0..4),
        queries in prop::collection::vec(name(), 1..4),
    ) {
        let mut index = NameIndex::new();
        for (person, name) in others.iter().enumerate() {
            index.insert(person as u64 / 2, name);
        }
        let before = (index.persons(), index.words(), answers(&index, &queries), answers(&index, &names));
        names.iter().for_each(|name| index.insert(99, name));
        index.remove(99);
        let after = (index.persons(), index.words(), answers(&index, &queries), answers(&index, &names));
        prop_assert_eq!(after, before);
    }
}

#[test]
fn a_beginning_of_two_letters_is_enough_and_a_third_puts_the_right_one_first() {
    let mut index = NameIndex::new();
    for (person, name) in [
        "Moritz Lang",
        "Hosna Moradi",
        "Mohammad Rezai",
        "Ahmad Safi",
    ]
    .iter()
    .enumerate()
    {
        index.insert(person as u64, name);
    }
    let found = |query: &str| {
        index
            .search(query, 10)
            .hits
            .iter()
            .map(|hit| hit.person)
            .collect::<Vec<_>>()
    };
    assert_eq!(found("mo").len(), 3);
    assert_eq!(found("moh")[0], 2);
    assert_eq!(found("safi ah"), [3]);
    assert_eq!(index.search("mo", 1).total, 3);
}

#[test]
fn the_answer_says_which_of_the_names_was_meant() {
    let mut index = NameIndex::new();
    index.insert(1, "Olena Kovalenko");
    index.insert(1, "Олена Шевчук");
    let hit = index.search("schewtschuk", 10).hits[0];
    assert_eq!((hit.person, hit.form), (1, 1));
}

#[test]
fn every_word_of_the_query_counts() {
    let mut index = NameIndex::new();
    index.insert(1, "Ali Ali");
    index.insert(2, "Ali Hassan");
    index.insert(3, "Hassan Ali");
    let first = |query: &str| index.search(query, 10).hits[0].person;
    assert_eq!(first("ali ali"), 1);
    assert_eq!(first("ali hassan"), 2);
    assert_eq!(first("hassan ali"), 3);
}
