//! What help plans are made of.

use super::{CodeList, list};

/// What a help plan aims at.
pub static ORIENTATION: CodeList = list("orientation", &["improvement", "stabilisation"]);

/// Areas of life, rated in a help plan.
pub static LIFE_AREA: CodeList = list(
    "life_area",
    &[
        "residence",
        "housing",
        "health",
        "language",
        "children_school",
        "work_training",
        "money",
        "family",
        "participation",
        "safety",
    ],
);

/// Where something that helps comes from.
pub static RESOURCE_KIND: CodeList = list("resource_kind", &["person", "family", "surroundings"]);

/// Who takes a step towards a goal.
pub static MEASURE_WHO: CodeList = list(
    "measure_who",
    &["client", "service", "partner", "volunteer"],
);

/// How far a step has come.
pub static MEASURE_STATUS: CodeList =
    list("measure_status", &[MEASURE_OPEN, "done", MEASURE_DROPPED]);

/// How a step begins.
pub const MEASURE_OPEN: &str = "open";

/// A step nobody will take.
pub const MEASURE_DROPPED: &str = "dropped";
