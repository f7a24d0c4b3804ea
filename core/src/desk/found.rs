//! Founding: a new team on an empty laptop, and another worker on it.

use super::home::stage;
use super::session::Session;
use super::sheet::{self, SheetKind};
use super::{Desk, DeskError, Home};
use crate::catalogue::CATALOGUE;
use crate::ids::{Id, StoreId, SystemRandom, UserId};
use crate::keys::{KdfCost, PaperCode, PaperKey, Passphrase, SlotFile, StoreKey, UserKeys};
use crate::roster::{self, Record, Role, Signed, space_id};
use crate::store::{Birth, Hand, Store};
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

/// What a new team says about itself and its first worker.
pub struct Founding {
    /// What the unlock page calls the store.
    pub label: String,
    /// The first worker's name.
    pub name: String,
    /// Her initials.
    pub short: String,
    /// Her passphrase.
    pub passphrase: Passphrase,
    /// Practice data: never exchanges with a real store.
    pub demo: bool,
}

/// Everything made at a founding that is not in the database.
struct Keys {
    store: StoreKey,
    user: UserKeys,
    personal: PaperCode,
    office: PaperCode,
    records: PaperCode,
}

impl Desk {
    /// Founds a team: a store with its first worker, who is coordinator and data protection until
    /// she appoints others. She is at the desk afterwards and has three sheets to prove.
    pub fn found(&self, founding: &Founding) -> Result<Arc<Session>, DeskError> {
        let label = label(&founding.label, 80)?;
        let (name, short) = (
            self::label(&founding.name, 120)?,
            self::label(&founding.short, 6)?,
        );
        founding.passphrase.check_new()?;
        let keys = Keys {
            store: StoreKey::draw(),
            user: UserKeys::draw()?,
            personal: PaperCode::draw()?,
            office: PaperCode::draw()?,
            records: PaperCode::draw()?,
        };
        let user = UserId(Id::draw(self.ports.random.as_ref()));
        std::fs::create_dir_all(&self.ports.folder)?;
        let folder = stage(&self.ports.folder, |generation| {
            let member = Newcomer {
                user,
                name: &name,
                short: &short,
            };
            self.fill(generation, &keys, &member, founding.demo)?;
            let mut slots = SlotFile {
                store: StoreId(Id::draw(&SystemRandom)),
                label,
                demo: founding.demo,
                slots: Vec::new(),
            };
            let cost = self.cost(founding.demo);
            let own = (user, short.as_str());
            let typed = (&founding.passphrase, cost);
            slots.let_in(own, typed, &keys.personal, &keys.store, &keys.user)?;
            slots.add_sheet(None, &keys.office, &keys.store)?;
            Ok::<_, DeskError>(slots)
        })?;
        let home = Home::enter(&folder)?;
        let store = Store::open(home.generation(), &keys.store, CATALOGUE)?;
        Ok(self.seat(Session::begin(
            home, store, keys.store, user, keys.user, false,
        )?))
    }

    fn fill(
        &self,
        generation: &Path,
        keys: &Keys,
        first: &Newcomer<'_>,
        demo: bool,
    ) -> Result<(), DeskError> {
        let root = keys.office.sign_key(PaperKey::SpaceRoot)?;
        let birth = Birth::draw(space_id(&root.verify_key()))?;
        let records = keys.records.identity(PaperKey::Records)?.recipient();
        let store = Store::create(generation, &keys.store, CATALOGUE, &birth)?;
        let now = self.ports.clock.now();
        let by_root = (birth.space.0, &root);
        let sign = |record: &Record| record.sign(birth.space, now, &[by_root]);
        let mut founding = vec![
            sign(&Record::Space {
                root: root.verify_key(),
                records,
                demo,
            }),
            first.record(&keys.user).sign(
                birth.space,
                now,
                &[by_root, (first.user.0, &keys.user.sign)],
            ),
            sign(&Record::Replica {
                replica: birth.replica,
                sign: birth.sign.verify_key(),
                recipient: birth.identity.recipient(),
            }),
            sign(&Record::Label {
                replica: birth.replica,
                label: first.short.to_owned(),
            }),
        ];
        for role in [Role::Coordinator, Role::DataProtection] {
            founding.push(sign(&Record::Appoint {
                user: first.user,
                role,
            }));
        }
        let hand = Hand {
            author: first.user,
            now,
            random: self.ports.random.as_ref(),
        };
        let own = keys.user.identity.recipient();
        store.write(
            hand,
            |tx| {
                founding
                    .iter()
                    .try_for_each(|record| roster::add(tx, record))?;
                sheet::keep(tx, first.user, &own, SheetKind::Personal, &keys.personal)?;
                sheet::keep(tx, first.user, &own, SheetKind::Office, &keys.office)?;
                sheet::keep(tx, first.user, &own, SheetKind::Records, &keys.records)
            },
            |_, ()| Ok(()),
        )
    }

    /// What a guess shall cost. The passphrase of a demo office is known to everybody.
    pub(super) fn cost(&self, demo: bool) -> KdfCost {
        match demo {
            true => KdfCost::FLOOR,
            false => (self.ports.cost)(),
        }
    }

    /// Introduces another worker and gives her a way in on this laptop. Her personal sheet is kept
    /// for her until she has proved it.
    pub fn add_worker(
        &self,
        session: &Session,
        name: &str,
        short: &str,
        passphrase: &Passphrase,
        roles: &BTreeSet<Role>,
    ) -> Result<UserId, DeskError> {
        let (name, short) = (label(name, 120)?, label(short, 6)?);
        passphrase.check_new()?;
        let (keys, code) = (UserKeys::draw()?, PaperCode::draw()?);
        let user = UserId(Id::draw(self.ports.random.as_ref()));
        let now = self.ports.clock.now();
        let coordinator = (session.user().0, &session.keys().sign);
        let newcomer = Newcomer {
            user,
            name: &name,
            short: &short,
        };
        let record = newcomer.record(&keys);
        let mut records: Vec<Signed> =
            vec![record.sign(session.space(), now, &[coordinator, (user.0, &keys.sign)])];
        records.extend(roles.iter().map(|role| {
            Record::Appoint { user, role: *role }.sign(session.space(), now, &[coordinator])
        }));
        // A slot without a worker in the roster opens nothing, so the slots come first: after a
        // crash between the two she is introduced once more.
        session.home().change_slots(|slots| {
            let roster = session.roster();
            if roster.users.values().any(|member| member.short == short) {
                return Err(DeskError::ShortTaken);
            }
            // Of somebody who was in the team they may be the only copy of her keys.
            let is_hers = |user| roster.ever_knew(user);
            slots.slots.retain(|slot| slot.user.is_none_or(is_hers));
            let cost = self.cost(slots.demo);
            let own = (user, short.as_str());
            Ok(slots.let_in(own, (passphrase, cost), &code, session.key(), &keys)?)
        })?;
        session.write(
            &session.moment(now),
            self.ports.random.as_ref(),
            |tx| {
                records
                    .iter()
                    .try_for_each(|record| roster::add(tx, record))?;
                let own = keys.identity.recipient();
                sheet::keep(tx, user, &own, SheetKind::Personal, &code)
            },
            |_, ()| Ok::<_, DeskError>(()),
        )?;
        session.reread_roster()?;
        Ok(user)
    }
}

/// A worker who is being introduced.
struct Newcomer<'a> {
    user: UserId,
    name: &'a str,
    short: &'a str,
}

impl Newcomer<'_> {
    fn record(&self, keys: &UserKeys) -> Record {
        Record::User {
            user: self.user,
            name: self.name.to_owned(),
            short: self.short.to_owned(),
            recipient: keys.identity.recipient(),
            sign: keys.sign.verify_key(),
        }
    }
}

/// Tidies a name; refused when it is empty or too long. Marks that turn the direction of writing or
/// can not be seen are left out: names stand beside others, and some are read before they are trusted.
pub(crate) fn label(text: &str, most: usize) -> Result<String, DeskError> {
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let unseen = |letter: char| {
        letter.is_control()
            || matches!(letter, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
    };
    let text: String = words.chars().filter(|letter| !unseen(*letter)).collect();
    match text.chars().count() {
        0 => Err(DeskError::LabelMissing),
        count if count > most => Err(DeskError::LabelMissing),
        _ => Ok(text),
    }
}
