//! Commands about drafts.

use super::desk::Nothing;
use super::{Answer, Call, Code, CommandError, Done};
use crate::draft::{self, Saved};
use crate::ids::Id;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeSet;
use zeroize::Zeroizing;

/// A draft in the list, with its first words, for its writer only.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct DraftRow {
    pub id: String,
    pub kind: String,
    #[cfg_attr(test, ts(type = "number"))]
    pub saved_at: i64,
    pub title: String,
}

/// A draft, opened by its writer.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Draft {
    pub id: String,
    pub kind: String,
    #[cfg_attr(test, ts(type = "number"))]
    pub saved_at: i64,
    #[cfg_attr(test, ts(type = "unknown"))]
    pub content: Value,
}

/// What to keep; null makes a new draft.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SaveDraft {
    pub id: Option<String>,
    pub kind: String,
    #[cfg_attr(test, ts(type = "unknown"))]
    pub content: Value,
}

/// A draft's id.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct WhichDraft {
    pub id: String,
}

const KINDS: [&str; 6] = [
    "contact",
    "person",
    "note",
    "application",
    "release",
    "handover",
];
const TITLE_CHARS: usize = 60;

fn draft_id(text: &str) -> Result<Id, CommandError> {
    Id::parse(text).ok_or_else(|| Code::NotFound.into())
}

fn content(saved: &Saved) -> Value {
    serde_json::from_slice(&saved.content).unwrap_or(Value::Null)
}

/// A draft as the lists show it: the words of its longest text.
pub(super) fn draft_row(saved: &Saved) -> DraftRow {
    DraftRow {
        id: saved.id.to_string(),
        kind: saved.kind.clone(),
        saved_at: saved.at.0,
        title: longest(&content(saved)).chars().take(TITLE_CHARS).collect(),
    }
}

fn longest(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(items) => items
            .iter()
            .map(longest)
            .max_by_key(String::len)
            .unwrap_or_default(),
        Value::Object(fields) => fields
            .values()
            .map(longest)
            .max_by_key(String::len)
            .unwrap_or_default(),
        _ => String::new(),
    }
}

/// The ids in what the page keeps: of persons, contacts, cases.
fn named(value: &Value, ids: &mut BTreeSet<Id>) {
    match value {
        Value::String(text) => ids.extend(Id::parse(text)),
        Value::Array(items) => items.iter().for_each(|item| named(item, ids)),
        Value::Object(fields) => fields.values().for_each(|field| named(field, ids)),
        _ => {}
    }
}

pub(super) fn save(call: &Call<'_>, args: SaveDraft) -> Answer<DraftRow> {
    if !KINDS.contains(&args.kind.as_str()) {
        return Err(Code::CodeUnknown.into());
    }
    let id = args.id.as_deref().map(draft_id).transpose()?;
    let content = Zeroizing::new(args.content.to_string().into_bytes());
    let mut about = BTreeSet::new();
    named(&args.content, &mut about);
    let done = call.write(
        |session, tx| {
            let recipient = session.keys().identity.recipient();
            let what = (args.kind.as_str(), &about);
            Ok(draft::save(tx, id, what, &content, &recipient)?)
        },
        |session, reader, id| {
            let keys = session.keys();
            Ok(draft_row(&draft::open(
                reader,
                session.user(),
                &keys.identity,
                id,
            )?))
        },
    )?;
    Ok(done.touching(&["draft"]))
}

pub(super) fn list(call: &Call<'_>, _: Nothing) -> Answer<Vec<DraftRow>> {
    let drafts = call.read(|session, reader| {
        Ok(draft::list(
            reader,
            session.user(),
            &session.keys().identity,
        )?)
    })?;
    Ok(Done::read(drafts.iter().map(draft_row).collect()))
}

pub(super) fn open(call: &Call<'_>, args: WhichDraft) -> Answer<Draft> {
    let id = draft_id(&args.id)?;
    let saved = call.read(|session, reader| {
        Ok(draft::open(
            reader,
            session.user(),
            &session.keys().identity,
            id,
        )?)
    })?;
    Ok(Done::read(Draft {
        id: saved.id.to_string(),
        kind: saved.kind.clone(),
        saved_at: saved.at.0,
        content: content(&saved),
    }))
}

pub(super) fn discard(call: &Call<'_>, args: WhichDraft) -> Answer<()> {
    let id = draft_id(&args.id)?;
    let done = call.write(|_, tx| Ok(draft::discard(tx, id)?), |_, _, ()| Ok(()))?;
    Ok(done.touching(&["draft", "today"]))
}
