//! The handover report: what the client is read before anything goes.

use super::Moving;
use crate::rooms::agreement::OWN_WORDS;
use crate::support::{PaperTray, a_contact, a_note, an_application, with};
use serde_json::{Value, json};

fn page(moving: &Moving, wish: &Value, language: &str, page: usize) -> Option<Value> {
    let args = json!({"wish": wish, "language": language, "page": page, "scale": 1.0});
    let desk = &moving.here().desk;
    let drawn = geleit_core::commands::dispatch(desk, "handover.report_page", args);
    drawn.ok().map(|reply| reply["value"].clone())
}

pub fn text(moving: &Moving, wish: &Value, language: &str) -> String {
    let pages = (1..).map_while(|number| page(moving, wish, language, number));
    let texts = pages.map(|page| page["text"].as_str().unwrap().to_owned());
    texts.collect::<Vec<_>>().join("\n")
}

#[test]
fn the_report_says_what_goes_and_what_stays_in_three_languages() {
    let moving = Moving::agreed();
    let [father, ..] = moving.persons();
    let application = an_application(&father, "2027-01-11");
    moving.here().call("application.create", application);
    let note = json!({"note": a_note("personal", "GEDANKE", &[])});
    moving.here().contact(with(a_contact(&[&father]), note));
    let texts = moving.preview(json!({}))["texts"].clone();
    let own = texts
        .as_array()
        .unwrap()
        .iter()
        .find(|text| text["text"] == OWN_WORDS);
    let wish = moving.wish(
        json!({"texts": [own.unwrap()["place"]], "objections": "Nicht vor Februar anrufen."}),
    );
    for (language, title) in [
        ("de", "Übergabebericht"),
        ("fr", "Rapport de passation"),
        ("en", "Handover report"),
    ] {
        let text = text(&moving, &wish, language);
        for said in [
            title,
            "Zahra",
            "Wohlfahrtsverband Beispiel",
            "Ali ruhig lernen",
            "Nicht vor Februar",
            "E001",
        ] {
            assert!(text.contains(said), "{language}: {said} in {text}");
        }
        assert!(!text.contains('⟦'), "{language}: {text}");
        assert!(!text.contains("1993~"), "a birth date is said in words");
        for stays in ["GEDANKE", "Ali zum Bus"] {
            assert!(!text.contains(stays), "{language}: {stays}");
        }
    }
    let printer = json!({"wish": wish, "language": "de", "printer": PaperTray::ADDRESS});
    moving.here().call("handover.print_report", printer);
    let papers = moving.here().tray.papers();
    assert!(papers.last().unwrap().1.starts_with(b"%PDF"));
}
