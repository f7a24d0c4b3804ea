//! Ids: 16 random bytes, never ordered by time.
//!
//! An id must tell nothing: a handed-over file would otherwise show when a record was made
//! (`docs/decisions/0002`). Each kind of thing has its own type, so that a contact can not be
//! passed where a person is meant; the store and the log, which know no domain words, use [`Id`].

use std::fmt;
use std::sync::Mutex;

/// Sixteen bytes that name one thing for ever, on every laptop.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id([u8; 16]);

impl Id {
    /// Takes the bytes as they are.
    pub const fn new(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }

    /// Draws a new id.
    pub fn draw(random: &dyn Randomness) -> Self {
        let mut bytes = [0; 16];
        random.fill(&mut bytes);
        Self(bytes)
    }

    /// Takes the first 16 bytes of a digest, for ids that follow from content.
    pub fn from_digest(digest: &blake3::Hash) -> Self {
        let mut bytes = [0; 16];
        for (to, from) in bytes.iter_mut().zip(digest.as_bytes()) {
            *to = *from;
        }
        Self(bytes)
    }

    /// Reads 16 bytes; `None` for any other length.
    pub fn from_slice(bytes: &[u8]) -> Option<Self> {
        bytes.try_into().ok().map(Self)
    }

    /// Reads 32 hexadecimal characters in lower case; `None` for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.as_bytes();
        if digits.len() != 32 {
            return None;
        }
        let mut bytes = [0; 16];
        for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
            let [high, low] = pair else { return None };
            *byte = hex_value(*high)? << 4 | hex_value(*low)?;
        }
        Some(Self(bytes))
    }

    /// The bytes.
    pub fn as_bytes(&self) -> &[u8; 16] {
        &self.0
    }
}

/// Ids as a JSON list of hexadecimal texts, for a statement that is prepared once.
pub fn as_json<T: Into<Id>>(ids: impl IntoIterator<Item = T>) -> String {
    let quoted: Vec<String> = ids
        .into_iter()
        .map(|id| format!("\"{}\"", id.into()))
        .collect();
    format!("[{}]", quoted.join(","))
}

fn hex_value(digit: u8) -> Option<u8> {
    match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        _ => None,
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Declares id types that differ only in what they name.
macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        pub struct $name(pub Id);

        impl From<$name> for Id {
            fn from(id: $name) -> Id {
                id.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }
    )+};
}

ids! {
    /// A person the service accompanies or has met.
    PersonId,
    /// People who live and are counted together.
    HouseholdId,
    /// One counselling contact.
    ContactId,
    /// One note, with its own class and readers.
    NoteId,
    /// One paper, as it was printed for signature.
    PaperId,
    /// One consent, or one release from secrecy.
    ReleaseId,
    /// One time somebody outside was told something.
    DisclosureId,
    /// Another service, or a person outside.
    PartnerId,
    /// One application to be accompanied.
    ApplicationId,
    /// One accompaniment, with its plans and agreements.
    CaseId,
    /// A worker of the service, the same on all her laptops.
    UserId,
    /// One help plan of a case.
    HelpPlanId,
    /// One incarnation of a database, with its own key and chain.
    ReplicaId,
    /// A sharing unit: one controller, one roster.
    SpaceId,
    /// The store on this laptop, as the unlock page lists it.
    StoreId,
    /// One transaction, over all roots it touched.
    TxId,
}

/// Where random bytes come from: the system in the product, a seed for the demo office and tests.
pub trait Randomness: Send + Sync {
    /// Fills the whole buffer.
    fn fill(&self, buffer: &mut [u8]);
}

/// The operating system's generator.
pub struct SystemRandom;

impl Randomness for SystemRandom {
    fn fill(&self, buffer: &mut [u8]) {
        // A system without random numbers can make no key; going on would be worse than ending.
        if getrandom::fill(buffer).is_err() {
            std::process::abort();
        }
    }
}

/// The same bytes for the same seed, for demo offices that can be compared. Never for keys of a
/// real store.
pub struct SeededRandom(Mutex<blake3::OutputReader>);

impl SeededRandom {
    /// Starts the sequence that belongs to a seed.
    pub fn new(seed: u64) -> Self {
        let mut hasher = blake3::Hasher::new_derive_key("geleit demo seed 1");
        hasher.update(&seed.to_le_bytes());
        Self(Mutex::new(hasher.finalize_xof()))
    }
}

impl Randomness for SeededRandom {
    fn fill(&self, buffer: &mut [u8]) {
        self.0
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
            .fill(buffer);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_reads_back_what_it_writes_and_nothing_else() {
        let id = Id::draw(&SeededRandom::new(7));
        assert_eq!(Id::parse(&id.to_string()), Some(id));
        assert_eq!(Id::parse(&id.to_string().to_uppercase()), None);
        assert_eq!(Id::parse("00"), None);
    }
}
