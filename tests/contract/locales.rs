//! Texts: the same keys and variables in every language, and words for every error.

use geleit_core::commands::{AuditWhen, TABLE, description};
use geleit_core::handover::UNVERIFIED;
use geleit_core::i18n::BESIDE;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

const LANGUAGES: [&str; 3] = ["de", "en", "fr"];

/// Keys (with attributes as `key.attribute`) of a Fluent file, each with the variables it uses.
type Texts = BTreeMap<String, BTreeSet<String>>;

fn folder(language: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("locales")
        .join(language)
}

fn names(language: &str) -> BTreeSet<String> {
    let files = fs::read_dir(folder(language)).unwrap().flatten();
    files
        .map(|file| file.file_name().to_string_lossy().into_owned())
        .collect()
}

fn texts(source: &str) -> Texts {
    let mut texts = Texts::new();
    let (mut message, mut key) = (String::new(), String::new());
    for line in source.lines().filter(|line| !line.starts_with('#')) {
        let head = line.split_once('=').map(|(name, _)| name.trim());
        let is_name = |name: &str| {
            !name.is_empty()
                && name
                    .bytes()
                    .all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte))
        };
        match head {
            Some(name) if !line.starts_with(' ') && is_name(name) => {
                (message, key) = (name.to_owned(), name.to_owned());
                assert!(
                    texts.insert(key.clone(), BTreeSet::new()).is_none(),
                    "{name} twice"
                );
            }
            Some(name) if name.strip_prefix('.').is_some_and(is_name) => {
                key = format!("{message}{name}");
                texts.insert(key.clone(), BTreeSet::new());
            }
            _ => {}
        }
        if let Some(variables) = texts.get_mut(&key) {
            variables.extend(line.match_indices('$').map(|(place, _)| {
                let rest = &line[place + 1..];
                let end = rest.find(|letter: char| {
                    !letter.is_alphanumeric() && letter != '-' && letter != '_'
                });
                rest[..end.unwrap_or(rest.len())].to_owned()
            }));
        }
    }
    texts
}

fn read(language: &str, name: &str) -> Texts {
    texts(&fs::read_to_string(folder(language).join(name)).unwrap())
}

#[test]
fn every_language_has_the_same_files_keys_and_variables() {
    let files = names("de");
    assert!(!files.is_empty());
    for language in LANGUAGES {
        assert_eq!(names(language), files, "{language}");
        for file in &files {
            let (german, other) = (read("de", file), read(language, file));
            let keys = |texts: &Texts| texts.keys().cloned().collect::<BTreeSet<_>>();
            assert_eq!(keys(&other), keys(&german), "{language}/{file}");
            for (key, variables) in &german {
                assert_eq!(&other[key], variables, "{language}/{file}: {key}");
            }
        }
    }
}

#[test]
fn papers_have_all_their_fixed_texts_in_every_language_beside() {
    let mut whole = read("de", "agreement.ftl");
    whole.extend(read("de", "release_paper.ftl"));
    let called: BTreeSet<String> = LANGUAGES
        .iter()
        .chain(&BESIDE)
        .map(|tag| format!("language-{tag}"))
        .collect();
    assert_eq!(
        names("paper"),
        BESIDE.iter().map(|tag| format!("{tag}.ftl")).collect()
    );
    for tag in BESIDE {
        let mut other = read("paper", &format!("{tag}.ftl"));
        for name in &called {
            assert!(other.remove(name).is_some(), "{tag}: {name}");
        }
        assert_eq!(other, whole, "{tag}");
    }
}

/// The report has a file per language beside, and one that says which word names which table and field.
#[test]
fn the_handover_report_has_its_words_in_every_language_beside() {
    let mut wanted: BTreeSet<String> = BESIDE.iter().map(|tag| format!("{tag}.ftl")).collect();
    wanted.insert("fields.ftl".to_owned());
    assert_eq!(names("handover_report"), wanted);
    let mut whole = read("de", "paper.ftl");
    whole.retain(|key, _| key.starts_with("handover-report-"));
    assert!(whole.len() > 30, "the control");
    let dari = read("handover_report", "prs.ftl");
    for tag in BESIDE {
        let other = read("handover_report", &format!("{tag}.ftl"));
        for (key, variables) in &whole {
            assert_eq!(other.get(key), Some(variables), "{tag}: {key}");
        }
        assert_eq!(other, dari, "{tag}");
    }
}

/// All texts of a language: of errors those met seldom stand with their room.
fn all(language: &str) -> Texts {
    let files = names(language).into_iter();
    files.flat_map(|name| read(language, &name)).collect()
}

/// What the audit writes down stands on the page of the audit; a name of a command is no word.
#[test]
fn everything_the_audit_writes_down_has_words() {
    let mut acts = BTreeSet::from([UNVERIFIED]);
    let written = TABLE.iter().filter(|row| row.audit != AuditWhen::Never);
    acts.extend(written.map(|row| row.name));
    assert!(
        acts.contains("person.open") && acts.len() > 100,
        "the control"
    );
    for language in LANGUAGES {
        let texts = all(language);
        for act in &acts {
            let key = format!("page-act-{}", act.replace(['.', '_'], "-"));
            assert!(texts.contains_key(&key), "{language}: {key}");
        }
        assert!(!texts.contains_key("page-act-person-unheard-of"));
    }
}

#[test]
fn every_error_says_what_happened_and_what_to_do() {
    let description: Value = serde_json::from_str(description()).unwrap();
    let codes = description["types"]["Code"].as_str().unwrap();
    let codes: Vec<&str> = codes.split('"').skip(1).step_by(2).collect();
    assert!(codes.len() > 30 && codes.contains(&"wrong-passphrase"));
    for language in LANGUAGES {
        let texts = all(language);
        for code in &codes {
            for key in [format!("error-{code}"), format!("help-{code}")] {
                assert!(texts.contains_key(&key), "{language}: {key}");
            }
        }
    }
}

/// What a worker ticks on the screen is what the person reads on the paper.
#[test]
fn what_is_released_is_called_the_same_on_the_screen_and_on_the_paper() {
    let lines = |language: &str, name: &str, prefix: &str| -> BTreeSet<String> {
        let source = fs::read_to_string(folder(language).join(name)).unwrap();
        let found = source.lines().filter_map(|line| line.strip_prefix(prefix));
        found.map(str::to_owned).collect()
    };
    for language in LANGUAGES {
        let paper = lines(language, "release_paper.ftl", "release-thing-");
        assert!(paper.len() > 20, "the control: {paper:?}");
        assert_eq!(
            lines(language, "codes.ftl", "release-item-"),
            paper,
            "{language}"
        );
    }
}

#[test]
fn a_missing_key_and_a_misspelt_variable_are_seen() {
    let one = texts("a = Eins { $count }\n    zwei { $name }\n    .title = T { $x }\n# b = nein\n");
    assert_eq!(one.keys().collect::<Vec<_>>(), ["a", "a.title"]);
    assert_eq!(
        one["a"],
        BTreeSet::from(["count", "name"].map(str::to_owned))
    );
    assert_ne!(
        one,
        texts("a = Eins { $count }\n    zwei { $nom }\n    .title = T { $x }\n")
    );
}
