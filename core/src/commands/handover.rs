//! Commands about handing a case to another service.

use super::case::case_id;
use super::handover_came::{ReceivedRow, received_row};
use super::handover_file::{Half, letter_file, sealed};
use super::handover_view::{HandoverPreview, HandoverRow, preview, sent_row};
use super::handover_wish::{HandoverWish, handover_id};
use super::person::Page;
use super::{Answer, Call, Code, CommandError, Done};
use crate::catalogue::CATALOGUE;
use crate::desk::Session;
use crate::handover::{self, Sender};
use crate::ids::Id;
use crate::roster::{Role, Roster};
use crate::service_card;
use crate::store::Tx;
use crate::time::Day;
use serde::{Deserialize, Serialize};

/// A handover, and the folder for its file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SendHandover {
    pub wish: HandoverWish,
    pub grant: String,
}

/// A handover that was written.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct HandoverSent {
    pub row: HandoverRow,
    pub file: String,
}

/// Whose handovers.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct HandoversOf {
    pub case: String,
}

/// A page of handovers, those of ours and those that came.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct HandoverPage {
    pub sent: Vec<HandoverRow>,
    #[cfg_attr(test, ts(type = "number"))]
    pub sent_count: i64,
    pub received: Vec<ReceivedRow>,
    #[cfg_attr(test, ts(type = "number"))]
    pub received_count: i64,
}

/// A handover to take back, why, and the folder for the word about it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct WithdrawHandover {
    pub handover: String,
    pub reason: String,
    pub grant: String,
}

pub(super) fn name_of(session: &Session, roster: &Roster) -> String {
    let member = roster.users.get(&session.user());
    member.map(|member| member.name.clone()).unwrap_or_default()
}

pub(super) fn preview_of(call: &Call<'_>, args: HandoverWish) -> Answer<HandoverPreview> {
    let (wish, today) = (args.read()?, call.present_day()?);
    let view = call.read(|session, reader| {
        let roster = session.roster();
        let about = (&*roster, &session.keyring());
        let gathered = handover::gather(reader, CATALOGUE, about, &wish, today)?;
        preview(session, reader, gathered, &wish, today)
    })?;
    Ok(Done::read(view).about(wish.case))
}

/// Writes a sealed file and what is to be remembered of it. It gets its name when everything is written
/// down: nothing leaves that nobody knows of.
fn written<'a>(
    call: &Call<'_>,
    today: Day,
    act: impl FnOnce(&Session, &mut Tx<'_>, &Sender<'_>) -> Result<(Half<'a>, Id), CommandError>,
) -> Result<HandoverSent, CommandError> {
    let done = call.write(
        |session, tx| {
            let roster = session.roster();
            let sender = Sender {
                roster: &roster,
                keyring: &session.keyring(),
                name: &name_of(session, &roster),
                coordinates: roster.has_role(session.user(), Role::Coordinator),
                today,
            };
            act(session, tx, &sender)
        },
        |session, reader, (half, id)| {
            let one = handover::outgoing(reader, id)?.ok_or(Code::NotFound)?;
            Ok((half, sent_row(session, reader, &one, today)?))
        },
    )?;
    let (half, row) = done.value;
    let file = half.whole()?;
    Ok(HandoverSent { row, file })
}

pub(super) fn send(call: &Call<'_>, args: SendHandover) -> Answer<HandoverSent> {
    let folder = call.desk.granted(&args.grant, true)?;
    let (wish, today) = (args.wish.read()?, call.present_day()?);
    let sent = written(call, today, |session, tx, sender| {
        let prepared = handover::prepare(tx, CATALOGUE, sender, &wish)?;
        handover::record_sent(tx, sender, &wish, &prepared)?;
        let (into, to) = ((folder.as_path(), today), &prepared.recipient);
        let half = sealed(
            session,
            &tx.reader(),
            into,
            to,
            (&prepared.frames, &prepared.files),
        )?;
        Ok((half, prepared.head.handover))
    })?;
    Ok(Done::read(sent)
        .touching(&["handover", "disclosure", "today"])
        .about(wish.case))
}

pub(super) fn of_case(call: &Call<'_>, args: HandoversOf) -> Answer<Vec<HandoverRow>> {
    let (case, today) = (case_id(&args.case)?, call.present_day()?);
    let rows = call.read(|session, reader| {
        let found = handover::of_case(reader, case)?;
        let rows = found
            .iter()
            .map(|one| sent_row(session, reader, one, today));
        rows.collect::<Result<Vec<_>, _>>()
    })?;
    Ok(Done::read(rows).about(case))
}

pub(super) fn list(call: &Call<'_>, args: Page) -> Answer<HandoverPage> {
    let (offset, limit, today) = (
        i64::from(args.offset),
        i64::from(args.limit),
        call.present_day()?,
    );
    let page = call.read(|session, reader| {
        let sent = handover::sent(reader, offset, limit)?;
        let received = handover::received(reader, offset, limit)?;
        let sent = sent.iter().map(|one| sent_row(session, reader, one, today));
        let received = received
            .iter()
            .map(|one| received_row(session, reader, one, today));
        Ok(HandoverPage {
            sent: sent.collect::<Result<_, _>>()?,
            sent_count: handover::count_sent(reader)?,
            received: received.collect::<Result<_, _>>()?,
            received_count: handover::count_received(reader)?,
        })
    })?;
    Ok(Done::read(page))
}

pub(super) fn withdraw(call: &Call<'_>, args: WithdrawHandover) -> Answer<HandoverSent> {
    let folder = call.desk.granted(&args.grant, true)?;
    let (id, today) = (handover_id(&args.handover)?, call.present_day()?);
    let sent = written(call, today, |session, tx, sender| {
        let letter = handover::withdraw(tx, sender, id, &args.reason)?;
        let one = handover::outgoing(&tx.reader(), id)?.ok_or(Code::NotFound)?;
        let known = service_card::of_partner(&tx.reader(), one.partner)?;
        let card = known.addressed(one.service).ok_or(Code::NotFound)?;
        let into = (folder.as_path(), today);
        Ok((
            letter_file(session, &tx.reader(), into, &card.inbox, &letter)?,
            id,
        ))
    })?;
    Ok(Done::read(sent).touching(&["handover", "today"]).about(id))
}
