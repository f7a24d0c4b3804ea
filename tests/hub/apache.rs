//! A real WebDAV server: Apache with `mod_dav`, its own folder and port, plain or with a certificate
//! that nobody vouches for. It ends with its value.

use std::fs;
use std::net::{TcpListener, TcpStream};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// Who may write there.
pub const USER: &str = "team";
/// Her password.
pub const PASSWORD: &str = "drei graue gaense";
/// The same as Apache keeps it.
const HASH: &str = "{SHA}QGLTWR4m4w6q1hyZjbkB0AZvu0U=";
const MODULES: [&str; 9] = [
    "mpm_event",
    "authn_core",
    "authn_file",
    "authz_core",
    "authz_user",
    "auth_basic",
    "dav",
    "dav_fs",
    "ssl",
];

/// An Apache with one collection, `/dav`.
pub struct Apache {
    /// Where it listens.
    pub port: u16,
    server: Child,
    place: TempDir,
}

impl Apache {
    /// Without a certificate.
    pub fn start() -> Self {
        Self::begin(false)
    }

    /// With a certificate it made itself.
    pub fn with_certificate() -> Self {
        Self::begin(true)
    }

    fn begin(tls: bool) -> Self {
        let place = tempfile::tempdir().unwrap();
        let root = place.path();
        // Started by the administrator of a test machine, it works as somebody else.
        for folder in ["", "dav", "lock"] {
            let folder = root.join(folder);
            fs::create_dir_all(&folder).unwrap();
            fs::set_permissions(&folder, fs::Permissions::from_mode(0o777)).unwrap();
        }
        fs::write(root.join("users"), format!("{USER}:{HASH}\n")).unwrap();
        if tls {
            make_certificate(root);
        }
        let port = free_port();
        fs::write(root.join("conf"), configuration(root, port, tls)).unwrap();
        let server = Command::new("apache2")
            .env("PATH", path())
            .args(["-X", "-f"])
            .arg(root.join("conf"))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("apache2 is needed for this test");
        until("Apache listens", || {
            TcpStream::connect(("127.0.0.1", port)).is_ok()
        });
        Self {
            port,
            server,
            place,
        }
    }

    /// Where its objects lie.
    pub fn folder(&self) -> PathBuf {
        self.place.path().join("dav")
    }

    /// Its certificate.
    pub fn certificate(&self) -> PathBuf {
        self.place.path().join("certificate")
    }
}

impl Drop for Apache {
    fn drop(&mut self) {
        self.server.kill().ok();
        self.server.wait().ok();
    }
}

fn configuration(root: &Path, port: u16, tls: bool) -> String {
    let root = root.display();
    let modules = MODULES.iter().filter(|name| tls || **name != "ssl");
    let modules: String = modules
        .map(|name| format!("LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so\n"))
        .collect();
    let certificate = match tls {
        true => format!(
            "SSLEngine on\nSSLCertificateFile {root}/certificate\nSSLCertificateKeyFile {root}/key\n"
        ),
        false => String::new(),
    };
    format!(
        "{modules}ServerName localhost\nListen 127.0.0.1:{port}\nServerRoot {root}\n\
         DocumentRoot {root}\nPidFile {root}/pid\nErrorLog {root}/lock/errors\n\
         User www-data\nGroup www-data\nDefaultRuntimeDir {root}/lock\nMutex pthread\n\
         DavLockDB {root}/lock/db\n{certificate}\
         <Location /dav>\nDav On\nAuthType Basic\nAuthName hub\nAuthUserFile {root}/users\n\
         Require valid-user\n</Location>\n"
    )
}

fn make_certificate(root: &Path) {
    let made = Command::new("openssl")
        .args([
            "req",
            "-x509",
            "-nodes",
            "-days",
            "7",
            "-subj",
            "/CN=localhost",
        ])
        .args(["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1"])
        .args(["-addext", "subjectAltName=DNS:localhost"])
        .args(["-addext", "basicConstraints=critical,CA:FALSE"])
        .arg("-keyout")
        .arg(root.join("key"))
        .arg("-out")
        .arg(root.join("certificate"))
        .stderr(Stdio::null())
        .status()
        .expect("openssl is needed for this test");
    assert!(made.success());
}

/// Daemons lie where only administrators look.
fn path() -> String {
    format!("{}:/usr/sbin", std::env::var("PATH").unwrap())
}

/// Finds a port nobody listens on.
fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.local_addr().unwrap().port()
}

/// Waits until something is so.
fn until(what: &str, mut so: impl FnMut() -> bool) {
    let start = Instant::now();
    while !so() {
        assert!(
            start.elapsed() < Duration::from_secs(30),
            "waited in vain: {what}"
        );
        sleep(Duration::from_millis(20));
    }
}
