//! Rows in memory as ordinary resolvers: the engine selects, the tables answer.

use std::borrow::Cow;
use std::sync::Arc;

use async_graphql::parser::types::Field as Selected;
use async_graphql::registry::Registry;
use async_graphql::types::Any;
use async_graphql::{
    ContainerType, Context, ContextSelectionSet, ObjectType, OutputType, Positioned, ServerResult, Value,
    resolver_utils::resolve_container,
};
use underlag_store::nouns::{BODY, NOUNS, marked};
use underlag_store::plain::{Row, Tables};
use underlag_store::read::{GlobalId, Noun, Value as Stored};

use super::super::Listing;
use super::page::PlainPage;
use super::row::PlainRow;

/// The root over tables in memory.
pub(super) struct Plain(Arc<Tables>);

impl Plain {
    pub(super) fn of(tables: Tables) -> Self {
        Self(Arc::new(tables))
    }

    fn named(&self, id: &Value) -> Option<PlainRow> {
        let Value::String(text) = id else { return None };
        let id = GlobalId::decode(text)?;
        let noun = marked(id.mark)?;
        let own = |row: &&Row| {
            row["id"] == Stored::Id(id.id) && row.get("body").is_none_or(|body| *body == Stored::Id(id.body))
        };
        let row = self.0.rows(noun.table).iter().find(own)?.clone();
        Some(PlainRow { tables: Arc::clone(&self.0), noun, row })
    }
}

/// An argument as the engine reads it; null when absent.
pub(super) fn given(ctx: &Context<'_>, name: &str) -> ServerResult<Value> {
    Ok(ctx.param_value::<Option<Any>>(name, None)?.1.map_or(Value::Null, |any| any.0))
}

/// Resolves what a field gives back, with what is selected on it.
pub(super) async fn below<T: OutputType>(ctx: &Context<'_>, value: T) -> ServerResult<Option<Value>> {
    let inner = ctx.with_selection_set(&ctx.item.node.selection_set);
    value.resolve(&inner, ctx.item).await.map(Some)
}

impl OutputType for Plain {
    fn type_name() -> Cow<'static, str> {
        Listing::type_name()
    }

    fn create_type_info(registry: &mut Registry) -> String {
        <Listing as OutputType>::create_type_info(registry)
    }

    async fn resolve(&self, ctx: &ContextSelectionSet<'_>, _: &Positioned<Selected>) -> ServerResult<Value> {
        resolve_container(ctx, self).await
    }
}

impl ObjectType for Plain {}

impl ContainerType for Plain {
    async fn resolve_field(&self, ctx: &Context<'_>) -> ServerResult<Option<Value>> {
        match ctx.item.node.name.node.as_str() {
            "node" => below(ctx, self.named(&given(ctx, "id")?)).await,
            "nodes" => {
                let ids = match given(ctx, "ids")? {
                    Value::List(ids) => ids,
                    one => vec![one],
                };
                below(ctx, ids.iter().map(|id| self.named(id)).collect::<Vec<_>>()).await
            }
            name => {
                let Some(noun) = NOUNS.iter().find(|noun| noun.listed_as == Some(name)) else { return Ok(None) };
                let Some(body) = body(ctx, noun)? else { return Ok(Some(Value::Null)) };
                let mine = |row: &Row| body.as_ref().is_none_or(|body| row["body"] == *body);
                below(ctx, PlainPage::read(ctx, &self.0, noun, mine)?).await
            }
        }
    }
}

/// The body a list is of, and none inside for what belongs to no body; none when there is no such id.
fn body(ctx: &Context<'_>, noun: &Noun) -> ServerResult<Option<Option<Stored>>> {
    if !noun.in_body {
        return Ok(Some(None));
    }
    let Value::String(text) = given(ctx, "body")? else { return Ok(None) };
    let id = GlobalId::decode(&text).filter(|id| Some(id.mark) == BODY.mark);
    Ok(id.map(|id| Some(Stored::Id(id.id))))
}
