//! Where a release stands on a day, as a function of facts and of nothing else.

use super::{ACCOMPANIMENT, Content, WITHDRAWN};
use crate::case::{self, CLOSED};
use crate::ids::{CaseId, Id};
use crate::paper::{self, Facts, Frozen};
use crate::store::{Reader, StoreError};
use crate::time::{Day, Instant, parse_day};

/// Where it stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum State {
    /// Nobody has signed.
    Unsigned,
    /// Somebody has signed and somebody has not, or refuses.
    PartlySigned,
    /// It was signed, was not withdrawn, and its last day is not past.
    InForce,
    /// Its last day is past, or its case was closed.
    Expired,
    /// It was withdrawn.
    Withdrawn,
    /// It was put away for another reason, mostly because nobody signed it.
    PutAway,
}

impl State {
    /// As screens name it.
    pub fn code(self) -> &'static str {
        match self {
            Self::Unsigned => "unsigned",
            Self::PartlySigned => "partly_signed",
            Self::InForce => "in_force",
            Self::Expired => "expired",
            Self::Withdrawn => "withdrawn",
            Self::PutAway => "put_away",
        }
    }
}

/// Where it stands on a day, of which today is the present one. What happened later does not count
/// yet: a withdrawal has effect from its day on, and leaves what was told before as it was. For the
/// present every withdrawal that is known counts, whatever day a wrong clock gave it; and what can not
/// be read is a No.
pub fn of(one: &Frozen, facts: &Facts, on: Day, today: Day) -> State {
    let mut known = Facts {
        frozen: facts.frozen.clone(),
        signatures: facts.signatures.clone(),
        ended: facts.ended.clone(),
        ..Facts::default()
    };
    // A No is never overlooked, whatever day stands beside it.
    known.signatures.retain(|signature| {
        signature.kind == "refused" || parse_day(&signature.on_day).is_some_and(|day| day <= on)
    });
    known
        .ended
        .retain(|ended| on >= today || parse_day(&ended.on_day).is_none_or(|day| day <= on));
    let body = one.body::<Content>().unwrap_or_default();
    let lasts =
        body.kind == ACCOMPANIMENT || parse_day(&body.valid_until).is_some_and(|until| on <= until);
    let withdrawn = known
        .ended
        .iter()
        .any(|ended| ended.digest == one.digest && ended.reason == WITHDRAWN);
    match paper::state_of(one, &known) {
        _ if withdrawn => State::Withdrawn,
        paper::State::Unsigned => State::Unsigned,
        paper::State::PartlySigned => State::PartlySigned,
        paper::State::Ended | paper::State::Superseded => State::PutAway,
        paper::State::InForce if !lasts => State::Expired,
        paper::State::InForce => State::InForce,
    }
}

/// Whether it waits for signatures. What nobody signed in time is asked for anew.
pub fn waits(one: &Frozen, facts: &Facts, today: Day) -> bool {
    let until = one
        .body::<Content>()
        .and_then(|body| parse_day(&body.valid_until));
    paper::state::waits(one, facts) && until.is_none_or(|until| today <= until)
}

/// Where it stands, and what a closed case does: its occasion has ended, and opening it again brings nothing
/// back. What is asked for after the closing has an occasion of its own, mostly something that goes after a
/// case that was handed over, and lasts as its paper says.
pub fn in_its_case(
    reader: &Reader<'_>,
    one: &Frozen,
    facts: &Facts,
    on: Day,
    today: Day,
) -> Result<State, StoreError> {
    let state = of(one, facts, on, today);
    let body = one.body::<Content>().unwrap_or_default();
    let case = body.case.as_deref().and_then(Id::parse).map(CaseId);
    let (State::InForce, Some(case)) = (state, case) else {
        return Ok(state);
    };
    let printed = parse_day(&body.head.printed_on);
    let closed = case::phases_of(reader, case)?.into_iter().any(|phase| {
        let day = parse_day(&phase.on_day).filter(|day| *day <= on);
        let ends = |day| ends((day, phase.at), printed.map(|day| (day, one.at)));
        phase.phase == CLOSED && day.is_some_and(ends)
    });
    Ok(if closed { State::Expired } else { state })
}

/// Whether a closing ends what was printed. Of one day their clocks tell which came first; what nobody can
/// tell apart ends, and so does what has no day.
fn ends(closed: (Day, Instant), printed: Option<(Day, Instant)>) -> bool {
    printed.is_none_or(|printed| closed >= printed)
}

#[cfg(test)]
#[path = "state_test.rs"]
mod tests;
