//! A day on which everything is written that can be: a row in every table that laptops share, every
//! kind of draft, every class of note, a signed paper with its scan, a file from another laptop.
//!
//! One word stands wherever colleagues may read; others only where they may not.

use crate::rooms::agreement::{Family, an_office};
use crate::rooms::release::Released;
use crate::support::{
    ALMA, BRUNO, Office, a_case, a_contact, a_note, a_paper, a_person, a_wish, acquainted,
    an_application, another_service, answers, carry, hands_over, partner_of, reads_answer,
    second_laptop, sends, takes_in, with, write_bundle,
};
use serde_json::{Value, json};
use std::path::PathBuf;

/// A word that stands in what is of class `file`, so that the search itself is proved.
pub const OPEN: &str = "Zitronenfalter";
/// Words that were said in confidence, and one topic that gives away what was said.
pub const SEALED: [&str; 8] = [
    "Mondfinsternis",
    "Kellerschluessel",
    "Blaubeerkuchen",
    "Regenrinne",
    "Federmaeppchen",
    "Windlicht",
    "Apfelkompott",
    "violence_protection",
];

/// Everything, and where it lies.
pub struct Told {
    pub office: Office,
    /// The bundle that carries it all.
    pub bundle: PathBuf,
}

impl Told {
    pub fn everything() -> Self {
        let (family, agreement) = a_plan();
        family.runs_its_course(&agreement, OPEN);
        let family = outside(family);
        let office = &family.office;
        persons(&family);
        admission(&family);
        notes(office, &family.father);
        out_of_the_envelope(office, &family.father);
        drafts(office);
        erasing(office);
        between_services(office);
        parting(office);
        for word in SEALED {
            office.call("search.text", json!({"text": word}));
        }
        // Before there is another laptop, nobody is known to have anything: all of it goes.
        let bundle = write_bundle(office);
        meet_another_laptop(&family);
        Self {
            office: family.office,
            bundle,
        }
    }
}

/// What somebody said, with the word anybody may read.
fn said(text: &str) -> String {
    format!("{text} {OPEN}.")
}

/// A plan with every part there is, frozen.
fn a_plan() -> (Family, Value) {
    let family = Family::new();
    let office = &family.office;
    family.change(json!({"evaluationOn": "2027-07-12", "viewWorker": said("Es gibt einen")}));
    let (plan, into) = (&family.plan, |verb: &str, args: Value| {
        let args = with(args, json!({"plan": family.plan}));
        office.call(&format!("help_plan.{verb}"), args)
    });
    let view = json!({"id": null, "source": "Schule", "text": said("Kommt gern")});
    into("put_view", json!({"view": view}));
    let partner = json!({"id": null, "name": said("Verein"), "role": "Hausaufgaben"});
    into("put_partner", json!({"partner": partner}));
    into(
        "rate",
        json!({"area": "housing", "rating": 1, "note": said("Zu fünft im")}),
    );
    let beside =
        json!({"row": plan, "field": "view_worker", "language": "prs", "text": said("پروانه")});
    into("say", beside);
    let view = office.call("agreement.finalise", family.wish(1));
    (family, view)
}

/// A partner, a release and what was told on its ground.
fn outside(family: Family) -> Family {
    let released = Released::of(family);
    let purpose = json!({"text": said("Behandlung:"), "saying": ""});
    released.signed(json!({"purpose": purpose}));
    let ask = released.ask(&["identity"], "oral", "2027-01-12");
    let told = released.tell(&ask, "release", "");
    let told = with(told, json!({"what": said("Name und Geburtstag,")}));
    released.office().call("disclosure.log", told);
    released.family
}

/// A case that went to another service and was accepted, and one that came from there.
fn between_services(office: &Office) {
    let there = another_service("Verein");
    there.introduce(&BRUNO);
    let family = Family::at(there);
    family.change(json!({"evaluationOn": "2027-07-12"}));
    let there = &family.office;
    let agreement = there.call("agreement.finalise", family.wish(1));
    family.runs_its_course(&agreement, OPEN);
    let name = json!({"organisation": said("Verein")});
    there.call("office.set", with(an_office(), name));
    let (ours, theirs) = (acquainted(office, there), partner_of(there));
    let file = hands_over(office, &ours);
    let taken = takes_in(there, &file);
    reads_answer(office, &answers(there, &taken));
    // With the picture of what that family signed.
    let persons = [&family.father, &family.mother, &family.child].map(String::as_str);
    let items = json!({"items": ["identity", "accompaniment", "plan", "documents", "narrative"]});
    let wish = with(a_wish(&json!(family.case), &theirs, &persons), items);
    let offered = there.call("handover.preview", wish.clone())["enclosures"][0].take();
    let ticked = json!({"texts": [offered["place"]]});
    takes_in(office, &sends(there, &with(wish, ticked)));
}

/// Two who lived together and had a case in common part, and where one of them is is kept.
fn parting(office: &Office) {
    let (goes, stays) = (
        office.person("Lina", "Saleh"),
        office.person("Omar", "Saleh"),
    );
    office.call("household.join", json!({"person": goes, "with": stays}));
    let both = json!({"persons": [{"person": goes, "part": "client"}, {"person": stays, "part": "client"}]});
    let case = office.call("case.begin", with(a_case(&goes), both))["row"]["id"].take();
    let sides =
        json!({"case": case, "leaving": office.id_of(&BRUNO), "staying": office.id_of(&ALMA)});
    let part = json!({"leaving": [goes], "from": "2027-01-12", "keep": true, "cases": [sides]});
    office.call("household.part", part);
}

/// Everything a person can have, and a household somebody left.
fn persons(family: &Family) {
    let office = &family.office;
    let twin = office.person("Mohamad", "Haidari");
    let of = |args: Value| with(args, json!({"person": family.father}));
    let skill = json!({"language": "prs", "speaks": true, "reads": true, "interpreted": true});
    office.call("person.set_languages", of(json!({"languages": [skill]})));
    let paper = a_paper("toleration", "2027-12-31");
    office.call("person.add_document", of(json!({"document": paper})));
    let kin = json!({"other": family.mother, "relation": "spouse", "note": said("nach")});
    office.call("kinship.add", of(kin));
    for person in [&family.mother, &twin] {
        let join = json!({"person": person, "with": family.father});
        office.call("household.join", join);
    }
    office.call("household.leave", json!({"person": twin}));
    office.call("person.join", of(json!({"other": twin})));
    let name = json!({"kind": "alias", "given": OPEN, "family": ""});
    office.call("person.add_name", of(json!({"name": name})));
}

/// An application with a concern, a status taken back, a phase, and a consent.
fn admission(family: &Family) {
    let office = &family.office;
    let mut application = an_application(&family.mother, "2027-01-08");
    application["fields"]["problemsClient"] = json!(said("Es geht um einen"));
    application["fields"]["groups"] = json!(["minor_family_problems"]);
    let view = office.call("application.create", application);
    let application = &view["row"]["id"];
    let accept = json!({"application": application, "status": "accepted", "onDay": "2027-01-11",
                        "reason": "", "channel": "", "note": said("mit")});
    let view = office.call("application.set_status", accept);
    let fact = &view["statuses"].as_array().unwrap().last().unwrap()["id"];
    let fact = json!({"application": application, "fact": fact});
    office.call("application.take_back", fact);
    let of = |args: Value| with(args, json!({"case": family.case}));
    let phase =
        json!({"phase": "planning", "reason": "", "onDay": "2027-01-12", "note": said("wegen")});
    office.call("case.set_phase", of(phase));
    let consent = json!({"person": family.father, "answer": "given", "how": "oral",
                         "language": "prs", "interpreter": "phone", "onDay": "2027-01-12"});
    office.call("case.consent", of(consent));
}

/// A note of every class, one of them corrected.
fn notes(office: &Office, person: &str) {
    let bruno = office.id_of(&BRUNO);
    let log = |note: Value, topics: Value| {
        let said = json!({"note": note, "topics": topics});
        office.contact(with(a_contact(&[person]), said))
    };
    let open = json!([{"topic": "school", "minutes": 5, "act": null}]);
    log(a_note("file", &said("Es gab einen"), &[]), open);
    let topics = json!([{"topic": "violence_protection", "minutes": 5, "act": null}]);
    let sealed = |class: &str, word: &str| a_note(class, &format!("Es war {word}."), &[]);
    log(sealed("entrusted", SEALED[0]), topics);
    let own = log(sealed("personal", SEALED[1]), json!([]));
    // Bruno is a reader of this one, but the tables alone do not tell it to him either.
    let readers = a_note("restricted", &format!("Es gab {}.", SEALED[2]), &[&bruno]);
    log(readers, json!([]));
    let corrected =
        json!({"note": own["notes"][0]["id"], "text": format!("Die {} leckt.", SEALED[3])});
    office.call("note.correct", corrected);
}

/// The records key was used: why, anybody may read.
fn out_of_the_envelope(office: &Office, person: &str) {
    let second = json!({"user": office.id_of(&BRUNO), "passphrase": BRUNO.passphrase});
    let code = Office::sheet("records").join(" ");
    let open = json!({"case": null, "person": person, "code": code, "second": second,
        "reason": said("Auskunft über einen")});
    office.call("note.open_with_records_key", open);
}

/// One person must stay for a court; another was to be erased, and is not.
fn erasing(office: &Office) {
    let of = |given: &str| {
        let person = office.person(given, "Saleh");
        json!({"kind": "person", "id": person, "with": []})
    };
    let hold =
        json!({"subject": of("Bleibt"), "reason": "court", "note": said("Es geht um einen")});
    office.call("erasure.hold", hold);
    let subject = of("Geht");
    let look = json!({"subject": subject, "offset": 0, "limit": 10});
    let token = office.call("erasure.look", look)["token"].take();
    let begin = json!({"subject": subject, "reason": "request", "token": token});
    let begun = office.call("erasure.begin", begin)["entry"]["id"].take();
    office.call("erasure.call_off", json!({"erasure": begun}));
}

/// A draft of every kind: kept, written over, and thrown away.
fn drafts(office: &Office) {
    let save = |id: &Value, kind: &str, text: &str| {
        let content = json!({"note": {"text": text}, "topics": ["violence_protection"]});
        office.call(
            "draft.save",
            json!({"id": id, "kind": kind, "content": content}),
        )
    };
    for kind in ["contact", "person", "note", "application"] {
        let gone = save(
            &Value::Null,
            kind,
            &format!("Ein {} ohne Stifte.", SEALED[4]),
        );
        office.call("draft.discard", json!({"id": gone["id"]}));
        let kept = save(&Value::Null, kind, &format!("Das {} brennt.", SEALED[5]));
        save(&kept["id"], kind, &format!("Es gibt {}.", SEALED[6]));
    }
}

/// A second laptop, on which a field of one person got another value than here.
fn meet_another_laptop(family: &Family) {
    let second = second_laptop(&family.office, &ALMA);
    let person = second.person("Nura", "Saleh");
    carry(&second, &family.office);
    for (office, sex) in [(&family.office, "f"), (&second, "x")] {
        let change = json!({"person": person, "birth": null, "sex": sex});
        office.call("person.change", change);
    }
    second.call("person.create", a_person("Ali", "Saleh"));
    // And two who say different things of one day, which is left as it is.
    let workers = [&BRUNO, &ALMA].map(|worker| family.office.id_of(worker));
    for (office, user) in [&family.office, &second].into_iter().zip(workers) {
        let holder = json!({"case": family.case, "part": "holder", "user": user,
                            "from": "2027-01-12"});
        office.call("case.assign", holder);
    }
    carry(&second, &family.office);
    let matters = json!({"offset": 0, "limit": 1});
    let matter = family.office.call("attention.list", matters)["rows"][0].take();
    let settle = json!({"root": matter["root"], "stays": null, "shown": matter["shown"]});
    family.office.call("attention.settle", settle);
}
