//! Exchanging through a hub: the one that is set up in the store, or once with another.

use crate::arguments::{Arguments, Usage};
use crate::desk::value;
use crate::opened::open;
use crate::outcome::Failure;
use crate::secret;
use geleit_core::desk::Desk;
use serde_json::{Value, json};
use std::path::PathBuf;
use zeroize::Zeroizing;

/// A hub as it was typed.
struct Typed {
    hub: String,
    user: String,
    password: Zeroizing<String>,
    region: String,
}

/// Syncs once. What was typed is not remembered.
pub fn sync(mut arguments: Arguments) -> Result<Value, Failure> {
    let hub = arguments.option("hub")?;
    let user = arguments.option("hub-user")?;
    let password = arguments.path("hub-password-file");
    let region = arguments.option("hub-region")?;
    let typed = match (hub, user, password, region) {
        (None, None, None, None) => None,
        (Some(hub), user, password, region) => Some(Typed {
            hub,
            user: user.unwrap_or_default(),
            password: password
                .map(|file| secret::read(&file))
                .transpose()?
                .unwrap_or_default(),
            region: region.unwrap_or_default(),
        }),
        _ => {
            let what = "--hub-user, --hub-password-file and --hub-region need --hub";
            return Err(Usage(what.to_owned()).into());
        }
    };
    let desk = open(&mut arguments)?;
    let once = typed.map(|typed| once(&desk, &typed));
    value(&desk, "hub.sync", json!({ "once": once }))
}

/// Which kind of hub an address means: `s3+https://server/bucket`, `https://…` for WebDAV, and
/// anything else for a folder.
fn once(desk: &Desk, typed: &Typed) -> Value {
    let (kind, grant, url, bucket) = match typed.hub.strip_prefix("s3+") {
        Some(url) => {
            let (url, bucket) = url.rsplit_once('/').unwrap_or((url, ""));
            ("s3", None, url, bucket)
        }
        None if typed.hub.contains("://") => ("webdav", None, typed.hub.as_str(), ""),
        None => (
            "folder",
            Some(desk.grant(PathBuf::from(&typed.hub))),
            "",
            "",
        ),
    };
    json!({
        "kind": kind,
        "grant": grant,
        "url": url,
        "bucket": bucket,
        "user": typed.user,
        "password": *typed.password,
        "region": typed.region,
    })
}
