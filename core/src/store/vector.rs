//! How far a replica knows every chain: the links at their ends, not only their numbers.
//!
//! Two laptops with a copied database both count on from the same number. A vector of numbers would
//! call their chains equal and lose one of them; the links tell them apart.

use crate::cbor::{self, Malformed, Parser, Writer, Written};
use crate::ids::ReplicaId;
use std::collections::{BTreeMap, BTreeSet};

/// A link of a chain.
pub type Chain = [u8; 32];
/// The link before the first.
pub const NO_CHAIN: Chain = [0; 32];
/// More ends than this have no office, and a hostile file nothing to gain.
const MOST_TIPS: usize = 4096;

/// The ends of all chains somebody knows; normally one for each replica.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Vector(pub BTreeMap<ReplicaId, BTreeSet<(u64, Chain)>>);

impl Vector {
    /// Adds an end.
    pub fn add(&mut self, replica: ReplicaId, n: u64, chain: Chain) {
        self.0.entry(replica).or_default().insert((n, chain));
    }

    /// The ends of a replica's chain.
    pub fn of(&self, replica: ReplicaId) -> impl Iterator<Item = (u64, Chain)> + '_ {
        self.0.get(&replica).into_iter().flatten().copied()
    }

    /// All ends.
    pub fn tips(&self) -> impl Iterator<Item = (ReplicaId, u64, Chain)> + '_ {
        let one = |(replica, tips): (&ReplicaId, &BTreeSet<(u64, Chain)>)| {
            let replica = *replica;
            let tips: Vec<_> = tips.iter().copied().collect();
            tips.into_iter().map(move |(n, chain)| (replica, n, chain))
        };
        self.0.iter().flat_map(one)
    }

    /// Whether a replica's chain has two ends.
    pub fn is_forked(&self, replica: ReplicaId) -> bool {
        self.0.get(&replica).is_some_and(|tips| tips.len() > 1)
    }

    /// Writes `[* [replica, [+ [n, chain]]]]`, in order.
    pub fn write(&self, writer: &mut Writer) -> Written {
        writer.array(self.0.len() as u64)?;
        for (replica, tips) in &self.0 {
            writer.array(2)?.bytes(replica.0.as_bytes())?;
            writer.array(tips.len() as u64)?;
            for (n, chain) in tips {
                writer.array(2)?.u64(*n)?.bytes(chain)?;
            }
        }
        Ok(())
    }

    /// Its bytes.
    pub fn to_bytes(&self) -> Vec<u8> {
        cbor::write(|writer| self.write(writer))
    }

    /// Reads what [`Self::write`] wrote; numbers are from 1 and fit the database.
    pub fn read(parser: &mut Parser<'_>) -> Result<Self, Malformed> {
        let (mut vector, mut count) = (Self::default(), 0);
        for _ in 0..cbor::list(parser)? {
            cbor::array(parser, 2)?;
            let replica = ReplicaId(cbor::id(parser)?);
            for _ in 0..cbor::list(parser)? {
                cbor::array(parser, 2)?;
                let n = parser.u64()?;
                count += 1;
                if n == 0 || i64::try_from(n).is_err() || count > MOST_TIPS {
                    return Err(Malformed);
                }
                vector.add(replica, n, cbor::fixed(parser)?);
            }
        }
        Ok(vector)
    }
}
