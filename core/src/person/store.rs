//! Reading persons.

use super::whereabouts::protected;
use super::{
    Name, Person, PersonError, ResidenceDocument, Sketch, Skill, display_name, native_name,
};
use crate::ids::{Id, PersonId};
use crate::store::{Reader, StoreError};
use crate::time::Day;
use rusqlite::{Row, params};
use std::collections::{BTreeMap, BTreeSet};

/// Everything a person's own root says.
pub fn open(reader: &Reader<'_>, person: PersonId) -> Result<Person, PersonError> {
    let (birth, sex) = find(reader, person)?.ok_or(PersonError::NotFound)?;
    let names = names_of(reader, person)?;
    let languages = languages_of(reader, person)?;
    let protected = protected(reader)?.contains(&person);
    Ok(Person {
        sketch: draw_sketch(person, birth, &names, &languages, protected),
        names,
        sex,
        languages,
        documents: documents_of(reader, person)?,
    })
}

/// As much of a person as a list shows; one that is not here has no name.
pub fn sketch(reader: &Reader<'_>, person: PersonId) -> Result<Sketch, StoreError> {
    let birth = find(reader, person)?
        .map(|(birth, _)| birth)
        .unwrap_or_default();
    let names = names_of(reader, person)?;
    Ok(draw_sketch(
        person,
        birth,
        &names,
        &languages_of(reader, person)?,
        protected(reader)?.contains(&person),
    ))
}

/// The same for several persons at once.
pub fn sketches(
    reader: &Reader<'_>,
    persons: impl Iterator<Item = PersonId>,
) -> Result<BTreeMap<PersonId, Sketch>, StoreError> {
    let persons: BTreeSet<PersonId> = persons.collect();
    let quoted: Vec<String> = persons.iter().map(|id| format!("\"{id}\"")).collect();
    let ids = format!("[{}]", quoted.join(","));
    let births = reader.rows(
        "SELECT id, ifnull(birth, '') FROM person
         WHERE id IN (SELECT unhex(value) FROM json_each(?1)) ORDER BY id",
        [&ids],
        |row| Ok((person(row, 0)?, row.get::<_, String>(1)?)),
    )?;
    let mut births: BTreeMap<PersonId, String> = births.into_iter().collect();
    let names = reader.rows(
        "SELECT id, ifnull(kind, 'alias'), ifnull(given, ''), ifnull(family, ''), root
         FROM person_name WHERE root IN (SELECT unhex(value) FROM json_each(?1))
         ORDER BY root, kind <> 'official', kind <> 'native', rk",
        [&ids],
        |row| Ok((person(row, 4)?, name_from_row(row)?)),
    )?;
    let languages = reader.rows(
        "SELECT language, ifnull(speaks, 0), ifnull(reads, 0), ifnull(interpreted, 0), root
         FROM person_language
         WHERE root IN (SELECT unhex(value) FROM json_each(?1)) AND language IS NOT NULL
         ORDER BY root, speaks DESC, language",
        [&ids],
        |row| Ok((person(row, 4)?, skill_from_row(row)?)),
    )?;
    let (mut names, mut languages) = (grouped(names), grouped(languages));
    let protected = protected(reader)?;
    Ok(persons
        .into_iter()
        .map(|id| {
            let birth = births.remove(&id).unwrap_or_default();
            let names = names.remove(&id).unwrap_or_default();
            let languages = languages.remove(&id).unwrap_or_default();
            let kept = protected.contains(&id);
            (id, draw_sketch(id, birth, &names, &languages, kept))
        })
        .collect())
}

fn person(row: &Row<'_>, column: usize) -> rusqlite::Result<PersonId> {
    Ok(PersonId(Id::new(row.get(column)?)))
}

fn grouped<T>(rows: Vec<(PersonId, T)>) -> BTreeMap<PersonId, Vec<T>> {
    let mut groups: BTreeMap<PersonId, Vec<T>> = BTreeMap::new();
    for (person, row) in rows {
        groups.entry(person).or_default().push(row);
    }
    groups
}

fn draw_sketch(
    id: PersonId,
    birth: String,
    names: &[Name],
    languages: &[Skill],
    protected: bool,
) -> Sketch {
    Sketch {
        protected,
        id,
        name: display_name(names),
        native: native_name(names),
        birth,
        languages: languages
            .iter()
            .filter(|skill| skill.speaks)
            .map(|skill| skill.language.clone())
            .collect(),
    }
}

/// Birth date and sex, if the person is here.
pub fn find(reader: &Reader<'_>, person: PersonId) -> Result<Option<(String, String)>, StoreError> {
    reader.first(
        "SELECT ifnull(birth, ''), ifnull(sex, '') FROM person WHERE id = ?1",
        [person.0.as_bytes()],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}

/// How many persons there are.
pub fn count(reader: &Reader<'_>) -> Result<i64, StoreError> {
    reader.number("SELECT count(*) FROM person", [])
}

/// A page of persons by family name, then given name.
pub fn list(reader: &Reader<'_>, offset: i64, limit: i64) -> Result<Vec<Sketch>, StoreError> {
    let ids = reader.rows(
        "SELECT id FROM person ORDER BY (
             SELECT lower(coalesce(family, given, '') || ' ' || coalesce(given, ''))
             FROM person_name WHERE person_name.root = person.id
             ORDER BY kind <> 'official', rk LIMIT 1
         ), id LIMIT ?1 OFFSET ?2",
        params![limit, offset],
        |row| Ok(PersonId(Id::new(row.get(0)?))),
    )?;
    ids.into_iter().map(|id| sketch(reader, id)).collect()
}

/// A person's names, the official one first.
pub fn names_of(reader: &Reader<'_>, person: PersonId) -> Result<Vec<Name>, StoreError> {
    reader.rows(
        "SELECT id, ifnull(kind, 'alias'), ifnull(given, ''), ifnull(family, '')
         FROM person_name WHERE root = ?1 ORDER BY kind <> 'official', kind <> 'native', rk",
        [person.0.as_bytes()],
        name_from_row,
    )
}

/// Every name of every person, for the search.
pub fn all_names(reader: &Reader<'_>) -> Result<Vec<(PersonId, Name)>, StoreError> {
    reader.rows(
        "SELECT id, ifnull(kind, 'alias'), ifnull(given, ''), ifnull(family, ''), root
         FROM person_name ORDER BY rk",
        [],
        |row| Ok((PersonId(Id::new(row.get(4)?)), name_from_row(row)?)),
    )
}

fn name_from_row(row: &Row<'_>) -> rusqlite::Result<Name> {
    Ok(Name {
        id: Id::new(row.get(0)?),
        kind: row.get(1)?,
        given: row.get(2)?,
        family: row.get(3)?,
    })
}

fn languages_of(reader: &Reader<'_>, person: PersonId) -> Result<Vec<Skill>, StoreError> {
    reader.rows(
        "SELECT language, ifnull(speaks, 0), ifnull(reads, 0), ifnull(interpreted, 0)
         FROM person_language WHERE root = ?1 AND language IS NOT NULL
         ORDER BY speaks DESC, language",
        [person.0.as_bytes()],
        skill_from_row,
    )
}

fn skill_from_row(row: &Row<'_>) -> rusqlite::Result<Skill> {
    Ok(Skill {
        language: row.get(0)?,
        speaks: row.get(1)?,
        reads: row.get(2)?,
        interpreted: row.get(3)?,
    })
}

pub(super) fn documents_of(
    reader: &Reader<'_>,
    person: PersonId,
) -> Result<Vec<ResidenceDocument>, StoreError> {
    reader.rows(
        "SELECT id, ifnull(kind, 'other'), ifnull(number, ''), valid_until, ifnull(authority, '')
         FROM residence_document WHERE root = ?1 ORDER BY valid_until DESC, rk",
        [person.0.as_bytes()],
        |row| {
            Ok(ResidenceDocument {
                id: Id::new(row.get(0)?),
                kind: row.get(1)?,
                number: row.get(2)?,
                valid_until: row.get(3)?,
                authority: row.get(4)?,
            })
        },
    )
}

/// A paper that runs out.
pub struct Expiring {
    /// Whose.
    pub person: PersonId,
    /// Which.
    pub kind: String,
    /// Its last day.
    pub valid_until: Day,
}

/// Papers whose last day is not later than `until`, and not longer ago than `from`; a paper that a
/// later one of the same kind follows is left out.
pub fn expiring(reader: &Reader<'_>, from: Day, until: Day) -> Result<Vec<Expiring>, StoreError> {
    let rows: Vec<([u8; 16], String, String)> = reader.rows(
        "SELECT root, ifnull(kind, 'other'), valid_until FROM residence_document AS paper
         WHERE valid_until BETWEEN ?1 AND ?2 AND NOT EXISTS (
             SELECT 1 FROM residence_document AS later
             WHERE later.root = paper.root AND later.kind = paper.kind
               AND later.valid_until > paper.valid_until)
         ORDER BY valid_until, root LIMIT 200",
        params![from.to_string(), until.to_string()],
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
    )?;
    Ok(rows
        .into_iter()
        .filter_map(|(person, kind, day)| {
            Some(Expiring {
                person: PersonId(Id::new(person)),
                kind,
                valid_until: crate::time::parse_day(&day)?,
            })
        })
        .collect())
}
