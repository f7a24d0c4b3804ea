//! The handover report: what the client is read before anything goes.

use super::{Moving, accept, inspect};
use crate::rooms::agreement::OWN_WORDS;
use crate::support::{PaperTray, a_contact, a_note, an_application, with};
use serde_json::{Value, json};

fn page(
    moving: &Moving,
    wish: &Value,
    tongues: (&str, Option<&str>),
    page: usize,
) -> Option<Value> {
    let (language, beside) = tongues;
    let args =
        json!({"wish": wish, "language": language, "beside": beside, "page": page, "scale": 1.0});
    let desk = &moving.here().desk;
    let drawn = geleit_core::commands::dispatch(desk, "handover.report_page", args);
    drawn.ok().map(|reply| reply["value"].clone())
}

fn whole(moving: &Moving, wish: &Value, tongues: (&str, Option<&str>)) -> String {
    let pages = (1..).map_while(|number| page(moving, wish, tongues, number));
    let texts = pages.map(|shown| shown["page"]["text"].as_str().unwrap().to_owned());
    let whole = texts.collect::<Vec<_>>().join("\n");
    // Where a line ends says nothing.
    whole.split_whitespace().collect::<Vec<_>>().join(" ")
}

pub fn text(moving: &Moving, wish: &Value, language: &str) -> String {
    whole(moving, wish, (language, None))
}

/// Everything of the family, with the father's own words ticked.
fn talked_through(moving: &Moving, changes: Value) -> Value {
    let texts = moving.preview(json!({}))["texts"].clone();
    let own = texts.as_array().unwrap().iter();
    let own = own.clone().find(|text| text["text"] == OWN_WORDS).unwrap()["place"].clone();
    let wish = json!({"texts": [own], "objections": "Nicht vor Februar anrufen."});
    moving.wish(with(wish, changes))
}

#[test]
fn the_report_says_what_goes_and_what_stays_in_three_languages() {
    let moving = Moving::agreed();
    let [father, ..] = moving.persons();
    let application = an_application(&father, "2027-01-11");
    moving.here().call("application.create", application);
    let note = json!({"note": a_note("personal", "GEDANKE", &[])});
    moving.here().contact(with(a_contact(&[&father]), note));
    let wish = talked_through(&moving, json!({}));
    for (language, title, preview) in [
        ("de", "Übergabebericht", "Vorschau vom 12.01.2027"),
        ("fr", "Rapport de passation", "Aperçu du 12/01/2027"),
        ("en", "Handover report", "Preview of 12 January 2027"),
    ] {
        let text = text(&moving, &wish, language);
        for said in [
            title,
            preview,
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
    let printer =
        json!({"wish": wish, "language": "de", "beside": "prs", "printer": PaperTray::ADDRESS});
    moving.here().call("handover.print_report", printer);
    let papers = moving.here().tray.papers();
    assert!(papers.last().unwrap().1.starts_with(b"%PDF"));
}

#[test]
fn beside_the_offices_language_stand_the_clients_words_and_own_words_stand_once() {
    let moving = Moving::agreed();
    let wish = talked_through(&moving, json!({}));
    for (tag, title, name_of_kind, unreviewed) in [
        ("prs", "گزارش تسلیمی دوسیه", "معلومات شخص", "بررسی نشده"),
        ("ar", "تقرير التسليم", "معلومات عن الشخص", "الترجمة"),
        ("fa", "گزارش تحویل پرونده", "مشخصات شخص", "ترجمه"),
        ("ti", "ጸብጻብ ምርካብ", "ሓበሬታ ሰብ", "ትርጉም"),
        ("tr", "Devir raporu", "Kişi bilgileri", "çeviri"),
        ("uk", "Звіт про передачу", "Дані про особу", "переклад"),
        ("kmr", "Rapora radestkirinê", "Agahiyên kesî", "werger"),
    ] {
        let text = whole(&moving, &wish, ("de", Some(tag)));
        for said in [
            "Übergabebericht",
            "Angaben zur Person",
            "Diese Übersetzung ist nicht geprüft",
        ] {
            assert!(text.contains(said), "{tag}: {said} in {text}");
        }
        assert!(!text.contains('⟦'), "{tag}: {text}");
        let bare = bare(&text);
        for said in [title, name_of_kind, unreviewed] {
            assert!(
                bare.to_lowercase().contains(&said.to_lowercase()),
                "{tag}: {said} in {bare}"
            );
        }
        let times = text.matches("ruhig").count();
        assert_eq!(
            times, 1,
            "{tag}: what somebody said is not repeated: {text}"
        );
        let plain = whole(&moving, &wish, ("de", None));
        assert!(
            !self::bare(&plain).contains(title) || tag == "de",
            "the control: {tag}"
        );
    }
    let alone = json!({"wish": wish, "language": "de", "beside": "xx", "page": 1, "scale": 1.0});
    assert_eq!(
        moving.here().refused("handover.report_page", alone),
        "code-unknown"
    );
}

/// Without the marks that set a word apart in a line of the other direction.
fn bare(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

#[test]
fn the_report_says_on_which_ground_and_which_kinds_of_rows_stay() {
    let moving = Moving::agreed();
    let wish = moving.wish(json!({"items": ["identity"]}));
    let released = text(&moving, &wish, "de");
    assert!(released.contains("Entbindung der Person") && released.contains("E001"));
    assert!(
        released.contains("Nicht freigegeben, oder auch über andere:"),
        "{released}"
    );
    assert!(released.contains("Ziel ("), "{released}");
    let ground = json!({"ground": "child_protection", "reason": "Gefahr für das Kind",
        "toldOn": "", "told": null, "items": ["identity"]});
    let other = text(&moving, &moving.wish(ground), "de");
    for said in ["Kinderschutz", "Gefahr für das Kind"] {
        assert!(
            other.contains(said) && !released.contains(said),
            "{said} in {other}"
        );
    }
}

#[test]
fn before_it_was_read_out_there_is_room_and_afterwards_it_says_how() {
    let moving = Moving::agreed();
    let before = text(
        &moving,
        &moving.wish(json!({"toldOn": "", "told": null})),
        "de",
    );
    assert!(
        !before.contains("Farid Nazari") && before.contains("________"),
        "{before}"
    );
    let after = text(&moving, &moving.wish(json!({})), "de");
    for said in ["Dari", "Farid Nazari", "Alma Berger", "12.01.2027"] {
        assert!(after.contains(said), "{said} in {after}");
    }
    assert!(!after.contains("ENTWURF") && !after.contains("Entwurf"));
}

#[test]
fn how_it_was_read_out_stands_in_the_file_here_and_there() {
    let moving = Moving::agreed();
    let (sent, file) = moving.send(json!({"objections": "Nicht vor Februar anrufen."}));
    let told = json!({"language": "prs", "interpreter": "phone", "name": "Farid Nazari", "by": "Alma Berger",
        "understood": true});
    assert_eq!(
        (&sent["told"], &sent["toldOn"]),
        (&told, &json!("2027-01-12"))
    );
    assert_eq!(sent["objections"], "Nicht vor Februar anrufen.");
    let case = json!({"case": moving.family().case});
    assert_eq!(
        moving.here().call("handover.of_case", case)[0]["told"],
        told
    );
    let found = inspect(&moving.there, &file);
    assert_eq!(found["handover"]["row"]["told"], told);
    // The paper, the row here and the row there have one mark.
    let wish = moving.wish(json!({"objections": "Nicht vor Februar anrufen."}));
    let mark = sent["mark"].as_str().unwrap();
    assert!(
        mark.len() > 26 && text(&moving, &wish, "de").contains(mark),
        "{mark}"
    );
    assert_eq!(found["handover"]["row"]["mark"], mark);
    let less = moving.wish(json!({"items": ["identity"]}));
    assert!(
        !text(&moving, &less, "de").contains(mark),
        "another content has another"
    );
    let taken = accept(&moving.there, &file);
    assert_eq!(
        (&taken["told"], &taken["mark"]),
        (&told, &json!(mark)),
        "{taken}"
    );
}
