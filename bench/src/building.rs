//! Building the office against inserting the same rows by hand.
//!
//! The yardstick knows every row beforehand and only inserts: into the same schema, with the same
//! indexes and the same full-text index, into the same cipher, equally careless about power cuts.
//! Once with a transaction for each of ours, once all in a single one.

use crate::bare;
use crate::office::Office;
use crate::row::{Table, time, work};
use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};
use std::collections::{BTreeMap, BTreeSet};

type Rows = Vec<Vec<Value>>;

/// A table with its rows by root; those without one stand under an empty name.
struct Filled {
    insert: String,
    by_root: BTreeMap<Vec<u8>, Rows>,
}

pub fn measure(office: &Office, table: &mut Table) {
    let key = office.key();
    let from = bare::open(&office.database(), &key);
    let schema = schema(&from);
    let filled: Vec<Filled> = tables(&from).iter().map(|name| fill(&from, name)).collect();
    let order = transactions(&from);
    let place = tempfile::tempdir().unwrap();
    let fresh = |name: &str| {
        let connection = bare::open(&place.path().join(name), &key);
        connection
            .execute_batch("PRAGMA synchronous = OFF;")
            .unwrap();
        connection.execute_batch(&schema).unwrap();
        connection
    };
    let (each, one) = (fresh("each.db"), fresh("one.db"));
    let each_by_each = || {
        let mut roots = BTreeSet::new();
        for transaction in &order {
            each.execute_batch("BEGIN IMMEDIATE").unwrap();
            for root in transaction.iter().filter(|root| !roots.contains(*root)) {
                insert(&each, &filled, root);
            }
            each.execute_batch("COMMIT").unwrap();
            roots.extend(transaction.iter().cloned());
        }
        insert(&each, &filled, &[]);
    };
    let (((), by_transaction), worked) = work(|| time(each_by_each));
    let ((), at_once) = time(|| {
        one.execute_batch("BEGIN IMMEDIATE").unwrap();
        for table in &filled {
            for rows in table.by_root.values() {
                put(&one, &table.insert, rows);
            }
        }
        one.execute_batch("COMMIT").unwrap();
    });
    let what = "demo office, through the command table";
    table.add(
        what,
        office.built,
        "bare inserts, same transactions",
        by_transaction,
    );
    table.add(what, office.built, "bare inserts, one transaction", at_once);
    table.add(
        "the same, cores' time",
        office.worked,
        "bare inserts, same transactions",
        worked,
    );
}

fn schema(from: &Connection) -> String {
    let shadows = ["data", "idx", "docsize", "config"].map(|part| format!("note_words_{part}"));
    let mut statement = from
        .prepare("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY rowid")
        .unwrap();
    let made = statement
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
        .unwrap();
    made.map(|row| row.unwrap())
        .filter(|(name, _): &(String, String)| {
            !shadows.contains(name) && !name.starts_with("sqlite_")
        })
        .map(|(_, sql)| sql + ";\n")
        .collect()
}

fn tables(from: &Connection) -> Vec<String> {
    let mut statement = from
        .prepare(
            "SELECT name FROM sqlite_master WHERE type = 'table'
             AND name NOT LIKE 'note_words%' AND name NOT LIKE 'sqlite_%' ORDER BY rowid",
        )
        .unwrap();
    let names = statement.query_map([], |row| row.get(0)).unwrap();
    names.map(|name| name.unwrap()).collect()
}

fn fill(from: &Connection, name: &str) -> Filled {
    let mut statement = from.prepare(&format!("SELECT * FROM {name}")).unwrap();
    let columns: Vec<String> = statement.column_names().map(str::to_owned).collect();
    let root = columns.iter().position(|column| column == "root");
    let mut by_root: BTreeMap<Vec<u8>, Rows> = BTreeMap::new();
    let mut rows = statement.query([]).unwrap();
    while let Some(row) = rows.next().unwrap() {
        let values: Vec<Value> = (0..columns.len())
            .map(|place| row.get(place).unwrap())
            .collect();
        let under = match root.map(|place| &values[place]) {
            Some(Value::Blob(root)) => root.clone(),
            _ => Vec::new(),
        };
        by_root.entry(under).or_default().push(values);
    }
    let marks = vec!["?"; columns.len()].join(", ");
    Filled {
        insert: format!(
            "INSERT INTO {name} ({}) VALUES ({marks})",
            columns.join(", ")
        ),
        by_root,
    }
}

/// The roots of each of our transactions, in order.
fn transactions(from: &Connection) -> Vec<Vec<Vec<u8>>> {
    let mut statement = from
        .prepare("SELECT tx, root FROM change ORDER BY cn")
        .unwrap();
    let mut rows = statement.query([]).unwrap();
    let mut order: Vec<(Vec<u8>, Vec<Vec<u8>>)> = Vec::new();
    while let Some(row) = rows.next().unwrap() {
        let (tx, root): (Vec<u8>, Vec<u8>) = (row.get(0).unwrap(), row.get(1).unwrap());
        match order.last_mut() {
            Some((last, roots)) if *last == tx => roots.push(root),
            _ => order.push((tx, vec![root])),
        }
    }
    order.into_iter().map(|(_, roots)| roots).collect()
}

fn insert(to: &Connection, filled: &[Filled], root: &[u8]) {
    for table in filled {
        if let Some(rows) = table.by_root.get(root) {
            put(to, &table.insert, rows);
        }
    }
}

fn put(to: &Connection, sql: &str, rows: &Rows) {
    let mut statement = to.prepare_cached(sql).unwrap();
    for row in rows {
        statement.execute(params_from_iter(row)).unwrap();
    }
}
