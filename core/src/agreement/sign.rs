//! Writing down who signed on paper, and signing as the worker.

use super::rules::{NewSignature, check};
use super::tables::*;
use super::{AgreementError, Content, Digest, Frozen, Signature, store};
use crate::ids::{AgreementId, UserId};
use crate::keys::SignKey;
use crate::roster::Roster;
use crate::store::{Tx, Value, maybe};
use crate::time::Day;

/// What a worker's key signs begins with this, so that it means nothing anywhere else.
const LABEL: &[u8] = b"geleit/agreement-signature/1";

fn message(digest: Digest) -> Vec<u8> {
    [LABEL, &digest.0].concat()
}

/// Whether a signature is this user's over this digest, by the key the roster knows.
pub(super) fn verifies(roster: &Roster, user: UserId, digest: Digest, signature: &[u8]) -> bool {
    let member = roster.users.get(&user);
    member.is_some_and(|member| member.sign.verifies(&message(digest), signature))
}

/// An agreement that can still be signed, its content, and what was signed so far.
fn open(
    tx: &Tx<'_>,
    roster: &Roster,
    agreement: AgreementId,
) -> Result<(Frozen, Content, Vec<Signature>), AgreementError> {
    let reader = tx.reader();
    let frozen = store::find(&reader, agreement)?;
    let content = frozen.content.clone().ok_or(AgreementError::Damaged)?;
    if store::is_ended(&reader, &frozen)? {
        return Err(AgreementError::AlreadyEnded);
    }
    let mut signatures = store::signatures(&reader, roster, frozen.case.0)?;
    signatures.retain(|signature| signature.digest == frozen.digest);
    Ok((frozen, content, signatures))
}

/// Writes down what somebody did on paper.
pub fn sign(
    tx: &mut Tx<'_>,
    roster: &Roster,
    agreement: AgreementId,
    new: &NewSignature,
    today: Day,
) -> Result<(), AgreementError> {
    let (frozen, content, standing) = open(tx, roster, agreement)?;
    check(new, &content, &standing, today)?;
    let text = |text: &str| maybe(Some(text.trim()).filter(|text| !text.is_empty()));
    let interpreter = match (new.part.as_str(), new.name.trim()) {
        ("interpreter", "") => content.conversation.name.as_str(),
        ("interpreter", name) => name,
        _ => "",
    };
    let refused = new.kind == "refused";
    let witness = new.witness.as_ref().map(|(user, _)| *user);
    let values = [
        (PART, new.part.as_str().into()),
        (PERSON, maybe(new.person)),
        (NAME, text(interpreter)),
        (KIND, new.kind.as_str().into()),
        (WITNESS, maybe(witness)),
        (WITNESS_NAME, text(&new.witness_name)),
        (SIGNED_ON, new.on_day.into()),
        (PLACE, text(&new.place)),
        (REASON, text(if refused { &new.reason } else { "" })),
    ];
    state(tx, &frozen, &values)
}

/// The worker at the desk signs with her own key, if the paper names her.
pub fn confirm(
    tx: &mut Tx<'_>,
    roster: &Roster,
    agreement: AgreementId,
    key: &SignKey,
    today: Day,
) -> Result<(), AgreementError> {
    let author = tx.author();
    let (frozen, content, standing) = open(tx, roster, agreement)?;
    content
        .names(author)
        .then_some(())
        .ok_or(AgreementError::NotParty)?;
    let own = |signature: &Signature| signature.by == author && signature.valid == Some(true);
    if standing.iter().any(own) {
        return Err(AgreementError::SignedAlready);
    }
    let signature = key.sign(&message(frozen.digest)).to_vec();
    let values = [
        (PART, "worker".into()),
        (KIND, "digital".into()),
        (SIGNED_ON, today.into()),
        (USER_SIGNATURE, Value::Bytes(signature)),
    ];
    state(tx, &frozen, &values)
}

fn state(
    tx: &mut Tx<'_>,
    frozen: &Frozen,
    values: &[(crate::store::Column, Value)],
) -> Result<(), AgreementError> {
    let (by, at) = (tx.author(), tx.now().0);
    let mut values = values.to_vec();
    values.extend([
        (DIGEST, Value::Bytes(frozen.digest.0.to_vec())),
        (SIGNED_BY, Value::from(by)),
        (SIGNED_AT, Value::Int(at)),
    ]);
    tx.state_fact(frozen.case.0, &SIGNATURE, &values)?;
    Ok(())
}
