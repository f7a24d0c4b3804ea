//! Every way out of the store, with every state of a release: each thing a release can name, and each
//! class of note.

use super::two_worlds::{opened, package};
use super::{ALL, Moving, report};
use crate::backup::{back_up, restore_of};
use crate::hub::folder_at;
use crate::print::tools::text_of;
use crate::support::{
    ALMA, BRUNO, Office, PaperTray, a_contact, a_note, a_paper, carry, files_below, second_laptop,
    tables, with,
};
use geleit_core::bundle::FrameReader;
use geleit_core::catalogue::CATALOGUE;
use geleit_core::ids::{Id, ReplicaId};
use geleit_core::keys::{Identity, VerifyKey, open_reader};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fs::File;
use std::path::Path;

const NOTES: [(&str, &str); 4] = [
    ("file", "OFFENE-NOTIZ"),
    ("restricted", "NUR-FUER-ZWEI"),
    ("entrusted", "ANVERTRAUT"),
    ("personal", "GEDANKE"),
];

#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Stands {
    Without,
    InForce,
    Expired,
    Withdrawn,
}

pub const STATES: [Stands; 4] = [
    Stands::Without,
    Stands::InForce,
    Stands::Expired,
    Stands::Withdrawn,
];

/// A family of which everything is known, and what they said about handing it over.
pub fn known(stands: Stands) -> Moving {
    known_and(stands, |_| ()).0
}

/// The same, with something else that was done before a release ran out.
pub fn known_and<T>(stands: Stands, done: impl FnOnce(&Moving) -> T) -> (Moving, T) {
    let moving = Moving::applied();
    let [father, mother, child] = moving.persons();
    let here = moving.here();
    for person in [&father, &mother, &child] {
        let skill = json!({"language": "prs", "speaks": true, "reads": false, "interpreted": true});
        here.call(
            "person.set_languages",
            json!({"person": person, "languages": [skill]}),
        );
        let paper = a_paper("toleration", "2027-09-01");
        here.call(
            "person.add_document",
            json!({"person": person, "document": paper}),
        );
    }
    here.call(
        "kinship.add",
        json!({"person": father, "other": child, "relation": "child", "note": ""}),
    );
    let bruno = here.id_of(&BRUNO);
    for (class, text) in NOTES {
        let readers = if class == "restricted" {
            vec![bruno.as_str()]
        } else {
            Vec::new()
        };
        let note = json!({"note": a_note(class, text, &readers)});
        here.contact(with(a_contact(&[&father]), note));
    }
    if stands != Stands::Without {
        for person in moving.persons() {
            let signed = moving.release(&person, ALL, "2027-01-20");
            if stands == Stands::Withdrawn {
                moving.released.withdraw(&signed, "2027-01-12");
            }
        }
    }
    let made = done(&moving);
    if stands == Stands::Expired {
        moving.released.turn_to("2027-01-21");
    }
    (moving, made)
}

/// What leaves in a file when these things are chosen and every text that is shown is ticked: the
/// categories of the values, and all of it in words.
fn handed_over(moving: &Moving, items: &[&str]) -> (BTreeSet<String>, String) {
    let wish = json!({"items": items, "answerBy": "2027-03-15"});
    let texts = moving.preview(wish.clone())["texts"].clone();
    let places: Vec<&Value> = texts
        .as_array()
        .unwrap()
        .iter()
        .map(|text| &text["place"])
        .collect();
    let sending = moving.sending(with(wish, json!({"texts": places})));
    let desk = &moving.here().desk;
    let sent = match geleit_core::commands::dispatch(desk, "handover.send", sending) {
        Ok(reply) => reply["value"].clone(),
        Err(error) => {
            let refusals = ["not-released", "handover-empty"];
            assert!(
                refusals.contains(&error["code"].as_str().unwrap()),
                "{error}"
            );
            return (BTreeSet::new(), String::new());
        }
    };
    let file = moving.here().stick().join(sent["file"].as_str().unwrap());
    let package = package(moving, &file);
    let mut found = BTreeSet::new();
    for row in &package.rows {
        let table = CATALOGUE.table(row.table).unwrap();
        for number in row.values.keys() {
            let category = table.column(*number).unwrap().category;
            found.insert(format!("{category:?}").to_lowercase());
        }
    }
    let opened = opened(&package).join(" ");
    (
        found,
        format!("{:?} {:?} {opened}", package.head, package.rows),
    )
}

#[test]
fn each_thing_leaves_alone_and_only_while_a_release_of_it_stands() {
    for stands in STATES {
        let moving = known(stands);
        let mut leave = Vec::new();
        for item in ALL {
            let (found, _) = handed_over(&moving, &[item]);
            // Languages are part of who somebody is; days to act on are no rows of the file.
            let category = if *item == "languages" {
                "identity"
            } else {
                item
            };
            assert!(
                found.iter().all(|one| one == category),
                "{stands:?}, {item}: {found:?}"
            );
            leave.extend((!found.is_empty()).then_some(*item));
        }
        match stands {
            // Days to act on stand in the head and copies behind everything: they are no rows.
            Stands::InForce => {
                let rowless = ["deadlines", "documents"];
                let all = ALL.iter().copied().filter(|item| !rowless.contains(item));
                assert_eq!(leave, all.collect::<Vec<_>>());
            }
            _ => assert_eq!(leave, Vec::<&str>::new(), "{stands:?}"),
        }
    }
}

#[test]
fn only_open_and_restricted_notes_leave_and_only_with_a_release_or_to_the_team() {
    for stands in STATES {
        let moving = known(stands);
        let released = stands == Stands::InForce;
        let (_, file) = handed_over(&moving, ALL);
        says_only(&file, released, "handover.send", stands);
        let wish = moving.wish(json!({"answerBy": "2027-03-15"}));
        let texts = moving.preview(wish.clone())["texts"].clone();
        let places: Vec<&Value> = texts
            .as_array()
            .unwrap()
            .iter()
            .map(|text| &text["place"])
            .collect();
        let wish = with(wish, json!({"texts": places}));
        says_only(
            &report::text(&moving, &wish, "de"),
            released,
            "handover.report_page",
            stands,
        );
        let printing = json!({"wish": wish, "language": "de", "printer": PaperTray::ADDRESS});
        moving.here().call("handover.print_report", printing);
        says_only(
            &last_paper(&moving),
            released,
            "handover.print_report",
            stands,
        );
        agreement_and_release(&moving, stands);
        team(&moving, stands);
    }
}

/// Papers of the client hold what they are about, and no note.
fn agreement_and_release(moving: &Moving, stands: Stands) {
    let (here, family) = (moving.here(), moving.family());
    family.change(json!({"evaluationOn": "2027-07-12"}));
    let agreement = here.call("agreement.finalise", family.wish(1));
    let release = moving.released.frozen(json!({}));
    let papers = [
        (agreement, "Ali ruhig lernen"),
        (release, "Behandlung vorbereiten"),
    ];
    for (paper, about) in papers {
        let which = |args: Value| with(args, json!({"paper": paper["row"]["id"]}));
        let print = json!({"printer": PaperTray::ADDRESS, "copies": 1});
        here.call("paper.print", which(print));
        let printed = last_paper(moving);
        assert!(printed.contains(about), "the control: {about}");
        says_only(&printed, false, "paper.print", stands);
        let folder = here.stick().join(about);
        std::fs::create_dir(&folder).unwrap();
        let grant = here.desk.grant(folder.clone());
        here.call("paper.save", which(json!({ "grant": grant })));
        let saved = files_below(&folder);
        assert_eq!(saved.len(), 1, "the control");
        let saved = text_of(&std::fs::read(&saved[0]).unwrap());
        assert!(saved.contains(about), "the control: {about}");
        says_only(&saved, false, "paper.save", stands);
    }
}

/// A colleague's laptop has every open note, released or not, and no sealed one in words. Neither have the files
/// on their way to it: on a stick, at a hub, and the one that lets it in.
fn team(moving: &Moving, stands: Stands) {
    let here = moving.here();
    let second = second_laptop(here, &ALMA);
    let let_in = on_their_way(&second, &here.stick());
    says_only(&let_in, true, "laptop.enrol", stands);
    let hub = tempfile::tempdir().unwrap();
    here.clock.turn_by_minutes(1);
    here.call("hub.sync", json!({"once": folder_at(here, hub.path())}));
    let at_hub = on_their_way(&second, hub.path());
    says_only(&at_hub, true, "hub.sync", stands);
    carry(here, &second);
    says_only(&tables(&second).join("\n"), true, "exchange.write", stands);
    let third = Office::empty();
    let folder = back_up(here);
    let alma = here.id_of(&ALMA);
    third.call("store.restore", restore_of(&third, &folder, &alma));
    third.seat(&ALMA);
    says_only(&tables(&third).join("\n"), true, "backup.write", stands);
}

/// Everything in the bundles of a folder that a laptop can open.
fn on_their_way(office: &Office, folder: &Path) -> String {
    let session = office.desk.session().unwrap();
    let (roster, identities) = (session.roster(), session.store().identities().unwrap());
    let files = files_below(folder).into_iter();
    let said =
        files.filter_map(|file| inside_of(&file, &identities, |id| roster.sign_of(ReplicaId(id))));
    said.collect()
}

/// Every frame of a file that one of these keys opens, a byte as a character.
pub fn inside_of(
    file: &Path,
    keys: &[Identity],
    signs: impl Fn(Id) -> Option<VerifyKey>,
) -> Option<String> {
    let open = |key: &Identity| open_reader(key, File::open(file).unwrap()).ok();
    let plain = keys.iter().find_map(open)?;
    let mut reader = FrameReader::new(plain, |_| true).ok()?;
    let mut all = String::new();
    while let Ok(Some(frame)) = reader.next(&signs) {
        all.extend(frame.raw.iter().map(|byte| char::from(*byte)));
    }
    Some(all)
}

pub fn last_paper(moving: &Moving) -> String {
    let papers = moving.here().tray.papers();
    text_of(&papers.last().unwrap().1)
}

/// Whether the open note stands there is as expected. A restricted one stands beside it in what goes to
/// the other service and in what the client is read of that; no other does.
fn says_only(text: &str, open: bool, way: &str, stands: Stands) {
    for (class, word) in NOTES {
        let hex: String = word.bytes().map(|byte| format!("{byte:02X}")).collect();
        let said = text.contains(word) || text.contains(&hex);
        let goes = class == "file" || (class == "restricted" && way.starts_with("handover."));
        assert_eq!(said, open && goes, "{way}, {stands:?}, {class}");
    }
}
