//! Queues of CUPS on Linux and macOS, through its own two commands: `lpstat -e` names them, `lp` takes the paper on its
//! standard input. No shell, no file of ours; CUPS keeps its own copy until the job is printed.

use std::io::Write;
use std::process::{Command, Stdio};

use geleit_core::print::{PrintError, PrintJob, Printer};

/// Marks the address of a queue.
pub(super) const SCHEME: &str = "cups:";

/// Lists the queues; a laptop without CUPS has none.
pub(super) fn queues() -> Vec<Printer> {
    let asked = Command::new("lpstat")
        .arg("-e")
        .env("LC_ALL", "C")
        .stdin(Stdio::null())
        .output();
    let Ok(answer) = asked else { return Vec::new() };
    let names = String::from_utf8_lossy(&answer.stdout);
    let names = names.lines().map(str::trim).filter(|name| !name.is_empty());
    names
        .map(|name| Printer {
            uri: format!("{SCHEME}{name}"),
            name: name.to_owned(),
        })
        .collect()
}

/// Prints to a queue that exists.
pub(super) fn print(queue: &str, job: &PrintJob) -> Result<(), PrintError> {
    if !queues().iter().any(|printer| printer.name == queue) {
        return Err(PrintError::Unreachable {
            reason: "no such queue",
        });
    }
    let refused = |_| PrintError::Refused {
        reason: "the queue did not take the job",
    };
    let mut child = Command::new("lp")
        .args([
            "-d",
            queue,
            "-t",
            &job.number,
            "-n",
            &job.copies.to_string(),
            "-o",
            "document-format=application/pdf",
        ])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|_| PrintError::Unreachable {
            reason: "this laptop has no print command",
        })?;
    let written = child
        .stdin
        .take()
        .map_or(Ok(()), |mut input| input.write_all(&job.pdf));
    let status = child.wait().map_err(refused)?;
    written.map_err(refused)?;
    if status.success() {
        Ok(())
    } else {
        Err(PrintError::Refused {
            reason: "the queue did not take the job",
        })
    }
}
