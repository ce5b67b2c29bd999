//! Measuring a document before the engine sees it. The engine writes fragments out every time they are spread, so a
//! few hundred bytes could keep it busy for hours; here every fragment is measured once.

use std::collections::HashMap;

use async_graphql::parser::parse_query;
use async_graphql::parser::types::{ExecutableDocument, Selection, SelectionSet};

use super::limits::{ALIASES, DEPTH, DIRECTIVES, DOCUMENT_BYTES, NESTING, ROOT_FIELDS, SELECTIONS, TOKENS};
use super::respond::Refusal;
use super::{passed_over, tokens};
use crate::graphql::ErrorCode;

/// What a selection amounts to with every fragment written out; the numbers stop at the largest one can hold.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Size {
    depth: u32,
    selections: u32,
    aliases: u32,
    directives: u32,
    /// Fields at the outermost level.
    fields: u32,
}

/// A fragment while the document is measured.
enum Fragment {
    /// Being measured: meeting it again is a cycle.
    Open,
    /// Measured.
    Done(Size),
}

struct Measure<'d> {
    document: &'d ExecutableDocument,
    fragments: HashMap<&'d str, Fragment>,
    /// Selections looked at.
    steps: usize,
}

/// Reads a document and refuses one that is larger than the service handles.
pub(super) fn read(text: &str) -> Result<ExecutableDocument, Refusal> {
    if text.len() > DOCUMENT_BYTES {
        let message = format!(
            "the document has {} bytes; at most {DOCUMENT_BYTES} are read: pass the case in variables",
            text.len()
        );
        return Err(Refusal::new(ErrorCode::LimitExceeded, message));
    }
    if tokens::count(text, TOKENS) > TOKENS {
        return Err(limit("tokens", TOKENS, "pass the case in variables or send several requests"));
    }
    let document = parse_query(text).map_err(|error| {
        let place = error.positions().next();
        Refusal::new(ErrorCode::GraphqlParseFailed, error.to_string()).at(place)
    })?;
    measure(&document)?;
    for (_, operation) in document.operations.iter() {
        operation.node.variable_definitions.iter().try_for_each(passed_over::variable)?;
    }
    Ok(document)
}

fn limit(what: &str, most: impl std::fmt::Display, advice: &str) -> Refusal {
    Refusal::new(ErrorCode::LimitExceeded, format!("the document has more than {most} {what}; {advice}"))
}

/// Measures a document and gives the number of selections looked at.
fn measure(document: &ExecutableDocument) -> Result<usize, Refusal> {
    let mut measure = Measure { document, fragments: HashMap::new(), steps: 0 };
    let mut whole = Size::default();
    for (_, operation) in document.operations.iter() {
        let operation = &operation.node;
        let mut size = measure.set(&operation.selection_set.node, 0)?;
        let of_variables = operation.variable_definitions.iter().map(|variable| variable.node.directives.len());
        size.add_directives(operation.directives.len().saturating_add(of_variables.sum()));
        if size.fields > ROOT_FIELDS {
            return Err(limit("fields at the root", ROOT_FIELDS, "send several requests"));
        }
        whole.add(size);
    }
    for name in document.fragments.keys() {
        whole.depth = whole.depth.max(measure.fragment(name, 0)?.depth);
    }
    for (what, found, most) in [
        ("levels of selections", whole.depth, DEPTH),
        ("selections when its fragments are written out", whole.selections, SELECTIONS),
        ("aliases when its fragments are written out", whole.aliases, ALIASES),
        ("directives when its fragments are written out", whole.directives, DIRECTIVES),
    ] {
        if found > most {
            return Err(limit(what, most, "ask for less or send several requests"));
        }
    }
    Ok(measure.steps)
}

impl Size {
    fn add(&mut self, other: Self) {
        self.depth = self.depth.max(other.depth);
        self.selections = self.selections.saturating_add(other.selections);
        self.aliases = self.aliases.saturating_add(other.aliases);
        self.directives = self.directives.saturating_add(other.directives);
        self.fields = self.fields.saturating_add(other.fields);
    }

    fn add_directives(&mut self, count: usize) {
        self.directives = self.directives.saturating_add(u32::try_from(count).unwrap_or(u32::MAX));
    }
}

impl<'d> Measure<'d> {
    fn set(&mut self, set: &'d SelectionSet, nesting: u32) -> Result<Size, Refusal> {
        if nesting > NESTING {
            return Err(limit("levels of selections and fragments", NESTING, "ask for less"));
        }
        let mut whole = Size::default();
        for item in &set.items {
            self.steps += 1;
            let mut size = match &item.node {
                Selection::Field(field) => {
                    passed_over::typename(field)?;
                    let inner = self.set(&field.node.selection_set.node, nesting + 1)?;
                    Size {
                        depth: inner.depth.saturating_add(1),
                        aliases: inner.aliases.saturating_add(u32::from(field.node.alias.is_some())),
                        fields: 1,
                        ..inner
                    }
                }
                Selection::FragmentSpread(spread) => self.fragment(&spread.node.fragment_name.node, nesting + 1)?,
                Selection::InlineFragment(fragment) => self.set(&fragment.node.selection_set.node, nesting + 1)?,
            };
            size.selections = size.selections.saturating_add(1);
            size.add_directives(item.node.directives().len());
            whole.add(size);
        }
        Ok(whole)
    }

    /// A fragment's size, measured the first time it is met; nothing for one that does not exist, which the engine refuses.
    fn fragment(&mut self, name: &str, nesting: u32) -> Result<Size, Refusal> {
        let Some((name, fragment)) = self.document.fragments.get_key_value(name) else { return Ok(Size::default()) };
        match self.fragments.get(name.as_str()) {
            Some(Fragment::Done(size)) => return Ok(*size),
            Some(Fragment::Open) => {
                let message = format!("the fragment `{name}` contains itself");
                return Err(Refusal::new(ErrorCode::GraphqlValidationFailed, message).at(Some(fragment.pos)));
            }
            None => {}
        }
        self.fragments.insert(name, Fragment::Open);
        let mut size = self.set(&fragment.node.selection_set.node, nesting)?;
        size.add_directives(fragment.node.directives.len());
        self.fragments.insert(name, Fragment::Done(size));
        Ok(size)
    }
}

#[cfg(test)]
mod tests {
    use std::fmt::Write as _;
    use std::time::Instant;

    use async_graphql::parser::parse_query;

    use super::{measure, read};
    use crate::graphql::ErrorCode;

    /// Fragments that each spread the next one twice: written out there are two to the power of the levels.
    fn bomb(levels: usize) -> String {
        let mut text = "{ register { ...F0 ...F0 } }".to_owned();
        for level in 0..levels {
            let _ = write!(text, " fragment F{level} on Register {{ ...F{0} ...F{0} }}", level + 1);
        }
        let _ = write!(text, " fragment F{levels} on Register {{ hash }}");
        text
    }

    fn code(text: &str) -> Option<ErrorCode> {
        read(text).err().map(|refusal| refusal.code)
    }

    #[test]
    fn fragment_bombs_are_refused_at_once() {
        for levels in 11..=60 {
            let text = bomb(levels);
            let start = Instant::now();
            assert_eq!(code(&text), Some(ErrorCode::LimitExceeded), "{levels}");
            let taken = start.elapsed();
            assert!(
                taken.as_millis() < 50,
                "{levels} levels took {taken:?}, also in an unoptimised build on a busy machine"
            );
        }
    }

    #[test]
    #[expect(clippy::unwrap_used, reason = "a test")]
    fn every_selection_is_looked_at_once() {
        let text = "{ ...A ...A ...B } fragment A on Query { ...B ...B x } fragment B on Query { __typename }";
        assert_eq!(measure(&parse_query(text).unwrap()).ok(), Some(7));
        let wide = format!("{{ {} }}", "a { b } ".repeat(20));
        assert_eq!(measure(&parse_query(wide).unwrap()).ok(), Some(40));
    }

    #[test]
    fn what_is_too_much_is_refused_with_its_code() {
        let nested = |levels: usize| format!("{}{}", "{ a ".repeat(levels), "}".repeat(levels));
        for (text, refused) in [
            ("{ a }".to_owned(), None),
            (nested(16), None),
            (nested(17), Some(ErrorCode::LimitExceeded)),
            (format!("{{ {} }}", "a ".repeat(21)), Some(ErrorCode::LimitExceeded)),
            (format!("{{ a {{ {} }} }}", "x: b ".repeat(50)), None),
            (format!("{{ a {{ {} }} }}", "x: b ".repeat(51)), Some(ErrorCode::LimitExceeded)),
            (format!("query {} {{ a }}", "@d ".repeat(51)), Some(ErrorCode::LimitExceeded)),
            (format!("query($v: Int {}) {{ a }}", "@d ".repeat(51)), Some(ErrorCode::LimitExceeded)),
            (format!("{{ a {{ {} }} }}", "b ".repeat(5_000)), Some(ErrorCode::LimitExceeded)),
            (format!("{{ a(b: \"{}\") }}", "x".repeat(64 << 10)), Some(ErrorCode::LimitExceeded)),
            (
                "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }".to_owned(),
                Some(ErrorCode::GraphqlValidationFailed),
            ),
            ("{ a ".to_owned(), Some(ErrorCode::GraphqlParseFailed)),
            (String::new(), Some(ErrorCode::GraphqlParseFailed)),
        ] {
            assert_eq!(code(&text), refused, "{}", text.chars().take(80).collect::<String>());
        }
    }

    #[test]
    fn an_unused_fragment_is_measured_as_well() {
        let mut text = "{ a }".to_owned();
        let _ = write!(text, " fragment F on Query {} a {}", "{ a ".repeat(20), "}".repeat(20));
        assert_eq!(code(&text), Some(ErrorCode::LimitExceeded));
    }
}
