//! The one place in Geleit with a network, and only for a team that has set up a hub.
//!
//! The core says what a hub must do ([`Hub`]); this crate does it with OpenDAL for a folder, a
//! WebDAV server and an S3 server. It decides nothing: what is put and read, and whether it is what
//! it should be, is the core's business (`core/src/hub`). It adds what only the line knows: that a
//! certificate does not hold, that a server says *come back later*, that an answer broke off; and
//! that a person can end every wait.
//!
//! Nothing here reads the environment, a configuration file or the address of a cloud: a key that
//! lies on this laptop for something else is never tried.

mod error;
mod object;
mod transport;

use geleit_core::desk::{Hub, HubAddress, HubError, Hubs};
use object::Objects;
use opendal::services::{Fs, S3, Webdav};
use opendal::{OperationContext, Operator};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;
use transport::{Last, Wire};

/// How long a server may keep silent. A part of a bundle has to get through a slow line meanwhile.
const PATIENCE: Duration = Duration::from_secs(120);

/// Reaches hubs over this laptop's network.
pub struct SystemHubs {
    patience: Duration,
}

impl Default for SystemHubs {
    fn default() -> Self {
        Self { patience: PATIENCE }
    }
}

impl SystemHubs {
    /// With less patience than offices with slow lines need.
    pub fn with_patience(patience: Duration) -> Self {
        Self { patience }
    }

    /// A way over the network.
    fn wire(&self, url: &str, denied: HubError) -> Result<(OperationContext, Arc<Last>), HubError> {
        let last = Arc::new(Last::new(denied));
        let wire = Wire::new(url, self.patience, last.clone())?;
        let context =
            OperationContext::new().with_http_transport(opendal::HttpTransporter::new(wire));
        Ok((context, last))
    }
}

impl Hubs for SystemHubs {
    fn open(&self, address: &HubAddress) -> Result<Box<dyn Hub>, HubError> {
        let (operator, last) = match address {
            HubAddress::Folder(folder) => (folder_at(folder)?, None),
            HubAddress::WebDav {
                url,
                user,
                password,
            } => {
                let mut server = Webdav::default().endpoint(url).root("/");
                if !user.is_empty() {
                    server = server.username(user).password(password.expose());
                }
                // Who may only look is not let write; a wrong password is told apart.
                let (context, last) = self.wire(url, HubError::Refused)?;
                let operator = Operator::new(server).map_err(|_| HubError::Refused)?;
                (operator.with_context(context), Some(last))
            }
            HubAddress::S3 {
                url,
                bucket,
                region,
                user,
                password,
            } => {
                let server = S3::default()
                    .endpoint(url)
                    .bucket(bucket)
                    .region(region)
                    .root("/")
                    .access_key_id(user)
                    .secret_access_key(password.expose())
                    .disable_config_load()
                    .disable_ec2_metadata();
                // A wrong key is forbidden there; nothing else is said of it.
                let (context, last) = self.wire(url, HubError::Password)?;
                let operator = Operator::new(server).map_err(|_| HubError::Refused)?;
                (operator.with_context(context), Some(last))
            }
        };
        Ok(Box::new(Objects::new(operator, last)?))
    }
}

/// A folder. Each object gets its name when it is whole, so that a colleague at the same network
/// drive never sees half of one.
fn folder_at(folder: &Path) -> Result<Operator, HubError> {
    if !folder.is_dir() {
        return Err(HubError::NotFound);
    }
    let root = folder.to_str().ok_or(HubError::Refused)?;
    let half = folder.join("geleit").join("half");
    let half = half.to_str().ok_or(HubError::Refused)?;
    let server = Fs::default().root(root).atomic_write_dir(half);
    Operator::new(server).map_err(|_| HubError::Refused)
}
