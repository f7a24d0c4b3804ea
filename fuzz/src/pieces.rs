//! One input, several pieces: `tag, length (2 bytes, little-endian), bytes`, again and again. What is
//! cut short is taken as far as it goes, so every input means something.

/// A piece: a tag and bytes.
pub type Piece<'b> = (u8, &'b [u8]);

/// The pieces of an input.
pub fn pieces(mut input: &[u8]) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    while let [tag, low, high, rest @ ..] = input {
        let length = usize::from(u16::from_le_bytes([*low, *high])).min(rest.len());
        let (piece, after) = rest.split_at(length);
        pieces.push((*tag, piece));
        input = after;
    }
    pieces
}

/// The input that holds these pieces.
pub fn from_pieces<'b>(pieces: impl IntoIterator<Item = Piece<'b>>) -> Vec<u8> {
    let mut input = Vec::new();
    for (tag, bytes) in pieces {
        let length = u16::try_from(bytes.len()).expect("a seed's pieces are short");
        input.push(tag);
        input.extend(length.to_le_bytes());
        input.extend(bytes);
    }
    input
}
