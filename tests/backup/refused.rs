//! What is no whole backup of ours is refused, and the stores on the laptop stay as they are.

use super::{back_up, backed_up, restore_of};
use crate::support::{ALMA, Office, files_below};
use geleit_core::bundle::{FrameWriter, kind};
use geleit_core::ids::Id;
use geleit_core::keys::{SignKey, SlotFile, seal_writer};
use serde_json::json;
use std::fs;
use std::path::{Path, PathBuf};

/// A laptop without a store beside a backup made elsewhere.
struct Stick {
    laptop: Office,
    folder: PathBuf,
    user: String,
    _office: Office,
}

fn stick() -> Stick {
    let (office, folder, _) = backed_up();
    let user = office.id_of(&ALMA);
    office.desk.lock();
    Stick {
        laptop: Office::empty(),
        folder,
        user,
        _office: office,
    }
}

impl Stick {
    fn refused(&self) -> String {
        let before = listing(&self.laptop.stores());
        let code = self.laptop.refused(
            "store.restore",
            restore_of(&self.laptop, &self.folder, &self.user),
        );
        assert_eq!(listing(&self.laptop.stores()), before);
        assert!(!self.laptop.desk.is_open());
        code
    }
}

fn listing(folder: &Path) -> Vec<PathBuf> {
    match folder.exists() {
        true => files_below(folder),
        false => Vec::new(),
    }
}

#[test]
fn a_backup_cut_anywhere_or_with_a_bent_bit_is_refused() {
    let stick = stick();
    let sealed = stick.folder.join("backup.age");
    let whole = fs::read(&sealed).unwrap();
    let last = whole.len() - 1;
    for cut in [0, 20, 300, whole.len() / 2, last] {
        fs::write(&sealed, &whole[..cut]).unwrap();
        assert_eq!(stick.refused(), "backup-damaged", "cut at {cut}");
    }
    for place in [5, 150, 900, whole.len() / 3, last] {
        let mut bent = whole.clone();
        bent[place] ^= 4;
        fs::write(&sealed, &bent).unwrap();
        let code = stick.refused();
        // A bent line of the age header may look like one for somebody else.
        assert!(
            ["backup-damaged", "wrong-passphrase"].contains(&&*code),
            "bent at {place}: {code}"
        );
    }
    fs::write(&sealed, [whole.as_slice(), b"x"].concat()).unwrap();
    assert_eq!(stick.refused(), "backup-damaged");
    fs::write(&sealed, &whole).unwrap();
    let restore = restore_of(&stick.laptop, &stick.folder, &stick.user);
    assert_eq!(stick.laptop.call("store.restore", restore)["state"], "open");
}

#[test]
fn a_folder_without_a_whole_backup_is_refused_before_any_secret() {
    let stick = stick();
    let inspect = || {
        let grant = stick.laptop.desk.grant(stick.folder.clone());
        stick
            .laptop
            .refused("store.inspect_backup", json!({"grant": grant}))
    };
    let slots = stick.folder.join("slots");
    let whole = fs::read(&slots).unwrap();
    fs::write(&slots, &whole[..whole.len() - 1]).unwrap();
    assert_eq!(
        (inspect(), stick.refused()),
        ("backup-damaged".into(), "backup-damaged".into())
    );
    // The key file of a version that is not written yet.
    let mut newer = whole[..whole.len() - 32].to_vec();
    newer[9] = 2;
    let checksum = blake3::hash(&newer);
    fs::write(&slots, [&newer, checksum.as_bytes().as_slice()].concat()).unwrap();
    assert_eq!(
        (inspect(), stick.refused()),
        ("backup-newer".into(), "backup-newer".into())
    );
    fs::remove_file(&slots).unwrap();
    assert_eq!(inspect(), "backup-damaged");
}

#[test]
fn a_wrong_secret_restores_nothing() {
    let stick = stick();
    let restore = |secret: &str, kind: &str| {
        let grant = stick.laptop.desk.grant(stick.folder.clone());
        let args = json!({"grant": grant, "user": stick.user, "secret": secret, "kind": kind,
            "despiteAge": false});
        stick.laptop.refused("store.restore", args)
    };
    assert_eq!(
        restore("kupfer wolke acht", "passphrase"),
        "wrong-passphrase"
    );
    assert_eq!(restore("0000 0000", "sheet"), "wrong-code");
    let records = Office::sheet("records").join(" ");
    assert_eq!(restore(&records, "sheet"), "wrong-code");
    assert!(listing(&stick.laptop.stores()).is_empty());
}

#[test]
fn a_backup_of_a_newer_version_says_so() {
    let stick = stick();
    let slots = SlotFile::read(&fs::read(stick.folder.join("slots")).unwrap()).unwrap();
    let key = SignKey::draw().unwrap();
    let id = Id::new([4; 16]);
    let write = |frames: &[(u64, Vec<u8>)]| {
        let mut sealed = Vec::new();
        let to = seal_writer(&slots.recipients(), &mut sealed).unwrap();
        let mut writer = FrameWriter::new(to).unwrap();
        for (kind, raw) in frames {
            writer.frame(*kind, true, raw).unwrap();
        }
        writer.finish(id, &key).unwrap().finish().unwrap();
        fs::write(stick.folder.join("backup.age"), sealed).unwrap();
    };
    // [2] and [1, kind 7, space, replica, key, demo]
    let newer = vec![0x81, 0x02];
    let bytes = |head: &[u8], content: &[u8]| [head, content].concat();
    let header = [
        vec![0x86, 0x01, 0x07],
        bytes(&[0x50], &[0; 16]),
        bytes(&[0x50], id.as_bytes()),
        bytes(&[0x58, 0x20], key.verify_key().as_bytes()),
        vec![0xf4],
    ]
    .concat();
    write(&[(kind::HEADER, newer)]);
    assert_eq!(stick.refused(), "backup-newer");
    write(&[(kind::HEADER, header.clone()), (0x55, vec![1])]);
    assert_eq!(stick.refused(), "backup-newer");
    write(&[
        (kind::HEADER, header.clone()),
        (kind::FILE_BEGIN, vec![0x09]),
    ]);
    assert_eq!(stick.refused(), "backup-newer");
    write(&[(kind::HEADER, header.clone()), (kind::FILE_DATA, vec![1])]);
    assert_eq!(stick.refused(), "backup-damaged");
    write(&[(kind::HEADER, header)]);
    assert_eq!(stick.refused(), "backup-damaged");
    write(&[(kind::HEADER, vec![0x81, 0x01])]);
    assert_eq!(stick.refused(), "backup-damaged");
}

#[test]
fn a_backup_onto_the_store_itself_or_onto_nothing_is_refused() {
    let office = Office::open();
    let before = files_below(&office.stores());
    let write = |folder: PathBuf| {
        let grant = office.desk.grant(folder);
        office.refused("backup.write", json!({"grant": grant}))
    };
    assert_eq!(write(office.home()), "backup-target-inside-store");
    assert_eq!(
        write(office.home().join("gen-1")),
        "backup-target-inside-store"
    );
    assert_eq!(
        write(office.stick().join("pulled-out")),
        "backup-not-writable"
    );
    assert_eq!(files_below(&office.stores()), before);
}

#[test]
fn a_cancelled_backup_leaves_no_half_one() {
    let office = std::sync::Arc::new(Office::open());
    let person = office.person("Nura", "Saleh");
    // Enough to be under way for a while, in drafts that hardly shrink.
    for _ in 0..24 {
        let text: String = (0..8000)
            .map(|_| Id::draw(&geleit_core::ids::SystemRandom).to_string())
            .collect();
        let draft =
            json!({"id": null, "kind": "note", "content": {"text": text, "person": person}});
        office.call("draft.save", draft);
    }
    let stop = std::sync::Arc::new(std::sync::atomic::AtomicBool::new(false));
    let hand = std::thread::spawn({
        let (office, stop) = (office.clone(), stop.clone());
        move || {
            while !stop.load(std::sync::atomic::Ordering::SeqCst) {
                office.desk.job().cancel();
                std::thread::yield_now();
            }
        }
    });
    let grant = office.desk.grant(office.stick());
    let code = office.refused("backup.write", json!({"grant": grant}));
    stop.store(true, std::sync::atomic::Ordering::SeqCst);
    hand.join().unwrap();
    assert_eq!(code, "cancelled");
    assert_eq!(fs::read_dir(office.stick()).unwrap().count(), 0);
    assert!(!office.home().join("gen-1/backup.tmp").exists());
    back_up(&office);
    assert_eq!(fs::read_dir(office.stick()).unwrap().count(), 1);
}
