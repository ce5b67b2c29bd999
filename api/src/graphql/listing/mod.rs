//! Lists and rows of what is kept: one root field for every noun that is listed, and `node` and `nodes` for everything
//! with a global id. The types follow from the nouns of storage.
//!
//! A selection is read once, where the list or the row begins, and carried out as a whole ([`underlag_store::read`]); the
//! JSON goes out as it was written. The tests answer the same field by field and compare the bytes.

mod arguments;
mod names;
mod select;
mod types;

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::Arc;

use async_graphql::parser::types::{Field, SelectionSet};
use async_graphql::registry::{MetaTypeId, Registry};
use async_graphql::{
    ContainerType, Context, ContextBase, ContextSelectionSet, Name, ObjectType, OutputType, Pos, Positioned,
    ServerError, ServerResult, Value, resolver_utils::resolve_container,
};
use underlag_store::nouns::{BODY, NOUNS, marked};
use underlag_store::read::{
    Deadline, GlobalId, Noun, ReadError, Readers, Root, SensitiveRead, read_page, read_row, read_rows,
};

use self::select::{Document, Refused};
use self::types::{member, page_arguments};
use super::ErrorCode;
use crate::app::{App, Kept};
use crate::http::deadline::Deadline as RequestDeadline;

/// Most objects of one `nodes`.
const MOST_NODES: usize = 100;

/// Name by which the engine's values carry JSON that is written already.
const RAW_JSON: &str = "$serde_json::private::RawValue";

/// Lists and rows of what is kept.
#[derive(Clone, Copy, Debug, Default)]
pub struct Listing;

impl OutputType for Listing {
    fn type_name() -> Cow<'static, str> {
        Cow::Borrowed("Listing")
    }

    fn create_type_info(registry: &mut Registry) -> String {
        registry.create_output_type::<Self, _>(MetaTypeId::Object, |registry| {
            types::register(registry);
            let mut fields = Vec::new();
            for noun in NOUNS {
                let Some(listed_as) = noun.listed_as else { continue };
                let mut arguments = page_arguments(noun);
                if noun.in_body {
                    arguments.push(member("body", "ID!", "Global id of the body whose rows are listed."));
                }
                let doc = format!(
                    "A list: {} Empty when there is no such body, and none when it is no id of a body.",
                    noun.doc
                );
                fields.push(member(listed_as, format!("{}Connection", noun.name), doc).field(arguments));
            }
            let id = member("id", "ID!", "Global id.");
            fields.push(
                member("node", "Node", "What has this global id; none when there is no such thing.").field(vec![id]),
            );
            let ids = member("ids", "[ID!]!", format!("Global ids, at most {MOST_NODES}."));
            let doc = "What has these global ids, in their order; none where there is no such thing.";
            fields.push(member("nodes", "[Node]!", doc).field(vec![ids]));
            types::object(registry, "Listing", "Lists and rows of what is kept.", fields);
            registry.types.get("Listing").cloned().unwrap_or_else(|| registry.create_fake_output_type::<bool>())
        })
    }

    async fn resolve(&self, ctx: &ContextSelectionSet<'_>, _: &Positioned<Field>) -> ServerResult<Value> {
        resolve_container(ctx, self).await
    }
}

impl ObjectType for Listing {}

impl ContainerType for Listing {
    async fn resolve_field(&self, ctx: &Context<'_>) -> ServerResult<Option<Value>> {
        let name = ctx.item.node.name.node.as_str();
        let answered = match name {
            "node" => node(ctx).await,
            "nodes" => nodes(ctx).await,
            name => match NOUNS.iter().find(|noun| noun.listed_as == Some(name)) {
                Some(noun) => list(ctx, noun).await,
                None => return Ok(None),
            },
        };
        match answered {
            Ok(value) => Ok(Some(value)),
            Err(error) if name == "nodes" => Err(ctx.set_error_path(error)),
            // Fields that may be null are null, and the rest of the answer stays.
            Err(error) => {
                ctx.add_error(ctx.set_error_path(error));
                Ok(Some(Value::Null))
            }
        }
    }
}

/// What the service keeps.
///
/// # Errors
/// When it keeps nothing.
pub(super) fn kept<'c, T>(ctx: &ContextBase<'c, T>) -> async_graphql::Result<&'c Kept> {
    ctx.data_opt::<Arc<App>>().and_then(|app| app.kept.as_ref()).ok_or_else(|| {
        let message = "this service keeps nothing; start it with `--database` to keep cases and assessments";
        ErrorCode::NothingKept.error(message)
    })
}

/// What is read from, and until when.
struct Reading<'c> {
    kept: &'c Kept,
    deadline: Deadline,
}

fn reading<'c, T>(ctx: &ContextBase<'c, T>, pos: Pos) -> ServerResult<Reading<'c>> {
    let kept = kept(ctx).map_err(|error| error.into_server_error(pos))?;
    Ok(Reading { kept, deadline: Deadline(ctx.data_opt::<RequestDeadline>().map(|deadline| deadline.at())) })
}

impl Reading<'_> {
    fn readers(&self) -> &Readers {
        &self.kept.readers
    }

    /// Notes what was read, before it is shown.
    async fn note(&self, pos: Pos, reads: Vec<SensitiveRead>) -> ServerResult<()> {
        if reads.is_empty() {
            return Ok(());
        }
        self.kept.note_reads(reads).await.map_err(|error| failed(&error.into(), pos))
    }
}

fn document<'c, T>(ctx: &ContextBase<'c, T>) -> Document<'c> {
    let definitions = &ctx.query_env.operation.node.variable_definitions;
    let defaults = definitions.iter().filter_map(|definition| {
        let default = definition.node.default_value.as_ref()?;
        Some((definition.node.name.node.as_str(), &default.node))
    });
    Document {
        fragments: &ctx.query_env.fragments,
        variables: &ctx.query_env.variables,
        defaults: defaults.collect::<HashMap<_, _>>(),
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

fn raw(json: String) -> Value {
    let token = Name::new(RAW_JSON);
    Value::Object([(token, Value::String(json))].into_iter().collect())
}

/// What is selected on the field wherever its key occurs at the root; none when this is not the first place.
///
/// The engine answers each place by itself and makes the answers one. It cannot do that with JSON that is written already,
/// so the first place answers for all.
fn selected<'c>(ctx: &Context<'c>, document: &Document<'c>) -> Option<Vec<&'c SelectionSet>> {
    let root = &ctx.query_env.operation.node.selection_set.node;
    let mut places = Vec::new();
    document.places(root, ctx.item.node.response_key().node.as_str(), &mut places);
    let first = places.first()?;
    let is_first = std::ptr::eq(*first, ctx.item);
    is_first.then(|| places.iter().map(|field| &field.node.selection_set.node).collect())
}

/// Adds nothing to what the first place has answered.
fn answered_already() -> Value {
    Value::Object(async_graphql::indexmap::IndexMap::default())
}

async fn list(ctx: &Context<'_>, noun: &'static Noun) -> ServerResult<Value> {
    let reading = reading(ctx, ctx.item.pos)?;
    let field = ctx.item;
    let document = document(ctx);
    let root = if noun.in_body {
        let given = document.arguments(&field.node);
        let body = arguments::argument(&given, "body").and_then(|value| match value {
            Value::String(text) => GlobalId::decode(text).filter(|id| Some(id.mark) == BODY.mark),
            _ => None,
        });
        let Some(body) = body else { return Ok(Value::Null) };
        Root::Body(body.id)
    } else {
        Root::Everything
    };
    let Some(selected) = selected(ctx, &document) else { return Ok(answered_already()) };
    let ask = document.connection(noun, field, &selected).map_err(refused)?;
    let read = read_page(reading.readers(), noun, root, &ask, reading.deadline).await;
    let answer = read.map_err(|error| failed(&error, field.pos))?;
    reading.note(field.pos, answer.reads).await?;
    Ok(raw(answer.json))
}

/// The noun and the row a global id names.
fn named(value: &Value) -> Option<(&'static Noun, GlobalId)> {
    let Value::String(text) = value else { return None };
    let id = GlobalId::decode(text)?;
    Some((marked(id.mark)?, id))
}

/// A row that was just written, with what is selected on it.
pub(super) async fn row(
    ctx: &ContextSelectionSet<'_>,
    field: &Positioned<Field>,
    noun: &'static Noun,
    id: GlobalId,
) -> ServerResult<Value> {
    let reading = reading(ctx, field.pos)?;
    let selection = document(ctx).selection(noun, &vec![&ctx.item.node]).map_err(refused)?;
    let read = read_row(reading.readers(), noun, id, &selection, reading.deadline).await;
    let Some(answer) = read.map_err(|error| failed(&error, field.pos))? else { return Ok(Value::Null) };
    reading.note(field.pos, answer.reads).await?;
    Ok(raw(answer.json))
}

async fn node(ctx: &Context<'_>) -> ServerResult<Value> {
    let reading = reading(ctx, ctx.item.pos)?;
    let field = ctx.item;
    let document = document(ctx);
    let given = document.arguments(&field.node);
    let Some((noun, id)) = arguments::argument(&given, "id").and_then(named) else { return Ok(Value::Null) };
    let Some(selected) = selected(ctx, &document) else { return Ok(answered_already()) };
    let selection = document.selection(noun, &selected).map_err(refused)?;
    let read = read_row(reading.readers(), noun, id, &selection, reading.deadline).await;
    let Some(answer) = read.map_err(|error| failed(&error, field.pos))? else { return Ok(Value::Null) };
    reading.note(field.pos, answer.reads).await?;
    Ok(raw(answer.json))
}

async fn nodes(ctx: &Context<'_>) -> ServerResult<Value> {
    let reading = reading(ctx, ctx.item.pos)?;
    let field = ctx.item;
    let document = document(ctx);
    let given = document.arguments(&field.node);
    let ids: Vec<Option<(&'static Noun, GlobalId)>> = match arguments::argument(&given, "ids") {
        Some(Value::List(ids)) => ids.iter().map(named).collect(),
        Some(one) => vec![named(one)],
        None => Vec::new(),
    };
    if ids.len() > MOST_NODES {
        let message = format!("`nodes` takes at most {MOST_NODES} ids; ask several times");
        return Err(ErrorCode::LimitExceeded.error(message).into_server_error(field.pos));
    }
    let Some(selected) = selected(ctx, &document) else { return Ok(answered_already()) };
    let mut found: HashMap<(Option<u8>, uuid::Uuid, uuid::Uuid), String> = HashMap::new();
    for noun in NOUNS {
        let mine: Vec<GlobalId> =
            ids.iter().flatten().filter(|(of, _)| of.name == noun.name).map(|(_, id)| *id).collect();
        if mine.is_empty() {
            continue;
        }
        let selection = document.selection(noun, &selected).map_err(refused)?;
        let read = read_rows(reading.readers(), noun, &mine, &selection, reading.deadline).await;
        let (rows, reads) = read.map_err(|error| failed(&error, field.pos))?;
        reading.note(field.pos, reads).await?;
        for (body, id, json) in rows {
            found.insert((noun.mark, body, id), json);
        }
    }
    let mut json = String::from("[");
    for (place, id) in ids.iter().enumerate() {
        let row = id.and_then(|(noun, id)| found.get(&(noun.mark, id.body, id.id)));
        json.push_str(if place > 0 { "," } else { "" });
        json.push_str(row.map_or("null", String::as_str));
    }
    json.push(']');
    Ok(raw(json))
}
