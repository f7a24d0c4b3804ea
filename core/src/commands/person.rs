//! Commands that read persons.

use super::person_view::{PersonHit, PersonHits, PersonPage, PersonRow, PersonView, not_naming};
use super::person_write::NewName;
use super::{Answer, Call, Code, CommandError, Done};
use crate::desk::Session;
use crate::ids::{Id, PersonId};
use crate::person;
use crate::store::Reader;
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
/// From this likeness of names on, two persons may be one.
const LIKELY: f32 = 0.8;

/// Reads a person's id.
pub(super) fn person_id(text: &str) -> Result<PersonId, CommandError> {
    Id::parse(text)
        .map(PersonId)
        .ok_or_else(|| Code::NotFound.into())
}

pub(super) fn open(call: &Call<'_>, args: Whom) -> Answer<PersonView> {
    let id = person_id(&args.person)?;
    let read = |session: &Session, reader: &Reader<'_>| {
        PersonView::read(session, reader, id, call.today())
    };
    let mut view = call.read(read)?;
    add_likely(call, &mut view)?;
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
    let names = args
        .names
        .iter()
        .map(|name| format!("{} {}", name.given, name.family));
    Ok(Done::read(likely(
        call,
        names,
        &args.birth,
        &BTreeSet::new(),
    )?))
}

/// Fills in who may be the same human being as the person shown.
pub(super) fn add_likely(call: &Call<'_>, view: &mut PersonView) -> Result<(), CommandError> {
    let mut known: BTreeSet<String> = view
        .same_as
        .iter()
        .map(|same| same.other.id.clone())
        .collect();
    known.insert(view.row.id.clone());
    let names = view
        .names
        .iter()
        .map(|name| format!("{} {}", name.given, name.family));
    let mut rows = likely(call, names, &view.birth, &known)?;
    let id = person_id(&view.row.id)?;
    let kept = call.read(|_, reader| Ok(person::whereabouts::kept_from(reader, id)?))?;
    not_naming(&mut rows, &kept);
    view.duplicates = rows;
    Ok(())
}

fn likely(
    call: &Call<'_>,
    names: impl Iterator<Item = String>,
    birth: &str,
    known: &BTreeSet<String>,
) -> Result<Vec<PersonRow>, CommandError> {
    let session = call.session()?;
    let mut found = BTreeSet::new();
    for name in names {
        let (_, hits) = session.search_names(&name, MOST_LIKELY)?;
        found.extend(
            hits.iter()
                .filter(|hit| hit.score >= LIKELY)
                .map(|hit| hit.person),
        );
    }
    let rows = call.read(|_, reader| {
        let rows = found
            .into_iter()
            .map(|person| PersonRow::read(reader, person, call.today()));
        Ok(rows.collect::<Result<Vec<_>, _>>()?)
    })?;
    let rows = rows
        .into_iter()
        .filter(|row| !known.contains(&row.id) && may_be_born(birth, &row.birth));
    Ok(rows.take(MOST_LIKELY).collect())
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
