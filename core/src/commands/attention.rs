//! Commands about what laptops disagree about.

use super::attention_view::AttentionPage;
use super::person::Page;
use super::{Answer, Call, Code, CommandError, Done};
use crate::attention::{self, Choice};
use crate::catalogue::CATALOGUE;
use crate::ids::{Id, PersonId};
use crate::store::{ALIVE, Cell};
use serde::Deserialize;

/// A decision about a field: one of the values, by its place in the list, or a text in their stead.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Resolve {
    pub root: String,
    pub table: String,
    pub row: String,
    pub field: String,
    pub value: Option<usize>,
    pub text: Option<String>,
    /// What the row of the list said.
    pub shown: String,
}

/// A deleted row somebody went on writing in: brought back, or deleted again.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Keep {
    pub root: String,
    pub table: String,
    pub row: String,
    /// The field the list named, or nothing for the row itself.
    pub field: String,
    pub restore: bool,
    /// What the row of the list said.
    pub shown: String,
}

/// Facts that contradict each other: one of them stays and the others are taken back, or all are left as
/// they are. Of what was tried and not taken over, or does not fit: that somebody took notice.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Settle {
    pub root: String,
    /// The one that stays; nothing when all are left.
    pub stays: Option<String>,
    /// What the row of the list said.
    pub shown: String,
}

/// The rest of the list after a decision is as long as a page.
const AFTER: (i64, i64) = (0, 50);

/// The place in the list by the names it was shown with.
fn cell(table: &str, row: &str, field: &str) -> Result<Cell, CommandError> {
    let mut tables = CATALOGUE.0.iter();
    let table = tables.find(|known| known.name == table);
    let table = table.ok_or(Code::NotFound)?;
    let column = match field {
        "" => Some(ALIVE),
        name => {
            let mut columns = table.columns.iter();
            columns
                .find(|column| column.name == name)
                .map(|column| column.number)
        }
    };
    Ok(Cell {
        table: table.number,
        row: id(row)?,
        column: column.ok_or(Code::NotFound)?,
    })
}

fn id(text: &str) -> Result<Id, CommandError> {
    Id::parse(text).ok_or_else(|| Code::NotFound.into())
}

pub(super) fn list(call: &Call<'_>, args: Page) -> Answer<AttentionPage> {
    let page = call.read(|session, reader| {
        AttentionPage::read(session, reader, args.bounds(), call.today())
    })?;
    Ok(Done::read(page))
}

pub(super) fn resolve(call: &Call<'_>, args: Resolve) -> Answer<AttentionPage> {
    let (root, shown) = (id(&args.root)?, id(&args.shown)?);
    let cell = cell(&args.table, &args.row, &args.field)?;
    let choice = match (args.value, args.text) {
        (Some(place), None) => Choice::Value(place),
        (None, Some(text)) => Choice::Typed(text),
        _ => return Err(Code::ArgumentsMalformed.into()),
    };
    let done = call.write(
        |_, tx| Ok(attention::resolve(tx, root, cell, &choice, shown)?),
        |session, reader, ()| AttentionPage::read(session, reader, AFTER, call.today()),
    )?;
    settled(call, done, root)
}

pub(super) fn keep(call: &Call<'_>, args: Keep) -> Answer<AttentionPage> {
    let (root, shown) = (id(&args.root)?, id(&args.shown)?);
    let cell = cell(&args.table, &args.row, &args.field)?;
    let done = call.write(
        |_, tx| Ok(attention::keep(tx, root, cell, args.restore, shown)?),
        |session, reader, ()| AttentionPage::read(session, reader, AFTER, call.today()),
    )?;
    settled(call, done, root)
}

pub(super) fn settle(call: &Call<'_>, args: Settle) -> Answer<AttentionPage> {
    let (root, shown) = (id(&args.root)?, id(&args.shown)?);
    let stays = args.stays.as_deref().map(id).transpose()?;
    let done = call.write(
        |session, tx| {
            Ok(attention::settle(
                tx,
                &session.roster(),
                root,
                stays,
                shown,
            )?)
        },
        |session, reader, ()| AttentionPage::read(session, reader, AFTER, call.today()),
    )?;
    settled(call, done, root)
}

/// Any screen may show the field.
fn settled(call: &Call<'_>, done: Done<AttentionPage>, root: Id) -> Answer<AttentionPage> {
    call.session()?.refresh_names(PersonId(root))?;
    Ok(done.touching(super::EVERYTHING).about(root))
}
