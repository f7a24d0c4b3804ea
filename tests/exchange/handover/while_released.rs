//! What is read out and what goes as a picture, with every state of a release.

use super::Moving;
use super::inside::Inside;
use super::matrix::{STATES, Stands, known, known_and, last_paper};
use super::report;
use crate::rooms::agreement::OWN_WORDS;
use crate::store::database;
use crate::support::{PaperTray, with};
use geleit_core::bundle::kind;
use geleit_core::ids::Id;
use serde_json::{Value, json};

/// Where the picture of a signed agreement is named, and what stands behind it.
fn picture(moving: &Moving) -> Value {
    let (here, family) = (moving.here(), moving.family());
    family.change(json!({"evaluationOn": "2027-07-12"}));
    let agreement = here.call("agreement.finalise", family.wish(1));
    family.runs_its_course(&agreement, BEHIND);
    let row: [u8; 16] = database(here)
        .query_row("SELECT id FROM paper_scan", [], |row| row.get(0))
        .unwrap();
    json!({"table": "paper_scan", "row": Id::new(row).to_string(), "field": "file"})
}

const BEHIND: &str = "HINTER-DEM-BILD";

/// A thing that is read out, and a word that stands there only for its sake.
const READ_OUT: [(&str, &str); 2] = [("residence", "T-100"), ("narrative", OWN_WORDS)];

#[test]
fn what_is_read_out_names_a_thing_only_while_a_release_of_it_stands() {
    for stands in STATES {
        let moving = known(stands);
        for (item, _) in READ_OUT {
            let wish = json!({"items": [item], "answerBy": "2027-03-15"});
            let texts = moving.preview(wish.clone())["texts"].clone();
            let texts = texts.as_array().unwrap().iter();
            let places: Vec<&Value> = texts.map(|text| &text["place"]).collect();
            let wish = moving.wish(with(wish, json!({ "texts": places })));
            let mut said = vec![report::text(&moving, &wish, "de")];
            assert!(said[0].len() > 200, "the control");
            if item == "residence" {
                let printer = PaperTray::ADDRESS;
                let print = json!({"wish": wish, "language": "de", "printer": printer});
                moving.here().call("handover.print_report", print);
                said.push(last_paper(&moving));
            }
            for (of, word) in READ_OUT {
                let expected = of == item && stands == Stands::InForce;
                for said in &said {
                    assert_eq!(said.contains(word), expected, "{stands:?}, {item}: {word}");
                }
            }
        }
    }
}

#[test]
fn a_picture_leaves_only_while_a_release_of_all_that_stands_on_it_stands() {
    for stands in STATES {
        let (moving, place) = known_and(stands, picture);
        let here = moving.here();
        let stand_on_it = ["identity", "plan", "documents", "narrative"];
        for left_out in [None, Some(0), Some(1), Some(2), Some(3)] {
            let items = stand_on_it.iter().enumerate();
            let items: Vec<&str> = items
                .filter(|(number, _)| Some(*number) != left_out)
                .map(|(_, item)| *item)
                .collect();
            let wish = json!({"items": items, "answerBy": "2027-03-15", "texts": [place]});
            let goes = stands == Stands::InForce && left_out.is_none();
            let offered = moving.preview(wish.clone())["enclosures"].clone();
            assert_eq!(
                offered.as_array().unwrap().len(),
                usize::from(goes),
                "{stands:?}, {left_out:?}"
            );
            if goes {
                assert_eq!(offered[0]["place"], place, "the control");
            }
            let sending = moving.sending(wish);
            let Ok(sent) = geleit_core::commands::dispatch(&here.desk, "handover.send", sending)
            else {
                assert!(!goes);
                continue;
            };
            let file = here.stick().join(sent["value"]["file"].as_str().unwrap());
            let inside = Inside::of(&moving, &file);
            assert_eq!(inside.says(BEHIND), goes, "{stands:?}, {left_out:?}");
            assert_eq!(inside.kinds.contains(&kind::BLOB_DATA), goes);
        }
    }
}
