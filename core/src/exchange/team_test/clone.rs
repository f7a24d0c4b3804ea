//! A folder that was copied to a second laptop, or set back to an older state.

use super::team::Team;
use super::travel::{births, person, set_birth};

#[test]
fn two_copies_of_one_database_keep_both_branches_and_go_on_under_names_of_their_own() {
    let team = Team::new();
    let [a, c] = team.laptops(2).try_into().ok().unwrap();
    let nura = person(&a, "Nura");
    let a2 = a.copied();
    let own = a.replica();
    set_birth(&a, nura, "1990");
    set_birth(&a2, nura, "1991");
    person(&a2, "Ali");
    // A third laptop hears both and keeps both.
    c.hear(&a.send(&team)).unwrap();
    let received = c.hear(&a2.send(&team)).unwrap();
    assert_eq!(received.preview.copied, [own]);
    assert_eq!(received.reincarnated, None);
    assert!(c.is_whole());
    let both = c.send(&team);
    let first = a.hear(&both).unwrap();
    let second = a2.hear(&both).unwrap();
    let (one, two) = (first.reincarnated.unwrap(), second.reincarnated.unwrap());
    assert!(one != two && one != own && two != own);
    assert_eq!(a.replica(), one);
    assert!(a.is_whole() && a2.is_whole());
    set_birth(&a, nura, "1992");
    person(&a2, "Sami");
    for _ in 0..2 {
        for (from, to) in [(&a, &c), (&a2, &c), (&c, &a), (&c, &a2)] {
            to.hear(&from.send(&team)).unwrap();
        }
    }
    assert_eq!(a.state(), c.state());
    assert_eq!(a2.state(), c.state());
    let roster = c.roster();
    assert!(roster.has_ended(own));
    assert!(roster.replicas.contains_key(&one) && roster.replicas.contains_key(&two));
    // It is settled: nobody is told again, and nobody goes over again.
    let again = a.hear(&c.send(&team)).unwrap();
    assert_eq!((again.preview.copied, again.reincarnated), (vec![], None));
}

#[test]
fn a_copy_that_does_not_know_yet_still_opens_what_comes() {
    let team = Team::new();
    let [a, c] = team.laptops(2).try_into().ok().unwrap();
    person(&a, "Nura");
    let a2 = a.copied();
    person(&a2, "Ali");
    // The first hears the second's bundle and goes over; the second only then hears.
    assert!(a.hear(&a2.send(&team)).unwrap().reincarnated.is_some());
    person(&a, "Sami");
    let bundle = a.send(&team);
    a2.hear(&bundle).unwrap();
    c.hear(&bundle).unwrap();
    assert_eq!(c.state(), a.state());
    assert_eq!(a2.state(), a.state());
    assert!(a2.is_whole());
}

#[test]
fn a_database_set_back_to_last_week_goes_on_as_another_and_gets_back_what_it_had() {
    let team = Team::new();
    let [a, b] = team.laptops(2).try_into().ok().unwrap();
    let nura = person(&a, "Nura");
    let old = a.copied();
    set_birth(&a, nura, "1990");
    b.hear(&a.send(&team)).unwrap();
    drop(a);
    set_birth(&old, nura, "1985");
    let own = old.replica();
    let received = old.hear(&b.send(&team)).unwrap();
    assert_ne!(received.reincarnated, None);
    assert_ne!(old.replica(), own);
    b.hear(&old.send(&team)).unwrap();
    assert!(old.hear(&b.send(&team)).unwrap().preview.gaps.is_empty());
    assert_eq!(old.state(), b.state());
    assert_eq!(births(&b).len(), 1);
    assert_eq!(b.rows(&["attention"]).len(), 1, "both are listed");
}

#[test]
fn what_still_does_not_connect_changes_nothing_at_a_second_reading() {
    let team = Team::new();
    let [a, b] = team.laptops(2).try_into().ok().unwrap();
    let copy = a.copied();
    let nura = person(&b, "Nura");
    // The copy speaks in the name of both; the first has never heard what the other counts on.
    copy.hear(&b.send(&team)).unwrap();
    b.hear(&copy.send(&team)).unwrap();
    set_birth(&b, nura, "1990");
    let later = b.send(&team);
    assert_eq!(a.hear(&later).unwrap().preview.gaps.len(), 1);
    let before = a.everything();
    assert_eq!(a.hear(&later).unwrap().preview.gaps.len(), 1);
    assert_eq!(a.everything(), before);
}
