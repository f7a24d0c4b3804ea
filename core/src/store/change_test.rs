//! Laws of the change record's bytes.

use super::change::{Change, HLC_LIMIT, MOST_BODY_BYTES, Op, OpRef};
use super::value::Value;
use crate::ids::{Id, TxId, UserId};
use proptest::prelude::*;

fn id() -> impl Strategy<Value = Id> {
    any::<[u8; 16]>().prop_map(Id::new)
}

fn value() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        any::<i64>().prop_map(Value::Int),
        ".{0,40}".prop_map(Value::Text),
        prop::collection::vec(any::<u8>(), 0..300).prop_map(Value::Bytes),
        any::<bool>().prop_map(Value::Bool),
    ]
}

fn refs() -> impl Strategy<Value = Vec<OpRef>> {
    let op = (id(), any::<u32>()).prop_map(|(change, index)| OpRef { change, index });
    prop::collection::vec(op, 0..4)
}

fn op() -> impl Strategy<Value = Op> {
    let place = || (any::<u16>(), id());
    prop_oneof![
        (place(), any::<u16>(), value(), refs(), any::<bool>()).prop_map(
            |((table, row), column, value, replaces, resolves)| Op::Set {
                table,
                row,
                column,
                value,
                replaces,
                resolves,
            }
        ),
        (
            place(),
            prop::collection::btree_map(any::<u16>(), value(), 0..6),
            refs()
        )
            .prop_map(|((table, row), values, replaces)| Op::Insert {
                table,
                row,
                values,
                replaces,
            }),
        (place(), refs(), refs()).prop_map(|((table, row), replaces, seen)| Op::Delete {
            table,
            row,
            replaces,
            seen,
        }),
        (place(), refs()).prop_map(|((table, row), replaces)| Op::Restore {
            table,
            row,
            replaces,
        }),
        // Operation 5 of a later version: an array with a text and a map of bytes.
        prop::collection::vec(any::<u8>(), 0..20).prop_map(|bytes| Op::Unknown(
            crate::cbor::write(|writer| {
                writer.array(3)?.u8(5)?.str("later")?;
                writer.map(1)?.u8(1)?.bytes(&bytes)?;
                Ok(())
            })
        )),
    ]
}

fn change() -> impl Strategy<Value = Change> {
    let head = (
        id(),
        0..HLC_LIMIT,
        id(),
        any::<u64>(),
        any::<[u8; 16]>(),
        any::<bool>(),
    );
    let ops = prop::collection::vec(op(), 0..6);
    let ext = prop_oneof![
        Just(vec![0xa0]),
        Just(vec![0xa1, 0x05, 0x82, 0x01, 0x61, 0x78])
    ];
    (head, ops, ext).prop_map(|((tx, hlc, author, schema, salt, last), ops, ext)| Change {
        tx: TxId(tx),
        hlc,
        author: UserId(author),
        schema,
        salt,
        last,
        ops,
        ext,
    })
}

proptest! {
    #[test]
    fn what_is_written_reads_back_to_the_very_bytes(change in change()) {
        let bytes = change.write();
        let read = Change::read(&bytes).unwrap();
        prop_assert_eq!(&read, &change);
        prop_assert_eq!(read.write(), bytes);
    }

    #[test]
    fn a_bent_byte_is_refused_or_is_another_change_in_the_one_form(
        change in change(), place in any::<prop::sample::Index>(), bend in 1..=255_u8,
    ) {
        let mut bytes = change.write();
        let place = place.index(bytes.len());
        bytes[place] ^= bend;
        if let Ok(read) = Change::read(&bytes) {
            prop_assert_ne!(&read, &change);
            prop_assert_eq!(read.write(), bytes);
        }
    }

    #[test]
    fn a_cut_or_an_addition_is_refused(change in change(), place in any::<prop::sample::Index>()) {
        let bytes = change.write();
        prop_assert!(Change::read(&bytes[..place.index(bytes.len())]).is_err());
        prop_assert!(Change::read(&[bytes.as_slice(), &[0]].concat()).is_err());
    }

    #[test]
    fn any_bytes_are_read_or_refused_without_harm(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        if let Ok(read) = Change::read(&bytes) {
            prop_assert_eq!(read.write(), bytes);
        }
    }
}

fn empty() -> Change {
    let id = Id::new([1; 16]);
    Change::new(TxId(id), 1, UserId(id), [2; 16], Vec::new())
}

#[test]
fn a_stamp_that_is_no_clock_is_refused() {
    let mut change = empty();
    change.hlc = HLC_LIMIT;
    assert!(Change::read(&change.write()).is_err());
    change.hlc -= 1;
    assert!(Change::read(&change.write()).is_ok());
}

#[test]
fn a_longer_form_of_the_same_meaning_is_refused_also_where_it_is_not_understood() {
    let read = |ops: &[u8], ext: &[u8]| {
        let mut change = empty();
        change.ops = vec![Op::Unknown(ops.to_vec())];
        change.ext = ext.to_vec();
        Change::read(&change.write()).is_ok()
    };
    assert!(read(&[0x82, 0x05, 0x01], &[0xa0]));
    for odd in [
        &[0x82, 0x18, 0x05, 0x01][..],               // a long head for 5
        &[0x82, 0x05, 0x18, 0x01],                   // a long head inside
        &[0x98, 0x02, 0x05, 0x01],                   // a long head of the array
        &[0x9f, 0x05, 0x01, 0xff],                   // an open end
        &[0x82, 0x05, 0x5f, 0x41, 0x00, 0xff],       // bytes in pieces
        &[0x82, 0x05, 0xa2, 0x02, 0x00, 0x01, 0x00], // keys out of order
        &[0x82, 0x05, 0xa2, 0x01, 0x00, 0x01, 0x00], // a key twice
        &[0x82, 0x05, 0x61, 0xff],                   // no UTF-8
    ] {
        assert!(!read(odd, &[0xa0]), "{odd:02x?}");
    }
    assert!(!read(&[0x82, 0x05, 0x01], &[0x80]), "an extension is a map");
    assert!(
        !read(&[0x82, 0x05, 0x01], &[0xbf, 0xff]),
        "with a definite length"
    );
}

#[test]
fn depth_and_lengths_that_lie_cost_nothing() {
    let mut deep = vec![0x81; 200_000];
    deep.push(0x00);
    assert!(Change::read(&deep).is_err());
    let mut change = empty();
    change.ops = vec![Op::Unknown([&[0x82, 0x05][..], &deep].concat())];
    let _ = Change::read(&change.write());
    assert!(Change::read(&[0x9b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]).is_err());
    assert!(change.write().len() < MOST_BODY_BYTES);
}
