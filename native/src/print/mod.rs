//! Printers of this laptop: a paper goes from memory to a printer, and no file of ours is written on the way.
//!
//! Two ways exist. A printer by **address** (`ipp://localhost:8631/ipp/print`) speaks IPP with us directly. A **queue**
//! of the system (`cups:NAME`) is reached through `lp` and its standard input (`unix.rs`, Linux and macOS). Both take the
//! PDF as it is; a printer that takes only page images refuses, and the worker chooses another.
//!
//! An address must lie on this laptop: IPP without encryption would carry a client's agreement, or a recovery code, in
//! clear over the office network. A printer in the network is set up as a queue, whose connection CUPS encrypts.

mod address;
mod http;
mod ipp;
#[cfg(unix)]
mod unix;

use geleit_core::print::{PrintError, PrintJob, Printer, Printers};

use self::address::Address;

/// The printers this laptop can reach.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemPrinters;

impl Printers for SystemPrinters {
    fn list(&self) -> Vec<Printer> {
        #[cfg(unix)]
        return unix::queues();
        #[cfg(not(unix))]
        return Vec::new();
    }

    fn print(&self, printer: &str, job: &PrintJob) -> Result<(), PrintError> {
        #[cfg(unix)]
        if let Some(queue) = printer.strip_prefix(unix::SCHEME) {
            return unix::print(queue, job);
        }
        ipp::print(&Address::parse(printer)?, job)
    }
}
