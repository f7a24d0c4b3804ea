//! Finding a person by a name as somebody heard, remembered or typed it.
//!
//! A client's name stands in the file as the office wrote it, and nobody types it that way: Mohammed is Muhammad on
//! the next paper and محمد on the first one; Шевчук is Shevchuk, Schewtschuk or Chevtchouk depending on the border he
//! crossed; an article is written on, with a hyphen, or not at all. This room finds the name all the same.
//!
//! It works in steps, each a file. `fold` turns a name into plain Latin letters, from tables of letters alone
//! (`letters`). `sound` reads these as sounds, so that the spellings of German, French, English and Turkish meet;
//! what a spelling leaves open (is *ch* sh, kh or tsch?) stays open. `score` compares two words by an edit distance
//! whose costs (`cost`) say how easily one sound is taken for another, and how cheap a vowel is that the Arabic or
//! Ethiopic writing never had. `rank` lets the words of a query answer in any order, written together or apart.
//! [`NameIndex`] keeps all words as a tree of sounds (`tree`), so that words which begin alike are compared together and
//! the answer is there while one types.
//!
//! No rule here names a name. Whoever is found badly is a reason for a better letter or a better cost, never for an
//! exception. The room knows no person: a key goes in, a key comes out. It keeps names only folded, and only in
//! memory.

mod cost;
mod fold;
mod index;
mod letters;
mod rank;
mod score;
mod sound;
mod tree;

pub use fold::{Atom, Folded, fold};
pub use index::{Answer, Hit, NameIndex};
pub use letters::Vowels;
pub use sound::Sounds;
