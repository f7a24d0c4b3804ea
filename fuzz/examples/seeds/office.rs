//! A service at work: somebody comes, a case is begun and handed over, the laptops exchange.

use super::Corpus;
use geleit_core::bundle::{FrameReader, kind};
use geleit_core::case::{self, NewCase};
use geleit_core::catalogue::CATALOGUE;
use geleit_core::cbor::Parser;
use geleit_core::contact::{self, NewContact};
use geleit_core::desk::Job;
use geleit_core::exchange::{Attachments, Audience, Sender as Exchanging, write_from};
use geleit_core::handover::{Letter, Outcome, Prepared, Sender, Wish};
use geleit_core::ids::{Id, PartnerId, PersonId};
use geleit_core::keys::open_sealed;
use geleit_core::note::Keyring;
use geleit_core::number::Series;
use geleit_core::person::{self, Written};
use geleit_core::service_card::{self, ServiceCard, issue};
use geleit_core::store::{Change, Column, Kind, StoreError, Tx};
use geleit_core::time::{Day, parse_day};
use geleit_core::{handover, office};
use geleit_fuzz::{ALMA, Laptop, NOW, Team, Whose, from_pieces};
use std::fs;
use std::sync::Arc;

fn day() -> Day {
    parse_day("2027-01-15").unwrap()
}

/// Everything that comes of it.
pub fn works(corpus: &Corpus, ours: (&Team, &Laptop), theirs: (&Team, &Laptop)) {
    let (own, other) = (card(ours, "Amt Nord"), card(theirs, "Verein Süd"));
    corpus.put("card", "whole", own.bytes());
    corpus.put("card", "body", &body_of(&own));
    corpus.put("card", "text", own.text().as_bytes());
    let sent = hands_over(ours, &other);
    fn frames<B: AsRef<[u8]>>(frames: &[(u64, B)]) -> Vec<u8> {
        let pieces = frames.iter();
        from_pieces(pieces.map(|(kind, raw)| (*kind as u8, raw.as_ref())))
    }
    corpus.put("handover", "case", &frames(&sent.frames));
    for outcome in [Outcome::Accepted, Outcome::Rejected, Outcome::Withdrawn] {
        let letter = Letter {
            handover: sent.head.handover,
            from: ours.0.space,
            to: sent.head.to,
            digest: [7; 32],
            outcome,
            reason: "kein Platz".into(),
            on_day: day(),
            worker: "Alma Berger".into(),
        };
        let letter = [(kind::LETTER, letter.write())];
        corpus.put("handover", outcome.code(), &frames(&letter));
    }
    scans(ours.1);
    let recipient = ours.0.member(Whose::Here).identity.recipient();
    let newcomer = Audience::Newcomer {
        recipient,
        extra: vec![(0x50, vec![0x63, b'L', b'2', b'7']), (0x51, vec![1; 40])],
    };
    let all = Audience::Team(Attachments::All);
    for (name, audience) in [
        ("all", all),
        ("asked", Audience::Asked),
        ("newcomer", newcomer),
    ] {
        exchange(corpus, ours, name, &audience);
    }
}

/// The card of a service.
fn card((team, laptop): (&Team, &Laptop), name: &str) -> ServiceCard {
    let write = |tx: &mut Tx<'_>| {
        let mut about = office::read(&tx.reader(), team.space)?;
        about.organisation = name.into();
        office::write(tx, team.space, &about)
    };
    laptop.write(write).unwrap();
    let wish = service_card::Wish {
        phone: "0711 000".into(),
        email: "amt@example.org".into(),
    };
    let alma = team.member(Whose::Alma);
    let issued = laptop.write(|tx| issue(tx, &team.roster(), (ALMA, &alma.sign), &wish, day()));
    issued.unwrap()
}

/// What is signed of a card.
fn body_of(card: &ServiceCard) -> Vec<u8> {
    let mut parser = Parser::new(&card.bytes()[8..]);
    parser.array().unwrap();
    parser.bytes().unwrap().to_vec()
}

/// Somebody comes and talks, a case begins and goes to the other service.
fn hands_over((team, laptop): (&Team, &Laptop), card: &ServiceCard) -> Prepared {
    let roster = team.roster();
    let partner = laptop.write(|tx| service_card::receive(tx, &roster, card, None, day()));
    let partner: PartnerId = partner.unwrap();
    let digits = card.digits().unwrap().groups().join(" ");
    laptop
        .write(|tx| service_card::verify(tx, partner, &digits))
        .unwrap();
    let name = Written {
        kind: "official".into(),
        given: "Rosa".into(),
        family: "Klein".into(),
    };
    let rosa = laptop.write(|tx| person::create(tx, &[name], "1990-05", "f", &[], day()));
    let rosa: PersonId = rosa.unwrap();
    let changes = |tx: &mut Tx<'_>| person::change(tx, rosa, Some("1991"), None, day());
    laptop.write(changes).unwrap();
    let contact = NewContact {
        persons: vec![rosa],
        group: None,
        held_on: day(),
        kind: "office_hour".into(),
        minutes: Some(20),
        language: Some("fr".into()),
        interpreter: "none".into(),
        topics: Vec::new(),
        note: None,
    };
    laptop
        .write(|tx| contact::log(tx, &roster, contact, day()))
        .unwrap();
    let case = NewCase {
        application: None,
        persons: vec![(rosa, "client".into())],
        opened_on: day(),
        holder: Some(ALMA),
        deputy: None,
    };
    let series = Series::new(2027, "3fa9c1d2");
    let case = laptop
        .write(|tx| case::begin(tx, &roster, &case, &series, day()))
        .unwrap();
    let wish = Wish {
        case,
        partner,
        persons: vec![rosa],
        items: ["identity", "accompaniment"].map(str::to_owned).to_vec(),
        ground: "vital_interest".into(),
        reason: "eilt".into(),
        texts: Vec::new(),
        occasion: "referral".into(),
        on_day: day(),
        answer_by: day(),
        told_on: None,
        told: None,
        objections: String::new(),
        acts: Vec::new(),
        despite: String::new(),
        series: None,
    };
    let keyring = Keyring {
        user: ALMA,
        identity: &team.member(Whose::Alma).identity,
    };
    let sender = Sender {
        roster: &roster,
        keyring: &keyring,
        name: "Alma Berger",
        coordinates: true,
        today: day(),
    };
    let prepared = laptop.write(|tx| handover::prepare(tx, CATALOGUE, &sender, &wish));
    prepared.unwrap()
}

/// A scan lies with a paper.
fn scans(laptop: &Laptop) {
    let blob = laptop.store.blobs().keep(b"a scan".as_slice()).unwrap();
    let names_a_file = |column: &&Column| column.kind == Kind::Blob;
    let mut tables = CATALOGUE.0.iter();
    let table = tables.find(|table| table.columns.iter().any(|column| names_a_file(&column)));
    let table = table.unwrap();
    let file = *table.columns.iter().find(names_a_file).unwrap();
    let state = |tx: &mut Tx<'_>| tx.state_fact(Id::new([9; 16]), table, &[(file, blob.value())]);
    laptop.write::<_, StoreError>(state).unwrap();
}

/// A bundle, its frames, and the changes in them.
fn exchange(corpus: &Corpus, (team, laptop): (&Team, &Laptop), name: &str, audience: &Audience) {
    let sender = Exchanging {
        store: &laptop.store,
        roster: Arc::new(team.roster()),
        author: ALMA,
        now: NOW,
        today: day(),
    };
    let written = write_from(&sender, laptop.folder(), audience, &Job::default()).unwrap();
    let sealed = fs::read(laptop.folder().join(written.file)).unwrap();
    let here = &team.member(Whose::Here).identity;
    let plain = open_sealed(here, &sealed).unwrap();
    // Without the tag and the trailer, which the target writes.
    corpus.put("frames", name, &plain[3..plain.len() - 88]);
    let key = team.member(Whose::There).sign.verify_key();
    let mut reader = FrameReader::new(plain.as_slice(), |_| true).unwrap();
    let mut frames = Vec::new();
    while let Some(frame) = reader.next(|_| Some(key)).unwrap() {
        frames.push((frame.kind as u8, frame.raw));
    }
    let pieces = frames.iter().map(|(kind, raw)| (*kind, raw.as_slice()));
    corpus.put("bundle", name, &from_pieces(pieces));
    let bodies: Vec<Vec<u8>> = frames
        .iter()
        .filter(|(frame, _)| u64::from(*frame) == kind::SEGMENT)
        .flat_map(|(_, raw)| bodies(raw))
        .collect();
    for (place, few) in bodies.chunks(4).enumerate() {
        let pieces = few.iter().map(|body| (1, body.as_slice()));
        corpus.put("change", &format!("{name}-{place}"), &from_pieces(pieces));
    }
    let parts = frames
        .iter()
        .filter(|(frame, _)| u64::from(*frame) == kind::ROSTER);
    for (_, raw) in parts {
        corpus.put("roster", name, raw);
    }
}

/// The changes of a segment.
fn bodies(segment: &[u8]) -> Vec<Vec<u8>> {
    let mut parser = Parser::new(segment);
    parser.array().unwrap();
    parser.bytes().unwrap();
    parser.u64().unwrap();
    parser.bytes().unwrap();
    let count = parser.array().unwrap().unwrap();
    let entry = |_| {
        parser.array().unwrap();
        parser.bytes().unwrap();
        let body = parser.bytes().unwrap().to_vec();
        Change::read(&body).unwrap();
        body
    };
    (0..count).map(entry).collect()
}
