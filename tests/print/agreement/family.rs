//! An invented family with three goals and seven steps, as an agreement prints them.

use geleit_core::agreement::{
    Area, Basis, Consent, Content, Evaluation, Goal, Measure, Partner, Resource, View,
};
use geleit_core::paper::{Client, Conversation, Head, Service, Words, Worker};
use geleit_core::print::Laid;
use geleit_core::print::document::agreement::AgreementPaper;

/// The digest of every finalised paper in these tests.
pub const DIGEST: [u8; 32] = [0xa5; 32];

/// Every master language.
pub const MASTERS: [&str; 3] = ["de", "fr", "en"];

/// What the interpreter typed, in a few languages.
fn typed(beside: Option<&str>) -> Option<String> {
    let text = match beside? {
        "prs" => "ما می‌خواهیم که اطفال ما آرام درس بخوانند.",
        "ti" => "ደቅና ብህድኣት ክመሃሩ ንደሊ።",
        "ar" => "نريد أن يدرس أطفالنا بهدوء.",
        "uk" => "Ми хочемо, щоб діти вчилися спокійно.",
        _ => return None,
    };
    Some(text.to_owned())
}

/// A text nobody typed in the other language.
pub fn words(text: &str) -> Words {
    Words {
        text: text.to_owned(),
        saying: None,
    }
}

fn client(person: &str, part: &str, name: &str, native: &str, birth: &str, signs: bool) -> Client {
    Client {
        person: person.to_owned(),
        part: part.to_owned(),
        name: name.to_owned(),
        native: native.to_owned(),
        birth: birth.to_owned(),
        address: if signs {
            "Lindenweg 4, Zimmer 12, 71638 Ludwigsburg".to_owned()
        } else {
            String::new()
        },
        signs,
    }
}

fn clients() -> Vec<Client> {
    vec![
        client(
            "01",
            "client",
            "Amir Haidari",
            "امیر حیدری",
            "1988-05-12",
            true,
        ),
        client(
            "02",
            "client",
            "Zahra Haidari",
            "زهرا حیدری",
            "1990-01-01?",
            true,
        ),
        client(
            "03",
            "child",
            "Parwin Haidari",
            "پروین حیدری",
            "2014-03-02",
            false,
        ),
        client(
            "04",
            "child",
            "Yusuf Haidari",
            "یوسف حیدری",
            "2017-11-20",
            false,
        ),
        client(
            "05",
            "child",
            "Mina Haidari",
            "مینا حیدری",
            "2022-08",
            false,
        ),
    ]
}

fn service() -> Service {
    Service {
        organisation: "Landratsamt Musterkreis".to_owned(),
        address: "Hindenburgstraße 40\n71638 Ludwigsburg\nTelefon 07141 000000".to_owned(),
        unit: "Sozialer Dienst Asyl".to_owned(),
        jurisdiction: "de-bw".to_owned(),
        data_protection_law: "gdpr_public_de".to_owned(),
        officer: "Behördlicher Datenschutz, datenschutz@musterkreis.example".to_owned(),
        complaint_office: "Beschwerdestelle, Zimmer 3.14, Telefon 07141 000001".to_owned(),
        workers: vec![
            Worker {
                user: "0a".to_owned(),
                part: "holder".to_owned(),
                name: "Selin Kaya".to_owned(),
            },
            Worker {
                user: "0b".to_owned(),
                part: "deputy".to_owned(),
                name: "Markus Braun".to_owned(),
            },
        ],
    }
}

fn measure(what: &str, who: &str, name: &str, by_when: &str) -> Measure {
    Measure {
        what: words(what),
        who: who.to_owned(),
        who_name: name.to_owned(),
        by_when: by_when.to_owned(),
    }
}

/// A goal with its steps.
fn goal(area: &str, texts: [&str; 6], due: &str, measures: Vec<Measure>) -> Goal {
    let [vision, client, worker, indicator, baseline, target] = texts.map(words);
    Goal {
        area: area.to_owned(),
        vision,
        text_client: client,
        text_worker: worker,
        indicator,
        baseline,
        target,
        due: due.to_owned(),
        measures,
    }
}

fn goals(beside: Option<&str>) -> Vec<Goal> {
    let mut goals = vec![
        goal(
            "children_school",
            [
                "Die Kinder lernen in Ruhe und haben Freunde.",
                "Parwin und Yusuf sollen jeden Tag in die Schule gehen.",
                "Beide Schulkinder besuchen regelmäßig den Unterricht und die Hausaufgabenhilfe.",
                "Weniger als zwei Fehltage im Monat.",
                "Sechs Fehltage im letzten Monat.",
                "Höchstens ein Fehltag im Monat.",
            ],
            "2027-06-30",
            vec![
                measure(
                    "Die Kinder am Vorabend die Tasche packen lassen",
                    "client",
                    "Amir Haidari",
                    "2027-02-01",
                ),
                measure(
                    "Anmeldung zur Hausaufgabenhilfe",
                    "service",
                    "Selin Kaya",
                    "2027-01-29",
                ),
                measure(
                    "Zweimal in der Woche gemeinsam lesen",
                    "volunteer",
                    "Frau Lorenz",
                    "2027-03-01",
                ),
            ],
        ),
        goal(
            "health",
            [
                "Die Mutter fühlt sich wieder kräftig.",
                "Ich will wieder schlafen können.",
                "Frau Haidari ist an eine Fachärztin angebunden.",
                "Der erste Termin hat stattgefunden.",
                "Keine Behandlung.",
                "Regelmäßige Termine alle vier Wochen.",
            ],
            "2027-05-31",
            vec![
                measure(
                    "Termin bei der Fachärztin vereinbaren",
                    "service",
                    "Selin Kaya",
                    "2027-01-22",
                ),
                measure(
                    "Zu den Terminen gehen",
                    "client",
                    "Zahra Haidari",
                    "2027-05-31",
                ),
            ],
        ),
        goal(
            "language",
            [
                "Die Eltern sprechen ohne Hilfe mit der Schule.",
                "Wir wollen Deutsch lernen.",
                "Beide Eltern schließen einen Kurs auf Niveau A2 ab.",
                "Bestandene Prüfung A2.",
                "A1 ohne Prüfung.",
                "A2.",
            ],
            "2027-12-15",
            vec![
                measure(
                    "Anmeldung zum Kurs mit Kinderbetreuung",
                    "client",
                    "Amir Haidari",
                    "2027-02-15",
                ),
                measure(
                    "Jeden Tag eine halbe Stunde üben",
                    "client",
                    "Zahra und Amir Haidari",
                    "2027-07-12",
                ),
            ],
        ),
    ];
    goals[0].text_client.saying = typed(beside);
    goals[0].measures[0].what.saying = typed(beside);
    goals
}

/// The family's agreement.
pub fn family(language: &str, beside: Option<&str>) -> Content {
    Content {
        head: Head {
        document: "000102030405060708090a0b0c0d0e0f".to_owned(),
        number: "2027-K7-12".to_owned(),
        version: 1,
        supersedes: None,
        language: language.to_owned(),
        beside: beside.map(str::to_owned),
        template: String::new(),
        salt: "00".repeat(16),
        printed_on: "2027-01-12".to_owned(),
        service: service(),
        clients: clients(),
        conversation: Conversation {
            language: beside.unwrap_or("prs").to_owned(),
            interpreter: "phone".to_owned(),
            name: String::new(),
            number: "4711".to_owned(),
            sworn: Some(false),
            secrecy_since: Some("2026-11-03".to_owned()),
            understanding: words("Herr Haidari hat jedes Ziel in eigenen Worten wiederholt."),
        },
        },
        case_number: "2027-K7-4".to_owned(),
        basis: Basis {
            application_number: Some("2026-K7-88".to_owned()),
            received_on: Some("2026-12-01".to_owned()),
            path: Some("referred_service".to_owned()),
            legal_basis: None,
            words: words("Die Schule hat um Unterstützung für die Familie gebeten."),
        },
        orientation: "improvement".to_owned(),
        orientation_reason: Words::default(),
        view_client: Words {
            text: "Wir sind müde. Die Kinder schlafen schlecht, weil es im Haus laut ist. Wir möchten, dass sie gut lernen.".to_owned(),
            saying: typed(beside),
        },
        view_client_language: beside.map(str::to_owned),
        view_worker: words("Die Familie lebt zu fünft in zwei Zimmern. Die Eltern sind sehr bemüht. Frau Haidari ist gesundheitlich belastet."),
        views: vec![View {
            source: "Grundschule am Park".to_owned(),
            words: words("Parwin ist begabt und fehlt oft."),
        }],
        areas: areas(),
        resources: vec![
            resource("person", "Herr Haidari spricht etwas Englisch und ist handwerklich geschickt."),
            resource("family", "Die Familie hält fest zusammen."),
            resource("surroundings", "Nachbarin Frau Lorenz liest mit den Kindern."),
        ],
        goals: goals(beside),
        partners: vec![Partner {
            name: "Grundschule am Park".to_owned(),
            role: words("Hausaufgabenhilfe, Gespräche mit den Eltern"),
        }],
        limits: words("Der Dienst vertritt Sie nicht vor Gericht und zahlt kein Geld aus."),
        rules: words("Wir sagen Termine einen Tag vorher ab. Die Sprechstunde ist dienstags von 9 bis 12 Uhr."),
        period_from: "2027-01-12".to_owned(),
        period_to: "2028-01-11".to_owned(),
        frequency: "alle zwei Wochen".to_owned(),
        evaluation: Evaluation {
            on: "2027-07-12".to_owned(),
            method: words("Gespräch mit der Skala der Lebensbereiche"),
            place: words("Büro im Wohnheim, Lindenweg 4"),
            with: words("Familie Haidari, Selin Kaya, Sprachmittlung"),
        },
        consents: vec![Consent {
            person: "01".to_owned(),
            answer: "given".to_owned(),
            how: "oral".to_owned(),
            on: "2026-12-08".to_owned(),
        }],
    }
}

fn areas() -> Vec<Area> {
    let area = |area: &str, rating, note: &str| Area {
        area: area.to_owned(),
        rating,
        note: words(note),
    };
    vec![
        area("residence", Some(2), "Das Asylverfahren läuft."),
        area("housing", Some(1), ""),
        area("health", Some(0), ""),
        area("language", Some(1), ""),
        area("children_school", Some(2), ""),
        area("work_training", Some(1), ""),
        area("money", Some(3), ""),
        area("family", Some(4), ""),
        area("participation", None, ""),
        area("safety", Some(3), ""),
    ]
}

fn resource(kind: &str, text: &str) -> Resource {
    Resource {
        kind: kind.to_owned(),
        words: words(text),
    }
}

/// Lays an agreement out as it is signed.
pub fn finalised(content: &Content) -> Laid {
    AgreementPaper {
        content,
        digest: Some(DIGEST),
    }
    .lay_out()
    .unwrap()
}

/// Lays an agreement out as a draft.
pub fn draft(content: &Content) -> Laid {
    AgreementPaper {
        content,
        digest: None,
    }
    .lay_out()
    .unwrap()
}
