//! Finding facts that contradict each other.

use super::rules::{contradict, last_words, name};
use super::{Contradiction, Contrary, RULES, Rule, Stated, beside};
use crate::agreement;
use crate::attention::{Cause, Fact, Matter, Place, Screen, place};
use crate::ids::{Id, PaperId, ReplicaId};
use crate::paper::{self, PaperError};
use crate::release::Content;
use crate::roster::Roster;
use crate::store::{ALIVE, Cell, Reader, Standing, StoreError, Trace, Value};
use std::collections::BTreeMap;

/// All of them that nobody settled.
pub(in crate::attention) fn find(
    reader: &Reader<'_>,
    roster: &Roster,
) -> Result<Vec<Contradiction>, StoreError> {
    let settled = reader.settled()?;
    let mut found = Vec::new();
    for rule in &RULES {
        let questions = match rule.view {
            Some(view) => questions(reader, rule, view)?,
            None if rule.contrary == Contrary::InForce => in_force(reader, roster)?,
            None => beside::find(reader, rule.contrary)?,
        };
        for facts in questions {
            let id = name(rule.contrary, &facts);
            if contradict(rule.contrary, &facts) && !settled.contains(&id) {
                found.push(Contradiction { rule, facts, id });
            }
        }
    }
    Ok(found)
}

/// The answers a view names, by the question they answer.
fn questions(reader: &Reader<'_>, rule: &Rule, view: &str) -> Result<Vec<Vec<Stated>>, StoreError> {
    let sql = format!(
        "SELECT question, root, fact, said, place FROM {view}
         WHERE question IS NOT NULL AND said IS NOT NULL ORDER BY question, at DESC, fact DESC"
    );
    let rows: Vec<(String, Stated)> = reader.rows(&sql, [], |row| {
        let said: rusqlite::types::Value = row.get(3)?;
        let stated = Stated {
            root: Id::new(row.get(1)?),
            row: Id::new(row.get(2)?),
            said: format!("{said:?}"),
            place: Id::new(row.get(4)?),
            value: None,
            beside: None,
        };
        Ok((row.get(0)?, stated))
    })?;
    let mut by_question: BTreeMap<String, Vec<(ReplicaId, Stated)>> = BTreeMap::new();
    for (mut question, stated) in rows {
        if rule.contrary == Contrary::Releases {
            question.push_str(&about(reader, stated.place)?);
        }
        let replica = match rule.apart {
            true => written(&reader.trace(stated.root)?, rule, stated.row).map(|one| one.replica),
            // Each counts by itself.
            false => Some(ReplicaId(stated.row)),
        };
        if let Some(replica) = replica {
            by_question
                .entry(question)
                .or_default()
                .push((replica, stated));
        }
    }
    Ok(by_question.into_values().map(last_words).collect())
}

/// What a declaration is about: of which kind, and towards whom.
fn about(reader: &Reader<'_>, paper: Id) -> Result<String, StoreError> {
    let one = match paper::find(reader, PaperId(paper)) {
        Ok(one) => one,
        Err(PaperError::Store(error)) => return Err(error),
        Err(_) => return Ok(paper.to_string()),
    };
    let content = one.body::<Content>().unwrap_or_default();
    let partner = content.recipient.unwrap_or_default().partner;
    Ok(format!("{} {partner}", content.kind))
}

/// Agreements of one case in force beside each other: only signatures tell, and who vouched for them.
fn in_force(reader: &Reader<'_>, roster: &Roster) -> Result<Vec<Vec<Stated>>, StoreError> {
    let found = agreement::two_in_force(reader, roster)?.into_iter();
    let cases = found.map(|(case, standing)| {
        let stated = standing.into_iter().map(|one| Stated {
            root: case.0,
            row: one.id.0,
            said: one.id.to_string(),
            place: one.id.0,
            value: Some(Value::from(format!("{} / {}", one.number, one.version))),
            beside: None,
        });
        stated.collect()
    });
    Ok(cases.collect())
}

fn cell(rule: &Rule, row: Id, column: u16) -> Cell {
    Cell {
        table: rule.table.number,
        row,
        column,
    }
}

fn written(trace: &Trace, rule: &Rule, row: Id) -> Option<Standing> {
    let standing = trace.standing(cell(rule, row, ALIVE));
    standing.into_iter().next()
}

/// As a matter of the list.
pub(in crate::attention) fn matter(
    reader: &Reader<'_>,
    found: &Contradiction,
) -> Result<Option<Matter>, StoreError> {
    let Some(first) = found.facts.first() else {
        return Ok(None);
    };
    let rule = found.rule;
    let mut columns = rule.table.columns.iter();
    let column = columns.find(|column| column.name == rule.column);
    let at = |row| cell(rule, row, column.map_or(ALIVE, |column| column.number));
    let (mut values, mut facts) = (Vec::new(), Vec::new());
    for stated in &found.facts {
        let trace = reader.trace(stated.root)?;
        let beside = stated.beside.clone();
        let (screen, written) = match beside {
            Some((screen, written)) => (screen, Some(written)),
            None => (rule.screen, written(&trace, rule, stated.row)),
        };
        let Some(written) = written else {
            continue;
        };
        let says = || trace.state().value(at(stated.row)).cloned();
        let value = stated.value.clone().or_else(says).unwrap_or(Value::Null);
        values.push(Standing { value, ..written });
        facts.push(Fact {
            id: stated.row,
            place: Place {
                screen,
                id: stated.place,
            },
            takes_back: rule.take_back.is_some() && !reader.is_restricted(stated.root)?,
        });
    }
    let trace = reader.trace(first.root)?;
    let cell = match first.beside {
        Some(_) => at(first.root),
        None => at(first.row),
    };
    let persons = place::persons(reader, &trace, cell)?;
    // Each of them is looked at by itself; together they stand in the file.
    let above = Cell {
        table: 0,
        row: first.root,
        column: ALIVE,
    };
    let door = facts.first().map(|fact| fact.place);
    Ok(Some(Matter {
        cause: Cause::Contrary(rule.contrary),
        root: first.root,
        cell,
        place: place::place(&trace, above, &persons).or(door),
        persons,
        values,
        facts,
        row: Vec::new(),
        before: None,
        lacking: 0,
        shown: found.id,
    }))
}

/// What people call it.
pub(super) fn number(reader: &Reader<'_>, screen: Screen, id: Id) -> Result<Value, StoreError> {
    let sql = match screen {
        Screen::Plan => "SELECT ifnull(number, '') FROM help_plan WHERE id = ?1",
        Screen::Paper => "SELECT ifnull(number, '') FROM paper WHERE id = ?1",
        _ => "SELECT ifnull(number, '') FROM case_file WHERE id = ?1",
    };
    let number: Option<String> = reader.first(sql, [id.as_bytes()], |row| row.get(0))?;
    Ok(Value::from(number.unwrap_or_default().as_str()))
}
