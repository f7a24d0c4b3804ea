//! Commands about backups.

use super::desk::{DeskStatus, LAST_BACKUP, Nothing, StoreCard, slots_card, status, wrong_code};
use super::{Answer, Call, Code, Done};
use crate::backup::{self, Key};
use crate::desk::Session;
use crate::ids::{Id, UserId};
use crate::keys::{PaperCode, Passphrase};
use serde::{Deserialize, Serialize};
use std::time::UNIX_EPOCH;

/// A token for a folder the user chose.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Grant {
    pub grant: String,
}

/// What a chosen folder holds, before any key.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct BackupCard {
    pub store: StoreCard,
    #[cfg_attr(test, ts(type = "number | null"))]
    pub written_at: Option<i64>,
}

/// What opens a backup.
#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum KeyKind {
    Passphrase,
    Sheet,
}

/// A backup to restore.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct RestoreStore {
    pub grant: String,
    /// Whose passphrase; null for a sheet.
    pub user: Option<String>,
    pub secret: String,
    pub kind: KeyKind,
    /// Also when it is older than the window: something erased may come back.
    pub despite_age: bool,
}

/// A backup that was written and read back.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct BackupReceipt {
    pub folder: String,
    #[cfg_attr(test, ts(type = "number"))]
    pub bytes: u64,
    #[cfg_attr(test, ts(type = "number"))]
    pub written_at: i64,
    /// How many backups of this store beside it are so old that they should be destroyed.
    #[cfg_attr(test, ts(type = "number"))]
    pub outdated: usize,
}

pub(super) fn inspect(call: &Call<'_>, args: Grant) -> Answer<BackupCard> {
    let folder = call.desk.granted(&args.grant, true)?;
    let (slots, written) = backup::inspect(&folder)?;
    let since = written.and_then(|at| at.duration_since(UNIX_EPOCH).ok());
    Ok(Done::read(BackupCard {
        store: slots_card(&slots),
        written_at: since.and_then(|since| i64::try_from(since.as_millis()).ok()),
    }))
}

pub(super) fn restore(call: &Call<'_>, args: RestoreStore) -> Answer<DeskStatus> {
    let folder = call.desk.granted(&args.grant, true)?;
    let user = args.user.as_deref().and_then(Id::parse).map(UserId);
    let open = |folder: &std::path::Path, key: &Key| {
        backup::restore(call.desk, folder, key, args.despite_age)
    };
    match (args.kind, user) {
        (KeyKind::Sheet, _) => {
            let code = PaperCode::read(&args.secret).map_err(wrong_code)?;
            open(&folder, &Key::Sheet(code)).map_err(wrong_code)?;
        }
        (KeyKind::Passphrase, Some(user)) => {
            let key = Key::Passphrase(user, Passphrase::new(args.secret.clone()));
            let restored = open(&folder, &key)?;
            call.desk
                .unlock(&restored, user, &Passphrase::new(args.secret))?;
        }
        (KeyKind::Passphrase, None) => return Err(Code::ArgumentsMalformed.into()),
    }
    Ok(status(call, Nothing {})?.touching(&["desk"]))
}

pub(super) fn write(call: &Call<'_>, args: Grant) -> Answer<BackupReceipt> {
    let target = call.desk.granted(&args.grant, false)?;
    let session = call.session()?;
    let receipt = backup::write(call.desk, &session, &target)?;
    let at = receipt.written_at.0;
    call.write(
        |_, tx| Ok(Session::put_setting(tx, LAST_BACKUP, &at.to_string())?),
        |_, _, ()| Ok(()),
    )?;
    let receipt = BackupReceipt {
        folder: receipt.folder,
        bytes: receipt.bytes,
        written_at: at,
        outdated: receipt.outdated,
    };
    Ok(Done::read(receipt).touching(&["desk", "today"]))
}
