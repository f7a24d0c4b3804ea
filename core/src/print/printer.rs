//! The way from a paper to a printer, as the core sees it; `native/` knows the ways of each system.

use zeroize::Zeroizing;

/// A printer the worker can choose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Printer {
    /// Address, as `print` takes it: `cups:NAME` for a queue of this laptop, `ipp://…` for a printer by address.
    pub uri: String,
    /// Name to show.
    pub name: String,
}

/// One paper on its way. Dropping it wipes the bytes.
pub struct PrintJob {
    /// Document number: all that queue and printer learn as name of the job.
    pub number: String,
    /// The PDF.
    pub pdf: Zeroizing<Vec<u8>>,
    /// How many copies. One job for all of them: a printer may refuse a second job while it works.
    pub copies: u32,
}

/// Why a paper did not reach a printer. Two causes one can act on; the rest stands in `reason`, for the log.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PrintError {
    /// Nobody answers at the address: switched off, not connected, wrong address (`printer-unreachable`).
    #[error("printer unreachable: {reason}")]
    Unreachable {
        /// What was tried, without any value of the paper.
        reason: &'static str,
    },
    /// The printer answers and does not take the paper (`printer-refused`).
    #[error("printer refused: {reason}")]
    Refused {
        /// What it refused, without any value of the paper.
        reason: &'static str,
    },
}

/// Printers of this laptop. A job goes from memory to the printer; no implementation may write a file.
pub trait Printers: Send + Sync {
    /// Lists the queues set up on this laptop.
    fn list(&self) -> Vec<Printer>;

    /// Prints and returns when the printer has taken the whole job.
    fn print(&self, printer: &str, job: &PrintJob) -> Result<(), PrintError>;
}
