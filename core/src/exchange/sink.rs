//! What is done with what a walk through a bundle finds.

use super::ExchangeError;
use crate::ids::{Id, ReplicaId};
use crate::store::{Chain, Change, Link, Seal};

/// A piece of an attachment.
pub enum Piece<'b> {
    /// Its name.
    Begin(Id),
    /// Some of its bytes.
    Data(&'b [u8]),
    /// It was whole.
    End,
}

/// What is done with what is in a bundle.
pub trait Sink {
    /// Whether a link stands in the log.
    fn knows(&mut self, replica: ReplicaId, n: u64, chain: &Chain) -> Result<bool, ExchangeError>;
    /// The number of a replica's latest change in the log.
    fn latest(&mut self, replica: ReplicaId) -> Result<u64, ExchangeError>;
    /// Whether the same body stands in the log at the same number under another link.
    fn clashes(&mut self, link: &Link) -> Result<bool, ExchangeError>;
    /// Whether bodies are missing in the log, so that known changes are worth a look.
    fn heals(&self) -> bool;
    /// A change that connects to the log; its body, if it came.
    fn change(&mut self, link: &Link, body: Option<(&[u8], &Change)>) -> Result<(), ExchangeError>;
    /// All changes after a link are there, up to a seal that holds.
    fn sealed(&mut self, from: &Chain, seal: &Seal) -> Result<(), ExchangeError>;
    /// A piece of an attachment.
    fn piece(&mut self, piece: Piece<'_>) -> Result<(), ExchangeError>;
}
