//! Killed while the store gets another key: the old generation or the new one is whole, and everybody
//! gets in.

use super::{call, is_whole, kill_when, say};
use crate::rooms::agreement::Family;
use crate::support::{ALMA, BRUNO, files_below, tables};
use geleit_core::desk::Desk;
use serde_json::json;

/// Gives the store another key.
pub fn rekey(desk: &Desk) {
    say("waits");
    call(desk, "store.rekey", json!({}));
}

/// Comes back as soon as something is so; what happens too fast to be seen is cut later.
fn soon(is_so: impl Fn() -> bool) {
    (0..200_000).find(|_| is_so());
}

#[test]
fn killed_while_the_store_gets_another_key_one_generation_is_whole_and_everybody_gets_in() {
    let (family, view) = Family::frozen();
    let office = &family.office;
    let agreement = view["row"]["id"].as_str().unwrap();
    std::fs::write(office.stick().join("scan"), super::paper::a_picture()).unwrap();
    super::paper::file_scan(&office.desk, &office.stick(), agreement);
    let before = tables(office);
    let (mut old, mut new) = (0, 0);
    for round in 0..7 {
        office.desk.lock();
        let now = office.generation();
        let number: u32 = now
            .to_str()
            .unwrap()
            .rsplit('-')
            .next()
            .unwrap()
            .parse()
            .unwrap();
        let next = office.home().join(format!("gen-{}", number + 1));
        kill_when("rekey", office, 1, || match round {
            // It begins; the folder, pages, the attachments, the ways in; the switch; the end of it.
            0 => {}
            1 => soon(|| next.exists()),
            2 => {
                soon(|| std::fs::metadata(next.join("geleit.db")).is_ok_and(|file| file.len() > 0))
            }
            3 => soon(|| next.join("blobs").exists()),
            4 => soon(|| next.join("slots").exists()),
            5 => soon(|| next.join("slots").exists() && office.generation() != now),
            _ => soon(|| !now.exists()),
        });
        // What is in use can be told before anything is cleared away.
        match office.generation() == now {
            true => old += 1,
            false => new += 1,
        }
        office.seat(&ALMA);
        is_whole(office);
        assert!(tables(office) == before, "round {round}");
        let session = office.desk.session().unwrap();
        let attached = session.store().verify_attachments().unwrap();
        assert_eq!(
            (attached.named, attached.absent, attached.damaged),
            (1, 0, 0)
        );
        drop(session);
        let folders = std::fs::read_dir(office.home()).unwrap().flatten();
        let folders = folders.filter(|entry| entry.path().is_dir()).count();
        assert_eq!(
            folders,
            1,
            "round {round}: {:?}",
            files_below(&office.home())
        );
        office.seat(&BRUNO);
        office.seat(&ALMA);
    }
    assert!(old > 0, "some were cut before the switch");
    assert!(new > 0, "some were cut after it");
}
