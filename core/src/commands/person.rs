//! Commands that read persons.

use super::person_view::{PersonHit, PersonHits, PersonPage, PersonRow, PersonView};
use super::person_write::NewName;
use super::{Answer, Call, Code, CommandError, Done};
use crate::ids::{Id, PersonId};
use crate::person;
use serde::Deserialize;
use std::collections::BTreeSet;

/// A person's id.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Whom {
    pub person: String,
}

/// A part of a list.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Page {
    pub offset: u32,
    pub limit: u32,
}

impl Page {
    /// At most 200 rows at once.
    pub(super) fn bounds(&self) -> (i64, i64) {
        (i64::from(self.offset), i64::from(self.limit.min(200)))
    }
}

/// What was typed into a search field.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SearchText {
    pub text: String,
}

/// A person about to be added.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct LikelySame {
    pub names: Vec<NewName>,
    pub birth: String,
}

const MOST_HITS: usize = 50;
const MOST_LIKELY: usize = 5;

/// Reads a person's id.
pub(super) fn person_id(text: &str) -> Result<PersonId, CommandError> {
    Id::parse(text)
        .map(PersonId)
        .ok_or_else(|| Code::NotFound.into())
}

pub(super) fn open(call: &Call<'_>, args: Whom) -> Answer<PersonView> {
    let id = person_id(&args.person)?;
    let view = call.read(|session, reader| PersonView::read(session, reader, id, call.today()))?;
    Ok(Done::read(view).about(id))
}

pub(super) fn list(call: &Call<'_>, args: Page) -> Answer<PersonPage> {
    let (offset, limit) = args.bounds();
    let page = call.read(|_, reader| {
        let rows = person::list(reader, offset, limit)?.into_iter();
        Ok(PersonPage {
            count: person::count(reader)?,
            rows: rows
                .map(|sketch| PersonRow::of(sketch, call.today()))
                .collect(),
        })
    })?;
    Ok(Done::read(page))
}

pub(super) fn search(call: &Call<'_>, args: SearchText) -> Answer<PersonHits> {
    let (count, found) = call.session()?.search_names(&args.text, MOST_HITS)?;
    let hits = call.read(|_, reader| {
        let mut shown = BTreeSet::new();
        let mut hits = Vec::new();
        for found in found {
            // Persons joined as the same human being are shown once.
            let group = person::same::group(reader, found.person)?;
            if shown.insert(group.first().copied()) {
                hits.push(PersonHit {
                    row: PersonRow::read(reader, found.person, call.today())?,
                    matched: found.matched,
                });
            }
        }
        Ok(hits)
    })?;
    Ok(Done::read(PersonHits { count, hits }))
}

pub(super) fn likely_same(call: &Call<'_>, args: LikelySame) -> Answer<Vec<PersonRow>> {
    let session = call.session()?;
    let mut found = BTreeSet::new();
    let mut rows = Vec::new();
    for name in &args.names {
        let text = format!("{} {}", name.given, name.family);
        let (_, hits) = session.search_names(&text, MOST_LIKELY)?;
        for hit in hits {
            if found.insert(hit.person) {
                let row =
                    call.read(|_, reader| Ok(PersonRow::read(reader, hit.person, call.today())?))?;
                if may_be_born(&args.birth, &row.birth) {
                    rows.push(row);
                }
            }
        }
    }
    rows.truncate(MOST_LIKELY);
    Ok(Done::read(rows))
}

/// Two birth dates do not speak against each other when one is unknown or the years are near:
/// assumed and estimated dates are often a year or two off.
fn may_be_born(one: &str, other: &str) -> bool {
    let year = |text: &str| {
        text.split('-')
            .next()?
            .trim_end_matches(['~', '?'])
            .parse::<i32>()
            .ok()
    };
    match (year(one), year(other)) {
        (Some(one), Some(other)) => (one - other).abs() <= 2,
        _ => true,
    }
}
