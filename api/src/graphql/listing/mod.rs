//! Lists and rows of what is kept: one root field for every noun that is listed, and `node` and `nodes` for everything
//! with a global id. The types follow from the nouns of storage.
//!
//! A selection is read once, where the list or the row begins, and carried out as a whole ([`underlag_store::read`]); the
//! JSON goes out as it was written. The tests answer the same field by field and compare the bytes.

mod answer;
mod arguments;
mod lists;
mod names;
mod select;
mod types;
mod whole;

use std::borrow::Cow;
use std::sync::Arc;

use async_graphql::parser::types::{Field, SelectionSet};
use async_graphql::registry::{MetaTypeId, Registry};
use async_graphql::{
    ContainerType, Context, ContextBase, ContextSelectionSet, Name, ObjectType, OutputType, Pos, Positioned,
    ServerResult, Value, resolver_utils::resolve_container,
};
use underlag_store::nouns::NOUNS;
use underlag_store::read::{Deadline, GlobalId, Noun};

use self::answer::{Asked, MOST_NODES, Reading};
#[doc(hidden)]
pub use self::lists::lists;
use self::select::Document;
use self::types::{member, page_arguments};
pub(super) use self::whole::whole;
use super::ErrorCode;
use crate::app::{App, Kept};
use crate::http::deadline::Deadline as RequestDeadline;

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
        if !answer::is_here(name) {
            return Ok(None);
        }
        match answered(ctx).await {
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

fn document<'c, T>(ctx: &ContextBase<'c, T>) -> Document<'c> {
    Document::new(&ctx.query_env.fragments, &ctx.query_env.variables, &ctx.query_env.operation.node)
}

fn reading<'c, T>(ctx: &ContextBase<'c, T>, pos: Pos) -> ServerResult<Reading<'c>> {
    let kept = kept(ctx).map_err(|error| error.into_server_error(pos))?;
    Ok(Reading { kept, deadline: deadline(ctx) })
}

/// Until when the request is awaited, as reads take it.
pub(super) fn deadline<T>(ctx: &ContextBase<'_, T>) -> Deadline {
    Deadline(ctx.data_opt::<RequestDeadline>().map(|deadline| deadline.at()))
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
    let key = ctx.item.node.response_key().node.as_str();
    let asked = document.root_fields().into_iter().find(|asked| asked.key == key)?;
    std::ptr::eq(asked.field, ctx.item).then_some(asked.below)
}

async fn answered(ctx: &Context<'_>) -> ServerResult<Value> {
    let reading = reading(ctx, ctx.item.pos)?;
    let document = document(ctx);
    let asked = Asked::read(&document, ctx.item)?;
    let Some(selected) = selected(ctx, &document) else {
        // The first place has answered, and this one adds nothing to it.
        return Ok(Value::Object(async_graphql::indexmap::IndexMap::default()));
    };
    Ok(raw(reading.answer(&asked, &document, ctx.item, &selected).await?))
}

/// A row that was just written, with what is selected on it.
pub(super) async fn row(
    ctx: &ContextSelectionSet<'_>,
    field: &Positioned<Field>,
    noun: &'static Noun,
    id: GlobalId,
) -> ServerResult<Value> {
    let asked = Asked::Row(noun, id);
    Ok(raw(reading(ctx, field.pos)?.answer(&asked, &document(ctx), field, &vec![&ctx.item.node]).await?))
}
