//! Reading a case file (TOML). A misspelt key is an error that suggests the right one.

use serde::Deserialize;
use toml::{Table, Value};

use super::draft::{CaseDraft, FactDraft, HandoverDraft, JudgmentDraft, OwnerDraft, StatementDraft, ThingDraft};
use super::inquiry::InquiryDraft;
use super::{CaseFaults, CaseFile, Expectation, Origin, OwnRuleDraft, Problem};
use crate::register::WrittenCondition;
use crate::suggest::{nearest, shown};
use crate::wording::{Excess, Expected};

/// Largest case file, in bytes.
pub const MAX_FILE_BYTES: usize = 1 << 20;

const TOP: &[&str] = &[
    "title",
    "as_of",
    "known_on",
    "profile",
    "positions",
    "out_of_scope",
    "excluded_measures",
    "origin",
    "case",
    "information",
    "recipient",
    "handover",
    "judgment",
    "own_rule",
    "expect",
];

/// Reads a case file. What it says is not checked yet; [`CaseDraft::check`] and [`InquiryDraft::check`] do that.
///
/// # Errors
/// When it is not TOML, or has keys or kinds of values that do not belong.
pub fn read_toml(text: &str) -> Result<CaseFile, CaseFaults> {
    let (mut reader, table) = Reader::open(text)?;
    reader.keys("", &table, TOP);
    let case = CaseDraft {
        title: reader.text(&table, "", "title").unwrap_or_default(),
        facts: reader.table(&table, "case").map(|facts| reader.facts("case", facts, &[])).unwrap_or_default(),
        informations: reader.things(&table, "information"),
        recipients: reader.things(&table, "recipient"),
        handovers: reader.entries(&table, "handover", Reader::handover),
        judgments: reader.entries(&table, "judgment", Reader::judgment),
        own_rules: reader.entries(&table, "own_rule", Reader::own_rule),
    };
    let positions = reader.table(&table, "positions").map(|choices| {
        choices.keys().filter_map(|id| Some((id.clone(), reader.text(choices, "positions", id)?))).collect()
    });
    let inquiry = InquiryDraft {
        as_of: reader.text(&table, "", "as_of"),
        known_on: reader.text(&table, "", "known_on"),
        profile: reader.text(&table, "", "profile"),
        positions: positions.unwrap_or_default(),
        out_of_scope: reader.texts(&table, "", "out_of_scope"),
        excluded_measures: reader.texts(&table, "", "excluded_measures"),
    };
    let origin: Option<Origin> = reader.section(&table, "origin");
    let expect: Option<Expectation> = reader.section(&table, "expect");
    if reader.faults.is_empty() { Ok(CaseFile { case, inquiry, origin, expect }) } else { Err(reader.faults) }
}

/// Reads a file that holds nothing but a body's own rules, each under `[[own_rule]]`. They are checked with the case.
///
/// # Errors
/// As [`read_toml`].
pub fn read_own_rules(text: &str) -> Result<Vec<OwnRuleDraft>, CaseFaults> {
    let (mut reader, table) = Reader::open(text)?;
    reader.keys("", &table, &["own_rule"]);
    let rules = reader.entries(&table, "own_rule", Reader::own_rule);
    if reader.faults.is_empty() { Ok(rules) } else { Err(reader.faults) }
}

struct Reader {
    faults: CaseFaults,
}

fn join(path: &str, key: &str) -> String {
    if path.is_empty() { shown(key) } else { format!("{path}.{}", shown(key)) }
}

impl Reader {
    fn open(text: &str) -> Result<(Self, Table), CaseFaults> {
        if text.len() > MAX_FILE_BYTES {
            let what = Excess::Bytes(text.len());
            return Err(CaseFaults::single("", Problem::TooLarge { what, limit: MAX_FILE_BYTES }));
        }
        toml::from_str(text).map(|table| (Self { faults: CaseFaults::default() }, table)).map_err(|error| {
            let message: String = error.to_string().chars().take(400).collect();
            CaseFaults::single("", Problem::NotToml { message })
        })
    }

    fn own_rule(&mut self, path: &str, entry: &Table) -> OwnRuleDraft {
        self.keys(path, entry, &["id", "title", "decided_by", "decided", "from", "to", "source", "obstacle_when"]);
        let obstacle_when = entry.get("obstacle_when").and_then(|value| {
            let read: Result<WrittenCondition, _> = value.clone().try_into();
            if read.is_err() {
                self.wrong(format!("{path}.obstacle_when"), Expected::Condition);
            }
            read.ok()
        });
        OwnRuleDraft {
            id: self.required(entry, path, "id"),
            title: self.text(entry, path, "title").unwrap_or_default(),
            decided_by: self.text(entry, path, "decided_by").unwrap_or_default(),
            decided: self.text(entry, path, "decided").unwrap_or_default(),
            from: self.text(entry, path, "from"),
            to: self.text(entry, path, "to"),
            source: self.text(entry, path, "source").unwrap_or_default(),
            obstacle_when,
        }
    }

    fn keys(&mut self, path: &str, table: &Table, known: &[&str]) {
        for key in table.keys().filter(|key| !known.contains(&key.as_str())) {
            let nearest = nearest(key, known.iter().copied());
            self.faults.add(join(path, key), Problem::UnknownKey { given: shown(key), nearest });
        }
    }

    fn wrong(&mut self, path: impl Into<String>, expected: Expected) {
        self.faults.add(path, Problem::WrongKind { expected });
    }

    /// A word: text, a truth value, a day or a number, as text.
    fn word(value: &Value) -> Option<String> {
        match value {
            Value::String(text) => Some(text.clone()),
            Value::Boolean(truth) => Some(truth.to_string()),
            Value::Datetime(day) => Some(day.to_string()),
            Value::Integer(number) => Some(number.to_string()),
            Value::Float(number) => Some(number.to_string()),
            Value::Array(_) | Value::Table(_) => None,
        }
    }

    fn text(&mut self, table: &Table, path: &str, key: &str) -> Option<String> {
        let value = table.get(key)?;
        let word = Self::word(value);
        if word.is_none() {
            self.wrong(join(path, key), Expected::Text);
        }
        word
    }

    fn texts(&mut self, table: &Table, path: &str, key: &str) -> Vec<String> {
        match table.get(key) {
            None => Vec::new(),
            Some(Value::Array(items)) => {
                let words: Option<Vec<String>> = items.iter().map(Self::word).collect();
                words.unwrap_or_else(|| {
                    self.wrong(join(path, key), Expected::Texts);
                    Vec::new()
                })
            }
            Some(_) => {
                self.wrong(join(path, key), Expected::Texts);
                Vec::new()
            }
        }
    }

    fn table<'t>(&mut self, table: &'t Table, key: &str) -> Option<&'t Table> {
        if let Value::Table(inner) = table.get(key)? {
            return Some(inner);
        }
        self.wrong(key, Expected::Section);
        None
    }

    fn section<T: for<'de> Deserialize<'de>>(&mut self, table: &Table, key: &str) -> Option<T> {
        let value = table.get(key)?.clone();
        match value.try_into() {
            Ok(section) => Some(section),
            Err(error) => {
                let message: String = error.to_string().lines().next().unwrap_or_default().chars().take(200).collect();
                self.faults.add(key, Problem::NotToml { message });
                None
            }
        }
    }

    fn things(&mut self, table: &Table, section: &str) -> Vec<ThingDraft> {
        let Some(entries) = self.table(table, section) else { return Vec::new() };
        let mut things = Vec::with_capacity(entries.len().min(super::draft::MOST_HANDOVERS + 1));
        for (id, value) in entries {
            let path = join(section, id);
            let Value::Table(entry) = value else {
                self.wrong(path, Expected::Section);
                continue;
            };
            let owners = if section == "recipient" { self.owners(&path, entry) } else { Vec::new() };
            let special: &[&str] = if section == "recipient" { &["name", "owners"] } else { &["name"] };
            let name = self.text(entry, &path, "name");
            things.push(ThingDraft { id: id.clone(), name, facts: self.facts(&path, entry, special), owners });
        }
        things
    }

    fn owners(&mut self, path: &str, entry: &Table) -> Vec<OwnerDraft> {
        let Some(value) = entry.get("owners") else { return Vec::new() };
        let path = format!("{path}.owners");
        let Value::Array(items) = value else {
            self.wrong(path, Expected::Owners);
            return Vec::new();
        };
        let mut owners = Vec::new();
        for item in items {
            let Value::Table(owner) = item else {
                self.wrong(&path, Expected::Owner);
                continue;
            };
            self.keys(&path, owner, &["country", "share", "min", "max"]);
            let share = self.text(owner, &path, "share");
            let min = self.text(owner, &path, "min").or_else(|| share.clone()).unwrap_or_else(|| "0".to_owned());
            let max = self.text(owner, &path, "max").or(share).unwrap_or_else(|| "100".to_owned());
            owners.push(OwnerDraft { country: self.text(owner, &path, "country").unwrap_or_default(), min, max });
        }
        owners
    }

    fn entries<T>(&mut self, table: &Table, section: &str, read: fn(&mut Self, &str, &Table) -> T) -> Vec<T> {
        let Some(value) = table.get(section) else { return Vec::new() };
        let Value::Array(items) = value else {
            self.wrong(section, Expected::Entries { section: section.to_owned() });
            return Vec::new();
        };
        let mut entries = Vec::new();
        for (at, item) in items.iter().enumerate() {
            let path = format!("{section}[{at}]");
            match item {
                Value::Table(entry) => entries.push(read(self, &path, entry)),
                _ => self.wrong(path, Expected::Section),
            }
        }
        entries
    }

    fn handover(&mut self, path: &str, entry: &Table) -> HandoverDraft {
        HandoverDraft {
            id: self.text(entry, path, "id"),
            information: self.required(entry, path, "information"),
            recipient: self.required(entry, path, "recipient"),
            facts: self.facts(path, entry, &["id", "information", "recipient"]),
        }
    }

    fn required(&mut self, entry: &Table, path: &str, key: &'static str) -> String {
        if !entry.contains_key(key) {
            self.faults.add(path, Problem::Missing { key });
        }
        self.text(entry, path, key).unwrap_or_default()
    }

    fn judgment(&mut self, path: &str, entry: &Table) -> JudgmentDraft {
        self.keys(
            path,
            entry,
            &["of", "outcome", "by", "mandate", "day", "reasons_for", "reasons_against", "rests_on"],
        );
        JudgmentDraft {
            of: self.required(entry, path, "of"),
            outcome: self.required(entry, path, "outcome"),
            by: self.required(entry, path, "by"),
            mandate: self.required(entry, path, "mandate"),
            day: self.required(entry, path, "day"),
            reasons_for: self.texts(entry, path, "reasons_for"),
            reasons_against: self.texts(entry, path, "reasons_against"),
            rests_on: self.text(entry, path, "rests_on"),
        }
    }

    /// Everything in a section that is not one of its own keys is a fact; the check knows which facts there are.
    fn facts(&mut self, path: &str, table: &Table, own: &[&str]) -> Vec<FactDraft> {
        let mut facts = Vec::new();
        for (key, value) in table.iter().filter(|(key, _)| !own.contains(&key.as_str())) {
            let path = join(path, key);
            let statements = match value {
                Value::Table(statement) => vec![self.statement(&path, statement)],
                Value::Array(items) => items
                    .iter()
                    .filter_map(|item| {
                        if let Value::Table(statement) = item {
                            return Some(self.statement(&path, statement));
                        }
                        self.wrong(&path, Expected::Statements);
                        None
                    })
                    .collect(),
                plain => {
                    vec![StatementDraft {
                        values: Self::word(plain).into_iter().collect(),
                        ..StatementDraft::default()
                    }]
                }
            };
            facts.push(FactDraft { key: key.clone(), statements });
        }
        facts
    }

    fn statement(&mut self, path: &str, table: &Table) -> StatementDraft {
        self.keys(path, table, &["value", "one_of", "source", "day", "from", "to", "evidence", "by"]);
        let mut values = self.texts(table, path, "one_of");
        values.extend(self.text(table, path, "value"));
        StatementDraft {
            values,
            source: self.text(table, path, "source"),
            day: self.text(table, path, "day"),
            from: self.text(table, path, "from"),
            to: self.text(table, path, "to"),
            evidence: self.text(table, path, "evidence"),
            by: self.text(table, path, "by"),
        }
    }
}
