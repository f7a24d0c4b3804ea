//! Pictures made clearer for another look: without dust, or in black and white.

use super::picture::Picture;
use zeroize::Zeroizing;

impl Picture {
    /// Each point the middle one of the nine around it: specks go, edges stay.
    pub(super) fn without_specks(&self) -> Self {
        let mut grey = self.grey.clone();
        let rows = self.grey.chunks_exact(self.width);
        let (upper, lower) = (rows.clone(), rows.clone().skip(2));
        let inner = grey.chunks_exact_mut(self.width).skip(1);
        for (((above, here), below), to) in upper.zip(rows.skip(1)).zip(lower).zip(inner) {
            let around = above.windows(3).zip(here.windows(3)).zip(below.windows(3));
            for (((above, here), below), to) in around.zip(to.iter_mut().skip(1)) {
                if let ([a, b, c], [d, e, f], [g, h, i]) = (above, here, below) {
                    *to = middle([[*a, *b, *c], [*d, *e, *f], [*g, *h, *i]]);
                }
            }
        }
        Self {
            width: self.width,
            height: self.height,
            grey,
        }
    }

    /// Black and white, divided half way between the paper, which most of a page is, and its darkest
    /// hundredth: for faint print, which is too even for a threshold that looks around itself.
    pub(super) fn black_and_white(&self) -> Self {
        let mut counts = [0_usize; 256];
        for shade in self.grey.iter() {
            if let Some(count) = counts.get_mut(usize::from(*shade)) {
                *count += 1;
            }
        }
        let shade_of = |part: usize| {
            let mut below = 0;
            let shade = counts.iter().position(|count| {
                below += count;
                below * 100 >= self.grey.len() * part
            });
            shade.unwrap_or(0)
        };
        let half = shade_of(1).midpoint(shade_of(50));
        let divided = self.grey.iter().map(|shade| {
            if usize::from(*shade) > half {
                u8::MAX
            } else {
                0
            }
        });
        Self {
            width: self.width,
            height: self.height,
            grey: Zeroizing::new(divided.collect()),
        }
    }
}

/// The middle one of nine: of the greatest least, the middle middle and the least greatest of three.
fn middle(rows: [[u8; 3]; 3]) -> u8 {
    let [[a, b, c], [d, e, f], [g, h, i]] = rows.map(ordered);
    let [_, _, least] = ordered([a, d, g]);
    let [_, middle, _] = ordered([b, e, h]);
    let [greatest, _, _] = ordered([c, f, i]);
    let [_, middle, _] = ordered([least, middle, greatest]);
    middle
}

fn ordered([a, b, c]: [u8; 3]) -> [u8; 3] {
    let (low, high) = (a.min(b), a.max(b));
    [low.min(c), low.max(high.min(c)), high.max(c)]
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn white(width: usize, height: usize) -> Picture {
        Picture::new(width, height, vec![250; width * height]).unwrap()
    }

    #[test]
    fn a_speck_goes_and_a_line_stays() {
        let mut picture = white(9, 9);
        picture.grey[4 * 9 + 2] = 0;
        assert_eq!(picture.without_specks().grey(), white(9, 9).grey());
        for y in 0..9 {
            picture.grey[y * 9 + 5..y * 9 + 8].fill(0);
        }
        assert_eq!(picture.without_specks().grey()[4 * 9 + 6], 0);
    }

    #[test]
    fn faint_print_becomes_black_on_white() {
        let mut page = white(100, 100);
        page.grey.fill(215);
        (0..100).for_each(|place| page.grey[place * 7] = 150);
        (0..100).for_each(|place| page.grey[place * 7 + 3] = 205);
        let plain = page.black_and_white();
        let black = plain.grey().iter().filter(|shade| **shade == 0);
        assert_eq!(black.count(), 100);
        assert!(plain.grey().iter().all(|shade| [0, 255].contains(shade)));
    }

    proptest! {
        #[test]
        fn the_middle_of_nine_is_the_fifth_in_order(nine: [u8; 9]) {
            let [a, b, c, d, e, f, g, h, i] = nine;
            let mut sorted = nine;
            sorted.sort_unstable();
            prop_assert_eq!(middle([[a, b, c], [d, e, f], [g, h, i]]), sorted[4]);
        }
    }
}
