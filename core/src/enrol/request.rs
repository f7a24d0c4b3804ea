//! The request: what a new laptop says about itself.
//!
//! ```text
//! request   = "GELEITR1" ‖ body ‖ Ed25519 over "geleit/request/1" ‖ body
//! body      = [1, replica, verify key, recipient, label, short]
//! ```
//! The signature shows that the keys were drawn by whoever wrote the file, and that no byte was
//! lost. Whether they are this laptop's keys only the digits tell: they stand for the whole body,
//! the initials too, so that nobody can turn one worker's request into another's.

use super::EnrolError;
use crate::cbor::{self, Malformed, Parser};
use crate::ids::ReplicaId;
use crate::keys::{Digits, KeyError, Recipient, VerifyKey};
use crate::store::Birth;
use std::fs::File;
use std::io::Read;
use std::path::Path;

const MAGIC: &[u8; 8] = b"GELEITR1";
const LABEL: &[u8] = b"geleit/request/1";
/// No request is longer.
const MOST_BYTES: u64 = 16 * 1024;

/// What a new laptop says about itself.
pub struct Request {
    /// Its replica.
    pub replica: ReplicaId,
    /// Verifies its seals.
    pub sign: VerifyKey,
    /// Bundles to it are sealed to this.
    pub recipient: Recipient,
    /// What people call it.
    pub label: String,
    /// The initials of its worker.
    pub short: String,
    body: Vec<u8>,
}

impl Request {
    /// Writes the request of a laptop that was just born.
    pub fn write(birth: &Birth, label: &str, short: &str) -> Vec<u8> {
        let (sign, recipient) = (birth.sign.verify_key(), birth.identity.recipient());
        let body = write_body(birth.replica, &sign, &recipient, (label, short));
        let signature = birth.sign.sign(&[LABEL, &body].concat());
        [MAGIC.as_slice(), &body, &signature].concat()
    }

    /// Reads one.
    pub fn read(bytes: &[u8]) -> Result<Self, EnrolError> {
        let signed = bytes
            .strip_prefix(MAGIC)
            .ok_or(EnrolError::RequestDamaged)?;
        let (body, signature) = signed
            .split_last_chunk::<64>()
            .ok_or(EnrolError::RequestDamaged)?;
        let request = Self::read_body(body).map_err(|_| EnrolError::RequestDamaged)?;
        match request.sign.verifies(&[LABEL, body].concat(), signature) {
            true => Ok(request),
            false => Err(EnrolError::RequestDamaged),
        }
    }

    fn read_body(body: &[u8]) -> Result<Self, Malformed> {
        let mut parser = Parser::new(body);
        cbor::array(&mut parser, 6)?;
        if parser.u8()? != 1 {
            return Err(Malformed);
        }
        let request = Self {
            replica: ReplicaId(cbor::id(&mut parser)?),
            sign: VerifyKey::new(cbor::fixed(&mut parser)?),
            recipient: Recipient::read(parser.str()?).map_err(|_| Malformed)?,
            label: parser.str()?.to_owned(),
            short: parser.str()?.to_owned(),
            body: body.to_vec(),
        };
        let tidy =
            |text: &str, most| crate::desk::tidy_label(text, most).is_ok_and(|tidy| tidy == text);
        let names_fit = tidy(&request.label, 80) && tidy(&request.short, 6);
        (names_fit && request.write_again() == body)
            .then_some(request)
            .ok_or(Malformed)
    }

    fn write_again(&self) -> Vec<u8> {
        let names = (self.label.as_str(), self.short.as_str());
        write_body(self.replica, &self.sign, &self.recipient, names)
    }

    /// Reads the file somebody chose.
    pub fn of_file(path: &Path) -> Result<Self, EnrolError> {
        let mut bytes = Vec::new();
        let mut file = File::open(path)?.take(MOST_BYTES);
        file.read_to_end(&mut bytes)?;
        Self::read(&bytes)
    }

    /// The digits that stand for it.
    pub fn digits(&self) -> Result<Digits, KeyError> {
        Digits::of("laptop", &self.body)
    }

    /// The name of its file: it tells nothing.
    pub fn file_name(&self) -> String {
        format!("laptop-{}.request", crate::desk::short(self.replica.0))
    }
}

fn write_body(
    replica: ReplicaId,
    sign: &VerifyKey,
    recipient: &Recipient,
    (label, short): (&str, &str),
) -> Vec<u8> {
    cbor::write(|writer| {
        writer
            .array(6)?
            .u8(1)?
            .bytes(replica.0.as_bytes())?
            .bytes(sign.as_bytes())?
            .str(&recipient.to_string())?
            .str(label)?
            .str(short)?;
        Ok(())
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::{Id, SpaceId};

    #[test]
    fn a_request_has_one_form() {
        let birth = Birth::draw(SpaceId(Id::new([1; 16]))).unwrap();
        let whole = Request::write(&birth, "Laptop 2", "CD");
        assert!(Request::read(&whole).is_ok());
        let body = &whole[MAGIC.len()..whole.len() - 64];
        let signed = |body: &[u8]| {
            let signature = birth.sign.sign(&[LABEL, body].concat());
            Request::read(&[MAGIC, body, signature.as_slice()].concat())
        };
        assert!(signed(body).is_ok(), "the control");
        // The head of the array, and the recipient, as others might write them.
        let longer = [&[0x98, 6], &body[1..]].concat();
        assert!(signed(&longer).is_err());
        let recipient = birth.identity.recipient().to_string();
        let place = body.windows(4).position(|part| part == b"age1").unwrap();
        let mut louder = body.to_vec();
        louder[place..place + recipient.len()].make_ascii_uppercase();
        assert!(signed(&louder).is_err());
    }
}
