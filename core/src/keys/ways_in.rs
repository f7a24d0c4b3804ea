//! Letting a worker in, taking her ways in away, and another store key for all of them.

use super::{KdfCost, KeyError, PaperCode, Passphrase, SlotFile, StoreKey, UserKeys, seal_to};
use crate::ids::UserId;
use std::collections::BTreeSet;

impl SlotFile {
    /// Gives a worker her two ways in, by passphrase and by her own sheet, in place of those she had.
    pub fn let_in(
        &mut self,
        user: (UserId, &str),
        (passphrase, cost): (&Passphrase, KdfCost),
        code: &PaperCode,
        store_key: &StoreKey,
        keys: &UserKeys,
    ) -> Result<(), KeyError> {
        self.shut_out(user.0);
        self.add_passphrase(user, passphrase, cost, store_key, keys)?;
        self.add_sheet(Some((user.0, keys)), code, store_key)
    }

    /// Takes all ways in of a worker away; whether she had any. Those of the office stay.
    pub fn shut_out(&mut self, user: UserId) -> bool {
        let before = self.slots.len();
        self.slots.retain(|slot| slot.user != Some(user));
        self.slots.len() < before
    }

    /// Those who have a way in here, by passphrase or by a sheet of their own.
    pub fn users(&self) -> BTreeSet<UserId> {
        self.slots.iter().filter_map(|slot| slot.user).collect()
    }

    /// Seals another store key to every way in. Public halves are enough for that, so nobody has to
    /// type anything; the workers' own keys, sealed to the same halves, stay as they are.
    pub fn reseal(&mut self, store_key: &StoreKey) -> Result<(), KeyError> {
        for slot in &mut self.slots {
            let to = std::slice::from_ref(&slot.recipient);
            slot.store_key = seal_to(to, store_key.expose())?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::{Id, StoreId, SystemRandom};

    #[test]
    fn another_store_key_reaches_every_way_in_without_a_passphrase() {
        let draw = || Id::draw(&SystemRandom);
        let mut file = SlotFile {
            store: StoreId(draw()),
            label: "Ziegelei".into(),
            demo: false,
            slots: Vec::new(),
        };
        let (old, new) = (StoreKey::draw(), StoreKey::draw());
        let typed = Passphrase::new("kupfer wolke sieben".into());
        let workers: Vec<_> = ["AB", "BC"]
            .into_iter()
            .map(|short| {
                let (user, keys) = (UserId(draw()), UserKeys::draw().unwrap());
                let code = PaperCode::draw().unwrap();
                let way = (&typed, KdfCost::FLOOR);
                file.let_in((user, short), way, &code, &old, &keys).unwrap();
                (user, keys, code)
            })
            .collect();
        let office = PaperCode::draw().unwrap();
        file.add_sheet(None, &office, &old).unwrap();
        let gone = workers[1].0;
        assert!(file.shut_out(gone) && !file.shut_out(gone));
        file.reseal(&new).unwrap();
        let file = SlotFile::read(&file.write()).unwrap();
        let (user, keys, code) = &workers[0];
        for opened in [
            file.open(*user, &typed).unwrap(),
            file.open_with_sheet(code).unwrap(),
        ] {
            assert_eq!(opened.store_key.expose(), new.expose());
            let (whose, own) = opened.user.unwrap();
            let sign = keys.sign.verify_key();
            assert!(whose == *user && own.are(&keys.identity.recipient(), &sign));
        }
        let by_office = file.open_with_sheet(&office).unwrap();
        assert_eq!(by_office.store_key.expose(), new.expose());
        assert!(matches!(file.open(gone, &typed), Err(KeyError::Wrong)));
        assert!(file.open_with_sheet(&workers[1].2).is_err());
    }
}
