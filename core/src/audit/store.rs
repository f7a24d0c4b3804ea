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
    /// The line's link, which others hold when it was the last.
    pub chain: [u8; 32],
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

/// How many entries are checked at once.
const PART: i64 = 4096;

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

/// Reads a page of entries and checks the whole chain, part by part: years of it are long.
pub fn page(reader: &Reader<'_>, offset: i64, limit: i64) -> Result<Page, StoreError> {
    let lines: Vec<(i64, Option<Vec<u8>>, [u8; 32])> = reader.rows(
        "SELECT n, body, chain FROM audit ORDER BY n DESC LIMIT ?2 OFFSET ?1",
        [offset, limit],
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
    )?;
    Ok(Page {
        count: reader.number("SELECT count(*) FROM audit", [])?,
        entries: lines
            .iter()
            .filter_map(|(n, body, chain)| read(*n, body.as_deref()?, *chain).ok())
            .collect(),
        intact: is_intact(reader)?,
    })
}

fn is_intact(reader: &Reader<'_>) -> Result<bool, StoreError> {
    let (mut last, mut before) = (0, [0; 32]);
    loop {
        let links: Vec<Link> = reader.rows(
            "SELECT n, body_hash, chain, body FROM audit WHERE n > ?1 ORDER BY n LIMIT ?2",
            [last, PART],
            |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)),
        )?;
        if links.is_empty() {
            return Ok(true);
        }
        for (n, hash, chain, body) in links {
            let whole = body.is_none_or(|body| *blake3::hash(&body).as_bytes() == hash);
            if !whole || n != last + 1 || link(n, &before, &hash) != chain {
                return Ok(false);
            }
            (last, before) = (n, chain);
        }
    }
}

fn link(n: i64, before: &[u8; 32], hash: &[u8; 32]) -> [u8; 32] {
    let mut hasher = blake3::Hasher::new_derive_key("geleit audit 1");
    hasher.update(&n.to_le_bytes()).update(before).update(hash);
    *hasher.finalize().as_bytes()
}

fn read(n: i64, body: &[u8], chain: [u8; 32]) -> Result<Entry, Malformed> {
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
        chain,
    })
}
