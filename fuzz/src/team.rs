//! A team whose keys follow from codes on paper, so they are the same in every run.

use geleit_core::ids::{Id, ReplicaId, SpaceId, UserId};
use geleit_core::keys::{Identity, PaperCode, PaperKey, SignKey};
use geleit_core::roster::{Record, Role, Roster, Signed, space_id};
use geleit_core::store::{Birth, replica_of};
use geleit_core::time::Instant;

/// Coordinates.
pub const ALMA: UserId = UserId(Id::new([1; 16]));
/// Does not.
pub const BRUNO: UserId = UserId(Id::new([2; 16]));
/// The present moment in every target.
pub const NOW: Instant = Instant(1_800_000_000_000);

const CODES: [&str; 6] = [
    "0104 0G20 8104 0G20 8104 0G20 81YQ",
    "0208 1040 G208 1040 G208 1040 G22Z",
    "030C 1G60 R30C 1G60 R30C 1G60 R38H",
    "040G 2081 040G 2081 040G 2081 040G",
    "050M 2GA1 850M 2GA1 850M 2GA1 85RV",
    "060R 30C1 G60R 30C1 G60R 30C1 G6Q9",
];

/// Somebody or something with keys.
pub struct Member {
    /// By which signatures name it.
    pub id: Id,
    /// Signs.
    pub sign: SignKey,
    /// Opens.
    pub identity: Identity,
}

/// Who has keys here.
#[derive(Clone, Copy)]
pub enum Whose {
    /// The space's own, on paper.
    Root,
    /// Alma's.
    Alma,
    /// Bruno's.
    Bruno,
    /// Of the laptop that reads.
    Here,
    /// Of the laptop that wrote.
    There,
    /// Of a laptop nobody knows yet.
    Stranger,
}

impl Whose {
    /// All of them, in the order in which an input names them.
    pub const ALL: [Self; 6] = [
        Self::Root,
        Self::Alma,
        Self::Bruno,
        Self::Here,
        Self::There,
        Self::Stranger,
    ];
}

/// The team.
pub struct Team {
    /// Its space.
    pub space: SpaceId,
    /// Its founding records, with both laptops.
    pub records: Vec<Signed>,
    members: Vec<Member>,
    codes: [&'static str; 6],
}

impl Team {
    /// The team whose root is one of two: the service of the targets, or another.
    pub fn of_root(other: bool) -> Self {
        let mut codes = CODES;
        if other {
            codes.reverse();
        }
        let root = keys(codes[0]).0.verify_key();
        let space = space_id(&root);
        let member = |(whose, code): (Whose, &str)| {
            let (sign, identity) = keys(code);
            let id = match whose {
                Whose::Root => space.0,
                Whose::Alma => ALMA.0,
                Whose::Bruno => BRUNO.0,
                _ => replica_of(&sign.verify_key()).0,
            };
            Member { id, sign, identity }
        };
        let members: Vec<Member> = Whose::ALL.into_iter().zip(codes).map(member).collect();
        let mut team = Self {
            space,
            records: Vec::new(),
            members,
            codes,
        };
        team.records = team.founding();
        team
    }

    /// The service of the targets.
    pub fn new() -> Self {
        Self::of_root(false)
    }

    /// Somebody's keys.
    pub fn member(&self, whose: Whose) -> &Member {
        &self.members[whose as usize]
    }

    /// A laptop's birth.
    pub fn birth(&self, whose: Whose) -> Birth {
        let member = self.member(whose);
        let (sign, identity) = keys(self.codes[whose as usize]);
        Birth {
            space: self.space,
            replica: ReplicaId(member.id),
            sign,
            identity,
        }
    }

    /// Signs a record.
    pub fn sign(&self, record: &Record, signers: &[Whose]) -> Signed {
        let signers: Vec<_> = signers.iter().map(|whose| self.member(*whose)).collect();
        let signers: Vec<_> = signers.iter().map(|one| (one.id, &one.sign)).collect();
        record.sign(self.space, NOW, &signers)
    }

    fn founding(&self) -> Vec<Signed> {
        let space = Record::Space {
            root: self.member(Whose::Root).sign.verify_key(),
            records: self.member(Whose::Root).identity.recipient(),
            demo: false,
        };
        let user = |user, name: &str, short: &str, whose| Record::User {
            user,
            name: name.into(),
            short: short.into(),
            recipient: self.member(whose).identity.recipient(),
            sign: self.member(whose).sign.verify_key(),
        };
        let laptop = |whose| Record::Replica {
            replica: ReplicaId(self.member(whose).id),
            sign: self.member(whose).sign.verify_key(),
            recipient: self.member(whose).identity.recipient(),
        };
        let appoint = Record::Appoint {
            user: ALMA,
            role: Role::Coordinator,
        };
        let (alma, bruno) = (Whose::Alma, Whose::Bruno);
        vec![
            self.sign(&space, &[Whose::Root]),
            self.sign(&user(ALMA, "Alma Berger", "AB", alma), &[alma, Whose::Root]),
            self.sign(&appoint, &[Whose::Root]),
            self.sign(&user(BRUNO, "Bruno Celik", "BC", bruno), &[bruno, alma]),
            self.sign(&laptop(Whose::Here), &[alma]),
            self.sign(&laptop(Whose::There), &[alma]),
        ]
    }

    /// Who belongs, by the founding records.
    pub fn roster(&self) -> Roster {
        Roster::of(self.space, &self.records).expect("a founded space")
    }
}

impl Default for Team {
    fn default() -> Self {
        Self::new()
    }
}

/// The keys that belong to a code.
fn keys(code: &str) -> (SignKey, Identity) {
    let code = PaperCode::read(code).expect("a code as it is printed");
    let sign = code.sign_key(PaperKey::SpaceRoot).expect("HKDF");
    (sign, code.identity(PaperKey::Slot).expect("HKDF"))
}
