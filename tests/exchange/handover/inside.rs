//! Everything that is in a file: each frame decompressed, each note opened, each picture as it is looked at.

use super::two_worlds::{opened, package};
use super::{Moving, inboxes};
use geleit_core::bundle::{FrameReader, kind};
use geleit_core::ids::UserId;
use geleit_core::keys::open_reader;
use std::collections::BTreeSet;
use std::fs::{self, File};
use std::path::Path;

/// What whoever accepts a file holds in her hands. A byte is a character, so that words and bytes are
/// searched for alike.
pub struct Inside {
    all: String,
    /// What kinds of frames there are, in their order.
    pub kinds: Vec<u64>,
    /// The columns of tables that any row in it has, by their numbers.
    pub columns: BTreeSet<(u16, u16)>,
}

impl Inside {
    /// Opens a file with the other service's key, down to its last frame.
    pub fn of(moving: &Moving, file: &Path) -> Self {
        let for_them = inboxes(&moving.there).into_iter();
        let mut plain =
            for_them.filter_map(|key| open_reader(&key, File::open(file).unwrap()).ok());
        let session = moving.here().desk.session().unwrap();
        let roster = session.roster();
        let signs = |id| roster.users.get(&UserId(id)).map(|member| member.sign);
        let mut reader = FrameReader::new(plain.next().unwrap(), |_| true).unwrap();
        let (mut all, mut kinds, mut sealed) = (String::new(), Vec::new(), Vec::new());
        while let Some(frame) = reader.next(signs).unwrap() {
            all.extend(characters(&frame.raw));
            kinds.push(frame.kind);
            if frame.kind == kind::BLOB_DATA {
                sealed.extend(frame.raw);
            }
        }
        let package = package(moving, file);
        for said in opened(&package) {
            all.extend(characters(said.as_bytes()));
        }
        // The files behind the list are the sender's, bit for bit, and open with the secrets in it.
        let blobs = session.store().blobs();
        let mut lying = Vec::new();
        for enclosure in &package.enclosures {
            lying.extend(fs::read(blobs.path(enclosure.file.name())).unwrap());
            all.extend(characters(&blobs.content(&enclosure.file).unwrap()));
        }
        assert!(sealed == lying, "what lies behind is what the list says");
        let rows = package.rows.iter();
        let columns = rows.flat_map(|row| row.values.keys().map(|column| (row.table, *column)));
        Self {
            columns: columns.collect(),
            all,
            kinds,
        }
    }

    /// Whether a word is anywhere in it.
    pub fn says(&self, word: &str) -> bool {
        self.holds(word.as_bytes())
    }

    /// Whether bytes are anywhere in it.
    pub fn holds(&self, bytes: &[u8]) -> bool {
        self.all.contains(&characters(bytes).collect::<String>())
    }
}

fn characters(bytes: &[u8]) -> impl Iterator<Item = char> {
    bytes.iter().map(|byte| char::from(*byte))
}
