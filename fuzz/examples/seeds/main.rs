//! Writes one seed or more for each target into a folder, as Geleit itself writes such files.
//!
//! The team has the keys of the targets, so what is signed here holds there. `scripts/fuzz --seeds` runs
//! this and keeps what reaches code that nothing in the corpus reaches yet.

mod files;
mod office;
mod rows;
mod silence;

use geleit_fuzz::{Laptop, Team, Whose};
use std::path::{Path, PathBuf};
use std::{env, fs};

/// Where seeds are put.
struct Corpus(PathBuf);

impl Corpus {
    fn put(&self, target: &str, name: &str, seed: &[u8]) {
        let folder = self.0.join(target);
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join(name), seed).unwrap();
    }
}

fn main() {
    let folder = env::args_os().nth(1).expect("usage: seeds FOLDER");
    let corpus = Corpus(Path::new(&folder).to_owned());
    let (ours, theirs) = (Team::new(), Team::of_root(true));
    let laptop = Laptop::new(&ours, Whose::There);
    let other = Laptop::new(&theirs, Whose::There);
    office::works(&corpus, (&ours, &laptop), (&theirs, &other));
    rows::every_table(&corpus);
    rows::every_record(&corpus, &ours);
    files::ways_in(&corpus, &ours);
    files::papers(&corpus);
}
