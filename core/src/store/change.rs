//! The change record: what a transaction did to one root, in the form that is stored and sent.
//!
//! A body is self-contained deterministic CBOR with a salt; nothing in it depends on where it is
//! stored, so its hash names it everywhere. An operation is named by its change and its place in
//! it, and says which earlier operations it replaces. The root stands outside the body, bound by
//! the replica's chain: when a root is erased, root and body hash stay and the chain still
//! verifies, while the salt keeps the hash from telling anything.
//!
//! ```text
//! body = [1, tx, hlc, author, schema, salt, last, [op…], {ext}]
//! op   = [0 set,     table, row, column, value, [ref…]]
//!      | [1 insert,  table, row, {column: value}, [ref…]]
//!      | [2 delete,  table, row, [ref…], [seen ref…]]
//!      | [3 restore, table, row, [ref…]]
//!      | [4 resolve, table, row, column, value, [ref…]]
//! ref  = [change id, index]
//! ```
//! Operations with higher numbers come from newer versions, and those with values of a kind that is none of
//! today's; they are kept bit for bit. A body whose first number is higher is in a newer form: it can not be
//! kept, for nobody could say what goes before what; the file waits for the update.

use super::value::Value;
use crate::cbor::{self, Malformed, Parser, Writer, Written};
use crate::ids::{Id, TxId, UserId};
use minicbor::data::Type;
use std::collections::BTreeMap;

/// Names one operation: its change and its place in it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct OpRef {
    /// The change.
    pub change: Id,
    /// The operation's place in it, from 0.
    pub index: u32,
}

/// One thing done to one row.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Op {
    /// Gives a cell a value. `resolves` marks a person's decision between listed values.
    Set {
        /// Table number.
        table: u16,
        /// Row id.
        row: Id,
        /// Column number.
        column: u16,
        /// The new value.
        value: Value,
        /// What it replaces in this cell.
        replaces: Vec<OpRef>,
        /// Whether it decides a conflict.
        resolves: bool,
    },
    /// Makes a row. Key 0 holds an immutable row's salt.
    Insert {
        /// Table number.
        table: u16,
        /// Row id.
        row: Id,
        /// Values by column number.
        values: BTreeMap<u16, Value>,
        /// Deletions it undoes, when the row was there before.
        replaces: Vec<OpRef>,
    },
    /// Takes a row away.
    Delete {
        /// Table number.
        table: u16,
        /// Row id.
        row: Id,
        /// The insertions it ends.
        replaces: Vec<OpRef>,
        /// Everything of the row and of its child rows that its author saw.
        seen: Vec<OpRef>,
    },
    /// Brings a deleted row back.
    Restore {
        /// Table number.
        table: u16,
        /// Row id.
        row: Id,
        /// The deletions it undoes.
        replaces: Vec<OpRef>,
    },
    /// An operation of a newer version, bit for bit.
    Unknown(Vec<u8>),
}

/// What a transaction did to one root.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Change {
    /// The transaction, shared by all its changes.
    pub tx: TxId,
    /// The hybrid logical stamp.
    pub hlc: u64,
    /// Who says to have made it; a laptop's word, not a signature.
    pub author: UserId,
    /// The author's catalogue version.
    pub schema: u64,
    /// Keeps the hash from telling anything about the content.
    pub salt: [u8; 16],
    /// Whether it is the last change of its transaction.
    pub last: bool,
    /// What was done, in order.
    pub ops: Vec<Op>,
    /// Extensions of newer versions, bit for bit; an empty map here.
    pub ext: Vec<u8>,
}

/// The form of a body.
const FORM: u64 = 1;
/// A stamp from here on is no clock's.
pub const HLC_LIMIT: u64 = 1 << 62;
/// Bodies are split at this size.
pub const MOST_BODY_BYTES: usize = 256 * 1024;
/// One operation can not be split, and a body has to fit a frame of a bundle.
pub const MOST_OP_BYTES: usize = 768 * 1024;
const NO_EXTENSION: &[u8] = &[0xa0];

impl Change {
    /// A change without extensions.
    pub fn new(tx: TxId, hlc: u64, author: UserId, salt: [u8; 16], ops: Vec<Op>) -> Self {
        Self {
            tx,
            hlc,
            author,
            schema: super::Catalogue::SCHEMA,
            salt,
            last: false,
            ops,
            ext: NO_EXTENSION.to_vec(),
        }
    }

    /// Whether a newer version added something.
    pub fn is_extended(&self) -> bool {
        self.ext != NO_EXTENSION
    }

    /// The body's bytes.
    pub fn write(&self) -> Vec<u8> {
        let mut bytes = cbor::write(|writer| {
            writer.array(9)?.u64(FORM)?;
            writer.bytes(Id::from(self.tx).as_bytes())?.u64(self.hlc)?;
            writer
                .bytes(Id::from(self.author).as_bytes())?
                .u64(self.schema)?;
            writer.bytes(&self.salt)?.bool(self.last)?;
            writer.array(self.ops.len() as u64)?;
            self.ops.iter().try_for_each(|op| op.write(writer))
        });
        bytes.extend_from_slice(&self.ext);
        bytes
    }

    /// Reads a body; refuses every form but the one [`Self::write`] gives.
    pub fn read(bytes: &[u8]) -> Result<Self, Malformed> {
        let mut parser = Parser::new(bytes);
        cbor::array(&mut parser, 9)?;
        if parser.u64()? != FORM {
            return Err(Malformed);
        }
        let tx = TxId(cbor::id(&mut parser)?);
        let hlc = parser.u64()?;
        let author = UserId(cbor::id(&mut parser)?);
        let schema = parser.u64()?;
        let salt = cbor::fixed(&mut parser)?;
        let last = parser.bool()?;
        let count = cbor::list(&mut parser)?;
        let ops = (0..count)
            .map(|_| Op::read(&mut parser))
            .collect::<Result<_, _>>()?;
        if parser.datatype()? != Type::Map {
            return Err(Malformed);
        }
        let ext = cbor::raw(&mut parser)?;
        let change = Self {
            tx,
            hlc,
            author,
            schema,
            salt,
            last,
            ops,
            ext,
        };
        (hlc < HLC_LIMIT && change.write() == bytes)
            .then_some(change)
            .ok_or(Malformed)
    }
}

/// The stamp of a change, without reading the rest of it.
pub(super) fn stamp(bytes: &[u8]) -> Result<u64, Malformed> {
    let mut parser = Parser::new(bytes);
    cbor::array(&mut parser, 9)?;
    if parser.u64()? != FORM {
        return Err(Malformed);
    }
    cbor::id(&mut parser)?;
    Ok(parser.u64()?)
}

/// Whether bytes that can not be read are a change in the form of a newer version.
pub fn is_in_later_form(bytes: &[u8]) -> bool {
    let mut parser = Parser::new(bytes);
    let form = cbor::list(&mut parser).map(|_| parser.u64());
    let whole = cbor::raw(&mut Parser::new(bytes)).is_ok_and(|item| item == bytes);
    whole && matches!(form, Ok(Ok(form)) if form > FORM)
}

impl Op {
    /// How many kinds of operations this version understands.
    pub const KINDS: u64 = 5;

    fn write(&self, writer: &mut Writer) -> Written {
        match self {
            Self::Set {
                table,
                row,
                column,
                value,
                replaces,
                resolves,
            } => {
                writer.array(6)?.u8(if *resolves { 4 } else { 0 })?;
                place(writer, *table, *row)?;
                writer.u16(*column)?;
                value.write(writer)?;
                refs(writer, replaces)
            }
            Self::Insert {
                table,
                row,
                values,
                replaces,
            } => {
                writer.array(5)?.u8(1)?;
                place(writer, *table, *row)?;
                writer.map(values.len() as u64)?;
                for (column, value) in values {
                    writer.u16(*column)?;
                    value.write(writer)?;
                }
                refs(writer, replaces)
            }
            Self::Delete {
                table,
                row,
                replaces,
                seen,
            } => {
                writer.array(5)?.u8(2)?;
                place(writer, *table, *row)?;
                refs(writer, replaces)?;
                refs(writer, seen)
            }
            Self::Restore {
                table,
                row,
                replaces,
            } => {
                writer.array(4)?.u8(3)?;
                place(writer, *table, *row)?;
                refs(writer, replaces)
            }
            Self::Unknown(bytes) => {
                writer.writer_mut().extend_from_slice(bytes);
                Ok(())
            }
        }
    }

    fn read(parser: &mut Parser<'_>) -> Result<Self, Malformed> {
        let began = parser.position();
        let length = cbor::list(parser)?;
        let kind = parser.u64()?;
        match (kind, length) {
            (0 | 4, 6) => {
                let (table, row) = (parser.u16()?, cbor::id(parser)?);
                let column = parser.u16()?;
                if Value::is_later(parser)? {
                    return Self::later(parser, began);
                }
                Ok(Self::Set {
                    table,
                    row,
                    column,
                    value: Value::read(parser)?,
                    replaces: read_refs(parser)?,
                    resolves: kind == 4,
                })
            }
            (1, 5) => {
                let (table, row) = (parser.u16()?, cbor::id(parser)?);
                let Some(values) = read_values(parser)? else {
                    return Self::later(parser, began);
                };
                Ok(Self::Insert {
                    table,
                    row,
                    values,
                    replaces: read_refs(parser)?,
                })
            }
            (2, 5) => Ok(Self::Delete {
                table: parser.u16()?,
                row: cbor::id(parser)?,
                replaces: read_refs(parser)?,
                seen: read_refs(parser)?,
            }),
            (3, 4) => Ok(Self::Restore {
                table: parser.u16()?,
                row: cbor::id(parser)?,
                replaces: read_refs(parser)?,
            }),
            (0..Self::KINDS, _) => Err(Malformed),
            _ => Self::later(parser, began),
        }
    }

    /// Takes an operation as it stands.
    fn later(parser: &mut Parser<'_>, began: usize) -> Result<Self, Malformed> {
        parser.set_position(began);
        cbor::raw(parser).map(Self::Unknown)
    }
}

fn place(writer: &mut Writer, table: u16, row: Id) -> Written {
    writer.u16(table)?.bytes(row.as_bytes())?;
    Ok(())
}

fn refs(writer: &mut Writer, refs: &[OpRef]) -> Written {
    writer.array(refs.len() as u64)?;
    for op in refs {
        writer
            .array(2)?
            .bytes(op.change.as_bytes())?
            .u32(op.index)?;
    }
    Ok(())
}

fn read_refs(parser: &mut Parser<'_>) -> Result<Vec<OpRef>, Malformed> {
    let count = cbor::list(parser)?;
    (0..count)
        .map(|_| {
            cbor::array(parser, 2)?;
            Ok(OpRef {
                change: cbor::id(parser)?,
                index: parser.u32()?,
            })
        })
        .collect()
}

/// The values of a row; `None` where one is of a kind of a newer version.
fn read_values(parser: &mut Parser<'_>) -> Result<Option<BTreeMap<u16, Value>>, Malformed> {
    let count = cbor::map(parser)?;
    let mut values = BTreeMap::new();
    for _ in 0..count {
        let column = parser.u16()?;
        if Value::is_later(parser)? {
            return Ok(None);
        }
        values.insert(column, Value::read(parser)?);
    }
    Ok(Some(values))
}

/// The hash that names a body.
pub fn body_hash(body: &[u8]) -> blake3::Hash {
    let mut hasher = blake3::Hasher::new_derive_key("geleit change 1");
    hasher.update(body);
    hasher.finalize()
}

/// The next link of a replica's chain: binds space, replica, number, what went before, root, body.
pub fn next_link(
    space: Id,
    replica: Id,
    n: u64,
    before: &[u8; 32],
    root: Id,
    body: &blake3::Hash,
) -> [u8; 32] {
    let mut hasher = blake3::Hasher::new_derive_key("geleit chain 1");
    hasher
        .update(space.as_bytes())
        .update(replica.as_bytes())
        .update(&n.to_le_bytes());
    hasher
        .update(before)
        .update(root.as_bytes())
        .update(body.as_bytes());
    *hasher.finalize().as_bytes()
}
