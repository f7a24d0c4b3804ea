//! Attachments on a real disk: kept, read back, refused when bent, swept when nothing names them.

use super::arriving::Arriving;
use super::blob::{Blob, BlobError, Blobs};
use super::catalogue::{Catalogue, Category, Column, Kind, Parent, Subjects, Table, TableClass};
use super::{Birth, Hand, Store, StoreError, Value};
use crate::ids::{Id, ReplicaId, SeededRandom, SpaceId, UserId};
use crate::keys::{Identity, SignKey, StoreKey};
use crate::time::Instant;
use std::collections::BTreeMap;
use std::fs;
use tempfile::TempDir;

fn blobs() -> (TempDir, Blobs) {
    let folder = tempfile::tempdir().unwrap();
    let blobs = Blobs::beside(folder.path());
    (folder, blobs)
}

fn names(folder: &TempDir) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder.path().join("blobs"))
        .into_iter()
        .flatten()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

/// As a row would hold it: written and read again.
fn row(blob: &Blob) -> Blob {
    let Value::Bytes(bytes) = blob.value() else {
        panic!("bytes")
    };
    assert_eq!(bytes.len(), Column::BLOB_BYTES);
    Blob::read(&bytes).unwrap()
}

#[test]
fn content_of_every_length_comes_back_and_lies_sealed() {
    let (folder, blobs) = blobs();
    for length in [0, 1, 65_535, 65_536, 65_537, 300_000] {
        let content: Vec<u8> = (0..length).map(|place| (place % 251) as u8).collect();
        let blob = row(&blobs.keep(content.as_slice()).unwrap());
        assert_eq!(blob.size(), length as u64);
        assert!(blobs.has(&blob));
        assert_eq!(*blobs.content(&blob).unwrap(), content);
        let sealed = fs::read(blobs.path(blob.name())).unwrap();
        assert!(sealed.starts_with(b"age-encryption.org/v1\n"));
        let inside = length > 40 && sealed.windows(40).any(|window| window == &content[..40]);
        assert!(!inside);
    }
    assert_eq!(names(&folder).len(), 6);
    assert!(names(&folder).iter().all(|name| name.len() == 32));
}

#[test]
fn equal_content_has_different_names() {
    let (_folder, blobs) = blobs();
    let (one, other) = (
        blobs.keep(b"scan".as_slice()).unwrap(),
        blobs.keep(b"scan".as_slice()).unwrap(),
    );
    assert_eq!(one.hash(), other.hash());
    assert_ne!(one.name(), other.name());
    assert!(matches!(
        blobs.read(&Blob::read(&[3; 72]).unwrap(), &mut Vec::new()),
        Err(BlobError::NotHere)
    ));
    assert!(Blob::read(&[3; 71]).is_none() && Blob::read(&[3; 73]).is_none());
}

#[test]
fn a_cut_bent_or_exchanged_file_is_damaged() {
    let (_folder, blobs) = blobs();
    let content = vec![7; 70_000];
    let blob = blobs.keep(content.as_slice()).unwrap();
    let path = blobs.path(blob.name());
    let whole = fs::read(&path).unwrap();
    let refused = |bytes: &[u8]| {
        fs::write(&path, bytes).unwrap();
        assert!(matches!(blobs.content(&blob), Err(BlobError::Damaged)));
    };
    for place in [0, 30, 120, whole.len() / 2, whole.len() - 1] {
        refused(&whole[..place]);
        let mut bent = whole.clone();
        bent[place] ^= 1;
        refused(&bent);
    }
    refused(&[whole.as_slice(), b"x"].concat());
    let other = blobs.keep(content.as_slice()).unwrap();
    refused(&fs::read(blobs.path(other.name())).unwrap());
    // The right key and other content: what the row says about hash and size decides.
    fs::write(&path, &whole).unwrap();
    let Value::Bytes(mut bytes) = blob.value() else {
        panic!("bytes")
    };
    bytes[71] ^= 1;
    let shorter = Blob::read(&bytes).unwrap();
    assert!(matches!(
        blobs.read(&shorter, &mut Vec::new()),
        Err(BlobError::Damaged)
    ));
    assert_eq!(*blobs.content(&blob).unwrap(), content);
}

#[test]
fn what_is_too_large_or_breaks_off_leaves_nothing() {
    struct Endless(u64);
    impl std::io::Read for Endless {
        fn read(&mut self, to: &mut [u8]) -> std::io::Result<usize> {
            self.0 = self
                .0
                .checked_sub(1)
                .ok_or(std::io::Error::other("pulled out"))?;
            Ok(to.len())
        }
    }
    let (folder, blobs) = blobs();
    assert!(matches!(
        blobs.keep(Endless(1025)),
        Err(BlobError::TooLarge)
    ));
    assert!(matches!(blobs.keep(Endless(3)), Err(BlobError::Store(_))));
    assert_eq!(names(&folder), Vec::<String>::new());
}

#[test]
fn a_file_from_another_laptop_is_taken_in_only_if_it_is_what_the_row_says() {
    let ((_here, there), (folder, blobs)) = (self::blobs(), self::blobs());
    let blob = there.keep(b"scan".as_slice()).unwrap();
    let name = blob.name();
    let sealed = fs::read(there.path(name)).unwrap();
    let rows = BTreeMap::from([(name, row(&blob))]);
    let comes = |bytes: &[u8]| {
        let mut arriving = Arriving::new(Blobs::beside(folder.path()));
        arriving.begin(name).unwrap();
        bytes
            .chunks(50)
            .for_each(|part| arriving.data(part).unwrap());
        arriving.end().unwrap();
        arriving
    };
    let mut bent = sealed.clone();
    *bent.last_mut().unwrap() ^= 1;
    comes(&bent).settle(&rows).unwrap();
    comes(&sealed[1..]).settle(&rows).unwrap();
    // A bundle that is not taken in after all, and one that breaks off.
    drop(comes(&sealed));
    let mut broken_off = Arriving::new(Blobs::beside(folder.path()));
    broken_off.begin(name).unwrap();
    broken_off.settle(&rows).unwrap();
    assert_eq!(names(&folder), Vec::<String>::new());
    comes(&sealed).settle(&rows).unwrap();
    assert_eq!(names(&folder), [name.to_string()]);
    assert_eq!(*blobs.content(&blob).unwrap(), b"scan");
    // What is here stays; what no row names comes as it is.
    comes(&bent).settle(&rows).unwrap();
    assert_eq!(*blobs.content(&blob).unwrap(), b"scan");
    fs::remove_file(blobs.path(name)).unwrap();
    comes(&bent).settle(&BTreeMap::new()).unwrap();
    assert!(matches!(blobs.content(&blob), Err(BlobError::Damaged)));
}

const FILE: Column = Column::new(1, "file", Kind::Blob, Category::Narrative);

static SCAN: Table = Table {
    number: 900,
    name: "scan_under_test",
    class: TableClass::Immutable,
    keys: &[],
    columns: &[FILE],
    parent: Parent::Nothing,
    subjects: Subjects::Nobody,
};
static KNOWS: Catalogue = Catalogue(&[&SCAN]);
static KNOWS_NOT: Catalogue = Catalogue(&[]);

#[test]
fn opening_the_store_sweeps_what_nothing_names_and_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    let key = StoreKey::draw();
    let birth = Birth {
        space: SpaceId(Id::new([2; 16])),
        replica: ReplicaId(Id::new([3; 16])),
        sign: SignKey::draw().unwrap(),
        identity: Identity::draw(),
    };
    let store = Store::create(folder.path(), &key, KNOWS_NOT, &birth).unwrap();
    let named = store.blobs().keep(b"named".as_slice()).unwrap();
    let hand = Hand {
        author: UserId(Id::new([1; 16])),
        now: Instant(1),
        random: &SeededRandom::new(4),
    };
    let act = |tx: &mut super::Tx<'_>| {
        let root = tx.draw();
        tx.state_fact(root, &SCAN, &[(FILE, named.value())])
    };
    store
        .write(hand, act, |_, _| Ok::<_, StoreError>(()))
        .unwrap();
    let crashed = store.blobs().keep(b"crashed".as_slice()).unwrap();
    let half = folder
        .path()
        .join("blobs/new-00112233445566778899aabbccddeeff");
    fs::write(&half, b"half").unwrap();
    fs::write(folder.path().join("blobs/readme.txt"), b"not ours").unwrap();
    assert!(store.blobs().has(&crashed) && half.exists());
    drop(store);
    // A version that does not know the table yet keeps the file for the one that will.
    let store = Store::open(folder.path(), &key, KNOWS_NOT).unwrap();
    assert_eq!(store.attachments().unwrap().len(), 0);
    assert_eq!(names(&folder), {
        let mut left = vec![named.name().to_string(), "readme.txt".to_owned()];
        left.sort();
        left
    });
    drop(store);
    let connection = super::connection::open(&folder.path().join("geleit.db"), &key).unwrap();
    let table = "CREATE TABLE scan_under_test (rk INTEGER PRIMARY KEY, id BLOB NOT NULL, root BLOB NOT NULL,
                 file BLOB, UNIQUE (root, id))";
    connection.execute_batch(table).unwrap();
    drop(connection);
    // One that knows it fills it from the log.
    let store = Store::open(folder.path(), &key, KNOWS).unwrap();
    assert_eq!(store.attachments().unwrap().len(), 1);
    let check = || store.verify_attachments().unwrap();
    assert_eq!((check().named, check().absent, check().damaged), (1, 0, 0));
    let path = store.blobs().path(named.name());
    fs::write(&path, b"bent").unwrap();
    assert_eq!((check().absent, check().damaged), (0, 1));
    // It is set aside, and stays there when the store is opened.
    drop(store);
    let store = Store::open(folder.path(), &key, KNOWS).unwrap();
    let check = || store.verify_attachments().unwrap();
    assert!(!path.exists() && store.blobs().is_damaged(&named));
    assert_eq!((check().absent, check().damaged), (0, 1));
    fs::remove_file(store.blobs().aside(named.name())).unwrap();
    assert_eq!((check().absent, check().damaged), (1, 0));
}

#[test]
fn a_damaged_file_is_set_aside_until_it_comes_again_or_proves_whole() {
    let (folder, blobs) = blobs();
    let blob = row(&blobs.keep(b"scan".as_slice()).unwrap());
    let (name, path) = (blob.name(), blobs.path(blob.name()));
    let rows = BTreeMap::from([(name, row(&blob))]);
    let sealed = fs::read(&path).unwrap();
    assert_eq!(blobs.lacking(&rows), []);
    fs::write(&path, &sealed[1..]).unwrap();
    assert!(
        blobs.has(&blob) && !blobs.is_damaged(&blob),
        "nobody looked"
    );
    assert!(matches!(blobs.content(&blob), Err(BlobError::Damaged)));
    assert!(!blobs.has(&blob) && blobs.is_damaged(&blob));
    assert!(matches!(blobs.content(&blob), Err(BlobError::Damaged)));
    assert_eq!(blobs.lacking(&rows), [name]);
    // Another comes, damaged and then whole.
    for bytes in [&sealed[1..], &sealed] {
        let mut arriving = Arriving::new(Blobs::beside(folder.path()));
        arriving.begin(name).unwrap();
        arriving.data(bytes).unwrap();
        arriving.end().unwrap();
        arriving.settle(&rows).unwrap();
    }
    assert_eq!(names(&folder), [name.to_string()]);
    assert_eq!(*blobs.content(&blob).unwrap(), b"scan");
    // A disk that was misread once.
    fs::rename(&path, blobs.aside(name)).unwrap();
    assert_eq!(*blobs.content(&blob).unwrap(), b"scan");
    assert_eq!(names(&folder), [name.to_string()]);
}
