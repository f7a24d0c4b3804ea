//! The tables of the room. All rows of a plan lie in the root of its case.

use crate::store::{Category, Column, Kind, Parent, Refers, Subjects, Table, TableClass};

const P: Category = Category::Plan;
const N: Category = Category::Narrative;

const fn code(number: u16, name: &'static str) -> Column {
    Column::new(number, name, Kind::Text, P)
}

/// About somebody who is not accompanied: it stays.
const fn own(number: u16, name: &'static str) -> Column {
    Column::new(number, name, Kind::Text, Category::Internal)
}

const fn said(number: u16, name: &'static str) -> Column {
    Column::new(number, name, Kind::Text, N)
}

const fn place(number: u16) -> Column {
    Column::new(number, "place", Kind::Int, P)
}

/// The plan a row belongs to.
pub(super) const PLAN: Column = Column::link(1, "plan", Refers::Mentions, P);

const CASE_PERSONS: Subjects = Subjects::Through(&["case_person"]);

pub(super) const NUMBER: Column = code(1, "number");
pub(super) const ORIENTATION: Column = code(2, "orientation");
pub(super) const ORIENTATION_REASON: Column = said(3, "orientation_reason");
pub(super) const VIEW_CLIENT: Column = said(4, "view_client");
pub(super) const VIEW_CLIENT_LANGUAGE: Column = code(5, "view_client_language");
pub(super) const VIEW_WORKER: Column = said(6, "view_worker");
pub(super) const LIMITS: Column = said(7, "limits");
pub(super) const RULES: Column = said(8, "rules");
pub(super) const PERIOD_FROM: Column = code(9, "period_from");
pub(super) const PERIOD_TO: Column = code(10, "period_to");
pub(super) const FREQUENCY: Column = code(11, "frequency");
pub(super) const EVALUATION_ON: Column = code(12, "evaluation_on");
pub(super) const EVALUATION_METHOD: Column = said(13, "evaluation_method");
pub(super) const EVALUATION_PLACE: Column = said(14, "evaluation_place");
pub(super) const EVALUATION_WITH: Column = said(15, "evaluation_with");
pub(super) const LANGUAGE: Column = code(16, "language");
pub(super) const INTERPRETER: Column = code(17, "interpreter");
pub(super) const INTERPRETER_NAME: Column = own(18, "interpreter_name");
pub(super) const INTERPRETER_NUMBER: Column = own(19, "interpreter_number");
pub(super) const INTERPRETER_SWORN: Column = Column::new(20, "interpreter_sworn", Kind::Bool, P);
pub(super) const SECRECY_SINCE: Column = own(21, "secrecy_since");
pub(super) const UNDERSTANDING: Column = said(22, "understanding");
pub(super) const BASIS: Column = said(23, "basis");
pub(super) const BEGAN_AT: Column = Column::new(24, "began_at", Kind::Int, Category::Internal);
pub(super) const BY: Column = Column::link(25, "by_user", Refers::Mentions, Category::Internal);

/// A help plan, as far as it is one sheet of paper.
pub static HELP_PLAN: Table = Table {
    number: 26,
    name: "help_plan",
    class: TableClass::Register,
    keys: &[],
    columns: &[
        NUMBER,
        ORIENTATION,
        ORIENTATION_REASON,
        VIEW_CLIENT,
        VIEW_CLIENT_LANGUAGE,
        VIEW_WORKER,
        LIMITS,
        RULES,
        PERIOD_FROM,
        PERIOD_TO,
        FREQUENCY,
        EVALUATION_ON,
        EVALUATION_METHOD,
        EVALUATION_PLACE,
        EVALUATION_WITH,
        LANGUAGE,
        INTERPRETER,
        INTERPRETER_NAME,
        INTERPRETER_NUMBER,
        INTERPRETER_SWORN,
        SECRECY_SINCE,
        UNDERSTANDING,
        BASIS,
        BEGAN_AT,
        BY,
    ],
    parent: Parent::RootRow(21),
    subjects: CASE_PERSONS,
};

pub(super) const SOURCE: Column = code(2, "source");
pub(super) const VIEW_TEXT: Column = said(3, "text");

/// The situation as somebody else sees it.
pub static PLAN_VIEW: Table = Table {
    number: 27,
    name: "plan_view",
    class: TableClass::Register,
    keys: &[],
    columns: &[PLAN, SOURCE, VIEW_TEXT],
    parent: Parent::Column(PLAN),
    subjects: CASE_PERSONS,
};

pub(super) const AREA: Column = code(2, "area");
pub(super) const RATING: Column = Column::new(3, "rating", Kind::Int, P);
pub(super) const AREA_NOTE: Column = said(4, "note");

/// Where things stand in one area of life.
pub static PLAN_AREA: Table = Table {
    number: 28,
    name: "plan_area",
    class: TableClass::Set,
    keys: &[PLAN, AREA],
    columns: &[PLAN, AREA, RATING, AREA_NOTE],
    parent: Parent::Column(PLAN),
    subjects: CASE_PERSONS,
};

pub(super) const RESOURCE_KIND: Column = code(2, "kind");
pub(super) const RESOURCE_TEXT: Column = said(3, "text");

/// Something that helps.
pub static PLAN_RESOURCE: Table = Table {
    number: 29,
    name: "plan_resource",
    class: TableClass::Register,
    keys: &[],
    columns: &[PLAN, RESOURCE_KIND, RESOURCE_TEXT],
    parent: Parent::Column(PLAN),
    subjects: CASE_PERSONS,
};

pub(super) const GOAL_AREA: Column = code(2, "area");
pub(super) const VISION: Column = said(3, "vision");
pub(super) const TEXT_CLIENT: Column = said(4, "text_client");
pub(super) const TEXT_WORKER: Column = said(5, "text_worker");
pub(super) const INDICATOR: Column = said(6, "indicator");
pub(super) const BASELINE: Column = said(7, "baseline");
pub(super) const TARGET: Column = said(8, "target");
pub(super) const DUE: Column = code(9, "due");
pub(super) const GOAL_PLACE: Column = place(10);

/// What is to be reached.
pub static GOAL: Table = Table {
    number: 30,
    name: "goal",
    class: TableClass::Register,
    keys: &[],
    columns: &[
        PLAN,
        GOAL_AREA,
        VISION,
        TEXT_CLIENT,
        TEXT_WORKER,
        INDICATOR,
        BASELINE,
        TARGET,
        DUE,
        GOAL_PLACE,
    ],
    parent: Parent::Column(PLAN),
    subjects: CASE_PERSONS,
};

pub(super) const OF_GOAL: Column = Column::link(1, "goal", Refers::Mentions, P);
pub(super) const WHAT: Column = said(2, "what");
pub(super) const WHO: Column = code(3, "who");
pub(super) const WHO_NAME: Column = said(4, "who_name");
pub(super) const BY_WHEN: Column = code(5, "by_when");
pub(super) const STATUS: Column = code(6, "status");
pub(super) const MEASURE_PLACE: Column = place(7);

/// A step on the way to a goal.
pub static MEASURE: Table = Table {
    number: 31,
    name: "measure",
    class: TableClass::Register,
    keys: &[],
    columns: &[OF_GOAL, WHAT, WHO, WHO_NAME, BY_WHEN, STATUS, MEASURE_PLACE],
    parent: Parent::Column(OF_GOAL),
    subjects: CASE_PERSONS,
};

pub(super) const PARTNER_NAME: Column = said(2, "name");
pub(super) const ROLE: Column = said(3, "role");

/// Another service that takes part.
pub static PLAN_PARTNER: Table = Table {
    number: 32,
    name: "plan_partner",
    class: TableClass::Register,
    keys: &[],
    columns: &[PLAN, PARTNER_NAME, ROLE],
    parent: Parent::Column(PLAN),
    subjects: CASE_PERSONS,
};

pub(super) const OF_ROW: Column = Column::link(2, "of_row", Refers::Mentions, P);
pub(super) const FIELD: Column = code(3, "field");
pub(super) const SAYING_LANGUAGE: Column = code(4, "language");
pub(super) const SAYING_TEXT: Column = said(5, "text");

/// What the interpreter typed beside a free text.
pub static PLAN_SAYING: Table = Table {
    number: 33,
    name: "plan_saying",
    class: TableClass::Set,
    keys: &[PLAN, OF_ROW, FIELD, SAYING_LANGUAGE],
    columns: &[PLAN, OF_ROW, FIELD, SAYING_LANGUAGE, SAYING_TEXT],
    parent: Parent::Column(PLAN),
    subjects: CASE_PERSONS,
};

/// The tables whose rows have free text of a plan.
pub(super) static WITH_WORDS: [&Table; 7] = [
    &HELP_PLAN,
    &PLAN_VIEW,
    &PLAN_AREA,
    &PLAN_RESOURCE,
    &GOAL,
    &MEASURE,
    &PLAN_PARTNER,
];
