//! What follows when a declaration is signed, refused or withdrawn.

use super::{ACCOMPANIMENT, Content, ReleaseError, State, WITHDRAWN, state};
use crate::case::{self, Consent, NewConsent};
use crate::code;
use crate::ids::{CaseId, Id, PaperId, PersonId};
use crate::paper::{self, Frozen, NewEnd, Signature};
use crate::person::same;
use crate::roster::Roster;
use crate::store::Tx;
use crate::time::{Day, parse_day};

/// Brings the case up to date with a paper on which somebody agrees to be accompanied, or refuses:
/// what the case knows as her answer is what she signed. Of any other paper nothing follows.
/// `signed` was written in this very transaction.
pub fn follow(
    tx: &mut Tx<'_>,
    roster: &Roster,
    paper: PaperId,
    signed: Signature,
    today: Day,
) -> Result<(), ReleaseError> {
    let Some((one, content)) = accompaniment(tx, paper)? else {
        return Ok(());
    };
    let mut facts = paper::facts(&tx.reader(), roster, one.root)?;
    facts.signatures.push(signed);
    let hers = facts.signatures.iter().filter(|signature| {
        signature.digest == one.digest
            && !matches!(signature.part.as_str(), "worker" | "interpreter")
    });
    let answer = match state::of(&one, &facts, today, today) {
        State::InForce => "given",
        _ if hers.clone().any(|signature| signature.kind == "refused") => "refused",
        _ => return Ok(()),
    };
    let days = hers.filter_map(|signature| parse_day(&signature.on_day));
    answered(tx, &content, answer, days.max().unwrap_or(today), today)
}

/// Ends a declaration from a day on: mostly because it is withdrawn, sometimes because it was never
/// signed. What was told before stays told: [`super::Disclosure::rests_on`] says whom.
pub fn withdraw(
    tx: &mut Tx<'_>,
    roster: &Roster,
    paper: PaperId,
    end: &NewEnd<'_>,
    today: Day,
) -> Result<(), ReleaseError> {
    let one = paper::find(&tx.reader(), paper)?;
    let content = one.body::<Content>().ok_or(ReleaseError::NotFound)?;
    paper::end(tx, paper, &code::RELEASE_END, end, today)?;
    if content.kind == ACCOMPANIMENT && end.reason == WITHDRAWN {
        // Never before the answer it takes back: the latest day counts.
        let facts = paper::facts(&tx.reader(), roster, one.root)?;
        let signed = facts.signatures.iter();
        let signed = signed.filter_map(|signature| parse_day(&signature.on_day));
        let on_day = signed.fold(end.on_day, Day::max).min(today);
        answered(tx, &content, WITHDRAWN, on_day, today)?;
    }
    Ok(())
}

fn accompaniment(tx: &Tx<'_>, paper: PaperId) -> Result<Option<(Frozen, Content)>, ReleaseError> {
    let one = paper::find(&tx.reader(), paper)?;
    let content = one.body::<Content>();
    let content = content.filter(|content| content.kind == ACCOMPANIMENT);
    Ok(content.map(|content| (one, content)))
}

/// Writes an answer into the case, if the person still belongs to it and the case does not know it.
fn answered(
    tx: &mut Tx<'_>,
    content: &Content,
    answer: &str,
    on_day: Day,
    today: Day,
) -> Result<(), ReleaseError> {
    let case = content.case.as_deref().and_then(Id::parse).map(CaseId);
    let first = content.head.clients.first();
    let person = first
        .and_then(|client| Id::parse(&client.person))
        .map(PersonId);
    let (Some(case), Some(person)) = (case, person) else {
        return Ok(());
    };
    // A case that was handed over is not written to; the paper itself says what she answered.
    if tx.reader().is_restricted(case.0)? {
        return Ok(());
    }
    // The case may know her by another record of hers; her own counts first.
    let own = same::group(&tx.reader(), person)?;
    let belonging = case::participants_of(&tx.reader(), case)?.into_iter();
    let hers = belonging
        .map(|one| one.person)
        .filter(|one| own.contains(one));
    let Some(person) = hers.max_by_key(|one| *one == person) else {
        return Ok(());
    };
    let known = case::consents_of(&tx.reader(), case)?;
    // The latest answer stands first.
    let mut hers = known.iter().filter(|one| one.person == person);
    let said = |one: &Consent| {
        (one.answer.as_str(), one.on_day.as_str()) == (answer, on_day.to_string().as_str())
    };
    if hers.next().is_some_and(said) {
        return Ok(());
    }
    let talk = &content.head.conversation;
    let new = NewConsent {
        person,
        answer: answer.to_owned(),
        how: "written".to_owned(),
        language: talk.language.clone(),
        interpreter: talk.interpreter.clone(),
        on_day,
    };
    Ok(case::consent(tx, case, &new, today)?)
}
