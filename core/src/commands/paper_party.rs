//! What screens show of who signs a paper.

use super::CommandError;
use super::paper_view::Looking;
use super::person_view::PersonRow;
use crate::paper::{self, Facts, Frozen, Head, Kind, Signature};
use serde::Serialize;

/// What somebody did on paper, or the worker with her key.
#[derive(Serialize, Clone)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SignatureRow {
    pub id: String,
    pub part: String,
    pub person: Option<String>,
    pub name: String,
    pub kind: String,
    /// The colleague's name, or that of somebody else.
    pub witness: String,
    pub on_day: String,
    pub place: String,
    pub reason: String,
    /// What had a box of its own and was ticked by hand.
    pub ticked: Vec<String>,
    pub by: String,
    #[cfg_attr(test, ts(type = "number"))]
    pub at: i64,
    /// Whether who wrote it down signed that with her own key.
    pub valid: bool,
}

/// Somebody who signs, and what became of it.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Party {
    pub part: String,
    pub person: Option<PersonRow>,
    /// The worker's id.
    pub user: Option<String>,
    pub name: String,
    /// In which ways this party may sign, besides a worker's own key.
    pub kinds: Vec<String>,
    pub signature: Option<SignatureRow>,
    pub copy_on: Option<String>,
}

impl Looking<'_> {
    fn signature(&self, signature: &Signature) -> SignatureRow {
        let name = match signature.part.as_str() {
            "worker" => self.name(signature.by),
            _ => signature.name.clone(),
        };
        SignatureRow {
            id: signature.id.to_string(),
            part: signature.part.clone(),
            person: signature.person.map(|person| person.to_string()),
            name,
            kind: signature.kind.clone(),
            witness: match signature.witness {
                Some(user) => self.name(user),
                None => signature.witness_name.clone(),
            },
            on_day: signature.on_day.clone(),
            place: signature.place.clone(),
            reason: signature.reason.clone(),
            ticked: signature.ticked.clone(),
            by: self.short(signature.by),
            at: signature.at.0,
            valid: signature.valid,
        }
    }

    /// Who signs, in the order of the paper.
    pub(super) fn parties(
        &self,
        one: &Frozen,
        kind: Kind,
        head: &Head,
        facts: &Facts,
    ) -> Result<Vec<Party>, CommandError> {
        let parties = paper::parties(kind, head).into_iter();
        parties
            .map(|(part, client)| {
                let person = client.map(|client| client.person.as_str());
                let worker = head.service.workers.first();
                let worker = worker.filter(|_| part == "worker");
                Ok(Party {
                    part: part.to_owned(),
                    person: person.map(|id| self.person(id)).transpose()?.flatten(),
                    user: worker.map(|worker| worker.user.clone()),
                    name: match (client, worker) {
                        (Some(client), _) => client.name.clone(),
                        (None, Some(worker)) => worker.name.clone(),
                        (None, None) if part == "worker" => String::new(),
                        (None, None) => interpreter(head),
                    },
                    kinds: paper::kinds(part, head)
                        .iter()
                        .map(|kind| (*kind).to_owned())
                        .collect(),
                    signature: shown(one, part, person, facts).map(|it| self.signature(it)),
                    copy_on: person.and_then(|person| copied(one, person, facts)),
                })
            })
            .collect()
    }
}

fn interpreter(head: &Head) -> String {
    match head.conversation.name.as_str() {
        "" => head.conversation.number.clone(),
        name => name.to_owned(),
    }
}

/// The signature to show beside a party: a refusal before anything else, the worker's own key
/// before ink.
fn shown<'a>(
    one: &Frozen,
    part: &str,
    person: Option<&str>,
    facts: &'a Facts,
) -> Option<&'a Signature> {
    let hers = facts.signatures.iter().filter(|signature| {
        signature.digest == one.digest
            && signature.part == part
            && signature.person.map(|id| id.to_string()).as_deref() == person
    });
    hers.max_by_key(|signature| {
        (
            signature.kind == "refused",
            signature.valid,
            signature.kind == "digital",
        )
    })
}

fn copied(one: &Frozen, person: &str, facts: &Facts) -> Option<String> {
    let mut copies = facts.copies.iter().rev();
    copies
        .find(|copy| copy.digest == one.digest && copy.person.to_string() == person)
        .map(|copy| copy.on_day.clone())
}
