//! Numbers people write on envelopes and say on the telephone: year, laptop, counter.
//!
//! `2027-3fa9c1d2-014` is the fourteenth of its kind that this laptop registered in 2027. Laptops
//! that never met can not give the same number, because each writes its own code into it. A number
//! names nobody and stays as it is when laptops exchange.

/// The numbers one laptop gives in one year.
pub struct Series {
    prefix: String,
}

impl Series {
    /// The series of a year on the laptop with this code.
    pub fn new(year: i32, laptop: &str) -> Self {
        Self {
            prefix: format!("{year}-{laptop}-"),
        }
    }

    /// The series beside it for things of another kind, told apart by a letter.
    pub fn marked(&self, mark: &str) -> Self {
        Self {
            prefix: format!("{}{mark}", self.prefix),
        }
    }

    /// How every number of the series begins.
    pub fn prefix(&self) -> &str {
        &self.prefix
    }

    /// The number after the highest of those given; what is none of the series does not count.
    pub fn next<'a>(&self, given: impl IntoIterator<Item = &'a str>) -> String {
        let counters = given
            .into_iter()
            .filter_map(|number| number.strip_prefix(&self.prefix)?.parse::<u32>().ok());
        let highest = counters.max().unwrap_or(0);
        format!("{}{:03}", self.prefix, highest.saturating_add(1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_series_counts_on_from_its_highest_and_from_no_other() {
        let series = Series::new(2027, "3fa9c1d2");
        assert_eq!(series.next([]), "2027-3fa9c1d2-001");
        let given = [
            "2027-3fa9c1d2-002",
            "2027-3fa9c1d2-013",
            "2026-3fa9c1d2-400",
            "2027-00000000-500",
            "2027-3fa9c1d2-",
            "by hand",
        ];
        assert_eq!(series.next(given), "2027-3fa9c1d2-014");
        assert_eq!(series.next(["2027-3fa9c1d2-999"]), "2027-3fa9c1d2-1000");
        let marked = series.marked("E");
        assert_eq!(marked.next(given), "2027-3fa9c1d2-E001");
        assert_eq!(series.next(["2027-3fa9c1d2-E007"]), "2027-3fa9c1d2-001");
    }
}
