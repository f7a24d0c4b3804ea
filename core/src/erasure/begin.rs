//! Beginning to erase, and calling it off.

use super::rules::{parts, token};
use super::tables::{
    BEGUN_AT, BEGUN_BY, ERASURE_BEGUN, ERASURE_CALLED_OFF, KIND, OFF_AT, OFF_BY, REASON, ROOTS,
    SUBJECT,
};
use super::{ErasureError, RESTRICTED_TO_ERASE, Subject, blocks, scope, store};
use crate::code;
use crate::ids::Id;
use crate::roster::Roster;
use crate::store::{Tx, Value};
use std::collections::BTreeSet;

/// Begins: everything the list shows is restricted. `shown` is the token of the list that was shown.
/// Gives the erasure's root.
pub fn begin(
    tx: &mut Tx<'_>,
    roster: &Roster,
    subject: &Subject,
    reason: &str,
    shown: &str,
) -> Result<Id, ErasureError> {
    if !code::ERASURE_REASON.has(reason) {
        return Err(ErasureError::CodeUnknown);
    }
    let scope = scope(&tx.reader(), subject)?;
    let roots = scope.ids();
    if token(&roots) != shown {
        return Err(ErasureError::Changed);
    }
    let same = store::begun_open(&tx.reader())?;
    let mut same = same.iter().filter(|one| !one.is_done(roster));
    if same.any(|one| one.roots().eq(roots.iter().copied())) {
        return Err(ErasureError::BegunAlready);
    }
    if !blocks(&tx.reader(), &roots)?.is_empty() {
        return Err(ErasureError::Blocked);
    }
    for root in &roots {
        tx.restrict(*root, RESTRICTED_TO_ERASE)?;
    }
    let (root, by, at) = (tx.draw(), tx.author(), tx.now().0);
    for part in parts(&roots) {
        let values = [
            (KIND, subject.kind.code().into()),
            (SUBJECT, Value::from(scope.first)),
            (REASON, reason.into()),
            (ROOTS, Value::Bytes(part)),
            (BEGUN_BY, Value::from(by)),
            (BEGUN_AT, Value::Int(at)),
        ];
        tx.state_fact(root, &ERASURE_BEGUN, &values)?;
    }
    Ok(root)
}

/// Calls an erasure off: what no other one lists is open again, unless it is restricted for another
/// reason too.
pub fn call_off(tx: &mut Tx<'_>, roster: &Roster, erasure: Id) -> Result<(), ErasureError> {
    let begun = store::begun(&tx.reader(), erasure)?.ok_or(ErasureError::NotFound)?;
    if begun
        .roots()
        .any(|root| roster.erased().contains_key(&root))
    {
        return Err(ErasureError::Done);
    }
    let others = store::begun_open(&tx.reader())?.into_iter();
    let others = others.filter(|one| one.id != erasure);
    let listed: BTreeSet<Id> = others.flat_map(|one| one.parts.concat()).collect();
    for root in begun.roots().filter(|root| !listed.contains(root)) {
        for fact in store::restrictions(&tx.reader(), root)? {
            tx.withdraw(root, fact)?;
        }
    }
    let (by, at) = (tx.author(), tx.now().0);
    let values = [(OFF_BY, Value::from(by)), (OFF_AT, Value::Int(at))];
    tx.state_fact(erasure, &ERASURE_CALLED_OFF, &values)?;
    Ok(())
}
