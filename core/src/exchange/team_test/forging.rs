//! Bundles as somebody with harm in mind would write them: the frames of a real one taken apart and put
//! together again, and changes in anybody's name.

use super::team::{Laptop, Team};
use super::travel::{person, set_birth};
use crate::bundle::{FrameReader, FrameWriter, kind};
use crate::exchange::ExchangeError;
use crate::exchange::header::{Header, this_version};
use crate::exchange::segment::Segment;
use crate::ids::{Id, ReplicaId, TxId};
use crate::keys::{Recipient, open_reader, seal_writer};
use crate::store::{Change, Op, Seal, Sent, Value, Vector, body_hash, next_link};
use crate::time::Instant;
use std::fs;
use std::path::{Path, PathBuf};

pub type Frames = Vec<(u64, Vec<u8>)>;

/// The frames of a bundle that a laptop can open.
pub fn frames_of(bundle: &Path, laptop: &Laptop) -> Frames {
    // It may be sealed to a key from before a renewal.
    let identities = laptop.store.identities().unwrap();
    let open = |identity| open_reader(identity, fs::File::open(bundle).unwrap()).ok();
    let opened = identities.iter().find_map(open).unwrap();
    let mut reader = FrameReader::new(opened, |_| true).unwrap();
    let roster = laptop.roster();
    let mut frames = Vec::new();
    while let Some(frame) = reader.next(|id| roster.sign_of(ReplicaId(id))).unwrap() {
        frames.push((frame.kind, frame.raw));
    }
    frames
}

/// Writes frames as a member of the team who means harm would.
pub fn forged(team: &Team, by: &Laptop, frames: &[(u64, Vec<u8>)]) -> PathBuf {
    let recipients: Vec<Recipient> = by
        .roster()
        .recipients(Instant(by.now.get()))
        .cloned()
        .collect();
    forged_to(team, by, &recipients, frames)
}

pub fn forged_to(team: &Team, by: &Laptop, to: &[Recipient], frames: &[(u64, Vec<u8>)]) -> PathBuf {
    let mut sealed = Vec::new();
    let mut writer = FrameWriter::new(seal_writer(to, &mut sealed).unwrap()).unwrap();
    for (kind, raw) in frames {
        writer.frame(*kind, true, raw).unwrap();
    }
    let (id, key) = by.store.signer().unwrap();
    writer.finish(id, &key).unwrap().finish().unwrap();
    written(team, &sealed)
}

pub fn written(team: &Team, bytes: &[u8]) -> PathBuf {
    let path = team.stick().join("forged.age");
    fs::write(&path, bytes).unwrap();
    path
}

/// Refused by looking and by reading, and nothing changed.
pub fn refused(laptop: &Laptop, bundle: &Path) -> ExchangeError {
    let before = laptop.everything();
    let looked = laptop.look(bundle).unwrap_err();
    let error = laptop.hear(bundle).unwrap_err();
    assert_eq!(looked.to_string(), error.to_string());
    assert!(laptop.everything() == before, "{error}");
    assert!(!laptop.folder.path().join("incoming").exists());
    error
}

pub fn scene() -> (Team, Laptop, Laptop, Laptop) {
    let team = Team::new();
    let [a, b, c] = team.laptops(3).try_into().ok().unwrap();
    let nura = person(&a, "Nura");
    set_birth(&a, nura, "1990");
    person(&c, "Ali");
    a.hear(&c.send(&team)).unwrap();
    (team, a, b, c)
}

/// A bundle of one segment in somebody's name, sealed by whoever carries it.
pub fn in_the_name_of(victim: &Laptop, carrier: &Laptop, change: &Change) -> Frames {
    about(Id::new([5; 16]), victim, carrier, change)
}

/// The same about any root.
pub fn about(root: Id, victim: &Laptop, carrier: &Laptop, change: &Change) -> Frames {
    let roster = carrier.roster();
    let (space, replica) = (roster.space, victim.replica());
    let vector = carrier.store.read(|reader| reader.vector()).unwrap();
    let (n, before) = vector.of(replica).last().unwrap_or((0, [0; 32]));
    let body = change.write();
    let hash = body_hash(&body);
    let chain = next_link(space.0, replica.0, n + 1, &before, root, &hash);
    let mut segment = Segment::after(replica, n, before);
    segment.add(&Sent {
        n: n + 1,
        chain,
        root,
        hash: *hash.as_bytes(),
        body: Some(body),
    });
    let (own, key) = carrier.store.signer().unwrap();
    let mut end = vector.clone();
    end.0.remove(&replica);
    end.add(replica, n + 1, chain);
    let header = Header {
        enrolment: false,
        space,
        sender: ReplicaId(own),
        bundle: Id::new([9; 16]),
        created: 1 << 50,
        at: crate::time::Instant(1),
        demo: false,
        base: Vector::default(),
        end,
        changes: 1,
        records: 0,
        attachments: 0,
        producer: this_version(),
        audit: None,
    };
    vec![
        (kind::HEADER, header.write()),
        (kind::SEGMENT, segment.close().unwrap().0),
        (
            kind::SEAL,
            Seal::sign(space, replica, n + 1, chain, &key).to_bytes(),
        ),
    ]
}

pub fn change(hlc: u64, last: bool) -> Change {
    let op = Op::Set {
        table: 3,
        row: Id::new([5; 16]),
        column: 1,
        value: Value::from("1900"),
        replaces: Vec::new(),
        resolves: false,
    };
    let author = super::team::ALMA;
    let mut change = Change::new(TxId(Id::new([3; 16])), hlc, author, [4; 16], vec![op]);
    change.last = last;
    change
}
