//! The schema as the transport needs it: what input types are made of, and which fields are lists.

use std::collections::{HashMap, HashSet};

use async_graphql::parser::parse_schema;
use async_graphql::parser::types::{
    BaseType, FieldDefinition, InputValueDefinition, OperationType, Type, TypeKind, TypeSystemDefinition,
};
use async_graphql::{Name, Positioned};

/// How many items a list is assumed to have where nothing else is said.
const ASSUMED_ITEMS: u32 = 10;

/// Arguments that say how many items of a list, or rows of a page, are wanted.
pub(super) const SLICING: [&str; 2] = ["first", "last"];
/// Fields of a page that have an item for every row of it.
const ROWS: [&str; 2] = ["edges", "nodes"];

/// Introspection, which no schema lists, with how long its lists are on average.
const INTROSPECTION: &str = "
    type __Schema { types: [__Type!]! queryType: __Type! mutationType: __Type subscriptionType: __Type
        directives: [__Directive!]! }
    type __Type { fields: [__Field!] interfaces: [__Type!] possibleTypes: [__Type!] enumValues: [__EnumValue!]
        inputFields: [__InputValue!] ofType: __Type }
    type __Field { args: [__InputValue!]! type: __Type! }
    type __InputValue { type: __Type! }
    type __EnumValue { name: String! }
    type __Directive { args: [__InputValue!]! locations: [String!]! }
    type Roots { __schema: __Schema! __type: __Type }
";

/// Lists of introspection: type, field, items on average.
const INTROSPECTION_LISTS: &[(&str, &str, u32)] = &[
    ("__Schema", "types", 250),
    ("__Schema", "directives", 10),
    ("__Type", "fields", 6),
    ("__Type", "interfaces", 1),
    ("__Type", "possibleTypes", 1),
    ("__Type", "enumValues", 4),
    ("__Type", "inputFields", 2),
    ("__Field", "args", 1),
    ("__Directive", "args", 2),
    ("__Directive", "locations", 4),
];

/// The schema as the transport needs it.
#[derive(Clone, Debug, Default)]
pub struct Shape {
    outputs: HashMap<String, HashMap<String, FieldShape>>,
    inputs: HashMap<String, InputShape>,
    enums: HashMap<String, HashSet<String>>,
    names: HashSet<String>,
    roots: [Option<String>; 3],
}

/// A field of an object or interface.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldShape {
    /// Name of the type of the field or, where it is a list, of its items.
    pub of: String,
    /// How many it gives.
    pub length: Length,
    /// Its arguments by name.
    pub arguments: HashMap<String, InputFieldShape>,
}

/// How many items a field gives, in a schema that is read for its costs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Length {
    /// It is no list.
    #[default]
    One,
    /// A list.
    List {
        /// Its items where no argument says how many.
        assumed: u32,
    },
    /// A page of a list, which has fields with an item for every row.
    Page,
    /// A list with an item for every row of the page it belongs to.
    Rows,
}

/// An input object.
#[derive(Clone, Debug, Default)]
pub struct InputShape {
    /// Whether exactly one of its fields must be given.
    pub one_of: bool,
    /// Its fields by name.
    pub fields: HashMap<String, InputFieldShape>,
}

/// A field of an input object, or an argument.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InputFieldShape {
    /// Its type.
    pub kind: Type,
    /// Whether it may be left out although it must not be null.
    pub has_default: bool,
}

fn root(kind: OperationType) -> usize {
    match kind {
        OperationType::Query => 0,
        OperationType::Mutation => 1,
        OperationType::Subscription => 2,
    }
}

impl Shape {
    /// The shape of a schema, with lists whose length is known: type, field, items.
    ///
    /// # Errors
    /// When the schema is not written as GraphQL has it.
    pub fn read(sdl: &str, lists: &[(&str, &str, u32)]) -> Result<Self, async_graphql::parser::Error> {
        let mut shape = Self::default();
        for text in [INTROSPECTION, sdl] {
            for definition in parse_schema(text)?.definitions {
                match definition {
                    TypeSystemDefinition::Schema(schema) => {
                        let named = |name: Option<Positioned<Name>>| name.map(|name| name.node.to_string());
                        let schema = schema.node;
                        shape.roots = [named(schema.query), named(schema.mutation), named(schema.subscription)];
                    }
                    TypeSystemDefinition::Type(kind) => {
                        shape.add(kind.node.name.node.as_str(), &kind.node.kind, &kind.node);
                    }
                    TypeSystemDefinition::Directive(_) => {}
                }
            }
        }
        for (kind, field, items) in INTROSPECTION_LISTS.iter().chain(lists) {
            if let Some(field) = shape.outputs.get_mut(*kind).and_then(|fields| fields.get_mut(*field)) {
                field.length = Length::List { assumed: *items };
            }
        }
        shape.find_pages();
        shape.names.extend(["Int", "Float", "String", "Boolean", "ID"].map(str::to_owned));
        // Every query can look at the schema.
        let roots = shape.outputs.remove("Roots").unwrap_or_default();
        if let Some(query) = shape.root(OperationType::Query).map(str::to_owned) {
            shape.outputs.entry(query).or_default().extend(roots);
        }
        Ok(shape)
    }

    fn add(&mut self, name: &str, kind: &TypeKind, definition: &async_graphql::parser::types::TypeDefinition) {
        self.names.insert(name.to_owned());
        match kind {
            TypeKind::Object(object) => self.output(name, &object.fields),
            TypeKind::Interface(interface) => self.output(name, &interface.fields),
            TypeKind::InputObject(input) => {
                let one_of = definition.directives.iter().any(|directive| directive.node.name.node == "oneOf");
                let fields = input.fields.iter().map(|field| input_field(&field.node)).collect();
                self.inputs.insert(name.to_owned(), InputShape { one_of, fields });
            }
            TypeKind::Enum(kind) => {
                let values = kind.values.iter().map(|value| value.node.value.node.to_string()).collect();
                self.enums.insert(name.to_owned(), values);
            }
            TypeKind::Scalar | TypeKind::Union(_) => {}
        }
    }

    fn output(&mut self, name: &str, fields: &[Positioned<FieldDefinition>]) {
        let fields = fields.iter().map(|field| {
            let kind = &field.node.ty.node;
            let takes_slice =
                || field.node.arguments.iter().any(|given| SLICING.contains(&given.node.name.node.as_str()));
            let length = match kind.base {
                BaseType::List(_) => Length::List { assumed: ASSUMED_ITEMS },
                BaseType::Named(_) if takes_slice() => Length::Page,
                BaseType::Named(_) => Length::One,
            };
            let arguments = field.node.arguments.iter().map(|argument| input_field(&argument.node)).collect();
            (field.node.name.node.to_string(), FieldShape { of: innermost(kind).to_owned(), length, arguments })
        });
        self.outputs.entry(name.to_owned()).or_default().extend(fields);
    }

    /// Finds the types of pages, and which of their lists are as long as the page.
    fn find_pages(&mut self) {
        let is_page = |field: &&FieldShape| field.length == Length::Page;
        let pages: HashSet<String> =
            self.outputs.values().flat_map(HashMap::values).filter(is_page).map(|field| field.of.clone()).collect();
        for page in pages {
            for name in ROWS {
                if let Some(field) = self.outputs.get_mut(&page).and_then(|fields| fields.get_mut(name)) {
                    field.length = Length::Rows;
                }
            }
        }
    }

    /// Name of the type operations of a kind begin with.
    pub fn root(&self, kind: OperationType) -> Option<&str> {
        self.roots.get(root(kind))?.as_deref()
    }

    /// A field of a type.
    pub fn field(&self, kind: &str, field: &str) -> Option<&FieldShape> {
        self.outputs.get(kind)?.get(field)
    }

    /// An input object.
    pub fn input(&self, name: &str) -> Option<&InputShape> {
        self.inputs.get(name)
    }

    /// Whether a value belongs to an enum; none when there is no such enum.
    pub fn is_enum_value(&self, name: &str, value: &str) -> Option<bool> {
        Some(self.enums.get(name)?.contains(value))
    }

    /// Whether there is a type of this name.
    pub fn knows(&self, name: &str) -> bool {
        self.names.contains(name)
    }
}

fn input_field(field: &InputValueDefinition) -> (String, InputFieldShape) {
    let shape = InputFieldShape { kind: field.ty.node.clone(), has_default: field.default_value.is_some() };
    (field.name.node.to_string(), shape)
}

/// The name within a type, without lists and exclamation marks.
pub fn innermost(kind: &Type) -> &str {
    match &kind.base {
        BaseType::Named(name) => name,
        BaseType::List(inner) => innermost(inner),
    }
}
