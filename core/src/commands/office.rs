//! Commands about the office.

use super::desk::Nothing;
use super::{Answer, Call, Done};
use crate::office;
use serde::{Deserialize, Serialize};

/// What papers say about the office; an empty field is not filled in yet.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Office {
    pub organisation: String,
    pub address: String,
    pub unit: String,
    pub jurisdiction: String,
    pub data_protection_law: String,
    pub officer: String,
    pub complaint_office: String,
    pub languages: Vec<String>,
}

/// The office, and what is still missing.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct OfficeView {
    pub office: Office,
    pub missing: Vec<String>,
}

/// The fields that are still empty, by the names they have on the page.
pub(super) fn missing(office: &office::Office) -> Vec<String> {
    let name = |field: &str| match field {
        "data_protection_law" => "dataProtectionLaw".to_owned(),
        "complaint_office" => "complaintOffice".to_owned(),
        field => field.to_owned(),
    };
    office.missing().into_iter().map(name).collect()
}

impl From<office::Office> for OfficeView {
    fn from(office: office::Office) -> Self {
        Self {
            missing: missing(&office),
            office: Office {
                organisation: office.organisation,
                address: office.address,
                unit: office.unit,
                jurisdiction: office.jurisdiction,
                data_protection_law: office.data_protection_law,
                officer: office.officer,
                complaint_office: office.complaint_office,
                languages: office.languages,
            },
        }
    }
}

impl From<Office> for office::Office {
    fn from(office: Office) -> Self {
        Self {
            organisation: office.organisation,
            address: office.address,
            unit: office.unit,
            jurisdiction: office.jurisdiction,
            data_protection_law: office.data_protection_law,
            officer: office.officer,
            complaint_office: office.complaint_office,
            languages: office.languages,
        }
    }
}

pub(super) fn get(call: &Call<'_>, _: Nothing) -> Answer<OfficeView> {
    let office = call.read(|session, reader| Ok(office::read(reader, session.space())?))?;
    Ok(Done::read(office.into()))
}

pub(super) fn set(call: &Call<'_>, args: Office) -> Answer<OfficeView> {
    let office = args.into();
    let done = call.write(
        |session, tx| Ok(office::write(tx, session.space(), &office)?),
        |session, reader, ()| Ok(office::read(reader, session.space())?.into()),
    )?;
    Ok(done.touching(&["office", "today", "desk"]))
}
