//! Lists of the room `agreement`.

use super::{CodeList, list};

/// Who signs an agreement.
pub static SIGNATORY: CodeList = list(
    "signatory",
    &["client", "representative", "worker", "interpreter"],
);

/// How somebody signed an agreement, or did not.
pub static SIGNATURE_KIND: CodeList = list(
    "signature_kind",
    &["ink", "mark", "refused", "read_back", "digital"],
);

/// Why an agreement does not hold any more.
pub static AGREEMENT_END: CodeList = list(
    "agreement_end",
    &[
        "not_signed",
        "ended_together",
        "client_withdrew",
        "case_closed",
        "other",
    ],
);
