//! Commands about signing a paper: what people did on paper, and the worker's own key.

use super::paper::{PaperView, WhichPaper, day_of, paper_id, write_about};
use super::{Answer, Call, Code};

use crate::ids::{Id, UserId};
use crate::paper::{self, NewSignature};
use crate::release;
use serde::Deserialize;

/// What somebody did on paper.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SignPaper {
    pub paper: String,
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
    /// What had a box of its own on the paper and was ticked by hand.
    pub ticked: Vec<String>,
}

pub(super) fn sign(call: &Call<'_>, args: SignPaper) -> Answer<PaperView> {
    let id = paper_id(&args.paper)?;
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
        ticked: args.ticked,
    };
    write_about(call, id, |session, tx, today| {
        let roster = session.roster();
        let boxes = release::boxes(&paper::find(&tx.reader(), id)?);
        let signed = paper::sign(tx, &roster, id, &new, &boxes, &session.keys().sign, today)?;
        Ok(release::follow(tx, &roster, id, signed, today)?)
    })
}

pub(super) fn confirm(call: &Call<'_>, args: WhichPaper) -> Answer<PaperView> {
    let id = paper_id(&args.paper)?;
    write_about(call, id, |session, tx, today| {
        let (roster, key) = (session.roster(), &session.keys().sign);
        Ok(paper::confirm(tx, &roster, id, key, today)?)
    })
}
