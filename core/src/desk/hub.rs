//! The port to a hub: a folder, a WebDAV server or an S3 bucket that knows nothing of what lies in
//! it. The core has no network; what reaches a hub is handed in at the door, like the printers.
//!
//! Only what every such place can do is asked: list, measure, read from an offset, put something
//! new, take away. Nothing is locked and nothing overwritten, because one place in three can not
//! promise either.

use std::io::Write;
use std::ops::Range;
use std::path::PathBuf;
use zeroize::Zeroizing;

/// What opens a hub. It is typed once, lies in the encrypted store and is never shown again.
pub struct HubPassword(Zeroizing<String>);

impl HubPassword {
    /// Takes over what was typed.
    pub fn new(text: String) -> Self {
        Self(Zeroizing::new(text))
    }

    /// The text, for the store and for the server. Nothing else may ask.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

/// Where a hub is.
pub enum HubAddress {
    /// A folder, here or on a network drive.
    Folder(PathBuf),
    /// A collection of a WebDAV server.
    WebDav {
        /// Its address.
        url: String,
        /// The user's name there; empty for none.
        user: String,
        /// Her password there.
        password: HubPassword,
    },
    /// A bucket of an S3 server.
    S3 {
        /// The server's address.
        url: String,
        /// The bucket.
        bucket: String,
        /// The region it says it is in.
        region: String,
        /// The id of the access key.
        user: String,
        /// The secret access key.
        password: HubPassword,
    },
}

/// An object that lies on a hub, or is said to.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Listed {
    /// Its name from the hub's own folder, parts divided by `/`.
    pub name: String,
    /// Its length.
    pub bytes: u64,
}

/// Told how many bytes went; answers whether to go on. It is also asked, with 0, while a server
/// keeps silent.
pub type Watch<'a> = &'a dyn Fn(u64) -> bool;

/// Reaches hubs.
pub trait Hubs: Send + Sync {
    /// Makes ready to reach a hub. Nothing is sent yet.
    fn open(&self, address: &HubAddress) -> Result<Box<dyn Hub>, HubError>;
}

/// A hub within reach.
pub trait Hub {
    /// Everything below a folder, two levels deep. A folder that is not there is empty.
    fn list(&self, folder: &str, watch: Watch<'_>) -> Result<Vec<Listed>, HubError>;
    /// The length of an object; `None` when there is none.
    fn size(&self, name: &str, watch: Watch<'_>) -> Result<Option<u64>, HubError>;
    /// Reads some of an object. What came before an error has been written.
    fn read(
        &self,
        name: &str,
        part: Range<u64>,
        to: &mut dyn Write,
        watch: Watch<'_>,
    ) -> Result<(), HubError>;
    /// Puts a new object. An object that is there already is refused.
    fn put(&self, name: &str, bytes: &[u8], watch: Watch<'_>) -> Result<(), HubError>;
    /// Takes an object away; it is no error when there is none.
    fn remove(&self, name: &str, watch: Watch<'_>) -> Result<(), HubError>;
}

/// What a hub does wrong, as far as a person can act on it. No address and no name is in it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum HubError {
    /// Nobody answers, or the line broke.
    #[error("the hub can not be reached")]
    Unreachable,
    /// It can not prove who it is.
    #[error("the hub's certificate does not hold")]
    Certificate,
    /// It does not accept name and password.
    #[error("the hub refuses the password")]
    Password,
    /// The collection, bucket or object is not there.
    #[error("not found on the hub")]
    NotFound,
    /// It says to come back later: locked, overloaded or out of order.
    #[error("the hub is busy")]
    Busy,
    /// It has no room.
    #[error("the hub is full")]
    Full,
    /// It ended an object before its end.
    #[error("the hub sent less than it said")]
    Cut,
    /// The name is taken.
    #[error("the object is there already")]
    Taken,
    /// It answers with something else.
    #[error("the hub refuses")]
    Refused,
    /// What came could not be written here.
    #[error("a file of this laptop can not be written")]
    Here,
    /// The user stopped it.
    #[error("cancelled")]
    Cancelled,
}
