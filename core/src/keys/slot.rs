//! The slot file: the ways in, in clear beside the encrypted database.
//!
//! It holds no secret that is not wrapped or sealed, no name of a person accompanied, and of the
//! workers only the initials they chose for the unlock page. A plain checksum at its end tells
//! "this file is damaged" from "this passphrase is wrong".
//!
//! Form: `GELEITS1`, one CBOR array, BLAKE3 over both (`docs/bundle-format.md`, Key file).

use super::passphrase::{KdfCost, Wrapped};
use super::{
    Identity, KeyError, PaperCode, PaperKey, Passphrase, Recipient, StoreKey, UserKeys,
    open_sealed, seal_to,
};
use crate::ids::{Id, StoreId, UserId};
use zeroize::Zeroizing;

/// How a slot is opened.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SlotKind {
    /// By a user's passphrase on this laptop.
    Passphrase,
    /// By the user's personal recovery sheet; opens her sealed notes too.
    PersonalSheet,
    /// By the office's recovery sheet; opens the store only.
    OfficeSheet,
}

/// One way in.
pub struct Slot {
    /// How it is opened.
    pub kind: SlotKind,
    /// Whose it is; nobody's for the office's sheet.
    pub user: Option<UserId>,
    /// The initials shown on the unlock page; empty for sheets.
    pub short: String,
    pub(super) recipient: Recipient,
    pub(super) wrapped: Option<Wrapped>,
    pub(super) store_key: Vec<u8>,
    pub(super) user_keys: Option<Vec<u8>>,
}

/// What opening a slot gives.
pub struct Opened {
    /// Opens the database.
    pub store_key: StoreKey,
    /// Whose slot it was, with her keys; `None` for the office's sheet.
    pub user: Option<(UserId, UserKeys)>,
}

/// All ways into one store.
pub struct SlotFile {
    /// The store.
    pub store: StoreId,
    /// What the unlock page calls it.
    pub label: String,
    /// A demo store never exchanges with a real one.
    pub demo: bool,
    /// The ways in.
    pub slots: Vec<Slot>,
}

impl SlotFile {
    /// Adds a slot that a passphrase opens.
    pub fn add_passphrase(
        &mut self,
        user: (UserId, &str),
        passphrase: &Passphrase,
        cost: KdfCost,
        store_key: &StoreKey,
        keys: &UserKeys,
    ) -> Result<(), KeyError> {
        let identity = Identity::draw();
        let wrapped = Wrapped::wrap(
            identity.expose().as_bytes(),
            passphrase,
            cost,
            &self.binding(user.0.into()),
        )?;
        self.slots.push(Slot {
            kind: SlotKind::Passphrase,
            user: Some(user.0),
            short: user.1.to_owned(),
            wrapped: Some(wrapped),
            ..Slot::sealed_to(identity.recipient(), store_key, Some(keys))?
        });
        Ok(())
    }

    /// Adds the way into a store that waits to join a team: a passphrase of nobody yet.
    pub fn add_waiting(
        &mut self,
        short: &str,
        passphrase: &Passphrase,
        cost: KdfCost,
        store_key: &StoreKey,
    ) -> Result<(), KeyError> {
        let identity = Identity::draw();
        let (secret, bound) = (identity.expose(), self.binding(self.store.into()));
        let wrapped = Wrapped::wrap(secret.as_bytes(), passphrase, cost, &bound)?;
        self.slots.push(Slot {
            kind: SlotKind::Passphrase,
            short: short.to_owned(),
            wrapped: Some(wrapped),
            ..Slot::sealed_to(identity.recipient(), store_key, None)?
        });
        Ok(())
    }

    fn waiting(&self) -> Option<&Slot> {
        let mut slots = self.slots.iter();
        slots.find(|slot| slot.kind == SlotKind::Passphrase && slot.user.is_none())
    }

    /// Whether the store waits to join a team.
    pub fn is_waiting(&self) -> bool {
        self.waiting().is_some()
    }

    /// Opens a store that waits.
    pub fn open_waiting(&self, passphrase: &Passphrase) -> Result<StoreKey, KeyError> {
        let slot = self.waiting().ok_or(KeyError::Wrong)?;
        let wrapped = slot.wrapped.as_ref().ok_or(KeyError::Damaged)?;
        let secret = wrapped.open(passphrase, &self.binding(self.store.into()))?;
        let text = std::str::from_utf8(&secret).map_err(|_| KeyError::Damaged)?;
        Ok(slot.open(&Identity::read(text)?)?.store_key)
    }

    /// Adds a slot that a sheet of paper opens: a user's own, or the office's.
    pub fn add_sheet(
        &mut self,
        user: Option<(UserId, &UserKeys)>,
        code: &PaperCode,
        store_key: &StoreKey,
    ) -> Result<(), KeyError> {
        let recipient = code.identity(PaperKey::Slot)?.recipient();
        self.slots.push(Slot {
            kind: match user {
                Some(_) => SlotKind::PersonalSheet,
                None => SlotKind::OfficeSheet,
            },
            user: user.map(|(user, _)| user),
            ..Slot::sealed_to(recipient, store_key, user.map(|(_, keys)| keys))?
        });
        Ok(())
    }

    /// Takes away slots of a kind that belong to a user (or to the office).
    pub fn remove(&mut self, kind: SlotKind, user: Option<UserId>) {
        self.slots
            .retain(|slot| slot.kind != kind || slot.user != user);
    }

    /// Opens the slot of a user by her passphrase.
    pub fn open(&self, user: UserId, passphrase: &Passphrase) -> Result<Opened, KeyError> {
        Ok(self.unlock(user, passphrase)?.1)
    }

    /// Opens whichever slot a code on paper fits.
    pub fn open_with_sheet(&self, code: &PaperCode) -> Result<Opened, KeyError> {
        Ok(self.unlock_with_sheet(code)?.1)
    }

    /// Opens a slot and gives its own identity too, which opens backups.
    pub fn unlock(
        &self,
        user: UserId,
        passphrase: &Passphrase,
    ) -> Result<(Identity, Opened), KeyError> {
        let slot = self
            .slots
            .iter()
            .find(|slot| slot.kind == SlotKind::Passphrase && slot.user == Some(user))
            .ok_or(KeyError::Wrong)?;
        let wrapped = slot.wrapped.as_ref().ok_or(KeyError::Damaged)?;
        let secret = wrapped.open(passphrase, &self.binding(user.into()))?;
        let text = std::str::from_utf8(&secret).map_err(|_| KeyError::Damaged)?;
        let identity = Identity::read(text)?;
        let opened = slot.open(&identity)?;
        Ok((identity, opened))
    }

    /// The same for a code on paper.
    pub fn unlock_with_sheet(&self, code: &PaperCode) -> Result<(Identity, Opened), KeyError> {
        let identity = code.identity(PaperKey::Slot)?;
        let recipient = identity.recipient();
        let slot = self.slots.iter().find(|slot| slot.recipient == recipient);
        let opened = slot.ok_or(KeyError::Wrong)?.open(&identity)?;
        Ok((identity, opened))
    }

    /// The public halves of all slots: what a backup is sealed to.
    pub fn recipients(&self) -> Vec<Recipient> {
        self.slots
            .iter()
            .map(|slot| slot.recipient.clone())
            .collect()
    }

    /// What a wrapped secret is bound to, so that it can not be moved to another slot or store.
    fn binding(&self, user: Id) -> Vec<u8> {
        [
            b"geleit/slot/1".as_slice(),
            Id::from(self.store).as_bytes(),
            user.as_bytes(),
        ]
        .concat()
    }
}

impl Slot {
    /// A slot without a way in yet: the keys sealed to its public half.
    fn sealed_to(
        recipient: Recipient,
        store_key: &StoreKey,
        keys: Option<&UserKeys>,
    ) -> Result<Self, KeyError> {
        let to = std::slice::from_ref(&recipient);
        Ok(Self {
            kind: SlotKind::OfficeSheet,
            user: None,
            short: String::new(),
            wrapped: None,
            store_key: seal_to(to, store_key.expose())?,
            user_keys: keys.map(|keys| seal_to(to, &keys.expose())).transpose()?,
            recipient,
        })
    }

    fn open(&self, identity: &Identity) -> Result<Opened, KeyError> {
        let open = |sealed: &[u8]| -> Result<Zeroizing<Vec<u8>>, KeyError> {
            open_sealed(identity, sealed).map_err(|_| KeyError::Damaged)
        };
        let store_key = StoreKey::from_slice(&open(&self.store_key)?)?;
        let keys = match &self.user_keys {
            Some(sealed) => Some(UserKeys::read(&open(sealed)?)?),
            None => None,
        };
        Ok(Opened {
            store_key,
            user: self.user.zip(keys),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::SystemRandom;

    fn file() -> (SlotFile, UserId, PaperCode, PaperCode) {
        let user = UserId(Id::draw(&SystemRandom));
        let (key, keys) = (StoreKey::draw(), UserKeys::draw().unwrap());
        let mut file = SlotFile {
            store: StoreId(Id::draw(&SystemRandom)),
            label: "Ziegelei".into(),
            demo: false,
            slots: Vec::new(),
        };
        let passphrase = Passphrase::new("kupfer wolke sieben".into());
        file.add_passphrase((user, "SK"), &passphrase, KdfCost::FLOOR, &key, &keys)
            .unwrap();
        let (own, office) = (PaperCode::draw().unwrap(), PaperCode::draw().unwrap());
        file.add_sheet(Some((user, &keys)), &own, &key).unwrap();
        file.add_sheet(None, &office, &key).unwrap();
        (file, user, own, office)
    }

    #[test]
    fn each_way_in_opens_what_it_should_and_no_more() {
        let (file, user, own, office) = file();
        let file = SlotFile::read(&file.write()).unwrap();
        let by_passphrase = file
            .open(user, &Passphrase::new("kupfer wolke sieben".into()))
            .unwrap();
        let by_sheet = file.open_with_sheet(&own).unwrap();
        let by_office = file.open_with_sheet(&office).unwrap();
        assert_eq!(
            by_passphrase.store_key.expose(),
            by_sheet.store_key.expose()
        );
        assert_eq!(
            by_passphrase.store_key.expose(),
            by_office.store_key.expose()
        );
        assert!(by_passphrase.user.is_some() && by_sheet.user.is_some());
        assert!(by_office.user.is_none());
    }

    #[test]
    fn a_key_file_has_one_form() {
        let (file, ..) = file();
        let whole = file.write();
        let content = &whole[..whole.len() - 32];
        let counted =
            |content: &[u8]| SlotFile::read(&[content, blake3::hash(content).as_bytes()].concat());
        assert!(counted(content).is_ok(), "the control");
        let longer = [&content[..8], &[0x98, 5], &content[9..]].concat();
        assert!(counted(&longer).is_err());
        let recipient = file.recipients()[0].to_string();
        let places = content.windows(recipient.len());
        let place = places
            .into_iter()
            .position(|part| part == recipient.as_bytes());
        let mut louder = content.to_vec();
        louder[place.unwrap()..][..recipient.len()].make_ascii_uppercase();
        assert!(counted(&louder).is_err());
    }

    #[test]
    fn wrong_damaged_and_newer_are_told_apart() {
        let (file, user, ..) = file();
        let wrong = file.open(user, &Passphrase::new("kupfer wolke acht".into()));
        assert!(matches!(wrong, Err(KeyError::Wrong)));
        let bytes = file.write();
        for place in (0..bytes.len()).step_by(97) {
            let mut bent = bytes.clone();
            bent[place] ^= 1;
            assert!(matches!(SlotFile::read(&bent), Err(KeyError::Damaged)));
            assert!(matches!(
                SlotFile::read(&bytes[..place]),
                Err(KeyError::Damaged)
            ));
        }
        let mut newer = bytes[..bytes.len() - 32].to_vec();
        assert_eq!((newer[8], newer[9]), (0x85, 1));
        newer[9] = 2;
        let checksum = blake3::hash(&newer);
        newer.extend_from_slice(checksum.as_bytes());
        assert!(matches!(SlotFile::read(&newer), Err(KeyError::Newer(2))));
    }
}
