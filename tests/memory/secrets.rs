//! The secrets of an office's laptop and of the worker at it, taken from its files by somebody who
//! knows her passphrase: what a thief would look for.

use crate::store::database;
use crate::support::{ALMA, Office};
use geleit_core::ids::{Id, UserId};
use geleit_core::keys::{Identity, Passphrase, SlotFile, open_sealed};
use std::fs;

/// Something that must not stay.
pub struct Secret {
    pub name: &'static str,
    pub bytes: Vec<u8>,
    /// Whether an open desk has it at hand in this form.
    pub in_use: bool,
}

fn secret(name: &'static str, bytes: &[u8], in_use: bool) -> Secret {
    Secret {
        name,
        bytes: bytes.to_vec(),
        in_use,
    }
}

/// Alma's and the laptop's.
pub fn secrets(office: &Office) -> Vec<Secret> {
    let file = fs::read(office.home().join("gen-1/slots")).unwrap();
    let alma = UserId(Id::parse(&office.id_of(&ALMA)).unwrap());
    let slots = SlotFile::read(&file).unwrap();
    let passphrase = Passphrase::new(ALMA.passphrase.into());
    let (slot, opened) = slots.unlock(alma, &passphrase).unwrap();
    let store_key = opened.store_key.expose();
    let hex: String = store_key.iter().map(|byte| format!("{byte:02x}")).collect();
    let own = user_keys(&file, &slot);
    let (seed, identity) = own.split_at(32);
    let sql = "SELECT sign_seed, identity FROM own";
    let (laptop_seed, laptop): (Vec<u8>, String) = database(office)
        .query_row(sql, [], |row| Ok((row.get(0)?, row.get(1)?)))
        .unwrap();
    vec![
        secret("store key", store_key, true),
        secret("store key as text", hex.as_bytes(), false),
        secret("worker's signing key", seed, true),
        secret("worker's identity", &scalar(identity), true),
        secret("worker's identity as text", identity, false),
        secret("laptop's signing key", &laptop_seed, true),
        secret("laptop's identity", &scalar(laptop.as_bytes()), false),
        secret("laptop's identity as text", laptop.as_bytes(), true),
    ]
}

/// What the text form of an identity stands for.
fn scalar(text: &[u8]) -> Vec<u8> {
    let (_, bytes) = bech32::decode(std::str::from_utf8(text).unwrap()).unwrap();
    assert_eq!(bytes.len(), 32);
    bytes
}

/// What the worker's slot seals to itself beside the store key: a byte string with an age file in it.
fn user_keys(file: &[u8], slot: &Identity) -> Vec<u8> {
    const AGE: &[u8] = b"age-encryption.org/v1";
    let places = (3..file.len()).filter(|place| file[*place..].starts_with(AGE));
    let mut sealed = places.filter_map(|place| match file[place - 3..place] {
        [0x59, high, low] => {
            let length = usize::from(high) << 8 | usize::from(low);
            open_sealed(slot, &file[place..place + length]).ok()
        }
        _ => None,
    });
    let keys = sealed.find(|plain| plain.len() > 32);
    keys.unwrap().to_vec()
}
