//! Correcting what an application says.

use super::receive::filled;
use super::rules::{check_field, check_groups, check_received};
use super::tables::*;
use super::{ApplicationError, Form, store};
use crate::ids::{ApplicationId, PersonId};
use crate::store::{Tx, Value};
use crate::time::{Day, parse_day};

/// What to change; `None` leaves it as it is, an empty text clears it.
#[derive(Default)]
pub struct Changes {
    /// The day of the stamp.
    pub received_on: Option<Day>,
    /// What the form says.
    pub form: Form<Option<String>>,
    /// All groups anew.
    pub groups: Option<Vec<String>>,
    /// All persons anew.
    pub persons: Option<Vec<PersonId>>,
}

/// Changes an application.
pub fn change(
    tx: &mut Tx<'_>,
    application: ApplicationId,
    changes: &Changes,
    today: Day,
) -> Result<(), ApplicationError> {
    let standing = store::form_of(&tx.reader(), application)?.ok_or(ApplicationError::NotFound)?;
    let root = application.0;
    if let Some(received_on) = changes.received_on {
        let received_on = check_received(received_on, today)?;
        // The first status only repeats the day that is put right here.
        let statuses = store::statuses_of(&tx.reader(), application)?;
        let mut later = statuses.iter().filter(|one| one.status != "received");
        if later.any(|one| parse_day(&one.on_day).is_some_and(|day| day < received_on)) {
            return Err(ApplicationError::BeforeReceipt);
        }
        tx.set(root, &APPLICATION, root, RECEIVED_ON, received_on.into())?;
    }
    for (column, text) in changes.form.fields() {
        if let Some(text) = text {
            let value = filled(check_field(column, text)?);
            tx.set(root, &APPLICATION, root, column, value)?;
        }
    }
    let before = store::groups_of(&tx.reader(), application)?;
    let groups = changes.groups.as_ref().unwrap_or(&before);
    let other = changes.form.other_group.as_ref();
    check_groups(groups, other.unwrap_or(&standing.other_group))?;
    for group in before.iter().filter(|group| !groups.contains(group)) {
        let key = [(TARGET_GROUP, group.as_str().into())];
        tx.drop_from_set(root, &APPLICATION_GROUP, &key)?;
    }
    for group in groups.iter().filter(|group| !before.contains(group)) {
        let key = [(TARGET_GROUP, group.as_str().into())];
        tx.put_in_set(root, &APPLICATION_GROUP, &key)?;
    }
    match &changes.persons {
        Some(persons) => replace_persons(tx, application, persons),
        None => Ok(()),
    }
}

fn replace_persons(
    tx: &mut Tx<'_>,
    application: ApplicationId,
    persons: &[PersonId],
) -> Result<(), ApplicationError> {
    if persons.is_empty() {
        return Err(ApplicationError::PersonMissing);
    }
    let before = store::persons_of(&tx.reader(), application)?;
    for person in before.iter().filter(|person| !persons.contains(person)) {
        let key = [(PERSON, Value::from(*person))];
        tx.drop_from_set(application.0, &APPLICATION_PERSON, &key)?;
    }
    for person in persons.iter().filter(|person| !before.contains(person)) {
        let key = [(PERSON, Value::from(*person))];
        tx.put_in_set(application.0, &APPLICATION_PERSON, &key)?;
    }
    Ok(())
}
