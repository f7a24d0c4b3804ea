//! Commands about the handover report: looking at it and printing it, before anything goes.

use super::handover::name_of;
use super::handover_cells::HandoverCells;
use super::handover_view::preview;
use super::handover_wish::HandoverWish;
use super::paper_print::{PaperPage, page_of};
use super::{Answer, Call, Code, CommandError, Done};
use crate::catalogue::CATALOGUE;
use crate::i18n::Language;
use crate::print::document::handover_report::{Deadline, Enclosure, Field, Group, HandoverReport};
use crate::print::{Laid, PrintJob};
use crate::time::parse_day;
use crate::{case, handover, office};
use serde::Deserialize;
use zeroize::Zeroizing;

/// A page of the report, from 1, with so many pixels per point.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ReportPage {
    pub wish: HandoverWish,
    /// `de`, `fr` or `en`.
    pub language: String,
    pub page: usize,
    pub scale: f64,
}

/// The report and a printer.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PrintReport {
    pub wish: HandoverWish,
    /// `de`, `fr` or `en`.
    pub language: String,
    pub printer: String,
}

/// Lays the report of a handover out; gives the case's number too.
fn laid(
    call: &Call<'_>,
    wish: &HandoverWish,
    language: &str,
) -> Result<(Laid, String), CommandError> {
    let (wish, today) = (wish.read()?, call.present_day()?);
    let language = Language::from_tag(language).ok_or(Code::CodeUnknown)?;
    call.read(|session, reader| {
        let roster = session.roster();
        let case = case::find(reader, wish.case)?.ok_or(Code::NotFound)?;
        let about = (&*roster, &session.keyring());
        let gathered = handover::gather(reader, CATALOGUE, about, &wish, today)?;
        let about = (wish.partner, wish.persons.as_slice());
        let view = preview(session, reader, gathered, about, today)?;
        let items = view.persons.iter().flat_map(|person| &person.items);
        let mut releases: Vec<String> = items.map(|item| item.number.clone()).collect();
        releases.sort();
        releases.dedup();
        releases.retain(|number| !number.is_empty());
        let groups = view.groups.into_iter().map(|group| Group {
            table: group.table,
            rows: group.rows.into_iter().map(row).collect(),
        });
        let due = view.deadlines.into_iter().filter_map(|due| {
            Some(Deadline {
                on: parse_day(&due.on)?,
                kind: due.kind,
                what: due.what,
                who: due.who,
            })
        });
        let chosen = view.enclosures.into_iter().filter(|one| one.goes);
        let enclosures = chosen.map(|one| Enclosure {
            number: one.about.number,
            version: one.about.version,
            on: parse_day(&one.about.on_day),
            pages: one.about.pages,
        });
        let ours = office::read(reader, session.space())?.organisation;
        let name = name_of(session, &roster);
        let report = HandoverReport {
            number: &case.number,
            language,
            made_on: today,
            from: (&ours, &name),
            to: &view.partner.fields.name,
            occasion: &wish.occasion,
            on_day: wish.on_day,
            releases,
            persons: view
                .persons
                .into_iter()
                .map(|one| one.person.name)
                .collect(),
            groups: groups.collect(),
            deadlines: due.collect(),
            enclosures: enclosures.collect(),
            stays: (
                view.texts_stay,
                view.sealed_stay + view.closed_stay + view.protected_stay,
                view.scans_stay,
            ),
            objections: wish.objections.trim(),
        };
        Ok((report.lay_out()?, case.number))
    })
}

fn row(row: HandoverCells) -> (String, Vec<Field>) {
    let fields = row.fields.into_iter().map(|one| Field {
        field: one.field,
        value: one.value,
        code: one.code,
    });
    (row.of, fields.collect())
}

pub(super) fn page(call: &Call<'_>, args: ReportPage) -> Answer<PaperPage> {
    let (laid, _) = laid(call, &args.wish, &args.language)?;
    Ok(Done::read(page_of(&laid, args.page, args.scale)?))
}

pub(super) fn print(call: &Call<'_>, args: PrintReport) -> Answer<()> {
    let (laid, number) = laid(call, &args.wish, &args.language)?;
    let job = PrintJob {
        number,
        pdf: Zeroizing::new(laid.pdf()?),
        copies: 1,
    };
    call.desk.ports().printers.print(&args.printer, &job)?;
    Ok(Done::read(()))
}
