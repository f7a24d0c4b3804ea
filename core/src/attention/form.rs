//! What may stand in a field: which code list, a day, a birth date, or free text.
//!
//! Rooms check what they write by themselves. Here values of any field are shown and typed, so one
//! place says of each column what the rooms know.

use crate::code::{self, CodeList};
use crate::store::{Column, Kind, Table};
use crate::{contact, help_plan};

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
    /// A whole number, from and to.
    Number {
        /// The smallest.
        least: i64,
        /// The largest.
        most: i64,
    },
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
    ("application", "path", &code::APPLICATION_PATH),
    ("application", "referrer_kind", &code::REFERRER_KIND),
    ("application", "urgency", &code::URGENCY),
    ("application", "reply_to", &code::REPLY_TO),
    ("application", "knows_agrees", &code::KNOWS_AGREES),
    ("application_group", "target_group", &code::TARGET_GROUP),
    ("application_status", "status", &code::APPLICATION_STATUS),
    ("application_status", "reason", &code::REFUSAL_REASON),
    ("application_status", "channel", &code::CHANNEL),
    ("case_person", "part", &code::CASE_PART),
    ("case_phase", "phase", &code::CASE_PHASE),
    ("case_phase", "reason", &code::CLOSURE_REASON),
    ("case_consent", "answer", &code::CONSENT_ANSWER),
    ("paper_signature", "kind", &code::SIGNATURE_KIND),
    ("handover_answer", "outcome", &code::HANDOVER_OUTCOME),
    ("handover_in", "outcome", &code::HANDOVER_OUTCOME),
    ("help_plan", "orientation", &code::ORIENTATION),
    ("help_plan", "view_client_language", &code::LANGUAGE),
    ("help_plan", "language", &code::LANGUAGE),
    ("help_plan", "interpreter", &code::INTERPRETER),
    ("plan_area", "area", &code::LIFE_AREA),
    ("plan_resource", "kind", &code::RESOURCE_KIND),
    ("plan_saying", "language", &code::LANGUAGE),
    ("goal", "area", &code::LIFE_AREA),
    ("measure", "who", &code::MEASURE_WHO),
    ("measure", "status", &code::MEASURE_STATUS),
];

/// Table and column of days.
static DAYS: &[(&str, &str)] = &[
    ("residence_document", "valid_until"),
    ("household_joined", "since"),
    ("household_left", "ended"),
    ("contact", "held_on"),
    ("application", "received_on"),
    ("application_status", "on_day"),
    ("case_file", "opened_on"),
    ("case_phase", "on_day"),
    ("help_plan", "period_from"),
    ("help_plan", "period_to"),
    ("help_plan", "evaluation_on"),
    ("goal", "due"),
    ("measure", "by_when"),
];

/// Table, column, smallest and largest number, as the rooms check them.
static NUMBERS: &[(&str, &str, i64, i64)] = &[
    ("contact", "minutes", 0, contact::MOST_MINUTES),
    ("contact", "group_size", 1, contact::MOST_IN_GROUP),
    ("contact_topic", "minutes", 0, contact::MOST_MINUTES),
    ("plan_area", "rating", 0, help_plan::MOST_RATING),
];

/// Table and column of what every form of a room demands: deciding by hand does not leave it empty either.
static NEEDED: &[(&str, &str)] = &[
    ("person_name", "kind"),
    ("residence_document", "kind"),
    ("kinship", "relation"),
    ("contact", "held_on"),
    ("contact", "kind"),
    ("contact", "interpreter"),
    ("application", "received_on"),
    ("case_file", "opened_on"),
    ("case_person", "part"),
    ("plan_resource", "kind"),
    ("measure", "who"),
    ("measure", "status"),
    ("partner", "name"),
];

/// Of the two parts of a name one is enough.
static EITHER: (&str, [&str; 2]) = ("person_name", ["given", "family"]);

/// Whether a column may not be left empty. `filled` says what of its row stands elsewhere.
pub fn is_needed(table: &Table, column: &Column, filled: impl Fn(&Column) -> bool) -> bool {
    let (named, parts) = EITHER;
    if table.name == named && parts.contains(&column.name) {
        let mut others = table
            .columns
            .iter()
            .filter(|other| other.number != column.number);
        return !others.any(|other| parts.contains(&other.name) && filled(other));
    }
    NEEDED.contains(&(table.name, column.name))
}

/// What may stand in a column.
pub fn form(table: &Table, column: &Column) -> Form {
    let named = |(of, name): (&str, &str)| of == table.name && name == column.name;
    match column.kind {
        Kind::Bool => Form::YesNo,
        Kind::Int => match NUMBERS.iter().find(|(of, name, ..)| named((of, name))) {
            Some((.., least, most)) => Form::Number {
                least: *least,
                most: *most,
            },
            None => Form::Number {
                least: 0,
                most: i64::MAX,
            },
        },
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
        let (named, parts) = EITHER;
        let needed = NEEDED.iter().copied();
        let needed = needed.chain(parts.map(|part| (named, part)));
        for (table, column) in fields.chain(DAYS.iter().copied()).chain(needed) {
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
