//! One HTTP request to a printer on this laptop. Written out, because a client library would ask the environment for a
//! proxy and send the paper there.

use std::io::{BufRead, BufReader, Read, Write};
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
    read(&mut BufReader::new(stream.take(LARGEST_REPLY)))
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

/// Reads a reply with status 200 to the end of its body, which the printer tells beforehand; interim answers
/// (`100 Continue`) come before it.
fn read(reply: &mut impl BufRead) -> Result<Vec<u8>, PrintError> {
    let strange = PrintError::Refused {
        reason: "the answer is not IPP",
    };
    loop {
        let status = line(reply)?;
        let mut length = None;
        let mut chunked = false;
        loop {
            let header = line(reply)?;
            let Some((name, value)) = header.split_once(':') else {
                break;
            };
            match name.to_ascii_lowercase().as_str() {
                "content-length" => length = value.trim().parse().ok(),
                "transfer-encoding" => chunked = value.trim().eq_ignore_ascii_case("chunked"),
                _ => {}
            }
        }
        return match (status.split(' ').nth(1), chunked, length) {
            (Some("100"), ..) => continue,
            (Some("200"), true, _) => chunks(reply),
            (Some("200"), false, Some(length)) => piece(reply, length),
            _ => Err(strange),
        };
    }
}

/// Joins the chunks of a body.
fn chunks(reply: &mut impl BufRead) -> Result<Vec<u8>, PrintError> {
    let mut whole = Vec::new();
    loop {
        let head = line(reply)?;
        let size = head
            .split(';')
            .next()
            .and_then(|size| u64::from_str_radix(size.trim(), 16).ok());
        match size.ok_or(PrintError::Refused {
            reason: "the answer is not IPP",
        })? {
            0 => return Ok(whole),
            size => whole.extend(piece(reply, size)?),
        }
        line(reply)?;
    }
}

/// Reads a stretch of known length.
fn piece(reply: &mut impl BufRead, length: u64) -> Result<Vec<u8>, PrintError> {
    let mut bytes = Vec::new();
    match reply.take(length).read_to_end(&mut bytes) {
        Ok(read) if read as u64 == length => Ok(bytes),
        _ => Err(PrintError::Unreachable {
            reason: "the connection broke",
        }),
    }
}

/// Reads a line of the head, without its end.
fn line(reply: &mut impl BufRead) -> Result<String, PrintError> {
    let mut text = String::new();
    match reply.read_line(&mut text) {
        Ok(read) if read > 0 => Ok(text.trim_end().to_owned()),
        _ => Err(PrintError::Unreachable {
            reason: "the connection broke",
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_and_chunked_bodies_come_out_whole() {
        let body = |reply: &[u8]| read(&mut &reply[..]).unwrap();
        assert_eq!(
            body(b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabcd"),
            b"abc"
        );
        let chunked = b"HTTP/1.1 200 OK\r\ntransfer-encoding: Chunked\r\n\r\n2\r\nab\r\n1;x\r\nc\r\n0\r\n\r\n";
        assert_eq!(body(chunked), b"abc");
        assert_eq!(
            body(b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabc"),
            b"abc"
        );
    }

    #[test]
    fn a_broken_or_unwilling_reply_has_no_body() {
        for reply in [
            &b""[..],
            b"HTTP/1.1 426 Upgrade Required\r\n\r\n",
            b"HTTP/1.1 200 OK\r\n\r\nno length",
            b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc",
            b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\nab",
            b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab",
            b"\xff\xfe\r\n\r\n",
        ] {
            assert!(
                read(&mut &reply[..]).is_err(),
                "{}",
                String::from_utf8_lossy(reply)
            );
        }
    }
}
