//! The laptop's clock, which the core does not read itself.

use chrono::Utc;
use geleit_core::time::{Clock, Day, Instant};

/// Wall clock and calendar of this machine, in its own time zone.
#[derive(Debug, Clone, Copy)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Instant {
        Instant(Utc::now().timestamp_millis())
    }

    fn today(&self) -> Day {
        chrono::Local::now().date_naive()
    }
}
