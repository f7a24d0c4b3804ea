//! Two worlds that say something else, in words of another length, in every column of every table that nobody
//! released: the file is the same, byte for byte, with a picture behind it and without.

use super::canaries::{Known, is_of};
use super::planted::World;
use super::two_worlds::sealed_as;
use crate::store::database;
use geleit_core::store::{Category, Column, Table};
use serde_json::{Value, json};

const FEW: &[&str] = &["identity"];
/// What a picture of an agreement needs.
const WITH_PICTURE: &[&str] = &["identity", "plan", "documents", "narrative"];

fn of_few(table: &Table, column: &Column) -> bool {
    is_of(table, column, FEW)
}

/// No text is ticked, so none of them leaves.
/// What of a table is planted.
type Kept = fn(&Table, &Column) -> bool;

fn of_picture(table: &Table, column: &Column) -> bool {
    is_of(table, column, WITH_PICTURE) && column.category != Category::Narrative
}

fn differs(one: &[u8], other: &[u8]) -> Option<usize> {
    let length = one.len().min(other.len());
    let place = one.iter().zip(other).position(|(one, other)| one != other);
    place.or((one.len() != other.len()).then_some(length))
}

#[test]
fn other_words_in_every_column_that_stays_change_no_byte_of_the_file() {
    let known = Known::new();
    let kept: [(&[&str], Kept, bool); 2] = [(FEW, of_few, false), (WITH_PICTURE, of_picture, true)];
    for (items, kept, picture) in kept {
        let one = World {
            says: "eines",
            kept,
        };
        let other = World {
            says: "ganz-was-anderes",
            kept,
        };
        known.plant(&one);
        let offered = known.moving.preview(json!({ "items": items }))["enclosures"].clone();
        let places: Vec<&Value> = offered
            .as_array()
            .unwrap()
            .iter()
            .map(|one| &one["place"])
            .collect();
        assert_eq!(places.len(), usize::from(picture), "{items:?}");
        let wish = json!({ "items": items, "texts": places });
        let first = sealed_as(&known.moving, &wish);
        assert!(first.len() > 1_000, "the control");
        known.clear(&one);
        known.plant(&other);
        let second = sealed_as(&known.moving, &wish);
        assert_eq!(differs(&first, &second), None, "{items:?}");
        // The control: what was released does change it.
        let released = "UPDATE person SET birth = '1901-01-01'";
        assert!(database(known.moving.here()).execute(released, []).unwrap() > 0);
        assert!(differs(&first, &sealed_as(&known.moving, &wish)).is_some());
        known.clear(&other);
    }
}
