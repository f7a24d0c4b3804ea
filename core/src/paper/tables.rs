//! The tables of the room: facts in the root of a case or of a release, each naming the digest it
//! is about.

use crate::store::{Category, Column, Kind, Parent, Refers, Subjects, Table, TableClass};

const INTERNAL: Category = Category::Internal;
/// A case with several people: each of them is concerned by every line of it. A release has one.
const CONCERNED: Subjects = Subjects::Through(&["case_person", "release"]);

pub(super) const PLAN: Column = Column::link(1, "plan", Refers::Mentions, INTERNAL);
pub(super) const DOCUMENT: Column = Column::link(2, "document", Refers::Mentions, INTERNAL);
pub(super) const NUMBER: Column = Column::new(3, "number", Kind::Text, INTERNAL);
pub(super) const VERSION: Column = Column::new(4, "version", Kind::Int, INTERNAL);
pub(super) const CONTENT: Column = Column::new(5, "content", Kind::Bytes, Category::Narrative);
pub(super) const FROZEN_DIGEST: Column = Column::new(6, "digest", Kind::Bytes, INTERNAL);
pub(super) const SUPERSEDES: Column = Column::new(7, "supersedes", Kind::Bytes, INTERNAL);
pub(super) const FROZEN_BY: Column = Column::link(8, "by_user", Refers::Mentions, INTERNAL);
pub(super) const FROZEN_AT: Column = Column::new(9, "at", Kind::Int, INTERNAL);

/// What was frozen. It hangs under nothing: a plan that is taken away does not hide what was
/// agreed.
pub static PAPER: Table = Table {
    number: 34,
    name: "paper",
    class: TableClass::Immutable,
    keys: &[],
    columns: &[
        PLAN,
        DOCUMENT,
        NUMBER,
        VERSION,
        CONTENT,
        FROZEN_DIGEST,
        SUPERSEDES,
        FROZEN_BY,
        FROZEN_AT,
    ],
    parent: Parent::Nothing,
    subjects: CONCERNED,
};

/// Which paper a fact is about.
pub const DIGEST: Column = Column::new(1, "digest", Kind::Bytes, INTERNAL);

pub(super) const WAY: Column = Column::new(2, "way", Kind::Text, INTERNAL);
pub(super) const COPIES: Column = Column::new(3, "copies", Kind::Int, INTERNAL);
pub(super) const PRINTED_BY: Column = Column::link(4, "by_user", Refers::Mentions, INTERNAL);
pub(super) const PRINTED_AT: Column = Column::new(5, "at", Kind::Int, INTERNAL);

/// It was printed, or saved as a file outside.
pub static PRINT: Table = Table {
    number: 35,
    name: "paper_print",
    class: TableClass::Immutable,
    keys: &[],
    columns: &[DIGEST, WAY, COPIES, PRINTED_BY, PRINTED_AT],
    parent: Parent::Nothing,
    subjects: CONCERNED,
};

pub(super) const PART: Column = Column::new(2, "part", Kind::Text, INTERNAL);
pub(super) const PERSON: Column = Column::link(3, "person", Refers::Mentions, INTERNAL);
pub(super) const NAME: Column = Column::new(4, "name", Kind::Text, INTERNAL);
pub(super) const KIND: Column = Column::new(5, "kind", Kind::Text, INTERNAL);
pub(super) const WITNESS: Column = Column::link(6, "witness", Refers::Mentions, INTERNAL);
pub(super) const WITNESS_NAME: Column = Column::new(7, "witness_name", Kind::Text, INTERNAL);
pub(super) const SIGNED_ON: Column = Column::new(8, "on_day", Kind::Text, INTERNAL);
pub(super) const PLACE: Column = Column::new(9, "place", Kind::Text, INTERNAL);
pub(super) const REASON: Column = Column::new(10, "reason", Kind::Text, INTERNAL);
pub(super) const SIGNED_BY: Column = Column::link(11, "by_user", Refers::Mentions, INTERNAL);
pub(super) const SIGNED_AT: Column = Column::new(12, "at", Kind::Int, INTERNAL);
pub(super) const USER_SIGNATURE: Column = Column::new(13, "user_signature", Kind::Bytes, INTERNAL);
pub(super) const TICKED: Column = Column::new(14, "ticked", Kind::Text, INTERNAL);

/// Somebody signed, put a mark, or refused.
pub static SIGNATURE: Table = Table {
    number: 36,
    name: "paper_signature",
    class: TableClass::Immutable,
    keys: &[],
    columns: &[
        DIGEST,
        PART,
        PERSON,
        NAME,
        KIND,
        WITNESS,
        WITNESS_NAME,
        SIGNED_ON,
        PLACE,
        REASON,
        SIGNED_BY,
        SIGNED_AT,
        USER_SIGNATURE,
        TICKED,
    ],
    parent: Parent::Nothing,
    subjects: CONCERNED,
};

pub(super) const HANDED_TO: Column = Column::link(2, "person", Refers::Mentions, INTERNAL);
pub(super) const HANDED_ON: Column = Column::new(3, "on_day", Kind::Text, INTERNAL);
pub(super) const HANDED_BY: Column = Column::link(4, "by_user", Refers::Mentions, INTERNAL);
pub(super) const HANDED_AT: Column = Column::new(5, "at", Kind::Int, INTERNAL);

/// A person was handed a copy.
pub static COPY: Table = Table {
    number: 37,
    name: "paper_copy",
    class: TableClass::Immutable,
    keys: &[],
    columns: &[DIGEST, HANDED_TO, HANDED_ON, HANDED_BY, HANDED_AT],
    parent: Parent::Nothing,
    subjects: CONCERNED,
};

/// The file: its key, its hash and its size.
pub const FILE: Column = Column::new(2, "file", Kind::Blob, Category::Narrative);
/// How many pages it has.
pub const PAGES: Column = Column::new(3, "pages", Kind::Int, INTERNAL);
/// Code of its form: `pdf`, `jpeg`, `png` or `tiff`.
pub const FORM: Column = Column::new(4, "form", Kind::Text, INTERNAL);
/// Who filed it.
pub const SCANNED_BY: Column = Column::link(5, "by_user", Refers::Mentions, INTERNAL);
/// When, in milliseconds.
pub const SCANNED_AT: Column = Column::new(6, "at", Kind::Int, INTERNAL);

/// The signed paper came back as a picture.
pub static SCAN: Table = Table {
    number: 38,
    name: "paper_scan",
    class: TableClass::Immutable,
    keys: &[],
    columns: &[DIGEST, FILE, PAGES, FORM, SCANNED_BY, SCANNED_AT],
    parent: Parent::Nothing,
    subjects: CONCERNED,
};

pub(super) const ENDED_ON: Column = Column::new(2, "on_day", Kind::Text, INTERNAL);
pub(super) const ENDED_REASON: Column = Column::new(3, "reason", Kind::Text, INTERNAL);
pub(super) const ENDED_NOTE: Column = Column::new(4, "note", Kind::Text, INTERNAL);
pub(super) const ENDED_BY: Column = Column::link(5, "by_user", Refers::Mentions, INTERNAL);
pub(super) const ENDED_AT: Column = Column::new(6, "at", Kind::Int, INTERNAL);

/// It does not hold any more.
pub static ENDED: Table = Table {
    number: 39,
    name: "paper_ended",
    class: TableClass::Immutable,
    keys: &[],
    columns: &[
        DIGEST,
        ENDED_ON,
        ENDED_REASON,
        ENDED_NOTE,
        ENDED_BY,
        ENDED_AT,
    ],
    parent: Parent::Nothing,
    subjects: CONCERNED,
};

/// Whether rows of a table stand for ever: neither undone nor withdrawn.
pub fn is_final(table: u16) -> bool {
    (PAPER.number..=ENDED.number).contains(&table)
}
