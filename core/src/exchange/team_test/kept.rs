//! Weeks that once failed, kept as what happened in them: a seed means another week as soon as anything
//! is added to what may happen.

use super::acts::Act;
use super::schedule::everybody_agrees;
use super::team::Team;
use super::travel::{person, set_birth};
use super::week::Week;

#[test]
fn a_copy_that_hears_of_a_person_and_states_a_fact() {
    let acts = [
        (128, Act::Copy),
        (207, Act::Person),
        (68, Act::Same(73, 172)),
    ];
    everybody_agrees(&Week::of(3, &acts));
}

#[test]
fn a_copied_laptop_that_goes_on_under_another_name_reads_the_bundle_of_its_copy_again() {
    let team = Team::new();
    let [a, b] = team.laptops(2).try_into().ok().unwrap();
    let nura = person(&a, "Nura");
    let copy = a.copied();
    set_birth(&a, nura, "1990");
    set_birth(&copy, nura, "1991");
    b.hear(&copy.send(&team)).unwrap();
    for laptop in [&copy, &b] {
        let bundle = laptop.send(&team);
        let own = a.replica();
        a.hear(&bundle).unwrap();
        let before = (a.replica(), a.everything());
        for _ in 0..2 {
            let again = a.hear(&bundle).unwrap();
            assert_eq!(again.reincarnated, None);
            assert_eq!((a.replica(), a.everything()), before);
        }
        assert!(a.is_whole());
        assert_ne!((own, laptop.replica()), (a.replica(), a.replica()));
    }
}

#[test]
fn a_stick_without_a_body_beside_the_word_that_erased_it_is_read_twice() {
    let acts = [
        (94, Act::Person),
        (72, Act::Person),
        (97, Act::Same(132, 72)),
        (152, Act::Send(224)),
        (105, Act::Hear(80)),
        (24, Act::Erase(176, 16)),
        (132, Act::Send(88)),
        (173, Act::Censor(86)),
        (238, Act::Send(97)),
        (39, Act::Send(112)),
        (179, Act::Send(131)),
        (165, Act::Send(179)),
        (235, Act::Hear(198)),
        (81, Act::Send(199)),
        (65, Act::Delete(123)),
        (92, Act::Birth(108, 245)),
        (72, Act::Erase(91, 213)),
        (65, Act::Hear(80)),
    ];
    Week::of(4, &acts);
}
