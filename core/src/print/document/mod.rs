//! The papers themselves: one file per paper, with the values its template prints.

pub mod agreement;
pub mod handover_report;
pub mod recovery_sheet;
pub mod release;
mod signed;

use self::signed::mark::PageMark;
use crate::paper::Head;

/// What stands beside the codes of a finalised paper in groups of four: its document, and the
/// beginning of its digest.
pub fn groups(head: &Head, digest: [u8; 32]) -> Vec<String> {
    let document = document(&head.document);
    let groups = document.map(|document| {
        let mark = PageMark {
            document: &document,
            version: head.version,
            digest: &digest,
        };
        mark.groups()
    });
    groups.unwrap_or_default()
}

/// The mark of what a handover holds, in groups of four.
pub fn mark_groups(mark: &[u8; 16]) -> String {
    self::signed::mark::in_groups(mark)
}

/// Reads the 16 bytes of a document's id from hexadecimal digits.
fn document(hex: &str) -> Option<[u8; 16]> {
    if hex.len() != 32 || !hex.bytes().all(|digit| digit.is_ascii_hexdigit()) {
        return None;
    }
    u128::from_str_radix(hex, 16).ok().map(u128::to_be_bytes)
}
