//! Commands about telling somebody outside: asking whether it is covered, and writing it down.

use super::paper::day_of;
use super::paper_view::Looking;
use super::partner::partner_id;
use super::person::{Whom, person_id};
use super::person_view::PersonRow;
use super::{Answer, Call, Code, CommandError, Done};
use crate::ids::{DisclosureId, Id, PersonId};
use crate::release::{self, Ask, Disclosure, NewDisclosure};
use crate::store::Reader;
use serde::{Deserialize, Serialize};

/// What somebody is about to tell.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct AskToTell {
    pub persons: Vec<String>,
    pub partner: String,
    /// Codes of the list `release_item`.
    pub items: Vec<String>,
    /// Code of the list `release_channel`.
    pub channel: String,
    pub on_day: String,
}

/// Whether one thing about one person is covered.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CoverRow {
    pub person: String,
    pub item: String,
    /// Null if it is covered; else `no_release`, `renamed`, `other_items`, `other_channel`,
    /// `not_ticked`, `unsigned`, `expired` or `withdrawn`.
    pub lack: Option<String>,
    /// The number of the paper that covers it, and for what it was given; empty if none does.
    pub number: String,
    pub purpose: String,
}

/// What was told.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Disclose {
    pub told: AskToTell,
    /// In words, or empty.
    pub what: String,
    /// Code of the list `disclosure_ground`.
    pub ground: String,
    /// Why, where the ground is no release.
    pub reason: String,
}

/// A disclosure, as it stands at one person.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct DisclosureRow {
    pub id: String,
    pub person: Option<PersonRow>,
    pub partner: Option<String>,
    /// As the partner was called then.
    pub partner_name: String,
    pub on_day: String,
    pub channel: String,
    pub items: Vec<String>,
    pub what: String,
    pub ground: String,
    pub reason: String,
    pub by: String,
    #[cfg_attr(test, ts(type = "number"))]
    pub at: i64,
    /// Whether a handover told it: then it is not taken back.
    pub handed_over: bool,
}

/// A disclosure that was written down by mistake.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct TakeBackDisclosure {
    pub disclosure: String,
    /// At whom the list is shown.
    pub person: String,
}

impl DisclosureRow {
    pub(super) fn read(looking: &Looking<'_>, one: Disclosure) -> Result<Self, CommandError> {
        Ok(Self {
            id: one.id.to_string(),
            person: looking.person(&one.person.to_string())?,
            partner: one.partner.map(|partner| partner.to_string()),
            partner_name: one.partner_name,
            on_day: one.on_day,
            channel: one.channel,
            items: one.items,
            what: one.what,
            ground: one.ground,
            reason: one.reason,
            by: looking.short(one.by),
            at: one.at.0,
            handed_over: one.handover.is_some(),
        })
    }

    fn all(looking: &Looking<'_>, person: PersonId) -> Result<Vec<Self>, CommandError> {
        let told = release::disclosures_of(looking.reader, person)?;
        told.into_iter()
            .map(|one| Self::read(looking, one))
            .collect()
    }
}

fn persons(args: &AskToTell) -> Result<Vec<PersonId>, CommandError> {
    args.persons.iter().map(|id| person_id(id)).collect()
}

pub(super) fn check(call: &Call<'_>, args: AskToTell) -> Answer<Vec<CoverRow>> {
    let persons = persons(&args)?;
    let ask = Ask {
        persons: &persons,
        partner: partner_id(&args.partner)?,
        items: &args.items,
        channel: &args.channel,
        on: day_of(&args.on_day)?,
        today: call.present_day()?,
    };
    let answers = call.read(|session, reader: &Reader<'_>| {
        Ok(release::check(reader, &session.roster(), &ask)?)
    })?;
    let rows = answers.into_iter().map(|answer| {
        let cover = answer.cover.as_ref().ok();
        CoverRow {
            person: answer.person.to_string(),
            number: cover.map(|cover| cover.number.clone()).unwrap_or_default(),
            purpose: cover.map(|cover| cover.purpose.clone()).unwrap_or_default(),
            lack: answer.cover.err().map(|lack| lack.code().to_owned()),
            item: answer.item,
        }
    });
    let done = Done::read(rows.collect());
    Ok(match persons.first() {
        Some(person) => done.about(*person),
        None => done,
    })
}

pub(super) fn log(call: &Call<'_>, args: Disclose) -> Answer<Vec<DisclosureRow>> {
    let persons = persons(&args.told)?;
    let first = *persons.first().ok_or(Code::DisclosureEmpty)?;
    let new = NewDisclosure {
        persons: persons.clone(),
        partner: partner_id(&args.told.partner)?,
        on_day: day_of(&args.told.on_day)?,
        channel: args.told.channel,
        items: args.told.items,
        what: args.what,
        ground: args.ground,
        reason: args.reason,
        handover: None,
    };
    let today = call.present_day()?;
    let done = call.write(
        |session, tx| Ok(release::disclose(tx, &session.roster(), &new, today)?),
        |session, reader, _| {
            let looking = Looking {
                session,
                reader,
                today,
            };
            DisclosureRow::all(&looking, first)
        },
    )?;
    Ok(about_all(done, first, &persons))
}

pub(super) fn of_person(call: &Call<'_>, args: Whom) -> Answer<Vec<DisclosureRow>> {
    let (person, today) = (person_id(&args.person)?, call.present_day()?);
    let rows = call.read(|session, reader| {
        let looking = Looking {
            session,
            reader,
            today,
        };
        DisclosureRow::all(&looking, person)
    })?;
    Ok(Done::read(rows).about(person))
}

pub(super) fn take_back(call: &Call<'_>, args: TakeBackDisclosure) -> Answer<Vec<DisclosureRow>> {
    let (person, today) = (person_id(&args.person)?, call.present_day()?);
    let id = Id::parse(&args.disclosure).map(DisclosureId);
    let id = id.ok_or(Code::NotFound)?;
    let mut concerned = Vec::new();
    let done = call.write(
        |_, tx| {
            concerned = release::take_back(tx, id)?;
            Ok(())
        },
        |session, reader, ()| {
            let looking = Looking {
                session,
                reader,
                today,
            };
            DisclosureRow::all(&looking, person)
        },
    )?;
    Ok(about_all(done, person, &concerned))
}

fn about_all(
    done: Done<Vec<DisclosureRow>>,
    first: PersonId,
    persons: &[PersonId],
) -> Done<Vec<DisclosureRow>> {
    let done = done.about(first).touching(&["disclosure", "release"]);
    persons
        .iter()
        .fold(done, |done, person| done.touching_one("person", *person))
}
