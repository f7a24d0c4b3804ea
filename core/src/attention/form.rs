//! What may stand in a field: which code list, a day, a birth date, or free text.
//!
//! Rooms check what they write by themselves. Here values of any field are shown and typed, so one
//! place says of each column what the rooms know.

use crate::code::{self, CodeList};
use crate::store::{Column, Kind, Table};

/// What a column's values mean to a reader.
#[derive(Clone, Copy)]
pub enum Form {
    /// A code of a list.
    Code(&'static CodeList),
    /// Yes or no.
    YesNo,
    /// A day on the calendar.
    Day,
    /// A birth date as far as it is known.
    Birth,
    /// A whole number.
    Number,
    /// What somebody wrote.
    Text,
    /// A person, a worker or another row.
    Link,
    /// Bytes nobody reads here.
    Hidden,
}

/// Table, column, code list.
static CODES: &[(&str, &str, &CodeList)] = &[
    ("office", "jurisdiction", &code::JURISDICTION),
    ("office", "data_protection_law", &code::DATA_PROTECTION_LAW),
    ("person", "sex", &code::SEX),
    ("person_name", "kind", &code::NAME_KIND),
    ("person_language", "language", &code::LANGUAGE),
    ("residence_document", "kind", &code::RESIDENCE_DOCUMENT),
    ("kinship", "relation", &code::RELATION_KIND),
    ("contact", "kind", &code::CONTACT_KIND),
    ("contact", "language", &code::LANGUAGE),
    ("contact", "interpreter", &code::INTERPRETER),
    ("contact_topic", "topic", &code::TOPIC),
    ("contact_topic", "act", &code::CONTACT_ACT),
    ("note", "class", &code::NOTE_CLASS),
];

/// Table and column of days.
static DAYS: &[(&str, &str)] = &[
    ("residence_document", "valid_until"),
    ("household_joined", "since"),
    ("household_left", "ended"),
    ("contact", "held_on"),
];

/// What may stand in a column.
pub fn form(table: &Table, column: &Column) -> Form {
    let named = |(of, name): (&str, &str)| of == table.name && name == column.name;
    match column.kind {
        Kind::Bool => Form::YesNo,
        Kind::Int => Form::Number,
        Kind::Id => Form::Link,
        Kind::Bytes | Kind::Sealed | Kind::Blob => Form::Hidden,
        Kind::Text if named(("person", "birth")) => Form::Birth,
        Kind::Text if DAYS.iter().any(|day| named(*day)) => Form::Day,
        Kind::Text => match CODES.iter().find(|(of, name, _)| named((of, name))) {
            Some((_, _, list)) => Form::Code(list),
            None => Form::Text,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::CATALOGUE;

    #[test]
    fn every_field_named_here_is_a_text_of_the_catalogue() {
        let fields = CODES.iter().map(|(table, column, _)| (*table, *column));
        for (table, column) in fields.chain(DAYS.iter().copied()) {
            let known = CATALOGUE.0.iter().find(|known| known.name == table);
            let known = known.unwrap_or_else(|| panic!("{table}"));
            let found = known.columns.iter().find(|known| known.name == column);
            assert_eq!(
                found.map(|column| column.kind),
                Some(Kind::Text),
                "{table}.{column}"
            );
        }
    }
}
