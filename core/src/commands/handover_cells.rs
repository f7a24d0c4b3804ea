//! Rows that leave or came, as fields with words.

use crate::attention::{Form, form};
use crate::catalogue::CATALOGUE;
use crate::handover::{Row, Tick};
use crate::ids::Id;
use crate::note;
use crate::person;
use crate::store::{Category, Column, Table, Value};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A field, as text; a code when `code` names its list.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct HandoverField {
    pub field: String,
    pub value: String,
    pub code: Option<String>,
}

/// A row that leaves or came.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct HandoverCells {
    pub row: String,
    /// The person in whose file it stands, by name; empty where it is no person's.
    pub of: String,
    pub fields: Vec<HandoverField>,
}

/// All rows of a kind.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct HandoverGroup {
    pub table: String,
    pub rows: Vec<HandoverCells>,
}

/// Rows of one kind that stay.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct HandoverStays {
    pub table: String,
    pub count: usize,
}

/// One text of a row: where it stands.
#[derive(Serialize, Deserialize, Clone)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct HandoverPlace {
    pub table: String,
    pub row: String,
    pub field: String,
}

/// Names of the persons among rows, as their own rows say them: the official one, else any.
pub(super) fn names_among(rows: &[Row]) -> BTreeMap<Id, (String, String)> {
    let table = &person::NAME;
    let text = |row: &Row, name: &str| {
        let column = table.columns.iter().find(|column| column.name == name);
        match column.and_then(|column| row.values.get(&column.number)) {
            Some(Value::Text(text)) => text.clone(),
            _ => String::new(),
        }
    };
    let mut names = BTreeMap::new();
    for row in rows.iter().filter(|row| row.table == table.number) {
        let name = (text(row, "given"), text(row, "family"));
        match text(row, "kind") == "official" {
            true => drop(names.insert(row.root, name)),
            false => drop(names.entry(row.root).or_insert(name)),
        }
    }
    names
}

pub(super) fn whole((given, family): &(String, String)) -> String {
    format!("{given} {family}").trim().to_owned()
}

pub(super) fn field(
    (table, column): (&Table, &Column),
    value: &Value,
    names: &BTreeMap<Id, (String, String)>,
) -> Option<HandoverField> {
    let (text, code) = match (form(table, column), value) {
        (Form::Hidden, _) | (_, Value::Null) => return None,
        (Form::Link, Value::Bytes(bytes)) => (whole(names.get(&Id::from_slice(bytes)?)?), None),
        (Form::Code(list), Value::Text(text)) => {
            (text.clone(), list.has(text).then(|| list.name.to_owned()))
        }
        (_, Value::Bool(yes)) => {
            let yes = if *yes { "yes" } else { "no" };
            (yes.to_owned(), Some(crate::code::YES_NO.name.to_owned()))
        }
        (_, Value::Text(text)) => (text.clone(), None),
        (_, Value::Int(number)) => (number.to_string(), None),
        (_, Value::Bytes(_)) => return None,
    };
    Some(HandoverField {
        field: column.name.to_owned(),
        value: text,
        code,
    })
}

/// Rows by their kinds; what a sealed one says stands in `told`, where it was opened.
pub(super) fn groups(rows: &[Row], told: &BTreeMap<Id, &str>) -> Vec<HandoverGroup> {
    let names = names_among(rows);
    let mut groups: Vec<HandoverGroup> = Vec::new();
    for row in rows {
        let Some(table) = CATALOGUE.table(row.table) else {
            continue;
        };
        let columns = table.columns.iter();
        let fields = columns
            .filter_map(|column| field((table, column), row.values.get(&column.number)?, &names));
        let opened = told.get(&row.row).map(|text| HandoverField {
            field: note::TEXT.name.to_owned(),
            value: (*text).to_owned(),
            code: None,
        });
        let of = names.get(&row.root).map(whole).unwrap_or_default();
        let cells = HandoverCells {
            row: row.row.to_string(),
            of,
            fields: fields.chain(opened).collect(),
        };
        if cells.fields.is_empty() {
            continue;
        }
        match groups.last_mut() {
            Some(group) if group.table == table.name => group.rows.push(cells),
            _ => groups.push(HandoverGroup {
                table: table.name.to_owned(),
                rows: vec![cells],
            }),
        }
    }
    groups
}

/// Rows that stay, by their kinds in the order of the catalogue.
pub(super) fn stay(rows: &BTreeMap<u16, usize>) -> Vec<HandoverStays> {
    let kinds = CATALOGUE.0.iter().filter_map(|table| {
        let (table, count) = (table.name.to_owned(), *rows.get(&table.number)?);
        Some(HandoverStays { table, count })
    });
    kinds.collect()
}

/// What a row is, in the words that go along: the step of a measure, the text of a goal.
pub(super) fn what(rows: &[Row], id: Id) -> String {
    let row = rows.iter().find(|row| row.row == id);
    let texts = row.into_iter().flat_map(|row| {
        let table = CATALOGUE.table(row.table);
        let columns = table.into_iter().flat_map(|table| {
            let told = move |column: &&Column| {
                column.category == Category::Narrative && matches!(form(table, column), Form::Text)
            };
            table.columns.iter().filter(told)
        });
        columns.filter_map(|column| row.values.get(&column.number))
    });
    let mut texts = texts.filter_map(|value| match value {
        Value::Text(text) => Some(text.clone()),
        _ => None,
    });
    texts.next().unwrap_or_default()
}

pub(super) fn place(tick: &Tick) -> HandoverPlace {
    let table = CATALOGUE.table(tick.table);
    let column = table.and_then(|table| table.column(tick.column));
    HandoverPlace {
        table: table.map_or_else(String::new, |table| table.name.to_owned()),
        row: tick.row.to_string(),
        field: column.map_or_else(String::new, |column| column.name.to_owned()),
    }
}

pub(super) fn tick(place: &HandoverPlace) -> Option<Tick> {
    let table = CATALOGUE.0.iter().find(|table| table.name == place.table)?;
    let column = table
        .columns
        .iter()
        .find(|column| column.name == place.field)?;
    Some(Tick {
        table: table.number,
        row: Id::parse(&place.row)?,
        column: column.number,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{Catalog, Language, field_words};

    /// Codes may stand in the office's language there; tables and fields may not.
    #[test]
    fn tables_and_fields_that_may_leave_have_words_in_every_language_beside() {
        for tag in crate::i18n::BESIDE {
            let words = Catalog::on_paper(tag).unwrap();
            let mut fields = 0;
            for table in CATALOGUE.0 {
                let columns = table.columns.iter();
                let leaves = columns.filter(|column| column.category != Category::Internal);
                for column in leaves {
                    if matches!(form(table, column), Form::Hidden) || column.name == "place" {
                        continue;
                    }
                    if matches!(form(table, column), Form::Link) && !is_shown(table, column) {
                        continue;
                    }
                    for key in [
                        format!("about-{}", table.name),
                        format!("field-{}-{}", table.name, column.name),
                    ] {
                        let said = words.text(&key.replace('_', "-"), &[]);
                        assert!(!said.contains('⟦'), "{tag} {said}");
                    }
                    fields += 1;
                }
            }
            assert!(fields > 90, "the control");
        }
    }

    /// A link shows as a person's name, or not at all.
    fn is_shown(table: &Table, column: &Column) -> bool {
        let to_persons = ["person", "other"];
        to_persons.contains(&column.name) && !table.name.starts_with("paper")
    }

    #[test]
    fn everything_that_may_leave_has_words_in_every_language() {
        let leaves = |column: &&Column| column.category != Category::Internal;
        for language in Language::ALL {
            let (labels, codes) = (field_words(language), Catalog::of(language));
            let said = |catalog: &Catalog, key: String| {
                let key = key.replace('_', "-");
                assert!(catalog.has(&key), "{language:?} {key}");
            };
            for table in CATALOGUE.0 {
                for column in table.columns.iter().filter(leaves) {
                    let form = form(table, column);
                    if matches!(form, Form::Link | Form::Hidden) {
                        continue;
                    }
                    said(labels, format!("page-about-{}", table.name));
                    let label = format!("attention-field-{}-{}", table.name, column.name);
                    said(labels, label);
                    let list = match form {
                        Form::Code(list) => list,
                        Form::YesNo => &crate::code::YES_NO,
                        _ => continue,
                    };
                    for code in list.codes {
                        said(codes, format!("{}-{code}", list.name));
                    }
                }
            }
        }
    }
}
