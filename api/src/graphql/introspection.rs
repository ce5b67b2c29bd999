//! Whether clients may ask for the schema.

use async_graphql::{ObjectType, SchemaBuilder, SubscriptionType};

/// Whether clients may ask for the schema, and are told names near to one that does not exist.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum Introspection {
    /// They may.
    #[default]
    On,
    /// They may not: whoever needs the schema has it from somewhere else, and errors suggest no names.
    Off,
}

impl Introspection {
    /// A schema that answers as this says.
    pub(super) fn of<Q, M, S>(self, schema: SchemaBuilder<Q, M, S>) -> SchemaBuilder<Q, M, S>
    where
        Q: ObjectType + 'static,
        M: ObjectType + 'static,
        S: SubscriptionType + 'static,
    {
        match self {
            Self::On => schema,
            Self::Off => schema.disable_introspection().disable_suggestions(),
        }
    }
}
