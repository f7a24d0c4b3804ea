//! Between laptop and server: a proxy that passes everything on until it is told to truncate, delay, keep
//! silent, refuse or lie. One request for each connection, so that every request is one decision.

use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::{sleep, spawn};
use std::time::Duration;

/// A request as it came.
#[derive(Clone)]
pub struct Asked {
    /// The first line.
    pub line: String,
    /// The lines after it, in lower case.
    pub head: String,
}

impl Asked {
    /// Whether it asks what lies in a folder whose path has this in it. An S3 server is asked for all
    /// folders at once.
    pub fn lists(&self, path: &str) -> bool {
        let folder = self.is("PROPFIND", path) && self.head.contains("depth: 1");
        folder || self.is("GET", "list-type=2")
    }

    /// Whether it uses this method on something whose path has this in it.
    pub fn is(&self, method: &str, path: &str) -> bool {
        self.line.starts_with(&format!("{method} ")) && self.line.contains(path)
    }
}

/// What is done with a request.
pub enum Act {
    /// It is passed on, and so is the answer.
    Pass,
    /// The answer ends after so many bytes of its body.
    Cut(usize),
    /// Nobody answers.
    Silence,
    /// An answer with this status and nothing else; the server is not asked.
    Say(u16),
    /// It is passed on; what the answer holds comes in pieces, with a pause before each.
    Slow(usize, Duration),
    /// Of what is sent the server gets so many bytes; then the line breaks on both sides.
    Break(usize),
    /// The server is asked, and its answer lost.
    Lose,
    /// This very answer.
    Answer(Vec<u8>),
}

type Decide = dyn Fn(&Asked) -> Act + Send;

/// What was asked, and what came back.
type Answers = Vec<(Asked, Vec<u8>)>;

/// A proxy before one server.
pub struct Proxy {
    /// Where it listens.
    pub port: u16,
    decide: Arc<Mutex<Box<Decide>>>,
    asked: Arc<Mutex<Vec<Asked>>>,
    answers: Arc<Mutex<Answers>>,
    ends: Arc<AtomicBool>,
}

impl Proxy {
    /// Before a server that listens on a port of this machine.
    pub fn before(server: u16) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let honest: Box<Decide> = Box::new(|_| Act::Pass);
        let proxy = Self {
            port,
            decide: Arc::new(Mutex::new(honest)),
            asked: Arc::default(),
            answers: Arc::default(),
            ends: Arc::default(),
        };
        let (decide, asked) = (proxy.decide.clone(), proxy.asked.clone());
        let (answers, ends) = (proxy.answers.clone(), proxy.ends.clone());
        spawn(move || {
            for client in listener.incoming() {
                if ends.load(Ordering::SeqCst) {
                    return;
                }
                let (decide, asked) = (decide.clone(), asked.clone());
                let (answers, ends) = (answers.clone(), ends.clone());
                spawn(move || {
                    // A laptop that went away is no failure of the proxy's.
                    let _ = serve(client.unwrap(), server, &decide, (&asked, &answers), &ends);
                });
            }
        });
        proxy
    }

    /// From now on decides so.
    pub fn does(&self, decide: impl Fn(&Asked) -> Act + Send + 'static) {
        *self.decide.lock().unwrap() = Box::new(decide);
    }

    /// From now on passes everything on.
    pub fn is_honest(&self) {
        self.does(|_| Act::Pass);
    }

    /// What was asked since the last time.
    pub fn asked(&self) -> Vec<Asked> {
        std::mem::take(&mut *self.asked.lock().unwrap())
    }

    /// The server's last answer to such a request.
    pub fn last_answer(&self, such: impl Fn(&Asked) -> bool) -> Vec<u8> {
        let answers = self.answers.lock().unwrap();
        let mut answers = answers.iter().rev();
        answers.find(|(asked, _)| such(asked)).unwrap().1.clone()
    }
}

impl Drop for Proxy {
    fn drop(&mut self) {
        self.ends.store(true, Ordering::SeqCst);
        // Wakes the thread that waits for the next laptop.
        let _ = TcpStream::connect(("127.0.0.1", self.port));
    }
}

fn serve(
    mut client: TcpStream,
    server: u16,
    decide: &Mutex<Box<Decide>>,
    (asked, answers): (&Mutex<Vec<Asked>>, &Mutex<Answers>),
    ends: &AtomicBool,
) -> std::io::Result<()> {
    let (head, body) = read_request(&mut client)?;
    let Some((line, rest)) = head.split_once("\r\n") else {
        return Ok(());
    };
    let now = Asked {
        line: line.to_owned(),
        head: rest.to_lowercase(),
    };
    asked.lock().unwrap().push(now.clone());
    let act = decide.lock().unwrap()(&now);
    let answer = match &act {
        Act::Pass | Act::Cut(_) | Act::Slow(..) => pass_on(server, line, rest, &body)?,
        Act::Break(most) => {
            // What the server makes of half of it is its own affair.
            let half = &body[..body.len().min(*most)];
            send_on(server, line, rest, half)?.shutdown(Shutdown::Both)?;
            return client.shutdown(Shutdown::Both);
        }
        Act::Silence => {
            while !ends.load(Ordering::SeqCst) && client.take_error()?.is_none() {
                sleep(Duration::from_millis(50));
            }
            return Ok(());
        }
        Act::Say(status) => {
            format!("HTTP/1.1 {status} So\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
                .into_bytes()
        }
        Act::Lose => {
            pass_on(server, line, rest, &body)?;
            return client.shutdown(Shutdown::Both);
        }
        Act::Answer(answer) => answer.clone(),
    };
    let most = match act {
        Act::Cut(most) => head_of(&answer) + most,
        _ => answer.len(),
    };
    let told = &answer[..most.min(answer.len())];
    match act {
        Act::Slow(pieces, pause) => {
            let (head, body) = told.split_at(head_of(told));
            client.write_all(head)?;
            for piece in body.chunks(body.len().div_ceil(pieces).max(1)) {
                sleep(pause);
                client.write_all(piece)?;
            }
        }
        _ => client.write_all(told)?,
    }
    if matches!(act, Act::Pass) {
        answers.lock().unwrap().push((now, answer));
    }
    client.shutdown(Shutdown::Both)
}

/// A request's head and body.
fn read_request(client: &mut TcpStream) -> std::io::Result<(String, Vec<u8>)> {
    let mut read = Vec::new();
    let mut part = [0; 65536];
    while head_of(&read) == 0 {
        let length = client.read(&mut part)?;
        if length == 0 {
            return Ok((String::new(), Vec::new()));
        }
        read.extend_from_slice(&part[..length]);
    }
    let body = read.split_off(head_of(&read));
    let head = String::from_utf8(read).unwrap();
    let lower = head.to_lowercase();
    let length = lower.split("content-length: ").nth(1);
    let length = length.map_or(0, |rest| {
        rest.split("\r\n").next().unwrap().parse().unwrap()
    });
    let mut whole = body;
    while whole.len() < length {
        let more = client.read(&mut part)?;
        if more == 0 {
            break;
        }
        whole.extend_from_slice(&part[..more]);
    }
    Ok((head, whole))
}

/// Where the head ends; 0 while it has not.
fn head_of(bytes: &[u8]) -> usize {
    let end = bytes.windows(4).position(|four| four == b"\r\n\r\n");
    end.map_or(0, |place| place + 4)
}

fn pass_on(server: u16, line: &str, rest: &str, body: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut to = send_on(server, line, rest, body)?;
    let mut answer = Vec::new();
    to.read_to_end(&mut answer)?;
    Ok(answer)
}

/// Sends a request to the server, as it came but for the connection.
fn send_on(server: u16, line: &str, rest: &str, body: &[u8]) -> std::io::Result<TcpStream> {
    let kept = rest
        .split("\r\n")
        .filter(|line| !line.is_empty() && !line.to_lowercase().starts_with("connection:"));
    let kept: String = kept.map(|line| format!("{line}\r\n")).collect();
    let mut to = TcpStream::connect(("127.0.0.1", server))?;
    to.write_all(format!("{line}\r\n{kept}Connection: close\r\n\r\n").as_bytes())?;
    to.write_all(body)?;
    Ok(to)
}
