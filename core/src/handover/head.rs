//! What stands at the head of a handover, for people: from whom to whom, why, from when, and who acts.

use super::Told;
use crate::cbor::{self, Malformed, Parser};
use crate::ids::{CaseId, Id, PersonId, SpaceId};
use crate::time::{Day, parse_day};

/// The kind of bundle that hands over.
const HANDOVER: u64 = 2;
const MOST_LIST: usize = 4_096;

/// A deadline that goes along.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Deadline {
    /// Code of the list `handover_due`.
    pub kind: String,
    /// The row that says so, by its id over there.
    pub row: Id,
    /// The day.
    pub on: Day,
    /// Who acts: code of the list `handover_acts`.
    pub who: String,
}

/// The head.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Head {
    /// Which handover.
    pub handover: Id,
    /// The first of a row of them.
    pub series: Id,
    /// Its place in the row, from 1.
    pub seq: u64,
    /// Who hands over.
    pub from: SpaceId,
    /// To whom.
    pub to: SpaceId,
    /// Whether both are demo offices.
    pub demo: bool,
    /// The day it was made. No clock leaves, only this day.
    pub made_on: Day,
    /// The case over there.
    pub case: CaseId,
    /// About whom, by their ids over there, and what of each.
    pub persons: Vec<(PersonId, Vec<String>)>,
    /// Code of the list `handover_occasion`.
    pub occasion: String,
    /// From which day on the other service accompanies.
    pub on_day: Day,
    /// Until when an answer is expected.
    pub answer_by: Day,
    /// On which ground: code of the list `disclosure_ground`.
    pub ground: String,
    /// When the client was read what leaves.
    pub told_on: Option<Day>,
    /// How; heads of earlier versions do not say it.
    pub told: Option<Told>,
    /// What the client objected to.
    pub objections: String,
    /// Who hands over, by name.
    pub worker: String,
    /// Open deadlines.
    pub deadlines: Vec<Deadline>,
}

impl Head {
    /// Its bytes.
    pub fn write(&self) -> Vec<u8> {
        let day = |day: Option<Day>| day.map_or_else(String::new, |day| day.to_string());
        cbor::write(|writer| {
            // Without it a head is written as it always was.
            let items = 19 + u64::from(self.told.is_some());
            writer.array(items)?.u8(1)?.u64(HANDOVER)?;
            writer.bytes(self.handover.as_bytes())?;
            writer.bytes(self.series.as_bytes())?.u64(self.seq)?;
            writer.bytes(self.from.0.as_bytes())?;
            writer.bytes(self.to.0.as_bytes())?.bool(self.demo)?;
            writer.str(&self.made_on.to_string())?;
            writer.bytes(self.case.0.as_bytes())?;
            writer.array(self.persons.len() as u64)?;
            for (person, items) in &self.persons {
                writer.array(2)?.bytes(person.0.as_bytes())?;
                writer.array(items.len() as u64)?;
                for item in items {
                    writer.str(item)?;
                }
            }
            writer.str(&self.occasion)?.str(&self.on_day.to_string())?;
            writer.str(&self.answer_by.to_string())?.str(&self.ground)?;
            writer.str(&day(self.told_on))?.str(&self.objections)?;
            writer.str(&self.worker)?;
            writer.array(self.deadlines.len() as u64)?;
            for due in &self.deadlines {
                writer.array(4)?.str(&due.kind)?;
                writer.bytes(due.row.as_bytes())?;
                writer.str(&due.on.to_string())?.str(&due.who)?;
            }
            match &self.told {
                Some(told) => told.write(writer),
                None => Ok(()),
            }
        })
    }

    /// Reads it; there is one way to write each.
    pub fn read(bytes: &[u8]) -> Result<Self, Malformed> {
        let mut parser = Parser::new(bytes);
        let parser = &mut parser;
        let items = parser.array()?;
        if (parser.u8()?, parser.u64()?) != (1, HANDOVER) {
            return Err(Malformed);
        }
        let head = Self {
            handover: cbor::id(parser)?,
            series: cbor::id(parser)?,
            seq: parser.u64()?,
            from: SpaceId(cbor::id(parser)?),
            to: SpaceId(cbor::id(parser)?),
            demo: parser.bool()?,
            made_on: day(parser)?,
            case: CaseId(cbor::id(parser)?),
            persons: each(parser, |parser| {
                cbor::array(parser, 2)?;
                let person = PersonId(cbor::id(parser)?);
                let items = each(parser, |parser| Ok(parser.str()?.to_owned()))?;
                Ok((person, items))
            })?,
            occasion: parser.str()?.to_owned(),
            on_day: day(parser)?,
            answer_by: day(parser)?,
            ground: parser.str()?.to_owned(),
            told_on: match parser.str()? {
                "" => None,
                text => Some(parse_day(text).ok_or(Malformed)?),
            },
            objections: parser.str()?.to_owned(),
            worker: parser.str()?.to_owned(),
            deadlines: each(parser, |parser| {
                cbor::array(parser, 4)?;
                Ok(Deadline {
                    kind: parser.str()?.to_owned(),
                    row: cbor::id(parser)?,
                    on: day(parser)?,
                    who: parser.str()?.to_owned(),
                })
            })?,
            told: match items {
                Some(20) => Some(Told::read(parser)?),
                _ => None,
            },
        };
        let fits = head.seq > 0 && i64::try_from(head.seq).is_ok() && head.write() == bytes;
        fits.then_some(head).ok_or(Malformed)
    }
}

pub(super) fn day(parser: &mut Parser<'_>) -> Result<Day, Malformed> {
    parse_day(parser.str()?).ok_or(Malformed)
}

fn each<T>(
    parser: &mut Parser<'_>,
    mut one: impl FnMut(&mut Parser<'_>) -> Result<T, Malformed>,
) -> Result<Vec<T>, Malformed> {
    let count = cbor::list(parser)?;
    if count > MOST_LIST {
        return Err(Malformed);
    }
    (0..count).map(|_| one(parser)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn head(told: Option<Told>) -> Head {
        let (id, day) = (Id::new([7; 16]), parse_day("2027-01-12").unwrap());
        Head {
            handover: id,
            series: id,
            seq: 1,
            from: SpaceId(id),
            to: SpaceId(id),
            demo: false,
            made_on: day,
            case: CaseId(id),
            persons: vec![(PersonId(id), vec!["identity".to_owned()])],
            occasion: "moving".to_owned(),
            on_day: day,
            answer_by: day,
            ground: "release".to_owned(),
            told_on: Some(day),
            told,
            objections: String::new(),
            worker: "Alma Berger".to_owned(),
            deadlines: Vec::new(),
        }
    }

    #[test]
    fn a_head_that_says_how_it_was_told_and_one_of_a_version_before_are_both_read() {
        let told = Told {
            language: "prs".to_owned(),
            interpreter: "phone".to_owned(),
            name: "Farid Nazari".to_owned(),
            by: "Alma Berger".to_owned(),
            understood: true,
            content: [3; 16],
        };
        for (told, items) in [(Some(told), 20), (None, 19)] {
            let head = head(told);
            let bytes = head.write();
            assert_eq!(bytes.first(), Some(&(0x80 | items)), "an array of so many");
            assert_eq!(Head::read(&bytes).unwrap(), head);
        }
    }

    #[test]
    fn a_head_with_more_or_less_than_that_is_refused() {
        let bytes = head(None).write();
        for items in [18, 20, 21] {
            let mut bent = bytes.clone();
            bent[0] = 0x80 | items;
            assert!(Head::read(&bent).is_err(), "{items}");
        }
    }
}
