//! A new laptop's request. What is accepted has the one form in which it is written.

#![no_main]

use geleit_core::enrol::Request;
use geleit_core::keys::SignKey;
use geleit_core::store::Birth;
use geleit_fuzz::{Team, Whose};
use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;

static BIRTH: LazyLock<Birth> = LazyLock::new(|| Team::new().birth(Whose::Stranger));

/// The body with a good signature of the laptop that asks.
fn file(body: &[u8], key: &SignKey) -> Vec<u8> {
    let signature = key.sign(&[b"geleit/request/1", body].concat());
    [b"GELEITR1", body, signature.as_slice()].concat()
}

fuzz_target!(|data: &[u8]| {
    let _ = Request::read(data);
    let file = file(data, &BIRTH.sign);
    let Ok(request) = Request::read(&file) else {
        return;
    };
    let own = Birth {
        replica: request.replica,
        ..Team::new().birth(Whose::Stranger)
    };
    let again = Request::write(&own, &request.label, &request.short);
    assert!(again == file || request.recipient != own.identity.recipient());
});
