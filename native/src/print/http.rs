//! One HTTP request to a printer on this laptop. Written out, because a client library would ask the environment for a
//! proxy and send the paper there.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use geleit_core::print::PrintError;

use super::address::Address;

const CONNECT: Duration = Duration::from_secs(5);
const SILENCE: Duration = Duration::from_secs(30);
/// No printer describes itself with more.
const LARGEST_REPLY: u64 = 4 << 20;

/// Posts the pieces as one body and returns the body of the reply.
pub(super) fn post(address: &Address, pieces: &[&[u8]]) -> Result<Vec<u8>, PrintError> {
    let mut stream = connect(address)?;
    let length: usize = pieces.iter().map(|piece| piece.len()).sum();
    let head = format!(
        "POST {} HTTP/1.1\r\nHost: {}\r\nContent-Type: application/ipp\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n",
        address.path, address.authority
    );
    let broken = |_| PrintError::Unreachable {
        reason: "the connection broke",
    };
    stream.write_all(head.as_bytes()).map_err(broken)?;
    for piece in pieces {
        stream.write_all(piece).map_err(broken)?;
    }
    let mut reply = Vec::new();
    stream
        .take(LARGEST_REPLY)
        .read_to_end(&mut reply)
        .map_err(broken)?;
    body(&reply).ok_or(PrintError::Refused {
        reason: "the answer is not IPP",
    })
}

/// Connects to the first socket that answers.
fn connect(address: &Address) -> Result<TcpStream, PrintError> {
    let answering = address
        .sockets
        .iter()
        .find_map(|socket| TcpStream::connect_timeout(socket, CONNECT).ok());
    let stream = answering.ok_or(PrintError::Unreachable {
        reason: "nobody answers at the address",
    })?;
    let timed = stream
        .set_read_timeout(Some(SILENCE))
        .and_then(|()| stream.set_write_timeout(Some(SILENCE)));
    timed.map_err(|_| PrintError::Unreachable {
        reason: "the connection broke",
    })?;
    Ok(stream)
}

/// Takes the body out of a reply with status 200; interim answers (100) come before it.
fn body(reply: &[u8]) -> Option<Vec<u8>> {
    let end = reply.windows(4).position(|window| window == b"\r\n\r\n")?;
    let (head, body) = (
        std::str::from_utf8(reply.get(..end)?).ok()?,
        reply.get(end + 4..)?,
    );
    let status = head.split(' ').nth(1)?;
    if status == "100" {
        return self::body(body);
    }
    let chunked = head.lines().any(|line| {
        line.split_once(':').is_some_and(|(name, value)| {
            name.eq_ignore_ascii_case("transfer-encoding")
                && value.trim().eq_ignore_ascii_case("chunked")
        })
    });
    match (status, chunked) {
        ("200", false) => Some(body.to_vec()),
        ("200", true) => unchunk(body),
        _ => None,
    }
}

/// Joins the chunks of a body.
fn unchunk(mut rest: &[u8]) -> Option<Vec<u8>> {
    let mut whole = Vec::new();
    loop {
        let end = rest.windows(2).position(|window| window == b"\r\n")?;
        let size = std::str::from_utf8(rest.get(..end)?)
            .ok()?
            .split(';')
            .next()?;
        let size = usize::from_str_radix(size.trim(), 16).ok()?;
        if size == 0 {
            return Some(whole);
        }
        let start = end + 2;
        let stop = start.checked_add(size)?;
        whole.extend_from_slice(rest.get(start..stop)?);
        rest = rest.get(stop.checked_add(2)?..)?;
    }
}

#[cfg(test)]
mod tests {
    use super::body;

    #[test]
    fn plain_and_chunked_bodies_come_out_whole() {
        assert_eq!(
            body(b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabc").unwrap(),
            b"abc"
        );
        let chunked = b"HTTP/1.1 200 OK\r\ntransfer-encoding: Chunked\r\n\r\n2\r\nab\r\n1;x\r\nc\r\n0\r\n\r\n";
        assert_eq!(body(chunked).unwrap(), b"abc");
        assert_eq!(
            body(b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n\r\nabc").unwrap(),
            b"abc"
        );
    }

    #[test]
    fn a_broken_or_unwilling_reply_has_no_body() {
        for reply in [
            &b""[..],
            b"HTTP/1.1 426 Upgrade Required\r\n\r\n",
            b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\nab",
            b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab",
            b"\xff\xfe\r\n\r\n",
        ] {
            assert_eq!(body(reply), None);
        }
    }
}
