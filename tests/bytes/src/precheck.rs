use async_graphql::Variables;
use underlag::http::limits::Limits;
use underlag::http::{cost, operation, precheck as measure};

use crate::schema::SHAPE;

/// A document is measured, and what it costs is counted, in no more steps than it has bytes.
pub fn precheck(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let within = measure::read(text, &Limits::default());
    let Ok(measured) = measure::read(text, &Limits::unlimited()) else {
        assert!(within.is_err(), "refused without limits, taken with them");
        return;
    };
    assert!(measured.steps <= text.len(), "{} steps for {} bytes", measured.steps, text.len());
    for name in measured.document.operations.iter().map(|(name, _)| name.map(async_graphql::Name::as_str)) {
        let Ok((_, operation)) = operation::select(&measured.document, name) else {
            unreachable!("an operation is found by its name")
        };
        let limits = Limits::unlimited();
        if let Ok(cost) = cost::of(&measured.document, operation, &Variables::default(), &SHAPE, &limits) {
            assert!(cost.steps <= text.len(), "{} steps for {} bytes", cost.steps, text.len());
        }
    }
}
