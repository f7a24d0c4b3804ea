//! What was read long ago comes once more, from a stick that lay in a drawer or from somebody who
//! kept it: nothing of what happened since is undone.

use super::forging::*;
use super::team::Team;
use super::travel::{births, person, set_birth};
use crate::bundle::kind;
use crate::exchange::header::Header;
use crate::roster::read_part;

#[test]
fn an_old_bundle_read_again_changes_nothing() {
    let team = Team::new();
    let [a, b] = team.laptops(2).try_into().ok().unwrap();
    let nura = person(&a, "Nura");
    set_birth(&a, nura, "1990");
    let old = a.send(&team);
    b.hear(&old).unwrap();
    set_birth(&b, nura, "1991");
    set_birth(&a, nura, "1992");
    let newer = a.send(&team);
    b.hear(&newer).unwrap();
    a.hear(&b.send(&team)).unwrap();
    // That it read its own file is all the writer notes.
    let before = (a.state(), b.everything());
    for bundle in [&old, &newer, &old] {
        for laptop in [&a, &b] {
            assert!(laptop.hear(bundle).unwrap().preview.is_nothing_new());
        }
        assert!((a.state(), b.everything()) == before);
    }
    // Under another id, so that nobody can know that it was read: still nothing.
    let mut frames = frames_of(&old, &b);
    let mut header = Header::read(&frames[0].1).unwrap();
    header.bundle = crate::ids::Id::new([77; 16]);
    frames[0].1 = header.write();
    let (state, values) = (b.state(), births(&b));
    let heard = b.rows(&["heard"]);
    let received = b.hear(&forged(&team, &a, &frames)).unwrap();
    assert!(received.preview.is_nothing_new());
    assert!((b.state(), births(&b)) == (state, values));
    assert_eq!(b.rows(&["heard"]), heard, "what a laptop said last counts");
}

#[test]
fn an_old_roster_takes_nothing_back() {
    let team = Team::new();
    let [a, b] = team.laptops(2).try_into().ok().unwrap();
    let label = |text: &str, later: i64| team.label(a.replica(), text, later);
    a.learn([label("Empfang", 1)].into_iter());
    let old = a.send(&team);
    b.hear(&old).unwrap();
    // A third laptop joins, and the first gets another name.
    let c = team.stranger();
    a.learn([c.enrolled.clone(), label("Büro", 2)].into_iter());
    b.hear(&a.send(&team)).unwrap();
    let (records, everything) = (b.records().len(), b.everything());
    b.hear(&old).unwrap();
    assert!(b.everything() == everything);
    // Its records alone, in a bundle of today.
    let before = frames_of(&old, &b);
    let mut frames = frames_of(&a.send(&team), &b);
    let of = |frames: &Frames| {
        frames
            .iter()
            .position(|(kind, _)| *kind == kind::ROSTER)
            .unwrap()
    };
    let place = of(&frames);
    frames[place] = before[of(&before)].clone();
    let mut header = Header::read(&frames[0].1).unwrap();
    header.records = read_part(&before[of(&before)].1).unwrap().len() as u64;
    assert!(header.records < records as u64);
    frames[0].1 = header.write();
    b.hear(&forged(&team, &a, &frames)).unwrap();
    assert_eq!(b.records().len(), records);
    let roster = b.roster();
    assert_eq!(roster.label(a.replica()), "Büro");
    assert!(roster.replicas.contains_key(&c.replica()));
    // Learning is the same in any order.
    let turned = team.stranger();
    turned.learn(b.records().into_iter().rev());
    turned.learn(b.records().into_iter());
    assert_eq!(turned.roster().label(a.replica()), "Büro");
}
