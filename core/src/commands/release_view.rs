//! What screens show of releases.

use super::CommandError;
use super::disclosure::DisclosureRow;
use super::paper_view::{Looking, PaperRow};
use crate::desk::Session;
use crate::paper::{self, Facts, Frozen};
use crate::release::{self, Content, Disclosure, Release};
use crate::store::Reader;
use crate::time::Day;
use serde::Serialize;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

/// A consent or a release in a list.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ReleaseRow {
    /// Its paper, with who signs and where it stands.
    pub paper: PaperRow,
    /// Code of the list `release_kind`.
    pub kind: String,
    /// Of a release: towards whom, as it was called then; or empty.
    pub recipient: String,
    pub recipient_unit: String,
    /// The partner's id, of a release.
    pub partner: Option<String>,
    /// Code of the list `release_direction`, or empty.
    pub direction: String,
    pub items: Vec<String>,
    /// Of a signed paper: items with a box of their own that was not ticked by hand. They are not
    /// allowed.
    pub unticked: Vec<String>,
    pub channels: Vec<String>,
    pub purpose: String,
    pub occasion: String,
    /// Who was told on its ground, the latest first.
    pub told: Vec<DisclosureRow>,
}

impl ReleaseRow {
    fn read(
        looking: &Looking<'_>,
        told: &[Disclosure],
        one: &Frozen,
        facts: &Facts,
    ) -> Result<Self, CommandError> {
        // A paper whose bytes do not fit still stands in the list, with nothing to read.
        let content = one.body::<Content>().unwrap_or_default();
        let told = told.iter().filter(|told| told.rests_on(one.digest));
        let told = told.map(|one| DisclosureRow::read(looking, one.clone()));
        let recipient = content.recipient.unwrap_or_default();
        Ok(Self {
            paper: looking.row(one, facts)?,
            kind: content.kind,
            recipient: recipient.name,
            recipient_unit: recipient.unit,
            partner: Some(recipient.partner).filter(|id| !id.is_empty()),
            direction: content.direction,
            items: content.items,
            unticked: release::unticked(one, facts),
            channels: content.channels,
            purpose: content.purpose.text,
            occasion: content.occasion.text,
            told: told.collect::<Result<_, _>>()?,
        })
    }

    /// The papers of several releases, the newest first.
    pub(super) fn all(
        session: &Session,
        reader: &Reader<'_>,
        releases: &[Release],
        today: Day,
    ) -> Result<Vec<Self>, CommandError> {
        let looking = Looking {
            session,
            reader,
            today,
        };
        let roster = session.roster();
        let mut rows = Vec::new();
        let mut told = BTreeMap::new();
        for release in releases {
            if let Entry::Vacant(unread) = told.entry(release.person) {
                unread.insert(release::disclosures_of(reader, release.person)?);
            }
            let told = told.get(&release.person).map_or(&[][..], Vec::as_slice);
            let facts = paper::facts(reader, &roster, release.id.0)?;
            // A row that names another person or case than its paper does shows nothing of it.
            // Nor does one that lies in the root of another kind of paper.
            let says = |one: &&Frozen| match one.body::<Content>() {
                Some(content) => release::says(&content, release),
                None => one.kind.is_none(),
            };
            for one in facts.frozen.iter().filter(says) {
                rows.push(Self::read(&looking, told, one, &facts)?);
            }
        }
        rows.sort_by_key(|row| std::cmp::Reverse(row.paper.frozen_at));
        Ok(rows)
    }
}
