//! Where a release stands when what is written beside it is odd.

use super::*;
use crate::ids::{PaperId, PersonId, UserId};
use crate::paper::{Client, Digest, Ended, Head, Kind, Signature, written};
use crate::release::SECRECY;

fn id(number: u8) -> Id {
    Id::new([number; 16])
}

/// A release of one person until a day.
fn frozen(valid_until: &str) -> Frozen {
    let client = Client {
        person: id(1).to_string(),
        part: "client".into(),
        name: "Zahra Haidari".into(),
        native: String::new(),
        birth: "1993".into(),
        address: String::new(),
        signs: true,
    };
    let content = Content {
        head: Head {
            clients: vec![client],
            ..Head::default()
        },
        kind: SECRECY.into(),
        valid_until: valid_until.into(),
        ..Content::default()
    };
    let bytes = written::write(&content).unwrap();
    Frozen {
        id: PaperId(id(2)),
        root: id(3),
        kind: Some(Kind::Release),
        plan: None,
        document: id(4),
        number: String::new(),
        version: 1,
        digest: Digest::of(&bytes),
        head: Some(content.head),
        bytes,
        supersedes: None,
        by: UserId(id(9)),
        at: Instant(0),
    }
}

fn signature(one: &Frozen, kind: &str, on_day: &str) -> Signature {
    Signature {
        id: id(5),
        digest: one.digest,
        part: "client".into(),
        person: Some(PersonId(id(1))),
        name: String::new(),
        kind: kind.into(),
        witness: None,
        witness_name: String::new(),
        on_day: on_day.into(),
        place: String::new(),
        reason: String::new(),
        ticked: Vec::new(),
        by: UserId(id(9)),
        at: Instant(0),
        valid: true,
    }
}

fn standing(one: &Frozen, signatures: Vec<Signature>, ended: Vec<Ended>, on: &str) -> State {
    let facts = Facts {
        frozen: vec![one.clone()],
        signatures,
        ended,
        ..Facts::default()
    };
    of(
        one,
        &facts,
        parse_day(on).unwrap(),
        parse_day("2027-02-20").unwrap(),
    )
}

#[test]
fn a_yes_needs_its_day_and_a_no_does_not() {
    let one = frozen("2027-06-30");
    let yes = |day| signature(&one, "ink", day);
    let no = |day| signature(&one, "refused", day);
    let on = "2027-02-20";
    assert_eq!(
        standing(&one, vec![yes("2027-01-12")], vec![], on),
        State::InForce
    );
    assert_eq!(
        standing(&one, vec![yes("soon")], vec![], on),
        State::Unsigned
    );
    for day in ["2027-02-20", "2030-01-01", "never"] {
        let both = vec![yes("2027-01-12"), no(day)];
        assert_eq!(
            standing(&one, both, vec![], on),
            State::PartlySigned,
            "{day}"
        );
    }
}

#[test]
fn a_withdrawal_of_a_clock_that_ran_ahead_counts_at_once() {
    let one = frozen("2027-06-30");
    let signed = vec![signature(&one, "ink", "2027-01-12")];
    let ended = |on_day: &str| Ended {
        digest: one.digest,
        on_day: on_day.into(),
        reason: WITHDRAWN.into(),
        note: String::new(),
        by: UserId(id(9)),
    };
    let ahead = vec![ended("2028-02-20")];
    assert_eq!(
        standing(&one, signed.clone(), ahead.clone(), "2027-02-20"),
        State::Withdrawn
    );
    assert_eq!(
        standing(&one, signed.clone(), ahead, "2027-02-19"),
        State::InForce
    );
    assert_eq!(
        standing(&one, signed, vec![ended("x")], "2027-02-19"),
        State::Withdrawn
    );
}

#[test]
fn a_release_without_a_last_day_is_none() {
    let one = frozen("");
    let signed = vec![signature(&one, "ink", "2027-01-12")];
    assert_eq!(standing(&one, signed, vec![], "2027-02-20"), State::Expired);
}

#[test]
fn a_closing_ends_what_was_printed_before_it_and_not_what_came_after() {
    let day = |text: &str| parse_day(text).unwrap();
    let closed = (day("2027-02-20"), Instant(100));
    for (printed, at, ended) in [
        ("2027-02-19", 900, true),
        ("2027-02-20", 99, true),
        ("2027-02-20", 100, true),
        ("2027-02-20", 101, false),
        ("2027-02-21", 1, false),
    ] {
        let printed = Some((day(printed), Instant(at)));
        assert_eq!(ends(closed, printed), ended, "{printed:?}");
    }
    assert!(ends(closed, None), "what has no day");
}
