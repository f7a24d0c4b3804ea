//! The tables of the room.

use crate::store::{Category, Column, Kind, Parent, Refers, Subjects, Table, TableClass};

pub(super) const LABEL: Column = Column::new(1, "label", Kind::Text, Category::Narrative);

/// People who live and are counted together.
pub static HOUSEHOLD: Table = Table {
    number: 8,
    name: "household",
    class: TableClass::Register,
    keys: &[],
    columns: &[LABEL],
    parent: Parent::Nothing,
    subjects: Subjects::Through(&["household_joined"]),
};

pub(super) const PERSON: Column = Column::link(1, "person", Refers::Mentions, Category::Family);
pub(super) const SINCE: Column = Column::new(2, "since", Kind::Text, Category::Family);
pub(super) const JOINED_AT: Column = Column::new(3, "at", Kind::Int, Category::Internal);

/// Somebody belongs to it from a day on.
pub static JOINED: Table = Table {
    number: 9,
    name: "household_joined",
    class: TableClass::Immutable,
    keys: &[],
    columns: &[PERSON, SINCE, JOINED_AT],
    parent: Parent::Nothing,
    subjects: Subjects::Columns(&[PERSON]),
};

pub(super) const FACT: Column = Column::link(1, "joined", Refers::Mentions, Category::Family);
pub(super) const ENDED: Column = Column::new(2, "ended", Kind::Text, Category::Family);
pub(super) const LEFT_AT: Column = Column::new(3, "at", Kind::Int, Category::Internal);

/// A belonging ended on a day.
pub static LEFT: Table = Table {
    number: 10,
    name: "household_left",
    class: TableClass::Immutable,
    keys: &[],
    columns: &[FACT, ENDED, LEFT_AT],
    parent: Parent::Nothing,
    subjects: Subjects::Through(&["household_joined"]),
};

pub(super) const OTHER: Column = Column::link(1, "other", Refers::Mentions, Category::Family);
pub(super) const RELATION: Column = Column::new(2, "relation", Kind::Text, Category::Family);
pub(super) const REMARK: Column = Column::new(3, "note", Kind::Text, Category::Narrative);

/// "The other is my …", in the root of the one who says it.
pub static KINSHIP: Table = Table {
    number: 11,
    name: "kinship",
    class: TableClass::Register,
    keys: &[],
    columns: &[OTHER, RELATION, REMARK],
    parent: Parent::RootRow(3),
    subjects: Subjects::Columns(&[OTHER]),
};
