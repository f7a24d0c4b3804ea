//! This incarnation of the database: its keys, and going over into another.

use super::seal::{self, Seal};
use super::spent::put_aside;
use super::{Birth, Store, StoreError, log};
use crate::ids::{Id, ReplicaId};
use crate::keys::SignKey;
use rusqlite::{Connection, params};
use std::sync::PoisonError;
use zeroize::Zeroizing;

/// An incarnation that ended.
pub struct Former {
    /// Which.
    pub replica: ReplicaId,
    /// How many changes it made.
    pub n: u64,
    /// The last link of its chain.
    pub chain: [u8; 32],
    /// Its signing key, for one last signature.
    pub sign: SignKey,
}

impl Store {
    /// The replica's id and signing key, for what it answers for.
    pub fn signer(&self) -> Result<(Id, SignKey), StoreError> {
        let connection = self.reader.lock().unwrap_or_else(PoisonError::into_inner);
        signer(&connection)
    }

    /// Goes on as another incarnation, with a chain of its own. Gives the former one, which has to
    /// sign that it ended.
    pub fn reincarnate(&self, birth: &Birth) -> Result<Former, StoreError> {
        let mut connection = self.writer();
        let transaction = connection.transaction()?;
        let former = go_over(&transaction, birth)?;
        transaction.commit()?;
        Ok(former)
    }
}

fn signer(connection: &Connection) -> Result<(Id, SignKey), StoreError> {
    let (replica, seed): ([u8; 16], [u8; 32]) =
        connection.query_row("SELECT replica, sign_seed FROM own", [], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })?;
    let seed = Zeroizing::new(seed);
    Ok((Id::new(replica), SignKey::from_seed(&seed)))
}

/// The former incarnation seals the end of its chain; its key goes on opening what is under way.
pub fn go_over(connection: &Connection, birth: &Birth) -> Result<Former, StoreError> {
    let (_, sign) = signer(connection)?;
    let own = log::own(connection)?;
    if own.n > 0 {
        let seal = Seal::sign(own.space, own.replica, own.n, own.chain, &sign);
        seal::keep(connection, &seal)?;
    }
    put_aside(connection)?;
    connection.execute(
        "UPDATE own SET replica = ?, sign_seed = ?, identity = ?, n = 0, chain = zeroblob(32)",
        params![
            birth.replica.0.as_bytes(),
            birth.sign.expose().as_slice(),
            birth.identity.expose().as_str()
        ],
    )?;
    Ok(Former {
        replica: own.replica,
        n: own.n,
        chain: own.chain,
        sign,
    })
}
