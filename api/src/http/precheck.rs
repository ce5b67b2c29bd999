//! Measuring a document before the engine sees it. The engine writes fragments out every time they are spread, so a
//! few hundred bytes could keep it busy for hours; here every fragment is measured once.

use std::collections::{HashMap, HashSet};

use async_graphql::parser::parse_query;
use async_graphql::parser::types::{Directive, ExecutableDocument, Selection, SelectionSet};
use async_graphql::{Pos, Positioned};

use super::limits::Limits;
use super::refusal::Refusal;
use super::{passed_over, tokens};
use crate::graphql::ErrorCode;

/// A document within the limits.
#[derive(Clone, Debug)]
pub struct Measured {
    /// The document.
    pub document: ExecutableDocument,
    /// Selections looked at: no more than the document has bytes.
    pub steps: usize,
    /// Where it asks for the schema, if it does anywhere.
    pub introspection: Option<Pos>,
}

/// Fields that tell the schema, and are of no type.
const INTROSPECTION: [&str; 2] = ["__schema", "__type"];

/// What a selection amounts to with every fragment written out; the numbers stop at the largest one can hold.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Size {
    depth: u32,
    /// Depth with fragments counted as levels, too.
    nesting: u32,
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
    limits: &'d Limits,
    fragments: HashMap<&'d str, Fragment>,
    /// Selections looked at.
    steps: usize,
    /// The first field met that tells the schema.
    introspection: Option<Pos>,
    /// The first directive met that is given twice in one place.
    twice: Option<Refusal>,
}

/// Reads a document and refuses one that is larger than the service handles.
///
/// # Errors
/// When it is no GraphQL, or larger than the limits.
pub fn read(text: &str, limits: &Limits) -> Result<Measured, Refusal> {
    let most = limits.document_bytes;
    if text.len() > most {
        let message =
            format!("the document has {} bytes; at most {most} are read: pass the case in variables", text.len());
        return Err(Refusal::limit(message));
    }
    if tokens::count(text, limits.tokens) > limits.tokens {
        return Err(too_many("tokens", limits.tokens, "pass the case in variables or send several requests"));
    }
    let mut document = parse_query(text).map_err(|error| {
        let place = error.positions().next();
        Refusal::new(ErrorCode::GraphqlParseFailed, error.to_string()).at(place)
    })?;
    let (steps, introspection) = measure(&document, limits)?;
    for (_, operation) in document.operations.iter() {
        operation.node.variable_definitions.iter().try_for_each(passed_over::variable)?;
    }
    passed_over::show_conditions(&mut document);
    Ok(Measured { document, steps, introspection })
}

fn too_many(what: &str, most: impl std::fmt::Display, advice: &str) -> Refusal {
    Refusal::limit(format!("the document has more than {most} {what}; {advice}"))
}

/// Measures a document and gives the number of selections looked at, and where it asks for the schema.
fn measure(document: &ExecutableDocument, limits: &Limits) -> Result<(usize, Option<Pos>), Refusal> {
    let mut measure =
        Measure { document, limits, fragments: HashMap::new(), steps: 0, introspection: None, twice: None };
    let mut whole = Size::default();
    for (_, operation) in document.operations.iter() {
        let operation = &operation.node;
        measure.given_once(&operation.directives);
        let mut size = measure.set(&operation.selection_set.node, 0)?;
        let of_variables = operation.variable_definitions.iter().map(|variable| variable.node.directives.len());
        size.add_directives(operation.directives.len().saturating_add(of_variables.sum()));
        if size.fields > limits.root_fields {
            return Err(too_many("fields at the root", limits.root_fields, "send several requests"));
        }
        whole.add(size);
    }
    for name in document.fragments.keys() {
        let size = measure.fragment(name, 0)?;
        whole.depth = whole.depth.max(size.depth);
        whole.nesting = whole.nesting.max(size.nesting);
    }
    for (what, found, most) in [
        ("levels of selections", whole.depth, limits.depth),
        ("levels of selections and fragments", whole.nesting, limits.nesting),
        ("selections when its fragments are written out", whole.selections, limits.selections),
        ("aliases when its fragments are written out", whole.aliases, limits.aliases),
        ("directives when its fragments are written out", whole.directives, limits.directives),
    ] {
        if found > most {
            return Err(too_many(what, most, "ask for less or send several requests"));
        }
    }
    match measure.twice {
        Some(refusal) => Err(refusal),
        None => Ok((measure.steps, measure.introspection)),
    }
}

impl Size {
    fn add(&mut self, other: Self) {
        self.depth = self.depth.max(other.depth);
        self.nesting = self.nesting.max(other.nesting);
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
        // Stops the walk itself; a fragment measured earlier is counted with its own nesting below.
        if nesting > self.limits.nesting {
            return Err(too_many("levels of selections and fragments", self.limits.nesting, "ask for less"));
        }
        let mut whole = Size::default();
        for item in &set.items {
            self.steps = self.steps.saturating_add(1);
            self.given_once(item.node.directives());
            let within = nesting.saturating_add(1);
            let mut size = match &item.node {
                Selection::Field(field) => {
                    passed_over::typename(field)?;
                    if INTROSPECTION.contains(&field.node.name.node.as_str()) {
                        self.introspection.get_or_insert(field.pos);
                    }
                    let inner = self.set(&field.node.selection_set.node, within)?;
                    Size {
                        depth: inner.depth.saturating_add(1),
                        aliases: inner.aliases.saturating_add(u32::from(field.node.alias.is_some())),
                        fields: 1,
                        ..inner
                    }
                }
                Selection::FragmentSpread(spread) => self.fragment(&spread.node.fragment_name.node, within)?,
                Selection::InlineFragment(fragment) => self.set(&fragment.node.selection_set.node, within)?,
            };
            size.selections = size.selections.saturating_add(1);
            size.nesting = size.nesting.saturating_add(1);
            size.add_directives(item.node.directives().len());
            whole.add(size);
        }
        Ok(whole)
    }

    /// Notes a directive that is given twice, which none may be. The engine would make an error of each.
    fn given_once(&mut self, directives: &[Positioned<Directive>]) {
        let mut names = HashSet::new();
        if let Some(twice) = directives.iter().find(|directive| !names.insert(&directive.node.name.node)) {
            let message = format!("the directive `@{}` is given twice", twice.node.name.node);
            self.twice.get_or_insert_with(|| Refusal::invalid(message).at(Some(twice.pos)));
        }
    }

    /// A fragment's size, measured the first time it is met; nothing for one that does not exist, which the engine refuses.
    fn fragment(&mut self, name: &str, nesting: u32) -> Result<Size, Refusal> {
        let Some((name, fragment)) = self.document.fragments.get_key_value(name) else { return Ok(Size::default()) };
        match self.fragments.get(name.as_str()) {
            Some(Fragment::Done(size)) => return Ok(*size),
            Some(Fragment::Open) => {
                let message = format!("the fragment `{name}` contains itself");
                return Err(Refusal::invalid(message).at(Some(fragment.pos)));
            }
            None => {}
        }
        self.given_once(&fragment.node.directives);
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

    use super::read;
    use crate::graphql::ErrorCode;
    use crate::http::limits::Limits;

    /// Fragments that each spread the next one twice: written out there are two to the power of the levels.
    fn bomb(levels: usize) -> String {
        let mut text = "{ register { ...F0 ...F0 } }".to_owned();
        for level in 0..levels {
            let _ = write!(text, " fragment F{level} on Register {{ ...F{0} ...F{0} }}", level + 1);
        }
        let _ = write!(text, " fragment F{levels} on Register {{ hash }}");
        text
    }

    /// No limit but what keeps the walk itself on the stack.
    fn unlimited() -> Limits {
        Limits {
            document_bytes: usize::MAX,
            tokens: usize::MAX,
            depth: u32::MAX,
            nesting: 100,
            selections: u32::MAX,
            ..Limits::default()
        }
    }

    fn code(text: &str) -> Option<ErrorCode> {
        read(text, &Limits::default()).err().map(|refusal| refusal.code)
    }

    #[test]
    #[expect(clippy::unwrap_used, reason = "a test")]
    fn fragment_bombs_are_refused_after_looking_at_every_fragment_once() {
        for levels in 10..=60 {
            let text = bomb(levels);
            assert_eq!(code(&text), Some(ErrorCode::LimitExceeded), "{levels}");
            // Two selections in the query, its field, two in every fragment but the last, which has one.
            assert_eq!(read(&text, &unlimited()).unwrap().steps, 2 * levels + 4, "{levels}");
        }
    }

    #[test]
    #[expect(clippy::unwrap_used, reason = "a test")]
    fn every_selection_is_looked_at_once() {
        let steps = |text: &str| read(text, &unlimited()).unwrap().steps;
        let text = "{ ...A ...A ...B } fragment A on Query { ...B ...B x } fragment B on Query { __typename }";
        assert_eq!(steps(text), 7);
        assert_eq!(steps(&format!("{{ {} }}", "a { b } ".repeat(20))), 40);
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
            ("query @d @e { a @d ... @d { b } ...A @d } fragment A on Query @d { a }".to_owned(), None),
            ("query @d @e @d { a }".to_owned(), Some(ErrorCode::GraphqlValidationFailed)),
            ("{ a { b @d @d @d } }".to_owned(), Some(ErrorCode::GraphqlValidationFailed)),
            ("{ a ...A } fragment A on Query @d @d { a }".to_owned(), Some(ErrorCode::GraphqlValidationFailed)),
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

    #[test]
    fn a_fragment_measured_near_the_root_counts_where_it_is_spread_deep_down() {
        let mut text = "{ ...L0 ".to_owned();
        let _ = write!(text, "{} ...L0 {} }}", "... { ".repeat(20), "}".repeat(20));
        for level in 0..12 {
            let _ = write!(text, " fragment L{level} on Query {{ ...L{} }}", level + 1);
        }
        text.push_str(" fragment L12 on Query { a }");
        assert_eq!(code(&text), Some(ErrorCode::LimitExceeded));
    }
}
