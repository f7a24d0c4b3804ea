//! What the printer received is what the worker saw, pixel for pixel.
//!
//! A frozen agreement is printed through the command table on a real IPP printer. The job it kept is
//! drawn by poppler, a program that shares no code with ours, and laid over the pages the screen
//! showed before, at 288 dots to the inch. Two programs round an edge differently, by less than one
//! dot; so each dot of the one is held against the same place and its eight neighbours in the other,
//! both ways. Not a single dot may be dark where the other has no ink, or bare where the other has
//! nothing but ink; and not one in a hundred thousand may even differ in its shade. Controls show that
//! a wiped dot of an i, a stain and a shift of two dots are seen.
//!
//! Where one program draws twice there is no edge to round: the pages a second desk lays out anew
//! from the frozen bytes are equal to the last bit, and so is the job.

use super::device::Printer;
use super::tools;
use crate::rooms::agreement::Family;
use crate::support::ALMA;
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use geleit_core::commands::dispatch;
use geleit_core::desk::{Desk, Ports};
use geleit_core::ids::SystemRandom;
use geleit_core::keys::KdfCost;
use geleit_hub::SystemHubs;
use geleit_native::print::SystemPrinters;
use image::GrayImage;
use serde_json::{Value, json};
use std::sync::Arc;

/// Pixels of a point; the most a screen may ask for.
const SCALE: f64 = 4.0;
/// From ink to no ink.
const INK: u8 = 150;
/// Another shade.
const SHADE: u8 = 40;

/// A desk of the same laptop that prints on the printers of this system, with Alma at it.
fn desk(family: &Family) -> Desk {
    let office = &family.office;
    let way_in = office.way_in(&ALMA, ALMA.passphrase);
    office.desk.lock();
    let desk = Desk::new(Ports {
        folder: office.stores(),
        copied_by: None,
        clock: office.clock.clone(),
        random: Arc::new(SystemRandom),
        printers: Arc::new(SystemPrinters),
        hubs: Arc::new(SystemHubs::default()),
        cost: || KdfCost::FLOOR,
    });
    dispatch(&desk, "desk.unlock", way_in).unwrap();
    desk
}

/// The pages as the screen shows them.
fn shown(desk: &Desk, agreement: &Value) -> Vec<GrayImage> {
    let call = |name: &str, args: Value| dispatch(desk, name, args).unwrap()["value"].take();
    let view = call("paper.open", json!({"paper": agreement}));
    let pages = 1..=view["pages"].as_u64().unwrap();
    let drawn = pages.map(|page| {
        let which = json!({"paper": agreement, "page": page, "scale": SCALE});
        let png = call("paper.page", which)["png"].take();
        let png = BASE64_STANDARD.decode(png.as_str().unwrap()).unwrap();
        image::load_from_memory(&png).unwrap().into_luma8()
    });
    drawn.collect()
}

/// The pages of a PDF as another program draws them.
fn drawn(pdf: &[u8], pages: usize) -> Vec<GrayImage> {
    let dots = format!("{}", 72.0 * SCALE);
    let page = |number: usize| {
        let number = number.to_string();
        let args = [
            "-gray", "-png", "-r", &dots, "-f", &number, "-l", &number, "-",
        ];
        let png = tools::run("pdftoppm", &args, pdf);
        image::load_from_memory(&png).unwrap().into_luma8()
    };
    (1..=pages).map(page).collect()
}

/// Dots with ink on one page only, and dots of another shade.
fn differ(one: &GrayImage, other: &GrayImage) -> [usize; 2] {
    geleit_glass::differ(one, other, [INK, SHADE]).unwrap()
}

#[test]
fn the_printed_job_is_the_preview_pixel_for_pixel() {
    let (family, view) = Family::frozen();
    let agreement = &view["row"]["id"];
    let desk = desk(&family);
    let preview = shown(&desk, agreement);
    let printer = Printer::start("application/pdf");
    let job = json!({"paper": agreement, "printer": printer.address, "copies": 1});
    dispatch(&desk, "paper.print", job.clone()).unwrap();
    let received = printer.received().remove(0).1;
    let paper = drawn(&received, preview.len());
    assert!(preview.len() > 1);
    for (number, (screen, sheet)) in preview.iter().zip(&paper).enumerate() {
        let [ink, shade] = differ(screen, sheet);
        assert_eq!(ink, 0, "page {}", number + 1);
        assert!(
            shade < screen.len() / 100_000,
            "page {}: {shade}",
            number + 1
        );
        let dark = screen.pixels().filter(|shade| shade.0[0] < 100);
        assert!(dark.count() > 10_000, "there is something on it");
    }
    // No page more, none less.
    let info = String::from_utf8(tools::run("pdfinfo", &["-"], &received)).unwrap();
    let pages = format!("Pages:           {}\n", preview.len());
    assert!(info.contains(&pages), "{info}");
    // Laid out anew by another desk: the same to the last bit, on the screen and on the way out.
    desk.lock();
    let again = self::desk(&family);
    assert!(shown(&again, agreement) == preview);
    let printer = Printer::start("application/pdf");
    let job = json!({"paper": agreement, "printer": printer.address, "copies": 1});
    dispatch(&again, "paper.print", job).unwrap();
    assert!(printer.received().remove(0).1 == received);
    // The control: a wiped dot, a stain, a shift are seen.
    let (screen, sheet) = (&preview[0], &paper[0]);
    let full = |x: u32, y: u32| {
        (0..49).all(|place| screen.get_pixel(x + place % 7, y + place / 7).0[0] < 60)
    };
    let ink = screen.enumerate_pixels().find(|(x, y, shade)| {
        let inside = x + 7 < screen.width() && y + 7 < screen.height();
        shade.0[0] < 60 && inside && full(*x, *y)
    });
    let (x, y, _) = ink.unwrap();
    let painted = |shade: u8, (x, y): (u32, u32)| {
        let mut page = screen.clone();
        for place in 0..49 {
            page.put_pixel(x + place % 7, y + place / 7, image::Luma([shade]));
        }
        differ(&page, sheet)[0]
    };
    assert!(painted(255, (x, y)) > 0, "a dot is wiped");
    assert!(painted(0, (20, 20)) > 0, "a stain");
    let mut shifted = GrayImage::from_pixel(screen.width(), screen.height(), image::Luma([255]));
    image::imageops::replace(&mut shifted, screen, 2, 0);
    assert!(differ(&shifted, sheet)[0] > 0, "a shift");
}
