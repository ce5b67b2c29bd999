//! Whether the values of variables and arguments agree with their types, told before anything is carried out: what is
//! wrong with them is a fault of the request, not of a field. Scalars of our own are read by the engine's validation.

use std::collections::HashMap;

use async_graphql::indexmap::IndexMap;
use async_graphql::parser::types::{
    BaseType, ExecutableDocument, Field, OperationDefinition, Selection, SelectionSet, Type, VariableDefinition,
};
use async_graphql::{Name, Number, Positioned, Value, Variables};
use async_graphql_value::Value as Written;

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
    Argument(&'p str, &'p str),
    Key(&'p str),
    Item(usize),
}

/// A value, as JSON gives it or as a document has it.
trait Given: Sized {
    fn seen(&self) -> Seen<'_, Self>;
}

/// What there is in a value.
enum Seen<'v, V> {
    Null,
    Variable(&'v Name),
    List(&'v [V]),
    Object(&'v IndexMap<Name, V>),
    Number(&'v Number),
    Text(&'v str),
    Word(&'v str),
    Boolean(bool),
    Bytes,
}

macro_rules! seen {
    ($of:ident, $value:expr $(, $variable:ident)?) => {
        match $value {
            $($of::$variable(name) => Seen::Variable(name),)?
            $of::Null => Seen::Null,
            $of::List(items) => Seen::List(items),
            $of::Object(keys) => Seen::Object(keys),
            $of::Number(number) => Seen::Number(number),
            $of::String(text) => Seen::Text(text),
            $of::Enum(word) => Seen::Word(word),
            $of::Boolean(value) => Seen::Boolean(*value),
            $of::Binary(_) => Seen::Bytes,
        }
    };
}

impl Given for Value {
    fn seen(&self) -> Seen<'_, Self> {
        seen!(Value, self)
    }
}

impl Given for Written {
    fn seen(&self) -> Seen<'_, Self> {
        seen!(Written, self, Variable)
    }
}

struct Pass<'s> {
    shape: &'s Shape,
    /// What the operation defines, by name.
    defined: HashMap<&'s Name, &'s VariableDefinition>,
    steps: usize,
}

/// Refuses variables that do not agree with the types an operation gives them, and arguments that do not agree with
/// theirs; gives the number of values looked at. The types of every operation must exist, also of those that are not
/// asked for. Fields and arguments nobody knows are left to the engine. For documents that have been measured.
///
/// # Errors
/// When a value is missing or of the wrong type, or a type does not exist.
pub fn values(
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
    let defined = operation.variable_definitions.iter().map(|variable| (&variable.node.name.node, &variable.node));
    let mut pass = Pass { shape, defined: defined.collect(), steps: 0 };
    for definition in &operation.variable_definitions {
        let variable = &definition.node;
        let kind = &variable.var_type.node;
        let place = Place { outer: None, here: Step::Variable(&variable.name.node) };
        let usual = variable.default_value.as_ref();
        let wrong = match (given.get(&variable.name.node), usual) {
            (None, None) if kind.nullable => None,
            (None, None) => Some(format!("the variable `${}` of type `{kind}` has no value", variable.name.node)),
            (Some(value), _) => pass.value(kind, value, &place).err(),
            (None, Some(usual)) => pass.value(kind, &usual.node, &place).err(),
        };
        if let Some(message) = wrong {
            return Err(Refusal::invalid(message).at(Some(definition.pos)));
        }
    }
    if let Some(root) = shape.root(operation.ty) {
        pass.set(&operation.selection_set.node, root)?;
    }
    for fragment in document.fragments.values() {
        pass.set(&fragment.node.selection_set.node, &fragment.node.type_condition.node.on.node)?;
    }
    Ok(pass.steps)
}

impl Pass<'_> {
    /// The arguments of what is selected of a type; fragments are looked at where they are defined.
    fn set(&mut self, set: &SelectionSet, kind: &str) -> Result<(), Refusal> {
        for item in &set.items {
            self.steps = self.steps.saturating_add(1);
            match &item.node {
                Selection::Field(field) => self.field(&field.node, kind)?,
                Selection::InlineFragment(fragment) => {
                    let on = fragment.node.type_condition.as_ref().map(|on| on.node.on.node.as_str());
                    self.set(&fragment.node.selection_set.node, on.unwrap_or(kind))?;
                }
                Selection::FragmentSpread(_) => {}
            }
        }
        Ok(())
    }

    fn field(&mut self, field: &Field, kind: &str) -> Result<(), Refusal> {
        let Some(shape) = self.shape.field(kind, &field.name.node) else { return Ok(()) };
        for (Positioned { node: name, .. }, value) in &field.arguments {
            let Some(argument) = shape.arguments.get(name.as_str()) else { continue };
            let place = Place { outer: None, here: Step::Argument(&field.name.node, name) };
            let has_default = argument.has_default;
            self.input(&argument.kind, has_default, &value.node, &place)
                .map_err(|message| Refusal::invalid(message).at(Some(value.pos)))?;
        }
        self.set(&field.selection_set.node, &shape.of)
    }

    /// A value where one of a type goes, or the usual one of that place if a variable has none.
    fn input<V: Given>(&mut self, kind: &Type, usual: bool, value: &V, place: &Place<'_>) -> Result<(), String> {
        match value.seen() {
            Seen::Variable(name) => self.variable(kind, usual, name, place),
            _ => self.value(kind, value, place),
        }
    }

    /// A variable where a value of a type goes. What is in it has been looked at where it is defined.
    fn variable(&mut self, kind: &Type, usual: bool, name: &Name, place: &Place<'_>) -> Result<(), String> {
        self.steps = self.steps.saturating_add(1);
        // One that another operation defines is none of this one's; the engine refuses one that nobody does.
        let Some(defined) = self.defined.get(name) else { return Ok(()) };
        let given = &defined.var_type.node;
        let is_there = !given.nullable || defined.default_value.is_some();
        if innermost(given) == innermost(kind) && (kind.nullable || is_there || usual) {
            return Ok(());
        }
        Err(format!("{place} is the variable `${name}` of type `{given}`; give one of type `{kind}`"))
    }

    fn value<V: Given>(&mut self, kind: &Type, value: &V, place: &Place<'_>) -> Result<(), String> {
        self.steps = self.steps.saturating_add(1);
        match (&kind.base, value.seen()) {
            (_, Seen::Variable(name)) => self.variable(kind, false, name, place),
            (_, Seen::Null) if kind.nullable => Ok(()),
            (_, Seen::Null) => Err(format!("{place} must not be null; give a value of type `{kind}`")),
            (BaseType::List(of), Seen::List(items)) => {
                for (at, item) in items.iter().enumerate() {
                    self.value(of, item, &Place { outer: Some(place), here: Step::Item(at) })?;
                }
                Ok(())
            }
            // One value is a list of one.
            (BaseType::List(of), _) => self.value(of, value, place),
            (BaseType::Named(name), seen) => self.named(name, &seen, place),
        }
    }

    fn named<V: Given>(&mut self, name: &str, value: &Seen<'_, V>, place: &Place<'_>) -> Result<(), String> {
        if let Some(input) = self.shape.input(name) {
            return self.object(name, input, value, place);
        }
        let fits = match (name, value) {
            ("Int", Seen::Number(number)) => number.as_i64().is_some_and(|number| i32::try_from(number).is_ok()),
            ("Float", Seen::Number(_)) | ("String" | "ID", Seen::Text(_)) | ("Boolean", Seen::Boolean(_)) => true,
            ("ID", Seen::Number(number)) => number.is_i64() || number.is_u64(),
            ("Int" | "Float" | "String" | "Boolean" | "ID", _) => false,
            (name, Seen::Text(word) | Seen::Word(word)) => self.shape.is_enum_value(name, word).unwrap_or(true),
            (name, _) => self.shape.is_enum_value(name, "").is_none(),
        };
        if fits { Ok(()) } else { Err(format!("{place} is {}, which is no `{name}`", shown(value))) }
    }

    fn object<V: Given>(
        &mut self,
        name: &str,
        input: &InputShape,
        value: &Seen<'_, V>,
        place: &Place<'_>,
    ) -> Result<(), String> {
        let Seen::Object(keys) = value else {
            return Err(format!("{place} is {}; give an object with the fields of `{name}`", shown(value)));
        };
        if input.one_of && (keys.len() != 1 || keys.values().any(|value| matches!(value.seen(), Seen::Null))) {
            return Err(format!("{place} must have exactly one field of `{name}`, which is not null"));
        }
        for (key, value) in *keys {
            let Some(field) = input.fields.get(key.as_str()) else {
                return Err(format!("{place} has a field `{}`, which `{name}` has not", cut(key)));
            };
            let place = Place { outer: Some(place), here: Step::Key(key) };
            if input.one_of {
                let kind = Type { nullable: false, base: field.kind.base.clone() };
                self.input(&kind, false, value, &place)?;
            } else {
                self.input(&field.kind, field.has_default, value, &place)?;
            }
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
                Step::Argument(field, argument) => write!(f, "{}({}:)", cut(field), cut(argument)),
                Step::Key(key) => write!(f, ".{}", cut(key)),
                Step::Item(at) => write!(f, "[{at}]"),
            }
        }
        f.write_str("`")?;
        inner(self, f)?;
        f.write_str("`")
    }
}

/// The beginning of a value; of lists and objects only the kind, however large they are.
fn shown<V>(value: &Seen<'_, V>) -> String {
    match value {
        Seen::List(_) => "a list".to_owned(),
        Seen::Object(_) => "an object".to_owned(),
        Seen::Text(text) | Seen::Word(text) => format!("`{}`", cut(text)),
        Seen::Number(number) => format!("`{number}`"),
        Seen::Boolean(value) => format!("`{value}`"),
        Seen::Variable(name) => format!("`${}`", cut(name)),
        Seen::Null => "null".to_owned(),
        Seen::Bytes => "bytes".to_owned(),
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

    use super::values;
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
        type Query { a: Int f(thing: Thing either: Either either_of: [Either!] count: Int! = 1 colour: Colour): Query }
        schema { query: Query }
    ";

    fn refused(text: &str, given: Value) -> Option<String> {
        let shape = Shape::read(SDL, &[]).unwrap();
        let document = read(text, &Limits::default()).unwrap().document;
        let given = Variables::from_json(given);
        let operation = select(&document, Some("O")).or_else(|_| select(&document, None)).unwrap().1;
        values(&document, operation, &given, &shape).err().map(|refusal| refusal.message)
    }

    fn wrong(definition: &str, given: Value) -> Option<String> {
        refused(&format!("query({definition}) {{ a }}"), given)
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
        for usual in ["{ left: 1 }", "{}", "{ left: null }"] {
            assert!(wrong(&format!("$v: Either = {usual}"), json!({})).is_some(), "{usual}");
        }
        let long = wrong("$v: Int", json!({ "v": "x".repeat(10_000) })).unwrap();
        assert!(long.len() < 200, "{long}");
    }

    #[test]
    fn arguments_that_agree_with_their_types_are_taken() {
        for text in [
            "{ f(thing: { id: 1, colour: RED, many: { id: \"x\" } }, count: 2) { a } }",
            "{ f(either: { left: \"x\" }, either_of: { right: 1 }) { f(colour: GREEN) { a } } }",
            "query($l: String!) { f(either: { left: $l }) { a } }",
            "query($l: String = \"x\") { f(either_of: [{ left: $l }]) { a } }",
            "query($c: Int) { f(count: $c, thing: { id: 1, count: $c }) { a } }",
            "query($t: [Thing!]) { f(thing: { id: 1, many: $t }) { a } }",
            "{ ...F } fragment F on Query { f(thing: { id: 1 }) { a } }",
            "query O { ...F } query P($l: String) { ...F } fragment F on Query { f(either: { left: $l }) { a } }",
            "{ nobody(thing: 1) { a } f(nothing: 1) { a } }",
        ] {
            assert_eq!(refused(text, json!({ "l": "x" })), None, "{text}");
        }
    }

    #[test]
    fn arguments_that_do_not_are_refused_with_their_place() {
        for (text, says) in [
            ("{ f(thing: 1) { a } }", "`f(thing:)` is `1`; give an object with the fields of `Thing`"),
            ("{ f(thing: { id: 1, many: [{ id: 1 }, \"?\"] }) { a } }", "`f(thing:).many[1]` is `?`; give an object"),
            ("{ f(either: {}) { a } }", "exactly one field"),
            ("{ f { x: f(either: { left: null }) { a } } }", "exactly one field"),
            ("{ f(either: { left: 1 }) { a } }", "`f(either:).left` is `1`, which is no `String`"),
            (
                "query($l: String) { f(either: { left: $l }) { a } }",
                "`$l` of type `String`; give one of type `String!`",
            ),
            (
                "query($l: Int! = 1) { f(either_of: { left: $l }) { a } }",
                "`$l` of type `Int!`; give one of type `String!`",
            ),
            ("query($i: ID) { f(thing: { id: $i }) { a } }", "`$i` of type `ID`; give one of type `ID!`"),
            ("{ f(colour: BLUE) { a } }", "`f(colour:)` is `BLUE`, which is no `Colour`"),
            ("{ ...F } fragment F on Query { f(thing: {}) { a } }", "`f(thing:)` lacks `id`"),
            ("{ ... on Query { ... { f(count: null) { a } } } }", "`f(count:)` must not be null"),
        ] {
            let said = refused(text, json!({})).unwrap_or_default();
            assert!(said.contains(says), "{text}: {said}");
        }
    }
}
