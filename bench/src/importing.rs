//! A bundle of one-field changes comes into a fresh store, comes again, and a small one follows.

use crate::child::{self, Seen};
use crate::edits::{Persons, ROUNDS, documents, take_in};
use crate::row::{Table, mebibytes, time, work};
use crate::team::{Laptop, found};
use geleit_core::store::Cuts;
use std::fs;
use std::path::Path;

/// How many changes come at scale 1, and how many follow.
const CHANGES: f64 = 500_000.0;
const FEW: f64 = 2_000.0;

/// What one size costs.
struct Story {
    changes: usize,
    export: Seen,
    first: Seen,
    again: Seen,
    /// To as many persons as changes, and to as few as can be.
    few: [Seen; 2],
    bundle: u64,
}

pub fn measure(scale: f64, table: &mut Table) {
    let small = tell(scale / 10.0);
    let large = tell(scale);
    let changes = large.changes;
    let documents = documents(changes / ROUNDS);
    let ((_, merging), merging_cpu) = work(|| time(|| take_in(&documents)));
    let what = format!("import {changes} changes");
    let yardstick = format!("automerge, {} documents", documents.len());
    table.add(&what, large.first.took, &yardstick, merging);
    let core = format!("{what}, cores' time");
    table.add(&core, large.first.cpu, &yardstick, merging_cpu);
    table.add_said(
        "the same, changes per second of a core",
        format!("{:.0}", changes as f64 / large.first.cpu.as_secs_f64()),
        &format!(
            "automerge: {:.0}",
            changes as f64 / merging_cpu.as_secs_f64()
        ),
    );
    let first = "the first import, cores' time";
    table.add(
        "the same bundle again",
        large.again.cpu,
        first,
        large.first.cpu,
    );
    let [wide, narrow] = &large.few;
    let few = &wide.gave;
    table.add(
        &format!("{few} changes to as many persons"),
        wide.cpu,
        first,
        large.first.cpu,
    );
    table.add(
        &format!("{few} changes to a few persons"),
        narrow.cpu,
        first,
        large.first.cpu,
    );
    let tenth = format!("a bundle of {} changes", small.changes);
    table.add_memory(
        "import, extra memory",
        large.first.extra,
        &tenth,
        small.first.extra,
    );
    table.add_memory(
        "export, extra memory",
        large.export.extra,
        &tenth,
        small.export.extra,
    );
    let each = large.bundle as f64 / changes as f64;
    table.add_said(
        "the bundle",
        mebibytes(large.bundle),
        &format!("{each:.0} bytes for each change"),
    );
}

fn tell(scale: f64) -> Story {
    let place = tempfile::tempdir().unwrap();
    let stick = place.path().join("stick");
    fs::create_dir(&stick).unwrap();
    let laptops = found(place.path(), &["a", "b"]);
    let (a, b) = (&laptops[0], &laptops[1]);
    let persons = ((CHANGES * scale) as usize / ROUNDS).max(1);
    let few = ((FEW * scale) as usize).clamp(1, persons);
    let all = Persons::draw(persons);
    a.store().hurry().unwrap();
    all.edit(a, persons, 0..ROUNDS);
    let export = child::send(&a.folder, &stick);
    let bundle = Path::new(&export.gave).to_owned();
    let first = child::hear(&b.folder, &bundle);
    let changes = persons * ROUNDS;
    assert_eq!(first.gave, changes.to_string());
    let again = child::hear(&b.folder, &bundle);
    assert_eq!(again.gave, "0");
    // Now the writer knows what the other has, and sends what is new.
    a.hear(&b.send(&stick));
    let more = |count: usize, rounds: std::ops::Range<usize>| {
        let new = count * rounds.len();
        all.edit(a, count, rounds);
        let seen = child::hear(&b.folder, &a.send(&stick));
        assert_eq!(seen.gave, new.to_string());
        a.hear(&b.send(&stick));
        seen
    };
    let wide = more(few, ROUNDS..ROUNDS + 1);
    let few_persons = (few / ROUNDS).max(1);
    let rounds = few / few_persons;
    let narrow = more(few_persons, ROUNDS + 1..ROUNDS + 1 + rounds);
    // A fast import that left something out would be none.
    for laptop in [a, &Laptop::open(&b.folder)] {
        assert!(laptop.store().verify(&Cuts::default()).unwrap().is_whole());
    }
    Story {
        changes,
        bundle: fs::metadata(&bundle).unwrap().len(),
        export,
        first,
        again,
        few: [wide, narrow],
    }
}
