//! What lies inside a sealed note.
//!
//! ```text
//! [1, note root, author, class, [[topic, minutes / null, act / null]…], text, padding]
//! ```
//! Root, author and class are inside as well, so that a ciphertext copied into another note is
//! noticed. The padding hides how much was written: to a multiple of 256 bytes up to 4 KiB, then
//! by Padmé (at most 12 % more). That a note exists, when, and who its readers are stays visible.

use super::{Class, NoteError};
use crate::cbor::{self, Malformed, Parser};
use crate::ids::{Id, UserId};
use crate::keys::{Identity, open_sealed, seal_to};
use zeroize::Zeroizing;

/// A topic that would give the note away.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SealedTopic {
    /// Code of the list `topic`.
    pub topic: String,
    /// Minutes spent on it.
    pub minutes: Option<i64>,
    /// Support, advise or inform.
    pub act: Option<String>,
}

/// What a reader finds.
pub struct Told {
    /// The text.
    pub text: Zeroizing<String>,
    /// The topics.
    pub topics: Vec<SealedTopic>,
}

/// Seals content to a note's own key.
pub(super) fn seal(
    own_key: &Identity,
    place: (Id, UserId, Class),
    text: &str,
    topics: &[SealedTopic],
) -> Result<Vec<u8>, NoteError> {
    let (root, author, class) = place;
    let plain = |padding: usize| {
        Zeroizing::new(cbor::write(|writer| {
            writer
                .array(7)?
                .u8(1)?
                .bytes(root.as_bytes())?
                .bytes(author.0.as_bytes())?;
            writer.str(class.code())?.array(topics.len() as u64)?;
            for topic in topics {
                writer.array(3)?.str(&topic.topic)?;
                match topic.minutes {
                    Some(minutes) => writer.i64(minutes)?,
                    None => writer.null()?,
                };
                match &topic.act {
                    Some(act) => writer.str(act)?,
                    None => writer.null()?,
                };
            }
            writer.str(text)?.bytes(&vec![0; padding])?;
            Ok(())
        }))
    };
    let bare = plain(0).len() + PADDING_HEAD;
    let padded = plain(padded_length(bare) - bare);
    Ok(seal_to(&[own_key.recipient()], &padded)?)
}

/// The most bytes the head of the padding can take beyond the one of an empty string.
const PADDING_HEAD: usize = 4;

/// The length a content of `length` bytes is padded to, give or take the head of the padding.
fn padded_length(length: usize) -> usize {
    if length <= 4096 {
        return length.div_ceil(256) * 256;
    }
    crate::bundle::padme(length)
}

/// Opens content and checks that it belongs where it was found.
pub(super) fn open(
    own_key: &Identity,
    place: (Id, UserId, Class),
    sealed: &[u8],
) -> Result<Told, NoteError> {
    let plain = open_sealed(own_key, sealed)?;
    read(place, &plain).map_err(|_| NoteError::NotFound)
}

fn read((root, author, class): (Id, UserId, Class), plain: &[u8]) -> Result<Told, Malformed> {
    let mut parser = Parser::new(plain);
    cbor::array(&mut parser, 7)?;
    let belongs = parser.u8()? == 1
        && cbor::id(&mut parser)? == root
        && cbor::id(&mut parser)? == author.0
        && parser.str()? == class.code();
    if !belongs {
        return Err(Malformed);
    }
    let count = cbor::list(&mut parser)?;
    let topics = (0..count)
        .map(|_| read_topic(&mut parser))
        .collect::<Result<_, _>>()?;
    Ok(Told {
        text: Zeroizing::new(parser.str()?.to_owned()),
        topics,
    })
}

fn read_topic(parser: &mut Parser<'_>) -> Result<SealedTopic, Malformed> {
    cbor::array(parser, 3)?;
    let topic = parser.str()?.to_owned();
    let minutes = match parser.datatype()? {
        minicbor::data::Type::Null => parser.null().map(|()| None)?,
        _ => Some(parser.i64()?),
    };
    let act = match parser.datatype()? {
        minicbor::data::Type::Null => parser.null().map(|()| None)?,
        _ => Some(parser.str()?.to_owned()),
    };
    Ok(SealedTopic {
        topic,
        minutes,
        act,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sealed_note_opens_only_where_it_belongs_and_hides_its_length() {
        let key = Identity::draw();
        let (root, author) = (Id::new([1; 16]), UserId(Id::new([2; 16])));
        let place = (root, author, Class::Restricted);
        let short = seal(&key, place, "kurz", &[]).unwrap();
        let longer = seal(&key, place, "ein etwas längerer Satz", &[]).unwrap();
        assert_eq!(short.len(), longer.len());
        assert_eq!(*open(&key, place, &short).unwrap().text, "kurz");
        let elsewhere = (Id::new([3; 16]), author, Class::Restricted);
        assert!(open(&key, elsewhere, &short).is_err());
        assert!(open(&Identity::draw(), place, &short).is_err());
    }
}
