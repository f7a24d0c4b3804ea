//! The files that scanners, fax machines and telephones write.

use fax::encoder::Encoder;
use fax::{Color, VecWriter};
use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::PngEncoder;
use image::{ExtendedColorType, GrayImage, ImageEncoder};
use std::io::Cursor;
use tiff::encoder::colortype::{Gray8, RGB8};
use tiff::encoder::{Compression, TiffEncoder};

/// A kind of file.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// One picture, with this quality.
    Jpeg(u8),
    /// One picture in colour.
    JpegInColour(u8),
    /// One picture without loss.
    Png,
    /// Black and white as a fax.
    TiffFax,
    /// Grey, packed by LZW.
    TiffLzw,
    /// In colour, not packed.
    TiffColour,
    /// Pictures with this quality.
    PdfJpeg(u8),
    /// Black and white.
    PdfFax,
    /// Grey without loss, each page lying on its head and turned by the file.
    PdfTurned,
}

/// Writes pages into a file.
pub fn file(kind: Kind, pages: &[GrayImage]) -> Vec<u8> {
    match kind {
        Kind::Jpeg(quality) => jpeg(&pages[0], quality, false),
        Kind::JpegInColour(quality) => jpeg(&pages[0], quality, true),
        Kind::Png => png(&pages[0]),
        Kind::TiffFax => fax_tiff(pages),
        Kind::TiffLzw => tiff(pages, Compression::Lzw, false),
        Kind::TiffColour => tiff(pages, Compression::Uncompressed, true),
        Kind::PdfJpeg(quality) => pdf(pages, 0, |page| {
            (
                "/ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /DCTDecode".to_owned(),
                jpeg(page, quality, false),
            )
        }),
        Kind::PdfFax => pdf(pages, 0, |page| {
            let how = format!(
                "<< /K -1 /Columns {} /Rows {} >>",
                page.width(),
                page.height()
            );
            (
                format!(
                    "/ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /CCITTFaxDecode /DecodeParms {how}"
                ),
                fax(page),
            )
        }),
        Kind::PdfTurned => pdf(pages, 180, |page| {
            (
                "/ColorSpace /DeviceGray /BitsPerComponent 8".to_owned(),
                page.as_raw().clone(),
            )
        }),
    }
}

fn colours(page: &GrayImage) -> Vec<u8> {
    page.as_raw()
        .iter()
        .flat_map(|shade| [*shade, shade.saturating_sub(6), shade.saturating_sub(12)])
        .collect()
}

fn jpeg(page: &GrayImage, quality: u8, in_colour: bool) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = JpegEncoder::new_with_quality(&mut bytes, quality);
    match in_colour {
        true => encoder.encode(
            &colours(page),
            page.width(),
            page.height(),
            ExtendedColorType::Rgb8,
        ),
        false => encoder.encode(
            page.as_raw(),
            page.width(),
            page.height(),
            ExtendedColorType::L8,
        ),
    }
    .unwrap();
    bytes
}

fn png(page: &GrayImage) -> Vec<u8> {
    let mut bytes = Vec::new();
    PngEncoder::new(&mut bytes)
        .write_image(
            page.as_raw(),
            page.width(),
            page.height(),
            ExtendedColorType::L8,
        )
        .unwrap();
    bytes
}

fn tiff(pages: &[GrayImage], packed: Compression, in_colour: bool) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    let mut encoder = TiffEncoder::new(&mut bytes)
        .unwrap()
        .with_compression(packed);
    for page in pages {
        let (width, height) = page.dimensions();
        match in_colour {
            true => encoder.write_image::<RGB8>(width, height, &colours(page)),
            false => encoder.write_image::<Gray8>(width, height, page.as_raw()),
        }
        .unwrap();
    }
    bytes.into_inner()
}

/// Group 4 of the fax machines: every point black or white.
fn fax(page: &GrayImage) -> Vec<u8> {
    let mut encoder = Encoder::new(VecWriter::new());
    for row in page.as_raw().chunks(page.width() as usize) {
        let points = row.iter().map(|shade| {
            if *shade < 128 {
                Color::Black
            } else {
                Color::White
            }
        });
        encoder.encode_line(points, page.width() as u16).unwrap();
    }
    encoder.finish().unwrap().finish()
}

fn fax_tiff(pages: &[GrayImage]) -> Vec<u8> {
    let mut bytes = b"II*\0\0\0\0\0".to_vec();
    let mut link = 4;
    for page in pages {
        let strip = fax(page);
        let start = bytes.len() as u32;
        bytes.extend_from_slice(&strip);
        bytes.resize(bytes.len().next_multiple_of(2), 0);
        let here = (bytes.len() as u32).to_le_bytes();
        bytes[link..link + 4].copy_from_slice(&here);
        let tags = [
            (256, page.width()),
            (257, page.height()),
            (258, 1),
            (259, 4),
            (262, 0),
            (273, start),
            (277, 1),
            (278, page.height()),
            (279, strip.len() as u32),
        ];
        bytes.extend_from_slice(&(tags.len() as u16).to_le_bytes());
        for (tag, value) in tags {
            bytes.extend_from_slice(&(tag as u16).to_le_bytes());
            bytes.extend_from_slice(&[4, 0, 1, 0, 0, 0]);
            bytes.extend_from_slice(&value.to_le_bytes());
        }
        link = bytes.len();
        bytes.extend_from_slice(&[0; 4]);
    }
    bytes
}

/// A PDF with one picture to a page, as scanners write it.
fn pdf(
    pages: &[GrayImage],
    turned: u16,
    picture: impl Fn(&GrayImage) -> (String, Vec<u8>),
) -> Vec<u8> {
    let mut bytes = b"%PDF-1.4\n".to_vec();
    let mut places = Vec::new();
    let mut object = |bytes: &mut Vec<u8>, head: &str, stream: Option<&[u8]>| {
        places.push(bytes.len());
        let number = places.len();
        bytes.extend_from_slice(format!("{number} 0 obj\n{head}\n").as_bytes());
        if let Some(stream) = stream {
            bytes.extend_from_slice(b"stream\n");
            bytes.extend_from_slice(stream);
            bytes.extend_from_slice(b"\nendstream\n");
        }
        bytes.extend_from_slice(b"endobj\n");
    };
    let kids: Vec<String> = (0..pages.len())
        .map(|page| format!("{} 0 R", 3 + page * 3))
        .collect();
    object(&mut bytes, "<< /Type /Catalog /Pages 2 0 R >>", None);
    let kids = format!(
        "<< /Type /Pages /Kids [{}] /Count {} >>",
        kids.join(" "),
        pages.len()
    );
    object(&mut bytes, &kids, None);
    for (number, page) in pages.iter().enumerate() {
        let first = 3 + number * 3;
        let head = format!(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Rotate {turned} /Contents {} 0 R
                /Resources << /XObject << /I {} 0 R >> >> >>",
            first + 1,
            first + 2
        );
        object(&mut bytes, &head, None);
        let draw: &[u8] = match turned {
            0 => b"q 595 0 0 842 0 0 cm /I Do Q",
            _ => b"q -595 0 0 -842 595 842 cm /I Do Q",
        };
        object(
            &mut bytes,
            &format!("<< /Length {} >>", draw.len()),
            Some(draw),
        );
        let (how, stream) = picture(page);
        let (width, height) = page.dimensions();
        let head = format!(
            "<< /Type /XObject /Subtype /Image /Width {width} /Height {height} {how} /Length {} >>",
            stream.len()
        );
        object(&mut bytes, &head, Some(&stream));
    }
    let start = bytes.len();
    let mut table = format!("xref\n0 {}\n0000000000 65535 f \n", places.len() + 1);
    places
        .iter()
        .for_each(|place| table.push_str(&format!("{place:010} 00000 n \n")));
    table.push_str(&format!(
        "trailer << /Size {} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n",
        places.len() + 1
    ));
    bytes.extend_from_slice(table.as_bytes());
    bytes
}
