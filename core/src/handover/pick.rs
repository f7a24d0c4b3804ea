//! What a worker chooses: whom, what, to whom, and what was said about it.

use super::{HandoverError, Told};
use crate::code;
use crate::ids::{CaseId, Id, PartnerId, PersonId};
use crate::release::RELEASED;
use crate::time::Day;

const MOST_CHARS: usize = 4_000;

/// Copies of papers: what goes as a picture.
pub(super) const COPIES: &str = "documents";

/// The things of the list `release_item` that a file of ours has room for.
pub const ITEMS: &[&str] = &[
    "identity",
    "languages",
    "residence",
    "family",
    "deadlines",
    "admission",
    "accompaniment",
    "plan",
    "counselling",
    COPIES,
    "narrative",
];

/// Nobody said yet who acts on a deadline: no file leaves before somebody does.
pub(super) const UNSAID: &str = "open";

/// One text that was shown and ticked.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Tick {
    /// The table's number.
    pub table: u16,
    /// The row.
    pub row: Id,
    /// The column's number.
    pub column: u16,
}

/// A handover as it was chosen.
pub struct Wish {
    /// The case.
    pub case: CaseId,
    /// The service that goes on.
    pub partner: PartnerId,
    /// About whom.
    pub persons: Vec<PersonId>,
    /// What: of [`ITEMS`].
    pub items: Vec<String>,
    /// Code of the list `disclosure_ground`.
    pub ground: String,
    /// Why, where the ground is no release.
    pub reason: String,
    /// The texts that go along.
    pub texts: Vec<Tick>,
    /// Code of the list `handover_occasion`.
    pub occasion: String,
    /// From which day on the other service accompanies.
    pub on_day: Day,
    /// Until when an answer is expected.
    pub answer_by: Day,
    /// When the client was read what leaves.
    pub told_on: Option<Day>,
    /// How.
    pub told: Option<Told>,
    /// What the client objected to, or empty.
    pub objections: String,
    /// Who acts on an open deadline, by the deadline's row: code of the list `handover_acts`.
    pub acts: Vec<(Id, String)>,
    /// Why it goes to a partner nobody has verified; only a coordinator may say so.
    pub despite: String,
    /// The first handover of a row of them, when this one adds to it.
    pub series: Option<Id>,
}

impl Wish {
    /// Whether codes are known and texts short enough.
    pub(super) fn check(&self) -> Result<(), HandoverError> {
        let known = code::HANDOVER_OCCASION.has(&self.occasion)
            && code::DISCLOSURE_GROUND.has(&self.ground)
            && self.items.iter().all(|item| ITEMS.contains(&item.as_str()))
            && (self.acts.iter()).all(|(_, who)| code::HANDOVER_ACTS.has(who));
        known.then_some(()).ok_or(HandoverError::CodeUnknown)?;
        self.told.as_ref().map_or(Ok(()), Told::check)?;
        let texts = [&self.reason, &self.objections, &self.despite];
        let short = |text: &&String| text.chars().count() <= MOST_CHARS;
        match texts.iter().all(short) {
            true => Ok(()),
            false => Err(HandoverError::TooLong { most: MOST_CHARS }),
        }
    }

    /// Whether everything is said that has to be before a file is written.
    pub(super) fn is_ready(&self, today: Day) -> Result<(), HandoverError> {
        self.check()?;
        if self.persons.is_empty() || self.items.is_empty() {
            return Err(HandoverError::Nothing);
        }
        let released = self.ground == RELEASED;
        if !released && self.reason.trim().is_empty() {
            return Err(HandoverError::ReasonMissing);
        }
        if released && self.told_on.is_none() {
            return Err(HandoverError::NotTold);
        }
        if self.told_on.is_some() && !self.told.as_ref().is_some_and(Told::is_whole) {
            return Err(HandoverError::ToldHow);
        }
        if self.told_on.is_some_and(|day| day > today) {
            return Err(HandoverError::DateInFuture);
        }
        match self.answer_by < today {
            true => Err(HandoverError::DatePast),
            false => Ok(()),
        }
    }

    /// Who acts on a deadline, as somebody chose: nobody is proposed, for what is proposed is not read.
    pub(super) fn acts_on(&self, row: Id) -> &str {
        let said = self.acts.iter().find(|(known, _)| *known == row);
        said.map_or(UNSAID, |(_, who)| who)
    }
}
