//! Laptops of one team: real encrypted stores without a desk, and bundles between them.
//!
//! A laptop lies in a folder of its own with a sheet that opens it, so that a child of this program
//! can open it too.

use geleit_core::catalogue::CATALOGUE;
use geleit_core::desk::{Job, read_slots};
use geleit_core::exchange::{Attachments, Audience, Sender, read_into, write_from};
use geleit_core::ids::{Id, ReplicaId, SeededRandom, StoreId, SystemRandom, UserId};
use geleit_core::keys::{Identity, PaperCode, SignKey, SlotFile, StoreKey, UserKeys};
use geleit_core::roster::{self, Record, Role, Signed, space_id};
use geleit_core::store::{Birth, Hand, Store, StoreError, Tx};
use geleit_core::time::{Instant, parse_day};
use std::cell::Cell;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

const ALMA: UserId = UserId(Id::new([1; 16]));
const START: i64 = 1_800_000_000_000;
/// When bundles are written and read: after all edits.
const EVENING: Instant = Instant(START + 30 * 86_400_000);

/// One laptop.
pub struct Laptop {
    pub folder: PathBuf,
    store: Store,
    random: SeededRandom,
    now: Cell<i64>,
}

/// As many laptops as there are names, which know each other; each in a folder of its name.
pub fn found(place: &Path, names: &[&str]) -> Vec<Laptop> {
    let (root, alma) = (SignKey::draw().unwrap(), UserKeys::draw().unwrap());
    let space = space_id(&root.verify_key());
    let sign = |record: &Record, more: &[(Id, &SignKey)]| -> Signed {
        let signers = [more, &[(space.0, &root)]].concat();
        record.sign(space, Instant(START), &signers)
    };
    let founding = Record::Space {
        root: root.verify_key(),
        records: Identity::draw().recipient(),
        demo: false,
    };
    let user = Record::User {
        user: ALMA,
        name: "Alma Berger".into(),
        short: "AB".into(),
        recipient: alma.identity.recipient(),
        sign: alma.sign.verify_key(),
    };
    let appoint = Record::Appoint {
        user: ALMA,
        role: Role::Coordinator,
    };
    let mut records = vec![
        sign(&founding, &[]),
        sign(&user, &[(ALMA.0, &alma.sign)]),
        sign(&appoint, &[]),
    ];
    let laptops: Vec<Laptop> = names
        .iter()
        .map(|name| {
            let birth = Birth {
                space,
                replica: ReplicaId(Id::draw(&SystemRandom)),
                sign: SignKey::draw().unwrap(),
                identity: Identity::draw(),
            };
            let replica = Record::Replica {
                replica: birth.replica,
                sign: birth.sign.verify_key(),
                recipient: birth.identity.recipient(),
            };
            records.push(sign(&replica, &[]));
            Laptop::create(&place.join(name), &birth)
        })
        .collect();
    for laptop in &laptops {
        laptop.write(|tx| {
            let learn = |record| roster::learn(tx, record).map(|_| ());
            records.iter().try_for_each(learn)
        });
    }
    laptops
}

impl Laptop {
    fn create(folder: &Path, birth: &Birth) -> Self {
        fs::create_dir_all(folder).unwrap();
        let (key, code) = (StoreKey::draw(), PaperCode::draw().unwrap());
        let mut slots = SlotFile {
            store: StoreId(Id::draw(&SystemRandom)),
            label: "Bench".into(),
            demo: false,
            slots: Vec::new(),
        };
        slots.add_sheet(None, &code, &key).unwrap();
        let groups: Vec<String> = code
            .groups()
            .iter()
            .map(|group| group.to_string())
            .collect();
        fs::write(folder.join("slots"), slots.write()).unwrap();
        fs::write(folder.join("sheet"), groups.join(" ")).unwrap();
        Self::with(
            folder,
            Store::create(folder, &key, CATALOGUE, birth).unwrap(),
        )
    }

    /// Opens the laptop in a folder.
    pub fn open(folder: &Path) -> Self {
        let sheet = fs::read_to_string(folder.join("sheet")).unwrap();
        let code = PaperCode::read(&sheet).unwrap();
        let opened = read_slots(folder).unwrap().open_with_sheet(&code).unwrap();
        let store = Store::open(folder, &opened.store_key, CATALOGUE).unwrap();
        Self::with(folder, store)
    }

    fn with(folder: &Path, store: Store) -> Self {
        Self {
            folder: folder.to_owned(),
            store,
            random: SeededRandom::new(7),
            now: Cell::new(START),
        }
    }

    /// The store.
    pub fn store(&self) -> &Store {
        &self.store
    }

    /// One transaction, a second after the last one.
    pub fn write(&self, act: impl FnOnce(&mut Tx<'_>) -> Result<(), StoreError>) {
        self.now.set(self.now.get() + 1000);
        let hand = Hand {
            author: ALMA,
            now: Instant(self.now.get()),
            random: &self.random,
        };
        let done = self.store.write(hand, act, |_, ()| Ok::<_, StoreError>(()));
        done.unwrap();
    }

    /// Writes a bundle for the team into a folder and gives its file.
    pub fn send(&self, target: &Path) -> PathBuf {
        let (space, _) = self.store.whose().unwrap();
        let roster = self
            .store
            .read(|reader| roster::read(reader, space))
            .unwrap();
        let sender = Sender {
            store: &self.store,
            roster: Arc::new(roster),
            author: ALMA,
            now: EVENING,
            today: parse_day("2027-01-12").unwrap(),
        };
        let written = write_from(
            &sender,
            target,
            &Audience::Team(Attachments::All),
            &Job::default(),
        )
        .unwrap();
        target.join(written.file)
    }

    /// Takes a bundle in and gives how many changes were new.
    pub fn hear(&self, bundle: &Path) -> u64 {
        let who = (ALMA, EVENING);
        let received = read_into(&self.store, &self.folder, bundle, who, &Job::default());
        received.unwrap().preview.new_changes
    }
}
