//! What screens show of persons.

use super::CommandError;
use super::conflict_view::{ConflictView, conflicts};
use super::note_records::{RecordsKeyUse, uses};
use crate::desk::Session;
use crate::ids::{Id, PersonId, UserId};
use crate::person::{self, Name, ResidenceDocument, Sketch, Skill, whereabouts};
use crate::store::{Reader, StoreError};
use crate::time::{BirthDate, Day};
use crate::{attention, contact, household};
use serde::{Deserialize, Serialize};

/// A person in a list.
#[derive(Serialize, Clone)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PersonRow {
    pub id: String,
    pub name: String,
    pub native: String,
    /// EDTF, as far as it is known.
    pub birth: String,
    pub age: Option<u32>,
    pub languages: Vec<String>,
    /// When she was erased; somebody else's record still names her.
    #[cfg_attr(test, ts(type = "number | null"))]
    pub erased_at: Option<i64>,
    /// Where she is must not be told to somebody.
    pub protected: bool,
}

impl PersonRow {
    pub(super) fn of(sketch: Sketch, today: Day) -> Self {
        Self {
            id: sketch.id.to_string(),
            age: BirthDate::parse(&sketch.birth).and_then(|birth| birth.age_on(today)),
            name: sketch.name,
            native: sketch.native,
            birth: sketch.birth,
            languages: sketch.languages,
            erased_at: None,
            protected: sketch.protected,
        }
    }

    pub(super) fn read(
        reader: &Reader<'_>,
        person: PersonId,
        today: Day,
    ) -> Result<Self, StoreError> {
        let row = Self::of(person::sketch(reader, person)?, today);
        let erased = match row.name.is_empty() {
            true => reader.purged(person.0)?,
            false => None,
        };
        Ok(Self {
            erased_at: erased.map(|at| at.0),
            ..row
        })
    }

    /// What families are listed by: the oldest first, unknown ages last.
    pub(super) fn seniority(&self) -> impl Ord + use<> {
        (
            self.birth.is_empty(),
            self.birth.clone(),
            self.name.clone(),
            self.id.clone(),
        )
    }
}

/// Takes those out of whom somebody must not read.
pub(super) fn not_naming(rows: &mut Vec<PersonRow>, kept: &whereabouts::KeptFrom) {
    rows.retain(|row| Id::parse(&row.id).is_none_or(|id| !kept.has(PersonId(id))));
}

/// A page of persons.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PersonPage {
    #[cfg_attr(test, ts(type = "number"))]
    pub count: i64,
    pub rows: Vec<PersonRow>,
}

/// A person who answers a search.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PersonHit {
    pub row: PersonRow,
    pub matched: String,
}

/// Who answers a search: at most 50, and how many there are.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PersonHits {
    pub count: usize,
    pub hits: Vec<PersonHit>,
}

/// One of a person's names.
#[derive(Serialize, Deserialize, Clone)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PersonName {
    pub id: String,
    pub kind: String,
    pub given: String,
    pub family: String,
}

impl From<Name> for PersonName {
    fn from(name: Name) -> Self {
        Self {
            id: name.id.to_string(),
            kind: name.kind,
            given: name.given,
            family: name.family,
        }
    }
}

/// What she can do in a language.
#[derive(Serialize, Deserialize, Clone)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct LanguageSkill {
    pub language: String,
    pub speaks: bool,
    pub reads: bool,
    pub interpreted: bool,
}

impl From<Skill> for LanguageSkill {
    fn from(skill: Skill) -> Self {
        Self {
            language: skill.language,
            speaks: skill.speaks,
            reads: skill.reads,
            interpreted: skill.interpreted,
        }
    }
}

impl From<&LanguageSkill> for Skill {
    fn from(skill: &LanguageSkill) -> Self {
        Self {
            language: skill.language.clone(),
            speaks: skill.speaks,
            reads: skill.reads,
            interpreted: skill.interpreted,
        }
    }
}

/// A residence paper.
#[derive(Serialize, Deserialize, Clone)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ResidencePaper {
    pub id: String,
    pub kind: String,
    pub number: String,
    pub valid_until: Option<String>,
    pub authority: String,
}

impl From<ResidenceDocument> for ResidencePaper {
    fn from(document: ResidenceDocument) -> Self {
        Self {
            id: document.id.to_string(),
            kind: document.kind,
            number: document.number,
            valid_until: document.valid_until,
            authority: document.authority,
        }
    }
}

/// A relation as seen from the person: the other is my …
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Kin {
    pub id: String,
    pub other: PersonRow,
    pub relation: String,
    pub note: String,
}

/// Somebody in the household.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct HouseholdMember {
    pub person: PersonRow,
    pub since: Option<String>,
}

/// The household a person belongs to.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct HouseholdView {
    pub id: String,
    pub members: Vec<HouseholdMember>,
}

/// Somebody who must not learn where a person is.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct KeptFrom {
    pub person: PersonRow,
    pub since: String,
    pub by: String,
}

/// Someone who is the same human being.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SamePerson {
    pub fact: String,
    pub other: PersonRow,
    pub by: String,
    #[cfg_attr(test, ts(type = "number"))]
    pub at: i64,
}

/// A person's file as far as it goes without a case.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PersonView {
    pub row: PersonRow,
    pub names: Vec<PersonName>,
    pub birth: String,
    pub sex: String,
    pub languages: Vec<LanguageSkill>,
    pub documents: Vec<ResidencePaper>,
    pub household: Option<HouseholdView>,
    pub kin: Vec<Kin>,
    /// From whom it is kept where she is.
    pub kept_from: Vec<KeptFrom>,
    /// How much about others is not shown here: where they are is kept from her.
    pub withheld: usize,
    pub same_as: Vec<SamePerson>,
    /// Persons who may be the same human being.
    pub duplicates: Vec<PersonRow>,
    #[cfg_attr(test, ts(type = "number"))]
    pub contacts: i64,
    pub conflicts: Vec<ConflictView>,
    /// Something in it is of a newer version, and shows after the update.
    pub newer: bool,
    /// It waits to be erased and is only looked up.
    pub restricted: bool,
    /// When sealed notes were opened with the records key, the latest first.
    pub records_key_used: Vec<RecordsKeyUse>,
}

impl PersonView {
    pub(super) fn read(
        session: &Session,
        reader: &Reader<'_>,
        id: PersonId,
        today: Day,
    ) -> Result<Self, CommandError> {
        let person = person::open(reader, id)?;
        let group = person::same::group(reader, id)?;
        let row = |person| PersonRow::read(reader, person, today);
        let short = |user: UserId| session.roster().short(user.0);
        let same_as = person::same::of(reader, id)?
            .into_iter()
            .map(|same| {
                Ok(SamePerson {
                    fact: same.fact.to_string(),
                    other: row(same.other)?,
                    by: short(same.by),
                    at: same.at.0,
                })
            })
            .collect::<Result<_, StoreError>>()?;
        let kept = whereabouts::kept_from(reader, id)?;
        let all_kin = household::kin_of(reader, id)?;
        let unshown = all_kin.iter().filter(|kin| kept.has(kin.other)).count();
        let kin = all_kin
            .into_iter()
            .filter(|kin| !kept.has(kin.other))
            .map(|kin| {
                Ok(Kin {
                    id: kin.id.to_string(),
                    other: row(kin.other)?,
                    relation: kin.relation,
                    note: kin.note,
                })
            })
            .collect::<Result<_, StoreError>>()?;
        Ok(Self {
            birth: person.sketch.birth.clone(),
            row: PersonRow::of(person.sketch, today),
            names: person.names.into_iter().map(PersonName::from).collect(),
            sex: person.sex,
            languages: person
                .languages
                .into_iter()
                .map(LanguageSkill::from)
                .collect(),
            documents: person
                .documents
                .into_iter()
                .map(ResidencePaper::from)
                .collect(),
            household: household_view(reader, id, &kept, today)?,
            kin,
            kept_from: kept_from(session, reader, id, today)?,
            withheld: unshown
                + usize::try_from(contact::count_kept(reader, group.iter().copied(), &kept)?)
                    .unwrap_or_default(),
            same_as,
            duplicates: Vec::new(),
            records_key_used: uses(session, reader, group.iter().map(|one| one.0))?,
            contacts: contact::count_of(reader, group.into_iter(), &kept)?,
            conflicts: conflicts(session, reader, id.0)?,
            newer: attention::is_newer(reader, id.0)?,
            restricted: reader.is_restricted(id.0)?,
        })
    }
}

/// From each person once, the earliest day.
fn kept_from(
    session: &Session,
    reader: &Reader<'_>,
    person: PersonId,
    today: Day,
) -> Result<Vec<KeptFrom>, StoreError> {
    let mut told: Vec<PersonId> = Vec::new();
    let mut kept = Vec::new();
    for one in whereabouts::of(reader, person)? {
        if told.contains(&one.from) {
            continue;
        }
        told.push(one.from);
        kept.push(KeptFrom {
            person: PersonRow::read(reader, one.from, today)?,
            since: one.since,
            by: session.roster().short(one.by.0),
        });
    }
    Ok(kept)
}

fn household_view(
    reader: &Reader<'_>,
    person: PersonId,
    kept: &whereabouts::KeptFrom,
    today: Day,
) -> Result<Option<HouseholdView>, StoreError> {
    let Some(household) = household::of(reader, person)? else {
        return Ok(None);
    };
    let members = household
        .members
        .into_iter()
        .filter(|(member, _)| !kept.has(*member))
        .map(|(person, since)| {
            Ok(HouseholdMember {
                person: PersonRow::read(reader, person, today)?,
                since,
            })
        })
        .collect::<Result<_, StoreError>>()?;
    Ok(Some(HouseholdView {
        id: household.id.to_string(),
        members,
    }))
}
