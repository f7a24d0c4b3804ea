//! A demo office.
use super::CommandError;
use crate::desk::Desk;
pub(super) fn look_around(_: &Desk, _: &str, _: &str) -> Result<(), CommandError> {
    Ok(())
}
