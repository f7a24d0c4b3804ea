//! The list: what lay on the glass, what happened to it, what kind of file came of it, and what
//! should be done with it.

use geleit_glass::{Kind, Wear};

/// One page of a stack.
#[derive(Clone, Copy, PartialEq)]
pub enum Page {
    /// Of the agreement.
    One(usize),
    /// Of another family's.
    Other(usize),
    /// A letter of somebody else.
    Letter,
    /// An empty back.
    Back,
}

/// What lay on the glass.
#[derive(Clone, Copy)]
pub enum Stack {
    All,
    Foreign,
    Backwards,
    WithBacks,
    Twice,
    Both,
    SideBySide,
    Shuffled,
    Picked(&'static [Page]),
}

/// What should be done with it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Expect {
    Filed,
    Missing,
    Several,
    Asked,
}

pub struct Scan {
    pub name: &'static str,
    pub stack: Stack,
    pub wear: Wear,
    pub kind: Kind,
    pub expect: Expect,
}

const fn scan(name: &'static str, stack: Stack, wear: Wear, kind: Kind, expect: Expect) -> Scan {
    Scan {
        name,
        stack,
        wear,
        kind,
        expect,
    }
}

use Expect::*;
use Kind::*;
use Page::*;
use Stack::*;

const D150: Wear = Wear::at(150.0);
const D200: Wear = Wear::at(200.0);
const D300: Wear = Wear::at(300.0);
/// A sheet-fed scanner of an office: a little askew, a little noise.
const OFFICE: Wear = Wear {
    skew: 0.6,
    noise: 6,
    specks: 30,
    ..D200
};
const FAINT: Wear = Wear {
    shades: (150, 215),
    noise: 8,
    ..D200
};
const DIRTY: Wear = Wear {
    noise: 24,
    specks: 3000,
    ..D200
};
const PHONE: Wear = Wear {
    skew: 3.0,
    askew: 0.12,
    shades: (45, 205),
    noise: 8,
    blur: 1,
    shadow: 50,
    ..D200
};
const CLOSE_PHONE: Wear = Wear {
    skew: -4.0,
    askew: 0.18,
    shades: (30, 190),
    noise: 6,
    blur: 1,
    shadow: 70,
    ..D200
};

const fn skewed(wear: Wear, skew: f32) -> Wear {
    Wear { skew, ..wear }
}

pub const LIST: [Scan; 60] = [
    scan("clean, 150", All, D150, PdfJpeg(75), Filed),
    scan("clean, 200", All, D200, PdfJpeg(75), Filed),
    scan("clean, 300", All, D300, PdfJpeg(75), Filed),
    scan("clean fax PDF, 150", All, D150, PdfFax, Filed),
    scan("clean fax PDF, 200", All, D200, PdfFax, Filed),
    scan("clean fax PDF, 300", All, D300, PdfFax, Filed),
    scan("clean fax TIFF, 200", All, D200, TiffFax, Filed),
    scan("clean fax TIFF, 300", All, D300, TiffFax, Filed),
    scan("grey TIFF, 150", All, D150, TiffLzw, Filed),
    scan("grey TIFF, 200", All, D200, TiffLzw, Filed),
    scan("colour TIFF, 150", All, D150, TiffColour, Filed),
    scan("colour TIFF, office", All, OFFICE, TiffColour, Filed),
    scan("turned by the file", All, D200, PdfTurned, Filed),
    scan("office", All, OFFICE, PdfJpeg(70), Filed),
    scan("office, poor JPEG 35", All, OFFICE, PdfJpeg(35), Filed),
    scan("office, poor JPEG 25", All, OFFICE, PdfJpeg(25), Filed),
    scan("poor JPEG 20, 200", All, D200, PdfJpeg(20), Filed),
    scan("poor JPEG 20, 150", All, D150, PdfJpeg(20), Filed),
    scan(
        "poor JPEG 30, 150, askew",
        All,
        skewed(D150, 1.0),
        PdfJpeg(30),
        Filed,
    ),
    scan("two degrees", All, skewed(D200, 2.0), PdfJpeg(60), Filed),
    scan(
        "two degrees back",
        All,
        skewed(D200, -2.0),
        PdfJpeg(60),
        Filed,
    ),
    scan(
        "two degrees, 150",
        All,
        skewed(D150, 2.0),
        PdfJpeg(60),
        Filed,
    ),
    scan("two degrees, fax", All, skewed(D200, -2.0), TiffFax, Filed),
    scan(
        "two degrees, fax PDF 150",
        All,
        skewed(D150, 2.0),
        PdfFax,
        Filed,
    ),
    scan("one degree, fax", All, skewed(D200, 1.0), TiffFax, Filed),
    scan("upside down", All, skewed(D200, 180.0), PdfJpeg(60), Filed),
    scan(
        "upside down, 150",
        All,
        skewed(D150, 180.0),
        PdfJpeg(40),
        Filed,
    ),
    scan(
        "upside down and askew, fax",
        All,
        skewed(D200, 178.5),
        TiffFax,
        Filed,
    ),
    scan(
        "upside down and askew",
        All,
        skewed(OFFICE, 181.5),
        PdfJpeg(50),
        Filed,
    ),
    scan("faint", All, FAINT, PdfJpeg(60), Filed),
    scan("faint, grey TIFF", All, FAINT, TiffLzw, Filed),
    scan(
        "faint and askew",
        All,
        skewed(FAINT, 1.5),
        PdfJpeg(50),
        Filed,
    ),
    scan(
        "dark",
        All,
        Wear {
            shades: (0, 120),
            noise: 6,
            ..D200
        },
        PdfJpeg(60),
        Filed,
    ),
    scan("dirty", All, DIRTY, PdfJpeg(60), Filed),
    scan("dirty, fax", All, DIRTY, TiffFax, Filed),
    scan(
        "dirty and askew",
        All,
        skewed(DIRTY, -1.2),
        PdfJpeg(50),
        Filed,
    ),
    scan("blurred", All, Wear { blur: 2, ..D200 }, PdfJpeg(60), Filed),
    scan(
        "blurred, 150",
        All,
        Wear { blur: 1, ..D150 },
        PdfJpeg(50),
        Filed,
    ),
    scan(
        "shadow of the fold",
        All,
        Wear {
            shadow: 110,
            ..D200
        },
        PdfJpeg(60),
        Filed,
    ),
    scan("telephone", All, PHONE, PdfJpeg(60), Filed),
    scan("telephone, poor", All, PHONE, PdfJpeg(30), Filed),
    scan("telephone, close", All, CLOSE_PHONE, PdfJpeg(60), Filed),
    scan(
        "telephone, upside down",
        All,
        skewed(PHONE, 184.0),
        PdfJpeg(60),
        Filed,
    ),
    scan("backwards", Backwards, D200, PdfJpeg(60), Filed),
    scan("shuffled", Shuffled, OFFICE, TiffFax, Filed),
    scan("with empty backs", WithBacks, OFFICE, PdfJpeg(60), Filed),
    scan(
        "with empty backs, grey TIFF",
        WithBacks,
        D150,
        TiffLzw,
        Filed,
    ),
    scan("every page twice", Twice, D150, PdfFax, Filed),
    scan("side by side", SideBySide, D150, PdfJpeg(60), Filed),
    scan("of the other family", Foreign, OFFICE, PdfJpeg(60), Filed),
    scan(
        "one page, JPEG",
        Picked(&[One(1)]),
        OFFICE,
        Jpeg(60),
        Missing,
    ),
    scan(
        "one page, telephone",
        Picked(&[One(2)]),
        PHONE,
        JpegInColour(50),
        Missing,
    ),
    scan("one page, PNG", Picked(&[One(3)]), D200, Png, Missing),
    scan(
        "the second is missing",
        Picked(&[One(1), One(3)]),
        OFFICE,
        PdfJpeg(60),
        Missing,
    ),
    scan(
        "the last is missing, and a back",
        Picked(&[One(1), Back, One(2)]),
        D200,
        TiffFax,
        Missing,
    ),
    scan("two families in one file", Both, D150, PdfJpeg(60), Several),
    scan(
        "a page of another family",
        Picked(&[One(1), Other(2), One(3)]),
        OFFICE,
        TiffFax,
        Several,
    ),
    scan(
        "a letter among them",
        Picked(&[One(1), One(2), Letter, One(3)]),
        OFFICE,
        PdfJpeg(60),
        Asked,
    ),
    scan("a letter", Picked(&[Letter]), D150, PdfFax, Asked),
    scan("too small to read", All, Wear::at(50.0), PdfJpeg(50), Asked),
];
