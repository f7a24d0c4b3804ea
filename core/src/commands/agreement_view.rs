//! What screens show of agreements.

use super::CommandError;
use super::person_view::PersonRow;
use crate::agreement::{self, Content, Facts, Frozen, Signature};
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

/// What somebody did on paper, or the worker with her key.
#[derive(Serialize, Clone)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SignatureRow {
    pub id: String,
    pub part: String,
    pub person: Option<String>,
    pub name: String,
    pub kind: String,
    /// The colleague's name, or that of somebody else.
    pub witness: String,
    pub on_day: String,
    pub place: String,
    pub reason: String,
    pub by: String,
    #[cfg_attr(test, ts(type = "number"))]
    pub at: i64,
    /// Of a digital signature: whether it is hers over this digest.
    pub valid: Option<bool>,
}

/// Somebody who signs, and what became of it.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Party {
    pub part: String,
    pub person: Option<PersonRow>,
    /// The worker's id.
    pub user: Option<String>,
    pub name: String,
    pub signature: Option<SignatureRow>,
    pub copy_on: Option<String>,
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
    fn short(&self, user: impl Into<Id>) -> String {
        self.session.roster().short(user.into())
    }

    fn name(&self, user: crate::ids::UserId) -> String {
        let roster = self.session.roster();
        let member = roster.users.get(&user);
        member.map(|member| member.name.clone()).unwrap_or_default()
    }

    fn person(&self, id: &str) -> Result<Option<PersonRow>, StoreError> {
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

    pub(super) fn signature(&self, signature: &Signature) -> SignatureRow {
        let name = match signature.part.as_str() {
            "worker" => self.name(signature.by),
            _ => signature.name.clone(),
        };
        SignatureRow {
            id: signature.id.to_string(),
            part: signature.part.clone(),
            person: signature.person.map(|person| person.to_string()),
            name,
            kind: signature.kind.clone(),
            witness: match signature.witness {
                Some(user) => self.name(user),
                None => signature.witness_name.clone(),
            },
            on_day: signature.on_day.clone(),
            place: signature.place.clone(),
            reason: signature.reason.clone(),
            by: self.short(signature.by),
            at: signature.at.0,
            valid: signature.valid,
        }
    }

    /// Who signs, in the order of the paper.
    pub(super) fn parties(
        &self,
        one: &Frozen,
        content: &Content,
        facts: &Facts,
    ) -> Result<Vec<Party>, CommandError> {
        let parties = agreement::parties(content).into_iter();
        parties
            .map(|(part, client)| {
                let person = client.map(|client| client.person.as_str());
                let worker = content.service.workers.first();
                let worker = worker.filter(|_| part == "worker");
                Ok(Party {
                    part: part.to_owned(),
                    person: person.map(|id| self.person(id)).transpose()?.flatten(),
                    user: worker.map(|worker| worker.user.clone()),
                    name: match (client, worker) {
                        (Some(client), _) => client.name.clone(),
                        (None, Some(worker)) => worker.name.clone(),
                        (None, None) if part == "worker" => String::new(),
                        (None, None) => interpreter(content),
                    },
                    signature: shown(one, part, person, facts).map(|it| self.signature(it)),
                    copy_on: person.and_then(|person| copied(one, person, facts)),
                })
            })
            .collect()
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

fn interpreter(content: &Content) -> String {
    match content.conversation.name.as_str() {
        "" => content.conversation.number.clone(),
        name => name.to_owned(),
    }
}

/// The signature to show beside a party: a refusal before anything else, the worker's own key
/// before ink.
fn shown<'a>(
    one: &Frozen,
    part: &str,
    person: Option<&str>,
    facts: &'a Facts,
) -> Option<&'a Signature> {
    let hers = facts.signatures.iter().filter(|signature| {
        signature.digest == one.digest
            && signature.part == part
            && signature.person.map(|id| id.to_string()).as_deref() == person
    });
    hers.max_by_key(|signature| (signature.kind == "refused", signature.valid))
}

fn copied(one: &Frozen, person: &str, facts: &Facts) -> Option<String> {
    let mut copies = facts.copies.iter().rev();
    copies
        .find(|copy| copy.digest == one.digest && copy.person.to_string() == person)
        .map(|copy| copy.on_day.clone())
}
