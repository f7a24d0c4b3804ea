//! Forms of dates, as each master language writes them on paper.

use chrono::{Datelike, NaiveDate};

use super::{Catalog, Language};

/// Writes a day: German `12.01.2027`, French `12/01/2027`, English `12 January 2027`.
pub fn date(language: Language, day: NaiveDate) -> String {
    let (year, month, number) = (day.year(), day.month(), day.day());
    match language {
        Language::German => format!("{number:02}.{month:02}.{year:04}"),
        Language::French => format!("{number:02}/{month:02}/{year:04}"),
        Language::English => {
            let name = Catalog::of(language).text(&format!("month-{month:02}"), &[]);
            format!("{number} {name} {year:04}")
        }
    }
}

/// Writes a day for readers of any language a paper may have: in figures, as their letters from offices have it.
pub fn date_in(tag: &str, day: NaiveDate) -> String {
    if let Some(master) = Language::from_tag(tag) {
        return date(master, day);
    }
    match tag {
        "tr" | "uk" | "kmr" => date(Language::German, day),
        _ => date(Language::French, day),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_writes_a_date_in_its_own_form() {
        let day = NaiveDate::from_ymd_opt(2027, 1, 2).unwrap();
        assert_eq!(date(Language::German, day), "02.01.2027");
        assert_eq!(date(Language::French, day), "02/01/2027");
        assert_eq!(date(Language::English, day), "2 January 2027");
        assert_eq!(date_in("en", day), "2 January 2027");
        assert_eq!(date_in("uk", day), "02.01.2027");
        assert_eq!(date_in("prs", day), "02/01/2027");
    }
}
