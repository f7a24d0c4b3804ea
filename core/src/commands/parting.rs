//! Commands about a household that parts.

use super::case::{case_id, user_id};
use super::case_row::CaseRow;
use super::contact::day_of;
use super::person::person_id;
use super::person_view::{PersonRow, PersonView};
use super::person_write::write_about;
use super::present::series;
use super::{Answer, Call, Code, CommandError, Done};
use crate::desk::Session;
use crate::ids::{PersonId, UserId};
use crate::parting::{self, CaseSides, NewParting, Parting};
use crate::person::whereabouts;
use crate::store::{Reader, StoreError};
use crate::time::Day;
use serde::{Deserialize, Serialize};

/// Who would leave the household.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct LookAtParting {
    pub leaving: Vec<String>,
}

/// Who goes on with the two sides of a case.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PartCase {
    pub case: String,
    /// Who holds the case of those who leave; null: nobody yet.
    pub leaving: Option<String>,
    /// Who holds the case of those who stay; null: nobody yet.
    pub staying: Option<String>,
}

/// A household to part.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PartHousehold {
    pub leaving: Vec<String>,
    pub from: String,
    /// Whether where they are is kept from those who stay.
    pub keep: bool,
    /// Every case that was shown.
    pub cases: Vec<PartCase>,
}

/// Somebody whose whereabouts are no longer kept from another.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct LiftProtection {
    pub person: String,
    pub from: String,
}

/// A case people of both sides are in.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PartedCase {
    pub row: CaseRow,
    pub leaving: Vec<PersonRow>,
    pub staying: Vec<PersonRow>,
    /// Agreements that end.
    pub agreements: usize,
    /// Who holds it now.
    pub holder: Option<String>,
}

/// What parting would do.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PartingView {
    pub leaving: Vec<PersonRow>,
    pub staying: Vec<PersonRow>,
    pub cases: Vec<PartedCase>,
}

impl PartingView {
    fn read(
        session: &Session,
        reader: &Reader<'_>,
        parting: &Parting,
        today: Day,
    ) -> Result<Self, CommandError> {
        let rows = |people: &mut dyn Iterator<Item = PersonId>| {
            let rows = people.map(|person| PersonRow::read(reader, person, today));
            rows.collect::<Result<Vec<_>, StoreError>>()
        };
        let all: Vec<_> = parting.cases.iter().map(|one| one.case.clone()).collect();
        let shown = CaseRow::all(session, reader, &all, today)?.into_iter();
        let cases = parting.cases.iter().zip(shown).map(|(one, row)| {
            Ok(PartedCase {
                row,
                leaving: rows(&mut one.leaving.iter().map(|(person, _)| *person))?,
                staying: rows(&mut one.staying.iter().map(|(person, _)| *person))?,
                agreements: one.agreements.len(),
                holder: one.case.holder.map(|user| user.to_string()),
            })
        });
        Ok(Self {
            leaving: rows(&mut parting.leaving.iter().copied())?,
            staying: rows(&mut parting.staying.iter().copied())?,
            cases: cases.collect::<Result<_, CommandError>>()?,
        })
    }
}

fn people(ids: &[String]) -> Result<Vec<PersonId>, CommandError> {
    ids.iter().map(|id| person_id(id)).collect()
}

fn sides(one: &PartCase) -> Result<CaseSides, CommandError> {
    let user = |id: &Option<String>| -> Result<Option<UserId>, CommandError> {
        id.as_deref().map(user_id).transpose()
    };
    Ok(CaseSides {
        case: case_id(&one.case)?,
        leaving: user(&one.leaving)?,
        staying: user(&one.staying)?,
    })
}

pub(super) fn preview(call: &Call<'_>, args: LookAtParting) -> Answer<PartingView> {
    let (leaving, today) = (people(&args.leaving)?, call.present_day()?);
    let view = call.read(|session, reader| {
        let parting = parting::look(reader, &session.roster(), &leaving)?;
        PartingView::read(session, reader, &parting, today)
    })?;
    let done = Done::read(view);
    Ok(match leaving.first() {
        Some(person) => done.about(*person),
        None => done,
    })
}

pub(super) fn part(call: &Call<'_>, args: PartHousehold) -> Answer<PersonView> {
    let today = call.present_day()?;
    let new = NewParting {
        leaving: people(&args.leaving)?,
        from: day_of(&args.from)?,
        keep: args.keep,
        cases: args.cases.iter().map(sides).collect::<Result<_, _>>()?,
    };
    let first = *new.leaving.first().ok_or(Code::PartingOneSided)?;
    let mut parted = None;
    let done = call.write(
        |session, tx| {
            let given = series(session, today);
            let (parting, _) = parting::part(tx, &session.roster(), &new, &given, today)?;
            parted = Some(parting);
            Ok(())
        },
        |session, reader, ()| PersonView::read(session, reader, first, today),
    )?;
    let done =
        done.about(first)
            .touching(&["person", "case", "household", "paper", "today", "attention"]);
    let Some(parting) = parted else {
        return Ok(done);
    };
    let concerned = parting.leaving.iter().chain(&parting.staying);
    let done = concerned.fold(done, |done, one| done.touching_one("person", *one));
    let cases = parting.cases.iter();
    Ok(cases.fold(done, |done, one| done.touching_one("case", one.case.id)))
}

pub(super) fn lift(call: &Call<'_>, args: LiftProtection) -> Answer<PersonView> {
    let from = person_id(&args.from)?;
    let done = write_about(call, &args.person, |tx, id| {
        match whereabouts::lift(tx, id, from)? {
            true => Ok(()),
            false => Err(Code::NotFound.into()),
        }
    })?;
    Ok(done
        .touching_one("person", from)
        .touching(&["case", "contact"]))
}
