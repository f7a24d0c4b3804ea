//! The tables of the room.

use crate::store::{Category, Column, Kind, Parent, Refers, Subjects, Table, TableClass};

const fn text(number: u16, name: &'static str) -> Column {
    Column::new(number, name, Kind::Text, Category::Admission)
}

const fn words(number: u16, name: &'static str) -> Column {
    Column::new(number, name, Kind::Text, Category::Narrative)
}

pub(super) const RECEIVED_ON: Column = text(1, "received_on");
pub(super) const NUMBER: Column = text(2, "number");
pub(super) const PATH: Column = text(3, "path");
pub(super) const LEGAL_BASIS: Column = text(4, "legal_basis");
pub(super) const REFERRER_NAME: Column = words(5, "referrer_name");
pub(super) const REFERRER_KIND: Column = text(6, "referrer_kind");
pub(super) const REFERRER_PERSON: Column = words(7, "referrer_person");
pub(super) const REFERRER_PHONE: Column = words(8, "referrer_phone");
pub(super) const REFERRER_EMAIL: Column = words(9, "referrer_email");
pub(super) const REFERRER_HELP: Column = words(10, "referrer_help");
pub(super) const PROBLEMS_CLIENT: Column = words(11, "problems_client");
pub(super) const PROBLEMS_SERVICE: Column = words(12, "problems_service");
pub(super) const WHY_LONG_TERM: Column = words(13, "why_long_term");
pub(super) const RESOURCES: Column = words(14, "resources");
pub(super) const WISHES: Column = words(15, "wishes");
pub(super) const OTHER_SERVICES: Column = words(16, "other_services");
pub(super) const URGENCY: Column = text(17, "urgency");
pub(super) const RISKS: Column = words(18, "risks");
pub(super) const REPLY_TO: Column = text(19, "reply_to");
pub(super) const KNOWS_AGREES: Column = text(20, "knows_agrees");
pub(super) const SAFE_CONTACT: Column = words(21, "safe_contact");
pub(super) const OTHER_GROUP: Column = words(22, "other_group");
pub(super) const ENTERED_AT: Column = Column::new(23, "entered_at", Kind::Int, Category::Internal);
pub(super) const BY: Column = Column::link(24, "by_user", Refers::Mentions, Category::Internal);

/// That somebody asked to be accompanied.
pub static APPLICATION: Table = Table {
    number: 17,
    name: "application",
    class: TableClass::Register,
    keys: &[],
    columns: &[
        RECEIVED_ON,
        NUMBER,
        PATH,
        LEGAL_BASIS,
        REFERRER_NAME,
        REFERRER_KIND,
        REFERRER_PERSON,
        REFERRER_PHONE,
        REFERRER_EMAIL,
        REFERRER_HELP,
        PROBLEMS_CLIENT,
        PROBLEMS_SERVICE,
        WHY_LONG_TERM,
        RESOURCES,
        WISHES,
        OTHER_SERVICES,
        URGENCY,
        RISKS,
        REPLY_TO,
        KNOWS_AGREES,
        SAFE_CONTACT,
        OTHER_GROUP,
        ENTERED_AT,
        BY,
    ],
    parent: Parent::Nothing,
    subjects: Subjects::Through(&["application_person"]),
};

pub(super) const PERSON: Column = Column::link(1, "person", Refers::Holds, Category::Admission);

/// Who asked.
pub static APPLICATION_PERSON: Table = Table {
    number: 18,
    name: "application_person",
    class: TableClass::Set,
    keys: &[PERSON],
    columns: &[PERSON],
    parent: Parent::RootRow(17),
    subjects: Subjects::Columns(&[PERSON]),
};

pub(super) const TARGET_GROUP: Column = text(1, "target_group");

/// To which groups of people the service is for they belong.
pub static APPLICATION_GROUP: Table = Table {
    number: 19,
    name: "application_group",
    class: TableClass::Set,
    keys: &[TARGET_GROUP],
    columns: &[TARGET_GROUP],
    parent: Parent::RootRow(17),
    subjects: Subjects::Through(&["application_person"]),
};

pub(super) const STATUS: Column = text(1, "status");
pub(super) const ON_DAY: Column = text(2, "on_day");
pub(super) const REASON: Column = text(3, "reason");
pub(super) const CHANNEL: Column = text(4, "channel");
pub(super) const STATUS_NOTE: Column = words(5, "note");
pub(super) const STATUS_BY: Column =
    Column::link(6, "by_user", Refers::Mentions, Category::Internal);
pub(super) const STATUS_AT: Column = Column::new(7, "at", Kind::Int, Category::Internal);

/// What became of it on a day.
pub static APPLICATION_STATUS: Table = Table {
    number: 20,
    name: "application_status",
    class: TableClass::Immutable,
    keys: &[],
    columns: &[
        STATUS,
        ON_DAY,
        REASON,
        CHANNEL,
        STATUS_NOTE,
        STATUS_BY,
        STATUS_AT,
    ],
    parent: Parent::Nothing,
    subjects: Subjects::Through(&["application_person"]),
};
