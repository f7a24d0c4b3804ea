//! Letting a laptop in, on the coordinator's side.

use super::{EnrolError, Request, own_keys};
use crate::bundle::kind;
use crate::cbor;
use crate::desk::{Desk, Session};
use crate::exchange::{self, Audience};
use crate::ids::UserId;
use crate::roster::{self, Record, Roster};
use crate::service_card::{self, ServiceCardError};
use std::path::Path;

/// The frame with what the unlock page of the team's laptops calls the store.
pub(super) const STORE_LABEL: u64 = kind::ENROLMENT;
/// The frame with the worker's own keys, sealed once more.
pub(super) const OWN_KEYS: u64 = kind::ENROLMENT + 1;

/// A laptop that belongs to the team from now on.
pub struct Admitted {
    /// The bundle's name in the target folder.
    pub file: String,
    /// What the laptop is called.
    pub label: String,
    /// Whether the bundle carries the keys of its worker too.
    pub with_keys: bool,
}

/// Reads a request and says whom its initials name in this team.
pub fn look_at(session: &Session, file: &Path) -> Result<(Request, Option<UserId>), EnrolError> {
    let request = Request::of_file(file)?;
    let user = named(&session.roster(), &request.short);
    Ok((request, user))
}

fn named(roster: &Roster, short: &str) -> Option<UserId> {
    let mut users = roster.users.iter();
    let user = users.find(|(_, member)| member.short == short)?;
    Some(*user.0)
}

/// The request, once the digits read from the new laptop's screen were typed.
fn proved(file: &Path, typed: &str) -> Result<Request, EnrolError> {
    let request = Request::of_file(file)?;
    match request.digits()?.are(typed) {
        true => Ok(request),
        false => Err(EnrolError::DigitsWrong),
    }
}

/// Signs that a laptop belongs to the team and writes everything for it. Doing it again writes the
/// bundle again: a stick may get lost.
pub fn admit(
    desk: &Desk,
    session: &Session,
    file: &Path,
    typed: &str,
    target: &Path,
) -> Result<Admitted, EnrolError> {
    let roster = session.roster();
    if roster.demo {
        return Err(EnrolError::Demo);
    }
    let request = proved(file, typed)?;
    let user = named(&roster, &request.short).ok_or(EnrolError::ShortUnknown)?;
    if !is_enrolled(&roster, &request)? {
        enrol(desk, session, &request)?;
    }
    let label = session.home().slots()?.label;
    let label = cbor::write(|writer| writer.str(&label).map(|_| ()));
    let mut extra = vec![(STORE_LABEL, label)];
    let with_keys = user == session.user();
    if with_keys {
        extra.push((OWN_KEYS, own_keys::seal(session, &request)?));
    }
    let recipient = request.recipient.clone();
    let audience = Audience::Newcomer { recipient, extra };
    let written = exchange::write(desk, session, target, &audience)?;
    Ok(Admitted {
        file: written.file,
        label: request.label,
        with_keys,
    })
}

/// Whether the laptop belongs to the team already, with these very keys.
fn is_enrolled(roster: &Roster, request: &Request) -> Result<bool, EnrolError> {
    match roster.laptops.get(&request.replica) {
        None => Ok(false),
        Some(laptop) if laptop.ended || laptop.out.is_some() => Err(EnrolError::Gone),
        Some(_) if roster.sign_of(request.replica) == Some(request.sign) => Ok(true),
        Some(_) => Err(EnrolError::RequestDamaged),
    }
}

fn enrol(desk: &Desk, session: &Session, request: &Request) -> Result<(), EnrolError> {
    let now = desk.ports().clock.now();
    let laptop = session.store().identities()?;
    let coordinator = (session.user().0, &session.keys().sign);
    let sign = |record: &Record| record.sign(session.space(), now, &[coordinator]);
    let records = [
        sign(&Record::Replica {
            replica: request.replica,
            sign: request.sign,
            recipient: request.recipient.clone(),
        }),
        sign(&Record::Label {
            replica: request.replica,
            label: request.label.clone(),
        }),
    ];
    session.write(
        &session.moment(now),
        desk.ports().random.as_ref(),
        |tx| {
            for record in &records {
                roster::add(tx, record)?;
            }
            // Files for the service open on the new laptop too.
            let roster = roster::read(&tx.reader(), session.space())?;
            service_card::share(tx, &roster, &laptop)
        },
        |_, ()| Ok::<_, ServiceCardError>(()),
    )?;
    Ok(session.reread_roster()?)
}
