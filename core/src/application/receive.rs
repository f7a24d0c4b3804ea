//! An application comes in.

use super::rules::{check_field, check_groups, check_received};
use super::status::{NewStatus, state};
use super::tables::*;
use super::{ApplicationError, Form, store};
use crate::ids::{ApplicationId, PersonId};
use crate::number::Series;
use crate::store::{Column, Tx, Value, maybe};
use crate::time::Day;

/// An application to enter in the register.
pub struct NewApplication {
    /// Who asks; at least one.
    pub persons: Vec<PersonId>,
    /// The day of the stamp.
    pub received_on: Day,
    /// What the form says.
    pub form: Form<String>,
    /// Codes of the list `target_group`.
    pub groups: Vec<String>,
}

/// Enters an application in the register, as received.
pub fn receive(
    tx: &mut Tx<'_>,
    new: &NewApplication,
    series: &Series,
    today: Day,
) -> Result<ApplicationId, ApplicationError> {
    check_received(new.received_on, today)?;
    check_groups(&new.groups, &new.form.other_group)?;
    if new.persons.is_empty() {
        return Err(ApplicationError::PersonMissing);
    }
    let number = series.next(
        store::numbers(&tx.reader(), series)?
            .iter()
            .map(String::as_str),
    );
    let id = ApplicationId(tx.draw());
    let (by, at) = (tx.author(), tx.now().0);
    let mut values: Vec<(Column, Value)> = vec![
        (RECEIVED_ON, new.received_on.into()),
        (NUMBER, number.into()),
        (ENTERED_AT, Value::Int(at)),
        (BY, Value::from(by)),
    ];
    for (column, text) in new.form.fields() {
        values.push((column, filled(check_field(column, text)?)));
    }
    tx.create(id.0, &APPLICATION, id.0, &values)?;
    for person in &new.persons {
        tx.put_in_set(id.0, &APPLICATION_PERSON, &[(PERSON, Value::from(*person))])?;
    }
    for group in &new.groups {
        tx.put_in_set(
            id.0,
            &APPLICATION_GROUP,
            &[(TARGET_GROUP, group.as_str().into())],
        )?;
    }
    state(tx, id, &NewStatus::plain("received", new.received_on))?;
    Ok(id)
}

/// An empty text is no value.
pub(super) fn filled(text: &str) -> Value {
    maybe(Some(text).filter(|text| !text.is_empty()))
}
