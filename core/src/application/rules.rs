//! What an application and its statuses must be.

use super::tables::*;
use super::{ApplicationError, Form};
use crate::code::{self, CodeList};
use crate::store::Column;
use crate::time::Day;

const MOST_SHORT: usize = 200;
const MOST_LONG: usize = 20_000;
const OTHER_DISTRESS: &str = "other_distress";
const MANDATED: &str = "mandated_by_law";

impl<T> Form<T> {
    /// Every field with its column.
    pub(super) fn fields(&self) -> [(Column, &T); 20] {
        [
            (PATH, &self.path),
            (LEGAL_BASIS, &self.legal_basis),
            (REFERRER_NAME, &self.referrer_name),
            (REFERRER_KIND, &self.referrer_kind),
            (REFERRER_PERSON, &self.referrer_person),
            (REFERRER_PHONE, &self.referrer_phone),
            (REFERRER_EMAIL, &self.referrer_email),
            (REFERRER_HELP, &self.referrer_help),
            (PROBLEMS_CLIENT, &self.problems_client),
            (PROBLEMS_SERVICE, &self.problems_service),
            (WHY_LONG_TERM, &self.why_long_term),
            (RESOURCES, &self.resources),
            (WISHES, &self.wishes),
            (OTHER_SERVICES, &self.other_services),
            (URGENCY, &self.urgency),
            (RISKS, &self.risks),
            (REPLY_TO, &self.reply_to),
            (KNOWS_AGREES, &self.knows_agrees),
            (SAFE_CONTACT, &self.safe_contact),
            (OTHER_GROUP, &self.other_group),
        ]
    }
}

/// A field's text without spaces around; empty is allowed, because a form comes in as it is.
pub(super) fn check_field(column: Column, text: &str) -> Result<&str, ApplicationError> {
    let text = text.trim();
    let lists = [
        (PATH, &code::APPLICATION_PATH),
        (REFERRER_KIND, &code::REFERRER_KIND),
        (URGENCY, &code::URGENCY),
        (REPLY_TO, &code::REPLY_TO),
        (KNOWS_AGREES, &code::KNOWS_AGREES),
    ];
    if let Some((_, list)) = lists.iter().find(|(coded, _)| *coded == column) {
        return match text.is_empty() || list.has(text) {
            true => Ok(text),
            false => Err(ApplicationError::CodeUnknown),
        };
    }
    let short = [
        LEGAL_BASIS,
        REFERRER_NAME,
        REFERRER_PERSON,
        REFERRER_PHONE,
        REFERRER_EMAIL,
    ]
    .contains(&column);
    let most = if short { MOST_SHORT } else { MOST_LONG };
    match text.chars().count() > most {
        true => Err(ApplicationError::TooLong { most }),
        false => Ok(text),
    }
}

/// It came in today or earlier.
pub(super) fn check_received(received: Day, today: Day) -> Result<Day, ApplicationError> {
    (received <= today)
        .then_some(received)
        .ok_or(ApplicationError::DateInFuture)
}

/// Groups that exist; distress that no group names is named in words.
pub(super) fn check_groups(groups: &[String], other: &str) -> Result<(), ApplicationError> {
    if !groups.iter().all(|group| code::TARGET_GROUP.has(group)) {
        return Err(ApplicationError::CodeUnknown);
    }
    let named = !other.trim().is_empty() || groups.iter().all(|group| group != OTHER_DISTRESS);
    named.then_some(()).ok_or(ApplicationError::GroupMissing)
}

/// Nobody is accompanied against her will, unless a law foresees it.
pub(super) fn may_accept(path: &str, knows_agrees: &str) -> bool {
    knows_agrees != "no" || path == MANDATED
}

/// A status with what belongs to it: a refusal has a reason, an answer its way out of the house.
pub(super) fn check_status(
    status: &str,
    reason: &str,
    channel: &str,
) -> Result<(), ApplicationError> {
    let known = code::APPLICATION_STATUS.has(status)
        && fits(&code::REFUSAL_REASON, reason, status == "refused")
        && fits(
            &code::CHANNEL,
            channel,
            matches!(status, "answered" | "interim_answer"),
        );
    match (known, status) {
        (false, _) => Err(ApplicationError::CodeUnknown),
        (true, "refused") if reason.is_empty() => Err(ApplicationError::ReasonMissing),
        (true, "answered") if channel.is_empty() => Err(ApplicationError::ChannelMissing),
        _ => Ok(()),
    }
}

fn fits(list: &CodeList, code: &str, here: bool) -> bool {
    code.is_empty() || (here && list.has(code))
}

/// A note beside a fact.
pub(super) fn check_note(note: &str) -> Result<&str, ApplicationError> {
    check_field(STATUS_NOTE, note)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_status_needs_is_asked_for() {
        let is = |status: &str, reason: &str, channel: &str| check_status(status, reason, channel);
        assert!(is("complete", "", "").is_ok());
        assert!(is("interim_answer", "", "").is_ok());
        assert!(is("answered", "", "post").is_ok());
        assert!(is("refused", "capacity", "").is_ok());
        let refused = |result: Result<(), ApplicationError>| format!("{:?}", result.unwrap_err());
        assert_eq!(refused(is("refused", "", "")), "ReasonMissing");
        assert_eq!(refused(is("answered", "", "")), "ChannelMissing");
        for (status, reason, channel) in [
            ("lost", "", ""),
            ("refused", "no_mood", ""),
            ("answered", "", "pigeon"),
            ("complete", "capacity", ""),
            ("accepted", "", "post"),
        ] {
            assert_eq!(refused(is(status, reason, channel)), "CodeUnknown");
        }
    }

    #[test]
    fn only_a_law_accompanies_somebody_who_does_not_agree() {
        assert!(may_accept("referred_service", "yes"));
        assert!(may_accept("referred_service", "unknown"));
        assert!(may_accept("mandated_by_law", "no"));
        assert!(!may_accept("self", "no"));
    }

    #[test]
    fn short_fields_are_short_and_long_ones_may_be_long() {
        let text = "x".repeat(201);
        assert!(check_field(REFERRER_NAME, &text).is_err());
        assert_eq!(check_field(WISHES, &text).unwrap().len(), 201);
        assert!(check_field(WISHES, &"x".repeat(20_001)).is_err());
        assert_eq!(check_field(URGENCY, " soon ").unwrap(), "soon");
        assert!(check_field(URGENCY, "yesterday").is_err());
    }
}
