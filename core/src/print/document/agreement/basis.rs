//! Why there is a plan.

use crate::agreement::Content;
use crate::print::document::signed::rows::rows_or_nothing;
use crate::print::document::signed::sheet::Part;
use crate::print::document::signed::voice::Voice;

/// Why there is a plan, and whether things shall get better or stay stable.
pub(super) fn basis(voice: &Voice<'_>, content: &Content) -> Part {
    let basis = &content.basis;
    let mut rows = Vec::new();
    if let Some(number) = &basis.application_number {
        rows.push(voice.fact(
            "agreement-application",
            |speaker| match &basis.received_on {
                None => number.clone(),
                Some(day) => speaker.with(
                    "agreement-application-of",
                    &[("number", number), ("date", &speaker.date(day))],
                ),
            },
        ));
    }
    if let Some(path) = &basis.path {
        rows.push(voice.fact("agreement-path", |speaker| {
            speaker.code("agreement-path", path)
        }));
    }
    if let Some(law) = &basis.legal_basis {
        rows.push(voice.fact("agreement-legal-basis", |_| law.clone()));
    }
    if !basis.words.text.is_empty() {
        rows.push(voice.written(Some(voice.say("agreement-reason")), &basis.words));
    }
    if !content.orientation.is_empty() {
        rows.push(voice.fact("agreement-orientation", |speaker| {
            speaker.code("agreement-orientation", &content.orientation)
        }));
    }
    if content.orientation == "stabilisation" {
        let label = voice.say("agreement-stabilisation-reason");
        rows.push(voice.written(Some(label), &content.orientation_reason));
    }
    Part {
        heading: voice.say("agreement-basis"),
        blocks: vec![rows_or_nothing(voice, rows)],
    }
}
