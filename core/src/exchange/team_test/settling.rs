//! The end of a week: everybody hears everybody, until nothing is new.

use super::asking::wants;
use super::events::Event;
use super::export::carries_what_its_base_lacks;
use super::team::Laptop;
use super::week::Week;
use crate::exchange::{Attachments, Audience, ExchangeError};
use crate::ids::Id;
use crate::roster::Roster;
use crate::store::{Reader, StoreError};
use std::collections::{BTreeMap, BTreeSet};

impl Week {
    /// The laptops nobody shut out, once everybody's word is heard.
    pub fn staying(&self) -> Vec<&Laptop> {
        let everybody: Vec<_> = self.laptops.iter().flat_map(Laptop::records).collect();
        let roster = Roster::of(self.team.space, &everybody).unwrap();
        let laptops = self.laptops.iter();
        laptops
            .filter(|one| !roster.is_out(one.replica()))
            .collect()
    }

    /// Everybody hears everybody, until nothing is new. Bundles are not sealed to laptops that are out.
    pub fn settle(&self) {
        for round in 0..6 {
            let mut quiet = true;
            for from in &self.laptops {
                // Long enough apart that each begins anew, and has another key; then one after the other.
                if round < 2 {
                    from.now.set(from.now.get() + 300 * 86_400_000);
                }
                let audience = Audience::Team(Attachments::All);
                let (_, bundle) = from.send_to(&self.team, &audience);
                carries_what_its_base_lacks(from, &bundle);
                for to in &self.laptops {
                    match to.hear(&bundle) {
                        Ok(received) => {
                            let new = !received.preview.is_nothing_new();
                            quiet &= !new && received.reincarnated.is_none();
                        }
                        Err(ExchangeError::NotForThisLaptop) => {}
                        Err(refused) => panic!("{refused}"),
                    }
                }
            }
            let stay = self.staying();
            // What only a laptop has that is out may never come: it hears of no wish.
            let out = stay.len() < self.laptops.len();
            if quiet && (out || stay.iter().all(|laptop| wants(laptop).is_empty())) {
                return self.note_the_end(&stay);
            }
        }
        panic!("a team that never comes to rest");
    }

    /// What of all that can be told only now.
    fn note_the_end(&self, stay: &[&Laptop]) {
        let Some(first) = stay.first() else { return };
        let roster = first.roster();
        let mut laptops = roster.laptops.values();
        let ends = [
            (Event::Parted, laptops.any(|laptop| laptop.ended)),
            (Event::Out, stay.len() < self.laptops.len()),
            (
                Event::Erased,
                roster.erased().keys().any(|root| {
                    let root = hex(*root);
                    self.bodies.values().any(|of| *of == root)
                }),
            ),
        ];
        for (event, _) in ends.into_iter().filter(|(_, came)| *came) {
            self.events.note(event);
        }
    }
}

pub fn hex(id: Id) -> String {
    id.to_string().to_uppercase()
}

/// The hashes of all bodies in a laptop's log, those too that are erased.
pub fn hashes(laptop: &Laptop) -> BTreeSet<String> {
    let sql = "SELECT hex(body_hash) FROM change ORDER BY cn";
    let read = |reader: &Reader<'_>| reader.rows(sql, [], |row| row.get(0));
    let hashes: Result<Vec<_>, StoreError> = laptop.store.read(read);
    hashes.unwrap().into_iter().collect()
}

/// The hashes of the bodies a laptop has, with their roots.
pub fn bodies(laptop: &Laptop) -> BTreeMap<String, String> {
    let sql = "SELECT hex(body_hash), hex(root) FROM change WHERE body IS NOT NULL";
    let read = |reader: &Reader<'_>| reader.rows(sql, [], |row| Ok((row.get(0)?, row.get(1)?)));
    let bodies: Result<Vec<_>, StoreError> = laptop.store.read(read);
    bodies.unwrap().into_iter().collect()
}
