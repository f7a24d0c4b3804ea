//! The errors of the border: a code the page has words for, and nothing about anybody.

use crate::agreement::AgreementError;
use crate::application::ApplicationError;
use crate::attention::AttentionError;
use crate::backup::BackupError;
use crate::case::CaseError;
use crate::contact::ContactError;
use crate::desk::DeskError;
use crate::draft::DraftError;
use crate::enrol::EnrolError;
use crate::exchange::ExchangeError;
use crate::help_plan::HelpPlanError;
use crate::household::HouseholdError;
use crate::keys::KeyError;
use crate::note::NoteError;
use crate::office::OfficeError;
use crate::person::PersonError;
use crate::print::{PaperError, PrintError};
use crate::roster::RosterError;
use crate::scan::ScanError;
use crate::store::{BlobError, StoreError};
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
    AgreementDamaged,
    AgreementEnded,
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
    DateUnreadable,
    DigitsWrong,
    DiskFull,
    GrantUnknown,
    GroupMissing,
    Internal,
    JobRunning,
    KeysMissing,
    LabelMissing,
    LaptopGone,
    LaptopNotEnrolled,
    MinutesOutOfRange,
    NameMissing,
    NameTooLong,
    NotAllowed,
    NotForThisLaptop,
    NotFound,
    NotParty,
    NoteEmpty,
    NoteTooLong,
    NumberUnfit,
    PaperLetters,
    PassphraseShort,
    PlanIncomplete,
    PrinterRefused,
    PrinterUnreachable,
    RatingOutOfRange,
    ReaderMissing,
    ReaderUnknown,
    ReasonMissing,
    RequestDamaged,
    RequestOfSomebodyElse,
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

impl From<StoreError> for CommandError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Damaged | StoreError::Malformed(_) => Code::StoreDamaged.into(),
            StoreError::Newer(_) => Code::StoreNewer.into(),
            StoreError::DiskFull => Code::DiskFull.into(),
            StoreError::TooLong => Code::NoteTooLong.into(),
            StoreError::NotFound => Code::NotFound.into(),
            StoreError::ChangedSince => Code::UndoChangedSince.into(),
            StoreError::Key(error) => error.into(),
            StoreError::File(error) => internal(&error.kind().to_string()),
            StoreError::NotReading => internal("not-reading"),
            StoreError::Sqlite(error) => {
                let code = error.sqlite_error().map_or(0, |error| error.extended_code);
                internal(&format!("sqlite-{code}"))
            }
        }
    }
}

/// Something nobody expected: a short reference without content, for whoever is asked for help.
fn internal(reference: &str) -> CommandError {
    CommandError {
        code: Code::Internal,
        args: BTreeMap::from([("reference".to_owned(), reference.to_owned())]),
    }
}

impl From<KeyError> for CommandError {
    fn from(error: KeyError) -> Self {
        match error {
            KeyError::Wrong => Code::WrongPassphrase.into(),
            KeyError::Damaged => Code::SlotsDamaged.into(),
            KeyError::Newer(_) => Code::StoreNewer.into(),
            KeyError::Short => Code::PassphraseShort.into(),
            KeyError::Failed => internal("key"),
        }
    }
}

impl From<RosterError> for CommandError {
    fn from(error: RosterError) -> Self {
        match error {
            RosterError::NotFounded => Code::StoreDamaged.into(),
            RosterError::Store(error) => error.into(),
        }
    }
}

impl From<DeskError> for CommandError {
    fn from(error: DeskError) -> Self {
        match error {
            DeskError::NoSuchStore | DeskError::NoSuchSheet | DeskError::NoSuchLaptop => {
                Code::NotFound.into()
            }
            DeskError::SlotsDamaged => Code::SlotsDamaged.into(),
            DeskError::InUse => Code::StoreInUse.into(),
            DeskError::ShortTaken => Code::ShortTaken.into(),
            DeskError::LabelMissing => Code::LabelMissing.into(),
            DeskError::SheetWrongGroups => Code::SheetWrongGroups.into(),
            DeskError::GrantUnknown => Code::GrantUnknown.into(),
            DeskError::JobRunning => Code::JobRunning.into(),
            DeskError::Cancelled => Code::Cancelled.into(),
            DeskError::Key(error) => error.into(),
            DeskError::Roster(error) => error.into(),
            DeskError::Store(error) => error.into(),
        }
    }
}

impl From<BackupError> for CommandError {
    fn from(error: BackupError) -> Self {
        match error {
            BackupError::InsideStore => Code::BackupTargetInsideStore.into(),
            BackupError::NotWritable => Code::BackupNotWritable.into(),
            BackupError::VerifyFailed => Code::BackupVerifyFailed.into(),
            BackupError::Damaged => Code::BackupDamaged.into(),
            BackupError::Newer => Code::BackupNewer.into(),
            BackupError::Key(error) => error.into(),
            BackupError::Desk(error) => error.into(),
            BackupError::Store(error) => error.into(),
        }
    }
}

impl From<AttentionError> for CommandError {
    fn from(error: AttentionError) -> Self {
        match error {
            AttentionError::ChangedMeanwhile => Code::ChangedMeanwhile.into(),
            AttentionError::CodeUnknown => Code::CodeUnknown.into(),
            AttentionError::NumberUnfit => Code::NumberUnfit.into(),
            AttentionError::DateUnreadable => Code::DateUnreadable.into(),
            AttentionError::NotFound => Code::NotFound.into(),
            AttentionError::Store(error) => error.into(),
        }
    }
}

impl From<EnrolError> for CommandError {
    fn from(error: EnrolError) -> Self {
        match error {
            EnrolError::DigitsWrong => Code::DigitsWrong.into(),
            EnrolError::RequestDamaged => Code::RequestDamaged.into(),
            EnrolError::ShortUnknown => Code::ShortUnknown.into(),
            EnrolError::Gone => Code::LaptopGone.into(),
            EnrolError::Demo => Code::BundleDemo.into(),
            EnrolError::NotForThisLaptop => Code::NotForThisLaptop.into(),
            EnrolError::KeysMissing => Code::KeysMissing.into(),
            EnrolError::SomebodyElse => Code::RequestOfSomebodyElse.into(),
            EnrolError::NotEnrolled => Code::LaptopNotEnrolled.into(),
            EnrolError::NotWritable => Code::TargetNotWritable.into(),
            EnrolError::Exchange(ExchangeError::NotForThisLaptop) => Code::NotForThisLaptop.into(),
            EnrolError::Exchange(error) => error.into(),
            EnrolError::Desk(error) => error.into(),
            EnrolError::Key(error) => error.into(),
            EnrolError::Store(error) => error.into(),
        }
    }
}

impl From<ExchangeError> for CommandError {
    fn from(error: ExchangeError) -> Self {
        match error {
            ExchangeError::InsideStore => Code::BackupTargetInsideStore.into(),
            ExchangeError::NotWritable => Code::TargetNotWritable.into(),
            ExchangeError::VerifyFailed => Code::BundleVerifyFailed.into(),
            ExchangeError::Damaged => Code::BundleDamaged.into(),
            ExchangeError::Newer => Code::BundleNewer.into(),
            ExchangeError::NotForThisLaptop => Code::BundleNotForUs.into(),
            ExchangeError::OtherTeam => Code::BundleOtherTeam.into(),
            ExchangeError::Demo => Code::BundleDemo.into(),
            ExchangeError::UnknownSender => Code::BundleUnknownLaptop.into(),
            ExchangeError::Forged => Code::BundleForged.into(),
            ExchangeError::Roster(error) => error.into(),
            ExchangeError::Key(error) => error.into(),
            ExchangeError::Desk(error) => error.into(),
            ExchangeError::Store(error) => error.into(),
        }
    }
}

impl From<PersonError> for CommandError {
    fn from(error: PersonError) -> Self {
        match error {
            PersonError::NameMissing => Code::NameMissing.into(),
            PersonError::NameTooLong => Code::NameTooLong.into(),
            PersonError::DateUnreadable => Code::DateUnreadable.into(),
            PersonError::DateInFuture => Code::DateInFuture.into(),
            PersonError::CodeUnknown => Code::CodeUnknown.into(),
            PersonError::NotFound => Code::NotFound.into(),
            PersonError::Store(error) => error.into(),
        }
    }
}

impl From<HouseholdError> for CommandError {
    fn from(error: HouseholdError) -> Self {
        match error {
            HouseholdError::NotFound => Code::NotFound.into(),
            HouseholdError::CodeUnknown => Code::CodeUnknown.into(),
            HouseholdError::TooLong => Code::NoteTooLong.into(),
            HouseholdError::Store(error) => error.into(),
        }
    }
}

impl From<NoteError> for CommandError {
    fn from(error: NoteError) -> Self {
        match error {
            NoteError::Empty => Code::NoteEmpty.into(),
            NoteError::TooLong => Code::NoteTooLong.into(),
            NoteError::ReaderUnknown => Code::ReaderUnknown.into(),
            NoteError::ReaderMissing => Code::ReaderMissing.into(),
            NoteError::NotFound => Code::NotFound.into(),
            NoteError::NotWriter => Code::NotAllowed.into(),
            NoteError::Key(error) => error.into(),
            NoteError::Store(error) => error.into(),
        }
    }
}

impl From<ContactError> for CommandError {
    fn from(error: ContactError) -> Self {
        match error {
            ContactError::PersonMissing => Code::ContactPersonMissing.into(),
            ContactError::GroupSize => Code::ContactGroupSize.into(),
            ContactError::DateInFuture => Code::DateInFuture.into(),
            ContactError::MinutesOutOfRange => Code::MinutesOutOfRange.into(),
            ContactError::TopicSealed => Code::TopicSealed.into(),
            ContactError::TopicUnknown => Code::TopicUnknown.into(),
            ContactError::CodeUnknown => Code::CodeUnknown.into(),
            ContactError::NotFound => Code::NotFound.into(),
            ContactError::Note(error) => error.into(),
            ContactError::Store(error) => error.into(),
        }
    }
}

impl From<AgreementError> for CommandError {
    fn from(error: AgreementError) -> Self {
        match error {
            AgreementError::Incomplete(missing) => CommandError {
                code: Code::PlanIncomplete,
                args: BTreeMap::from([("missing".to_owned(), missing.join(","))]),
            },
            AgreementError::VersionTaken => Code::VersionTaken.into(),
            AgreementError::Damaged => Code::AgreementDamaged.into(),
            AgreementError::AlreadyEnded => Code::AgreementEnded.into(),
            AgreementError::NotParty => Code::NotParty.into(),
            AgreementError::SignedAlready => Code::SignedAlready.into(),
            AgreementError::WitnessMissing => Code::WitnessMissing.into(),
            AgreementError::WitnessIsInterpreter => Code::WitnessIsInterpreter.into(),
            AgreementError::WitnessIsSignatory => Code::WitnessIsSignatory.into(),
            AgreementError::ReasonMissing => Code::ReasonMissing.into(),
            AgreementError::DateBeforePrint => Code::DateBeforePrint.into(),
            AgreementError::DateInFuture => Code::DateInFuture.into(),
            AgreementError::CodeUnknown => Code::CodeUnknown.into(),
            AgreementError::TooLong => Code::NameTooLong.into(),
            AgreementError::NotFound => Code::NotFound.into(),
            AgreementError::Store(error) => error.into(),
        }
    }
}

impl From<ApplicationError> for CommandError {
    fn from(error: ApplicationError) -> Self {
        match error {
            ApplicationError::PersonMissing => Code::ApplicationPersonMissing.into(),
            ApplicationError::GroupMissing => Code::GroupMissing.into(),
            ApplicationError::DateInFuture => Code::DateInFuture.into(),
            ApplicationError::BeforeReceipt => Code::DateBeforeReceipt.into(),
            ApplicationError::ReasonMissing => Code::ReasonMissing.into(),
            ApplicationError::ChannelMissing => Code::ChannelMissing.into(),
            ApplicationError::NotAgreed => Code::ApplicationNotAgreed.into(),
            ApplicationError::NameTooLong => Code::NameTooLong.into(),
            ApplicationError::TooLong => Code::NoteTooLong.into(),
            ApplicationError::CodeUnknown => Code::CodeUnknown.into(),
            ApplicationError::NotFound => Code::NotFound.into(),
            ApplicationError::Store(error) => error.into(),
        }
    }
}

impl From<CaseError> for CommandError {
    fn from(error: CaseError) -> Self {
        match error {
            CaseError::ClientMissing => Code::CaseClientMissing.into(),
            CaseError::ApplicationUsed => Code::ApplicationHasCase.into(),
            CaseError::DateInFuture => Code::DateInFuture.into(),
            CaseError::ReasonMissing => Code::ReasonMissing.into(),
            CaseError::WorkerUnknown => Code::WorkerUnknown.into(),
            CaseError::TooLong => Code::NoteTooLong.into(),
            CaseError::CodeUnknown => Code::CodeUnknown.into(),
            CaseError::NotFound => Code::NotFound.into(),
            CaseError::Application(error) => error.into(),
            CaseError::Store(error) => error.into(),
        }
    }
}

impl From<HelpPlanError> for CommandError {
    fn from(error: HelpPlanError) -> Self {
        match error {
            HelpPlanError::CodeUnknown => Code::CodeUnknown.into(),
            HelpPlanError::DateUnreadable => Code::DateUnreadable.into(),
            HelpPlanError::RatingOutOfRange => Code::RatingOutOfRange.into(),
            HelpPlanError::TooLong { most } => Self {
                code: Code::TextTooLong,
                args: BTreeMap::from([("most".to_owned(), most.to_string())]),
            },
            HelpPlanError::NotFound => Code::NotFound.into(),
            HelpPlanError::Store(error) => error.into(),
        }
    }
}

impl From<OfficeError> for CommandError {
    fn from(error: OfficeError) -> Self {
        match error {
            OfficeError::CodeUnknown => Code::CodeUnknown.into(),
            OfficeError::TooLong => Code::NameTooLong.into(),
            OfficeError::Store(error) => error.into(),
        }
    }
}

impl From<ScanError> for CommandError {
    fn from(error: ScanError) -> Self {
        match error {
            ScanError::Heic => Code::ScanHeic.into(),
            ScanError::Encrypted => Code::ScanEncrypted.into(),
            ScanError::Unreadable => Code::ScanUnreadable.into(),
            ScanError::TooLarge => Code::ScanTooLarge.into(),
        }
    }
}

impl From<BlobError> for CommandError {
    fn from(error: BlobError) -> Self {
        match error {
            BlobError::NotHere => Code::AttachmentMissing.into(),
            BlobError::Damaged => Code::AttachmentDamaged.into(),
            BlobError::TooLarge => Code::ScanTooLarge.into(),
            BlobError::Store(error) => error.into(),
        }
    }
}

impl From<DraftError> for CommandError {
    fn from(error: DraftError) -> Self {
        match error {
            DraftError::NotFound => Code::NotFound.into(),
            DraftError::TooLong => Code::NoteTooLong.into(),
            DraftError::Key(error) => error.into(),
            DraftError::Store(error) => error.into(),
        }
    }
}

impl From<PaperError> for CommandError {
    fn from(error: PaperError) -> Self {
        match error {
            PaperError::Letters(_) => Code::PaperLetters.into(),
            PaperError::Template { .. } | PaperError::Standard { .. } | PaperError::Picture(_) => {
                internal("paper")
            }
        }
    }
}

impl From<PrintError> for CommandError {
    fn from(error: PrintError) -> Self {
        match error {
            PrintError::Unreachable { .. } => Code::PrinterUnreachable.into(),
            PrintError::Refused { .. } => Code::PrinterRefused.into(),
        }
    }
}
