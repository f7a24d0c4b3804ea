//! The recovery sheet: the code that opens a store when a passphrase is forgotten, on paper and nowhere else.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Serialize;

use crate::i18n::{Catalog, Language, Variable, date};
use crate::print::{Imprint, Laid, Paper, PaperError};

const PAPER: Paper = Paper::new(
    "recovery_sheet",
    include_str!("../templates/recovery_sheet.typ"),
);

/// Whose sheet it is.
#[derive(Debug, Clone, Copy)]
pub enum Holder<'a> {
    /// One worker's own: opens the store and her sealed notes. Her initials, never her name.
    Personal(&'a str),
    /// The office's: opens the store only.
    Office,
}

/// What the sheet says.
pub struct RecoverySheet<'a> {
    /// Document number.
    pub number: &'a str,
    /// Language of the sheet.
    pub language: Language,
    /// Whose it is.
    pub holder: Holder<'a>,
    /// Label of the store it opens.
    pub store: &'a str,
    /// Day it was made.
    pub made_on: NaiveDate,
    /// The code in groups of four characters.
    pub groups: &'a [String],
}

/// The sheet as its template reads it: texts already in the language of the sheet.
#[derive(Serialize)]
struct Values<'a> {
    facts: [(String, String); 3],
    texts: BTreeMap<&'static str, String>,
    keep: [String; 4],
    hand: [String; 3],
    groups: &'a [String],
}

impl RecoverySheet<'_> {
    /// Lays the sheet out: always one page.
    pub fn lay_out(&self) -> Result<Laid, PaperError> {
        let catalog = Catalog::of(self.language);
        let text = |key: &str| catalog.text(key, &[]);
        let office = text("recovery-holder-office");
        let (kind, holder) = match self.holder {
            Holder::Personal(initials) => ("personal", initials),
            Holder::Office => ("office", office.as_str()),
        };
        let of_kind = |key: &str| {
            let names: [(&str, Variable<'_>); 2] =
                [("store", self.store.into()), ("holder", holder.into())];
            catalog.text(&format!("{key}-{kind}"), &names)
        };
        let values = Values {
            facts: [
                (text("recovery-store"), self.store.to_owned()),
                (text("recovery-holder"), holder.to_owned()),
                (text("recovery-made-on"), date(self.language, self.made_on)),
            ],
            texts: BTreeMap::from([
                ("opens_heading", text("recovery-opens-heading")),
                ("opens", of_kind("recovery-opens")),
                ("code_heading", text("recovery-code-heading")),
                ("code_order", text("recovery-code-order")),
                ("keep_heading", text("recovery-keep-heading")),
                ("hand_heading", text("recovery-hand-heading")),
            ]),
            keep: [
                of_kind("recovery-keep"),
                text("recovery-keep-apart"),
                text("recovery-keep-no-photo"),
                text("recovery-keep-lost"),
            ],
            hand: [
                "recovery-hand-numbers",
                "recovery-hand-read",
                "recovery-hand-prove",
            ]
            .map(text),
            groups: self.groups,
        };
        let imprint = Imprint {
            number: self.number.to_owned(),
            title: of_kind("recovery-title"),
            language: self.language,
            on: self.made_on,
        };
        PAPER.lay_out(imprint, &values)
    }
}
