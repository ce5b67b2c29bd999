//! Pages of rows in memory.

use std::borrow::Cow;
use std::sync::Arc;

use async_graphql::parser::types::Field as Selected;
use async_graphql::registry::Registry;
use async_graphql::{
    ContainerType, Context, ContextSelectionSet, OutputType, Positioned, ServerError, ServerResult, SimpleObject,
    Value, resolver_utils::resolve_container,
};
use underlag_store::plain::{Row, Tables};
use underlag_store::read::{Noun, USUAL_PAGE};

use super::super::arguments;
use super::plain::{below, given};
use super::row::PlainRow;

/// A page of rows.
pub(super) struct PlainPage {
    noun: &'static Noun,
    rows: Vec<PlainRow>,
    total: usize,
    info: PageInfo,
}

/// Where a page is.
#[derive(Clone, Copy, SimpleObject)]
struct PageInfo {
    has_next_page: bool,
    has_previous_page: bool,
}

impl PlainPage {
    /// The page that the arguments of a field ask for, of the rows in scope.
    pub(super) fn read(
        ctx: &Context<'_>,
        tables: &Arc<Tables>,
        noun: &'static Noun,
        scope: impl Fn(&Row) -> bool,
    ) -> ServerResult<Self> {
        let wrong = |message: String| ServerError::new(message, Some(ctx.item.pos));
        let some = |name: &str| given(ctx, name).map(|value| Some(value).filter(|value| *value != Value::Null));
        let condition = arguments::filter(noun, some("filter")?.as_ref()).map_err(wrong)?;
        let sort = arguments::order(noun, some("orderBy")?.as_ref()).map_err(wrong)?;
        let size = |name: &str| match given(ctx, name) {
            Ok(Value::Number(number)) => number.as_u64().and_then(|number| usize::try_from(number).ok()),
            _ => None,
        };
        let mut rows = tables.list(noun, scope, &condition, &sort);
        let total = rows.len();
        let (first, last) = (size("first"), size("last"));
        let size = first.or(last).unwrap_or(USUAL_PAGE as usize);
        let more = total > size;
        if last.is_some() {
            rows.drain(..total.saturating_sub(size));
        } else {
            rows.truncate(size);
        }
        let info = PageInfo { has_next_page: last.is_none() && more, has_previous_page: last.is_some() && more };
        let rows = rows.into_iter().map(|row| PlainRow { tables: Arc::clone(tables), noun, row });
        Ok(Self { noun, rows: rows.collect(), total, info })
    }
}

impl OutputType for PlainPage {
    fn type_name() -> Cow<'static, str> {
        Cow::Borrowed("PlainPage")
    }

    fn create_type_info(_: &mut Registry) -> String {
        Self::type_name().into_owned()
    }

    fn introspection_type_name(&self) -> Cow<'static, str> {
        Cow::Owned(format!("{}Connection", self.noun.name))
    }

    async fn resolve(&self, ctx: &ContextSelectionSet<'_>, _: &Positioned<Selected>) -> ServerResult<Value> {
        resolve_container(ctx, self).await
    }
}

impl ContainerType for PlainPage {
    async fn resolve_field(&self, ctx: &Context<'_>) -> ServerResult<Option<Value>> {
        match ctx.item.node.name.node.as_str() {
            "nodes" => below(ctx, self.rows.iter().collect::<Vec<_>>()).await,
            "edges" => below(ctx, self.rows.iter().map(PlainEdge).collect::<Vec<_>>()).await,
            "pageInfo" => below(ctx, self.info).await,
            "totalCount" => Ok(Some(Value::from(self.total))),
            "aggregates" => below(ctx, PlainCount { noun: self.noun, count: self.total }).await,
            _ => Ok(None),
        }
    }
}

/// A row with its place.
struct PlainEdge<'r>(&'r PlainRow);

impl OutputType for PlainEdge<'_> {
    fn type_name() -> Cow<'static, str> {
        Cow::Borrowed("PlainEdge")
    }

    fn create_type_info(_: &mut Registry) -> String {
        Self::type_name().into_owned()
    }

    fn introspection_type_name(&self) -> Cow<'static, str> {
        Cow::Owned(format!("{}Edge", self.0.noun.name))
    }

    async fn resolve(&self, ctx: &ContextSelectionSet<'_>, _: &Positioned<Selected>) -> ServerResult<Value> {
        resolve_container(ctx, self).await
    }
}

impl ContainerType for PlainEdge<'_> {
    async fn resolve_field(&self, ctx: &Context<'_>) -> ServerResult<Option<Value>> {
        match ctx.item.node.name.node.as_str() {
            "node" => below(ctx, self.0).await,
            _ => Ok(None),
        }
    }
}

/// How many rows there are, where aggregates are asked for.
struct PlainCount {
    noun: &'static Noun,
    count: usize,
}

impl OutputType for PlainCount {
    fn type_name() -> Cow<'static, str> {
        Cow::Borrowed("PlainCount")
    }

    fn create_type_info(_: &mut Registry) -> String {
        Self::type_name().into_owned()
    }

    fn introspection_type_name(&self) -> Cow<'static, str> {
        Cow::Owned(format!("{}Aggregates", self.noun.name))
    }

    async fn resolve(&self, ctx: &ContextSelectionSet<'_>, _: &Positioned<Selected>) -> ServerResult<Value> {
        resolve_container(ctx, self).await
    }
}

impl ContainerType for PlainCount {
    async fn resolve_field(&self, ctx: &Context<'_>) -> ServerResult<Option<Value>> {
        Ok((ctx.item.node.name.node == "count").then(|| Value::from(self.count)))
    }
}
