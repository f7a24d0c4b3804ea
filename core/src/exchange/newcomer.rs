//! Before a laptop belongs to a team: whose bundle is this?

use super::ExchangeError;
use super::header::Header;
use super::incoming::open;
use super::walk::is_known;
use crate::bundle::{FrameReader, kind};
use crate::ids::SpaceId;
use crate::keys::Identity;
use std::path::Path;

/// The team a bundle says to belong to, for a laptop that knows none yet. Nothing is verified:
/// what is read into a store of that team is.
pub fn team_of(identity: &Identity, file: &Path) -> Result<SpaceId, ExchangeError> {
    let plain = open(file, std::slice::from_ref(identity))?.plain;
    let mut frames = FrameReader::new(plain, is_known)?;
    let first = frames.next(|_| None)?.ok_or(ExchangeError::Damaged)?;
    match first.kind {
        kind::HEADER => Ok(Header::read(&first.raw)?.space),
        _ => Err(ExchangeError::Damaged),
    }
}
