//! The tables of the room.

use crate::store::{Category, Column, Kind, Parent, Refers, Subjects, Table, TableClass};

const C: Category = Category::Counselling;

pub(super) const HELD_ON: Column = Column::new(1, "held_on", Kind::Text, C);
pub(super) const ENTERED_AT: Column = Column::new(2, "entered_at", Kind::Int, Category::Internal);
pub(super) const BY: Column = Column::link(3, "by_user", Refers::Mentions, Category::Internal);
pub(super) const KIND: Column = Column::new(4, "kind", Kind::Text, C);
pub(super) const MINUTES: Column = Column::new(5, "minutes", Kind::Int, C);
pub(super) const LANGUAGE: Column = Column::new(6, "language", Kind::Text, C);
pub(super) const INTERPRETER: Column = Column::new(7, "interpreter", Kind::Text, C);
pub(super) const GROUP_LABEL: Column =
    Column::new(8, "group_label", Kind::Text, Category::Narrative);
pub(super) const GROUP_SIZE: Column = Column::new(9, "group_size", Kind::Int, C);

/// A counselling contact.
pub static CONTACT: Table = Table {
    number: 12,
    name: "contact",
    class: TableClass::Register,
    keys: &[],
    columns: &[
        HELD_ON,
        ENTERED_AT,
        BY,
        KIND,
        MINUTES,
        LANGUAGE,
        INTERPRETER,
        GROUP_LABEL,
        GROUP_SIZE,
    ],
    parent: Parent::Nothing,
    subjects: Subjects::Through(&["contact_person"]),
};

pub(super) const PERSON: Column = Column::link(1, "person", Refers::Holds, C);

/// With whom.
pub static CONTACT_PERSON: Table = Table {
    number: 13,
    name: "contact_person",
    class: TableClass::Set,
    keys: &[PERSON],
    columns: &[PERSON],
    parent: Parent::RootRow(12),
    subjects: Subjects::Columns(&[PERSON]),
};

pub(super) const TOPIC: Column = Column::new(1, "topic", Kind::Text, C);
pub(super) const TOPIC_MINUTES: Column = Column::new(2, "minutes", Kind::Int, C);
pub(super) const ACT: Column = Column::new(3, "act", Kind::Text, C);

/// About what.
pub static CONTACT_TOPIC: Table = Table {
    number: 14,
    name: "contact_topic",
    class: TableClass::Set,
    keys: &[TOPIC],
    columns: &[TOPIC, TOPIC_MINUTES, ACT],
    parent: Parent::RootRow(12),
    subjects: Subjects::Through(&["contact_person"]),
};
