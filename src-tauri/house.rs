//! What the shell holds while it runs, and the second hand of its clock.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::time::{Duration, SystemTime};

use geleit_core::desk::{Desk, Ports};
use geleit_core::ids::SystemRandom;
use geleit_core::keys::KdfCost;
use geleit_hub::SystemHubs;
use geleit_native::clock::SystemClock;
use geleit_native::instance::Instance;
use geleit_native::print::SystemPrinters;
use geleit_native::session::Wakefulness;
use tauri::{AppHandle, Manager};

use crate::window;

/// The desk and what the shell knows about its own window.
pub(crate) struct House {
    pub(crate) desk: Arc<Desk>,
    pub(crate) folder: PathBuf,
    /// Started by a test that steers the page; see `docs/decisions/0021`.
    pub(crate) driven: bool,
    /// Counts windows, so that each has a name of its own.
    pub(crate) windows: AtomicU32,
    seen_open: AtomicBool,
    instance: Instance,
}

impl House {
    pub(crate) fn new(
        folder: PathBuf,
        copied_by: Option<&'static str>,
        driven: bool,
        instance: Instance,
    ) -> Self {
        Self {
            desk: Arc::new(Desk::new(Ports {
                folder: folder.clone(),
                copied_by,
                clock: Arc::new(SystemClock),
                random: Arc::new(SystemRandom),
                printers: Arc::new(SystemPrinters),
                hubs: Arc::new(SystemHubs::default()),
                cost: KdfCost::calibrated,
            })),
            folder,
            driven,
            windows: AtomicU32::new(0),
            seen_open: AtomicBool::new(false),
            instance,
        }
    }

    /// Looks whether the desk went from open to locked, for whatever reason, and if so gives the
    /// web view back with all it held.
    pub(crate) fn settle(&self, app: &AppHandle) {
        let open = self.desk.is_open();
        if self.seen_open.swap(open, Ordering::SeqCst) && !open {
            window::replace(app);
        }
    }
}

/// Looks at the clock each second, and listens to the session where the system speaks of it.
pub(crate) fn keep_watch(app: &AppHandle) {
    let ticking = app.clone();
    std::thread::spawn(move || {
        let mut awake = Wakefulness::since(SystemTime::now());
        loop {
            std::thread::sleep(Duration::from_secs(1));
            let house = ticking.state::<House>();
            if awake.slept(SystemTime::now()) {
                house.desk.lock();
            }
            house.desk.lock_if_idle();
            house.settle(&ticking);
            if house.instance.wished() {
                window::show(&ticking);
            }
        }
    });
    #[cfg(target_os = "linux")]
    {
        let left = app.clone();
        app.manage(geleit_native::session::watch(move || {
            let house = left.state::<House>();
            house.desk.lock();
            house.settle(&left);
        }));
    }
}
