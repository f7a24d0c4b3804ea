//! What a decision is, and what clocks may do: laws over the same schedules.

use super::*;
use crate::ids::Id;
use crate::store::change::HLC_LIMIT;
use proptest::prelude::*;

/// The value an operation gave a cell.
fn given<'a>(log: &'a Log, name: &OpRef, cell: Cell) -> Option<&'a Value> {
    let place = usize::try_from(name.index).unwrap();
    match log.get(&name.change)?.ops.get(place)? {
        Op::Set { value, .. } => Some(value),
        Op::Insert { values, .. } => values.get(&cell.column),
        _ => None,
    }
}

/// Another stamp for a change.
fn turned(id: Id, clocks: u64) -> u64 {
    let noise = blake3::hash(&[&clocks.to_le_bytes()[..], &id.as_bytes()[..]].concat());
    let mut stamp = [0; 8];
    stamp.copy_from_slice(&noise.as_bytes()[..8]);
    u64::from_le_bytes(stamp) % HLC_LIMIT
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn only_a_decision_takes_away_a_value_that_was_not_shown((count, acts) in schedule()) {
        let log = &play(count, &acts)[0].log;
        for op in log.values().flat_map(|change| &change.ops) {
            let Op::Set { table, row, column, replaces, resolves: false, .. } = op else { continue };
            if ALL.table(*table).is_none() {
                continue;
            }
            let cell = Cell { table: *table, row: *row, column: *column };
            let taken: BTreeSet<&Value> = replaces.iter().filter_map(|name| given(log, name, cell)).collect();
            prop_assert!(taken.len() <= 1, "an edit took {:?}", taken);
        }
    }

    #[test]
    fn with_other_clocks_only_the_choice_among_several_values_differs((count, acts) in schedule(), clocks: u64) {
        let log = &play(count, &acts)[0].log;
        let (mut one, mut other) = (RootState::new(ROOT), RootState::new(ROOT));
        for (id, change) in log {
            one.apply(*id, change, ALL);
            let change = Change { hlc: turned(*id, clocks), ..change.clone() };
            other.apply(*id, &change, ALL);
        }
        prop_assert_eq!(heads_of(&one), heads_of(&other));
        let several = |cell: &Cell| one.values(*cell).len() > 1;
        // Of several values one may fit the field and another not.
        let concerns = |state: &RootState| {
            let mut concerns = state.project(ALL).concerns;
            concerns.retain(|(concern, cell)| *concern != Concern::Misfit || !several(cell));
            concerns
        };
        prop_assert_eq!(concerns(&one), concerns(&other));
        let (rows, others) = (one.project(ALL).rows, other.project(ALL).rows);
        prop_assert!(rows.keys().eq(others.keys()));
        for (place, values) in &rows {
            for (column, pair) in (1..).zip(values.iter().zip(&others[place])) {
                let cell = Cell { table: place.0, row: place.1, column };
                prop_assert!(several(&cell) || pair.0 == pair.1, "{:?}", cell);
            }
        }
    }
}
