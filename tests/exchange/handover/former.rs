//! What once stood in a column, and rows that were taken out or withdrawn again: of every table, through the
//! log, which keeps it all.

use super::canaries::Known;
use super::planted::World;
use crate::store::database;
use geleit_core::catalogue::CATALOGUE;
use geleit_core::ids::{Id, SeededRandom};
use geleit_core::store::{Column, Hand, Kind, Parent, StoreError, Table, TableClass, Tx, Value};
use geleit_core::time::Instant;

/// The words that stand in the log and nowhere else.
pub struct Former(pub Vec<String>);

const WORLD: World = World {
    says: "einst",
    kept: |_, _| false,
};

/// Into every table something is written, and in the next transaction taken away again.
pub fn laid_and_taken_away(known: &Known) -> Former {
    let (mut words, random) = (Vec::new(), SeededRandom::new(5));
    for table in CATALOGUE.0.iter().filter(|table| table.name != "withdrawn") {
        let laid = writes(known, &random, |tx| Laid::into(tx, known, table));
        writes(known, &random, |tx| laid.taken_away(tx, known, table));
        let texts = table.columns.iter().filter(|column| is_word(column));
        words.extend(texts.map(|column| WORLD.word(table, column)));
    }
    let connection = database(known.moving.here());
    let mut read = connection
        .prepare("SELECT body FROM change ORDER BY cn")
        .unwrap();
    let bodies = read
        .query_map([], |row| row.get::<_, Option<Vec<u8>>>(0))
        .unwrap();
    let log: String = bodies
        .flat_map(|body| body.unwrap().unwrap_or_default())
        .map(char::from)
        .collect();
    let lacks = words.iter().find(|word| !log.contains(*word));
    assert_eq!(lacks, None, "the log holds each");
    assert!(words.len() > 80, "the control: {}", words.len());
    Former(words)
}

/// What was laid into a table.
struct Laid {
    root: Id,
    row: Id,
    keys: Vec<(Column, Value)>,
    /// What stood in the rows that were there: those have other values for a while.
    was: Vec<(Id, Column, Value)>,
}

impl Laid {
    fn into(tx: &mut Tx<'_>, known: &Known, table: &Table) -> Result<Self, StoreError> {
        let (of_world, values) = (known.root_for(table), values(known, table));
        let mut laid = Self {
            root: of_world,
            row: tx.draw(),
            keys: values.clone(),
            was: Vec::new(),
        };
        laid.keys.retain(|(column, _)| table.is_key(column.number));
        match table.class {
            TableClass::Immutable => laid.row = tx.state_fact(laid.root, table, &values)?,
            TableClass::Set => laid.row = tx.put_in_set(laid.root, table, &values)?,
            TableClass::Register => {
                // What makes a root of its own stands in no other.
                if matches!(table.parent, Parent::Nothing) {
                    laid.root = laid.row;
                }
                tx.create(laid.root, table, laid.row, &values)?;
                laid.was = texts_of(tx, table, of_world)?;
                for (row, column, _) in &laid.was {
                    let word = WORLD.word(table, column).into();
                    tx.set(of_world, table, *row, *column, word)?;
                }
            }
        }
        Ok(laid)
    }

    fn taken_away(&self, tx: &mut Tx<'_>, known: &Known, table: &Table) -> Result<(), StoreError> {
        for (row, column, was) in &self.was {
            let root = known.root_for(table);
            tx.set(root, table, *row, *column, was.clone())?;
        }
        match table.class {
            TableClass::Immutable => tx.withdraw(self.root, self.row),
            TableClass::Set => tx.drop_from_set(self.root, table, &self.keys),
            TableClass::Register => tx.delete(self.root, table, self.row),
        }
    }
}

/// What stands in the columns for text of a root's rows.
fn texts_of(tx: &Tx<'_>, table: &Table, root: Id) -> Result<Vec<(Id, Column, Value)>, StoreError> {
    let mut texts = Vec::new();
    for column in table
        .columns
        .iter()
        .filter(|column| column.kind == Kind::Text)
    {
        let (name, of) = (column.name, table.name);
        let sql = format!("SELECT id, {name} FROM {of} WHERE root = ?1 ORDER BY id");
        let rows = tx.reader().rows(&sql, [root.as_bytes()], |row| {
            Ok((Id::new(row.get(0)?), row.get::<_, Option<String>>(1)?))
        })?;
        let value = |text: Option<String>| text.map_or(Value::Null, Value::Text);
        texts.extend(
            rows.into_iter()
                .map(|(row, text)| (row, *column, value(text))),
        );
    }
    Ok(texts)
}

/// Words are laid only where they are no attachment's name: those lie beside the database.
fn is_word(column: &Column) -> bool {
    matches!(column.kind, Kind::Text | Kind::Bytes | Kind::Sealed)
}

fn values(known: &Known, table: &Table) -> Vec<(Column, Value)> {
    let columns = table
        .columns
        .iter()
        .filter(|column| column.kind != Kind::Blob);
    let value = |column: &Column| match column.kind {
        Kind::Text => WORLD.word(table, column).into(),
        Kind::Int => Value::Int(WORLD.number(table, column)),
        Kind::Bool => Value::Bool(true),
        Kind::Id => {
            let link = known.link(table, column);
            Value::from(link.unwrap_or_else(|| WORLD.id(table, column)))
        }
        _ => Value::Bytes(WORLD.word(table, column).into_bytes()),
    };
    columns.map(|column| (*column, value(column))).collect()
}

/// Past every rule, and through the log.
fn writes<T>(
    known: &Known,
    random: &SeededRandom,
    act: impl FnOnce(&mut Tx<'_>) -> Result<T, StoreError>,
) -> T {
    let session = known.moving.here().desk.session().unwrap();
    let hand = Hand {
        author: session.user(),
        now: Instant(1),
        random,
    };
    let written = session.store().write(hand, act, |_, done| Ok(done));
    written.unwrap()
}
