//! Facts that can not both be so: two phases from one day, signed and refused, two cases from one
//! application.
//!
//! No merge weakens a fact, so both stay and the list names them until people have spoken: one is taken
//! back by the room it belongs to, or both are left as they are. What may contradict each other, a view
//! of each room says (`migrations/0017_contradictions.sql`); here is the one table of them all.

mod beside;
mod rules;
mod settle;
mod store;

pub use settle::settle;
pub(super) use store::{find, matter};

use super::{AttentionError, Screen};
use crate::ids::{ApplicationId, CaseId, Id};
use crate::store::{Standing, Table, Tx, Value};
use crate::{application, case, handover, help_plan, paper};

/// What contradicts each other.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Contrary {
    /// Agreements of one case that are in force beside each other.
    InForce,
    /// Phases a case entered on one day.
    Phases,
    /// A case that was handed over and goes on here.
    GoesOn,
    /// A case that was handed over, and in which somebody wrote who did not know.
    WrittenAfter,
    /// A case that was parted, and in which somebody wrote who did not know.
    WrittenBeside,
    /// Cases in which people go on who were parted twice.
    Partings,
    /// Workers who answer for a case from one day on.
    Holders,
    /// Somebody agreed to be accompanied, and did not, on one day.
    Consents,
    /// What became of an application on one day.
    Statuses,
    /// Cases begun from one application.
    Cases,
    /// Somebody signed a paper and refused it.
    Signatures,
    /// Somebody signed a declaration and refused one about the same.
    Releases,
    /// What came of a handover of ours.
    Answers,
    /// What we answered to a handover of another service.
    Replies,
    /// Things that were given one number, by copies of one laptop.
    Numbers,
}

/// How a fact is taken back by its room.
type TakeBack = fn(&mut Tx<'_>, Id, Id) -> Result<(), AttentionError>;

/// One line of the table: where such facts are found, and what can be done about them.
pub struct Rule {
    /// What contradicts each other.
    pub contrary: Contrary,
    /// The view that names the facts; none where only signatures tell.
    view: Option<&'static str>,
    /// The table of the facts.
    table: &'static Table,
    /// The column that says what each of them says.
    column: &'static str,
    /// Where such a fact is looked at.
    screen: Screen,
    /// Whether it is one only when several laptops said it.
    apart: bool,
    /// `None` where nobody takes such a fact back: what was signed or sent stays so.
    take_back: Option<TakeBack>,
}

const CASE_FACT: Option<TakeBack> =
    Some(|tx, root, fact| Ok(case::take_back(tx, CaseId(root), fact)?));

const fn of_case(contrary: Contrary, view: &'static str, table: &'static Table) -> Rule {
    Rule {
        contrary,
        view: Some(view),
        table,
        column: "",
        screen: Screen::Case,
        apart: true,
        take_back: CASE_FACT,
    }
}

/// No view tells it: who wrote without knowing of a fact stands in the log alone.
const fn written_to(contrary: Contrary) -> Rule {
    Rule {
        column: "number",
        apart: false,
        take_back: None,
        view: None,
        ..of_case(contrary, "", &case::CASE)
    }
}

/// Ids decide; who reads the number on paper or hears it is told.
const fn numbered(view: &'static str, table: &'static Table, screen: Screen) -> Rule {
    Rule {
        screen,
        column: "number",
        apart: false,
        take_back: None,
        ..of_case(Contrary::Numbers, view, table)
    }
}

const fn of_paper(contrary: Contrary, view: &'static str) -> Rule {
    Rule {
        contrary,
        view: Some(view),
        table: &paper::SIGNATURE,
        column: "kind",
        screen: Screen::Paper,
        apart: true,
        take_back: None,
    }
}

const fn of_handover(contrary: Contrary, view: &'static str, table: &'static Table) -> Rule {
    Rule {
        contrary,
        view: Some(view),
        table,
        column: "outcome",
        screen: Screen::Handovers,
        apart: false,
        take_back: None,
    }
}

/// All of them, in the order of the list: what people signed or must tell others first.
static RULES: [Rule; 18] = [
    Rule {
        contrary: Contrary::InForce,
        view: None,
        table: &paper::PAPER,
        column: "number",
        screen: Screen::Paper,
        apart: false,
        take_back: None,
    },
    of_paper(Contrary::Signatures, "paper_signature_contrary"),
    of_paper(Contrary::Releases, "release_contrary"),
    of_handover(
        Contrary::Answers,
        "handover_answer_contrary",
        &handover::HANDOVER_ANSWER,
    ),
    of_handover(
        Contrary::Replies,
        "handover_in_contrary",
        &handover::HANDOVER_IN,
    ),
    Rule {
        column: "phase",
        apart: false,
        take_back: None,
        ..of_case(Contrary::GoesOn, "case_open_contrary", &case::PHASE)
    },
    written_to(Contrary::WrittenAfter),
    written_to(Contrary::WrittenBeside),
    Rule {
        column: "number",
        apart: false,
        take_back: None,
        ..of_case(Contrary::Partings, "case_parted_contrary", &case::CASE)
    },
    Rule {
        column: "answer",
        ..of_case(Contrary::Consents, "case_consent_contrary", &case::CONSENT)
    },
    Rule {
        column: "user",
        ..of_case(Contrary::Holders, "case_worker_contrary", &case::WORKER)
    },
    Rule {
        column: "phase",
        ..of_case(Contrary::Phases, "case_phase_contrary", &case::PHASE)
    },
    Rule {
        column: "number",
        apart: false,
        take_back: None,
        ..of_case(Contrary::Cases, "case_file_contrary", &case::CASE)
    },
    Rule {
        contrary: Contrary::Statuses,
        view: Some("application_status_contrary"),
        table: &application::STATUS,
        column: "status",
        screen: Screen::Application,
        apart: true,
        take_back: Some(|tx, root, fact| {
            Ok(application::take_back(tx, ApplicationId(root), fact)?)
        }),
    },
    numbered(
        "application_number_contrary",
        &application::APPLICATION,
        Screen::Application,
    ),
    numbered("case_number_contrary", &case::CASE, Screen::Case),
    numbered("plan_number_contrary", &help_plan::HELP_PLAN, Screen::Plan),
    numbered("paper_number_contrary", &paper::PAPER, Screen::Paper),
];

/// One of the facts.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Stated {
    /// The root it stands in.
    root: Id,
    /// Its row.
    row: Id,
    /// What it says, to be compared.
    said: String,
    /// What is opened to look at it.
    place: Id,
    /// What is shown of it, where its column does not say it.
    value: Option<Value>,
    /// Where it is looked at, and who wrote it, where the fact itself does not say so.
    beside: Option<(Screen, Standing)>,
}

/// Facts that contradict each other, the one that counts now first.
pub(super) struct Contradiction {
    rule: &'static Rule,
    facts: Vec<Stated>,
    /// Which facts these are: others make another.
    id: Id,
}
