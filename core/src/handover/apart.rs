//! People who parted are not handed over together.

use super::{HandoverError, Wish};
use crate::case;
use crate::ids::PersonId;
use crate::person::whereabouts;
use crate::store::Reader;

/// A case that was parted goes to nobody, nor does one whose whereabouts are kept with the case of the
/// other.
pub(super) fn check_apart(reader: &Reader<'_>, wish: &Wish) -> Result<(), HandoverError> {
    if case::parted_on(reader, wish.case)?.is_some() {
        return Err(HandoverError::Parted);
    }
    let others = case::participants_of(reader, wish.case)?.into_iter();
    let others = others.map(|one| one.person);
    let people: Vec<PersonId> = wish.persons.iter().copied().chain(others).collect();
    match whereabouts::apart(reader, &people)? {
        true => Err(HandoverError::KeptApart),
        false => Ok(()),
    }
}
