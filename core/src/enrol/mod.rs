//! Enrolling: how another laptop comes to belong to the team, verified both ways.
//!
//! The new laptop draws its own keys and shows 24 digits that stand for them. It writes a *request*:
//! a file with public keys, its name and the initials of its worker. A coordinator types the digits
//! she reads from the new screen; only then does she sign that this laptop belongs to the team, and
//! writes a bundle with everything, sealed to it. The new laptop in turn demands the 24 digits of
//! the team, which the coordinator's screen shows, so that nobody can lead it into another team.
//!
//! A worker's own keys go from one of her laptops to the other in a small file that only the other
//! laptop opens, and only with her passphrase: the coordinator lets a laptop in, but gives nobody's
//! keys away except her own. So she may also begin at a laptop at which colleagues work already.
//!
//! A store in waiting becomes a live one by one rename. Wrong digits or a wrong file cost nothing.

mod admit;
mod bring_keys;
mod join;
mod own_keys;
mod request;

pub use admit::{Admitted, admit, look_at};
pub use bring_keys::{bring_keys, carry_keys};
pub use join::{Typed, join};
pub use request::Request;

use crate::desk::DeskError;
use crate::exchange::ExchangeError;
use crate::keys::KeyError;
use crate::service_card::ServiceCardError;
use crate::store::StoreError;

/// Why a laptop can not be enrolled or join.
#[derive(Debug, thiserror::Error)]
pub enum EnrolError {
    /// Other digits were typed than belong to these keys.
    #[error("the digits are not those of these keys")]
    DigitsWrong,
    /// The file is no request, or was cut or bent.
    #[error("the request is damaged")]
    RequestDamaged,
    /// Nobody in the team has these initials.
    #[error("nobody in the team has these initials")]
    ShortUnknown,
    /// The keys are those of a laptop that has gone over into another.
    #[error("the laptop has gone over into another")]
    Gone,
    /// A demo office takes no laptop in.
    #[error("a demo office takes no laptop in")]
    Demo,
    /// The file was made for another laptop.
    #[error("the file is not for this laptop")]
    NotForThisLaptop,
    /// The keys of the worker who asked are in none of the files.
    #[error("the worker's keys are missing")]
    KeysMissing,
    /// The keys are sealed with another passphrase than was typed.
    #[error("another passphrase seals the keys")]
    KeysPassphrase,
    /// The laptop does not belong to the team yet.
    #[error("the laptop is not enrolled")]
    NotEnrolled,
    /// The folder can not be written to.
    #[error("the target can not be written")]
    NotWritable,
    /// The bundle can not be written or read.
    #[error(transparent)]
    Exchange(#[from] ExchangeError),
    /// The service's inbox can not be sealed to the laptop.
    #[error(transparent)]
    Card(#[from] ServiceCardError),
    /// The desk refused.
    #[error(transparent)]
    Desk(#[from] DeskError),
    /// A key operation failed.
    #[error(transparent)]
    Key(#[from] KeyError),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<std::io::Error> for EnrolError {
    fn from(error: std::io::Error) -> Self {
        Self::Store(error.into())
    }
}
