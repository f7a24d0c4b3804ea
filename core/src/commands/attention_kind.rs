//! Why something waits for a look, and where it is looked at, by the names screens know.

use crate::attention::{Cause, Contrary, Matter, Place, Screen};
use crate::catalogue::CATALOGUE;
use crate::store::{ALIVE, Concern};
use serde::Serialize;

/// Why something waits for a look.
#[derive(Serialize, Clone, Copy)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum AttentionKind {
    ValueConflict,
    EditedAfterDelete,
    ChildUnderDeleted,
    Misfit,
    Forged,
    /// Of a field or table only a newer version knows.
    Newer,
    /// That somebody wrote is known here, and not what.
    Missing,
    TwoInForce,
    TwoPhases,
    GoesOn,
    WrittenAfter,
    WrittenBeside,
    TwoPartings,
    TwoHolders,
    TwoConsents,
    TwoStatuses,
    TwoCases,
    SignedAndRefused,
    TwoReleases,
    TwoAnswers,
    TwoReplies,
    TwoNumbers,
}

/// A screen.
#[derive(Serialize, Clone, Copy)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum AttentionScreen {
    Person,
    Case,
    Plan,
    Application,
    Contact,
    Paper,
    Handovers,
}

/// Where something is looked at.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct AttentionPlace {
    pub screen: AttentionScreen,
    pub id: String,
}

/// Why a matter waits.
pub(super) fn kind(matter: &Matter) -> AttentionKind {
    let table = CATALOGUE.table(matter.cell.table);
    let known = table.is_some_and(|table| table.column(matter.cell.column).is_some());
    let newer = matter.cell.column != ALIVE && !known;
    match matter.cause {
        Cause::Contrary(contrary) => contrary_kind(contrary),
        Cause::Missing => AttentionKind::Missing,
        Cause::Concern(Concern::Newer) => AttentionKind::Newer,
        Cause::Concern(_) if newer => AttentionKind::Newer,
        Cause::Concern(Concern::ValueConflict) => AttentionKind::ValueConflict,
        Cause::Concern(Concern::EditedAfterDelete) => AttentionKind::EditedAfterDelete,
        Cause::Concern(Concern::ChildUnderDeleted) => AttentionKind::ChildUnderDeleted,
        Cause::Concern(Concern::Misfit) => AttentionKind::Misfit,
        // What is set aside is listed by laptop; a row of it says no more than that it was refused.
        Cause::Concern(Concern::Forged | Concern::Aside) => AttentionKind::Forged,
    }
}

fn contrary_kind(contrary: Contrary) -> AttentionKind {
    match contrary {
        Contrary::InForce => AttentionKind::TwoInForce,
        Contrary::Phases => AttentionKind::TwoPhases,
        Contrary::GoesOn => AttentionKind::GoesOn,
        Contrary::WrittenAfter => AttentionKind::WrittenAfter,
        Contrary::WrittenBeside => AttentionKind::WrittenBeside,
        Contrary::Partings => AttentionKind::TwoPartings,
        Contrary::Holders => AttentionKind::TwoHolders,
        Contrary::Consents => AttentionKind::TwoConsents,
        Contrary::Statuses => AttentionKind::TwoStatuses,
        Contrary::Cases => AttentionKind::TwoCases,
        Contrary::Signatures => AttentionKind::SignedAndRefused,
        Contrary::Releases => AttentionKind::TwoReleases,
        Contrary::Answers => AttentionKind::TwoAnswers,
        Contrary::Replies => AttentionKind::TwoReplies,
        Contrary::Numbers => AttentionKind::TwoNumbers,
    }
}

/// A place by the names of screens.
pub(super) fn shown_at(place: Place) -> AttentionPlace {
    AttentionPlace {
        screen: match place.screen {
            Screen::Person => AttentionScreen::Person,
            Screen::Case => AttentionScreen::Case,
            Screen::Plan => AttentionScreen::Plan,
            Screen::Application => AttentionScreen::Application,
            Screen::Contact => AttentionScreen::Contact,
            Screen::Paper => AttentionScreen::Paper,
            Screen::Handovers => AttentionScreen::Handovers,
        },
        id: place.id.to_string(),
    }
}
