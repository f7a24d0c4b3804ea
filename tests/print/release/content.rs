//! An invented person's declaration (`tests/golden/release.json`), as each kind prints it.

use geleit_core::print::Laid;
use geleit_core::print::document::release::ReleasePaper;
use geleit_core::release::Content;

/// Every kind of declaration.
pub const KINDS: [&str; 3] = ["secrecy", "data_protection", "accompaniment"];

/// The declaration of a kind: what the kind does not have is empty, as when it is frozen.
pub fn content(kind: &str, language: &str, beside: Option<&str>) -> Content {
    let golden = include_str!("../../golden/release.json");
    let mut content: Content = serde_json::from_str(golden).unwrap();
    content.kind = kind.to_owned();
    content.head.language = language.to_owned();
    content.head.beside = beside.map(str::to_owned);
    content.head.conversation.language = beside.unwrap_or("prs").to_owned();
    if beside != Some("prs") {
        content.purpose.saying = None;
    }
    if kind != "secrecy" {
        content.recipient = None;
        content.direction.clear();
        content.channels.clear();
        content.occasion = Default::default();
    }
    if kind == "accompaniment" {
        content.items.clear();
        content.purpose = Default::default();
        content.consequences = Default::default();
        content.valid_until.clear();
    }
    content
}

/// Lays a declaration out as it is signed.
pub fn finalised(content: &Content) -> Laid {
    ReleasePaper::frozen(content, [0x5a; 32]).lay_out().unwrap()
}

/// Lays a declaration out as a draft.
pub fn draft(content: &Content) -> Laid {
    ReleasePaper::draft(content).lay_out().unwrap()
}
