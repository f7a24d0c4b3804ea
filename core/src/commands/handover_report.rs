//! Commands about the handover report: looking at it and printing it, before anything goes.

use super::handover_cells::{HandoverCells, HandoverStays};
use super::handover_view::{HandoverPreview, preview};
use super::handover_wish::HandoverWish;
use super::paper_print::{PaperPage, page_of};
use super::{Answer, Call, Code, CommandError, Done};
use crate::catalogue::CATALOGUE;
use crate::handover::{Told, Wish};
use crate::paper::{self, Conversation, Digest, Service};
use crate::print::document::handover_report::{
    Deadline, Enclosure, Field, Group, HandoverReport, Stays,
};
use crate::print::document::mark_groups;
use crate::print::{Laid, PrintJob};
use crate::store::Category;
use crate::time::Day;
use crate::{case, handover, office};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use zeroize::Zeroizing;

/// A page of the report, from 1, with so many pixels per point.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ReportPage {
    pub wish: HandoverWish,
    /// `de`, `fr` or `en`.
    pub language: String,
    /// The client's language beside it.
    pub beside: Option<String>,
    pub page: usize,
    pub scale: f64,
}

/// A page of the report, and how many there are.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ReportShown {
    pub page: PaperPage,
    pub pages: usize,
}

/// The report and a printer.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PrintReport {
    pub wish: HandoverWish,
    /// `de`, `fr` or `en`.
    pub language: String,
    /// The client's language beside it.
    pub beside: Option<String>,
    pub printer: String,
}

/// Lays the report of a handover out, or gives the last one where it says the same; gives the case's number too.
fn laid(
    call: &Call<'_>,
    wish: &HandoverWish,
    languages: (&str, Option<&str>),
) -> Result<(Arc<Laid>, String), CommandError> {
    let (wish, today) = (wish.read()?, call.present_day()?);
    paper::check_languages(languages.0, languages.1)?;
    call.read(|session, reader| {
        let roster = session.roster();
        let case = case::find(reader, wish.case)?.ok_or(Code::NotFound)?;
        let about = (&*roster, &session.keyring());
        let gathered = handover::gather(reader, CATALOGUE, about, &wish, today)?;
        let mark = mark_groups(&gathered.mark());
        let view = preview(session, reader, gathered, &wish, today)?;
        let ours = office::read(reader, session.space())?;
        let from = paper::service(ours, &roster, [("holder", session.user())]);
        let report = HandoverReport {
            mark: &mark,
            ..report(&view, &wish, (&case.number, from), languages, today)
        };
        let said = Zeroizing::new(format!("{report:?}"));
        let digest = Digest::of(said.as_bytes());
        let last = session.papers().last(digest);
        let laid = match last {
            Some(laid) => laid,
            None => {
                let laid = report.lay_out()?;
                session.papers().keep(digest, laid)
            }
        };
        Ok((laid, case.number))
    })
}

fn report<'a>(
    view: &'a HandoverPreview,
    wish: &'a Wish,
    (number, from): (&'a str, Service),
    (language, beside): (&'a str, Option<&'a str>),
    shown_on: Day,
) -> HandoverReport<'a> {
    let items = view.persons.iter().flat_map(|person| &person.items);
    let mut releases: Vec<String> = items.map(|item| item.number.clone()).collect();
    releases.sort();
    releases.dedup();
    releases.retain(|number| !number.is_empty());
    let groups = view.groups.iter().map(|group| Group {
        table: group.table.clone(),
        rows: group
            .rows
            .iter()
            .map(|cells| row(&group.table, cells))
            .collect(),
    });
    let due = view.deadlines.iter().map(|due| Deadline {
        on: due.on.clone(),
        kind: due.kind.clone(),
        what: due.what.clone(),
        who: due.who.clone(),
    });
    let chosen = view.enclosures.iter().filter(|one| one.goes);
    let enclosures = chosen.map(|one| Enclosure {
        number: one.about.number.clone(),
        version: one.about.version,
        on: one.about.on_day.clone(),
        pages: one.about.pages,
    });
    let persons = view.persons.iter();
    HandoverReport {
        number,
        language,
        beside,
        shown_on,
        mark: "",
        from,
        to: &view.partner.fields.name,
        occasion: &wish.occasion,
        on_day: wish.on_day,
        ground: &wish.ground,
        reason: &wish.reason,
        releases,
        persons: persons.map(|one| one.person.name.clone()).collect(),
        conversation: wish.told.as_ref().map(talk).unwrap_or_default(),
        read_by: wish.told.as_ref().map_or("", |told| &told.by),
        read_on: wish.told_on,
        understood: wish.told.as_ref().is_some_and(|told| told.understood),
        groups: groups.collect(),
        deadlines: due.collect(),
        enclosures: enclosures.collect(),
        stays: Stays {
            texts: view.texts_stay,
            notes: view.sealed_stay + view.closed_stay + view.protected_stay,
            scans: view.scans_stay,
            rows: counted(&view.rows_stay),
            second: counted(&view.second_stay),
        },
        objections: &wish.objections,
    }
}

fn counted(stay: &[HandoverStays]) -> Vec<(String, usize)> {
    let kinds = stay.iter();
    kinds.map(|one| (one.table.clone(), one.count)).collect()
}

fn talk(told: &Told) -> Conversation {
    Conversation {
        language: told.language.clone(),
        interpreter: told.interpreter.clone(),
        name: told.name.clone(),
        ..Conversation::default()
    }
}

fn row(table: &str, row: &HandoverCells) -> (String, Vec<Field>) {
    let fields = row.fields.iter().map(|one| Field {
        field: one.field.clone(),
        value: one.value.clone(),
        code: one.code.clone(),
        written: is_written(table, &one.field),
    });
    (row.of.clone(), fields.collect())
}

/// Whether a field holds somebody's own words.
fn is_written(table: &str, field: &str) -> bool {
    let table = CATALOGUE.0.iter().find(|one| one.name == table);
    let mut columns = table.into_iter().flat_map(|table| table.columns);
    columns.any(|column| column.name == field && column.category == Category::Narrative)
}

pub(super) fn page(call: &Call<'_>, args: ReportPage) -> Answer<ReportShown> {
    let (laid, _) = laid(call, &args.wish, (&args.language, args.beside.as_deref()))?;
    Ok(Done::read(ReportShown {
        page: page_of(&laid, args.page, args.scale)?,
        pages: laid.page_count(),
    }))
}

pub(super) fn print(call: &Call<'_>, args: PrintReport) -> Answer<()> {
    let (laid, number) = laid(call, &args.wish, (&args.language, args.beside.as_deref()))?;
    let job = PrintJob {
        number,
        pdf: Zeroizing::new(laid.pdf()?),
        copies: 1,
    };
    call.desk.ports().printers.print(&args.printer, &job)?;
    Ok(Done::read(()))
}
