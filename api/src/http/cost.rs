//! How many fields and list items an answer is expected to have, told from the document alone. The engine resolves a
//! field as often as it is mentioned, so a short document can ask for a long list many times over.

use std::collections::HashMap;

use async_graphql::parser::types::OperationType;
use async_graphql::parser::types::{ExecutableDocument, Field, OperationDefinition, Selection, SelectionSet};
use async_graphql::{Value as Constant, Variables};

use super::limits::Limits;
use super::refusal::Refusal;
use super::shape::Shape;

/// Arguments that say how many items of a list are wanted.
const SLICING: [&str; 2] = ["first", "last"];

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
    shape: &'d Shape,
    variables: &'d Variables,
    fragments: HashMap<&'d str, u64>,
    steps: usize,
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
    let mut pass = Pass { document, shape, variables, fragments: HashMap::new(), steps: 0 };
    let root = shape.root(operation.ty).or_else(|| shape.root(OperationType::Query)).unwrap_or_default();
    let fields = pass.set(&operation.selection_set.node, root);
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
    fn set(&mut self, set: &'d SelectionSet, kind: &str) -> u64 {
        let mut sum = 0_u64;
        for item in &set.items {
            self.steps = self.steps.saturating_add(1);
            sum = sum.saturating_add(match &item.node {
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

    fn field(&mut self, field: &'d Field, kind: &str) -> u64 {
        let shape = self.shape.field(kind, &field.name.node);
        let inner = self.set(&field.selection_set.node, shape.map_or("", |shape| &shape.of));
        let Some(assumed) = shape.and_then(|shape| shape.items) else { return inner.saturating_add(1) };
        let items = SLICING.iter().find_map(|name| self.slice(field, name)).unwrap_or_else(|| assumed.into());
        items.saturating_mul(inner.saturating_add(1)).saturating_add(1)
    }

    /// How many items an argument asks for. One that is no number is refused by the engine.
    fn slice(&self, field: &Field, name: &str) -> Option<u64> {
        let given = field.get_argument(name)?.node.clone();
        match given.into_const_with(|name| self.variables.get(&name).cloned().ok_or(())).ok()? {
            Constant::Number(number) => number.as_u64(),
            _ => None,
        }
    }

    fn fragment(&mut self, name: &str) -> u64 {
        let Some((name, fragment)) = self.document.fragments.get_key_value(name) else { return 0 };
        if let Some(known) = self.fragments.get(name.as_str()) {
            return *known;
        }
        let cost = self.set(&fragment.node.selection_set.node, &fragment.node.type_condition.node.on.node);
        self.fragments.insert(name, cost);
        cost
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
        type Page { nodes: [Thing!]! }
        type Thing { id: ID! things(first: Int): [Thing!]! names: [String!]! }
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
