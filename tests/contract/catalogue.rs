//! Numbers that stand in every log for ever.

use crate::support::compare;
use geleit_core::catalogue::CATALOGUE;
use geleit_core::store::{Catalogue, Kind, Refers, Subjects, TableClass};
use std::collections::BTreeSet;
use std::fmt::Write as _;

fn written() -> String {
    let mut text = format!(
        "# Tables and columns by number, catalogue version {}. A number is never used again: what\n\
         # is given up stays here with the word \"gone\".\n",
        Catalogue::SCHEMA
    );
    for table in CATALOGUE.0 {
        let keys: Vec<String> = table
            .keys
            .iter()
            .map(|key| key.number.to_string())
            .collect();
        let subjects = match &table.subjects {
            Subjects::Columns(columns) => {
                let names: Vec<&str> = columns.iter().map(|column| column.name).collect();
                format!("columns {}", names.join(" "))
            }
            Subjects::Through(tables) => format!("through {}", tables.join(" ")),
            other => format!("{other:?}").to_lowercase(),
        };
        let parent = match table.parent {
            geleit_core::store::Parent::Nothing => "nothing".to_owned(),
            geleit_core::store::Parent::RootRow(number) => format!("root row of {number}"),
            geleit_core::store::Parent::Column(column) => format!("column {}", column.number),
        };
        writeln!(
            text,
            "{} {} {:?} keys=[{}] parent={parent} subjects={subjects}",
            table.number,
            table.name,
            table.class,
            keys.join(" ")
        )
        .unwrap();
        for column in table.columns {
            writeln!(
                text,
                "  {}.{} {} {:?} {:?} {:?}",
                table.number,
                column.number,
                column.name,
                column.kind,
                column.category,
                column.refers
            )
            .unwrap();
        }
    }
    text
}

#[test]
fn numbers_classes_kinds_and_categories_are_those_written_down() {
    compare("tests/golden/catalogue.txt", &written());
}

#[test]
fn no_number_or_name_is_used_twice_and_none_is_nought() {
    let mut numbers = BTreeSet::from([0]);
    let mut names = BTreeSet::new();
    for table in CATALOGUE.0 {
        assert!(
            numbers.insert(table.number) && names.insert(table.name),
            "{}",
            table.name
        );
        // Column 0 is whether the row is there, and an immutable row's salt.
        let mut inside = BTreeSet::from([0]);
        let mut named = BTreeSet::from(["id", "root", "rk"]);
        for column in table.columns {
            assert!(
                inside.insert(column.number) && named.insert(column.name),
                "{}.{}",
                table.name,
                column.name
            );
        }
        assert!(
            CATALOGUE
                .0
                .windows(2)
                .all(|pair| pair[0].number < pair[1].number)
        );
    }
}

#[test]
fn classes_keys_and_links_fit_each_other() {
    for table in CATALOGUE.0 {
        assert_eq!(
            table.class == TableClass::Set,
            !table.keys.is_empty(),
            "{}",
            table.name
        );
        for key in table.keys {
            assert!(table.columns.contains(key), "{}", table.name);
        }
        for column in table.columns {
            let place = format!("{}.{}", table.name, column.name);
            let sealed_fits = column.kind != Kind::Sealed || table.class == TableClass::Immutable;
            assert!(sealed_fits, "{place}: sealed only where nothing changes");
            assert_eq!(
                column.refers != Refers::Nowhere,
                column.kind == Kind::Id,
                "{place}"
            );
        }
        if let Subjects::Through(others) = table.subjects {
            let known = |other: &&str| CATALOGUE.0.iter().any(|table| table.name == *other);
            assert!(others.iter().all(known), "{}", table.name);
        }
    }
}
