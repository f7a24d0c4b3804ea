//! The lists of applications, cases and the answer date.

use super::{CodeList, list};

/// How an application came.
pub static APPLICATION_PATH: CodeList = list(
    "application_path",
    &["referred_service", "mandated_by_law", "self", "other"],
);

/// What kind of service refers.
pub static REFERRER_KIND: CodeList = list(
    "referrer_kind",
    &["accredited", "medico_psychosocial", "other"],
);

/// Whom the service is for (`docs/glossary.md`, target group).
pub static TARGET_GROUP: CodeList = CodeList {
    name: "target_group",
    codes: &[
        "insertion_benefit_recipient",
        "minor_family_problems",
        "parenting_overload",
        "indebted",
        "over_indebted",
        "budget_advice",
        "budget_management",
        "substance_dependence",
        "mental_disorder",
        "care_need",
        "asylum_seeker",
        "refugee",
        "other_distress",
    ],
    sensitive: &["substance_dependence", "mental_disorder", "care_need"],
};

/// How soon somebody should look at an application.
pub static URGENCY: CodeList = list("urgency", &["normal", "soon", "at_once"]);

/// Who gets the answer.
pub static REPLY_TO: CodeList = list("reply_to", &["service", "persons", "both"]);

/// Whether the people know of the application and agree.
pub static KNOWS_AGREES: CodeList = list("knows_agrees", &["yes", "no", "unknown"]);

/// What has become of an application.
pub static APPLICATION_STATUS: CodeList = list(
    "application_status",
    &[
        "received",
        "incomplete",
        "complete",
        "assessed",
        "accepted",
        "waiting_list",
        "refused",
        "referred_on",
        "withdrawn",
        "interim_answer",
        "answered",
    ],
);

/// Why an application was refused.
pub static REFUSAL_REASON: CodeList = list(
    "refusal_reason",
    &[
        "outside_scope",
        "short_term_help_sufficient",
        "other_service_competent",
        "area",
        "capacity",
        "cooperation_not_wished",
        "incomplete",
    ],
);

/// How an answer leaves the house.
pub static CHANNEL: CodeList = list("channel", &["post", "handed_over", "encrypted_mail"]);

/// What somebody is in a case.
pub static CASE_PART: CodeList = list(
    "case_part",
    &["client", "child", "family", "representative"],
);

/// How far a case has come.
pub static CASE_PHASE: CodeList = list(
    "case_phase",
    &[
        "intake",
        "assessment",
        "planning",
        "implementation",
        "evaluation",
        "closed",
    ],
);

/// Why a case was closed.
pub static CLOSURE_REASON: CodeList = list(
    "closure_reason",
    &[
        "goals_reached",
        "sufficiently_stable",
        "moved_away",
        "handed_over",
        "client_ended",
        "no_contact",
        "left_country",
        "returned_voluntarily",
        "max_period",
        "deceased",
        "not_competent",
        "parted",
        "other",
    ],
);

/// Who answers for a case.
pub static WORKER_PART: CodeList = list("worker_part", &["holder", "deputy"]);

/// What somebody says when asked whether she agrees to be accompanied.
pub static CONSENT_ANSWER: CodeList = list("consent_answer", &["given", "refused", "withdrawn"]);

/// How she said it.
pub static CONSENT_HOW: CodeList = list("consent_how", &["written", "oral", "mandated"]);

/// Public holidays that a deadline does not end on.
pub static HOLIDAY: CodeList = list(
    "holiday",
    &[
        "new_year",
        "epiphany",
        "good_friday",
        "easter_monday",
        "labour_day",
        "europe_day",
        "ascension",
        "whit_monday",
        "corpus_christi",
        "lu_national_day",
        "assumption",
        "german_unity",
        "all_saints",
        "christmas",
        "second_christmas",
    ],
);
