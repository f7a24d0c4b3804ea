//! Handing over: everything checked, the file's content put together, and what is written down.

use super::file::{Written, digest, frames, is_content, mark};
use super::gather::{Gathered, gather};
use super::head::Deadline;
use super::pick::{COPIES, UNSAID};
use super::tables::*;
use super::{Enclosure, HandoverError, Head, Letter, Outcome, Told, Wish, enclosure, store};
use crate::audit;
use crate::case::{self, NewPhase};
use crate::ids::{Id, PersonId, SpaceId};
use crate::keys::Recipient;
use crate::note::Keyring;
use crate::release::{self, NewDisclosure};
use crate::roster::Roster;
use crate::service_card::{self, ServiceCardError};
use crate::store::{Blob, Catalogue, Tx, Value, maybe};
use crate::time::Day;
use std::collections::BTreeSet;

/// How the audit calls it that a file went to a service whose digits nobody compared.
pub const UNVERIFIED: &str = "handover.send_unverified";

/// Who hands over.
pub struct Sender<'a> {
    /// The team.
    pub roster: &'a Roster,
    /// What opens the notes she reads.
    pub keyring: &'a Keyring<'a>,
    /// The worker's name, as it stands in the file.
    pub name: &'a str,
    /// Whether she coordinates: only then it may go to a partner nobody verified.
    pub coordinates: bool,
    /// The present day.
    pub today: Day,
}

/// A handover ready to be sealed.
pub struct Prepared {
    /// What it says about itself.
    pub head: Head,
    /// The frames of its file.
    pub frames: Vec<Written>,
    /// The files behind them.
    pub files: Vec<Blob>,
    /// To whom it is sealed.
    pub recipient: Recipient,
    service: SpaceId,
    digest: [u8; 32],
    /// Why it goes to a partner nobody verified, if nobody did.
    despite: String,
    persons: Vec<(PersonId, Vec<String>)>,
}

/// Puts a handover together; refuses what must not leave.
pub fn prepare(
    tx: &Tx<'_>,
    catalogue: Catalogue,
    sender: &Sender<'_>,
    wish: &Wish,
) -> Result<Prepared, HandoverError> {
    let (reader, today) = (tx.reader(), sender.today);
    wish.is_ready(today)?;
    case::find(&reader, wish.case)?.ok_or(HandoverError::NotFound)?;
    let known = service_card::of_partner(&reader, wish.partner)?;
    let standing = known.standing().ok_or(HandoverError::NoCard)?;
    if standing.card.has_expired(today) {
        return Err(ServiceCardError::Expired.into());
    }
    let verified = standing.verified.is_some();
    let despite = match wish.despite.trim() {
        // A reason nobody needed would say that the digits were not compared.
        _ if verified => "",
        reason => reason,
    };
    if !verified && (despite.is_empty() || !sender.coordinates) {
        return Err(HandoverError::NotVerified);
    }
    let own = service_card::own(&reader, sender.roster.space)?;
    let own = own.filter(|card| !card.has_expired(today));
    let own = own.ok_or(HandoverError::NoOwnCard)?;
    let about = (sender.roster, sender.keyring);
    let gathered = gather(&reader, catalogue, about, wish, today)?;
    let persons = leaving(&gathered)?;
    let chosen = gathered.offered.iter().filter(|one| one.goes);
    let enclosures: Vec<Enclosure> = chosen.map(|one| one.enclosure.clone()).collect();
    if !enclosure::fit(&enclosures) {
        return Err(HandoverError::TooLarge);
    }
    let (series, seq) = place_in_series(tx, wish)?;
    let handover = series.unwrap_or_else(|| tx.draw());
    let handover = if seq == 1 { handover } else { tx.draw() };
    let content = (
        gathered.rows.as_slice(),
        gathered.carried.as_slice(),
        enclosures.as_slice(),
    );
    let told = wish.told_on.and(wish.told.clone()).map(|told| Told {
        content: mark(content.0, content.1, content.2),
        ..told
    });
    let head = Head {
        handover,
        series: series.unwrap_or(handover),
        seq,
        from: sender.roster.space,
        to: standing.card.service,
        demo: sender.roster.demo,
        made_on: today,
        case: wish.case,
        persons: persons.clone(),
        occasion: wish.occasion.clone(),
        on_day: wish.on_day,
        answer_by: wish.answer_by,
        ground: wish.ground.clone(),
        told_on: wish.told_on,
        told,
        objections: wish.objections.trim().to_owned(),
        worker: sender.name.to_owned(),
        deadlines: deadlines(&gathered),
    };
    let frames = frames(&head, &own, content);
    let parts = frames.iter().filter(|(frame, _)| is_content(*frame));
    let parts = parts.map(|(_, raw)| raw.as_slice());
    Ok(Prepared {
        digest: digest(&head.write(), parts),
        despite: despite.to_owned(),
        recipient: standing.card.inbox,
        service: standing.card.service,
        frames,
        files: enclosures.into_iter().map(|one| one.file).collect(),
        head,
        persons,
    })
}

/// About whom something leaves, and what.
fn leaving(gathered: &Gathered) -> Result<Vec<(PersonId, Vec<String>)>, HandoverError> {
    if gathered.conflicts > 0 {
        return Err(HandoverError::Conflicts(gathered.conflicts));
    }
    let allowed = gathered.allowed.iter();
    let persons = allowed.map(|(person, items)| (*person, tells(gathered, *person, items)));
    let persons: Vec<_> = persons.filter(|(_, items)| !items.is_empty()).collect();
    if persons.is_empty() {
        return Err(HandoverError::NotReleased);
    }
    if gathered.rows.is_empty() {
        return Err(HandoverError::Nothing);
    }
    let mut deadlines = gathered.deadlines.iter();
    match deadlines.any(|due| due.who == UNSAID) {
        true => Err(HandoverError::ActsUnsaid),
        false => Ok(persons),
    }
}

/// What the other service is told about a person: what was chosen and may leave. That copies go, and what
/// stands on them, is told only where one goes.
fn tells(gathered: &Gathered, person: PersonId, items: &[String]) -> Vec<String> {
    let mut told = items.to_vec();
    told.retain(|item| item != COPIES);
    let going = gathered.offered.iter().filter(|one| one.goes);
    let hers = going.filter(|one| one.persons.contains(&person));
    let copies: BTreeSet<&str> = hers.flat_map(|one| one.tells.iter().copied()).collect();
    told.extend(copies.into_iter().map(str::to_owned));
    told
}

fn deadlines(gathered: &Gathered) -> Vec<Deadline> {
    let due = gathered.deadlines.iter();
    due.map(|due| Deadline {
        kind: due.kind.to_owned(),
        row: due.row,
        on: due.on,
        who: due.who.clone(),
    })
    .collect()
}

/// The row of handovers this one continues, and its place in it.
fn place_in_series(tx: &Tx<'_>, wish: &Wish) -> Result<(Option<Id>, u64), HandoverError> {
    let Some(series) = wish.series else {
        return Ok((None, 1));
    };
    let before = store::of_case(&tx.reader(), wish.case)?;
    let before = before
        .iter()
        .filter(|one| one.head.series == series && one.partner == wish.partner);
    let seq = before.map(|one| one.head.seq).max();
    Ok((Some(series), seq.ok_or(HandoverError::NotFound)? + 1))
}

/// Writes down that it was handed over, and who was told what about whom.
pub fn record_sent(
    tx: &mut Tx<'_>,
    sender: &Sender<'_>,
    wish: &Wish,
    prepared: &Prepared,
) -> Result<(), HandoverError> {
    let head = &prepared.head;
    let (by, at) = (tx.author(), tx.now().0);
    let despite = Some(prepared.despite.as_str()).filter(|reason| !reason.is_empty());
    let values = [
        (CASE, Value::from(wish.case)),
        (PARTNER, Value::from(wish.partner)),
        (SERVICE, Value::from(prepared.service.0)),
        (SERIES, Value::from(head.series)),
        (SEQ, Value::Int(i64::try_from(head.seq).unwrap_or(i64::MAX))),
        (HEAD, Value::Bytes(head.write())),
        (DIGEST, Value::Bytes(prepared.digest.to_vec())),
        (DESPITE, maybe(despite)),
        (BY, Value::from(by)),
        (AT, Value::Int(at)),
    ];
    tx.state_fact(head.handover, &HANDOVER, &values)?;
    if !prepared.despite.is_empty() {
        // Whoever reads the accesses has to find it among those that went where somebody compared digits.
        audit::note(tx, UNVERIFIED, Some(wish.case.0))?;
    }
    for (person, items) in &prepared.persons {
        let told = NewDisclosure {
            persons: vec![*person],
            partner: wish.partner,
            on_day: sender.today,
            channel: super::CHANNEL.to_owned(),
            items: items.clone(),
            what: String::new(),
            ground: wish.ground.clone(),
            reason: wish.reason.clone(),
            handover: Some(head.handover),
        };
        release::disclose(tx, sender.roster, &told, sender.today)?;
    }
    Ok(())
}

/// Takes a handover back that nobody has answered. Gives the word that goes to the other service; again,
/// if it was taken back before.
pub fn withdraw(
    tx: &mut Tx<'_>,
    sender: &Sender<'_>,
    handover: Id,
    reason: &str,
) -> Result<Letter, HandoverError> {
    let one = store::outgoing(&tx.reader(), handover)?.ok_or(HandoverError::NotFound)?;
    let again = match one.state.outcome {
        None if reason.trim().is_empty() => return Err(HandoverError::ReasonMissing),
        None => false,
        // The word may have got lost on its way.
        Some(Outcome::Withdrawn) => true,
        Some(_) => return Err(HandoverError::Answered),
    };
    let letter = Letter {
        handover,
        from: sender.roster.space,
        to: one.service,
        digest: one.digest,
        outcome: Outcome::Withdrawn,
        reason: if again {
            &one.state.reason
        } else {
            reason.trim()
        }
        .to_owned(),
        on_day: sender.today,
        worker: sender.name.to_owned(),
    };
    if !again {
        keep(tx, &letter)?;
    }
    Ok(letter)
}

/// Takes the other service's answer in. After an acceptance the case is closed here and is only looked
/// up from then on. Gives the case.
pub fn answered(
    tx: &mut Tx<'_>,
    space: SpaceId,
    letter: &Letter,
    today: Day,
) -> Result<Id, HandoverError> {
    let one = store::outgoing(&tx.reader(), letter.handover)?;
    let one = one.ok_or(HandoverError::AnswerUnfit)?;
    let fits = letter.to == space
        && letter.from == one.service
        && letter.digest == one.digest
        && letter.outcome != Outcome::Withdrawn;
    fits.then_some(()).ok_or(HandoverError::AnswerUnfit)?;
    if one.state.outcome == Some(letter.outcome) {
        return Ok(one.case.0);
    }
    keep(tx, letter)?;
    if letter.outcome == Outcome::Accepted && !tx.reader().is_restricted(one.case.0)? {
        let closed = case::find(&tx.reader(), one.case)?.is_some_and(|case| case.phase == "closed");
        if !closed {
            let phase = NewPhase {
                phase: "closed".to_owned(),
                reason: "handed_over".to_owned(),
                // Ours: the other's day could lie before what happened here since.
                on_day: today,
                note: String::new(),
            };
            case::set_phase(tx, one.case, &phase, today)?;
        }
        tx.restrict(one.case.0, "handed_over")?;
    }
    Ok(one.case.0)
}

fn keep(tx: &mut Tx<'_>, letter: &Letter) -> Result<(), HandoverError> {
    let (by, at) = (tx.author(), tx.now().0);
    let text = |text: &str| maybe(Some(text).filter(|text| !text.is_empty()));
    let values = [
        (OUTCOME, letter.outcome.code().into()),
        (REASON, text(&letter.reason)),
        (ON_DAY, letter.on_day.into()),
        (LETTER, Value::Bytes(letter.write())),
        (ANSWER_BY, Value::from(by)),
        (ANSWER_AT, Value::Int(at)),
    ];
    tx.state_fact(letter.handover, &HANDOVER_ANSWER, &values)?;
    Ok(())
}
