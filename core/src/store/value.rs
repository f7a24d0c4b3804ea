//! A value in a cell: nothing, a number, a text, bytes, or yes and no.

use crate::cbor::{Malformed, Parser, Writer, Written};
use crate::ids::Id;
use minicbor::data::Type;
use rusqlite::ToSql;
use rusqlite::types::{ToSqlOutput, ValueRef};

/// What a cell holds. There are no fractions: no two laptops may round differently.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Value {
    /// Not known, or not filled in.
    Null,
    /// A whole number.
    Int(i64),
    /// A text.
    Text(String),
    /// Bytes; ids too.
    Bytes(Vec<u8>),
    /// Yes or no.
    Bool(bool),
}

impl Value {
    /// The most one value may take in the log; longer content is an attachment.
    pub const MOST_BYTES: usize = 128 * 1024;

    /// How many kinds of values this version understands.
    pub(super) const KINDS: u64 = 5;

    /// Whether what stands next in the log is a kind of value of a newer version.
    pub(super) fn is_later(parser: &Parser<'_>) -> Result<bool, Malformed> {
        Ok(matches!(
            parser.datatype()?,
            Type::Array | Type::Map | Type::Tag | Type::Undefined | Type::Simple
        ))
    }

    /// Writes it as it stands in the log.
    pub(crate) fn write(&self, writer: &mut Writer) -> Written {
        match self {
            Self::Null => writer.null()?,
            Self::Int(number) => writer.i64(*number)?,
            Self::Text(text) => writer.str(text)?,
            Self::Bytes(bytes) => writer.bytes(bytes)?,
            Self::Bool(yes) => writer.bool(*yes)?,
        };
        Ok(())
    }

    /// Reads it from the log's form.
    pub(crate) fn read(parser: &mut Parser<'_>) -> Result<Self, Malformed> {
        Ok(match parser.datatype()? {
            Type::Null => {
                parser.null()?;
                Self::Null
            }
            Type::Bool => Self::Bool(parser.bool()?),
            Type::String => Self::Text(parser.str()?.to_owned()),
            Type::Bytes => Self::Bytes(parser.bytes()?.to_vec()),
            _ => Self::Int(parser.i64()?),
        })
    }

    /// How many bytes it takes, nearly.
    pub(super) fn weight(&self) -> usize {
        match self {
            Self::Text(text) => text.len(),
            Self::Bytes(bytes) => bytes.len(),
            _ => 8,
        }
    }
}

impl ToSql for Value {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self {
            Self::Null => ValueRef::Null,
            Self::Int(number) => ValueRef::Integer(*number),
            Self::Text(text) => ValueRef::Text(text.as_bytes()),
            Self::Bytes(bytes) => ValueRef::Blob(bytes),
            Self::Bool(yes) => ValueRef::Integer(i64::from(*yes)),
        }))
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Self {
        Self::Int(number)
    }
}

impl From<bool> for Value {
    fn from(yes: bool) -> Self {
        Self::Bool(yes)
    }
}

impl From<Vec<u8>> for Value {
    fn from(bytes: Vec<u8>) -> Self {
        Self::Bytes(bytes)
    }
}

impl<T: Into<Id>> From<T> for Value {
    fn from(id: T) -> Self {
        Self::Bytes(id.into().as_bytes().to_vec())
    }
}

impl From<crate::time::Day> for Value {
    fn from(day: crate::time::Day) -> Self {
        Self::Text(day.to_string())
    }
}

/// An absent value is [`Value::Null`].
pub fn maybe<T: Into<Value>>(value: Option<T>) -> Value {
    value.map_or(Value::Null, Into::into)
}
