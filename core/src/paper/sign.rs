//! Writing down who signed on paper, and signing as the worker.

use super::rules::{NewSignature, check};
use super::tables::*;
use super::{Frozen, Head, Kind, PaperError, Signature, store};
use crate::cbor;
use crate::ids::{Id, PaperId};
use crate::keys::SignKey;
use crate::roster::Roster;
use crate::store::{Tx, Value, maybe};
use crate::time::Day;

/// What a worker's key signs begins with one of these, so that it means nothing anywhere else: her
/// own signature over a paper, and her word that somebody else did something on it.
const OWN: &str = "geleit/agreement-signature/1";
const RECORD: &str = "geleit/paper-record/1";
/// A worker's own signature, by key instead of by hand.
pub(super) const DIGITAL: &str = "digital";

/// What the key of the one who writes a signature down signs. The root is in it: a paper copied into
/// another root, away from its end, has no signatures there.
fn message(root: Id, signature: &Signature) -> Vec<u8> {
    let digest = &signature.digest.0;
    if signature.kind == DIGITAL {
        return [OWN.as_bytes(), root.as_bytes(), digest].concat();
    }
    let id = |id: Option<Id>| id.map(|id| id.to_string()).unwrap_or_default();
    let ticked = signature.ticked.join(" ");
    let texts = [
        signature.part.as_str(),
        &id(signature.person.map(|person| person.0)),
        &signature.name,
        &signature.kind,
        &id(signature.witness.map(|witness| witness.0)),
        &signature.witness_name,
        &signature.on_day,
        &signature.place,
        &signature.reason,
        &ticked,
    ];
    cbor::write(|writer| {
        writer.array(4)?.str(RECORD)?;
        writer.bytes(root.as_bytes())?.bytes(digest)?;
        writer.array(texts.len() as u64)?;
        texts
            .iter()
            .try_for_each(|text| writer.str(text).map(|_| ()))
    })
}

/// Whether the user who wrote a signature down signed that with a key that is
/// or was hers.
pub(super) fn verifies(
    roster: &Roster,
    root: Id,
    signature: &Signature,
    user_signature: &[u8],
) -> bool {
    let message = message(root, signature);
    let mut keys = roster.signs_of(signature.by).iter();
    keys.any(|key| key.verifies(&message, user_signature))
}

/// A paper that can still be signed, its content, and what was signed so far.
fn open(
    tx: &Tx<'_>,
    roster: &Roster,
    paper: PaperId,
) -> Result<(Frozen, Head, Vec<Signature>), PaperError> {
    let reader = tx.reader();
    let frozen = store::find(&reader, paper)?;
    let head = frozen.head.clone().ok_or(PaperError::Damaged)?;
    if !store::ends(&reader, &frozen)?.is_empty() {
        return Err(PaperError::AlreadyEnded);
    }
    let mut signatures = store::signatures(&reader, roster, frozen.root)?;
    signatures.retain(|signature| signature.digest == frozen.digest && signature.valid);
    Ok((frozen, head, signatures))
}

/// Writes down what somebody did on paper, and says what was written. `boxes` is what has a box of its
/// own on this paper.
pub fn sign(
    tx: &mut Tx<'_>,
    roster: &Roster,
    paper: PaperId,
    new: &NewSignature,
    boxes: &[String],
    key: &SignKey,
    today: Day,
) -> Result<Signature, PaperError> {
    let (frozen, head, standing) = open(tx, roster, paper)?;
    if new.part == "worker" && !needs_worker(&frozen) {
        return Err(PaperError::NotParty);
    }
    check(new, &head, &standing, today)?;
    let printed = new.ticked.iter().all(|one| boxes.contains(one));
    printed.then_some(()).ok_or(PaperError::CodeUnknown)?;
    let interpreter = match (new.part.as_str(), new.name.trim()) {
        ("interpreter", "") => head.conversation.name.as_str(),
        ("interpreter", name) => name,
        _ => "",
    };
    let refused = new.kind == "refused";
    let signature = Signature {
        part: new.part.clone(),
        person: new.person,
        name: interpreter.to_owned(),
        kind: new.kind.clone(),
        witness: new.witness.as_ref().map(|(user, _)| *user),
        witness_name: new.witness_name.trim().to_owned(),
        on_day: new.on_day.to_string(),
        place: new.place.trim().to_owned(),
        reason: if refused {
            new.reason.trim().to_owned()
        } else {
            String::new()
        },
        ticked: if refused {
            Vec::new()
        } else {
            new.ticked.clone()
        },
        ..blank(tx, &frozen)
    };
    state(tx, frozen.root, signature, key)
}

/// The worker at the desk signs with her own key, if the paper names her.
pub fn confirm(
    tx: &mut Tx<'_>,
    roster: &Roster,
    paper: PaperId,
    key: &SignKey,
    today: Day,
) -> Result<(), PaperError> {
    let author = tx.author();
    let (frozen, head, standing) = open(tx, roster, paper)?;
    let signs = needs_worker(&frozen) && head.names(author);
    signs.then_some(()).ok_or(PaperError::NotParty)?;
    let own = |signature: &Signature| signature.by == author && signature.kind == DIGITAL;
    if standing.iter().any(own) {
        return Err(PaperError::SignedAlready);
    }
    let signature = Signature {
        part: "worker".to_owned(),
        kind: DIGITAL.to_owned(),
        on_day: today.to_string(),
        ..blank(tx, &frozen)
    };
    state(tx, frozen.root, signature, key)?;
    Ok(())
}

fn needs_worker(frozen: &Frozen) -> bool {
    frozen.kind.is_some_and(Kind::needs_worker)
}

/// A signature of nobody yet, by the worker at the desk, at this moment.
fn blank(tx: &Tx<'_>, frozen: &Frozen) -> Signature {
    Signature {
        id: Id::new([0; 16]),
        digest: frozen.digest,
        part: String::new(),
        person: None,
        name: String::new(),
        kind: String::new(),
        witness: None,
        witness_name: String::new(),
        on_day: String::new(),
        place: String::new(),
        reason: String::new(),
        ticked: Vec::new(),
        by: tx.author(),
        at: tx.now(),
        valid: true,
    }
}

/// States a signature as a fact, signed by the key of who writes it down.
fn state(
    tx: &mut Tx<'_>,
    root: Id,
    mut signature: Signature,
    key: &SignKey,
) -> Result<Signature, PaperError> {
    let text = |text: &str| maybe(Some(text.to_owned()).filter(|text| !text.is_empty()));
    let values = [
        (DIGEST, Value::Bytes(signature.digest.0.to_vec())),
        (PART, text(&signature.part)),
        (PERSON, maybe(signature.person)),
        (NAME, text(&signature.name)),
        (KIND, text(&signature.kind)),
        (WITNESS, maybe(signature.witness)),
        (WITNESS_NAME, text(&signature.witness_name)),
        (SIGNED_ON, text(&signature.on_day)),
        (PLACE, text(&signature.place)),
        (REASON, text(&signature.reason)),
        (TICKED, text(&signature.ticked.join(" "))),
        (SIGNED_BY, Value::from(signature.by)),
        (SIGNED_AT, Value::Int(signature.at.0)),
        (
            USER_SIGNATURE,
            Value::Bytes(key.sign(&message(root, &signature)).to_vec()),
        ),
    ];
    signature.id = tx.state_fact(root, &SIGNATURE, &values)?;
    Ok(signature)
}
