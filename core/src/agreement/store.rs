//! Finding the cases in which something is agreed.

use crate::ids::{CaseId, Id};
use crate::paper::{self, Frozen};
use crate::roster::Roster;
use crate::store::{Reader, StoreError};

/// Those of the cases in which something was printed for signature and not ended.
pub fn standing_in(
    reader: &Reader<'_>,
    cases: impl Iterator<Item = CaseId>,
) -> Result<Vec<CaseId>, StoreError> {
    let quoted: Vec<String> = cases.map(|case| format!("\"{case}\"")).collect();
    reader.rows(
        "SELECT root FROM paper
         WHERE root IN (SELECT unhex(value) FROM json_each(?1))
           AND digest NOT IN (
               SELECT digest FROM paper_ended
               WHERE digest IS NOT NULL AND id NOT IN (SELECT fact FROM withdrawn_now))
         GROUP BY root ORDER BY max(at), root",
        [format!("[{}]", quoted.join(","))],
        |row| Ok(CaseId(Id::new(row.get(0)?))),
    )
}

/// The cases with several agreements in force, and those agreements. Each was signed by people, so
/// all of them stand until people end one. Only of different plans, or of one version twice, can two
/// be in force: of the others a later one takes the earlier one's place.
pub fn two_in_force(
    reader: &Reader<'_>,
    roster: &Roster,
) -> Result<Vec<(CaseId, Vec<Frozen>)>, StoreError> {
    let cases = reader.rows(
        "SELECT paper.root FROM paper_signature AS signed
         JOIN paper ON paper.root = signed.root AND paper.digest = signed.digest
         WHERE signed.part = 'worker' AND paper.plan IS NOT NULL AND signed.digest NOT IN
             (SELECT digest FROM paper_ended
              WHERE digest IS NOT NULL AND id NOT IN (SELECT fact FROM withdrawn_now))
         GROUP BY paper.root
         HAVING count(DISTINCT paper.plan) > 1 OR count(DISTINCT paper.digest)
             > count(DISTINCT hex(paper.plan) || paper.version)
         ORDER BY paper.root",
        [],
        |row| Ok(CaseId(Id::new(row.get(0)?))),
    )?;
    let mut found = Vec::new();
    for case in cases {
        let facts = paper::facts(reader, roster, case.0)?;
        let standing: Vec<Frozen> = paper::state::in_force(&facts).cloned().collect();
        if standing.len() > 1 {
            found.push((case, standing));
        }
    }
    Ok(found)
}
