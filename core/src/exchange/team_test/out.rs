//! Laptops that are out: what they wrote before counts, what they wrote after is set aside, and
//! everybody who stays agrees, whoever heard of it first.

use super::team::{Laptop, Team};
use crate::ids::{Id, ReplicaId};
use crate::person;
use crate::store::{Birth, StoreError, Value};
use std::path::{Path, PathBuf};

fn sets(laptop: &Laptop, id: Id, year: &str) -> Result<(), StoreError> {
    let column = person::PERSON.columns[0];
    laptop.write(|tx| tx.set(id, &person::PERSON, id, column, Value::from(year)))
}

fn born(laptop: &Laptop, id: Id, year: &str) {
    sets(laptop, id, year).unwrap();
}

fn somebody(laptop: &Laptop) -> Id {
    laptop
        .write(|tx| {
            let id = tx.draw();
            tx.create(id, &person::PERSON, id, &[])?;
            Ok(id)
        })
        .unwrap()
}

fn birth(laptop: &Laptop) -> String {
    laptop.rows(&["person"]).concat()
}

fn all_hear(laptops: &[&Laptop], stick: &Path) {
    for laptop in laptops {
        laptop.hear(stick).unwrap();
    }
}

/// Three laptops; the second wrote 1971 before it was stolen and 1972 after, and 1972 was read.
struct Stolen {
    team: Team,
    laptops: Vec<Laptop>,
    late: PathBuf,
}

fn stolen() -> Stolen {
    let team = Team::new();
    let laptops = team.laptops(4);
    let [a, b, c, _] = &laptops[..] else { panic!() };
    let id = somebody(a);
    born(a, id, "1970");
    b.hear(&a.send(&team)).unwrap();
    born(b, id, "1971");
    all_hear(&[a, c], &b.send(&team));
    born(b, id, "1972");
    let late = b.send(&team);
    Stolen {
        team,
        laptops,
        late,
    }
}

#[test]
fn what_was_applied_before_the_revocation_came_is_taken_back() {
    let Stolen {
        team,
        laptops,
        late,
    } = stolen();
    let [a, b, c, d] = &laptops[..] else { panic!() };
    // One reads the thief's bundle and then the revocation, the others the other way round.
    c.hear(&late).unwrap();
    assert!(birth(c).contains("1972"));
    team.shut_out(a, b.replica());
    let word = a.send(&team);
    all_hear(&[c, d], &word);
    all_hear(&[a, d], &late);
    for laptop in [a, c, d] {
        assert!(birth(laptop).contains("1971") && laptop.is_whole());
        assert_eq!(laptop.aside(b.replica()).len(), 1);
        assert_eq!(laptop.state(), a.state());
    }
    // Nobody writes to it any more, and it can not open what is written.
    assert!(matches!(
        b.hear(&word),
        Err(crate::exchange::ExchangeError::NotForThisLaptop)
    ));
    // Looked at and let in, everywhere.
    team.admit(c, c.aside(b.replica()));
    all_hear(&[a, d], &c.send(&team));
    for laptop in [a, c, d] {
        assert!(birth(laptop).contains("1972") && laptop.aside(b.replica()).is_empty());
    }
}

#[test]
fn two_laptops_that_shut_each_other_out_are_both_out_for_everybody() {
    let team = Team::new();
    let laptops = team.laptops(4);
    let [a, b, c, d] = &laptops[..] else { panic!() };
    let id = somebody(c);
    all_hear(&[a, b, d], &c.send(&team));
    born(a, id, "1980");
    born(b, id, "1990");
    team.shut_out(a, b.replica());
    team.shut_out(b, a.replica());
    let (by_a, by_b) = (a.send(&team), b.send(&team));
    all_hear(&[c], &by_a);
    all_hear(&[c], &by_b);
    all_hear(&[d], &by_b);
    all_hear(&[d], &by_a);
    assert_eq!(c.state(), d.state());
    assert!(!birth(c).contains("1980") && !birth(c).contains("1990"));
    for replica in [a.replica(), b.replica()] {
        assert!(c.roster().is_out(replica));
    }
    assert_eq!(c.roster().replicas.len(), 2);
}

#[test]
fn a_restored_copy_in_a_thiefs_hand_inherits_the_revocation() {
    let Stolen { team, laptops, .. } = stolen();
    let [a, b, c, _] = &laptops[..] else { panic!() };
    team.shut_out(a, b.replica());
    c.hear(&a.send(&team)).unwrap();
    // He goes on under a new name, as a restored backup does.
    let (copy, former) = (b.copied(), b.replica());
    let new = Birth::draw(team.space).unwrap();
    let ended = copy.store.reincarnate(&new).unwrap();
    let record = crate::roster::Record::Reincarnate {
        old: ended.replica,
        n: ended.n,
        chain: ended.chain,
        new: new.replica,
        sign: new.sign.verify_key(),
        recipient: new.identity.recipient(),
    };
    let by_former = [(ended.replica.0, &ended.sign), (new.replica.0, &new.sign)];
    let at = crate::time::Instant(copy.now.get());
    copy.learn([record.sign(team.space, at, &by_former)].into_iter());
    let id = somebody(&copy);
    let stick = copy.send(&team);
    all_hear(&[a, c], &stick);
    for laptop in [a, c] {
        assert!(laptop.roster().is_out(former) && laptop.roster().is_out(new.replica));
        assert!(!birth(laptop).contains(&id.to_string().to_uppercase()));
        assert!(laptop.is_whole());
    }
}

#[test]
fn another_copy_of_the_laptop_that_is_known_stays() {
    let team = Team::new();
    let laptops = team.laptops(2);
    let [a, b] = &laptops[..] else { panic!() };
    let id = somebody(b);
    a.hear(&b.send(&team)).unwrap();
    let copy = b.copied();
    born(&copy, id, "1981");
    a.hear(&copy.send(&team)).unwrap();
    born(b, id, "1982");
    let again = b.send(&team);
    a.hear(&again).unwrap();
    // The copy hears that the other went on, and takes a name of its own.
    copy.hear(&again).unwrap();
    assert_ne!(copy.replica(), b.replica());
    a.hear(&copy.send(&team)).unwrap();
    let (stays, out): (ReplicaId, ReplicaId) = (copy.replica(), b.replica());
    born(&copy, id, "1983");
    team.shut_out(a, stays);
    assert!(
        a.roster().is_out(stays) && a.roster().is_out(out),
        "it goes on from that one"
    );
    let other = Team::new();
    let laptops = other.laptops(2);
    let [a, b] = &laptops[..] else { panic!() };
    let id = somebody(b);
    let copy = b.copied();
    born(b, id, "1982");
    let first = b.send(&other);
    a.hear(&first).unwrap();
    born(&copy, id, "1983");
    copy.hear(&first).unwrap();
    a.hear(&copy.send(&other)).unwrap();
    other.shut_out(a, b.replica());
    assert!(a.roster().is_out(b.replica()) && !a.roster().is_out(copy.replica()));
    born(&copy, id, "1984");
    a.hear(&copy.send(&other)).unwrap();
    assert!(birth(a).contains("1984") && a.is_whole());
}

#[test]
fn a_laptop_that_knows_it_is_out_takes_no_entry() {
    let team = Team::new();
    let laptops = team.laptops(2);
    let [a, b] = &laptops[..] else { panic!() };
    let id = somebody(b);
    let out = team.shut_out(a, b.replica());
    b.learn([out].into_iter());
    assert!(matches!(sets(b, id, "1990"), Err(StoreError::Out)));
}

#[test]
fn branches_a_thief_made_leave_room_for_the_end_a_revocation_names() {
    let team = Team::new();
    let laptops = team.laptops(3);
    let [a, b, c] = &laptops[..] else { panic!() };
    let id = somebody(b);
    all_hear(&[a, c], &b.send(&team));
    for _ in 0..64 {
        let copy = b.copied();
        born(&copy, id, "1900");
        c.hear(&copy.send(&team)).unwrap();
    }
    born(b, id, "1971");
    a.hear(&b.send(&team)).unwrap();
    let gaps = c.hear(&a.send(&team)).unwrap().preview.gaps;
    assert_eq!(gaps.len(), 1, "there is no room for one more");
    team.shut_out(a, b.replica());
    let word = a.send(&team);
    assert_eq!(c.hear(&word).unwrap().preview.gaps, []);
    assert!(birth(c).contains("1971") && !birth(c).contains("1900"));
    assert_eq!(c.aside(b.replica()).len(), 64);
    assert!(c.is_whole());
}
