//! What the engine's validation passes over: everything about `__typename`, and directives of variables. It answers such
//! documents as if what is there were not, so mistakes are refused here, and conditions are put where it looks at them.

use async_graphql::parser::types::{
    DocumentOperations, ExecutableDocument, Field, InlineFragment, Selection, SelectionSet, VariableDefinition,
};
use async_graphql::{Pos, Positioned};

use super::refusal::Refusal;

/// The field every type has.
const TYPENAME: &str = "__typename";

/// Refuses a `__typename` with arguments or with a selection.
pub(super) fn typename(field: &Positioned<Field>) -> Result<(), Refusal> {
    if field.node.name.node != TYPENAME {
        return Ok(());
    }
    if let Some((name, _)) = field.node.arguments.first() {
        return Err(refused(format!("`{TYPENAME}` has no argument `{}`", name.node), name.pos));
    }
    if !field.node.selection_set.node.items.is_empty() {
        return Err(refused(format!("`{TYPENAME}` is a text: nothing can be selected of it"), field.pos));
    }
    Ok(())
}

/// Refuses a directive on a variable: the schema has none for variables.
pub(super) fn variable(variable: &Positioned<VariableDefinition>) -> Result<(), Refusal> {
    variable.node.directives.first().map_or(Ok(()), |directive| {
        Err(refused(format!("there is no directive `@{}` for variables", directive.node.name.node), directive.pos))
    })
}

fn refused(message: String, place: Pos) -> Refusal {
    Refusal::invalid(message).at(Some(place))
}

/// Writes every `__typename @include(if: $a)` as `... @include(if: $a) { __typename }`, which means the same. The engine
/// checks directives there, and takes a variable used in one for used. For documents that have been measured, so that
/// nothing nests too deep.
pub(super) fn show_conditions(document: &mut ExecutableDocument) {
    match &mut document.operations {
        DocumentOperations::Single(operation) => show_in(&mut operation.node.selection_set.node),
        DocumentOperations::Multiple(operations) => {
            for operation in operations.values_mut() {
                show_in(&mut operation.node.selection_set.node);
            }
        }
    }
    for fragment in document.fragments.values_mut() {
        show_in(&mut fragment.node.selection_set.node);
    }
}

fn show_in(set: &mut SelectionSet) {
    for item in &mut set.items {
        match &mut item.node {
            Selection::Field(field) if field.node.name.node == TYPENAME => {
                let directives = std::mem::take(&mut field.node.directives);
                if directives.is_empty() {
                    continue;
                }
                let bare = Positioned::new(Selection::Field(field.clone()), item.pos);
                let selection_set = Positioned::new(SelectionSet { items: vec![bare] }, item.pos);
                let around = InlineFragment { type_condition: None, directives, selection_set };
                item.node = Selection::InlineFragment(Positioned::new(around, item.pos));
            }
            Selection::Field(field) => show_in(&mut field.node.selection_set.node),
            Selection::InlineFragment(fragment) => show_in(&mut fragment.node.selection_set.node),
            Selection::FragmentSpread(_) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::limits::Limits;
    use super::super::precheck::read;
    use crate::graphql::ErrorCode;

    #[test]
    fn a_mistake_the_engine_would_pass_over_is_refused() {
        for (text, refused) in [
            ("{ __typename }", false),
            ("query($a: Boolean!) { __typename @skip(if: true) @include(if: $a) }", false),
            ("{ __typename(a: 1) }", true),
            ("{ a { ... { __typename(a: 1) } } }", true),
            ("{ ...F } fragment F on Query { __typename { a } }", true),
            ("query($a: Int @nothing) { a(b: $a) }", true),
            ("query($a: Int) { a(b: $a) @nothing }", false),
        ] {
            let code = read(text, &Limits::default()).err().map(|refusal| refusal.code);
            assert_eq!(code, refused.then_some(ErrorCode::GraphqlValidationFailed), "{text}");
        }
    }
}
