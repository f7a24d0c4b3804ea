//! Lists of the room `erasure`.

use super::{CodeList, list};

/// Why something is erased: the codes of the signed record, without that of a worker's own notes.
pub static ERASURE_REASON: CodeList = list(
    "erasure_reason",
    &["retention", "request", "handed_over", "mistake"],
);

/// Why something must stay for now.
pub static HOLD_REASON: CodeList = list(
    "hold_reason",
    &["court", "claim", "complaint", "audit", "archive", "other"],
);
