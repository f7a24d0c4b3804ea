//! Our figures beside a yardstick measured in the same run, on the same machine, with the same
//! data: a practice office. Ratios say whether the design costs too much; absolute times say what
//! this machine is. Never a test: a busy machine must not make a build red.

mod bare;
mod building;
mod child;
mod edits;
mod exporting;
mod importing;
mod office;
mod paper;
mod row;
mod searching;
mod team;
mod unlocking;

use office::Office;
use row::Table;

/// `geleit-bench [SCALE] [PART]…`: the size of everything, and `papers`, `exchange` or `office`;
/// all of them when none is named.
fn main() {
    if child::serve() {
        return;
    }
    let args: Vec<String> = std::env::args().skip(1).collect();
    let scale = args.iter().find_map(|text| text.parse().ok());
    let scale: f64 = scale.unwrap_or(1.0);
    let parts = ["papers", "exchange", "office"];
    let named = |part: &str| args.iter().any(|arg| arg == part);
    let wanted = |part: &str| named(part) || !parts.iter().any(|part| named(part));
    println!("scale {scale}");
    let mut table = Table::default();
    if wanted("papers") {
        paper::measure(&mut table);
    }
    if wanted("exchange") {
        importing::measure(scale, &mut table);
        exporting::measure(scale, &mut table);
    }
    if wanted("office") {
        let small = Office::build(scale / 10.0);
        let office = Office::build(scale);
        building::measure(&office, &mut table);
        searching::measure(&office, &mut table);
        unlocking::measure(&office, &small, &mut table);
    }
    table.print();
}
