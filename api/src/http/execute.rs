//! Carrying out a request that has been read and measured.

use std::time::Duration;

use actix_web::rt::time::timeout;
use async_graphql::parser::types::{DocumentOperations, ExecutableDocument, OperationDefinition};
use async_graphql::{Request, Response, Value, Variables};

use super::limits::EXECUTION_SECONDS;
use super::precheck;
use super::request::Asked;
use super::respond::Refusal;
use crate::graphql::{Budget, ErrorCode, UnderlagSchema};

fn invalid(message: impl Into<String>) -> Refusal {
    Refusal::new(ErrorCode::GraphqlValidationFailed, message)
}

/// Carries out what is asked.
pub(super) async fn execute(schema: &UnderlagSchema, asked: Asked) -> Result<Response, Refusal> {
    let document = precheck::read(&asked.query)?;
    let operation = operation(&document, asked.operation_name.as_deref())?;
    required_variables(operation, &asked.variables)?;
    let mut request = Request::new(asked.query).variables(asked.variables).data(Budget::default());
    request.operation_name = asked.operation_name;
    request.set_parsed_query(document);
    timeout(Duration::from_secs(EXECUTION_SECONDS), schema.execute(request)).await.map_err(|_| {
        let message = format!("the answer took more than {EXECUTION_SECONDS} seconds; ask for less or split the case");
        Refusal::new(ErrorCode::Timeout, message)
    })
}

/// The operation that is asked for.
fn operation<'d>(document: &'d ExecutableDocument, name: Option<&str>) -> Result<&'d OperationDefinition, Refusal> {
    match (&document.operations, name) {
        (DocumentOperations::Single(operation), None) => Ok(&operation.node),
        (DocumentOperations::Single(_), Some(_)) => {
            Err(invalid("`operationName` is given, but the operation of the document has no name"))
        }
        (DocumentOperations::Multiple(operations), Some(name)) => operations
            .get(name)
            .map(|operation| &operation.node)
            .ok_or_else(|| invalid("`operationName` names no operation of the document")),
        (DocumentOperations::Multiple(operations), None) => {
            let mut all = operations.values();
            match (all.next(), all.next()) {
                (Some(only), None) => Ok(&only.node),
                _ => Err(invalid("the document has several operations; say which in `operationName`")),
            }
        }
    }
}

/// A variable that must have a value and has none is found before anything is carried out.
fn required_variables(operation: &OperationDefinition, variables: &Variables) -> Result<(), Refusal> {
    for definition in &operation.variable_definitions {
        let variable = &definition.node;
        let has_default = variable.default_value.is_some();
        let missing = match variables.get(&variable.name.node) {
            None => !has_default,
            Some(value) => *value == Value::Null,
        };
        if missing && !variable.var_type.node.nullable {
            let message =
                format!("the variable `${}` of type `{}` has no value", variable.name.node, variable.var_type.node);
            return Err(invalid(message).at(Some(definition.pos)));
        }
    }
    Ok(())
}
