//! What screens show of agreements.

use super::CommandError;
use super::person_view::PersonRow;
use crate::agreement::{self, Facts, Frozen};
use crate::desk::Session;
use crate::ids::{CaseId, Id, PersonId};
use crate::store::{Reader, StoreError};
use crate::time::Day;
use serde::Serialize;

/// An agreement in a list.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct AgreementRow {
    pub id: String,
    pub case: String,
    pub plan: String,
    pub persons: Vec<PersonRow>,
    pub number: String,
    #[cfg_attr(test, ts(type = "number"))]
    pub version: i64,
    /// `unsigned`, `partly_signed`, `in_force`, `superseded` or `ended`.
    pub state: String,
    #[cfg_attr(test, ts(type = "number"))]
    pub frozen_at: i64,
    pub by: String,
    pub language: String,
    pub beside: Option<String>,
    pub evaluation_on: String,
    pub printed: bool,
    pub scanned: bool,
}

/// That it was printed or saved.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PrintRow {
    pub way: String,
    #[cfg_attr(test, ts(type = "number"))]
    pub copies: i64,
    pub by: String,
    #[cfg_attr(test, ts(type = "number"))]
    pub at: i64,
}

/// That it does not hold any more.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct EndRow {
    pub on_day: String,
    pub reason: String,
    pub note: String,
    pub by: String,
}

/// Somebody who reads lists: the session, the door, and the day.
pub(super) struct Looking<'a> {
    pub(super) session: &'a Session,
    pub(super) reader: &'a Reader<'a>,
    pub(super) today: Day,
}

impl Looking<'_> {
    pub(super) fn short(&self, user: impl Into<Id>) -> String {
        self.session.roster().short(user.into())
    }

    pub(super) fn name(&self, user: crate::ids::UserId) -> String {
        let roster = self.session.roster();
        let member = roster.users.get(&user);
        member.map(|member| member.name.clone()).unwrap_or_default()
    }

    pub(super) fn person(&self, id: &str) -> Result<Option<PersonRow>, StoreError> {
        let id = Id::parse(id).map(PersonId);
        id.map(|id| PersonRow::read(self.reader, id, self.today))
            .transpose()
    }

    /// Everything agreed in a case.
    pub(super) fn facts(&self, case: CaseId) -> Result<Facts, StoreError> {
        agreement::facts(self.reader, &self.session.roster(), case)
    }

    /// One line of a list.
    pub(super) fn row(&self, one: &Frozen, facts: &Facts) -> Result<AgreementRow, CommandError> {
        let content = one.content.as_ref();
        let persons = content.iter().flat_map(|content| &content.clients);
        let persons = persons.filter_map(|client| self.person(&client.person).transpose());
        Ok(AgreementRow {
            id: one.id.to_string(),
            case: one.case.to_string(),
            plan: one.plan.to_string(),
            persons: persons.collect::<Result<_, _>>()?,
            number: one.number.clone(),
            version: one.version,
            state: agreement::state_of(one, facts).code().to_owned(),
            frozen_at: one.at.0,
            by: self.short(one.by),
            language: content.map(|it| it.language.clone()).unwrap_or_default(),
            beside: content.and_then(|content| content.beside.clone()),
            evaluation_on: content
                .map(|content| content.evaluation.on.clone())
                .unwrap_or_default(),
            printed: facts.prints.iter().any(|print| print.digest == one.digest),
            scanned: facts.scans.iter().any(|scan| scan.digest == one.digest),
        })
    }

    /// The agreements of a case that pass, the newest first.
    pub(super) fn rows(
        &self,
        case: CaseId,
        pass: impl Fn(&Frozen, &Facts) -> bool,
    ) -> Result<Vec<AgreementRow>, CommandError> {
        let facts = self.facts(case)?;
        let passing = facts.frozen.iter().filter(|one| pass(one, &facts));
        passing.map(|one| self.row(one, &facts)).collect()
    }

    pub(super) fn prints(&self, one: &Frozen, facts: &Facts) -> Vec<PrintRow> {
        let prints = facts.prints.iter();
        prints
            .filter(|print| print.digest == one.digest)
            .map(|print| PrintRow {
                way: print.way.clone(),
                copies: print.copies,
                by: self.short(print.by),
                at: print.at.0,
            })
            .collect()
    }

    pub(super) fn ended(&self, one: &Frozen, facts: &Facts) -> Option<EndRow> {
        let mut ended = facts.ended.iter().filter(|end| end.digest == one.digest);
        ended.next().map(|end| EndRow {
            on_day: end.on_day.clone(),
            reason: end.reason.clone(),
            note: end.note.clone(),
            by: self.short(end.by),
        })
    }
}
