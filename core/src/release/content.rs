//! What is frozen of a consent or a release: everything variable that is printed.

use crate::code::RELEASE_ITEM;
use crate::paper::{Body, Frozen, Head, Kind, Words};
use serde::{Deserialize, Serialize};

/// The whole declaration.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Content {
    /// What every paper says. The person who declares stands first among the clients; who stands
    /// for her follows.
    #[serde(flatten)]
    pub head: Head,
    /// Code of the list `release_kind`.
    pub kind: String,
    /// Which wording of the fixed texts; a new number with every new wording.
    pub text_version: String,
    /// Id of the case it was asked for in, if it was.
    pub case: Option<String>,
    /// Its number, or empty.
    pub case_number: String,
    /// Of a release: towards whom.
    pub recipient: Option<Recipient>,
    /// Of a release: code of the list `release_direction`, or empty.
    pub direction: String,
    /// What is told or used: codes of the list `release_item`, in the order of the list.
    pub items: Vec<String>,
    /// In which ways: codes of the list `release_channel`, in the order of the list.
    pub channels: Vec<String>,
    /// For what.
    pub purpose: Words,
    /// On which occasion.
    pub occasion: Words,
    /// What would be different without it; empty if nothing.
    pub consequences: Words,
    /// The last day, or empty for an agreement to be accompanied.
    pub valid_until: String,
}

/// Towards whom a release is.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Recipient {
    /// Id of the partner.
    pub partner: String,
    /// Its name.
    pub name: String,
    /// Unit, function or person, or empty.
    pub unit: String,
    /// Its address, or empty.
    pub address: String,
}

/// What has a box of its own on a paper, to be ticked by hand: what the law protects more (GDPR
/// Art. 9). Nothing on a paper of another kind.
pub fn boxes(one: &Frozen) -> Vec<String> {
    let mut items = one.body::<Content>().unwrap_or_default().items;
    items.retain(|item| RELEASE_ITEM.sensitive.contains(&item.as_str()));
    items
}

impl Body for Content {
    const KIND: Kind = Kind::Release;

    fn head(&self) -> &Head {
        &self.head
    }
}
