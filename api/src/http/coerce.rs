//! Whether the values of variables agree with their types, told before anything is carried out: what is wrong with
//! them is a fault of the request, not of a field. Scalars of our own are read by the engine's validation.

use async_graphql::parser::types::{BaseType, ExecutableDocument, OperationDefinition, Type};
use async_graphql::{Value, Variables};

use super::refusal::Refusal;
use super::shape::{InputShape, Shape, innermost};

/// How much of a value is shown in a message, in bytes.
const SHOWN_BYTES: usize = 60;

/// Where a value is, written out only when something is wrong with it.
struct Place<'p> {
    outer: Option<&'p Place<'p>>,
    here: Step<'p>,
}

enum Step<'p> {
    Variable(&'p str),
    Key(&'p str),
    Item(usize),
}

struct Pass<'s> {
    shape: &'s Shape,
    steps: usize,
}

/// Refuses variables that do not agree with the types an operation gives them, and gives the number of values looked
/// at. The types of every operation must exist, also of those that are not asked for.
///
/// # Errors
/// When a value is missing or of the wrong type, or a type does not exist.
pub fn variables(
    document: &ExecutableDocument,
    operation: &OperationDefinition,
    given: &Variables,
    shape: &Shape,
) -> Result<usize, Refusal> {
    let definitions = document.operations.iter().flat_map(|(_, operation)| &operation.node.variable_definitions);
    for definition in definitions {
        let name = innermost(&definition.node.var_type.node);
        if !shape.knows(name) {
            let message =
                format!("there is no type `{name}`, which the variable `${}` is to have", definition.node.name);
            return Err(Refusal::invalid(message).at(Some(definition.pos)));
        }
    }
    let mut pass = Pass { shape, steps: 0 };
    for definition in &operation.variable_definitions {
        let variable = &definition.node;
        let kind = &variable.var_type.node;
        let wrong = match given.get(&variable.name.node) {
            None if variable.default_value.is_some() || kind.nullable => None,
            None => Some(format!("the variable `${}` of type `{kind}` has no value", variable.name.node)),
            Some(value) => {
                pass.value(kind, value, &Place { outer: None, here: Step::Variable(&variable.name.node) }).err()
            }
        };
        if let Some(message) = wrong {
            return Err(Refusal::invalid(message).at(Some(definition.pos)));
        }
    }
    Ok(pass.steps)
}

impl Pass<'_> {
    fn value(&mut self, kind: &Type, value: &Value, place: &Place<'_>) -> Result<(), String> {
        self.steps = self.steps.saturating_add(1);
        if matches!(value, Value::Null) {
            let wrong = || format!("{place} must not be null; give a value of type `{kind}`");
            return if kind.nullable { Ok(()) } else { Err(wrong()) };
        }
        match (&kind.base, value) {
            (BaseType::List(of), Value::List(items)) => {
                for (at, item) in items.iter().enumerate() {
                    self.value(of, item, &Place { outer: Some(place), here: Step::Item(at) })?;
                }
                Ok(())
            }
            // One value is a list of one.
            (BaseType::List(of), one) => self.value(of, one, place),
            (BaseType::Named(name), value) => self.named(name, value, place),
        }
    }

    fn named(&mut self, name: &str, value: &Value, place: &Place<'_>) -> Result<(), String> {
        if let Some(input) = self.shape.input(name) {
            return self.object(name, input, value, place);
        }
        let fits = match (name, value) {
            ("Int", Value::Number(number)) => number.as_i64().is_some_and(|number| i32::try_from(number).is_ok()),
            ("Float", Value::Number(_)) | ("String", Value::String(_)) | ("Boolean", Value::Boolean(_)) => true,
            ("ID", Value::Number(number)) => number.is_i64() || number.is_u64(),
            ("ID", value) => matches!(value, Value::String(_)),
            ("Int" | "Float" | "String" | "Boolean", _) => false,
            (name, Value::String(word)) => self.shape.is_enum_value(name, word).unwrap_or(true),
            (name, _) => self.shape.is_enum_value(name, "").is_none(),
        };
        if fits { Ok(()) } else { Err(format!("{place} is {}, which is no `{name}`", shown(value))) }
    }

    fn object(&mut self, name: &str, input: &InputShape, value: &Value, place: &Place<'_>) -> Result<(), String> {
        let Value::Object(keys) = value else {
            return Err(format!("{place} is {}; give an object with the fields of `{name}`", shown(value)));
        };
        for (key, value) in keys {
            let Some(field) = input.fields.get(key.as_str()) else {
                return Err(format!(
                    "{place} has a field {}, which `{name}` has not",
                    shown(&Value::String(key.to_string()))
                ));
            };
            self.value(&field.kind, value, &Place { outer: Some(place), here: Step::Key(key) })?;
        }
        if input.one_of && (keys.len() != 1 || keys.values().any(|value| matches!(value, Value::Null))) {
            return Err(format!("{place} must have exactly one field of `{name}`, which is not null"));
        }
        for (key, field) in &input.fields {
            self.steps = self.steps.saturating_add(1);
            if !field.kind.nullable && !field.has_default && !keys.contains_key(key.as_str()) {
                return Err(format!("{place} lacks `{key}`, which `{name}` must have"));
            }
        }
        Ok(())
    }
}

impl std::fmt::Display for Place<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        fn inner(place: &Place<'_>, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            if let Some(outer) = place.outer {
                inner(outer, f)?;
            }
            match place.here {
                Step::Variable(name) => write!(f, "${name}"),
                Step::Key(key) => write!(f, ".{}", cut(key)),
                Step::Item(at) => write!(f, "[{at}]"),
            }
        }
        f.write_str("`")?;
        inner(self, f)?;
        f.write_str("`")
    }
}

/// The beginning of a value as JSON has it; of lists and objects only the kind, however large they are.
fn shown(value: &Value) -> String {
    match value {
        Value::List(_) => "a list".to_owned(),
        Value::Object(_) => "an object".to_owned(),
        Value::String(text) => format!("`{}`", cut(text)),
        other => format!("`{other}`"),
    }
}

fn cut(text: &str) -> &str {
    text.get(..text.floor_char_boundary(SHOWN_BYTES)).unwrap_or_default()
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test")]
mod tests {
    use async_graphql::Variables;
    use serde_json::{Value, json};

    use super::variables;
    use crate::http::limits::Limits;
    use crate::http::operation::select;
    use crate::http::precheck::read;
    use crate::http::shape::Shape;

    const SDL: &str = "
        directive @oneOf on INPUT_OBJECT
        scalar Day
        enum Colour { RED GREEN }
        input Thing { id: ID! count: Int! = 1 colour: Colour inner: Thing many: [Thing!] }
        input Either @oneOf { left: String right: Int }
        type Query { a: Int }
        schema { query: Query }
    ";

    fn wrong(definition: &str, given: Value) -> Option<String> {
        let shape = Shape::read(SDL, &[]).unwrap();
        let document = read(&format!("query({definition}) {{ a }}"), &Limits::default()).unwrap().document;
        let given = Variables::from_json(given);
        variables(&document, select(&document, None).unwrap().1, &given, &shape).err().map(|refusal| refusal.message)
    }

    #[test]
    fn values_that_agree_with_their_types_are_taken() {
        for (definition, given) in [
            ("$v: Int", json!({})),
            ("$v: Int", json!({ "v": null })),
            ("$v: Int! = 1", json!({})),
            ("$v: Int!", json!({ "v": -2_147_483_648_i64 })),
            ("$v: Float!", json!({ "v": 1 })),
            ("$v: ID!", json!({ "v": 1 })),
            ("$v: [Int!]!", json!({ "v": 1 })),
            ("$v: [[Int]]!", json!({ "v": [[1, null], null] })),
            ("$v: Colour!", json!({ "v": "RED" })),
            ("$v: Day!", json!({ "v": "2026-01-01" })),
            ("$v: Thing!", json!({ "v": { "id": "x", "many": [{ "id": 1, "inner": null }] } })),
            ("$v: Either!", json!({ "v": { "left": "x" } })),
            ("$v: Int", json!({ "v": 1, "other": 2 })),
        ] {
            assert_eq!(wrong(definition, given.clone()), None, "{definition} {given}");
        }
    }

    #[test]
    fn values_that_do_not_are_refused_with_their_place() {
        for (definition, given, says) in [
            ("$v: Int!", json!({}), "`$v` of type `Int!` has no value"),
            ("$v: Int! = 1", json!({ "v": null }), "`$v` must not be null"),
            ("$v: Int", json!({ "v": 2_147_483_648_i64 }), "`$v` is `2147483648`, which is no `Int`"),
            ("$v: Int", json!({ "v": 1.5 }), "no `Int`"),
            ("$v: String", json!({ "v": 1 }), "no `String`"),
            ("$v: Boolean", json!({ "v": "true" }), "no `Boolean`"),
            ("$v: ID", json!({ "v": 1.5 }), "no `ID`"),
            ("$v: [Int!]", json!({ "v": [1, null] }), "`$v[1]` must not be null"),
            ("$v: Colour", json!({ "v": "BLUE" }), "`$v` is `BLUE`, which is no `Colour`"),
            ("$v: Colour", json!({ "v": 1 }), "no `Colour`"),
            ("$v: Thing", json!({ "v": 1 }), "give an object with the fields of `Thing`"),
            ("$v: Thing", json!({ "v": {} }), "`$v` lacks `id`"),
            ("$v: Thing", json!({ "v": { "id": 1, "x": 2 } }), "`$v` has a field `x`"),
            ("$v: Thing", json!({ "v": { "id": 1, "count": null } }), "`$v.count` must not be null"),
            (
                "$v: Thing",
                json!({ "v": { "id": 1, "many": [{ "id": 1 }, { "id": [] }] } }),
                "`$v.many[1].id` is a list",
            ),
            ("$v: Either", json!({ "v": {} }), "exactly one field"),
            ("$v: Either", json!({ "v": { "left": "x", "right": 1 } }), "exactly one field"),
            ("$v: Either", json!({ "v": { "left": null } }), "exactly one field"),
            ("$v: [Nothing] = [1]", json!({}), "there is no type `Nothing`"),
        ] {
            let said = wrong(definition, given.clone()).unwrap_or_default();
            assert!(said.contains(says), "{definition} {given}: {said}");
        }
        let long = wrong("$v: Int", json!({ "v": "x".repeat(10_000) })).unwrap();
        assert!(long.len() < 200, "{long}");
    }
}
