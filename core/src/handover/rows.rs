//! Rows as they travel, and reading them from any table.

use crate::cbor::{self, Malformed, Parser};
use crate::ids::Id;
use crate::store::{
    Catalogue, Category, Column, Kind, Parent, Reader, StoreError, Table, TableClass, Value,
};
use rusqlite::types::ValueRef;
use std::collections::BTreeMap;

/// A part of the rows is closed when it is this long; a row is shorter than 128 KiB a value.
const PART_BYTES: usize = 192 * 1024;

/// One row: where it stood and what it said.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Row {
    /// The table's number.
    pub table: u16,
    /// Its id over there.
    pub row: Id,
    /// The root it stood in.
    pub root: Id,
    /// Values by column, none of them null.
    pub values: BTreeMap<u16, Value>,
}

impl Row {
    /// The links of the row, by column.
    pub(super) fn links(&self, table: &Table) -> Vec<(u16, Id)> {
        let linking = table
            .columns
            .iter()
            .filter(|column| column.kind == Kind::Id);
        let found = linking.filter_map(|column| match self.values.get(&column.number)? {
            Value::Bytes(bytes) => Some((column.number, Id::from_slice(bytes)?)),
            _ => None,
        });
        found.collect()
    }
}

/// All rows of a root in a table that count: nobody withdrew them.
pub(super) fn of_root(
    reader: &Reader<'_>,
    table: &Table,
    root: Id,
) -> Result<Vec<Row>, StoreError> {
    let names: Vec<&str> = table.columns.iter().map(|column| column.name).collect();
    let sql = format!(
        "SELECT id, {} FROM {} WHERE root = ?1 AND id NOT IN (SELECT fact FROM withdrawn_now)
         ORDER BY id",
        names.join(", "),
        table.name
    );
    reader.rows(&sql, [root.as_bytes()], |row| {
        let mut values = BTreeMap::new();
        for (place, column) in table.columns.iter().enumerate() {
            if let Some(value) = value(column.kind, row.get_ref(place + 1)?) {
                values.insert(column.number, value);
            }
        }
        Ok(Row {
            table: table.number,
            row: Id::new(row.get(0)?),
            root,
            values,
        })
    })
}

/// What a column holds, by its kind; a misfit counts as nothing.
fn value(kind: Kind, held: ValueRef<'_>) -> Option<Value> {
    match (kind, held) {
        (Kind::Text, ValueRef::Text(text)) => {
            Some(Value::Text(String::from_utf8(text.to_vec()).ok()?))
        }
        (Kind::Int, ValueRef::Integer(number)) => Some(Value::Int(number)),
        (Kind::Bool, ValueRef::Integer(number)) => Some(Value::Bool(number != 0)),
        (Kind::Bytes | Kind::Id | Kind::Sealed | Kind::Blob, ValueRef::Blob(bytes)) => {
            Some(Value::Bytes(bytes.to_vec()))
        }
        _ => None,
    }
}

/// Whether a column is one that handovers carry at all. What never leaves here is not taken in from
/// others either: nobody verifies a card, restricts a root or names a reader of a note by a file. Of what
/// is sealed only notes are no internal matter; their keys stand beside the rows (`carried`).
pub(super) fn may_travel(column: &Column) -> bool {
    let row = matches!(
        column.kind,
        Kind::Text | Kind::Int | Kind::Bool | Kind::Id | Kind::Sealed
    );
    row && column.category != Category::Internal
}

/// Rows as contents of frames: `[* [table, row, root, {* column => value}]]`.
pub(super) fn write_parts(rows: &[Row]) -> Vec<Vec<u8>> {
    let mut parts: Vec<(u64, Vec<u8>)> = Vec::new();
    for row in rows {
        let bytes = cbor::write(|writer| {
            writer.array(4)?.u16(row.table)?.bytes(row.row.as_bytes())?;
            writer.bytes(row.root.as_bytes())?;
            writer.map(row.values.len() as u64)?;
            for (column, value) in &row.values {
                writer.u16(*column)?;
                value.write(writer)?;
            }
            Ok(())
        });
        match parts.last_mut() {
            Some((count, part)) if part.len() + bytes.len() <= PART_BYTES => {
                *count += 1;
                part.extend(bytes);
            }
            _ => parts.push((1, bytes)),
        }
    }
    let closed = parts.into_iter().map(|(count, part)| {
        let mut head = cbor::write(|writer| writer.array(count).map(|_| ()));
        head.extend(part);
        head
    });
    closed.collect()
}

/// Reads what [`write_parts`] wrote. A table or column this version does not know, and a value that
/// does not fit, belong to a newer one or to nobody: the file is refused, not taken in by half.
pub(super) fn read_part(bytes: &[u8], catalogue: Catalogue) -> Result<Vec<Row>, Malformed> {
    let mut parser = Parser::new(bytes);
    let mut rows = Vec::new();
    for _ in 0..cbor::list(&mut parser)? {
        cbor::array(&mut parser, 4)?;
        let table = catalogue.table(parser.u16()?).ok_or(Malformed)?;
        let mut columns = table.columns.iter();
        columns.any(may_travel).then_some(()).ok_or(Malformed)?;
        let (row, root) = (cbor::id(&mut parser)?, cbor::id(&mut parser)?);
        let mut values = BTreeMap::new();
        for _ in 0..cbor::map(&mut parser)? {
            let column = table.column(parser.u16()?).ok_or(Malformed)?;
            let value = Value::read(&mut parser)?;
            if value == Value::Null || !column.takes(&value) || !may_travel(column) {
                return Err(Malformed);
            }
            values.insert(column.number, value);
        }
        // Rows that make a root bear its id; nothing else is without a value.
        let makes_root = table.class == TableClass::Register && row == root;
        let stray = matches!(table.parent, Parent::Nothing)
            && table.class == TableClass::Register
            && row != root;
        if stray || (values.is_empty() && !makes_root) {
            return Err(Malformed);
        }
        rows.push(Row {
            table: table.number,
            row,
            root,
            values,
        });
    }
    let same = write_parts(&rows);
    (parser.position() == bytes.len()
        && same.len() == 1
        && same.first().is_some_and(|one| one == bytes))
    .then_some(rows)
    .ok_or(Malformed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::CATALOGUE;

    fn row(table: u16, column: u16, value: Value) -> Row {
        Row {
            table,
            row: Id::new([7; 16]),
            root: Id::new([7; 16]),
            values: BTreeMap::from([(column, value)]),
        }
    }

    fn is_taken(rows: &[Row]) -> bool {
        let parts = write_parts(rows);
        parts.iter().all(|part| read_part(part, CATALOGUE).is_ok())
    }

    #[test]
    fn nothing_that_never_leaves_is_taken_in_from_others() {
        for table in CATALOGUE.0 {
            for column in table.columns {
                let value = match column.kind {
                    Kind::Text => Value::from("x"),
                    Kind::Int => Value::Int(1),
                    Kind::Bool => Value::Bool(true),
                    Kind::Id => Value::from(Id::new([9; 16])),
                    Kind::Bytes | Kind::Sealed => Value::Bytes(vec![1]),
                    Kind::Blob => Value::Bytes(vec![1; Column::BLOB_BYTES]),
                };
                let taken = is_taken(&[row(table.number, column.number, value)]);
                let place = format!("{}.{}", table.name, column.name);
                assert_eq!(taken, may_travel(column), "{place}");
            }
        }
        for kept in [
            "office",
            "partner",
            "service_verified",
            "service_inbox",
            "restricted",
        ] {
            let table = CATALOGUE.0.iter().find(|table| table.name == kept).unwrap();
            assert!(!table.columns.iter().any(may_travel), "{kept}");
            let bare = Row {
                values: BTreeMap::new(),
                ..row(table.number, 1, Value::Null)
            };
            assert!(!is_taken(&[bare]), "{kept}");
        }
    }

    #[test]
    fn a_part_that_is_written_otherwise_or_holds_the_unknown_is_refused() {
        let good = row(3, 1, Value::from("1990"));
        assert!(is_taken(std::slice::from_ref(&good)), "the control");
        assert!(!is_taken(&[row(3, 99, Value::from("x"))]));
        assert!(!is_taken(&[row(999, 1, Value::from("x"))]));
        assert!(!is_taken(&[row(3, 1, Value::Null)]));
        assert!(!is_taken(&[row(3, 1, Value::Int(4))]));
        let mut bytes = write_parts(&[good]).remove(0);
        bytes.push(0);
        assert!(read_part(&bytes, CATALOGUE).is_err());
    }
}
