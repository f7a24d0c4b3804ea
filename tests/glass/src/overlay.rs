//! Two pictures of one page laid over each other, drawn by programs that round edges differently.

use image::{GrayImage, Luma};

/// How many dots of one have no like in the other at the same place or beside it: within `ink`, and
/// within `shade`. Half a dot at the edge of the sheet, which one rounds up and the other down, is cut
/// off; pictures of another size are not of one page, and there is no answer.
pub fn differ(one: &GrayImage, other: &GrayImage, [ink, shade]: [u8; 2]) -> Option<[usize; 2]> {
    let near = |a: u32, b: u32| a.abs_diff(b) <= 1;
    if !near(one.width(), other.width()) || !near(one.height(), other.height()) {
        return None;
    }
    let width = one.width().min(other.width());
    let height = one.height().min(other.height());
    let cut = |page: &GrayImage| image::imageops::crop_imm(page, 0, 0, width, height).to_image();
    let (one, other) = (cut(one), cut(other));
    let mut found = [0; 2];
    for (page, against) in [(&one, &other), (&other, &one)] {
        let (dark, bright) = around(against);
        let near = dark.pixels().zip(bright.pixels());
        for (Luma([here]), (Luma([low]), Luma([high]))) in page.pixels().zip(near) {
            let off = low.saturating_sub(*here).max(here.saturating_sub(*high));
            found[0] += usize::from(off > ink);
            found[1] += usize::from(off > shade);
        }
    }
    Some(found)
}

/// Darkest and brightest of each dot and its eight neighbours.
fn around(page: &GrayImage) -> (GrayImage, GrayImage) {
    let (right, bottom) = (page.width() - 1, page.height() - 1);
    let reach = |pick: fn(u8, u8) -> u8| {
        let row = GrayImage::from_fn(page.width(), page.height(), |x, y| {
            let beside = [x.saturating_sub(1), (x + 1).min(right)];
            let beside = beside.map(|x| page.get_pixel(x, y).0[0]);
            Luma([pick(page.get_pixel(x, y).0[0], pick(beside[0], beside[1]))])
        });
        GrayImage::from_fn(page.width(), page.height(), |x, y| {
            let beside = [y.saturating_sub(1), (y + 1).min(bottom)];
            let beside = beside.map(|y| row.get_pixel(x, y).0[0]);
            Luma([pick(row.get_pixel(x, y).0[0], pick(beside[0], beside[1]))])
        })
    };
    (reach(u8::min), reach(u8::max))
}
