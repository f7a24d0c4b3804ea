//! Searching in what was written, and the code lists.

use super::desk::Nothing;
use super::person::SearchText;
use super::person_view::PersonRow;
use super::{Answer, Call, Done};
use crate::code;
use crate::contact;
use crate::ids::ContactId;
use crate::note;
use crate::person;
use serde::Serialize;
use std::collections::BTreeSet;

/// A contact whose notes hold the words.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct TextHit {
    pub contact: String,
    pub persons: Vec<PersonRow>,
    pub held_on: String,
    pub snippet: String,
}

/// At most 50 contacts, and how many there are.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct TextHits {
    pub count: usize,
    pub hits: Vec<TextHit>,
}

/// A code list; labels are in `locales/`.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CodeList {
    pub name: String,
    pub codes: Vec<String>,
    pub sensitive: Vec<String>,
}

const MOST_HITS: usize = 50;

pub(super) fn text(call: &Call<'_>, args: SearchText) -> Answer<TextHits> {
    let hits = call.read(|session, reader| {
        let mut seen = BTreeSet::new();
        let mut found = note::search(
            reader,
            &session.keyring(),
            &mut session.unsealed(),
            &args.text,
        )?;
        found.retain(|(contact, _)| seen.insert(*contact));
        let mut shown = Vec::new();
        for (id, snippet) in found.iter().take(MOST_HITS) {
            let id = ContactId(*id);
            if let Some(contact) = contact::find(reader, id)? {
                shown.push((contact, contact::persons_of(reader, id)?, snippet));
            }
        }
        let persons = shown.iter().flat_map(|(_, persons, _)| persons);
        let sketches = person::sketches(reader, persons.copied())?;
        let row = |person| Some(PersonRow::of(sketches.get(&person)?.clone(), call.today()));
        let hits = shown
            .into_iter()
            .map(|(contact, persons, snippet)| TextHit {
                contact: contact.id.to_string(),
                persons: persons.into_iter().filter_map(row).collect(),
                held_on: contact.held_on,
                snippet: snippet.clone(),
            });
        let hits = hits.collect();
        Ok(TextHits {
            count: found.len(),
            hits,
        })
    })?;
    Ok(Done::read(hits))
}

pub(super) fn code_lists(_: &Call<'_>, _: Nothing) -> Answer<Vec<CodeList>> {
    let owned = |codes: &[&str]| codes.iter().map(|code| (*code).to_owned()).collect();
    let lists = code::ALL.iter().map(|list| CodeList {
        name: list.name.to_owned(),
        codes: owned(list.codes),
        sensitive: owned(list.sensitive),
    });
    Ok(Done::read(lists.collect()))
}
