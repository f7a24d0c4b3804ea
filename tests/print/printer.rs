//! A real IPP printer on this machine takes the paper byte for byte, from a process that is not able to write a file.

use std::fs;
use std::path::Path;
use std::process::Command;

use geleit_core::i18n::Language;
use geleit_core::print::document::recovery_sheet::Holder;
use geleit_core::print::{PrintError, PrintJob, Printers};
use geleit_native::print::SystemPrinters;

use super::device::{Cups, Printer, free_port, until};
use super::recovery_sheet::sheet;

/// Where the child process is to print.
const ADDRESS: &str = "GELEIT_TEST_PRINTER";

/// The paper all these tests print.
fn job() -> PrintJob {
    let pdf = sheet(Language::German, Holder::Personal("SK"))
        .unwrap()
        .pdf()
        .unwrap();
    PrintJob {
        number: "2027-A-0001".to_owned(),
        pdf: pdf.into(),
        copies: 1,
    }
}

#[test]
fn the_printer_receives_the_very_pdf() {
    let printer = Printer::start("application/pdf");
    SystemPrinters.print(&printer.address, &job()).unwrap();
    let received = printer.received();
    assert_eq!(received.len(), 1);
    assert!(received[0].1 == *job().pdf, "byte for byte");
    assert!(
        received[0].0.contains("2027-a-0001"),
        "the job is called by its number: {}",
        received[0].0
    );
}

#[test]
fn a_printer_of_page_images_refuses_in_words() {
    let printer = Printer::start("image/pwg-raster");
    let refused = SystemPrinters.print(&printer.address, &job());
    assert_eq!(
        refused,
        Err(PrintError::Refused {
            reason: "the printer takes no PDF, only page images"
        })
    );
    assert!(printer.received().is_empty());
}

#[test]
fn nobody_at_the_address_is_unreachable() {
    let silent = SystemPrinters.print(
        &format!("ipp://localhost:{}/ipp/print", free_port()),
        &job(),
    );
    assert!(
        matches!(silent, Err(PrintError::Unreachable { .. })),
        "{silent:?}"
    );
    let unknown = SystemPrinters.print("cups:no-such-queue", &job());
    assert_eq!(
        unknown,
        Err(PrintError::Unreachable {
            reason: "no such queue"
        })
    );
}

#[test]
fn an_address_elsewhere_is_refused() {
    let elsewhere = SystemPrinters.print("ipp://printer.example/ipp/print", &job());
    assert_eq!(
        elsewhere,
        Err(PrintError::Refused {
            reason: "the address is not on this laptop"
        })
    );
}

#[test]
fn printing_by_address_writes_no_file_and_heeds_no_proxy() {
    let printer = Printer::start("application/pdf");
    print_apart(&printer.address, "localhost:9");
    assert_eq!(printer.received().len(), 1);
}

#[test]
fn a_queue_passes_the_very_pdf_on_and_writes_no_file() {
    let printer = Printer::start("application/pdf");
    let cups = Cups::start(&printer);
    print_apart("cups:office", &cups.server);
    until("the queue has passed the job on", || {
        printer
            .received()
            .first()
            .is_some_and(|(_, bytes)| bytes.len() == job().pdf.len())
    });
    assert!(printer.received()[0].1 == *job().pdf, "byte for byte");
}

/// Lays out, previews and prints in a process of its own whose limit for file size is 0, in an empty folder, and behind
/// a proxy that would swallow the paper; then looks whether the folder is still empty.
fn print_apart(address: &str, cups: &str) {
    let empty = tempfile::tempdir().unwrap();
    let child = Command::new("sh")
        .args(["-c", "ulimit -f 0; exec \"$0\" \"$@\""])
        .arg(std::env::current_exe().unwrap())
        .args([
            "--exact",
            "print::printer::prints_where_it_is_told",
            "--nocapture",
            "--test-threads=1",
        ])
        .env(ADDRESS, address)
        .env("CUPS_SERVER", cups)
        .envs(["TMPDIR", "HOME", "XDG_CACHE_HOME"].map(|name| (name, empty.path())))
        .envs(["http_proxy", "HTTP_PROXY", "ALL_PROXY"].map(|name| (name, "http://127.0.0.1:9")))
        .current_dir(empty.path())
        .output()
        .unwrap();
    assert!(
        child.status.success(),
        "{}",
        String::from_utf8_lossy(&child.stderr)
    );
    assert_eq!(files_below(empty.path()), 0);
}

/// The inner half of `print_apart`; without an address there is nothing to do.
#[test]
fn prints_where_it_is_told() {
    let Some(address) = std::env::var_os(ADDRESS) else {
        return;
    };
    sheet(Language::German, Holder::Office)
        .unwrap()
        .pages_png(1.0)
        .unwrap();
    SystemPrinters
        .print(address.to_str().unwrap(), &job())
        .unwrap();
}

/// Counts what lies in a folder.
fn files_below(folder: &Path) -> usize {
    fs::read_dir(folder).unwrap().count()
}
