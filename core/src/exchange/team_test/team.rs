//! Laptops of one team with real encrypted stores, and a stick between them.

use crate::catalogue::CATALOGUE;
use crate::desk::Job;
use crate::exchange::{
    Attachments, Audience, ExchangeError, Preview, Received, Sender, Written, look_at, read_into,
    renew, write_from,
};
use crate::ids::{Id, ReplicaId, SeededRandom, SpaceId, SystemRandom, UserId};
use crate::keys::{Identity, SignKey, StoreKey, UserKeys};
use crate::roster::{self, Grounds, Record, Role, Roster, Signed, space_id};
use crate::store::{Birth, Catalogue, Hand, Store, StoreError, Tx};
use crate::time::{Instant, parse_day};
use std::cell::Cell;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use tempfile::TempDir;

pub const ALMA: UserId = UserId(Id::new([1; 16]));
pub const BRUNO: UserId = UserId(Id::new([2; 16]));
pub const CARLA: UserId = UserId(Id::new([3; 16]));
pub const START: i64 = 1_800_000_000_000;

/// A team that can enrol laptops.
pub struct Team {
    pub space: SpaceId,
    root: SignKey,
    alma: UserKeys,
    /// Data protection officer.
    bruno: UserKeys,
    /// A worker without a role.
    carla: UserKeys,
    records: Identity,
    demo: bool,
    pub stick: TempDir,
}

impl Team {
    pub fn new() -> Self {
        Self::of(false)
    }

    pub fn of(demo: bool) -> Self {
        let root = SignKey::draw().unwrap();
        Self {
            space: space_id(&root.verify_key()),
            root,
            alma: UserKeys::draw().unwrap(),
            bruno: UserKeys::draw().unwrap(),
            carla: UserKeys::draw().unwrap(),
            records: Identity::draw(),
            demo,
            stick: tempfile::tempdir().unwrap(),
        }
    }

    fn sign(&self, record: &Record, signers: &[(Id, &SignKey)]) -> Signed {
        let by_root = (self.space.0, &self.root);
        let signers: Vec<_> = signers.iter().copied().chain([by_root]).collect();
        record.sign(self.space, Instant(START), &signers)
    }

    /// What people call a laptop, said some time after the founding.
    pub fn label(&self, replica: ReplicaId, label: &str, later: i64) -> Signed {
        let record = Record::Label {
            replica,
            label: label.into(),
        };
        let by_root = [(self.space.0, &self.root)];
        record.sign(self.space, Instant(START + later), &by_root)
    }

    /// A record of a kind that only a later version understands.
    pub fn of_later(&self) -> roster::Signed {
        let body = crate::cbor::write(|writer| {
            writer.array(5)?.u8(1)?.u8(99)?;
            writer
                .bytes(self.space.0.as_bytes())?
                .i64(START)?
                .str("neu")?;
            Ok(())
        });
        let mut signed = roster::Signed::from_parts(body, &[0x80]).unwrap();
        signed.add_signature(self.space.0, &self.root);
        signed
    }

    /// A laptop is out from what another knows of it; a coordinator says so at that one.
    pub fn shut_out(&self, by: &Laptop, replica: ReplicaId) -> Signed {
        let vector = by.store.read(|reader| reader.vector()).unwrap();
        let (ends, spares) = by.roster().ends_of(replica, &BTreeSet::new(), &vector);
        let reason = roster::Reason::Lost;
        let record = Record::Revoke {
            replica,
            reason,
            ends,
            spares,
        };
        self.by_alma(&record, by)
    }

    /// Changes count all the same.
    pub fn admit(&self, by: &Laptop, changes: Vec<Id>) -> Signed {
        self.by_alma(&Record::Admit { changes }, by)
    }

    /// Roots are erased, by the word of these users.
    pub fn erase(
        &self,
        roots: &[Id],
        grounds: Grounds,
        own: Vec<Id>,
        by: &[UserId],
        at: i64,
    ) -> Signed {
        let mut roots = roots.to_vec();
        roots.sort();
        roots.dedup();
        let record = Record::Purge {
            roots,
            grounds,
            own,
            without: Vec::new(),
        };
        let signers: Vec<(Id, &SignKey)> =
            by.iter().map(|user| (user.0, self.key(*user))).collect();
        record.sign(self.space, Instant(at), &signers)
    }

    /// A user signs a record that somebody else wrote.
    pub fn sign_too(&self, signed: &mut Signed, user: UserId) {
        signed.add_signature(user.0, self.key(user));
    }

    /// Bruno is no data protection officer any more, or leaves.
    pub fn dismiss_bruno(&self, at: &Laptop, role: Option<Role>) -> Signed {
        let record = Record::Dismiss {
            user: BRUNO,
            role,
            ends: at.roster().appointments(BRUNO, Role::DataProtection),
            stays: Vec::new(),
        };
        self.by_alma(&record, at)
    }

    fn key(&self, user: UserId) -> &SignKey {
        match user {
            ALMA => &self.alma.sign,
            BRUNO => &self.bruno.sign,
            _ => &self.carla.sign,
        }
    }

    fn by_alma(&self, record: &Record, at: &Laptop) -> Signed {
        let alma = [(ALMA.0, &self.alma.sign)];
        let signed = record.sign(self.space, Instant(at.now.get()), &alma);
        at.learn([signed.clone()].into_iter());
        signed
    }

    fn founding(&self) -> Vec<Signed> {
        let space = Record::Space {
            root: self.root.verify_key(),
            records: self.records.recipient(),
            demo: self.demo,
        };
        let workers = [
            (ALMA, "Alma Berger", "AB", &self.alma),
            (BRUNO, "Bruno Keller", "BK", &self.bruno),
            (CARLA, "Carla Moser", "CM", &self.carla),
        ];
        let mut records = vec![self.sign(&space, &[])];
        for (user, name, short, keys) in workers {
            let record = Record::User {
                user,
                name: name.into(),
                short: short.into(),
                recipient: keys.identity.recipient(),
                sign: keys.sign.verify_key(),
            };
            records.push(self.sign(&record, &[(user.0, &keys.sign)]));
        }
        for (user, role) in [(ALMA, Role::Coordinator), (BRUNO, Role::DataProtection)] {
            records.push(self.sign(&Record::Appoint { user, role }, &[]));
        }
        records
    }

    /// A laptop with an empty store that nobody else knows yet.
    pub fn stranger(&self) -> Laptop {
        let folder = tempfile::tempdir().unwrap();
        let birth = Birth {
            space: self.space,
            replica: ReplicaId(Id::draw(&SystemRandom)),
            sign: SignKey::draw().unwrap(),
            identity: Identity::draw(),
        };
        let (sign, recipient) = (birth.sign.verify_key(), birth.identity.recipient());
        let replica = birth.replica;
        let key = StoreKey::draw();
        let store = Store::create(folder.path(), &key, CATALOGUE, &birth).unwrap();
        store.hurry().unwrap();
        let enrolled = self.sign(
            &Record::Replica {
                replica,
                sign,
                recipient,
            },
            &[],
        );
        Laptop {
            store,
            key,
            folder,
            random: fresh(),
            now: Cell::new(START),
            enrolled,
        }
    }

    /// Laptops that know each other.
    pub fn laptops(&self, count: usize) -> Vec<Laptop> {
        let laptops: Vec<Laptop> = (0..count).map(|_| self.stranger()).collect();
        for laptop in &laptops {
            let enrolled = laptops.iter().map(|other| other.enrolled.clone());
            laptop.learn(self.founding().into_iter().chain(enrolled));
        }
        laptops
    }

    pub fn stick(&self) -> &Path {
        self.stick.path()
    }
}

/// One laptop.
pub struct Laptop {
    pub store: Store,
    pub key: StoreKey,
    pub folder: TempDir,
    random: SeededRandom,
    pub now: Cell<i64>,
    pub enrolled: Signed,
}

impl Laptop {
    pub fn learn(&self, records: impl Iterator<Item = Signed>) {
        let records: Vec<_> = records.collect();
        let learn = |tx: &mut Tx<'_>| {
            records
                .iter()
                .try_for_each(|record| roster::learn(tx, record).map(|_| ()))
        };
        self.write(learn).unwrap();
        let ruling = self.roster().ruling();
        self.write(|tx| tx.judge(&ruling)).unwrap();
    }

    pub fn write<T>(
        &self,
        act: impl FnOnce(&mut Tx<'_>) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        self.now.set(self.now.get() + 1000);
        let hand = Hand {
            author: ALMA,
            now: Instant(self.now.get()),
            random: &self.random,
        };
        self.store.write(hand, act, |_, done| Ok(done))
    }

    pub fn roster(&self) -> Roster {
        let (space, _) = self.store.whose().unwrap();
        self.store
            .read(|reader| roster::read(reader, space))
            .unwrap()
    }

    pub fn records(&self) -> Vec<Signed> {
        self.store.read(roster::records).unwrap()
    }

    pub fn replica(&self) -> ReplicaId {
        self.store.whose().unwrap().1
    }

    /// Writes a bundle and gives its file.
    pub fn send(&self, team: &Team) -> PathBuf {
        self.send_to(team, &Audience::Team(Attachments::All)).1
    }

    pub fn send_to(&self, team: &Team, audience: &Audience) -> (Written, PathBuf) {
        let hand = Hand {
            author: ALMA,
            now: Instant(self.now.get()),
            random: &self.random,
        };
        renew(&self.store, &self.roster(), hand).unwrap();
        let sender = Sender {
            store: &self.store,
            roster: Arc::new(self.roster()),
            author: ALMA,
            now: Instant(self.now.get()),
            today: parse_day("2027-01-12").unwrap(),
        };
        let written = write_from(&sender, team.stick(), audience, &Job::default()).unwrap();
        let file = team.stick().join(&written.file);
        (written, file)
    }

    pub fn hear(&self, file: &Path) -> Result<Received, ExchangeError> {
        let who = (ALMA, Instant(self.now.get()));
        read_into(&self.store, self.folder.path(), file, who, &Job::default())
    }

    /// Begins to read and is stopped a little later; whether it was not too late.
    pub fn break_off(&self, file: &Path, spins: u32) -> bool {
        let job = Job::default();
        let who = (ALMA, Instant(self.now.get()));
        std::thread::scope(|scope| {
            scope.spawn(|| {
                (0..spins).for_each(|round| {
                    std::hint::black_box(blake3::hash(&round.to_le_bytes()));
                });
                job.cancel();
            });
            read_into(&self.store, self.folder.path(), file, who, &job).is_err()
        })
    }

    pub fn look(&self, file: &Path) -> Result<Preview, ExchangeError> {
        look_at(&self.store, file, Instant(self.now.get()), &Job::default())
    }

    /// The same folder once more, as somebody copies it to a second laptop.
    pub fn copied(&self) -> Self {
        self.copied_with(CATALOGUE, |_| ())
    }

    /// The same, with what a version knows of it and does to the database first.
    pub fn copied_with(&self, catalogue: Catalogue, first: impl FnOnce(&Path)) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let database = folder.path().join("geleit.db");
        self.store.copy_to(&database).unwrap();
        first(&database);
        let store = Store::open(folder.path(), &self.key, catalogue).unwrap();
        store.hurry().unwrap();
        Self {
            store,
            key: StoreKey::from_slice(self.key.expose()).unwrap(),
            folder,
            random: fresh(),
            now: Cell::new(self.now.get()),
            enrolled: self.enrolled.clone(),
        }
    }

    /// Pages, chains and tables are whole, and what is set aside is what the roster says.
    pub fn is_whole(&self) -> bool {
        let before = self.state();
        let ruling = self.roster().ruling();
        self.write(|tx| tx.judge(&ruling)).unwrap();
        before == self.state() && self.store.verify(&ruling.cuts).unwrap().is_whole()
    }

    /// The ids of a laptop's changes that are set aside here.
    pub fn aside(&self, replica: ReplicaId) -> Vec<Id> {
        let aside = self.store.read(|reader| reader.aside(replica));
        let aside: Result<_, StoreError> = aside;
        aside.unwrap().into_iter().map(|one| one.id).collect()
    }

    /// Every row of these tables, whatever their order on disk.
    pub fn rows(&self, tables: &[&str]) -> Vec<String> {
        let mut rows = Vec::new();
        for table in tables {
            let sql = "SELECT name FROM pragma_table_info(?1) WHERE name NOT IN ('rk', 'cn')";
            let read = self.store.read(|reader| {
                let columns = reader.rows(sql, [table], |row| row.get::<_, String>(0))?;
                let columns: Vec<String> = columns
                    .iter()
                    .map(|name| format!("quote({name})"))
                    .collect();
                let sql = format!("SELECT {} FROM {table} ORDER BY 1", columns.join("||','||"));
                reader.rows(&sql, [], |row| row.get::<_, String>(0))
            });
            let found: Result<Vec<String>, StoreError> = read;
            rows.extend(
                found
                    .unwrap()
                    .into_iter()
                    .map(|row| format!("{table}: {row}")),
            );
        }
        rows
    }

    /// What converges: every synced table, the attention list, the log.
    pub fn state(&self) -> Vec<String> {
        let mut tables: Vec<&str> = CATALOGUE.0.iter().map(|table| table.name).collect();
        tables.extend(["attention", "change", "purged", "tip"]);
        self.rows(&tables)
    }

    /// Everything there is.
    pub fn everything(&self) -> Vec<String> {
        let more = ["own", "seal", "heard", "bundle", "spent", "roster"];
        [self.state(), self.rows(&more)].concat()
    }
}

static SEEDS: AtomicU64 = AtomicU64::new(100);

fn fresh() -> SeededRandom {
    SeededRandom::new(SEEDS.fetch_add(1, Ordering::SeqCst))
}
