//! Reading what screens show of erasing: each thing in words, what stands in the way, how far it has come.

use super::erasure_view::{
    ErasureBlock, ErasureCount, ErasureDone, ErasureEntry, ErasureLaptop, ErasureLook, ErasurePage,
    ErasureRow, ErasureView, ErasureWarning, HoldRow,
};
use super::person_view::PersonRow;
use super::{Code, CommandError};
use crate::attention;
use crate::desk::Session;
use crate::erasure::{self, Begun, Block, Hold, Kind, Scope, Subject};
use crate::ids::{Id, UserId};
use crate::roster::{Erasure, Role, Roster};
use crate::store::Reader;
use crate::team;
use crate::time::Day;
use std::collections::{BTreeMap, BTreeSet};

/// So many lines of what stays and what blocks are shown.
const MOST_LINES: usize = 50;

/// Whether the worker at the desk coordinates or looks after data protection.
pub(super) fn may(session: &Session) -> bool {
    super::holds_one(session, &[Role::Coordinator, Role::DataProtection])
}

/// What is read with.
pub(super) struct Showing<'a> {
    pub(super) session: &'a Session,
    pub(super) reader: &'a Reader<'a>,
    pub(super) roster: &'a Roster,
    pub(super) today: Day,
}

type Answer<T> = Result<T, CommandError>;

impl Showing<'_> {
    fn row(&self, root: Id, kind: Option<Kind>) -> Answer<ErasureRow> {
        let line = kind.map(|kind| erasure::line(self.reader, kind, root));
        let line = line.transpose()?.unwrap_or_default();
        let persons = attention::persons_of(self.reader, root)?.into_iter();
        let persons = persons.map(|one| PersonRow::read(self.reader, one, self.today));
        Ok(ErasureRow {
            root: root.to_string(),
            kind: kind.map_or("", Kind::code),
            persons: persons.collect::<Result<_, _>>()?,
            text: line.text,
            day: line.day,
            code: line.code,
            by: line
                .by
                .map(|by| self.roster.short(by.0))
                .unwrap_or_default(),
            at: line.at.map(|at| at.0),
        })
    }

    fn rows(&self, roots: &[(Id, Option<Kind>)]) -> Answer<Vec<ErasureRow>> {
        let rows = roots.iter().map(|(root, kind)| self.row(*root, *kind));
        rows.collect()
    }

    pub(super) fn hold(&self, hold: &Hold) -> Answer<HoldRow> {
        let kinds = erasure::kinds_of(self.reader, [hold.about])?;
        Ok(HoldRow {
            id: hold.id.to_string(),
            about: self.row(hold.about, kinds.get(&hold.about).copied())?,
            reason: hold.reason.clone(),
            note: hold.note.clone(),
            by: self.roster.short(hold.by.0),
            at: hold.at.0,
        })
    }

    fn block(&self, block: &Block) -> Answer<ErasureBlock> {
        let (kind, row, hold) = match block {
            Block::Held { root, kind, .. } => ("held", Some(self.row(*root, *kind)?), None),
            Block::Hold(hold) => ("hold", None, Some(self.hold(hold)?)),
            Block::Handover { root, .. } => {
                let row = self.row(*root, Some(Kind::Handover))?;
                ("handover", Some(row), None)
            }
        };
        Ok(ErasureBlock { kind, row, hold })
    }

    fn stays(&self, roots: &BTreeSet<Id>) -> Answer<(Vec<ErasureRow>, usize)> {
        let stays = erasure::stays(self.reader, roots)?;
        let first = stays.iter().take(MOST_LINES);
        let first: Vec<_> = first.map(|one| (one.root, Some(one.kind))).collect();
        Ok((self.rows(&first)?, stays.len()))
    }

    fn warnings(&self, kinds: &BTreeMap<Id, Kind>) -> Answer<Vec<ErasureWarning>> {
        let open = erasure::warnings(self.reader, kinds, self.today)?;
        let open = open.into_iter().take(MOST_LINES);
        open.map(|one| {
            Ok(ErasureWarning {
                kind: one.kind,
                row: self.row(one.root, kinds.get(&one.root).copied())?,
                on: one.on.map(|day| day.to_string()),
            })
        })
        .collect()
    }

    /// What would go with a subject.
    pub(super) fn look(
        &self,
        subject: &Subject,
        scope: &Scope,
        (offset, limit): (usize, usize),
    ) -> Answer<ErasureLook> {
        let roots = scope.ids();
        let (stays, stays_count) = self.stays(&roots)?;
        let blocks = erasure::blocks(self.reader, &roots)?;
        let shown = blocks.iter().take(MOST_LINES).map(|one| self.block(one));
        let begun = erasure::begun_open(self.reader)?.into_iter();
        let mut begun = begun.filter(|one| !one.is_done(self.roster));
        let begun = begun.find(|one| one.roots().any(|root| root == scope.first));
        let own = match subject.kind {
            Kind::Note => {
                let note = crate::ids::NoteId(subject.id);
                erasure::own_note(self.reader, self.session.user(), note).is_ok()
            }
            _ => false,
        };
        Ok(ErasureLook {
            subject: self.row(scope.first, Some(subject.kind))?,
            count: roots.len(),
            kinds: counts(&scope.roots),
            rows: self.rows(&page(&scope.roots, &roots, (offset, limit)))?,
            stays,
            stays_count,
            blocks: shown.collect::<Result<_, _>>()?,
            blocks_count: blocks.len(),
            warnings: self.warnings(&scope.roots)?,
            token: erasure::token(&roots),
            may_begin: may(self.session),
            own,
            begun: begun.map(|one| one.id.to_string()),
        })
    }

    fn entry(&self, begun: &Begun) -> Answer<ErasureEntry> {
        let own = self.session.replica();
        let progress = team::progress(self.reader, self.roster, own, begun)?;
        let roots: BTreeSet<Id> = begun.roots().collect();
        let kinds = erasure::kinds_of(self.reader, [begun.subject])?;
        let done = begun.is_done(self.roster);
        let blocked = match done {
            true => 0,
            false => erasure::blocks(self.reader, &roots)?.len(),
        };
        let laptop = |replica: &crate::ids::ReplicaId| ErasureLaptop {
            replica: replica.to_string(),
            label: self.roster.label(*replica),
            without: progress.without.contains(replica),
        };
        let subject = self.row(begun.subject, kinds.get(&begun.subject).copied())?;
        Ok(ErasureEntry {
            id: begun.id.to_string(),
            subject: ErasureRow {
                kind: begun.kind.code(),
                ..subject
            },
            count: roots.len(),
            reason: begun.reason.clone(),
            by: self.name(begun.by),
            at: begun.at.0,
            signed: progress.signed.iter().map(|one| self.name(*one)).collect(),
            not_heard: match done {
                true => Vec::new(),
                false => progress.not_heard.iter().map(laptop).collect(),
            },
            blocked,
            may_sign: !done && may(self.session) && !progress.signed.contains(&self.session.user()),
            done,
        })
    }

    fn name(&self, user: UserId) -> String {
        let member = self.roster.member(user);
        member.map(|member| member.name.clone()).unwrap_or_default()
    }

    /// One erasure, opened.
    pub(super) fn open(&self, id: Id, (offset, limit): (usize, usize)) -> Answer<ErasureView> {
        let begun = erasure::begun(self.reader, id)?.ok_or(Code::NotFound)?;
        let roots: BTreeSet<Id> = begun.roots().collect();
        let entry = self.entry(&begun)?;
        let kinds = erasure::kinds_of(self.reader, roots.iter().copied())?;
        let (stays, stays_count) = self.stays(&roots)?;
        let blocks = match entry.done {
            true => Vec::new(),
            false => erasure::blocks(self.reader, &roots)?,
        };
        let shown = blocks.iter().take(MOST_LINES).map(|one| self.block(one));
        Ok(ErasureView {
            kinds: counts(&kinds),
            rows: self.rows(&page(&kinds, &roots, (offset, limit)))?,
            stays,
            stays_count,
            blocks: shown.collect::<Result<_, _>>()?,
            warnings: self.warnings(&kinds)?,
            token: erasure::token(&roots),
            entry,
        })
    }

    /// Everything that was begun, holds, and a page of what is done, the latest first.
    pub(super) fn list(&self, (offset, limit): (usize, usize)) -> Answer<ErasurePage> {
        let begun = erasure::begun_open(self.reader)?;
        let open = begun.iter().filter(|one| !one.is_done(self.roster));
        let done = self.roster.erasures_done();
        let shown = done.iter().rev().skip(offset).take(limit);
        Ok(ErasurePage {
            open: open.map(|one| self.entry(one)).collect::<Result<_, _>>()?,
            holds: erasure::holds(self.reader)?
                .iter()
                .map(|one| self.hold(one))
                .collect::<Result<_, _>>()?,
            done_count: done.len(),
            done: shown.map(|one| self.done(one, &begun)).collect(),
            may: may(self.session),
        })
    }

    fn done(&self, erasure: &Erasure, begun: &[Begun]) -> ErasureDone {
        let mut of = begun.iter();
        let of = of.find(|one| one.parts.contains(&erasure.roots));
        ErasureDone {
            id: erasure.id.to_string(),
            kind: of.map_or("", |one| one.kind.code()),
            count: erasure.roots.len(),
            reason: erasure.grounds.code(),
            by: erasure.by.iter().map(|one| self.name(*one)).collect(),
            at: erasure.at.0,
            without: erasure.without.len(),
        }
    }
}

fn counts(kinds: &BTreeMap<Id, Kind>) -> Vec<ErasureCount> {
    let mut counts: BTreeMap<Kind, usize> = BTreeMap::new();
    for kind in kinds.values() {
        *counts.entry(*kind).or_default() += 1;
    }
    let counts = counts.into_iter();
    counts
        .map(|(kind, count)| ErasureCount {
            kind: kind.code(),
            count,
        })
        .collect()
}

/// A page of roots, kind by kind; what is not here comes last.
fn page(
    kinds: &BTreeMap<Id, Kind>,
    roots: &BTreeSet<Id>,
    (offset, limit): (usize, usize),
) -> Vec<(Id, Option<Kind>)> {
    let rows = roots.iter().map(|root| (*root, kinds.get(root).copied()));
    let mut rows: Vec<_> = rows.collect();
    rows.sort_by_key(|(root, kind)| (kind.is_none(), *kind, *root));
    rows.into_iter().skip(offset).take(limit).collect()
}
