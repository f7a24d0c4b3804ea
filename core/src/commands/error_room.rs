//! What the rooms refuse, as a code the page has words for.

use super::{Code, CommandError};
use crate::application::ApplicationError;
use crate::attention::AttentionError;
use crate::case::CaseError;
use crate::contact::ContactError;
use crate::draft::DraftError;
use crate::erasure::ErasureError;
use crate::handover::HandoverError;
use crate::help_plan::HelpPlanError;
use crate::household::HouseholdError;
use crate::note::NoteError;
use crate::office::OfficeError;
use crate::paper::PaperError;
use crate::parting::PartingError;
use crate::partner::PartnerError;
use crate::person::PersonError;
use crate::release::ReleaseError;
use crate::scan::ScanError;
use crate::service_card::ServiceCardError;
use std::collections::BTreeMap;

/// A text that is too long, with how long it may be.
fn too_long(most: usize) -> CommandError {
    CommandError {
        code: Code::TextTooLong,
        args: BTreeMap::from([("most".to_owned(), most.to_string())]),
    }
}

impl From<AttentionError> for CommandError {
    fn from(error: AttentionError) -> Self {
        match error {
            AttentionError::ChangedMeanwhile => Code::ChangedMeanwhile.into(),
            AttentionError::CodeUnknown => Code::CodeUnknown.into(),
            AttentionError::NameMissing => Code::NameMissing.into(),
            AttentionError::NumberUnfit => Code::NumberUnfit.into(),
            AttentionError::DateUnreadable => Code::DateUnreadable.into(),
            AttentionError::NotFound => Code::NotFound.into(),
            AttentionError::Case(error) => error.into(),
            AttentionError::Application(error) => error.into(),
            AttentionError::Store(error) => error.into(),
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
            HouseholdError::KeptApart => Code::WhereaboutsKept.into(),
            HouseholdError::NotFound => Code::NotFound.into(),
            HouseholdError::CodeUnknown => Code::CodeUnknown.into(),
            HouseholdError::TooLong { most } => too_long(most),
            HouseholdError::Store(error) => error.into(),
        }
    }
}

impl From<PartingError> for CommandError {
    fn from(error: PartingError) -> Self {
        match error {
            PartingError::OneSided => Code::PartingOneSided.into(),
            PartingError::NotOneHousehold => Code::NotFound.into(),
            PartingError::CasesChanged => Code::ChangedMeanwhile.into(),
            PartingError::SameWorker => Code::PartingSameWorker.into(),
            PartingError::DateInFuture => Code::DateInFuture.into(),
            PartingError::Household(error) => error.into(),
            PartingError::Case(error) => error.into(),
            PartingError::Paper(error) => error.into(),
            PartingError::Store(error) => error.into(),
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
            NoteError::ReasonMissing => Code::ReasonMissing.into(),
            NoteError::ReasonTooLong { most } => too_long(most),
            NoteError::NotRecordsKey => Code::RecordsCodeWrong.into(),
            NoteError::NothingSealed => Code::RecordsNothing.into(),
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

impl From<PaperError> for CommandError {
    fn from(error: PaperError) -> Self {
        match error {
            PaperError::KeptApart => Code::WhereaboutsKept.into(),
            PaperError::Incomplete(missing) => CommandError {
                code: Code::PaperIncomplete,
                args: BTreeMap::from([("missing".to_owned(), missing.join(","))]),
            },
            PaperError::VersionTaken => Code::VersionTaken.into(),
            PaperError::Damaged => Code::PaperDamaged.into(),
            PaperError::AlreadyEnded => Code::PaperEnded.into(),
            PaperError::NotParty => Code::NotParty.into(),
            PaperError::SignedAlready => Code::SignedAlready.into(),
            PaperError::WitnessMissing => Code::WitnessMissing.into(),
            PaperError::WitnessIsInterpreter => Code::WitnessIsInterpreter.into(),
            PaperError::WitnessIsSignatory => Code::WitnessIsSignatory.into(),
            PaperError::ReasonMissing => Code::ReasonMissing.into(),
            PaperError::DateBeforePrint => Code::DateBeforePrint.into(),
            PaperError::DateInFuture => Code::DateInFuture.into(),
            PaperError::CodeUnknown => Code::CodeUnknown.into(),
            PaperError::TooLong { most } => too_long(most),
            PaperError::NotFound => Code::NotFound.into(),
            PaperError::Store(error) => error.into(),
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
            ApplicationError::TooLong { most } => too_long(most),
            ApplicationError::CodeUnknown => Code::CodeUnknown.into(),
            ApplicationError::NotFound => Code::NotFound.into(),
            ApplicationError::Store(error) => error.into(),
        }
    }
}

impl From<CaseError> for CommandError {
    fn from(error: CaseError) -> Self {
        match error {
            CaseError::KeptApart => Code::WhereaboutsKept.into(),
            CaseError::ClientMissing => Code::CaseClientMissing.into(),
            CaseError::ApplicationUsed => Code::ApplicationHasCase.into(),
            CaseError::DateInFuture => Code::DateInFuture.into(),
            CaseError::ReasonMissing => Code::ReasonMissing.into(),
            CaseError::WorkerUnknown => Code::WorkerUnknown.into(),
            CaseError::TooLong { most } => too_long(most),
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
            HelpPlanError::TooLong { most } => too_long(most),
            HelpPlanError::NotFound => Code::NotFound.into(),
            HelpPlanError::Store(error) => error.into(),
        }
    }
}

impl From<OfficeError> for CommandError {
    fn from(error: OfficeError) -> Self {
        match error {
            OfficeError::CodeUnknown => Code::CodeUnknown.into(),
            OfficeError::TooLong { most } => too_long(most),
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

impl From<PartnerError> for CommandError {
    fn from(error: PartnerError) -> Self {
        match error {
            PartnerError::NameMissing => Code::NameMissing.into(),
            PartnerError::TooLong { most } => too_long(most),
            PartnerError::NotFound => Code::NotFound.into(),
            PartnerError::Store(error) => error.into(),
        }
    }
}

impl From<ReleaseError> for CommandError {
    fn from(error: ReleaseError) -> Self {
        match error {
            ReleaseError::KeptApart => Code::WhereaboutsKept.into(),
            ReleaseError::NotReleased => Code::NotReleased.into(),
            ReleaseError::HandedOver => Code::DisclosureHandedOver.into(),
            ReleaseError::ReasonMissing => Code::ReasonMissing.into(),
            ReleaseError::NothingTold => Code::DisclosureEmpty.into(),
            ReleaseError::DateInFuture => Code::DateInFuture.into(),
            ReleaseError::CodeUnknown => Code::CodeUnknown.into(),
            ReleaseError::TooLong { most } => too_long(most),
            ReleaseError::NotFound => Code::NotFound.into(),
            ReleaseError::Paper(error) => error.into(),
            ReleaseError::Case(error) => error.into(),
            ReleaseError::Store(error) => error.into(),
        }
    }
}

impl From<ServiceCardError> for CommandError {
    fn from(error: ServiceCardError) -> Self {
        match error {
            ServiceCardError::Damaged => Code::CardDamaged.into(),
            ServiceCardError::Newer => Code::CardNewer.into(),
            ServiceCardError::Older => Code::CardOlder.into(),
            ServiceCardError::Expired => Code::CardExpired.into(),
            ServiceCardError::Own => Code::CardOwn.into(),
            ServiceCardError::Demo => Code::BundleDemo.into(),
            ServiceCardError::OtherPartner => Code::CardOtherPartner.into(),
            ServiceCardError::DigitsWrong => Code::CardDigitsWrong.into(),
            ServiceCardError::NameMissing => Code::NameMissing.into(),
            ServiceCardError::TooLong { most } => too_long(most),
            ServiceCardError::TooLarge => Code::CardTooLarge.into(),
            ServiceCardError::NotFound => Code::NotFound.into(),
            ServiceCardError::Roster(error) => error.into(),
            ServiceCardError::Key(error) => error.into(),
            ServiceCardError::Partner(error) => error.into(),
            ServiceCardError::Store(error) => error.into(),
        }
    }
}

impl From<ErasureError> for CommandError {
    fn from(error: ErasureError) -> Self {
        match error {
            ErasureError::NotFound => Code::NotFound.into(),
            ErasureError::CodeUnknown => Code::CodeUnknown.into(),
            ErasureError::Changed => Code::ErasureChanged.into(),
            ErasureError::Blocked => Code::ErasureBlocked.into(),
            ErasureError::BegunAlready => Code::ErasureBegun.into(),
            ErasureError::Done => Code::ErasureDone.into(),
            ErasureError::NotHeard(count) => CommandError {
                code: Code::ErasureNotHeard,
                args: BTreeMap::from([("count".to_owned(), count.to_string())]),
            },
            ErasureError::SignedAlready => Code::ErasureSigned.into(),
            ErasureError::NotOwn => Code::ErasureNotOwn.into(),
            ErasureError::TooLong { most } => too_long(most),
            ErasureError::Store(error) => error.into(),
        }
    }
}

impl From<HandoverError> for CommandError {
    fn from(error: HandoverError) -> Self {
        match error {
            HandoverError::KeptApart => Code::WhereaboutsKept.into(),
            HandoverError::Parted => Code::CaseParted.into(),
            HandoverError::Nothing => Code::HandoverEmpty.into(),
            HandoverError::NotReleased => Code::NotReleased.into(),
            HandoverError::Conflicts(count) => CommandError {
                code: Code::HandoverConflicts,
                args: BTreeMap::from([("count".to_owned(), count.to_string())]),
            },
            HandoverError::ActsUnsaid => Code::HandoverActsUnsaid.into(),
            HandoverError::NotTold => Code::HandoverNotTold.into(),
            HandoverError::ToldHow => Code::HandoverToldHow.into(),
            HandoverError::ReasonMissing => Code::ReasonMissing.into(),
            HandoverError::NoCard => Code::HandoverNoCard.into(),
            HandoverError::NotVerified => Code::HandoverNotVerified.into(),
            HandoverError::NoOwnCard => Code::HandoverNoOwnCard.into(),
            HandoverError::KeysReplaced => Code::KeysReplaced.into(),
            HandoverError::DateInFuture => Code::DateInFuture.into(),
            HandoverError::DatePast => Code::DatePast.into(),
            HandoverError::CodeUnknown => Code::CodeUnknown.into(),
            HandoverError::TooLong { most } => too_long(most),
            HandoverError::Damaged => Code::BundleDamaged.into(),
            HandoverError::Newer => Code::BundleNewer.into(),
            HandoverError::NotForUs => Code::BundleNotForUs.into(),
            HandoverError::Demo => Code::BundleDemo.into(),
            HandoverError::Erased => Code::HandoverErased.into(),
            HandoverError::Older => Code::HandoverOlder.into(),
            HandoverError::Answered => Code::HandoverAnswered.into(),
            HandoverError::Withdrawn => Code::HandoverWithdrawn.into(),
            HandoverError::AnswerUnfit => Code::HandoverUnfit.into(),
            HandoverError::TooLarge => Code::HandoverTooLarge.into(),
            HandoverError::Enclosure(error) => error.into(),
            HandoverError::NotWritable => Code::TargetNotWritable.into(),
            HandoverError::NotFound => Code::NotFound.into(),
            HandoverError::Release(error) => error.into(),
            HandoverError::Card(error) => error.into(),
            HandoverError::Case(error) => error.into(),
            HandoverError::Note(error) => error.into(),
            HandoverError::Person(error) => error.into(),
            HandoverError::Key(error) => error.into(),
            HandoverError::Store(error) => error.into(),
        }
    }
}
