//! Who stands at the head of a paper, read at one moment.

use super::rules::signs;
use super::{Client, PaperError, Service, Worker};
use crate::ids::{PersonId, UserId};
use crate::office::Office;
use crate::person;
use crate::roster::Roster;
use crate::store::Reader;
use crate::time::Day;

/// A person on a paper, in her part of the list `case_part`.
pub fn client(
    reader: &Reader<'_>,
    person: PersonId,
    part: &str,
    today: Day,
) -> Result<Client, PaperError> {
    let sketch = person::sketch(reader, person)?;
    Ok(Client {
        person: person.to_string(),
        signs: signs(part, &sketch.birth, today),
        part: part.to_owned(),
        name: sketch.name,
        native: sketch.native,
        birth: sketch.birth,
        // Where somebody lives comes with the sites.
        address: String::new(),
    })
}

/// The office, with workers in their parts of the list `worker_part`.
pub fn service(
    office: Office,
    roster: &Roster,
    workers: impl IntoIterator<Item = (&'static str, UserId)>,
) -> Service {
    let workers = workers.into_iter().map(|(part, user)| {
        let member = roster.member(user);
        Worker {
            user: user.to_string(),
            part: part.to_owned(),
            name: member.map(|member| member.name.clone()).unwrap_or_default(),
        }
    });
    Service {
        workers: workers.collect(),
        organisation: office.organisation,
        address: office.address,
        unit: office.unit,
        jurisdiction: office.jurisdiction,
        data_protection_law: office.data_protection_law,
        officer: office.officer,
        complaint_office: office.complaint_office,
    }
}
