//! The card itself, as bytes and as a text for a code of squares.
//!
//! ```text
//! card = "GELEITC1" [body, signer, signature, [* [record, [* [signer, signature]]]]]
//! body = [2, service, seq, issued on, valid until, demo, inbox, name, unit, address, phone, email, signer]
//! ```
//! Versions before wrote `[1, …, email]`; the digits of their cards stand for the root key alone.

use super::ServiceCardError;
use crate::cbor::{self, Malformed, Parser};
use crate::ids::{SpaceId, UserId};
use crate::keys::{Digits, KeyError, Recipient, SignKey, VerifyKey};
use crate::roster::{self, Role, Roster, Signed};
use crate::time::{Day, parse_day};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::Months;

const MAGIC: &[u8] = b"GELEITC1";
const LABEL: &[u8] = b"geleit/card/1";
/// How the text in a code of squares begins.
const MARK: &str = "GELEITC1:";
/// What fits a code of squares, and more than any card needs.
const MOST_BYTES: usize = 2_200;
/// The longest a card is valid.
pub(super) const MOST_MONTHS: u32 = 24;

/// What a card says about a service, for people.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct About {
    /// Name of the organisation.
    pub name: String,
    /// Unit.
    pub unit: String,
    /// Postal address, several lines.
    pub address: String,
    /// Telephone: also where the digits can be asked for, if it is known from elsewhere.
    pub phone: String,
    /// Electronic mail.
    pub email: String,
}

impl About {
    pub(super) fn fields(&self) -> [&str; 5] {
        [
            &self.name,
            &self.unit,
            &self.address,
            &self.phone,
            &self.email,
        ]
    }
}

/// A card whose signature holds.
#[derive(Clone)]
pub struct ServiceCard {
    /// The service; the id follows from its root key.
    pub service: SpaceId,
    /// Which of its cards, from 1.
    pub seq: u64,
    /// When it was made.
    pub issued_on: Day,
    /// Its last day.
    pub valid_until: Day,
    /// Whether it is that of a demo office.
    pub demo: bool,
    /// Files for the service are sealed to this.
    pub inbox: Recipient,
    /// What it says about the service.
    pub about: About,
    /// The coordinator who signed it.
    pub signed_by: String,
    root: VerifyKey,
    mark: [u8; 32],
    of_before: bool,
    bytes: Vec<u8>,
}

/// What is written on a new card.
pub(super) struct Draft {
    pub seq: u64,
    pub issued_on: Day,
    pub valid_until: Day,
    pub inbox: Recipient,
    pub about: About,
}

impl Draft {
    /// What is signed; without a signer as versions before wrote it.
    fn body(&self, service: SpaceId, demo: bool, signer: Option<UserId>) -> Vec<u8> {
        cbor::write(|writer| {
            let (items, version) = if signer.is_some() { (13, 2) } else { (12, 1) };
            writer.array(items)?.u8(version)?;
            writer.bytes(service.0.as_bytes())?;
            writer.u64(self.seq)?.str(&self.issued_on.to_string())?;
            writer.str(&self.valid_until.to_string())?.bool(demo)?;
            writer.str(&self.inbox.to_string())?;
            for text in self.about.fields() {
                writer.str(text)?;
            }
            if let Some(signer) = signer {
                writer.bytes(signer.0.as_bytes())?;
            }
            Ok(())
        })
    }

    /// Signs it as a coordinator; `records` are all of the roster.
    pub fn sign(
        &self,
        roster: &Roster,
        records: &[Signed],
        (user, key): (UserId, &SignKey),
    ) -> Result<ServiceCard, ServiceCardError> {
        let body = self.body(roster.space, roster.demo, Some(user));
        let signature = key.sign(&[LABEL, &body].concat());
        let proof = roster::write_parts(&roster::proof_of(records, user));
        let [proof] = proof.as_slice() else {
            return Err(ServiceCardError::TooLarge);
        };
        let signed = write_signed(&body, user, &signature, proof);
        let bytes = [MAGIC, &signed].concat();
        match bytes.len() > MOST_BYTES {
            true => Err(ServiceCardError::TooLarge),
            false => ServiceCard::read(&bytes),
        }
    }
}

impl ServiceCard {
    /// Reads a card and checks that a coordinator of the service it names signed it.
    pub fn read(bytes: &[u8]) -> Result<Self, ServiceCardError> {
        let signed = bytes.strip_prefix(MAGIC);
        let signed = signed.filter(|_| bytes.len() <= MOST_BYTES);
        let signed = signed.ok_or(ServiceCardError::Damaged)?;
        let (body, signer, signature, proof) =
            read_signed(signed).map_err(|_| ServiceCardError::Damaged)?;
        if Parser::new(&body)
            .array()
            .is_ok_and(|length| matches!(length, Some(12 | 13)))
        {
            Self::check(bytes, &body, (signer, signature), &proof)
        } else {
            Err(ServiceCardError::Newer)
        }
    }

    fn check(
        bytes: &[u8],
        body: &[u8],
        (signer, signature): (UserId, [u8; 64]),
        proof: &[u8],
    ) -> Result<Self, ServiceCardError> {
        let damaged = |_: Malformed| ServiceCardError::Damaged;
        let (service, demo, draft, named) = read_body(body).map_err(damaged)?;
        let records = roster::read_part(proof).map_err(damaged)?;
        let roster = Roster::of(service, &records).map_err(|_| ServiceCardError::Damaged)?;
        let member = roster.users.get(&signer);
        let member = member.ok_or(ServiceCardError::Damaged)?;
        let message = [LABEL, body].concat();
        let mut keys = roster.signs_of(signer).iter();
        let holds = keys.any(|key| key.verifies(&message, &signature))
            && member.roles.contains(&Role::Coordinator)
            && roster.demo == demo
            && named.is_none_or(|named| named == signer);
        if !holds {
            return Err(ServiceCardError::Damaged);
        }
        Ok(Self {
            root: *roster.root(),
            mark: mark(&roster, &draft.inbox, signer),
            of_before: named.is_none(),
            service,
            seq: draft.seq,
            issued_on: draft.issued_on,
            valid_until: draft.valid_until,
            demo,
            inbox: draft.inbox,
            about: draft.about,
            signed_by: member.name.clone(),
            bytes: bytes.to_vec(),
        })
    }

    /// Its bytes.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The same as a text, for a code of squares.
    pub fn text(&self) -> String {
        format!("{MARK}{}", URL_SAFE_NO_PAD.encode(&self.bytes))
    }

    /// Reads the text of a code of squares; `None` if it is none of a card.
    pub fn of_text(text: &str) -> Option<Result<Self, ServiceCardError>> {
        let bytes = URL_SAFE_NO_PAD.decode(text.strip_prefix(MARK)?).ok()?;
        Some(Self::read(&bytes))
    }

    /// What two people make sure of when they compare digits: the root key of the service, the inbox, and the
    /// coordinator who signed. A card with the same mark follows on one that was verified; with another
    /// one it may be of somebody who coordinates there no more, because a card tells of no dismissal.
    pub fn mark(&self) -> [u8; 32] {
        self.mark
    }

    /// The digits that the service reads from its own screen. They stand for the mark; those of a card of a
    /// version before for the root key alone.
    pub fn digits(&self) -> Result<Digits, KeyError> {
        match self.of_before {
            true => Digits::of("team", self.root.as_bytes()),
            false => Digits::of("card", &self.mark),
        }
    }

    /// Whether its digits say nothing about inbox and signer.
    pub(super) fn is_of_before(&self) -> bool {
        self.of_before
    }

    /// Whether its last day is past.
    pub fn has_expired(&self, today: Day) -> bool {
        today > self.valid_until
    }

    /// How its file is called: it tells nothing.
    pub fn file_name(&self, ending: &str) -> String {
        let service: String = self.service.0.to_string().chars().take(8).collect();
        format!("geleit-service-{service}-{}.{ending}", self.seq)
    }
}

fn mark(roster: &Roster, inbox: &Recipient, signer: UserId) -> [u8; 32] {
    let mut hasher = blake3::Hasher::new_derive_key("geleit card mark 1");
    hasher.update(roster.root().as_bytes());
    hasher.update(signer.0.as_bytes());
    hasher.update(inbox.to_string().as_bytes());
    *hasher.finalize().as_bytes()
}

fn write_signed(body: &[u8], signer: UserId, signature: &[u8; 64], proof: &[u8]) -> Vec<u8> {
    cbor::write(|writer| {
        writer.array(4)?.bytes(body)?.bytes(signer.0.as_bytes())?;
        writer.bytes(signature)?;
        writer.writer_mut().extend_from_slice(proof);
        Ok(())
    })
}

type Parts = (Vec<u8>, UserId, [u8; 64], Vec<u8>);

fn read_signed(bytes: &[u8]) -> Result<Parts, Malformed> {
    let mut parser = Parser::new(bytes);
    cbor::array(&mut parser, 4)?;
    let body = parser.bytes()?.to_vec();
    let signer = UserId(cbor::id(&mut parser)?);
    let signature = cbor::fixed(&mut parser)?;
    let proof = cbor::raw(&mut parser)?;
    (write_signed(&body, signer, &signature, &proof) == bytes)
        .then_some((body, signer, signature, proof))
        .ok_or(Malformed)
}

type Body = (SpaceId, bool, Draft, Option<UserId>);

fn read_body(bytes: &[u8]) -> Result<Body, Malformed> {
    let mut parser = Parser::new(bytes);
    let items = parser.array()?;
    let names_signer = match (items, parser.u8()?) {
        (Some(12), 1) => false,
        (Some(13), 2) => true,
        _ => return Err(Malformed),
    };
    let service = SpaceId(cbor::id(&mut parser)?);
    let seq = parser.u64()?;
    let issued_on = parse_day(parser.str()?).ok_or(Malformed)?;
    let valid_until = parse_day(parser.str()?).ok_or(Malformed)?;
    let demo = parser.bool()?;
    let inbox = Recipient::read(parser.str()?).map_err(|_| Malformed)?;
    let mut text = || Ok::<_, Malformed>(parser.str()?.to_owned());
    let about = About {
        name: text()?,
        unit: text()?,
        address: text()?,
        phone: text()?,
        email: text()?,
    };
    let draft = Draft {
        seq,
        issued_on,
        valid_until,
        inbox,
        about,
    };
    let signer = match names_signer {
        true => Some(UserId(cbor::id(&mut parser)?)),
        false => None,
    };
    let longest = issued_on.checked_add_months(Months::new(MOST_MONTHS));
    let fits = seq > 0
        && i64::try_from(seq).is_ok()
        && !draft.about.name.is_empty()
        && issued_on <= valid_until
        && longest.is_some_and(|longest| valid_until <= longest)
        && draft.body(service, demo, signer) == bytes;
    fits.then_some((service, demo, draft, signer))
        .ok_or(Malformed)
}
