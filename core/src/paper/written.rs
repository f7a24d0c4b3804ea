//! The bytes that are frozen, and the digest over them.
//!
//! Deterministic CBOR of `["geleit/agreement/1", {everything}]`, or of another kind of paper in the
//! place of the agreement (`docs/bundle-format.md`). One body has one form: reading writes again and
//! refuses bytes that come out differently, so a digest over the bytes is a digest over what was
//! agreed, and `sha256sum` can check it.

use super::Head;
use crate::cbor::{self, Malformed, Parser, Writer, Written};
use crate::ids::Id;
use minicbor::data::Type;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use sha2::{Digest as _, Sha256};
use std::fmt;
use unicode_normalization::UnicodeNormalization;

/// Deeper than any content: a step of a goal in the list of goals of the map in the array.
const MOST_DEPTH: u8 = 10;

/// SHA-256 over the frozen bytes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Digest(pub [u8; 32]);

impl Digest {
    /// The digest of frozen bytes.
    pub fn of(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }

    /// Reads 32 bytes; `None` for any other length.
    pub fn from_slice(bytes: &[u8]) -> Option<Self> {
        bytes.try_into().ok().map(Self)
    }

    /// Reads 64 hexadecimal characters in lower case; `None` for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        let (first, second) = text.split_at_checked(32)?;
        let (first, second) = (Id::parse(first)?, Id::parse(second)?);
        Self::from_slice(&[*first.as_bytes(), *second.as_bytes()].concat())
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// A kind of paper, as its bytes say it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Kind {
    /// A help plan that both sides sign.
    Agreement,
    /// A consent or a release from secrecy that a person signs.
    Release,
}

impl Kind {
    const ALL: [Self; 2] = [Self::Agreement, Self::Release];

    /// As screens name it.
    pub fn code(self) -> &'static str {
        match self {
            Self::Agreement => "agreement",
            Self::Release => "release",
        }
    }

    /// Whether a worker has to sign it too. A promise is of both sides; a consent is the person's own.
    pub fn needs_worker(self) -> bool {
        self == Self::Agreement
    }

    fn label(self) -> String {
        format!("geleit/{}/1", self.code())
    }
}

/// What a kind of paper freezes.
pub trait Body: Serialize + DeserializeOwned {
    /// Which kind.
    const KIND: Kind;

    /// What every paper says.
    fn head(&self) -> &Head;
}

/// The bytes of a body, its texts in NFC.
pub fn write<B: Body>(body: &B) -> Result<Vec<u8>, Malformed> {
    let value = serde_json::to_value(body).map_err(|_| Malformed)?;
    Ok(bytes(B::KIND, &value))
}

fn bytes(kind: Kind, value: &Value) -> Vec<u8> {
    cbor::write(|writer| {
        writer.array(2)?.str(&kind.label())?;
        put(writer, value)
    })
}

fn put(writer: &mut Writer, value: &Value) -> Written {
    match value {
        Value::Null => writer.null()?,
        Value::Bool(yes) => writer.bool(*yes)?,
        // A body has no other numbers: version and ratings.
        Value::Number(number) => writer.u64(number.as_u64().unwrap_or_default())?,
        Value::String(text) => writer.str(&text.nfc().collect::<String>())?,
        Value::Array(items) => {
            writer.array(items.len() as u64)?;
            return items.iter().try_for_each(|item| put(writer, item));
        }
        Value::Object(fields) => {
            writer.map(fields.len() as u64)?;
            let mut fields: Vec<_> = fields.iter().collect();
            // The order of their encoded forms: the shorter name first.
            fields.sort_by_key(|(name, _)| (name.len(), *name));
            return fields.into_iter().try_for_each(|(name, value)| {
                writer.str(name)?;
                put(writer, value)
            });
        }
    };
    Ok(())
}

/// Reads what [`write`] wrote and nothing else.
pub fn read<B: Body>(frozen: &[u8]) -> Result<B, Malformed> {
    let (kind, value) = open(frozen)?;
    if kind != B::KIND {
        return Err(Malformed);
    }
    let body = serde_json::from_value(value).map_err(|_| Malformed)?;
    // Unknown fields do not come out again.
    match write(&body)? == frozen {
        true => Ok(body),
        false => Err(Malformed),
    }
}

/// Reads the kind of any paper and its head, and leaves the rest.
pub fn head(frozen: &[u8]) -> Result<(Kind, Head), Malformed> {
    let (kind, value) = open(frozen)?;
    let head = serde_json::from_value(value).map_err(|_| Malformed)?;
    Ok((kind, head))
}

/// Other orders and other forms of the same do not come out again.
fn open(frozen: &[u8]) -> Result<(Kind, Value), Malformed> {
    let mut parser = Parser::new(frozen);
    cbor::array(&mut parser, 2)?;
    let label = parser.str()?;
    let mut kinds = Kind::ALL.into_iter();
    let kind = kinds.find(|kind| kind.label() == label).ok_or(Malformed)?;
    let value = take(&mut parser, MOST_DEPTH)?;
    match bytes(kind, &value) == frozen {
        true => Ok((kind, value)),
        false => Err(Malformed),
    }
}

fn take(parser: &mut Parser<'_>, depth: u8) -> Result<Value, Malformed> {
    let depth = depth.checked_sub(1).ok_or(Malformed)?;
    Ok(match parser.datatype()? {
        Type::Null => {
            parser.null()?;
            Value::Null
        }
        Type::Bool => parser.bool()?.into(),
        Type::String => parser.str()?.into(),
        Type::U8 | Type::U16 | Type::U32 | Type::U64 => parser.u64()?.into(),
        Type::Array => {
            let items = (0..cbor::list(parser)?).map(|_| take(parser, depth));
            Value::Array(items.collect::<Result<_, _>>()?)
        }
        Type::Map => {
            let mut fields = Map::new();
            for _ in 0..cbor::map(parser)? {
                let name = parser.str()?.to_owned();
                fields.insert(name, take(parser, depth)?);
            }
            Value::Object(fields)
        }
        _ => return Err(Malformed),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::agreement::Content;
    use crate::agreement::example_test::content;
    use proptest::prelude::*;

    /// Every place in a content where something stands.
    fn places(value: &Value, place: String, found: &mut Vec<String>) {
        match value {
            Value::Array(items) => {
                for (number, item) in items.iter().enumerate() {
                    places(item, format!("{place}/{number}"), found);
                }
            }
            Value::Object(fields) => {
                for (name, value) in fields {
                    places(value, format!("{place}/{name}"), found);
                }
            }
            _ => found.push(place),
        }
    }

    fn other(value: &Value, text: &str) -> Value {
        match value {
            Value::Bool(yes) => (!yes).into(),
            Value::Number(number) => ((number.as_u64().unwrap() + 1) % 200).into(),
            Value::String(old) if old.nfc().eq(text.nfc()) => format!("{text}x").into(),
            _ => text.into(),
        }
    }

    proptest! {
        #[test]
        fn what_is_written_reads_back_and_every_change_changes_the_digest(
            texts in prop::collection::vec("\\PC{0,40}", 8), at in any::<prop::sample::Index>(), new in "\\PC{0,20}",
        ) {
            let content = content(&texts);
            let bytes = write(&content).unwrap();
            let read_back: Content = read(&bytes).unwrap();
            prop_assert_eq!(write(&read_back).unwrap(), bytes.clone());
            let value = serde_json::to_value(&read_back).unwrap();
            let mut found = Vec::new();
            places(&value, String::new(), &mut found);
            let place = at.get(&found);
            let mut changed = value.clone();
            let cell = changed.pointer_mut(place).unwrap();
            *cell = other(cell, &new);
            if let Ok(changed) = serde_json::from_value::<Content>(changed) {
                let again = write(&changed).unwrap();
                prop_assert_ne!(Digest::of(&again), Digest::of(&bytes), "{}", place);
            }
        }

        #[test]
        fn damaged_bytes_are_refused_or_mean_something_else(
            at in any::<prop::sample::Index>(), flip in 1_u8..,
        ) {
            let bytes = write(&content(&[])).unwrap();
            let mut bent = bytes.clone();
            bent[at.index(bytes.len())] ^= flip;
            if let Ok(read) = read::<Content>(&bent) {
                prop_assert_eq!(write(&read).unwrap(), bent);
            }
        }
    }

    #[test]
    fn another_form_of_the_same_is_refused() {
        let bytes = write(&content(&[])).unwrap();
        assert!(read::<Content>(&bytes).is_ok());
        let mut longer = bytes.clone();
        longer.push(0xf6);
        assert!(read::<Content>(&longer).is_err(), "something behind it");
        // The array's head in two bytes instead of one.
        let mut wide = vec![0x98, 2];
        wide.extend_from_slice(&bytes[1..]);
        assert!(read::<Content>(&wide).is_err(), "a long head");
        let deep = cbor::write(|writer| {
            writer.array(2)?.str("geleit/agreement/1")?;
            (0..100_000).try_for_each(|_| writer.array(1).map(|_| ()))
        });
        assert!(read::<Content>(&deep).is_err(), "too deep");
    }

    #[test]
    fn letters_are_put_together_before_they_are_frozen() {
        let apart = content(&["Zu\u{308}rich".to_owned()]);
        let whole = content(&["Z\u{fc}rich".to_owned()]);
        assert_eq!(write(&apart).unwrap(), write(&whole).unwrap());
    }
}
