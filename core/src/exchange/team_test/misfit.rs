//! A value that fits no field, as an odd or a newer program may write it: kept, listed, not shown, and
//! in nobody's way.

use super::forging::{about, change, forged};
use super::team::{Laptop, Team};
use super::travel::{births, person, set_birth};
use crate::person::PERSON;
use crate::store::{Concern, Op, StoreError, Value};

fn misfits(laptop: &Laptop) -> i64 {
    let sql = "SELECT count(*) FROM attention WHERE kind = ?1";
    let count = laptop
        .store
        .read(|reader| reader.number(sql, [Concern::Misfit.code()]));
    let count: Result<i64, StoreError> = count;
    count.unwrap()
}

#[test]
fn a_value_that_fits_no_field_is_kept_and_listed_and_stops_nobody() {
    let team = Team::new();
    let [a, b, c] = team.laptops(3).try_into().ok().unwrap();
    let nura = person(&a, "Nura");
    for laptop in [&b, &c] {
        laptop.hear(&a.send(&team)).unwrap();
    }
    let mut odd = change(1 << 40, true);
    odd.ops = vec![Op::Set {
        table: PERSON.number,
        row: nura,
        column: PERSON.columns[0].number,
        value: Value::Int(1990),
        replaces: Vec::new(),
        resolves: false,
    }];
    b.hear(&forged(&team, &a, &about(nura, &a, &a, &odd)))
        .unwrap();
    assert_eq!(misfits(&b), 1);
    assert!(births(&b)[0].ends_with("NULL,NULL"), "{:?}", births(&b));
    // It is carried on, and what else there is comes along.
    person(&b, "Ali");
    c.hear(&b.send(&team)).unwrap();
    for laptop in [&b, &c] {
        assert!(laptop.is_whole());
        assert_eq!((misfits(laptop), births(laptop).len()), (1, 2));
    }
    assert_eq!(b.state(), c.state());
    // What is entered anew takes its place, everywhere.
    set_birth(&c, nura, "1990");
    b.hear(&c.send(&team)).unwrap();
    for laptop in [&b, &c] {
        assert_eq!(misfits(laptop), 0);
        assert!(births(laptop).concat().contains("'1990'"));
    }
}
