//! What may happen in a week of a team, and how likely it is.

use super::team::ALMA;
use crate::ids::Id;
use crate::person;
use crate::roster::own_root;
use crate::store::{StoreError, Tx, Value};
use proptest::prelude::*;

#[derive(Clone, Debug)]
pub enum Act {
    Person,
    Birth(u8, u8),
    Language(u8, u8, bool),
    Delete(u8),
    Restore(u8),
    Same(u8, u8),
    Scan(u8),
    Send(u8),
    Ask,
    Hear(u8),
    Broken(u8),
    Clock(i8),
    Copy,
    BothGoOn,
    ShutOut(u8),
    Admit(u8, u8),
    Erase(u8, u8),
    Dismiss(bool),
    Censor(u8),
    Forge(u8),
    OutAndIn(u8),
    BothOut(u8),
    OutAndErased(u8),
}

pub fn act() -> impl Strategy<Value = Act> {
    let byte = any::<u8>;
    prop_oneof![
        3 => Just(Act::Person),
        6 => (byte(), byte()).prop_map(|(who, year)| Act::Birth(who, year)),
        3 => (byte(), byte(), any::<bool>()).prop_map(|(who, which, yes)| Act::Language(who, which, yes)),
        1 => byte().prop_map(Act::Delete),
        1 => byte().prop_map(Act::Restore),
        1 => (byte(), byte()).prop_map(|(one, other)| Act::Same(one, other)),
        1 => byte().prop_map(Act::Scan),
        5 => byte().prop_map(Act::Send),
        1 => Just(Act::Ask),
        6 => byte().prop_map(Act::Hear),
        1 => byte().prop_map(Act::Broken),
        1 => any::<i8>().prop_map(Act::Clock),
        1 => Just(Act::Copy),
        1 => Just(Act::BothGoOn),
    ]
}

/// The same, and laptops are shut out and their changes let in again.
pub fn act_with_outs() -> impl Strategy<Value = Act> {
    prop_oneof![
        24 => act(),
        2 => any::<u8>().prop_map(Act::ShutOut),
        2 => (any::<u8>(), any::<u8>()).prop_map(|(whose, which)| Act::Admit(whose, which)),
        2 => any::<u8>().prop_map(Act::OutAndIn),
        1 => any::<u8>().prop_map(Act::BothOut),
    ]
}

/// The same, and things are erased, by two or by one; the officer goes, a carrier leaves bodies out.
pub fn act_with_erasing() -> impl Strategy<Value = Act> {
    let byte = any::<u8>;
    prop_oneof![
        14 => act(),
        2 => (byte(), byte()).prop_map(|(which, how)| Act::Erase(which, how)),
        1 => any::<bool>().prop_map(Act::Dismiss),
        1 => byte().prop_map(Act::Censor),
    ]
}

/// All of it, a laptop that is out erases, and a carrier forges.
pub fn anything() -> impl Strategy<Value = Act> {
    prop_oneof![
        8 => act_with_outs(),
        12 => act_with_erasing(),
        3 => any::<u8>().prop_map(Act::Forge),
        1 => any::<u8>().prop_map(Act::OutAndErased),
    ]
}

/// Does what an act says. Gives what a new person's id follows from, or whose birth was written.
pub fn write(tx: &mut Tx<'_>, act: &Act, known: &[Id]) -> Result<Option<Id>, StoreError> {
    let here = |tx: &Tx<'_>, id: Id| {
        let sql = "SELECT count(*) FROM person WHERE id = ?1";
        Ok::<_, StoreError>(tx.reader().number(sql, [id.as_bytes()])? > 0)
    };
    let who = |which: &u8| {
        let place = usize::from(*which).checked_rem(known.len())?;
        known.get(place).copied()
    };
    match act {
        Act::Person => {
            let (draw, name) = (tx.draw(), tx.draw());
            let id = own_root(ALMA, draw);
            tx.create(id, &person::PERSON, id, &[])?;
            let given = [(person::NAME.columns[1], "Nura".into())];
            tx.create(id, &person::NAME, name, &given)?;
            return Ok(Some(draw));
        }
        Act::Birth(which, year) => {
            if let Some(id) = who(which).filter(|id| here(tx, *id).unwrap()) {
                let birth = Value::Text(format!("19{:02}", year % 5));
                tx.set(id, &person::PERSON, id, person::PERSON.columns[0], birth)?;
                return Ok(Some(id));
            }
        }
        Act::Language(which, code, put) => {
            if let Some(id) = who(which).filter(|id| here(tx, *id).unwrap()) {
                let language = Value::Text(format!("l{}", code % 2));
                let key = [(person::LANGUAGE.columns[0], language)];
                match put {
                    true => drop(tx.put_in_set(id, &person::LANGUAGE, &key)?),
                    false => tx.drop_from_set(id, &person::LANGUAGE, &key)?,
                }
            }
        }
        Act::Delete(which) => {
            if let Some(id) = who(which).filter(|id| here(tx, *id).unwrap()) {
                tx.delete(id, &person::PERSON, id)?;
            }
        }
        Act::Restore(which) => {
            if let Some(id) = who(which) {
                tx.restore(id, &person::PERSON, id)?;
            }
        }
        Act::Same(one, other) => {
            if let (Some(one), Some(other)) = (who(one), who(other)) {
                let fact = [(person::SAME_PERSON.columns[0], other.into())];
                tx.state_fact(one, &person::SAME_PERSON, &fact)?;
            }
        }
        _ => {}
    }
    Ok(None)
}
