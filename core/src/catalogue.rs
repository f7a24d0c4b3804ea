//! All tables of all rooms, in the order of their numbers.

use crate::store::{Catalogue, WITHDRAWN};
use crate::{application, case, contact, help_plan, household, note, office, person};

/// What this version of the program knows.
pub static CATALOGUE: Catalogue = Catalogue(&[
    &WITHDRAWN,
    &office::OFFICE,
    &person::PERSON,
    &person::NAME,
    &person::LANGUAGE,
    &person::RESIDENCE_DOCUMENT,
    &person::SAME_PERSON,
    &household::HOUSEHOLD,
    &household::JOINED,
    &household::LEFT,
    &household::KINSHIP,
    &contact::CONTACT,
    &contact::PERSON,
    &contact::TOPIC,
    &note::NOTE,
    &note::KEY,
    &application::APPLICATION,
    &application::PERSON,
    &application::GROUP,
    &application::STATUS,
    &case::CASE,
    &case::PERSON,
    &case::PHASE,
    &case::WORKER,
    &case::CONSENT,
    &help_plan::HELP_PLAN,
    &help_plan::VIEW,
    &help_plan::AREA,
    &help_plan::RESOURCE,
    &help_plan::GOAL,
    &help_plan::MEASURE,
    &help_plan::PARTNER,
    &help_plan::SAYING,
]);
