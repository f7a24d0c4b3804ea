//! Recovery sheets: made once, proved by typing two of their groups.
//!
//! A sheet is on paper and nowhere else. Only until it is proved its code is kept, sealed to the
//! worker who has to write it down, so that a power cut between making and proving costs nothing.

use super::{DeskError, Session};
use crate::ids::{Randomness, UserId};
use crate::keys::{KeyError, PaperCode, Recipient, open_sealed, seal_to};
use crate::store::{Reader, StoreError, Tx};
use zeroize::Zeroizing;

/// What a sheet is for.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum SheetKind {
    /// A worker's own: opens the store and her sealed notes.
    Personal,
    /// The office's: opens the store only, and is the root of the space.
    Office,
    /// The records key: a reader of every restricted note.
    Records,
}

impl SheetKind {
    /// All kinds.
    pub const ALL: [Self; 3] = [Self::Personal, Self::Office, Self::Records];

    /// Its code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Personal => "personal",
            Self::Office => "office",
            Self::Records => "records",
        }
    }

    /// Reads a code.
    pub fn read(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// A sheet that was not proved yet.
pub struct Sheet {
    /// What it is for.
    pub kind: SheetKind,
    /// Its groups.
    pub groups: Vec<Zeroizing<String>>,
}

impl Sheet {
    /// The two groups that are asked for, counted from 1; the same each time for the same sheet.
    pub fn asked(&self) -> [usize; 2] {
        let mut hasher = blake3::Hasher::new_derive_key("geleit sheet question 1");
        for group in &self.groups {
            hasher.update(group.as_bytes());
        }
        let digest = hasher.finalize();
        let [first, second, ..] = *digest.as_bytes();
        let count = self.groups.len().max(2);
        let one = usize::from(first) % count;
        let other = (one + 1 + usize::from(second) % (count - 1)) % count;
        [one.min(other) + 1, one.max(other) + 1]
    }

    /// Whether these are the groups that were asked for.
    pub fn is_proved_by(&self, typed: &[String]) -> bool {
        let tidy = |text: &str| -> String {
            text.chars()
                .filter(|letter| letter.is_alphanumeric())
                .collect::<String>()
                .to_uppercase()
        };
        let asked = self.asked().map(|number| self.groups.get(number - 1));
        typed.len() == 2
            && asked
                .iter()
                .zip(typed)
                .all(|(group, typed)| group.is_some_and(|group| tidy(group) == tidy(typed)))
    }
}

fn setting_name(user: UserId, kind: SheetKind) -> String {
    format!("sheet-{}-{user}", kind.code())
}

/// Keeps a sheet's code for its holder until it is proved.
pub(crate) fn keep(
    tx: &mut Tx<'_>,
    user: UserId,
    recipient: &Recipient,
    kind: SheetKind,
    code: &PaperCode,
) -> Result<(), DeskError> {
    let groups = code.groups();
    let text: Zeroizing<String> = Zeroizing::new(
        groups
            .iter()
            .map(|group| group.as_str())
            .collect::<Vec<_>>()
            .join(" "),
    );
    let sealed = seal_to(std::slice::from_ref(recipient), text.as_bytes())?;
    let hex: String = sealed.iter().map(|byte| format!("{byte:02x}")).collect();
    Ok(Session::put_setting(tx, &setting_name(user, kind), &hex)?)
}

/// The sheets this worker has not proved yet.
pub(super) fn pending(reader: &Reader<'_>, session: &Session) -> Result<Vec<Sheet>, DeskError> {
    let mut sheets = Vec::new();
    for kind in SheetKind::ALL {
        let name = setting_name(session.user(), kind);
        let hex: Option<String> =
            reader.first("SELECT value FROM setting WHERE name = ?1", [name], |row| {
                row.get(0)
            })?;
        let Some(hex) = hex else { continue };
        let sealed: Option<Vec<u8>> = hex
            .as_bytes()
            .chunks(2)
            .map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok())
            .collect();
        let sealed = sealed.ok_or(StoreError::Damaged)?;
        let text = match open_sealed(&session.keys().identity, &sealed) {
            // It is for her new keys, and she sits here with her former ones.
            Err(KeyError::Wrong) => continue,
            opened => opened?,
        };
        let text = std::str::from_utf8(&text).map_err(|_| StoreError::Damaged)?;
        sheets.push(Sheet {
            kind,
            groups: text
                .split(' ')
                .map(|group| Zeroizing::new(group.to_owned()))
                .collect(),
        });
    }
    Ok(sheets)
}

impl Session {
    /// The sheets that have to be written down and proved.
    pub fn pending_sheets(&self) -> Result<Vec<Sheet>, DeskError> {
        self.store().read(|reader| pending(reader, self))
    }

    /// Proves a sheet; its code is then nowhere but on paper.
    pub(crate) fn prove_sheet(
        &self,
        now: crate::time::Instant,
        random: &dyn Randomness,
        kind: SheetKind,
        typed: &[String],
    ) -> Result<(), DeskError> {
        let sheets = self.pending_sheets()?;
        let sheet = sheets
            .iter()
            .find(|sheet| sheet.kind == kind)
            .ok_or(DeskError::NoSuchSheet)?;
        if !sheet.is_proved_by(typed) {
            return Err(DeskError::SheetWrongGroups);
        }
        let name = setting_name(self.user(), kind);
        self.write(
            &self.moment(now),
            random,
            |tx| Ok(Self::drop_setting(tx, &name)?),
            |_, _| Ok(()),
        )
    }
}
