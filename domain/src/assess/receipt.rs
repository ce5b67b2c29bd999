//! The receipt: what an answer rests on, and its replay.

use serde::Serialize;
use serde_json::Value;

use super::{Assessment, Engine};
use crate::case::{Case, Inquiry};
use crate::day::Day;
use crate::link::LinkError;
use crate::register::hash_of;

/// What an answer rests on (kvitto). The same engine replays it exactly.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Receipt {
    /// Version of the engine.
    pub engine: &'static str,
    /// Hash of the rules.
    pub rules: String,
    /// Hash of the register.
    pub register: String,
    /// Hash of the profile.
    pub profile: String,
    /// Hash of the case.
    pub case: String,
    /// Hash of the whole question: days, profile, scope, exclusions.
    pub inquiry: String,
    /// The day asked about.
    pub as_of: Day,
    /// As far as was known on this day.
    pub known_on: Day,
    /// Hash of the answer without this receipt.
    pub answer: String,
}

/// What a replay shows (omprövning mot kvittot).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "result", rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Replay {
    /// The answer is the same to the last letter.
    Identical,
    /// It is not, and this is where.
    Different {
        /// Parts of the receipt that differ: engine, rules, register, profile, case, inquiry.
        inputs: Vec<String>,
        /// Paths in the answer that differ, at most fifty.
        answer: Vec<String>,
    },
}

impl Receipt {
    pub(super) fn new(engine: &Engine, case: &Case, inquiry: &Inquiry) -> Self {
        Self {
            engine: Engine::VERSION,
            rules: engine.rules_hash.clone(),
            register: engine.register_hash.clone(),
            profile: hash_of(&inquiry.profile),
            case: case.hash(),
            inquiry: hash_of(inquiry),
            as_of: inquiry.as_of,
            known_on: inquiry.known_on,
            answer: String::new(),
        }
    }
}

impl Engine {
    /// Answers a case again and compares with an earlier answer, as JSON.
    ///
    /// # Errors
    /// As [`Engine::link`].
    pub fn replay(&self, earlier: &Value, case: &Case, inquiry: &Inquiry) -> Result<Replay, LinkError> {
        let now = as_json(&self.assess(case, inquiry)?);
        let mut inputs = Vec::new();
        for part in ["engine", "rules", "register", "profile", "case", "inquiry"] {
            if earlier.pointer(&format!("/receipt/{part}")) != now.pointer(&format!("/receipt/{part}")) {
                inputs.push(part.to_owned());
            }
        }
        let mut answer = Vec::new();
        differences("", earlier, &now, &mut answer);
        answer.retain(|path| !path.starts_with("/receipt"));
        if inputs.is_empty() && answer.is_empty() && earlier == &now {
            Ok(Replay::Identical)
        } else {
            answer.truncate(50);
            Ok(Replay::Different { inputs, answer })
        }
    }
}

/// An answer as JSON.
pub(super) fn as_json(assessment: &Assessment) -> Value {
    serde_json::to_value(assessment).unwrap_or_default()
}

fn differences(path: &str, earlier: &Value, now: &Value, found: &mut Vec<String>) {
    if found.len() >= 60 {
        return;
    }
    match (earlier, now) {
        (Value::Object(earlier), Value::Object(now)) => {
            let mut keys: Vec<&String> = earlier.keys().chain(now.keys()).collect();
            keys.sort_unstable();
            keys.dedup();
            for key in keys {
                let absent = Value::Null;
                let (a, b) = (earlier.get(key).unwrap_or(&absent), now.get(key).unwrap_or(&absent));
                differences(&format!("{path}/{key}"), a, b, found);
            }
        }
        (Value::Array(earlier), Value::Array(now)) if earlier.len() == now.len() => {
            for (at, (a, b)) in earlier.iter().zip(now).enumerate() {
                differences(&format!("{path}/{at}"), a, b, found);
            }
        }
        (earlier, now) if earlier != now => found.push(path.to_owned()),
        _ => {}
    }
}
