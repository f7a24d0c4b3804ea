//! Two real agreements, printed.

use geleit_core::agreement::Content;
use geleit_core::ids::Id;
use geleit_core::print::document::agreement::AgreementPaper;
use geleit_core::scan::Print;
use geleit_glass::CLEAN_DPI;
use image::GrayImage;
use std::sync::LazyLock;

/// An agreement on paper, and what its codes say.
pub struct Printed {
    pub print: Print,
    pub pages: Vec<GrayImage>,
}

/// Two agreements of different families.
pub static PAPERS: LazyLock<[Printed; 2]> = LazyLock::new(|| {
    [
        printed("00112233445566778899aabbccddeeff", 1),
        printed("ff00112233445566778899aabbccddee", 2),
    ]
});

fn printed(document: &str, number: u8) -> Printed {
    let golden = include_str!("../golden/agreement.json");
    let mut content: Content = serde_json::from_str(golden).unwrap();
    document.clone_into(&mut content.head.document);
    // In one language and with one goal, for as many pages as a test has patience for.
    content.head.beside = None;
    content.goals.truncate(1);
    content.views.clear();
    content.areas.clear();
    content.resources.truncate(1);
    content.partners.clear();
    content.head.clients.truncate(1);
    let digest = [number; 32];
    let paper = AgreementPaper {
        content: &content,
        digest: Some(digest),
    };
    let laid = paper.lay_out().unwrap();
    let pages = laid.pages_png(f64::from(CLEAN_DPI) / 72.0).unwrap();
    let pages: Vec<GrayImage> = pages
        .iter()
        .map(|png| image::load_from_memory(png).unwrap().into_luma8())
        .collect();
    Printed {
        print: Print {
            document: Id::parse(document).unwrap(),
            version: content.head.version,
            digest: Id::new([number; 16]),
            pages: pages.len() as u32,
        },
        pages,
    }
}
