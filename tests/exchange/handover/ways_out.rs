//! What lets anything out of a store: every command that takes a place to write to or a printer. What is not in
//! the table of commands is no way out; a new one has to be put here.

use super::matrix::{Stands, inside_of, known};
use super::{brought, inboxes};
use crate::support::{answers, with};
use geleit_core::ids::UserId;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::path::Path;

/// A file or a paper of these holds what is known about people. What a hub is given is what
/// `exchange.write` writes; setting one up only names it.
const TELLS: [&str; 9] = [
    "backup.write",
    "exchange.write",
    "handover.print_report",
    "handover.send",
    "hub.set",
    "hub.sync",
    "laptop.enrol",
    "paper.print",
    "paper.save",
];
/// A letter to the other service about a handover. It says no, or takes the handover back, and why in free
/// words, which are whatever the worker writes: sealed and signed like the handover itself, and shown to her
/// before; no release is asked for them.
const WRITES_WHY: [&str; 2] = ["handover.reject", "handover.withdraw"];
/// Keys, digits, a yes, or which changes are here: nothing about anybody who is accompanied.
const TELLS_NOTHING: [&str; 6] = [
    "exchange.ask",
    "handover.answer",
    "laptop.carry_keys",
    "service_card.save",
    "store.print_sheet",
    "store.save_join_request",
];
/// Takes something in, or only names the printer.
const TAKES: [&str; 14] = [
    "exchange.inspect",
    "exchange.read",
    "handover.accept",
    "handover.inspect",
    "handover.read_letter",
    "laptop.inspect",
    "paper.scan",
    "service_card.inspect",
    "service_card.receive",
    "settings.set",
    "store.inspect_backup",
    "store.join",
    "store.restore",
    "user.bring_keys",
];

/// The fields of a type and of every type it names, each with the type it stands in; what is said about them
/// is no field.
fn fields(types: &Value, of: &str, seen: &mut BTreeSet<String>) -> BTreeSet<(String, String)> {
    let Some(text) = types[of].as_str().filter(|_| seen.insert(of.to_owned())) else {
        return BTreeSet::new();
    };
    let said = text
        .split("/**")
        .map(|part| part.rsplit_once("*/").map_or(part, |(_, type_)| type_));
    let bare: String = said.collect();
    let is_word = |letter: char| letter.is_alphanumeric() || letter == '_';
    let (_, body) = bare.split_once('=').unwrap();
    let mut found = BTreeSet::new();
    let before_colon = body
        .split(':')
        .filter_map(|part| part.rsplit(|letter| !is_word(letter)).next());
    found.extend(before_colon.map(|field| (of.to_owned(), field.to_owned())));
    for named in body.split(|letter| !is_word(letter)) {
        found.extend(fields(types, named, seen));
    }
    found
}

/// Every command that takes a place to write to or a printer, itself or in something it takes, is known here.
#[test]
fn every_way_out_is_known() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("core/src/commands/description.json");
    let described: Value = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
    let mut ways: BTreeSet<&str> = BTreeSet::new();
    for command in described["commands"].as_array().unwrap() {
        let args = command["args"].as_str().unwrap();
        let leads_out = |(of, field): &(String, String)| {
            // What a goal aims at.
            let words = (of.as_str(), field.as_str()) == ("GoalEntry", "target");
            !words && ["grant", "grants", "target", "printer"].contains(&field.as_str())
        };
        if fields(&described["types"], args, &mut BTreeSet::new())
            .iter()
            .any(leads_out)
        {
            ways.insert(command["name"].as_str().unwrap());
        }
    }
    let known = TELLS.into_iter().chain(WRITES_WHY).chain(TELLS_NOTHING);
    let known: BTreeSet<&str> = known.chain(TAKES).collect();
    assert_eq!(ways, known);
}

/// What a letter says beside its no is what the worker wrote, and nothing of the case.
#[test]
fn a_no_lets_out_its_reason_and_nothing_else() {
    let moving = known(Stands::InForce);
    let (_, file) = moving.send(json!({"answerBy": "2027-03-15"}));
    let there = &moving.there;
    let no = with(
        brought(there, &file),
        json!({"reason": "Kein Platz im Haus."}),
    );
    let id = there.call("handover.reject", no)["id"].clone();
    let letter = answers(there, &id);
    let session = there.desk.session().unwrap();
    let roster = session.roster();
    let signs = |id| roster.users.get(&UserId(id)).map(|member| member.sign);
    let said = inside_of(&letter, &inboxes(moving.here()), signs).unwrap();
    assert!(said.contains("Kein Platz im Haus."), "the reason");
    for of_the_case in ["Haidari", "Ali ruhig lernen", "OFFENE-NOTIZ", "T-100"] {
        assert!(!said.contains(of_the_case), "{of_the_case}");
    }
}
