//! From a form to a paper that is signed, and to its end.

use super::{Released, a_partner};
use crate::rooms::agreement::content_of;
use crate::support::with;
use geleit_core::paper::written;
use geleit_core::release::Content;
use serde_json::{Value, json};

fn state(view: &Value) -> &str {
    view["row"]["state"].as_str().unwrap()
}

fn parts(view: &Value) -> Vec<&str> {
    let parties = view["parties"].as_array().unwrap();
    let parts = parties.iter().map(|party| party["part"].as_str().unwrap());
    parts.collect()
}

#[test]
fn a_release_is_printed_signed_and_holds_until_its_last_day() {
    let office = Released::new();
    let view = office.frozen(json!({}));
    assert_eq!((state(&view), &view["intact"]), ("unsigned", &json!(true)));
    assert_eq!(view["row"]["kind"], "release");
    assert_eq!(view["row"]["until"], "2027-06-30");
    assert_eq!(
        parts(&view),
        ["client", "interpreter"],
        "a consent is the person's own"
    );
    let content: Content = written::read(&content_of(&office.family, &view)).unwrap();
    assert_eq!(
        content.items,
        ["identity", "languages"],
        "in the order of the list"
    );
    assert_eq!(content.channels, ["oral", "letter"]);
    let number = content.head.number.as_str();
    assert!(number.ends_with("-E001"), "no help plan has {number}");
    assert!(
        content.head.number.ends_with("-E001"),
        "no help plan has this number"
    );
    assert_eq!(content.recipient.unwrap().name, "Klinikum Musterstadt");
    assert_eq!(content.head.conversation.name, "Farid Nazari");
    let signed = office.sign(&view, "2027-01-12");
    assert_eq!(state(&signed), "in_force");
    let rows = office.rows();
    assert_eq!(rows[0]["recipient"], "Klinikum Musterstadt");
    assert_eq!(rows[0]["told"], json!([]));
    // The partner is called otherwise later; the paper stays as it was signed.
    let renamed = json!({"partner": office.clinic, "fields": a_partner("Klinikverbund Süd")});
    office.office().call("partner.change", renamed);
    assert_eq!(office.rows()[0]["recipient"], "Klinikum Musterstadt");
    office.turn_to("2027-06-30");
    assert_eq!(state(&office.family.open(&view)), "in_force");
    office.turn_to("2027-07-01");
    assert_eq!(state(&office.family.open(&view)), "expired");
    let session = office.office().desk.session().unwrap();
    assert!(session.verify().unwrap().is_whole());
}

#[test]
fn a_release_waits_on_the_first_screen_until_it_is_signed_or_put_away() {
    let office = Released::new();
    let waiting = || {
        let today = office.office().call("today.view", json!({}));
        let rows = today["unsigned"].as_array().unwrap().clone();
        rows.into_iter()
            .map(|row| row["id"].clone())
            .collect::<Vec<_>>()
    };
    let in_case = office.frozen(json!({}));
    let alone = office.frozen(json!({"case": null}));
    let ids = |views: &[&Value]| {
        views
            .iter()
            .map(|view| view["row"]["id"].clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(waiting(), ids(&[&in_case, &alone]));
    office.sign(&in_case, "2027-01-12");
    assert_eq!(waiting(), ids(&[&alone]));
    let away = json!({"paper": alone["row"]["id"], "onDay": "2027-01-12",
                      "reason": "not_signed", "note": ""});
    let away = office.office().call("release.withdraw", away);
    assert_eq!(state(&away), "put_away");
    assert_eq!(waiting(), ids(&[]));
}

#[test]
fn what_a_release_lacks_is_said_and_nothing_is_frozen() {
    let office = Released::new();
    let words = json!({"text": " ", "saying": ""});
    for (changes, code) in [
        (json!({"recipient": null}), "recipient"),
        (json!({"direction": ""}), "direction"),
        (json!({"items": []}), "items"),
        (json!({"channels": []}), "channel"),
        (json!({"purpose": words}), "purpose"),
        (json!({"occasion": words}), "occasion"),
        (json!({"validUntil": ""}), "valid_until"),
        (json!({"validUntil": "2027-01-11"}), "validity_past"),
        (json!({"validUntil": "2028-01-13"}), "validity_long"),
        (json!({"kind": "accompaniment", "case": null}), "case"),
    ] {
        let error = office.refused_with(changes.clone());
        assert_eq!(
            (error["code"].as_str(), error["args"]["missing"].as_str()),
            (Some("paper-incomplete"), Some(code)),
            "{changes}"
        );
    }
    assert_eq!(office.rows(), json!([]));
    office.frozen(json!({"validUntil": "2028-01-12"}));
    for changes in [
        json!({"kind": "everything"}),
        json!({"items": ["all"]}),
        json!({"channels": ["pigeon"]}),
        json!({"direction": "both"}),
    ] {
        let wish = office.wish(changes.clone());
        assert_eq!(
            office.office().refused("release.finalise", wish),
            "code-unknown",
            "{changes}"
        );
    }
}

#[test]
fn a_child_needs_somebody_who_stands_for_it() {
    let office = Released::new();
    let child = |changes: Value| with(office.wish(changes), json!({"person": office.family.child}));
    let alone = office
        .office()
        .refused("release.finalise", child(json!({})));
    assert_eq!(alone, "paper-incomplete");
    let parents = json!({"representatives": [office.family.mother, office.family.father]});
    let view = office.office().call("release.finalise", child(parents));
    assert_eq!(
        parts(&view),
        ["representative", "representative", "interpreter"]
    );
    let sign = |person: &str| {
        office
            .family
            .sign(&view, person, json!({"part": "representative"}))
    };
    assert_eq!(state(&sign(&office.family.mother)), "partly_signed");
    assert_eq!(
        state(&sign(&office.family.father)),
        "in_force",
        "for both parents' child"
    );
}

#[test]
fn neither_a_child_nor_its_other_record_stands_for_it() {
    let office = Released::new();
    let twin = office.office().person("Aly", "Haidari");
    let pair = json!({"person": twin, "other": office.family.child});
    office.office().call("person.join", pair);
    for nobody in [office.family.child.clone(), twin] {
        let form = office.wish(json!({ "representatives": [nobody] }));
        let wish = with(form, json!({"person": office.family.child}));
        let refused = office.office().refused("release.finalise", wish);
        assert_eq!(refused, "paper-incomplete");
    }
}

#[test]
fn whom_a_case_knows_as_a_child_does_not_sign_even_if_its_birth_is_unknown() {
    let office = Released::new();
    let unknown = json!({"person": office.family.child, "birth": "", "sex": null});
    office.office().call("person.change", unknown);
    let wish = with(
        office.wish(json!({})),
        json!({"person": office.family.child}),
    );
    let refused = office.office().refused("release.finalise", wish);
    assert_eq!(refused, "paper-incomplete");
}

#[test]
fn who_is_represented_does_not_sign_and_no_worker_signs_for_her() {
    let office = Released::new();
    let view = office.frozen(json!({"representatives": [office.family.father]}));
    assert_eq!(parts(&view), ["representative", "interpreter"]);
    let which = json!({"paper": view["row"]["id"]});
    assert_eq!(office.office().refused("paper.confirm", which), "not-party");
    let worker = json!({"part": "worker", "person": null});
    let ink = with(office.family.signature(&view, ""), worker);
    assert_eq!(office.office().refused("paper.sign", ink), "not-party");
    let father = json!({"part": "representative"});
    let signed = office.family.sign(&view, &office.family.father, father);
    assert_eq!(state(&signed), "in_force");
}

#[test]
fn a_withdrawal_counts_from_its_day_and_is_never_undone() {
    let office = Released::new();
    let signed = office.signed(json!({}));
    office.turn_to("2027-02-20");
    let ended = office.withdraw(&signed, "2027-02-20");
    assert_eq!(state(&ended), "withdrawn");
    assert_eq!(ended["ended"]["reason"], "withdrawn");
    assert_eq!(office.rows()[0]["paper"]["state"], "withdrawn");
    let again = json!({"paper": signed["row"]["id"], "onDay": "2027-02-20",
                       "reason": "withdrawn", "note": ""});
    assert_eq!(
        office.office().refused("release.withdraw", again),
        "paper-ended"
    );
    // She had said so ten days before: that can be put right, and then counts.
    assert_eq!(office.lacking(&["identity"], "oral", "2027-02-15"), []);
    office.withdraw(&signed, "2027-02-10");
    let lacking = office.lacking(&["identity"], "oral", "2027-02-15");
    assert_eq!(lacking, [("identity".to_owned(), "withdrawn".to_owned())]);
    let root = json!({"root": signed["row"]["release"]});
    let history = office.office().call("history.of", root);
    let history = history.as_array().unwrap();
    assert!(
        history.iter().all(|past| past["undo"].is_null()),
        "{history:?}"
    );
    // What ends an agreement ends no release, and the other way round.
    let (family, agreement) = crate::rooms::agreement::Family::frozen();
    let end = json!({"paper": agreement["row"]["id"], "onDay": "2027-01-12",
                     "reason": "withdrawn", "note": ""});
    assert_eq!(family.office.refused("release.withdraw", end), "not-found");
    let release = office.frozen(json!({}));
    let end = json!({"paper": release["row"]["id"], "onDay": "2027-02-20",
                     "reason": "not_signed", "note": ""});
    assert_eq!(office.office().refused("agreement.end", end), "not-found");
}

impl Released {
    fn refused_with(&self, changes: Value) -> Value {
        let desk = &self.office().desk;
        let wish = self.wish(changes);
        let error = geleit_core::commands::dispatch(desk, "release.finalise", wish).unwrap_err();
        serde_json::to_value(error).unwrap()
    }
}
