//! Writing a case file (TOML): what came as a GraphQL input is kept in the same form as what came as a file.

use toml::{Table, Value};

use super::draft::{FactDraft, HandoverDraft, JudgmentDraft, OwnerDraft, StatementDraft, ThingDraft};
use super::{CaseFaults, CaseFile, MAX_FILE_BYTES, OwnRuleDraft, Problem};
use crate::suggest::shown;
use crate::wording::Excess;

/// Writes a case file. What [`super::read_toml`] makes of it is the same, with things and facts in the order of their ids and
/// keys; two that say the same give the same text.
///
/// # Errors
/// When something is said twice that a file can say once, or the file would be larger than one may be. A draft that
/// [`super::draft::CaseDraft::check`] accepts is only ever refused for its size.
pub fn write_toml(file: &CaseFile) -> Result<String, CaseFaults> {
    let mut top = Keyed::default();
    let CaseFile { case, inquiry, origin, expect } = file;
    top.text("title", Some(case.title.as_str()).filter(|title| !title.is_empty()))?;
    top.text("as_of", inquiry.as_of.as_deref())?;
    top.text("known_on", inquiry.known_on.as_deref())?;
    top.text("profile", inquiry.profile.as_deref())?;
    top.some("positions", choices(&inquiry.positions)?)?;
    top.texts("out_of_scope", &inquiry.out_of_scope)?;
    top.texts("excluded_measures", &inquiry.excluded_measures)?;
    let mut facts = Keyed::default();
    facts.facts(&case.facts)?;
    top.some("case", facts.0)?;
    top.some("information", things(&case.informations)?)?;
    top.some("recipient", things(&case.recipients)?)?;
    top.list("handover", case.handovers.iter().map(handover))?;
    top.list("judgment", case.judgments.iter().map(judgment))?;
    top.list("own_rule", case.own_rules.iter().map(own_rule))?;
    if let Some(origin) = origin {
        top.put("origin", value("origin", origin)?)?;
    }
    if let Some(expect) = expect {
        top.put("expect", value("expect", expect)?)?;
    }
    let text = toml::to_string(&top.0).map_err(|error| unwritable("", &error))?;
    if text.len() > MAX_FILE_BYTES {
        let what = Excess::Bytes(text.len());
        return Err(CaseFaults::single("", Problem::TooLarge { what, limit: MAX_FILE_BYTES }));
    }
    Ok(text)
}

/// A table in which nothing is said twice.
#[derive(Default)]
struct Keyed(Table);

impl Keyed {
    fn put(&mut self, key: &str, value: Value) -> Result<(), CaseFaults> {
        if self.0.insert(key.to_owned(), value).is_some() {
            return Err(CaseFaults::single("", Problem::Duplicate { given: shown(key) }));
        }
        Ok(())
    }

    fn text(&mut self, key: &str, text: Option<&str>) -> Result<(), CaseFaults> {
        text.map_or(Ok(()), |text| self.put(key, Value::String(text.to_owned())))
    }

    fn texts(&mut self, key: &str, texts: &[String]) -> Result<(), CaseFaults> {
        if texts.is_empty() { Ok(()) } else { self.put(key, words(texts)) }
    }

    fn some(&mut self, key: &str, table: Table) -> Result<(), CaseFaults> {
        if table.is_empty() { Ok(()) } else { self.put(key, Value::Table(table)) }
    }

    fn list(
        &mut self,
        key: &str,
        entries: impl ExactSizeIterator<Item = Result<Table, CaseFaults>>,
    ) -> Result<(), CaseFaults> {
        if entries.len() == 0 {
            return Ok(());
        }
        let entries: Result<Vec<Value>, CaseFaults> = entries.map(|entry| entry.map(Value::Table)).collect();
        self.put(key, Value::Array(entries?))
    }

    fn facts(&mut self, facts: &[FactDraft]) -> Result<(), CaseFaults> {
        facts.iter().try_for_each(|FactDraft { key, statements }| self.put(key, stated(statements)))
    }
}

fn words(texts: &[String]) -> Value {
    Value::Array(texts.iter().cloned().map(Value::String).collect())
}

fn unwritable(path: &str, error: &toml::ser::Error) -> CaseFaults {
    CaseFaults::single(path, Problem::NotToml { message: error.to_string() })
}

fn value(key: &str, section: &impl serde::Serialize) -> Result<Value, CaseFaults> {
    Value::try_from(section).map_err(|error| unwritable(key, &error))
}

fn choices(positions: &[(String, String)]) -> Result<Table, CaseFaults> {
    let mut choices = Keyed::default();
    for (question, position) in positions {
        choices.text(question, Some(position))?;
    }
    Ok(choices.0)
}

/// One plain value is written as itself, one statement as a table, several as a list of tables.
fn stated(statements: &[StatementDraft]) -> Value {
    match statements {
        [only] => match only.values.as_slice() {
            [value] if *only == (StatementDraft { values: vec![value.clone()], ..StatementDraft::default() }) => {
                Value::String(value.clone())
            }
            _ => Value::Table(statement(only)),
        },
        several => Value::Array(several.iter().map(|one| Value::Table(statement(one))).collect()),
    }
}

fn statement(draft: &StatementDraft) -> Table {
    let StatementDraft { values, source, day, from, to, evidence, by } = draft;
    let mut table = Table::new();
    match values.as_slice() {
        [value] => table.insert("value".to_owned(), Value::String(value.clone())),
        several => table.insert("one_of".to_owned(), words(several)),
    };
    for (key, text) in
        [("source", source), ("day", day), ("from", from), ("to", to), ("evidence", evidence), ("by", by)]
    {
        if let Some(text) = text {
            table.insert(key.to_owned(), Value::String(text.clone()));
        }
    }
    table
}

fn things(drafts: &[ThingDraft]) -> Result<Table, CaseFaults> {
    let mut things = Keyed::default();
    for ThingDraft { id, name, facts, owners } in drafts {
        let mut thing = Keyed::default();
        thing.text("name", name.as_deref())?;
        thing.list("owners", owners.iter().map(owner))?;
        thing.facts(facts)?;
        things.put(id, Value::Table(thing.0))?;
    }
    Ok(things.0)
}

fn owner(draft: &OwnerDraft) -> Result<Table, CaseFaults> {
    let OwnerDraft { country, min, max } = draft;
    let mut owner = Keyed::default();
    for (key, text) in [("country", country), ("min", min), ("max", max)] {
        owner.text(key, Some(text))?;
    }
    Ok(owner.0)
}

fn handover(draft: &HandoverDraft) -> Result<Table, CaseFaults> {
    let HandoverDraft { id, information, recipient, facts } = draft;
    let mut handover = Keyed::default();
    handover.text("id", id.as_deref())?;
    handover.text("information", Some(information))?;
    handover.text("recipient", Some(recipient))?;
    handover.facts(facts)?;
    Ok(handover.0)
}

fn judgment(draft: &JudgmentDraft) -> Result<Table, CaseFaults> {
    let JudgmentDraft { of, outcome, by, mandate, day, reasons_for, reasons_against, rests_on } = draft;
    let mut judgment = Keyed::default();
    for (key, text) in [("of", of), ("outcome", outcome), ("by", by), ("mandate", mandate), ("day", day)] {
        judgment.text(key, Some(text))?;
    }
    judgment.texts("reasons_for", reasons_for)?;
    judgment.texts("reasons_against", reasons_against)?;
    judgment.text("rests_on", rests_on.as_deref())?;
    Ok(judgment.0)
}

fn own_rule(draft: &OwnRuleDraft) -> Result<Table, CaseFaults> {
    let OwnRuleDraft { id, title, decided_by, decided, from, to, source, obstacle_when } = draft;
    let mut rule = Keyed::default();
    for (key, text) in
        [("id", id), ("title", title), ("decided_by", decided_by), ("decided", decided), ("source", source)]
    {
        rule.text(key, Some(text))?;
    }
    rule.text("from", from.as_deref())?;
    rule.text("to", to.as_deref())?;
    if let Some(condition) = obstacle_when {
        rule.put("obstacle_when", value("obstacle_when", condition)?)?;
    }
    Ok(rule.0)
}
