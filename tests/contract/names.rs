//! Every name the core gives a file is legal and short on Windows, whatever the system here.

use crate::rooms::agreement::Family;
use crate::support::{
    ALMA, Asking, Office, carry_keys, files_below, read_bundle, second_laptop, write_bundle,
};
use geleit_glass::{Kind, file};
use serde_json::json;
use std::path::Path;

/// Names Windows keeps for devices, with any ending.
const DEVICES: [&str; 7] = ["con", "prn", "aux", "nul", "conin$", "conout$", "clock$"];

fn is_legal(name: &str) -> bool {
    let stem = name.split('.').next().unwrap().to_lowercase();
    let port = ["com", "lpt"].iter().any(|port| {
        stem.strip_prefix(port)
            .is_some_and(|number| number.len() == 1)
    });
    let odd =
        |letter: char| letter.is_control() || "<>:\"/\\|?*".contains(letter) || !letter.is_ascii();
    !name.is_empty()
        && name.len() <= 40
        && !name.ends_with(['.', ' '])
        && !name.starts_with(' ')
        && !name.contains(odd)
        && !DEVICES.contains(&&*stem)
        && !port
        && name == name.to_lowercase()
}

fn check(folder: &Path) -> usize {
    let files = files_below(folder);
    for path in &files {
        let inside = path.strip_prefix(folder).unwrap();
        for part in inside.components() {
            let name = part.as_os_str().to_str().unwrap();
            assert!(is_legal(name), "{name}");
            assert!(geleit_core::desk::is_plain_name(Path::new(name)), "{name}");
        }
        assert!(inside.as_os_str().len() <= 100, "{}", inside.display());
    }
    files.len()
}

#[test]
fn a_stores_whole_life_makes_only_legal_names() {
    let office = Office::empty();
    let founding = json!({"label": "CON: Ziegelei / Haus 3*", "userName": "Alma Berger", "userShort": "AB",
                          "passphrase": ALMA.passphrase, "language": "de"});
    office.call("store.create", founding);
    assert!(check(&office.stores()) >= 4);
    let passphrase = "neue worte am fluss";
    let change = json!({"old": ALMA.passphrase, "new": passphrase});
    office.call("desk.change_passphrase", change);
    let add = json!({"name": "Aux Nul", "short": "NUL", "passphrase": "drei rote schuhe",
                     "coordinator": false, "dataProtection": false});
    office.call("user.add", add);
    let grant = office.desk.grant(office.stick());
    let receipt = office.call("backup.write", json!({"grant": grant}));
    assert_eq!(check(&office.stick()), 2);
    let grant = office
        .desk
        .grant(office.stick().join(receipt["folder"].as_str().unwrap()));
    let user = office.id_of(&ALMA);
    let restore = json!({"grant": grant, "user": user, "secret": passphrase, "kind": "passphrase",
        "despiteAge": false});
    office.call("store.restore", restore);
    office.person("Nura", "Saleh");
    assert!(check(&office.stores()) >= 8, "two stores, one open");
}

#[test]
fn what_goes_to_another_laptop_or_comes_back_from_paper_has_a_legal_name() {
    let (family, view) = Family::frozen();
    let first = &family.office;
    let stick = || first.desk.grant(first.stick());
    let asking = Asking::new(ALMA.short);
    // The request lies on the new laptop's stick, its answers on the coordinator's.
    assert_eq!(check(&asking.office.stick()), 1);
    asking.let_in(first);
    carry_keys(first, &asking.replica(), ALMA.passphrase);
    write_bundle(first);
    let about = json!({"paper": view["row"]["id"], "grant": stick()});
    first.call("paper.save", about);
    assert_eq!(check(&first.stick()), 4);
    let second = second_laptop(first, &ALMA);
    // A scan becomes a file of the store, called by nothing that stands on it.
    let scan = file(Kind::Png, &[image::GrayImage::new(40, 40)]);
    let picture = first.stick().join("COM1 Haidari: Scan?.png");
    std::fs::write(&picture, scan).unwrap();
    let grant = first.desk.grant(picture);
    let scan = first.call("paper.scan", json!({"grant": grant}))["scan"].take();
    let filed = json!({"scan": scan, "paper": view["row"]["id"]});
    first.call("paper.file_scan", filed);
    read_bundle(&second, &write_bundle(first));
    for office in [first, &second, &asking.office] {
        assert!(check(&office.stores()) >= 4);
    }
    assert_eq!(files_below(&second.home().join("gen-2/blobs")).len(), 1);
}

#[test]
fn names_windows_refuses_are_seen() {
    for name in [
        "con",
        "NUL.txt",
        "com1.db",
        "a.",
        "a ",
        "a:b",
        "späte",
        "a*",
        "Gross",
        "",
        &"x".repeat(41),
    ] {
        assert!(!is_legal(name), "{name}");
    }
    for name in ["geleit.db-wal", "gen-1", "slots", "console", "com10"] {
        assert!(is_legal(name), "{name}");
    }
}
