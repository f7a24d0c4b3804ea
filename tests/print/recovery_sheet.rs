//! The recovery sheet in every language and for both holders.

use geleit_core::i18n::Language;
use geleit_core::print::document::recovery_sheet::{Holder, RecoverySheet};
use geleit_core::print::{Laid, PaperError};

use super::{today, tools};

/// A code as it is printed: groups of four.
pub fn groups() -> Vec<String> {
    [
        "7K2M", "Q9TX", "4HWC", "R8DN", "3VJP", "6ZFB", "5YGS", "2ELA",
    ]
    .map(str::to_owned)
    .to_vec()
}

/// Lays out a sheet of an invented service.
pub fn sheet(language: Language, holder: Holder<'_>) -> Result<Laid, PaperError> {
    RecoverySheet {
        number: "2027-A-0001",
        language,
        holder,
        store: "Sozialdienst Müllerstraße",
        made_on: today(),
        groups: &groups(),
    }
    .lay_out()
}

#[test]
fn every_sheet_is_one_page_and_has_every_letter() {
    for language in Language::ALL {
        for holder in [Holder::Personal("SK"), Holder::Office] {
            let laid = sheet(language, holder).unwrap();
            assert_eq!(laid.page_count(), 1, "{language:?} {holder:?}");
            assert_eq!(
                laid.missing_letters(),
                Default::default(),
                "{language:?} {holder:?}"
            );
        }
    }
}

#[test]
fn the_longest_code_still_fits_one_page() {
    let groups: Vec<String> = groups().into_iter().cycle().take(16).collect();
    for language in Language::ALL {
        let sheet = RecoverySheet {
            number: "2027-A-0001",
            language,
            holder: Holder::Personal("SKM"),
            store: "Sozialdienst für Geflüchtete im Landkreis, Außenstelle Nord",
            made_on: today(),
            groups: &groups,
        };
        assert_eq!(sheet.lay_out().unwrap().page_count(), 1, "{language:?}");
    }
}

#[test]
fn the_groups_are_printed_in_order_with_their_numbers() {
    for language in Language::ALL {
        let laid = sheet(language, Holder::Personal("SK")).unwrap();
        let printed = tools::text_of(&laid.pdf().unwrap());
        let words: Vec<&str> = printed.split_whitespace().collect();
        for (number, group) in (1..).zip(groups()) {
            let place = words
                .iter()
                .position(|word| *word == group)
                .unwrap_or_else(|| panic!("{group}: {printed}"));
            assert_eq!(
                words[place - 1],
                number.to_string(),
                "{language:?}: {printed}"
            );
        }
    }
}

#[test]
fn the_sheet_says_what_it_opens_and_how_to_keep_it() {
    let expected = [
        (
            Language::German,
            "12.01.2027",
            "Seite 1 von 1",
            "geschützten Notizen von SK",
            "Geschützte Notizen öffnet er nicht",
        ),
        (
            Language::French,
            "12/01/2027",
            "Page 1 sur 1",
            "notes protégées de SK",
            "n’ouvre pas les notes protégées",
        ),
        (
            Language::English,
            "12 January 2027",
            "Page 1 of 1",
            "protected notes of SK",
            "does not open protected notes",
        ),
    ];
    for (language, date, foot, personal, office) in expected {
        for (holder, opens) in [(Holder::Personal("SK"), personal), (Holder::Office, office)] {
            let laid = sheet(language, holder).unwrap();
            let printed = plain(&tools::text_of(&laid.pdf().unwrap()));
            for words in [
                date,
                foot,
                opens,
                "2027-A-0001",
                "Sozialdienst Müllerstraße",
            ] {
                assert!(
                    printed.contains(words),
                    "{language:?}: {words} in {printed}"
                );
            }
            assert!(!printed.contains('⟦'), "{printed}");
        }
    }
}

#[test]
fn the_sheet_in_words_is_the_sheet_in_print() {
    let laid = sheet(Language::German, Holder::Personal("SK")).unwrap();
    let read = plain(&laid.page_texts().concat());
    for words in plain(&tools::text_of(&laid.pdf().unwrap())).split(' ') {
        assert!(read.contains(words), "{words} in {read}");
    }
}

#[test]
fn letters_no_font_has_are_named_and_give_no_pdf() {
    let laid = RecoverySheet {
        number: "1",
        language: Language::German,
        holder: Holder::Personal("漢"),
        store: "தமிழ்",
        made_on: today(),
        groups: &groups(),
    }
    .lay_out()
    .unwrap();
    let missing = laid.missing_letters();
    assert!(
        missing.contains(&'漢') && missing.contains(&'த'),
        "{missing:?}"
    );
    assert_eq!(laid.pdf().unwrap_err(), PaperError::Letters(missing));
}

#[test]
fn what_people_type_is_never_read_as_layout() {
    let store = "#panic() $x$ *a* = b // \\ \" @ <l> `r` #import \"/values.json\"";
    let laid = RecoverySheet {
        number: "#pagebreak()",
        language: Language::English,
        holder: Holder::Personal("#{1+1}"),
        store,
        made_on: today(),
        groups: &groups(),
    }
    .lay_out()
    .unwrap();
    let read = plain(&laid.page_texts().concat());
    assert!(
        read.contains(store) && read.contains("#pagebreak()") && read.contains("#{1+1}"),
        "{read}"
    );
}

/// Leaves out line breaks and the invisible marks that set apart names.
fn plain(text: &str) -> String {
    let text: String = text
        .chars()
        .filter(|letter| !('\u{2066}'..='\u{2069}').contains(letter))
        .collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
