//! How much a length is rounded up so that it tells little.

/// The length Padmé rounds up to: the more bits a length has, the fewer of its low bits may
/// differ (Nikitin and others, Reducing Metadata Leakage, PoPETs 2019).
pub fn padme(length: usize) -> usize {
    if length < 2 {
        return length;
    }
    let exponent = length.ilog2();
    let kept = exponent.ilog2() + 1;
    let mask = (1_usize << (exponent - kept.min(exponent))) - 1;
    (length + mask) & !mask
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn at_most_an_eighth_is_added_and_few_lengths_remain() {
        let lengths: std::collections::BTreeSet<usize> = (2_048..65_536).map(padme).collect();
        assert!(lengths.len() < 100);
        for length in [2, 9, 100, 1_000, 65_537, 10_000_000] {
            let padded = padme(length);
            assert!(
                padded >= length && padded - length <= length / 8,
                "{length} to {padded}"
            );
            assert_eq!(padme(padded), padded);
        }
    }
}
