//! Erasing by signed records of the roster, at whatever laptop one sits.

use super::{ALMA, BRUNO, Office, Worker};
use geleit_core::ids::{Id, NoteId, SystemRandom, UserId};
use geleit_core::keys::SignKey;
use geleit_core::note;
use geleit_core::roster::{self, Grounds, Record, Role, Roster, RosterError, Signed};
use geleit_core::store::{Hand, StoreError};
use geleit_core::time::Instant;

/// Alma and Bruno, who becomes data protection officer, erase roots.
pub fn erase(office: &Office, roots: &[&str]) {
    let mut roots: Vec<Id> = roots.iter().map(|root| Id::parse(root).unwrap()).collect();
    roots.sort();
    let purge = Record::Purge {
        roots,
        grounds: Grounds::HandedOver,
        own: Vec::new(),
        without: Vec::new(),
    };
    let appoint = Record::Appoint {
        user: user(office, &BRUNO),
        role: Role::DataProtection,
    };
    let records = [
        signed(office, &appoint, &[&ALMA]),
        signed(office, &purge, &[&ALMA, &BRUNO]),
    ];
    learn(office, &records);
}

/// Alma alone erases a note of her own.
pub fn erase_own(office: &Office, note: &str) {
    let (author, note) = (user(office, &ALMA), NoteId(Id::parse(note).unwrap()));
    let session = office.desk.session().unwrap();
    let found: Result<_, StoreError> = session
        .store()
        .read(|reader| note::own(reader, author, note));
    let (root, draw) = found.unwrap().unwrap();
    drop(session);
    let purge = Record::Purge {
        roots: vec![root],
        grounds: Grounds::Own,
        own: vec![draw],
        without: Vec::new(),
    };
    learn(office, &[signed(office, &purge, &[&ALMA])]);
}

fn user(office: &Office, worker: &Worker) -> UserId {
    UserId(Id::parse(&office.id_of(worker)).unwrap())
}

fn signed(office: &Office, record: &Record, by: &[&Worker]) -> Signed {
    let (space, _) = office.desk.session().unwrap().store().whose().unwrap();
    let by = by.iter();
    let keys: Vec<_> = by
        .map(|worker| office.keys_of(worker).user.unwrap())
        .collect();
    let keys: Vec<(Id, &SignKey)> = keys
        .iter()
        .map(|(user, keys)| (user.0, &keys.sign))
        .collect();
    record.sign(space, Instant(1_800_000_000_000), &keys)
}

fn learn(office: &Office, records: &[Signed]) {
    let session = office.desk.session().unwrap();
    let (space, _) = session.store().whose().unwrap();
    let hand = Hand {
        author: user(office, &ALMA),
        now: Instant(1_800_000_000_000),
        random: &SystemRandom,
    };
    let learnt: Result<(), RosterError> = session.store().write(
        hand,
        |tx| {
            for record in records {
                roster::learn(tx, record)?;
            }
            let all = roster::records(&tx.reader())?;
            Ok(tx.judge(&Roster::of(space, &all)?.ruling())?)
        },
        |_, ()| Ok(()),
    );
    learnt.unwrap();
    // What a command would do after it: the desk takes notice.
    drop(session);
    office.desk.lock();
    office.seat(&ALMA);
}
