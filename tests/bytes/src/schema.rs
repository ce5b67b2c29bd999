//! The service's schema, as making up requests needs it: in an order that stays the same.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use async_graphql::parser::parse_schema;
use async_graphql::parser::types::{Type, TypeKind, TypeSystemDefinition};
use underlag::graphql::{LIST_SIZES, sdl};
use underlag::http::shape::Shape;

/// The schema as the service checks requests against it.
pub(crate) static SHAPE: LazyLock<Shape> = LazyLock::new(|| match Shape::read(&sdl(), LIST_SIZES) {
    Ok(shape) => shape,
    Err(error) => unreachable!("the service does not start with a schema that cannot be read: {error}"),
});

/// The schema as requests are made up from it.
pub(crate) static SCHEMA: LazyLock<Schema> = LazyLock::new(|| Schema::read(&sdl()));

/// A name with its type; an argument or a field of an input.
pub(crate) struct Named {
    pub(crate) name: String,
    pub(crate) kind: Type,
    /// Whether it must be given.
    pub(crate) is_needed: bool,
}

/// A field of an output.
pub(crate) struct Output {
    pub(crate) name: String,
    pub(crate) kind: Type,
    pub(crate) arguments: Vec<Named>,
}

/// An input object.
pub(crate) struct Input {
    pub(crate) is_one_of: bool,
    pub(crate) fields: Vec<Named>,
}

/// Types by their names.
#[derive(Default)]
pub(crate) struct Schema {
    pub(crate) inputs: BTreeMap<String, Input>,
    pub(crate) outputs: BTreeMap<String, Vec<Output>>,
    pub(crate) enums: BTreeMap<String, Vec<String>>,
}

impl Schema {
    fn read(sdl: &str) -> Self {
        let mut schema = Self::default();
        for definition in parse_schema(sdl).into_iter().flat_map(|document| document.definitions) {
            let TypeSystemDefinition::Type(definition) = definition else { continue };
            let definition = definition.node;
            let name = definition.name.node.to_string();
            let named = |value: &async_graphql::parser::types::InputValueDefinition| Named {
                name: value.name.node.to_string(),
                kind: value.ty.node.clone(),
                is_needed: !value.ty.node.nullable && value.default_value.is_none(),
            };
            match &definition.kind {
                TypeKind::InputObject(input) => {
                    let is_one_of = definition.directives.iter().any(|directive| directive.node.name.node == "oneOf");
                    let fields = input.fields.iter().map(|field| named(&field.node)).collect();
                    schema.inputs.insert(name, Input { is_one_of, fields });
                }
                TypeKind::Enum(all) => {
                    let values = all.values.iter().map(|value| value.node.value.node.to_string()).collect();
                    schema.enums.insert(name, values);
                }
                TypeKind::Object(object) => {
                    let fields = object.fields.iter().map(|field| Output {
                        name: field.node.name.node.to_string(),
                        kind: field.node.ty.node.clone(),
                        arguments: field.node.arguments.iter().map(|argument| named(&argument.node)).collect(),
                    });
                    schema.outputs.insert(name, fields.collect());
                }
                TypeKind::Scalar | TypeKind::Interface(_) | TypeKind::Union(_) => {}
            }
        }
        schema
    }
}
