//! A real IPP printer on this machine takes the paper byte for byte, from a process that is not able to write a file.

use std::fs;
use std::net::{TcpListener, TcpStream};
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use geleit_core::i18n::Language;
use geleit_core::print::document::recovery_sheet::Holder;
use geleit_core::print::{PrintError, PrintJob, Printers};
use geleit_native::print::SystemPrinters;
use tempfile::TempDir;

use super::recovery_sheet::sheet;

/// Where the child process is to print.
const ADDRESS: &str = "GELEIT_TEST_PRINTER";

/// `ippeveprinter` with the private message bus it insists on; both end with this value.
struct Printer {
    printer: Child,
    bus: Child,
    spool: TempDir,
    address: String,
}

impl Printer {
    /// Starts a printer that takes one document format and keeps what it received.
    fn start(format: &str) -> Printer {
        let spool = tempfile::tempdir().unwrap();
        let socket = spool.path().join("bus");
        let bus = quiet("dbus-daemon")
            .args(["--session", "--nofork", "--nopidfile"])
            .arg(format!("--address=unix:path={}", socket.display()))
            .spawn()
            .expect("dbus-daemon is needed for this test");
        until("the bus listens", || UnixStream::connect(&socket).is_ok());
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let printer = quiet("ippeveprinter")
            .env("DBUS_SYSTEM_BUS_ADDRESS", format!("unix:path={}", socket.display()))
            .args(["-r", "off", "-n", "localhost", "-k", "-f", format, "-p", &port.to_string(), "-d"])
            .arg(spool.path())
            .arg("test printer")
            .spawn()
            .expect("ippeveprinter is needed for this test");
        until("the printer listens", || TcpStream::connect(("127.0.0.1", port)).is_ok());
        Printer { printer, bus, spool, address: format!("ipp://localhost:{port}/ipp/print") }
    }

    /// Lists the documents received, by file name.
    fn received(&self) -> Vec<(String, Vec<u8>)> {
        let files = fs::read_dir(self.spool.path()).unwrap().map(|entry| entry.unwrap().path());
        let documents = files.filter(|path| path.extension().is_some_and(|kind| kind == "pdf"));
        documents.map(|path| (path.file_name().unwrap().to_string_lossy().into(), fs::read(path).unwrap())).collect()
    }
}

impl Drop for Printer {
    fn drop(&mut self) {
        for child in [&mut self.printer, &mut self.bus] {
            child.kill().ok();
            child.wait().ok();
        }
    }
}

/// Prepares a program that says nothing.
fn quiet(program: &str) -> Command {
    let mut command = Command::new(program);
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command
}

/// Waits until something is so.
fn until(what: &str, mut so: impl FnMut() -> bool) {
    let start = Instant::now();
    while !so() {
        assert!(start.elapsed() < Duration::from_secs(30), "waited in vain: {what}");
        sleep(Duration::from_millis(20));
    }
}

/// The paper all these tests print.
fn job() -> PrintJob {
    let pdf = sheet(Language::German, Holder::Personal("SK")).unwrap().pdf().unwrap();
    PrintJob { number: "2027-A-0001".to_owned(), pdf: pdf.into() }
}

#[test]
fn the_printer_receives_the_very_pdf() {
    let printer = Printer::start("application/pdf");
    SystemPrinters.print(&printer.address, &job()).unwrap();
    let received = printer.received();
    assert_eq!(received.len(), 1);
    assert!(received[0].1 == *job().pdf, "byte for byte");
    assert!(received[0].0.contains("2027-a-0001"), "the job is called by its number: {}", received[0].0);
}

#[test]
fn a_printer_of_page_images_refuses_in_words() {
    let printer = Printer::start("image/pwg-raster");
    let refused = SystemPrinters.print(&printer.address, &job());
    assert_eq!(refused, Err(PrintError::Refused { reason: "the printer takes no PDF, only page images" }));
    assert!(printer.received().is_empty());
}

#[test]
fn nobody_at_the_address_is_unreachable() {
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let silent = SystemPrinters.print(&format!("ipp://localhost:{port}/ipp/print"), &job());
    assert!(matches!(silent, Err(PrintError::Unreachable { .. })), "{silent:?}");
    let unknown = SystemPrinters.print("cups:no-such-queue", &job());
    assert_eq!(unknown, Err(PrintError::Unreachable { reason: "no such queue" }));
}

/// Lays out, previews and prints in a process of its own whose limit for file size is 0, in empty folders, and behind
/// a proxy that would swallow the paper.
#[test]
fn printing_writes_no_file_and_heeds_no_proxy() {
    let printer = Printer::start("application/pdf");
    let empty = tempfile::tempdir().unwrap();
    let child = Command::new("sh")
        .args(["-c", "ulimit -f 0; exec \"$0\" \"$@\""])
        .arg(std::env::current_exe().unwrap())
        .args(["--exact", "print::printer::prints_where_it_is_told", "--nocapture", "--test-threads=1"])
        .env(ADDRESS, &printer.address)
        .envs(["TMPDIR", "HOME", "XDG_CACHE_HOME"].map(|name| (name, empty.path())))
        .envs(["http_proxy", "HTTP_PROXY", "ALL_PROXY"].map(|name| (name, "http://127.0.0.1:9")))
        .current_dir(empty.path())
        .output()
        .unwrap();
    assert!(child.status.success(), "{}", String::from_utf8_lossy(&child.stderr));
    assert_eq!(printer.received().len(), 1);
    assert_eq!(files_below(empty.path()), 0);
}

/// The inner half of the test above; without an address there is nothing to do.
#[test]
fn prints_where_it_is_told() {
    let Some(address) = std::env::var_os(ADDRESS) else { return };
    sheet(Language::German, Holder::Office).unwrap().pages_png(1.0).unwrap();
    SystemPrinters.print(address.to_str().unwrap(), &job()).unwrap();
}

/// Counts what lies in a folder.
fn files_below(folder: &Path) -> usize {
    fs::read_dir(folder).unwrap().count()
}
