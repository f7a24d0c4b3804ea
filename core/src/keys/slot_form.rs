//! The written form of the slot file (`docs/bundle-format.md`, Key file).

use super::passphrase::{KdfCost, Wrapped};
use super::slot::{Slot, SlotFile, SlotKind};
use super::{KeyError, Recipient};
use crate::cbor::{self, Malformed, Parser, Writer, Written};
use crate::ids::{Id, StoreId, UserId};

const MAGIC: &[u8; 8] = b"GELEITS1";
const VERSION: u64 = 1;

impl SlotFile {
    /// The file's bytes.
    pub fn write(&self) -> Vec<u8> {
        let mut bytes = MAGIC.to_vec();
        bytes.extend(cbor::write(|writer| {
            writer
                .array(5)?
                .u64(VERSION)?
                .bytes(Id::from(self.store).as_bytes())?;
            writer.str(&self.label)?.bool(self.demo)?;
            writer.array(self.slots.len() as u64)?;
            self.slots.iter().try_for_each(|slot| slot.write(writer))
        }));
        let checksum = blake3::hash(&bytes);
        bytes.extend_from_slice(checksum.as_bytes());
        bytes
    }

    /// Reads a file; told apart are damage and a newer version.
    pub fn read(bytes: &[u8]) -> Result<Self, KeyError> {
        let (content, checksum) = bytes.split_last_chunk::<32>().ok_or(KeyError::Damaged)?;
        if blake3::hash(content) != *checksum {
            return Err(KeyError::Damaged);
        }
        let content = content.strip_prefix(MAGIC).ok_or(KeyError::Damaged)?;
        let mut parser = Parser::new(content);
        let version = version(&mut parser).map_err(|_| KeyError::Damaged)?;
        if version > VERSION {
            return Err(KeyError::Newer(version));
        }
        let file = Self::read_content(&mut parser).map_err(|_| KeyError::Damaged)?;
        // One form only, as everywhere.
        (file.write() == bytes)
            .then_some(file)
            .ok_or(KeyError::Damaged)
    }

    fn read_content(parser: &mut Parser<'_>) -> Result<Self, Malformed> {
        let store = StoreId(cbor::id(parser)?);
        let label = parser.str()?.to_owned();
        let demo = parser.bool()?;
        let count = cbor::list(parser)?;
        let slots = (0..count)
            .map(|_| Slot::read(parser))
            .collect::<Result<_, _>>()?;
        Ok(Self {
            store,
            label,
            demo,
            slots,
        })
    }
}

impl Slot {
    fn write(&self, writer: &mut Writer) -> Written {
        writer.array(7)?.u8(match self.kind {
            SlotKind::Passphrase => 1,
            SlotKind::PersonalSheet => 2,
            SlotKind::OfficeSheet => 3,
        })?;
        match self.user {
            Some(user) => writer.bytes(Id::from(user).as_bytes())?,
            None => writer.null()?,
        };
        writer.str(&self.short)?.str(&self.recipient.to_string())?;
        match &self.wrapped {
            Some(wrapped) => {
                writer.array(6)?;
                for part in wrapped.cost.parts() {
                    writer.u32(part)?;
                }
                writer
                    .bytes(&wrapped.salt)?
                    .bytes(&wrapped.nonce)?
                    .bytes(&wrapped.sealed)?;
            }
            None => {
                writer.null()?;
            }
        }
        writer.bytes(&self.store_key)?;
        match &self.user_keys {
            Some(sealed) => writer.bytes(sealed)?,
            None => writer.null()?,
        };
        Ok(())
    }

    fn read(parser: &mut Parser<'_>) -> Result<Self, Malformed> {
        cbor::array(parser, 7)?;
        let kind = match parser.u8()? {
            1 => SlotKind::Passphrase,
            2 => SlotKind::PersonalSheet,
            3 => SlotKind::OfficeSheet,
            _ => return Err(Malformed),
        };
        let user = optional(parser, cbor::id)?.map(UserId);
        let short = parser.str()?.to_owned();
        let recipient = Recipient::read(parser.str()?).map_err(|_| Malformed)?;
        let wrapped = optional(parser, read_wrapped)?;
        let store_key = parser.bytes()?.to_vec();
        let user_keys = optional(parser, |parser| Ok(parser.bytes()?.to_vec()))?;
        Ok(Self {
            kind,
            user,
            short,
            recipient,
            wrapped,
            store_key,
            user_keys,
        })
    }
}

fn read_wrapped(parser: &mut Parser<'_>) -> Result<Wrapped, Malformed> {
    cbor::array(parser, 6)?;
    let cost = KdfCost::read(parser.u32()?, parser.u32()?, parser.u32()?).map_err(|_| Malformed)?;
    Ok(Wrapped {
        cost,
        salt: cbor::fixed(parser)?,
        nonce: cbor::fixed(parser)?,
        sealed: parser.bytes()?.to_vec(),
    })
}

fn optional<'b, T>(
    parser: &mut Parser<'b>,
    read: impl FnOnce(&mut Parser<'b>) -> Result<T, Malformed>,
) -> Result<Option<T>, Malformed> {
    if parser.datatype()? == minicbor::data::Type::Null {
        parser.null()?;
        return Ok(None);
    }
    read(parser).map(Some)
}

fn version(parser: &mut Parser<'_>) -> Result<u64, Malformed> {
    parser.array()?;
    Ok(parser.u64()?)
}
