//! A bundle with attachments beside `tar | zstd | age` over the same files.
//!
//! The pipeline gets what we get: the attachments as they lie beside the database, sealed already,
//! and the bodies of all changes in one file. We also read the whole bundle back, so it is shown
//! with and without doing the same.

use crate::child;
use crate::row::{Table, mebibytes, time};
use crate::team::{Laptop, found};
use geleit_core::ids::{Id, Randomness, SeededRandom, SystemRandom};
use geleit_core::paper::{FILE, PAGES, SCAN};
use geleit_core::store::StoreError;
use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::Path;
use std::process::Command;

/// How many attachments at scale 1, and from how many to how many bytes.
const ATTACHMENTS: f64 = 3_000.0;
const SIZES: (f64, f64) = (4e3, 400e3);

pub fn measure(scale: f64, table: &mut Table) {
    let place = tempfile::tempdir().unwrap();
    let folder = |name: &str| {
        let path = place.path().join(name);
        fs::create_dir_all(&path).unwrap();
        path
    };
    let stick = folder("stick");
    let laptops = found(place.path(), &["a", "b"]);
    let a = &laptops[0];
    fill(a, ((ATTACHMENTS * scale) as usize).max(10));
    let bytes = write_bodies(a);
    let ours = child::send(&a.folder, &stick);
    let bundle = fs::metadata(&ours.gave).unwrap().len();
    let what = format!("bundle with attachments, {}", mebibytes(bundle));
    let pipeline = "tar | zstd | age, read back";
    match pipe(&a.folder, &folder("pipe"), bytes) {
        None => table.add_alone(&format!("{what}; tar, zstd, age: not here"), ours.took),
        Some((written, read)) => {
            table.add(&what, ours.took, pipeline, written + read);
            table.add(&what, ours.took, "tar | zstd | age", written);
        }
    }
    let there = child::hear(&laptops[1].folder, Path::new(&ours.gave));
    table.add_memory(
        "export with attachments, extra memory",
        ours.extra,
        "",
        None,
    );
    table.add_memory(
        "import with attachments, extra memory",
        there.extra,
        "",
        None,
    );
    table.add(
        "import of the bundle with attachments",
        there.took,
        "its export",
        ours.took,
    );
}

/// Files of all sizes, from small to large alike, with a row for each.
fn fill(laptop: &Laptop, count: usize) {
    let blobs = laptop.store().blobs();
    for number in 0..count {
        let part = number as f64 / count as f64;
        let size = SIZES.0 * (SIZES.1 / SIZES.0).powf(part);
        let mut content = vec![0; size as usize];
        SeededRandom::new(number as u64).fill(&mut content);
        let blob = blobs.keep(content.as_slice()).unwrap();
        let root = Id::draw(&SystemRandom);
        laptop.write(|tx| {
            tx.state_fact(root, &SCAN, &[(FILE, blob.value()), (PAGES, 1.into())])
                .map(|_| ())
        });
    }
}

/// Puts the bodies of all changes beside the attachments. Gives how much it all is.
fn write_bodies(laptop: &Laptop) -> u64 {
    let mut to = BufWriter::new(File::create(laptop.folder.join("bodies")).unwrap());
    let written = laptop.store().read(|reader| {
        for run in reader.missing(&[])?.0 {
            let mut after = run.first - 1;
            while after < run.last {
                for sent in reader.part(&run, after, 1024 * 1024)? {
                    to.write_all(&sent.body.unwrap_or_default()).unwrap();
                    after = sent.n;
                }
            }
        }
        Ok::<_, StoreError>(())
    });
    written.unwrap();
    to.flush().unwrap();
    let blobs = fs::read_dir(laptop.folder.join("blobs")).unwrap();
    let blobs = blobs.map(|file| file.unwrap().metadata().unwrap().len());
    blobs.sum::<u64>() + fs::metadata(laptop.folder.join("bodies")).unwrap().len()
}

/// Writing until it is on the disk, and reading back; `None` without the programs.
fn pipe(from: &Path, to: &Path, bytes: u64) -> Option<(std::time::Duration, std::time::Duration)> {
    let run = |script: &str| {
        let mut shell = Command::new("bash");
        shell.args(["-euo", "pipefail", "-c", script]);
        shell.env("FROM", from).env("TO", to);
        shell.output().is_ok_and(|done| done.status.success())
    };
    let ready = run("command -v tar zstd age >/dev/null && age-keygen -o \"$TO/key\"");
    if !ready {
        return None;
    }
    let (written, wrote) = time(|| {
        run("tar -C \"$FROM\" -cf - blobs bodies | zstd -q -c -3 \
             | age -r \"$(age-keygen -y \"$TO/key\")\" -o \"$TO/out\" && sync \"$TO/out\"")
    });
    let (back, read) =
        time(|| run("age -d -i \"$TO/key\" \"$TO/out\" | zstd -q -d -c | tar -tf - >/dev/null"));
    let whole = fs::metadata(to.join("out")).is_ok_and(|file| file.len() > bytes / 2);
    assert!(written && back && whole, "the pipeline failed");
    Some((wrote, read))
}
