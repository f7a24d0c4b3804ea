//! Handing a case to another service.

mod answering;
mod arriving;
mod canaries;
mod contrary;
mod deadlines;
mod earlier;
pub mod enclosures;
mod erased;
mod former;
mod inboxes;
mod inside;
mod leaving;
mod matrix;
mod other_words;
mod parted;
mod planted;
mod pretended;
mod refusing;
mod report;
mod resealed;
mod restricted;
mod returning;
mod told;
mod two_worlds;
mod twofold;
mod ways_out;
mod while_released;
mod wider;

use crate::rooms::agreement::Family;
use crate::rooms::release::Released;
use crate::support::{Office, acquainted, an_application, another_service, decided, with};
use geleit_core::keys::Identity;
use geleit_core::service_card;
use geleit_core::store::StoreError;
use serde_json::{Value, json};
use std::path::PathBuf;

/// Everything a file has fields for.
pub const ALL: &[&str] = geleit_core::handover::ITEMS;

/// Family Haidari moves; the county hands them over to an association.
pub struct Moving {
    pub released: Released,
    /// The association, with Alma's namesake at the desk.
    pub there: Office,
    /// The association as the county knows it.
    pub partner: String,
}

impl Moving {
    /// Both services know each other; nobody has released anything.
    pub fn new() -> Self {
        Self::of(Family::new())
    }

    /// The same for a family whose case an application of the father led to.
    pub fn applied() -> Self {
        Self::of(Family::led_by(Office::open(), |office, father| {
            let application = an_application(father, "2027-01-11");
            office.call("application.create", application)["row"]["id"].take()
        }))
    }

    fn of(family: Family) -> Self {
        let released = Released::of(family);
        let there = another_service("Wohlfahrtsverband Beispiel");
        let partner = acquainted(released.office(), &there);
        Self {
            released,
            there,
            partner,
        }
    }

    /// All three have released everything.
    pub fn agreed() -> Self {
        Self::new().with_everything_released()
    }

    pub fn with_everything_released(self) -> Self {
        for person in self.persons() {
            self.release(&person, ALL, "2027-06-30");
        }
        self
    }

    pub fn here(&self) -> &Office {
        self.released.office()
    }

    pub fn family(&self) -> &Family {
        &self.released.family
    }

    pub fn persons(&self) -> [String; 3] {
        let family = self.family();
        [&family.father, &family.mother, &family.child].map(String::clone)
    }

    /// A release of a person towards the association, signed; for the child the father signs.
    pub fn release(&self, person: &str, items: &[&str], until: &str) -> Value {
        self.released_by(person, items, until, json!([]))
    }

    /// The same with boxes that were ticked by hand.
    pub fn release_ticked(&self, person: &str, items: &[&str], ticked: Value) -> Value {
        self.released_by(person, items, "2027-06-30", ticked)
    }

    fn released_by(&self, person: &str, items: &[&str], until: &str, ticked: Value) -> Value {
        let family = self.family();
        let child = person == family.child;
        let representatives = if child {
            vec![&family.father]
        } else {
            Vec::new()
        };
        let form = json!({"recipient": self.partner, "items": items, "channels": ["file"],
                          "validUntil": until, "representatives": representatives});
        let wish = with(self.released.wish(form), json!({"person": person}));
        let view = self.here().call("release.finalise", wish);
        let ticked = json!({ "ticked": ticked });
        match child {
            true => {
                let part = json!({"part": "representative"});
                family.sign(&view, &family.father, with(ticked, part))
            }
            false => family.sign(&view, person, ticked),
        }
    }

    /// A handover of all three with everything.
    pub fn wish(&self, changes: Value) -> Value {
        let wish = json!({
            "case": self.family().case, "partner": self.partner, "persons": self.persons(),
            "items": ALL, "ground": "release", "reason": "", "texts": [], "occasion": "moving",
            "onDay": "2027-02-01", "answerBy": "2027-02-15", "toldOn": "2027-01-12",
            "told": {"language": "prs", "interpreter": "phone", "name": "Farid Nazari", "by": "Alma Berger",
                     "understood": true},
            "objections": "", "acts": [], "despite": "", "series": null});
        with(wish, changes)
    }

    pub fn preview(&self, changes: Value) -> Value {
        self.here().call("handover.preview", self.wish(changes))
    }

    /// The same as it is sent: on what is open the person herself acts, where it does not say who does.
    pub fn sending(&self, changes: Value) -> Value {
        let grant = self.here().desk.grant(self.here().stick());
        json!({"wish": decided(self.here(), self.wish(changes)), "grant": grant})
    }

    /// Hands over; gives what stands here and the file.
    pub fn send(&self, changes: Value) -> (Value, PathBuf) {
        let sent = self.here().call("handover.send", self.sending(changes));
        let file = self.here().stick().join(sent["file"].as_str().unwrap());
        (sent["row"].clone(), file)
    }
}

/// A file as an argument.
pub fn brought(office: &Office, file: &std::path::Path) -> Value {
    json!({"grant": office.desk.grant(file.to_owned())})
}

pub fn inspect(office: &Office, file: &std::path::Path) -> Value {
    office.call("handover.inspect", brought(office, file))
}

/// Takes a file in without anything to decide.
pub fn accept(office: &Office, file: &std::path::Path) -> Value {
    let args = with(brought(office, file), json!({"same": [], "fields": []}));
    office.call("handover.accept", args)
}

/// The rows of a table in a preview.
pub fn rows<'a>(preview: &'a Value, table: &str) -> Vec<&'a Value> {
    let groups = preview["groups"].as_array().unwrap().iter();
    let rows = groups.filter(|group| group["table"] == table);
    rows.flat_map(|group| group["rows"].as_array().unwrap())
        .collect()
}

/// The value of a field in a row of a preview.
pub fn field<'a>(row: &'a Value, name: &str) -> &'a Value {
    let mut fields = row["fields"].as_array().unwrap().iter();
    let found = fields.find(|field| field["field"] == name);
    found.map_or(&Value::Null, |field| &field["value"])
}

/// Whether a field of any row holds it.
pub fn speaks_of(preview: &Value, text: &str) -> bool {
    preview["groups"].to_string().contains(text)
}

/// What opens files for a service.
fn inboxes(office: &Office) -> Vec<Identity> {
    let session = office.desk.session().unwrap();
    let laptop = session.store().identities().unwrap();
    let inboxes = session.store().read(|reader| {
        Ok::<_, StoreError>(service_card::identities(reader, session.space(), &laptop).unwrap())
    });
    inboxes.unwrap()
}
