//! What a signature must be.

use super::*;
use crate::agreement::example_test::content;
use crate::ids::Id;

fn day(text: &str) -> Day {
    parse_day(text).unwrap()
}

fn person(content: &Content, number: usize) -> Option<PersonId> {
    Id::parse(&content.clients[number].person).map(PersonId)
}

fn ink(content: &Content, number: usize) -> NewSignature {
    NewSignature {
        part: "client".into(),
        person: person(content, number),
        name: String::new(),
        kind: "ink".into(),
        witness: None,
        witness_name: String::new(),
        on_day: day("2027-01-14"),
        place: "Musterstadt".into(),
        reason: String::new(),
    }
}

fn mark(content: &Content, witness_name: &str) -> NewSignature {
    NewSignature {
        kind: "mark".into(),
        witness_name: witness_name.into(),
        ..ink(content, 1)
    }
}

fn ask(new: &NewSignature) -> Result<(), AgreementError> {
    check(new, &content(&[]), &[], day("2027-01-20"))
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
    let content = content(&[]);
    assert!(matches!(
        ask(&mark(&content, " ")),
        Err(AgreementError::WitnessMissing)
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
        let refused = ask(&mark(&content, interpreter));
        assert!(
            matches!(refused, Err(AgreementError::WitnessIsInterpreter)),
            "{interpreter}"
        );
    }
    for herself in ["Zahra Haidari", "زهرا حیدری", "haidari zahra"] {
        let refused = ask(&mark(&content, herself));
        assert!(
            matches!(refused, Err(AgreementError::WitnessIsSignatory)),
            "{herself}"
        );
    }
    assert!(ask(&mark(&content, "Bruno Celik")).is_ok());
    for somebody in ["Zahra Nazari", "زهرا نظری", "فریده نظری", "Farid Nazarian"] {
        assert!(ask(&mark(&content, somebody)).is_ok(), "{somebody}");
    }
    let colleague = NewSignature {
        witness: Some((UserId(Id::new([7; 16])), "Farid Nazari".into())),
        ..mark(&content, "")
    };
    assert!(matches!(
        ask(&colleague),
        Err(AgreementError::WitnessIsInterpreter)
    ));
}

#[test]
fn only_parties_sign_in_their_own_way_and_once() {
    let content = content(&[]);
    let child = NewSignature {
        person: person(&content, 2),
        ..ink(&content, 0)
    };
    assert!(matches!(ask(&child), Err(AgreementError::NotParty)));
    let as_representative = NewSignature {
        part: "representative".into(),
        ..ink(&content, 0)
    };
    assert!(matches!(
        ask(&as_representative),
        Err(AgreementError::NotParty)
    ));
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
            ..ink(&content, 0)
        };
        assert_eq!(ask(&new).is_ok(), fits, "{part} {kind}");
    }
    let client_reads_back = NewSignature {
        kind: "read_back".into(),
        ..ink(&content, 0)
    };
    assert!(matches!(
        ask(&client_reads_back),
        Err(AgreementError::CodeUnknown)
    ));
}

#[test]
fn a_day_lies_between_print_and_today_and_a_refusal_has_a_reason() {
    let content = content(&[]);
    let on = |text: &str| NewSignature {
        on_day: day(text),
        ..ink(&content, 0)
    };
    assert!(matches!(
        ask(&on("2027-01-11")),
        Err(AgreementError::DateBeforePrint)
    ));
    assert!(matches!(
        ask(&on("2027-01-21")),
        Err(AgreementError::DateInFuture)
    ));
    assert!(ask(&on("2027-01-12")).is_ok() && ask(&on("2027-01-20")).is_ok());
    let refused = |reason: &str| NewSignature {
        kind: "refused".into(),
        reason: reason.into(),
        ..ink(&content, 0)
    };
    assert!(matches!(
        ask(&refused(" ")),
        Err(AgreementError::ReasonMissing)
    ));
    assert!(ask(&refused("Sie möchte erst mit ihrem Mann sprechen.")).is_ok());
}
