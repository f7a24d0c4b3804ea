//! Lists of the room `handover`.

use super::{CodeList, list};

/// Why another service goes on (`domain.md` § 3.5).
pub static HANDOVER_OCCASION: CodeList = list(
    "handover_occasion",
    &["moving", "change_of_service", "referral", "other"],
);

/// What a deadline that goes along is about.
pub static HANDOVER_DUE: CodeList = list(
    "handover_due",
    &["document", "evaluation", "goal", "measure"],
);

/// Who acts on it; `open` while nobody said, and no file leaves with that.
pub static HANDOVER_ACTS: CodeList =
    list("handover_acts", &["open", "client", "giving", "receiving"]);

/// What became of a handover.
pub static HANDOVER_OUTCOME: CodeList = list(
    "handover_outcome",
    &["open", "accepted", "rejected", "withdrawn"],
);
