//! Taking in: the walk that writes, inside one transaction.

use super::ExchangeError;
use super::sink::{Piece, Sink};
use crate::ids::ReplicaId;
use crate::store::{Arrival, Arriving, Blobs, Chain, Change, Link, Seal};

/// Puts changes into the log and attachments beside the database.
pub struct Take<'a, 'b> {
    arrival: &'a mut Arrival<'b>,
    attachments: Arriving,
    heals: bool,
}

impl<'a, 'b> Take<'a, 'b> {
    /// Takes in beside a database.
    pub fn new(arrival: &'a mut Arrival<'b>, blobs: Blobs) -> Result<Self, ExchangeError> {
        Ok(Self {
            heals: arrival.lacks_bodies()?,
            arrival,
            attachments: Arriving::new(blobs),
        })
    }

    /// The attachments that came, not settled yet.
    pub fn attachments(self) -> Arriving {
        self.attachments
    }
}

impl Sink for Take<'_, '_> {
    fn knows(&mut self, replica: ReplicaId, n: u64, chain: &Chain) -> Result<bool, ExchangeError> {
        Ok(self.arrival.reader().is_link(replica, n, chain)?)
    }

    fn latest(&mut self, replica: ReplicaId) -> Result<u64, ExchangeError> {
        let last = self.arrival.vector()?.of(replica).last();
        Ok(last.map_or(0, |(n, _)| n))
    }

    fn clashes(&mut self, link: &Link) -> Result<bool, ExchangeError> {
        Ok(self.arrival.reader().clashes(link)?)
    }

    fn heals(&self) -> bool {
        self.heals
    }

    fn change(&mut self, link: &Link, body: Option<(&[u8], &Change)>) -> Result<(), ExchangeError> {
        self.arrival.take(link, body)?;
        Ok(())
    }

    fn sealed(&mut self, from: &Chain, seal: &Seal) -> Result<(), ExchangeError> {
        Ok(self.arrival.go_on(from, seal)?)
    }

    fn piece(&mut self, piece: Piece<'_>) -> Result<(), ExchangeError> {
        Ok(match piece {
            Piece::Begin(name) => self.attachments.begin(name),
            Piece::Data(bytes) => self.attachments.data(bytes),
            Piece::End => self.attachments.end(),
        }?)
    }
}
