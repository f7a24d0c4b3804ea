//! A sheet of paper as it lies on the glass: its page, and what happened to it on the way.

use image::{GrayImage, Luma};

/// Deterministic dice: the same scans on every machine.
pub struct Dice(u64);

impl Dice {
    /// The dice of this seed.
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    /// Throws them: the next number.
    pub fn roll(&mut self) -> u32 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 24) as u32
    }

    /// The next number below `most`.
    pub fn below(&mut self, most: u32) -> u32 {
        self.roll() % most
    }
}

/// What a scanner or a telephone makes of a page.
#[derive(Clone, Copy)]
pub struct Wear {
    /// Dots per inch.
    pub dpi: f32,
    /// Turned by so many degrees, clockwise.
    pub skew: f32,
    /// How far the far edge is drawn in, in parts of the width, as by a telephone held askew.
    pub askew: f32,
    /// Shades of ink and of paper.
    pub shades: (u8, u8),
    /// How much a shade may be off.
    pub noise: u8,
    /// How many specks of dust, of one to three points.
    pub specks: u32,
    /// How many times neighbours run into each other.
    pub blur: u32,
    /// How much darker one side is than the other.
    pub shadow: u8,
}

impl Wear {
    /// A perfect scan with so many dots per inch.
    pub const fn at(dpi: f32) -> Self {
        Self {
            dpi,
            skew: 0.0,
            askew: 0.0,
            shades: (0, 255),
            noise: 0,
            specks: 0,
            blur: 0,
            shadow: 0,
        }
    }
}

/// The resolution of the pages that are given to be worn.
pub const CLEAN_DPI: f32 = 200.0;

/// Lays a clean page on the glass.
pub fn worn(page: &GrayImage, wear: Wear, seed: u64) -> GrayImage {
    let mut dice = Dice::new(seed);
    let scale = wear.dpi / CLEAN_DPI;
    let (width, height) = (page.width() as f32 * scale, page.height() as f32 * scale);
    let (sin, cos) = wear.skew.to_radians().sin_cos();
    let (low, high) = (f32::from(wear.shades.0), f32::from(wear.shades.1));
    let (pixels, row) = (page.as_raw(), page.width() as usize);
    let (most_x, most_y) = (page.width() as f32 - 2.0, page.height() as f32 - 2.0);
    let mut image = GrayImage::new(width as u32, height as u32);
    let out = image.as_mut();
    for y in 0..height as usize {
        let across = y as f32 - height / 2.0;
        // The further down, the nearer: lines far away are shorter.
        let near = 1.0 + wear.askew * (0.5 - y as f32 / height);
        for x in 0..width as usize {
            let along = (x as f32 - width / 2.0) * near;
            let from_x = (along * cos + across * sin + width / 2.0) / scale;
            let from_y = (across * cos - along * sin + height / 2.0) / scale;
            let inside = from_x >= 0.0 && from_y >= 0.0 && from_x < most_x && from_y < most_y;
            let shade = if inside {
                let (left, top) = (from_x as usize, from_y as usize);
                let (part_x, part_y) = (from_x - left as f32, from_y - top as f32);
                let place = top * row + left;
                let upper = f32::from(pixels[place]) * (1.0 - part_x)
                    + f32::from(pixels[place + 1]) * part_x;
                let below = place + row;
                let lower = f32::from(pixels[below]) * (1.0 - part_x)
                    + f32::from(pixels[below + 1]) * part_x;
                upper * (1.0 - part_y) + lower * part_y
            } else {
                255.0
            };
            let dark = f32::from(wear.shadow) * x as f32 / width;
            out[y * width as usize + x] = (low + shade / 255.0 * (high - low) - dark) as u8;
        }
    }
    for _ in 0..wear.blur {
        image = blurred(&image);
    }
    if wear.noise > 0 {
        let most = u32::from(wear.noise) * 2 + 1;
        for shade in image.as_mut() {
            let off = dice.below(most) as i32 - i32::from(wear.noise);
            *shade = (i32::from(*shade) + off).clamp(0, 255) as u8;
        }
    }
    for _ in 0..wear.specks {
        let (x, y) = (
            dice.below(image.width() - 3),
            dice.below(image.height() - 3),
        );
        let (side, shade) = (1 + dice.below(3), if dice.below(2) == 0 { 0 } else { 255 });
        for place in 0..side * side {
            image.put_pixel(x + place % side, y + place / side, Luma([shade]));
        }
    }
    image
}

fn blurred(image: &GrayImage) -> GrayImage {
    let (from, row) = (image.as_raw(), image.width() as usize);
    let mut to = from.clone();
    let inner = to.iter_mut().enumerate().take(from.len() - row - 1);
    for (place, shade) in inner.skip(row + 1) {
        let sum = |place: usize| {
            u32::from(from[place - 1]) + 2 * u32::from(from[place]) + u32::from(from[place + 1])
        };
        *shade = ((sum(place - row) + 2 * sum(place) + sum(place + row)) / 16) as u8;
    }
    GrayImage::from_raw(image.width(), image.height(), to).unwrap()
}
