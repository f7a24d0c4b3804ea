//! What arrives, and what becomes of it.

use super::inside::Inside;
use super::two_worlds::package;
use super::{ALL, Moving, accept, brought, inspect, rows};
use crate::rooms::agreement::OWN_WORDS;
use crate::store::database;
use crate::support::{
    ALMA, BRUNO, Office, SECOND, a_contact, a_paper, a_person, carry, second_laptop, tables, with,
};
use geleit_core::catalogue::CATALOGUE;
use geleit_core::ids::Id;
use geleit_core::roster;
use geleit_core::store::{Category, Change, Table};
use rusqlite::types::Value as Cell;
use serde_json::{Value, json};

/// Everything a service shows of its first case and whom it is with.
pub(super) fn case_of(office: &Office) -> Value {
    let list = office.call(
        "case.list",
        json!({"filter": "all", "offset": 0, "limit": 10}),
    );
    let case = list["rows"][0]["id"].clone();
    office.call("case.open", json!({"case": case}))
}

#[test]
fn the_other_service_sees_what_comes_and_has_the_case_when_it_accepts() {
    let moving = Moving::agreed();
    let [father, ..] = moving.persons();
    let paper = a_paper("toleration", "2027-03-01");
    moving.here().call(
        "person.add_document",
        json!({"person": father, "document": paper}),
    );
    let texts = moving.preview(json!({}))["texts"].clone();
    let place = |words: &str| {
        let mut texts = texts.as_array().unwrap().iter();
        texts.find(|text| text["text"] == words).unwrap()["place"].clone()
    };
    let texts = json!([place(OWN_WORDS), place("Ali zum Bus bringen")]);
    let measure = moving.preview(json!({}))["deadlines"].clone();
    let due = measure
        .as_array()
        .unwrap()
        .iter()
        .find(|due| due["kind"] == "measure")
        .unwrap();
    let acts = json!([{"row": due["row"], "who": "receiving"}]);
    let (row, file) = moving.send(json!({"texts": texts, "acts": acts}));
    assert_eq!(row["outcome"], "open");
    let found = inspect(&moving.there, &file)["handover"].clone();
    assert_eq!(found["news"], "first");
    assert_eq!(found["verified"], true);
    assert_eq!(found["row"]["worker"], ALMA.name);
    assert_eq!(found["persons"].as_array().unwrap().len(), 3);
    let kinds: Vec<&Value> = found["deadlines"]
        .as_array()
        .unwrap()
        .iter()
        .map(|due| &due["kind"])
        .collect();
    assert_eq!(kinds, ["measure", "document", "goal"]);
    assert_eq!(found["deadlines"][0]["who"], "receiving");
    assert_eq!(found["deadlines"][0]["what"], "Ali zum Bus bringen");
    let before = inspect(&moving.there, &file);
    assert_eq!(before["handover"], found, "looking changes nothing");
    let taken = accept(&moving.there, &file);
    assert_eq!(taken["outcome"], "accepted");
    let came = moving
        .there
        .call("handover.brought", json!({"case": taken["case"]}));
    assert_eq!(came.as_array().unwrap().len(), 1);
    assert_eq!(came[0]["row"]["worker"], ALMA.name);
    assert_eq!(
        (
            &came[0]["deadlines"][0]["kind"],
            &came[0]["deadlines"][0]["who"]
        ),
        (&json!("measure"), &json!("receiving"))
    );
    assert_eq!(came[0]["deadlines"][0]["what"], "Ali zum Bus bringen");
    let case = case_of(&moving.there);
    let names: Vec<&Value> = case["participants"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| &one["person"]["name"])
        .collect();
    assert_eq!(names, ["Mohammad Haidari", "Zahra Haidari", "Ali Haidari"]);
    let plan = case["plans"][0]["id"].clone();
    let plan = moving.there.call("help_plan.open", json!({"plan": plan}));
    assert_eq!(plan["fields"]["viewClient"], OWN_WORDS);
    assert_eq!(
        plan["goals"][0]["measures"][0]["what"],
        "Ali zum Bus bringen"
    );
    let hits = moving
        .there
        .call("person.search", json!({"text": "muhamad haydari"}));
    assert_eq!(hits["count"], 1, "the search knows who came");
    let today = moving.there.call("today.view", json!({}));
    assert_eq!(today["noHolder"].as_array().unwrap().len(), 1);
    assert!(
        moving.there.call(
            "person.open",
            json!({"person": hits["hits"][0]["row"]["id"]})
        )["documents"][0]["validUntil"]
            == "2027-03-01"
    );
}

#[test]
fn two_laptops_that_read_one_file_agree() {
    let moving = Moving::agreed();
    let (_, file) = moving.send(json!({}));
    let first = &moving.there;
    let second = second_laptop(first, &ALMA);
    accept(first, &file);
    let found = inspect(&second, &file);
    assert_eq!(found["handover"]["news"], "first", "it has not heard of it");
    accept(&second, &file);
    let came = handed_over(first);
    assert!(came.len() > 15, "the control: {came:?}");
    assert_eq!(came, handed_over(&second), "before they met");
    carry(first, &second);
    carry(&second, first);
    carry(first, &second);
    for office in [first, &second] {
        assert_eq!(handed_over(office), came, "nothing stands twice");
    }
    assert_eq!(tables(first), tables(&second));
    let shown = |office: &crate::support::Office| {
        let people = office.call("person.list", json!({"offset": 0, "limit": 50}));
        (
            people["count"].clone(),
            case_of(office)["participants"].clone(),
        )
    };
    assert_eq!(shown(first), shown(&second));
    assert_eq!(shown(first).0, 3);
    for office in [first, &second] {
        let waiting = office.call("attention.list", json!({"offset": 0, "limit": 10}));
        assert_eq!(waiting["count"], 0, "equal rows are no conflict");
        let again = accept_refused(office, &file);
        assert_eq!(again, "handover-answered");
        let list = office.call("handover.list", json!({"offset": 0, "limit": 9}));
        let listed = list["received"].as_array().unwrap();
        assert_eq!((listed.len(), &list["receivedCount"]), (1, &json!(1)));
    }
}

/// Every row of a table that handovers carry, as it stands here.
fn handed_over(office: &crate::support::Office) -> Vec<String> {
    let carried = |table: &&Table| {
        let mut columns = table.columns.iter();
        columns.any(|column| column.category != Category::Internal)
    };
    let kinds = CATALOGUE.0.iter().copied().filter(carried);
    let kinds: Vec<String> = kinds.map(|table| format!("{}: ", table.name)).collect();
    let mut rows = tables(office);
    rows.retain(|row| kinds.iter().any(|kind| row.starts_with(kind)));
    rows
}

#[test]
fn what_is_sealed_to_the_service_opens_on_a_laptop_whose_keys_of_that_day_are_destroyed() {
    let moving = Moving::agreed();
    let (_, file) = moving.send(json!({}));
    let first = &moving.there;
    let second = second_laptop(first, &ALMA);
    carry(first, &second);
    let own = || second.desk.session().unwrap().store().identity().unwrap();
    let began = own().recipient();
    for day in ["2027-04-15", "2027-07-20", "2027-10-25"] {
        for (office, passphrase) in [(first, ALMA.passphrase), (&second, SECOND)] {
            office.clock.turn_to(day);
            office.call("desk.unlock", office.way_in(&ALMA, passphrase));
        }
        carry(&second, first);
        let status = second.call("exchange.status", json!({}));
        assert_eq!(status["changesSince"], 0, "what it sealed anew went along");
        carry(first, &second);
    }
    let keys = second.desk.session().unwrap().store().identities();
    let keys: Vec<_> = keys.unwrap().iter().map(|key| key.recipient()).collect();
    assert!(!keys.contains(&began), "the control: it is destroyed");
    assert_eq!(inspect(&second, &file)["handover"]["news"], "first");
}

fn accept_refused(office: &crate::support::Office, file: &std::path::Path) -> String {
    let args = with(brought(office, file), json!({"same": [], "fields": []}));
    office.refused("handover.accept", args)
}

#[test]
fn whoever_is_here_already_is_joined_and_not_overwritten() {
    let moving = Moving::agreed();
    let known = moving
        .there
        .call("person.create", a_person("Mohamad", "Haydari"));
    let known = known["row"]["id"].clone();
    let (_, file) = moving.send(json!({}));
    let came = inspect(&moving.there, &file)["handover"]["persons"].clone();
    let father = came
        .as_array()
        .unwrap()
        .iter()
        .find(|one| one["given"] == "Mohammad")
        .unwrap();
    assert_eq!(father["here"], json!(null));
    let same = json!({"same": [{"came": father["came"], "here": known}], "fields": []});
    moving
        .there
        .call("handover.accept", with(brought(&moving.there, &file), same));
    let view = moving.there.call("person.open", json!({"person": known}));
    assert_eq!(view["sameAs"].as_array().unwrap().len(), 1);
    assert_eq!(view["names"][0]["given"], "Mohamad");
}

#[test]
fn a_later_file_with_more_in_it_shows_what_differs_and_an_older_one_is_refused() {
    let moving = Moving::agreed();
    let without: Vec<&str> = ALL.iter().copied().filter(|item| *item != "plan").collect();
    let (first, file) = moving.send(json!({"items": without}));
    accept(&moving.there, &file);
    let child = moving.family().child.clone();
    // Here the birth date was put right meanwhile, there the sex was filled in.
    moving.here().call(
        "person.change",
        json!({"person": child, "birth": "2016", "sex": null}),
    );
    let found = inspect(&moving.there, &file)["handover"].clone();
    let ali = found["persons"]
        .as_array()
        .unwrap()
        .iter()
        .find(|one| one["given"] == "Ali")
        .unwrap();
    let ali = ali["here"]["id"].clone();
    let (second, wider) = moving.send(json!({"series": first["series"]}));
    assert_eq!(
        (&second["seq"], &second["series"]),
        (&json!(2), &first["series"])
    );
    let found = inspect(&moving.there, &wider)["handover"].clone();
    assert_eq!(found["news"], "addition");
    assert_eq!(rows(&found, "goal").len(), 1);
    let differences = found["differences"].as_array().unwrap();
    assert_eq!(differences.len(), 1);
    assert_eq!(differences[0]["here"]["value"], "2015");
    assert_eq!(differences[0]["came"]["value"], "2016");
    let take = json!({"same": [], "fields": [differences[0]["place"]]});
    moving.there.call(
        "handover.accept",
        with(brought(&moving.there, &wider), take),
    );
    let view = moving.there.call("person.open", json!({"person": ali}));
    assert_eq!(view["row"]["birth"], "2016");
    let people = moving
        .there
        .call("person.list", json!({"offset": 0, "limit": 50}));
    assert_eq!(people["count"], 3, "nobody came twice");
    assert_eq!(case_of(&moving.there)["plans"].as_array().unwrap().len(), 1);
    assert_eq!(accept_refused(&moving.there, &file), "handover-answered");
    let other = Moving::agreed();
    let (one, older) = other.send(json!({}));
    let (_, later) = other.send(json!({"series": one["series"]}));
    accept(&other.there, &later);
    assert_eq!(accept_refused(&other.there, &older), "handover-older");
}

#[test]
fn what_a_later_file_says_otherwise_of_a_language_or_a_part_is_shown_and_taken_if_chosen() {
    let moving = Moving::agreed();
    let [father, mother, _] = moving.persons();
    let reads = |reads: bool| {
        let skill =
            json!({"language": "prs", "speaks": true, "reads": reads, "interpreted": false});
        let args = json!({"person": father, "languages": [skill]});
        moving.here().call("person.set_languages", args);
    };
    reads(false);
    let (first, file) = moving.send(json!({}));
    accept(&moving.there, &file);
    reads(true);
    let part = json!({"case": moving.family().case, "person": mother, "part": "family"});
    moving.here().call("case.put_person", part);
    let (_, wider) = moving.send(json!({"series": first["series"]}));
    let found = inspect(&moving.there, &wider)["handover"].clone();
    let differs = |table: &str, name: &str| {
        let mut all = found["differences"].as_array().unwrap().iter();
        let one = all.find(|one| one["place"]["table"] == table && one["place"]["field"] == name);
        one.unwrap_or_else(|| panic!("{table} in {found}")).clone()
    };
    let language = differs("person_language", "reads");
    assert_eq!(
        (&language["here"]["value"], &language["came"]["value"]),
        (&json!("no"), &json!("yes"))
    );
    assert_eq!(language["about"][0]["value"], "prs", "which language");
    let part = differs("case_person", "part");
    assert_eq!(part["came"]["value"], "family");
    assert_eq!(part["about"][0]["value"], "Zahra Haidari", "whose part");
    let take = json!({"same": [], "fields": [language["place"]]});
    moving.there.call(
        "handover.accept",
        with(brought(&moving.there, &wider), take),
    );
    let hits = moving
        .there
        .call("person.search", json!({"text": "Mohammad Haidari"}));
    let father = json!({"person": hits["hits"][0]["row"]["id"]});
    let father = moving.there.call("person.open", father);
    assert_eq!(father["languages"][0]["reads"], true, "it was chosen");
    let case = case_of(&moving.there);
    let mut people = case["participants"].as_array().unwrap().iter();
    let mother = people.find(|one| one["person"]["name"] == "Zahra Haidari");
    assert_ne!(mother.unwrap()["part"], "family", "it was not");
}

/// Every instant and every worker that stands in a column which never leaves, and when each change was written.
fn clocks_and_workers(office: &Office) -> (Vec<i64>, Vec<Vec<u8>>) {
    let connection = database(office);
    let (mut clocks, mut workers) = (Vec::new(), Vec::new());
    let mut log = connection
        .prepare("SELECT body FROM change ORDER BY cn")
        .unwrap();
    let bodies = log.query_map([], |row| row.get::<_, Vec<u8>>(0)).unwrap();
    for body in bodies {
        let stamp = Change::read(&body.unwrap()).unwrap().hlc;
        clocks.push(i64::try_from(stamp >> 16).unwrap());
    }
    for table in CATALOGUE.0 {
        let internal = table.columns.iter();
        let internal = internal.filter(|column| column.category == Category::Internal);
        for column in internal {
            let sql = format!("SELECT {} FROM {} ORDER BY id", column.name, table.name);
            let mut statement = connection.prepare(&sql).unwrap();
            let mut rows = statement.query([]).unwrap();
            while let Some(row) = rows.next().unwrap() {
                match row.get::<_, Cell>(0).unwrap() {
                    Cell::Integer(number) if number > 1_000_000_000_000 => clocks.push(number),
                    Cell::Blob(id) if column.name.starts_with("by_") => workers.push(id),
                    _ => {}
                }
            }
        }
    }
    (clocks, workers)
}

/// The decrypted file down to its last frame: no column that never leaves, no instant at which somebody
/// wrote, and nobody who wrote but whoever signs.
#[test]
fn no_clock_no_author_and_nothing_internal_is_in_the_file() {
    let moving = Moving::agreed();
    let here = moving.here();
    let [father, ..] = moving.persons();
    here.clock.turn_by_minutes(4);
    here.contact(a_contact(&[&father]));
    here.desk.lock();
    here.seat(&BRUNO);
    here.contact(a_contact(&[&father]));
    here.desk.lock();
    here.seat(&ALMA);
    let (_, file) = moving.send(json!({}));
    for row in &package(&moving, &file).rows {
        let table = CATALOGUE.table(row.table).unwrap();
        for number in row.values.keys() {
            let column = table.column(*number).unwrap();
            let place = format!("{}.{}", table.name, column.name);
            assert_ne!(column.category, Category::Internal, "{place}");
        }
    }
    let inside = Inside::of(&moving, &file);
    let (mut clocks, workers) = clocks_and_workers(here);
    // When the team said of somebody that she belongs stands beside her name.
    let session = here.desk.session().unwrap();
    let records = session.store().read(roster::records).unwrap();
    drop(session);
    let said: Vec<i64> = records
        .iter()
        .map(|one| one.read().unwrap().unwrap().2.0)
        .collect();
    clocks.retain(|clock| !said.contains(clock));
    assert!(clocks.len() > 3, "the control: {clocks:?}");
    for clock in clocks {
        assert!(!inside.holds(&clock.to_be_bytes()[2..]), "{clock}");
    }
    let of = |worker| Id::parse(&here.id_of(worker)).unwrap().as_bytes().to_vec();
    let (signs, wrote) = (of(&ALMA), of(&BRUNO));
    assert!(workers.contains(&signs) && workers.contains(&wrote));
    assert!(inside.holds(&signs), "the control: who signs is named");
    assert!(!inside.holds(&wrote) && !inside.says(BRUNO.name));
    let taken = accept(&moving.there, &file);
    assert_eq!(taken["outcome"], "accepted");
    assert_eq!(case_of(&moving.there)["workers"], json!([]));
}

#[test]
fn a_later_file_with_less_in_it_takes_nothing_away_and_says_nothing_twice() {
    let moving = Moving::agreed();
    let phase = json!({"case": moving.family().case, "phase": "planning", "reason": "",
                       "onDay": "2027-01-12", "note": "Beim Hausbesuch besprochen."});
    moving.here().call("case.set_phase", phase);
    let texts = moving.preview(json!({}))["texts"].clone();
    let texts = texts.as_array().unwrap().iter();
    let noted = texts.filter(|text| text["text"] == "Beim Hausbesuch besprochen.");
    let places: Vec<&Value> = noted.map(|text| &text["place"]).collect();
    assert_eq!(places.len(), 1);
    let (first, file) = moving.send(json!({"texts": places}));
    accept(&moving.there, &file);
    let phases = || case_of(&moving.there)["phases"].clone();
    let before = phases();
    assert_eq!(before[0]["note"], "Beim Hausbesuch besprochen.");
    let (_, less) = moving.send(json!({"series": first["series"]}));
    accept(&moving.there, &less);
    assert_eq!(phases(), before);
    let bare = Moving::agreed();
    bare.here().call(
        "case.set_phase",
        json!({"case": bare.family().case, "phase": "planning",
        "reason": "", "onDay": "2027-01-12", "note": "Später erzählt."}),
    );
    let (first, file) = bare.send(json!({}));
    accept(&bare.there, &file);
    let texts = bare.preview(json!({}))["texts"].clone();
    let noted = texts
        .as_array()
        .unwrap()
        .iter()
        .find(|text| text["text"] == "Später erzählt.");
    let (_, more) =
        bare.send(json!({"series": first["series"], "texts": [noted.unwrap()["place"]]}));
    accept(&bare.there, &more);
    let phases = case_of(&bare.there)["phases"].clone();
    assert_eq!(
        phases.as_array().unwrap().len(),
        1,
        "the last of the day, and once"
    );
    assert_eq!(phases[0]["note"], "Später erzählt.");
}

#[test]
fn whom_a_household_keeps_with_somebody_else_it_does_not_tell_of() {
    let moving = Moving::agreed();
    let [father, mother, _] = moving.persons();
    let lives = |person: &str, with: Value| {
        let args = json!({"person": person, "with": with});
        moving.here().call("household.join", args)
    };
    lives(&father, json!(mother));
    assert_eq!(
        rows(&moving.preview(json!({})), "household_joined").len(),
        2,
        "the control"
    );
    let other = moving
        .here()
        .call("person.create", a_person("Karim", "Nuri"));
    let other = other["row"]["id"].as_str().unwrap().to_owned();
    lives(&other, json!(father));
    moving
        .here()
        .call("household.leave", json!({"person": other}));
    let after = moving.preview(json!({}));
    assert!(rows(&after, "household_joined").is_empty());
    assert!(rows(&after, "household").is_empty());
}
