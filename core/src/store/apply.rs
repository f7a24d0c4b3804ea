//! From the log to the tables: the one way in which a synced table is ever written.
//!
//! A local edit and an import end here alike, so "the tables are what the log says" holds by
//! construction; [`rebuild`] and the check in `verify` use the same function.

use super::StoreError;
use super::catalogue::{Catalogue, Table};
use super::merge::RootState;
use super::projection::Projection;
use super::together::fold_each;
use super::value::Value;
use crate::ids::Id;
use rusqlite::{Connection, ToSql, params, params_from_iter};

/// Writes a root's rows and concerns into the tables.
pub fn materialise(
    connection: &Connection,
    catalogue: Catalogue,
    root: Id,
    state: &RootState,
) -> Result<(), StoreError> {
    let Projection {
        rows,
        gone,
        concerns,
    } = state.project(catalogue);
    for ((number, row), values) in &rows {
        if let Some(table) = catalogue.table(*number) {
            put_row(connection, table, root, *row, values)?;
        }
    }
    for (number, row) in &gone {
        if let Some(table) = catalogue.table(*number) {
            let sql = format!("DELETE FROM {} WHERE id = ?1 AND root = ?2", table.name);
            let place = params![row.as_bytes(), root.as_bytes()];
            connection.prepare_cached(&sql)?.execute(place)?;
        }
    }
    connection
        .prepare_cached("DELETE FROM attention WHERE root = ?1")?
        .execute([root.as_bytes()])?;
    for (concern, cell) in &concerns {
        connection
            .prepare_cached(
                "INSERT INTO attention (kind, root, table_number, row, column_number)
                 VALUES (?, ?, ?, ?, ?)",
            )?
            .execute(params![
                concern.code(),
                root.as_bytes(),
                cell.table,
                cell.row.as_bytes(),
                cell.column
            ])?;
    }
    Ok(())
}

fn put_row(
    connection: &Connection,
    table: &Table,
    root: Id,
    row: Id,
    values: &[Value],
) -> Result<(), StoreError> {
    let names: Vec<&str> = table.columns.iter().map(|column| column.name).collect();
    let marks = ", ?".repeat(names.len());
    let updates: Vec<String> = names
        .iter()
        .map(|name| format!("{name} = excluded.{name}"))
        .collect();
    let onto = match updates.is_empty() {
        true => "NOTHING".to_owned(),
        false => format!("UPDATE SET {}", updates.join(", ")),
    };
    let sql = format!(
        "INSERT INTO {} (id, root{}) VALUES (?, ?{marks}) ON CONFLICT (id, root) DO {onto}",
        table.name,
        names
            .iter()
            .map(|name| format!(", {name}"))
            .collect::<String>(),
    );
    let (row, root) = (row.as_bytes(), root.as_bytes());
    let ids: [&dyn ToSql; 2] = [row, root];
    let bound = ids
        .into_iter()
        .chain(values.iter().map(|value| value as &dyn ToSql));
    connection
        .prepare_cached(&sql)?
        .execute(params_from_iter(bound))?;
    Ok(())
}

/// Empties all synced tables and fills them from the log again.
pub fn rebuild(connection: &Connection, catalogue: Catalogue) -> Result<(), StoreError> {
    for table in catalogue.0 {
        connection.execute(&format!("DELETE FROM {}", table.name), [])?;
    }
    connection.execute("DELETE FROM attention", [])?;
    fold_each(connection, catalogue, &roots(connection)?, |root, state| {
        materialise(connection, catalogue, root, state)
    })
}

/// All roots that anybody ever wrote to, as they came.
fn roots(connection: &Connection) -> Result<Vec<Id>, StoreError> {
    let mut statement =
        connection.prepare("SELECT root FROM change GROUP BY root ORDER BY min(cn)")?;
    let roots = statement.query_map([], |row| Ok(Id::new(row.get(0)?)))?;
    Ok(roots.collect::<Result<_, _>>()?)
}
