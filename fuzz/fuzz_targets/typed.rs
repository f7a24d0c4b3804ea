//! What is typed or stands in a code of squares: recovery codes, the code of a page, days.

#![no_main]

use geleit_core::keys::{PaperCode, Recipient};
use geleit_core::scan::Payload;
use geleit_core::time::parse_day;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    if let Some(payload) = Payload::read(text) {
        assert!(payload.to_string() == text);
    }
    if let Ok(code) = PaperCode::read(text) {
        let groups: Vec<String> = code
            .groups()
            .iter()
            .map(|group| group.to_string())
            .collect();
        let again = PaperCode::read(&groups.join(" ")).expect("a code as it is printed");
        assert!(again.groups() == code.groups());
    }
    if let Some(day) = parse_day(text) {
        assert!(day.to_string() == text);
    }
    if let Ok(recipient) = Recipient::read(text) {
        assert!(Recipient::read(&recipient.to_string()).is_ok_and(|read| read == recipient));
    }
});
