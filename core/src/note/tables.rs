//! The tables of the room.

use crate::store::{Category, Column, Kind, Parent, Refers, Subjects, Table, TableClass};

pub(super) const CONTACT: Column = Column::link(1, "contact", Refers::Holds, Category::Narrative);
/// Who may read it: code of the list `note_class`.
pub const CLASS: Column = Column::new(2, "class", Kind::Text, Category::Narrative);
pub(super) const AUTHOR: Column = Column::link(3, "author", Refers::Mentions, Category::Internal);
pub(super) const ENTERED_AT: Column = Column::new(4, "entered_at", Kind::Int, Category::Internal);
pub(super) const CORRECTS: Column =
    Column::link(5, "corrects", Refers::Mentions, Category::Narrative);
/// What is said, when it is not sealed.
pub const TEXT: Column = Column::new(6, "text", Kind::Text, Category::Narrative);
/// What is said, sealed to the note's own key.
pub const SEALED: Column = Column::new(7, "sealed", Kind::Sealed, Category::Narrative);
/// What the root follows from, of a note its author may erase alone.
pub(super) const DRAW: Column = Column::new(8, "draw", Kind::Bytes, Category::Internal);
/// The root that stands inside the ciphertext of a note another service handed over.
pub const ORIGIN: Column = Column::new(9, "origin", Kind::Bytes, Category::Internal);

/// A note, for ever as it was written.
pub static NOTE: Table = Table {
    number: 15,
    name: "note",
    class: TableClass::Immutable,
    keys: &[],
    columns: &[
        CONTACT, CLASS, AUTHOR, ENTERED_AT, CORRECTS, TEXT, SEALED, DRAW, ORIGIN,
    ],
    parent: Parent::Nothing,
    subjects: Subjects::Through(&["contact_person"]),
};

pub(super) const KEY_NOTE: Column = Column::link(1, "note", Refers::Mentions, Category::Internal);
pub(super) const READER: Column = Column::link(2, "reader", Refers::Mentions, Category::Internal);
pub(super) const KEY: Column = Column::new(3, "sealed", Kind::Sealed, Category::Internal);
/// Which of the reader's keys it is sealed to: whoever got new ones needs another row.
pub(super) const RECIPIENT: Column = Column::new(4, "recipient", Kind::Bytes, Category::Internal);

/// A note's own key, sealed to one reader.
pub static NOTE_KEY: Table = Table {
    number: 16,
    name: "note_key",
    class: TableClass::Immutable,
    keys: &[],
    columns: &[KEY_NOTE, READER, KEY, RECIPIENT],
    parent: Parent::Nothing,
    subjects: Subjects::Nobody,
};

pub(super) const USED_BY: Column = Column::link(1, "by_user", Refers::Mentions, Category::Internal);
pub(super) const SECOND: Column = Column::link(2, "second", Refers::Mentions, Category::Internal);
pub(super) const REASON: Column = Column::new(3, "reason", Kind::Text, Category::Internal);
pub(super) const USED_AT: Column = Column::new(4, "at", Kind::Int, Category::Internal);
pub(super) const COUNT: Column = Column::new(5, "count", Kind::Int, Category::Internal);

/// That two workers opened notes of a case or a person with the records key.
pub static RECORDS_KEY_USED: Table = Table {
    number: 50,
    name: "records_key_used",
    class: TableClass::Immutable,
    keys: &[],
    columns: &[USED_BY, SECOND, REASON, USED_AT, COUNT],
    parent: Parent::Nothing,
    subjects: Subjects::Nobody,
};

/// Whether what was done to a root, by the tables it touched, stands for ever: that the records key
/// was used, and that a note got a reader after it was written. Who has a key can not forget.
pub fn is_final(tables: &[u16]) -> bool {
    let has = |table: &Table| tables.contains(&table.number);
    has(&RECORDS_KEY_USED) || (has(&NOTE_KEY) && !has(&NOTE))
}
