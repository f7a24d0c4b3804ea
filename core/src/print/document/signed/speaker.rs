//! One language of a paper: its fixed texts, and dates, names and lists as its readers write them.

use super::written::runs;
use crate::i18n::{Catalog, Direction, Variable, date_in};
use crate::print::facing::Tongue;
use crate::time::{BirthDate, Certainty, parse_day};

/// One language with its fixed texts.
pub struct Speaker {
    pub tag: String,
    pub catalog: &'static Catalog,
}

impl Speaker {
    /// Finds the texts of a language.
    pub fn of(tag: &str) -> Option<Speaker> {
        Catalog::on_paper(tag).map(|catalog| Speaker {
            tag: tag.to_owned(),
            catalog,
        })
    }

    pub fn text(&self, key: &str) -> String {
        self.catalog.text(key, &[])
    }

    pub fn with(&self, key: &str, values: &[(&str, &str)]) -> String {
        let values: Vec<(&str, Variable<'_>)> = values
            .iter()
            .map(|(name, value)| (*name, (*value).into()))
            .collect();
        self.catalog.text(key, &values)
    }

    /// The words of a code, whose keys begin with the name of its list on paper; the code itself where this program
    /// does not know it yet.
    pub fn code(&self, list: &str, code: &str) -> String {
        let key = format!("{list}-{}", code.replace('_', "-"));
        if self.catalog.has(&key) {
            self.text(&key)
        } else {
            code.to_owned()
        }
    }

    /// The name of a language; one without a name here is called as the master language calls it.
    pub fn language(&self, tag: &str, master: &Speaker) -> String {
        let key = format!("language-{tag}");
        [self, master]
            .into_iter()
            .find(|speaker| speaker.catalog.has(&key))
            .map_or_else(|| tag.to_owned(), |speaker| speaker.text(&key))
    }

    /// A day in the form of this language; what is no day stays as it is, and a draft without a day has room for it.
    pub fn date(&self, iso: &str) -> String {
        if iso.is_empty() {
            return "________".to_owned();
        }
        parse_day(iso).map_or_else(|| iso.to_owned(), |day| date_in(&self.tag, day))
    }

    /// A birth date as far as it is known.
    pub fn birth(&self, edtf: &str) -> String {
        let plain = edtf.trim_end_matches(['~', '?']);
        let mut parts = plain.split('-');
        let date = match (parts.next(), parts.next(), parts.next()) {
            (Some(year), Some(month), None) => format!("{month}/{year}"),
            _ => self.date(plain),
        };
        match BirthDate::parse(edtf).map(BirthDate::certainty) {
            Some(Certainty::Estimated) => self.with("agreement-about", &[("date", &date)]),
            Some(Certainty::Assumed) => self.with("agreement-assumed", &[("date", &date)]),
            _ => date,
        }
    }

    /// Sets a value apart in a line from right to left, so that numbers keep their order.
    pub fn apart(&self, value: &str) -> String {
        if Direction::of(&self.tag) == Direction::Rtl && runs(value) != Some(Direction::Rtl) {
            format!("\u{2068}{value}\u{2069}")
        } else {
            value.to_owned()
        }
    }

    /// What stands between two things of a list.
    pub fn comma(&self) -> &'static str {
        match &*self.tag {
            "ar" | "prs" | "fa" => "، ",
            "ti" => "፣ ",
            _ => ", ",
        }
    }

    /// The language as the template knows it.
    pub fn tongue(&self) -> Tongue {
        Tongue::new(&self.tag, &self.text("agreement-tongue"))
    }
}
