//! Weeks that are told wrongly on purpose: whoever judges a week sees it, and a forgery that is taken in too.

use super::acts::Act;
use super::schedule::{everybody_agrees, those_who_stay_agree, what_is_erased_is_nowhere};
use super::week::Week;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// A person, a fact about her, and a stick that has both.
fn a_week() -> Week {
    Week::of(
        2,
        &[(0, Act::Person), (0, Act::Same(0, 0)), (0, Act::Send(0))],
    )
}

fn is_seen(act: impl FnOnce()) -> bool {
    catch_unwind(AssertUnwindSafe(act)).is_err()
}

#[test]
fn a_change_that_nobody_wrote_and_a_fact_that_nobody_stated_are_seen() {
    let judges: [fn(&Week); 3] = [
        everybody_agrees,
        those_who_stay_agree,
        what_is_erased_is_nowhere,
    ];
    let wrong: [fn(&mut Week); 2] = [|week| week.bodies.clear(), |week| week.facts.clear()];
    for judge in judges {
        judge(&a_week());
        for tell in wrong {
            let mut week = a_week();
            tell(&mut week);
            assert!(is_seen(|| judge(&week)));
        }
    }
}

#[test]
fn a_forged_stick_that_is_taken_in_is_seen() {
    let mut week = a_week();
    let stick = week.sticks[0].clone();
    week.forged.insert(stick.clone());
    assert!(is_seen(|| week.hear(&week.laptops[1], &stick)));
    let week = a_week();
    week.hear(&week.laptops[1], &week.sticks[0]);
}
