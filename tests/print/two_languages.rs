//! German beside Tigrinya and German beside Dari on one page: what the agreement of a help plan needs from the layout.

use geleit_core::i18n::Language;
use geleit_core::print::{Facing, Imprint, Laid, Paper, Row, RowKind, Tongue};

use super::{today, tools};

const PAPER: Paper = Paper::new("two_languages", include_str!("two_languages.typ"));

/// Builds one stretch from rows of (kind, German, client's language).
fn facing(client: Tongue, rows: &[(RowKind, &str, &str)]) -> Facing {
    let row = |&(kind, master, client): &(RowKind, &str, &str)| Row {
        kind,
        master: master.to_owned(),
        client: client.to_owned(),
    };
    Facing {
        master: Tongue::new("de", "Deutsch"),
        client,
        rows: rows.iter().map(row).collect(),
    }
}

/// Lays the page out.
pub fn proof() -> Laid {
    use RowKind::{Heading, Line, Text};
    let tigrinya = facing(
        Tongue::new("ti", "ትግርኛ"),
        &[
            (Heading, "Unsere Vereinbarung", "ውዕልና"),
            (
                Text,
                "Wir treffen uns einmal im Monat.",
                "ኣብ ወርሒ ሓደ ግዜ ንራኸብ።",
            ),
            (
                Text,
                "Nächster Termin: 12.01.2027, Nr. 2027-A-12.",
                "ዝቕጽል ቆጸራ፦ 12.01.2027፣ ቁጽሪ 2027-A-12።",
            ),
            (Line, "Datum, Unterschrift", "ዕለት፣ ፊርማ"),
        ],
    );
    let dari = facing(
        Tongue::new("prs", "دری"),
        &[
            (Heading, "Unsere Vereinbarung", "توافق ما"),
            (
                Text,
                "Wir treffen uns einmal im Monat.",
                "ما ماه یک بار ملاقات می‌کنیم.",
            ),
            (
                Text,
                "Akte von \u{2068}محمد\u{2069} (Mohammad), Nr. 2027-A-12, 12.01.2027.",
                "دوسیهٔ محمد (Mohammad)، شمارهٔ \u{2068}2027-A-12\u{2069}، تاریخ \u{2068}12.01.2027\u{2069}.",
            ),
            (Line, "Datum, Unterschrift", "تاریخ، امضا"),
        ],
    );
    let imprint = Imprint {
        number: "2027-A-0002".to_owned(),
        title: "Vereinbarung".to_owned(),
        language: Language::German,
        on: today(),
    };
    PAPER.lay_out(imprint, &[tigrinya, dari]).unwrap()
}

#[test]
fn the_page_lays_out_with_every_letter() {
    let laid = proof();
    assert_eq!(laid.page_count(), 1);
    assert_eq!(laid.missing_letters(), Default::default());
}

#[test]
fn a_reader_copies_each_script_in_spoken_order() {
    let text = tools::text_of(&proof().pdf().unwrap());
    for word in [
        "Vereinbarung",
        "ትግርኛ",
        "ውዕልና",
        "ወርሒ",
        "ንራኸብ",
        "ፊርማ",
        "دری",
        "توافق",
        "بار",
        "محمد",
        "تاریخ",
        "امضا",
    ] {
        assert!(text.contains(word), "{word} in {text}");
    }
}

#[test]
fn the_page_in_words_keeps_mixed_lines_in_spoken_order() {
    let text = proof().page_texts().concat();
    let plain: String = text
        .chars()
        .filter(|letter| !('\u{2066}'..='\u{2069}').contains(letter))
        .collect();
    for line in [
        "ኣብ ወርሒ ሓደ ግዜ ንራኸብ።",
        "ما ماه یک بار ملاقات می‌کنیم.",
        "Akte von محمد (Mohammad), Nr. 2027-A-12,",
        "دوسیهٔ محمد (Mohammad)، شمارهٔ 2027-A-12،",
        "تاریخ، امضا",
    ] {
        assert!(plain.contains(line), "{line} in {plain}");
    }
}

#[test]
fn a_right_to_left_column_begins_at_its_outer_edge() {
    let pdf = proof().pdf().unwrap();
    let boxes = String::from_utf8(tools::run("pdftotext", &["-bbox", "-", "-"], &pdf)).unwrap();
    // This listing shows words as drawn, from left to right.
    let drawn = |word: &str| -> String {
        if word
            .chars()
            .any(|letter| letter > '\u{600}' && letter < '\u{700}')
        {
            word.chars().rev().collect()
        } else {
            word.to_owned()
        }
    };
    let edge = |word: &str, side: &str| -> f64 {
        let word = drawn(word);
        let line = boxes
            .lines()
            .find(|line| line.contains(&format!(">{word}<")))
            .unwrap_or_else(|| panic!("{word}: {boxes}"));
        let value = line.split(&format!("{side}=\"")).nth(1).unwrap();
        value.split('"').next().unwrap().parse().unwrap()
    };
    // A4 is 595.3 pt wide, the margin 62.4 pt.
    assert!((edge("دری", "xMax") - 532.9).abs() < 3.0);
    assert!((edge("تاریخ،", "xMax") - 532.9).abs() < 3.0);
    assert!((edge("Deutsch", "xMin") - 62.4).abs() < 3.0);
    assert!((edge("Datum,", "xMin") - 62.4).abs() < 3.0);
    assert!(
        (edge("ትግርኛ", "xMin") - 309.0).abs() < 3.0,
        "a left-to-right client column begins in the middle"
    );
}
