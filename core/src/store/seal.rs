//! Seals: a replica's signature over a link of its own chain. It answers for everything up to there,
//! whoever carries it.

use super::StoreError;
use super::vector::Chain;
use crate::cbor::{self, Malformed, Parser};
use crate::ids::{ReplicaId, SpaceId};
use crate::keys::{SignKey, VerifyKey};
use rusqlite::{Connection, OptionalExtension, params};

const LABEL: &[u8] = b"geleit/seal/1";

/// A signed link.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Seal {
    /// Whose chain.
    pub replica: ReplicaId,
    /// The link's number.
    pub n: u64,
    /// The link.
    pub chain: Chain,
    /// Ed25519 over `"geleit/seal/1" ‖ space ‖ replica ‖ u64le(n) ‖ chain`.
    pub signature: [u8; 64],
}

impl Seal {
    /// Signs the end of a replica's own chain.
    pub fn sign(space: SpaceId, replica: ReplicaId, n: u64, chain: Chain, key: &SignKey) -> Self {
        Self {
            replica,
            n,
            chain,
            signature: key.sign(&message(space, replica, n, &chain)),
        }
    }

    /// Whether the replica with this key signed it.
    pub fn holds(&self, space: SpaceId, key: &VerifyKey) -> bool {
        let message = message(space, self.replica, self.n, &self.chain);
        key.verifies(&message, &self.signature)
    }

    /// `[replica, n, chain, signature]`
    pub fn to_bytes(&self) -> Vec<u8> {
        cbor::write(|writer| {
            writer.array(4)?.bytes(self.replica.0.as_bytes())?;
            writer.u64(self.n)?.bytes(&self.chain)?;
            writer.bytes(&self.signature)?;
            Ok(())
        })
    }

    /// Reads what [`Self::to_bytes`] wrote, and nothing else.
    pub fn read(bytes: &[u8]) -> Result<Self, Malformed> {
        let mut parser = Parser::new(bytes);
        cbor::array(&mut parser, 4)?;
        let seal = Self {
            replica: ReplicaId(cbor::id(&mut parser)?),
            n: parser.u64()?,
            chain: cbor::fixed(&mut parser)?,
            signature: cbor::fixed(&mut parser)?,
        };
        (seal.to_bytes() == bytes).then_some(seal).ok_or(Malformed)
    }
}

fn message(space: SpaceId, replica: ReplicaId, n: u64, chain: &Chain) -> Vec<u8> {
    let (space, replica) = (space.0.as_bytes(), replica.0.as_bytes());
    [LABEL, space, replica, &n.to_le_bytes(), chain].concat()
}

/// Keeps a seal, to pass it on.
pub fn keep(connection: &Connection, seal: &Seal) -> Result<(), StoreError> {
    connection
        .prepare_cached(
            "INSERT OR IGNORE INTO seal (replica, n, chain, signature) VALUES (?, ?, ?, ?)",
        )?
        .execute(params![
            seal.replica.0.as_bytes(),
            seal.n,
            seal.chain,
            seal.signature
        ])?;
    Ok(())
}

/// The seal of a link.
pub fn of(
    connection: &Connection,
    replica: ReplicaId,
    chain: &Chain,
) -> Result<Option<Seal>, StoreError> {
    let mut statement = connection
        .prepare_cached("SELECT n, signature FROM seal WHERE replica = ?1 AND chain = ?2")?;
    let found: Option<(u64, Vec<u8>)> = statement
        .query_row(params![replica.0.as_bytes(), chain], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
        .optional()?;
    found
        .map(|(n, signature)| {
            Ok(Seal {
                replica,
                n,
                chain: *chain,
                signature: signature.try_into().map_err(|_| StoreError::Damaged)?,
            })
        })
        .transpose()
}
