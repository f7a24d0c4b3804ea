//! Looking: the walk that leaves no trace.

use super::ExchangeError;
use super::sink::{Piece, Sink};
use super::walk::Here;
use crate::ids::ReplicaId;
use crate::roster;
use crate::store::{Chain, Change, Link, Seal, Store, StoreError};
use crate::time::Instant;

/// Asks the log and changes nothing. Each question is a short read of its own, so screens go on.
pub struct Look<'a>(pub &'a Store);

/// This laptop's side.
pub fn here(store: &Store, now: Instant) -> Result<Here, ExchangeError> {
    let (space, replica) = store.whose()?;
    store.read(|reader| {
        Ok::<_, ExchangeError>(Here {
            space,
            replica,
            records: roster::records(reader)?,
            vector: reader.vector()?,
            now,
        })
    })
}

impl Sink for Look<'_> {
    fn knows(&mut self, replica: ReplicaId, n: u64, chain: &Chain) -> Result<bool, ExchangeError> {
        self.0.read(|reader| Ok(reader.is_link(replica, n, chain)?))
    }

    fn latest(&mut self, replica: ReplicaId) -> Result<u64, ExchangeError> {
        let vector = self.0.read(|reader| reader.vector());
        let tips: Result<_, StoreError> = vector.map(|vector| vector.of(replica).last());
        Ok(tips?.map_or(0, |(n, _)| n))
    }

    fn clashes(&mut self, link: &Link) -> Result<bool, ExchangeError> {
        self.0.read(|reader| Ok(reader.clashes(link)?))
    }

    fn heals(&self) -> bool {
        false
    }

    fn change(&mut self, _: &Link, _: Option<(&[u8], &Change)>) -> Result<(), ExchangeError> {
        Ok(())
    }

    fn sealed(&mut self, _: &Chain, _: &Seal) -> Result<(), ExchangeError> {
        Ok(())
    }

    fn piece(&mut self, _: Piece<'_>) -> Result<(), ExchangeError> {
        Ok(())
    }
}
