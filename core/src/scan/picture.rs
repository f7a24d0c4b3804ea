//! A page as shades of grey, which is all that reading needs.

use super::{MOST_POINTS, ScanError};
use zeroize::Zeroizing;

/// A page in grey, row by row from the top, 0 black and 255 white. Wiped when it is dropped.
pub struct Picture {
    pub(super) width: usize,
    pub(super) height: usize,
    pub(super) grey: Zeroizing<Vec<u8>>,
}

/// Refuses a size before anybody asks for the memory.
pub(super) fn fits(width: u64, height: u64) -> Result<(), ScanError> {
    match (width.checked_mul(height), width.max(height)) {
        (Some(0), _) => Err(ScanError::Unreadable),
        (Some(1..=MOST_POINTS), ..=65_535) => Ok(()),
        _ => Err(ScanError::TooLarge),
    }
}

impl Picture {
    /// Takes shades row by row.
    pub fn new(width: usize, height: usize, grey: Vec<u8>) -> Result<Self, ScanError> {
        let grey = Zeroizing::new(grey);
        fits(width as u64, height as u64)?;
        match grey.len() == width * height {
            true => Ok(Self {
                width,
                height,
                grey,
            }),
            false => Err(ScanError::Unreadable),
        }
    }

    /// How many points a row has.
    pub fn width(&self) -> usize {
        self.width
    }

    /// How many rows there are.
    pub fn height(&self) -> usize {
        self.height
    }

    /// The shades.
    pub fn grey(&self) -> &[u8] {
        &self.grey
    }

    /// The longer side.
    pub(super) fn long_side(&self) -> usize {
        self.width.max(self.height)
    }

    /// The picture with its longer side at most so long: each point is the mean of those it covers.
    /// Never enlarges.
    pub(super) fn shrunk_to(&self, long_side: usize) -> Self {
        let from = self.long_side();
        if from <= long_side {
            return Self {
                width: self.width,
                height: self.height,
                grey: self.grey.clone(),
            };
        }
        let to = |length: usize| (length * long_side / from).max(1);
        let (width, height) = (to(self.width), to(self.height));
        let span = |place: usize, from: usize, to: usize| {
            let start = place * from / to;
            start..((place + 1) * from / to).max(start + 1)
        };
        let mut grey = Vec::with_capacity(width * height);
        let mut sums = vec![0_u32; width];
        for y in 0..height {
            sums.fill(0);
            let rows = span(y, self.height, height);
            for row in self
                .grey
                .chunks_exact(self.width)
                .take(rows.end)
                .skip(rows.start)
            {
                for (x, sum) in sums.iter_mut().enumerate() {
                    let shades = row.get(span(x, self.width, width)).unwrap_or_default();
                    *sum += shades.iter().map(|shade| u32::from(*shade)).sum::<u32>();
                }
            }
            grey.extend(sums.iter().enumerate().map(|(x, sum)| {
                let count = rows.len() * span(x, self.width, width).len();
                u8::try_from(*sum / (count as u32).max(1)).unwrap_or(u8::MAX)
            }));
        }
        Self {
            width,
            height,
            grey: Zeroizing::new(grey),
        }
    }

    /// Twice as large, with shades in between.
    pub(super) fn doubled(&self) -> Self {
        let (width, height) = (self.width * 2, self.height * 2);
        let at = |x: usize, y: usize| {
            let place = y.min(self.height - 1) * self.width + x.min(self.width - 1);
            u32::from(self.grey.get(place).copied().unwrap_or(u8::MAX))
        };
        let mut grey = Vec::with_capacity(width * height);
        for y in 0..height {
            for x in 0..width {
                let (left, top) = (x / 2, y / 2);
                let (right, below) = (left + x % 2, top + y % 2);
                let sum = at(left, top) + at(right, top) + at(left, below) + at(right, below);
                grey.push(u8::try_from(sum / 4).unwrap_or(u8::MAX));
            }
        }
        Self {
            width,
            height,
            grey: Zeroizing::new(grey),
        }
    }

    /// A part of it, in tenths of its sides: from left, top to right, bottom.
    pub(super) fn part(&self, left: usize, top: usize, right: usize, bottom: usize) -> Self {
        let (from, to) = (left * self.width / 10, (right * self.width / 10).max(1));
        let (top, bottom) = (top * self.height / 10, bottom * self.height / 10);
        let rows = self.grey.chunks_exact(self.width).take(bottom).skip(top);
        let grey: Vec<u8> = rows
            .flat_map(|row| row.get(from..to).unwrap_or_default())
            .copied()
            .collect();
        Self {
            width: to - from,
            height: bottom - top,
            grey: Zeroizing::new(grey),
        }
    }

    /// Whether the page is the empty back of a sheet: inside its edges, where scanners leave
    /// shadows, nearly nothing is clearly darker than the paper.
    pub fn is_blank(&self) -> bool {
        const LONG_SIDE: usize = 600;
        const DARKER: u8 = 48;
        let small = self.shrunk_to(LONG_SIDE);
        let (edge_x, edge_y) = (small.width / 20, small.height / 20);
        let inside = || {
            let rows = small.grey.chunks_exact(small.width);
            let rows = rows.take(small.height - edge_y).skip(edge_y);
            rows.flat_map(|row| row.get(edge_x..small.width - edge_x).unwrap_or_default())
        };
        let mut counts = [0_usize; 256];
        for shade in inside() {
            if let Some(count) = counts.get_mut(usize::from(*shade)) {
                *count += 1;
            }
        }
        let points: usize = counts.iter().sum();
        let mut below = 0;
        let paper = counts.iter().position(|count| {
            below += count;
            below * 2 >= points
        });
        let paper = u8::try_from(paper.unwrap_or(0)).unwrap_or(u8::MAX);
        let ink = inside()
            .filter(|shade| shade.saturating_add(DARKER) < paper)
            .count();
        // Two in ten thousand: less than one written word.
        paper > DARKER && ink * 5_000 < points
    }

    /// As PNG with its sides, the longer at most so many points.
    pub fn png(&self, long_side: usize) -> Result<(Vec<u8>, u32, u32), ScanError> {
        use image::ImageEncoder;
        let small = self.shrunk_to(long_side);
        let mut png = Vec::new();
        let (width, height) = (u32::try_from(small.width), u32::try_from(small.height));
        let (Ok(width), Ok(height)) = (width, height) else {
            return Err(ScanError::TooLarge);
        };
        image::codecs::png::PngEncoder::new(&mut png)
            .write_image(&small.grey, width, height, image::ExtendedColorType::L8)
            .map_err(|_| ScanError::Unreadable)?;
        Ok((png, width, height))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn white(width: usize, height: usize) -> Picture {
        Picture::new(width, height, vec![250; width * height]).unwrap()
    }

    #[test]
    fn shrinking_keeps_means_and_sides() {
        let picture = Picture::new(4, 2, vec![0, 100, 10, 30, 100, 200, 20, 40]).unwrap();
        let small = picture.shrunk_to(2);
        assert_eq!((small.width, small.height), (2, 1));
        assert_eq!(small.grey(), [100, 25]);
        assert_eq!(picture.shrunk_to(9).grey(), picture.grey());
        let odd = white(997, 3).shrunk_to(100);
        assert_eq!((odd.width, odd.height), (100, 1));
        assert!(odd.grey().iter().all(|shade| *shade == 250));
        assert_eq!(picture.doubled().grey().len(), 32);
    }

    #[test]
    fn a_back_with_dust_and_a_shadow_is_blank_and_a_written_word_is_not() {
        let mut page = white(1240, 1754);
        assert!(page.is_blank());
        for place in (0..page.grey.len()).step_by(997) {
            page.grey[place] = 0;
        }
        for y in 0..1754 {
            page.grey[y * 1240..y * 1240 + 30].fill(60);
        }
        assert!(page.is_blank());
        for y in 800..830 {
            for stroke in [300, 315, 330, 345, 360] {
                page.grey[y * 1240 + stroke..y * 1240 + stroke + 4].fill(40);
            }
        }
        assert!(!page.is_blank());
        let black = Picture::new(50, 50, vec![5; 2500]).unwrap();
        assert!(!black.is_blank());
    }

    #[test]
    fn sizes_are_refused_before_memory_is_asked_for() {
        assert_eq!(fits(0, 10), Err(ScanError::Unreadable));
        assert_eq!(fits(70_000, 1), Err(ScanError::TooLarge));
        assert_eq!(fits(60_000, 60_000), Err(ScanError::TooLarge));
        assert_eq!(fits(u64::MAX, u64::MAX), Err(ScanError::TooLarge));
        assert_eq!(fits(4_960, 7_016), Ok(()));
        assert!(Picture::new(10, 10, vec![0; 99]).is_err());
    }
}
