//! A handover that somebody opened, took apart and sealed anew: whom it is for stands inside, and so
//! does who wrote it.

use super::{Moving, brought, inspect};
use crate::support::{ALMA, BRUNO, Office, another_service, card_files, saved, with};
use geleit_core::bundle::{FrameReader, FrameWriter};
use geleit_core::ids::{Id, UserId};
use geleit_core::keys::{Recipient, SignKey, open_sealed, seal_to};
use geleit_core::service_card::{self, ServiceCard};
use geleit_core::store::StoreError;
use serde_json::json;
use std::fs;
use std::path::{Path, PathBuf};

/// What is in a file, as the service it is for opens it.
fn opened(office: &Office, file: &Path) -> Vec<u8> {
    let session = office.desk.session().unwrap();
    let laptop = session.store().identities().unwrap();
    let inboxes = session.store().read(|reader| {
        Ok::<_, StoreError>(service_card::identities(reader, session.space(), &laptop).unwrap())
    });
    let sealed = fs::read(file).unwrap();
    let mut plain = inboxes.unwrap().into_iter();
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
fn signed_by(moving: &Moving, plain: &[u8], (id, key): (Id, &SignKey)) -> Vec<u8> {
    let session = moving.here().desk.session().unwrap();
    let roster = session.roster();
    let mut frames = FrameReader::new(plain, |_| true).unwrap();
    let mut writer = FrameWriter::new(Vec::new()).unwrap();
    let sign_of = |id: Id| {
        let member = roster.users.get(&UserId(id));
        member.map(|member| member.sign)
    };
    while let Some(frame) = frames.next(sign_of).unwrap() {
        writer.frame(frame.kind, true, &frame.raw).unwrap();
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
