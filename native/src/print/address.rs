//! The address of an IPP printer on this laptop.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use geleit_core::print::PrintError;

/// Port of IPP when the address names none (RFC 8010).
const PORT: u16 = 631;

/// A parsed `ipp://` address whose host is this laptop.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Address {
    /// The address as the printer expects it in the request.
    pub(super) uri: String,
    /// Host and port, for the HTTP header.
    pub(super) authority: String,
    /// Path of the printer.
    pub(super) path: String,
    /// Where to connect, in this order. No name is ever looked up.
    pub(super) sockets: Vec<SocketAddr>,
}

impl Address {
    /// Parses an address; refuses other schemes and every host but this laptop.
    pub(super) fn parse(text: &str) -> Result<Address, PrintError> {
        let rest = text.strip_prefix("ipp://").ok_or(PrintError::Refused {
            reason: "not an ipp address",
        })?;
        let (authority, path) = rest.split_once('/').unwrap_or((rest, ""));
        if !path
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"/-._~%".contains(&byte))
        {
            return Err(PrintError::Refused {
                reason: "not an ipp address",
            });
        }
        let hosts = local(authority).ok_or(PrintError::Refused {
            reason: "the address is not on this laptop",
        })?;
        let port = port(authority).ok_or(PrintError::Refused {
            reason: "not an ipp address",
        })?;
        Ok(Address {
            uri: text.to_owned(),
            authority: authority.to_owned(),
            path: format!("/{path}"),
            sockets: hosts
                .into_iter()
                .map(|host| SocketAddr::new(host, port))
                .collect(),
        })
    }
}

/// Takes the host of `host:port` apart and gives its loopback addresses, or nothing for any other host.
fn local(authority: &str) -> Option<Vec<IpAddr>> {
    if let Some(rest) = authority.strip_prefix('[') {
        let host: Ipv6Addr = rest.split_once(']')?.0.parse().ok()?;
        return host.is_loopback().then(|| vec![host.into()]);
    }
    let host = authority
        .split_once(':')
        .map_or(authority, |(host, _)| host);
    if host.eq_ignore_ascii_case("localhost") {
        return Some(vec![Ipv4Addr::LOCALHOST.into(), Ipv6Addr::LOCALHOST.into()]);
    }
    let host: Ipv4Addr = host.parse().ok()?;
    host.is_loopback().then(|| vec![host.into()])
}

/// Reads the port of `host:port`.
fn port(authority: &str) -> Option<u16> {
    match authority
        .rsplit_once(':')
        .filter(|(_, port)| !port.ends_with(']'))
    {
        Some((_, port)) => port.parse().ok(),
        None => Some(PORT),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_on_this_laptop_is_taken() {
        let address = Address::parse("ipp://localhost:8631/ipp/print").unwrap();
        assert_eq!(address.path, "/ipp/print");
        assert_eq!(address.authority, "localhost:8631");
        assert_eq!(address.sockets[0], "127.0.0.1:8631".parse().unwrap());
        assert_eq!(
            Address::parse("ipp://127.0.0.1/ipp").unwrap().sockets,
            ["127.0.0.1:631".parse().unwrap()]
        );
        assert_eq!(
            Address::parse("ipp://[::1]:8631/").unwrap().sockets,
            ["[::1]:8631".parse().unwrap()]
        );
        assert_eq!(
            Address::parse("ipp://[::1]").unwrap().sockets,
            ["[::1]:631".parse().unwrap()]
        );
    }

    #[test]
    fn everything_else_is_refused() {
        for text in [
            "",
            "printer",
            "http://localhost/",
            "ipps://localhost/ipp",
            "ipp://printer.example/ipp",
            "ipp://192.0.2.7:631/ipp",
            "ipp://localhost.example/ipp",
            "ipp://user@localhost/ipp",
            "ipp://localhost:port/ipp",
            "ipp://localhost/ipp print\r\nX: y",
        ] {
            assert!(
                matches!(Address::parse(text), Err(PrintError::Refused { .. })),
                "{text}"
            );
        }
    }
}
