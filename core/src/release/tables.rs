//! The tables of the room.

use crate::store::{Category, Column, Kind, Parent, Refers, Subjects, Table, TableClass};

const INTERNAL: Category = Category::Internal;

pub(super) const PERSON: Column = Column::link(1, "person", Refers::Holds, INTERNAL);
pub(super) const CASE: Column = Column::link(2, "case_file", Refers::Holds, INTERNAL);

/// Whose release this root is, and in which case it was asked for. What it says stands on its paper.
pub static RELEASE: Table = Table {
    number: 41,
    name: "release",
    class: TableClass::Immutable,
    keys: &[],
    columns: &[PERSON, CASE],
    parent: Parent::Nothing,
    subjects: Subjects::Columns(&[PERSON]),
};

pub(super) const ABOUT: Column = Column::link(1, "person", Refers::Mentions, INTERNAL);
pub(super) const PARTNER: Column = Column::link(2, "partner", Refers::Mentions, INTERNAL);
pub(super) const TOLD: Column = Column::new(3, "partner_name", Kind::Text, INTERNAL);
pub(super) const ON_DAY: Column = Column::new(4, "on_day", Kind::Text, INTERNAL);
pub(super) const CHANNEL: Column = Column::new(5, "channel", Kind::Text, INTERNAL);
pub(super) const ITEMS: Column = Column::new(6, "items", Kind::Text, INTERNAL);
pub(super) const WHAT: Column = Column::new(7, "what", Kind::Text, INTERNAL);
pub(super) const GROUND: Column = Column::new(8, "ground", Kind::Text, INTERNAL);
pub(super) const REASON: Column = Column::new(9, "reason", Kind::Text, INTERNAL);
pub(super) const RELEASES: Column = Column::new(10, "releases", Kind::Text, INTERNAL);
pub(super) const BY: Column = Column::link(11, "by_user", Refers::Mentions, INTERNAL);
pub(super) const AT: Column = Column::new(12, "at", Kind::Int, INTERNAL);
pub(super) const HANDOVER: Column = Column::link(13, "handover", Refers::Mentions, INTERNAL);

/// Somebody outside was told something about a person. One disclosure about several persons has a
/// row for each, in one root.
pub static DISCLOSURE: Table = Table {
    number: 42,
    name: "disclosure",
    class: TableClass::Immutable,
    keys: &[],
    columns: &[
        ABOUT, PARTNER, TOLD, ON_DAY, CHANNEL, ITEMS, WHAT, GROUND, REASON, RELEASES, BY, AT,
        HANDOVER,
    ],
    parent: Parent::Nothing,
    subjects: Subjects::Columns(&[ABOUT]),
};

/// Whether rows of a table stand for ever. A disclosure entered by mistake is taken back with a fact
/// of its own and stays in the history.
pub fn is_final(table: u16) -> bool {
    table == RELEASE.number
}
