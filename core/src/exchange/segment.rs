//! Changes on their way: a part of one replica's chain in a frame.
//!
//! ```text
//! segment = [replica, first number, link before, [entry…]]
//! entry   = [root, body] / [root, body hash, null]
//! ```

use crate::cbor::{self, Malformed, Parser, Writer};
use crate::ids::{Id, ReplicaId};
use crate::store::{Chain, Sent};

/// A frame is closed when it is this long; it must hold one more change and stay below 1 MiB.
const FULL_BYTES: usize = 192 * 1024;

/// Gathers changes into a frame.
pub struct Segment {
    replica: ReplicaId,
    first: u64,
    before: Chain,
    count: u64,
    entries: Writer,
    /// Where the next segment goes on.
    next: (u64, Chain),
}

impl Segment {
    /// Begins after a link.
    pub fn after(replica: ReplicaId, n: u64, chain: Chain) -> Self {
        Self {
            replica,
            first: n + 1,
            before: chain,
            count: 0,
            entries: Writer::new(Vec::new()),
            next: (n, chain),
        }
    }

    /// Adds a change.
    pub fn add(&mut self, sent: &Sent) {
        let written = match &sent.body {
            Some(body) => (|| {
                let writer = self.entries.array(2)?;
                writer.bytes(sent.root.as_bytes())?.bytes(body)?;
                Ok::<_, minicbor::encode::Error<std::convert::Infallible>>(())
            })(),
            None => (|| {
                let writer = self.entries.array(3)?;
                writer
                    .bytes(sent.root.as_bytes())?
                    .bytes(&sent.hash)?
                    .null()?;
                Ok(())
            })(),
        };
        // Memory takes everything.
        let _ = written;
        self.count += 1;
        self.next = (sent.n, sent.chain);
    }

    /// Whether it should be written now.
    pub fn is_full(&self) -> bool {
        self.entries.writer().len() >= FULL_BYTES
    }

    /// The frame's content and the segment that goes on; `None` when nothing was added.
    pub fn close(self) -> Option<(Vec<u8>, Self)> {
        let (n, chain) = self.next;
        let mut content = cbor::write(|writer| {
            writer.array(4)?.bytes(self.replica.0.as_bytes())?;
            writer.u64(self.first)?.bytes(&self.before)?;
            writer.array(self.count)?;
            Ok(())
        });
        content.extend_from_slice(self.entries.writer());
        (self.count > 0).then(|| (content, Self::after(self.replica, n, chain)))
    }
}

/// One change as it came.
pub struct Entry<'b> {
    /// The root it is about.
    pub root: Id,
    /// Its body, or what would name it.
    pub body: Result<&'b [u8], blake3::Hash>,
}

/// A frame as it came.
pub struct Came<'b> {
    /// Whose changes.
    pub replica: ReplicaId,
    /// The first number.
    pub first: u64,
    /// The link before it.
    pub before: Chain,
    /// The changes.
    pub entries: Vec<Entry<'b>>,
}

impl<'b> Came<'b> {
    /// Reads a frame's content.
    pub fn read(bytes: &'b [u8]) -> Result<Self, Malformed> {
        let mut parser = Parser::new(bytes);
        cbor::array(&mut parser, 4)?;
        let replica = ReplicaId(cbor::id(&mut parser)?);
        let (first, before) = (parser.u64()?, cbor::fixed(&mut parser)?);
        let count = cbor::list(&mut parser)?;
        let mut entries = Vec::new();
        for _ in 0..count {
            entries.push(entry(&mut parser)?);
        }
        let last = first.checked_add(count as u64).ok_or(Malformed)?;
        let fits = first > 0 && count > 0 && i64::try_from(last).is_ok();
        let came = Self {
            replica,
            first,
            before,
            entries,
        };
        (fits && parser.position() == bytes.len() && came.write() == bytes)
            .then_some(came)
            .ok_or(Malformed)
    }

    fn write(&self) -> Vec<u8> {
        cbor::write(|writer| {
            writer.array(4)?.bytes(self.replica.0.as_bytes())?;
            writer.u64(self.first)?.bytes(&self.before)?;
            writer.array(self.entries.len() as u64)?;
            for entry in &self.entries {
                let root = entry.root.as_bytes();
                match &entry.body {
                    Ok(body) => writer.array(2)?.bytes(root)?.bytes(body)?,
                    Err(hash) => writer
                        .array(3)?
                        .bytes(root)?
                        .bytes(hash.as_bytes())?
                        .null()?,
                };
            }
            Ok(())
        })
    }
}

fn entry<'b>(parser: &mut Parser<'b>) -> Result<Entry<'b>, Malformed> {
    match parser.array()? {
        Some(2) => Ok(Entry {
            root: cbor::id(parser)?,
            body: Ok(parser.bytes()?),
        }),
        Some(3) => {
            let root = cbor::id(parser)?;
            let hash = blake3::Hash::from_bytes(cbor::fixed(parser)?);
            parser.null()?;
            Ok(Entry {
                root,
                body: Err(hash),
            })
        }
        _ => Err(Malformed),
    }
}
