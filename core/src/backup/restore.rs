//! Looking into a backup and restoring it.

use super::{BackupError, SEALED, SLOTS, unpack, window};
use crate::catalogue::CATALOGUE;
use crate::desk::{Desk, DeskError, ERASED, Job, read_erased, read_slots, stage};
use crate::ids::{SystemRandom, UserId};
use crate::keys::{Identity, KeyError, Opened, PaperCode, Passphrase, SlotFile, open_reader};
use crate::roster::{self, Record, Roster, Signed};
use crate::store::{Birth, Hand, Store};
use crate::time::Instant;
use std::fs::{self, File};
use std::io::BufReader;
use std::path::{Path, PathBuf};

/// What opens a backup.
pub enum Key {
    /// A worker's passphrase, as it was when the backup was written.
    Passphrase(UserId, Passphrase),
    /// Her personal sheet, or the office's.
    Sheet(PaperCode),
}

impl Key {
    fn open(&self, slots: &SlotFile) -> Result<(Identity, Opened), KeyError> {
        match self {
            Self::Passphrase(user, passphrase) => slots.unlock(*user, passphrase),
            Self::Sheet(code) => slots.unlock_with_sheet(code),
        }
    }
}

/// Reads what a backup's folder says before any key: the store's ways in, and when it was written.
pub fn inspect(folder: &Path) -> Result<(SlotFile, Option<std::time::SystemTime>), BackupError> {
    let slots = read_slots(folder).map_err(|error| match error {
        DeskError::Key(KeyError::Newer(_)) => BackupError::Newer,
        _ => BackupError::Damaged,
    })?;
    let written = fs::metadata(folder.join(SEALED)).map_err(|_| BackupError::Damaged)?;
    Ok((slots, written.modified().ok()))
}

/// Restores a backup as a store on this laptop. Everything is checked before the store appears;
/// one that is there already is left alone. `despite_age`: what was erased since and stands in no list
/// may come back. Gives the new store's folder.
pub fn restore(
    desk: &Desk,
    folder: &Path,
    key: &Key,
    despite_age: bool,
) -> Result<PathBuf, BackupError> {
    let (slots, _) = inspect(folder)?;
    let (identity, opened) = key.open(&slots)?;
    fs::create_dir_all(&desk.ports().folder)?;
    desk.job().run(|job| {
        stage(&desk.ports().folder, |generation| {
            open(&folder.join(SEALED), &identity, generation, job)?;
            // The key file lies inside once more, so that nobody can put another beside the backup.
            let key_file = |at: &Path| fs::read(at.join(SLOTS)).map_err(|_| BackupError::Damaged);
            if key_file(generation)? != key_file(folder)? {
                return Err(BackupError::Damaged);
            }
            let slots = read_slots(generation).map_err(|_| BackupError::Damaged)?;
            if !generation.join("geleit.db").is_file() {
                return Err(BackupError::Damaged);
            }
            let store = Store::open(generation, &opened.store_key, CATALOGUE)?;
            let lists = lists(desk, (folder, &identity), &store, &opened)?;
            if !despite_age {
                check_age(&store, &lists, desk.ports().clock.now())?;
            }
            job.step("restore-verify", 0);
            go_on_as_another(desk, &store, &lists, &opened)?;
            Ok::<_, BackupError>(slots)
        })
    })
}

/// Opens the sealed file with the key of a slot and unpacks it.
fn open(
    sealed: &Path,
    identity: &Identity,
    generation: &Path,
    job: &Job,
) -> Result<(), BackupError> {
    let file = File::open(sealed).map_err(|_| BackupError::Damaged)?;
    job.step("restore", file.metadata()?.len());
    let plain = open_reader(identity, BufReader::new(file)).map_err(|error| match error {
        KeyError::Wrong | KeyError::File(_) => BackupError::Key(error),
        _ => BackupError::Damaged,
    })?;
    unpack(plain, generation, job)
}

/// The records of every list in reach of what was erased.
fn lists(
    desk: &Desk,
    (folder, identity): (&Path, &Identity),
    store: &Store,
    opened: &Opened,
) -> Result<Vec<Signed>, BackupError> {
    let (space, _) = store.whose()?;
    let known = [folder, &desk.ports().folder].into_iter().flat_map(beside);
    let lists = known.map(|place| read_erased(&place, identity, &opened.store_key, space));
    Ok(lists.flatten().collect())
}

/// Refuses a backup when neither it nor a list says anything about the time of the window. Before a
/// backup is written the audit notes it, so the store's last commit is the moment it was made.
fn check_age(store: &Store, lists: &[Signed], now: Instant) -> Result<(), BackupError> {
    let (space, _) = store.whose()?;
    let made = store.not_before_last_commit(Instant(0))?;
    let here = store.read(roster::records)?;
    let team = Roster::of(space, &[here, lists.to_vec()].concat())?;
    let vouched = lists.iter().filter(|one| team.vouched(one).is_some());
    let words = vouched.filter_map(|one| Some(one.read().ok()??.2));
    match window::is_too_old(made, words, now) {
        true => Err(BackupError::TooOld),
        false => Ok(()),
    }
}

/// Proves the restored database whole, gives it a new incarnation, and erases what was erased since
/// the backup was written.
fn go_on_as_another(
    desk: &Desk,
    store: &Store,
    lists: &[Signed],
    opened: &Opened,
) -> Result<(), BackupError> {
    let (space, _) = store.whose()?;
    let cuts = store.read(|reader| roster::read(reader, space))?.cuts();
    store.judge(&cuts)?;
    if !store.verify(&cuts)?.is_whole() {
        return Err(BackupError::Damaged);
    }
    let birth = Birth::draw(space)?;
    let now = desk.ports().clock.now();
    let former = store.reincarnate(&birth)?;
    let record = Record::Reincarnate {
        old: former.replica,
        n: former.n,
        chain: former.chain,
        new: birth.replica,
        sign: birth.sign.verify_key(),
        recipient: birth.identity.recipient(),
    };
    let both = [
        (former.replica.0, &former.sign),
        (birth.replica.0, &birth.sign),
    ];
    let signed = record.sign(space, now, &both);
    let author = opened
        .user
        .as_ref()
        .map_or(UserId(space.0), |(user, _)| *user);
    let hand = Hand {
        author,
        now,
        random: &SystemRandom,
    };
    store.write(
        hand,
        |tx| {
            let here = roster::records(&tx.reader())?;
            let team = Roster::of(space, &[here, lists.to_vec()].concat())?;
            for record in lists.iter().filter_map(|one| team.vouched(one)) {
                roster::learn(tx, &record)?;
            }
            roster::add(tx, &signed)?;
            let all = roster::records(&tx.reader())?;
            Ok(tx.judge(&Roster::of(space, &all)?.ruling())?)
        },
        |_, ()| Ok(()),
    )
}

/// The folders in which a list of what was erased may lie: of a backup and those beside it, or of the
/// stores on this laptop.
fn beside(folder: &Path) -> Vec<PathBuf> {
    let among = |folder: &Path| {
        let entries = fs::read_dir(folder).into_iter().flatten().flatten();
        let folders = entries.map(|entry| entry.path());
        folders.filter(|path| path.join(ERASED).is_file()).collect()
    };
    let mut found: Vec<PathBuf> = among(folder);
    found.push(folder.to_owned());
    found.extend(folder.parent().map(among).unwrap_or_default());
    found
}
