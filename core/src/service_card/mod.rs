//! Service cards: how two services that have never met exchange sealed files.
//!
//! A card says who a service is, how to reach it, and to which key files for it are sealed. A
//! coordinator signs it, and the records that show she is one travel with it, back to the key of
//! the service that lies on paper. So a card proves everything but the one thing no file can: that
//! the service at the other end is the one whose name stands on it. That is what two people do: one
//! reads 24 digits aloud, from her own screen, and the other types them. A card is *received* before
//! and *verified* after; to one that was only received nothing about a person is handed over.
//!
//! A card ends after two years at most. A newer one of the same service takes its place by itself while the
//! inbox is the same and the same coordinator signed it; an older one is refused. With another inbox or
//! signer it has other digits and waits until they are typed, because a card tells of no dismissal: nobody
//! who coordinates there no more sends to herself what is meant for her former service. One on another root
//! is somebody new.
//!
//! Files for the service open on any of its laptops: the secret half of the **inbox** is drawn with the
//! first card and lies in the team's log, sealed to its laptops and to nobody else. When one of them was
//! lost, the next card has another inbox; the one before still opens what is under way.

mod card;
mod inbox;
mod issue;
mod receive;
mod rules;
mod store;
mod tables;

pub use card::{About, ServiceCard};
pub use inbox::{identities, is_exposed, share};
pub use issue::{Wish, issue};
pub use receive::{Arrived, arrived, receive, verify};
pub use rules::{Came, Known, Standing};
pub use store::{Verified, of_partner, of_service, own};
pub use tables::{SERVICE_CARD, SERVICE_INBOX, SERVICE_VERIFIED, is_final};

/// Why a card can not be made, read or trusted.
#[derive(Debug, thiserror::Error)]
pub enum ServiceCardError {
    /// It is no card, or one that was cut, bent or signed by nobody who may.
    #[error("the card is damaged")]
    Damaged,
    /// A newer version wrote it.
    #[error("the card comes from a newer version")]
    Newer,
    /// A newer one of the same service is here already.
    #[error("a newer card of this service is here")]
    Older,
    /// Its last day is past.
    #[error("the card has expired")]
    Expired,
    /// It is our own.
    #[error("the card is our own")]
    Own,
    /// One of the two is a demo office.
    #[error("a demo office exchanges with no real one")]
    Demo,
    /// The partner it should belong to has another one, or this card belongs to another partner.
    #[error("the card belongs to another partner")]
    OtherPartner,
    /// The digits that were typed are not those of the card.
    #[error("the digits differ")]
    DigitsWrong,
    /// What a card says about us is not filled in yet.
    #[error("the office's name is missing")]
    NameMissing,
    /// A text that is too long.
    #[error("a text is too long")]
    TooLong {
        /// How many characters it may have.
        most: usize,
    },
    /// What it says and the records that lead to its signer do not fit a card.
    #[error("the card is too large")]
    TooLarge,
    /// There is no such partner, or none of its cards is here.
    #[error("not found")]
    NotFound,
    /// The roster can not be used.
    #[error(transparent)]
    Roster(#[from] crate::roster::RosterError),
    /// A key operation failed.
    #[error(transparent)]
    Key(#[from] crate::keys::KeyError),
    /// The partner can not be written.
    #[error(transparent)]
    Partner(#[from] crate::partner::PartnerError),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] crate::store::StoreError),
}
