//! The tables of the room. A handover is a root; nothing about it ever leaves in another handover.

use crate::store::{Category, Column, Kind, Refers, Subjects, Table};

const INTERNAL: Category = Category::Internal;

const fn link(number: u16, name: &'static str) -> Column {
    Column::link(number, name, Refers::Mentions, INTERNAL)
}

const fn column(number: u16, name: &'static str, kind: Kind) -> Column {
    Column::new(number, name, kind, INTERNAL)
}

pub(super) const CASE: Column = link(1, "case_file");
pub(super) const PARTNER: Column = link(2, "partner");
pub(super) const SERVICE: Column = link(3, "service");
pub(super) const SERIES: Column = link(4, "series");
pub(super) const SEQ: Column = column(5, "seq", Kind::Int);
pub(super) const HEAD: Column = column(6, "head", Kind::Bytes);
pub(super) const DIGEST: Column = column(7, "digest", Kind::Bytes);
pub(super) const DESPITE: Column = column(8, "despite", Kind::Text);
pub(super) const BY: Column = link(9, "by_user");
pub(super) const AT: Column = column(10, "at", Kind::Int);

/// That a case was handed over: to whom, and what the file said.
pub static HANDOVER: Table = Table::fact(
    46,
    "handover",
    &[
        CASE, PARTNER, SERVICE, SERIES, SEQ, HEAD, DIGEST, DESPITE, BY, AT,
    ],
);

pub(super) const OUTCOME: Column = column(1, "outcome", Kind::Text);
pub(super) const REASON: Column = column(2, "reason", Kind::Text);
pub(super) const ON_DAY: Column = column(3, "on_day", Kind::Text);
pub(super) const LETTER: Column = column(4, "letter", Kind::Bytes);
pub(super) const ANSWER_BY: Column = link(5, "by_user");
pub(super) const ANSWER_AT: Column = column(6, "at", Kind::Int);

/// How it ended: the other service's answer, or that we took it back.
pub static HANDOVER_ANSWER: Table = Table::fact(
    47,
    "handover_answer",
    &[OUTCOME, REASON, ON_DAY, LETTER, ANSWER_BY, ANSWER_AT],
);

pub(super) const FROM: Column = link(1, "sender");
pub(super) const IN_PARTNER: Column = link(2, "partner");
pub(super) const IN_SERIES: Column = link(3, "series");
pub(super) const IN_SEQ: Column = column(4, "seq", Kind::Int);
pub(super) const IN_HEAD: Column = column(5, "head", Kind::Bytes);
pub(super) const IN_DIGEST: Column = column(6, "digest", Kind::Bytes);
pub(super) const IN_OUTCOME: Column = column(7, "outcome", Kind::Text);
pub(super) const IN_REASON: Column = column(8, "reason", Kind::Text);
pub(super) const IN_ON_DAY: Column = column(9, "on_day", Kind::Text);
pub(super) const IN_CASE: Column = link(10, "case_file");
pub(super) const IN_BY: Column = link(11, "by_user");
pub(super) const IN_AT: Column = column(12, "at", Kind::Int);

/// What we answered to a handover of another service, or that it took it back.
pub static HANDOVER_IN: Table = Table::fact(
    48,
    "handover_in",
    &[
        FROM, IN_PARTNER, IN_SERIES, IN_SEQ, IN_HEAD, IN_DIGEST, IN_OUTCOME, IN_REASON, IN_ON_DAY,
        IN_CASE, IN_BY, IN_AT,
    ],
);

pub(super) const ENCLOSED_FILE: Column = column(1, "file", Kind::Blob);
pub(super) const ENCLOSED_NUMBER: Column = column(2, "number", Kind::Text);
pub(super) const ENCLOSED_VERSION: Column = column(3, "version", Kind::Int);
pub(super) const ENCLOSED_ON: Column = column(4, "on_day", Kind::Text);
pub(super) const ENCLOSED_PAGES: Column = column(5, "pages", Kind::Int);
pub(super) const ENCLOSED_FORM: Column = column(6, "form", Kind::Text);

/// The picture of an agreement of another service, in the root of the case it came with. It is that
/// service's paper, so it goes no further.
pub static ENCLOSURE: Table = Table {
    subjects: Subjects::Through(&["case_person"]),
    ..Table::fact(
        54,
        "enclosure",
        &[
            ENCLOSED_FILE,
            ENCLOSED_NUMBER,
            ENCLOSED_VERSION,
            ENCLOSED_ON,
            ENCLOSED_PAGES,
            ENCLOSED_FORM,
        ],
    )
};

/// What nobody undoes: a file has left, or an answer has.
pub fn is_final(table: u16) -> bool {
    (HANDOVER.number..=HANDOVER_IN.number).contains(&table)
}
