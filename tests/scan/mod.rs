//! Signed papers come back: sixty scans as scanners, fax machines and telephones make them, of
//! real printed agreements; and files that are damaged or made to do harm.

mod damage;
mod filing;
mod list;
mod paper;

use self::list::{Expect, LIST, Page, Stack};
use self::paper::{PAPERS, Printed};
use geleit_core::scan::{Print, ScanError, Verdict, read};
use geleit_glass::{Dice, file, worn};
use image::{GrayImage, Luma};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use zeroize::Zeroizing;

/// Reads a file as the program does.
fn verdict(bytes: Vec<u8>) -> Result<Verdict, ScanError> {
    let read = read::<ScanError>(Arc::new(Zeroizing::new(bytes)), |_, _| Ok(()))?;
    Ok(read.verdict)
}

/// The back of a sheet: what stands on the front shines through a little.
fn back(printed: &Printed, page: usize) -> GrayImage {
    let mut back = image::imageops::flip_horizontal(&printed.pages[page]);
    for shade in back.as_mut() {
        *shade = 244 + *shade / 24;
    }
    back
}

/// A letter of somebody else: lines of strokes, and no code.
fn letter(like: &GrayImage) -> GrayImage {
    let mut letter = GrayImage::from_pixel(like.width(), like.height(), Luma([255]));
    let mut dice = Dice::new(5);
    for line in (200..like.height() - 200).step_by(40) {
        let mut x = 150;
        while x < like.width() - 200 {
            let stroke = 4 + dice.roll() % 14;
            for y in line..line + 18 {
                (x..x + stroke / 3 + 1).for_each(|x| letter.put_pixel(x, y, Luma([20])));
            }
            x += stroke;
        }
    }
    letter
}

fn pages(stack: Stack) -> Vec<GrayImage> {
    let [one, other] = &*PAPERS;
    let all = |printed: &Printed| printed.pages.clone();
    match stack {
        Stack::All => all(one),
        Stack::Foreign => all(other),
        Stack::Backwards => all(one).into_iter().rev().collect(),
        Stack::WithBacks => {
            let pages = all(one).into_iter().enumerate();
            pages
                .flat_map(|(place, page)| [page, back(one, place)])
                .collect()
        }
        Stack::Twice => [all(one), all(one)].concat(),
        Stack::Both => [all(one), all(other)].concat(),
        Stack::Picked(picked) => {
            let pages = picked.iter().map(|page| match page {
                Page::One(number) => one.pages[number - 1].clone(),
                Page::Other(number) => other.pages[number - 1].clone(),
                Page::Letter => letter(&one.pages[0]),
                Page::Back => back(one, 0),
            });
            pages.collect()
        }
        Stack::Shuffled => {
            let mut pages = all(one);
            pages.rotate_left(1);
            pages
        }
        Stack::SideBySide => {
            let (left, right) = (&one.pages[0], &one.pages[1]);
            let mut both = GrayImage::new(left.width() * 2, left.height());
            image::imageops::replace(&mut both, left, 0, 0);
            image::imageops::replace(&mut both, right, i64::from(left.width()), 0);
            [vec![both], one.pages[2..].to_vec()].concat()
        }
    }
}

/// The pages of the agreement that did not lie on the glass.
fn not_there(stack: Stack, pages: u32) -> Vec<u32> {
    let Stack::Picked(picked) = stack else {
        return Vec::new();
    };
    let lies = |page: &u32| picked.contains(&Page::One(*page as usize));
    (1..=pages).filter(|page| !lies(page)).collect()
}

/// Whether a file was read as it should be, and whether it would be filed wrongly.
fn judged(expected: Expect, stack: Stack, found: &Verdict) -> (bool, bool) {
    let [one, other] = &*PAPERS;
    let right: &Print = match stack {
        Stack::Foreign => &other.print,
        _ => &one.print,
    };
    let fits = match (expected, found) {
        (Expect::Filed, Verdict::Whole(print)) => print == right,
        (Expect::Missing, Verdict::Incomplete(print, missing)) => {
            print == right && *missing == not_there(stack, print.pages)
        }
        (Expect::Several, Verdict::Several(prints)) => prints.len() == 2,
        (Expect::Asked, Verdict::Unsure(_)) => true,
        _ => false,
    };
    let filed = match found {
        Verdict::Whole(print) => Some(print),
        _ => None,
    };
    let wrongly = filed.is_some_and(|print| expected != Expect::Filed || print != right);
    (fits, wrongly)
}

#[test]
fn sixty_scans_are_filed_or_asked_about_and_none_is_filed_wrongly() {
    assert_eq!(LIST.len(), 60);
    let next = AtomicUsize::new(0);
    let outcomes = Mutex::new(Vec::new());
    let work = || {
        while let Some(scan) = LIST.get(next.fetch_add(1, Ordering::SeqCst)) {
            let seed = LIST
                .iter()
                .position(|other| std::ptr::eq(other, scan))
                .unwrap() as u64;
            let pages = pages(scan.stack).into_iter().zip(1..);
            let worn: Vec<GrayImage> = pages
                .map(|(page, number)| worn(&page, scan.wear, seed * 100 + number))
                .collect();
            let found = verdict(file(scan.kind, &worn)).unwrap();
            let (fits, wrongly) = judged(scan.expect, scan.stack, &found);
            if !fits {
                println!("{}: expected {:?}, found {found:?}", scan.name, scan.expect);
            }
            outcomes.lock().unwrap().push((scan.expect, fits, wrongly));
        }
    };
    std::thread::scope(|scope| {
        let other = scope.spawn(work);
        work();
        other.join().unwrap();
    });
    let outcomes = outcomes.into_inner().unwrap();
    let should_file = || {
        outcomes
            .iter()
            .filter(|(expect, ..)| *expect == Expect::Filed)
    };
    let others = || {
        outcomes
            .iter()
            .filter(|(expect, ..)| *expect != Expect::Filed)
    };
    let filed = should_file().filter(|(_, fits, _)| *fits).count();
    let asked = others().filter(|(_, fits, _)| *fits).count();
    let wrongly = outcomes.iter().filter(|(.., wrongly)| *wrongly).count();
    println!(
        "scans: {filed} of {} filed, {asked} of {} asked about as they should be, {wrongly} filed wrongly",
        should_file().count(),
        others().count()
    );
    assert_eq!(wrongly, 0);
    assert_eq!(asked, others().count());
    assert!(filed * 100 >= should_file().count() * 95);
}
