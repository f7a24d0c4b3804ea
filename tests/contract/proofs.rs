//! What `docs/proofs.md` says is proved: every number stands there, and every test it names exists.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// The letters of the numbers, each with its last one.
const NUMBERS: [(char, u32); 5] = [('I', 20), ('T', 18), ('A', 15), ('B', 21), ('C', 14)];
/// What a line without a test begins with when none can exist.
const CONSTRUCTION: &str = "By construction: ";
/// What a line begins with that no test holds. No number is carried by that alone.
const OPEN: &str = "Not shown: ";

fn numbers() -> BTreeSet<String> {
    let all = NUMBERS.iter();
    all.flat_map(|(letter, last)| (1..=*last).map(move |number| format!("{letter}{number}")))
        .collect()
}

/// The lines of the tables: the number, and the parts of the last cell.
fn lines(page: &str) -> Vec<(&str, Vec<&str>)> {
    let rows = page.lines().filter_map(|line| {
        let cells = line.strip_prefix("| ")?.strip_suffix(" |")?;
        match *cells.split(" | ").collect::<Vec<_>>() {
            ["number", ..] => None,
            [number, _, tests] => Some((number, tests.split("<br>").collect())),
            _ => Some((line, vec![""])),
        }
    });
    rows.collect()
}

/// The file and the tests that a part names; words name none.
fn named(part: &str) -> Option<(&str, Vec<&str>)> {
    let ticked = part.strip_prefix('`')?.split('`');
    let mut ticked = ticked.filter(|word| !word.trim().is_empty());
    Some((ticked.next()?, ticked.collect()))
}

/// Whether a test of that name stands in a file and is run.
fn holds(source: &str, name: &str) -> bool {
    let lines: Vec<&str> = source.lines().map(str::trim).collect();
    let head = format!("fn {name}(");
    let mut places = (0..lines.len()).filter(|place| lines[*place].starts_with(&head));
    places.any(|place| {
        let above = lines[..place].iter().rev();
        let above: Vec<&str> = above
            .take_while(|line| line.starts_with("#["))
            .copied()
            .collect();
        above.contains(&"#[test]") && !above.iter().any(|line| line.starts_with("#[ignore"))
    })
}

/// What is wrong with a page, in words that say what to do.
fn faults(page: &str) -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (known, mut left) = (numbers(), numbers());
    let mut faults = Vec::new();
    for (number, parts) in lines(page) {
        if !known.contains(number) {
            faults.push(format!("{number}: this is none of the numbers"));
        }
        let mut carried = parts[0].starts_with(CONSTRUCTION);
        for (file, tests) in parts.iter().filter_map(|part| named(part)) {
            carried = true;
            let Ok(source) = fs::read_to_string(root.join(file)) else {
                faults.push(format!("{number}: {file} is gone; where is its test now?"));
                continue;
            };
            if tests.is_empty() {
                faults.push(format!("{number}: which test in {file}?"));
            }
            let gone = tests.iter().filter(|test| !holds(&source, test));
            faults.extend(gone.map(|test| {
                format!("{number}: no test `{test}` in {file}; was it renamed, moved or skipped?")
            }));
        }
        match carried {
            true => {
                left.remove(number);
            }
            false if parts[0].starts_with(OPEN) => {}
            false => faults.push(format!(
                "{number}: a line names a test or begins with \"{CONSTRUCTION}\" or \"{OPEN}\""
            )),
        }
    }
    let left = left.into_iter();
    faults.extend(left.map(|number| {
        format!("{number}: name a test that proves it, or say \"{CONSTRUCTION}\" and why")
    }));
    faults
}

#[test]
fn every_number_is_proved_by_tests_that_exist() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/proofs.md");
    let faults = faults(&fs::read_to_string(page).unwrap());
    assert!(faults.is_empty(), "docs/proofs.md\n{}", faults.join("\n"));
}

#[test]
fn a_number_left_out_and_a_test_that_is_gone_are_seen() {
    assert_eq!(faults("").len(), 88);
    let of = |cell: &str| -> Vec<String> {
        let head = "| number | what must hold | tests |\n|---|---|---|\n";
        let found = faults(&format!("{head}| I1 | all agree | {cell} |\n")).into_iter();
        found.filter(|fault| fault.starts_with("I1:")).collect()
    };
    let here = "`tests/contract/proofs.rs`";
    let this = format!("{here} `a_number_left_out_and_a_test_that_is_gone_are_seen`");
    for good in [
        &*this,
        &format!("{this}<br>And more."),
        "By construction: so.",
    ] {
        assert_eq!(of(good), Vec::<String>::new(), "{good}");
    }
    for bad in [
        "",
        "Everybody knows.",
        "Not shown: nobody looked.",
        here,
        &format!("{here} `holds`"),
        &format!("{this} `no_such_test`"),
        "`tests/contract/gone.rs` `a_test`",
    ] {
        assert!(!of(bad).is_empty(), "{bad}");
    }
    let strange = faults("| I21 | more | By construction: so. |");
    assert!(strange.contains(&"I21: this is none of the numbers".to_owned()));
    let skipped = "#[test]\n#[ignore]\nfn a_test() {}";
    assert!(holds("#[test]\nfn a_test() {}", "a_test") && !holds(skipped, "a_test"));
}
