//! The form of the database.

use crate::store::database;
use crate::support::{ALMA, Office, a_case, compare};
use geleit_core::catalogue::CATALOGUE;
use serde_json::json;
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
            let mut words = form.split(|letter: char| !letter.is_alphanumeric());
            assert!(!words.any(|one| one == word), "{} has {word}", table.name);
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

/// What the later migrations make, the last first, so that it can be unmade.
fn made_later() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations");
    let mut made = Vec::new();
    for path in crate::support::files_below(&folder) {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if name.starts_with("0001") || name == "schema.sql" {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        for line in text.lines() {
            let line = line.replace("CREATE UNIQUE", "CREATE");
            let words = line.split([' ', '(', ';']).filter(|word| !word.is_empty());
            match *words.take(6).collect::<Vec<_>>() {
                [
                    "CREATE",
                    kind @ ("TABLE" | "VIEW" | "INDEX" | "TRIGGER"),
                    name,
                    ..,
                ] => {
                    made.push(format!("DROP {kind} IF EXISTS {name};"));
                }
                ["ALTER", "TABLE", table, "ADD", "COLUMN", column] => {
                    made.push(format!("ALTER TABLE {table} DROP COLUMN {column};"));
                }
                _ => {}
            }
        }
    }
    made.reverse();
    made
}

#[test]
fn a_store_of_the_first_version_is_brought_to_the_newest_form() {
    let office = Office::open();
    let person = office.person("Nura", "Saleh");
    office.desk.lock();
    let unmade = made_later();
    assert!(unmade.len() > 9);
    let connection = database(&office);
    connection.execute_batch(&unmade.concat()).unwrap();
    connection.pragma_update(None, "user_version", 1).unwrap();
    drop(connection);
    office.seat(&ALMA);
    let view = office.call("person.open", json!({"person": person}));
    assert_eq!(view["row"]["name"], "Nura Saleh");
    office.call("case.begin", a_case(&person));
}

/// Migrations of versions that landed, with their digests; such a file never changes again: stores out there
/// have taken that step.
const RELEASED: [(&str, &str); 17] = [
    (
        "0001_foundation.sql",
        "82757cc7bae811d55688416bd34745c8d08f1fbb327dfd8a70ec8161b690d5d7",
    ),
    (
        "0002_case.sql",
        "f343e2aedcac3ec2c4c5d3772496c477d1a158421efca470252949d54c8675d0",
    ),
    (
        "0003_help_plan.sql",
        "f499501fdd85ba5e074b4afd905d92a9ead67b6c4f178250116101ad207ed315",
    ),
    (
        "0004_paper.sql",
        "f65ace51ae735bda291789929a01a04900009ba3c6da766aab809d74858b076e",
    ),
    (
        "0005_exchange.sql",
        "c8d911b5f6df9b6621dd5031698556df91ae0449c0933a663578b4fb2a9ed0c1",
    ),
    (
        "0006_indexes.sql",
        "ce1fca92d446291957632f765397eee7a76174e1fffe0b2ae9c353bbe8f065fd",
    ),
    (
        "0007_release.sql",
        "a4c6403cd1b175432e91990821ae38d8dd4f1be5ea919ae866f1679e8af116a6",
    ),
    (
        "0008_service_card.sql",
        "6f17c75586aac80c1b5251ca5297c4ba39436f309ec04be2bb4352ce004b1c27",
    ),
    (
        "0009_handover.sql",
        "548c7ffe953e57d7e2983d81ec319b1c35078440f8250894a9b9b7251772f8fe",
    ),
    (
        "0010_team.sql",
        "3a5444a096a7b1fdc1e83ed0e1c302c6bc7b754d1a09fc13c9e9ebc2969bc88e",
    ),
    (
        "0011_gaps.sql",
        "b75b2680400ff6b64b4005ebcc415882cdc843c3ecdd26a269473bdf955657af",
    ),
    (
        "0012_keys.sql",
        "54b8c47738d5fa56e8bd2e0f3718d5e38b0fb587504b6364f5d71b9047fd7dec",
    ),
    (
        "0013_hub.sql",
        "bbc6472ac4952c4a667175ac10bb2e675e68d32a47b1ee7290d05d43aed6387f",
    ),
    (
        "0014_purge.sql",
        "57039e45b53555ca59c58bfd1911a6ed3b656f140cec1a5ac5429d2e6e7caca1",
    ),
    (
        "0015_erasure.sql",
        "368132e66bc6f88502633cedb7b5572c36376ba285773dd532b2e023a2a2e4bc",
    ),
    (
        "0016_judged.sql",
        "cbd375660d09cc0e7b29c722c0fe6c41a29c70c7442340916d92c1200de3fcec",
    ),
    (
        "0017_contradictions.sql",
        "7661b08530d4c1a2439d43b0006e24b1b4df2d3e80e12355448581dfae04a6ff",
    ),
];

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
    let newest: usize = database(&Office::locked())
        .query_row("PRAGMA user_version", [], |row| row.get(0))
        .unwrap();
    assert_eq!(
        names.len(),
        newest,
        "each step is in core/src/store/migrate.rs"
    );
}

/// The tables a migration gives rows to, changes or empties.
fn written_by(migration: &str) -> Vec<String> {
    let lines = migration.lines();
    let code: Vec<&str> = lines
        .filter(|line| !line.trim_start().starts_with("--"))
        .collect();
    let code = code.join("\n").to_lowercase();
    let words: Vec<&str> = code
        .split(|letter: char| !letter.is_alphanumeric() && letter != '_')
        .filter(|word| !word.is_empty())
        .collect();
    let named = words.windows(3).filter_map(|three| match three {
        ["insert" | "replace", "into", table] | ["delete", "from", table] => Some(*table),
        ["update", table, "set"] => Some(*table),
        _ => None,
    });
    named.map(str::to_owned).collect()
}

/// Whether code, comments left out, has SQLite gather samples for its planner.
fn samples(code: &str) -> bool {
    let code = code
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"));
    let code = code.collect::<Vec<_>>().join("\n").to_lowercase();
    let words: Vec<&str> = code
        .split(|letter: char| !letter.is_alphanumeric() && letter != '_')
        .filter(|word| !word.is_empty())
        .collect();
    words.iter().enumerate().any(|(place, word)| match *word {
        "analyze" => true,
        "optimize" => words[place.saturating_sub(2)..place].contains(&"pragma"),
        _ => false,
    })
}

#[test]
fn no_migration_writes_a_value_into_a_shared_table() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations");
    let mut written = BTreeSet::new();
    for path in crate::support::files_below(&folder) {
        let text = fs::read_to_string(&path).unwrap();
        assert!(
            !text.to_uppercase().contains("ANALYZE"),
            "{}",
            path.display()
        );
        written.extend(written_by(&text));
    }
    // Nor does the program gather samples of what stands in indexes, where erased names would stay.
    let core = Path::new(env!("CARGO_MANIFEST_DIR")).join("core/src");
    let mut opens = false;
    for path in crate::support::files_below(&core) {
        let text = fs::read_to_string(&path).unwrap_or_default();
        opens |= text.contains("PRAGMA secure_delete");
        assert!(!samples(&text), "{}", path.display());
    }
    assert!(opens, "the control: this is where the program speaks SQL");
    assert!(samples("execute(\"ANALYZE\")") && samples("\"PRAGMA main.optimize;\""));
    assert!(!samples("// nobody runs ANALYZE") && !samples("optimize_layout()"));
    assert!(
        written.contains("tip") && written.contains("note_words"),
        "the control"
    );
    for table in CATALOGUE.0 {
        assert!(!written.contains(table.name), "{}", table.name);
    }
    let update = "-- UPDATE note SET x = 1;\nUPDATE person SET birth = '';";
    assert_eq!(written_by(update), ["person"]);
}

#[test]
fn a_store_that_was_brought_to_the_newest_form_is_what_its_log_says() {
    let office = Office::open();
    let person = office.person("Nura", "Saleh");
    office.call("case.begin", a_case(&person));
    let before = crate::support::tables(&office);
    office.desk.lock();
    let connection = database(&office);
    connection.execute_batch(&made_later().concat()).unwrap();
    connection.pragma_update(None, "user_version", 1).unwrap();
    drop(connection);
    office.seat(&ALMA);
    assert!(office.desk.session().unwrap().verify().unwrap().is_whole());
    // The tables that were dropped are filled again from the log.
    assert_eq!(crate::support::tables(&office), before);
}
