//! The table itself.

use super::{Answer, Call, CommandError};
use super::{
    agreement, agreement_draft, application, attention, audit, backup, case, contact, deadline,
    desk, disclosure, draft, enclosure, erasure, erasure_hold, erasure_sign, exchange,
    exchange_status, handover, handover_brought, handover_in, handover_report, handover_wish,
    help_plan, help_plan_goal, help_plan_part, household, hub, joining, laptop, laptop_out,
    note_records, note_share, office, paper, paper_print, paper_scan, paper_sign, parting, partner,
    person, person_write, release, search, service_card, settings, sheet, today, user, user_keys,
    user_team,
};
use crate::ids::{Id, TxId};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// Who may call a command.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Who {
    /// Anybody, on a locked desk too.
    Anyone,
    /// The worker at the desk.
    Worker,
    /// A coordinator.
    Coordinator,
    /// The data-protection role.
    DataProtection,
    /// A coordinator, or the data-protection role.
    Either,
}

/// When the audit writes a line about a command.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum AuditWhen {
    /// Never: what it changes stands in the log with author and time, it shows no person, or it only
    /// answers while somebody types: with names, or with what a release covers. `today.view` is an exception: every change asks for it
    /// again, so a line each time would drown what was opened on purpose.
    Never,
    /// Before it runs; it does not run when the line can not be written.
    Before,
    /// After it ran and before its answer is given; so is what only a file names, which has to be read first.
    After,
}

/// What a row's function gives: value and touched, undo, subject.
type Ran = ((Value, Vec<String>), Option<TxId>, Option<Id>);

/// One command.
pub struct Row {
    /// Its name, `room.verb`.
    pub name: &'static str,
    /// The name of its arguments' type in TypeScript.
    pub args: &'static str,
    /// The name of its reply's type.
    pub reply: &'static str,
    /// Who may call it.
    pub who: Who,
    /// When the audit writes a line.
    pub audit: AuditWhen,
    /// Whether it can be undone.
    pub undoable: bool,
    /// Whether calling it counts as work for the idle lock.
    pub wakes: bool,
    pub(super) run: fn(&Call<'_>, Value) -> Result<Ran, CommandError>,
}

fn serve<A: DeserializeOwned, R: Serialize>(
    call: &Call<'_>,
    args: Value,
    command: impl FnOnce(&Call<'_>, A) -> Answer<R>,
) -> Result<Ran, CommandError> {
    // By name only: an array would fill the fields in the order they happen to stand in.
    if !args.is_object() {
        return Err(super::Code::ArgumentsMalformed.into());
    }
    let args = serde_json::from_value(args).map_err(|_| super::Code::ArgumentsMalformed)?;
    let done = command(call, args)?;
    Ok(((json!(done.value), done.touched), done.undo, done.subject))
}

/// Declares the table: name, function, arguments, reply; then who, audit, undo, wakes.
macro_rules! commands {
    ($($name:literal => $run:path, $args:ty, $reply:ty; $who:ident, $audit:ident, $undo:ident, $wakes:ident;)+) => {
        /// Every command.
        pub static TABLE: &[Row] = &[$(Row {
            name: $name,
            args: stringify!($args),
            reply: stringify!($reply),
            who: Who::$who,
            audit: AuditWhen::$audit,
            undoable: commands!(@ $undo),
            wakes: commands!(@ $wakes),
            run: |call, args| serve::<$args, $reply>(call, args, $run),
        }),+];

        /// Collects the TypeScript of every type the table names.
        #[cfg(test)]
        pub(super) fn types(types: &mut super::types_test::Types) {
            $(types.command::<$args, $reply>($name);)+
        }
    };
    (@ undo) => { true };
    (@ final) => { false };
    (@ wakes) => { true };
    (@ quiet) => { false };
}

use super::application_view::{ApplicationPage, ApplicationView};
use super::attention_view::AttentionPage;
use super::case_view::{CasePage, CaseView, OfPersonCases};
use super::contact_view::{ContactPage, ContactView, DayList};
use super::erasure_view::{ErasureLook, ErasurePage, ErasureView};
use super::handover_came::ReceivedRow;
use super::handover_view::{HandoverPreview, HandoverRow};
use super::help_plan_view::PlanView;
use super::hub_view::{HubStatus, HubSynced};
use super::paper::PaperView;
use super::paper_view::PaperRow;
use super::partner::PartnerRow;
use super::person_view::{PersonHits, PersonPage, PersonRow, PersonView};
use super::release_view::ReleaseRow;

commands! {
    "desk.status" => desk::status, desk::Nothing, desk::DeskStatus; Anyone, Never, final, quiet;
    "desk.unlock" => desk::unlock, desk::Unlock, desk::DeskStatus; Anyone, After, final, wakes;
    "desk.unlock_with_sheet" => desk::unlock_with_sheet, desk::UnlockWithSheet, desk::DeskStatus; Anyone, After, final, wakes;
    "desk.set_passphrase" => desk::set_passphrase, desk::SetPassphrase, (); Worker, After, final, wakes;
    "desk.change_passphrase" => desk::change_passphrase, desk::NewPassphrase, (); Worker, After, final, wakes;
    "desk.lock" => desk::lock, desk::Nothing, (); Anyone, Never, final, quiet;
    "desk.touch" => desk::touch, desk::Nothing, (); Worker, Never, final, wakes;
    "store.create" => desk::create, desk::CreateStore, Vec<sheet::Sheet>; Anyone, After, final, wakes;
    "store.look_around" => desk::look_around, desk::LookAround, desk::DeskStatus; Anyone, Never, final, wakes;
    "store.sheets" => sheet::list, desk::Nothing, Vec<sheet::Sheet>; Worker, Before, final, wakes;
    "store.prove_sheet" => sheet::prove, sheet::ProveSheet, (); Worker, After, final, wakes;
    "store.print_sheet" => sheet::print, sheet::PrintSheet, (); Worker, Before, final, wakes;
    "store.inspect_backup" => backup::inspect, backup::Grant, backup::BackupCard; Anyone, Never, final, quiet;
    "store.restore" => backup::restore, backup::RestoreStore, desk::DeskStatus; Anyone, After, final, wakes;
    "store.ask_to_join" => joining::ask, joining::AskToJoin, joining::JoinRequest; Anyone, Never, final, quiet;
    "store.join_request" => joining::request, joining::OpenRequest, joining::JoinRequest; Anyone, Never, final, quiet;
    "store.save_join_request" => joining::save, joining::SaveRequest, joining::JoinRequest; Anyone, Never, final, quiet;
    "store.drop_join_request" => joining::forget, joining::WhichStore, desk::DeskStatus; Anyone, Never, final, quiet;
    "store.join" => joining::join, joining::Join, desk::DeskStatus; Anyone, After, final, wakes;
    "store.rekey" => user_keys::rekey, desk::Nothing, (); Coordinator, After, final, wakes;
    "laptop.team" => laptop::team, desk::Nothing, laptop::Team; Worker, Never, final, wakes;
    "laptop.inspect" => laptop::inspect, backup::Grant, laptop::RequestCard; Worker, Never, final, wakes;
    "laptop.enrol" => laptop::enrol, laptop::Enrol, laptop::Enrolled; Coordinator, Before, final, wakes;
    "laptop.carry_keys" => laptop::carry_keys, laptop::CarryKeys, laptop::KeyFile; Worker, Before, final, wakes;
    "laptop.rename" => laptop::rename, laptop::Rename, laptop::Team; Coordinator, After, final, wakes;
    "laptop.shut_out" => laptop_out::shut_out, laptop_out::ShutOut, laptop::Team; Coordinator, Before, final, wakes;
    "laptop.review" => laptop_out::review, laptop_out::ReviewLaptop, laptop_out::LaptopReview; Coordinator, After, final, wakes;
    "laptop.admit" => laptop_out::admit, laptop_out::AdmitChanges, laptop_out::LaptopReview; Coordinator, Before, final, wakes;
    "exchange.status" => exchange_status::status, desk::Nothing, exchange_status::ExchangeStatus; Worker, Never, final, wakes;
    "exchange.write" => exchange::write, exchange::WriteExchange, exchange::ExchangeReceipt; Worker, Before, final, wakes;
    "exchange.ask" => exchange::ask, backup::Grant, exchange::ExchangeRequest; Worker, Before, final, wakes;
    "exchange.inspect" => exchange::inspect, backup::Grant, exchange::ExchangePreview; Worker, Never, final, wakes;
    "exchange.read" => exchange::read, backup::Grant, exchange::ExchangeReceived; Worker, Before, final, wakes;
    "hub.status" => hub::status, desk::Nothing, HubStatus; Worker, Never, final, wakes;
    "hub.set" => hub::set, hub::HubAt, (); Worker, After, final, wakes;
    "hub.test" => hub::test, desk::Nothing, (); Worker, Never, final, wakes;
    "hub.forget" => hub::forget, desk::Nothing, (); Worker, After, final, wakes;
    "hub.sync" => hub::sync, hub::SyncHub, HubSynced; Worker, Before, final, wakes;
    "backup.write" => backup::write, backup::Grant, backup::BackupReceipt; Worker, Before, final, wakes;
    "office.get" => office::get, desk::Nothing, office::OfficeView; Worker, Never, final, wakes;
    "office.set" => office::set, office::Office, office::OfficeView; Coordinator, Never, undo, wakes;
    "user.list" => user::list, desk::Nothing, Vec<user::UserRow>; Worker, Never, final, wakes;
    "user.add" => user::add, user::AddUser, user::UserRow; Coordinator, After, final, wakes;
    "user.team" => user_team::list, desk::Nothing, user_team::Workers; Worker, Never, final, wakes;
    "user.dismiss" => user_team::dismiss, user_team::DismissUser, user_team::Workers; Coordinator, After, final, wakes;
    "user.agree" => user_team::agree, user_team::AgreeTo, user_team::Workers; Coordinator, After, final, wakes;
    "user.appoint" => user_team::appoint, user_team::AppointUser, user_team::Workers; Coordinator, After, final, wakes;
    "user.appoint_by_sheet" => user_team::appoint_by_sheet, user_team::AppointBySheet, user_team::Workers; Worker, After, final, wakes;
    "user.rename" => user_team::rename, user_team::OwnName, user_team::Workers; Worker, After, final, wakes;
    "user.bring_keys" => user::bring_keys, user::BringKeys, user::UserRow; Worker, After, final, wakes;
    "user.remove_here" => user_keys::remove_here, user_keys::WhichUser, Vec<user::UserRow>; Coordinator, After, final, wakes;
    "user.renew" => user_keys::renew, user_keys::RenewUser, user_keys::UserRenewed; Coordinator, After, final, wakes;
    "person.create" => person_write::create, person_write::NewPerson, PersonView; Worker, After, undo, wakes;
    "person.open" => person::open, person::Whom, PersonView; Worker, After, final, wakes;
    "person.list" => person::list, person::Page, PersonPage; Worker, After, final, wakes;
    "person.search" => person::search, person::SearchText, PersonHits; Worker, Never, final, wakes;
    "person.likely_same" => person::likely_same, person::LikelySame, Vec<PersonRow>; Worker, Never, final, wakes;
    "person.change" => person_write::change, person_write::PersonFields, PersonView; Worker, After, undo, wakes;
    "person.add_name" => person_write::add_name, person_write::AddName, PersonView; Worker, After, undo, wakes;
    "person.change_name" => person_write::change_name, person_write::ChangeName, PersonView; Worker, After, undo, wakes;
    "person.remove_name" => person_write::remove_name, person_write::RemoveName, PersonView; Worker, After, undo, wakes;
    "person.set_languages" => person_write::set_languages, person_write::SetLanguages, PersonView; Worker, After, undo, wakes;
    "person.add_document" => person_write::add_document, person_write::AddDocument, PersonView; Worker, After, undo, wakes;
    "person.change_document" => person_write::change_document, person_write::ChangeDocument, PersonView; Worker, After, undo, wakes;
    "person.remove_document" => person_write::remove_document, person_write::RemoveDocument, PersonView; Worker, After, undo, wakes;
    "person.join" => person_write::join, person_write::Two, PersonView; Worker, After, undo, wakes;
    "person.separate" => person_write::separate, person_write::Separate, PersonView; Worker, After, undo, wakes;
    "person.lift_protection" => parting::lift, parting::LiftProtection, PersonView; Worker, After, undo, wakes;
    "household.join" => household::join, household::JoinHousehold, PersonView; Worker, After, undo, wakes;
    "household.leave" => household::leave, person::Whom, PersonView; Worker, After, undo, wakes;
    "household.part_preview" => parting::preview, parting::LookAtParting, parting::PartingView; Worker, After, final, wakes;
    "household.part" => parting::part, parting::PartHousehold, PersonView; Worker, After, undo, wakes;
    "kinship.add" => household::add_kin, household::AddKin, PersonView; Worker, After, undo, wakes;
    "kinship.remove" => household::remove_kin, household::RemoveKin, PersonView; Worker, After, undo, wakes;
    "contact.log" => contact::log, contact::LogContact, ContactView; Worker, After, undo, wakes;
    "contact.open" => contact::open, contact::Which, ContactView; Worker, After, final, wakes;
    "contact.change" => contact::change, contact::ContactFields, ContactView; Worker, After, undo, wakes;
    "contact.move" => contact::move_person, contact::MoveContact, ContactView; Worker, After, undo, wakes;
    "contact.day" => contact::day, contact::Day, DayList; Worker, After, final, wakes;
    "contact.of_person" => contact::of_person, contact::OfPerson, ContactPage; Worker, After, final, wakes;
    "note.add" => contact::add_note, contact::AddNote, ContactView; Worker, After, undo, wakes;
    "note.correct" => contact::correct_note, contact::CorrectNote, ContactView; Worker, After, undo, wakes;
    "note.share_preview" => note_share::preview, note_share::ShareWith, note_share::SharePreview; Worker, After, final, wakes;
    "note.share" => note_share::share, note_share::ShareNotes, note_share::NotesShared; Worker, After, final, wakes;
    "note.records_look" => note_records::look, note_records::NotesOf, note_records::UnderRecordsKey; Worker, After, final, wakes;
    "note.open_with_records_key" => note_records::open, note_records::OpenWithRecordsKey, note_records::OpenedNotes; Worker, After, final, wakes;
    "application.create" => application::create, application::NewApplication, ApplicationView; Worker, After, undo, wakes;
    "application.open" => application::open, application::WhichApplication, ApplicationView; Worker, After, final, wakes;
    "application.change" => application::change, application::ChangeApplication, ApplicationView; Worker, After, undo, wakes;
    "application.list" => application::list, application::ListApplications, ApplicationPage; Worker, After, final, wakes;
    "application.set_status" => application::set_status, application::SetStatus, ApplicationView; Worker, After, undo, wakes;
    "application.take_back" => application::take_back, application::TakeBackStatus, ApplicationView; Worker, After, undo, wakes;
    "deadline.answer" => deadline::answer, deadline::Received, deadline::AnswerDate; Worker, Never, final, wakes;
    "case.begin" => case::begin, case::BeginCase, CaseView; Worker, After, undo, wakes;
    "case.open" => case::open, case::WhichCase, CaseView; Worker, After, final, wakes;
    "case.list" => case::list, case::ListCases, CasePage; Worker, After, final, wakes;
    "case.of_person" => case::of_person, person::Whom, OfPersonCases; Worker, After, final, wakes;
    "case.assign" => case::assign, case::AssignCase, CaseView; Worker, After, undo, wakes;
    "case.set_phase" => case::set_phase, case::SetPhase, CaseView; Worker, After, undo, wakes;
    "case.put_person" => case::put_person, case::PutInCase, CaseView; Worker, After, undo, wakes;
    "case.drop_person" => case::drop_person, case::DropFromCase, CaseView; Worker, After, undo, wakes;
    "case.consent" => case::consent, case::GiveConsent, CaseView; Worker, After, undo, wakes;
    "case.take_back" => case::take_back, case::TakeBackFact, CaseView; Worker, After, undo, wakes;
    "agreement.draft" => agreement_draft::draft, agreement_draft::DraftAgreement, agreement_draft::AgreementDraft; Worker, After, final, wakes;
    "agreement.draft_page" => agreement_draft::draft_page, agreement_draft::DraftPage, paper_print::PaperPage; Worker, After, final, wakes;
    "agreement.finalise" => agreement::finalise, agreement::Finalise, PaperView; Worker, After, final, wakes;
    "agreement.of_case" => agreement::of_case, agreement::AgreementsOf, Vec<PaperRow>; Worker, After, final, wakes;
    "agreement.end" => agreement::end, agreement::EndAgreement, PaperView; Worker, After, final, wakes;
    "paper.open" => paper::open, paper::WhichPaper, PaperView; Worker, After, final, wakes;
    "paper.page" => paper_print::page, paper_print::PageOf, paper_print::PaperPage; Worker, After, final, wakes;
    "paper.print" => paper_print::print, paper_print::PrintPaper, PaperView; Worker, Before, final, wakes;
    "paper.save" => paper_print::save, paper_print::SavePaper, PaperView; Worker, Before, final, wakes;
    "paper.sign" => paper_sign::sign, paper_sign::SignPaper, PaperView; Worker, After, final, wakes;
    "paper.confirm" => paper_sign::confirm, paper::WhichPaper, PaperView; Worker, After, final, wakes;
    "paper.hand_copy" => paper::hand_copy, paper::HandCopy, PaperView; Worker, After, final, wakes;
    "paper.scan" => paper_scan::scan, backup::Grant, paper_scan::ScanOutcome; Worker, After, final, wakes;
    "paper.file_scan" => paper_scan::file_scan, paper_scan::FileScan, PaperView; Worker, After, final, wakes;
    "paper.scan_page" => paper_scan::page, paper_scan::ScanPage, paper_print::PaperPage; Worker, After, final, wakes;
    "partner.list" => partner::list, person::Page, partner::PartnerPage; Worker, Never, final, wakes;
    "partner.add" => partner::add, partner::PartnerFields, PartnerRow; Worker, Never, final, wakes;
    "partner.change" => partner::change, partner::ChangePartner, PartnerRow; Worker, Never, undo, wakes;
    "service_card.own" => service_card::own, desk::Nothing, service_card::OwnService; Worker, Never, final, wakes;
    "service_card.issue" => service_card::issue, service_card::IssueCard, service_card::OwnService; Coordinator, Never, final, wakes;
    "service_card.save" => service_card::save, backup::Grant, service_card::CardFiles; Worker, Never, final, wakes;
    "service_card.inspect" => service_card::inspect, backup::Grant, service_card::FoundCard; Worker, Never, final, wakes;
    "service_card.receive" => service_card::receive, service_card::ReceiveCard, PartnerRow; Worker, After, final, wakes;
    "service_card.verify" => service_card::verify, service_card::VerifyCard, PartnerRow; Worker, After, undo, wakes;
    "release.list" => release::list, release::ReleasesOf, Vec<ReleaseRow>; Worker, After, final, wakes;
    "release.draft" => release::draft, release::DraftRelease, release::ReleaseDraft; Worker, After, final, wakes;
    "release.draft_page" => release::draft_page, release::ReleasePage, paper_print::PaperPage; Worker, After, final, wakes;
    "release.finalise" => release::finalise, release::DraftRelease, PaperView; Worker, After, final, wakes;
    "release.withdraw" => release::withdraw, release::WithdrawRelease, PaperView; Worker, After, final, wakes;
    "disclosure.check" => disclosure::check, disclosure::AskToTell, Vec<disclosure::CoverRow>; Worker, Never, final, wakes;
    "disclosure.log" => disclosure::log, disclosure::Disclose, Vec<disclosure::DisclosureRow>; Worker, After, undo, wakes;
    "disclosure.of_person" => disclosure::of_person, person::Whom, Vec<disclosure::DisclosureRow>; Worker, After, final, wakes;
    "disclosure.take_back" => disclosure::take_back, disclosure::TakeBackDisclosure, Vec<disclosure::DisclosureRow>; Worker, After, undo, wakes;
    "handover.preview" => handover::preview_of, handover_wish::HandoverWish, HandoverPreview; Worker, After, final, wakes;
    "handover.report_page" => handover_report::page, handover_report::ReportPage, handover_report::ReportShown; Worker, After, final, wakes;
    "handover.print_report" => handover_report::print, handover_report::PrintReport, (); Worker, Before, final, wakes;
    "handover.send" => handover::send, handover::SendHandover, handover::HandoverSent; Worker, Before, final, wakes;
    "handover.of_case" => handover::of_case, handover::HandoversOf, Vec<HandoverRow>; Worker, After, final, wakes;
    "handover.brought" => handover_brought::of_case, handover::HandoversOf, Vec<handover_brought::BroughtHandover>; Worker, After, final, wakes;
    "handover.enclosures" => enclosure::of_case, handover::HandoversOf, Vec<enclosure::EnclosureRow>; Worker, After, final, wakes;
    "handover.enclosure_page" => enclosure::page, enclosure::EnclosurePage, paper_print::PaperPage; Worker, After, final, wakes;
    "handover.list" => handover::list, person::Page, handover::HandoverPage; Worker, After, final, wakes;
    "handover.withdraw" => handover::withdraw, handover::WithdrawHandover, handover::HandoverSent; Worker, Before, final, wakes;
    "handover.inspect" => handover_in::inspect, backup::Grant, handover_in::FoundHandover; Worker, After, final, wakes;
    "handover.accept" => handover_in::accept, handover_in::AcceptHandover, ReceivedRow; Worker, After, final, wakes;
    "handover.reject" => handover_in::reject, handover_in::RejectHandover, ReceivedRow; Worker, After, final, wakes;
    "handover.answer" => handover_in::answer, handover_in::AnswerHandover, handover_in::HandoverFile; Worker, Before, final, wakes;
    "handover.read_letter" => handover_in::read_letter, backup::Grant, handover_in::LetterRow; Worker, After, final, wakes;
    "help_plan.begin" => help_plan::begin, help_plan::BeginPlan, PlanView; Worker, After, undo, wakes;
    "help_plan.open" => help_plan::open, help_plan::WhichPlan, PlanView; Worker, After, final, wakes;
    "help_plan.change" => help_plan::change, help_plan::ChangePlan, PlanView; Worker, After, undo, wakes;
    "help_plan.put_goal" => help_plan_goal::put_goal, help_plan_goal::PutGoal, PlanView; Worker, After, undo, wakes;
    "help_plan.remove_goal" => help_plan_goal::remove_goal, help_plan_goal::RemoveGoal, PlanView; Worker, After, undo, wakes;
    "help_plan.order_goals" => help_plan_goal::order_goals, help_plan_goal::OrderGoals, PlanView; Worker, After, undo, wakes;
    "help_plan.put_measure" => help_plan_goal::put_measure, help_plan_goal::PutMeasure, PlanView; Worker, After, undo, wakes;
    "help_plan.remove_measure" => help_plan_goal::remove_measure, help_plan_goal::RemoveMeasure, PlanView; Worker, After, undo, wakes;
    "help_plan.set_measure" => help_plan_goal::set_measure, help_plan_goal::SetMeasure, PlanView; Worker, After, undo, wakes;
    "help_plan.put_resource" => help_plan_part::put_resource, help_plan_part::PutResource, PlanView; Worker, After, undo, wakes;
    "help_plan.remove_resource" => help_plan_part::remove_resource, help_plan_part::RemoveResource, PlanView; Worker, After, undo, wakes;
    "help_plan.put_view" => help_plan_part::put_view, help_plan_part::PutView, PlanView; Worker, After, undo, wakes;
    "help_plan.remove_view" => help_plan_part::remove_view, help_plan_part::RemoveView, PlanView; Worker, After, undo, wakes;
    "help_plan.put_partner" => help_plan_part::put_partner, help_plan_part::PutPartner, PlanView; Worker, After, undo, wakes;
    "help_plan.remove_partner" => help_plan_part::remove_partner, help_plan_part::RemovePartner, PlanView; Worker, After, undo, wakes;
    "help_plan.rate" => help_plan_part::rate, help_plan_part::Rate, PlanView; Worker, After, undo, wakes;
    "help_plan.say" => help_plan_part::say, help_plan_part::Say, PlanView; Worker, After, undo, wakes;
    "erasure.look" => erasure::look, erasure::LookAtErasing, ErasureLook; Worker, After, final, wakes;
    "erasure.begin" => erasure::begin, erasure::BeginErasing, ErasureView; Either, After, final, wakes;
    "erasure.call_off" => erasure::call_off, erasure::WhichErasure, ErasurePage; Either, After, final, wakes;
    "erasure.list" => erasure::list, person::Page, ErasurePage; Worker, After, final, wakes;
    "erasure.open" => erasure::open, erasure::OpenErasure, ErasureView; Worker, After, final, wakes;
    "erasure.sign" => erasure_sign::sign, erasure_sign::SignErasure, ErasureView; Either, After, final, wakes;
    "erasure.own" => erasure_sign::own, erasure_sign::OwnNote, (); Worker, After, final, wakes;
    "erasure.hold" => erasure_hold::hold, erasure_hold::SetHold, ErasureLook; Worker, After, final, wakes;
    "erasure.lift_hold" => erasure_hold::lift, erasure_hold::LiftHold, (); Either, After, final, wakes;
    "draft.save" => draft::save, draft::SaveDraft, draft::DraftRow; Worker, Never, final, wakes;
    "draft.list" => draft::list, desk::Nothing, Vec<draft::DraftRow>; Worker, Never, final, wakes;
    "draft.open" => draft::open, draft::WhichDraft, draft::Draft; Worker, Never, final, wakes;
    "draft.discard" => draft::discard, draft::WhichDraft, (); Worker, Never, final, wakes;
    "today.view" => today::view, desk::Nothing, today::TodayView; Worker, Never, final, wakes;
    "attention.list" => attention::list, person::Page, AttentionPage; Worker, After, final, wakes;
    "attention.resolve" => attention::resolve, attention::Resolve, AttentionPage; Worker, After, undo, wakes;
    "attention.keep" => attention::keep, attention::Keep, AttentionPage; Worker, After, undo, wakes;
    "attention.settle" => attention::settle, attention::Settle, AttentionPage; Worker, After, undo, wakes;
    "history.of" => audit::history, audit::OfRoot, Vec<audit::HistoryRow>; Worker, After, final, wakes;
    "history.undo" => audit::undo, audit::Undo, (); Worker, Never, final, wakes;
    "audit.list" => audit::list, person::Page, audit::AuditPage; DataProtection, After, final, wakes;
    "search.text" => search::text, person::SearchText, search::TextHits; Worker, After, final, wakes;
    "code.lists" => search::code_lists, desk::Nothing, Vec<search::CodeList>; Anyone, Never, final, quiet;
    "settings.get" => settings::get, desk::Nothing, settings::Settings; Worker, Never, final, wakes;
    "settings.set" => settings::set, settings::Settings, settings::Settings; Worker, Never, final, wakes;
    "printer.list" => settings::printers, desk::Nothing, Vec<settings::Printer>; Worker, Never, final, wakes;
    "job.status" => settings::job, desk::Nothing, settings::JobStatus; Anyone, Never, final, quiet;
    "job.cancel" => settings::cancel, desk::Nothing, (); Anyone, Never, final, quiet;
}

/// The row of a command.
pub fn row(name: &str) -> Option<&'static Row> {
    TABLE.iter().find(|row| row.name == name)
}

/// The generated description of every command and type, as JSON text.
pub fn description() -> &'static str {
    include_str!("description.json")
}
