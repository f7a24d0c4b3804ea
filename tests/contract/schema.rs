//! The form of the database.

use crate::store::database;
use crate::support::{Office, compare};
use geleit_core::catalogue::CATALOGUE;
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

#[test]
fn the_newest_form_is_the_one_written_down() {
    let office = Office::locked();
    let connection = database(&office);
    let mut dump = String::from(
        "-- The newest form, for reading; made by the migrations. UPDATE_GOLDEN=1 renews it.\n\n",
    );
    let mut statement = connection
        .prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type <> 'table', tbl_name, type, name")
        .unwrap();
    let texts = statement
        .query_map([], |row| row.get::<_, String>(0))
        .unwrap();
    for text in texts {
        writeln!(dump, "{};\n", text.unwrap()).unwrap();
    }
    let version: i64 = connection
        .query_row("PRAGMA user_version", [], |row| row.get(0))
        .unwrap();
    writeln!(dump, "PRAGMA user_version = {version};").unwrap();
    compare("migrations/schema.sql", &dump);
}

#[test]
fn catalogue_and_database_have_the_same_columns() {
    let office = Office::locked();
    let connection = database(&office);
    let columns = |table: &str| -> BTreeSet<String> {
        let mut statement = connection
            .prepare("SELECT name FROM pragma_table_info(?1)")
            .unwrap();
        let names = statement.query_map([table], |row| row.get(0)).unwrap();
        names.collect::<Result<_, _>>().unwrap()
    };
    for table in CATALOGUE.0 {
        let mut declared = BTreeSet::from(["rk", "id", "root"].map(str::to_owned));
        declared.extend(table.columns.iter().map(|column| column.name.to_owned()));
        assert_eq!(columns(table.name), declared, "{}", table.name);
    }
    assert!(columns("no_such_table").is_empty());
}

#[test]
fn synced_tables_are_bound_by_nothing_but_their_row() {
    let office = Office::locked();
    let connection = database(&office);
    let sql = "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?1";
    for table in CATALOGUE.0 {
        let form: String = connection
            .query_row(sql, [table.name], |row| row.get(0))
            .unwrap();
        let form = form.to_uppercase();
        for word in [
            "REFERENCES",
            "CHECK",
            "UNIQUE",
            "DEFAULT",
            "COLLATE",
            "STRICT",
        ] {
            assert!(!form.contains(word), "{} has {word}", table.name);
        }
        assert_eq!(form.matches("NOT NULL").count(), 2, "{}", table.name);
        let unique: i64 = connection
            .query_row(
                "SELECT count(*) FROM pragma_index_list(?1) WHERE \"unique\"",
                [table.name],
                |row| row.get(0),
            )
            .unwrap();
        assert_eq!(unique, 1, "{}", table.name);
    }
}

/// Migrations of released versions with their digests; such a file never changes again.
const RELEASED: [(&str, &str); 0] = [];

#[test]
fn a_released_migration_never_changes() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations");
    for (name, digest) in RELEASED {
        let text = fs::read(folder.join(name)).unwrap();
        assert_eq!(blake3::hash(&text).to_hex().as_str(), digest, "{name}");
    }
    let mut names: Vec<String> = crate::support::files_below(&folder)
        .iter()
        .map(|path| path.file_name().unwrap().to_string_lossy().into_owned())
        .filter(|name| name != "schema.sql")
        .collect();
    names.sort();
    for (number, name) in (1..).zip(&names) {
        assert!(name.starts_with(&format!("{number:04}_")), "{name}");
    }
    assert_eq!(
        names.len(),
        4,
        "each step is listed in core/src/store/migrate.rs and here"
    );
}
