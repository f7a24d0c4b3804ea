//! The first PDF of the process, and those after it; LibreOffice over the same words, if it is here.

use crate::row::{Table, quantile, time, work};
use geleit_core::agreement::Content;
use geleit_core::i18n::Language;
use geleit_core::print::document::agreement::AgreementPaper;
use geleit_core::print::document::recovery_sheet::{Holder, RecoverySheet};
use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

/// How often a paper is made.
const TIMES: usize = 30;

/// The agreement comes first: what all papers share is then not loaded yet.
pub fn measure(table: &mut Table) {
    let content: Content =
        serde_json::from_str(include_str!("../../tests/golden/agreement.json")).unwrap();
    let paper = AgreementPaper::frozen(&content, [7; 32]);
    let make = |_| work(|| time(|| paper.lay_out().unwrap().pdf().unwrap()).1);
    let mut times = (0..TIMES).map(make);
    let (first, first_work) = times.next().unwrap_or_default();
    let (mut next, mut next_work): (Vec<Duration>, Vec<Duration>) = times.unzip();
    let next = quantile(&mut next, 0.5);
    let laid = paper.lay_out().unwrap();
    let what = format!("agreement of {} pages in two languages", laid.page_count());
    let office = office(&laid.page_texts().join("\n"));
    for (which, ours) in [("first PDF", first), ("next", next)] {
        let what = format!("{what}, {which}");
        match office {
            Some(theirs) => table.add(&what, ours, "LibreOffice, the same words", theirs),
            None => table.add_alone(&what, ours),
        }
    }
    table.add_alone("its first PDF, cores' time", first_work);
    table.add_alone("its next, cores' time", quantile(&mut next_work, 0.5));
    let mut layouts: Vec<Duration> = (0..TIMES).map(|_| work(|| paper.lay_out()).1).collect();
    table.add_alone(
        "laying it out twice, cores' time",
        quantile(&mut layouts, 0.5),
    );
    let mut sheets: Vec<Duration> = (0..TIMES).map(recovery_sheet).collect();
    table.add_alone("recovery sheet, PDF", quantile(&mut sheets, 0.5));
}

fn recovery_sheet(number: usize) -> Duration {
    let groups: Vec<String> = (10..23).map(|number| format!("AB{number}")).collect();
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
}

/// A page of text through LibreOffice, the second time, when its profile stands.
fn office(words: &str) -> Option<Duration> {
    let place = tempfile::tempdir().unwrap();
    let page = place.path().join("page.txt");
    fs::write(&page, words).unwrap();
    let profile = format!(
        "-env:UserInstallation=file://{}/profile",
        place.path().display()
    );
    let convert = |page: &Path| {
        let mut soffice = Command::new("soffice");
        soffice.args([&profile, "--headless", "--convert-to", "pdf", "--outdir"]);
        soffice.arg(place.path()).arg(page);
        soffice.output().is_ok_and(|done| done.status.success())
    };
    let made = convert(&page) && place.path().join("page.pdf").is_file();
    made.then(|| time(|| convert(&page)).1)
}
