//! The tables of the room. Cards of others stand under their partner, our own under a root of ours.

use crate::store::{Category, Column, Kind, Refers, Table};

const INTERNAL: Category = Category::Internal;

const fn by(number: u16) -> Column {
    Column::link(number, "by_user", Refers::Mentions, INTERNAL)
}

const fn at(number: u16) -> Column {
    Column::new(number, "at", Kind::Int, INTERNAL)
}

pub(super) const CARD: Column = Column::new(1, "card", Kind::Bytes, INTERNAL);
pub(super) const CARD_BY: Column = by(2);
pub(super) const CARD_AT: Column = at(3);

/// A card as it came, or as we made it.
pub static SERVICE_CARD: Table = Table::fact(43, "service_card", &[CARD, CARD_BY, CARD_AT]);

pub(super) const SERVICE: Column = Column::link(1, "service", Refers::Mentions, INTERNAL);
pub(super) const HOW: Column = Column::new(2, "how", Kind::Text, INTERNAL);
pub(super) const VERIFIED_BY: Column = by(3);
pub(super) const VERIFIED_AT: Column = at(4);
pub(super) const VERIFIED_MARK: Column = Column::new(5, "mark", Kind::Bytes, INTERNAL);

/// That somebody made sure a partner is the service its card names.
pub static SERVICE_VERIFIED: Table = Table::fact(
    44,
    "service_verified",
    &[SERVICE, HOW, VERIFIED_BY, VERIFIED_AT, VERIFIED_MARK],
);

pub(super) const RECIPIENT: Column = Column::new(1, "recipient", Kind::Text, INTERNAL);
pub(super) const SEALED: Column = Column::new(2, "sealed", Kind::Sealed, INTERNAL);
pub(super) const INBOX_BY: Column = by(3);
pub(super) const INBOX_AT: Column = at(4);

/// What opens files for us, sealed to our laptops.
pub static SERVICE_INBOX: Table = Table::fact(
    45,
    "service_inbox",
    &[RECIPIENT, SEALED, INBOX_BY, INBOX_AT],
);

/// What nobody undoes: a card went to others, and files are sealed to the inbox.
pub fn is_final(table: u16) -> bool {
    table == SERVICE_CARD.number || table == SERVICE_INBOX.number
}
