//! Plans nobody has thought of: enormous, empty, hostile.

use geleit_core::agreement::{Content, Evaluation};
use geleit_core::paper::{Conversation, Words};
use geleit_core::print::PaperError;
use geleit_core::print::document::agreement::AgreementPaper;

use super::family::words;
use super::{draft, family, finalised, read};

/// A plan of which only what must be there is there.
fn empty(language: &str, beside: Option<&str>) -> Content {
    let mut content = family(language, beside);
    content.case_number.clear();
    content.basis = Default::default();
    content.orientation.clear();
    content.head.conversation = Conversation::default();
    content.evaluation = Evaluation::default();
    for text in [
        &mut content.limits,
        &mut content.rules,
        &mut content.view_client,
        &mut content.view_worker,
    ] {
        *text = Words::default();
    }
    for text in [
        &mut content.head.service.officer,
        &mut content.head.service.complaint_office,
        &mut content.head.service.unit,
        &mut content.frequency,
        &mut content.period_from,
        &mut content.period_to,
        &mut content.head.printed_on,
    ] {
        text.clear();
    }
    content.head.service.workers.clear();
    content.head.clients.clear();
    content.views.clear();
    content.areas.clear();
    content.resources.clear();
    content.goals.clear();
    content.partners.clear();
    content.consents.clear();
    content
}

#[test]
fn sixty_goals_with_long_texts_lay_out() {
    for beside in [None, Some("prs")] {
        let mut content = family("de", beside);
        let long = "Wir sprechen lange und ausführlich darüber, was uns wichtig ist. ".repeat(60);
        content.view_client.text = long.clone();
        let goal = content.goals[0].clone();
        content.goals = vec![goal; 60];
        for goal in &mut content.goals {
            let step = goal.measures[0].clone();
            goal.measures.extend(vec![step; 12]);
        }
        content.goals[7].text_worker = words(&long);
        content.goals[7].measures[0].what = words(&long);
        content.goals[8].vision = words(&"Ziel".repeat(200));
        let laid = draft(&content);
        let whole = read(&laid);
        assert!(
            laid.page_count() > 60,
            "{beside:?}: {} pages",
            laid.page_count()
        );
        let last = if beside == Some("prs") {
            "هدف 60"
        } else {
            "Ziel 60"
        };
        assert!(whole.contains(last), "{beside:?}");
        assert_eq!(
            whole.matches("ausführlich").count(),
            180,
            "{beside:?}: nothing is cut off"
        );
    }
}

#[test]
fn what_is_empty_leaves_no_hole() {
    for beside in [None, Some("ar"), Some("uk")] {
        let content = empty("de", beside);
        let laid = finalised(&content);
        assert_eq!(laid.missing_letters(), Default::default());
        let said = read(&laid);
        assert!(said.contains("Keine Angaben."), "{said}");
        assert!(!said.contains('⟦'), "{said}");
        laid.pdf().unwrap();
    }
}

#[test]
fn what_people_type_is_never_read_as_layout() {
    let text = "#panic() $x$ *a* = b // \\ \" @ <l> `r` #import \"/values.json\" {page}";
    let mut content = family("en", Some("tr"));
    content.view_client = words(text);
    content.goals[0].measures[0].what = words(text);
    content.head.clients[0].name = "#pagebreak()".to_owned();
    let said = read(&draft(&content));
    let close = |text: &str| text.replace(' ', "");
    assert_eq!(close(&said).matches(&close(text)).count(), 2, "{said}");
    assert!(said.contains("#pagebreak()"), "{said}");
}

#[test]
fn letters_no_font_has_are_named_and_give_no_pdf() {
    let mut content = family("de", Some("fa"));
    content.rules = words("漢 🙂");
    let laid = finalised(&content);
    let missing = laid.missing_letters();
    assert!(
        missing.contains(&'漢') && missing.contains(&'🙂'),
        "{missing:?}"
    );
    assert_eq!(laid.pdf().unwrap_err(), PaperError::Letters(missing));
}

#[test]
fn a_paper_without_a_language_or_a_document_is_refused() {
    let refused = |change: &dyn Fn(&mut Content)| {
        let mut content = family("de", None);
        change(&mut content);
        let digest = Some([0; 32]);
        let paper = AgreementPaper {
            content: &content,
            digest,
        };
        paper.lay_out().is_err()
    };
    assert!(refused(&|content| content.head.language = "prs".to_owned()));
    assert!(refused(&|content| content.head.document = "0001".to_owned()));
    assert!(refused(
        &|content| content.head.document = "+".to_owned() + &"0".repeat(31)
    ));
    assert!(!refused(&|_| {}));
}
