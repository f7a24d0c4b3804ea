//! A scan nobody could be sure about waits for the worker to choose: in memory only, the last one
//! only, and gone when the desk is locked.

use super::Form;
use crate::ids::{Id, SystemRandom};
use std::sync::Arc;
use zeroize::Zeroizing;

/// A scan that is not filed yet.
#[derive(Clone)]
pub struct Waiting {
    /// Names it while it waits.
    pub token: Id,
    /// The file as it came.
    pub file: Arc<Zeroizing<Vec<u8>>>,
    /// What kind it is.
    pub form: Form,
    /// How many pages it has.
    pub pages: usize,
}

impl Waiting {
    /// Lets a file wait under a new token.
    pub fn new(file: Arc<Zeroizing<Vec<u8>>>, form: Form, pages: usize) -> Self {
        Self {
            token: Id::draw(&SystemRandom),
            file,
            form,
            pages,
        }
    }
}
