//! Exchanging through a hub from the command line.

use super::{Place, program, refused, reply, run};
#[cfg(target_os = "linux")]
use crate::apache::{self, Apache};

#[test]
fn a_folder_is_synced_with_once() {
    let place = Place::new();
    let made = place.init();
    let store = made["store"].as_str().unwrap();
    assert_eq!(refused(&place.at(store, &["sync"])), "hub-not-set");
    let hub = place.path("hub");
    let typed = ["sync", "--hub", hub.to_str().unwrap()];
    assert_eq!(refused(&place.at(store, &typed)), "hub-not-found");
    std::fs::create_dir(&hub).unwrap();
    let synced = reply(&place.at(store, &typed));
    assert_eq!(synced["report"]["synced"], true);
    // Nothing of it is remembered.
    assert_eq!(refused(&place.at(store, &["sync"])), "hub-not-set");
}

#[test]
fn an_address_that_is_not_safe_is_refused_before_anything_is_sent() {
    let place = Place::new();
    let made = place.init();
    let store = made["store"].as_str().unwrap();
    for hub in ["http://cloud.example/dav", "s3+http://cloud.example/team"] {
        let typed = ["sync", "--hub", hub, "--hub-user", "team"];
        assert_eq!(refused(&place.at(store, &typed)), "hub-not-safe");
    }
    let output = run(&["sync", "--hub-user", "team"]);
    assert_eq!(output.status.code(), Some(2), "a usage error");
}

#[cfg(target_os = "linux")]
#[test]
fn a_server_on_this_machine_needs_no_certificate() {
    let server = Apache::start();
    let place = Place::new();
    let made = place.init();
    let password = place.secret("hub", apache::PASSWORD);
    let url = format!("http://localhost:{}/dav", server.port);
    let options = ["--hub-user", apache::USER, "--hub-password-file"];
    let mut typed = vec!["sync", "--hub", &url];
    typed.extend(options);
    typed.push(password.to_str().unwrap());
    let synced = reply(&place.at(made["store"].as_str().unwrap(), &typed));
    assert_eq!(synced["report"]["synced"], true);
    // Alone in its team, it had nothing to send.
    assert_eq!(std::fs::read_dir(server.folder()).unwrap().count(), 0);
}

#[cfg(target_os = "linux")]
#[test]
fn a_certificate_must_hold() {
    let server = Apache::with_certificate();
    let place = Place::new();
    let made = place.init();
    let store = made["store"].as_str().unwrap();
    let (secret, password) = (
        place.path("passphrase"),
        place.secret("hub", &format!("{}\n", apache::PASSWORD)),
    );
    let url = format!("https://localhost:{}/dav", server.port);
    let sync = |trusted: &std::path::Path| {
        let mut program = program();
        program
            .args(["--store", store, "--user", "AW", "--passphrase-file"])
            .arg(&secret)
            .args(["sync", "--hub", &url, "--hub-user", apache::USER])
            .arg("--hub-password-file")
            .arg(&password)
            .env("SSL_CERT_FILE", trusted)
            .env_remove("SSL_CERT_DIR");
        program.output().unwrap()
    };
    let nobody = place.secret("nobody", "");
    let another = Apache::with_certificate();
    for not_hers in [nobody, another.certificate()] {
        assert_eq!(refused(&sync(&not_hers)), "hub-certificate");
    }
    // The very same, once somebody vouches for it.
    let trusted = reply(&sync(&server.certificate()));
    assert_eq!(trusted["report"]["synced"], true);
}
