//! Commands about this laptop: settings, printers, the long job.

use super::desk::{Nothing, language, set_language};
use super::{Answer, Call, Done};
use crate::desk::Session;
use serde::{Deserialize, Serialize};

/// Settings: the language of this worker; the rest of this laptop.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Settings {
    pub language: String,
    #[cfg_attr(test, ts(type = "number"))]
    pub idle_minutes: i64,
    /// The address of a printer, or empty.
    pub printer: String,
}

/// A printer to choose.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Printer {
    pub uri: String,
    pub name: String,
}

/// How far a long job is.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct JobStatus {
    pub running: bool,
    pub step: String,
    #[cfg_attr(test, ts(type = "number"))]
    pub done: u64,
    #[cfg_attr(test, ts(type = "number"))]
    pub total: u64,
}

const PRINTER: &str = "printer";

pub(super) fn get(call: &Call<'_>, _: Nothing) -> Answer<Settings> {
    let session = call.session()?;
    Ok(Done::read(Settings {
        language: language(&session)?,
        idle_minutes: session.idle_minutes(),
        printer: session.setting(PRINTER)?.unwrap_or_default(),
    }))
}

pub(super) fn set(call: &Call<'_>, args: Settings) -> Answer<Settings> {
    let session = call.session()?;
    set_language(call, &session, &args.language)?;
    call.write(
        |session, tx| {
            session.set_idle_minutes(tx, args.idle_minutes)?;
            Ok(Session::put_setting(tx, PRINTER, args.printer.trim())?)
        },
        |_, _, ()| Ok(()),
    )?;
    Ok(get(call, Nothing {})?.touching(&["desk"]))
}

pub(super) fn printers(call: &Call<'_>, _: Nothing) -> Answer<Vec<Printer>> {
    let chosen = call
        .session()?
        .setting(PRINTER)?
        .filter(|address| !address.is_empty());
    let chosen = chosen.map(|address| Printer {
        uri: address.clone(),
        name: address,
    });
    let listed = call
        .desk
        .ports()
        .printers
        .list()
        .into_iter()
        .map(|printer| Printer {
            uri: printer.uri,
            name: printer.name,
        });
    Ok(Done::read(chosen.into_iter().chain(listed).collect()))
}

pub(super) fn job(call: &Call<'_>, _: Nothing) -> Answer<JobStatus> {
    let state = call.desk.job().state();
    Ok(Done::read(JobStatus {
        running: state.running,
        step: state.step.to_owned(),
        done: state.done,
        total: state.total,
    }))
}

pub(super) fn cancel(call: &Call<'_>, _: Nothing) -> Answer<()> {
    call.desk.job().cancel();
    Ok(Done::read(()))
}
