//! What the ground refuses (store, keys, desk, files, printers), as a code the page has words for.

use super::{Code, CommandError};
use crate::backup::BackupError;
use crate::desk::{DeskError, HubError};
use crate::enrol::EnrolError;
use crate::exchange::ExchangeError;
use crate::hub::{AddressError, SyncError, Trouble};
use crate::keys::KeyError;
use crate::print::{PaperError, PrintError};
use crate::roster::RosterError;
use crate::store::{BlobError, StoreError};
use std::collections::BTreeMap;

impl From<StoreError> for CommandError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Damaged | StoreError::Malformed(_) => Code::StoreDamaged.into(),
            StoreError::Newer(_) => Code::StoreNewer.into(),
            StoreError::DiskFull => Code::DiskFull.into(),
            StoreError::TooLong => Code::NoteTooLong.into(),
            StoreError::NotFound => Code::NotFound.into(),
            StoreError::ChangedSince => Code::UndoChangedSince.into(),
            StoreError::Restricted => Code::Restricted.into(),
            StoreError::Erased => Code::Erased.into(),
            StoreError::Out => Code::LaptopOut.into(),
            StoreError::Key(error) => error.into(),
            StoreError::File(_) => Code::FileFailed.into(),
            StoreError::FileTooLarge => Code::FileTooLarge.into(),
            StoreError::NotSealed => internal("not-sealed"),
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
            KeyError::File(error) => StoreError::from(error).into(),
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
            DeskError::Oneself => Code::TeamOneself.into(),
            DeskError::UserNotHere => Code::UserNotHere.into(),
            DeskError::NoSuchUser => Code::WorkerUnknown.into(),
            DeskError::SecondIsYou => Code::SecondIsYou.into(),
            DeskError::SecondPassphrase => Code::SecondPassphraseWrong.into(),
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
            BackupError::TooOld => Code::BackupTooOld.into(),
            BackupError::Key(error) => error.into(),
            BackupError::Desk(error) => error.into(),
            BackupError::Store(error) => error.into(),
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
            EnrolError::KeysPassphrase => Code::KeysPassphraseWrong.into(),
            EnrolError::NotEnrolled => Code::LaptopNotEnrolled.into(),
            EnrolError::NotWritable => Code::TargetNotWritable.into(),
            EnrolError::Exchange(ExchangeError::NotForThisLaptop) => Code::NotForThisLaptop.into(),
            EnrolError::Exchange(error) => error.into(),
            EnrolError::Card(error) => error.into(),
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
            ExchangeError::Card(error) => error.into(),
            ExchangeError::Store(error) => error.into(),
        }
    }
}

impl From<SyncError> for CommandError {
    fn from(error: SyncError) -> Self {
        match error {
            SyncError::NotSet => Code::HubNotSet.into(),
            SyncError::Address(AddressError::Unfit) => Code::HubAddressUnfit.into(),
            SyncError::Address(AddressError::NotSafe) => Code::HubNotSafe.into(),
            SyncError::Address(AddressError::InsideStore) => Code::BackupTargetInsideStore.into(),
            SyncError::Hub(HubError::Here) => Code::DiskFull.into(),
            SyncError::Hub(HubError::Cancelled) => Code::Cancelled.into(),
            SyncError::Hub(error) => Code::from(Trouble::from(error)).into(),
            SyncError::NotKept => Code::HubNotKept.into(),
            SyncError::Exchange(error) => error.into(),
            SyncError::Desk(error) => error.into(),
            SyncError::Roster(error) => error.into(),
            SyncError::Key(error) => error.into(),
            SyncError::Store(error) => error.into(),
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

impl From<PaperError> for CommandError {
    fn from(error: PaperError) -> Self {
        match error {
            PaperError::Letters(letters) => {
                let letters: Vec<String> = letters.into_iter().map(String::from).collect();
                Self {
                    code: Code::PaperLetters,
                    args: BTreeMap::from([("letters".to_owned(), letters.join(" "))]),
                }
            }
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
