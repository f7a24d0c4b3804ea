//! Taking in: the walk that writes, inside one transaction.

use super::ExchangeError;
use super::sink::{Piece, Sink};
use crate::ids::{Id, ReplicaId, SystemRandom};
use crate::store::{Arrival, Chain, Change, Link, Seal};
use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

/// Puts changes into the log and attachments beside the database.
pub struct Take<'a, 'b> {
    arrival: &'a mut Arrival<'b>,
    attachments: Attachments,
    heals: bool,
}

impl<'a, 'b> Take<'a, 'b> {
    /// Takes in beside a database.
    pub fn new(arrival: &'a mut Arrival<'b>, generation: &Path) -> Result<Self, ExchangeError> {
        Ok(Self {
            heals: arrival.lacks_bodies()?,
            arrival,
            attachments: Attachments {
                folder: generation.join("blobs"),
                open: None,
                done: Vec::new(),
            },
        })
    }

    /// Gives attachments their names. They are whole and on the disk; what no row names after a
    /// crash is swept away when the store is opened.
    pub fn settle(self) -> Result<(), ExchangeError> {
        self.attachments.settle()
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
        self.attachments.piece(piece)
    }
}

/// Attachments on their way to the disk.
struct Attachments {
    folder: PathBuf,
    open: Option<(Id, PathBuf, BufWriter<File>)>,
    done: Vec<(Id, PathBuf)>,
}

impl Attachments {
    fn piece(&mut self, piece: Piece<'_>) -> Result<(), ExchangeError> {
        match piece {
            Piece::Begin(name) => {
                if self.folder.join(name.to_string()).is_file() {
                    return Ok(());
                }
                fs::create_dir_all(&self.folder)?;
                let beside = self.folder.join(format!("new-{}", Id::draw(&SystemRandom)));
                let file = BufWriter::new(File::create_new(&beside)?);
                self.open = Some((name, beside, file));
            }
            Piece::Data(bytes) => {
                if let Some((_, _, file)) = &mut self.open {
                    file.write_all(bytes)?;
                }
            }
            Piece::End => {
                if let Some((name, beside, mut file)) = self.open.take() {
                    self.done.push((name, beside));
                    file.flush()?;
                    file.get_ref().sync_all()?;
                }
            }
        }
        Ok(())
    }

    fn settle(mut self) -> Result<(), ExchangeError> {
        for (name, beside) in std::mem::take(&mut self.done) {
            fs::rename(beside, self.folder.join(name.to_string()))?;
        }
        if let Ok(folder) = File::open(&self.folder) {
            let _ = folder.sync_all();
        }
        Ok(())
    }
}

/// What was not settled is of no use.
impl Drop for Attachments {
    fn drop(&mut self) {
        let open = self.open.take().map(|(_, beside, file)| {
            drop(file);
            beside
        });
        let done = self.done.drain(..).map(|(_, beside)| beside);
        for beside in done.chain(open) {
            let _ = fs::remove_file(beside);
        }
    }
}
