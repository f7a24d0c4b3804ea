//! What the fuzz targets share: a team whose keys are always the same, so that a seed that was signed
//! once is signed for ever, and the way in which one input holds several pieces.
//!
//! A fuzzer can not forge a signature, nor find a checksum. So the targets sign and count what it
//! changed, with the keys of this team: what a stranger could not write, a colleague whose laptop was
//! taken can. The product itself is looked at as it is; nothing in it is switched off for this.

mod laptop;
mod pieces;
mod team;

pub use laptop::Laptop;
pub use pieces::{Piece, from_pieces, pieces};
pub use team::{ALMA, BRUNO, Member, NOW, Team, Whose};

use geleit_core::cbor;
use geleit_core::ids::Id;
use geleit_core::keys::SignKey;

/// The tag in front of all frames.
const TAG: [u8; 3] = [0xd9, 0xd9, 0xf7];

/// Puts the tag before the frames of a bundle and a trailer with a good signature behind them.
pub fn framed(frames: &[u8], signer: Id, key: &SignKey) -> Vec<u8> {
    let mut file = [TAG.as_slice(), frames].concat();
    let mut hasher = blake3::Hasher::new_derive_key("geleit bundle 1");
    hasher.update(&file);
    let digest = hasher.finalize();
    let signature = key.sign(&[b"geleit/bundle/1", digest.as_bytes().as_slice()].concat());
    let content = [signer.as_bytes().as_slice(), &signature].concat();
    file.extend(cbor::write(|writer| {
        writer.array(4)?.u8(0x7f)?.bool(true)?;
        writer.u64(content.len() as u64)?.bytes(&content)?;
        Ok(())
    }));
    file
}

/// SQLCipher keeps what it holds in memory from being swapped out, page by page, which took about two thirds
/// of the time. Nothing here is a secret, so the system is not asked.
#[unsafe(no_mangle)]
extern "C" fn mlock(_: *const std::ffi::c_void, _: usize) -> std::ffi::c_int {
    0
}

/// As [`mlock`].
#[unsafe(no_mangle)]
extern "C" fn munlock(_: *const std::ffi::c_void, _: usize) -> std::ffi::c_int {
    0
}
