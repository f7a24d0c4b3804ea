//! Code lists: the closed vocabularies of the field, as data.
//!
//! A code is a key; what people read is in `locales/`, in three languages. A code is never removed
//! or given another meaning, because old records hold it. Lists that an office will change itself
//! come with the rooms that need it.

mod admission;
mod erasing;
mod handing;
mod planning;
mod signing;

pub use admission::{
    APPLICATION_PATH, APPLICATION_STATUS, CASE_PART, CASE_PHASE, CHANNEL, CLOSURE_REASON,
    CONSENT_ANSWER, CONSENT_HOW, HOLIDAY, KNOWS_AGREES, REFERRER_KIND, REFUSAL_REASON, REPLY_TO,
    TARGET_GROUP, URGENCY, WORKER_PART,
};
pub use erasing::{ERASURE_REASON, HOLD_REASON};
pub use handing::{HANDOVER_ACTS, HANDOVER_DUE, HANDOVER_OCCASION, HANDOVER_OUTCOME};
pub use planning::{
    LIFE_AREA, MEASURE_DROPPED, MEASURE_OPEN, MEASURE_STATUS, MEASURE_WHO, ORIENTATION,
    RESOURCE_KIND,
};
pub use signing::{
    AGREEMENT_END, DISCLOSURE_GROUND, RELEASE_CHANNEL, RELEASE_DIRECTION, RELEASE_END,
    RELEASE_ITEM, RELEASE_KIND, SIGNATORY, SIGNATURE_KIND,
};

/// One list.
pub struct CodeList {
    /// Its name, as in `locales/`: `<name>-<code>`.
    pub name: &'static str,
    /// Its codes, in the order people expect.
    pub codes: &'static [&'static str],
    /// Those that say something about health, violence or belief by themselves.
    pub sensitive: &'static [&'static str],
}

impl CodeList {
    /// Whether the list has a code.
    pub fn has(&self, code: &str) -> bool {
        self.codes.contains(&code)
    }
}

const fn list(name: &'static str, codes: &'static [&'static str]) -> CodeList {
    CodeList {
        name,
        codes,
        sensitive: &[],
    }
}

/// Shown in place of a sensitive topic to those who may not read the note. Never chosen by hand.
pub const CONFIDENTIAL_TOPIC: &str = "confidential";

/// What a contact was about (`docs/glossary.md`, topic).
pub static TOPIC: CodeList = CodeList {
    name: "topic",
    codes: &[
        "childcare",
        "school",
        "occupation",
        "training",
        "recognition",
        "authorities",
        "social_benefits",
        "asylblg",
        "residence_law",
        "asylum_procedure",
        "family_reunification",
        "health_physical",
        "health_mental",
        "medical_aid",
        "health_insurance",
        "pregnancy_birth",
        "disability_care",
        "language_course",
        "housing_search",
        "accommodation_matters",
        "house_rules",
        "money_budget",
        "debt",
        "parenting",
        "partnership_conflict",
        "violence_protection",
        "child_protection",
        "addiction",
        "life_perspective",
        "leisure_participation",
        "mediation",
        "volunteering",
        "return",
        "documents_civil_status",
        "mobility",
        "digital_access",
        "post_translation",
        "crisis",
        "other",
    ],
    sensitive: &[
        "health_physical",
        "health_mental",
        "medical_aid",
        "pregnancy_birth",
        "disability_care",
        "partnership_conflict",
        "violence_protection",
        "child_protection",
        "addiction",
        "return",
        "crisis",
    ],
};

/// How a contact took place.
pub static CONTACT_KIND: CodeList = list(
    "contact_kind",
    &[
        "office_hour",
        "appointment",
        "visit",
        "phone",
        "group",
        "other",
    ],
);

/// The three verbs of counselling: did with or for, advised, informed.
pub static CONTACT_ACT: CodeList = list("contact_act", &["support", "advise", "inform"]);

/// Whether and how somebody interpreted.
pub static INTERPRETER: CodeList = list("interpreter", &["none", "present", "phone", "video"]);

/// Who may read a note.
pub static NOTE_CLASS: CodeList = list(
    "note_class",
    &["file", "restricted", "entrusted", "personal"],
);

/// What a name is.
pub static NAME_KIND: CodeList = list("name_kind", &["official", "native", "alias", "former"]);

/// Sex, where it is recorded.
pub static SEX: CodeList = list("sex", &["f", "m", "x"]);

/// Residence papers (`docs/glossary.md`, residence document).
pub static RESIDENCE_DOCUMENT: CodeList = list(
    "residence_document",
    &[
        "arrival_certificate",
        "asylum_permission",
        "toleration",
        "toleration_identity",
        "training_toleration",
        "employment_toleration",
        "permit_asylum_entitled",
        "permit_refugee",
        "permit_subsidiary",
        "permit_removal_ban",
        "temporary_protection",
        "humanitarian_admission",
        "jewish_immigrant_permit",
        "late_repatriate",
        "permit_well_integrated",
        "permit_other_humanitarian",
        "settlement_permit",
        "fictional_certificate",
        "lu_applicant",
        "lu_beneficiary",
        "lu_temporary",
        "passport",
        "other",
    ],
);

/// What another person is to this one: "the other is my …".
pub static RELATION_KIND: CodeList = list(
    "relation_kind",
    &[
        "spouse",
        "religious_or_traditional_spouse",
        "partner",
        "separated",
        "divorced",
        "widowed",
        "parent",
        "child",
        "step_parent",
        "step_child",
        "foster_parent",
        "foster_child",
        "sibling",
        "half_sibling",
        "step_sibling",
        "grandparent",
        "grandchild",
        "aunt_uncle",
        "niece_nephew",
        "cousin",
        "guardian",
        "ward",
        "caregiver",
        "cared_for",
        "person_of_trust",
    ],
);

/// Languages people speak, BCP 47.
pub static LANGUAGE: CodeList = list(
    "language",
    &[
        "ar", "prs", "fa", "ps", "kmr", "ckb", "ur", "ti", "am", "om", "so", "uk", "ru", "tr",
        "az", "sq", "rom", "bs", "sr", "hr", "mk", "ka", "hy", "ha", "pcm", "ig", "yo", "fr", "en",
        "es", "pt", "ta", "bn", "pa", "hi", "ne", "zh", "vi", "ce", "ff", "lb", "de", "it", "pl",
        "ro", "bg",
    ],
);

/// Where the office works: which holidays and deadlines.
pub static JURISDICTION: CodeList = list("jurisdiction", &["de-bw", "lu"]);

/// Which data-protection law binds it.
pub static DATA_PROTECTION_LAW: CodeList = list(
    "data_protection_law",
    &[
        "gdpr_public_de",
        "gdpr_private_de",
        "kdg",
        "dsg_ekd",
        "gdpr_lu",
    ],
);

/// An answer to a plain question.
pub static YES_NO: CodeList = list("yes_no", &["yes", "no"]);

/// Every list.
pub static ALL: &[&CodeList] = &[
    &TOPIC,
    &CONTACT_KIND,
    &CONTACT_ACT,
    &INTERPRETER,
    &NOTE_CLASS,
    &NAME_KIND,
    &SEX,
    &RESIDENCE_DOCUMENT,
    &RELATION_KIND,
    &LANGUAGE,
    &JURISDICTION,
    &DATA_PROTECTION_LAW,
    &YES_NO,
    &APPLICATION_PATH,
    &REFERRER_KIND,
    &TARGET_GROUP,
    &URGENCY,
    &REPLY_TO,
    &KNOWS_AGREES,
    &APPLICATION_STATUS,
    &REFUSAL_REASON,
    &CHANNEL,
    &CASE_PART,
    &CASE_PHASE,
    &CLOSURE_REASON,
    &WORKER_PART,
    &CONSENT_ANSWER,
    &CONSENT_HOW,
    &HOLIDAY,
    &ORIENTATION,
    &LIFE_AREA,
    &RESOURCE_KIND,
    &MEASURE_WHO,
    &MEASURE_STATUS,
    &SIGNATORY,
    &SIGNATURE_KIND,
    &AGREEMENT_END,
    &RELEASE_KIND,
    &RELEASE_DIRECTION,
    &RELEASE_ITEM,
    &RELEASE_CHANNEL,
    &RELEASE_END,
    &DISCLOSURE_GROUND,
    &HANDOVER_OCCASION,
    &HANDOVER_DUE,
    &HANDOVER_ACTS,
    &HANDOVER_OUTCOME,
    &ERASURE_REASON,
    &HOLD_REASON,
];
