#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| underlag_test_bytes::request(bytes));
