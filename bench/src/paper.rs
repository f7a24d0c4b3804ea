//! The first PDF of the process, and those after it.

use crate::row::{Table, quantile, time};
use geleit_core::i18n::Language;
use geleit_core::print::document::recovery_sheet::{Holder, RecoverySheet};
use std::time::Duration;

pub fn measure(table: &mut Table) {
    let groups: Vec<String> = (10..23).map(|number| format!("AB{number}")).collect();
    let mut times = (0..30).map(|number| {
        let number = number.to_string();
        let sheet = RecoverySheet {
            number: &number,
            language: Language::German,
            holder: Holder::Personal("SK"),
            store: "Team Nord",
            made_on: chrono::NaiveDate::from_ymd_opt(2027, 1, 12).unwrap(),
            groups: &groups,
        };
        time(|| sheet.lay_out().unwrap().pdf().unwrap()).1
    });
    table.add_alone(
        "recovery sheet, first PDF",
        times.next().unwrap_or_default(),
    );
    let mut next: Vec<Duration> = times.collect();
    table.add_alone("recovery sheet, next PDF, median", quantile(&mut next, 0.5));
}
