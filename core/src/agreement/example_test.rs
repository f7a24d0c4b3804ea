//! The agreement of `tests/golden/agreement.json`, for tests.

use super::Content;

/// That content; the texts, as many as there are, take the places of some of its own.
pub fn content(texts: &[String]) -> Content {
    let golden = include_str!("../../../tests/golden/agreement.json");
    let mut content: Content = serde_json::from_str(golden).unwrap();
    let goal = &mut content.goals[0];
    let places = [
        &mut content.view_client.text,
        &mut content.head.service.address,
        &mut goal.text_client.text,
        &mut goal.measures[0].what.text,
        &mut content.head.clients[0].native,
        &mut content.rules.text,
        &mut content.frequency,
        &mut content.head.conversation.name,
    ];
    for (place, text) in places.into_iter().zip(texts) {
        *place = text.clone();
    }
    content
}
