//! A stick that is lost, and what has not been received: noticed, asked for by a small file, and
//! brought by whoever has it.

use crate::rooms::agreement::Family;
use crate::support::{
    ALMA, Office, PaperTray, SECOND, carry, files_below, read_bundle, second_laptop, tables,
    write_bundle,
};
use geleit_glass::{Kind, file};
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};

/// Three laptops of one team that know each other, by their names.
struct Team {
    first: Office,
    second: Office,
    third: Office,
}

impl Team {
    fn of(first: Office) -> Self {
        let second = second_laptop(&first, &ALMA);
        let third = second_laptop(&first, &ALMA);
        let team = Self {
            first,
            second,
            third,
        };
        for (office, label) in team.all().into_iter().zip(["Eins", "Zwei", "Drei"]) {
            let own = office.desk.session().unwrap().replica().to_string();
            team.first
                .call("laptop.rename", json!({"replica": own, "label": label}));
        }
        for _ in 0..2 {
            team.everybody_hears_everybody();
        }
        team
    }

    fn all(&self) -> [&Office; 3] {
        [&self.first, &self.second, &self.third]
    }

    fn later(&self, minutes: i64) {
        let keys = [ALMA.passphrase, SECOND, SECOND];
        for (office, passphrase) in self.all().into_iter().zip(keys) {
            office.clock.turn_by_minutes(minutes);
            // Nobody was at the desk meanwhile.
            if minutes > 1 {
                office.call("desk.unlock", office.way_in(&ALMA, passphrase));
            }
        }
    }

    fn everybody_hears_everybody(&self) {
        for from in self.all() {
            self.later(1);
            let file = write_bundle(from);
            let others = self.all().into_iter();
            others.for_each(|to| drop(read_bundle(to, &file)));
        }
    }
}

fn status(office: &Office) -> Value {
    office.call("exchange.status", json!({}))
}

/// Whose changes are missing on a laptop, how many, and who has them.
fn gaps(office: &Office) -> Value {
    let gaps = status(office)["gaps"].take();
    let gaps = gaps.as_array().unwrap().iter();
    gaps.map(|gap| json!([gap["laptop"], gap["changes"], gap["holders"]]))
        .collect()
}

fn ask(office: &Office) -> PathBuf {
    let grant = office.desk.grant(office.stick());
    let asked = office.call("exchange.ask", json!({"grant": grant}));
    office.stick().join(asked["file"].as_str().unwrap())
}

fn inspect(office: &Office, file: &Path) -> Value {
    let grant = office.desk.grant(file.to_path_buf());
    office.call("exchange.inspect", json!({"grant": grant}))
}

/// Writes with a choice of attachments; gives the receipt and the file.
fn write_with(office: &Office, attachments: Value) -> (Value, PathBuf) {
    let grant = office.desk.grant(office.stick());
    let args = json!({"grant": grant, "attachments": attachments});
    let receipt = office.call("exchange.write", args);
    let file = office.stick().join(receipt["file"].as_str().unwrap());
    (receipt, file)
}

const TWO_MONTHS: i64 = 61 * 24 * 60;

#[test]
fn a_lost_stick_is_noticed_asked_for_and_brought_by_a_third_laptop_in_any_order_and_twice() {
    for later_first in [true, false] {
        let team = Team::of(Office::open());
        let Team {
            first,
            second,
            third,
        } = &team;
        first.person("Nura", "Saleh");
        let lost = write_bundle(first);
        read_bundle(second, &lost);
        fs::remove_file(lost).unwrap();
        assert_eq!(gaps(third), json!([]), "nobody can know yet");
        // The third is on leave so long that nobody writes for it any more.
        team.later(TWO_MONTHS);
        carry(second, first);
        first.person("Ali", "Saleh");
        let next = write_bundle(first);
        assert_eq!(inspect(third, &next)["gap"], true);
        assert_eq!(read_bundle(third, &next)["changes"], 0);
        let missing = status(third)["gaps"][0].take();
        assert_eq!(missing["laptop"], "Eins");
        let (from, to) = (&missing["first"], &missing["last"]);
        assert_eq!(
            missing["changes"].as_i64().unwrap(),
            to.as_i64().unwrap() + 1 - from.as_i64().unwrap()
        );
        assert_eq!(missing["holders"], json!(["Eins"]));
        assert_eq!(missing["since"], status(third)["lastReadAt"]);
        // It asks, in a file that carries nothing; the second has what was on the lost stick.
        let before = tables(third);
        let request = ask(third);
        assert_eq!(tables(third), before);
        let seen = inspect(second, &request);
        assert_eq!(
            (&seen["from"], &seen["changes"]),
            (&json!("Drei"), &json!(0))
        );
        assert!(seen["asks"]["changes"].as_i64().unwrap() > 0);
        assert_eq!(seen["asks"]["attachments"], 0);
        for _ in 0..2 {
            assert_eq!(read_bundle(second, &request)["changes"], 0);
        }
        let answer = write_bundle(second);
        let order = match later_first {
            true => [&next, &answer, &next, &answer],
            false => [&answer, &answer, &next, &next],
        };
        order
            .into_iter()
            .for_each(|file| drop(read_bundle(third, file)));
        assert_eq!(gaps(third), json!([]));
        let list = json!({"offset": 0, "limit": 9});
        assert_eq!(third.call("person.list", list.clone())["count"], 2);
        // The one that was asked hears of the rest too, and then all have the same.
        team.everybody_hears_everybody();
        team.everybody_hears_everybody();
        for office in team.all() {
            assert_eq!(gaps(office), json!([]));
            assert_eq!(tables(office), tables(first));
            let session = office.desk.session().unwrap();
            assert!(session.verify().unwrap().is_whole());
        }
    }
}

#[test]
fn a_request_is_no_exchange_file_and_says_that_it_was_asked() {
    let team = Team::of(Office::open());
    let (first, third) = (&team.first, &team.third);
    third.person("Nura", "Saleh");
    let before = status(third);
    team.later(1);
    let request = ask(third);
    let after = status(third);
    assert_eq!(after["lastWrittenAt"], before["lastWrittenAt"]);
    assert_eq!(after["changesSince"], before["changesSince"]);
    assert!(fs::metadata(&request).unwrap().len() < 8_192);
    // Whoever reads it learns what is new there, and that it has not come.
    let seen = inspect(first, &request);
    assert_eq!(seen["asks"], json!({"changes": 0, "attachments": 0}));
    read_bundle(first, &request);
    assert_eq!(gaps(first)[0][0], "Drei");
    assert_eq!(gaps(first)[0][2], json!(["Drei"]));
    carry(third, first);
    assert_eq!(gaps(first), json!([]));
    // Its own request is read without harm.
    read_bundle(third, &request);
    assert_eq!(gaps(third), json!([]));
    // An older one read late takes no newer word away.
    read_bundle(first, &request);
    assert_eq!(gaps(first), json!([]));
}

/// Three laptops of a team, and a paper that was printed on the first.
fn printed() -> (Team, Value) {
    let (family, view) = Family::frozen();
    let team = Team::of(family.office);
    let paper = view["row"]["id"].clone();
    let print = json!({"paper": paper, "printer": PaperTray::ADDRESS, "copies": 1});
    team.first.call("paper.print", print);
    (team, paper)
}

/// Files a scan of so many bytes more than its picture with a paper; gives its id.
fn scan(office: &Office, paper: &Value, bytes: usize) -> Value {
    let mut scan = file(Kind::Png, &[image::GrayImage::new(40, 40)]);
    scan.resize(scan.len() + bytes, 7);
    let path = office.stick().join("scan");
    fs::write(&path, scan).unwrap();
    let grant = office.desk.grant(path.clone());
    let token = office.call("paper.scan", json!({"grant": grant}))["scan"].take();
    fs::remove_file(path).unwrap();
    let before = office.call("paper.open", json!({"paper": paper}));
    let after = office.call("paper.file_scan", json!({"paper": paper, "scan": token}));
    let known = before["scans"].as_array().unwrap();
    let scans = after["scans"].as_array().unwrap().iter();
    let mut new = scans.filter(|scan| known.iter().all(|old| old["id"] != scan["id"]));
    new.next().unwrap()["id"].clone()
}

fn page(paper: &Value, scan: &Value) -> Value {
    json!({"paper": paper, "scan": scan, "page": 1, "scale": 1.0})
}

/// Whether the scan is here, and whether it went bad.
fn stands(office: &Office, paper: &Value, scan: &Value) -> Value {
    let opened = office.call("paper.open", json!({"paper": paper}));
    let scans = opened["scans"].as_array().unwrap().iter();
    let mut found = scans.filter(|one| one["id"] == *scan);
    let one = found.next().unwrap();
    json!([one["here"], one["damaged"]])
}

#[test]
fn attachments_that_were_left_out_are_not_yet_received_and_come_when_asked_for() {
    let (team, paper) = printed();
    let Team {
        first,
        second,
        third,
    } = &team;
    let (small, large) = (scan(first, &paper, 100), scan(first, &paper, 60_000));
    let (receipt, bare) = write_with(first, json!("none"));
    assert_eq!(
        (&receipt["attachments"], &receipt["left"]),
        (&json!(0), &json!(2))
    );
    assert!(receipt["leftBytes"].as_u64().unwrap() > 60_000);
    read_bundle(second, &bare);
    assert_eq!(status(second)["attachmentsMissing"], 2);
    for one in [&small, &large] {
        assert_eq!(stands(second, &paper, one), json!([false, false]));
        let refused = second.refused("paper.scan_page", page(&paper, one));
        assert_eq!(refused, "attachment-missing");
    }
    let (receipt, some) = write_with(first, json!({"up_to": 30_000}));
    assert_eq!(
        (&receipt["attachments"], &receipt["left"]),
        (&json!(1), &json!(1))
    );
    assert!(receipt["attachmentBytes"].as_u64().unwrap() < 30_000);
    read_bundle(third, &some);
    assert_eq!(status(third)["attachmentsMissing"], 1);
    team.later(1);
    // The third has one of the two and gives it; its own file says what it lacks itself.
    let request = ask(second);
    let asks = |office: &Office| inspect(office, &request)["asks"]["attachments"].clone();
    assert_eq!((asks(first), asks(third)), (json!(2), json!(1)));
    read_bundle(third, &request);
    let (receipt, answer) = write_with(third, json!("missing"));
    assert_eq!(
        (&receipt["attachments"], &receipt["left"]),
        (&json!(1), &json!(0))
    );
    let received = read_bundle(second, &answer);
    assert_eq!(
        (&received["changes"], &received["attachments"]),
        (&json!(0), &json!(1))
    );
    assert_eq!(stands(second, &paper, &small), json!([true, false]));
    assert_eq!(status(second)["attachmentsMissing"], 1);
    // The first hears of both, and one file serves both; twice is not too much.
    read_bundle(first, &answer);
    team.later(1);
    read_bundle(first, &ask(second));
    let (receipt, _) = write_with(first, json!("none"));
    assert_eq!(receipt["left"], 1, "both asked for the large one");
    let (_, both) = write_with(first, json!("missing"));
    for _ in 0..2 {
        read_bundle(second, &both);
        read_bundle(third, &both);
    }
    for office in [second, third] {
        assert_eq!(status(office)["attachmentsMissing"], 0);
        assert_eq!(stands(office, &paper, &large), json!([true, false]));
        office.call("paper.scan_page", page(&paper, &large));
    }
    assert_eq!(
        first.refused(
            "exchange.write",
            json!({"grant": "", "attachments": "some"})
        ),
        "arguments-malformed"
    );
}

#[test]
fn only_missing_takes_along_what_was_asked_for_and_nothing_else() {
    let (team, paper) = printed();
    let (first, second) = (&team.first, &team.second);
    let asked = scan(first, &paper, 100);
    read_bundle(second, &write_with(first, json!("none")).1);
    team.later(1);
    read_bundle(first, &ask(second));
    let new = scan(first, &paper, 60_000);
    let (receipt, only) = write_with(first, json!("missing"));
    assert_eq!(
        (&receipt["attachments"], &receipt["left"]),
        (&json!(1), &json!(1))
    );
    read_bundle(second, &only);
    assert_eq!(stands(second, &paper, &asked), json!([true, false]));
    assert_eq!(stands(second, &paper, &new), json!([false, false]));
    // All are both; so is what answers a request and what goes to a hub.
    let (receipt, all) = write_with(first, json!("all"));
    assert_eq!(
        (&receipt["attachments"], &receipt["left"]),
        (&json!(2), &json!(0))
    );
    read_bundle(second, &all);
    assert_eq!(stands(second, &paper, &new), json!([true, false]));
    assert_eq!(status(second)["attachmentsMissing"], 0);
}

/// The files of the attachments beside a laptop's database.
fn kept(office: &Office) -> Vec<PathBuf> {
    let mut files = files_below(&office.home());
    files.retain(|file| file.parent().unwrap().ends_with("blobs"));
    files
}

#[test]
fn a_scan_that_went_bad_comes_again() {
    let (team, paper) = printed();
    let (first, second) = (&team.first, &team.second);
    let one = scan(first, &paper, 9_000);
    team.everybody_hears_everybody();
    assert_eq!(status(second)["attachmentsMissing"], 0);
    fs::write(&kept(second)[0], b"bent").unwrap();
    let refused = second.refused("paper.scan_page", page(&paper, &one));
    assert_eq!(refused, "attachment-damaged");
    assert_eq!(stands(second, &paper, &one), json!([false, true]));
    assert_eq!(status(second)["attachmentsMissing"], 1);
    team.later(1);
    read_bundle(first, &ask(second));
    let (receipt, answer) = write_with(first, json!("missing"));
    assert_eq!(receipt["attachments"], 1);
    read_bundle(second, &answer);
    assert_eq!(stands(second, &paper, &one), json!([true, false]));
    second.call("paper.scan_page", page(&paper, &one));
    assert_eq!(kept(second).len(), 1);
}
