//! The one check in front of every way out.

use super::{Released, a_partner};
use crate::support::with;
use serde_json::json;

/// Each item with the same reason.
fn all(items: &[&str], why: &str) -> Vec<(String, String)> {
    let items = items.iter();
    items
        .map(|item| ((*item).to_owned(), why.to_owned()))
        .collect()
}

#[test]
fn only_a_signed_release_in_force_covers_and_only_what_it_names() {
    let office = Released::new();
    let both = &["identity", "languages"];
    let day = "2027-01-12";
    assert_eq!(office.lacking(both, "oral", day), all(both, "no_release"));
    let view = office.frozen(json!({}));
    assert_eq!(office.lacking(both, "oral", day), all(both, "unsigned"));
    office.sign(&view, day);
    assert_eq!(office.lacking(both, "oral", day), []);
    assert_eq!(
        office.lacking(both, "oral", "2027-01-11"),
        all(both, "unsigned"),
        "not before"
    );
    assert_eq!(
        office.lacking(both, "file", day),
        all(both, "other_channel")
    );
    let more = &["identity", "health"];
    assert_eq!(
        office.lacking(more, "letter", day),
        all(&["health"], "other_items")
    );
    assert_eq!(office.lacking(both, "oral", "2027-06-30"), []);
    assert_eq!(
        office.lacking(both, "oral", "2027-07-01"),
        all(both, "expired")
    );
    office.turn_to("2027-02-20");
    office.withdraw(&view, "2027-02-20");
    assert_eq!(
        office.lacking(both, "oral", "2027-02-20"),
        all(both, "withdrawn")
    );
    assert_eq!(
        office.lacking(both, "oral", "2027-02-19"),
        [],
        "what was told before was allowed"
    );
    // A new one, of fewer things, covers these and no others.
    office.sign(
        &office.frozen(json!({"items": ["languages"]})),
        "2027-02-20",
    );
    assert_eq!(
        office.lacking(both, "oral", "2027-02-20"),
        all(&["identity"], "withdrawn")
    );
}

#[test]
fn what_the_law_protects_more_is_covered_only_where_its_box_was_ticked() {
    let office = Released::new();
    let day = "2027-01-12";
    let both = json!({"items": ["identity", "health", "violence"]});
    let view = office.frozen(both);
    assert_eq!(view["boxes"], json!(["health", "violence"]));
    let sign = |view: &serde_json::Value, ticked: serde_json::Value| {
        let ticked = json!({ "ticked": ticked });
        office.family.sign(view, &office.family.mother, ticked)
    };
    let unprinted = json!({"ticked": ["beliefs"]});
    let refused = office
        .family
        .refused(&view, &office.family.mother, unprinted);
    assert_eq!(refused, "code-unknown");
    let signed = sign(&view, json!(["health"]));
    assert_eq!(
        signed["parties"][0]["signature"]["ticked"],
        json!(["health"])
    );
    let asked = &["identity", "health", "violence"];
    assert_eq!(
        office.lacking(asked, "oral", day),
        all(&["violence"], "not_ticked")
    );
    // Of two who stand for a child, each has to tick it.
    let parents = json!({"items": ["health"],
                         "representatives": [office.family.mother, office.family.father]});
    let wish = with(office.wish(parents), json!({"person": office.family.child}));
    let view = office.office().call("release.finalise", wish);
    let tick = |person: &str, ticked: serde_json::Value| {
        let changes = json!({"part": "representative", "ticked": ticked});
        office.family.sign(&view, person, changes)
    };
    tick(&office.family.mother, json!(["health"]));
    tick(&office.family.father, json!([]));
    let child = json!({"persons": [office.family.child]});
    let ask = with(office.ask(&["health"], "oral", day), child);
    let rows = office.office().call("disclosure.check", ask);
    assert_eq!(rows[0]["lack"], "not_ticked");
}

#[test]
fn a_release_is_of_one_person_towards_one_service_and_ends_with_its_case() {
    let office = Released::new();
    office.signed(json!({}));
    let day = "2027-01-12";
    let ask = office.ask(&["identity"], "oral", day);
    let lacks = |ask: serde_json::Value| {
        let rows = office.office().call("disclosure.check", ask);
        let rows = rows.as_array().unwrap().iter();
        rows.map(|row| row["lack"].clone()).collect::<Vec<_>>()
    };
    let family = json!({"persons": [office.family.mother, office.family.father]});
    assert_eq!(
        lacks(with(ask.clone(), family)),
        [json!(null), json!("no_release")]
    );
    let other = office.office().call("partner.add", a_partner("Jobcenter"));
    let elsewhere = with(ask.clone(), json!({"partner": other["id"]}));
    assert_eq!(lacks(elsewhere), [json!("no_release")]);
    let close = json!({"case": office.family.case, "phase": "closed", "reason": "moved_away",
                       "onDay": "2027-03-01", "note": ""});
    office.turn_to("2027-03-01");
    office.office().call("case.set_phase", close);
    let at = |day: &str| with(ask.clone(), json!({"onDay": day}));
    assert_eq!(lacks(at("2027-02-28")), [json!(null)]);
    assert_eq!(lacks(at("2027-03-01")), [json!("expired")]);
    assert_eq!(
        office.rows()[0]["paper"]["state"],
        "expired",
        "the list says the same"
    );
    // Going on with the case asks for a new release.
    let again = json!({"case": office.family.case, "phase": "implementation", "reason": "",
                       "onDay": "2027-03-01", "note": ""});
    office.office().call("case.set_phase", again);
    assert_eq!(lacks(at("2027-03-01")), [json!("expired")]);
}

#[test]
fn a_partner_who_is_called_otherwise_today_is_somebody_else() {
    let office = Released::new();
    office.signed(json!({}));
    let day = "2027-01-12";
    let renamed = |name: &str, unit: &str| {
        let fields = with(a_partner(name), json!({"unit": unit}));
        let change = json!({"partner": office.clinic, "fields": fields});
        office.office().call("partner.change", change);
        office.lacking(&["identity"], "oral", day)
    };
    let unit = "Sozialdienst, Frau Okafor";
    assert_eq!(
        renamed("klinikum musterstadt", unit),
        [],
        "spelling alone is nothing"
    );
    assert_eq!(
        renamed("Ausländerbehörde", unit),
        all(&["identity"], "renamed")
    );
    let other = renamed("Klinikum Musterstadt", "Verwaltung");
    assert_eq!(other, all(&["identity"], "renamed"));
    assert_eq!(renamed("Klinikum Musterstadt", unit), []);
}

#[test]
fn other_papers_release_nobody_from_secrecy() {
    let office = Released::new();
    office.signed(json!({"kind": "data_protection"}));
    let lacking = office.lacking(&["identity"], "oral", "2027-01-12");
    assert_eq!(lacking, all(&["identity"], "no_release"));
}

#[test]
fn a_release_of_the_same_human_being_under_another_record_counts() {
    let office = Released::new();
    office.signed(json!({}));
    let twin = office.office().person("Zara", "Haydari");
    let pair = json!({"person": twin, "other": office.family.mother});
    let ask = with(
        office.ask(&["identity"], "oral", "2027-01-12"),
        json!({"persons": [twin]}),
    );
    let lack = || office.office().call("disclosure.check", ask.clone())[0]["lack"].clone();
    assert_eq!(lack(), "no_release");
    office.office().call("person.join", pair);
    assert_eq!(lack(), json!(null));
}
