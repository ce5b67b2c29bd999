//! From a request that has been read to an answer, whatever way it came.

use std::sync::Arc;

use actix_web::rt::time::timeout;
use async_graphql::parser::types::{DocumentOperations, ExecutableDocument, OperationDefinition, OperationType};
use async_graphql::{Name, Request, Value, Variables};
use futures_util::StreamExt as _;
use futures_util::stream::BoxStream;
use underlag_store::RequestKey;

use super::answer::Answer;
use super::deadline::Deadline;
use super::documents::Found;
use super::refusal::Refusal;
use super::request::Asked;
use super::service::Service;
use super::{coerce, cost, idempotency};
use crate::graphql::{Budget, ErrorCode, Introspection};

/// An operation found to be in order, up to what only the engine can tell.
pub struct Operation {
    found: Found,
    name: Option<String>,
    variables: Variables,
    key: Option<RequestKey>,
    /// What kind of operation it is.
    pub kind: OperationType,
}

impl Operation {
    /// What the engine is asked, and the document it is about.
    fn request(self) -> (Request, Found) {
        let mut request = Request::new(&*self.found.parsed.text).variables(self.variables);
        request.operation_name = self.name;
        request.set_parsed_query(self.found.parsed.document.clone());
        if let Some(key) = self.key {
            request = request.data(key);
        }
        (request.data(Budget::default()), self.found)
    }
}

/// The operation that is asked for, with its name if there is only one name it can be asked for by.
///
/// # Errors
/// When no operation, or more than one, fits the name.
pub fn select<'d>(
    document: &'d ExecutableDocument,
    name: Option<&str>,
) -> Result<(Option<&'d Name>, &'d OperationDefinition), Refusal> {
    match (&document.operations, name) {
        (DocumentOperations::Single(operation), None) => Ok((None, &operation.node)),
        (DocumentOperations::Single(_), Some(_)) => {
            Err(Refusal::invalid("`operationName` is given, but the operation of the document has no name"))
        }
        (DocumentOperations::Multiple(operations), Some(name)) => operations
            .get_key_value(name)
            .map(|(name, operation)| (Some(name), &operation.node))
            .ok_or_else(|| Refusal::invalid("`operationName` names no operation of the document")),
        (DocumentOperations::Multiple(operations), None) => {
            let mut all = operations.iter();
            match (all.next(), all.next()) {
                (Some((name, only)), None) => Ok((Some(name), &only.node)),
                _ => Err(Refusal::invalid("the document has several operations; say which in `operationName`")),
            }
        }
    }
}

/// The value of a variable: what was given, else what the operation says; none where neither tells.
pub fn variable<'v>(operation: &'v OperationDefinition, given: &'v Variables, name: &Name) -> Option<&'v Value> {
    given.get(name).or_else(|| {
        let mut defined = operation.variable_definitions.iter();
        defined.find(|variable| variable.node.name.node == *name)?.node.default_value()
    })
}

impl Service {
    /// Finds the operation that is asked for and checks everything about it that can be told before it is carried out.
    ///
    /// # Errors
    /// When it is not in order.
    pub fn prepare(&self, asked: Asked) -> Result<Operation, Refusal> {
        self.check(asked).inspect_err(|refusal| self.metrics.refused(refusal.code))
    }

    fn check(&self, asked: Asked) -> Result<Operation, Refusal> {
        let Asked { document, operation_name, variables, idempotency_key } = asked;
        let found = self.documents.find(document, &self.limits)?;
        if let (Introspection::Off, Some(place)) = (self.introspection, found.parsed.introspection) {
            let message =
                "the schema is not told here: ask whoever runs the service for it; `__typename` may be asked for";
            return Err(Refusal::new(ErrorCode::IntrospectionOff, message).at(Some(place)));
        }
        let document = &found.parsed.document;
        let (_, operation) = select(document, operation_name.as_deref())?;
        coerce::values(document, operation, &variables, &self.shape)?;
        cost::of(document, operation, &variables, &self.shape, &self.limits)?;
        let kind = operation.ty;
        // Reading twice changes nothing, so only mutations need the key.
        let key = match idempotency_key.filter(|_| kind == OperationType::Mutation) {
            Some(key) => {
                let given = (operation_name.as_deref(), &variables);
                Some(idempotency::for_request(&key, &found.parsed.text, document, operation, given)?)
            }
            None => None,
        };
        Ok(Operation { found, name: operation_name, variables, key, kind })
    }

    /// Carries a query or mutation out, within the time an answer may take.
    ///
    /// # Errors
    /// When the answer takes too long, or another request stands against its key.
    pub async fn execute(&self, operation: Operation) -> Result<Answer, Refusal> {
        let kind = operation.kind;
        let deadline = Deadline::after(self.limits.execution);
        let answered = async {
            if let Some(data) = self.at_once(&operation, deadline).await {
                return (Ok(Answer::whole(&data, &self.limits)), operation.found);
            }
            let (request, found) = operation.request();
            let response = self.engine.execute(request.data(deadline)).await;
            let refused = idempotency::refused(&response);
            (refused.map_or_else(|| Ok(Answer::of(&response, &self.limits)), Err), found)
        };
        let (answer, found) = timeout(deadline.left(), answered).await.map_err(|_| {
            let most = self.limits.execution.as_secs();
            let message = format!("the answer took more than {most} seconds; ask for less or split the case");
            self.metrics.operation(kind, Some(ErrorCode::Timeout.name()));
            Refusal::new(ErrorCode::Timeout, message)
        })?;
        let answer = answer.inspect_err(|refusal| self.metrics.operation(kind, Some(refusal.code.name())))?;
        self.metrics.operation(kind, answer.code.as_deref());
        if !answer.is_refusal() {
            self.documents.keep(&found);
        }
        Ok(answer)
    }

    /// The data of a query whose document the engine has found valid before, where it can be had at once.
    async fn at_once(&self, operation: &Operation, deadline: Deadline) -> Option<String> {
        if operation.kind != OperationType::Query || !operation.found.is_known {
            return None;
        }
        let document = &operation.found.parsed.document;
        let (_, definition) = select(document, operation.name.as_deref()).ok()?;
        self.engine.at_once(document, definition, &operation.variables, deadline).await
    }

    /// Carries any operation out; a subscription answers until it is over, and a query or mutation once.
    pub fn stream(self: Arc<Self>, operation: Operation) -> BoxStream<'static, Answer> {
        if operation.kind != OperationType::Subscription {
            let once = async move {
                match self.execute(operation).await {
                    Ok(answer) => answer,
                    Err(refusal) => Answer::refused(&refusal, &self.limits),
                }
            };
            return futures_util::stream::once(once).boxed();
        }
        let (request, found) = operation.request();
        let mut found = Some(found);
        let responses = self.engine.stream(request);
        let answers = responses.map(move |response| {
            let answer = Answer::of(&response, &self.limits);
            // A subscription counts once, by how it began.
            if let Some(found) = found.take() {
                self.metrics.operation(OperationType::Subscription, answer.code.as_deref());
                if !answer.is_refusal() {
                    self.documents.keep(&found);
                }
            }
            answer
        });
        answers.boxed()
    }
}
