//! Our figures beside a yardstick measured in the same run, on the same machine, with the same
//! data: a practice office. Ratios say whether the design costs too much; absolute times say what
//! this machine is. Never a test: a busy machine must not make a build red.

mod bare;
mod building;
mod office;
mod paper;
mod row;
mod searching;
mod unlocking;

use office::Office;
use row::Table;

fn main() {
    let scale = std::env::args().nth(1).and_then(|text| text.parse().ok());
    let scale: f64 = scale.unwrap_or(1.0);
    println!("demo office at scale {scale}");
    let mut table = Table::default();
    paper::measure(&mut table);
    let small = Office::build(scale / 10.0);
    let office = Office::build(scale);
    building::measure(&office, &mut table);
    searching::measure(&office, &mut table);
    unlocking::measure(&office, &small, &mut table);
    table.print();
}
