//! A laid-out paper: the one source of preview, text and print.

use std::collections::BTreeSet;

use typst::comemo;
use typst::foundations::Smart;
use typst::layout::{Frame, FrameItem};
use typst::text::TextItem;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};
use typst_render::RenderOptions;

use super::error::PaperError;
use super::paper::Imprint;
use super::{reading, world};

/// Holds the pages of one paper. Dropping it frees the pages.
pub struct Laid {
    paper: &'static str,
    imprint: Imprint,
    document: PagedDocument,
}

impl Laid {
    /// Keeps a layout with what the paper says about itself.
    pub(super) fn new(paper: &'static str, imprint: Imprint, document: PagedDocument) -> Laid {
        Laid {
            paper,
            imprint,
            document,
        }
    }

    /// Counts the pages.
    pub fn page_count(&self) -> usize {
        self.document.pages().len()
    }

    /// Writes the PDF: archivable (PDF/A-2a) and accessible (PDF/UA-1) in one file, the same bytes for the same paper.
    pub fn pdf(&self) -> Result<Vec<u8>, PaperError> {
        let missing = self.missing_letters();
        if !missing.is_empty() {
            return Err(PaperError::Letters(missing));
        }
        let broken = || PaperError::Standard { paper: self.paper };
        let standards =
            PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1]).map_err(|_| broken())?;
        let options = PdfOptions {
            ident: Smart::Custom(format!("geleit:{}:{}", self.paper, self.imprint.number)),
            creator: Smart::Custom(Some("Geleit".to_owned())),
            timestamp: world::date(self.imprint.on).map(Timestamp::new_utc),
            page_ranges: None,
            standards,
            tagged: true,
            pretty: false,
        };
        let written = typst_pdf::pdf(&self.document, &options);
        comemo::evict(0);
        written.map_err(|_| broken())
    }

    /// Draws every page as PNG, `scale` pixels per point (2.0 is 144 dots per inch).
    pub fn pages_png(&self, scale: f64) -> Result<Vec<Vec<u8>>, PaperError> {
        let options = RenderOptions {
            pixel_per_pt: scale.into(),
            render_bleed: false,
        };
        let mut pictures = Vec::with_capacity(self.page_count());
        for (number, page) in (1..).zip(self.document.pages()) {
            let picture = typst_render::render(page, &options);
            pictures.push(
                picture
                    .encode_png()
                    .map_err(|_| PaperError::Picture(number))?,
            );
        }
        comemo::evict(0);
        Ok(pictures)
    }

    /// Draws one page as PNG, counted from 1, with its width and height in pixels; `None` if there is no such page.
    pub fn page_png(
        &self,
        number: usize,
        scale: f64,
    ) -> Result<Option<(Vec<u8>, u32, u32)>, PaperError> {
        let place = number.checked_sub(1);
        let Some(page) = place.and_then(|place| self.document.pages().get(place)) else {
            return Ok(None);
        };
        let options = RenderOptions {
            pixel_per_pt: scale.into(),
            render_bleed: false,
        };
        let picture = typst_render::render(page, &options);
        let png = picture.encode_png();
        comemo::evict(0);
        let png = png.map_err(|_| PaperError::Picture(number))?;
        Ok(Some((png, picture.width(), picture.height())))
    }

    /// Reads every page out in words, line by line, in the order in which it is read aloud.
    pub fn page_texts(&self) -> Vec<String> {
        self.document
            .pages()
            .iter()
            .map(|page| reading::text_of(&page.frame))
            .collect()
    }

    /// Names the letters no embedded font can draw. A paper with such letters gives no PDF.
    pub fn missing_letters(&self) -> BTreeSet<char> {
        let mut missing = BTreeSet::new();
        self.each_run(|run| {
            for glyph in run.glyphs.iter().filter(|glyph| glyph.id == 0) {
                missing.extend(run.text.get(glyph.range()).unwrap_or_default().chars());
            }
        });
        missing
    }

    /// Shows every run of shaped text to `look`, with its text, the family of its font, and its glyph numbers.
    pub fn each_shaped(&self, mut look: impl FnMut(&str, &str, &[u16])) {
        self.each_run(|run| {
            let glyphs: Vec<u16> = run.glyphs.iter().map(|glyph| glyph.id).collect();
            look(&run.text, &run.font.font().info().family, &glyphs);
        });
    }

    fn each_run(&self, mut look: impl FnMut(&TextItem)) {
        for page in self.document.pages() {
            walk(&page.frame, &mut look);
        }
    }
}

/// Visits the text runs of a frame and of the frames in it.
fn walk(frame: &Frame, look: &mut impl FnMut(&TextItem)) {
    for (_, item) in frame.items() {
        match item {
            FrameItem::Text(run) => look(run),
            FrameItem::Group(group) => walk(&group.frame, look),
            _ => {}
        }
    }
}
