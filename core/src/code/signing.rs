//! Lists of the rooms `paper`, `agreement` and `release`.

use super::{CodeList, list};

/// Who signs a paper.
pub static SIGNATORY: CodeList = list(
    "signatory",
    &["client", "representative", "worker", "interpreter"],
);

/// How somebody signed a paper, or did not.
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

/// Which declaration a person makes (`docs/glossary.md`, release from secrecy).
pub static RELEASE_KIND: CodeList = list(
    "release_kind",
    &["secrecy", "data_protection", "accompaniment"],
);

/// Whether only we may tell, or both sides each other.
pub static RELEASE_DIRECTION: CodeList = list("release_direction", &["one_way", "mutual"]);

/// What may be told or used. Those that say something about health, violence or belief have a tick
/// of their own on the paper (GDPR Art. 9).
pub static RELEASE_ITEM: CodeList = CodeList {
    name: "release_item",
    codes: &[
        "identity",
        "languages",
        "reachability",
        "residence",
        "family",
        "accommodation",
        "deadlines",
        "benefits",
        "money",
        "work_training",
        "children_school",
        "network",
        "admission",
        "accompaniment",
        "plan",
        "counselling",
        "documents",
        "narrative",
        "pictures",
        "health",
        "support_needs",
        "addiction",
        "violence",
        "beliefs",
    ],
    sensitive: &[
        "health",
        "support_needs",
        "addiction",
        "violence",
        "beliefs",
    ],
};

/// In which ways it may be told.
pub static RELEASE_CHANNEL: CodeList =
    list("release_channel", &["oral", "letter", "inspection", "file"]);

/// Why a declaration does not hold any more.
pub static RELEASE_END: CodeList = list("release_end", &["withdrawn", "not_signed", "other"]);

/// On which ground somebody outside is told something.
pub static DISCLOSURE_GROUND: CodeList = list(
    "disclosure_ground",
    &[
        "release",
        "statutory_duty",
        "vital_interest",
        "child_protection",
    ],
);
