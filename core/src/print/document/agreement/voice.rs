//! Who speaks on the paper: the master language, the client's beside it, and what stands beside a text that somebody wrote.

use super::sheet::{Cell, Note, Row, Said};
use super::written::{lines, runs, same_script};
use crate::agreement::{Content, Words};
use crate::i18n::{Catalog, Direction, Variable, date_in, is_reviewed};
use crate::print::facing::Tongue;
use crate::time::{BirthDate, Certainty, parse_day};

/// One language with its fixed texts.
pub(super) struct Speaker {
    pub(super) tag: String,
    pub(super) catalog: &'static Catalog,
}

impl Speaker {
    /// Finds the texts of a language.
    pub(super) fn of(tag: &str) -> Option<Speaker> {
        Catalog::on_paper(tag).map(|catalog| Speaker {
            tag: tag.to_owned(),
            catalog,
        })
    }

    pub(super) fn text(&self, key: &str) -> String {
        self.catalog.text(key, &[])
    }

    pub(super) fn with(&self, key: &str, values: &[(&str, &str)]) -> String {
        let values: Vec<(&str, Variable<'_>)> = values
            .iter()
            .map(|(name, value)| (*name, (*value).into()))
            .collect();
        self.catalog.text(key, &values)
    }

    /// The words of a code; the code itself where this program does not know it yet.
    pub(super) fn code(&self, list: &str, code: &str) -> String {
        let key = format!("agreement-{list}-{}", code.replace('_', "-"));
        if self.catalog.has(&key) {
            self.text(&key)
        } else {
            code.to_owned()
        }
    }

    /// The name of a language; one without a name here is called as the master language calls it.
    pub(super) fn language(&self, tag: &str, master: &Speaker) -> String {
        let key = format!("language-{tag}");
        [self, master]
            .into_iter()
            .find(|speaker| speaker.catalog.has(&key))
            .map_or_else(|| tag.to_owned(), |speaker| speaker.text(&key))
    }

    /// A day in the form of this language; what is no day stays as it is, and a draft without a day has room for it.
    pub(super) fn date(&self, iso: &str) -> String {
        if iso.is_empty() {
            return "________".to_owned();
        }
        parse_day(iso).map_or_else(|| iso.to_owned(), |day| date_in(&self.tag, day))
    }

    /// A birth date as far as it is known.
    pub(super) fn birth(&self, edtf: &str) -> String {
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
    pub(super) fn apart(&self, value: &str) -> String {
        if Direction::of(&self.tag) == Direction::Rtl && runs(value) != Some(Direction::Rtl) {
            format!("\u{2068}{value}\u{2069}")
        } else {
            value.to_owned()
        }
    }

    /// What stands between two things of a list.
    pub(super) fn comma(&self) -> &'static str {
        match &*self.tag {
            "ar" | "prs" | "fa" => "، ",
            "ti" => "፣ ",
            _ => ", ",
        }
    }

    /// The language as the template knows it.
    pub(super) fn tongue(&self) -> Tongue {
        Tongue::new(&self.tag, &self.text("agreement-tongue"))
    }
}

/// The languages of one paper.
pub(super) struct Voice<'a> {
    pub(super) content: &'a Content,
    pub(super) master: Speaker,
    pub(super) client: Option<Speaker>,
}

impl<'a> Voice<'a> {
    /// Chooses the languages. A client's language without fixed texts leaves the master language alone.
    pub(super) fn of(content: &'a Content) -> Option<Voice<'a>> {
        let master = Speaker::of(&content.language).filter(|found| is_reviewed(&found.tag))?;
        let beside = content.beside.as_deref();
        let client = beside
            .filter(|tag| *tag != content.language)
            .and_then(Speaker::of);
        Some(Voice {
            content,
            master,
            client,
        })
    }

    /// Says the same in each language.
    pub(super) fn each(&self, say: impl Fn(&Speaker) -> String) -> Said {
        Said {
            master: say(&self.master),
            client: self.client.as_ref().map(say),
        }
    }

    /// A fixed text.
    pub(super) fn say(&self, key: &str) -> Said {
        self.each(|speaker| speaker.text(key))
    }

    /// A row of its own making in each language.
    pub(super) fn row(&self, cell: impl Fn(&Speaker) -> Cell) -> Row {
        Row {
            master: cell(&self.master),
            client: self.client.as_ref().map(cell),
        }
    }

    /// A fixed sentence as a row.
    pub(super) fn sentence(&self, say: impl Fn(&Speaker) -> String) -> Row {
        self.row(|speaker| Cell {
            lines: vec![say(speaker)],
            ..Cell::default()
        })
    }

    /// A label and a short value.
    pub(super) fn fact(&self, label: &str, value: impl Fn(&Speaker) -> String) -> Row {
        self.row(|speaker| Cell {
            label: Some(speaker.text(label)),
            run: true,
            lines: lines(&value(speaker))
                .iter()
                .map(|line| speaker.apart(line))
                .collect(),
            ..Cell::default()
        })
    }

    /// What somebody wrote, and beside it what the interpreter typed, or that it was read out.
    pub(super) fn written(&self, label: Option<Said>, words: &Words) -> Row {
        self.beside(label, words, &|speaker| self.read_out(speaker))
    }

    /// The same where there is little room: in tables, and after labels that run into the text.
    pub(super) fn short(&self, label: Option<Said>, words: &Words) -> Row {
        let mut row = self.beside(label, words, &|speaker| {
            speaker.text("agreement-read-short")
        });
        row.run();
        row
    }

    fn beside(
        &self,
        label: Option<Said>,
        words: &Words,
        read_out: &dyn Fn(&Speaker) -> String,
    ) -> Row {
        let label = label.map_or((None, None), |said| (Some(said.master), said.client));
        let mut master = self.wrote(label.0, &words.text);
        let saying = words
            .saying
            .as_deref()
            .filter(|text| !text.trim().is_empty());
        let Some(client) = &self.client else {
            master
                .notes
                .extend(saying.map(|text| self.note(text, None)));
            return Row {
                master,
                client: None,
            };
        };
        let mut beside = self.wrote(label.1, saying.unwrap_or_default());
        if words.text.trim().is_empty() {
            master.lines = vec![self.master.text("agreement-none")];
            beside.lines = vec![client.text("agreement-none")];
        } else if saying.is_none() && same_script(&words.text, &client.tag) {
            beside.lines = std::mem::take(&mut master.lines);
            beside.direction = master.direction.take();
            let own = self.master.text("agreement-own-words");
            master.notes.push(self.note(&own, Some(&self.master)));
        } else if saying.is_none() {
            let said = (read_out(&self.master), read_out(client));
            master.notes.push(self.note(&said.0, Some(&self.master)));
            beside.notes.push(self.note(&said.1, Some(client)));
        }
        Row {
            master,
            client: Some(beside),
        }
    }

    /// A column with a text of its own direction.
    fn wrote(&self, label: Option<String>, text: &str) -> Cell {
        Cell {
            label,
            lines: lines(text),
            direction: runs(text),
            ..Cell::default()
        }
    }

    /// Puts a small line under each side.
    pub(super) fn add_note(&self, row: &mut Row, said: Said) {
        row.master
            .notes
            .push(self.note(&said.master, Some(&self.master)));
        if let (Some(cell), Some(speaker), Some(text)) =
            (&mut row.client, &self.client, said.client)
        {
            cell.notes.push(self.note(&text, Some(speaker)));
        }
    }

    fn note(&self, text: &str, speaker: Option<&Speaker>) -> Note {
        let tag = speaker.map_or(&self.master.tag, |speaker| &speaker.tag);
        Note {
            text: text.to_owned(),
            tag: tag.clone(),
            direction: speaker
                .map(|speaker| Direction::of(&speaker.tag))
                .or_else(|| runs(text))
                .unwrap_or(Direction::Ltr),
        }
    }

    /// "Read out in … by …, understanding checked."
    pub(super) fn read_out(&self, speaker: &Speaker) -> String {
        let language = speaker.language(self.spoken(), &self.master);
        let values = [("language", &*language), ("who", &*self.reader(speaker))];
        speaker.with("agreement-read-out", &values)
    }

    /// The language people spoke.
    pub(super) fn spoken(&self) -> &str {
        match (&*self.content.conversation.language, &self.content.beside) {
            ("", Some(beside)) => beside,
            ("", None) => &self.content.language,
            (spoken, _) => spoken,
        }
    }

    /// Whether somebody interpreted.
    pub(super) fn interpreted(&self) -> bool {
        !matches!(&*self.content.conversation.interpreter, "" | "none")
    }

    /// Name and number of who interprets, as far as they are known.
    pub(super) fn interpreter(&self, speaker: &Speaker) -> String {
        let conversation = &self.content.conversation;
        let number = match &*conversation.number {
            "" => String::new(),
            number => speaker.with("agreement-number", &[("number", number)]),
        };
        match (&*conversation.name, &*number) {
            _ if !self.interpreted() => String::new(),
            (name, "") => name.to_owned(),
            ("", number) => number.to_owned(),
            (name, number) => format!("{name}{}{number}", speaker.comma()),
        }
    }

    /// Who read the paper out: the interpreter by name or else number, or the worker.
    fn reader(&self, speaker: &Speaker) -> String {
        let conversation = &self.content.conversation;
        match (&*conversation.name, &*conversation.number) {
            _ if !self.interpreted() => {
                let first = self.content.service.workers.first();
                first.map(|worker| worker.name.clone()).unwrap_or_default()
            }
            ("", "") => speaker.text("agreement-interpreter"),
            ("", number) => speaker.with("agreement-number", &[("number", number)]),
            (name, _) => name.to_owned(),
        }
    }
}
