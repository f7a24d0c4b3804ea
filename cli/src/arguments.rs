//! What was typed, taken apart by hand: a verb, its places and its options.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::path::PathBuf;

/// What was typed wrongly; printed with the usage.
pub struct Usage(pub String);

/// A verb with what belongs to it.
#[derive(Debug)]
pub struct Arguments {
    /// What to do.
    pub verb: String,
    places: Vec<OsString>,
    options: BTreeMap<String, OsString>,
}

/// Every option takes a value.
const OPTIONS: [&str; 16] = [
    "store",
    "user",
    "passphrase-file",
    "sheet-file",
    "label",
    "name",
    "short",
    "language",
    "into",
    "despite-age",
    "scale",
    "seed",
    "hub",
    "hub-user",
    "hub-password-file",
    "hub-region",
];

impl Arguments {
    /// Takes apart what follows the program's name.
    pub fn read(typed: impl Iterator<Item = OsString>) -> Result<Self, Usage> {
        let mut typed = typed;
        let mut places = Vec::new();
        let mut options = BTreeMap::new();
        while let Some(next) = typed.next() {
            let option = next.to_str().and_then(|text| text.strip_prefix("--"));
            let Some(option) = option else {
                places.push(next);
                continue;
            };
            let (name, joined) = match option.split_once('=') {
                Some((name, value)) => (name, Some(OsString::from(value))),
                None => (option, None),
            };
            if !OPTIONS.contains(&name) {
                return Err(Usage(format!("there is no option --{name}")));
            }
            let value = joined.or_else(|| typed.next());
            let value = value.ok_or_else(|| Usage(format!("--{name} needs a value")))?;
            if options.insert(name.to_owned(), value).is_some() {
                return Err(Usage(format!("--{name} stands twice")));
            }
        }
        let mut places = places.into_iter();
        let verb = places.next().and_then(|verb| verb.into_string().ok());
        Ok(Self {
            verb: verb.ok_or_else(|| Usage("a verb is missing".to_owned()))?,
            places: places.collect(),
            options,
        })
    }

    /// Takes the next place.
    pub fn place(&mut self, what: &str) -> Result<OsString, Usage> {
        match self.places.is_empty() {
            true => Err(Usage(format!("{} needs {what}", self.verb))),
            false => Ok(self.places.remove(0)),
        }
    }

    /// Takes an option as a text, if it was given.
    pub fn option(&mut self, name: &str) -> Result<Option<String>, Usage> {
        let value = self.options.remove(name).map(OsString::into_string);
        value
            .transpose()
            .map_err(|_| Usage(format!("--{name} is not UTF-8")))
    }

    /// Takes an option that must be there.
    pub fn needed(&mut self, name: &str) -> Result<String, Usage> {
        let value = self.option(name)?;
        value.ok_or_else(|| Usage(format!("{} needs --{name}", self.verb)))
    }

    /// Takes an option that names a path.
    pub fn path(&mut self, name: &str) -> Option<PathBuf> {
        self.options.remove(name).map(PathBuf::from)
    }

    /// Takes a path that must be there.
    pub fn needed_path(&mut self, name: &str) -> Result<PathBuf, Usage> {
        let value = self.path(name);
        value.ok_or_else(|| Usage(format!("{} needs --{name}", self.verb)))
    }

    /// Refuses what nobody took.
    pub fn end(&self) -> Result<(), Usage> {
        if let Some(place) = self.places.first() {
            return Err(Usage(format!(
                "{} does not take {}",
                self.verb,
                place.display()
            )));
        }
        match self.options.keys().next() {
            Some(option) => Err(Usage(format!("{} does not take --{option}", self.verb))),
            None => Ok(()),
        }
    }
}
