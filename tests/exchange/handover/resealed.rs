//! A handover that somebody opened, took apart and sealed anew: whom it is for stands inside, and so
//! does who wrote it.

use super::enclosures::with_both;
use super::{Moving, brought, inboxes, inspect};
use crate::support::{ALMA, BRUNO, Office, another_service, card_files, saved, tables, with};
use geleit_core::bundle::{FrameReader, FrameWriter, kind};
use geleit_core::commands::dispatch;
use geleit_core::ids::{Id, UserId};
use geleit_core::keys::{Recipient, SignKey, open_sealed, seal_to};
use geleit_core::service_card::ServiceCard;
use serde_json::json;
use std::cell::RefCell;
use std::fs;
use std::path::{Path, PathBuf};

/// What is in a file, as the service it is for opens it.
fn opened(office: &Office, file: &Path) -> Vec<u8> {
    let sealed = fs::read(file).unwrap();
    let mut plain = inboxes(office).into_iter();
    let plain = plain.find_map(|inbox| open_sealed(&inbox, &sealed).ok());
    plain.unwrap().to_vec()
}

/// What is sealed for a service is sealed to this; its card lies there.
fn inbox_of(card: &Path) -> Recipient {
    ServiceCard::read(&fs::read(card).unwrap()).unwrap().inbox
}

fn sealed_for(office: &Office, inbox: &Recipient, plain: &[u8]) -> PathBuf {
    let file = office.stick().join("anew.age");
    let sealed = seal_to(std::slice::from_ref(inbox), plain).unwrap();
    fs::write(&file, sealed).unwrap();
    file
}

#[test]
fn what_is_for_one_service_is_for_no_other_it_is_sealed_to_anew() {
    let moving = Moving::agreed();
    let (_, file) = moving.send(json!({}));
    let plain = opened(&moving.there, &file);
    let third = another_service("Verein am Rand");
    let anew = sealed_for(&third, &inbox_of(&card_files(&third).0), &plain);
    let refused = third.refused("handover.inspect", brought(&third, &anew));
    assert_eq!(refused, "bundle-not-for-us");
    let taking = json!({"same": [], "fields": []});
    let taking = with(brought(&third, &anew), taking);
    assert_eq!(
        third.refused("handover.accept", taking),
        "bundle-not-for-us"
    );
    // Sealed anew to the service it is for, it is what it was.
    let inbox = inbox_of(&saved(&moving.there).0);
    let same = sealed_for(&moving.there, &inbox, &plain);
    assert_eq!(inspect(&moving.there, &same)["handover"]["news"], "first");
}

/// The same frames under another name and key.
fn signed_by(moving: &Moving, plain: &[u8], by: (Id, &SignKey)) -> Vec<u8> {
    rewritten(moving, plain, by, |_, raw| Some(raw.to_vec()))
}

/// The frames as they are changed, or left out, signed by somebody.
fn rewritten(
    moving: &Moving,
    plain: &[u8],
    (id, key): (Id, &SignKey),
    change: impl Fn(u64, &[u8]) -> Option<Vec<u8>>,
) -> Vec<u8> {
    let session = moving.here().desk.session().unwrap();
    let roster = session.roster();
    let mut frames = FrameReader::new(plain, |_| true).unwrap();
    let mut writer = FrameWriter::new(Vec::new()).unwrap();
    let sign_of = |id: Id| {
        let member = roster.users.get(&UserId(id));
        member.map(|member| member.sign)
    };
    while let Some(frame) = frames.next(sign_of).unwrap() {
        if let Some(raw) = change(frame.kind, &frame.raw) {
            writer.frame(frame.kind, true, &raw).unwrap();
        }
    }
    writer.finish(id, key).unwrap()
}

#[test]
fn who_is_not_led_to_by_the_records_in_it_signs_no_handover() {
    let moving = Moving::agreed();
    let (_, file) = moving.send(json!({}));
    let plain = opened(&moving.there, &file);
    let inbox = inbox_of(&saved(&moving.there).0);
    let look = |by: (Id, &SignKey)| {
        let file = sealed_for(&moving.there, &inbox, &signed_by(&moving, &plain, by));
        brought(&moving.there, &file)
    };
    let keys = |worker| moving.here().keys_of(worker).user.unwrap();
    let ((alma, hers), (bruno, his)) = (keys(&ALMA), keys(&BRUNO));
    let seen = moving
        .there
        .call("handover.inspect", look((alma.0, &hers.sign)));
    assert_eq!(
        seen["handover"]["news"], "first",
        "the control: her own word"
    );
    let stranger = SignKey::draw().unwrap();
    // Bruno is of the team, but nothing in the file says so.
    for by in [
        (bruno.0, &his.sign),
        (alma.0, &his.sign),
        (alma.0, &stranger),
    ] {
        let refused = moving.there.refused("handover.inspect", look(by));
        assert_eq!(refused, "bundle-damaged");
    }
}

/// A key of a note, as it stands in the file of another family.
fn key_of_another_note() -> Vec<u8> {
    const LONG: usize = "AGE-SECRET-KEY-1".len() + 58;
    let (moving, file) = with_both("Sie auch.");
    let plain = opened(&moving.there, &file);
    let (alma, hers) = moving.here().keys_of(&ALMA).user.unwrap();
    let seen = RefCell::default();
    rewritten(&moving, &plain, (alma.0, &hers.sign), |kind, raw| {
        if kind == kind::NOTE_KEYS {
            seen.replace(raw[raw.len() - LONG..].to_vec());
        }
        None
    });
    seen.into_inner()
}

#[test]
fn a_restricted_note_comes_with_the_key_and_the_origin_that_are_its_own_or_not_at_all() {
    let (moving, file) = with_both("Er hat Schulden.");
    let plain = opened(&moving.there, &file);
    let inbox = inbox_of(&saved(&moving.there).0);
    let (alma, hers) = moving.here().keys_of(&ALMA).user.unwrap();
    let before = tables(&moving.there);
    let told = |change: &dyn Fn(&[u8]) -> Option<Vec<u8>>| {
        let bent = rewritten(
            &moving,
            &plain,
            (alma.0, &hers.sign),
            |kind, raw| match kind {
                kind::NOTE_KEYS => change(raw),
                _ => Some(raw.to_vec()),
            },
        );
        let file = sealed_for(&moving.there, &inbox, &bent);
        let taking = with(
            brought(&moving.there, &file),
            json!({"same": [], "fields": []}),
        );
        dispatch(&moving.there.desk, "handover.accept", taking)
    };
    let refused = |change: &dyn Fn(&[u8]) -> Option<Vec<u8>>| {
        let refused = told(change).unwrap_err();
        assert_eq!(refused["code"], "bundle-damaged");
        assert!(tables(&moving.there) == before, "nothing came of it");
    };
    refused(&|_| None);
    // [[row, origin, key]]: the origin begins at its twentieth byte.
    refused(&|raw| {
        let mut bent = raw.to_vec();
        bent[20] ^= 1;
        Some(bent)
    });
    let other = key_of_another_note();
    refused(&|raw| Some([&raw[..raw.len() - other.len()], &other].concat()));
    assert!(told(&|raw| Some(raw.to_vec())).is_ok(), "the control");
}
