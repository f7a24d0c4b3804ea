//! Memory and time of one act, measured in a child of this program: nothing that happened before
//! lies in its memory.
//!
//! The kernel keeps the most memory a process ever had (`VmHWM`); it is set back when the store is
//! open. On a system without it the memory is not measured.

use crate::row::{cpu, time};
use crate::team::Laptop;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

const MARK: &str = "--as-child";

/// What a child says.
pub struct Seen {
    /// How long it took.
    pub took: Duration,
    /// How long a core worked on it, whatever else ran on this machine.
    pub cpu: Duration,
    /// How much more memory it took than a store that was just opened, in KiB.
    pub extra: Option<u64>,
    /// The bundle that was written, or how many changes were new.
    pub gave: String,
}

/// A laptop writes a bundle into a folder.
pub fn send(laptop: &Path, target: &Path) -> Seen {
    ask("send", laptop, target)
}

/// A laptop takes a bundle in.
pub fn hear(laptop: &Path, bundle: &Path) -> Seen {
    ask("hear", laptop, bundle)
}

fn ask(act: &str, laptop: &Path, file: &Path) -> Seen {
    let program = std::env::current_exe().unwrap();
    let said = Command::new(program)
        .args([MARK, act])
        .args([laptop, file])
        .output()
        .unwrap();
    assert!(
        said.status.success(),
        "{act}: {}",
        String::from_utf8_lossy(&said.stderr)
    );
    let said = String::from_utf8(said.stdout).unwrap();
    let mut words = said.splitn(4, ' ');
    let mut number = || words.next().unwrap().parse::<u64>().ok();
    let (took, cpu, extra) = (number().unwrap(), number().unwrap(), number());
    Seen {
        took: Duration::from_nanos(took),
        cpu: Duration::from_nanos(cpu),
        extra,
        gave: words.next().unwrap().to_owned(),
    }
}

/// The child's side. Whether this process is one.
pub fn serve() -> bool {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [mark, act, laptop, file] = args.as_slice() else {
        return false;
    };
    if mark != MARK {
        return false;
    }
    let (laptop, file) = (Laptop::open(Path::new(laptop)), PathBuf::from(file));
    // 5 sets the mark back to what is in memory now.
    let _ = fs::write("/proc/self/clear_refs", "5");
    let (before, worked) = (memory("VmRSS:"), cpu());
    let (gave, took) = time(|| match act.as_str() {
        "send" => laptop.send(&file).display().to_string(),
        _ => laptop.hear(&file).to_string(),
    });
    let (most, worked) = (memory("VmHWM:"), cpu().saturating_sub(worked));
    let extra = most
        .zip(before)
        .map(|(most, before)| most.saturating_sub(before));
    let extra = extra.map_or("-".to_owned(), |extra| extra.to_string());
    print!("{} {} {extra} {gave}", took.as_nanos(), worked.as_nanos());
    true
}

fn memory(what: &str) -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with(what))?;
    line.split_whitespace().nth(1)?.parse().ok()
}
