//! Commands about signing an agreement: what people did on paper, and the worker's own key.

use super::agreement::{AgreementView, WhichAgreement, agreement_id, day_of, write_about};
use super::{Answer, Call, Code};
use crate::agreement::{self, NewSignature};
use crate::ids::{Id, UserId};
use serde::Deserialize;

/// What somebody did on paper.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SignAgreement {
    pub agreement: String,
    pub part: String,
    pub person: Option<String>,
    /// Of an interpreter who is not named on the paper.
    pub name: String,
    pub kind: String,
    /// A colleague's user id.
    pub witness: Option<String>,
    pub witness_name: String,
    pub on_day: String,
    pub place: String,
    pub reason: String,
}

pub(super) fn sign(call: &Call<'_>, args: SignAgreement) -> Answer<AgreementView> {
    let id = agreement_id(&args.agreement)?;
    let person = args.person.as_deref().map(super::person::person_id);
    let roster = call.session()?.roster();
    let witness = args.witness.as_deref().map(|witness| {
        let user = Id::parse(witness).map(UserId);
        let known = user.and_then(|user| Some((user, roster.users.get(&user)?.name.clone())));
        known.ok_or(Code::WitnessMissing)
    });
    let new = NewSignature {
        part: args.part,
        person: person.transpose()?,
        name: args.name,
        kind: args.kind,
        witness: witness.transpose()?,
        witness_name: args.witness_name,
        on_day: day_of(&args.on_day)?,
        place: args.place,
        reason: args.reason,
    };
    write_about(call, id, |session, tx, today| {
        let roster = session.roster();
        Ok(agreement::sign(tx, &roster, id, &new, today)?)
    })
}

pub(super) fn confirm(call: &Call<'_>, args: WhichAgreement) -> Answer<AgreementView> {
    let id = agreement_id(&args.agreement)?;
    write_about(call, id, |session, tx, today| {
        let (roster, key) = (session.roster(), &session.keys().sign);
        Ok(agreement::confirm(tx, &roster, id, key, today)?)
    })
}
