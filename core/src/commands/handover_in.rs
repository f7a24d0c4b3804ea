//! Commands about what comes from other services: a handover, and words about one.

use super::backup::Grant;
use super::handover::name_of;
use super::handover_came::{ReceivedPreview, ReceivedRow, came, received_row};
use super::handover_cells::{HandoverPlace, tick};
use super::handover_file::{content, letter_file, package};
use super::handover_view::{HandoverRow, sent_row};
use super::handover_wish::handover_id;
use super::paper::day_of;
use super::person::person_id;
use super::{Answer, Call, Code, CommandError, Done};
use crate::catalogue::CATALOGUE;
use crate::desk::Session;
use crate::handover::{self, Accept, Content, HandoverError, Letter, Outcome};
use crate::ids::Id;
use crate::service_card;
use crate::store::Reader;
use crate::time::Day;
use serde::{Deserialize, Serialize};

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
#[serde(deny_unknown_fields, rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct AcceptHandover {
    pub grant: String,
    pub same: Vec<SameAsHere>,
    /// Fields that take the value that came.
    pub fields: Vec<HandoverPlace>,
    /// That what was erased here is taken in as new.
    pub as_new: Option<bool>,
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

pub(super) fn inspect(call: &Call<'_>, args: Grant) -> Answer<FoundHandover> {
    let ((found, _), today) = (content(call, &args.grant)?, call.present_day()?);
    let about = match &found {
        Content::Handover(package) => handover::root_of(package.head.from, package.head.handover),
        Content::Letter(letter) => subject(letter),
    };
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
    Ok(Done::read(view).about(about))
}

/// The handover a word is about, as it is called here.
fn subject(letter: &Letter) -> Id {
    match letter.outcome {
        Outcome::Withdrawn => handover::root_of(letter.from, letter.handover),
        _ => letter.handover,
    }
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
    let ((package, arriving), today) = (package(call, &args.grant)?, call.present_day()?);
    let id = handover::root_of(package.head.from, package.head.handover);
    let same = args.same.iter();
    let same =
        same.map(|one| Ok::<_, CommandError>((person_id(&one.came)?, person_id(&one.here)?)));
    let fields = args.fields.iter();
    let fields = fields.map(|place| tick(place).ok_or(CommandError::from(Code::NotFound)));
    let decided = Accept {
        same: same.collect::<Result<_, _>>()?,
        fields: fields.collect::<Result<_, _>>()?,
        as_new: args.as_new == Some(true),
    };
    let done = call.write(
        |session, tx| {
            let roster = session.roster();
            handover::accept(tx, CATALOGUE, &roster, &package, &decided, today)?;
            // Whole and on the disk before the rows that name them.
            Ok(arriving.settle(&handover::files_of(&package.enclosures))?)
        },
        |session, reader, ()| shown(session, reader, id, today),
    )?;
    let session = call.session()?;
    let here = call.read(|_, reader| Ok(handover::persons_here(reader, &package, CATALOGUE)?))?;
    for person in here.into_values() {
        session.refresh_names(person)?;
    }
    Ok(done.touching(super::EVERYTHING).about(id))
}

pub(super) fn reject(call: &Call<'_>, args: RejectHandover) -> Answer<ReceivedRow> {
    let ((package, _), today) = (package(call, &args.grant)?, call.present_day()?);
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
        let partner = one.partner.ok_or(Code::NotFound)?;
        let known = service_card::of_partner(reader, partner)?;
        let card = known.addressed(one.from).ok_or(Code::NotFound)?;
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
        letter_file(session, reader, (&folder, today), &card.inbox, &letter)
    })?;
    let file = half.whole()?;
    Ok(Done::read(HandoverFile { file }).about(id))
}

/// Takes in a signed word: the answer to a handover of ours, or that one to us was taken back.
pub(super) fn read_letter(call: &Call<'_>, args: Grant) -> Answer<LetterRow> {
    let (Content::Letter(letter), _) = content(call, &args.grant)? else {
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
        .about(subject(&letter)))
}
