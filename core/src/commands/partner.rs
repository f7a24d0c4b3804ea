//! Commands about partners: the services and people outside that a service works with.

use super::person::Page;
use super::{Answer, Call, Code, CommandError, Done};
use crate::ids::{Id, PartnerId};
use crate::partner::{self, Card, Partner};
use crate::store::Reader;
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

impl From<Partner> for PartnerRow {
    fn from(partner: Partner) -> Self {
        let card = partner.card;
        Self {
            id: partner.id.to_string(),
            fields: PartnerFields {
                name: card.name,
                unit: card.unit,
                address: card.address,
                phone: card.phone,
                email: card.email,
                left_on: card.left_on,
            },
        }
    }
}

pub(super) fn partner_id(text: &str) -> Result<PartnerId, CommandError> {
    Id::parse(text)
        .map(PartnerId)
        .ok_or_else(|| Code::NotFound.into())
}

fn read(reader: &Reader<'_>, id: PartnerId) -> Result<PartnerRow, CommandError> {
    let found = partner::find(reader, id)?.ok_or(Code::NotFound)?;
    Ok(found.into())
}

pub(super) fn list(call: &Call<'_>, args: Page) -> Answer<PartnerPage> {
    let (offset, limit) = (i64::from(args.offset), i64::from(args.limit));
    let page = call.read(|_, reader| {
        let rows = partner::list(reader, offset, limit)?.into_iter();
        Ok(PartnerPage {
            rows: rows.map(PartnerRow::from).collect(),
            count: partner::count(reader)?,
        })
    })?;
    Ok(Done::read(page))
}

pub(super) fn add(call: &Call<'_>, args: PartnerFields) -> Answer<PartnerRow> {
    let card = args.into();
    let done = call.write(
        |_, tx| Ok(partner::add(tx, &card)?),
        |_, reader, id| read(reader, id),
    )?;
    Ok(done.touching(&["partner"]))
}

pub(super) fn change(call: &Call<'_>, args: ChangePartner) -> Answer<PartnerRow> {
    let (id, card) = (partner_id(&args.partner)?, args.fields.into());
    let done = call.write(
        |_, tx| Ok(partner::change(tx, id, &card)?),
        |_, reader, ()| read(reader, id),
    )?;
    Ok(done.touching(&["partner"]))
}
