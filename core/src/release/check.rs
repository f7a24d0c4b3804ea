//! The one check in front of every way out: does a release cover this?

use super::store::{self, Release};
use super::{Content, SECRECY, State, state};
use crate::code::RELEASE_ITEM;
use crate::ids::{PartnerId, PersonId};
use crate::name::fold;
use crate::paper::{self, Digest, Facts, Frozen};
use crate::partner::{self, Card};
use crate::roster::Roster;
use crate::store::{Reader, StoreError};
use crate::time::Day;

/// What is to be told.
#[derive(Clone, Copy, Debug)]
pub struct Ask<'a> {
    /// About whom.
    pub persons: &'a [PersonId],
    /// To whom.
    pub partner: PartnerId,
    /// What: codes of the list `release_item`.
    pub items: &'a [String],
    /// How: code of the list `release_channel`.
    pub channel: &'a str,
    /// When. What is told now is asked for today; an earlier day is for what was told and is
    /// written down late.
    pub on: Day,
    /// The present day.
    pub today: Day,
}

/// Why no release covers an item. The nearest miss is named: later ones are nearer.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Lack {
    /// There is none from this person towards this partner.
    NoRelease,
    /// There is one, and it names the partner otherwise than she is called today: a card that was
    /// changed must not carry a release to somebody else.
    Renamed,
    /// There is one, and it names other things.
    OtherItems,
    /// It names another way.
    OtherChannel,
    /// It names it among what the law protects more, and the box beside it was not ticked.
    NotTicked,
    /// It was not signed by everybody who has to.
    Unsigned,
    /// Its last day was past, or the case it was given for was closed.
    Expired,
    /// It was withdrawn.
    Withdrawn,
}

impl Lack {
    /// As screens name it.
    pub fn code(self) -> &'static str {
        match self {
            Self::NoRelease => "no_release",
            Self::Renamed => "renamed",
            Self::OtherItems => "other_items",
            Self::OtherChannel => "other_channel",
            Self::NotTicked => "not_ticked",
            Self::Unsigned => "unsigned",
            Self::Expired => "expired",
            Self::Withdrawn => "withdrawn",
        }
    }
}

/// The paper that covers something.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Cover {
    /// Which.
    pub digest: Digest,
    /// Its number.
    pub number: String,
    /// For what it was given. No program compares purposes: the worker reads it before she tells.
    pub purpose: String,
}

/// The answer for one item about one person.
#[derive(Clone, Debug)]
pub struct Answer {
    /// About whom.
    pub person: PersonId,
    /// What.
    pub item: String,
    /// The paper that covers it, or why none does.
    pub cover: Result<Cover, Lack>,
}

/// Asks, for each person and each item, whether a release covers it on that day.
pub fn check(
    reader: &Reader<'_>,
    roster: &Roster,
    ask: &Ask<'_>,
) -> Result<Vec<Answer>, StoreError> {
    let card = partner::find(reader, ask.partner)?.map(|partner| partner.card);
    let card = card.unwrap_or_default();
    let mut answers = Vec::new();
    for person in ask.persons {
        let mut papers = Vec::new();
        for release in store::of_person(reader, *person)? {
            papers.extend(towards(reader, roster, &release, ask, &card)?);
        }
        for item in ask.items {
            let tried = papers.iter().map(|paper| paper.covers(item, ask.channel));
            // Ok is better than any lack, and a nearer miss than a farther.
            let best = tried.reduce(|best, next| match (best, next) {
                (Ok(cover), _) | (_, Ok(cover)) => Ok(cover),
                (Err(one), Err(other)) => Err(one.max(other)),
            });
            answers.push(Answer {
                person: *person,
                item: item.clone(),
                cover: best.unwrap_or(Err(Lack::NoRelease)),
            });
        }
    }
    Ok(answers)
}

/// A paper towards the partner, and where it stood on the day.
struct Standing {
    digest: Digest,
    content: Content,
    state: State,
    /// Whether the partner is called as the paper says.
    named: bool,
    /// The items with a box of their own that everybody who signed had ticked.
    ticked: Vec<String>,
}

impl Standing {
    fn covers(&self, item: &str, channel: &str) -> Result<Cover, Lack> {
        if !self.named {
            return Err(Lack::Renamed);
        }
        if !self.content.items.iter().any(|known| known == item) {
            return Err(Lack::OtherItems);
        }
        if !self.content.channels.iter().any(|known| known == channel) {
            return Err(Lack::OtherChannel);
        }
        match self.state {
            State::InForce if !self.is_ticked(item) => Err(Lack::NotTicked),
            State::InForce => Ok(Cover {
                digest: self.digest,
                number: self.content.head.number.clone(),
                purpose: self.content.purpose.text.clone(),
            }),
            State::Unsigned | State::PartlySigned | State::PutAway => Err(Lack::Unsigned),
            State::Expired => Err(Lack::Expired),
            State::Withdrawn => Err(Lack::Withdrawn),
        }
    }

    /// What the law protects more is allowed by a tick beside it and by nothing else (GDPR Art. 9).
    fn is_ticked(&self, item: &str) -> bool {
        !RELEASE_ITEM.sensitive.contains(&item) || self.ticked.iter().any(|known| known == item)
    }
}

/// The items everybody who signed had ticked.
fn ticked(one: &Frozen, facts: &Facts) -> Vec<String> {
    let ticked = paper::state::of_clients(one, facts).map(|signature| signature.ticked.clone());
    let all = ticked.reduce(|mut all, next| {
        all.retain(|item| next.contains(item));
        all
    });
    all.unwrap_or_default()
}

/// What stands on a signed paper with a box of its own that somebody who signed had not ticked; of a
/// paper nobody signed, nothing.
pub fn unticked(one: &Frozen, facts: &Facts) -> Vec<String> {
    if paper::state::of_clients(one, facts).next().is_none() {
        return Vec::new();
    }
    let ticked = ticked(one, facts);
    let mut boxes = super::boxes(one);
    boxes.retain(|item| !ticked.contains(item));
    boxes
}

/// The papers of a release that name this partner. One whose bytes say another person than its row
/// covers nothing.
fn towards(
    reader: &Reader<'_>,
    roster: &Roster,
    release: &Release,
    ask: &Ask<'_>,
    card: &Card,
) -> Result<Vec<Standing>, StoreError> {
    let facts = paper::facts(reader, roster, release.id.0)?;
    let mut papers = Vec::new();
    for one in &facts.frozen {
        let Some(content) = one.body::<Content>() else {
            continue;
        };
        let recipient = content.recipient.clone().unwrap_or_default();
        let fits = content.kind == SECRECY
            && recipient.partner == ask.partner.to_string()
            && store::says(&content, release);
        if fits {
            papers.push(Standing {
                digest: one.digest,
                state: state::in_its_case(reader, one, &facts, ask.on, ask.today)?,
                ticked: ticked(one, &facts),
                named: called(&recipient.name, &card.name) && called(&recipient.unit, &card.unit),
                content,
            });
        }
    }
    Ok(papers)
}

/// Whether two texts are one name, however it is spelt.
fn called(one: &str, other: &str) -> bool {
    let words = |text: &str| {
        let atoms = fold(text).atoms.into_iter();
        atoms.map(|atom| atom.latin).collect::<Vec<_>>()
    };
    words(one) == words(other)
}
