//! The tables of the room. In the database a case is `case_file`: CASE is a word of SQL.

use crate::store::{Category, Column, Kind, Parent, Refers, Subjects, Table, TableClass};

const fn text(number: u16, name: &'static str) -> Column {
    Column::new(number, name, Kind::Text, Category::Accompaniment)
}

/// Between the people who are accompanied and this service: who works with them, and what they agreed
/// to. It goes to no other.
const fn own(number: u16, name: &'static str) -> Column {
    Column::new(number, name, Kind::Text, Category::Internal)
}

const fn by(number: u16) -> Column {
    Column::link(number, "by_user", Refers::Mentions, Category::Internal)
}

const fn at(number: u16) -> Column {
    Column::new(number, "at", Kind::Int, Category::Internal)
}

const PERSONS: Subjects = Subjects::Through(&["case_person"]);

pub(super) const APPLICATION: Column =
    Column::link(1, "application", Refers::Holds, Category::Accompaniment);
pub(super) const NUMBER: Column = text(2, "number");
pub(super) const OPENED_ON: Column = text(3, "opened_on");
pub(super) const CONTINUES: Column =
    Column::link(4, "continues", Refers::Mentions, Category::Internal);

/// An accompaniment.
pub static CASE: Table = Table {
    number: 21,
    name: "case_file",
    class: TableClass::Register,
    keys: &[],
    columns: &[APPLICATION, NUMBER, OPENED_ON, CONTINUES],
    parent: Parent::Nothing,
    subjects: PERSONS,
};

pub(super) const PERSON: Column = Column::link(1, "person", Refers::Holds, Category::Accompaniment);
pub(super) const PART: Column = text(2, "part");

/// Who is accompanied, and who belongs to it.
pub static CASE_PERSON: Table = Table {
    number: 22,
    name: "case_person",
    class: TableClass::Set,
    keys: &[PERSON],
    columns: &[PERSON, PART],
    parent: Parent::RootRow(21),
    subjects: Subjects::Columns(&[PERSON]),
};

pub(super) const PHASE: Column = text(1, "phase");
pub(super) const REASON: Column = text(2, "reason");
pub(super) const PHASE_ON: Column = text(3, "on_day");
pub(super) const PHASE_NOTE: Column = Column::new(4, "note", Kind::Text, Category::Narrative);
pub(super) const PHASE_BY: Column = by(5);
pub(super) const PHASE_AT: Column = at(6);

/// How far it has come, from a day on.
pub static CASE_PHASE: Table = Table {
    number: 23,
    name: "case_phase",
    class: TableClass::Immutable,
    keys: &[],
    columns: &[PHASE, REASON, PHASE_ON, PHASE_NOTE, PHASE_BY, PHASE_AT],
    parent: Parent::Nothing,
    subjects: PERSONS,
};

pub(super) const WORKER_PART: Column = own(1, "part");
pub(super) const USER: Column = Column::link(2, "user", Refers::Mentions, Category::Internal);
pub(super) const FROM_DAY: Column = own(3, "from_day");
pub(super) const WORKER_BY: Column = by(4);
pub(super) const WORKER_AT: Column = at(5);

/// Which colleague answers for it from a day on; no user means that nobody does yet.
pub static CASE_WORKER: Table = Table {
    number: 24,
    name: "case_worker",
    class: TableClass::Immutable,
    keys: &[],
    columns: &[WORKER_PART, USER, FROM_DAY, WORKER_BY, WORKER_AT],
    parent: Parent::Nothing,
    subjects: PERSONS,
};

pub(super) const CONSENT_PERSON: Column =
    Column::link(1, "person", Refers::Mentions, Category::Internal);
pub(super) const ANSWER: Column = own(2, "answer");
pub(super) const HOW: Column = own(3, "how");
pub(super) const LANGUAGE: Column = own(4, "language");
pub(super) const INTERPRETER: Column = own(5, "interpreter");
pub(super) const CONSENT_ON: Column = own(6, "on_day");
pub(super) const TEXT_VERSION: Column = own(7, "text_version");
pub(super) const CONSENT_BY: Column = by(8);
pub(super) const CONSENT_AT: Column = at(9);

/// What somebody answered when asked whether she agrees to be accompanied.
pub static CASE_CONSENT: Table = Table {
    number: 25,
    name: "case_consent",
    class: TableClass::Immutable,
    keys: &[],
    columns: &[
        CONSENT_PERSON,
        ANSWER,
        HOW,
        LANGUAGE,
        INTERPRETER,
        CONSENT_ON,
        TEXT_VERSION,
        CONSENT_BY,
        CONSENT_AT,
    ],
    parent: Parent::Nothing,
    subjects: Subjects::Columns(&[CONSENT_PERSON]),
};

pub(super) const PARTED_ON: Column = own(1, "on_day");
pub(super) const PARTED_BY: Column = by(2);
pub(super) const PARTED_AT: Column = at(3);

/// That its people go on apart from a day on.
pub static CASE_PARTED: Table = Table {
    number: 56,
    name: "case_parted",
    class: TableClass::Immutable,
    keys: &[],
    columns: &[PARTED_ON, PARTED_BY, PARTED_AT],
    parent: Parent::Nothing,
    subjects: PERSONS,
};
