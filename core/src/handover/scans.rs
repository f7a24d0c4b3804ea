//! Scans of the case's agreements among what could leave.

use super::HandoverError;
use super::enclosure::Enclosure;
use super::pick::{COPIES, Tick};
use super::rows::Row;
use super::scope::BOXES;
use super::weigh::Gathering;
use crate::agreement::Content;
use crate::ids::PersonId;
use crate::paper::{self, Frozen};
use crate::store::Blob;

/// What stands on an agreement, and that it is a copy of a paper: everybody it is about has to have released
/// all of it.
const STANDS_ON_IT: [&str; 4] = ["identity", "plan", COPIES, "narrative"];

/// A scan that could go along.
pub struct Offered {
    /// Where its file is named.
    pub tick: Tick,
    /// What would go.
    pub enclosure: Enclosure,
    /// Whom it is about.
    pub persons: Vec<PersonId>,
    /// What it tells of each of them beside what its rows would: codes of the list `release_item`.
    pub tells: Vec<&'static str>,
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
        // A row that says it would stay; so it must not go as a picture either.
        let found = found.filter(|(_, tells)| {
            let mut protected = tells.iter().filter(|item| **item != COPIES);
            protected.all(|item| self.scope.boxed(item, subjects))
        });
        let Some((enclosure, tells)) = found else {
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
            persons: subjects.to_vec(),
            tells,
            goes,
        });
        Ok(())
    }

    /// What a scan is, if it is one of an agreement of this case, and what it tells.
    fn enclosure(
        &self,
        row: &Row,
    ) -> Result<Option<(Enclosure, Vec<&'static str>)>, HandoverError> {
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
            let enclosure = Enclosure {
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
            };
            Some((enclosure, told_by(of)?))
        });
        Ok(found)
    }
}

/// What a picture of an agreement tells: that it is a copy, and each thing the law protects more of which an
/// area on it speaks. Of a paper nobody can read, nothing can be said.
fn told_by(of: &Frozen) -> Option<Vec<&'static str>> {
    let content = of.body::<Content>()?;
    let areas = content.areas.iter().map(|area| area.area.as_str());
    let goals = content.goals.iter().map(|goal| goal.area.as_str());
    let named: Vec<&str> = areas.chain(goals).collect();
    let protected = BOXES.iter().filter(|(area, _)| named.contains(area));
    let protected = protected.map(|(_, item)| *item);
    Some([COPIES].into_iter().chain(protected).collect())
}
