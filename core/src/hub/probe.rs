//! Trying a hub out: whether it keeps what it is given.

use super::line::Line;
use super::settings::address;
use super::{FOLDER, SyncError};
use crate::desk::{Desk, HubError, Session};
use crate::ids::{Id, SystemRandom};

/// Puts a few bytes that mean nothing, lists, reads them back, and takes them away again.
pub fn probe(desk: &Desk, session: &Session) -> Result<(), SyncError> {
    let (_, address) = address(session)?;
    let hub = desk.ports().hubs.open(&address)?;
    desk.job().run(|job| {
        let line = Line::new(hub, job);
        job.step("hub-probe", 0);
        let name = format!("{FOLDER}/probe/{}", Id::draw(&SystemRandom));
        let content = Id::draw(&SystemRandom);
        let content = content.as_bytes();
        line.list(FOLDER)??;
        line.put(&name, content)??;
        let is_listed = line.list(FOLDER)??.iter().any(|one| one.name == name);
        let mut back = Vec::new();
        match line.read(&name, 0..content.len() as u64, &mut back)? {
            Ok(()) | Err(HubError::NotFound | HubError::Cut) => {}
            Err(error) => return Err(error.into()),
        }
        // It is in nobody's way if it stays.
        let _ = line.remove(&name)?;
        match is_listed && back == content {
            true => Ok(()),
            false => Err(SyncError::NotKept),
        }
    })
}
