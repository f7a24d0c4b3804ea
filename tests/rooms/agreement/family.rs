//! Family Haidari, their case, and a plan on its way to being signed.

use crate::store::database;
use crate::support::{ALMA, BRUNO, Office, PaperTray, a_person, with};
use geleit_glass::{Kind, file};
use serde_json::{Value, json};

/// Family Haidari, their case, and a plan that lacks the day of joint evaluation.
pub struct Family {
    pub office: Office,
    pub father: String,
    pub mother: String,
    pub child: String,
    pub case: String,
    pub plan: String,
}

/// The words of the family, which must stand nowhere but in the plan.
pub const OWN_WORDS: &str = "Wir möchten, dass Ali ruhig lernen kann.";

impl Family {
    pub fn new() -> Self {
        Self::at(Office::open())
    }

    /// The same family with another service, at which Alma and Bruno work too.
    pub fn at(office: Office) -> Self {
        Self::led_by(office, |_, _| Value::Null)
    }

    /// The same family; what leads to their case is asked for with the father.
    pub fn led_by(office: Office, application: impl Fn(&Office, &str) -> Value) -> Self {
        office.call("office.set", an_office());
        let person = |given: &str, native: &str, birth: &str| {
            let names = json!({"birth": birth, "names": [
                {"kind": "official", "given": given, "family": "Haidari"},
                {"kind": "native", "given": native, "family": "حیدری"}]});
            let view = office.call("person.create", with(a_person(given, "Haidari"), names));
            view["row"]["id"].as_str().unwrap().to_owned()
        };
        let father = person("Mohammad", "محمد", "1990-05-12");
        let mother = person("Zahra", "زهرا", "1993~");
        let child = person("Ali", "علی", "2015");
        let begun = office.call(
            "case.begin",
            json!({"application": application(&office, &father), "openedOn": "2027-01-12",
                   "persons": [{"person": father, "part": "client"},
                               {"person": mother, "part": "client"},
                               {"person": child, "part": "child"}],
                   "holder": office.id_of(&ALMA), "deputy": office.id_of(&BRUNO)}),
        );
        let case = begun["row"]["id"].as_str().unwrap().to_owned();
        let plan = office.call("help_plan.begin", json!({"case": case}));
        let plan = plan["id"].as_str().unwrap().to_owned();
        let family = Self {
            office,
            father,
            mother,
            child,
            case,
            plan,
        };
        family.fill();
        family
    }

    pub fn fill(&self) {
        self.change(json!({
            "orientation": "improvement", "viewClient": OWN_WORDS, "viewClientLanguage": "prs",
            "viewWorker": "Die Familie wohnt zu fünft in zwei Zimmern.",
            "periodFrom": "2027-01-12", "periodTo": "2027-07-12", "language": "prs",
            "interpreter": "phone", "interpreterName": "Farid Nazari",
            "interpreterNumber": "4711", "secrecySince": "2026-11-03",
            "evaluationOn": ""}));
        let plan = &self.plan;
        self.office.call(
            "help_plan.put_resource",
            json!({"plan": plan, "resource": {"id": null, "kind": "family", "text": "Die Eltern halten zusammen."}}),
        );
        let goal = json!({"id": null, "area": "children_school", "vision": "", "textClient": "Ali geht jeden Tag zur Schule.",
                          "textWorker": "", "indicator": "zwei Fehltage im Monat", "baseline": "acht",
                          "target": "zwei", "due": "2027-06-30"});
        let view = self
            .office
            .call("help_plan.put_goal", json!({"plan": plan, "goal": goal}));
        let goal = &view["goals"][0]["id"];
        let measure = json!({"id": null, "what": "Ali zum Bus bringen", "who": "client",
                             "whoName": "Mohammad Haidari", "byWhen": "2027-02-01"});
        self.office.call(
            "help_plan.put_measure",
            json!({"plan": plan, "goal": goal, "measure": measure}),
        );
    }

    /// Changes some fields of the plan.
    pub fn change(&self, changes: Value) -> Value {
        self.change_at(&self.office, changes)
    }

    /// The same at another laptop of the team.
    pub fn change_at(&self, office: &Office, changes: Value) -> Value {
        let names = [
            "orientation",
            "orientationReason",
            "viewClient",
            "viewClientLanguage",
            "viewWorker",
            "limits",
            "rules",
            "periodFrom",
            "periodTo",
            "frequency",
            "evaluationOn",
            "evaluationMethod",
            "evaluationPlace",
            "evaluationWith",
            "language",
            "interpreter",
            "interpreterName",
            "interpreterNumber",
            "interpreterSworn",
            "secrecySince",
            "understanding",
            "basis",
        ];
        let none: serde_json::Map<String, Value> = names
            .iter()
            .map(|name| ((*name).to_owned(), Value::Null))
            .collect();
        let fields = with(Value::Object(none), changes);
        let change = json!({"plan": self.plan, "fields": fields});
        office.call("help_plan.change", change)
    }

    pub fn wish(&self, version: i64) -> Value {
        json!({"plan": self.plan, "language": "de", "beside": "prs", "version": version})
    }

    /// Freezes the plan with a joint evaluation in half a year.
    pub fn frozen() -> (Self, Value) {
        let family = Self::new();
        family.change(json!({"evaluationOn": "2027-07-12"}));
        let view = family.office.call("agreement.finalise", family.wish(1));
        (family, view)
    }

    pub fn open(&self, view: &Value) -> Value {
        self.office
            .call("paper.open", json!({"paper": view["row"]["id"]}))
    }

    /// A signature of today, in ink, of a client.
    pub fn signature(&self, view: &Value, person: &str) -> Value {
        json!({"paper": view["row"]["id"], "part": "client", "person": person, "name": "",
               "kind": "ink", "witness": null, "witnessName": "", "onDay": "2027-01-12",
               "place": "Ziegelei", "reason": "", "ticked": []})
    }

    pub fn sign(&self, view: &Value, person: &str, changes: Value) -> Value {
        self.office
            .call("paper.sign", with(self.signature(view, person), changes))
    }

    pub fn refused(&self, view: &Value, person: &str, changes: Value) -> String {
        self.office
            .refused("paper.sign", with(self.signature(view, person), changes))
    }

    pub fn confirm(&self, view: &Value) -> Value {
        self.office
            .call("paper.confirm", json!({"paper": view["row"]["id"]}))
    }

    /// The whole life of a paper: printed, signed, handed over, scanned, ended. The word stands behind
    /// the picture in the scan and in the note on the end.
    pub fn runs_its_course(&self, view: &Value, word: &str) -> Value {
        let office = &self.office;
        let about = |args: Value| with(args, json!({"paper": view["row"]["id"]}));
        let print = json!({"printer": PaperTray::ADDRESS, "copies": 2});
        office.call("paper.print", about(print));
        self.everybody_signs(view);
        let copy = json!({"person": self.mother, "onDay": "2027-01-12"});
        office.call("paper.hand_copy", about(copy));
        let mut scan = file(Kind::Png, &[image::GrayImage::new(40, 40)]);
        scan.extend(word.as_bytes());
        let picture = office.stick().join("scan");
        std::fs::write(&picture, scan).unwrap();
        let grant = office.desk.grant(picture.clone());
        let scan = office.call("paper.scan", json!({"grant": grant}))["scan"].take();
        office.call("paper.file_scan", about(json!({"scan": scan})));
        std::fs::remove_file(picture).unwrap();
        let end = json!({"onDay": "2027-01-12", "reason": "other", "note": word});
        office.call("agreement.end", about(end))
    }

    /// Everybody signs in ink, and Alma confirms.
    pub fn everybody_signs(&self, view: &Value) -> Value {
        self.sign(view, &self.father, json!({}));
        self.sign(view, &self.mother, json!({}));
        self.confirm(view)
    }
}

pub fn an_office() -> Value {
    json!({"organisation": "Landratsamt Musterkreis", "address": "Am Markt 1\n70000 Musterstadt",
           "unit": "Ziegelei", "jurisdiction": "de-bw", "dataProtectionLaw": "gdpr_public_de",
           "officer": "datenschutz@example.org", "complaintOffice": "Kreisbeschwerdestelle",
           "languages": ["de", "prs"]})
}

/// A client or the child on the paper, by id; worker and interpreter by their part.
pub fn party<'a>(view: &'a Value, who: &str) -> &'a Value {
    let mut parties = view["parties"].as_array().unwrap().iter();
    let found = parties.find(|party| match party["person"]["id"].as_str() {
        Some(person) => person == who,
        None => party["part"] == who,
    });
    found.unwrap()
}

pub fn state(view: &Value) -> &str {
    view["row"]["state"].as_str().unwrap()
}

/// The frozen bytes as they lie in the table.
pub fn content_of(family: &Family, view: &Value) -> Vec<u8> {
    let id = view["row"]["id"].as_str().unwrap();
    database(&family.office)
        .query_row(
            "SELECT content FROM paper WHERE id = unhex(?1)",
            [id],
            |row| row.get(0),
        )
        .unwrap()
}
