//! The last stamp there is: a hostile laptop gave it to values, and a worker writes after that.

use super::forging::{about, forged};
use super::team::{ALMA, Team};
use super::travel::{births, person, set_birth};
use crate::ids::{Id, TxId};
use crate::person::PERSON;
use crate::store::{Change, HLC_LIMIT, Op, body_hash};

/// Two values for a birth with the highest stamp, in a change whose name is above nearly every other:
/// of what has one stamp the name decides.
fn last_word(root: Id) -> Change {
    let set = |value: &str| Op::Set {
        table: PERSON.number,
        row: root,
        column: PERSON.columns[0].number,
        value: value.into(),
        replaces: Vec::new(),
        resolves: false,
    };
    let ops = vec![set("1900"), set("1901")];
    let mut change = Change::new(TxId(Id::new([3; 16])), HLC_LIMIT - 1, ALMA, [0; 16], ops);
    change.last = true;
    for salt in 0_u32.. {
        change.salt[..4].copy_from_slice(&salt.to_be_bytes());
        if body_hash(&change.write())
            .as_bytes()
            .starts_with(&[0xff, 0xff])
        {
            break;
        }
    }
    change
}

#[test]
fn where_the_last_stamp_stands_already_she_sees_her_own_edit_all_the_same() {
    let team = Team::new();
    let [a, b, c] = team.laptops(3).try_into().ok().unwrap();
    let nura = person(&a, "Nura");
    for laptop in [&b, &c] {
        laptop.hear(&a.send(&team)).unwrap();
    }
    let frames = about(nura, &a, &a, &last_word(nura));
    b.hear(&forged(&team, &a, &frames)).unwrap();
    assert_eq!(b.rows(&["attention"]).len(), 1, "the control: two values");
    for year in ["1991", "1992"] {
        set_birth(&b, nura, year);
        assert!(births(&b)[0].contains(year), "her own edit");
    }
    assert!(b.is_whole());
    c.hear(&b.send(&team)).unwrap();
    assert_eq!(c.state(), b.state());
}
