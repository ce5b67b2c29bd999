//! What a list or a row comes to: JSON that is written as a whole.

use std::collections::HashMap;

use async_graphql::parser::types::{Field, SelectionSet};
use async_graphql::{Pos, Positioned, ServerError, ServerResult, Value};
use underlag_store::nouns::{BODY, NOUNS, listed, marked};
use underlag_store::read::{Deadline, GlobalId, Noun, ReadError, Root, SensitiveRead, read_page, read_row, read_rows};

use super::arguments;
use super::select::{Document, Refused};
use crate::app::Kept;
use crate::graphql::ErrorCode;

/// Most objects of one `nodes`.
pub(super) const MOST_NODES: usize = 100;

/// Whether a field of the root is a list or a row.
pub(super) fn is_here(name: &str) -> bool {
    matches!(name, "node" | "nodes") || listed(name).is_some()
}

/// Which list or rows a field asks for.
pub(super) enum Asked {
    /// Nothing there could be.
    Nothing,
    /// A page of a list.
    Page(&'static Noun, Root),
    /// A row by its global id.
    Row(&'static Noun, GlobalId),
    /// Rows by their global ids; none where one names nothing.
    Rows(Vec<Option<(&'static Noun, GlobalId)>>),
}

impl Asked {
    /// Reads what a field asks for.
    pub(super) fn read(document: &Document<'_>, field: &Positioned<Field>) -> ServerResult<Self> {
        let given = document.arguments(&field.node);
        let asked = match field.node.name.node.as_str() {
            "node" => arguments::argument(&given, "id").and_then(named).map(|(noun, id)| Self::Row(noun, id)),
            "nodes" => {
                let ids = arguments::argument(&given, "ids").map_or(&[][..], arguments::items);
                if ids.len() > MOST_NODES {
                    let message = format!("`nodes` takes at most {MOST_NODES} ids; ask several times");
                    return Err(ErrorCode::LimitExceeded.error(message).into_server_error(field.pos));
                }
                Some(Self::Rows(ids.iter().map(named).collect()))
            }
            name => listed(name).and_then(|noun| {
                if !noun.in_body {
                    return Some(Self::Page(noun, Root::Everything));
                }
                let body = arguments::argument(&given, "body").and_then(named);
                body.filter(|(of, _)| of.name == BODY.name).map(|(_, body)| Self::Page(noun, Root::Body(body.id)))
            }),
        };
        Ok(asked.unwrap_or(Self::Nothing))
    }
}

/// The noun and the row a global id names.
fn named(value: &Value) -> Option<(&'static Noun, GlobalId)> {
    let Value::String(text) = value else { return None };
    let id = GlobalId::decode(text)?;
    Some((marked(id.mark)?, id))
}

/// What is read from, and until when.
pub(super) struct Reading<'c> {
    pub(super) kept: &'c Kept,
    pub(super) deadline: Deadline,
}

impl Reading<'_> {
    /// Reads what is asked for, with what is selected on it; null when there is no such row.
    pub(super) async fn answer(
        &self,
        asked: &Asked,
        document: &Document<'_>,
        field: &Positioned<Field>,
        selected: &Vec<&SelectionSet>,
    ) -> ServerResult<String> {
        let failed = |error: ReadError| failed(&error, field.pos);
        let readers = &self.kept.readers;
        let nothing = || ("null".to_owned(), Vec::new());
        let (json, reads) = match asked {
            Asked::Nothing => nothing(),
            Asked::Page(noun, root) => {
                let ask = document.connection(noun, field, selected).map_err(refused)?;
                let answer = read_page(readers, noun, *root, &ask, self.deadline).await.map_err(failed)?;
                (answer.json, answer.reads)
            }
            Asked::Row(noun, id) => {
                let selection = document.selection(noun, selected).map_err(refused)?;
                let answer = read_row(readers, noun, *id, &selection, self.deadline).await.map_err(failed)?;
                answer.map_or_else(nothing, |answer| (answer.json, answer.reads))
            }
            Asked::Rows(ids) => {
                let (mut found, mut reads) = (HashMap::new(), Vec::new());
                for noun in NOUNS {
                    let mine = ids.iter().flatten().filter(|(of, _)| of.name == noun.name);
                    let mine: Vec<GlobalId> = mine.map(|(_, id)| *id).collect();
                    if mine.is_empty() {
                        continue;
                    }
                    let selection = document.selection(noun, selected).map_err(refused)?;
                    let read = read_rows(readers, noun, &mine, &selection, self.deadline).await.map_err(failed)?;
                    found.extend(read.0.into_iter().map(|(body, id, json)| ((noun.mark, body, id), json)));
                    reads.extend(read.1);
                }
                let rows = ids.iter().map(|id| {
                    let (noun, id) = (*id)?;
                    found.get(&(noun.mark, id.body, id.id)).map(String::as_str)
                });
                let rows: Vec<&str> = rows.map(|row| row.unwrap_or("null")).collect();
                (format!("[{}]", rows.join(",")), reads)
            }
        };
        self.note(field, reads).await?;
        Ok(json)
    }

    /// Notes what was read, before it is shown.
    async fn note(&self, field: &Positioned<Field>, reads: Vec<SensitiveRead>) -> ServerResult<()> {
        if reads.is_empty() {
            return Ok(());
        }
        self.kept.note_reads(reads).await.map_err(|error| failed(&error.into(), field.pos))
    }
}

fn refused(refused: Refused) -> ServerError {
    ErrorCode::BadRequest.error(refused.message).into_server_error(refused.pos)
}

/// What a failure to read means for the client.
fn failed(error: &ReadError, pos: Pos) -> ServerError {
    let error = match error {
        ReadError::Cursor(cursor) => ErrorCode::BadRequest.error(cursor.to_string()),
        ReadError::Store(store) => ErrorCode::of_store(store),
    };
    error.into_server_error(pos)
}
