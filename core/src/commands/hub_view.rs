//! What is shown of the hub: where it is, what a sync did, what was not as it should be.

use super::Code;
use crate::hub::{Kind, Place, Report, Trouble};
use serde::{Deserialize, Serialize};

/// Which kind of hub.
#[derive(Deserialize, Serialize, Clone, Copy)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum HubKind {
    Folder,
    Webdav,
    S3,
}

/// The hub that is set up. Its password is not shown again.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct HubPlace {
    pub kind: HubKind,
    /// The folder or the server's address.
    pub at: String,
    pub user: String,
    pub bucket: String,
    pub region: String,
}

/// What was not as it should be, and how often.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct HubTrouble {
    pub code: Code,
    #[cfg_attr(test, ts(type = "number"))]
    pub count: u64,
}

/// What went one way.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct HubWay {
    #[cfg_attr(test, ts(type = "number"))]
    pub bundles: u64,
    #[cfg_attr(test, ts(type = "number"))]
    pub changes: u64,
    #[cfg_attr(test, ts(type = "number"))]
    pub attachments: u64,
    #[cfg_attr(test, ts(type = "number"))]
    pub bytes: u64,
}

/// What a sync did.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct HubReport {
    #[cfg_attr(test, ts(type = "number"))]
    pub at: i64,
    /// Nothing is left to fetch or to send, and everything that was sent was read back.
    pub synced: bool,
    /// What came; its changes are those that were new here.
    pub down: HubWay,
    /// What went and was read back.
    pub up: HubWay,
    /// Bundles that could not be taken in yet.
    #[cfg_attr(test, ts(type = "number"))]
    pub waiting: u64,
    /// Bundles for other laptops only, from before this one joined.
    #[cfg_attr(test, ts(type = "number"))]
    pub foreign: u64,
    pub troubles: Vec<HubTrouble>,
}

/// How the hub stands.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct HubStatus {
    /// None when no hub is set up.
    pub hub: Option<HubPlace>,
    pub last: Option<HubReport>,
    /// This laptop's changes the hub is not known to have.
    #[cfg_attr(test, ts(type = "number"))]
    pub changes: u64,
    /// Bundles that were read while something before them was missing.
    #[cfg_attr(test, ts(type = "number"))]
    pub gaps: u64,
}

/// What a sync did, and what there is to look at since.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct HubSynced {
    pub report: HubReport,
    /// Fields that have several values since then.
    #[cfg_attr(test, ts(type = "number"))]
    pub conflicts: i64,
    /// All that waits for a look now.
    #[cfg_attr(test, ts(type = "number"))]
    pub attention: i64,
    /// Laptops whose database was copied or set back, and that go on in two versions.
    pub copied: Vec<String>,
    /// This laptop was copied or set back and goes on under a new id.
    pub reincarnated: bool,
}

impl From<HubKind> for Kind {
    fn from(kind: HubKind) -> Self {
        match kind {
            HubKind::Folder => Self::Folder,
            HubKind::Webdav => Self::WebDav,
            HubKind::S3 => Self::S3,
        }
    }
}

impl From<Place> for HubPlace {
    fn from(place: Place) -> Self {
        Self {
            kind: match place.kind {
                Kind::Folder => HubKind::Folder,
                Kind::WebDav => HubKind::Webdav,
                Kind::S3 => HubKind::S3,
            },
            at: place.at,
            user: place.user,
            bucket: place.bucket,
            region: place.region,
        }
    }
}

impl From<Trouble> for Code {
    fn from(trouble: Trouble) -> Self {
        match trouble {
            Trouble::Vanished => Self::HubVanished,
            Trouble::RolledBack => Self::HubRolledBack,
            Trouble::Emptied => Self::HubEmptied,
            Trouble::Stale => Self::HubStale,
            Trouble::Duplicate => Self::HubDuplicate,
            Trouble::NotReady => Self::HubNotReady,
            Trouble::Damaged => Self::HubDamaged,
            Trouble::Gap => Self::HubGap,
            Trouble::Remains => Self::HubRemains,
            Trouble::Newer => Self::BundleNewer,
            Trouble::UnknownSender => Self::BundleUnknownLaptop,
            Trouble::OtherTeam => Self::BundleOtherTeam,
            Trouble::Demo => Self::BundleDemo,
            Trouble::Forged => Self::BundleForged,
            Trouble::NotKept => Self::HubNotKept,
            Trouble::Unreachable => Self::HubUnreachable,
            Trouble::Certificate => Self::HubCertificate,
            Trouble::Password => Self::HubPassword,
            Trouble::NotFound => Self::HubNotFound,
            Trouble::Busy => Self::HubBusy,
            Trouble::Full => Self::HubFull,
            Trouble::Refused => Self::HubRefused,
        }
    }
}

pub(super) fn hub_report(report: &Report) -> HubReport {
    let (down, up) = (report.down, report.up);
    let troubles = report.troubles.iter().map(|(trouble, count)| HubTrouble {
        code: (*trouble).into(),
        count: *count,
    });
    HubReport {
        at: report.at,
        synced: report.is_synced(),
        down: HubWay {
            bundles: down.bundles,
            changes: down.changes,
            attachments: down.attachments,
            bytes: down.bytes,
        },
        up: HubWay {
            bundles: up.bundles,
            changes: up.changes,
            attachments: up.attachments,
            bytes: up.bytes,
        },
        waiting: report.waiting,
        foreign: report.foreign,
        troubles: troubles.collect(),
    }
}
