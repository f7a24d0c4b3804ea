//! A disk without room: said as that, nothing half written, and it goes on when there is room again.
//! And what stands on it when something was said to be saved.

use super::{Birth, Cuts, Hand, Reader, Store, StoreError, Tx};
use crate::catalogue::CATALOGUE;
use crate::ids::{Id, ReplicaId, SeededRandom, SpaceId, UserId};
use crate::keys::{Identity, SignKey, StoreKey};
use crate::person;
use crate::time::Instant;
use std::io::{Error, ErrorKind};
use tempfile::TempDir;

/// As many pages as SQLite allows.
const ANY: i64 = 4_294_967_294;

fn store(folder: &TempDir) -> Store {
    let birth = Birth {
        space: SpaceId(Id::new([2; 16])),
        replica: ReplicaId(Id::new([3; 16])),
        sign: SignKey::draw().unwrap(),
        identity: Identity::draw(),
    };
    Store::create(folder.path(), &StoreKey::draw(), CATALOGUE, &birth).unwrap()
}

fn count(store: &Store, table: &str) -> i64 {
    let sql = format!("SELECT count(*) FROM {table}");
    let read = |reader: &Reader<'_>| reader.number(&sql, []);
    store.read::<_, StoreError>(read).unwrap()
}

#[test]
fn on_a_full_disk_nothing_is_half_written_and_it_goes_on_with_room() {
    let folder = tempfile::tempdir().unwrap();
    let store = store(&folder);
    let random = SeededRandom::new(4);
    let write = |given: &str| {
        let hand = Hand {
            author: UserId(Id::new([1; 16])),
            now: Instant(1_800_000_000_000),
            random: &random,
        };
        let act = |tx: &mut Tx<'_>| {
            let (id, name) = (tx.draw(), tx.draw());
            tx.create(id, &person::PERSON, id, &[])?;
            tx.create(
                id,
                &person::NAME,
                name,
                &[(person::NAME.columns[1], given.into())],
            )
        };
        store.write(hand, act, |_, ()| Ok::<_, StoreError>(()))
    };
    write("Nura").unwrap();
    let most = |pages: i64| {
        let writer = store.writer();
        writer.pragma_update(None, "max_page_count", pages).unwrap();
    };
    let pages = store
        .writer()
        .query_row("PRAGMA page_count", [], |row| row.get(0));
    most(pages.unwrap());
    let refused = write(&"ä".repeat(60_000));
    assert!(matches!(refused, Err(StoreError::DiskFull)), "{refused:?}");
    for table in ["person", "person_name", "change"] {
        assert_eq!(count(&store, table), 1, "{table}");
    }
    most(ANY);
    assert!(store.verify(&Cuts::default()).unwrap().is_whole());
    write(&"ä".repeat(60_000)).unwrap();
    assert_eq!(count(&store, "change"), 2);
    assert!(store.verify(&Cuts::default()).unwrap().is_whole());
}

#[test]
fn a_file_that_finds_no_room_says_the_same() {
    for kind in [ErrorKind::StorageFull, ErrorKind::QuotaExceeded] {
        let error = StoreError::from(Error::from(kind));
        assert!(matches!(error, StoreError::DiskFull));
    }
    let error = StoreError::from(Error::from(ErrorKind::FileTooLarge));
    assert!(matches!(error, StoreError::FileTooLarge));
}

#[test]
fn a_stick_without_room_is_told_from_one_that_can_not_be_written() {
    let told = |kind| StoreError::of_target(Error::from(kind), StoreError::NotFound);
    assert!(matches!(told(ErrorKind::StorageFull), StoreError::DiskFull));
    let large = told(ErrorKind::FileTooLarge);
    assert!(matches!(large, StoreError::FileTooLarge));
    for kind in [ErrorKind::PermissionDenied, ErrorKind::ReadOnlyFilesystem] {
        assert!(matches!(told(kind), StoreError::NotFound), "{kind}");
    }
}

/// A machine without power can not be had in a test; what SQLite was told can be looked at.
#[test]
fn what_is_saved_is_on_the_disk_before_it_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let store = store(&folder);
    let told = |name: &str| -> rusqlite::types::Value {
        let sql = format!("PRAGMA {name}");
        let writer = store.writer();
        writer.query_row(&sql, [], |row| row.get(0)).unwrap()
    };
    assert_eq!(told("journal_mode"), "wal".to_owned().into());
    // 2 is FULL: the log beside the database is flushed at each commit.
    assert_eq!(told("synchronous"), 2_i64.into());
    assert_eq!(told("secure_delete"), 1_i64.into());
    store.hurry().unwrap();
    assert_eq!(told("synchronous"), 0_i64.into(), "the control");
}
