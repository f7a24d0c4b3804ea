//! What differs from plan to plan: how people interpreted, why there is a plan, who signs.

use super::family::words;
use super::{draft, family, read};

#[test]
fn an_interpreter_in_the_room_signs_and_one_on_the_telephone_is_read_back() {
    let mut content = family("de", Some("prs"));
    let far = read(&draft(&content));
    assert!(
        far.contains("Am Telefon gedolmetscht und zurückgelesen."),
        "{far}"
    );
    assert!(far.contains("Schweigepflicht seit: 03.11.2026"), "{far}");
    assert!(far.contains("Nr. 4711, nicht vereidigt"), "{far}");
    content.head.conversation.interpreter = "present".to_owned();
    content.head.conversation.name = "Navid Rahimi".to_owned();
    content.head.conversation.sworn = Some(true);
    let near = read(&draft(&content));
    assert!(!near.contains("zurückgelesen"), "{near}");
    assert!(
        near.contains("Navid Rahimi, Nr. 4711, vor Gericht vereidigt"),
        "{near}"
    );
    assert!(
        near.contains("Auf Dari vorgelesen von Navid Rahimi, Verstehen geprüft."),
        "{near}"
    );
    content.head.conversation.interpreter = "none".to_owned();
    let alone = read(&draft(&content));
    assert!(
        alone.contains("Bei diesem Gespräch hat niemand gedolmetscht."),
        "{alone}"
    );
    assert!(
        alone.contains("Auf Dari vorgelesen von Selin Kaya, Verstehen geprüft."),
        "{alone}"
    );
}

#[test]
fn what_the_interpreter_typed_stands_beside_and_nothing_is_translated() {
    let mut content = family("de", Some("prs"));
    content.limits.saying = Some("اداره پول نمی‌دهد.".to_owned());
    let said = read(&draft(&content));
    let after = said.split("zahlt kein Geld aus.").nth(1).unwrap();
    assert!(after.starts_with(" اداره پول نمی‌دهد."), "{after}");
    // Without it, each side is told that it was read out.
    let after = said.split("dienstags von 9 bis 12 Uhr.").nth(1).unwrap();
    assert!(
        after.starts_with(" Auf Dari vorgelesen von Nr. 4711"),
        "{after}"
    );
    assert!(after.contains("به دری خوانده شد"), "{after}");
}

#[test]
fn words_in_the_clients_script_stand_in_the_clients_column() {
    let mut content = family("de", Some("prs"));
    content.view_client = words("ما خسته هستیم.");
    let said = read(&draft(&content));
    assert!(said.contains("In eigenen Worten nebenan."), "{said}");
    assert!(said.contains("ما خسته هستیم."), "{said}");
}

#[test]
fn a_language_without_fixed_texts_leaves_the_master_language_alone() {
    let mut content = family("de", Some("ps"));
    content.limits.saying = Some("موږ پیسې نه ورکوو.".to_owned());
    let said = read(&draft(&content));
    assert!(
        said.contains("Auf Paschtu vorgelesen von Nr. 4711, Verstehen geprüft."),
        "{said}"
    );
    assert!(said.contains("موږ پیسې نه ورکوو."), "{said}");
    assert!(!said.contains("nicht geprüft"), "{said}");
}

#[test]
fn stability_has_a_reason_and_a_law_takes_the_place_of_free_will() {
    let mut content = family("de", Some("fa"));
    content.orientation = "stabilisation".to_owned();
    content.orientation_reason = words("die Krankheit nicht besser wird.");
    content.basis.path = Some("mandated_by_law".to_owned());
    let said = read(&draft(&content));
    let whole =
        "Eine Verbesserung ist zurzeit nicht möglich, weil die Krankheit nicht besser wird.";
    assert!(said.contains(whole), "{said}");
    assert!(
        said.contains("Ein Gesetz sieht diese Begleitung vor."),
        "{said}"
    );
    assert!(!said.contains("Sie machen freiwillig mit."), "{said}");
}

#[test]
fn the_law_follows_the_office() {
    for (law, jurisdiction, expected) in [
        (
            "gdpr_public_de",
            "de-bw",
            ["Buchst. e", "Informationsfreiheit", "203"],
        ),
        (
            "gdpr_private_de",
            "de-bw",
            ["Buchst. b", "Informationsfreiheit", "203"],
        ),
        (
            "kdg",
            "de-bw",
            ["KDG", "Katholische Datenschutzaufsicht", "203"],
        ),
        ("dsg_ekd", "de-bw", ["DSG-EKD", "der EKD", "203"]),
        ("gdpr_lu", "lu", ["1. August 2018", "CNPD", "458"]),
    ] {
        let mut content = family("de", None);
        content.head.service.data_protection_law = law.to_owned();
        content.head.service.jurisdiction = jurisdiction.to_owned();
        let said = read(&draft(&content));
        for words in expected {
            assert!(said.contains(words), "{law}: {words} in {said}");
        }
    }
}

#[test]
fn adults_sign_and_children_do_not() {
    let said = read(&draft(&family("de", None)));
    let (_, signing) = said
        .split_once("Einverständnis mit der Begleitung")
        .unwrap();
    // Consent declared before, consent, signature, copy.
    assert_eq!(signing.matches("Amir Haidari").count(), 4, "{signing}");
    assert_eq!(signing.matches("Zahra Haidari").count(), 3, "{signing}");
    assert!(!signing.contains("Parwin"), "{signing}");
    assert_eq!(
        signing.matches("Nicht unterschrieben, weil").count(),
        2,
        "{signing}"
    );
}
