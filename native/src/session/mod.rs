//! When the desk must lock although nobody asked for it.
//!
//! The person locks the screen, closes the lid, switches the user. Linux says so on D-Bus
//! (`linux.rs`); there the machine even waits a moment with falling asleep, until the secrets
//! are wiped. Windows and macOS say so through calls that safe Rust cannot make; on those
//! systems nothing is heard. What every system has is a clock: when a thread that looks once a
//! second finds half a minute gone, the machine was asleep ([`Wakefulness`]), and the idle limit of the
//! desk, which also goes by the wall clock, bounds the rest.

use std::time::{Duration, SystemTime};

#[cfg(all(target_os = "linux", feature = "desktop"))]
mod linux;
#[cfg(all(target_os = "linux", feature = "desktop"))]
pub use linux::{Watch, watch};

/// A gap this long between two looks a second apart is sleep, not a busy machine.
const SLEEP: Duration = Duration::from_secs(30);

/// Tells sleep by the gap it leaves between two looks at the wall clock.
#[derive(Debug)]
pub struct Wakefulness {
    last: SystemTime,
}

impl Wakefulness {
    /// Starts with the present.
    pub fn since(now: SystemTime) -> Self {
        Self { last: now }
    }

    /// Whether the machine slept since the last look. A clock set backwards counts too: then
    /// nobody knows how long it was.
    pub fn slept(&mut self, now: SystemTime) -> bool {
        let gap = now.duration_since(self.last);
        self.last = now;
        gap.map_or(true, |gap| gap >= SLEEP)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seconds_are_wakefulness_and_minutes_are_sleep() {
        let start = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000);
        let mut awake = Wakefulness::since(start);
        assert!(!awake.slept(start + Duration::from_secs(1)));
        assert!(
            !awake.slept(start + Duration::from_secs(12)),
            "a busy machine"
        );
        assert!(awake.slept(start + Duration::from_secs(600)));
        assert!(!awake.slept(start + Duration::from_secs(601)), "told once");
        assert!(awake.slept(start), "the clock was set back");
    }
}
