//! Two laptops whose server stands behind a proxy.

use super::apache::{self, Apache};
use super::proxy::{Asked, Proxy};
use super::server::webdav;
use super::{sync, synced};
use crate::support::{ALMA, Office, second_laptop, tables};

/// Two laptops and a proxy before their server. The proxy begins honest.
pub struct Behind {
    pub server: Apache,
    pub proxy: Proxy,
    pub first: Office,
    pub second: Office,
}

impl Behind {
    /// Of a laptop at which somebody works; the second joins it.
    pub fn new(first: Office) -> Self {
        let second = second_laptop(&first, &ALMA);
        let server = Apache::start();
        let proxy = Proxy::before(server.port);
        for office in [&first, &second] {
            office.call("hub.set", webdav(proxy.port, apache::PASSWORD));
        }
        Self {
            server,
            proxy,
            first,
            second,
        }
    }

    /// Both know Nura.
    pub fn with_nura() -> Self {
        let first = Office::open();
        first.person("Nura", "Saleh");
        Self::new(first)
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

/// The offsets from which objects were asked for.
pub fn offsets(asked: &[Asked]) -> Vec<u64> {
    let gets = asked.iter().filter(|asked| gets(asked));
    gets.map(|asked| match asked.head.split("range: bytes=").nth(1) {
        Some(range) => range.split('-').next().unwrap().parse().unwrap(),
        None => 0,
    })
    .collect()
}
