//! Commands about handing a case to another service, and taking one in.

use super::backup::Grant;
use super::case::case_id;
use super::handover_view::{
    HandoverPlace, HandoverPreview, HandoverRow, ReceivedPreview, ReceivedRow, came, preview,
    received_row, sent_row, tick,
};
use super::paper::day_of;
use super::partner::partner_id;
use super::person::{Page, person_id};
use super::{Answer, Call, Code, CommandError, Done};
use crate::bundle::kind;
use crate::catalogue::CATALOGUE;
use crate::desk::Session;
use crate::handover::{
    self, Accept, Content, Hand, HandoverError, Letter, Outcome, Package, Sender, Wish,
};
use crate::ids::{Id, SystemRandom};
use crate::keys::Recipient;
use crate::roster::{Role, Roster};
use crate::service_card;
use crate::store::Reader;
use crate::time::Day;
use serde::{Deserialize, Serialize};
use std::fs::{self, File};
use std::io::{BufReader, Write};
use std::path::Path;

/// More than any case has; a longer file is none of ours.
const MOST_FILE_BYTES: u64 = 128 * 1024 * 1024;

/// Who acts on a deadline.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ActsOn {
    pub row: String,
    /// Code of the list `handover_acts`.
    pub who: String,
}

/// A handover as it is chosen.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct HandoverWish {
    pub case: String,
    pub partner: String,
    pub persons: Vec<String>,
    /// Codes of the list `release_item` that a file has fields for.
    pub items: Vec<String>,
    /// Code of the list `disclosure_ground`.
    pub ground: String,
    pub reason: String,
    /// Texts that go along.
    pub texts: Vec<HandoverPlace>,
    /// Code of the list `handover_occasion`.
    pub occasion: String,
    pub on_day: String,
    pub answer_by: String,
    /// When the client was read what leaves, or empty.
    pub told_on: String,
    pub objections: String,
    pub acts: Vec<ActsOn>,
    /// Why it goes to a partner nobody has verified; for coordinators.
    pub despite: String,
    /// The first of a row of handovers, when this one adds to it.
    pub series: Option<String>,
}

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

/// What is in a file of another service: one of the two.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct FoundHandover {
    pub handover: Option<ReceivedPreview>,
    pub letter: Option<LetterRow>,
}

/// A signed word about a handover.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct LetterRow {
    pub handover: String,
    /// Code of the list `handover_outcome`.
    pub outcome: String,
    pub reason: String,
    pub on_day: String,
    pub worker: String,
    /// The handover it answers, if it is one of ours.
    pub sent: Option<HandoverRow>,
    /// The one to us that it takes back, if that is here.
    pub received: Option<ReceivedRow>,
}

/// Somebody who came is somebody who is here.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SameAsHere {
    pub came: String,
    pub here: String,
}

/// A handover to take in.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct AcceptHandover {
    pub grant: String,
    pub same: Vec<SameAsHere>,
    /// Fields that take the value that came.
    pub fields: Vec<HandoverPlace>,
}

/// A handover to say no to.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct RejectHandover {
    pub grant: String,
    pub reason: String,
}

/// An answered handover, and the folder for the answer.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct AnswerHandover {
    pub handover: String,
    pub grant: String,
}

/// The name of a file that was written.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct HandoverFile {
    pub file: String,
}

fn handover_id(text: &str) -> Result<Id, CommandError> {
    Id::parse(text).ok_or_else(|| Code::NotFound.into())
}

impl HandoverWish {
    pub(super) fn read(&self) -> Result<Wish, CommandError> {
        let persons = self.persons.iter().map(|id| person_id(id));
        let texts = self.texts.iter();
        let texts = texts.map(|place| tick(place).ok_or(CommandError::from(Code::NotFound)));
        let acts = self
            .acts
            .iter()
            .map(|acts| Ok::<_, CommandError>((handover_id(&acts.row)?, acts.who.clone())));
        Ok(Wish {
            case: case_id(&self.case)?,
            partner: partner_id(&self.partner)?,
            persons: persons.collect::<Result<_, _>>()?,
            items: self.items.clone(),
            ground: self.ground.clone(),
            reason: self.reason.clone(),
            texts: texts.collect::<Result<_, _>>()?,
            occasion: self.occasion.clone(),
            on_day: day_of(&self.on_day)?,
            answer_by: day_of(&self.answer_by)?,
            told_on: match self.told_on.as_str() {
                "" => None,
                day => Some(day_of(day)?),
            },
            objections: self.objections.clone(),
            acts: acts.collect::<Result<_, _>>()?,
            despite: self.despite.clone(),
            series: self.series.as_deref().map(handover_id).transpose()?,
        })
    }
}

pub(super) fn name_of(session: &Session, roster: &Roster) -> String {
    let member = roster.users.get(&session.user());
    member.map(|member| member.name.clone()).unwrap_or_default()
}

pub(super) fn preview_of(call: &Call<'_>, args: HandoverWish) -> Answer<HandoverPreview> {
    let (wish, today) = (args.read()?, call.present_day()?);
    let view = call.read(|session, reader| {
        let roster = session.roster();
        let gathered = handover::gather(reader, CATALOGUE, &roster, &wish, today)?;
        preview(
            session,
            reader,
            gathered,
            (wish.partner, &wish.persons),
            today,
        )
    })?;
    Ok(Done::read(view).about(wish.case))
}

/// A sealed file that is not called by its name yet.
struct Half<'a> {
    folder: &'a Path,
    name: String,
}

impl<'a> Half<'a> {
    /// Seals frames into it.
    fn write(
        folder: &'a Path,
        today: Day,
        recipient: &Recipient,
        hand: &Hand<'_>,
        frames: &[(u64, Vec<u8>)],
    ) -> Result<Self, HandoverError> {
        let tag: String = Id::draw(&SystemRandom)
            .to_string()
            .chars()
            .take(6)
            .collect();
        let name = format!("geleit-{}-{tag}", today.format("%Y%m%d"));
        let half = Self { folder, name };
        let mut sealed = handover::seal(Vec::new(), recipient, hand, frames)?;
        let path = half.folder.join(format!("{}.tmp", half.name));
        let written = File::create_new(path).and_then(|mut file| {
            file.write_all(&sealed)?;
            file.sync_all()
        });
        sealed.clear();
        written.map_err(|_| HandoverError::NotWritable)?;
        Ok(half)
    }

    /// Gives it its name: only now it is a file for somebody.
    fn whole(self) -> Result<String, HandoverError> {
        let name = format!("{}.age", self.name);
        let from = self.folder.join(format!("{}.tmp", self.name));
        fs::rename(from, self.folder.join(&name)).map_err(|_| HandoverError::NotWritable)?;
        Ok(name)
    }
}

impl Drop for Half<'_> {
    fn drop(&mut self) {
        // Under its own name it is not here any more; a half one is nobody's.
        let _ = fs::remove_file(self.folder.join(format!("{}.tmp", self.name)));
    }
}

/// Writes the file and what is to be remembered of it. It gets its name when everything is written
/// down: nothing leaves that nobody knows of.
pub(super) fn send(call: &Call<'_>, args: SendHandover) -> Answer<HandoverSent> {
    let folder = call.desk.granted(&args.grant, true)?;
    let (wish, today) = (args.wish.read()?, call.present_day()?);
    let done = call.write(
        |session, tx| {
            let roster = session.roster();
            let name = name_of(session, &roster);
            let sender = Sender {
                roster: &roster,
                name: &name,
                coordinates: roster.has_role(session.user(), Role::Coordinator),
                today,
            };
            let prepared = handover::prepare(tx, CATALOGUE, &sender, &wish)?;
            handover::record_sent(tx, &sender, &wish, &prepared)?;
            let records = crate::roster::records(&tx.reader())?;
            let hand = Hand {
                user: session.user(),
                key: &session.keys().sign,
                records: &records,
            };
            let half = Half::write(&folder, today, &prepared.recipient, &hand, &prepared.frames)?;
            Ok((half, prepared.head.handover))
        },
        |session, reader, (half, id)| {
            let one = handover::outgoing(reader, id)?.ok_or(Code::NotFound)?;
            Ok((half, sent_row(session, reader, &one, today)?))
        },
    )?;
    let (half, row) = done.value;
    let sent = HandoverSent {
        file: half.whole()?,
        row,
    };
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
    let done = call.write(
        |session, tx| {
            let roster = session.roster();
            let name = name_of(session, &roster);
            let sender = Sender {
                roster: &roster,
                name: &name,
                coordinates: false,
                today,
            };
            let letter = handover::withdraw(tx, &sender, id, &args.reason)?;
            let one = handover::outgoing(&tx.reader(), id)?.ok_or(Code::NotFound)?;
            let (cards, _) = service_card::of_partner(&tx.reader(), one.partner)?;
            let card = cards.iter().rev().find(|card| card.service == one.service);
            let inbox = card.ok_or(Code::NotFound)?.inbox.clone();
            Ok(letter_file(
                session,
                &tx.reader(),
                (&folder, today),
                &inbox,
                &letter,
            )?)
        },
        |session, reader, half| {
            let one = handover::outgoing(reader, id)?.ok_or(Code::NotFound)?;
            Ok((half, sent_row(session, reader, &one, today)?))
        },
    )?;
    let (half, row) = done.value;
    let sent = HandoverSent {
        file: half.whole()?,
        row,
    };
    Ok(Done::read(sent).touching(&["handover", "today"]).about(id))
}

fn letter_file<'a>(
    session: &Session,
    reader: &Reader<'_>,
    (folder, today): (&'a Path, Day),
    inbox: &Recipient,
    letter: &Letter,
) -> Result<Half<'a>, HandoverError> {
    let records = crate::roster::records(reader)?;
    let hand = Hand {
        user: session.user(),
        key: &session.keys().sign,
        records: &records,
    };
    Half::write(
        folder,
        today,
        inbox,
        &hand,
        &[(kind::LETTER, letter.write())],
    )
}

/// What a file for our service holds.
fn content(call: &Call<'_>, grant: &str) -> Result<Content, CommandError> {
    let path = call.desk.granted(grant, true)?;
    let session = call.session()?;
    let laptop = session.store().identities()?;
    let inboxes = call
        .read(|session, reader| Ok(service_card::identities(reader, session.space(), &laptop)?))?;
    let long = fs::metadata(&path).map(|file| file.len() > MOST_FILE_BYTES);
    if long.map_err(|_| Code::BundleDamaged)? {
        return Err(Code::BundleDamaged.into());
    }
    let opened = || {
        let file = File::open(&path).map_err(|_| HandoverError::Damaged)?;
        Ok(BufReader::new(file))
    };
    Ok(handover::open(opened, &inboxes, CATALOGUE)?)
}

fn package(call: &Call<'_>, grant: &str) -> Result<Package, CommandError> {
    match content(call, grant)? {
        Content::Handover(package) => Ok(*package),
        Content::Letter(_) => Err(Code::BundleDamaged.into()),
    }
}

pub(super) fn inspect(call: &Call<'_>, args: Grant) -> Answer<FoundHandover> {
    let (found, today) = (content(call, &args.grant)?, call.present_day()?);
    let view = call.read(|session, reader| {
        Ok(match &found {
            Content::Handover(package) => FoundHandover {
                handover: Some(came(session, reader, package, today)?),
                letter: None,
            },
            Content::Letter(letter) => FoundHandover {
                handover: None,
                letter: Some(letter_row(session, reader, letter, today)?),
            },
        })
    })?;
    Ok(Done::read(view))
}

fn letter_row(
    session: &Session,
    reader: &Reader<'_>,
    letter: &Letter,
    today: Day,
) -> Result<LetterRow, CommandError> {
    let one = handover::outgoing(reader, letter.handover)?;
    let sent = one.map(|one| sent_row(session, reader, &one, today));
    let one = handover::incoming(reader, handover::root_of(letter.from, letter.handover))?;
    let received = one.map(|one| received_row(session, reader, &one, today));
    Ok(LetterRow {
        handover: letter.handover.to_string(),
        outcome: letter.outcome.code().to_owned(),
        reason: letter.reason.clone(),
        on_day: letter.on_day.to_string(),
        worker: letter.worker.clone(),
        sent: sent.transpose()?,
        received: received.transpose()?,
    })
}

fn shown(
    session: &Session,
    reader: &Reader<'_>,
    id: Id,
    today: Day,
) -> Result<ReceivedRow, CommandError> {
    let one = handover::incoming(reader, id)?.ok_or(Code::NotFound)?;
    received_row(session, reader, &one, today)
}

pub(super) fn accept(call: &Call<'_>, args: AcceptHandover) -> Answer<ReceivedRow> {
    let (package, today) = (package(call, &args.grant)?, call.present_day()?);
    let id = handover::root_of(package.head.from, package.head.handover);
    let same = args.same.iter();
    let same =
        same.map(|one| Ok::<_, CommandError>((person_id(&one.came)?, person_id(&one.here)?)));
    let fields = args.fields.iter();
    let fields = fields.map(|place| tick(place).ok_or(CommandError::from(Code::NotFound)));
    let decided = Accept {
        same: same.collect::<Result<_, _>>()?,
        fields: fields.collect::<Result<_, _>>()?,
    };
    let done = call.write(
        |session, tx| {
            let roster = session.roster();
            handover::accept(tx, CATALOGUE, &roster, &package, &decided, today)?;
            Ok(())
        },
        |session, reader, ()| shown(session, reader, id, today),
    )?;
    let session = call.session()?;
    for (person, _) in &package.head.persons {
        session.refresh_names(handover::person_here(&package, *person))?;
    }
    Ok(done.touching(super::EVERYTHING).about(id))
}

pub(super) fn reject(call: &Call<'_>, args: RejectHandover) -> Answer<ReceivedRow> {
    let (package, today) = (package(call, &args.grant)?, call.present_day()?);
    let id = handover::root_of(package.head.from, package.head.handover);
    let done = call.write(
        |session, tx| {
            let roster = session.roster();
            Ok(handover::reject(
                tx,
                &roster,
                &package,
                &args.reason,
                today,
            )?)
        },
        |session, reader, ()| shown(session, reader, id, today),
    )?;
    Ok(done
        .touching(&["handover", "partner", "service_card"])
        .about(id))
}

/// Writes our answer, sealed to the service that handed over. Doing it again writes it again: a stick
/// may get lost.
pub(super) fn answer(call: &Call<'_>, args: AnswerHandover) -> Answer<HandoverFile> {
    let folder = call.desk.granted(&args.grant, true)?;
    let (id, today) = (handover_id(&args.handover)?, call.present_day()?);
    let half = call.read(|session, reader| {
        let one = handover::incoming(reader, id)?.ok_or(Code::NotFound)?;
        if one.outcome == Outcome::Withdrawn {
            return Err(HandoverError::Answered.into());
        }
        let (cards, _) = match one.partner {
            Some(partner) => service_card::of_partner(reader, partner)?,
            None => return Err(Code::NotFound.into()),
        };
        let newest = cards.iter().filter(|card| card.service == one.from);
        let card = newest.max_by_key(|card| card.seq).ok_or(Code::NotFound)?;
        let roster = session.roster();
        let letter = Letter {
            handover: one.head.handover,
            from: session.space(),
            to: one.from,
            digest: one.digest,
            outcome: one.outcome,
            reason: one.reason.clone(),
            on_day: day_of(&one.on_day)?,
            worker: name_of(session, &roster),
        };
        Ok(letter_file(
            session,
            reader,
            (&folder, today),
            &card.inbox,
            &letter,
        )?)
    })?;
    let file = half.whole()?;
    Ok(Done::read(HandoverFile { file }).about(id))
}

/// Takes in a signed word: the answer to a handover of ours, or that one to us was taken back.
pub(super) fn read_letter(call: &Call<'_>, args: Grant) -> Answer<LetterRow> {
    let Content::Letter(letter) = content(call, &args.grant)? else {
        return Err(Code::BundleDamaged.into());
    };
    let today = call.present_day()?;
    let done = call.write(
        |session, tx| {
            match letter.outcome {
                Outcome::Withdrawn => handover::taken_back(tx, session.space(), &letter, today)?,
                _ => {
                    handover::answered(tx, session.space(), &letter, today)?;
                }
            }
            Ok(())
        },
        |session, reader, ()| letter_row(session, reader, &letter, today),
    )?;
    Ok(done
        .touching(&["handover", "case", "today"])
        .about(letter.handover))
}
