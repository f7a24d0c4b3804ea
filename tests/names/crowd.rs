//! The crowd among which a name must be found: invented persons in five scripts, many of them nearly namesakes.
//! Always the same crowd for the same seed.

const WORDS: &str = include_str!("crowd.txt");
const SCRIPTS: [&str; 5] = ["arabic", "persian", "cyrillic", "turkish", "ethiopic"];

/// Spellings of the same sound between which offices waver.
const SPELLINGS: [(&str, &str); 22] = [
    ("sh", "sch"),
    ("sh", "ch"),
    ("kh", "ch"),
    ("kh", "h"),
    ("ch", "tsch"),
    ("zh", "j"),
    ("j", "dj"),
    ("j", "dsch"),
    ("ou", "u"),
    ("oo", "u"),
    ("y", "j"),
    ("i", "y"),
    ("q", "k"),
    ("gh", "g"),
    ("w", "v"),
    ("v", "w"),
    ("ts", "z"),
    ("z", "s"),
    ("a", "e"),
    ("e", "i"),
    ("mm", "m"),
    ("ss", "s"),
];

/// A row of numbers that looks like chance and is the same on every machine (splitmix64).
pub struct Chance(pub u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    fn below(&mut self, bound: usize) -> usize {
        (self.next() % bound as u64) as usize
    }

    fn one_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }
}

struct Words {
    given: Vec<(&'static str, &'static str)>,
    family: Vec<(&'static str, &'static str)>,
}

fn words(script: &str) -> Words {
    let list = |part: &str| {
        WORDS
            .lines()
            .filter_map(|line| {
                let mut columns = line.split('|').map(str::trim);
                (columns.next() == Some(script) && columns.next() == Some(part))
                    .then(|| columns.next().unwrap())
            })
            .flat_map(|words| {
                words
                    .split(',')
                    .map(|word| word.trim().split_once('=').unwrap())
            })
            .collect()
    };
    Words {
        given: list("given"),
        family: list("family"),
    }
}

/// `count` persons with two or three name forms each: as on the German paper, in the person's own letters where the
/// language has others, and as some other office spelt it.
pub fn crowd(count: usize, seed: u64) -> Vec<Vec<String>> {
    let scripts: Vec<Words> = SCRIPTS.iter().map(|script| words(script)).collect();
    let mut chance = Chance(seed);
    (0..count)
        .map(|number| person(&scripts[number % scripts.len()], &mut chance))
        .collect()
}

fn person(words: &Words, chance: &mut Chance) -> Vec<String> {
    let mut parts = vec![words.given[chance.below(words.given.len())]];
    if chance.one_in(4) {
        parts.push(words.given[chance.below(words.given.len())]);
    }
    parts.push(words.family[chance.below(words.family.len())]);
    let latin = parts
        .iter()
        .map(|(latin, _)| *latin)
        .collect::<Vec<_>>()
        .join(" ");
    let native = parts
        .iter()
        .map(|(_, native)| *native)
        .collect::<Vec<_>>()
        .join(" ");
    let official = if chance.one_in(2) {
        respelt(&latin, chance)
    } else {
        latin.clone()
    };
    let mut forms = vec![official];
    if parts.iter().all(|(_, native)| !native.is_empty()) {
        forms.push(native);
    }
    if forms.len() < 2 || chance.one_in(3) {
        let other = respelt(&latin, chance);
        forms.push(respelt(&other, chance));
    }
    forms
}

fn respelt(name: &str, chance: &mut Chance) -> String {
    let fitting: Vec<_> = SPELLINGS
        .iter()
        .filter(|(from, _)| name.contains(from))
        .collect();
    if fitting.is_empty() {
        return name.to_owned();
    }
    let (from, to) = fitting[chance.below(fitting.len())];
    name.replacen(from, to, 1)
}
