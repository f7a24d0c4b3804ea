//! Agreements: what was signed stays as it was.

use crate::store::database;
use crate::support::{ALMA, BRUNO, Office, PaperTray, a_person, with};
use geleit_core::agreement::{Content, written};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

/// Family Haidari, their case, and a plan that lacks the day of joint evaluation.
struct Family {
    office: Office,
    father: String,
    mother: String,
    child: String,
    case: String,
    plan: String,
}

/// The words of the family, which must stand nowhere but in the plan.
const OWN_WORDS: &str = "Wir möchten, dass Ali ruhig lernen kann.";

impl Family {
    fn new() -> Self {
        let office = Office::open();
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
            json!({"application": null, "openedOn": "2027-01-12",
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

    fn fill(&self) {
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
    fn change(&self, changes: Value) -> Value {
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
        self.office.call(
            "help_plan.change",
            json!({"plan": self.plan, "fields": fields}),
        )
    }

    fn wish(&self, version: i64) -> Value {
        json!({"plan": self.plan, "language": "de", "beside": "prs", "version": version})
    }

    /// Freezes the plan with a joint evaluation in half a year.
    fn frozen() -> (Self, Value) {
        let family = Self::new();
        family.change(json!({"evaluationOn": "2027-07-12"}));
        let view = family.office.call("agreement.finalise", family.wish(1));
        (family, view)
    }

    fn open(&self, view: &Value) -> Value {
        self.office
            .call("agreement.open", json!({"agreement": view["row"]["id"]}))
    }

    /// A signature of today, in ink, of a client.
    fn signature(&self, view: &Value, person: &str) -> Value {
        json!({"agreement": view["row"]["id"], "part": "client", "person": person, "name": "",
               "kind": "ink", "witness": null, "witnessName": "", "onDay": "2027-01-12",
               "place": "Ziegelei", "reason": ""})
    }

    fn sign(&self, view: &Value, person: &str, changes: Value) -> Value {
        self.office.call(
            "agreement.sign",
            with(self.signature(view, person), changes),
        )
    }

    fn refused(&self, view: &Value, person: &str, changes: Value) -> String {
        self.office.refused(
            "agreement.sign",
            with(self.signature(view, person), changes),
        )
    }

    fn confirm(&self, view: &Value) -> Value {
        self.office
            .call("agreement.confirm", json!({"agreement": view["row"]["id"]}))
    }

    /// Everybody signs in ink, and Alma confirms.
    fn everybody_signs(&self, view: &Value) -> Value {
        self.sign(view, &self.father, json!({}));
        self.sign(view, &self.mother, json!({}));
        self.confirm(view)
    }
}

fn an_office() -> Value {
    json!({"organisation": "Landratsamt Musterkreis", "address": "Am Markt 1\n70000 Musterstadt",
           "unit": "Ziegelei", "jurisdiction": "de-bw", "dataProtectionLaw": "gdpr_public_de",
           "officer": "datenschutz@example.org", "complaintOffice": "Kreisbeschwerdestelle",
           "languages": ["de", "prs"]})
}

/// A client or the child on the paper, by id; worker and interpreter by their part.
fn party<'a>(view: &'a Value, who: &str) -> &'a Value {
    let mut parties = view["parties"].as_array().unwrap().iter();
    let found = parties.find(|party| match party["person"]["id"].as_str() {
        Some(person) => person == who,
        None => party["part"] == who,
    });
    found.unwrap()
}

fn state(view: &Value) -> &str {
    view["row"]["state"].as_str().unwrap()
}

#[test]
fn a_plan_without_a_joint_evaluation_is_never_printed_for_signature() {
    let family = Family::new();
    let office = &family.office;
    let error = geleit_core::commands::dispatch(&office.desk, "agreement.finalise", family.wish(1))
        .unwrap_err();
    assert_eq!(
        error,
        json!({"code": "plan-incomplete", "args": {"missing": "evaluation_on"}})
    );
    family.change(json!({"evaluationOn": "2027-07-12"}));
    // Nor without what every paper says about the office.
    office.call(
        "office.set",
        with(an_office(), json!({"officer": "", "complaintOffice": ""})),
    );
    let error = geleit_core::commands::dispatch(&office.desk, "agreement.finalise", family.wish(1))
        .unwrap_err();
    assert_eq!(
        error["args"]["missing"],
        "office_officer,office_complaint_office"
    );
    office.call("office.set", an_office());
    assert_eq!(
        office.refused("agreement.finalise", family.wish(2)),
        "version-taken"
    );
    let view = office.call("agreement.finalise", family.wish(1));
    assert_eq!(state(&view), "unsigned");
    assert_eq!(
        office.refused("agreement.finalise", family.wish(1)),
        "version-taken"
    );
}

#[test]
fn a_family_signs_on_different_days_and_the_agreement_is_in_force() {
    let (family, view) = Family::frozen();
    let office = &family.office;
    // The father signs in ink.
    let signed = family.sign(&view, &family.father, json!({}));
    assert_eq!(state(&signed), "partly_signed");
    // The mother cannot write, and two days later she puts a mark.
    office.clock.turn_to("2027-01-14");
    office.seat(&ALMA);
    let mark = |changes: Value| with(json!({"kind": "mark", "onDay": "2027-01-14"}), changes);
    let code = |changes: Value| family.refused(&view, &family.mother, mark(changes));
    assert_eq!(code(json!({})), "witness-missing");
    assert_eq!(
        code(json!({"witnessName": "Nazari, Farid"})),
        "witness-is-interpreter"
    );
    assert_eq!(
        code(json!({"witnessName": "Dolmetscher Nr. 4711"})),
        "witness-is-interpreter"
    );
    assert_eq!(
        code(json!({"witnessName": "Zahra Haidari"})),
        "witness-is-signatory"
    );
    let bruno = json!({"witness": office.id_of(&BRUNO)});
    let signed = family.sign(&view, &family.mother, mark(bruno));
    assert_eq!(
        party(&signed, &family.mother)["signature"]["witness"],
        BRUNO.name
    );
    // The interpreter was on the telephone and read back what had been said.
    let read_back = json!({"part": "interpreter", "person": null, "kind": "read_back",
                           "onDay": "2027-01-14"});
    let signed = family.sign(&view, "", read_back);
    assert_eq!(
        party(&signed, "interpreter")["signature"]["name"],
        "Farid Nazari"
    );
    assert_eq!(state(&signed), "partly_signed");
    // The mother gets her copy, and Alma signs with her own key.
    let copy =
        json!({"agreement": view["row"]["id"], "person": family.mother, "onDay": "2027-01-14"});
    let handed = office.call("agreement.hand_copy", copy);
    assert_eq!(party(&handed, &family.mother)["copyOn"], "2027-01-14");
    assert_eq!(party(&handed, &family.father)["copyOn"], Value::Null);
    let signed = family.confirm(&view);
    assert_eq!(state(&signed), "in_force");
    let parts: Vec<&str> = signed["parties"]
        .as_array()
        .unwrap()
        .iter()
        .map(|party| party["part"].as_str().unwrap())
        .collect();
    assert_eq!(
        parts,
        ["client", "client", "worker", "interpreter"],
        "no child signs"
    );
    assert_eq!(party(&signed, "worker")["signature"]["valid"], true);
    assert_eq!(
        party(&signed, &family.father)["signature"]["onDay"],
        "2027-01-12"
    );
    assert_eq!(
        party(&signed, &family.mother)["signature"]["onDay"],
        "2027-01-14"
    );
    // Bruno sees the same, and every fact follows from the log.
    office.seat(&BRUNO);
    assert_eq!(state(&family.open(&view)), "in_force");
    let session = office.desk.session().unwrap();
    assert!(session.store().verify().unwrap().is_whole());
}

#[test]
fn only_who_stands_on_the_paper_signs_once_and_on_a_day_that_was() {
    let (family, view) = Family::frozen();
    let office = &family.office;
    assert_eq!(family.refused(&view, &family.child, json!({})), "not-party");
    let stranger = office.person("Nura", "Saleh");
    assert_eq!(family.refused(&view, &stranger, json!({})), "not-party");
    let early = json!({"onDay": "2027-01-11"});
    assert_eq!(
        family.refused(&view, &family.father, early),
        "date-before-print"
    );
    let late = json!({"onDay": "2027-01-13"});
    assert_eq!(
        family.refused(&view, &family.father, late),
        "date-in-future"
    );
    let no = json!({"kind": "refused"});
    assert_eq!(family.refused(&view, &family.father, no), "reason-missing");
    let no = json!({"kind": "refused", "reason": "Er möchte zuerst mit der Schule sprechen."});
    family.sign(&view, &family.father, no);
    assert_eq!(
        family.refused(&view, &family.father, json!({})),
        "signed-already"
    );
    family.sign(&view, &family.mother, json!({}));
    assert_eq!(state(&family.confirm(&view)), "partly_signed", "he refused");
    let again = json!({"agreement": view["row"]["id"]});
    assert_eq!(
        office.refused("agreement.confirm", again.clone()),
        "signed-already"
    );
    // Nobody signs what was ended.
    let end = with(
        again,
        json!({"onDay": "2027-01-12", "reason": "not_signed", "note": ""}),
    );
    assert_eq!(state(&office.call("agreement.end", end.clone())), "ended");
    assert_eq!(office.refused("agreement.end", end), "agreement-ended");
    let worker = json!({"part": "worker", "person": null});
    assert_eq!(family.refused(&view, "", worker), "agreement-ended");
}

#[test]
fn a_colleague_who_is_not_named_on_it_cannot_confirm() {
    let (family, view) = Family::frozen();
    let office = &family.office;
    let carla = json!({"name": "Carla Dietz", "short": "CD", "passphrase": "sieben graue gänse",
                       "coordinator": false, "dataProtection": false});
    office.call("user.add", carla);
    let users = office.call("user.list", json!({}));
    let carla = users
        .as_array()
        .unwrap()
        .iter()
        .find(|user| user["short"] == "CD")
        .unwrap();
    let way_in = json!({"store": office.store(), "user": carla["id"],
                        "passphrase": "sieben graue gänse"});
    office.call("desk.unlock", way_in);
    let which = json!({"agreement": view["row"]["id"]});
    assert_eq!(office.refused("agreement.confirm", which), "not-party");
    // The deputy may.
    office.seat(&BRUNO);
    let signed = family.confirm(&view);
    assert_eq!(party(&signed, "worker")["signature"]["name"], BRUNO.name);
}

#[test]
fn what_was_signed_stays_when_the_plan_changes_and_the_next_version_takes_its_place() {
    let (family, first) = Family::frozen();
    let office = &family.office;
    family.everybody_signs(&first);
    let before = content_of(&family, &first);
    family.change(json!({"viewClient": "Ali lernt jetzt ruhig.", "evaluationOn": "2027-09-01"}));
    assert_eq!(content_of(&family, &first), before);
    assert_eq!(family.open(&first)["row"]["evaluationOn"], "2027-07-12");
    let second = office.call("agreement.finalise", family.wish(2));
    assert_eq!(second["row"]["version"], 2);
    let number = format!("{}-1", first["row"]["number"].as_str().unwrap());
    assert_eq!(second["supersedes"], number);
    assert_ne!(second["digest"], first["digest"]);
    assert_eq!(
        state(&family.open(&first)),
        "in_force",
        "until the next is signed"
    );
    family.everybody_signs(&second);
    assert_eq!(state(&family.open(&second)), "in_force");
    assert_eq!(state(&family.open(&first)), "superseded");
    let of_case = office.call("agreement.of_case", json!({"case": family.case}));
    assert_eq!(of_case[0]["id"], second["row"]["id"]);
    assert_eq!(of_case[1]["state"], "superseded");
    assert_eq!(family.open(&second)["othersInForce"], json!([]));
}

#[test]
fn what_waits_for_signatures_stands_on_the_first_screen_of_who_holds_the_case() {
    let (family, view) = Family::frozen();
    let office = &family.office;
    let unsigned = || office.call("today.view", json!({}))["unsigned"].clone();
    assert_eq!(unsigned()[0]["id"], view["row"]["id"]);
    family.everybody_signs(&view);
    assert_eq!(unsigned(), json!([]));
    // A next version waits alone; the one before it holds until then.
    let second = office.call("agreement.finalise", family.wish(2));
    let third = office.call("agreement.finalise", family.wish(3));
    assert_eq!(unsigned().as_array().unwrap().len(), 1);
    assert_eq!(unsigned()[0]["id"], third["row"]["id"]);
    for view in [&third, &second] {
        let end = json!({"agreement": view["row"]["id"], "onDay": "2027-01-12",
                         "reason": "not_signed", "note": ""});
        office.call("agreement.end", end);
    }
    assert_eq!(unsigned(), json!([]));
    assert_eq!(state(&family.open(&view)), "in_force");
    // What nobody answered and was ended is not what the next version follows.
    let fourth = office.call("agreement.finalise", family.wish(4));
    let first = format!("{}-1", view["row"]["number"].as_str().unwrap());
    assert_eq!(fourth["supersedes"], first);
}

#[test]
fn two_plans_of_a_case_in_force_both_stand_and_say_so() {
    let (family, first) = Family::frozen();
    family.everybody_signs(&first);
    let plan = family
        .office
        .call("help_plan.begin", json!({"case": family.case}));
    let other = Family {
        plan: plan["id"].as_str().unwrap().to_owned(),
        ..family
    };
    other.fill();
    other.change(json!({"evaluationOn": "2027-07-12"}));
    let second = other.office.call("agreement.finalise", other.wish(1));
    other.everybody_signs(&second);
    let view = other.open(&first);
    assert_eq!(state(&view), "in_force");
    assert_eq!(view["othersInForce"][0]["id"], second["row"]["id"]);
    let session = other.office.desk.session().unwrap();
    let roster = session.roster();
    let found = session
        .store()
        .read(|reader| geleit_core::agreement::two_in_force(reader, &roster))
        .unwrap();
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].1.len(), 2);
}

/// The frozen bytes as they lie in the table.
fn content_of(family: &Family, view: &Value) -> Vec<u8> {
    let id = view["row"]["id"].as_str().unwrap();
    database(&family.office)
        .query_row(
            "SELECT content FROM agreement WHERE id = unhex(?1)",
            [id],
            |row| row.get(0),
        )
        .unwrap()
}

#[test]
fn the_printed_digest_is_sha256_of_the_frozen_bytes() {
    let (family, view) = Family::frozen();
    let bytes = content_of(&family, &view);
    let digest: String = Sha256::digest(&bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    assert_eq!(view["digest"], digest);
    assert_eq!(view["intact"], true);
    let content: Content = written::read(&bytes).unwrap();
    assert_eq!(content.view_client.text, OWN_WORDS);
    assert_eq!(content.clients.len(), 3);
    let father = content
        .clients
        .iter()
        .find(|client| client.person == family.father);
    assert_eq!(father.unwrap().native, "محمد حیدری");
    assert_eq!(content.service.workers[0].name, ALMA.name);
    assert_eq!(content.service.workers[1].part, "deputy");
    assert_eq!(content.document, view["document"]);
}

#[test]
fn what_the_interpreter_typed_stands_beside_it_in_that_language_only() {
    let family = Family::new();
    family.change(json!({"evaluationOn": "2027-07-12"}));
    let say = |language: &str, text: &str| {
        json!({"plan": family.plan, "row": family.plan, "field": "view_worker",
               "language": language, "text": text})
    };
    family
        .office
        .call("help_plan.say", say("prs", "فامیل در دو اتاق زندگی می‌کند."));
    family
        .office
        .call("help_plan.say", say("ru", "Семья живёт в двух комнатах."));
    let view = family.office.call("agreement.finalise", family.wish(1));
    let content = written::read(&content_of(&family, &view)).unwrap();
    let saying = content.view_worker.saying.unwrap();
    assert_eq!(saying, "فامیل در دو اتاق زندگی می‌کند.");
    assert_eq!(content.view_client.saying, None);
}

#[test]
fn a_printer_that_refuses_leaves_the_agreement_and_can_be_tried_again() {
    let (family, view) = Family::frozen();
    let office = &family.office;
    let print =
        |printer: &str| json!({"agreement": view["row"]["id"], "printer": printer, "copies": 2});
    assert_eq!(
        office.refused("agreement.print", print("cups:off")),
        "printer-unreachable"
    );
    assert_eq!(family.open(&view)["row"]["printed"], false);
    let printed = office.call("agreement.print", print(PaperTray::ADDRESS));
    assert_eq!(printed["row"]["printed"], true);
    assert_eq!(printed["prints"][0]["copies"], 2);
    let papers = office.tray.papers();
    assert_eq!(papers.len(), 2);
    let number = format!("{}-1", view["row"]["number"].as_str().unwrap());
    assert_eq!(papers[0].0, number);
    assert!(papers[0].1.starts_with(b"%PDF"));
    // Saved, it is the same paper, called by its number.
    let stick = office.stick();
    let grant = office.desk.grant(stick.clone());
    let saved = office.call(
        "agreement.save",
        json!({"agreement": view["row"]["id"], "grant": grant}),
    );
    assert_eq!(saved["prints"][1]["way"], "saved");
    let path = stick.join(format!("{number}.pdf"));
    assert!(geleit_core::desk::is_plain_name(&path));
    assert_eq!(std::fs::read(path).unwrap(), papers[0].1);
    // Not among the files of the store.
    let grant = office.desk.grant(office.home());
    let inside = json!({"agreement": view["row"]["id"], "grant": grant});
    assert_eq!(
        office.refused("agreement.save", inside),
        "backup-target-inside-store"
    );
}

#[test]
fn the_screen_shows_the_pages_of_the_draft_and_then_those_of_the_print() {
    let family = Family::new();
    let office = &family.office;
    let wish = json!({"plan": family.plan, "language": "de", "beside": "prs"});
    let draft = office.call("agreement.draft", wish.clone());
    assert_eq!(
        draft["missing"],
        json!([{"code": "evaluation_on", "row": ""}])
    );
    assert_eq!(draft["missingLetters"], json!([]));
    let page = office.call(
        "agreement.draft_page",
        with(wish, json!({"page": 1, "scale": 1.0})),
    );
    assert!(page["text"].as_str().unwrap().contains("ENTWURF"));
    family.change(json!({"evaluationOn": "2027-07-12"}));
    let view = office.call("agreement.finalise", family.wish(1));
    let pages = family.open(&view)["pages"].as_u64().unwrap();
    assert!(pages >= 1);
    let page = |number: u64| json!({"agreement": view["row"]["id"], "page": number, "scale": 1.0});
    let mut text = String::new();
    for number in 1..=pages {
        let page = office.call("agreement.page", page(number));
        assert!(page["png"].as_str().unwrap().starts_with("iVBORw0KGgo"));
        text += page["text"].as_str().unwrap();
    }
    assert!(text.contains(OWN_WORDS) && !text.contains("ENTWURF"));
    assert_eq!(
        office.refused("agreement.page", page(pages + 1)),
        "not-found"
    );
    assert_eq!(office.refused("agreement.page", page(0)), "not-found");
}

#[test]
fn nothing_of_it_is_undone() {
    let (family, view) = Family::frozen();
    let office = &family.office;
    let signed = office.reply("agreement.sign", family.signature(&view, &family.father));
    assert_eq!(signed["undo"], Value::Null);
    let history = office.call("history.of", json!({"root": family.case}));
    let newest = &history[0];
    assert_eq!(newest["about"], json!(["agreement_signature"]));
    assert_eq!(newest["undo"], Value::Null);
    // Nor by whoever knows the transaction's number.
    let tx: Vec<u8> = database(office)
        .query_row(
            "SELECT tx FROM change ORDER BY cn DESC LIMIT 1",
            [],
            |row| row.get(0),
        )
        .unwrap();
    let tx: String = tx.iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(
        office.refused("history.undo", json!({"undo": tx})),
        "undo-final"
    );
    assert_eq!(state(&family.open(&view)), "partly_signed");
    let withdrawn: i64 = database(office)
        .query_row("SELECT count(*) FROM withdrawn", [], |row| row.get(0))
        .unwrap();
    assert_eq!(withdrawn, 0);
}

#[test]
fn audit_and_errors_hold_nothing_of_what_was_agreed() {
    let (family, view) = Family::frozen();
    let office = &family.office;
    family.open(&view);
    let print = json!({"agreement": view["row"]["id"], "printer": "cups:off", "copies": 1});
    office.refused("agreement.print", print);
    let mark = with(
        family.signature(&view, &family.mother),
        json!({"kind": "mark", "witnessName": "Farid Nazari"}),
    );
    let error = geleit_core::commands::dispatch(&office.desk, "agreement.sign", mark).unwrap_err();
    assert_eq!(error, json!({"code": "witness-is-interpreter", "args": {}}));
    let audit = office.call("audit.list", json!({"offset": 0, "limit": 200}));
    let acts: Vec<&str> = audit["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["act"].as_str().unwrap())
        .collect();
    for act in ["agreement.finalise", "agreement.open", "agreement.print"] {
        assert!(acts.contains(&act), "{act}");
    }
    // The line stands before the printer is asked.
    let line = audit["rows"].as_array().unwrap().iter();
    let mut line = line.filter(|row| row["act"] == "agreement.print");
    assert_eq!(line.next().unwrap()["subject"], view["row"]["id"]);
    let text = audit.to_string();
    for word in ["Haidari", "Nazari", "Ali", OWN_WORDS, "2027-07-12"] {
        assert!(!text.contains(word), "{word}");
    }
}
