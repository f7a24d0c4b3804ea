//! The roster: records as they travel, and who belongs by them. A record has one form, and the order in
//! which records come does not matter.

#![no_main]

use geleit_core::cbor;
use geleit_core::roster::{Roster, Signed, read_part, write_parts};
use geleit_fuzz::{Team, Whose, pieces};
use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;

static TEAM: LazyLock<Team> = LazyLock::new(Team::new);
/// More signatures cost time and show nothing new.
const MOST: usize = 8;

/// A body, signed by those whose bits are set.
fn signed(signers: u8, body: &[u8]) -> Signed {
    let message = [b"geleit/roster/1", body].concat();
    let signs = |(place, _): &(usize, Whose)| signers >> place & 1 == 1;
    let signers: Vec<_> = Whose::ALL.into_iter().enumerate().filter(signs).collect();
    let signatures = cbor::write(|writer| {
        writer.array(signers.len() as u64)?;
        for (_, whose) in &signers {
            let member = TEAM.member(*whose);
            writer.array(2)?.bytes(member.id.as_bytes())?;
            writer.bytes(&member.sign.sign(&message))?;
        }
        Ok(())
    });
    Signed::from_parts(body.to_vec(), &signatures).expect("what we wrote")
}

/// What a roster says, to compare two.
fn told(roster: &Roster) -> String {
    let members = |users: &std::collections::BTreeMap<_, geleit_core::roster::Member>| {
        let told = users
            .iter()
            .map(|(user, member): (&geleit_core::ids::UserId, _)| {
                let keys = (member.recipient.to_string(), member.sign.as_bytes());
                let said = (member.said, member.renewed, &member.roles);
                format!("{user} {} {} {keys:?} {said:?}", member.name, member.short)
            });
        told.collect::<Vec<_>>()
    };
    let replicas = roster.replicas.iter();
    let replicas: Vec<_> = replicas.map(|(one, to)| format!("{one} {to}")).collect();
    let labels: Vec<_> = roster
        .laptops
        .keys()
        .map(|one| roster.label(*one))
        .collect();
    format!(
        "{:?} {:?} {replicas:?} {labels:?} {:?} {:?}",
        members(&roster.users),
        members(&roster.former),
        roster.laptops,
        roster.proposals
    )
}

fuzz_target!(|data: &[u8]| {
    // A frame as it comes.
    if let Ok(records) = read_part(data)
        && let [part] = write_parts(&records).as_slice()
    {
        assert!(part == data, "one form");
    }
    // Records that somebody of the team signed.
    let mut records = TEAM.records.clone();
    for (signers, body) in pieces(data).into_iter().take(MOST) {
        let record = signed(signers, body);
        if let Ok(Some((read, space, at))) = record.read() {
            assert!(read.sign(space, at, &[]).id() == record.id(), "one form");
        }
        records.push(record);
    }
    let Ok(forwards) = Roster::of(TEAM.space, &records) else {
        return;
    };
    records.reverse();
    let backwards = Roster::of(TEAM.space, &records).expect("the same records");
    assert!(told(&forwards) == told(&backwards));
});
