//! Killed while the second of two signs an erasure: everything is there and can be signed once more, or
//! nothing is, on the disk either, and the list beside the store says so.

use super::{call, is_whole, kill_when, say};
use crate::rooms::agreement::{Family, OWN_WORDS};
use crate::rooms::erasure::{begin, signing, stands, subject};
use crate::support::{ALMA, BRUNO};
use geleit_core::desk::Desk;
use serde_json::{Value, json};
use std::path::Path;

/// Signs the erasure the parent wrote down, and then rests.
pub fn sign(desk: &Desk, stick: &Path) {
    let wish = std::fs::read(stick.join("wish")).unwrap();
    let wish: Value = serde_json::from_slice(&wish).unwrap();
    say("waits");
    call(desk, "erasure.sign", wish);
    say("done");
    loop {
        std::thread::park();
    }
}

/// Comes back as soon as something is so; what happens too fast to be seen is cut later.
fn soon(is_so: impl Fn() -> bool) {
    (0..200_000).find(|_| is_so());
}

fn files(folder: &Path) -> usize {
    std::fs::read_dir(folder).into_iter().flatten().count()
}

/// A case with a scan whose erasure one has signed, and what Alma signs. The desk is locked.
pub fn all_but_signed() -> (Family, Value) {
    let (family, view) = Family::frozen();
    let office = &family.office;
    std::fs::write(office.stick().join("scan"), super::paper::a_picture()).unwrap();
    let paper = view["row"]["id"].as_str().unwrap();
    super::paper::file_scan(&office.desk, &office.stick(), paper);
    let officer = json!({"user": office.id_of(&BRUNO), "role": "data_protection"});
    office.call("user.appoint", officer);
    let view = begin(office, &subject("case", &json!(family.case)));
    let wish = signing(&view);
    office.seat(&BRUNO);
    office.call("erasure.sign", wish.clone());
    office.desk.lock();
    (family, wish)
}

#[test]
fn killed_while_the_second_signs_all_of_it_is_there_or_nothing() {
    let (mut before, mut after) = (0, 0);
    for round in 0..6 {
        let (family, wish) = all_but_signed();
        let office = &family.office;
        std::fs::write(office.stick().join("wish"), wish.to_string()).unwrap();
        let (blobs, list) = (
            office.generation().join("blobs"),
            office.home().join("erased.age"),
        );
        assert_eq!(files(&blobs), 1, "the scan was there");
        kill_when("erase", office, 1, || match round {
            // It begins; somewhat later; the scan goes; the list stands; all is done.
            0 => {}
            1 => (0..60_000_u32).for_each(|spin| {
                std::hint::black_box(blake3::hash(&spin.to_le_bytes()));
            }),
            2 | 3 => soon(|| files(&blobs) == 0),
            _ => soon(|| list.exists()),
        });
        office.seat(&ALMA);
        is_whole(office);
        let open = json!({"erasure": wish["erasure"], "offset": 0, "limit": 10});
        let done = office.call("erasure.open", open)["entry"]["done"] == true;
        match done {
            true => after += 1,
            false => {
                before += 1;
                assert!(stands(office, OWN_WORDS), "round {round}: it is all there");
                assert_eq!(files(&blobs), 1, "round {round}");
                office.call("erasure.sign", wish);
            }
        }
        assert!(!stands(office, OWN_WORDS), "round {round}: it is gone");
        assert_eq!(files(&blobs), 0, "round {round}");
        assert!(list.exists(), "round {round}: no backup brings it back");
        is_whole(office);
    }
    assert!(before > 0, "some were cut before");
    assert!(after > 0, "some were cut after");
}
