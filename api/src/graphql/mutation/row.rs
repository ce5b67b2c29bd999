//! Rows in payloads: read after the change, with what was selected, as lists and `node` read them.

use std::borrow::Cow;

use async_graphql::parser::types::Field;
use async_graphql::registry::Registry;
use async_graphql::{ContextSelectionSet, OutputType, Positioned, ServerResult, Value};
use underlag_store::nouns::{ASSESSMENT, BODY, CASE, FACT_REQUEST, LEGAL_ENTITY, SERVICE};
use underlag_store::read::{GlobalId, Noun};

use crate::graphql::Listing;
use crate::graphql::listing::row;

/// A type whose values are rows of one noun.
macro_rules! row {
    ($(#[doc = $doc:literal])+ $name:ident, $noun:ident) => {
        $(#[doc = $doc])+
        #[derive(Clone, Copy, Debug)]
        pub(crate) struct $name(GlobalId);

        impl $name {
            const NOUN: &'static Noun = &$noun;

            /// The row by its ids.
            pub(super) fn of(body: uuid::Uuid, id: uuid::Uuid) -> Option<Self> {
                GlobalId::of(Self::NOUN, body, id).map(Self)
            }
        }

        impl OutputType for $name {
            fn type_name() -> Cow<'static, str> {
                Cow::Borrowed($noun.name)
            }

            fn create_type_info(registry: &mut Registry) -> String {
                Listing::create_type_info(registry);
                Self::qualified_type_name()
            }

            async fn resolve(&self, ctx: &ContextSelectionSet<'_>, field: &Positioned<Field>) -> ServerResult<Value> {
                row(ctx, field, Self::NOUN, self.0).await
            }
        }
    };
}

row! {
    /// A body in a payload.
    BodyRow, BODY
}
row! {
    /// A case in a payload.
    CaseRow, CASE
}
row! {
    /// A kept assessment in a payload.
    AssessmentRow, ASSESSMENT
}
row! {
    /// A request to a supplier in a payload.
    FactRequestRow, FACT_REQUEST
}
row! {
    /// A legal entity in a payload.
    LegalEntityRow, LEGAL_ENTITY
}
row! {
    /// A service in a payload.
    ServiceRow, SERVICE
}
