//! Whole operations that ask for lists and rows only: answered without the engine, once it has found the document valid.

use std::fmt::Write as _;

use async_graphql::Variables;
use async_graphql::parser::types::{ExecutableDocument, OperationDefinition, OperationType};
use underlag_store::read::Deadline;

use super::answer::{Asked, Reading, is_here};
use super::select::Document;
use crate::app::Kept;

/// The `data` of a query, as JSON; none when the engine has to say what the answer is: because something else is asked for
/// too, or because something is wrong, which it tells better.
pub(in crate::graphql) async fn whole(
    kept: &Kept,
    document: &ExecutableDocument,
    operation: &OperationDefinition,
    variables: &Variables,
    deadline: Deadline,
) -> Option<String> {
    if operation.ty != OperationType::Query {
        return None;
    }
    let reading = Reading { kept, deadline };
    let document = Document::new(&document.fragments, variables, operation);
    let fields = document.root_fields();
    if fields.iter().any(|asked| !is_here(&asked.field.node.name.node)) {
        return None;
    }
    let answers = fields.iter().map(async |asked| match Asked::read(&document, asked.field) {
        Ok(what) => reading.answer(&what, &document, asked.field, &asked.below).await,
        Err(error) => Err(error),
    });
    let answers = futures_util::future::try_join_all(answers).await.ok()?;
    let mut json = String::with_capacity(answers.iter().map(String::len).sum::<usize>().saturating_add(64));
    json.push('{');
    for (place, (asked, answer)) in fields.iter().zip(&answers).enumerate() {
        // Keys are GraphQL names, which need no escape.
        let _ = write!(json, "{}\"{}\":", if place > 0 { "," } else { "" }, asked.key);
        json.push_str(answer);
    }
    json.push('}');
    Some(json)
}
