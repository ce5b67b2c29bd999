//! The lists an operation asks for, for tests that have no service.

use async_graphql::Variables;
use async_graphql::parser::types::{ExecutableDocument, OperationDefinition};
use underlag_store::nouns::listed;
use underlag_store::read::{ConnectionAsk, Noun};

use super::select::Document;

/// The lists an operation asks for at its root, as storage takes them.
///
/// # Errors
/// With what is wrong with an argument.
#[doc(hidden)]
pub fn lists(
    document: &ExecutableDocument,
    operation: &OperationDefinition,
    variables: &Variables,
) -> Result<Vec<(&'static Noun, ConnectionAsk)>, String> {
    let document = Document::new(&document.fragments, variables, operation);
    let mut found = Vec::new();
    for asked in document.root_fields() {
        let Some(noun) = listed(&asked.field.node.name.node) else { continue };
        let ask = document.connection(noun, asked.field, &asked.below);
        found.push((noun, ask.map_err(|refused| refused.message)?));
    }
    Ok(found)
}
