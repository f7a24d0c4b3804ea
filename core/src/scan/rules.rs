//! Whether the pages of a file are one agreement, whole.

use super::payload::{Payload, Print};
use std::collections::{BTreeMap, BTreeSet};

/// What was found on one page of a file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Sheet {
    /// Nearly no ink: the back of a sheet. It counts for nothing.
    Blank,
    /// Something is on it, and no code of ours could be read.
    Unread,
    /// The codes on it; more than one when two pages lay on the glass together.
    Codes(BTreeSet<Payload>),
}

/// What a file is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Verdict {
    /// One printed agreement with all its pages, each read.
    Whole(Print),
    /// Pages of one agreement, all read, and some are not there.
    Incomplete(Print, Vec<u32>),
    /// Pages of more than one agreement or version.
    Several(Vec<Print>),
    /// Anything else: a person looks. What was read of one agreement is a hint, with the pages that
    /// were not found.
    Unsure(Option<(Print, Vec<u32>)>),
}

/// Judges a file by its pages. Their order means nothing, and a page may come twice.
pub fn judge(sheets: &[Sheet]) -> Verdict {
    let codes = || {
        sheets.iter().flat_map(|sheet| match sheet {
            Sheet::Codes(codes) => codes.iter().collect(),
            _ => Vec::new(),
        })
    };
    let mut papers: BTreeMap<_, BTreeSet<u32>> = BTreeMap::new();
    for Payload { print, page } in codes() {
        papers.entry(*print).or_default().insert(*page);
    }
    let mut papers = papers.into_iter();
    let (Some((print, found)), next) = (papers.next(), papers.next()) else {
        return Verdict::Unsure(None);
    };
    if let Some((other, _)) = next {
        let mut several = vec![print, other];
        several.extend(papers.map(|(print, _)| print));
        return Verdict::Several(several);
    }
    let missing: Vec<u32> = (1..=print.pages)
        .filter(|page| !found.contains(page))
        .collect();
    match (sheets.contains(&Sheet::Unread), missing.is_empty()) {
        (true, _) => Verdict::Unsure(Some((print, missing))),
        (false, true) => Verdict::Whole(print),
        (false, false) => Verdict::Incomplete(print, missing),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::Id;
    use proptest::prelude::*;

    fn print(number: u8) -> Print {
        Print {
            document: Id::new([number; 16]),
            version: 1,
            digest: Id::new([9; 16]),
            pages: 3,
        }
    }

    fn code(number: u8, page: u32) -> Payload {
        Payload {
            print: print(number),
            page,
        }
    }

    fn sheet(number: u8, page: u32) -> Sheet {
        Sheet::Codes(BTreeSet::from([code(number, page)]))
    }

    #[test]
    fn all_pages_in_any_order_with_blank_backs_and_doubles_are_whole() {
        let whole = Verdict::Whole(print(1));
        assert_eq!(judge(&[sheet(1, 1), sheet(1, 2), sheet(1, 3)]), whole);
        let sheets = [
            sheet(1, 3),
            Sheet::Blank,
            sheet(1, 1),
            sheet(1, 2),
            sheet(1, 1),
        ];
        assert_eq!(judge(&sheets), whole);
        let spread = Sheet::Codes(BTreeSet::from([code(1, 1), code(1, 2)]));
        assert_eq!(judge(&[spread, sheet(1, 3)]), whole);
    }

    #[test]
    fn a_missing_page_is_named() {
        let missing = |sheets: &[Sheet]| match judge(sheets) {
            Verdict::Incomplete(_, missing) => missing,
            other => panic!("{other:?}"),
        };
        assert_eq!(missing(&[sheet(1, 1), sheet(1, 3)]), [2]);
        assert_eq!(missing(&[sheet(1, 2), Sheet::Blank]), [1, 3]);
    }

    #[test]
    fn two_agreements_or_two_versions_are_several() {
        assert_eq!(
            judge(&[sheet(1, 1), sheet(2, 2), sheet(1, 3), Sheet::Unread]),
            Verdict::Several(vec![print(1), print(2)])
        );
        let newer = Print {
            version: 2,
            ..print(1)
        };
        let other = Sheet::Codes(BTreeSet::from([Payload {
            print: newer,
            page: 2,
        }]));
        assert!(matches!(
            judge(&[sheet(1, 1), other, sheet(1, 3)]),
            Verdict::Several(_)
        ));
    }

    #[test]
    fn a_page_that_could_not_be_read_makes_it_unsure() {
        let hint = Verdict::Unsure(Some((print(1), vec![2])));
        assert_eq!(judge(&[sheet(1, 1), Sheet::Unread, sheet(1, 3)]), hint);
        let extra = [sheet(1, 1), sheet(1, 2), sheet(1, 3), Sheet::Unread];
        assert_eq!(judge(&extra), Verdict::Unsure(Some((print(1), vec![]))));
        assert_eq!(judge(&[Sheet::Unread]), Verdict::Unsure(None));
        assert_eq!(judge(&[Sheet::Blank]), Verdict::Unsure(None));
        assert_eq!(judge(&[]), Verdict::Unsure(None));
    }

    fn any_sheet() -> impl Strategy<Value = Sheet> {
        prop_oneof![
            1 => Just(Sheet::Blank),
            1 => Just(Sheet::Unread),
            8 => (1_u8..3, 1_u32..4).prop_map(|(number, page)| sheet(number, page)),
        ]
    }

    proptest! {
        #[test]
        fn only_a_file_in_which_nothing_is_unread_foreign_or_missing_is_whole(
            sheets in prop::collection::vec(any_sheet(), 0..8)
        ) {
            let has = |number, page| sheets.contains(&sheet(number, page));
            let all = |number| (1..4).all(|page| has(number, page));
            let any = |number| (1..4).any(|page| has(number, page));
            let whole = !sheets.contains(&Sheet::Unread)
                && ((all(1) && !any(2)) || (all(2) && !any(1)));
            prop_assert_eq!(matches!(judge(&sheets), Verdict::Whole(_)), whole);
            let mut turned = sheets.clone();
            turned.reverse();
            prop_assert_eq!(judge(&turned), judge(&sheets));
        }
    }
}
