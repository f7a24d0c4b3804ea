//! The tables of the room. Nothing of it leaves in a handover.

use crate::store::{Category, Column, Kind, RESTRICTED, Refers, Table};

const INTERNAL: Category = Category::Internal;

const fn text(number: u16, name: &'static str) -> Column {
    Column::new(number, name, Kind::Text, INTERNAL)
}

const fn by(number: u16) -> Column {
    Column::link(number, "by_user", Refers::Mentions, INTERNAL)
}

const fn at(number: u16) -> Column {
    Column::new(number, "at", Kind::Int, INTERNAL)
}

pub(super) const ABOUT: Column = Column::link(1, "about", Refers::Holds, INTERNAL);
pub(super) const HOLD_REASON: Column = text(2, "reason");
pub(super) const HOLD_NOTE: Column = text(3, "note");
pub(super) const HOLD_BY: Column = by(4);
pub(super) const HOLD_AT: Column = at(5);

/// That something must not be erased, until it is withdrawn. A root of its own: a hold is set on what is
/// restricted too.
pub static LEGAL_HOLD: Table = Table::fact(
    51,
    "legal_hold",
    &[ABOUT, HOLD_REASON, HOLD_NOTE, HOLD_BY, HOLD_AT],
);

pub(super) const KIND: Column = text(1, "kind");
pub(super) const SUBJECT: Column = Column::link(2, "subject", Refers::Mentions, INTERNAL);
pub(super) const REASON: Column = text(3, "reason");
/// Ids one after the other, in rising order: exactly what the purge will list.
pub(super) const ROOTS: Column = Column::new(4, "roots", Kind::Bytes, INTERNAL);
pub(super) const BEGUN_BY: Column = by(5);
pub(super) const BEGUN_AT: Column = at(6);

/// That somebody began to erase: a row for each purge it takes, all in one root.
pub static ERASURE_BEGUN: Table = Table::fact(
    52,
    "erasure_begun",
    &[KIND, SUBJECT, REASON, ROOTS, BEGUN_BY, BEGUN_AT],
);

pub(super) const OFF_BY: Column = by(1);
pub(super) const OFF_AT: Column = at(2);

/// That it was called off.
pub static ERASURE_CALLED_OFF: Table = Table::fact(53, "erasure_called_off", &[OFF_BY, OFF_AT]);

/// What nobody undoes: laptops go by it. Calling off has a command of its own.
pub fn is_final(table: u16) -> bool {
    [
        RESTRICTED.number,
        ERASURE_BEGUN.number,
        ERASURE_CALLED_OFF.number,
    ]
    .contains(&table)
}
