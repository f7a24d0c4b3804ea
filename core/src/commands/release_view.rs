//! What screens show of releases.

use super::CommandError;
use super::disclosure::DisclosureRow;
use super::paper_view::{Looking, PaperRow};
use crate::desk::Session;
use crate::paper::{self, Facts, Frozen};
use crate::release::{self, Content, Release};
use crate::store::Reader;
use crate::time::Day;
use serde::Serialize;

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
        release: &Release,
        one: &Frozen,
        facts: &Facts,
    ) -> Result<Self, CommandError> {
        // A paper whose bytes do not fit still stands in the list, with nothing to read.
        let content = one.body::<Content>().unwrap_or_default();
        let told = release::told(looking.reader, release.person, one.digest)?;
        let told = told
            .into_iter()
            .map(|one| DisclosureRow::read(looking, one));
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
        for release in releases {
            let facts = paper::facts(reader, &roster, release.id.0)?;
            // A row that names another person or case than its paper does shows nothing of it.
            let says = |one: &&Frozen| {
                let content = one.body::<Content>();
                content.is_none_or(|content| release::says(&content, release))
            };
            for one in facts.frozen.iter().filter(says) {
                rows.push(Self::read(&looking, release, one, &facts)?);
            }
        }
        rows.sort_by_key(|row| std::cmp::Reverse(row.paper.frozen_at));
        Ok(rows)
    }
}
