//! Two laptops of one team that meet on a server, each driven from the command line.

use super::{PASSPHRASE, Place, reply};
use crate::apache::{self, Apache};
use crate::bucket::{self, Bucket};
use geleit_core::commands::{dispatch, unlock};
use geleit_core::desk::{Desk, Ports};
use geleit_core::ids::SystemRandom;
use geleit_core::keys::{KdfCost, Passphrase};
use geleit_hub::SystemHubs;
use geleit_native::clock::SystemClock;
use geleit_native::print::SystemPrinters;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A desk as the window has it: joining takes two screens, and the command line has none.
fn desk(stores: PathBuf) -> Desk {
    Desk::new(Ports {
        folder: stores,
        copied_by: None,
        clock: Arc::new(SystemClock),
        random: Arc::new(SystemRandom),
        printers: Arc::new(SystemPrinters),
        hubs: Arc::new(SystemHubs::default()),
        cost: || KdfCost::FLOOR,
    })
}

fn call(desk: &Desk, name: &str, args: Value) -> Value {
    let reply = dispatch(desk, name, args);
    reply.unwrap_or_else(|error| panic!("{name}: {error}"))["value"].take()
}

fn digits(of: &Value) -> String {
    let groups = of["digits"].as_array().unwrap().iter();
    let groups: Vec<&str> = groups.map(|group| group.as_str().unwrap()).collect();
    groups.join(" ")
}

/// A second laptop of hers joins the team of the first; gives its store.
fn second_laptop(place: &Place, store: &str) -> String {
    let stick = place.path("stick");
    std::fs::create_dir(&stick).unwrap();
    let there = desk(place.path("second"));
    let ask =
        json!({"label": "Laptop 2", "passphrase": PASSPHRASE, "short": "AW", "language": "de"});
    let asked = call(&there, "store.ask_to_join", ask);
    let waiting = &asked["store"]["id"];
    let save = json!({"store": waiting, "grant": there.grant(stick.clone())});
    let saved = call(&there, "store.save_join_request", save);
    let request = stick.join(saved["file"].as_str().unwrap());

    let first = Path::new(store);
    let here = desk(first.parent().unwrap().to_owned());
    unlock(&here, first, "AW", &Passphrase::new(PASSPHRASE.to_owned())).unwrap();
    let team = digits(&call(&here, "laptop.team", json!({})));
    let enrol = json!({"grant": here.grant(request), "digits": digits(&asked),
                       "target": here.grant(stick.clone())});
    let enrolled = call(&here, "laptop.enrol", enrol);
    let file = stick.join(enrolled["file"].as_str().unwrap());
    drop(here);

    let join = json!({"store": waiting, "passphrase": PASSPHRASE, "digits": team,
                      "grants": [there.grant(file)], "keysPassphrase": null});
    call(&there, "store.join", join);
    there.last_store().unwrap().display().to_string()
}

/// What one writes on either laptop the other reads, once both have synced with a server.
fn two_laptops_meet(place: &Place, hub: &[&str]) {
    let made = place.init();
    let first = made["store"].as_str().unwrap();
    let second = &second_laptop(place, first);
    let person = |given: &str| {
        let names = json!([{"kind": "official", "given": given, "family": "Saleh"}]);
        json!({"names": names, "birth": "", "sex": "", "languages": []})
    };
    let nura = place.call(first, "person.create", &person("Nura"));
    place.call(second, "person.create", &person("Ali"));
    let sync = |store: &str| {
        let typed = [&["sync"], hub].concat();
        let synced = reply(&place.at(store, &typed));
        assert_eq!(synced["report"]["synced"], true, "{synced}");
        synced["report"].clone()
    };
    let up = sync(first);
    assert_eq!(
        (&up["up"]["bundles"], &up["down"]["bundles"]),
        (&json!(1), &json!(0))
    );
    let both = sync(second);
    assert_eq!(
        (&both["up"]["bundles"], &both["down"]["bundles"]),
        (&json!(1), &json!(1))
    );
    assert_eq!(sync(first)["down"]["bundles"], 1);
    for store in [first, second] {
        let page = json!({"offset": 0, "limit": 9});
        let known = place.call(store, "person.list", &page)["rows"].to_string();
        assert!(
            known.contains("Nura Saleh") && known.contains("Ali Saleh"),
            "{known}"
        );
        assert_eq!(reply(&place.at(store, &["verify"]))["whole"], true);
    }
    let which = json!({"person": nura["row"]["id"]});
    let there = place.call(second, "person.open", &which);
    assert_eq!(there["row"]["name"], "Nura Saleh");
}

#[test]
fn two_laptops_meet_on_a_webdav_server() {
    let (server, place) = (Apache::start(), Place::new());
    let url = format!("http://localhost:{}/dav", server.port);
    let password = place.secret("hub", apache::PASSWORD);
    let password = password.to_str().unwrap();
    let hub = [
        "--hub",
        &url,
        "--hub-user",
        apache::USER,
        "--hub-password-file",
        password,
    ];
    two_laptops_meet(&place, &hub);
    assert!(server.folder().join("geleit").is_dir());
}

#[test]
fn two_laptops_meet_on_an_s3_server() {
    let (server, place) = (Bucket::start(), Place::new());
    let url = format!("s3+http://127.0.0.1:{}/{}", server.port, bucket::BUCKET);
    let password = place.secret("hub", bucket::PASSWORD);
    let password = password.to_str().unwrap();
    let of_server = ["--hub", &url, "--hub-region", "us-east-1"];
    let of_user = ["--hub-user", bucket::USER, "--hub-password-file", password];
    two_laptops_meet(&place, &[of_server, of_user].concat());
    assert!(server.folder().join("geleit").is_dir());
}
