//! What screens show of papers.

use super::CommandError;
use super::person_view::PersonRow;
use crate::agreement;
use crate::desk::Session;
use crate::ids::{Id, PersonId};
use crate::paper::{self, Facts, Frozen, Kind};
use crate::release;
use crate::store::{Reader, StoreError};
use crate::time::Day;
use serde::Serialize;

/// A paper in a list.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PaperRow {
    pub id: String,
    /// `agreement` or `release`; empty when what is stored is not what was frozen.
    pub kind: String,
    /// The case it belongs to, if it belongs to one.
    pub case: Option<String>,
    /// Of an agreement: the help plan.
    pub plan: Option<String>,
    /// Of a release: the release.
    pub release: Option<String>,
    pub persons: Vec<PersonRow>,
    pub number: String,
    #[cfg_attr(test, ts(type = "number"))]
    pub version: i64,
    /// `unsigned`, `partly_signed`, `in_force`; of an agreement also `superseded` or `ended`, of a
    /// release `expired`, `withdrawn` or `put_away`.
    pub state: String,
    #[cfg_attr(test, ts(type = "number"))]
    pub frozen_at: i64,
    pub by: String,
    pub language: String,
    pub beside: Option<String>,
    /// Of an agreement: the day of the joint evaluation. Of a release: its last day.
    pub until: String,
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
        let member = roster.member(user);
        member.map(|member| member.name.clone()).unwrap_or_default()
    }

    pub(super) fn person(&self, id: &str) -> Result<Option<PersonRow>, StoreError> {
        let id = Id::parse(id).map(PersonId);
        id.map(|id| PersonRow::read(self.reader, id, self.today))
            .transpose()
    }

    /// The papers of a root.
    pub(super) fn facts(&self, root: Id) -> Result<Facts, StoreError> {
        paper::facts(self.reader, &self.session.roster(), root)
    }

    /// One line of a list.
    pub(super) fn row(&self, one: &Frozen, facts: &Facts) -> Result<PaperRow, CommandError> {
        let head = one.head.as_ref();
        let persons = head.iter().flat_map(|head| &head.clients);
        let persons = persons.filter_map(|client| self.person(&client.person).transpose());
        let about = About::read(self, one, facts)?;
        Ok(PaperRow {
            id: one.id.to_string(),
            kind: one.kind.map(Kind::code).unwrap_or_default().to_owned(),
            case: about.case,
            plan: one.plan.map(|plan| plan.to_string()),
            release: about.release,
            persons: persons.collect::<Result<_, _>>()?,
            number: one.number.clone(),
            version: one.version,
            state: about.state.to_owned(),
            frozen_at: one.at.0,
            by: self.short(one.by),
            language: head.map(|it| it.language.clone()).unwrap_or_default(),
            beside: head.and_then(|head| head.beside.clone()),
            until: about.until,
            printed: facts.prints.iter().any(|print| print.digest == one.digest),
            scanned: facts.scans.iter().any(|scan| scan.digest == one.digest),
        })
    }

    /// The papers of a root that pass, the newest first.
    pub(super) fn rows(
        &self,
        root: Id,
        pass: impl Fn(&Frozen, &Facts) -> bool,
    ) -> Result<Vec<PaperRow>, CommandError> {
        let facts = self.facts(root)?;
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

/// What a row says that depends on the kind of the paper.
struct About {
    case: Option<String>,
    release: Option<String>,
    state: &'static str,
    until: String,
}

impl About {
    fn read(looking: &Looking<'_>, one: &Frozen, facts: &Facts) -> Result<Self, CommandError> {
        let state = paper::state_of(one, facts).code();
        Ok(match one.kind {
            Some(Kind::Release) => {
                let body = one.body::<release::Content>();
                Self {
                    case: body.as_ref().and_then(|body| body.case.clone()),
                    release: Some(one.root.to_string()),
                    state: release::state_of(
                        looking.reader,
                        one,
                        facts,
                        looking.today,
                        looking.today,
                    )?
                    .code(),
                    until: body.map(|body| body.valid_until).unwrap_or_default(),
                }
            }
            Some(Kind::Agreement) => {
                let body = one.body::<agreement::Content>();
                Self {
                    case: Some(one.root.to_string()),
                    release: None,
                    state,
                    until: body.map(|body| body.evaluation.on).unwrap_or_default(),
                }
            }
            None => Self {
                case: None,
                release: None,
                state,
                until: String::new(),
            },
        })
    }
}
