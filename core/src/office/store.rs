//! The office's row: one per space, under an id that follows from the space.

use crate::code;
use crate::ids::{Id, SpaceId};
use crate::store::{
    Category, Column, Kind, Parent, Reader, StoreError, Subjects, Table, TableClass, Tx, maybe,
};

const fn text(number: u16, name: &'static str) -> Column {
    Column::new(number, name, Kind::Text, Category::Internal)
}

const FIELDS: [Column; 8] = [
    text(1, "organisation"),
    text(2, "address"),
    text(3, "unit"),
    text(4, "jurisdiction"),
    text(5, "data_protection_law"),
    text(6, "officer"),
    text(7, "complaint_office"),
    text(8, "languages"),
];

/// The office of a space.
pub static OFFICE: Table = Table {
    number: 2,
    name: "office",
    class: TableClass::Register,
    keys: &[],
    columns: &FIELDS,
    parent: Parent::Nothing,
    subjects: Subjects::Nobody,
};

const MOST_CHARS: usize = 1_000;

/// What papers say about the office; an empty field is not filled in yet.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Office {
    /// Name of the organisation, as on its letters.
    pub organisation: String,
    /// Postal address.
    pub address: String,
    /// Unit, with its number.
    pub unit: String,
    /// Code of the list `jurisdiction`.
    pub jurisdiction: String,
    /// Code of the list `data_protection_law`.
    pub data_protection_law: String,
    /// The data-protection officer and how to reach her.
    pub officer: String,
    /// Where to complain.
    pub complaint_office: String,
    /// Languages of papers, BCP 47.
    pub languages: Vec<String>,
}

impl Office {
    fn fields(&self) -> [String; 8] {
        [
            self.organisation.clone(),
            self.address.clone(),
            self.unit.clone(),
            self.jurisdiction.clone(),
            self.data_protection_law.clone(),
            self.officer.clone(),
            self.complaint_office.clone(),
            self.languages.join(" "),
        ]
    }

    /// The fields that are still empty.
    pub fn missing(&self) -> Vec<&'static str> {
        FIELDS
            .iter()
            .zip(self.fields())
            .filter(|(_, value)| value.trim().is_empty())
            .map(|(field, _)| field.name)
            .collect()
    }
}

/// Why the office can not be written.
#[derive(Debug, thiserror::Error)]
pub enum OfficeError {
    /// A code that is in no list.
    #[error("a code is unknown")]
    CodeUnknown,
    /// A text that is too long.
    #[error("a text is too long")]
    TooLong {
        /// How many characters it may have.
        most: usize,
    },
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

fn root(space: SpaceId) -> Id {
    let mut hasher = blake3::Hasher::new_derive_key("geleit office root 1");
    hasher.update(space.0.as_bytes());
    Id::from_digest(&hasher.finalize())
}

/// Reads the office.
pub fn read(reader: &Reader<'_>, space: SpaceId) -> Result<Office, StoreError> {
    let office = reader.first(
        "SELECT ifnull(organisation, ''), ifnull(address, ''), ifnull(unit, ''),
                ifnull(jurisdiction, ''), ifnull(data_protection_law, ''), ifnull(officer, ''),
                ifnull(complaint_office, ''), ifnull(languages, '')
         FROM office WHERE id = ?1",
        [root(space).as_bytes()],
        |row| {
            let languages: String = row.get(7)?;
            Ok(Office {
                organisation: row.get(0)?,
                address: row.get(1)?,
                unit: row.get(2)?,
                jurisdiction: row.get(3)?,
                data_protection_law: row.get(4)?,
                officer: row.get(5)?,
                complaint_office: row.get(6)?,
                languages: languages.split_whitespace().map(str::to_owned).collect(),
            })
        },
    )?;
    Ok(office.unwrap_or_default())
}

/// Writes the office. Fields may be empty.
pub fn write(tx: &mut Tx<'_>, space: SpaceId, office: &Office) -> Result<(), OfficeError> {
    let coded = [
        (&code::JURISDICTION, &office.jurisdiction),
        (&code::DATA_PROTECTION_LAW, &office.data_protection_law),
    ];
    let known = coded
        .iter()
        .all(|(list, code)| code.is_empty() || list.has(code))
        && office
            .languages
            .iter()
            .all(|language| code::LANGUAGE.has(language));
    known.then_some(()).ok_or(OfficeError::CodeUnknown)?;
    let root = root(space);
    let fields = office.fields();
    if fields
        .iter()
        .any(|field| field.chars().count() > MOST_CHARS)
    {
        return Err(OfficeError::TooLong { most: MOST_CHARS });
    }
    let exists = tx.reader().number(
        "SELECT count(*) FROM office WHERE id = ?1",
        [root.as_bytes()],
    )?;
    if exists == 0 {
        tx.create(root, &OFFICE, root, &[])?;
    }
    for (column, value) in FIELDS.into_iter().zip(fields) {
        let value = Some(value.trim().to_owned()).filter(|value| !value.is_empty());
        tx.set(root, &OFFICE, root, column, maybe(value))?;
    }
    Ok(())
}
