//! Why vectors hold links: a model of laptops whose bundles are lost, doubled and read in any order,
//! and whose folders are copied. With links every change reaches everybody; with bare numbers, the
//! control, copied folders lose changes.

use super::branch::{Node, missing};
use super::vector::{Chain, NO_CHAIN};
use crate::ids::Id;
use crate::ids::{Randomness, SeededRandom};
use std::collections::{BTreeMap, BTreeSet};

/// A change: whose, its number, the link before it, its own link.
type Step = (u32, u64, Chain, Chain);
type Ends = BTreeMap<u32, BTreeSet<(u64, Chain)>>;

#[derive(Clone, Copy, PartialEq)]
enum Rule {
    Links,
    Numbers,
}

#[derive(Clone)]
struct Laptop {
    name: u32,
    tip: (u64, Chain),
    log: BTreeSet<Step>,
    heard: BTreeMap<u32, Ends>,
    ended: BTreeSet<u32>,
}

struct Bundle {
    sender: u32,
    end: Ends,
    steps: Vec<Step>,
    team: BTreeSet<u32>,
    ended: BTreeSet<u32>,
}

struct Model {
    rule: Rule,
    dice: SeededRandom,
    laptops: Vec<Laptop>,
    names: BTreeSet<u32>,
    next: u32,
}

impl Model {
    fn roll(&self, most: usize) -> usize {
        let mut bytes = [0; 8];
        self.dice.fill(&mut bytes);
        (u64::from_le_bytes(bytes) % most as u64) as usize
    }

    fn write(&mut self, who: usize) {
        let mut noise = [0; 32];
        self.dice.fill(&mut noise);
        let laptop = &mut self.laptops[who];
        let (n, before) = laptop.tip;
        let step = (laptop.name, n + 1, before, noise);
        laptop.log.insert(step);
        laptop.tip = (n + 1, noise);
    }

    fn name(&mut self) -> u32 {
        self.next += 1;
        self.names.insert(self.next);
        self.next
    }

    fn send(&self, who: usize) -> Bundle {
        let laptop = &self.laptops[who];
        let others = self.names.iter().filter(|name| **name != laptop.name);
        let others = others.filter(|name| !laptop.ended.contains(name));
        let peers: Vec<Ends> = others
            .map(|name| laptop.heard.get(name).cloned().unwrap_or_default())
            .collect();
        let mut steps = Vec::new();
        for whose in laptop
            .log
            .iter()
            .map(|step| step.0)
            .collect::<BTreeSet<_>>()
        {
            let known: Vec<Vec<(u64, Chain)>> = peers
                .iter()
                .map(|peer| peer.get(&whose).into_iter().flatten().copied().collect())
                .collect();
            steps.extend(self.out(laptop, whose, &known));
        }
        Bundle {
            sender: laptop.name,
            end: laptop.ends(),
            steps,
            team: self.names.clone(),
            ended: laptop.ended.clone(),
        }
    }

    fn out(&self, laptop: &Laptop, whose: u32, peers: &[Vec<(u64, Chain)>]) -> Vec<Step> {
        let own: Vec<Step> = laptop
            .log
            .iter()
            .filter(|step| step.0 == whose)
            .copied()
            .collect();
        if self.rule == Rule::Numbers {
            let last = |peer: &Vec<(u64, Chain)>| peer.iter().map(|end| end.0).max().unwrap_or(0);
            let from = peers.iter().map(last).min().unwrap_or(0);
            return own.into_iter().filter(|step| step.1 > from).collect();
        }
        let place = |chain: &Chain| own.iter().position(|step| step.3 == *chain);
        let nodes: Vec<Node> = own
            .iter()
            .map(|step| Node {
                n: step.1,
                chain: step.3,
                before: place(&step.2),
                id: Id::new([0; 16]),
                root: Id::new([0; 16]),
                aside: false,
            })
            .collect();
        let runs = missing(&nodes, peers);
        for run in &runs {
            assert!(
                run.windows(2)
                    .all(|pair| nodes[pair[1]].before == Some(pair[0]))
            );
        }
        runs.into_iter().flatten().map(|place| own[place]).collect()
    }

    fn hear(&mut self, who: usize, bundle: &Bundle) {
        let fresh = self.name_if_copied(who, bundle);
        let laptop = &mut self.laptops[who];
        for step in &bundle.steps {
            let known = match self.rule {
                Rule::Links => laptop.has(step.0, step.1 - 1, &step.2),
                Rule::Numbers => laptop.last(step.0) + 1 == step.1,
            };
            if known {
                laptop.log.insert(*step);
            }
        }
        assert!(bundle.team.len() <= self.names.len());
        laptop.ended.extend(&bundle.ended);
        laptop.heard.insert(bundle.sender, bundle.end.clone());
        if let Some(name) = fresh {
            laptop.ended.insert(laptop.name);
            (laptop.name, laptop.tip) = (name, (0, NO_CHAIN));
        }
    }

    /// A link in its own name that it did not make tells a laptop that it was copied.
    fn name_if_copied(&mut self, who: usize, bundle: &Bundle) -> Option<u32> {
        let laptop = &self.laptops[who];
        let mut own = bundle.end.get(&laptop.name).into_iter().flatten();
        let strange = own.any(|(n, chain)| !laptop.has(laptop.name, *n, chain));
        (self.rule == Rule::Links && strange).then(|| self.name())
    }
}

impl Laptop {
    fn has(&self, whose: u32, n: u64, chain: &Chain) -> bool {
        n == 0
            || self
                .log
                .iter()
                .any(|step| (step.0, step.1, &step.3) == (whose, n, chain))
    }

    fn last(&self, whose: u32) -> u64 {
        let own = self.log.iter().filter(|step| step.0 == whose);
        own.map(|step| step.1).max().unwrap_or(0)
    }

    fn ends(&self) -> Ends {
        let inner: BTreeSet<Chain> = self.log.iter().map(|step| step.2).collect();
        let mut ends = Ends::new();
        for step in self.log.iter().filter(|step| !inner.contains(&step.3)) {
            ends.entry(step.0).or_default().insert((step.1, step.3));
        }
        ends
    }
}

/// Plays a schedule; whether everybody has every change in the end.
fn converges(seed: u64, rule: Rule, copies: bool) -> bool {
    let mut model = Model {
        rule,
        dice: SeededRandom::new(seed),
        laptops: Vec::new(),
        names: BTreeSet::new(),
        next: 0,
    };
    for _ in 0..3 {
        let name = model.name();
        model.laptops.push(Laptop {
            name,
            tip: (0, NO_CHAIN),
            log: BTreeSet::new(),
            heard: BTreeMap::new(),
            ended: BTreeSet::new(),
        });
    }
    let mut sticks: Vec<Bundle> = Vec::new();
    for step in 0..60 {
        let who = model.roll(model.laptops.len());
        match model.roll(10) {
            0..=4 => model.write(who),
            5 | 6 => sticks.push(model.send(who)),
            _ if sticks.is_empty() => {}
            _ => {
                let stick = model.roll(sticks.len());
                model.hear(who, &sticks[stick]);
            }
        }
        if copies && step == 20 {
            let copy = model.laptops[who].clone();
            model.laptops.push(copy);
            model.write(who);
            model.write(model.laptops.len() - 1);
        }
    }
    let all: BTreeSet<Step> = model
        .laptops
        .iter()
        .flat_map(|laptop| laptop.log.iter().copied())
        .collect();
    for _ in 0..5 {
        for from in 0..model.laptops.len() {
            let bundle = model.send(from);
            (0..model.laptops.len()).for_each(|to| model.hear(to, &bundle));
        }
    }
    model.laptops.iter().all(|laptop| laptop.log == all)
}

#[test]
fn with_links_every_change_reaches_everybody_and_with_bare_numbers_copies_lose_some() {
    let failing = |rule, copies| {
        (0..300)
            .filter(|seed| !converges(*seed, rule, copies))
            .count()
    };
    assert_eq!(failing(Rule::Links, false), 0);
    assert_eq!(failing(Rule::Links, true), 0);
    assert_eq!(
        failing(Rule::Numbers, false),
        0,
        "the control fails for the copies alone"
    );
    let lost = failing(Rule::Numbers, true);
    assert!(lost > 150, "the control lost changes in {lost} of 300");
}
