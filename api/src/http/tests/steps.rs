//! How much work a document can make before the engine sees it: never more than a step for every byte.

use std::fmt::Write as _;
use std::sync::LazyLock;

use async_graphql::Variables;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};

use crate::graphql::{LIST_SIZES, sdl};
use crate::http::limits::Limits;
use crate::http::shape::Shape;
use crate::http::{coerce, cost, operation, precheck, request};

#[expect(clippy::unwrap_used, reason = "a test")]
static SHAPE: LazyLock<Shape> = LazyLock::new(|| Shape::read(&sdl(), LIST_SIZES).unwrap());

/// Fields of the largest input object, and one for the object itself.
const LARGEST_INPUT: usize = 20;

/// A fragment of a number that spreads fragments of higher numbers, and selects fields.
fn fragment() -> impl Strategy<Value = Vec<(u8, bool)>> {
    vec((1..4_u8, any::<bool>()), 1..5)
}

fn document() -> impl Strategy<Value = String> {
    vec(fragment(), 1..28).prop_map(|fragments| {
        let mut text = "{ register { ...F0 } }".to_owned();
        let last = fragments.len();
        for (number, parts) in fragments.iter().enumerate() {
            let _ = write!(text, " fragment F{number} on Register {{ hash");
            for (ahead, spreads) in parts {
                let to = number + usize::from(*ahead);
                match (*spreads, to < last) {
                    (true, true) => drop(write!(text, " ...F{to}")),
                    (false, true) => drop(write!(text, " rules {{ id }} ...F{to} ")),
                    (_, false) => text.push_str(" attributes { values { name } }"),
                }
            }
            text.push('}');
        }
        text
    })
}

const PIECES: &[&str] = &[
    "{",
    "}",
    "(",
    ")",
    "[",
    "]",
    ":",
    "$v",
    "!",
    "@skip(if: true)",
    "...",
    "...F",
    "on Query",
    "fragment F on Query",
    "query",
    "mutation",
    "a",
    "b: a",
    "register",
    "\"text\"",
    "\"\"\"block\"\"\"",
    "#\n",
    ",",
    "1.5e3",
    "null",
    "å",
    "\0",
    "\\",
    "first: 100",
    " ",
];

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(300) })]

    #[test]
    fn fragments_that_spread_each_other_are_looked_at_once(text in document()) {
        let limits = Limits::unlimited();
        let measured = precheck::read(&text, &limits).map_err(|refusal| TestCaseError::fail(refusal.message))?;
        prop_assert!(measured.steps <= text.len(), "{} steps for {} bytes", measured.steps, text.len());
        let (_, operation) =
            operation::select(&measured.document, None).map_err(|refusal| TestCaseError::fail(refusal.message))?;
        let cost = cost::of(&measured.document, operation, &Variables::default(), &SHAPE, &limits)
            .map_err(|refusal| TestCaseError::fail(refusal.message))?;
        prop_assert!(cost.steps <= text.len(), "{} steps for {} bytes", cost.steps, text.len());
    }

    #[test]
    fn any_text_is_measured_or_refused_but_never_panics(parts in vec(select(PIECES), 0..60)) {
        let text = parts.concat();
        if let Ok(measured) = precheck::read(&text, &Limits::default()) {
            prop_assert!(measured.steps <= text.len());
        }
        let body = json!({ "query": text, "variables": { "v": text } }).to_string();
        prop_assert!(request::read(body.as_bytes(), &Limits::default()).is_ok() || text.is_empty());
        // Whatever it is, it may be refused.
        let _ = request::read(text.as_bytes(), &Limits::default());
        let _ = request::read_address(&text, None, &Limits::default());
    }

    #[test]
    fn variables_are_looked_at_once(items in vec(any::<bool>(), 0..200)) {
        let text = "query($i: AssessInput) { assess(input: $i) { userErrors { code } } }";
        let things: Vec<Value> =
            items.iter().map(|is_empty| if *is_empty { json!({}) } else { json!({ "id": "x", "facts": [] }) }).collect();
        let input = json!({ "i": { "source": { "inline": { "informations": things } } } });
        let bytes = input.to_string().len();
        let document = precheck::read(text, &Limits::default()).map_err(|refusal| TestCaseError::fail(refusal.message))?;
        let (_, operation) =
            operation::select(&document.document, None).map_err(|refusal| TestCaseError::fail(refusal.message))?;
        if let Ok(steps) = coerce::values(&document.document, operation, &Variables::from_json(input), &SHAPE) {
            prop_assert!(steps <= LARGEST_INPUT * bytes, "{steps} steps for {bytes} bytes");
        }
    }
}
