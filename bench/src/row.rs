//! The table that is printed.

use std::time::{Duration, Instant};

/// Rows in the order they were measured.
#[derive(Default)]
pub struct Table(Vec<[String; 4]>);

impl Table {
    /// Adds a figure with its yardstick.
    pub fn add(&mut self, what: &str, ours: Duration, yardstick: &str, theirs: Duration) {
        let ratio = ours.as_secs_f64() / theirs.as_secs_f64();
        self.0.push([
            what.to_owned(),
            shown(ours),
            format!("{yardstick}: {}", shown(theirs)),
            format!("{ratio:.2}"),
        ]);
    }

    /// Adds a figure that stands alone.
    pub fn add_alone(&mut self, what: &str, ours: Duration) {
        self.0
            .push([what.to_owned(), shown(ours), String::new(), String::new()]);
    }

    /// Adds a figure that is no time, in words.
    pub fn add_said(&mut self, what: &str, ours: String, beside: &str) {
        self.0
            .push([what.to_owned(), ours, beside.to_owned(), String::new()]);
    }

    /// Adds memory in KiB; what could not be measured is told so.
    pub fn add_memory(
        &mut self,
        what: &str,
        ours: Option<u64>,
        yardstick: &str,
        theirs: Option<u64>,
    ) {
        let shown = |memory: Option<u64>| {
            memory.map_or("not measured".to_owned(), |memory| mebibytes(memory * 1024))
        };
        let ratio = ours
            .zip(theirs)
            .map(|(ours, theirs)| ours as f64 / theirs as f64);
        self.0.push([
            what.to_owned(),
            shown(ours),
            theirs.map_or(String::new(), |_| format!("{yardstick}: {}", shown(theirs))),
            ratio.map_or(String::new(), |ratio| format!("{ratio:.2}")),
        ]);
    }

    /// Prints all rows.
    pub fn print(&self) {
        let head = ["what", "ours", "yardstick", "ratio"].map(str::to_owned);
        for [what, ours, yardstick, ratio] in std::iter::once(&head).chain(&self.0) {
            println!("{what:<58} {ours:>11}  {yardstick:<52} {ratio:>7}");
        }
    }
}

fn shown(time: Duration) -> String {
    match time.as_secs_f64() {
        seconds if seconds >= 1.0 => format!("{seconds:.2} s"),
        seconds => format!("{:.2} ms", seconds * 1_000.0),
    }
}

/// A size in MiB.
pub fn mebibytes(bytes: u64) -> String {
    format!("{:.1} MiB", bytes as f64 / 1024.0 / 1024.0)
}

/// How long something takes.
pub fn time<T>(act: impl FnOnce() -> T) -> (T, Duration) {
    let began = Instant::now();
    let done = act();
    (done, began.elapsed())
}

/// What cores spent on this process so far, whatever else ran on the machine; zero on a system that
/// does not tell.
pub fn cpu() -> Duration {
    let tasks = std::fs::read_dir("/proc/self/task").into_iter().flatten();
    let spent = tasks.flatten().map(|task| {
        let stat = std::fs::read_to_string(task.path().join("schedstat")).unwrap_or_default();
        stat.split(' ')
            .next()
            .and_then(|text| text.parse().ok())
            .unwrap_or(0)
    });
    Duration::from_nanos(spent.sum())
}

/// The same for an act, in a core's time.
pub fn work<T>(act: impl FnOnce() -> T) -> (T, Duration) {
    let began = cpu();
    let done = act();
    (done, cpu().saturating_sub(began))
}

/// The time that a part of all stays below, and the time half of them stays below.
pub fn quantile(times: &mut [Duration], part: f64) -> Duration {
    times.sort();
    let place = (times.len() as f64 * part).ceil() as usize;
    times[place.clamp(1, times.len()) - 1]
}
