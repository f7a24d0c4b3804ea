//! A purged root is gone from every page of the file, from its log beside it and from the folder of the
//! attachments. Each time it was found there before.

use super::{Birth, Blob, Cuts, Hand, Purged, Reader, Ruling, Store, StoreError, Tx, Value};
use crate::catalogue::CATALOGUE;
use crate::ids::{Id, ReplicaId, SeededRandom, SpaceId, UserId};
use crate::keys::{Identity, SignKey, StoreKey};
use crate::time::Instant;
use crate::{note, paper, person};
use std::collections::BTreeMap;
use std::fs;
use tempfile::TempDir;

struct Laptop {
    store: Store,
    key: StoreKey,
    random: SeededRandom,
    folder: TempDir,
}

impl Laptop {
    fn new() -> Self {
        let (folder, key) = (tempfile::tempdir().unwrap(), StoreKey::draw());
        let birth = Birth {
            space: SpaceId(Id::new([2; 16])),
            replica: ReplicaId(Id::new([3; 16])),
            sign: SignKey::draw().unwrap(),
            identity: Identity::draw(),
        };
        Self {
            store: Store::create(folder.path(), &key, CATALOGUE, &birth).unwrap(),
            key,
            random: SeededRandom::new(4),
            folder,
        }
    }

    fn write<T>(
        &self,
        act: impl FnOnce(&mut Tx<'_>) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let hand = Hand {
            author: UserId(Id::new([1; 16])),
            now: Instant(1_800_000_000_000),
            random: &self.random,
        };
        self.store.write(hand, act, |_, done| Ok(done))
    }

    /// A note in a root of its own.
    fn note(&self, text: &str) -> Id {
        let column = |name| {
            *note::NOTE
                .columns
                .iter()
                .find(|one| one.name == name)
                .unwrap()
        };
        let values = [
            (column("class"), "file".into()),
            (column("text"), Value::from(text)),
        ];
        let written = self.write(|tx| {
            let root = tx.draw();
            tx.state_fact(root, &note::NOTE, &values)?;
            Ok(root)
        });
        written.unwrap()
    }

    fn number(&self, sql: &str, root: Id) -> i64 {
        let read = |reader: &Reader<'_>| reader.number(sql, [root.as_bytes()]);
        self.store.read::<_, StoreError>(read).unwrap()
    }

    /// How many notes hold a word.
    fn found(&self, word: &str) -> i64 {
        let sql = "SELECT count(*) FROM note_words WHERE note_words MATCH ?1";
        let read = |reader: &Reader<'_>| reader.number(sql, [word]);
        self.store.read::<_, StoreError>(read).unwrap()
    }

    /// Whether bytes stand anywhere in the pages of the database, in use or not.
    fn pages_hold(&self, bytes: &[u8]) -> bool {
        let mut connection = self.store.writer();
        let pages = connection.serialize("main").unwrap();
        pages.windows(bytes.len()).any(|window| window == bytes)
    }

    fn log_bytes(&self) -> u64 {
        let log = self.folder.path().join("geleit.db-wal");
        fs::metadata(log).map_or(0, |file| file.len())
    }

    fn purge(&self, roots: &[Id]) {
        let by = Purged {
            record: Id::new([9; 16]),
            at: Instant(5),
        };
        let ruling = Ruling {
            purged: roots.iter().map(|root| (*root, by)).collect(),
            ..Ruling::default()
        };
        self.write(|tx| tx.judge(&ruling)).unwrap();
    }
}

/// So many notes that pages split and are joined again; one in three is erased.
#[test]
fn of_what_is_purged_no_page_holds_a_word() {
    let laptop = Laptop::new();
    let text = |n: usize| format!("Kanarienvogel{n} {}", "singt im Hof ".repeat(n % 40));
    let notes: Vec<Id> = (0..300).map(|n| laptop.note(&text(n))).collect();
    let gone: Vec<Id> = notes.iter().copied().step_by(3).collect();
    for word in ["Kanarienvogel0 ", "Kanarienvogel150 ", "Kanarienvogel151 "] {
        assert!(laptop.pages_hold(word.as_bytes()), "{word}");
    }
    assert_eq!(
        (laptop.found("kanarienvogel150"), laptop.found("hof")),
        (1, 292)
    );
    laptop.purge(&gone);
    for n in (0..300).step_by(3) {
        let word = format!("Kanarienvogel{n} ");
        assert!(!laptop.pages_hold(word.as_bytes()), "{word}");
    }
    assert!(laptop.pages_hold(b"Kanarienvogel151 "), "the others stay");
    assert_eq!(laptop.log_bytes(), 0, "and no copy of old pages");
    assert_eq!(
        (
            laptop.found("kanarienvogel150"),
            laptop.found("kanarienvogel151")
        ),
        (0, 1)
    );
    // In the index of words each stands cut after what it has in common with the one before.
    assert_eq!(laptop.found("kanarienvogel*"), 200);
    assert!(laptop.store.verify(&Cuts::default()).unwrap().is_whole());
}

#[test]
fn husks_stay_where_the_changes_were_and_nothing_is_written_there_any_more() {
    let laptop = Laptop::new();
    let (gone, stays) = (laptop.note("Nura"), laptop.note("Ali"));
    let changes = "SELECT count(*) FROM change WHERE root = ?1 AND body IS";
    assert_eq!(laptop.number(&format!("{changes} NOT NULL"), gone), 1);
    laptop.purge(&[gone]);
    assert_eq!(laptop.number(&format!("{changes} NULL"), gone), 1);
    assert_eq!(laptop.number(&format!("{changes} NOT NULL"), stays), 1);
    let rows = "SELECT count(*) FROM note WHERE root = ?1";
    assert_eq!(
        (laptop.number(rows, gone), laptop.number(rows, stays)),
        (0, 1)
    );
    let at = laptop
        .store
        .read::<_, StoreError>(|reader| reader.purged(gone));
    assert_eq!(at.unwrap(), Some(Instant(5)));
    let birth = person::PERSON.columns[0];
    let refused =
        laptop.write(|tx| tx.create(gone, &person::PERSON, gone, &[(birth, "1990".into())]));
    assert!(matches!(refused, Err(StoreError::Erased)));
    // Folding everything anew brings nothing back, and what is not a husk would be noticed.
    assert!(laptop.store.verify(&Cuts::default()).unwrap().is_whole());
    let sql = "UPDATE change SET body = x'00' WHERE body IS NULL";
    laptop.store.writer().execute(sql, []).unwrap();
    assert!(
        !laptop
            .store
            .verify(&Cuts::default())
            .is_ok_and(|verdict| verdict.is_whole())
    );
}

#[test]
fn attachments_go_with_their_keys_unless_another_root_names_them() {
    let laptop = Laptop::new();
    let keep = |bytes: &[u8]| laptop.store.blobs().keep(bytes).unwrap();
    let (alone, shared) = (keep(b"ein Scan"), keep(b"zwei Scans"));
    let state = |root: u8, blob: &Blob| {
        let fact = [(paper::SCAN.columns[1], blob.value())];
        let root = Id::new([root; 16]);
        laptop
            .write(|tx| tx.state_fact(root, &paper::SCAN, &fact))
            .unwrap();
        root
    };
    let gone = state(7, &alone);
    state(7, &shared);
    state(8, &shared);
    let Value::Bytes(row) = alone.value() else {
        panic!()
    };
    let secret = row[..32].to_vec();
    assert!(laptop.pages_hold(&secret));
    assert!(laptop.store.blobs().has(&alone));
    laptop.purge(&[gone]);
    assert!(!laptop.pages_hold(&secret), "the key");
    let blobs = laptop.store.blobs();
    assert!(!blobs.has(&alone) && blobs.has(&shared));
}

#[test]
fn what_a_crash_left_of_a_purge_goes_when_the_store_is_opened() {
    let laptop = Laptop::new();
    let blob = laptop.store.blobs().keep(b"ein Scan".as_slice()).unwrap();
    let fact = [(paper::SCAN.columns[1], blob.value())];
    let root = Id::new([7; 16]);
    laptop
        .write(|tx| tx.state_fact(root, &paper::SCAN, &fact))
        .unwrap();
    let file = laptop.store.blobs().path(blob.name());
    let sealed = fs::read(&file).unwrap();
    laptop.purge(&[root]);
    assert!(!file.exists());
    // As if the process had ended between the transaction and the removal.
    fs::write(&file, sealed).unwrap();
    let Laptop {
        store, key, folder, ..
    } = laptop;
    drop(store);
    let store = Store::open(folder.path(), &key, CATALOGUE).unwrap();
    assert!(!file.exists());
    assert!(store.verify(&Cuts::default()).unwrap().is_whole());
}

#[test]
fn a_store_catches_up_with_words_it_did_not_understand() {
    let laptop = Laptop::new();
    let (gone, stays) = (laptop.note("Nura"), laptop.note("Ali"));
    let by = |record: u8| Purged {
        record: Id::new([record; 16]),
        at: Instant(record.into()),
    };
    let one = BTreeMap::from([(gone, by(9))]);
    assert_eq!(laptop.store.catch_up(&one).unwrap(), 1);
    assert_eq!(laptop.store.catch_up(&one).unwrap(), 0);
    assert_eq!((laptop.found("nura"), laptop.found("ali")), (0, 1));
    // An earlier word that comes later is the one that counts.
    let earlier = BTreeMap::from([(gone, by(3)), (Id::new([5; 16]), by(9))]);
    assert_eq!(
        laptop.store.catch_up(&earlier).unwrap(),
        0,
        "nothing was here"
    );
    let at = laptop
        .store
        .read::<_, StoreError>(|reader| reader.purged(gone));
    assert_eq!(at.unwrap(), Some(Instant(3)));
    assert!(
        laptop
            .store
            .read::<_, StoreError>(|reader| reader.purged(stays))
            .unwrap()
            .is_none()
    );
}
