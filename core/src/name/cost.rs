//! What it costs to take one sound for another: tables in hundredths of a consonant.

use std::sync::OnceLock;

use super::letters::Vowels;
use super::sound::is_vowel;

/// A cost in hundredths; a hundred is a consonant too many or too few.
pub type Cost = u16;

/// The cost of swapping two neighbours, the commonest slip of the finger.
pub const SWAP: Cost = 40;

const CONSONANT: Cost = 100;
const VOWEL: Cost = 30;
const UNLIKE: Cost = 120;

/// Sounds that speech or spelling drops easily, and what a missing one costs.
const WEAK: &[(char, Cost)] = &[
    ('H', 10),
    ('y', 25),
    ('w', 35),
    ('L', 35),
    ('h', 40),
    ('G', 50),
    ('j', 60),
];

/// Pairs of sounds that spellings confuse. Everything else is unlike.
const ALIKE: &[(&str, Cost)] = &[
    // an l or h that may be silent is still one
    ("Ll Hh", 0),
    ("HK", 10),
    ("Lr", 60),
    // vowels and glides
    ("ou iy", 5),
    ("ae ei wu", 5),
    ("wo ao", 10),
    ("ai au eo eu iu yu uv", 20),
    ("io ya ov ey", 20),
    ("wv", 10),
    ("wf", 40),
    ("wb", 50),
    // j, dj, zh, y
    ("jJ", 5),
    ("jZ jy", 10),
    ("ji JZ", 15),
    ("jS Jy", 25),
    ("jg jh Jg JT", 30),
    ("Jz jz", 40),
    // c and ch, undecided
    ("CT", 5),
    ("CS CK cT cJ cQ ck cs", 10),
    ("Ck cC cq", 15),
    ("Ch Cx Cq cS cz cK", 25),
    ("CJ", 35),
    // hushing and hissing
    ("SZ", 20),
    ("TS Ss Zz SJ", 30),
    ("TZ", 35),
    ("TQ Sz Zs Tt", 40),
    ("sz Qz", 10),
    ("Qs", 20),
    ("Qt", 40),
    // throat
    ("qk Kx", 5),
    ("Kh", 10),
    ("Gg Gh", 10),
    ("Kk Gq", 15),
    ("Kq xh qg", 20),
    ("KG hg", 25),
    ("kg xk Gr", 30),
    ("Kg qh Gk xS xs", 40),
    // teeth
    ("Xt Dz Dd", 10),
    ("Xs", 15),
    ("td DX", 25),
    ("Ds", 35),
    ("Xd Xf Dt zd", 40),
    // lips, nose, the rest
    ("bp fv", 20),
    ("bv pf", 30),
    ("pv", 45),
    ("Nn", 15),
    ("mn", 50),
    ("lr", 60),
];

/// One sound that another spelling writes as two.
const SPLIT: &[(char, [char; 2], Cost)] = &[
    ('x', ['k', 's'], 5),
    ('J', ['d', 'Z'], 5),
    ('J', ['d', 'j'], 5),
    ('N', ['n', 'y'], 5),
    ('N', ['n', 'i'], 10),
    ('N', ['g', 'n'], 15),
    ('S', ['s', 'h'], 10),
    ('K', ['k', 'h'], 10),
    ('G', ['g', 'h'], 10),
    ('Z', ['z', 'h'], 10),
    ('D', ['d', 'h'], 10),
    ('X', ['t', 'h'], 10),
    ('Q', ['t', 's'], 5),
    ('Q', ['t', 'z'], 5),
    ('T', ['t', 'S'], 5),
    ('S', ['S', 'T'], 30),
    ('z', ['d', 'z'], 20),
];

const SQUARE: usize = 128;

/// The cost of reading one sound as another.
pub fn confuse(one: char, other: char) -> Cost {
    static TABLE: OnceLock<Vec<Cost>> = OnceLock::new();
    if one == other {
        return 0;
    }
    let table = TABLE.get_or_init(alike_table);
    let place = |a: char, b: char| (u32::from(a) as usize) * SQUARE + u32::from(b) as usize;
    if one.is_ascii() && other.is_ascii() {
        table.get(place(one, other)).copied().unwrap_or(UNLIKE)
    } else {
        UNLIKE
    }
}

fn alike_table() -> Vec<Cost> {
    let mut table = vec![UNLIKE; SQUARE * SQUARE];
    for (pairs, cost) in ALIKE {
        for pair in pairs.split(' ') {
            let ends: Vec<usize> = pair
                .chars()
                .map(|sound| u32::from(sound) as usize)
                .collect();
            if let [one, other] = ends[..] {
                for place in [one * SQUARE + other, other * SQUARE + one] {
                    if let Some(cell) = table.get_mut(place) {
                        *cell = *cost;
                    }
                }
            }
        }
    }
    table
}

/// The cost of reading one sound as two, if any spelling does that.
pub fn split(one: char, two: [char; 2]) -> Option<Cost> {
    if !matches!(one, 'x' | 'z' | 'A'..='Z') {
        return None;
    }
    SPLIT
        .iter()
        .find(|(single, pair, _)| *single == one && *pair == two)
        .map(|(_, _, cost)| *cost)
}

/// The sounds with which a spelling of this sound as two begins.
pub fn first_halves(one: &char) -> impl Iterator<Item = char> {
    SPLIT
        .iter()
        .filter(move |(single, _, _)| single == one)
        .map(|(_, [first, _], _)| *first)
}

/// What a sound costs that the other word lacks; vowels cost little when one of the two leaves them out.
pub fn gap(sound: char, written: Vowels) -> Cost {
    if is_vowel(sound) {
        return match written {
            Vowels::Written => VOWEL,
            Vowels::Doubtful => VOWEL / 2,
            Vowels::LeftOut => VOWEL / 6,
        };
    }
    WEAK.iter()
        .find(|(weak, _)| *weak == sound)
        .map_or(CONSONANT, |(_, cost)| *cost)
}
