//! Telling somebody outside, and writing down that it was told. There is no other way out.

use super::check::{Ask, check};
use super::rules::{in_order, short};
use super::tables::*;
use super::{RELEASED, ReleaseError, store};
use crate::code;
use crate::ids::{DisclosureId, Id, PartnerId, PersonId};
use crate::roster::Roster;
use crate::store::{Tx, Value, maybe};
use crate::time::Day;
use crate::{partner, person};
use std::collections::BTreeSet;

const MOST_CHARS: usize = 4_000;

/// What is told.
pub struct NewDisclosure {
    /// About whom.
    pub persons: Vec<PersonId>,
    /// To whom.
    pub partner: PartnerId,
    /// When.
    pub on_day: Day,
    /// Code of the list `release_channel`.
    pub channel: String,
    /// Codes of the list `release_item`.
    pub items: Vec<String>,
    /// In words, or empty.
    pub what: String,
    /// Code of the list `disclosure_ground`.
    pub ground: String,
    /// Why, where the ground is no release.
    pub reason: String,
    /// The handover by which it was told: what a file told is not taken back.
    pub handover: Option<Id>,
}

/// Writes down that somebody outside is told something. On the ground of a release it is refused
/// unless each item about each person is covered; another ground needs its reason. What a release
/// covers is noted with its paper on any ground, so that whoever withdraws hears of it.
pub fn disclose(
    tx: &mut Tx<'_>,
    roster: &Roster,
    new: &NewDisclosure,
    today: Day,
) -> Result<DisclosureId, ReleaseError> {
    let items = checked(new, today)?;
    let persons: BTreeSet<PersonId> = new.persons.iter().copied().collect();
    let (name, releases) = {
        let reader = tx.reader();
        let partner = partner::find(&reader, new.partner)?.ok_or(ReleaseError::NotFound)?;
        for person in &new.persons {
            person::find(&reader, *person)?.ok_or(ReleaseError::NotFound)?;
        }
        let ask = Ask {
            persons: &new.persons,
            partner: new.partner,
            items: &items,
            channel: &new.channel,
            on: new.on_day,
            today,
        };
        (partner.card.name, check(&reader, roster, &ask)?)
    };
    let released = new.ground == RELEASED;
    if released && releases.iter().any(|answer| answer.cover.is_err()) {
        return Err(ReleaseError::NotReleased);
    }
    let root = tx.draw();
    let (by, at) = (tx.author(), tx.now().0);
    let text = |text: &str| maybe(Some(text.trim()).filter(|text| !text.is_empty()));
    for person in &persons {
        let hers = releases.iter().filter(|answer| answer.person == *person);
        let digests: BTreeSet<String> = hers
            .filter_map(|answer| Some(answer.cover.as_ref().ok()?.digest.to_string()))
            .collect();
        let digests: Vec<String> = digests.into_iter().collect();
        let values = [
            (ABOUT, Value::from(*person)),
            (PARTNER, Value::from(new.partner)),
            (TOLD, name.as_str().into()),
            (ON_DAY, new.on_day.into()),
            (CHANNEL, new.channel.as_str().into()),
            (ITEMS, items.join(" ").into()),
            (WHAT, text(&new.what)),
            (GROUND, new.ground.as_str().into()),
            (REASON, text(if released { "" } else { &new.reason })),
            (RELEASES, text(&digests.join(" "))),
            (BY, Value::from(by)),
            (AT, Value::Int(at)),
            (HANDOVER, maybe(new.handover)),
        ];
        tx.state_fact(root, &DISCLOSURE, &values)?;
    }
    Ok(DisclosureId(root))
}

/// The items in the order of their list, if everything is said as it must be.
fn checked(new: &NewDisclosure, today: Day) -> Result<Vec<String>, ReleaseError> {
    let known = code::DISCLOSURE_GROUND.has(&new.ground)
        && code::RELEASE_CHANNEL.has(&new.channel)
        && new.items.iter().all(|item| code::RELEASE_ITEM.has(item));
    known.then_some(()).ok_or(ReleaseError::CodeUnknown)?;
    if new.persons.is_empty() || new.items.is_empty() {
        return Err(ReleaseError::NothingTold);
    }
    if new.on_day > today {
        return Err(ReleaseError::DateInFuture);
    }
    if new.ground != RELEASED && new.reason.trim().is_empty() {
        return Err(ReleaseError::ReasonMissing);
    }
    short([&new.what, &new.reason], MOST_CHARS)?;
    Ok(in_order(&code::RELEASE_ITEM, &new.items))
}

/// Takes a disclosure back that was written down by mistake; the history keeps it. What went by a handover was
/// told: whoever withdraws her release has to hear of it.
pub fn take_back(tx: &mut Tx<'_>, id: DisclosureId) -> Result<Vec<PersonId>, ReleaseError> {
    let rows = store::of_disclosure(&tx.reader(), id)?;
    if rows.is_empty() {
        return Err(ReleaseError::NotFound);
    }
    if rows.iter().any(|row| row.handover.is_some()) {
        return Err(ReleaseError::HandedOver);
    }
    for row in &rows {
        tx.withdraw(id.0, row.row)?;
    }
    Ok(rows.into_iter().map(|row| row.person).collect())
}
