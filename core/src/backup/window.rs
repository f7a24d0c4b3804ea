//! How long a backup may be brought back without a question.
//!
//! A backup brings back what was erased after it was made, unless a list of what was erased lies in reach
//! (`desk`). Whether a list is the newest one there ever was, nobody can tell. So what counts is how
//! far back the last word lies: the backup's own, or that of a list that was written later. Beyond the
//! window whoever restores has to say that she knows it.

use crate::ids::Id;
use crate::time::Instant;
use chrono::NaiveDate;
use std::fs;
use std::path::Path;

/// For so many days a backup is brought back without a question; then it should be destroyed. As long as
/// what is sealed to a laptop stays readable (`docs/bundle-format.md`): a quarter of a year.
pub const WINDOW_DAYS: i64 = 90;
const DAY_MS: i64 = 86_400_000;

/// Whether nobody here can say what was erased in the time of the window. A word from the future is one
/// of a clock that was wrong, and counts for nothing; `made` always counts.
pub(super) fn is_too_old(
    made: Instant,
    words: impl IntoIterator<Item = Instant>,
    now: Instant,
) -> bool {
    let words = words.into_iter().filter(|word| *word <= now);
    let last = words.fold(made, Instant::max);
    now.0 - last.0 > WINDOW_DAYS * DAY_MS
}

/// How many backups of a store lie in a folder that are older than the window, by the day in their names.
pub(super) fn outdated(folder: &Path, store: Id, today: NaiveDate) -> usize {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let folders = entries.map(|entry| entry.path()).filter(|path| {
        let name = path.file_name().and_then(|name| name.to_str());
        let day = name.and_then(day_of);
        day.is_some_and(|day| (today - day).num_days() > WINDOW_DAYS)
    });
    let ours = |path: &Path| super::inspect(path).is_ok_and(|(slots, _)| slots.store.0 == store);
    folders.filter(|path| ours(path)).count()
}

/// The day in the name of a backup's folder.
fn day_of(name: &str) -> Option<NaiveDate> {
    let (stamp, _) = name.strip_prefix("geleit-")?.split_once('-')?;
    NaiveDate::parse_from_str(stamp, "%Y%m%d").ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(number: i64) -> Instant {
        Instant(number * DAY_MS)
    }

    #[test]
    fn a_backup_is_too_old_on_the_day_after_the_window_and_not_before() {
        let last = day(WINDOW_DAYS);
        assert!(!is_too_old(day(0), [], last));
        assert!(is_too_old(day(0), [], Instant(last.0 + 1)));
        assert!(!is_too_old(day(500), [], day(1)), "of a clock ahead");
    }

    #[test]
    fn a_later_word_makes_it_young_and_one_from_the_future_does_not() {
        let now = day(500);
        assert!(!is_too_old(day(0), [day(3), day(450)], now));
        assert!(is_too_old(day(0), [day(3), day(501)], now));
    }

    #[test]
    fn a_backup_has_its_day_in_its_name() {
        let day = NaiveDate::from_ymd_opt(2027, 1, 12);
        assert_eq!(day_of("geleit-20270112-abcdef"), day);
        for name in [
            "geleit-20270112",
            "geleit-2027-01-12",
            "other-20270112-abcdef",
            "",
        ] {
            assert_eq!(day_of(name), None, "{name}");
        }
    }
}
