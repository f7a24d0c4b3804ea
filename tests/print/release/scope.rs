//! How far a declaration goes: what is especially protected needs a tick of its own, and nothing is silently left out.

use geleit_core::release::Content;

use super::{content, draft};
use crate::print::agreement::read;

/// What stands between two headings of the German paper.
fn between(said: &str, from: &str, to: &str) -> String {
    let (_, rest) = said.split_once(from).expect(said);
    let (part, _) = rest.split_once(to).expect(said);
    part.to_owned()
}

fn said(content: &Content) -> String {
    read(&draft(content))
}

#[test]
fn what_is_especially_protected_stands_in_a_list_of_its_own() {
    for kind in ["secrecy", "data_protection"] {
        let said = said(&content(kind, "de", None));
        let ordinary = between(&said, "5 Diese Angaben", "6 Besonders");
        let sensitive = between(&said, "6 Besonders geschützte Angaben", "7 Freiwillig");
        for thing in ["Name, Geburtsdatum", "Sprachen", "Hilfeplans", "Themen"] {
            assert!(ordinary.contains(thing), "{thing} in {ordinary}");
            assert!(!sensitive.contains(thing), "{thing} in {sensitive}");
        }
        for thing in ["Gesundheit", "Bedarf an Unterstützung"] {
            assert!(sensitive.contains(thing), "{thing} in {sensitive}");
            assert!(!ordinary.contains(thing), "{thing} in {ordinary}");
        }
        // Twice in the sentence above the list, and once beside each box.
        assert_eq!(sensitive.matches("Kürzel").count(), 4, "{sensitive}");
    }
}

#[test]
fn a_list_of_which_nothing_is_chosen_is_not_there() {
    let mut content = content("secrecy", "de", None);
    content.items.retain(|item| item == "languages");
    let ordinary = said(&content);
    assert!(!ordinary.contains("Besonders geschützte"), "{ordinary}");
    content.items = vec!["health".to_owned()];
    let sensitive = said(&content);
    assert!(!sensitive.contains("Diese Angaben 6"), "{sensitive}");
    assert!(!sensitive.contains("Keine Angaben."), "{sensitive}");
}

#[test]
fn an_empty_draft_says_that_nothing_is_named_yet() {
    for beside in [None, Some("prs")] {
        let mut content = content("secrecy", "de", beside);
        content.recipient = None;
        content.direction.clear();
        content.items.clear();
        content.channels.clear();
        content.purpose = Default::default();
        content.occasion = Default::default();
        content.valid_until.clear();
        let said = said(&content);
        // In place of the recipient, and of the things.
        assert_eq!(said.matches("Keine Angaben.").count(), 2, "{said}");
        assert!(said.contains("Die Erklärung gilt bis ________."), "{said}");
        assert!(!said.contains('⟦'), "{said}");
    }
}

#[test]
fn a_thing_this_program_does_not_know_is_shown_by_its_code() {
    let mut content = content("data_protection", "fr", Some("tr"));
    content.items.push("shoe_size".to_owned());
    let said = said(&content);
    assert_eq!(said.matches("shoe_size").count(), 2, "{said}");
}
