//! Who goes to which side, and who may hold what.

use super::PartingError;
use super::act::CaseSides;
use crate::case::CLIENT;
use crate::ids::{CaseId, PersonId};
use std::collections::BTreeSet;

/// People of a case, each with the part.
pub(super) type People = Vec<(PersonId, String)>;

/// Divides the people of a case: those who leave, and all others. Who belongs to neither side of the
/// household stays in the case of those who stay; that way nobody learns by it where somebody went.
pub(super) fn divide(people: People, leaving: &BTreeSet<PersonId>) -> (People, People) {
    let leaves = |(person, _): &(PersonId, String)| leaving.contains(person);
    let (leave, stay): (People, People) = people.into_iter().partition(leaves);
    (accompanied(leave), accompanied(stay))
}

/// A case is about somebody who is accompanied. Where those who were go to the other side, the family
/// takes their place; where only children are left, they do.
fn accompanied(mut people: People) -> People {
    for part in [CLIENT, "family", "child", "representative"] {
        if people.iter().any(|(_, known)| known == part) {
            for (_, known) in people.iter_mut().filter(|(_, known)| known == part) {
                CLIENT.clone_into(known);
            }
            break;
        }
    }
    people
}

/// Whether what was said fits the cases there are: each of them once, and nobody for both sides where
/// whereabouts are kept.
pub(super) fn check(
    said: &[CaseSides],
    shared: impl Iterator<Item = CaseId>,
    keep: bool,
) -> Result<(), PartingError> {
    let shared: BTreeSet<CaseId> = shared.collect();
    let named: BTreeSet<CaseId> = said.iter().map(|one| one.case).collect();
    if named != shared || named.len() != said.len() {
        return Err(PartingError::CasesChanged);
    }
    let holders = |side: fn(&CaseSides) -> Option<crate::ids::UserId>| {
        said.iter().filter_map(side).collect::<BTreeSet<_>>()
    };
    let both = holders(|one| one.leaving)
        .intersection(&holders(|one| one.staying))
        .count();
    match keep && both > 0 {
        true => Err(PartingError::SameWorker),
        false => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::{Id, UserId};

    fn person(byte: u8) -> PersonId {
        PersonId(Id::new([byte; 16]))
    }

    fn people(parts: &[&str]) -> People {
        let parts = (1..).zip(parts);
        parts
            .map(|(byte, part)| (person(byte), (*part).to_owned()))
            .collect()
    }

    fn parts(people: &People) -> Vec<&str> {
        people.iter().map(|(_, part)| part.as_str()).collect()
    }

    #[test]
    fn each_side_of_a_case_accompanies_somebody() {
        let leaving = BTreeSet::from([person(2), person(3)]);
        let (leave, stay) = divide(people(&["client", "family", "child"]), &leaving);
        assert_eq!(parts(&leave), ["client", "child"]);
        assert_eq!(parts(&stay), ["client"]);
        let (leave, stay) = divide(people(&["child", "client", "child"]), &leaving);
        assert_eq!(parts(&leave), ["client", "child"]);
        assert_eq!(parts(&stay), ["client"]);
    }

    #[test]
    fn nobody_holds_both_sides_where_whereabouts_are_kept() {
        let case = |byte| CaseId(Id::new([byte; 16]));
        let user = |byte| Some(UserId(Id::new([byte; 16])));
        let sides = |byte, leaving, staying| CaseSides {
            case: case(byte),
            leaving,
            staying,
        };
        let one = [sides(1, user(1), user(1))];
        assert!(check(&one, [case(1)].into_iter(), false).is_ok());
        let refused = check(&one, [case(1)].into_iter(), true);
        assert!(matches!(refused, Err(PartingError::SameWorker)));
        let crossed = [sides(1, user(1), None), sides(2, user(2), user(1))];
        let refused = check(&crossed, [case(1), case(2)].into_iter(), true);
        assert!(matches!(refused, Err(PartingError::SameWorker)));
        let nobody = [sides(1, None, None)];
        assert!(check(&nobody, [case(1)].into_iter(), true).is_ok());
        let other = check(&nobody, [case(2)].into_iter(), true);
        assert!(matches!(other, Err(PartingError::CasesChanged)));
    }
}
