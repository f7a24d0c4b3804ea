//! After erasing: what goes out, and whose word it stays when its carrier is out.

use super::asking::scan;
use super::forging::{Frames, frames_of};
use super::settling::{bodies, hex};
use super::team::{ALMA, BRUNO, Laptop, Team};
use super::travel::person;
use crate::bundle::kind;
use crate::ids::Id;
use crate::roster::Grounds;

fn both_erase(team: &Team, laptop: &Laptop, root: Id) {
    let at = laptop.now.get();
    let word = team.erase(&[root], Grounds::Request, vec![], &[ALMA, BRUNO], at);
    laptop.learn([word].into_iter());
}

fn hold(frames: &Frames, word: &str) -> bool {
    let mut contents = frames.iter().map(|(_, raw)| raw);
    contents.any(|raw| raw.windows(word.len()).any(|part| part == word.as_bytes()))
}

fn attachments(frames: &Frames) -> usize {
    let begin = frames.iter().filter(|(kind, _)| *kind == kind::BLOB_BEGIN);
    begin.count()
}

#[test]
fn no_bundle_written_afterwards_holds_a_word_of_it() {
    let team = Team::new();
    let [a, b] = team.laptops(2).try_into().ok().unwrap();
    let gone = person(&a, "Kanarienvogel");
    person(&a, "Zitronenfalter");
    scan(&a, gone, 5_000);
    let before = frames_of(&a.send(&team), &b);
    assert!(hold(&before, "Kanarienvogel") && attachments(&before) == 1);
    both_erase(&team, &a, gone);
    let after = frames_of(&a.send(&team), &b);
    assert!(hold(&after, "Zitronenfalter"), "everything goes once more");
    assert!(!hold(&after, "Kanarienvogel"));
    assert_eq!(attachments(&after), 0);
}

#[test]
fn it_stays_erased_though_the_laptop_that_brought_the_word_is_out() {
    let team = Team::new();
    let [a, b, c, d] = team.laptops(4).try_into().ok().unwrap();
    let nura = person(&a, "Nura");
    for laptop in [&b, &c, &d] {
        laptop.hear(&a.send(&team)).unwrap();
    }
    both_erase(&team, &b, nura);
    let word = b.send(&team);
    // Elsewhere nobody has heard of it, and its laptop is shut out from before.
    team.shut_out(&a, b.replica());
    let out = a.send(&team);
    for (laptop, order) in [(&c, [&word, &out]), (&d, [&out, &word])] {
        for stick in order {
            laptop.hear(stick).unwrap();
        }
    }
    a.hear(&word).unwrap();
    for (name, laptop) in [("a", &a), ("c", &c), ("d", &d)] {
        assert!(laptop.roster().is_out(b.replica()), "{name}: the control");
        assert!(laptop.roster().erased().contains_key(&nura), "{name}");
        assert!(
            bodies(laptop).values().all(|root| *root != hex(nura)),
            "{name}"
        );
        assert!(laptop.is_whole(), "{name}");
        assert_eq!(laptop.state(), a.state(), "{name}");
    }
}
