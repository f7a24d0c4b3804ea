//! The errors of the border: a code the page has words for, and nothing about anybody.

use serde::Serialize;
use std::collections::BTreeMap;

/// What went wrong, as `locales/<language>/errors.ftl` says it: `error-<code>` and `help-<code>`.
#[derive(Serialize, Debug)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CommandError {
    /// The code.
    pub code: Code,
    /// Values for the text; never a name or a note.
    pub args: BTreeMap<String, String>,
}

impl From<Code> for CommandError {
    fn from(code: Code) -> Self {
        Self {
            code,
            args: BTreeMap::new(),
        }
    }
}

/// Every code the page must have words for.
#[derive(Serialize, Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
#[allow(
    missing_docs,
    reason = "each is explained in locales/, in three languages"
)]
pub enum Code {
    ApplicationHasCase,
    ApplicationNotAgreed,
    ApplicationPersonMissing,
    ArgumentsMalformed,
    AttachmentDamaged,
    AttachmentMissing,
    BackupDamaged,
    BackupNewer,
    BackupNotWritable,
    BackupTargetInsideStore,
    BackupVerifyFailed,
    BundleDamaged,
    BundleDemo,
    BundleForged,
    BundleNewer,
    BundleNotForUs,
    BundleOtherTeam,
    BundleUnknownLaptop,
    BundleVerifyFailed,
    Cancelled,
    CardDamaged,
    CardDigitsWrong,
    CardExpired,
    CardNewer,
    CardOlder,
    CardOtherPartner,
    CardOwn,
    CaseClientMissing,
    ChangedMeanwhile,
    ChannelMissing,
    CodeUnknown,
    CommandUnknown,
    ContactGroupSize,
    ContactPersonMissing,
    DateBeforePrint,
    DateBeforeReceipt,
    DateInFuture,
    DatePast,
    DateUnreadable,
    DigitsWrong,
    DisclosureEmpty,
    DiskFull,
    GrantUnknown,
    GroupMissing,
    HandoverAnswered,
    HandoverConflicts,
    HandoverEmpty,
    HandoverNoCard,
    HandoverNoOwnCard,
    HandoverNotTold,
    HandoverNotVerified,
    HandoverOlder,
    HandoverUnfit,
    HandoverWithdrawn,
    Internal,
    JobRunning,
    KeysMissing,
    KeysPassphraseWrong,
    LabelMissing,
    LaptopGone,
    LaptopNotEnrolled,
    LaptopOut,
    MinutesOutOfRange,
    NameMissing,
    NameTooLong,
    NotAllowed,
    NotForThisLaptop,
    NotFound,
    NotParty,
    NotReleased,
    NoteEmpty,
    NoteTooLong,
    NumberUnfit,
    PaperDamaged,
    PaperEnded,
    PaperIncomplete,
    PaperLetters,
    PassphraseShort,
    PrinterRefused,
    PrinterUnreachable,
    RatingOutOfRange,
    ReaderMissing,
    ReaderUnknown,
    ReasonMissing,
    RequestDamaged,
    Restricted,
    ScanEncrypted,
    ScanHeic,
    ScanTooLarge,
    ScanUnreadable,
    SheetWrongGroups,
    ShortTaken,
    ShortUnknown,
    SignedAlready,
    SlotsDamaged,
    StoreDamaged,
    StoreInUse,
    StoreLocked,
    StoreNewer,
    TargetNotWritable,
    TextTooLong,
    TopicSealed,
    TopicUnknown,
    UndoChangedSince,
    UndoFinal,
    VersionTaken,
    WitnessIsInterpreter,
    WitnessIsSignatory,
    WitnessMissing,
    WorkerUnknown,
    WrongCode,
    WrongPassphrase,
}
