//! A paper: an embedded template and the values it is laid out with.

use chrono::NaiveDate;
use serde::Serialize;
use typst::diag::SourceDiagnostic;
use typst::{WorldExt, comemo};
use typst_layout::PagedDocument;
use zeroize::Zeroizing;

use super::error::PaperError;
use super::laid::Laid;
use super::world::PaperWorld;
use crate::i18n::{Catalog, Language};

/// Names a kind of paper and holds its template. Only the program has templates: the text is `'static`.
#[derive(Debug, Clone, Copy)]
pub struct Paper {
    name: &'static str,
    template: &'static str,
}

/// What every paper says about itself: in its foot and in the PDF file.
#[derive(Debug, Clone)]
pub struct Imprint {
    /// Document number; names nobody.
    pub number: String,
    /// Title, also of the PDF file; names nobody.
    pub title: String,
    /// Master language.
    pub language: Language,
    /// Day of the paper: the only clock a template knows.
    pub on: NaiveDate,
}

/// `values.json` as the template reads it.
#[derive(Serialize)]
struct Values<'a, V> {
    imprint: ImprintValues<'a>,
    values: &'a V,
}

/// The imprint in the words of the paper.
#[derive(Serialize)]
struct ImprintValues<'a> {
    title: &'a str,
    language: &'static str,
    /// "No. …"
    number: String,
    /// "Page {page} of {pages}": the template knows the two numbers only while it lays out.
    page: String,
}

impl Paper {
    /// Declares a paper by its name (for errors) and its template.
    pub const fn new(name: &'static str, template: &'static str) -> Paper {
        Paper { name, template }
    }

    /// Lays the paper out. Everything the template prints stands in `values` and `imprint`.
    pub fn lay_out<V: Serialize>(&self, imprint: Imprint, values: &V) -> Result<Laid, PaperError> {
        let fault = |line| PaperError::Template {
            paper: self.name,
            line,
        };
        let catalog = Catalog::of(imprint.language);
        let words = ImprintValues {
            title: &imprint.title,
            language: imprint.language.tag(),
            number: catalog.text(
                "paper-number",
                &[("number", imprint.number.as_str().into())],
            ),
            page: catalog.text(
                "paper-page",
                &[("page", "{page}".into()), ("pages", "{pages}".into())],
            ),
        };
        let json = serde_json::to_vec(&Values {
            imprint: words,
            values,
        })
        .map_err(|_| fault(0))?;
        let world = PaperWorld::new(self.name, self.template, Zeroizing::new(json), imprint.on)?;
        let compiled = typst::compile::<PagedDocument>(&world);
        let line = |found: &SourceDiagnostic| line_of(&world, found);
        let laid = match (compiled.output, compiled.warnings.first()) {
            (Ok(document), None) => Ok(Laid::new(self.name, imprint, document)),
            (Ok(_), Some(warning)) => Err(fault(line(warning))),
            (Err(errors), _) => Err(fault(errors.first().map_or(0, line))),
        };
        comemo::evict(0);
        laid
    }
}

/// Finds the line a diagnostic speaks of. Its words are dropped: they may quote a value.
fn line_of(world: &PaperWorld, found: &SourceDiagnostic) -> usize {
    let place = found
        .span
        .id()
        .and_then(|id| typst::World::source(world, id).ok());
    place
        .zip(world.range(found.span))
        .and_then(|(source, range)| source.lines().byte_to_line(range.start))
        .map_or(0, |line| line + 1)
}
