//! What lies inside a sealed note.
//!
//! ```text
//! [1, note root, author, class, [[topic, minutes / null, act / null]…], text], zero bytes
//! ```
//! Root, author and class are inside as well, so that a ciphertext copied into another note is
//! noticed. The padding hides how much was written: to a multiple of 256 bytes up to 4 KiB, then
//! by Padmé (at most 12 % more). That a note exists, when, and who its readers are stays visible.

use super::{Class, NoteError};
use crate::cbor::{self, Malformed, Parser, Writer, Written};
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
    let mut plain = Zeroizing::new(cbor::write(|writer| {
        writer
            .array(6)?
            .u8(1)?
            .bytes(root.as_bytes())?
            .bytes(author.0.as_bytes())?;
        writer.str(class.code())?.array(topics.len() as u64)?;
        topics
            .iter()
            .try_for_each(|topic| write_topic(writer, topic))?;
        writer.str(text)?;
        Ok(())
    }));
    let padded = padded_length(plain.len());
    plain.resize(padded, 0);
    Ok(seal_to(&[own_key.recipient()], &plain)?)
}

fn write_topic(writer: &mut Writer, topic: &SealedTopic) -> Written {
    writer.array(3)?.str(&topic.topic)?;
    match topic.minutes {
        Some(minutes) => writer.i64(minutes)?,
        None => writer.null()?,
    };
    match &topic.act {
        Some(act) => writer.str(act)?,
        None => writer.null()?,
    };
    Ok(())
}

/// The length a content is padded to.
fn padded_length(length: usize) -> usize {
    match length {
        0..=4096 => length.div_ceil(256) * 256,
        _ => crate::bundle::padme(length),
    }
}

/// Opens content and checks that it belongs where it was found. Who wrote a note of another service is
/// not known here, so only root and class are compared then.
pub(super) fn open(
    own_key: &Identity,
    place: (Id, Option<UserId>, Class),
    sealed: &[u8],
) -> Result<Told, NoteError> {
    let plain = open_sealed(own_key, sealed)?;
    read(place, &plain).map_err(|_| NoteError::NotFound)
}

fn read(
    (root, author, class): (Id, Option<UserId>, Class),
    plain: &[u8],
) -> Result<Told, Malformed> {
    let mut parser = Parser::new(plain);
    cbor::array(&mut parser, 6)?;
    let belongs = parser.u8()? == 1
        && cbor::id(&mut parser)? == root
        && is_by(author, cbor::id(&mut parser)?)
        && parser.str()? == class.code();
    if !belongs {
        return Err(Malformed);
    }
    let count = cbor::list(&mut parser)?;
    let topics = (0..count)
        .map(|_| read_topic(&mut parser))
        .collect::<Result<_, _>>()?;
    let text = Zeroizing::new(parser.str()?.to_owned());
    let padding = plain.get(parser.position()..).unwrap_or_default();
    let told = Told { text, topics };
    padding
        .iter()
        .all(|byte| *byte == 0)
        .then_some(told)
        .ok_or(Malformed)
}

fn is_by(author: Option<UserId>, named: Id) -> bool {
    author.is_none_or(|author| author.0 == named)
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
        let found = (root, Some(author), Class::Restricted);
        let short = seal(&key, place, "kurz", &[]).unwrap();
        let longer = seal(&key, place, "ein etwas längerer Satz", &[]).unwrap();
        let length = |sealed| open_sealed(&key, sealed).unwrap().len();
        assert_eq!((length(&short), length(&longer)), (256, 256));
        assert_eq!(*open(&key, found, &short).unwrap().text, "kurz");
        let unsigned = (root, None, Class::Restricted);
        assert_eq!(*open(&key, unsigned, &short).unwrap().text, "kurz");
        let elsewhere = (Id::new([3; 16]), None, Class::Restricted);
        assert!(open(&key, elsewhere, &short).is_err());
        let entrusted = (root, None, Class::Entrusted);
        assert!(open(&key, entrusted, &short).is_err());
        let other = (root, Some(UserId(root)), Class::Restricted);
        assert!(open(&key, other, &short).is_err());
        assert!(open(&Identity::draw(), found, &short).is_err());
    }
}
