//! Where a hub may be, as somebody typed or chose it.
//!
//! Only `https`, and `http` to this very laptop (a tunnel that somebody else made safe). Bundles are
//! sealed whatever carries them; but over plain `http` everybody on the way would read the password
//! and could take the whole hub away, and nobody who is asked in a hurry can judge that. So it is
//! not asked.

use crate::desk::{HubAddress, HubPassword};
use std::path::PathBuf;

/// No address is longer.
const MOST_CHARS: usize = 500;

/// What kind of hub.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// A folder.
    Folder,
    /// A WebDAV server.
    WebDav,
    /// An S3 server.
    S3,
}

impl Kind {
    /// Its code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Folder => "folder",
            Self::WebDav => "webdav",
            Self::S3 => "s3",
        }
    }

    /// The kind of a code.
    pub fn of(code: &str) -> Option<Self> {
        [Self::Folder, Self::WebDav, Self::S3]
            .into_iter()
            .find(|kind| kind.code() == code)
    }
}

/// Where a hub is and who one is there, without what opens it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Place {
    /// Its kind.
    pub kind: Kind,
    /// A folder's path or a server's address.
    pub at: String,
    /// The user, or the id of the access key.
    pub user: String,
    /// The bucket, of an S3 server.
    pub bucket: String,
    /// The region it says it is in.
    pub region: String,
}

/// Why an address can not be used.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum AddressError {
    /// It is none, or lacks a part.
    #[error("the address is none")]
    Unfit,
    /// It is not `https`.
    #[error("the address is not safe")]
    NotSafe,
    /// It lies inside the store.
    #[error("the folder lies inside the store")]
    InsideStore,
}

impl Place {
    /// Looks whether it can be used, and puts it into its plainest form.
    pub fn checked(mut self) -> Result<Self, AddressError> {
        for text in [
            &mut self.at,
            &mut self.user,
            &mut self.bucket,
            &mut self.region,
        ] {
            *text = text.trim().to_owned();
            if text.chars().count() > MOST_CHARS || text.chars().any(char::is_control) {
                return Err(AddressError::Unfit);
            }
        }
        if self.kind == Kind::Folder {
            let kept = Self {
                user: String::new(),
                bucket: String::new(),
                region: String::new(),
                ..self
            };
            return match kept.at.is_empty() {
                true => Err(AddressError::Unfit),
                false => Ok(kept),
            };
        }
        self.at = self.at.trim_end_matches('/').to_owned();
        let host = host_of(&self.at)?;
        if !self.at.starts_with("https://") && !is_this_laptop(host) {
            return Err(AddressError::NotSafe);
        }
        match self.kind {
            Kind::S3 => {
                let letters =
                    |letter: char| letter.is_ascii_alphanumeric() || "-._".contains(letter);
                let is_name = !self.bucket.is_empty() && self.bucket.chars().all(letters);
                if self.region.is_empty() {
                    "us-east-1".clone_into(&mut self.region);
                }
                let fits = is_name && self.region.chars().all(letters) && !self.user.is_empty();
                fits.then_some(self).ok_or(AddressError::Unfit)
            }
            _ => Ok(Self {
                bucket: String::new(),
                region: String::new(),
                ..self
            }),
        }
    }

    /// With what opens it.
    pub fn opened_by(self, password: HubPassword) -> HubAddress {
        match self.kind {
            Kind::Folder => HubAddress::Folder(PathBuf::from(self.at)),
            Kind::WebDav => HubAddress::WebDav {
                url: self.at,
                user: self.user,
                password,
            },
            Kind::S3 => HubAddress::S3 {
                url: self.at,
                bucket: self.bucket,
                region: self.region,
                user: self.user,
                password,
            },
        }
    }

    /// Names the hub in this laptop's memory of what lies there. The user is no part of it: the same
    /// files lie there for everybody.
    pub fn mark(&self) -> [u8; 16] {
        let mut hasher = blake3::Hasher::new_derive_key("geleit hub 1");
        for text in [self.kind.code(), &self.at, &self.bucket] {
            hasher.update(&(text.len() as u64).to_le_bytes());
            hasher.update(text.as_bytes());
        }
        let mut mark = [0; 16];
        hasher.finalize_xof().fill(&mut mark);
        mark
    }
}

/// The host of a web address. A name or password inside it is refused: it would be shown.
fn host_of(url: &str) -> Result<&str, AddressError> {
    let rest = url
        .strip_prefix("https://")
        .or_else(|| url.strip_prefix("http://"));
    let rest = rest.ok_or(AddressError::Unfit)?;
    let host = rest.split('/').next().unwrap_or_default();
    let odd = |letter: char| letter.is_whitespace() || "@?#\\\"<>".contains(letter);
    match host.is_empty() || url.contains(odd) {
        true => Err(AddressError::Unfit),
        false => Ok(host),
    }
}

/// Whether a host, perhaps with a port, is this laptop.
fn is_this_laptop(host: &str) -> bool {
    let name = match host.strip_prefix('[') {
        Some(rest) => rest.split(']').next().unwrap_or_default(),
        None => host.split(':').next().unwrap_or_default(),
    };
    let parts: Vec<&str> = name.split('.').collect();
    let is_number = |part: &&str| part.parse::<u8>().is_ok();
    let is_loop = parts.len() == 4 && parts.first() == Some(&"127") && parts.iter().all(is_number);
    is_loop || name == "localhost" || name == "::1"
}

#[cfg(test)]
mod tests {
    use super::*;

    fn webdav(at: &str) -> Result<String, AddressError> {
        let place = Place {
            kind: Kind::WebDav,
            at: at.to_owned(),
            user: "team".to_owned(),
            bucket: "left over".to_owned(),
            region: String::new(),
        };
        place.checked().map(|place| place.at + &place.bucket)
    }

    #[test]
    fn only_a_safe_address_or_this_laptop() {
        assert_eq!(
            webdav(" https://cloud.example/dav/team/ ").unwrap(),
            "https://cloud.example/dav/team"
        );
        for here in [
            "http://localhost:8080/dav",
            "http://127.0.0.1:80",
            "http://[::1]:8/x",
        ] {
            assert_eq!(webdav(here).unwrap(), here);
        }
        for unsafe_one in [
            "http://cloud.example/dav",
            "http://localhost.example",
            "http://127.0.0.1.example/",
            "http://10.0.0.7/dav",
        ] {
            assert_eq!(
                webdav(unsafe_one),
                Err(AddressError::NotSafe),
                "{unsafe_one}"
            );
        }
        for none in [
            "",
            "cloud.example",
            "ftp://cloud.example",
            "https://",
            "https:///x",
            "https://team:word@cloud.example",
            "https://cloud.example/?x",
            "https://cloud .example",
        ] {
            assert_eq!(webdav(none), Err(AddressError::Unfit), "{none}");
        }
    }

    #[test]
    fn a_bucket_has_a_name_and_a_key() {
        let place = |bucket: &str, user: &str| Place {
            kind: Kind::S3,
            at: "https://s3.example".to_owned(),
            user: user.to_owned(),
            bucket: bucket.to_owned(),
            region: String::new(),
        };
        let checked = place("team-nord", "AKTEAM").checked().unwrap();
        assert_eq!(checked.region, "us-east-1");
        for (bucket, user) in [("", "AKTEAM"), ("a/b", "AKTEAM"), ("team", "")] {
            assert_eq!(
                place(bucket, user).checked(),
                Err(AddressError::Unfit),
                "{bucket} {user}"
            );
        }
        assert_ne!(
            place("a", "k").mark(),
            place("b", "k").mark(),
            "another bucket is another hub"
        );
        assert_eq!(place("a", "k").mark(), place("a", "l").mark());
    }
}
