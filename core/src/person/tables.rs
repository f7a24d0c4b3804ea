//! The tables of the room.

use crate::store::{Category, Column, Kind, Parent, Refers, Subjects, Table, TableClass};

pub(super) const BIRTH: Column = Column::new(1, "birth", Kind::Text, Category::Identity);
pub(super) const SEX: Column = Column::new(2, "sex", Kind::Text, Category::Identity);

/// A person.
pub static PERSON: Table = Table {
    number: 3,
    name: "person",
    class: TableClass::Register,
    keys: &[],
    columns: &[BIRTH, SEX],
    parent: Parent::Nothing,
    subjects: Subjects::Root,
};

pub(super) const NAME_KIND: Column = Column::new(1, "kind", Kind::Text, Category::Identity);
pub(super) const GIVEN: Column = Column::new(2, "given", Kind::Text, Category::Identity);
pub(super) const FAMILY: Column = Column::new(3, "family", Kind::Text, Category::Identity);

/// Her names.
pub static NAME: Table = Table {
    number: 4,
    name: "person_name",
    class: TableClass::Register,
    keys: &[],
    columns: &[NAME_KIND, GIVEN, FAMILY],
    parent: Parent::RootRow(3),
    subjects: Subjects::Root,
};

pub(super) const LANGUAGE: Column = Column::new(1, "language", Kind::Text, Category::Identity);
pub(super) const SPEAKS: Column = Column::new(2, "speaks", Kind::Bool, Category::Identity);
pub(super) const READS: Column = Column::new(3, "reads", Kind::Bool, Category::Identity);
pub(super) const INTERPRETED: Column =
    Column::new(4, "interpreted", Kind::Bool, Category::Identity);

/// Her languages, each once.
pub static PERSON_LANGUAGE: Table = Table {
    number: 5,
    name: "person_language",
    class: TableClass::Set,
    keys: &[LANGUAGE],
    columns: &[LANGUAGE, SPEAKS, READS, INTERPRETED],
    parent: Parent::RootRow(3),
    subjects: Subjects::Root,
};

pub(super) const DOCUMENT_KIND: Column = Column::new(1, "kind", Kind::Text, Category::Residence);
pub(super) const NUMBER: Column = Column::new(2, "number", Kind::Text, Category::Residence);
pub(super) const VALID_UNTIL: Column =
    Column::new(3, "valid_until", Kind::Text, Category::Residence);
pub(super) const AUTHORITY: Column = Column::new(4, "authority", Kind::Text, Category::Residence);

/// Her residence papers.
pub static RESIDENCE_DOCUMENT: Table = Table {
    number: 6,
    name: "residence_document",
    class: TableClass::Register,
    keys: &[],
    columns: &[DOCUMENT_KIND, NUMBER, VALID_UNTIL, AUTHORITY],
    parent: Parent::RootRow(3),
    subjects: Subjects::Root,
};

pub(super) const OTHER: Column = Column::link(1, "other", Refers::Mentions, Category::Internal);
pub(super) const BY: Column = Column::link(2, "by_user", Refers::Mentions, Category::Internal);
pub(super) const AT: Column = Column::new(3, "at", Kind::Int, Category::Internal);

/// "This is the same human being as that": a fact that can be withdrawn.
pub static SAME_PERSON: Table = Table {
    number: 7,
    name: "same_person",
    class: TableClass::Immutable,
    keys: &[],
    columns: &[OTHER, BY, AT],
    parent: Parent::Nothing,
    subjects: Subjects::Columns(&[OTHER]),
};

pub(super) const KEPT_FROM: Column =
    Column::link(1, "kept_from", Refers::Mentions, Category::Internal);
pub(super) const SINCE: Column = Column::new(2, "since", Kind::Text, Category::Internal);
pub(super) const KEPT_BY: Column = Column::link(3, "by_user", Refers::Mentions, Category::Internal);
pub(super) const KEPT_AT: Column = Column::new(4, "at", Kind::Int, Category::Internal);

/// "Where she is must not be told to the other": a fact that can be withdrawn.
pub static WHEREABOUTS_KEPT: Table = Table {
    number: 55,
    name: "whereabouts_kept",
    class: TableClass::Immutable,
    keys: &[],
    columns: &[KEPT_FROM, SINCE, KEPT_BY, KEPT_AT],
    parent: Parent::Nothing,
    subjects: Subjects::Root,
};
