//! The hybrid clock at its two edges: where the counter beside a millisecond is full, and where there is
//! no later stamp.

use super::tx_test::Laptop;
use super::{Change, Cuts, HLC_LIMIT};
use crate::ids::Id;
use crate::person::PERSON;

/// A millisecond of the wall clock.
const NOW: i64 = 1_800_000_000_000;
const WHO: Id = Id::new([5; 16]);
/// The most the counter beside a millisecond holds.
const FULL: u64 = 0xffff;

/// A laptop that knows one person, with its clock where it is said to stand.
fn at(clock: u64) -> Laptop {
    let laptop = Laptop::new();
    let (birth, known) = (PERSON.columns[0], NOW - 1_000);
    let born = |tx: &mut super::Tx<'_>| tx.create(WHO, &PERSON, WHO, &[(birth, "1990".into())]);
    laptop.write(known, born).unwrap();
    let set = "UPDATE own SET clock = ?1";
    laptop.store.writer().execute(set, [clock]).unwrap();
    laptop
}

/// Changes her birth in the same millisecond of the wall clock; gives the change's stamp.
fn stamped(laptop: &Laptop, year: &str) -> u64 {
    let birth = PERSON.columns[0];
    let set = |tx: &mut super::Tx<'_>| tx.set(WHO, &PERSON, WHO, birth, year.into());
    laptop.write(NOW, set).unwrap();
    let sql = "SELECT body FROM change ORDER BY cn DESC LIMIT 1";
    let last = laptop.store.writer().query_row(sql, [], |row| row.get(0));
    let last: Vec<u8> = last.unwrap();
    let shown = "SELECT birth FROM person";
    let shown: String = laptop
        .store
        .writer()
        .query_row(shown, [], |row| row.get(0))
        .unwrap();
    assert_eq!(shown, year, "a worker sees her own edit");
    assert!(laptop.store.verify(&Cuts::default()).unwrap().is_whole());
    Change::read(&last).unwrap().hlc
}

#[test]
fn a_counter_that_is_full_runs_over_into_the_next_millisecond() {
    let wall = NOW.unsigned_abs() << 16;
    let laptop = at(wall | (FULL - 1));
    assert_eq!(stamped(&laptop, "1991"), wall | FULL, "the last one of now");
    assert_eq!(stamped(&laptop, "1992"), (NOW.unsigned_abs() + 1) << 16);
    assert_eq!(
        stamped(&laptop, "1993"),
        ((NOW.unsigned_abs() + 1) << 16) + 1
    );
}

#[test]
fn behind_the_last_stamp_there_is_none_and_her_own_edit_still_stands() {
    let laptop = at(HLC_LIMIT - 2);
    for year in ["1991", "1992", "1993"] {
        assert_eq!(stamped(&laptop, year), HLC_LIMIT - 1, "{year}");
    }
}
