//! What must not come back: the roster's records, kept beside the store and on every stick with a backup.
//!
//! A backup brings back what was erased after it was written. So whoever restores one takes the word
//! of the erasing from every such file in reach: of the backup itself, of the others beside it, of the stores
//! on this laptop. It holds ids, signatures and the names of workers, and is sealed to the ways into the store, and
//! to a key that follows from the store key, so that an older passphrase opens it too. It is not
//! signed: nobody can make a purge of it that two people did not sign.
//!
//! ```text
//! erased.age = age([1, space, [* records as in a frame of a bundle]])
//! ```

use super::{DeskError, Session, write_whole};
use crate::cbor::{self, Malformed, Parser};
use crate::ids::SpaceId;
use crate::keys::{Identity, KeyError, Recipient, StoreKey, open_sealed, seal_to};
use crate::roster::{self, Signed};
use std::fs;
use std::path::Path;
use zeroize::Zeroizing;

/// The file's name, in a store's folder and in a backup's.
pub const ERASED: &str = "erased.age";
/// No team's roster is longer.
const MOST_BYTES: u64 = 32 * 1024 * 1024;

impl Session {
    /// Writes the list into a folder, if anything was erased.
    pub fn write_erased(&self, folder: &Path) -> Result<(), DeskError> {
        if self.roster().erased().is_empty() {
            return Ok(());
        }
        let records = self.store().read(roster::records)?;
        let plain = cbor::write(|writer| {
            writer.array(3)?.u8(1)?.bytes(self.space().0.as_bytes())?;
            let parts = roster::write_parts(&records);
            writer.array(parts.len() as u64)?;
            parts.iter().try_for_each(|part| {
                writer.bytes(part)?;
                Ok(())
            })
        });
        let mut recipients: Vec<Recipient> = self.home().slots()?.recipients();
        recipients.push(key_of(self.key())?.recipient());
        write_whole(&folder.join(ERASED), &seal_to(&recipients, &plain)?)?;
        Ok(())
    }

    /// Keeps the list beside the store, when more is erased than it says or the store key is another.
    pub(super) fn keep_erased(&self) {
        let home = self.home();
        let erased = self.roster().erased().len();
        let own = key_of(self.key()).ok();
        let kept = read(&home.folder().join(ERASED), &own.iter().collect::<Vec<_>>());
        let says = kept.filter(|(space, _)| *space == self.space());
        let says = says.and_then(|(space, records)| roster::Roster::of(space, &records).ok());
        if says.is_none_or(|roster| roster.erased().len() < erased) {
            // The store itself is as it should be. If it can not be written now, then at the next unlock.
            let _ = self.write_erased(home.folder());
        }
    }
}

/// What the key that follows from a store key opens.
fn key_of(key: &StoreKey) -> Result<Identity, KeyError> {
    let secret = Zeroizing::new(blake3::derive_key("geleit erased list 1", key.expose()));
    Identity::from_secret(&secret)
}

/// The records of a space in the list of a folder, if there is one that these keys open.
pub fn read_erased(folder: &Path, slot: &Identity, key: &StoreKey, space: SpaceId) -> Vec<Signed> {
    let own = key_of(key).ok();
    let keys: Vec<&Identity> = [slot].into_iter().chain(&own).collect();
    let found = read(&folder.join(ERASED), &keys);
    let ours = found.filter(|(of, _)| *of == space);
    ours.map(|(_, records)| records).unwrap_or_default()
}

fn read(path: &Path, keys: &[&Identity]) -> Option<(SpaceId, Vec<Signed>)> {
    let length = fs::metadata(path).ok()?.len();
    let sealed = (length <= MOST_BYTES).then(|| fs::read(path).ok())??;
    let plain = keys.iter().find_map(|key| open_sealed(key, &sealed).ok())?;
    parse(&plain).ok()
}

fn parse(plain: &[u8]) -> Result<(SpaceId, Vec<Signed>), Malformed> {
    let mut parser = Parser::new(plain);
    cbor::array(&mut parser, 3)?;
    (parser.u8()? == 1).then_some(()).ok_or(Malformed)?;
    let space = SpaceId(cbor::id(&mut parser)?);
    let mut records = Vec::new();
    for _ in 0..cbor::list(&mut parser)? {
        records.extend(roster::read_part(parser.bytes()?)?);
    }
    Ok((space, records))
}
