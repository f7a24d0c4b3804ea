//! What a contact must be.

use super::{ContactError, Group, Topic};
use crate::code;
use crate::note::SealedTopic;
use crate::time::Day;

/// A whole day.
pub const MOST_MINUTES: i64 = 24 * 60;
/// More people come to no consultation.
pub const MOST_IN_GROUP: i64 = 9_999;

/// The day may be any until today.
pub(super) fn check_day(held_on: Day, today: Day) -> Result<Day, ContactError> {
    (held_on <= today)
        .then_some(held_on)
        .ok_or(ContactError::DateInFuture)
}

/// From nothing to a whole day.
pub(super) fn check_minutes(minutes: Option<i64>) -> Result<Option<i64>, ContactError> {
    match minutes {
        Some(minutes) if !(0..=MOST_MINUTES).contains(&minutes) => {
            Err(ContactError::MinutesOutOfRange)
        }
        minutes => Ok(minutes),
    }
}

/// A code of a list.
pub(super) fn check_code(list: &code::CodeList, code: &str) -> Result<(), ContactError> {
    list.has(code)
        .then_some(())
        .ok_or(ContactError::CodeUnknown)
}

/// Topics that exist, with possible minutes and acts. *Confidential* is never chosen: it may only
/// be handed back where it stands already.
pub(super) fn check_topics(topics: &[Topic], hides: bool) -> Result<(), ContactError> {
    for topic in topics {
        let known =
            code::TOPIC.has(&topic.topic) || (hides && topic.topic == code::CONFIDENTIAL_TOPIC);
        known.then_some(()).ok_or(ContactError::TopicUnknown)?;
        check_minutes(topic.minutes)?;
        if let Some(act) = &topic.act {
            check_code(&code::CONTACT_ACT, act)?;
        }
    }
    Ok(())
}

/// A group has a name and someone in it.
pub(super) fn check_group(group: &Group) -> Result<(), ContactError> {
    let fits = (1..=MOST_IN_GROUP).contains(&group.size) && group.label.chars().count() <= 200;
    fits.then_some(()).ok_or(ContactError::GroupSize)
}

/// Which topics everybody may see, and which go into a sealed note. For the list, the sealed ones
/// count together as one confidential topic.
pub(super) fn part(topics: &[Topic], sealed: bool) -> (Vec<Topic>, Vec<SealedTopic>) {
    let hides = |topic: &&Topic| sealed && code::TOPIC.sensitive.contains(&topic.topic.as_str());
    let hidden: Vec<SealedTopic> = topics
        .iter()
        .filter(hides)
        .map(|topic| SealedTopic {
            topic: topic.topic.clone(),
            minutes: topic.minutes,
            act: topic.act.clone(),
        })
        .collect();
    let mut open: Vec<Topic> = topics
        .iter()
        .filter(|topic| !hides(topic))
        .cloned()
        .collect();
    if !hidden.is_empty() {
        let minutes: Option<i64> = hidden.iter().map(|topic| topic.minutes).sum();
        open.push(Topic {
            topic: code::CONFIDENTIAL_TOPIC.to_owned(),
            minutes,
            act: None,
        });
    }
    (open, hidden)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn topic(code: &str, minutes: i64) -> Topic {
        Topic {
            topic: code.into(),
            minutes: Some(minutes),
            act: None,
        }
    }

    #[test]
    fn a_sensitive_topic_of_a_sealed_note_is_listed_as_confidential() {
        let topics = [
            topic("asylblg", 15),
            topic("addiction", 10),
            topic("crisis", 5),
        ];
        let (open, hidden) = part(&topics, true);
        assert_eq!(open, [topic("asylblg", 15), topic("confidential", 15)]);
        assert_eq!(hidden.len(), 2);
        let (open, hidden) = part(&topics, false);
        assert_eq!((open.len(), hidden.len()), (3, 0));
    }
}
