//! Reading an offer's file (TOML). A misspelt key is an error that suggests the right one.

use toml::{Table, Value};

use super::offer::{AnswerDraft, OfferDraft};
use super::{OfferFaults, OfferProblem};
use crate::suggest::{nearest, shown};
use crate::wording::{Excess, Expected};

/// Largest file of an offer, in bytes.
pub const MAX_OFFER_BYTES: usize = 1 << 20;

/// Reads an offer's file. What it says is not checked yet; [`OfferDraft::check`] does that.
///
/// # Errors
/// When it is not TOML, or has keys or kinds of values that do not belong.
pub fn read_offer(text: &str) -> Result<OfferDraft, OfferFaults> {
    if text.len() > MAX_OFFER_BYTES {
        let problem = OfferProblem::TooLarge { what: Excess::Bytes(text.len()), limit: MAX_OFFER_BYTES };
        return Err(OfferFaults::single("", problem));
    }
    let table: Table = toml::from_str(text).map_err(|error| {
        let message = error.to_string().chars().take(400).collect();
        OfferFaults::single("", OfferProblem::NotToml { message })
    })?;
    let mut reader = Reader { faults: OfferFaults::default() };
    reader.keys("", &table, &["offer", "answers"]);
    let name = reader.text(&table, "", "offer").unwrap_or_default();
    let answers = match table.get("answers") {
        None => Vec::new(),
        Some(Value::Table(answers)) => {
            answers.iter().map(|(criterion, value)| reader.answer(criterion, value)).collect()
        }
        Some(_) => {
            reader.wrong("answers", Expected::Answers);
            Vec::new()
        }
    };
    reader.faults.unless_any(OfferDraft { name, answers })
}

struct Reader {
    faults: OfferFaults,
}

impl Reader {
    fn keys(&mut self, path: &str, table: &Table, known: &[&str]) {
        for key in table.keys().filter(|key| !known.contains(&key.as_str())) {
            let nearest = nearest(key, known.iter().copied());
            self.faults.add(join(path, key), OfferProblem::UnknownKey { given: shown(key), nearest });
        }
    }

    fn wrong(&mut self, path: impl Into<String>, expected: Expected) {
        self.faults.add(path, OfferProblem::WrongKind { expected });
    }

    fn text(&mut self, table: &Table, path: &str, key: &str) -> Option<String> {
        let word = word(table.get(key)?);
        if word.is_none() {
            self.wrong(join(path, key), Expected::Text);
        }
        word
    }

    fn answer(&mut self, criterion: &str, value: &Value) -> AnswerDraft {
        let path = join("answers", criterion);
        let criterion = criterion.to_owned();
        if let Some(step) = step(value) {
            return AnswerDraft { criterion, steps: vec![step], ..AnswerDraft::default() };
        }
        let Value::Table(entry) = value else {
            self.wrong(path, Expected::Answer);
            return AnswerDraft { criterion, ..AnswerDraft::default() };
        };
        self.keys(&path, entry, &["answer", "one_of", "source", "day"]);
        AnswerDraft {
            criterion,
            steps: self.steps(&path, entry),
            source: self.text(entry, &path, "source"),
            day: self.text(entry, &path, "day"),
        }
    }

    fn steps(&mut self, path: &str, entry: &Table) -> Vec<String> {
        match (entry.get("answer"), entry.get("one_of")) {
            (Some(_), Some(_)) => {
                self.wrong(path, Expected::OneAnswer);
                Vec::new()
            }
            (Some(value), None) => step(value).map_or_else(
                || {
                    self.wrong(join(path, "answer"), Expected::Step);
                    Vec::new()
                },
                |step| vec![step],
            ),
            (None, Some(Value::Array(items))) if !items.is_empty() => {
                items.iter().map(step).collect::<Option<_>>().unwrap_or_else(|| {
                    self.wrong(join(path, "one_of"), Expected::Steps);
                    Vec::new()
                })
            }
            (None, Some(_)) => {
                self.wrong(join(path, "one_of"), Expected::StepList);
                Vec::new()
            }
            (None, None) => {
                self.faults.add(path, OfferProblem::Missing { key: "answer" });
                Vec::new()
            }
        }
    }
}

fn join(path: &str, key: &str) -> String {
    if path.is_empty() { shown(key) } else { format!("{path}.{}", shown(key)) }
}

fn word(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Datetime(day) => Some(day.to_string()),
        _ => None,
    }
}

fn step(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Integer(number) => Some(number.to_string()),
        _ => None,
    }
}
