//! The header: who wrote a bundle, for which team, and what its reader will have afterwards.

use super::ExchangeError;
use crate::cbor::{self, Malformed, Parser};
use crate::ids::{Id, ReplicaId, SpaceId};
use crate::store::{Catalogue, Chain, HLC_LIMIT, Vector};
use crate::time::Instant;

/// The kind of bundle between laptops of a team.
const EXCHANGE: u64 = 1;
/// The kind of bundle that enrols a laptop.
const ENROLMENT: u64 = 5;

/// What stands in the first frame.
#[derive(Clone)]
pub struct Header {
    /// Whether it enrols a laptop.
    pub enrolment: bool,
    /// The team.
    pub space: SpaceId,
    /// Who wrote it.
    pub sender: ReplicaId,
    /// Its id.
    pub bundle: Id,
    /// The sender's hybrid clock: orders its bundles.
    pub created: u64,
    /// The sender's wall clock.
    pub at: Instant,
    /// Whether it comes from a demo office.
    pub demo: bool,
    /// What every laptop it is written for was known to have.
    pub base: Vector,
    /// What the sender has.
    pub end: Vector,
    /// How many changes follow.
    pub changes: u64,
    /// How many records of the roster.
    pub records: u64,
    /// How many attachments.
    pub attachments: u64,
    /// Which version wrote it, with which catalogue.
    pub producer: (String, u64),
    /// The end of the sender's audit.
    pub audit: Option<(u64, Chain)>,
}

/// This version and its catalogue.
pub fn this_version() -> (String, u64) {
    (env!("CARGO_PKG_VERSION").to_owned(), Catalogue::SCHEMA)
}

impl Header {
    /// Its bytes.
    pub fn write(&self) -> Vec<u8> {
        cbor::write(|writer| {
            writer.array(13)?.u8(1)?;
            writer.u64(match self.enrolment {
                true => ENROLMENT,
                false => EXCHANGE,
            })?;
            writer.bytes(self.space.0.as_bytes())?;
            writer.bytes(self.sender.0.as_bytes())?;
            writer.bytes(self.bundle.as_bytes())?;
            writer.u64(self.created)?.i64(self.at.0)?.bool(self.demo)?;
            self.base.write(writer)?;
            self.end.write(writer)?;
            writer.array(3)?.u64(self.changes)?;
            writer.u64(self.records)?.u64(self.attachments)?;
            writer
                .array(2)?
                .str(&self.producer.0)?
                .u64(self.producer.1)?;
            match &self.audit {
                Some((n, chain)) => writer.array(2)?.u64(*n)?.bytes(chain)?,
                None => writer.null()?,
            };
            Ok(())
        })
    }

    /// Whether it only says what its sender has.
    pub fn brings_nothing(&self) -> bool {
        !self.enrolment && self.base == self.end && self.changes == 0 && self.attachments == 0
    }

    /// Reads it. A later version, or another kind of bundle, is told from damage.
    pub fn read(bytes: &[u8]) -> Result<Self, ExchangeError> {
        let mut parser = Parser::new(bytes);
        cbor::list(&mut parser)?;
        let version = parser.u64().map_err(|_| ExchangeError::Damaged)?;
        if version != 1 {
            return Err(ExchangeError::Newer);
        }
        Ok(Self::fields(&mut parser, bytes)?)
    }

    fn fields(parser: &mut Parser<'_>, bytes: &[u8]) -> Result<Self, Malformed> {
        cbor::array(&mut Parser::new(bytes), 13)?;
        let enrolment = match parser.u64()? {
            EXCHANGE => false,
            ENROLMENT => true,
            _ => return Err(Malformed),
        };
        let space = SpaceId(cbor::id(parser)?);
        let sender = ReplicaId(cbor::id(parser)?);
        let bundle = cbor::id(parser)?;
        let (created, at) = (parser.u64()?, Instant(parser.i64()?));
        let demo = parser.bool()?;
        let (base, end) = (Vector::read(parser)?, Vector::read(parser)?);
        cbor::array(parser, 3)?;
        let (changes, records) = (parser.u64()?, parser.u64()?);
        let attachments = parser.u64()?;
        cbor::array(parser, 2)?;
        let producer = (parser.str()?.to_owned(), parser.u64()?);
        let audit = match parser.datatype()? {
            minicbor::data::Type::Null => {
                parser.null()?;
                None
            }
            _ => {
                cbor::array(parser, 2)?;
                Some((parser.u64()?, cbor::fixed(parser)?))
            }
        };
        let header = Self {
            enrolment,
            space,
            sender,
            bundle,
            created,
            at,
            demo,
            base,
            end,
            changes,
            records,
            attachments,
            producer,
            audit,
        };
        (created < HLC_LIMIT && header.write() == bytes)
            .then_some(header)
            .ok_or(Malformed)
    }
}
