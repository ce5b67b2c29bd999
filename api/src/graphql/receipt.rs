//! Receipts.

use async_graphql::SimpleObject;
use underlag_domain::assess;

use super::day::Day;

/// What an answer rests on (kvitto). The same engine replays it exactly. Hashes are hexadecimal SHA-256.
#[derive(SimpleObject)]
pub(crate) struct Receipt {
    /// Version of the engine.
    engine: String,
    /// Hash of the rules.
    rules: String,
    /// Hash of the register.
    register: String,
    /// Hash of the profile.
    profile: String,
    /// Hash of the case.
    case: String,
    /// Hash of the whole question: days, profile, scope, exclusions.
    inquiry: String,
    /// The day asked about.
    as_of: Day,
    /// As far as was known on this day.
    known_on: Day,
    /// Hash of the answer without this receipt.
    answer: String,
}

impl From<&assess::Receipt> for Receipt {
    fn from(receipt: &assess::Receipt) -> Self {
        let assess::Receipt { engine, rules, register, profile, case, inquiry, as_of, known_on, answer } = receipt;
        Self {
            engine: (*engine).to_owned(),
            rules: rules.clone(),
            register: register.clone(),
            profile: profile.clone(),
            case: case.clone(),
            inquiry: inquiry.clone(),
            as_of: Day(*as_of),
            known_on: Day(*known_on),
            answer: answer.clone(),
        }
    }
}
