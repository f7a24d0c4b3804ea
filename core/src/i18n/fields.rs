//! What the page calls tables and their fields: a paper that prints fields calls them the same.

use super::{Catalog, Language};
use std::sync::LazyLock;

static GERMAN: LazyLock<Catalog> = LazyLock::new(|| load(Language::German));
static FRENCH: LazyLock<Catalog> = LazyLock::new(|| load(Language::French));
static ENGLISH: LazyLock<Catalog> = LazyLock::new(|| load(Language::English));

macro_rules! files {
    ($language:literal) => {
        [
            include_str!(concat!("../../../locales/", $language, "/attention.ftl")),
            include_str!(concat!("../../../locales/", $language, "/page.ftl")),
            include_str!(concat!("../../../locales/", $language, "/person.ftl")),
            include_str!(concat!("../../../locales/", $language, "/contact.ftl")),
            include_str!(concat!("../../../locales/", $language, "/intake.ftl")),
            include_str!(concat!("../../../locales/", $language, "/case.ftl")),
            include_str!(concat!("../../../locales/", $language, "/plan.ftl")),
            include_str!(concat!("../../../locales/", $language, "/signing.ftl")),
            include_str!(concat!("../../../locales/", $language, "/release.ftl")),
        ]
    };
}

fn load(language: Language) -> Catalog {
    let files = match language {
        Language::German => files!("de"),
        Language::French => files!("fr"),
        Language::English => files!("en"),
    };
    Catalog::load(language.tag(), &files)
}

/// The page's words for tables (`page-about-…`) and fields (`attention-field-…`).
pub fn field_words(language: Language) -> &'static Catalog {
    match language {
        Language::German => &GERMAN,
        Language::French => &FRENCH,
        Language::English => &ENGLISH,
    }
}
