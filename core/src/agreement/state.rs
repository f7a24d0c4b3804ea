//! Where an agreement stands, as a function of facts and of nothing else.

use super::{Content, Facts, Frozen, Signature};

/// Where it stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum State {
    /// Nobody has signed.
    Unsigned,
    /// Somebody has signed, and somebody has not, or refuses.
    PartlySigned,
    /// Everybody has signed, and the worker.
    InForce,
    /// A later version of the same plan was signed by everybody.
    Superseded,
    /// It was ended.
    Ended,
}

impl State {
    /// As screens name it.
    pub fn code(self) -> &'static str {
        match self {
            Self::Unsigned => "unsigned",
            Self::PartlySigned => "partly_signed",
            Self::InForce => "in_force",
            Self::Superseded => "superseded",
            Self::Ended => "ended",
        }
    }
}

/// Where one agreement of a case stands. `facts` may hold those of the whole case.
pub fn of(one: &Frozen, facts: &Facts) -> State {
    if facts.ended.iter().any(|ended| ended.digest == one.digest) {
        return State::Ended;
    }
    // A later version that was signed and ended meanwhile does not bring the earlier one back.
    let followed = facts.frozen.iter().any(|later| {
        later.plan == one.plan && later.version > one.version && is_signed(later, facts)
    });
    match (followed, is_signed(one, facts)) {
        (true, _) => State::Superseded,
        (false, true) => State::InForce,
        (false, false) if is_agreed_by_some(one, facts) => State::PartlySigned,
        (false, false) => State::Unsigned,
    }
}

/// Whether everybody has signed, and the worker, and nobody refuses.
pub fn is_signed(one: &Frozen, facts: &Facts) -> bool {
    let Some(content) = &one.content else {
        return false;
    };
    let signed = |person: &str| {
        about(one, facts).any(|signature| {
            agrees(signature, content)
                && signature.person.is_some_and(|id| id.to_string() == person)
        })
    };
    let mut signatories = content.clients.iter().filter(|client| client.signs);
    signatories.clone().next().is_some()
        && signatories.all(|client| signed(&client.person))
        && about(one, facts)
            .any(|signature| signature.part == "worker" && agrees(signature, content))
        && !about(one, facts).any(|signature| refuses(signature, content))
}

/// Whether anybody has said yes to it or no.
pub fn is_answered(one: &Frozen, facts: &Facts) -> bool {
    about(one, facts).any(|signature| signature.part != "interpreter")
}

fn about<'a>(one: &Frozen, facts: &'a Facts) -> impl Iterator<Item = &'a Signature> {
    let digest = one.digest;
    facts
        .signatures
        .iter()
        .filter(move |signature| signature.digest == digest)
}

fn is_agreed_by_some(one: &Frozen, facts: &Facts) -> bool {
    let content = one.content.as_ref();
    content.is_some_and(|content| about(one, facts).any(|signature| agrees(signature, content)))
}

/// The interpreter's declaration is no consent, and a key signs only for a worker the paper names.
fn agrees(signature: &Signature, content: &Content) -> bool {
    match (signature.part.as_str(), signature.kind.as_str()) {
        ("client" | "representative", "ink" | "mark") | ("worker", "ink") => true,
        ("worker", "digital") => signature.valid == Some(true) && content.names(signature.by),
        _ => false,
    }
}

/// A refusal counts from whoever has to sign, whatever else is noted.
fn refuses(signature: &Signature, content: &Content) -> bool {
    let party = |client: &super::Client| {
        signature
            .person
            .is_some_and(|id| id.to_string() == client.person)
    };
    signature.kind == "refused" && content.clients.iter().any(party)
}

/// Whether it waits for signatures: the newest version of its plan, not signed by everybody, not
/// ended.
pub fn waits(one: &Frozen, facts: &Facts) -> bool {
    let newest = facts
        .frozen
        .iter()
        .all(|other| other.plan != one.plan || other.version <= one.version);
    newest && matches!(of(one, facts), State::Unsigned | State::PartlySigned)
}

/// Agreements of a case that are in force besides each other.
pub fn in_force(facts: &Facts) -> impl Iterator<Item = &Frozen> {
    facts
        .frozen
        .iter()
        .filter(|one| of(one, facts) == State::InForce)
}

#[cfg(test)]
#[path = "state_test.rs"]
mod tests;
