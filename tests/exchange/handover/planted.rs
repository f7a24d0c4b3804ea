//! Words, numbers and ids that stand nowhere else, one for each column of each table.

use geleit_core::ids::Id;
use geleit_core::store::{Column, Kind, Table};
use rusqlite::types::Value as Cell;
use rusqlite::{Connection, params_from_iter};

/// Says which of the other columns count: with another word in it the row would be its writer's alone.
pub const DECIDES: (&str, &str) = ("note", "class");

/// What is laid into the columns. Two worlds say the same in what is `kept`, and elsewhere not even words of
/// one length.
#[derive(Clone, Copy)]
pub struct World {
    /// What its other words begin with.
    pub says: &'static str,
    /// Columns that every world says the same in.
    pub kept: fn(&Table, &Column) -> bool,
}

impl World {
    /// The word of a column.
    pub fn word(&self, table: &Table, column: &Column) -> String {
        let says = if (self.kept)(table, column) {
            "kanari"
        } else {
            self.says
        };
        format!("{says}/{}.{}/", table.name, column.name)
    }

    /// An id that stands nowhere else.
    pub fn id(&self, table: &Table, column: &Column) -> Id {
        id_of(&self.word(table, column))
    }

    /// A number that stands nowhere else, and could be an instant.
    pub fn number(&self, table: &Table, column: &Column) -> i64 {
        let id = self.id(table, column);
        let [first, second, third, ..] = *id.as_bytes();
        1_800_000_000_000 + i64::from(u32::from_be_bytes([0, first, second, third]))
    }

    /// The id of the row that is laid into a table: every world's own, unless something of it leaves.
    fn row(&self, table: &Table) -> Id {
        let mut columns = table.columns.iter();
        let leaves = columns.any(|column| (self.kept)(table, column));
        let says = if leaves { "kanari" } else { self.says };
        id_of(&format!("{says}/{}/row", table.name))
    }

    /// What is laid into a column; where it has to lead somewhere, that.
    pub fn cell(&self, table: &Table, column: &Column, link: Option<Id>) -> Cell {
        let (word, kept) = (self.word(table, column), (self.kept)(table, column));
        match column.kind {
            _ if (table.name, column.name) == DECIDES => Cell::Text("file".to_owned()),
            Kind::Text => Cell::Text(word),
            Kind::Bytes | Kind::Sealed => Cell::Blob(word.into_bytes()),
            Kind::Blob => {
                let mut named = word.into_bytes();
                named.resize(Column::BLOB_BYTES, 0);
                Cell::Blob(named)
            }
            Kind::Id => {
                let id = link.unwrap_or_else(|| self.id(table, column));
                Cell::Blob(id.as_bytes().to_vec())
            }
            Kind::Int => Cell::Integer(self.number(table, column)),
            Kind::Bool => Cell::Integer(i64::from(kept || self.says.len().is_multiple_of(2))),
        }
    }

    /// Lays a row into a table, in the place of what another world had there.
    pub fn insert(&self, connection: &Connection, table: &Table, root: Id, cells: Vec<Cell>) {
        let names: Vec<&str> = table.columns.iter().map(|column| column.name).collect();
        let sql = format!(
            "INSERT INTO {} (id, root, {}) VALUES (?, ?{})",
            table.name,
            names.join(", "),
            ", ?".repeat(names.len())
        );
        let place = [self.row(table), root].map(|id| Cell::Blob(id.as_bytes().to_vec()));
        let row = params_from_iter(place.into_iter().chain(cells));
        connection.execute(&sql, row).unwrap();
    }

    /// Takes away the row it laid into a table.
    pub fn remove(&self, connection: &Connection, table: &Table) {
        let sql = format!("DELETE FROM {} WHERE id = ?1", table.name);
        let row = self.row(table);
        connection.execute(&sql, [row.as_bytes()]).unwrap();
    }
}

fn id_of(word: &str) -> Id {
    let hash = blake3::hash(word.as_bytes());
    Id::from_slice(&hash.as_bytes()[..16]).unwrap()
}
