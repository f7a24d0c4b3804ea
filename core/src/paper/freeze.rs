//! Freezing: the one row that says what was printed for signature.

use super::head::Head;
use super::tables::*;
use super::{Body, Digest, Missing, PaperError, written};
use crate::code;
use crate::ids::{HelpPlanId, Id, PaperId};
use crate::store::{Tx, Value, maybe};

/// Languages that can bind.
const MASTERS: [&str; 3] = ["de", "fr", "en"];

/// Whether a paper can be printed in these languages.
pub fn check_languages(language: &str, beside: Option<&str>) -> Result<(), PaperError> {
    let beside = beside.is_none_or(|beside| beside != language && code::LANGUAGE.has(beside));
    let known = MASTERS.contains(&language) && beside;
    known.then_some(()).ok_or(PaperError::CodeUnknown)
}

/// Whether nothing is missing.
pub fn check_complete(missing: &[Missing]) -> Result<(), PaperError> {
    let codes: Vec<String> = missing.iter().map(|one| one.code.to_owned()).collect();
    match codes.is_empty() {
        true => Ok(()),
        false => Err(PaperError::Incomplete(codes)),
    }
}

/// What is drawn for one paper alone. A draft has none yet: zeros stand where a frozen one draws
/// its own.
#[derive(Clone, Copy)]
pub struct Birth {
    /// The bytes in the code of squares.
    pub document: Id,
    /// So that the digest tells nothing about the content.
    pub salt: Id,
}

impl Birth {
    /// Of a draft.
    pub const NONE: Self = Self {
        document: Id::new([0; 16]),
        salt: Id::new([0; 16]),
    };

    /// Draws both.
    pub fn draw(tx: &mut Tx<'_>) -> Self {
        Self {
            document: tx.draw(),
            salt: tx.draw(),
        }
    }
}

/// Freezes a paper in a root, for ever. `plan` is the help plan it was made from, if it was.
pub fn freeze<B: Body>(
    tx: &mut Tx<'_>,
    root: Id,
    plan: Option<HelpPlanId>,
    body: &B,
) -> Result<PaperId, PaperError> {
    let head: &Head = body.head();
    let bytes = written::write(body)?;
    let supersedes = head.supersedes.as_deref().and_then(Digest::parse);
    let document = Id::parse(&head.document).ok_or(PaperError::Damaged)?;
    let (by, at) = (tx.author(), tx.now().0);
    let values = [
        (PLAN, maybe(plan)),
        (DOCUMENT, Value::from(document)),
        (NUMBER, head.number.as_str().into()),
        (VERSION, Value::Int(i64::from(head.version))),
        (FROZEN_DIGEST, Value::Bytes(Digest::of(&bytes).0.to_vec())),
        (CONTENT, Value::Bytes(bytes)),
        (
            SUPERSEDES,
            maybe(supersedes.map(|digest| digest.0.to_vec())),
        ),
        (FROZEN_BY, Value::from(by)),
        (FROZEN_AT, Value::Int(at)),
    ];
    Ok(PaperId(tx.state_fact(root, &PAPER, &values)?))
}

/// A body as its frozen bytes say it: letters put together, and nothing that could not be read
/// back.
pub fn as_frozen<B: Body>(body: &B) -> Result<B, PaperError> {
    Ok(written::read(&written::write(body)?)?)
}
