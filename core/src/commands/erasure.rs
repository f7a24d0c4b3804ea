//! Commands about erasing: looking, beginning, calling off.

use super::erasure_show::Showing;
use super::erasure_view::{ErasureLook, ErasurePage, ErasureView};
use super::person::{Page, person_id};
use super::{Answer, Call, Code, CommandError, Done, EVERYTHING};
use crate::desk::Session;
use crate::erasure::{self as room, Kind, Subject};
use crate::ids::Id;
use crate::store::Reader;
use crate::time::Day;
use serde::Deserialize;

/// Something to erase: a `person`, a `case`, an `application`, a `contact`, a `note`, a `release` or a
/// `handover`, and with a person others who go with her.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ErasureSubject {
    pub kind: String,
    pub id: String,
    pub with: Vec<String>,
}

/// A look at what would go.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct LookAtErasing {
    pub subject: ErasureSubject,
    pub offset: u32,
    pub limit: u32,
}

/// What to begin with, and the token of the list that was shown.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct BeginErasing {
    pub subject: ErasureSubject,
    /// Code of the list `erasure_reason`.
    pub reason: String,
    pub token: String,
}

/// An erasure's id.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct WhichErasure {
    pub erasure: String,
}

/// An erasure, and which part of its list to show.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct OpenErasure {
    pub erasure: String,
    pub offset: u32,
    pub limit: u32,
}

/// After an act the page begins anew.
pub(super) const FIRST_PAGE: (usize, usize) = (0, 50);
const MOST_ROWS: u32 = 200;

fn bounds(offset: u32, limit: u32) -> (usize, usize) {
    (offset as usize, limit.min(MOST_ROWS) as usize)
}

pub(super) fn erasure_id(text: &str) -> Result<Id, CommandError> {
    Id::parse(text).ok_or_else(|| Code::NotFound.into())
}

impl ErasureSubject {
    pub(super) fn read(&self) -> Result<Subject, CommandError> {
        let with = self.with.iter().map(|one| person_id(one));
        Ok(Subject {
            kind: Kind::read(&self.kind).ok_or(Code::CodeUnknown)?,
            id: erasure_id(&self.id)?,
            with: with.collect::<Result<_, _>>()?,
        })
    }
}

/// Reads with everything a view needs.
pub(super) fn show<V>(
    session: &Session,
    reader: &Reader<'_>,
    today: Day,
    view: impl FnOnce(&Showing<'_>) -> Result<V, CommandError>,
) -> Result<V, CommandError> {
    let roster = session.roster();
    view(&Showing {
        session,
        reader,
        roster: &roster,
        today,
    })
}

/// What would go with a subject, as its screen shows it.
pub(super) fn look_at(
    call: &Call<'_>,
    subject: &Subject,
    page: (usize, usize),
) -> Result<ErasureLook, CommandError> {
    let today = call.present_day()?;
    call.read(|session, reader| {
        let scope = room::scope(reader, subject)?;
        show(session, reader, today, |showing| {
            showing.look(subject, &scope, page)
        })
    })
}

pub(super) fn look(call: &Call<'_>, args: LookAtErasing) -> Answer<ErasureLook> {
    let subject = args.subject.read()?;
    let view = look_at(call, &subject, bounds(args.offset, args.limit))?;
    Ok(Done::read(view).about(subject.id))
}

pub(super) fn begin(call: &Call<'_>, args: BeginErasing) -> Answer<ErasureView> {
    let (subject, today) = (args.subject.read()?, call.present_day()?);
    let done = call.write(
        |session, tx| {
            let roster = session.roster();
            Ok(room::begin(
                tx,
                &roster,
                &subject,
                &args.reason,
                &args.token,
            )?)
        },
        |session, reader, id| {
            show(session, reader, today, |showing| {
                showing.open(id, FIRST_PAGE)
            })
        },
    )?;
    Ok(done.about(subject.id).touching(EVERYTHING))
}

pub(super) fn call_off(call: &Call<'_>, args: WhichErasure) -> Answer<ErasurePage> {
    let (id, today) = (erasure_id(&args.erasure)?, call.present_day()?);
    let done = call.write(
        |session, tx| Ok(room::call_off(tx, &session.roster(), id)?),
        |session, reader, ()| show(session, reader, today, |showing| showing.list(FIRST_PAGE)),
    )?;
    Ok(done.about(id).touching(EVERYTHING))
}

pub(super) fn list(call: &Call<'_>, args: Page) -> Answer<ErasurePage> {
    let (page, today) = (bounds(args.offset, args.limit), call.present_day()?);
    let list =
        call.read(|session, reader| show(session, reader, today, |showing| showing.list(page)))?;
    Ok(Done::read(list))
}

pub(super) fn open(call: &Call<'_>, args: OpenErasure) -> Answer<ErasureView> {
    let (id, today) = (erasure_id(&args.erasure)?, call.present_day()?);
    let page = bounds(args.offset, args.limit);
    let view = call
        .read(|session, reader| show(session, reader, today, |showing| showing.open(id, page)))?;
    Ok(Done::read(view).about(id))
}
