//! Two laptops whose server stands behind a proxy: a WebDAV server, and an S3 server after it.

use super::apache::{self, Apache};
use super::bucket::{self, Bucket};
use super::proxy::{Act, Asked, Proxy};
use super::server::{s3, webdav};
use super::{sync, synced};
use crate::support::{ALMA, Office, second_laptop, tables};
use serde_json::Value;
use std::path::{Path, PathBuf};

/// A server of either kind.
pub enum Server {
    Dav(Apache),
    S3(Bucket),
}

/// One of each kind, to be started when it is needed.
pub const SERVERS: [fn() -> Server; 2] = [
    || Server::Dav(Apache::start()),
    || Server::S3(Bucket::start()),
];

impl Server {
    /// Where its objects lie.
    pub fn folder(&self) -> PathBuf {
        match self {
            Self::Dav(server) => server.folder(),
            Self::S3(server) => server.folder(),
        }
    }

    /// What it says to whoever may not do what was asked: of a key that is wrong S3 says no more.
    pub fn forbids(&self) -> &'static str {
        match self {
            Self::Dav(_) => "hub-refused",
            Self::S3(_) => "hub-password",
        }
    }

    fn port(&self) -> u16 {
        match self {
            Self::Dav(server) => server.port,
            Self::S3(server) => server.port,
        }
    }

    /// The arguments that name it behind another port.
    fn behind(&self, port: u16) -> Value {
        match self {
            Self::Dav(_) => webdav(port, apache::PASSWORD),
            Self::S3(_) => s3(port, bucket::BUCKET, bucket::PASSWORD),
        }
    }
}

/// Two laptops and a proxy before their server. The proxy begins honest.
pub struct Behind {
    pub server: Server,
    pub proxy: Proxy,
    pub first: Office,
    pub second: Office,
}

impl Behind {
    /// Of a laptop at which somebody works; the second joins it.
    pub fn new(server: fn() -> Server, first: Office) -> Self {
        let second = second_laptop(&first, &ALMA);
        let server = server();
        let proxy = Proxy::before(server.port());
        for office in [&first, &second] {
            office.call("hub.set", server.behind(proxy.port));
        }
        Self {
            server,
            proxy,
            first,
            second,
        }
    }

    /// Both know Nura.
    pub fn with_nura(server: fn() -> Server) -> Self {
        let first = Office::open();
        first.person("Nura", "Saleh");
        Self::new(server, first)
    }

    /// From now on such requests end so, and all others pass.
    pub fn does(&self, such: fn(&Asked) -> bool, act: fn() -> Act) {
        self.proxy.does(move |asked| match such(asked) {
            true => act(),
            false => Act::Pass,
        });
    }

    /// Both end with the same.
    pub fn converge(&self) {
        self.proxy.is_honest();
        sync(&self.first);
        sync(&self.second);
        sync(&self.first);
        for office in [&self.first, &self.second] {
            let report = synced(office);
            assert_eq!(report["down"]["bundles"], 0);
        }
        assert_eq!(tables(&self.first), tables(&self.second));
    }
}

/// A request for an object of ours.
pub fn gets(asked: &Asked) -> bool {
    asked.is("GET", "/geleit/")
}

/// Something that puts one.
pub fn puts(asked: &Asked) -> bool {
    asked.is("PUT", "/geleit/")
}

/// Something that asks what is there.
pub fn lists(asked: &Asked) -> bool {
    asked.lists("geleit")
}

/// The answer of a server that holds these bytes in place of what was asked for.
pub fn in_its_place(asked: &Asked, object: &Path) -> Act {
    let all = std::fs::read(object).unwrap();
    let range = asked.head.split("range: bytes=").nth(1).unwrap_or("0-");
    let (from, rest) = range.split_once('-').unwrap();
    let from: usize = from.parse().unwrap();
    let to = rest.split("\r\n").next().unwrap().parse::<usize>();
    let to = to.map_or(all.len(), |last| all.len().min(last + 1));
    let Some(part) = all.get(from..to).filter(|part| !part.is_empty()) else {
        return Act::Say(416);
    };
    let (length, last) = (part.len(), to - 1);
    let head = format!(
        "HTTP/1.1 206 So\r\nContent-Length: {length}\r\n\
         Content-Range: bytes {from}-{last}/{}\r\nConnection: close\r\n\r\n",
        all.len()
    );
    Act::Answer([head.as_bytes(), part].concat())
}

/// The offsets from which objects were asked for.
pub fn offsets(asked: &[Asked]) -> Vec<u64> {
    let gets = asked.iter().filter(|asked| gets(asked));
    gets.map(|asked| match asked.head.split("range: bytes=").nth(1) {
        Some(range) => range.split('-').next().unwrap().parse().unwrap(),
        None => 0,
    })
    .collect()
}
