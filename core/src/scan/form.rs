//! What kind of file this is, by its first bytes.

use super::ScanError;

/// A kind of file a scanner or telephone gives.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Form {
    /// Portable Document Format.
    Pdf,
    /// A photograph, or a scan in colour.
    Jpeg,
    /// A picture without loss.
    Png,
    /// What scanners and fax machines write, with any number of pages.
    Tiff,
}

impl Form {
    /// Its code in the log.
    pub fn code(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Jpeg => "jpeg",
            Self::Png => "png",
            Self::Tiff => "tiff",
        }
    }

    /// Tells it from the first bytes. A name would prove nothing.
    pub fn of(bytes: &[u8]) -> Result<Self, ScanError> {
        if is_heic(bytes) {
            return Err(ScanError::Heic);
        }
        let head = bytes.get(..1024).unwrap_or(bytes);
        // Some scanners write a line of their own before the PDF.
        let pdf = head.windows(5).any(|window| window == b"%PDF-");
        match head {
            [0xff, 0xd8, 0xff, ..] => Ok(Self::Jpeg),
            [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1a, b'\n', ..] => Ok(Self::Png),
            [b'I', b'I', 42 | 43, 0, ..] | [b'M', b'M', 0, 42 | 43, ..] => Ok(Self::Tiff),
            _ if pdf => Ok(Self::Pdf),
            _ => Err(ScanError::Unreadable),
        }
    }
}

/// The brands of a box file (ISO 14496-12) that hold a picture only telephones' makers decode.
fn is_heic(bytes: &[u8]) -> bool {
    const BRANDS: [&[u8]; 9] = [
        b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1", b"avif",
    ];
    let brand = bytes.get(8..12).unwrap_or_default();
    bytes.get(4..8) == Some(b"ftyp") && BRANDS.contains(&brand)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_bytes_decide() {
        let tell = |bytes: &[u8]| Form::of(bytes);
        assert_eq!(tell(b"%PDF-1.7\n"), Ok(Form::Pdf));
        assert_eq!(tell(b"@PJL SET\r\n%PDF-1.4\n"), Ok(Form::Pdf));
        assert_eq!(tell(&[0xff, 0xd8, 0xff, 0xe1, 0]), Ok(Form::Jpeg));
        assert_eq!(tell(b"\x89PNG\r\n\x1a\n"), Ok(Form::Png));
        assert_eq!(tell(b"II*\0\x08\0\0\0"), Ok(Form::Tiff));
        assert_eq!(tell(b"MM\0*\0\0\0\x08"), Ok(Form::Tiff));
        assert_eq!(tell(b"\0\0\0\x18ftypheic\0\0"), Err(ScanError::Heic));
        assert_eq!(tell(b"\0\0\0\x18ftypisom\0\0"), Err(ScanError::Unreadable));
        for other in [
            b"".as_slice(),
            b"PK\x03\x04",
            b"hello",
            b"GIF89a",
            b"\x89PN",
        ] {
            assert_eq!(tell(other), Err(ScanError::Unreadable));
        }
    }
}
