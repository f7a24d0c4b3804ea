//! Commands about laptops that are out of the team.

use super::desk::Nothing;
use super::laptop::{Team, replica, team};
use super::person_view::PersonRow;
use super::{Answer, Call, Code, CommandError, Done};
use crate::attention::Known;
use crate::catalogue::CATALOGUE;
use crate::desk::Session;
use crate::ids::{Id, ReplicaId};
use crate::roster::Reason;
use crate::store::Reader;
use crate::team::{self as room, Group, Line};
use crate::time::Day;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// A laptop to shut out: which, why (`lost`, `stolen`, `retired`), and which of its copies go along.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ShutOut {
    pub replica: String,
    pub reason: String,
    pub also: Vec<String>,
}

/// What a laptop wrote after it was out.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ReviewLaptop {
    pub replica: String,
    pub offset: usize,
    pub limit: usize,
}

/// Changes to let in: those about these things, or all when none is named. `shown` is what the review
/// said of them.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct AdmitChanges {
    pub replica: String,
    pub shown: String,
    pub roots: Option<Vec<String>>,
}

/// One thing that was done to a field or a row.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ReviewLine {
    pub table: &'static str,
    /// Nothing when the row itself was taken away or brought back.
    pub field: Option<&'static str>,
    /// As text; a code when `code` names its list.
    pub value: String,
    pub code: Option<&'static str>,
    pub deleted: bool,
}

/// Everything the laptop wrote about one thing.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ReviewGroup {
    pub root: String,
    /// What it is, by the name of its table.
    pub table: Option<&'static str>,
    pub persons: Vec<PersonRow>,
    #[cfg_attr(test, ts(type = "number"))]
    pub changes: u64,
    #[cfg_attr(test, ts(type = "number"))]
    pub first: i64,
    #[cfg_attr(test, ts(type = "number"))]
    pub last: i64,
    /// Initials of who wrote, as the laptop says.
    pub by: Vec<String>,
    pub lines: Vec<ReviewLine>,
    pub more: usize,
}

/// What is set aside of a laptop.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct LaptopReview {
    pub replica: String,
    pub label: String,
    pub out: Option<&'static str>,
    #[cfg_attr(test, ts(type = "number | null"))]
    pub out_since: Option<i64>,
    /// How many things there are in all.
    pub count: usize,
    /// Names them all; whoever lets some in gives it back.
    pub shown: String,
    pub groups: Vec<ReviewGroup>,
}

/// After a decision the page begins anew.
const FIRST_PAGE: (usize, usize) = (0, 50);

pub(super) fn shut_out(call: &Call<'_>, args: ShutOut) -> Answer<Team> {
    let reason = Reason::read(&args.reason).ok_or(Code::CodeUnknown)?;
    let also = args.also.iter().map(|copy| replica(copy));
    let also: BTreeSet<ReplicaId> = also.collect::<Result<_, _>>()?;
    let session = call.session()?;
    room::shut_out(call.desk, &session, replica(&args.replica)?, &also, reason)?;
    Ok(team(call, Nothing {})?.touching(super::EVERYTHING))
}

pub(super) fn review(call: &Call<'_>, args: ReviewLaptop) -> Answer<LaptopReview> {
    let replica = replica(&args.replica)?;
    let page = (args.offset, args.limit);
    let review =
        call.read(|session, reader| look(session, reader, (replica, page), call.today()))?;
    Ok(Done::read(review))
}

pub(super) fn admit(call: &Call<'_>, args: AdmitChanges) -> Answer<LaptopReview> {
    let replica = replica(&args.replica)?;
    let id = |text: &String| Id::parse(text).ok_or(Code::NotFound);
    let roots = args.roots.map(|roots| roots.iter().map(id).collect());
    let roots: Option<BTreeSet<Id>> = roots.transpose()?;
    let looked_at = (replica, Id::parse(&args.shown).ok_or(Code::NotFound)?);
    room::admit(
        call.desk,
        call.session()?.as_ref(),
        looked_at,
        roots.as_ref(),
    )?;
    let page = FIRST_PAGE;
    let review =
        call.read(|session, reader| look(session, reader, (replica, page), call.today()))?;
    Ok(Done::read(review).touching(super::EVERYTHING))
}

fn look(
    session: &Session,
    reader: &Reader<'_>,
    (replica, (offset, limit)): (ReplicaId, (usize, usize)),
    today: Day,
) -> Result<LaptopReview, CommandError> {
    let roster = session.roster();
    let laptop = roster.laptops.get(&replica).ok_or(Code::NotFound)?;
    let known = Known {
        reader,
        roster: &roster,
    };
    let review = room::review(reader, &known, replica)?;
    let count = review.groups.len();
    let page = review.groups.into_iter().skip(offset).take(limit);
    let row = |found: Group| group(reader, found, |user| roster.short(user), today);
    Ok(LaptopReview {
        replica: replica.to_string(),
        label: roster.label(replica),
        out: laptop.out.map(|(_, reason)| reason.code()),
        out_since: laptop.out.map(|(at, _)| at.0),
        count,
        shown: review.shown.to_string(),
        groups: page.map(row).collect::<Result<_, _>>()?,
    })
}

fn group(
    reader: &Reader<'_>,
    found: Group,
    short: impl Fn(Id) -> String,
    today: Day,
) -> Result<ReviewGroup, CommandError> {
    let persons = found.persons.iter();
    Ok(ReviewGroup {
        root: found.root.to_string(),
        table: CATALOGUE.table(found.table).map(|table| table.name),
        persons: persons
            .map(|person| PersonRow::read(reader, *person, today))
            .collect::<Result<_, _>>()?,
        changes: found.changes,
        first: found.span.0.0,
        last: found.span.1.0,
        by: found.by.iter().map(|user| short(user.0)).collect(),
        lines: found.lines.into_iter().map(line).collect(),
        more: found.more,
    })
}

fn line(line: Line) -> ReviewLine {
    ReviewLine {
        table: line.table,
        field: line.field,
        value: line.value.text,
        code: line.value.code,
        deleted: line.deleted,
    }
}
