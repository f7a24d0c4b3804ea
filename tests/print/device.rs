//! Printers of these tests: a real `ippeveprinter` that keeps what it receives, and a real CUPS with one queue to it.
//! Both run on free ports of this machine and end with their value.

use std::fs;
use std::net::{TcpListener, TcpStream};
use std::os::unix::net::UnixStream;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use tempfile::TempDir;

/// `ippeveprinter` with the private message bus it insists on; both end with this value.
pub struct Printer {
    /// Its IPP address.
    pub address: String,
    printer: Child,
    bus: Child,
    spool: TempDir,
}

impl Printer {
    /// Starts a printer that takes one document format and keeps what it received.
    pub fn start(format: &str) -> Printer {
        let spool = tempfile::tempdir().unwrap();
        let socket = spool.path().join("bus");
        let bus = quiet("dbus-daemon")
            .args(["--session", "--nofork", "--nopidfile"])
            .arg(format!("--address=unix:path={}", socket.display()))
            .spawn()
            .expect("dbus-daemon is needed for this test");
        until("the bus listens", || UnixStream::connect(&socket).is_ok());
        let port = free_port();
        let printer = quiet("ippeveprinter")
            .env(
                "DBUS_SYSTEM_BUS_ADDRESS",
                format!("unix:path={}", socket.display()),
            )
            .args([
                "-r",
                "off",
                "-n",
                "localhost",
                "-k",
                "-f",
                format,
                "-p",
                &port.to_string(),
                "-d",
            ])
            .arg(spool.path())
            .arg("test printer")
            .spawn()
            .expect("ippeveprinter is needed for this test");
        until("the printer listens", || {
            TcpStream::connect(("127.0.0.1", port)).is_ok()
        });
        Printer {
            address: format!("ipp://localhost:{port}/ipp/print"),
            printer,
            bus,
            spool,
        }
    }

    /// Lists the documents received, by file name.
    pub fn received(&self) -> Vec<(String, Vec<u8>)> {
        let files = fs::read_dir(self.spool.path())
            .unwrap()
            .map(|entry| entry.unwrap().path());
        let documents = files.filter(|path| path.extension().is_some_and(|kind| kind == "pdf"));
        documents
            .map(|path| {
                (
                    path.file_name().unwrap().to_string_lossy().into(),
                    fs::read(path).unwrap(),
                )
            })
            .collect()
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

/// `cupsd` with a configuration of its own and the queue `office`.
pub struct Cups {
    /// What `CUPS_SERVER` must say to reach it.
    pub server: String,
    daemon: Child,
    _folder: TempDir,
}

impl Cups {
    /// Starts CUPS with a queue that leads to the printer.
    pub fn start(printer: &Printer) -> Cups {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().display().to_string();
        let server = format!("localhost:{}", free_port());
        let allow = "Order allow,deny\nAllow localhost\n";
        let rules = format!(
            "Listen {server}\nBrowsing No\nDefaultAuthType None\nPreserveJobFiles No\n\
             <Location />\n{allow}</Location>\n<Location /admin>\n{allow}</Location>\n\
             <Policy default>\n<Limit All>\n{allow}</Limit>\n</Policy>\n"
        );
        let places = format!(
            "ServerRoot {root}\nRequestRoot {root}/spool\nTempDir {root}/spool/tmp\nCacheDir {root}/cache\n\
             StateDir {root}/run\nErrorLog stderr\nAccessLog stderr\nPageLog stderr\n"
        );
        for place in ["spool/tmp", "cache", "run"] {
            fs::create_dir_all(folder.path().join(place)).unwrap();
        }
        let (rules_file, places_file) = (
            folder.path().join("cupsd.conf"),
            folder.path().join("cups-files.conf"),
        );
        fs::write(&rules_file, rules).unwrap();
        fs::write(&places_file, places).unwrap();
        let daemon = quiet("cupsd")
            .arg("-f")
            .arg("-c")
            .arg(&rules_file)
            .arg("-s")
            .arg(&places_file)
            .spawn();
        let daemon = daemon.expect("cupsd is needed for this test");
        let cups = Cups {
            server,
            daemon,
            _folder: folder,
        };
        until("CUPS listens", || TcpStream::connect(&cups.server).is_ok());
        let mut add = quiet("lpadmin");
        add.env("CUPS_SERVER", &cups.server)
            .args(["-p", "office", "-E", "-v", &printer.address]);
        assert!(add.status().unwrap().success(), "the queue is made");
        cups
    }
}

impl Drop for Cups {
    fn drop(&mut self) {
        self.daemon.kill().ok();
        self.daemon.wait().ok();
    }
}

/// Finds a port nobody listens on.
pub fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap()
        .port()
}

/// Prepares a program that says nothing; daemons lie where only administrators look.
fn quiet(program: &str) -> Command {
    let mut command = Command::new(program);
    command.env(
        "PATH",
        format!("{}:/usr/sbin", std::env::var("PATH").unwrap()),
    );
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    command
}

/// Waits until something is so.
pub fn until(what: &str, mut so: impl FnMut() -> bool) {
    let start = Instant::now();
    while !so() {
        assert!(
            start.elapsed() < Duration::from_secs(30),
            "waited in vain: {what}"
        );
        sleep(Duration::from_millis(20));
    }
}
