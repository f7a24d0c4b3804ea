//! What tables there are, and what may happen to each.
//!
//! Every room declares its tables in Rust beside its code; this file knows the form and no domain
//! word. Numbers of tables and columns are written into the log and never reused: a
//! golden test holds them. A column says whether it points at another root and holds it (erasing
//! the target is refused while this row lives) or only mentions it, and into which disclosure
//! category it falls when a case is handed over.

use super::change::{Change, Op};
use super::merge::ALIVE;
use super::value::Value;

/// How rows of a table may change when laptops meet.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum TableClass {
    /// Each column is a register: the latest value wins, concurrent ones are listed.
    Register,
    /// The row's id follows from its key columns: adding the same thing twice is one thing.
    Set,
    /// A fact. The id follows from the whole row; nothing ever changes it.
    Immutable,
}

/// What a column holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// Text in NFC.
    Text,
    /// A whole number; instants are milliseconds.
    Int,
    /// Yes or no.
    Bool,
    /// Bytes in clear.
    Bytes,
    /// The 16 bytes of another row's or user's id.
    Id,
    /// An age file only its readers can open. Allowed in immutable tables alone.
    Sealed,
    /// Names a file beside the database: its key, the hash of its content and its size
    /// (`docs/bundle-format.md`, attachments).
    Blob,
}

/// Where a column belongs when someone asks what may leave the service (`docs/glossary.md`).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Category {
    /// Who the person is.
    Identity,
    /// Residence status and its papers.
    Residence,
    /// Family and household.
    Family,
    /// That, when and about what there was counselling.
    Counselling,
    /// That somebody applied, through whom, and what was answered.
    Admission,
    /// Who accompanies whom since when, and in which phase.
    Accompaniment,
    /// Goals, steps and what was agreed and signed.
    Plan,
    /// Free text: leaves only if shown and ticked, row by row.
    Narrative,
    /// Never leaves the team.
    Internal,
}

/// Whether a column points at another root.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Refers {
    /// It does not.
    Nowhere,
    /// The target may not be erased while this row lives.
    Holds,
    /// The target may go; then words say so.
    Mentions,
}

/// One column of a synced table.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Column {
    /// Its number in the log, from 1; never reused.
    pub number: u16,
    /// Its name in the database.
    pub name: &'static str,
    /// What it holds.
    pub kind: Kind,
    /// Its disclosure category.
    pub category: Category,
    /// Whether it points at another root.
    pub refers: Refers,
}

impl Column {
    /// A blob's secret (32), the BLAKE3 hash of its content (32) and its size (8, big-endian).
    pub const BLOB_BYTES: usize = 72;

    /// A column that points nowhere.
    pub const fn new(number: u16, name: &'static str, kind: Kind, category: Category) -> Self {
        Self {
            number,
            name,
            kind,
            category,
            refers: Refers::Nowhere,
        }
    }

    /// A column with the id of another root.
    pub const fn link(number: u16, name: &'static str, refers: Refers, category: Category) -> Self {
        Self {
            number,
            name,
            kind: Kind::Id,
            category,
            refers,
        }
    }

    /// Whether a value fits here. Everything may be unknown.
    pub fn takes(&self, value: &Value) -> bool {
        match (self.kind, value) {
            (_, Value::Null)
            | (Kind::Text, Value::Text(_))
            | (Kind::Int, Value::Int(_))
            | (Kind::Bool, Value::Bool(_))
            | (Kind::Bytes | Kind::Sealed, Value::Bytes(_)) => true,
            (Kind::Id, Value::Bytes(bytes)) => bytes.len() == 16,
            (Kind::Blob, Value::Bytes(bytes)) => bytes.len() == Self::BLOB_BYTES,
            _ => false,
        }
    }
}

/// Which persons a row is about: a handover needs a release from each of them.
#[derive(Clone, Copy, Debug)]
pub enum Subjects {
    /// The root is the person.
    Root,
    /// The persons these columns name.
    Columns(&'static [Column]),
    /// The persons the root's rows of another table name.
    Through(&'static [&'static str]),
    /// Nobody accompanied.
    Nobody,
}

/// What a row hangs under: deleting that hides this.
#[derive(Clone, Copy, Debug)]
pub enum Parent {
    /// Nothing.
    Nothing,
    /// The row of this table number whose id is the root's own.
    RootRow(u16),
    /// The row of the same root that this column names.
    Column(Column),
}

/// One synced table.
#[derive(Debug)]
pub struct Table {
    /// Its number in the log; never reused.
    pub number: u16,
    /// Its name in the database, singular.
    pub name: &'static str,
    /// How its rows may change.
    pub class: TableClass,
    /// The columns a set row's id follows from.
    pub keys: &'static [Column],
    /// All columns.
    pub columns: &'static [Column],
    /// What its rows hang under.
    pub parent: Parent,
    /// Whom it is about.
    pub subjects: Subjects,
}

impl Table {
    /// Facts of the service itself, about nobody who is accompanied.
    pub const fn fact(number: u16, name: &'static str, columns: &'static [Column]) -> Self {
        Self {
            number,
            name,
            class: TableClass::Immutable,
            keys: &[],
            columns,
            parent: Parent::Nothing,
            subjects: Subjects::Nobody,
        }
    }

    /// The column with a number, if this version knows it.
    pub fn column(&self, number: u16) -> Option<&Column> {
        self.columns.iter().find(|column| column.number == number)
    }

    /// Whether a column is part of a set row's id.
    pub fn is_key(&self, number: u16) -> bool {
        self.keys.iter().any(|column| column.number == number)
    }
}

/// A table outside the log: of this laptop only, as strict as it likes and in no bundle; or the
/// signed records of the roster, which travel on their own.
#[derive(Debug)]
pub struct PlainTable {
    /// Its name in the database.
    pub name: &'static str,
    /// Its primary key.
    pub key: &'static str,
}

/// All tables of all rooms, in the order of their numbers.
#[derive(Clone, Copy)]
pub struct Catalogue(pub &'static [&'static Table]);

impl Catalogue {
    /// Written into each change: which catalogue its author had.
    pub const SCHEMA: u64 = 1;

    /// Whether this version understands all of a change.
    pub fn understands_all(&self, change: &Change) -> bool {
        !change.is_extended() && change.ops.iter().all(|op| self.understands(op))
    }

    /// Whether this version knows what an operation is about: its kind, its table and its columns.
    pub fn understands(&self, op: &Op) -> bool {
        let Some(table) = op.place().and_then(|(number, _)| self.table(number)) else {
            return false;
        };
        // Column 0 is whether the row is there, and an immutable row's salt.
        let knows = |number: &u16| *number == ALIVE || table.column(*number).is_some();
        match op {
            Op::Set { column, .. } => knows(column),
            Op::Insert { values, .. } => values.keys().all(knows),
            Op::Delete { .. } | Op::Restore { .. } => true,
            Op::Unknown(_) => false,
        }
    }

    /// The table with a number, if this version knows it.
    pub fn table(&self, number: u16) -> Option<&'static Table> {
        self.0.iter().copied().find(|table| table.number == number)
    }
}
