//! Who speaks on the paper: the master language, the client's beside it, and what stands beside a text that somebody wrote.

use super::sheet::{Cell, Note, Row, Said};
use super::speaker::Speaker;
use super::written::{lines, runs, same_script};
use crate::i18n::{Direction, is_reviewed};
use crate::paper::{Head, Words};

/// The languages of one paper.
pub struct Voice<'a> {
    pub head: &'a Head,
    pub master: Speaker,
    pub client: Option<Speaker>,
}

impl<'a> Voice<'a> {
    /// Chooses the languages. A client's language without fixed texts leaves the master language alone.
    pub fn of(head: &'a Head) -> Option<Voice<'a>> {
        let master = Speaker::of(&head.language).filter(|found| is_reviewed(&found.tag))?;
        let beside = head.beside.as_deref();
        let client = beside
            .filter(|tag| *tag != head.language)
            .and_then(Speaker::of);
        Some(Voice {
            head,
            master,
            client,
        })
    }

    /// Says the same in each language.
    pub fn each(&self, say: impl Fn(&Speaker) -> String) -> Said {
        Said {
            master: say(&self.master),
            client: self.client.as_ref().map(say),
        }
    }

    /// A fixed text.
    pub fn say(&self, key: &str) -> Said {
        self.each(|speaker| speaker.text(key))
    }

    /// A row of its own making in each language.
    pub fn row(&self, cell: impl Fn(&Speaker) -> Cell) -> Row {
        Row {
            master: cell(&self.master),
            client: self.client.as_ref().map(cell),
        }
    }

    /// A fixed sentence as a row.
    pub fn sentence(&self, say: impl Fn(&Speaker) -> String) -> Row {
        self.row(|speaker| Cell {
            lines: vec![say(speaker)],
            ..Cell::default()
        })
    }

    /// A label and a short value.
    pub fn fact(&self, label: &str, value: impl Fn(&Speaker) -> String) -> Row {
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
    pub fn written(&self, label: Option<Said>, words: &Words) -> Row {
        self.beside(label, words, &|speaker| self.read_out(speaker))
    }

    /// The same where there is little room: in tables, and after labels that run into the text.
    pub fn short(&self, label: Option<Said>, words: &Words) -> Row {
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
    pub fn add_note(&self, row: &mut Row, said: Said) {
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
    pub fn read_out(&self, speaker: &Speaker) -> String {
        let language = speaker.language(self.spoken(), &self.master);
        let values = [("language", &*language), ("who", &*self.reader(speaker))];
        speaker.with("agreement-read-out", &values)
    }

    /// The language people spoke.
    pub fn spoken(&self) -> &str {
        match (&*self.head.conversation.language, &self.head.beside) {
            ("", Some(beside)) => beside,
            ("", None) => &self.head.language,
            (spoken, _) => spoken,
        }
    }

    /// Whether somebody interpreted.
    pub fn interpreted(&self) -> bool {
        !matches!(&*self.head.conversation.interpreter, "" | "none")
    }

    /// Name and number of who interprets, as far as they are known.
    pub fn interpreter(&self, speaker: &Speaker) -> String {
        let conversation = &self.head.conversation;
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
        let conversation = &self.head.conversation;
        match (&*conversation.name, &*conversation.number) {
            _ if !self.interpreted() => {
                let first = self.head.service.workers.first();
                first.map(|worker| worker.name.clone()).unwrap_or_default()
            }
            ("", "") => speaker.text("agreement-interpreter"),
            ("", number) => speaker.with("agreement-number", &[("number", number)]),
            (name, _) => name.to_owned(),
        }
    }
}
