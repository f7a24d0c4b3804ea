//! The small file that comes back, or goes after: accepted, rejected, or withdrawn.

use super::head::day;
use crate::cbor::{self, Malformed, Parser};
use crate::ids::{Id, SpaceId};
use crate::time::Day;

const RECEIPT: u64 = 3;

/// How a handover ended; the strongest word first: an acceptance is not undone by a withdrawal that
/// crossed it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Outcome {
    /// The other service goes on.
    Accepted,
    /// The sender took it back before there was an answer.
    Withdrawn,
    /// The other service does not, and says why.
    Rejected,
}

impl Outcome {
    /// Code of the list `handover_outcome`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Accepted => "accepted",
            Self::Rejected => "rejected",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// The outcome with a code.
    pub fn of(code: &str) -> Option<Self> {
        [Self::Accepted, Self::Rejected, Self::Withdrawn]
            .into_iter()
            .find(|outcome| outcome.code() == code)
    }
}

/// A signed word about a handover.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Letter {
    /// About which.
    pub handover: Id,
    /// Who says so.
    pub from: SpaceId,
    /// To whom.
    pub to: SpaceId,
    /// The digest of what was handed over.
    pub digest: [u8; 32],
    /// What became of it.
    pub outcome: Outcome,
    /// Why, or empty.
    pub reason: String,
    /// When.
    pub on_day: Day,
    /// Who signed, by name.
    pub worker: String,
}

impl Letter {
    /// Its bytes.
    pub fn write(&self) -> Vec<u8> {
        cbor::write(|writer| {
            writer.array(10)?.u8(1)?.u64(RECEIPT)?;
            writer.bytes(self.handover.as_bytes())?;
            writer.bytes(self.from.0.as_bytes())?;
            writer.bytes(self.to.0.as_bytes())?.bytes(&self.digest)?;
            writer.str(self.outcome.code())?.str(&self.reason)?;
            writer.str(&self.on_day.to_string())?.str(&self.worker)?;
            Ok(())
        })
    }

    /// Reads it; there is one way to write each.
    pub fn read(bytes: &[u8]) -> Result<Self, Malformed> {
        let mut parser = Parser::new(bytes);
        cbor::array(&mut parser, 10)?;
        if (parser.u8()?, parser.u64()?) != (1, RECEIPT) {
            return Err(Malformed);
        }
        let letter = Self {
            handover: cbor::id(&mut parser)?,
            from: SpaceId(cbor::id(&mut parser)?),
            to: SpaceId(cbor::id(&mut parser)?),
            digest: cbor::fixed(&mut parser)?,
            outcome: Outcome::of(parser.str()?).ok_or(Malformed)?,
            reason: parser.str()?.to_owned(),
            on_day: day(&mut parser)?,
            worker: parser.str()?.to_owned(),
        };
        (letter.write() == bytes).then_some(letter).ok_or(Malformed)
    }
}
