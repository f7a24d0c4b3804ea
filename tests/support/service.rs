//! Another service, and the cards that go between the two.

use super::{ALMA, Office, a_case, typed, with};
use geleit_core::commands::dispatch;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

/// Says who runs an office.
pub fn name_office(office: &Office, name: &str) {
    let mut about = office.call("office.get", json!({}))["office"].take();
    about["organisation"] = json!(name);
    about["unit"] = json!("Integrationsmanagement");
    office.call("office.set", about);
}

/// A service of its own, with another root, at whose desk Alma's namesake sits.
pub fn another_service(name: &str) -> Office {
    let office = Office::empty();
    office.found();
    name_office(&office, name);
    office
}

/// Makes the service's card and writes it; gives the file and the picture.
pub fn card_files(office: &Office) -> (PathBuf, PathBuf) {
    let reach = json!({"phone": "0711 000", "email": "amt@example.org"});
    office.call("service_card.issue", reach);
    saved(office)
}

/// Writes the card that is there.
pub fn saved(office: &Office) -> (PathBuf, PathBuf) {
    let grant = office.desk.grant(office.stick());
    let files = office.call("service_card.save", json!({"grant": grant}));
    let path = |name: &str| office.stick().join(files[name].as_str().unwrap());
    (path("card"), path("picture"))
}

/// Takes a card in, as a new partner.
pub fn receive(office: &Office, file: PathBuf) -> Value {
    let grant = office.desk.grant(file);
    office.call(
        "service_card.receive",
        json!({"grant": grant, "partner": null}),
    )
}

/// The digits of a service as one would type them.
pub fn digits(office: &Office) -> String {
    typed(&office.call("service_card.own", json!({}))["digits"])
}

/// Each knows the other's card and has typed its digits; gives the partner as the first knows it.
pub fn acquainted(one: &Office, other: &Office) -> String {
    let mut partners = Vec::new();
    for (here, there) in [(one, other), (other, one)] {
        let partner = receive(here, card_files(there).0);
        let id = partner["id"].as_str().unwrap().to_owned();
        let verify = json!({"partner": id, "digits": digits(there)});
        let verified = here.call("service_card.verify", verify);
        assert_eq!(verified["card"]["verifiedBy"], ALMA.short);
        partners.push(id);
    }
    partners.remove(0)
}

/// The only partner a service knows.
pub fn partner_of(office: &Office) -> String {
    let list = office.call("partner.list", json!({"offset": 0, "limit": 1}));
    list["rows"][0]["id"].as_str().unwrap().to_owned()
}

/// Hands the case of somebody new over, on another ground than a release; gives the file.
pub fn hands_over(office: &Office, partner: &str) -> PathBuf {
    let person = office.person("Rosa", "Klein");
    let case = office.call("case.begin", a_case(&person));
    let wish = a_wish(&case["row"]["id"], partner, &[&person]);
    sends(office, &wish)
}

/// What shall leave, on another ground than a release.
pub fn a_wish(case: &Value, partner: &str, persons: &[&str]) -> Value {
    json!({
        "case": case, "partner": partner, "persons": persons,
        "items": ["identity", "accompaniment"], "ground": "vital_interest", "reason": "eilt",
        "texts": [], "occasion": "referral", "onDay": "2027-02-01", "answerBy": "2027-02-15",
        "toldOn": "2027-01-12",
        "told": {"language": "prs", "interpreter": "phone", "name": "Farid Nazari", "by": "Alma Berger",
                 "understood": true},
        "objections": "", "acts": [], "despite": "", "series": null})
}

/// A wish in which somebody acts on each deadline that would leave.
pub fn decided(office: &Office, mut wish: Value) -> Value {
    let shown = dispatch(&office.desk, "handover.preview", wish.clone());
    let deadlines = shown.map_or(Value::Null, |shown| shown["value"]["deadlines"].clone());
    let deadlines = deadlines.as_array().into_iter().flatten();
    let unsaid = deadlines.filter(|due| due["who"] == "open");
    let client = unsaid.map(|due| json!({"row": due["row"], "who": "client"}));
    let acts: Vec<Value> = client.collect();
    wish["acts"].as_array_mut().unwrap().extend(acts);
    wish
}

/// Hands over what is wished; on what is open the person herself acts. Gives the file.
pub fn sends(office: &Office, wish: &Value) -> PathBuf {
    let grant = office.desk.grant(office.stick());
    let wish = decided(office, wish.clone());
    let sent = office.call("handover.send", json!({"wish": wish, "grant": grant}));
    office.stick().join(sent["file"].as_str().unwrap())
}

/// Takes a handover in without anything to decide; gives its id here.
pub fn takes_in(office: &Office, file: &Path) -> Value {
    let grant = json!({"grant": office.desk.grant(file.to_owned())});
    let args = with(grant, json!({"same": [], "fields": []}));
    office.call("handover.accept", args)["id"].clone()
}

/// Writes the answer to a handover.
pub fn answers(office: &Office, handover: &Value) -> PathBuf {
    let grant = office.desk.grant(office.stick());
    let args = json!({"handover": handover, "grant": grant});
    let written = office.call("handover.answer", args);
    office.stick().join(written["file"].as_str().unwrap())
}

/// Takes the other service's word in.
pub fn reads_answer(office: &Office, file: &Path) -> Value {
    let grant = json!({"grant": office.desk.grant(file.to_owned())});
    office.call("handover.read_letter", grant)
}
