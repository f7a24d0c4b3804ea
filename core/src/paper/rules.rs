//! Who signs, what a signature must say, and who may be a witness.

use super::sign::DIGITAL;
use super::{Client, Head, Kind, PaperError, Signature};
use crate::code;
use crate::ids::{Id, PersonId, UserId};
use crate::name::{NameIndex, fold};
use crate::office::Office;
use crate::time::{BirthDate, Day, parse_day};
use std::collections::BTreeSet;

const MOST_CHARS: usize = 200;
const MOST_WORDS: usize = 2_000;
/// From this likeness on, names in two writing systems are one.
const ALIKE: f32 = 0.86;
/// From this age on a person signs for herself.
const OF_AGE: u32 = 18;

/// Something a paper still lacks, as `plan-missing-<code>` or `release-missing-<code>` says it.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Missing {
    /// What.
    pub code: &'static str,
    /// The row it is about, as a goal of a plan, if it is about one.
    pub row: Option<Id>,
}

/// A signature to write down.
pub struct NewSignature {
    /// Code of the list `signatory`.
    pub part: String,
    /// Who, if it is a client or a representative.
    pub person: Option<PersonId>,
    /// Who, if it is the interpreter.
    pub name: String,
    /// Code of the list `signature_kind`, not `digital`.
    pub kind: String,
    /// The colleague who saw the mark, with her name.
    pub witness: Option<(UserId, String)>,
    /// Somebody else who saw it.
    pub witness_name: String,
    /// The day on the paper.
    pub on_day: Day,
    /// The place on the paper.
    pub place: String,
    /// Why it was refused.
    pub reason: String,
    /// What had a box of its own and was ticked by hand.
    pub ticked: Vec<String>,
}

/// Whether somebody in a case signs papers: adults, those whose birth date nobody knows,
/// and who stands for a child.
pub fn signs(part: &str, birth: &str, today: Day) -> bool {
    let age = BirthDate::parse(birth).and_then(|birth| birth.age_on(today));
    match (part, age) {
        ("representative", _) => true,
        (_, Some(age)) => age >= OF_AGE,
        (part, None) => part != "child",
    }
}

/// What every paper needs to say about the office and it does not say yet.
pub fn missing_in_office(office: &Office) -> impl Iterator<Item = Missing> {
    let needed = [
        (&office.organisation, "office_organisation"),
        (&office.address, "office_address"),
        (&office.jurisdiction, "office_jurisdiction"),
        (&office.data_protection_law, "office_data_protection_law"),
        (&office.officer, "office_officer"),
        (&office.complaint_office, "office_complaint_office"),
    ];
    let empty = needed.map(|(text, code)| text.trim().is_empty().then_some(code));
    empty
        .into_iter()
        .flatten()
        .map(|code| Missing { code, row: None })
}

/// The part in which a person signs.
pub(super) fn part_of(client: &Client) -> &'static str {
    match client.part.as_str() {
        "representative" => "representative",
        _ => "client",
    }
}

/// Who signs, in the order of the paper: part, and the client it is. The worker follows if the kind
/// of paper needs her, then the interpreter if there was one.
pub fn parties(kind: Kind, head: &Head) -> Vec<(&'static str, Option<&Client>)> {
    let clients = head.clients.iter().filter(|client| client.signs);
    let mut parties: Vec<_> = clients
        .map(|client| (part_of(client), Some(client)))
        .collect();
    if kind.needs_worker() {
        parties.push(("worker", None));
    }
    if interprets(head) {
        parties.push(("interpreter", None));
    }
    parties
}

fn interprets(head: &Head) -> bool {
    !matches!(head.conversation.interpreter.as_str(), "" | "none")
}

/// Whether a signature may stand beside those that do.
pub(super) fn check(
    new: &NewSignature,
    head: &Head,
    standing: &[Signature],
    today: Day,
) -> Result<(), PaperError> {
    let known = code::SIGNATORY.has(&new.part) && code::SIGNATURE_KIND.has(&new.kind);
    known.then_some(()).ok_or(PaperError::CodeUnknown)?;
    let party = check_party(new, head)?;
    check_day(new.on_day, head, today)?;
    let before = standing
        .iter()
        .any(|other| other.part == new.part && other.person == new.person && other.kind != DIGITAL);
    if before {
        return Err(PaperError::SignedAlready);
    }
    if new.kind == "refused" && new.reason.trim().is_empty() {
        return Err(PaperError::ReasonMissing);
    }
    short(&[&new.name, &new.witness_name, &new.place], MOST_CHARS)?;
    short(&[&new.reason], MOST_WORDS)?;
    check_witness(new, party, head)
}

/// In which ways somebody may sign on this paper, by their part: codes of the list
/// `signature_kind`. An interpreter who was not in the room reads back and has no line to sign.
pub fn kinds(part: &str, head: &Head) -> &'static [&'static str] {
    let away = matches!(head.conversation.interpreter.as_str(), "phone" | "video");
    match part {
        "client" | "representative" => &["ink", "mark", "refused"],
        "worker" => &["ink"],
        "interpreter" if away => &["read_back", "refused"],
        "interpreter" => &["ink", "refused"],
        _ => &[],
    }
}

/// A person who signs in this way; `None` for worker and interpreter.
fn check_party<'a>(new: &NewSignature, head: &'a Head) -> Result<Option<&'a Client>, PaperError> {
    let fits = kinds(&new.part, head).contains(&new.kind.as_str());
    fits.then_some(()).ok_or(PaperError::CodeUnknown)?;
    match (new.part.as_str(), new.person) {
        ("worker", None) => Ok(None),
        ("interpreter", None) if interprets(head) => Ok(None),
        (part @ ("client" | "representative"), Some(person)) => {
            let mut clients = head.clients.iter().filter(|client| client.signs);
            let is_she =
                |client: &&Client| client.person == person.to_string() && part_of(client) == part;
            let found = clients.find(is_she);
            found.map(Some).ok_or(PaperError::NotParty)
        }
        _ => Err(PaperError::NotParty),
    }
}

/// A day from the print until today.
pub(super) fn check_day(day: Day, head: &Head, today: Day) -> Result<(), PaperError> {
    if parse_day(&head.printed_on).is_some_and(|printed| day < printed) {
        return Err(PaperError::DateBeforePrint);
    }
    (day <= today).then_some(()).ok_or(PaperError::DateInFuture)
}

/// Texts of at most so many characters.
pub(super) fn short(texts: &[&str], most: usize) -> Result<(), PaperError> {
    let fits = texts.iter().all(|text| text.chars().count() <= most);
    fits.then_some(()).ok_or(PaperError::TooLong { most })
}

/// A note in words.
pub(super) fn check_note(note: &str) -> Result<(), PaperError> {
    short(&[note], MOST_WORDS)
}

/// A mark needs somebody who saw it and could understand what was said without interest of her
/// own: neither the interpreter nor the one who put it.
fn check_witness(
    new: &NewSignature,
    party: Option<&Client>,
    head: &Head,
) -> Result<(), PaperError> {
    let colleague = new.witness.iter().map(|(_, name)| name.as_str());
    let somebody = Some(new.witness_name.trim()).filter(|name| !name.is_empty());
    let mut names = colleague.chain(somebody).peekable();
    if new.kind == "mark" && names.peek().is_none() {
        return Err(PaperError::WitnessMissing);
    }
    for name in names {
        let talk = &head.conversation;
        if same_name(name, &talk.name) || names_number(name, &talk.number) {
            return Err(PaperError::WitnessIsInterpreter);
        }
        let own = party
            .iter()
            .flat_map(|client| [&client.name, &client.native]);
        if own.into_iter().any(|own| same_name(name, own)) {
            return Err(PaperError::WitnessIsSignatory);
        }
    }
    Ok(())
}

/// Whether two names have the same words in any order and spelling. In another writing system they
/// have to sound alike: Arabic letters leave vowels out.
fn same_name(one: &str, other: &str) -> bool {
    let words = |name: &str| -> BTreeSet<String> {
        let atoms = fold(name).atoms.into_iter();
        atoms.map(|atom| atom.latin).collect()
    };
    let latin = |name: &str| {
        let mut letters = name.chars().filter(|letter| letter.is_alphabetic());
        letters.all(|letter| letter <= '\u{24f}')
    };
    let (first, second) = (words(one), words(other));
    if first.is_empty() || latin(one) == latin(other) {
        return !first.is_empty() && first == second;
    }
    let mut index = NameIndex::new();
    index.insert(0, other);
    let answer = index.search(one, 1);
    let alike = answer.hits.first().is_some_and(|hit| hit.score >= ALIKE);
    alike && first.len() == second.len()
}

/// Whether the interpreter's number stands in a name: "no. 4711".
fn names_number(name: &str, number: &str) -> bool {
    let number = number.trim();
    let mut words = name.split(|letter: char| !letter.is_alphanumeric() && letter != '-');
    !number.is_empty() && (name.trim() == number || words.any(|word| word == number))
}

#[cfg(test)]
#[path = "rules_test.rs"]
mod tests;
