//! Where a paper stands, as a function of facts and of nothing else.

use super::sign::DIGITAL;
use super::{Client, Facts, Frozen, Head, Signature};

/// Where it stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum State {
    /// Nobody has signed.
    Unsigned,
    /// Somebody has signed, and somebody has not, or refuses.
    PartlySigned,
    /// Everybody who has to has signed.
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

/// Where one paper stands. `facts` may hold those of the whole root.
pub fn of(one: &Frozen, facts: &Facts) -> State {
    if facts.ended.iter().any(|ended| ended.digest == one.digest) {
        return State::Ended;
    }
    // A later version that was signed and ended meanwhile does not bring the earlier one back.
    let followed = facts.frozen.iter().any(|later| {
        one.plan.is_some()
            && later.plan == one.plan
            && later.version > one.version
            && is_signed(later, facts)
    });
    match (followed, is_signed(one, facts)) {
        (true, _) => State::Superseded,
        (false, true) => State::InForce,
        (false, false) if is_agreed_by_some(one, facts) => State::PartlySigned,
        (false, false) => State::Unsigned,
    }
}

/// Whether everybody who has to has signed, and nobody refuses.
pub fn is_signed(one: &Frozen, facts: &Facts) -> bool {
    let (Some(head), Some(kind)) = (&one.head, one.kind) else {
        return false;
    };
    let signed = |person: &str| {
        about(one, facts).any(|signature| {
            agrees(signature, head) && signature.person.is_some_and(|id| id.to_string() == person)
        })
    };
    let mut signatories = head.clients.iter().filter(|client| client.signs);
    signatories.clone().next().is_some()
        && signatories.all(|client| signed(&client.person))
        && (!kind.needs_worker() || is_signed_by_worker(one, head, facts))
        && !about(one, facts).any(|signature| refuses(signature, head))
}

fn is_signed_by_worker(one: &Frozen, head: &Head, facts: &Facts) -> bool {
    about(one, facts).any(|signature| signature.part == "worker" && agrees(signature, head))
}

/// The signatures of those who agreed to a paper themselves, or for whom they stand.
pub fn of_clients<'a>(one: &'a Frozen, facts: &'a Facts) -> impl Iterator<Item = &'a Signature> {
    about(one, facts).filter(|signature| {
        let head = one.head.as_ref();
        signature.part != "worker" && head.is_some_and(|head| agrees(signature, head))
    })
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
    let head = one.head.as_ref();
    head.is_some_and(|head| about(one, facts).any(|signature| agrees(signature, head)))
}

/// The interpreter's declaration is no consent, a key signs only for a worker the paper names, and
/// what nobody vouched for with her key is no signature.
fn agrees(signature: &Signature, head: &Head) -> bool {
    if !signature.valid {
        return false;
    }
    match (signature.part.as_str(), signature.kind.as_str()) {
        ("client" | "representative", "ink" | "mark") | ("worker", "ink") => true,
        ("worker", DIGITAL) => head.names(signature.by),
        _ => false,
    }
}

/// A refusal counts from whoever has to sign, whatever else is noted, and even if nobody vouches for
/// it: a No is never overlooked.
fn refuses(signature: &Signature, head: &Head) -> bool {
    let party = |client: &Client| {
        signature
            .person
            .is_some_and(|id| id.to_string() == client.person)
    };
    signature.kind == "refused" && head.clients.iter().any(party)
}

/// Whether it waits for signatures: the newest version of its plan, not signed by everybody, not
/// ended. What was made from no plan has one version.
pub fn waits(one: &Frozen, facts: &Facts) -> bool {
    let newest = facts
        .frozen
        .iter()
        .all(|other| one.plan.is_none() || other.plan != one.plan || other.version <= one.version);
    newest && matches!(of(one, facts), State::Unsigned | State::PartlySigned)
}

/// Papers of a root that are in force beside each other.
pub fn in_force(facts: &Facts) -> impl Iterator<Item = &Frozen> {
    facts
        .frozen
        .iter()
        .filter(|one| of(one, facts) == State::InForce)
}

#[cfg(test)]
#[path = "state_test.rs"]
mod tests;
