//! Files that stand alone: a request, a key file, a backup, scans, and what is typed.

use super::Corpus;
use geleit_core::bundle::kind;
use geleit_core::cbor;
use geleit_core::enrol::Request;
use geleit_core::ids::{Id, StoreId};
use geleit_core::keys::{KdfCost, PaperCode, Passphrase, SlotFile, StoreKey, UserKeys};
use geleit_core::scan::{Payload, Print};
use geleit_fuzz::{ALMA, Team, Whose, from_pieces};
use geleit_glass::{Kind, file};
use image::GrayImage;
use qrcode::QrCode;

/// The request of a laptop, the ways into a store, a backup of it.
pub fn ways_in(corpus: &Corpus, team: &Team) {
    let request = Request::write(&team.birth(Whose::Stranger), "Laptop 2", "CD");
    corpus.put("request", "whole", &request);
    corpus.put("request", "body", &request[8..request.len() - 64]);
    let slots = slots();
    corpus.put("slots", "whole", &slots);
    corpus.put("slots", "content", &slots[..slots.len() - 32]);
    backup(corpus, team, &slots);
    let code = PaperCode::draw().unwrap().groups();
    let groups: Vec<&str> = code.iter().map(|group| group.as_str()).collect();
    corpus.put("typed", "code", groups.join(" ").as_bytes());
    corpus.put("typed", "day", b"2027-01-15");
    let recipient = team.member(Whose::Alma).identity.recipient();
    corpus.put("typed", "recipient", recipient.to_string().as_bytes());
}

/// Each kind of way in.
fn slots() -> Vec<u8> {
    let (key, keys) = (StoreKey::draw(), UserKeys::draw().unwrap());
    let mut slots = SlotFile {
        store: StoreId(Id::new([3; 16])),
        label: "Ziegelei".into(),
        demo: false,
        slots: Vec::new(),
    };
    let passphrase = Passphrase::new("kupfer wolke sieben".into());
    let cost = KdfCost::FLOOR;
    slots
        .add_passphrase((ALMA, "AB"), &passphrase, cost, &key, &keys)
        .unwrap();
    let code = PaperCode::draw().unwrap();
    slots.add_sheet(Some((ALMA, &keys)), &code, &key).unwrap();
    slots
        .add_sheet(None, &PaperCode::draw().unwrap(), &key)
        .unwrap();
    slots.write()
}

fn backup(corpus: &Corpus, team: &Team, slots: &[u8]) {
    let there = team.member(Whose::There);
    let header = cbor::write(|writer| {
        writer
            .array(6)?
            .u8(1)?
            .u8(7)?
            .bytes(team.space.0.as_bytes())?;
        writer.bytes(there.id.as_bytes())?;
        writer
            .bytes(there.sign.verify_key().as_bytes())?
            .bool(false)?;
        Ok(())
    });
    let blob = [&[3, 0x50], [7; 16].as_slice()].concat();
    let mut frames = vec![(kind::HEADER, header)];
    for (begin, content) in [
        (vec![1], b"SQLite format 3".as_slice()),
        (vec![2], slots),
        (blob, b"age"),
    ] {
        frames.push((kind::FILE_BEGIN, begin));
        frames.push((kind::FILE_DATA, content.to_vec()));
        let hash = blake3::hash(content);
        frames.push((kind::FILE_END, hash.as_bytes().to_vec()));
    }
    let pieces = frames
        .iter()
        .map(|(kind, raw)| (*kind as u8, raw.as_slice()));
    corpus.put("backup", "whole", &from_pieces(pieces));
}

/// A page with a code, as each kind of scanner writes it, and the text of the code.
pub fn papers(corpus: &Corpus) {
    let print = Print {
        document: Id::new([1; 16]),
        version: 1,
        digest: Id::new([2; 16]),
        pages: 1,
    };
    let text = Payload { print, page: 1 }.to_string();
    corpus.put("typed", "payload", text.as_bytes());
    let code = QrCode::new(text).unwrap();
    let side = code.width() as u32;
    let dots = code.to_colors();
    let page = GrayImage::from_fn(2 * side + 16, 2 * side + 16, |x, y| {
        let place = |at: u32| at.checked_sub(8).map(|at| at / 2).filter(|at| *at < side);
        let dark = place(x)
            .zip(place(y))
            .is_some_and(|(x, y)| dots[(y * side + x) as usize] == qrcode::Color::Dark);
        image::Luma([if dark { 0 } else { 255 }])
    });
    let kinds = [
        Kind::Jpeg(40),
        Kind::JpegInColour(40),
        Kind::Png,
        Kind::TiffFax,
        Kind::TiffLzw,
        Kind::PdfJpeg(40),
        Kind::PdfFax,
    ];
    for kind in kinds {
        let name = format!("{kind:?}").to_lowercase().replace(['(', ')'], "");
        corpus.put("scan", &name, &file(kind, std::slice::from_ref(&page)));
    }
    let small = GrayImage::from_pixel(9, 7, image::Luma([200]));
    for kind in [Kind::TiffColour, Kind::TiffFax, Kind::PdfTurned] {
        let name = format!("{kind:?}-two-pages").to_lowercase();
        corpus.put("scan", &name, &file(kind, &[small.clone(), small.clone()]));
    }
}
