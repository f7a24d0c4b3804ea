//! What leaves the database: attachments beside it, and a bundle on a stick. Nobody reads a word in
//! them without a key; a colleague who has the store key reads what he may, and nothing sealed.

use super::colleague::{places_with, tells_only_what_is_open};
use super::database;
use super::telling::{OPEN, SEALED, Told};
use geleit_core::bundle::{FrameReader, kind};
use geleit_core::ids::ReplicaId;
use geleit_core::keys::open_reader;
use geleit_core::store::{Blob, Blobs};
use std::fs::{self, File};
use std::path::Path;

/// Files as they lie there.
fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let files = crate::support::files_below(folder).into_iter();
    files
        .map(|path| (path.display().to_string(), fs::read(&path).unwrap()))
        .collect()
}

/// The frames of the bundle, as this laptop's own key opens them.
fn frames(told: &Told) -> Vec<(u64, Vec<u8>)> {
    let session = told.office.desk.session().unwrap();
    let identity = session.store().identities().unwrap().remove(0);
    let sealed = File::open(&told.bundle).unwrap();
    let roster = session.roster();
    let mut reader = FrameReader::new(open_reader(&identity, sealed).unwrap(), |_| true).unwrap();
    let mut frames = Vec::new();
    while let Some(frame) = reader.next(|id| roster.sign_of(ReplicaId(id))).unwrap() {
        frames.push((frame.kind, frame.raw));
    }
    frames
}

#[test]
fn attachments_and_a_bundle_tell_nobody_anything_and_a_colleague_nothing_sealed() {
    let told = Told::everything();
    let generation = told.office.home().join("gen-1");
    let mut lying = files(&generation.join("blobs"));
    assert_eq!(lying.len(), 2, "a scan, and a picture another service sent");
    lying.push(("bundle".into(), fs::read(&told.bundle).unwrap()));
    for word in SEALED.into_iter().chain([OPEN]) {
        assert_eq!(places_with(&lying, word), Vec::<String>::new(), "{word}");
    }
    // The row's key opens the attachment.
    let sql = "SELECT file FROM paper_scan";
    let row: Vec<u8> = database(&told.office)
        .query_row(sql, [], |row| row.get(0))
        .unwrap();
    let blob = Blob::read(&row).unwrap();
    let content = Blobs::beside(&generation).content(&blob).unwrap();
    let content = vec![("attachment".to_owned(), content.to_vec())];
    assert_eq!(tells_only_what_is_open(&content), ["attachment"]);
    // The laptop's key opens the bundle: the log in it, and the attachment as it lies on the disk.
    let frames = frames(&told);
    let of = |wanted: u64| frames.iter().filter(move |(kind, _)| *kind == wanted);
    let sealed: Vec<u8> = of(kind::BLOB_DATA)
        .flat_map(|(_, raw)| raw.clone())
        .collect();
    for (name, file) in &lying[..2] {
        let travels = sealed.windows(file.len()).any(|part| part == file);
        assert!(travels, "{name}: it travels as it lies there");
    }
    for wanted in [kind::HEADER, kind::ROSTER, kind::SEGMENT, kind::SEAL] {
        assert!(of(wanted).count() > 0, "{wanted:#x}");
    }
    let frames: Vec<(String, Vec<u8>)> = frames
        .into_iter()
        .map(|(kind, raw)| (format!("{kind:#x}"), raw))
        .collect();
    assert_eq!(tells_only_what_is_open(&frames), ["0x10"]);
}
