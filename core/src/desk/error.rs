//! Why the desk did not do what it was asked.

use crate::keys::KeyError;
use crate::roster::RosterError;
use crate::store::StoreError;

/// Causes one can act on.
#[derive(Debug, thiserror::Error)]
pub enum DeskError {
    /// There is no such store on this laptop.
    #[error("there is no such store")]
    NoSuchStore,
    /// There is no such laptop in the team.
    #[error("there is no such laptop")]
    NoSuchLaptop,
    /// The slot file is damaged.
    #[error("the key file is damaged")]
    SlotsDamaged,
    /// Another process has the store open.
    #[error("the store is in use")]
    InUse,
    /// Initials that someone else on this laptop has.
    #[error("the initials are taken")]
    ShortTaken,
    /// A name, initials or label that is empty or too long.
    #[error("a label is missing or too long")]
    LabelMissing,
    /// What a coordinator does for others she can not do for herself.
    #[error("this is the user at the desk")]
    Oneself,
    /// The worker has no way in on this laptop, or left the team.
    #[error("the user has no way in here")]
    UserNotHere,
    /// There is no such worker in the team.
    #[error("there is no such user")]
    NoSuchUser,
    /// The second one must be somebody else.
    #[error("the second is the user at the desk")]
    SecondIsYou,
    /// The passphrase of the second one does not fit.
    #[error("the second one's passphrase is wrong")]
    SecondPassphrase,
    /// The typed groups are not those of the sheet.
    #[error("the groups do not fit the sheet")]
    SheetWrongGroups,
    /// There is no such sheet to prove.
    #[error("there is no such sheet")]
    NoSuchSheet,
    /// A token that was used, or never given.
    #[error("the grant is unknown")]
    GrantUnknown,
    /// Another long job runs.
    #[error("a job is running")]
    JobRunning,
    /// The user stopped it.
    #[error("cancelled")]
    Cancelled,
    /// A key operation failed.
    #[error(transparent)]
    Key(#[from] KeyError),
    /// The roster can not be used.
    #[error(transparent)]
    Roster(#[from] RosterError),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<std::io::Error> for DeskError {
    fn from(error: std::io::Error) -> Self {
        Self::Store(error.into())
    }
}
