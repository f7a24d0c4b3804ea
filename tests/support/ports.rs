//! What a desk is handed at the door in a test: a clock that stands until somebody turns it, and a
//! tray into which papers fall.

use chrono::DateTime;
use geleit_core::desk::{Desk, Ports};
use geleit_core::ids::{Randomness, SystemRandom};
use geleit_core::keys::KdfCost;
use geleit_core::print::{PrintError, PrintJob, Printer, Printers};
use geleit_core::time::{Clock, Day, Instant, parse_day};
use geleit_hub::SystemHubs;
use std::path::Path;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

const HOUR: i64 = 3_600_000;
/// How long a hub in a test may keep silent.
const PATIENCE: Duration = Duration::from_secs(3);

/// A clock that stands; the office is one hour east of Greenwich.
pub struct WallClock(AtomicI64);

impl WallClock {
    /// Nine o'clock in the morning of a day.
    pub fn at(day: &str) -> Arc<Self> {
        let clock = Arc::new(Self(AtomicI64::new(0)));
        clock.turn_to(day);
        clock
    }

    /// Turns it to nine o'clock of a day, forwards or backwards.
    pub fn turn_to(&self, day: &str) {
        let midnight = parse_day(day).unwrap().and_hms_opt(0, 0, 0).unwrap();
        let nine = midnight.and_utc().timestamp_millis() + 8 * HOUR;
        self.0.store(nine, Ordering::SeqCst);
    }

    /// Turns it by minutes; less than zero turns it back.
    pub fn turn_by_minutes(&self, minutes: i64) {
        self.0.fetch_add(minutes * HOUR / 60, Ordering::SeqCst);
    }
}

impl Clock for WallClock {
    fn now(&self) -> Instant {
        Instant(self.0.load(Ordering::SeqCst))
    }

    fn today(&self) -> Day {
        let here = self.now().0 + HOUR;
        DateTime::from_timestamp_millis(here).unwrap().date_naive()
    }
}

/// Takes papers as a printer does and keeps them.
#[derive(Default)]
pub struct PaperTray(Mutex<Vec<(String, Vec<u8>)>>);

impl PaperTray {
    /// Address of the one printer that takes papers; every other is switched off.
    pub const ADDRESS: &str = "cups:tray";

    /// What lies in the tray: number of the paper and its PDF.
    pub fn papers(&self) -> Vec<(String, Vec<u8>)> {
        self.0.lock().unwrap().clone()
    }
}

impl Printers for PaperTray {
    fn list(&self) -> Vec<Printer> {
        vec![Printer {
            uri: Self::ADDRESS.into(),
            name: "Flur".into(),
        }]
    }

    fn print(&self, printer: &str, job: &PrintJob) -> Result<(), PrintError> {
        if printer != Self::ADDRESS {
            return Err(PrintError::Unreachable {
                reason: "switched off",
            });
        }
        let mut papers = self.0.lock().unwrap();
        papers.extend((0..job.copies).map(|_| (job.number.clone(), job.pdf.to_vec())));
        Ok(())
    }
}

/// A desk whose stores lie in a folder.
pub fn desk_in(folder: &Path, clock: &Arc<WallClock>, tray: &Arc<PaperTray>) -> Desk {
    desk_of(folder, clock, tray, Arc::new(SystemRandom))
}

/// The same with a randomness of the test's choice.
pub fn desk_of(
    folder: &Path,
    clock: &Arc<WallClock>,
    tray: &Arc<PaperTray>,
    random: Arc<dyn Randomness>,
) -> Desk {
    Desk::new(Ports {
        folder: folder.to_owned(),
        copied_by: None,
        clock: clock.clone(),
        random,
        printers: tray.clone(),
        hubs: Arc::new(SystemHubs::with_patience(PATIENCE)),
        cost: || KdfCost::FLOOR,
    })
}
