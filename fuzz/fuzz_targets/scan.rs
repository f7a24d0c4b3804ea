//! A scan: PDF, JPEG, PNG, TIFF, and the codes on its pages.
//!
//! A decoder that gives up costs the file and nothing else (docs/decisions/0016), so a panic in one is
//! no fault here. One in our own code is, and so is a file that takes all memory, or no end.

#![no_main]

use geleit_core::scan::{Form, Pages, Picture, ScanError, read, texts_of};
use libfuzzer_sys::fuzz_target;
use std::panic;
use std::process;
use std::sync::Arc;
use zeroize::Zeroizing;

/// A page of a PDF is drawn so small, and larger pictures are not searched: searching takes seconds.
const SMALL: u16 = 300;
const FEW_POINTS: usize = 1 << 16;
const FEW_PAGES: usize = 3;

/// Ends the process for a panic in our own code, as for every other target.
fn only_ours_counts() {
    panic::set_hook(Box::new(|why| {
        let place = why.location().map_or("", |place| place.file());
        if !place.contains("/registry/") && !place.starts_with("/rustc/") {
            eprintln!("{why}");
            process::abort();
        }
    }));
}

fn is_small(picture: &Picture) -> bool {
    picture.width() * picture.height() <= FEW_POINTS
}

fuzz_target!(init: only_ours_counts(), |data: &[u8]| {
    let bytes = Arc::new(Zeroizing::new(data.to_vec()));
    let Ok(pages) = Pages::open(bytes.clone()) else {
        return;
    };
    let mut small = pages.form() != Form::Pdf;
    for number in 0..pages.count().min(FEW_PAGES) {
        let Ok(picture) = pages.page(number, SMALL) else {
            continue;
        };
        small &= is_small(&picture);
        picture.is_blank();
        if is_small(&picture) {
            texts_of(&picture);
            picture.png(64).expect("a page that was decoded");
        }
    }
    if small && pages.count() <= FEW_PAGES {
        let _ = read(bytes, |_, _| Ok::<_, ScanError>(()));
    }
});
