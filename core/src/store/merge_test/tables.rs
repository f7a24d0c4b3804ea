//! A small catalogue with every class of table.

use crate::ids::Id;
use crate::store::catalogue::{
    Catalogue, Category, Column, Kind, Parent, Subjects, Table, TableClass,
};
use crate::store::merge::Cell;

const A: Column = Column::new(1, "a", Kind::Int, Category::Internal);
const B: Column = Column::new(2, "b", Kind::Text, Category::Internal);

const fn table(number: u16, name: &'static str, class: TableClass, parent: Parent) -> Table {
    Table {
        number,
        name,
        class,
        keys: &[],
        columns: &[A, B],
        parent,
        subjects: Subjects::Nobody,
    }
}

pub static TREE: Table = table(1, "tree", TableClass::Register, Parent::Nothing);
pub static LEAF: Table = table(2, "leaf", TableClass::Register, Parent::RootRow(1));
pub static FACT: Table = table(3, "fact", TableClass::Immutable, Parent::Nothing);
pub static TAG: Table = Table {
    keys: &[A],
    ..table(4, "tag", TableClass::Set, Parent::RootRow(1))
};
pub static ALL: Catalogue = Catalogue(&[&TREE, &LEAF, &FACT, &TAG]);
pub const ROOT: Id = Id::new([7; 16]);

/// The cell of a row's column.
pub fn at(table: &Table, row: Id, column: u16) -> Cell {
    Cell {
        table: table.number,
        row,
        column,
    }
}
