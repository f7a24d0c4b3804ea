//! Those who left the team and still have a way in at this laptop.
//!
//! A dismissal is a word of the roster, and it reaches a laptop when nobody of its team may be there to
//! act. Whoever left does not come in from then on; but her slot still yields the key of the store to
//! her passphrase and to her sheet. It is not taken away by itself, for it may hold the only copy of
//! her keys, and a dismissal by mistake would cost her notes. A coordinator at the laptop takes it away.

use super::{DeskError, Session};
use crate::ids::UserId;
use crate::keys::SlotFile;
use crate::roster::Roster;

/// Somebody who has a way in here and is not in the team.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Leaver {
    /// Who.
    pub user: UserId,
    /// Her name; of somebody whose introduction never counted, the initials of the unlock page.
    pub name: String,
}

impl Session {
    /// Who has a way in at this laptop and is not in the team any more.
    pub fn leavers(&self) -> Result<Vec<Leaver>, DeskError> {
        let (slots, roster) = (self.home().slots()?, self.roster());
        let named = |user| {
            let member = roster.member(user).map(|member| member.name.clone());
            Leaver {
                user,
                name: member.unwrap_or_else(|| initials(&slots, user)),
            }
        };
        Ok(leaving(&slots, &roster).map(named).collect())
    }
}

/// Takes the ways in of all who left away; those of the office stay.
pub(super) fn shut_out(slots: &mut SlotFile, roster: &Roster) {
    let gone: Vec<UserId> = leaving(slots, roster).collect();
    for user in gone {
        slots.shut_out(user);
    }
}

fn leaving<'a>(slots: &SlotFile, roster: &'a Roster) -> impl Iterator<Item = UserId> + use<'a> {
    let users = slots.users().into_iter();
    users.filter(|user| !roster.users.contains_key(user))
}

fn initials(slots: &SlotFile, user: UserId) -> String {
    let mut own = slots.slots.iter().filter(|slot| slot.user == Some(user));
    let short = own.find(|slot| !slot.short.is_empty());
    short.map(|slot| slot.short.clone()).unwrap_or_default()
}
