//! One change for each table there is, and one record of each kind.

use super::Corpus;
use geleit_core::catalogue::CATALOGUE;
use geleit_core::cbor::Parser;
use geleit_core::ids::{Id, ReplicaId, TxId, UserId};
use geleit_core::roster::{Reason, Record, Role, write_parts};
use geleit_core::store::{
    Change, Column, Kind, Op, OpRef, SALT, Table, TableClass, Value, Vector, body_hash, fact_id,
    set_id,
};
use geleit_fuzz::{ALMA, BRUNO, NOW, Team, Whose, from_pieces};
use std::collections::BTreeMap;

/// The root all of it is about; a piece's tag says it sixteen times.
const ROOT: Id = Id::new([5; 16]);

fn value(column: &Column) -> Value {
    match column.kind {
        Kind::Text => Value::from("2027-01-15"),
        Kind::Int => Value::Int(1),
        Kind::Bool => Value::Bool(true),
        Kind::Bytes | Kind::Sealed => Value::Bytes(vec![1; 4]),
        Kind::Id => Value::from(ROOT),
        Kind::Blob => Value::Bytes(vec![2; Column::BLOB_BYTES]),
    }
}

fn change(n: u64, ops: Vec<Op>) -> Vec<u8> {
    let mut change = Change::new(TxId(ROOT), (NOW.0 as u64) << 16 | n, ALMA, [6; 16], ops);
    change.last = true;
    change.write()
}

/// A row is made, and what else can be done to one of its class.
fn life(table: &Table) -> [Vec<u8>; 2] {
    let columns = table.columns.iter();
    let mut values: BTreeMap<u16, Value> = columns
        .map(|column| (column.number, value(column)))
        .collect();
    let row = match table.class {
        TableClass::Register => ROOT,
        TableClass::Set => set_id(table, ROOT, &values),
        TableClass::Immutable => {
            values.insert(SALT, Value::Bytes(vec![3; 16]));
            fact_id(table, ROOT, &values)
        }
    };
    let (number, column) = (table.number, &table.columns[0]);
    let (table, replaces) = (number, Vec::new());
    let made = change(
        1,
        vec![Op::Insert {
            table,
            row,
            values,
            replaces,
        }],
    );
    let hash = body_hash(&made);
    let first = OpRef {
        change: Id::from_slice(&hash.as_bytes()[..16]).unwrap(),
        index: 0,
    };
    let set = |resolves, replaces| Op::Set {
        table,
        row,
        column: column.number,
        value: value(column),
        replaces,
        resolves,
    };
    let (replaces, seen) = (vec![first], vec![first]);
    let later = vec![
        set(false, vec![first]),
        set(false, Vec::new()),
        set(true, vec![first]),
        Op::Delete {
            table,
            row,
            replaces,
            seen,
        },
        Op::Restore {
            table,
            row,
            replaces: vec![first],
        },
    ];
    [made, change(2, later)]
}

/// A life for each table.
pub fn every_table(corpus: &Corpus) {
    for table in CATALOGUE.0 {
        let life = life(table);
        let pieces = life.iter().map(|body| (5, body.as_slice()));
        corpus.put("change", table.name, &from_pieces(pieces));
    }
}

/// A record of each kind beside those that founded the team.
pub fn every_record(corpus: &Corpus, team: &Team) {
    let laptop = ReplicaId(team.member(Whose::There).id);
    let (stranger, carla) = (team.member(Whose::Stranger), Id::new([4; 16]));
    let mut ends = Vector::default();
    ends.add(laptop, 3, [8; 32]);
    let (sign, recipient) = (stranger.sign.verify_key(), stranger.identity.recipient());
    let user = |user| Record::User {
        user,
        name: "Carla Dietz".into(),
        short: "CD".into(),
        recipient: recipient.clone(),
        sign,
    };
    let appoint = |user, role| Record::Appoint { user, role };
    let dismiss = |user, role| Record::Dismiss {
        user,
        role,
        ends: vec![team.records[2].id()],
        stays: vec![team.records[3].id()],
    };
    // Bits of those who sign: root 1, Alma 2, Bruno 4, here 8, there 16, the stranger 32.
    let records = [
        (2 | 32, user(UserId(carla))),
        (2 | 32, user(BRUNO)),
        (2, appoint(BRUNO, Role::Coordinator)),
        (2, appoint(BRUNO, Role::DataProtection)),
        (2, dismiss(BRUNO, None)),
        (1, dismiss(ALMA, Some(Role::Coordinator))),
        (
            2,
            Record::Label {
                replica: laptop,
                label: "Laptop 2".into(),
            },
        ),
        (
            2,
            Record::Replica {
                replica: ReplicaId(stranger.id),
                sign,
                recipient: recipient.clone(),
            },
        ),
        (
            16 | 32,
            Record::Reincarnate {
                old: laptop,
                n: 2,
                chain: [8; 32],
                new: ReplicaId(stranger.id),
                sign,
                recipient: recipient.clone(),
            },
        ),
        (
            2,
            Record::Revoke {
                replica: laptop,
                reason: Reason::Lost,
                ends,
                spares: vec![],
            },
        ),
        (
            2,
            Record::Admit {
                changes: vec![carla],
            },
        ),
    ];
    let bodies: Vec<(u8, Vec<u8>)> = records
        .iter()
        .map(|(signers, record)| (*signers, body_of(team, record)))
        .collect();
    for (place, pair) in bodies.windows(3).enumerate() {
        let pieces = pair
            .iter()
            .map(|(signers, body)| (*signers, body.as_slice()));
        corpus.put("roster", &format!("record-{place}"), &from_pieces(pieces));
    }
}

/// What is signed of a record.
fn body_of(team: &Team, record: &Record) -> Vec<u8> {
    let part = write_parts(&[team.sign(record, &[])]).remove(0);
    let mut parser = Parser::new(&part);
    parser.array().unwrap();
    parser.array().unwrap();
    parser.bytes().unwrap().to_vec()
}
