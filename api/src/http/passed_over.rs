//! What the engine's validation passes over: everything about `__typename`, and directives of variables. It answers such
//! documents as if the mistake were not there, so they are refused here.

use async_graphql::parser::types::{Field, VariableDefinition};
use async_graphql::{Positioned, Value};

use super::refusal::Refusal;
use crate::graphql::ErrorCode;

/// Refuses a `__typename` with arguments, with a selection, or with another directive than `@include` and `@skip` with
/// their condition.
pub(super) fn typename(field: &Positioned<Field>) -> Result<(), Refusal> {
    if field.node.name.node != "__typename" {
        return Ok(());
    }
    let refuse = |message: String, place| Refusal::new(ErrorCode::GraphqlValidationFailed, message).at(Some(place));
    if let Some((name, _)) = field.node.arguments.first() {
        return Err(refuse(format!("`__typename` has no argument `{}`", name.node), name.pos));
    }
    if !field.node.selection_set.node.items.is_empty() {
        return Err(refuse("`__typename` is a text: nothing can be selected of it".to_owned(), field.pos));
    }
    let mut given = Vec::new();
    for directive in &field.node.directives {
        let name = directive.node.name.node.as_str();
        if !["include", "skip"].contains(&name) {
            return Err(refuse(format!("there is no directive `@{name}` for fields"), directive.pos));
        }
        if given.contains(&name) {
            return Err(refuse(format!("the directive `@{name}` is given twice"), directive.pos));
        }
        given.push(name);
        let condition = match directive.node.arguments.as_slice() {
            [(argument, value)] if argument.node == "if" => value.node.clone().into_const(),
            _ => return Err(refuse(format!("`@{name}` takes one argument, `if`"), directive.pos)),
        };
        // A condition that is no constant has a variable, which is checked where its value is used.
        if condition.is_some_and(|value| !matches!(value, Value::Boolean(_))) {
            return Err(refuse(format!("the `if` of `@{name}` is `true`, `false` or a variable"), directive.pos));
        }
    }
    Ok(())
}

/// Refuses a directive on a variable: the schema has none for variables.
pub(super) fn variable(variable: &Positioned<VariableDefinition>) -> Result<(), Refusal> {
    variable.node.directives.first().map_or(Ok(()), |directive| {
        let message = format!("there is no directive `@{}` for variables", directive.node.name.node);
        Err(Refusal::new(ErrorCode::GraphqlValidationFailed, message).at(Some(directive.pos)))
    })
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
            ("{ a { __typename @nothing } }", true),
            ("{ ... { __typename @deprecated } }", true),
            ("{ ...F } fragment F on Query { __typename @nothing }", true),
            ("{ __typename @skip }", true),
            ("{ __typename @skip(if: 1) }", true),
            ("{ __typename @skip(unless: true) }", true),
            ("{ __typename @skip(if: true) @skip(if: true) }", true),
            ("{ __typename(a: 1) }", true),
            ("{ __typename { a } }", true),
            ("query($a: Int @nothing) { a(b: $a) }", true),
            ("query($a: Int) { a(b: $a) @nothing }", false),
        ] {
            let code = read(text, &Limits::default()).err().map(|refusal| refusal.code);
            assert_eq!(code, refused.then_some(ErrorCode::GraphqlValidationFailed), "{text}");
        }
    }
}
