//! Real servers: Apache with WebDAV, and S3.

use super::apache::{self, Apache};
use super::bucket::{self, Bucket};
use super::team::three_laptops_converge;
use super::{refused, synced};
use crate::support::{ALMA, Office, second_laptop};
use serde_json::{Value, json};

/// The arguments that name a WebDAV server behind a port.
pub fn webdav(port: u16, password: &str) -> Value {
    json!({"kind": "webdav", "grant": null, "url": format!("http://localhost:{port}/dav"),
        "user": apache::USER, "password": password, "bucket": "", "region": ""})
}

/// The arguments that name an S3 server behind a port.
pub fn s3(port: u16, bucket: &str, password: &str) -> Value {
    json!({"kind": "s3", "grant": null, "url": format!("http://127.0.0.1:{port}"),
        "user": bucket::USER, "password": password, "bucket": bucket, "region": "us-east-1"})
}

#[test]
fn three_laptops_converge_over_webdav() {
    let server = Apache::start();
    three_laptops_converge(|_| webdav(server.port, apache::PASSWORD));
}

#[test]
fn three_laptops_converge_over_s3() {
    let server = Bucket::start();
    three_laptops_converge(|_| s3(server.port, bucket::BUCKET, bucket::PASSWORD));
}

#[test]
fn a_wrong_password_is_told_and_nothing_lies_there() {
    let (dav, bucket) = (Apache::start(), Bucket::start());
    let office = Office::open();
    let _second = second_laptop(&office, &ALMA);
    for wrong in [
        webdav(dav.port, "vier graue gaense"),
        s3(bucket.port, bucket::BUCKET, "vier-graue-gaense-am-tor"),
    ] {
        office.call("hub.set", wrong);
        assert_eq!(office.refused("hub.test", json!({})), "hub-password");
        assert_eq!(refused(&office), "hub-password");
    }
    for folder in [dav.folder(), bucket.folder()] {
        assert!(super::objects(&folder).is_empty());
    }
}

#[test]
fn what_is_not_there_is_told_apart_from_what_is_empty() {
    let (dav, bucket) = (Apache::start(), Bucket::start());
    let office = Office::open();
    office.call("hub.set", s3(bucket.port, "team-sued", bucket::PASSWORD));
    assert_eq!(refused(&office), "hub-not-found");
    office.call("hub.set", webdav(dav.port, apache::PASSWORD));
    synced(&office);
}

#[test]
fn nobody_at_the_address_is_unreachable() {
    let dav = Apache::start();
    let port = dav.port;
    drop(dav);
    let office = Office::open();
    office.call("hub.set", webdav(port, apache::PASSWORD));
    assert_eq!(refused(&office), "hub-unreachable");
}

#[test]
fn a_server_that_can_not_prove_itself_gets_no_word() {
    let server = Apache::with_certificate();
    assert!(
        server.certificate().is_file(),
        "there is one; nobody vouches for it"
    );
    let office = Office::open();
    let mut hub = webdav(server.port, apache::PASSWORD);
    hub["url"] = json!(format!("https://localhost:{}/dav", server.port));
    office.call("hub.set", hub);
    assert_eq!(refused(&office), "hub-certificate");
    assert_eq!(office.refused("hub.test", json!({})), "hub-certificate");
}
