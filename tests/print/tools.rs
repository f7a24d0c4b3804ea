//! Programs that did not make the paper, and so may judge it.

use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::thread;

/// Runs a program on the bytes given to its standard input; returns its output, and fails when it does.
pub fn run(program: &str, arguments: &[&str], input: &[u8]) -> Vec<u8> {
    let mut child = Command::new(program)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| panic!("{program} is needed for this test: {error}"));
    let mut pipe = child.stdin.take().unwrap();
    let input = input.to_vec();
    let writer = thread::spawn(move || pipe.write_all(&input));
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap().ok();
    assert!(
        output.status.success(),
        "{program} {arguments:?}: {}",
        output.status
    );
    output.stdout
}

/// Extracts the text of a PDF as a reader would copy it.
pub fn text_of(pdf: &[u8]) -> String {
    String::from_utf8(run("pdftotext", &["-raw", "-", "-"], pdf)).unwrap()
}

/// Shapes a word with HarfBuzz: the glyph numbers as they stand from left to right.
pub fn shape(font: &str, language: &str, word: &str) -> Vec<u16> {
    let file = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("core/assets/fonts")
        .join(font);
    let language = format!("--language={language}");
    let mut arguments = vec![
        "--no-positions",
        "--no-clusters",
        "--no-glyph-names",
        "--remove-default-ignorables",
    ];
    arguments.push(&language);
    // Digits run from left to right in every script; on their own, the program would guess otherwise.
    if word.chars().all(char::is_numeric) {
        arguments.push("--direction=ltr");
    }
    arguments.push(file.to_str().unwrap());
    let shaped = String::from_utf8(run("hb-shape", &arguments, word.as_bytes())).unwrap();
    let numbers = shaped.trim().trim_start_matches('[').trim_end_matches(']');
    numbers
        .split('|')
        .map(|number| number.parse().unwrap())
        .collect()
}
