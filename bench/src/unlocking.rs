//! Unlocking without key derivation: by a sheet, whose code is a key already.

use crate::bare;
use crate::office::Office;
use crate::row::{Table, quantile, time};
use std::time::Duration;

const ROUNDS: usize = 21;

pub fn measure(office: &Office, small: &Office, table: &mut Table) {
    let (ours, of_small) = (unlock(office), unlock(small));
    let key = office.key();
    let mut bare: Vec<Duration> = (0..ROUNDS)
        .map(|_| time(|| drop(bare::open(&office.database(), &key))).1)
        .collect();
    let what = "unlock without key derivation, median";
    table.add(
        what,
        ours,
        "opening bare SQLCipher",
        quantile(&mut bare, 0.5),
    );
    table.add(what, ours, "unlock of an office a tenth as large", of_small);
}

fn unlock(office: &Office) -> Duration {
    let mut times: Vec<Duration> = (0..ROUNDS)
        .map(|_| {
            office.desk.lock();
            time(|| {
                office
                    .desk
                    .unlock_with_sheet(&office.folder, &office.sheet)
                    .unwrap()
            })
            .1
        })
        .collect();
    quantile(&mut times, 0.5)
}
