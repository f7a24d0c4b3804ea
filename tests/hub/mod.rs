//! Exchanging through a hub: a folder, a real Apache with `mod_dav`, a real S3 server, and between
//! laptop and server a proxy that truncates, keeps silent, refuses and lies.
//!
//! Needs on Linux: `apache2` (apache2-bin) and `openssl`. Elsewhere the stories with a folder run.

#[cfg(target_os = "linux")]
mod apache;
#[cfg(target_os = "linux")]
mod behind;
#[cfg(target_os = "linux")]
mod bucket;
mod folder;
#[cfg(target_os = "linux")]
mod going_on;
mod keeper;
mod lacking;
#[cfg(target_os = "linux")]
mod mischief;
mod pause;
#[cfg(target_os = "linux")]
mod proxy;
mod remains;
#[cfg(target_os = "linux")]
mod server;
mod signed;
mod team;

use crate::support::{Office, files_below};
use geleit_core::commands::dispatch;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

/// The arguments that name a folder.
pub fn folder_at(office: &Office, folder: &Path) -> Value {
    let grant = office.desk.grant(folder.to_owned());
    json!({"kind": "folder", "grant": grant, "url": "", "user": "", "password": "",
           "bucket": "", "region": ""})
}

/// Syncs with the hub that is set up.
fn sync(office: &Office) -> Value {
    office.clock.turn_by_minutes(1);
    office.call("hub.sync", json!({"once": null}))["report"].take()
}

/// Syncs and expects nothing to be left.
fn synced(office: &Office) -> Value {
    let report = sync(office);
    assert_eq!(report["synced"], true, "{report}");
    report
}

/// The troubles of a report, with how often.
fn troubles(report: &Value) -> Vec<(String, u64)> {
    let troubles = report["troubles"].as_array().unwrap().iter();
    let pair = |one: &Value| {
        let code = one["code"].as_str().unwrap().to_owned();
        (code, one["count"].as_u64().unwrap())
    };
    troubles.map(pair).collect()
}

/// One trouble.
fn once(code: &str) -> Vec<(String, u64)> {
    vec![(code.to_owned(), 1)]
}

/// The code with which a sync that could not go on ended.
fn refused(office: &Office) -> String {
    let error = dispatch(&office.desk, "hub.sync", json!({"once": null})).unwrap_err();
    error["code"].as_str().unwrap().to_owned()
}

/// The bundles' objects that lie in a folder.
fn objects(folder: &Path) -> Vec<PathBuf> {
    let files = files_below(folder).into_iter();
    files
        .filter(|path| path.extension().is_some_and(|end| end == "age"))
        .collect()
}

/// The names of everybody a laptop knows.
fn persons(office: &Office) -> Vec<String> {
    let list = office.call("person.list", json!({"offset": 0, "limit": 50}));
    let rows = list["rows"].as_array().unwrap().iter();
    let mut names: Vec<String> = rows
        .map(|row| row["name"].as_str().unwrap().to_owned())
        .collect();
    names.sort();
    names
}
