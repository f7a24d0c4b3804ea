//! A household that parts after violence: one act, and nothing of her on his side.

mod acting;
mod apart;
mod merging;

use super::agreement::Family;
use crate::support::{ALMA, BRUNO, Office, with};
use serde_json::{Value, json};

/// The Haidari family, who live together; the mother leaves with the child.
pub struct Fled {
    pub family: Family,
    /// Their agreement, signed by everybody.
    pub agreement: Value,
}

impl Fled {
    pub fn new() -> Self {
        let (family, frozen) = Family::frozen();
        let agreement = family.everybody_signs(&frozen);
        live_together(&family);
        Self { family, agreement }
    }

    pub fn office(&self) -> &Office {
        &self.family.office
    }

    /// Mother and child leave; Bruno goes on with them and Alma with the father.
    pub fn parting(&self, changes: Value) -> Value {
        parting(&self.family, &self.family.office, changes)
    }

    pub fn part(&self) -> Value {
        self.office()
            .call("household.part", self.parting(json!({})))
    }
}

/// Mother and child live with the father, and everybody says who is what to whom.
pub fn live_together(family: &Family) {
    let office = &family.office;
    for (person, relation) in [(&family.mother, "spouse"), (&family.child, "child")] {
        let join = json!({"person": person, "with": family.father});
        office.call("household.join", join);
        let kin = json!({"person": family.father, "other": person, "relation": relation,
                         "note": "nach Auskunft"});
        office.call("kinship.add", kin);
    }
    let kin =
        json!({"person": family.mother, "other": family.child, "relation": "child", "note": ""});
    office.call("kinship.add", kin);
}

pub fn parting(family: &Family, office: &Office, changes: Value) -> Value {
    let parting = json!({"leaving": [family.mother, family.child], "from": "2027-01-12",
        "keep": true, "cases": [{"case": family.case, "leaving": office.id_of(&BRUNO),
                                 "staying": office.id_of(&ALMA)}]});
    with(parting, changes)
}

pub fn open(office: &Office, person: &str) -> Value {
    office.call("person.open", json!({"person": person}))
}

pub fn members(view: &Value) -> Vec<&str> {
    let members = view["household"]["members"].as_array();
    let members = members.into_iter().flatten();
    let mut names: Vec<&str> = members
        .map(|one| one["person"]["name"].as_str().unwrap())
        .collect();
    names.sort_unstable();
    names
}

/// The cases of a person.
pub fn cases(office: &Office, person: &str) -> Vec<Value> {
    let found = office.call("case.of_person", json!({"person": person}));
    found["cases"].as_array().unwrap().clone()
}

/// The open case of a person.
pub fn open_case(office: &Office, person: &str) -> Value {
    let mut cases = cases(office, person).into_iter();
    let case = cases.find(|case| case["phase"] != "closed").unwrap();
    office.call("case.open", json!({"case": case["id"]}))
}
