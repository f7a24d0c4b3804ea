//! The handover report: what goes to another service, on paper, to be read to the client before it goes
//! (`domain.md` § 3.5).

use super::signed::Speaker;
use crate::i18n::{Catalog, Language, date, field_words};
use crate::print::{Imprint, Laid, Paper, PaperError};
use crate::time::{Day, parse_day};
use serde::Serialize;
use std::collections::BTreeMap;

const PAPER: Paper = Paper::new(
    "handover_report",
    include_str!("../templates/handover_report.typ"),
);

/// A field, as text; a code when `code` names its list.
#[derive(Clone, Debug)]
pub struct Field {
    /// The column's name.
    pub field: String,
    /// What it says.
    pub value: String,
    /// The code list it belongs to.
    pub code: Option<String>,
}

/// All rows of a table that go along.
#[derive(Clone, Debug)]
pub struct Group {
    /// The table's name.
    pub table: String,
    /// Its rows, each with the person in whose file it stands, by name or empty.
    pub rows: Vec<(String, Vec<Field>)>,
}

/// An open deadline.
#[derive(Clone, Debug)]
pub struct Deadline {
    /// Code of the list `handover_due`.
    pub kind: String,
    /// The day.
    pub on: Day,
    /// What it is, or empty.
    pub what: String,
    /// Code of the list `handover_acts`.
    pub who: String,
}

/// A picture of an agreement that goes along.
#[derive(Clone, Debug)]
pub struct Enclosure {
    /// The number of the agreement.
    pub number: String,
    /// Which version of it.
    pub version: u64,
    /// When it was signed.
    pub on: Option<Day>,
    /// How many pages it has.
    pub pages: u64,
}

/// What the report says.
pub struct HandoverReport<'a> {
    /// The case's number; names nobody.
    pub number: &'a str,
    /// Language of the paper.
    pub language: Language,
    /// Its day.
    pub made_on: Day,
    /// The service that hands over, and its worker.
    pub from: (&'a str, &'a str),
    /// The service that takes over.
    pub to: &'a str,
    /// Code of the list `handover_occasion`.
    pub occasion: &'a str,
    /// From which day on the other service accompanies.
    pub on_day: Day,
    /// Numbers of the releases.
    pub releases: Vec<String>,
    /// About whom, by name.
    pub persons: Vec<String>,
    /// What goes along.
    pub groups: Vec<Group>,
    /// Open deadlines.
    pub deadlines: Vec<Deadline>,
    /// Pictures that go along.
    pub enclosures: Vec<Enclosure>,
    /// Texts, notes and pictures of agreements that stay.
    pub stays: (usize, usize, usize),
    /// What the client objected to.
    pub objections: &'a str,
}

#[derive(Serialize)]
struct Values {
    facts: Vec<(String, String)>,
    texts: BTreeMap<&'static str, String>,
    deadlines: Vec<[String; 4]>,
    groups: Vec<GroupValues>,
    enclosures: Vec<String>,
    stays: Vec<String>,
    objections: String,
    signatures: Vec<String>,
    receipt: Vec<String>,
}

#[derive(Serialize)]
struct GroupValues {
    title: String,
    rows: Vec<Vec<(String, String)>>,
}

struct Words {
    language: Language,
    paper: &'static Catalog,
    page: &'static Catalog,
}

impl Words {
    fn text(&self, key: &str) -> String {
        self.paper.text(key, &[])
    }

    fn code(&self, list: &str, code: &str) -> String {
        let key = format!("{}-{code}", list).replace('_', "-");
        self.text(&key)
    }

    fn value(&self, field: &Field) -> String {
        match (&field.code, parse_day(&field.value)) {
            (None, _) if field.field == "birth" => {
                let speaker = Speaker::of(self.language.tag());
                speaker.map_or_else(|| field.value.clone(), |one| one.birth(&field.value))
            }
            (Some(list), _) => self.code(list, &field.value),
            (None, Some(day)) => date(self.language, day),
            (None, None) => field.value.clone(),
        }
    }

    fn of_page(&self, key: &str) -> String {
        self.page.text(&key.replace('_', "-"), &[])
    }

    fn group(&self, group: &Group) -> GroupValues {
        let label = |field: &str| self.of_page(&format!("attention-field-{}-{field}", group.table));
        let row = |(of, fields): &(String, Vec<Field>)| {
            // Where somebody put it on the screen says nothing on paper.
            let fields = fields.iter().filter(|field| field.field != "place");
            let named = fields.map(|field| (label(&field.field), self.value(field)));
            let whose = (
                self.of_page("attention-field-household-joined-person"),
                of.clone(),
            );
            let whose = Some(whose).filter(|_| !of.is_empty());
            whose.into_iter().chain(named).collect()
        };
        GroupValues {
            title: self.of_page(&format!("page-about-{}", group.table)),
            rows: group.rows.iter().map(row).collect(),
        }
    }
}

impl HandoverReport<'_> {
    /// Lays the report out.
    pub fn lay_out(&self) -> Result<Laid, PaperError> {
        let words = Words {
            language: self.language,
            paper: Catalog::of(self.language),
            page: field_words(self.language),
        };
        let imprint = Imprint {
            number: self.number.to_owned(),
            title: words.text("handover-report-title"),
            language: self.language,
            on: self.made_on,
        };
        PAPER.lay_out(imprint, &self.values(&words))
    }

    fn values(&self, words: &Words) -> Values {
        let day = |day| date(self.language, day);
        let facts = [
            ("handover-report-from", self.from.0.to_owned()),
            ("handover-report-worker", self.from.1.to_owned()),
            ("handover-report-to", self.to.to_owned()),
            (
                "handover-report-occasion",
                words.code("handover_occasion", self.occasion),
            ),
            ("handover-report-on", day(self.on_day)),
            ("handover-report-persons", self.persons.join(", ")),
            ("handover-report-releases", self.releases.join(", ")),
        ];
        let facts = facts.into_iter().filter(|(_, value)| !value.is_empty());
        let deadlines = self.deadlines.iter().map(|due| {
            [
                day(due.on),
                words.code("handover_due", &due.kind),
                due.what.clone(),
                words.code("handover_acts", &due.who),
            ]
        });
        let heads = [
            ("intro", "handover-report-intro"),
            ("deadlines", "handover-report-deadlines"),
            ("goes", "handover-report-goes"),
            ("enclosures", "handover-report-enclosures"),
            ("stays", "handover-report-stays"),
            ("objections", "handover-report-objections"),
            ("none", "handover-report-none"),
            ("signatures", "handover-report-signatures"),
            ("receipt", "handover-report-receipt"),
        ];
        let client = |name: &String| {
            let named = [("name", name.as_str().into())];
            words.paper.text("handover-report-client", &named)
        };
        let worker = [("name", self.from.1.into())];
        let worker = words.paper.text("handover-report-giving", &worker);
        Values {
            facts: facts.map(|(key, value)| (words.text(key), value)).collect(),
            texts: heads
                .into_iter()
                .map(|(name, key)| (name, words.text(key)))
                .collect(),
            deadlines: deadlines.collect(),
            groups: self.groups.iter().map(|group| words.group(group)).collect(),
            enclosures: self.enclosures(words),
            stays: self.stays(words),
            objections: self.objections.to_owned(),
            signatures: self.persons.iter().map(client).chain([worker]).collect(),
            receipt: [
                "handover-report-opened",
                "handover-report-appointment",
                "handover-report-receiving",
            ]
            .map(|key| words.text(key))
            .into(),
        }
    }

    fn enclosures(&self, words: &Words) -> Vec<String> {
        let number = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
        let one = |one: &Enclosure| {
            let signed = one
                .on
                .map_or_else(String::new, |on| date(self.language, on));
            let said = [
                ("number", one.number.as_str().into()),
                ("version", number(one.version).into()),
                ("pages", number(one.pages).into()),
                ("day", signed.as_str().into()),
            ];
            let key = match one.on {
                Some(_) => "handover-report-enclosure",
                None => "handover-report-enclosure-undated",
            };
            words.paper.text(key, &said)
        };
        self.enclosures.iter().map(one).collect()
    }

    fn stays(&self, words: &Words) -> Vec<String> {
        let count = |key: &str, count: usize| {
            let number = [("count", i64::try_from(count).unwrap_or(i64::MAX).into())];
            (count > 0).then(|| words.paper.text(key, &number))
        };
        let counted = [
            count("handover-report-stay-texts", self.stays.0),
            count("handover-report-stay-notes", self.stays.1),
            count("handover-report-stay-scans", self.stays.2),
        ];
        let always = words.text("handover-report-stay-always");
        counted.into_iter().flatten().chain([always]).collect()
    }
}
