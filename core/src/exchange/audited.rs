//! The ends of the other laptops' audits, as their bundles told them.
//!
//! Only the laptop itself can read its audit, and whoever has it could write another one. But every
//! bundle names the audit's end, so whoever read one holds a line the laptop has to stand by. An audit that
//! is shorter later, or has another link at the same number, was rewritten, or the database was copied or
//! set back. One that was rewritten and has grown since can be told by people: each line of an audit has a
//! code, and what others hold is a number and such a code.

use crate::cbor::{self, Malformed, Parser};
use crate::ids::ReplicaId;
use crate::store::Chain;
use crate::time::Instant;

/// A line of an audit: its number and link.
pub(super) type Line = (u64, Chain);

/// The end of another laptop's audit.
pub struct AuditEnd {
    /// Whose.
    pub replica: ReplicaId,
    /// The number of the line.
    pub n: u64,
    /// Its link.
    pub chain: Chain,
    /// When its laptop was last heard.
    pub at: Instant,
    /// When a later bundle contradicted this line; then no later end is taken for true.
    pub broke_at: Option<Instant>,
}

/// What is held of an audit after one more bundle: the line, and whether the bundle contradicts it.
pub(super) fn hold(held: Option<Line>, said: Option<Line>) -> (Option<Line>, bool) {
    let breaks = match (held, said) {
        (Some((n, chain)), Some((now, link))) => now < n || (now == n && link != chain),
        (Some(_), None) => true,
        (None, _) => false,
    };
    match breaks {
        true => (held, true),
        false => (said, false),
    }
}

pub(super) fn write(line: Line) -> Vec<u8> {
    cbor::write(|writer| {
        writer.array(2)?.u64(line.0)?.bytes(&line.1)?;
        Ok(())
    })
}

pub(super) fn read(bytes: &[u8]) -> Result<Line, Malformed> {
    let mut parser = Parser::new(bytes);
    cbor::array(&mut parser, 2)?;
    Ok((parser.u64()?, cbor::fixed(&mut parser)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shorter_a_changed_and_a_vanished_audit_are_noticed_and_what_was_held_stays() {
        let (old, new) = ((7, [1; 32]), (7, [2; 32]));
        for said in [Some((6, [3; 32])), Some(new), None] {
            assert_eq!(hold(Some(old), said), (Some(old), true), "{said:?}");
        }
        for said in [old, (8, [3; 32])] {
            assert_eq!(hold(Some(old), Some(said)), (Some(said), false));
            assert_eq!(hold(None, Some(said)), (Some(said), false));
        }
        assert_eq!(hold(None, None), (None, false));
    }
}
