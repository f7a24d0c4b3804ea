//! The chained entries in the database.

use crate::cbor::{self, Malformed, Parser};
use crate::ids::{Id, UserId};
use crate::store::{PlainTable, Reader, StoreError, Tx};
use crate::time::Instant;

static AUDIT: PlainTable = PlainTable {
    name: "audit",
    key: "n",
};

/// One act.
pub struct Entry {
    /// Its number on this laptop, from 1.
    pub n: i64,
    /// When.
    pub at: Instant,
    /// Who.
    pub user: UserId,
    /// What: the name of the command.
    pub act: String,
    /// About which root, if about one.
    pub subject: Option<Id>,
}

/// Some entries, the latest first.
pub struct Page {
    /// How many there are.
    pub count: i64,
    /// Those asked for.
    pub entries: Vec<Entry>,
    /// Whether the chain of all of them holds.
    pub intact: bool,
}

/// A stored entry: number, body hash, chain, body.
type Link = (i64, [u8; 32], [u8; 32], Option<Vec<u8>>);

/// The end of the chain: its number and link. Others keep it, so it can not be rewritten unnoticed.
pub fn tip(reader: &Reader<'_>) -> Result<Option<(u64, [u8; 32])>, StoreError> {
    let sql = "SELECT n, chain FROM audit ORDER BY n DESC LIMIT 1";
    reader.first(sql, [], |row| Ok((row.get(0)?, row.get(1)?)))
}

/// Adds an entry.
pub fn note(tx: &mut Tx<'_>, act: &str, subject: Option<Id>) -> Result<(), StoreError> {
    let last = tx.reader().first(
        "SELECT n, chain FROM audit ORDER BY n DESC LIMIT 1",
        [],
        |row| Ok((row.get::<_, i64>(0)?, row.get::<_, [u8; 32]>(1)?)),
    )?;
    let (n, before) = last.unwrap_or((0, [0; 32]));
    let n = n + 1;
    let (at, user, salt) = (tx.now(), tx.author(), tx.draw());
    let body = cbor::write(|writer| {
        writer.array(6)?.u8(1)?.bytes(salt.as_bytes())?.i64(at.0)?;
        writer.bytes(user.0.as_bytes())?.str(act)?;
        match subject {
            Some(subject) => writer.bytes(subject.as_bytes())?,
            None => writer.null()?,
        };
        Ok(())
    });
    let hash = *blake3::hash(&body).as_bytes();
    tx.put_plain(
        &AUDIT,
        &[
            ("n", &n),
            ("body", &body),
            ("body_hash", &hash),
            ("chain", &link(n, &before, &hash)),
        ],
    )
}

/// Reads a page of entries and checks the whole chain.
pub fn page(reader: &Reader<'_>, offset: i64, limit: i64) -> Result<Page, StoreError> {
    let links: Vec<Link> = reader.rows(
        "SELECT n, body_hash, chain, body FROM audit ORDER BY n",
        [],
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)),
    )?;
    let mut before = [0; 32];
    let mut intact = true;
    for (place, (n, hash, chain, body)) in (1..).zip(&links) {
        let whole = body
            .as_ref()
            .is_none_or(|body| blake3::hash(body).as_bytes() == hash);
        intact &= whole && *n == place && link(*n, &before, hash) == *chain;
        before = *chain;
    }
    let skip = usize::try_from(offset).unwrap_or(0);
    let take = usize::try_from(limit).unwrap_or(0);
    let entries = links.iter().rev().skip(skip).take(take);
    Ok(Page {
        count: i64::try_from(links.len()).unwrap_or(i64::MAX),
        entries: entries
            .filter_map(|(n, _, _, body)| read(*n, body.as_deref()?).ok())
            .collect(),
        intact,
    })
}

fn link(n: i64, before: &[u8; 32], hash: &[u8; 32]) -> [u8; 32] {
    let mut hasher = blake3::Hasher::new_derive_key("geleit audit 1");
    hasher.update(&n.to_le_bytes()).update(before).update(hash);
    *hasher.finalize().as_bytes()
}

fn read(n: i64, body: &[u8]) -> Result<Entry, Malformed> {
    let mut parser = Parser::new(body);
    cbor::array(&mut parser, 6)?;
    parser.u8()?;
    parser.bytes()?;
    let at = Instant(parser.i64()?);
    let user = UserId(cbor::id(&mut parser)?);
    let act = parser.str()?.to_owned();
    let subject = match parser.datatype()? {
        minicbor::data::Type::Null => None,
        _ => Some(cbor::id(&mut parser)?),
    };
    Ok(Entry {
        n,
        at,
        user,
        act,
        subject,
    })
}
