//! The table of the room.

use crate::store::{Category, Column, Kind, Parent, Subjects, Table, TableClass};

const fn text(number: u16, name: &'static str) -> Column {
    Column::new(number, name, Kind::Text, Category::Internal)
}

pub(super) const FIELDS: [Column; 6] = [
    text(1, "name"),
    text(2, "unit"),
    text(3, "address"),
    text(4, "phone"),
    text(5, "email"),
    text(6, "left_on"),
];

/// Another service, or a person outside.
pub static PARTNER: Table = Table {
    number: 40,
    name: "partner",
    class: TableClass::Register,
    keys: &[],
    columns: &FIELDS,
    parent: Parent::Nothing,
    subjects: Subjects::Nobody,
};
