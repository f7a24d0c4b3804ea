//! Between whom a case goes and why, and how the client was read what goes.

use super::{HandoverReport, words, written};
use crate::print::document::signed::head;
use crate::print::document::signed::sheet::Row;
use crate::print::document::signed::voice::Voice;

/// Room to write on by hand.
const ROOM: &str = "________";

impl HandoverReport<'_> {
    /// Between whom, about whom, why and on which ground.
    pub(super) fn about(&self, voice: &Voice<'_>) -> Vec<Row> {
        let day = self.shown_on.to_string();
        let mut rows = vec![
            voice.sentence(|speaker| speaker.text("handover-report-intro")),
            voice.sentence(|speaker| {
                speaker.with("handover-report-preview", &[("day", &speaker.date(&day))])
            }),
            voice.fact("handover-report-mark", |_| self.mark.to_owned()),
            voice.fact("handover-report-from", |_| head::called(&self.from)),
            voice.fact("handover-report-to", |_| self.to.to_owned()),
            voice.fact("handover-report-persons", |speaker| {
                self.persons.join(speaker.comma())
            }),
            voice.fact("handover-report-occasion", |speaker| {
                words::code(voice, speaker, "handover_occasion", self.occasion)
            }),
            voice.fact("handover-report-on", |speaker| {
                speaker.date(&self.on_day.to_string())
            }),
            voice.fact("handover-report-ground", |speaker| {
                words::code(voice, speaker, "disclosure_ground", self.ground)
            }),
        ];
        if !self.reason.trim().is_empty() {
            let label = voice.say("handover-report-reason");
            rows.push(written(voice, Some(label), self.reason));
        }
        if !self.releases.is_empty() {
            rows.push(voice.fact("handover-report-releases", |speaker| {
                self.releases.join(speaker.comma())
            }));
        }
        rows
    }

    /// How the client was read this; before that, room to write it down.
    pub(super) fn reading(&self, voice: &Voice<'_>) -> Vec<Row> {
        let known = |text: &str| match text {
            "" => ROOM.to_owned(),
            text => text.to_owned(),
        };
        let on = self.read_on.map_or_else(String::new, |on| on.to_string());
        let talk = &self.conversation;
        vec![
            voice.fact("handover-report-read-on", |speaker| speaker.date(&on)),
            voice.fact("agreement-spoken", |speaker| match &*talk.language {
                "" => ROOM.to_owned(),
                tag => speaker.language(tag, &voice.master),
            }),
            voice.fact("agreement-interpreter", |speaker| {
                let how = match &*talk.interpreter {
                    "" => return ROOM.to_owned(),
                    how => speaker.code("agreement-interpreter", how),
                };
                match voice.interpreter(speaker) {
                    who if who.is_empty() => how,
                    who => format!("{how}{}{who}", speaker.comma()),
                }
            }),
            voice.fact("handover-report-read-by", |_| known(self.read_by)),
            voice.fact("handover-report-checked", |speaker| {
                match self.understood && self.read_on.is_some() {
                    true => words::code(voice, speaker, "yes_no", "yes"),
                    false => ROOM.to_owned(),
                }
            }),
        ]
    }
}
