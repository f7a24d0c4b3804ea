//! The closed world a template is laid out in: its own source, the shared parts, one `values.json`, our fonts, a given
//! date. Whatever else a template asks for does not exist here: no file, no package, no network, no clock.

use std::sync::LazyLock;

use chrono::{Datelike, NaiveDate};
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use zeroize::Zeroizing;

use super::error::PaperError;
use super::fonts::FONTS;

/// Parts that every template may import.
pub(super) const PARTS: [(&str, &str); 7] = [
    ("/parts/page.typ", include_str!("templates/parts/page.typ")),
    (
        "/parts/facing.typ",
        include_str!("templates/parts/facing.typ"),
    ),
    (
        "/parts/signed/sheet.typ",
        include_str!("templates/parts/signed/sheet.typ"),
    ),
    (
        "/parts/signed/row.typ",
        include_str!("templates/parts/signed/row.typ"),
    ),
    (
        "/parts/signed/table.typ",
        include_str!("templates/parts/signed/table.typ"),
    ),
    (
        "/parts/signed/hand.typ",
        include_str!("templates/parts/signed/hand.typ"),
    ),
    (
        "/parts/signed/slip.typ",
        include_str!("templates/parts/signed/slip.typ"),
    ),
];

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));

/// One template with its values.
pub(super) struct PaperWorld {
    main: Source,
    parts: Vec<Source>,
    values: (FileId, Bytes),
    today: Option<Datetime>,
}

impl PaperWorld {
    /// Closes the world around a template, its values as JSON, and the date of the paper.
    pub(super) fn new(
        paper: &'static str,
        template: &'static str,
        values: Zeroizing<Vec<u8>>,
        today: NaiveDate,
    ) -> Result<PaperWorld, PaperError> {
        let id = |path| file(path).ok_or(PaperError::Template { paper, line: 0 });
        let mut parts = Vec::with_capacity(PARTS.len());
        for (path, text) in PARTS {
            parts.push(Source::new(id(path)?, text.into()));
        }
        Ok(PaperWorld {
            main: Source::new(id("/paper.typ")?, template.into()),
            parts,
            values: (id("/values.json")?, Bytes::new(values)),
            today: date(today),
        })
    }
}

/// Names a place in the project; there are only the few above, so the interned names stay few.
fn file(path: &str) -> Option<FileId> {
    Some(RootedPath::new(VirtualRoot::Project, VirtualPath::new(path).ok()?).intern())
}

/// Turns a day into Typst's.
pub(super) fn date(day: NaiveDate) -> Option<Datetime> {
    Datetime::from_ymd(
        day.year(),
        u8::try_from(day.month()).ok()?,
        u8::try_from(day.day()).ok()?,
    )
}

impl World for PaperWorld {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &FONTS.book
    }

    fn main(&self) -> FileId {
        self.main.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let mut known = std::iter::once(&self.main).chain(&self.parts);
        known
            .find(|source| source.id() == id)
            .cloned()
            .ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let (values, bytes) = &self.values;
        if *values == id {
            Ok(bytes.clone())
        } else {
            Err(FileError::AccessDenied)
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.all.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        self.today
    }
}
