//! Rows of a set that both took out, and one puts in again.

use super::team::{Laptop, Team};
use super::travel::person;
use crate::ids::Id;
use crate::person::LANGUAGE;
use crate::store::{Change, Op, StoreError, Value};

fn speaks(laptop: &Laptop, id: Id) -> Id {
    let key = [(LANGUAGE.columns[0], Value::from("fa"))];
    laptop
        .write(|tx| tx.put_in_set(id, &LANGUAGE, &key))
        .unwrap()
}

fn no_more(laptop: &Laptop, id: Id) {
    let key = [(LANGUAGE.columns[0], Value::from("fa"))];
    laptop
        .write(|tx| tx.drop_from_set(id, &LANGUAGE, &key))
        .unwrap();
}

/// Every operation in the log that takes a row away or brings one back, with how many it replaces.
fn deaths_and_returns(laptop: &Laptop) -> (usize, Vec<usize>) {
    let sql = "SELECT body FROM change ORDER BY cn";
    let read: Result<Vec<Vec<u8>>, StoreError> = laptop
        .store
        .read(|reader| reader.rows(sql, [], |row| row.get(0)));
    let changes = read.unwrap();
    let changes = changes.iter().map(|body| Change::read(body).unwrap());
    let (mut deaths, mut returns) = (0, Vec::new());
    for op in changes.flat_map(|change| change.ops) {
        match op {
            Op::Delete { .. } => deaths += 1,
            Op::Restore { replaces, .. } => returns.push(replaces.len()),
            _ => {}
        }
    }
    (deaths, returns)
}

#[test]
fn what_two_laptops_took_out_is_the_same_row_again_when_one_puts_it_in() {
    let team = Team::new();
    let [a, b] = team.laptops(2).try_into().ok().unwrap();
    let nura = person(&a, "Nura");
    let row = speaks(&a, nura);
    b.hear(&a.send(&team)).unwrap();
    // Neither knows that the other takes it out too.
    no_more(&a, nura);
    no_more(&b, nura);
    b.hear(&a.send(&team)).unwrap();
    assert_eq!(deaths_and_returns(&b), (2, vec![]), "the control");
    assert_eq!(b.rows(&["person_language"]), Vec::<String>::new());
    assert_eq!(speaks(&b, nura), row, "the same row");
    assert_eq!(deaths_and_returns(&b), (2, vec![2]), "over both of them");
    a.hear(&b.send(&team)).unwrap();
    for laptop in [&a, &b] {
        assert_eq!(laptop.rows(&["person_language"]).len(), 1);
        assert_eq!(laptop.rows(&["attention"]), Vec::<String>::new());
        assert!(laptop.is_whole());
    }
    assert_eq!(a.state(), b.state());
}

#[test]
fn who_puts_it_in_without_knowing_of_the_other_deletion_does_not_undo_that() {
    let team = Team::new();
    let [a, b] = team.laptops(2).try_into().ok().unwrap();
    let nura = person(&a, "Nura");
    speaks(&a, nura);
    b.hear(&a.send(&team)).unwrap();
    no_more(&a, nura);
    no_more(&b, nura);
    speaks(&b, nura);
    assert_eq!(b.rows(&["person_language"]).len(), 1, "the control");
    b.hear(&a.send(&team)).unwrap();
    a.hear(&b.send(&team)).unwrap();
    for laptop in [&a, &b] {
        assert_eq!(laptop.rows(&["person_language"]), Vec::<String>::new());
        assert!(!laptop.rows(&["attention"]).is_empty(), "and it is told");
        assert!(laptop.is_whole());
    }
    assert_eq!(a.state(), b.state());
}
