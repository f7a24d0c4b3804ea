//! Which changes count and what stands in a person's fields, said a second time from the rules alone.
//!
//! A change counts when it lies at or before every end that was named of a laptop that is out, or when it
//! is let in by its name; of what is erased nothing does. Of the operations that count those stand that no
//! other one names as replaced, and of several the highest (stamp, change, place) is shown. Everything is
//! read off the records, the links and the bodies: nothing the program judges or merges by is called.

use super::alive::opened_after;
use super::export::{Link, log};
use super::fields::Fields;
use super::team::{ALMA, BRUNO, Laptop};
use super::words::Words;
use crate::catalogue::CATALOGUE;
use crate::ids::{Id, ReplicaId};
use crate::person::{PERSON, SAME_PERSON};
use crate::roster::{Grounds, Record, Signed};
use crate::store::{Change, OpRef, StoreError};
use std::collections::{BTreeMap, BTreeSet};

/// What counts on a laptop, and what of it is shown.
#[derive(Default, PartialEq, Debug)]
pub struct Standing {
    aside: BTreeSet<Link>,
    husks: BTreeSet<Link>,
    births: BTreeMap<Id, Option<String>>,
    pub facts: BTreeSet<Id>,
}

/// A change in the log, as it lies there.
struct Row {
    link: Link,
    root: Id,
    id: Id,
    body: Option<Vec<u8>>,
    aside: bool,
}

fn rows(laptop: &Laptop) -> Vec<Row> {
    let sql = "SELECT replica, n, chain, root, body_hash, body, aside FROM change ORDER BY cn";
    let rows: Result<Vec<Row>, StoreError> = laptop.store.read(|reader| {
        reader.rows(sql, [], |row| {
            let hash: [u8; 32] = row.get(4)?;
            Ok(Row {
                link: (ReplicaId(Id::new(row.get(0)?)), row.get(1)?, row.get(2)?),
                root: Id::new(row.get(3)?),
                id: Id::from_slice(&hash[..16]).unwrap(),
                body: row.get(5)?,
                aside: row.get(6)?,
            })
        })
    });
    rows.unwrap()
}

impl Standing {
    /// What the rules say, with these records.
    pub fn by_rule(laptop: &Laptop, records: &[Signed]) -> Self {
        let (words, log) = (Words::of(records), log(laptop));
        let (mut standing, mut fields) = (Self::default(), Fields::default());
        for row in rows(laptop) {
            let counts = words.count(&log, &row.link, row.id);
            if !counts {
                standing.aside.insert(row.link);
            }
            if words.erased.contains(&row.root) {
                standing.husks.insert(row.link);
            }
            let body = row
                .body
                .filter(|_| counts && !words.erased.contains(&row.root));
            let Some(body) = body else { continue };
            let change = Change::read(&body).unwrap();
            for (index, op) in (0..).zip(&change.ops) {
                let name = OpRef {
                    change: row.id,
                    index,
                };
                match op.place() {
                    Some((table, of)) if table == PERSON.number && of == row.root => {
                        fields.take((change.hlc, name), op);
                    }
                    Some((table, of)) if table == SAME_PERSON.number => {
                        standing.facts.insert(of);
                    }
                    _ => {}
                }
            }
        }
        standing.births = fields.births();
        standing
    }

    /// What the laptop holds.
    pub fn found(laptop: &Laptop) -> Self {
        let mut standing = Self::default();
        for row in rows(laptop) {
            if row.aside {
                standing.aside.insert(row.link);
            }
            if row.body.is_none() {
                standing.husks.insert(row.link);
            }
        }
        let shown: Result<_, StoreError> = laptop.store.read(|reader| {
            let births = reader.rows("SELECT id, birth FROM person ORDER BY id", [], |row| {
                Ok((Id::new(row.get(0)?), row.get(1)?))
            })?;
            let facts = reader.rows("SELECT id FROM same_person ORDER BY id", [], |row| {
                Ok(Id::new(row.get(0)?))
            })?;
            Ok((births.into_iter().collect(), facts.into_iter().collect()))
        });
        (standing.births, standing.facts) = shown.unwrap();
        standing
    }
}

/// A laptop holds what the rules say.
pub fn holds_what_counts(laptop: &Laptop) {
    let said = Standing::by_rule(laptop, &laptop.records());
    assert_eq!(
        Standing::found(laptop),
        said,
        "what counts is something else"
    );
}

#[test]
fn a_word_that_is_not_obeyed_and_a_value_that_should_not_win_are_seen() {
    use super::team::Team;
    use super::travel::{person, set_birth};
    let team = Team::new();
    let [a, b, c] = team.laptops(3).try_into().ok().unwrap();
    let (nura, ali) = (person(&a, "Nura"), person(&a, "Ali"));
    b.hear(&a.send(&team)).unwrap();
    set_birth(&a, nura, "1990");
    set_birth(&b, nura, "1991");
    team.shut_out(&a, b.replica());
    set_birth(&b, ali, "1992");
    for stick in [b.send(&team), a.send(&team)] {
        c.hear(&stick).unwrap();
    }
    let both = [ALMA, BRUNO];
    let word = team.erase(&[ali], Grounds::Retention, vec![], &both, c.now.get());
    c.learn([word].into_iter());
    let let_in = c.aside(b.replica());
    assert_eq!(let_in.len(), 1, "the control");
    team.admit(&c, let_in);
    holds_what_counts(&c);
    let (found, records) = (Standing::found(&c), c.records());
    let kinds: [fn(&Record) -> bool; 3] = [
        |record| matches!(record, Record::Revoke { .. }),
        |record| matches!(record, Record::Admit { .. }),
        |record| matches!(record, Record::Purge { .. }),
    ];
    for (place, kind) in kinds.into_iter().enumerate() {
        let stays = |one: &&Signed| {
            !one.read()
                .unwrap()
                .is_some_and(|(record, ..)| kind(&record))
        };
        let without: Vec<Signed> = records.iter().filter(stays).cloned().collect();
        assert!(without.len() < records.len(), "the control");
        assert!(Standing::by_rule(&c, &without) != found, "{place}");
    }
    for bent in [
        "UPDATE person SET birth = '1991' WHERE birth = '1990';",
        "UPDATE change SET aside = 1 - aside WHERE cn = (SELECT max(cn) FROM change);",
        "DELETE FROM person WHERE birth IS NOT NULL;",
        "UPDATE change SET body = NULL WHERE cn = (SELECT min(cn) FROM change WHERE body IS NOT NULL);",
    ] {
        let copy = opened_after(&c, CATALOGUE, bent);
        let said = Standing::by_rule(&copy, &copy.records());
        assert!(Standing::found(&copy) != said, "{bent}");
    }
}
