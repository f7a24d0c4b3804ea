//! Agreements: a help plan as it was printed for signature, for ever.
//!
//! *Print for signature* freezes everything variable that stands on the paper, in all its
//! languages, into one immutable row. Its digest is the SHA-256 of those bytes; signatures, prints,
//! copies and scans are further rows that name the digest. The plan itself goes on as the draft of
//! the next version. Whether an agreement is in force follows from these facts and is stored
//! nowhere.

mod content;

pub use content::{
    Area, Basis, Client, Consent, Content, Conversation, Evaluation, Goal, Measure, Partner,
    Resource, Service, View, Words, Worker,
};
