//! What a signature must be.

use super::*;
use crate::agreement::example_test;
use crate::ids::Id;

/// The head of the golden agreement.
fn head() -> Head {
    example_test::content(&[]).head
}

fn day(text: &str) -> Day {
    parse_day(text).unwrap()
}

fn person(head: &Head, number: usize) -> Option<PersonId> {
    Id::parse(&head.clients[number].person).map(PersonId)
}

fn ink(head: &Head, number: usize) -> NewSignature {
    NewSignature {
        part: "client".into(),
        person: person(head, number),
        name: String::new(),
        kind: "ink".into(),
        witness: None,
        witness_name: String::new(),
        on_day: day("2027-01-14"),
        place: "Musterstadt".into(),
        reason: String::new(),
        ticked: Vec::new(),
    }
}

fn mark(head: &Head, witness_name: &str) -> NewSignature {
    NewSignature {
        kind: "mark".into(),
        witness_name: witness_name.into(),
        ..ink(head, 1)
    }
}

fn ask(new: &NewSignature) -> Result<(), PaperError> {
    check(new, &head(), &[], day("2027-01-20"))
}

#[test]
fn adults_and_representatives_sign_and_children_do_not() {
    let today = day("2027-01-12");
    for (part, birth, expected) in [
        ("client", "1990-05-12", true),
        ("client", "", true),
        ("family", "1993~", true),
        ("client", "2015", false),
        ("child", "2009-01-12", true),
        ("child", "2009-01-13", false),
        ("child", "", false),
        ("representative", "", true),
    ] {
        assert_eq!(signs(part, birth, today), expected, "{part} {birth}");
    }
}

#[test]
fn a_mark_needs_a_witness_who_is_neither_interpreter_nor_signatory() {
    let head = head();
    assert!(matches!(
        ask(&mark(&head, " ")),
        Err(PaperError::WitnessMissing)
    ));
    for interpreter in [
        "Farid Nazari",
        "NAZARI, Farid",
        "Farīd Nazârî",
        "4711",
        "Dolmetscher Nr. 4711",
        "فرید نظری",
        "Фарид Назари",
    ] {
        let refused = ask(&mark(&head, interpreter));
        assert!(
            matches!(refused, Err(PaperError::WitnessIsInterpreter)),
            "{interpreter}"
        );
    }
    for herself in ["Zahra Haidari", "زهرا حیدری", "haidari zahra"] {
        let refused = ask(&mark(&head, herself));
        assert!(
            matches!(refused, Err(PaperError::WitnessIsSignatory)),
            "{herself}"
        );
    }
    assert!(ask(&mark(&head, "Bruno Celik")).is_ok());
    for somebody in ["Zahra Nazari", "زهرا نظری", "فریده نظری", "Farid Nazarian"] {
        assert!(ask(&mark(&head, somebody)).is_ok(), "{somebody}");
    }
    let colleague = NewSignature {
        witness: Some((UserId(Id::new([7; 16])), "Farid Nazari".into())),
        ..mark(&head, "")
    };
    assert!(matches!(
        ask(&colleague),
        Err(PaperError::WitnessIsInterpreter)
    ));
}

#[test]
fn only_parties_sign_in_their_own_way_and_once() {
    let head = head();
    let child = NewSignature {
        person: person(&head, 2),
        ..ink(&head, 0)
    };
    assert!(matches!(ask(&child), Err(PaperError::NotParty)));
    let as_representative = NewSignature {
        part: "representative".into(),
        ..ink(&head, 0)
    };
    assert!(matches!(ask(&as_representative), Err(PaperError::NotParty)));
    for (part, kind, fits) in [
        ("worker", "ink", true),
        ("worker", "digital", false),
        ("worker", "mark", false),
        ("interpreter", "read_back", true),
        ("interpreter", "ink", false),
        ("nobody", "ink", false),
    ] {
        let new = NewSignature {
            part: part.into(),
            kind: kind.into(),
            person: None,
            ..ink(&head, 0)
        };
        assert_eq!(ask(&new).is_ok(), fits, "{part} {kind}");
    }
    let client_reads_back = NewSignature {
        kind: "read_back".into(),
        ..ink(&head, 0)
    };
    assert!(matches!(
        ask(&client_reads_back),
        Err(PaperError::CodeUnknown)
    ));
}

#[test]
fn a_day_lies_between_print_and_today_and_a_refusal_has_a_reason() {
    let head = head();
    let on = |text: &str| NewSignature {
        on_day: day(text),
        ..ink(&head, 0)
    };
    assert!(matches!(
        ask(&on("2027-01-11")),
        Err(PaperError::DateBeforePrint)
    ));
    assert!(matches!(
        ask(&on("2027-01-21")),
        Err(PaperError::DateInFuture)
    ));
    assert!(ask(&on("2027-01-12")).is_ok() && ask(&on("2027-01-20")).is_ok());
    let refused = |reason: &str| NewSignature {
        kind: "refused".into(),
        reason: reason.into(),
        ..ink(&head, 0)
    };
    assert!(matches!(ask(&refused(" ")), Err(PaperError::ReasonMissing)));
    assert!(ask(&refused("Sie möchte erst mit ihrem Mann sprechen.")).is_ok());
}
