//! What the laptops of a team have in common: every synced table and the log, row by row.

use super::Office;
use geleit_core::catalogue::CATALOGUE;
use geleit_core::store::{Reader, StoreError};

/// Each row as text, without what differs by the order of arrival.
pub fn tables(office: &Office) -> Vec<String> {
    let mut names: Vec<&str> = CATALOGUE.0.iter().map(|table| table.name).collect();
    names.extend(["attention", "change", "tip"]);
    let session = office.desk.session().unwrap();
    let all = session.store().read(|reader| {
        let rows = names.iter().map(|name| rows_of(reader, name));
        rows.collect::<Result<Vec<_>, StoreError>>()
    });
    all.unwrap().concat()
}

/// The rows of one table.
fn rows_of(reader: &Reader<'_>, table: &str) -> Result<Vec<String>, StoreError> {
    let sql = "SELECT name FROM pragma_table_info(?1) WHERE name NOT IN ('rk', 'cn') ORDER BY cid";
    let columns = reader.rows(sql, [table], |row| row.get::<_, String>(0))?;
    let quoted: Vec<String> = columns
        .iter()
        .map(|name| format!("quote({name})"))
        .collect();
    let sql = format!(
        "SELECT '{table}: ' || {} FROM {table} ORDER BY 1",
        quoted.join(" || ',' || ")
    );
    reader.rows(&sql, [], |row| row.get::<_, String>(0))
}
