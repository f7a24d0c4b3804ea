//! Every call refused from one on: it is told as what it is, and nothing is half there.

use super::super::is_whole;
use super::{Act, Call, End, FILE, a_guest, an_evening, reading, shared};
use crate::support::{Office, files_below, read_bundle, tables};
use serde_json::json;

/// The calls that need room.
const ROOM: [&str; 2] = ["pwrite64", "write"];

impl Act {
    /// Every call of some names refused from one on: what `holds` then, and at least one refusal is told.
    fn refused_from_every_call(
        &self,
        before: &Office,
        names: &[&str],
        error: &str,
        holds: impl Fn(&Office, End),
    ) {
        let calls = self.calls(before, &names.join(","));
        let mut refused = 0;
        let mut counts: Vec<usize> = names
            .iter()
            .map(|name| {
                let first = calls.iter().find(|call| call.name == *name);
                first.map_or(usize::MAX, |call| call.nth)
            })
            .collect();
        for Call { name, nth } in &calls {
            let injected: Vec<String> = names
                .iter()
                .zip(&counts)
                .filter(|(_, count)| **count < usize::MAX)
                .map(|(name, count)| format!("inject={name}:error={error}:when={count}+"))
                .collect();
            let copy = self.laid(before);
            let trace = format!("trace={}", names.join(","));
            let mut how = vec!["-e", &trace];
            injected
                .iter()
                .for_each(|one| how.extend(["-e", one.as_str()]));
            let end = self.run(&copy, &how);
            refused += usize::from(end != End::Done);
            self.sits_down(&copy);
            is_whole(&copy);
            holds(&copy, end);
            let place = names.iter().position(|one| one == name).unwrap();
            counts[place] = nth + 1;
        }
        eprintln!(
            "{} {error}: {} calls, {refused} refused",
            self.command,
            calls.len()
        );
        assert!(refused > 0);
    }
}

/// A disk that is full from one call on, for every such call.
#[test]
fn a_disk_that_fills_while_a_bundle_is_read_is_told_and_nothing_is_half_there() {
    let (family, second, bundle) = an_evening();
    let before = shared(&second);
    let after = (tables(&family.office), before.1 + 1, before.2 + 1);
    let act = reading(&second, bundle.clone());
    act.refused_from_every_call(&second, &ROOM, "ENOSPC", |copy, end| {
        let now = shared(copy);
        assert!(!copy.generation().join("incoming").exists());
        if now == after {
            return assert_eq!(end, End::Done);
        }
        assert!(now == before, "something between");
        assert_eq!(end, End::Refused("disk-full"));
        // With room again it is read.
        let file = copy.stick().join(FILE);
        read_bundle(copy, &file);
        assert!(shared(copy) == after);
    });
}

#[test]
fn a_stick_that_is_pulled_out_while_it_is_read_is_told_and_changes_nothing() {
    let (_family, second, bundle) = an_evening();
    let before = shared(&second);
    let act = reading(&second, bundle);
    act.refused_from_every_call(&second, &["read"], "EIO", |copy, end| {
        match end {
            End::Refused(code) => {
                assert_eq!(code, "file-failed");
                assert!(shared(copy) == before);
            }
            end => assert_eq!(end, End::Done),
        }
        assert!(!copy.generation().join("incoming").exists());
    });
}

/// A stick of the kind that takes no file beyond four gigabytes, and one that is full.
#[test]
fn a_stick_that_takes_no_more_is_told_in_its_words_and_keeps_no_half_bundle() {
    let (family, _second, _) = an_evening();
    let first = &family.office;
    first.contact(a_guest());
    let act = Act::of(first, "exchange.write", json!({"grant": null}));
    for (error, code) in [("EFBIG", "file-too-large"), ("ENOSPC", "disk-full")] {
        act.refused_from_every_call(first, &["write"], error, |copy, end| {
            let files = files_below(&copy.stick()).len();
            match end {
                End::Refused(said) => {
                    assert_eq!(said, code);
                    assert_eq!(files, 1, "the wish alone");
                }
                end => {
                    assert_eq!(end, End::Done);
                    assert_eq!(files, 2);
                }
            }
        });
    }
}
