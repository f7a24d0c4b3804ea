//! How the client was told what leaves: in which language, with whose help, who read it out, and that
//! somebody made sure it was understood. A release rests on that; a day alone says none of it.

use super::HandoverError;
use crate::cbor::{self, Malformed, Parser, Writer, Written};
use crate::code;

const MOST_CHARS: usize = 200;

/// How it was read out.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Told {
    /// Code of the list `language`.
    pub language: String,
    /// Code of the list `interpreter`.
    pub interpreter: String,
    /// Who interpreted, by name or number, or empty.
    pub name: String,
    /// Who read it out.
    pub by: String,
    /// Whether understanding was checked: the client said in her own words what goes.
    pub understood: bool,
    /// The mark of what goes, as it stands on the report; nothing before the file is put together.
    pub content: [u8; 16],
}

impl Told {
    /// Whether codes are known and names short enough.
    pub(super) fn check(&self) -> Result<(), HandoverError> {
        let known = (self.language.is_empty() || code::LANGUAGE.has(&self.language))
            && code::INTERPRETER.has(&self.interpreter);
        known.then_some(()).ok_or(HandoverError::CodeUnknown)?;
        let long = |text: &String| text.chars().count() > MOST_CHARS;
        match [&self.name, &self.by].into_iter().any(long) {
            true => Err(HandoverError::TooLong { most: MOST_CHARS }),
            false => Ok(()),
        }
    }

    /// Whether nothing is missing that a day of reading stands for.
    pub(super) fn is_whole(&self) -> bool {
        self.understood && !self.language.is_empty() && !self.by.trim().is_empty()
    }

    pub(super) fn write(&self, writer: &mut Writer) -> Written {
        writer.array(6)?.str(&self.language)?;
        writer.str(&self.interpreter)?.str(self.name.trim())?;
        writer.str(self.by.trim())?.bool(self.understood)?;
        writer.bytes(&self.content)?;
        Ok(())
    }

    pub(super) fn read(parser: &mut Parser<'_>) -> Result<Self, Malformed> {
        cbor::array(parser, 6)?;
        Ok(Self {
            language: parser.str()?.to_owned(),
            interpreter: parser.str()?.to_owned(),
            name: parser.str()?.to_owned(),
            by: parser.str()?.to_owned(),
            understood: parser.bool()?,
            content: cbor::fixed(parser)?,
        })
    }
}
