//! Beside a right-to-left language tables are mirrored, and lines of numbers keep their order.

use super::{draft, family, finalised, plain, read};
use crate::print::tools;

/// The edge of the printed area: A4 is 595.3 pt wide, the margin 18 mm.
const EDGE: f64 = 595.3 - 51.0;

/// Left and right end of a word on some page, as drawn.
fn ends(boxes: &str, word: &str) -> Vec<(f64, f64)> {
    let value = |line: &str, side: &str| -> f64 {
        let value = line.split(&format!("{side}=\"")).nth(1).unwrap();
        value.split('"').next().unwrap().parse().unwrap()
    };
    let lines = boxes
        .lines()
        .filter(|line| line.contains(&format!(">{word}<")));
    lines
        .map(|line| (value(line, "xMin"), value(line, "xMax")))
        .collect()
}

fn boxes(beside: &str) -> String {
    let pdf = draft(&family("de", Some(beside))).pdf().unwrap();
    String::from_utf8(tools::run("pdftotext", &["-bbox", "-", "-"], &pdf)).unwrap()
}

#[test]
fn the_table_of_steps_is_mirrored_beside_dari_and_not_beside_ukrainian() {
    // Drawn from left to right, so the letters stand backwards in this listing.
    let backwards = |word: &str| word.chars().rev().collect::<String>();
    let dari = boxes("prs");
    let right = |word: &str, edge: f64| {
        let ends = ends(&dari, &backwards(word));
        let near = ends.iter().any(|(_, end)| (end - edge).abs() < 2.0);
        assert!(near, "{word} at {edge}: {ends:?}");
    };
    // Under a line, at the outer edge, and in a frame.
    right("امضا", EDGE);
    right("امضا", EDGE - 9.9);
    // In the table the client's "what" stands outside and "who" further in.
    right("ما", EDGE - 3.4);
    right("شما", EDGE - 141.7 - 3.4);
    let ukrainian = boxes("uk");
    let who = ends(&ukrainian, "Ви");
    let near = who
        .iter()
        .any(|(start, _)| (start - (EDGE - 73.7 + 3.4)).abs() < 2.0);
    assert!(near, "{who:?}");
}

#[test]
fn mixed_lines_are_read_in_spoken_order() {
    let said = read(&finalised(&family("de", Some("prs"))));
    for line in [
        "به تاریخ 12/07/2027 با هم می‌بینیم",
        "درخواست: 2026-K7-88 از تاریخ 01/12/2026",
        "شماره 2027-K7-12 · نسخهٔ 1",
        "امیر حیدری، تولد 12/05/1988",
        "مددکار اجتماعی: Selin Kaya، جانشین: Markus Braun",
    ] {
        assert!(said.contains(line), "{line} in {said}");
    }
}

#[test]
fn another_program_copies_each_script_in_spoken_order() {
    for (beside, words) in [
        ("prs", ["ارزیابی", "مشترک", "هدف"]),
        ("ar", ["التقييم", "المشترك", "الهدف"]),
        ("ti", ["ገምጋም", "ሸቶ", "ፌርማ"]),
        ("uk", ["Спільна", "оцінка", "Підпис"]),
    ] {
        let pdf = finalised(&family("fr", Some(beside))).pdf().unwrap();
        let copied = plain(&tools::text_of(&pdf));
        for word in words {
            assert!(copied.contains(word), "{beside}: {word} in {copied}");
        }
    }
}
