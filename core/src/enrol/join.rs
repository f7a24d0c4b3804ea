//! Joining the team, on the new laptop's side.

use super::admit::{OWN_KEYS, STORE_LABEL};
use super::own_keys::{self, Carried, OwnKeys};
use super::{EnrolError, Request};
use crate::catalogue::CATALOGUE;
use crate::cbor::Parser;
use crate::desk::{Desk, Session, SheetKind, Waiting, keep_sheet};
use crate::exchange::{self, ExchangeError};
use crate::ids::UserId;
use crate::keys::{Identity, PaperCode, Passphrase, SlotFile, UserKeys};
use crate::roster::{self, Roster};
use crate::store::{Birth, Hand, Store};
use crate::team::Seen;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// What the chosen files hold.
struct Brought {
    bundle: PathBuf,
    keys: Option<Carried>,
}

/// What the worker typed.
pub struct Typed<'a> {
    /// The passphrase of this laptop.
    pub passphrase: &'a Passphrase,
    /// The one her keys are sealed with, if they come in a file of their own.
    pub of_keys: Option<&'a Passphrase>,
    /// The team's 24 digits.
    pub digits: &'a str,
}

/// What a new laptop knows once everything fits together.
struct Joined {
    user: UserId,
    short: String,
    keys: UserKeys,
    label: String,
}

/// Makes a store that waits a live one and seats its worker, who has a recovery sheet of this
/// laptop to prove. Gives the language she chose too. Until the very end the store goes on waiting.
pub fn join(
    desk: &Desk,
    folder: &Path,
    typed: &Typed<'_>,
    files: &[PathBuf],
) -> Result<(Arc<Session>, String), EnrolError> {
    desk.lock();
    let mut waiting = Waiting::open(folder, typed.passphrase)?;
    let request = Request::read(&Waiting::request_in(&waiting.home)?)?;
    let brought = look_into(files, &waiting.birth.identity)?;
    let generation = waiting.home.next_generation()?;
    let filled = fill(desk, &mut waiting, &request, &generation, brought, typed);
    let (joined, code) = match filled {
        Ok(filled) => filled,
        Err(error) => {
            // What can not go now goes when the store is entered next.
            let _ = fs::remove_dir_all(&generation);
            return Err(error);
        }
    };
    let mut slots = SlotFile {
        store: waiting.slots.store,
        label: joined.label,
        demo: false,
        slots: Vec::new(),
    };
    let (own, cost) = ((joined.user, joined.short.as_str()), (desk.ports().cost)());
    let way = (typed.passphrase, cost);
    slots.let_in(own, way, &code, &waiting.key, &joined.keys)?;
    waiting.home.switch_to(&generation, &slots)?;
    let store = Store::open(waiting.home.generation(), &waiting.key, CATALOGUE)?;
    let Waiting {
        home,
        key,
        language,
        ..
    } = waiting;
    let session = Session::begin(home, store, key, joined.user, joined.keys, false)?;
    Ok((desk.seat(session), language))
}

/// Tells the enrolment bundle from a file with a worker's keys.
fn look_into(files: &[PathBuf], identity: &Identity) -> Result<Brought, EnrolError> {
    let (mut bundle, mut keys) = (None, None);
    for path in files {
        let length = fs::metadata(path)?.len();
        let found = match length <= own_keys::MOST_BYTES {
            true => Carried::find(std::slice::from_ref(identity), &fs::read(path)?)?,
            false => None,
        };
        match found {
            Some(found) => keys = Some(found),
            None => bundle = Some(path.clone()),
        }
    }
    let bundle = bundle.ok_or(EnrolError::Exchange(ExchangeError::Damaged))?;
    Ok(Brought { bundle, keys })
}

/// Fills the database of the next generation and checks that all of it belongs together.
fn fill(
    desk: &Desk,
    waiting: &mut Waiting,
    request: &Request,
    generation: &Path,
    brought: Brought,
    typed: &Typed<'_>,
) -> Result<(Joined, PaperCode), EnrolError> {
    let space = exchange::team_of(&waiting.birth.identity, &brought.bundle)?;
    waiting.birth.space = space;
    let birth = &waiting.birth;
    let store = Store::create(generation, &waiting.key, CATALOGUE, birth)?;
    let nobody_yet = (UserId(space.0), desk.ports().clock.now());
    let received = desk
        .job()
        .run(|job| exchange::read_into(&store, generation, &brought.bundle, nobody_yet, job))?;
    let extra = received.preview.extra;
    let roster = store.read(|reader| roster::read(reader, space));
    let roster = roster.map_err(ExchangeError::from)?;
    if !roster.digits()?.are(typed.digits) {
        return Err(EnrolError::DigitsWrong);
    }
    check_team(&roster, birth)?;
    let frame = |kind| extra.iter().find(|(known, _)| *known == kind);
    let keys = match (brought.keys, frame(OWN_KEYS)) {
        (Some(carried), _) => {
            let passphrase = typed.of_keys.ok_or(EnrolError::KeysPassphrase)?;
            carried.open(birth.replica, passphrase)?
        }
        (None, Some((_, sealed))) => {
            own_keys::open(&birth.identity, sealed, (space, birth.replica))?
        }
        (None, None) => return Err(EnrolError::KeysMissing),
    };
    check_keys(&roster, request, &keys)?;
    let label = frame(STORE_LABEL).and_then(|(_, raw)| Parser::new(raw).str().ok());
    let code = PaperCode::draw()?;
    let hand = Hand {
        author: keys.user,
        now: desk.ports().clock.now(),
        random: desk.ports().random.as_ref(),
    };
    let own = keys.keys.identity.recipient();
    store.write(
        hand,
        |tx| {
            // Those she finds here are no news.
            Seen::keep(tx, keys.user, &roster)?;
            keep_sheet(tx, keys.user, &own, SheetKind::Personal, &code)
        },
        |_, ()| Ok::<_, crate::desk::DeskError>(()),
    )?;
    let joined = Joined {
        user: keys.user,
        short: request.short.clone(),
        label: label.unwrap_or(&request.label).to_owned(),
        keys: keys.keys,
    };
    Ok((joined, code))
}

/// Whether the team really took this laptop in.
fn check_team(roster: &Roster, birth: &Birth) -> Result<(), EnrolError> {
    if roster.demo {
        return Err(EnrolError::Demo);
    }
    let sign = roster.sign_of(birth.replica) == Some(birth.sign.verify_key());
    let recipient = roster.replicas.get(&birth.replica) == Some(&birth.identity.recipient());
    match sign && recipient {
        true => Ok(()),
        false => Err(EnrolError::NotForThisLaptop),
    }
}

/// Whether the keys are those of the worker who asked, as the team's roster knows her.
fn check_keys(roster: &Roster, request: &Request, own: &OwnKeys) -> Result<(), EnrolError> {
    match own.owner(roster)?.short == request.short {
        true => Ok(()),
        false => Err(EnrolError::KeysMissing),
    }
}
