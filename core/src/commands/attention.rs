//! Commands about what laptops disagree about.

use super::attention_view::AttentionPage;
use super::person::Page;
use super::{Answer, Call, Code, CommandError, Done};
use crate::attention::{self, Choice};
use crate::catalogue::CATALOGUE;
use crate::ids::{Id, PersonId};
use crate::store::{Cell, Table};
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
    pub restore: bool,
}

/// The rest of the list after a decision is as long as a page.
const AFTER: (i64, i64) = (0, 50);

fn table(name: &str) -> Result<&'static Table, CommandError> {
    let found = CATALOGUE.0.iter().find(|table| table.name == name);
    found.copied().ok_or_else(|| Code::NotFound.into())
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
    let table = table(&args.table)?;
    let (root, row, shown) = (id(&args.root)?, id(&args.row)?, id(&args.shown)?);
    let mut columns = table.columns.iter();
    let column = columns.find(|column| column.name == args.field);
    let cell = Cell {
        table: table.number,
        row,
        column: column.ok_or(Code::NotFound)?.number,
    };
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
    let table = table(&args.table)?;
    let (root, row) = (id(&args.root)?, id(&args.row)?);
    let done = call.write(
        |_, tx| Ok(attention::keep(tx, root, table.number, row, args.restore)?),
        |session, reader, ()| AttentionPage::read(session, reader, AFTER, call.today()),
    )?;
    settled(call, done, root)
}

/// Any screen may show the field.
fn settled(call: &Call<'_>, done: Done<AttentionPage>, root: Id) -> Answer<AttentionPage> {
    call.session()?.refresh_names(PersonId(root))?;
    Ok(done.touching(super::EVERYTHING).about(root))
}
