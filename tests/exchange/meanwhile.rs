//! What two laptops do on the same day without knowing of each other, and what must not come of it.

use crate::rooms::agreement::Family;
use crate::support::{ALMA, Office, an_application, carry, second_laptop};
use serde_json::json;

#[test]
fn a_day_that_was_cleared_elsewhere_stays_on_what_was_printed_for_signature() {
    let family = Family::new();
    family.change(json!({"evaluationOn": "2027-07-12"}));
    let first = &family.office;
    let second = second_laptop(first, &ALMA);
    let view = first.call("agreement.finalise", family.wish(1));
    second.clock.turn_by_minutes(1);
    let cleared = json!({"plan": family.plan, "fields": {"evaluationOn": ""}});
    second.call("help_plan.change", cleared);
    carry(&second, first);
    carry(first, &second);
    let signed = family.everybody_signs(&view);
    assert_eq!(signed["row"]["state"], "in_force");
    carry(first, &second);
    for office in [first, &second] {
        let paper = office.call("paper.open", json!({"paper": view["row"]["id"]}));
        assert_eq!(
            (&paper["intact"], &paper["digest"]),
            (&json!(true), &view["digest"])
        );
        assert_eq!(paper["row"]["until"], "2027-07-12");
        let plan = office.call("help_plan.open", json!({"plan": family.plan}));
        assert_eq!(plan["fields"]["evaluationOn"], "", "the draft goes on");
    }
    let again = first.refused("agreement.finalise", family.wish(2));
    assert_eq!(
        again, "paper-incomplete",
        "and is not printed without a day"
    );
}

#[test]
fn two_laptops_that_never_met_give_no_number_twice() {
    let first = Office::open();
    let person = first.person("Nura", "Saleh");
    let second = second_laptop(&first, &ALMA);
    let number = |office: &Office| {
        let asked = an_application(&person, "2027-01-11");
        let view = office.call("application.create", asked);
        view["row"]["number"].as_str().unwrap().to_owned()
    };
    let mut numbers: Vec<String> = [&first, &second, &first, &second].map(number).to_vec();
    assert!(
        numbers[0].ends_with("-001") && numbers[1].ends_with("-001"),
        "{numbers:?}"
    );
    carry(&first, &second);
    carry(&second, &first);
    // Nor does either go on in the series of the other.
    numbers.extend([&first, &second].map(number));
    let count = numbers.len();
    numbers.sort();
    numbers.dedup();
    assert_eq!(numbers.len(), count, "{numbers:?}");
}
