//! How many fields and list items an answer is expected to have, told from the document alone. The engine resolves a
//! field as often as it is mentioned, so a short document can ask for a long list many times over.

use std::collections::HashMap;

use async_graphql::parser::types::OperationType;
use async_graphql::parser::types::{ExecutableDocument, Field, OperationDefinition, Selection, SelectionSet};
use async_graphql::{Value as Constant, Variables};
use underlag_store::read::USUAL_PAGE;

use super::limits::Limits;
use super::operation::variable;
use super::refusal::Refusal;
use super::shape::{Length, SLICING, Shape};

/// What an operation costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cost {
    /// Fields and list items.
    pub fields: u64,
    /// Selections looked at: no more than the document has bytes.
    pub steps: usize,
}

struct Pass<'d> {
    document: &'d ExecutableDocument,
    operation: &'d OperationDefinition,
    shape: &'d Shape,
    variables: &'d Variables,
    fragments: HashMap<&'d str, Size>,
    steps: usize,
}

/// Fields and list items of a selection. What is selected of a page's rows is there as often as the page has rows, which
/// only the field that gives the page tells; so it is counted apart, and every fragment still only once.
#[derive(Clone, Copy, Debug, Default)]
struct Size {
    /// What is there once.
    once: u64,
    /// What is there for every row, where the selection is that of a page.
    for_every_row: u64,
}

impl Size {
    const fn once(once: u64) -> Self {
        Self { once, for_every_row: 0 }
    }

    const fn add(self, other: Self) -> Self {
        Self {
            once: self.once.saturating_add(other.once),
            for_every_row: self.for_every_row.saturating_add(other.for_every_row),
        }
    }

    /// All of it, when there are so many rows.
    const fn with(self, rows: u64) -> u64 {
        self.once.saturating_add(self.for_every_row.saturating_mul(rows))
    }
}

/// The cost of an operation of a document that has been measured, so that no fragment contains itself.
///
/// # Errors
/// When it is above the limit.
pub fn of(
    document: &ExecutableDocument,
    operation: &OperationDefinition,
    variables: &Variables,
    shape: &Shape,
    limits: &Limits,
) -> Result<Cost, Refusal> {
    let mut pass = Pass { document, operation, shape, variables, fragments: HashMap::new(), steps: 0 };
    let root = shape.root(operation.ty).or_else(|| shape.root(OperationType::Query)).unwrap_or_default();
    // No operation begins with a page, and no item of a list is one.
    let fields = pass.set(&operation.selection_set.node, root).with(1);
    if fields > limits.cost {
        return Err(Refusal::limit(format!(
            "the answer would have about {fields} fields and list items, more than {}; ask for less or send several \
             requests",
            limits.cost
        )));
    }
    Ok(Cost { fields, steps: pass.steps })
}

impl<'d> Pass<'d> {
    fn set(&mut self, set: &'d SelectionSet, kind: &str) -> Size {
        let mut sum = Size::default();
        for item in &set.items {
            self.steps = self.steps.saturating_add(1);
            sum = sum.add(match &item.node {
                Selection::Field(field) => self.field(&field.node, kind),
                Selection::FragmentSpread(spread) => self.fragment(&spread.node.fragment_name.node),
                Selection::InlineFragment(fragment) => {
                    let on = fragment.node.type_condition.as_ref().map(|on| on.node.on.node.as_str());
                    self.set(&fragment.node.selection_set.node, on.unwrap_or(kind))
                }
            });
        }
        sum
    }

    fn field(&mut self, field: &'d Field, kind: &str) -> Size {
        let shape = self.shape.field(kind, &field.name.node);
        let inner = self.set(&field.selection_set.node, shape.map_or("", |shape| &shape.of));
        let asked = || SLICING.iter().find_map(|name| self.slice(field, name));
        match shape.map(|shape| shape.length).unwrap_or_default() {
            Length::One | Length::Page => {
                let rows = asked().unwrap_or_else(|| USUAL_PAGE.into());
                Size::once(inner.with(rows).saturating_add(1))
            }
            Length::List { assumed } => {
                let items = asked().unwrap_or_else(|| assumed.into());
                Size::once(items.saturating_mul(inner.with(1).saturating_add(1)).saturating_add(1))
            }
            Length::Rows => Size { once: 1, for_every_row: inner.with(1).saturating_add(1) },
        }
    }

    /// How many items an argument asks for. One that is no number is refused by the engine.
    fn slice(&self, field: &Field, name: &str) -> Option<u64> {
        let given = field.get_argument(name)?.node.clone();
        match given.into_const_with(|name| variable(self.operation, self.variables, &name).cloned().ok_or(())).ok()? {
            Constant::Number(number) => number.as_u64(),
            _ => None,
        }
    }

    fn fragment(&mut self, name: &str) -> Size {
        let Some((name, fragment)) = self.document.fragments.get_key_value(name) else { return Size::default() };
        if let Some(known) = self.fragments.get(name.as_str()) {
            return *known;
        }
        let size = self.set(&fragment.node.selection_set.node, &fragment.node.type_condition.node.on.node);
        self.fragments.insert(name, size);
        size
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test")]
mod tests {
    use async_graphql::Variables;
    use serde_json::json;

    use super::of;
    use crate::http::limits::Limits;
    use crate::http::operation::select;
    use crate::http::precheck::read;
    use crate::http::shape::Shape;

    const SDL: &str = "
        type Query { one: Thing many: [Thing!]! page(first: Int, last: Int): Page }
        type Page { nodes: [Thing!]! edges: [Edge!] count: Int! groups(first: Int): [Thing!]! }
        type Edge { cursor: ID! node: Thing! }
        type Thing { id: ID! things(first: Int): [Thing!]! names: [String!]! page(first: Int): Page! }
        schema { query: Query }
    ";

    fn cost(text: &str) -> u64 {
        let shape = Shape::read(SDL, &[("Query", "many", 7)]).unwrap();
        let document = read(text, &Limits::default()).unwrap().document;
        let variables = Variables::from_json(json!({ "n": 4 }));
        of(&document, select(&document, None).unwrap().1, &variables, &shape, &Limits::default()).unwrap().fields
    }

    #[test]
    fn every_item_of_a_list_is_counted_with_what_is_asked_of_it() {
        for (text, fields) in [
            ("{ __typename }", 1),
            ("{ one { id } }", 2),
            ("{ many { id } }", 15),
            ("{ one { names } }", 12),
            ("{ one { things(first: 3) { id names } } }", 2 + 3 * 13),
            ("query($n: Int) { one { things(first: $n) { id } } }", 2 + 4 * 2),
            ("{ many { things { id } } }", 1 + 7 * (1 + 1 + 10 * 2)),
            ("{ a: many { id } b: many { id } }", 30),
            ("{ many { ...T } one { ...T } } fragment T on Thing { id }", 15 + 2),
            ("{ nothing { id } }", 2),
            ("{ page { count } }", 2),
            ("{ page { nodes { id } } }", 1 + 1 + 50 * 2),
            ("{ page(first: 3) { nodes { id } } }", 1 + 1 + 3 * 2),
            ("{ page(last: 3) { count edges { cursor node { id names } } } }", 1 + 1 + 1 + 3 * (1 + 1 + 1 + 1 + 11)),
            ("query($n: Int) { page(first: $n) { nodes { id } nodes { id } } }", 1 + 2 * (1 + 4 * 2)),
            ("query($m: Int = 6) { page(first: $m) { nodes { id } } }", 1 + 1 + 6 * 2),
            ("query($n: Int = 6) { page(first: $n) { nodes { id } } }", 1 + 1 + 4 * 2),
            ("query($m: Int) { page(first: $m, last: 3) { nodes { id } } }", 1 + 1 + 3 * 2),
            ("{ page(first: 5) { nodes { page(first: 100) { nodes { id } } } } }", 2 + 5 * (1 + 2 + 100 * 2)),
            ("{ page(first: 5) { groups(first: 7) { id } groups { id } } }", 1 + 1 + 7 * 2 + 1 + 10 * 2),
            (
                "{ a: page(first: 2) { ...P } b: page(first: 9) { ...P } } fragment P on Page { ...Q ... { count } } \
              fragment Q on Page { nodes { id } }",
                2 * (1 + 1 + 1) + (2 + 9) * 2,
            ),
        ] {
            assert_eq!(cost(text), fields, "{text}");
        }
    }

    #[test]
    fn introspection_is_counted_like_everything_else() {
        assert!(cost("{ __schema { types { name fields { name } } } }") > 250 * 6);
        let shape = Shape::read(SDL, &[]).unwrap();
        let deep = "{ __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }";
        let document = read(deep, &Limits::default()).unwrap().document;
        let operation = select(&document, None).unwrap().1;
        assert!(of(&document, operation, &Variables::default(), &shape, &Limits::default()).is_err());
    }
}
