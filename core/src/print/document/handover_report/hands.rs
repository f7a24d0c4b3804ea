//! What people write on the report by hand: that it was read and talked through, and what the other service confirms.

use super::HandoverReport;
use crate::print::document::signed::hand;
use crate::print::document::signed::sheet::{Block, Hand, Part};
use crate::print::document::signed::voice::Voice;

impl HandoverReport<'_> {
    /// Who signs here, and what the other service confirms.
    pub(super) fn hands(&self, voice: &Voice<'_>) -> [Part; 2] {
        let clients = self.persons.iter();
        let clients = clients.map(|name| hand::named(name, voice.say("handover-report-client")));
        let workers = self.from.workers.iter();
        let workers =
            workers.map(|one| hand::named(&one.name, voice.say("handover-report-giving")));
        let signing = clients.chain(workers).map(|one| Hand {
            lines: hand::dated_lines(voice),
            ..one
        });
        let receiving = [
            ["handover-report-opened", "handover-report-appointment"],
            ["agreement-date", "handover-report-receiving"],
        ];
        let receiving = receiving.map(|under| Hand {
            lines: under.map(|key| voice.say(key)).into(),
            ..hand::named("", voice.say("handover-report-to"))
        });
        [
            ("handover-report-signatures", signing.collect()),
            ("handover-report-receipt", receiving.into()),
        ]
        .map(|(heading, hands)| Part {
            heading: voice.say(heading),
            blocks: vec![Block::Lines { hands }],
        })
    }
}
