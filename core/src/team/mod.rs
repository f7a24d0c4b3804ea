//! The team: who coordinates, who goes, and which laptops are out.
//!
//! Every act here is one signed record of the roster (`roster`), so it travels with the next bundle
//! and holds on every laptop alike. A coordinator alone shuts out a laptop that was lost: from the
//! last of its changes that are known here on, what it writes is *set aside* everywhere. It stays in
//! the log; somebody looks at it, and what is honest work is let in again.
//!
//! A worker who leaves is dismissed by a coordinator. To dismiss another coordinator takes two of the
//! others: the first proposes, the second agrees at her own desk, whenever the word reaches her. What
//! he signed until now and is known here stays. Where only two coordinate, the sheet of the office
//! stands for the second, and where nobody does any more it appoints one. Nobody dismisses herself, so
//! the last coordinator is dismissed by nobody.
//!
//! What was begun to be erased (`erasure`) two of those who may sign: the second signature erases.

mod dismiss;
mod erase;
mod laptop;
mod out;
mod proposal;
mod review;
mod sheet;

pub use dismiss::{Dismissal, agree, appoint, dismiss, rename_oneself};
pub use erase::{Progress, erase_own, progress, sign_erasure};
pub use laptop::{Seen, rename};
pub use out::shut_out;
pub use proposal::{falls_with, proposals};
pub use review::{Group, Line, Review, admit, review};
pub use sheet::appoint_by_sheet;

use crate::desk::{Desk, DeskError, Session};
use crate::keys::KeyError;
use crate::roster::{self, Record, Roster, RosterError, Signed};
use crate::store::{StoreError, Tx};
use crate::time::Instant;

/// Why the team stays as it is.
#[derive(Debug, thiserror::Error)]
pub enum TeamError {
    /// There is no such worker, laptop or proposal.
    #[error("there is no such worker, laptop or proposal")]
    NotFound,
    /// The laptop one sits at, or oneself.
    #[error("nobody does this to herself")]
    Oneself,
    /// The laptop is out already.
    #[error("the laptop is out already")]
    OutAlready,
    /// There are too few coordinators left for two to agree.
    #[error("the last coordinator stays")]
    LastCoordinator,
    /// The code that was typed is not that of the office's sheet of this team.
    #[error("this is not the office's sheet")]
    NotTheSheet,
    /// She signed it already.
    #[error("signed already")]
    SignedAlready,
    /// More is set aside by now than what was looked at, or less.
    #[error("something else is set aside by now")]
    ChangedMeanwhile,
    /// The keys at this desk are not hers any more.
    #[error("the keys at this desk were replaced")]
    KeysReplaced,
    /// The erasure says no.
    #[error(transparent)]
    Erasure(#[from] crate::erasure::ErasureError),
    /// The desk refused.
    #[error(transparent)]
    Desk(#[from] DeskError),
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

/// Says something about the team: signs it as the worker at the desk, writes it down and judges the
/// log by it, in one transaction.
fn say(desk: &Desk, session: &Session, record: &Record, at: Instant) -> Result<(), TeamError> {
    let own = (session.user().0, &session.keys().sign);
    let signed = record.sign(session.space(), at, &[own]);
    write(desk, session, &[signed])
}

fn write(desk: &Desk, session: &Session, records: &[Signed]) -> Result<(), TeamError> {
    let learn = |tx: &mut Tx<'_>| {
        for signed in records {
            roster::learn(tx, signed)?;
        }
        let all = roster::records(&tx.reader())?;
        let ruling = Roster::of(session.space(), &all)?.ruling();
        Ok::<_, TeamError>(tx.judge(&ruling)?)
    };
    let moment = session.moment(desk.ports().clock.now());
    let random = desk.ports().random.as_ref();
    session.write(&moment, random, learn, |_, ()| Ok::<_, TeamError>(()))?;
    Ok(session.reread_all()?)
}
