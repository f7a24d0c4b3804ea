//! Three laptops, and the stories every kind of hub has to let them live.

use super::{sync, synced};
use crate::support::{ALMA, Office, a_contact, second_laptop, tables};
use serde_json::{Value, json};

/// A team of three laptops that has nothing on any hub yet.
pub struct Team {
    pub first: Office,
    pub second: Office,
    pub third: Office,
}

impl Team {
    /// All of them know Nura.
    pub fn new() -> Self {
        let first = Office::open();
        first.person("Nura", "Saleh");
        let second = second_laptop(&first, &ALMA);
        let third = second_laptop(&first, &ALMA);
        Self {
            first,
            second,
            third,
        }
    }

    /// The same with a hub set up on each.
    pub fn at(hub: impl Fn(&Office) -> Value) -> Self {
        let team = Self::new();
        for office in team.all() {
            office.call("hub.set", hub(office));
        }
        team
    }

    /// The laptops.
    pub fn all(&self) -> [&Office; 3] {
        [&self.first, &self.second, &self.third]
    }

    /// Everybody syncs until everybody has heard of everything.
    pub fn sync_all(&self) {
        for office in [
            &self.first,
            &self.second,
            &self.third,
            &self.first,
            &self.second,
            &self.third,
        ] {
            sync(office);
        }
    }

    /// All have the same tables and the same log, and nothing is left.
    pub fn has_converged(&self) {
        for office in self.all() {
            synced(office);
        }
        assert_eq!(tables(&self.first), tables(&self.second));
        assert_eq!(tables(&self.first), tables(&self.third));
    }
}

/// Three laptops meet over a hub: nobody is heard only once, everybody edits, and what two wrote into
/// one field stays with both.
pub fn three_laptops_converge(hub: impl Fn(&Office) -> Value) {
    let team = Team::at(hub);
    for office in team.all() {
        office.call("hub.test", json!({}));
    }
    let nura = team
        .first
        .call("person.list", json!({"offset": 0, "limit": 5}));
    let nura = nura["rows"][0]["id"].as_str().unwrap().to_owned();
    team.sync_all();
    for (office, year) in team.all().into_iter().zip(["1990", "1991", "1992"]) {
        office.clock.turn_by_minutes(1);
        let birth = json!({"person": nura, "birth": year, "sex": null});
        office.call("person.change", birth);
        office.contact(a_contact(&[&nura]));
    }
    team.second.person("Yonas", "Tesfay");
    team.sync_all();
    team.has_converged();
    let view = team.third.call("person.open", json!({"person": nura}));
    assert_eq!(view["contacts"], 3);
    assert_eq!(view["conflicts"].as_array().unwrap().len(), 1);
    // Nothing new: nothing goes and nothing comes.
    for office in team.all() {
        let report = synced(office);
        assert_eq!(
            (&report["up"]["bundles"], &report["down"]["bundles"]),
            (&json!(0), &json!(0))
        );
        let status = office.call("hub.status", json!({}));
        assert_eq!(
            (&status["changes"], &status["gaps"]),
            (&json!(0), &json!(0))
        );
        assert_eq!(status["last"]["synced"], true);
    }
}
