//! The stock `age` program opens a backup with nothing of ours: a sheet of paper, the words of
//! `docs/bundle-format.md`, and standard tools.

use super::backed_up;
use crate::support::Office;
use bech32::{Bech32, Hrp};
use hkdf::Hkdf;
use sha2::Sha256;
use std::fs;
use std::process::Command;

/// Crockford's base 32: 26 characters are 128 bits; two more are a checksum.
fn secret_on(sheet: &[String]) -> [u8; 16] {
    let alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    let bits = sheet
        .concat()
        .chars()
        .take(26)
        .fold(0_u128, |bits, letter| {
            bits << 5 | alphabet.find(letter).unwrap() as u128
        });
    bits.to_be_bytes()
}

/// The age identity of the sheet's slot.
fn identity_of(sheet: &[String]) -> String {
    let mut key = [0; 32];
    let derivation = Hkdf::<Sha256>::new(None, &secret_on(sheet));
    derivation.expand(b"geleit/paper/slot/1", &mut key).unwrap();
    let prefix = Hrp::parse("age-secret-key-").unwrap();
    bech32::encode::<Bech32>(prefix, &key)
        .unwrap()
        .to_uppercase()
}

#[test]
fn the_stock_program_opens_a_backup_with_each_sheet_that_opens_the_store() {
    let (office, folder, _) = backed_up();
    let sealed = folder.join("backup.age");
    for (sheet, opens) in [
        (Office::sheet("personal"), true),
        (Office::sheet_of_bruno(), true),
        (Office::sheet("office"), true),
        (Office::sheet("records"), false),
    ] {
        let identity = office.stick().join("identity");
        fs::write(&identity, identity_of(&sheet)).unwrap();
        let age = Command::new("age")
            .args(["--decrypt", "--identity"])
            .args([&identity, &sealed])
            .output()
            .expect("the stock age program is installed");
        assert_eq!(age.status.success(), opens);
        if opens {
            assert!(
                age.stdout.starts_with(&[0xd9, 0xd9, 0xf7]),
                "tag 55799: this is CBOR"
            );
            assert_eq!(
                age.stdout[3..6],
                [0x84, 0x01, 0xf5],
                "then a critical header"
            );
        }
    }
}
