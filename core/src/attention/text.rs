//! Values as text people can read.

use super::{Form, form};
use crate::ids::{Id, PersonId, UserId};
use crate::person;
use crate::roster::Roster;
use crate::store::{Column, Reader, StoreError, Table, Value};

/// A value in words.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Words {
    /// The text; a code when `code` names its list.
    pub text: String,
    /// The code list it belongs to.
    pub code: Option<&'static str>,
}

/// What has to be known to say a value in words.
pub struct Known<'a> {
    /// Names of persons.
    pub reader: &'a Reader<'a>,
    /// Names of workers.
    pub roster: &'a Roster,
}

impl Known<'_> {
    /// Says a value. What is sealed is never said.
    pub fn say(&self, table: &Table, column: &Column, value: &Value) -> Result<Words, StoreError> {
        let form = form(table, column);
        let plain = |text: String| Words { text, code: None };
        Ok(match (form, value) {
            (Form::Hidden, _) | (_, Value::Null) => plain(String::new()),
            (Form::Code(list), Value::Text(text)) => Words {
                text: text.clone(),
                code: list.has(text).then_some(list.name),
            },
            (Form::Link, Value::Bytes(bytes)) => match Id::from_slice(bytes) {
                Some(id) => plain(self.name(id)?),
                None => plain(String::new()),
            },
            (_, Value::Bool(yes)) => Words {
                text: if *yes { "yes" } else { "no" }.to_owned(),
                code: Some(crate::code::YES_NO.name),
            },
            (_, Value::Text(text)) => plain(text.clone()),
            (_, Value::Int(number)) => plain(number.to_string()),
            (_, Value::Bytes(_)) => plain(String::new()),
        })
    }

    /// Says a row: what people wrote in it.
    pub fn say_row(&self, table: &Table, row: &[(u16, Value)]) -> Result<String, StoreError> {
        let mut said = Vec::new();
        for (number, value) in row {
            let Some(column) = table.column(*number) else {
                continue;
            };
            if matches!(
                form(table, column),
                Form::Text | Form::Day | Form::Birth | Form::Link
            ) {
                said.push(self.say(table, column, value)?.text);
            }
        }
        said.retain(|text| !text.is_empty());
        Ok(said.join(" · "))
    }

    /// What tells a row from its neighbours: the first words people wrote in it, or else the first
    /// code, person or day it holds. Nothing when it holds none of them.
    pub fn tell(&self, table: &Table, row: &[(u16, Value)]) -> Result<Option<Words>, StoreError> {
        let mut first: Option<(u8, Words)> = None;
        for (number, value) in row {
            let Some(column) = table.column(*number) else {
                continue;
            };
            let rank = match form(table, column) {
                Form::Text => 0,
                Form::Code(_) => 1,
                Form::Link => 2,
                Form::Day | Form::Birth => 3,
                Form::YesNo | Form::Number { .. } | Form::Hidden => continue,
            };
            let words = self.say(table, column, value)?;
            let better = first.as_ref().is_none_or(|(known, _)| rank < *known);
            if better && !words.text.is_empty() {
                first = Some((rank, words));
            }
        }
        Ok(first.map(|(_, words)| words))
    }

    fn name(&self, id: Id) -> Result<String, StoreError> {
        if let Some(member) = self.roster.member(UserId(id)) {
            return Ok(member.name.clone());
        }
        let person = PersonId(id);
        match person::find(self.reader, person)? {
            Some(_) => Ok(person::sketch(self.reader, person)?.name),
            None => Ok(String::new()),
        }
    }
}
