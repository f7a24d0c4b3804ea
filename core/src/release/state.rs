//! Where a release stands on a day, as a function of facts and of nothing else.

use super::{Content, WITHDRAWN};
use crate::paper::{self, Facts, Frozen};
use crate::time::{Day, parse_day};

/// Where it stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum State {
    /// Nobody has signed.
    Unsigned,
    /// Somebody has signed and somebody has not, or refuses.
    PartlySigned,
    /// It was signed, was not withdrawn, and its last day is not past.
    InForce,
    /// Its last day is past.
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

/// Where it stands on a day. What happened later does not count yet: a withdrawal has effect from
/// its day on, and leaves what was told before as it was.
pub fn of(one: &Frozen, facts: &Facts, on: Day) -> State {
    let happened = |day: &str| parse_day(day).is_none_or(|day| day <= on);
    let mut known = Facts {
        frozen: facts.frozen.clone(),
        signatures: facts.signatures.clone(),
        ended: facts.ended.clone(),
        ..Facts::default()
    };
    known
        .signatures
        .retain(|signature| happened(&signature.on_day));
    known.ended.retain(|ended| happened(&ended.on_day));
    let until = one
        .body::<Content>()
        .and_then(|body| parse_day(&body.valid_until));
    let withdrawn = known
        .ended
        .iter()
        .any(|ended| ended.digest == one.digest && ended.reason == WITHDRAWN);
    match paper::state_of(one, &known) {
        _ if withdrawn => State::Withdrawn,
        paper::State::Unsigned => State::Unsigned,
        paper::State::PartlySigned => State::PartlySigned,
        paper::State::Ended | paper::State::Superseded => State::PutAway,
        paper::State::InForce if until.is_some_and(|until| until < on) => State::Expired,
        paper::State::InForce => State::InForce,
    }
}
