//! A canary in every column of every table there is, in a note of each class, behind a scan, in what once
//! stood there and in what was taken out. The whole file is searched for each: what was released is in it,
//! and nothing else.
//!
//! The rows are laid into the tables past every rule, because a rule that keeps a word out of a table would
//! keep the canary out of the test. What there is, the catalogue says: a new column has its canary at once.

use super::earlier::{EARLIER, was_otherwise};
use super::former::{Former, laid_and_taken_away};
use super::inside::Inside;
use super::planted::{DECIDES, World};
use super::{ALL, Moving};
use crate::store::database;
use crate::support::{ALMA, BRUNO, a_contact, a_note, with};
use geleit_core::bundle::kind;
use geleit_core::catalogue::CATALOGUE;
use geleit_core::ids::Id;
use geleit_core::store::{Category, Column, Kind, Parent, Subjects, Table};
use rusqlite::params;
use serde_json::{Value, json};

/// Facts that close whatever they stand in, so that nothing of it would leave: they stand beside the case.
const CLOSES: [&str; 2] = ["restricted", "case_parted"];
/// The one world in which everything is a canary.
const WORLD: World = World {
    says: "kanari",
    kept: |_, _| false,
};
/// What stands behind the picture of the signed agreement.
const BEHIND: &str = "HINTER-DEM-BILD";
const SAID: [(&str, &str); 4] = [
    ("file", "OFFENE-NOTIZ"),
    ("restricted", "NUR-FUER-ZWEI"),
    ("entrusted", "ANVERTRAUT"),
    ("personal", "GEDANKE"),
];

/// A family of which everything is known, and where it stands.
pub struct Known {
    pub moving: Moving,
    father: Id,
    mother: Id,
    case: Id,
    plan: Id,
    contact: Id,
    application: Id,
    household: Id,
    joined: Id,
    goal: Id,
}

impl Known {
    pub fn new() -> Self {
        let moving = Moving::applied().with_everything_released();
        let (here, family) = (moving.here(), moving.family());
        was_otherwise(&moving);
        family.change(json!({"evaluationOn": "2027-07-12"}));
        let agreement = here.call("agreement.finalise", family.wish(1));
        family.runs_its_course(&agreement, BEHIND);
        here.call(
            "household.join",
            json!({"person": family.mother, "with": family.father}),
        );
        let bruno = here.id_of(&BRUNO);
        let mut last = Value::Null;
        for (class, text) in SAID {
            let readers: &[&str] = if class == "restricted" {
                &[&bruno]
            } else {
                &[]
            };
            let note = json!({"note": a_note(class, text, readers)});
            last = here.contact(with(a_contact(&[&family.father]), note));
        }
        let connection = database(here);
        let found = |sql: &str| -> Id {
            let found = connection.query_row(sql, [], |row| row.get::<_, [u8; 16]>(0));
            Id::new(found.unwrap())
        };
        let id = |text: &str| Id::parse(text).unwrap();
        Self {
            father: id(&family.father),
            mother: id(&family.mother),
            case: id(&family.case),
            plan: id(&family.plan),
            contact: id(last["row"]["id"].as_str().unwrap()),
            application: found("SELECT application FROM case_file"),
            household: found("SELECT root FROM household_joined"),
            joined: found("SELECT id FROM household_joined"),
            goal: found("SELECT id FROM goal"),
            moving,
        }
    }

    /// The root of this world in which a row of a table would stand; the case, if nowhere else.
    pub fn root_for(&self, table: &Table) -> Id {
        let of = |number: u16| match number {
            3 => self.father,
            8 => self.household,
            12 => self.contact,
            17 => self.application,
            _ => self.case,
        };
        match (table.parent, table.subjects) {
            _ if CLOSES.contains(&table.name) => self.contact,
            (Parent::RootRow(number), _) => of(number),
            (_, Subjects::Root) => self.father,
            (_, Subjects::Through(["contact_person", ..])) => self.contact,
            (_, Subjects::Through(["application_person", ..])) => self.application,
            (_, Subjects::Through(["household_joined", ..])) => self.household,
            _ if table.name == "household_joined" => self.household,
            _ => self.case,
        }
    }

    /// What a row hangs under and whom it is about; another link leads nowhere, and is a canary too.
    pub fn link(&self, table: &Table, column: &Column) -> Option<Id> {
        // That a case is the same human being as the father says nothing.
        let about = match table.subjects {
            Subjects::Columns(columns) => table.name != "same_person" && columns.contains(column),
            _ => false,
        };
        match (table.name, column.name) {
            ("kinship", "other") => Some(self.mother),
            _ if about => Some(self.father),
            _ if column.category == Category::Internal => None,
            ("measure", "goal") => Some(self.goal),
            ("case_file", "application") => Some(self.application),
            ("note", "contact") => Some(self.contact),
            ("household_left", "joined") => Some(self.joined),
            (_, "plan" | "of_row") => Some(self.plan),
            _ => None,
        }
    }

    /// Lays a row into every table, or its canaries into the row that makes the root.
    pub fn plant(&self, world: &World) {
        let connection = database(self.moving.here());
        for table in CATALOGUE.0 {
            let root = self.root_for(table);
            let cell = |column: &Column| world.cell(table, column, self.link(table, column));
            let sql = format!("SELECT count(*) FROM {} WHERE id = ?1", table.name);
            let of_root = [root.as_bytes()];
            match connection.query_row(&sql, of_root, |row| row.get(0)) {
                Ok(1) => {
                    for column in table.columns {
                        let sql = format!(
                            "UPDATE {} SET {} = ?1 WHERE id = ?2",
                            table.name, column.name
                        );
                        let set = params![cell(column), root.as_bytes()];
                        connection.execute(&sql, set).unwrap();
                    }
                }
                found => {
                    assert_eq!(found, Ok(0), "{}", table.name);
                    world.remove(&connection, table);
                    let cells = table.columns.iter().map(cell).collect();
                    world.insert(&connection, table, root, cells);
                }
            }
        }
    }

    /// Takes what another world laid into the tables away.
    pub fn clear(&self, world: &World) {
        let connection = database(self.moving.here());
        CATALOGUE
            .0
            .iter()
            .for_each(|table| world.remove(&connection, table));
    }

    /// Hands over with the canaries in their places; gives what is in the file.
    fn hands_over(&self, items: &[&str], ticks: bool) -> Inside {
        self.plant(&WORLD);
        let wish = json!({ "items": items });
        let offered = self.moving.preview(wish.clone());
        let each = |list: &str| offered[list].as_array().unwrap().clone();
        let mut places: Vec<Value> = Vec::new();
        if ticks {
            // The first form of a corrected note still stands there, and is not ticked.
            let texts = each("texts").into_iter();
            let texts = texts.filter(|text| !text["text"].to_string().contains(EARLIER));
            let all = texts.chain(each("enclosures"));
            places.extend(all.map(|mut one| one["place"].take()));
        }
        let (_, file) = self.moving.send(with(wish, json!({ "texts": places })));
        Inside::of(&self.moving, &file)
    }
}

/// Whether what was laid into a column is in a file. A yes or no, a code and a link that leads somewhere are
/// no word of their own: whether a row of the file has that column tells it.
fn found(known: &Known, inside: &Inside, table: &Table, column: &Column) -> bool {
    let stands = inside.columns.contains(&(table.number, column.number));
    match column.kind {
        _ if (table.name, column.name) == DECIDES => stands,
        Kind::Bool => stands,
        Kind::Int => inside.holds(&WORLD.number(table, column).to_be_bytes()[2..]),
        Kind::Id if known.link(table, column).is_some() => stands,
        Kind::Id => {
            let id = WORLD.id(table, column);
            inside.holds(id.as_bytes()) || inside.says(&id.to_string())
        }
        _ => inside.says(&WORLD.word(table, column)),
    }
}

/// Whether what a column holds was released, by the thing on the paper that its category belongs to. Of links
/// only those leave that lead to what leaves too.
pub fn is_released(known: &Known, table: &Table, column: &Column, items: &[&str]) -> bool {
    let leads = column.kind != Kind::Id || known.link(table, column).is_some();
    leads && is_of(table, column, items)
}

/// Whether a column belongs to one of these things, and is of a kind that leaves.
pub fn is_of(table: &Table, column: &Column, items: &[&str]) -> bool {
    let item = match column.category {
        Category::Identity if table.name == "person_language" => "languages".to_owned(),
        category => format!("{category:?}").to_lowercase(),
    };
    let kinds = [Kind::Text, Kind::Int, Kind::Bool, Kind::Id];
    kinds.contains(&column.kind) && items.contains(&item.as_str())
}

#[test]
fn a_canary_in_every_column_is_in_the_file_only_where_it_was_released() {
    let known = Known::new();
    let former = laid_and_taken_away(&known);
    for (items, ticks) in [(&["identity"][..], false), (ALL, true)] {
        let inside = known.hands_over(items, ticks);
        let (mut wrong, mut went) = (Vec::new(), 0);
        for table in CATALOGUE.0 {
            for column in table.columns {
                let found = found(&known, &inside, table, column);
                went += usize::from(found);
                if found != is_released(&known, table, column, items) {
                    wrong.push((WORLD.word(table, column), found));
                }
            }
        }
        assert_eq!(wrong, Vec::<(String, bool)>::new(), "{items:?}");
        assert_eq!(went > 70, ticks, "the control: {went}");
        assert!(went >= 5, "the control: {went}");
        // Nothing that once stood in any column, nor in a row that was taken out or withdrawn.
        let Former(words) = &former;
        let came = words.iter().find(|word| inside.says(word));
        assert_eq!(came, None);
        // Notes by their class, a picture where it was ticked, nothing that once stood there, and of the
        // team nobody but who signs.
        let goes = [ticks, ticks, false, false];
        for ((class, said), goes) in SAID.into_iter().zip(goes) {
            assert_eq!(inside.says(said), goes, "{class}");
        }
        assert_eq!(inside.says(BEHIND), ticks);
        assert_eq!(inside.kinds.contains(&kind::BLOB_DATA), ticks);
        assert!(!inside.says(EARLIER));
        assert!(inside.says(ALMA.name) && inside.says("amt@example.org"));
        assert!(!inside.says(BRUNO.name) && !inside.says("Laptop"));
    }
}
