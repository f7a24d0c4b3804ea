//! Scans of the case's agreements among what could leave.

use super::HandoverError;
use super::enclosure::Enclosure;
use super::pick::Tick;
use super::rows::Row;
use super::weigh::Gathering;
use crate::ids::PersonId;
use crate::paper;
use crate::store::Blob;

/// What stands on an agreement, so that everybody it is about has to have released all of it.
const STANDS_ON_IT: [&str; 3] = ["identity", "plan", "narrative"];

/// A scan that could go along.
pub struct Offered {
    /// Where its file is named.
    pub tick: Tick,
    /// What would go.
    pub enclosure: Enclosure,
    /// Whether it goes.
    pub goes: bool,
}

impl Gathering<'_> {
    /// Offers a scan; nothing of its row goes.
    pub(super) fn scan(&mut self, row: &Row, subjects: &[PersonId]) -> Result<(), HandoverError> {
        let mut needed = STANDS_ON_IT.into_iter();
        let found = match needed.all(|item| self.scope.allows(item, subjects)) {
            true => self.enclosure(row)?,
            false => None,
        };
        let Some(enclosure) = found else {
            self.stays.row(row.table);
            return Ok(());
        };
        let tick = Tick {
            table: row.table,
            row: row.row,
            column: paper::FILE.number,
        };
        let goes = self.wish.texts.contains(&tick);
        self.stays.scans += usize::from(!goes);
        self.offered.push(Offered {
            tick,
            enclosure,
            goes,
        });
        Ok(())
    }

    /// What a scan is, if it is one of an agreement of this case.
    fn enclosure(&self, row: &Row) -> Result<Option<Enclosure>, HandoverError> {
        if row.root != self.wish.case.0 {
            return Ok(None);
        }
        let facts = paper::facts(self.whom.reader, self.roster, row.root)?;
        let scan = facts.scans.iter().find(|scan| scan.id == row.row);
        let found = scan.and_then(|scan| {
            let mut papers = facts.frozen.iter();
            let of = papers.find(|one| {
                one.digest == scan.digest && one.kind == Some(paper::Kind::Agreement)
            })?;
            let signed = facts.signatures.iter();
            let signed = signed.filter(|one| one.digest == scan.digest);
            Some(Enclosure {
                row: row.row,
                file: Blob::read(&scan.file)?,
                number: of.number.clone(),
                version: u64::try_from(of.version).ok()?,
                on_day: signed
                    .map(|one| one.on_day.clone())
                    .max()
                    .unwrap_or_default(),
                pages: u64::try_from(scan.pages).ok()?,
                form: scan.form.clone(),
            })
        });
        Ok(found)
    }
}
