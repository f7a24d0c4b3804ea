//! Commands about service cards: our own, and those of other services.

use super::backup::Grant;
use super::desk::Nothing;
use super::paper_print::outside;
use super::partner::{PartnerRow, partner_id, read};
use super::{Answer, Call, Code, CommandError, Done};
use crate::desk::write_whole;
use crate::enrol::EnrolError;
use crate::print::code_picture;
use crate::roster::Roster;
use crate::scan::{Pages, texts_of};
use crate::service_card::{self, Arrived, ServiceCard, Standing, Wish};
use crate::store::{Reader, StoreError};
use crate::time::Day;
use serde::{Deserialize, Serialize};
use std::fs::File;
use std::io::Read;
use std::path::Path;
use std::sync::Arc;
use zeroize::Zeroizing;

/// A picture of a card is much smaller.
const MOST_FILE_BYTES: u64 = 32 * 1024 * 1024;
/// A card stands on one page.
const MOST_CARD_PAGES: usize = 4;
/// The longer side of a PDF's page when it is drawn.
const DRAWN: u16 = 2400;

/// What a card says.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CardRow {
    pub name: String,
    pub unit: String,
    pub address: String,
    pub phone: String,
    pub email: String,
    pub issued_on: String,
    pub valid_until: String,
    pub expired: bool,
    /// The coordinator who signed it.
    pub signed_by: String,
}

/// The card of a partner and how it stands.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PartnerCard {
    pub card: CardRow,
    /// Whether somebody typed the digits.
    pub verified: bool,
    /// Her initials.
    pub verified_by: String,
    #[cfg_attr(test, ts(type = "number | null"))]
    pub verified_at: Option<i64>,
    /// A card of another service that came for the same partner and that nobody verified.
    pub other: Option<CardRow>,
}

/// Our own service, as others see it.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct OwnService {
    /// Six groups of four, to be read aloud to another service that has the card; empty without one.
    pub digits: Vec<String>,
    pub card: Option<CardRow>,
    /// A laptop that was lost may open files sealed to the card.
    pub exposed: bool,
    /// The office's name is not filled in, so no card can be made.
    pub nameless: bool,
}

/// What our card says besides what the office's page says.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct IssueCard {
    pub phone: String,
    pub email: String,
}

/// The files that were written.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CardFiles {
    pub card: String,
    /// The same as a picture with a code of squares.
    pub picture: String,
}

/// A card somebody brought.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct FoundCard {
    pub card: CardRow,
    /// `first`, `newer` or `known`.
    pub news: String,
    /// The partner its service belongs to already.
    pub partner: Option<PartnerRow>,
}

/// A card to take in.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ReceiveCard {
    pub grant: String,
    /// Whose it is; without one a new partner is made, or the one found to whom it belongs.
    pub partner: Option<String>,
}

/// The digits that somebody read from the other service's screen.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct VerifyCard {
    pub partner: String,
    pub digits: String,
}

fn card_row(card: &ServiceCard, today: Day) -> CardRow {
    let about = card.about.clone();
    CardRow {
        name: about.name,
        unit: about.unit,
        address: about.address,
        phone: about.phone,
        email: about.email,
        issued_on: card.issued_on.to_string(),
        valid_until: card.valid_until.to_string(),
        expired: card.has_expired(today),
        signed_by: card.signed_by.clone(),
    }
}

pub(super) fn partner_card(standing: Standing, roster: &Roster, today: Day) -> PartnerCard {
    let verified = standing.verified;
    PartnerCard {
        card: card_row(&standing.card, today),
        verified: verified.is_some(),
        verified_by: verified.map_or_else(String::new, |one| roster.short(one.by.0)),
        verified_at: verified.map(|one| one.at.0),
        other: standing.other.map(|card| card_row(&card, today)),
    }
}

fn own_service(
    reader: &Reader<'_>,
    roster: &Roster,
    today: Day,
) -> Result<OwnService, CommandError> {
    let office = crate::office::read(reader, roster.space)?;
    let card = service_card::own(reader, roster.space)?;
    let exposed = card
        .as_ref()
        .map(|card| service_card::is_exposed(reader, roster, card));
    let digits = card.as_ref().map(|card| card.digits()).transpose()?;
    Ok(OwnService {
        exposed: exposed.transpose()?.unwrap_or(false),
        digits: digits.map_or_else(Vec::new, |digits| digits.groups()),
        card: card.map(|card| card_row(&card, today)),
        nameless: office.organisation.trim().is_empty(),
    })
}

pub(super) fn own(call: &Call<'_>, _: Nothing) -> Answer<OwnService> {
    let today = call.present_day()?;
    let own = call.read(|session, reader| own_service(reader, &session.roster(), today))?;
    Ok(Done::read(own))
}

pub(super) fn issue(call: &Call<'_>, args: IssueCard) -> Answer<OwnService> {
    let today = call.present_day()?;
    let wish = Wish {
        phone: args.phone,
        email: args.email,
    };
    let done = call.write(
        |session, tx| {
            let signer = (session.user(), &session.keys().sign);
            service_card::issue(tx, &session.roster(), signer, &wish, today)?;
            Ok(())
        },
        |session, reader, ()| own_service(reader, &session.roster(), today),
    )?;
    Ok(done.touching(&["service_card"]))
}

pub(super) fn save(call: &Call<'_>, args: Grant) -> Answer<CardFiles> {
    let target = call.desk.granted(&args.grant, true)?;
    let card = call.read(|session, reader| Ok(service_card::own(reader, session.space())?))?;
    let card = card.ok_or(Code::NotFound)?;
    let picture = code_picture(&card.text()).ok_or(Code::CardTooLarge)?;
    let files = CardFiles {
        card: card.file_name("card"),
        picture: card.file_name("png"),
    };
    outside(call.session()?.as_ref(), &target.join(&files.card))?;
    let written = write_whole(&target.join(&files.card), card.bytes())
        .and_then(|()| write_whole(&target.join(&files.picture), &picture));
    written.map_err(|error| StoreError::of_target(error, EnrolError::NotWritable))?;
    Ok(Done::read(files))
}

/// The card in a file: itself, or a picture of its code.
fn card_of(path: &Path) -> Result<ServiceCard, CommandError> {
    let file = File::open(path).map_err(StoreError::from)?;
    let mut bytes = Zeroizing::new(Vec::new());
    let mut file = file.take(MOST_FILE_BYTES);
    file.read_to_end(&mut bytes).map_err(StoreError::from)?;
    if bytes.starts_with(b"GELEITC") {
        return Ok(ServiceCard::read(&bytes)?);
    }
    let pages = Pages::open(Arc::new(bytes)).map_err(|_| Code::CardDamaged)?;
    for number in 0..pages.count().min(MOST_CARD_PAGES) {
        let page = pages.page(number, DRAWN).map_err(|_| Code::CardDamaged)?;
        let texts = texts_of(&page);
        let card = texts.iter().find_map(|text| ServiceCard::of_text(text));
        if let Some(card) = card {
            return Ok(card?);
        }
    }
    Err(Code::CardDamaged.into())
}

pub(super) fn inspect(call: &Call<'_>, args: Grant) -> Answer<FoundCard> {
    let file = call.desk.granted(&args.grant, true)?;
    let (card, today) = (card_of(&file)?, call.present_day()?);
    let found = call.read(|session, reader| {
        let roster = session.roster();
        let arrived = service_card::arrived(reader, &roster, &card, today)?;
        let (news, partner) = match arrived {
            Arrived::First => ("first", None),
            Arrived::Newer(partner) => ("newer", Some(partner)),
            Arrived::Known(partner) => ("known", Some(partner)),
        };
        let partner = partner.map(|partner| read(reader, &roster, partner, today));
        Ok(FoundCard {
            card: card_row(&card, today),
            news: news.to_owned(),
            partner: partner.transpose()?,
        })
    })?;
    Ok(Done::read(found))
}

pub(super) fn receive(call: &Call<'_>, args: ReceiveCard) -> Answer<PartnerRow> {
    let file = call.desk.granted(&args.grant, true)?;
    let (card, today) = (card_of(&file)?, call.present_day()?);
    let chosen = args.partner.as_deref().map(partner_id).transpose()?;
    let done = call.write(
        |session, tx| {
            let roster = session.roster();
            Ok(service_card::receive(tx, &roster, &card, chosen, today)?)
        },
        |session, reader, id| read(reader, &session.roster(), id, today),
    )?;
    Ok(done.touching(&["partner", "service_card"]))
}

pub(super) fn verify(call: &Call<'_>, args: VerifyCard) -> Answer<PartnerRow> {
    let (id, today) = (partner_id(&args.partner)?, call.present_day()?);
    let done = call.write(
        |_, tx| Ok(service_card::verify(tx, id, &args.digits)?),
        |session, reader, _| read(reader, &session.roster(), id, today),
    )?;
    Ok(done.touching(&["partner", "service_card"]))
}
