//! Commands about the desk itself: who is at it, and this laptop's settings.

use super::{Answer, Call, Code, CommandError, Done};
use crate::desk::{self, Founding, Session};
use crate::ids::{Id, UserId};
use crate::keys::Passphrase;
use crate::keys::SlotKind;
use crate::office;
use crate::roster::Role;
use serde::{Deserialize, Serialize};
use std::path::Path;

/// No arguments.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Nothing {}

/// A worker on the unlock page: only her initials.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct UnlockUser {
    pub id: String,
    pub short: String,
}

/// A store on the unlock page.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct StoreCard {
    pub id: String,
    pub label: String,
    pub demo: bool,
    /// Asked to join a team and was not let in yet.
    pub waiting: bool,
    pub users: Vec<UnlockUser>,
    /// The one who was here last.
    pub last_user: Option<String>,
    /// The code of an error that keeps it from being opened.
    pub trouble: Option<Code>,
}

/// The worker at the desk.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct OpenUser {
    pub id: String,
    pub name: String,
    pub short: String,
    pub coordinator: bool,
    pub data_protection: bool,
    /// Nobody else works in this team.
    pub alone: bool,
}

/// Whether the desk is empty, locked or open.
#[derive(Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum DeskState {
    Empty,
    Locked,
    Open,
}

/// Everything a page needs to begin.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct DeskStatus {
    pub state: DeskState,
    pub stores: Vec<StoreCard>,
    pub store: Option<StoreCard>,
    pub user: Option<OpenUser>,
    /// Empty until somebody chose one.
    pub language: String,
    #[cfg_attr(test, ts(type = "number"))]
    pub idle_minutes: i64,
    pub today: String,
    #[cfg_attr(test, ts(type = "number | null"))]
    pub last_backup_at: Option<i64>,
    pub sheets_proved: bool,
    pub office_complete: bool,
    /// A coordinator gave the worker at the desk new keys, which she does not have here: what is
    /// sealed to her from now on she can not read on this laptop until she brings them.
    pub keys_replaced: bool,
    /// The program that copies the data folder to a server, if one is known to.
    pub copied_by: Option<String>,
    pub version: String,
}

/// A way in by passphrase.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Unlock {
    pub store: String,
    pub user: String,
    pub passphrase: String,
}

/// A way in by a recovery sheet.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct UnlockWithSheet {
    pub store: String,
    pub code: String,
}

/// A passphrase after a recovery sheet was used.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SetPassphrase {
    pub new: String,
}

/// A passphrase in place of the old one.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct NewPassphrase {
    pub old: String,
    pub new: String,
}

/// A new team.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CreateStore {
    pub label: String,
    pub user_name: String,
    pub user_short: String,
    pub passphrase: String,
    pub language: String,
}

/// A demo office to look around in.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct LookAround {
    pub label: String,
    pub language: String,
}

/// The setting that holds when the last backup was written.
pub(super) const LAST_BACKUP: &str = "last_backup_at";
const LANGUAGES: [&str; 3] = ["de", "fr", "en"];

fn language_setting(user: UserId) -> String {
    format!("language-{user}")
}

/// The language of the worker at the desk; German until she chose another.
pub(super) fn language(session: &Session) -> Result<String, CommandError> {
    let chosen = session.setting(&language_setting(session.user()))?;
    Ok(chosen.unwrap_or_else(|| "de".to_owned()))
}

pub(super) fn status(call: &Call<'_>, _: Nothing) -> Answer<DeskStatus> {
    let stores: Vec<StoreCard> = call.desk.cards().iter().map(store_card).collect();
    let session = call.desk.session();
    let mut status = DeskStatus {
        state: match (&session, stores.is_empty()) {
            (Some(_), _) => DeskState::Open,
            (_, true) => DeskState::Empty,
            (_, false) => DeskState::Locked,
        },
        store: match &session {
            Some(session) => Some(open_card(session)?),
            None => None,
        },
        stores,
        user: None,
        language: String::new(),
        idle_minutes: 0,
        today: call.today().to_string(),
        last_backup_at: None,
        sheets_proved: true,
        office_complete: true,
        keys_replaced: false,
        copied_by: call.desk.ports().copied_by.map(str::to_owned),
        version: env!("CARGO_PKG_VERSION").to_owned(),
    };
    if let Some(session) = session {
        describe(&mut status, &session)?;
    }
    Ok(Done::read(status))
}

fn describe(status: &mut DeskStatus, session: &Session) -> Result<(), CommandError> {
    let (user, roster) = (session.user(), session.roster());
    status.user = roster.users.get(&user).map(|member| OpenUser {
        id: user.to_string(),
        name: member.name.clone(),
        short: member.short.clone(),
        coordinator: member.roles.contains(&Role::Coordinator),
        data_protection: member.roles.contains(&Role::DataProtection),
        alone: roster.users.len() == 1,
    });
    status.language = language(session)?;
    status.idle_minutes = session.idle_minutes();
    status.last_backup_at = last_backup(session)?;
    status.keys_replaced = session.keys_replaced();
    status.sheets_proved = session.pending_sheets()?.is_empty();
    let office = session
        .store()
        .read(|reader| office::read(reader, session.space()))?;
    status.office_complete = office.missing().is_empty();
    Ok(())
}

/// When the last backup was written on this laptop.
pub(super) fn last_backup(session: &Session) -> Result<Option<i64>, CommandError> {
    Ok(session
        .setting(LAST_BACKUP)?
        .and_then(|text| text.parse().ok()))
}

fn store_card(card: &desk::Card) -> StoreCard {
    match &card.slots {
        Ok(slots) => StoreCard {
            last_user: card.last_user.map(|user| user.to_string()),
            ..slots_card(slots)
        },
        Err(trouble) => StoreCard {
            id: desk::card_id(&card.folder),
            label: desk::card_id(&card.folder),
            demo: false,
            waiting: false,
            users: Vec::new(),
            last_user: None,
            trouble: Some(match trouble {
                desk::Trouble::SlotsDamaged => Code::SlotsDamaged,
                desk::Trouble::DatabaseMissing => Code::StoreDamaged,
                desk::Trouble::Newer => Code::StoreNewer,
            }),
        },
    }
}

/// What a slot file says to anybody.
pub(super) fn slots_card(slots: &crate::keys::SlotFile) -> StoreCard {
    let by_passphrase = slots
        .slots
        .iter()
        .filter(|slot| slot.kind == SlotKind::Passphrase);
    StoreCard {
        id: slots.store.to_string(),
        label: slots.label.clone(),
        demo: slots.demo,
        waiting: slots.is_waiting(),
        users: by_passphrase
            .filter_map(|slot| {
                Some(UnlockUser {
                    id: slot.user?.to_string(),
                    short: slot.short.clone(),
                })
            })
            .collect(),
        last_user: None,
        trouble: None,
    }
}

fn open_card(session: &Session) -> Result<StoreCard, CommandError> {
    Ok(slots_card(&session.home().slots()?))
}

pub(super) fn unlock(call: &Call<'_>, args: Unlock) -> Answer<DeskStatus> {
    let folder = call.desk.folder_of(&args.store)?;
    let user = Id::parse(&args.user).map(UserId).ok_or(Code::NotFound)?;
    call.desk
        .unlock(&folder, user, &Passphrase::new(args.passphrase))?;
    Ok(status(call, Nothing {})?.touching(&["desk"]))
}

/// Opens a store by its folder and a worker's initials.
pub(super) fn unlock_folder(
    call: &Call<'_>,
    folder: &Path,
    short: &str,
    passphrase: &Passphrase,
) -> Result<(), CommandError> {
    let cards = call.desk.cards();
    let mut cards = cards.iter().filter(|card| card.folder == folder);
    let card = store_card(cards.next().ok_or(Code::NotFound)?);
    if let Some(trouble) = card.trouble {
        return Err(trouble.into());
    }
    let mut users = card.users.iter().filter(|user| user.short == short);
    let user = users.next().and_then(|user| Id::parse(&user.id));
    let user = user.map(UserId).ok_or(Code::NotFound)?;
    call.desk.unlock(folder, user, passphrase)?;
    call.sit_down();
    call.note("desk.unlock", None)
}

pub(super) fn unlock_with_sheet(call: &Call<'_>, args: UnlockWithSheet) -> Answer<DeskStatus> {
    let folder = call.desk.folder_of(&args.store)?;
    call.desk
        .unlock_with_sheet(&folder, &args.code)
        .map_err(wrong_code)?;
    Ok(status(call, Nothing {})?.touching(&["desk"]))
}

/// A code that does not fit is no wrong passphrase.
pub(super) fn wrong_code(error: impl Into<CommandError>) -> CommandError {
    let error = error.into();
    match error.code {
        Code::WrongPassphrase => Code::WrongCode.into(),
        _ => error,
    }
}

pub(super) fn set_passphrase(call: &Call<'_>, args: SetPassphrase) -> Answer<()> {
    let session = call.session()?;
    if !session.came_with_sheet() {
        return Err(Code::NotAllowed.into());
    }
    call.desk
        .set_passphrase(&session, &Passphrase::new(args.new))?;
    Ok(Done::read(()))
}

pub(super) fn change_passphrase(call: &Call<'_>, args: NewPassphrase) -> Answer<()> {
    let (old, new) = (Passphrase::new(args.old), Passphrase::new(args.new));
    call.desk
        .change_passphrase(call.session()?.as_ref(), &old, &new)?;
    Ok(Done::read(()))
}

pub(super) fn lock(call: &Call<'_>, _: Nothing) -> Answer<()> {
    call.desk.lock();
    Ok(Done::read(()).touching(&["desk"]))
}

pub(super) fn touch(_: &Call<'_>, _: Nothing) -> Answer<()> {
    Ok(Done::read(()))
}

pub(super) fn create(call: &Call<'_>, args: CreateStore) -> Answer<Vec<super::sheet::Sheet>> {
    check_language(&args.language)?;
    let session = call.desk.found(&Founding {
        label: args.label,
        name: args.user_name,
        short: args.user_short,
        passphrase: Passphrase::new(args.passphrase),
        demo: false,
    })?;
    call.sit_down();
    set_language(call, &session, &args.language)?;
    let sheets = super::sheet::pending(&session)?;
    Ok(Done::read(sheets).touching(&["desk"]))
}

pub(super) fn look_around(call: &Call<'_>, args: LookAround) -> Answer<DeskStatus> {
    super::demo::look_around(call.desk, &args.label, &args.language)?;
    Ok(status(call, Nothing {})?.touching(&["desk"]))
}

pub(super) fn check_language(language: &str) -> Result<(), CommandError> {
    let known = LANGUAGES.contains(&language);
    known.then_some(()).ok_or(Code::CodeUnknown.into())
}

/// Writes the worker's language down.
pub(super) fn set_language(
    call: &Call<'_>,
    session: &Session,
    language: &str,
) -> Result<(), CommandError> {
    check_language(language)?;
    let name = language_setting(session.user());
    call.write(
        |_, tx| Ok(Session::put_setting(tx, &name, language)?),
        |_, _, ()| Ok(()),
    )?;
    Ok(())
}
