//! The paper that was laid out last, so that turning its pages does not lay it out again. In memory
//! only; gone when the desk is locked.

use crate::paper::Digest;
use crate::print::Laid;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Laid-out papers.
#[derive(Default)]
pub struct Papers {
    last: Option<(Digest, Arc<Laid>)>,
    pages: BTreeMap<Digest, usize>,
}

impl Papers {
    /// The paper of a digest, if it was the last.
    pub fn last(&self, digest: Digest) -> Option<Arc<Laid>> {
        let last = self.last.as_ref().filter(|(known, _)| *known == digest);
        last.map(|(_, laid)| laid.clone())
    }

    /// Keeps a paper instead of the one before.
    pub fn keep(&mut self, digest: Digest, laid: Laid) -> Arc<Laid> {
        let laid = Arc::new(laid);
        self.pages.insert(digest, laid.page_count());
        self.last = Some((digest, laid.clone()));
        laid
    }

    /// How many pages it has, if it was ever laid out in this session.
    pub fn pages(&self, digest: Digest) -> Option<usize> {
        self.pages.get(&digest).copied()
    }
}
