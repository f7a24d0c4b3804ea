//! From what a worker and a person filled in together to what is frozen.

use super::rules::{self, in_order};
use super::tables::{CASE, PERSON, RELEASE};
use super::{Content, Recipient, ReleaseError, SECRECY, store};
use crate::case::{self, CLIENT};
use crate::code;
use crate::ids::{CaseId, PaperId, PartnerId, PersonId, SpaceId, UserId};
use crate::number::Series;
use crate::office;
use crate::paper::{self, Birth, Client, Conversation, Digest, Head, Missing, Words};
use crate::partner;
use crate::person::{self, same, whereabouts};
use crate::roster::Roster;
use crate::store::{Reader, Tx, Value, maybe};
use crate::time::Day;

/// Which words stand fixed on the papers; a new number with every new wording.
const WORDS: &str = "1";

/// What was filled in.
#[derive(Clone, Debug, Default)]
pub struct Form {
    /// Code of the list `release_kind`.
    pub kind: String,
    /// Who stands for the person, if she does not sign herself.
    pub representatives: Vec<PersonId>,
    /// The case it is asked for in.
    pub case: Option<CaseId>,
    /// Towards whom.
    pub recipient: Option<PartnerId>,
    /// Code of the list `release_direction`.
    pub direction: String,
    /// Codes of the list `release_item`.
    pub items: Vec<String>,
    /// Codes of the list `release_channel`.
    pub channels: Vec<String>,
    /// For what.
    pub purpose: Words,
    /// On which occasion.
    pub occasion: Words,
    /// What would be different without it.
    pub consequences: Words,
    /// The last day.
    pub valid_until: Option<Day>,
    /// How people understood each other.
    pub talk: Conversation,
}

/// What is to be printed, and how.
pub struct Wish<'a> {
    /// Whose declaration it is.
    pub person: PersonId,
    /// What was filled in.
    pub form: &'a Form,
    /// The language that binds.
    pub language: &'a str,
    /// The client's language beside it.
    pub beside: Option<&'a str>,
    /// SHA-256 over layout and fixed texts in these languages.
    pub template: [u8; 32],
    /// The worker who asks for it; holder and deputy of a case stand on the paper as well.
    pub worker: UserId,
    /// The numbers of this laptop in this year.
    pub series: &'a Series,
    /// The present day.
    pub today: Day,
}

/// What would be frozen now.
pub struct Gathered {
    /// All of it.
    pub content: Content,
    /// What keeps it from being frozen.
    pub missing: Vec<Missing>,
}

/// What a form would be as a paper; nothing is written.
pub fn draft(
    reader: &Reader<'_>,
    roster: &Roster,
    space: SpaceId,
    wish: &Wish<'_>,
) -> Result<Gathered, ReleaseError> {
    gather(reader, roster, space, wish, Birth::NONE)
}

/// Freezes a form in a root of its own, for ever.
pub fn freeze(
    tx: &mut Tx<'_>,
    roster: &Roster,
    space: SpaceId,
    wish: &Wish<'_>,
) -> Result<PaperId, ReleaseError> {
    let birth = Birth::draw(tx);
    let Gathered { content, missing } = gather(&tx.reader(), roster, space, wish, birth)?;
    paper::check_complete(&missing)?;
    let root = tx.draw();
    let values = [
        (PERSON, Value::from(wish.person)),
        (CASE, maybe(wish.form.case)),
    ];
    tx.state_fact(root, &RELEASE, &values)?;
    Ok(paper::freeze(tx, root, None, &content)?)
}

fn gather(
    reader: &Reader<'_>,
    roster: &Roster,
    space: SpaceId,
    wish: &Wish<'_>,
    birth: Birth,
) -> Result<Gathered, ReleaseError> {
    let form = wish.form;
    rules::check(form)?;
    paper::check_languages(wish.language, wish.beside)?;
    let office = office::read(reader, space)?;
    let clients = clients(reader, wish)?;
    let can_sign = clients.iter().any(|client| client.signs);
    let mut missing = rules::missing(form, can_sign, wish.today);
    missing.extend(paper::missing_in_office(&office));
    let case = match form.case {
        Some(case) => Some(case::find(reader, case)?.ok_or(ReleaseError::NotFound)?),
        None => None,
    };
    let holders = case.as_ref().map(|case| {
        [(case::HOLDER, case.holder), (case::DEPUTY, case.deputy)]
            .into_iter()
            .filter_map(|(part, user)| Some((part, user?)))
            .collect::<Vec<_>>()
    });
    // Without a case, or while nobody holds it, the worker who asks stands for the service.
    let workers = holders
        .filter(|workers| !workers.is_empty())
        .unwrap_or_else(|| vec![(case::HOLDER, wish.worker)]);
    let released = form.kind == SECRECY;
    let content = Content {
        head: Head {
            document: birth.document.to_string(),
            number: store::next_number(reader, wish.series)?,
            version: 1,
            supersedes: None,
            language: wish.language.to_owned(),
            beside: wish.beside.map(str::to_owned),
            template: Digest(wish.template).to_string(),
            salt: birth.salt.to_string(),
            printed_on: wish.today.to_string(),
            service: paper::service(office, roster, workers),
            clients,
            conversation: form.talk.clone(),
        },
        kind: form.kind.clone(),
        text_version: WORDS.to_owned(),
        case: form.case.map(|case| case.to_string()),
        case_number: case.map(|case| case.number).unwrap_or_default(),
        recipient: match form.recipient.filter(|_| released) {
            Some(partner) => Some(recipient(reader, partner)?),
            None => None,
        },
        direction: if released {
            form.direction.clone()
        } else {
            String::new()
        },
        items: in_order(&code::RELEASE_ITEM, &form.items),
        channels: in_order(&code::RELEASE_CHANNEL, &form.channels),
        purpose: form.purpose.clone(),
        occasion: form.occasion.clone(),
        consequences: form.consequences.clone(),
        valid_until: form
            .valid_until
            .map(|day| day.to_string())
            .unwrap_or_default(),
    };
    Ok(Gathered {
        content: paper::as_frozen(&content)?,
        missing,
    })
}

/// The person first, then who stands for her. Somebody represented does not sign herself, and whom a
/// case knows as a child is one even if nobody knows when it was born.
fn clients(reader: &Reader<'_>, wish: &Wish<'_>) -> Result<Vec<Client>, ReleaseError> {
    person::find(reader, wish.person)?.ok_or(ReleaseError::NotFound)?;
    let form = wish.form;
    let signing = form.representatives.iter().copied();
    let people: Vec<PersonId> = signing.chain([wish.person]).collect();
    if whereabouts::apart(reader, &people)? {
        return Err(ReleaseError::KeptApart);
    }
    let own = same::group(reader, wish.person)?;
    let part = match form.case {
        None => CLIENT.to_owned(),
        Some(case) => {
            let belonging = case::participants_of(reader, case)?.into_iter();
            // The case may know her by another record of hers; her own counts first.
            let hers = belonging.filter(|one| own.contains(&one.person));
            let part = hers.max_by_key(|one| one.person == wish.person);
            part.ok_or(ReleaseError::NotFound)?.part
        }
    };
    let mut first = paper::client(reader, wish.person, &part, wish.today)?;
    first.signs &= form.representatives.is_empty();
    let mut clients = vec![first];
    for person in &form.representatives {
        person::find(reader, *person)?.ok_or(ReleaseError::NotFound)?;
        let grown = paper::client(reader, *person, CLIENT, wish.today)?.signs;
        if grown && !own.contains(person) {
            clients.push(paper::client(
                reader,
                *person,
                "representative",
                wish.today,
            )?);
        }
    }
    Ok(clients)
}

fn recipient(reader: &Reader<'_>, id: PartnerId) -> Result<Recipient, ReleaseError> {
    let partner = partner::find(reader, id)?.ok_or(ReleaseError::NotFound)?;
    Ok(Recipient {
        partner: id.to_string(),
        name: partner.card.name,
        unit: partner.card.unit,
        address: partner.card.address,
    })
}
