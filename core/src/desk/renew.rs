//! New keys for a worker who forgot her passphrase and has no sheet.
//!
//! Nobody can open what was sealed to her old key: a coordinator vouches for a new one, visibly, and
//! colleagues who read the same notes give them to her again.

use super::sheet::{self, SheetKind};
use super::{Desk, DeskError, Session};
use crate::ids::UserId;
use crate::keys::{PaperCode, Passphrase, UserKeys};
use crate::note::{self, Loss};
use crate::roster::{self, Record};
use crate::time::Instant;

impl Desk {
    /// Draws new keys for a worker, enters them under her name, and gives her new ways in on this
    /// laptop in place of those she had. She types the passphrase herself, and copies her new sheet
    /// when she sits down. Gives what she can not read any more.
    pub fn renew_worker(
        &self,
        session: &Session,
        user: UserId,
        passphrase: &Passphrase,
    ) -> Result<Loss, DeskError> {
        if user == session.user() {
            return Err(DeskError::Oneself);
        }
        passphrase.check_new()?;
        let roster = session.roster();
        let member = roster.users.get(&user).ok_or(DeskError::NoSuchUser)?;
        let (keys, code) = (UserKeys::draw()?, PaperCode::draw()?);
        // The latest keys count, on a laptop whose clock is behind too.
        let now = self.ports.clock.now();
        let at = now.max(Instant(member.said.0 + 1));
        let record = Record::User {
            user,
            name: member.name.clone(),
            short: member.short.clone(),
            recipient: keys.identity.recipient(),
            sign: keys.sign.verify_key(),
        };
        let coordinator = (session.user().0, &session.keys().sign);
        let signed = record.sign(session.space(), at, &[coordinator, (user.0, &keys.sign)]);
        // The ways in come first: nothing may be sealed to keys that a crash has taken with it.
        session.home().change_slots(|slots| {
            let typed = (passphrase, self.cost(slots.demo));
            let own = (user, member.short.as_str());
            Ok(slots.let_in(own, typed, &code, session.key(), &keys)?)
        })?;
        let loss = session.write(
            &session.moment(now),
            self.ports.random.as_ref(),
            |tx| {
                let loss = note::loss_of(&tx.reader(), &roster, user)?;
                roster::add(tx, &signed)?;
                let own = keys.identity.recipient();
                sheet::keep(tx, user, &own, SheetKind::Personal, &code)?;
                Ok::<_, DeskError>(loss)
            },
            |_, loss| Ok(loss),
        )?;
        session.reread_roster()?;
        Ok(loss)
    }
}
