//! Reading help plans.

use super::content::*;
use crate::ids::{CaseId, HelpPlanId, Id};
use crate::number::Series;
use crate::store::{Reader, StoreError};
use rusqlite::{Row, params};

const FIELDS: &str = "ifnull(orientation, ''), ifnull(orientation_reason, ''),
    ifnull(view_client, ''), ifnull(view_client_language, ''), ifnull(view_worker, ''),
    ifnull(limits, ''), ifnull(rules, ''), ifnull(period_from, ''), ifnull(period_to, ''),
    ifnull(frequency, ''), ifnull(evaluation_on, ''), ifnull(evaluation_method, ''),
    ifnull(evaluation_place, ''), ifnull(evaluation_with, ''), ifnull(language, ''),
    ifnull(interpreter, ''), ifnull(interpreter_name, ''), ifnull(interpreter_number, ''),
    interpreter_sworn, ifnull(secrecy_since, ''), ifnull(understanding, ''), ifnull(basis, ''),
    root, ifnull(number, '')";

fn fields_from_row(row: &Row<'_>) -> rusqlite::Result<Fields> {
    Ok(Fields {
        orientation: row.get(0)?,
        orientation_reason: row.get(1)?,
        view_client: row.get(2)?,
        view_client_language: row.get(3)?,
        view_worker: row.get(4)?,
        limits: row.get(5)?,
        rules: row.get(6)?,
        period_from: row.get(7)?,
        period_to: row.get(8)?,
        frequency: row.get(9)?,
        evaluation_on: row.get(10)?,
        evaluation_method: row.get(11)?,
        evaluation_place: row.get(12)?,
        evaluation_with: row.get(13)?,
        language: row.get(14)?,
        interpreter: row.get(15)?,
        interpreter_name: row.get(16)?,
        interpreter_number: row.get(17)?,
        interpreter_sworn: row.get(18)?,
        secrecy_since: row.get(19)?,
        understanding: row.get(20)?,
        basis: row.get(21)?,
    })
}

/// A plan, whole, if it is here.
pub fn read(reader: &Reader<'_>, plan: HelpPlanId) -> Result<Option<HelpPlan>, StoreError> {
    let sql = format!("SELECT {FIELDS} FROM help_plan WHERE id = ?1 ORDER BY rk");
    let head = reader.first(&sql, [plan.0.as_bytes()], |row| {
        Ok((fields_from_row(row)?, id(row, 22)?, row.get(23)?))
    })?;
    let Some((fields, root, number)) = head else {
        return Ok(None);
    };
    let place = [plan.0, root];
    let mut whole = HelpPlan {
        id: plan,
        case: CaseId(root),
        number,
        fields,
        views: views(reader, place)?,
        areas: areas(reader, place)?,
        resources: resources(reader, place)?,
        goals: goals(reader, place)?,
        partners: partners(reader, place)?,
        sayings: Vec::new(),
    };
    // A text that was taken away leaves what was typed beside it; it comes back with it.
    let here: Vec<Id> = whole.rows().collect();
    let typed = sayings(reader, place)?;
    whole.sayings = typed
        .into_iter()
        .filter(|saying| here.contains(&saying.row))
        .collect();
    Ok(Some(whole))
}

/// The plan and its root, as rows of one plan are looked for.
type Place = [Id; 2];

fn of_plan<T>(
    reader: &Reader<'_>,
    sql: &str,
    [plan, root]: Place,
    from_row: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
) -> Result<Vec<T>, StoreError> {
    reader.rows(sql, params![plan.as_bytes(), root.as_bytes()], from_row)
}

fn id(row: &Row<'_>, column: usize) -> rusqlite::Result<Id> {
    Ok(Id::new(row.get(column)?))
}

fn views(reader: &Reader<'_>, place: Place) -> Result<Vec<OtherView>, StoreError> {
    let sql = "SELECT id, ifnull(source, ''), ifnull(text, '') FROM plan_view
               WHERE plan = ?1 AND root = ?2 ORDER BY rk";
    of_plan(reader, sql, place, |row| {
        Ok(OtherView {
            id: id(row, 0)?,
            source: row.get(1)?,
            text: row.get(2)?,
        })
    })
}

fn areas(reader: &Reader<'_>, place: Place) -> Result<Vec<Area>, StoreError> {
    let sql = "SELECT id, area, rating, ifnull(note, '') FROM plan_area
               WHERE plan = ?1 AND root = ?2 AND area IS NOT NULL ORDER BY area";
    of_plan(reader, sql, place, |row| {
        let rating: Option<i64> = row.get(2)?;
        Ok(Area {
            id: id(row, 0)?,
            area: row.get(1)?,
            rating: rating.and_then(|rating| u8::try_from(rating).ok()),
            note: row.get(3)?,
        })
    })
}

fn resources(reader: &Reader<'_>, place: Place) -> Result<Vec<Resource>, StoreError> {
    let sql = "SELECT id, ifnull(kind, 'person'), ifnull(text, '') FROM plan_resource
               WHERE plan = ?1 AND root = ?2 ORDER BY rk";
    of_plan(reader, sql, place, |row| {
        Ok(Resource {
            id: id(row, 0)?,
            kind: row.get(1)?,
            text: row.get(2)?,
        })
    })
}

fn partners(reader: &Reader<'_>, place: Place) -> Result<Vec<Partner>, StoreError> {
    let sql = "SELECT id, ifnull(name, ''), ifnull(role, '') FROM plan_partner
               WHERE plan = ?1 AND root = ?2 ORDER BY rk";
    of_plan(reader, sql, place, |row| {
        Ok(Partner {
            id: id(row, 0)?,
            name: row.get(1)?,
            role: row.get(2)?,
        })
    })
}

fn sayings(reader: &Reader<'_>, place: Place) -> Result<Vec<Saying>, StoreError> {
    let sql = "SELECT of_row, field, language, text, id FROM plan_saying
               WHERE plan = ?1 AND root = ?2 AND of_row IS NOT NULL AND field IS NOT NULL
                 AND language IS NOT NULL AND text IS NOT NULL
               ORDER BY of_row, field, language";
    of_plan(reader, sql, place, |row| {
        Ok(Saying {
            row: id(row, 0)?,
            field: row.get(1)?,
            language: row.get(2)?,
            text: row.get(3)?,
            id: id(row, 4)?,
        })
    })
}

fn goals(reader: &Reader<'_>, place: Place) -> Result<Vec<Goal>, StoreError> {
    let sql = "SELECT id, ifnull(area, ''), ifnull(vision, ''), ifnull(text_client, ''),
                      ifnull(text_worker, ''), ifnull(indicator, ''), ifnull(baseline, ''),
                      ifnull(target, ''), ifnull(due, '')
               FROM goal WHERE plan = ?1 AND root = ?2 ORDER BY ifnull(place, 0), id";
    let mut goals = of_plan(reader, sql, place, |row| {
        Ok(Goal {
            id: id(row, 0)?,
            words: GoalWords {
                area: row.get(1)?,
                vision: row.get(2)?,
                text_client: row.get(3)?,
                text_worker: row.get(4)?,
                indicator: row.get(5)?,
                baseline: row.get(6)?,
                target: row.get(7)?,
                due: row.get(8)?,
            },
            measures: Vec::new(),
        })
    })?;
    for (of, measure) in measures(reader, place)? {
        if let Some(goal) = goals.iter_mut().find(|goal| goal.id == of) {
            goal.measures.push(measure);
        }
    }
    Ok(goals)
}

fn measures(reader: &Reader<'_>, place: Place) -> Result<Vec<(Id, Measure)>, StoreError> {
    let sql = "SELECT measure.goal, measure.id, ifnull(what, ''), ifnull(who, ''),
                      ifnull(who_name, ''), ifnull(by_when, ''), ifnull(status, 'open')
               FROM goal JOIN measure ON measure.goal = goal.id AND measure.root = goal.root
               WHERE goal.plan = ?1 AND goal.root = ?2
               ORDER BY ifnull(measure.place, 0), measure.id";
    of_plan(reader, sql, place, |row| {
        let measure = Measure {
            id: id(row, 1)?,
            what: row.get(2)?,
            who: row.get(3)?,
            who_name: row.get(4)?,
            by_when: row.get(5)?,
            status: row.get(6)?,
        };
        Ok((id(row, 0)?, measure))
    })
}

/// The plans of a case, the latest first.
pub fn of_case(reader: &Reader<'_>, case: CaseId) -> Result<Vec<HelpPlanId>, StoreError> {
    reader.rows(
        "SELECT id FROM help_plan WHERE root = ?1 ORDER BY ifnull(began_at, 0) DESC, id",
        [case.0.as_bytes()],
        |row| Ok(HelpPlanId(id(row, 0)?)),
    )
}

/// As much of a plan as a list shows.
pub struct Card {
    /// Which.
    pub id: HelpPlanId,
    /// Year–laptop code–counter.
    pub number: String,
    /// Code of the list `orientation`, or empty.
    pub orientation: String,
    /// The day of the joint evaluation, or empty.
    pub evaluation_on: String,
    /// How many goals it has.
    pub goals: i64,
}

/// The plans of a case as a list shows them, the latest first.
pub fn cards(reader: &Reader<'_>, case: CaseId) -> Result<Vec<Card>, StoreError> {
    reader.rows(
        "SELECT id, ifnull(number, ''), ifnull(orientation, ''), ifnull(evaluation_on, ''),
                (SELECT count(*) FROM goal WHERE goal.plan = help_plan.id
                 AND goal.root = help_plan.root)
         FROM help_plan WHERE root = ?1 ORDER BY ifnull(began_at, 0) DESC, id",
        [case.0.as_bytes()],
        |row| {
            Ok(Card {
                id: HelpPlanId(id(row, 0)?),
                number: row.get(1)?,
                orientation: row.get(2)?,
                evaluation_on: row.get(3)?,
                goals: row.get(4)?,
            })
        },
    )
}

/// The numbers of a series that are given.
pub(super) fn numbers(reader: &Reader<'_>, series: &Series) -> Result<Vec<String>, StoreError> {
    reader.rows(
        "SELECT number FROM help_plan WHERE number > ?1 AND number < ?1 || ':' ORDER BY number",
        [series.prefix()],
        |row| row.get(0),
    )
}
