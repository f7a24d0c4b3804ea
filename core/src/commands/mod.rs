//! The command table: the one contract with any screen, command line or test.
//!
//! `dispatch(desk, "contact.log", json)` answers with a reply or an error, both JSON. Each row of
//! the table says who may call it, what the audit writes, whether it can be undone, and whether it
//! needs an open desk; a row without these does not compile. A command parses, reads or writes
//! once, and makes a view. It holds no rule: rules live in the rooms.
//!
//! A reply names what it made stale (`touched`), so a page never guesses what to read again.

mod agreement;
mod agreement_draft;
mod application;
mod application_view;
mod attention;
mod attention_kind;
mod attention_view;
mod audit;
mod backup;
mod case;
mod case_row;
mod case_view;
mod conflict_view;
mod contact;
mod contact_view;
mod deadline;
pub mod demo;
mod desk;
mod disclosure;
mod draft;
mod enclosure;
mod erasure;
mod erasure_hold;
mod erasure_show;
mod erasure_sign;
mod erasure_view;
mod error;
mod error_ground;
mod error_room;
mod exchange;
mod exchange_status;
mod handover;
mod handover_brought;
mod handover_came;
mod handover_cells;
mod handover_file;
mod handover_in;
mod handover_report;
mod handover_view;
mod handover_wish;
mod help_plan;
mod help_plan_goal;
mod help_plan_part;
mod help_plan_rows;
mod help_plan_view;
mod household;
mod hub;
mod hub_view;
mod joining;
mod laptop;
mod laptop_out;
mod note_records;
mod note_share;
mod office;
mod paper;
mod paper_party;
mod paper_print;
mod paper_scan;
mod paper_sign;
mod paper_view;
mod parting;
mod partner;
mod person;
mod person_view;
mod person_write;
mod present;
mod release;
mod release_form;
mod release_view;
mod search;
mod service_card;
mod settings;
mod sheet;
mod table;
mod today;
mod today_due;
#[cfg(test)]
mod types_test;
mod user;
mod user_keys;
mod user_proposal;
mod user_team;

pub use error::{Code, CommandError};
pub use table::{AuditWhen, Row, TABLE, Who, description, row};

use crate::desk::{Desk, Session};
use crate::ids::{Id, TxId};
use crate::keys::Passphrase;
use crate::roster::Role;
use crate::store::{Reader, Tx};
use serde_json::{Value, json};
use std::cell::RefCell;
use std::path::Path;
use std::sync::{Arc, RwLockReadGuard};

/// What a command gives back before it is sent.
pub struct Done<T> {
    value: T,
    touched: Vec<String>,
    undo: Option<TxId>,
    subject: Option<Id>,
}

impl<T> Done<T> {
    /// Nothing was changed.
    fn read(value: T) -> Self {
        Self {
            value,
            touched: Vec::new(),
            undo: None,
            subject: None,
        }
    }

    /// Shows the same in another view.
    fn showing<V>(self, view: impl FnOnce(T) -> V) -> Done<V> {
        Done {
            value: view(self.value),
            touched: self.touched,
            undo: self.undo,
            subject: self.subject,
        }
    }

    /// Names what became stale.
    fn touching(mut self, touched: &[&str]) -> Self {
        self.touched
            .extend(touched.iter().map(|name| (*name).to_owned()));
        self
    }

    /// Names one thing that became stale, by its id.
    fn touching_one(mut self, kind: &str, id: impl Into<Id>) -> Self {
        self.touched.push(format!("{kind}:{}", id.into()));
        self
    }

    /// Names the root the audit writes down.
    fn about(mut self, id: impl Into<Id>) -> Self {
        self.subject = Some(id.into());
        self
    }

    fn undone_by(mut self, tx: TxId) -> Self {
        self.undo = Some(tx);
        self
    }
}

/// Every screen that may show what other laptops or a decision changed.
const EVERYTHING: &[&str] = &[
    "application",
    "attention",
    "case",
    "contact",
    "disclosure",
    "erasure",
    "exchange",
    "handover",
    "help_plan",
    "laptop",
    "office",
    "paper",
    "partner",
    "person",
    "release",
    "service_card",
    "today",
    "user",
];

/// What a command answers.
pub type Answer<T> = Result<Done<T>, CommandError>;

/// What a command is given besides its arguments.
pub struct Call<'a> {
    /// The desk.
    pub desk: &'a Desk,
    /// Who sat there when the command began: it reads, writes and is audited as her, even if the
    /// desk is locked or given to somebody else meanwhile.
    session: RefCell<Option<Arc<Session>>>,
    /// While it is held nobody goes over to another generation of the store.
    turn: RefCell<Option<RwLockReadGuard<'a, ()>>>,
}

impl<'a> Call<'a> {
    /// A command anybody may call holds no session: it may be about to end one.
    fn new(desk: &'a Desk, who: Who) -> Self {
        let (turn, session) = match who {
            Who::Anyone => (desk.look(), None),
            Who::Worker | Who::Coordinator | Who::DataProtection | Who::Either => {
                (desk.turn(), desk.session())
            }
        };
        Self {
            desk,
            session: RefCell::new(session),
            turn: RefCell::new(Some(turn)),
        }
    }

    /// Gives its turn and the session away, for an act that has to be alone with the store.
    fn rise(&self) -> Result<Arc<Session>, CommandError> {
        self.turn.borrow_mut().take();
        let session = self.session.borrow_mut().take();
        session.ok_or_else(|| Code::StoreLocked.into())
    }

    /// Goes on as whoever this very command has given the desk to.
    fn sit_down(&self) {
        *self.session.borrow_mut() = self.desk.session();
    }

    /// The session; commands that need an open desk have one.
    fn session(&self) -> Result<Arc<Session>, CommandError> {
        self.session
            .borrow()
            .clone()
            .ok_or_else(|| Code::StoreLocked.into())
    }

    /// Reads once.
    fn read<V>(
        &self,
        look: impl FnOnce(&Session, &Reader<'_>) -> Result<V, CommandError>,
    ) -> Result<V, CommandError> {
        let session = self.session()?;
        session.store().read(|reader| look(&session, reader))
    }

    /// Writes once, looks at the result in the same transaction, and offers to undo it.
    fn write<T, V>(
        &self,
        act: impl FnOnce(&Session, &mut Tx<'_>) -> Result<T, CommandError>,
        look: impl FnOnce(&Session, &Reader<'_>, T) -> Result<V, CommandError>,
    ) -> Answer<V> {
        let session = self.session()?;
        let ports = self.desk.ports();
        let mut id = None;
        let value = session.write(
            &session.moment(ports.clock.now()),
            ports.random.as_ref(),
            |tx| {
                id = Some(tx.id());
                act(&session, tx)
            },
            |reader, done| look(&session, reader, done),
        )?;
        let done = Done::read(value);
        Ok(match id {
            Some(id) => done.undone_by(id),
            None => done,
        })
    }

    /// The present day.
    fn today(&self) -> crate::time::Day {
        self.desk.ports().clock.today()
    }

    fn note(&self, act: &str, subject: Option<Id>) -> Result<(), CommandError> {
        self.write(
            |_, tx| Ok(crate::audit::note(tx, act, subject)?),
            |_, _, ()| Ok(()),
        )?;
        Ok(())
    }
}

/// Calls a command by name.
///
/// # Errors
/// `{ "code": …, "args": {…} }`. Nothing was changed then, unless all that failed was to write the
/// audit's line about it.
pub fn dispatch(desk: &Desk, name: &str, args: Value) -> Result<Value, Value> {
    run(desk, name, args).map_err(|error| json!(error))
}

/// Opens a store by its folder and a worker's initials, as the command line names them and a page
/// never does. The audit writes what it writes for `desk.unlock`.
///
/// # Errors
/// As [`dispatch`].
pub fn unlock(
    desk: &Desk,
    folder: &Path,
    short: &str,
    passphrase: &Passphrase,
) -> Result<(), Value> {
    desk::unlock_folder(&Call::new(desk, Who::Anyone), folder, short, passphrase)
        .map_err(|error| json!(error))
}

fn run(desk: &Desk, name: &str, args: Value) -> Result<Value, CommandError> {
    desk.lock_if_idle();
    let row = row(name).ok_or(Code::CommandUnknown)?;
    let call = Call::new(desk, row.who);
    may_call(&call, row)?;
    if row.audit == AuditWhen::Before {
        call.note(row.name, named(&args))?;
    }
    let (reply, undo, subject) = (row.run)(&call, args)?;
    if row.wakes {
        desk.touch();
    }
    if row.who == Who::Anyone {
        call.sit_down();
    }
    if row.audit == AuditWhen::After && call.session().is_ok() {
        let noted = call.note(row.name, subject);
        // Nobody works at a desk whose opening could not be written down.
        if noted.is_err() && row.who == Who::Anyone {
            desk.lock();
        }
        noted?;
    }
    let undo = undo.filter(|_| row.undoable).map(|tx| tx.to_string());
    let (value, touched) = reply;
    Ok(json!({ "value": value, "touched": touched, "undo": undo }))
}

/// Where arguments name the root that a line written before the command runs is about.
const NAMED: [&str; 4] = ["/paper", "/case", "/wish/case", "/handover"];

/// What is written down before a command runs can only be about what its arguments name.
fn named(args: &Value) -> Option<Id> {
    let mut places = NAMED.iter();
    places.find_map(|place| Id::parse(args.pointer(place)?.as_str()?))
}

/// Whether the worker at the desk has one of these roles.
fn holds_one(session: &Session, roles: &[Role]) -> bool {
    let roster = session.roster();
    let mut roles = roles.iter();
    roles.any(|role| roster.has_role(session.user(), *role))
}

fn may_call(call: &Call<'_>, row: &Row) -> Result<(), CommandError> {
    let roles: &[Role] = match row.who {
        Who::Anyone => return Ok(()),
        Who::Worker => return call.session().map(|_| ()),
        Who::Coordinator => &[Role::Coordinator],
        Who::DataProtection => &[Role::DataProtection],
        Who::Either => &[Role::Coordinator, Role::DataProtection],
    };
    let session = call.session()?;
    match holds_one(&session, roles) {
        true => Ok(()),
        false => Err(Code::NotAllowed.into()),
    }
}
