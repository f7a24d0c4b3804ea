//! Commands about partners: the services and people outside that a service works with.

use super::person::Page;
use super::service_card::{PartnerCard, partner_card};
use super::{Answer, Call, Code, CommandError, Done};
use crate::ids::{Id, PartnerId};
use crate::partner::{self, Card, Partner};
use crate::roster::Roster;
use crate::service_card;
use crate::store::Reader;
use crate::time::Day;
use serde::{Deserialize, Serialize};

/// What is written about a partner.
#[derive(Deserialize, Serialize, Clone)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PartnerFields {
    pub name: String,
    pub unit: String,
    pub address: String,
    pub phone: String,
    pub email: String,
    /// Since when it is not to be chosen any more, or empty.
    pub left_on: String,
}

/// A partner to change.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ChangePartner {
    pub partner: String,
    pub fields: PartnerFields,
}

/// A partner.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PartnerRow {
    pub id: String,
    pub fields: PartnerFields,
    /// Its service card, if one is here.
    pub card: Option<PartnerCard>,
}

/// A page of partners.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PartnerPage {
    pub rows: Vec<PartnerRow>,
    #[cfg_attr(test, ts(type = "number"))]
    pub count: i64,
}

impl From<PartnerFields> for Card {
    fn from(fields: PartnerFields) -> Self {
        Self {
            name: fields.name,
            unit: fields.unit,
            address: fields.address,
            phone: fields.phone,
            email: fields.email,
            left_on: fields.left_on,
        }
    }
}

impl PartnerRow {
    fn of(
        reader: &Reader<'_>,
        roster: &Roster,
        partner: Partner,
        today: Day,
    ) -> Result<Self, CommandError> {
        let standing = service_card::of_partner(reader, partner.id)?.standing();
        let card = partner.card;
        Ok(Self {
            id: partner.id.to_string(),
            card: standing.map(|standing| partner_card(standing, roster, today)),
            fields: PartnerFields {
                name: card.name,
                unit: card.unit,
                address: card.address,
                phone: card.phone,
                email: card.email,
                left_on: card.left_on,
            },
        })
    }
}

pub(super) fn partner_id(text: &str) -> Result<PartnerId, CommandError> {
    Id::parse(text)
        .map(PartnerId)
        .ok_or_else(|| Code::NotFound.into())
}

pub(super) fn read(
    reader: &Reader<'_>,
    roster: &Roster,
    id: PartnerId,
    today: Day,
) -> Result<PartnerRow, CommandError> {
    let found = partner::find(reader, id)?.ok_or(Code::NotFound)?;
    PartnerRow::of(reader, roster, found, today)
}

pub(super) fn list(call: &Call<'_>, args: Page) -> Answer<PartnerPage> {
    let (offset, limit) = (i64::from(args.offset), i64::from(args.limit));
    let today = call.present_day()?;
    let page = call.read(|session, reader| {
        let (rows, roster) = (partner::list(reader, offset, limit)?, session.roster());
        let rows = rows.into_iter();
        let rows = rows.map(|partner| PartnerRow::of(reader, &roster, partner, today));
        Ok(PartnerPage {
            rows: rows.collect::<Result<_, _>>()?,
            count: partner::count(reader)?,
        })
    })?;
    Ok(Done::read(page))
}

pub(super) fn add(call: &Call<'_>, args: PartnerFields) -> Answer<PartnerRow> {
    let (card, today) = (args.into(), call.present_day()?);
    let done = call.write(
        |_, tx| Ok(partner::add(tx, &card)?),
        |session, reader, id| read(reader, &session.roster(), id, today),
    )?;
    Ok(done.touching(&["partner"]))
}

pub(super) fn change(call: &Call<'_>, args: ChangePartner) -> Answer<PartnerRow> {
    let (id, card) = (partner_id(&args.partner)?, args.fields.into());
    let today = call.present_day()?;
    let done = call.write(
        |_, tx| Ok(partner::change(tx, id, &card)?),
        |session, reader, ()| read(reader, &session.roster(), id, today),
    )?;
    Ok(done.touching(&["partner"]))
}
