//! A row in memory, field by field.

use std::borrow::Cow;
use std::sync::Arc;

use async_graphql::parser::types::Field as Selected;
use async_graphql::registry::Registry;
use async_graphql::resolver_utils::EnumType as _;
use async_graphql::{
    ContainerType, Context, ContextSelectionSet, OutputType, Positioned, ScalarType as _, ServerResult, Value,
    resolver_utils::resolve_container,
};
use underlag_store::plain::{Row, Tables};
use underlag_store::read::{Field, GlobalId, Kind, Noun, Value as Stored};

use super::super::super::money::Currency;
use super::super::super::{DateTime, Long, Money};
use super::page::PlainPage;
use super::plain::below;

/// A row of a noun.
pub(super) struct PlainRow {
    pub(super) tables: Arc<Tables>,
    pub(super) noun: &'static Noun,
    pub(super) row: Row,
}

impl PlainRow {
    fn id(&self) -> Value {
        let (Some(Stored::Id(body)), Stored::Id(id)) = (self.row.get("body").or(self.row.get("id")), &self.row["id"])
        else {
            return Value::Null;
        };
        GlobalId::of(self.noun, *body, *id).map_or(Value::Null, |id| Value::from(id.encode()))
    }

    fn field(&self, field: &Field) -> Value {
        match (field.kind, &self.row[field.column]) {
            (_, Stored::Null) => Value::Null,
            (Kind::Id, _) => self.id(),
            (Kind::Long, Stored::Number(number)) => Long(*number).to_value(),
            (Kind::Moment, Stored::Text(text)) => {
                DateTime::parse(Value::from(text.as_str())).map_or(Value::Null, |moment| moment.to_value())
            }
            (Kind::Hash, Stored::Bytes(bytes)) => {
                Value::from(bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>())
            }
            (_, Stored::Number(number)) => Value::from(*number),
            (_, Stored::Text(text)) => Value::from(text.as_str()),
            (kind, other) => panic!("{kind:?} is stored as {other:?}"),
        }
    }

    fn money(&self, field: &Field, currency: &str) -> Option<Money> {
        let (Stored::Number(minor), Stored::Text(code)) = (&self.row[field.column], &self.row[currency]) else {
            return None;
        };
        let currency = Currency::items().iter().find(|item| item.name == code)?;
        Some(Money::of_minor(*minor, currency.value))
    }
}

impl OutputType for PlainRow {
    fn type_name() -> Cow<'static, str> {
        Cow::Borrowed("PlainRow")
    }

    fn create_type_info(_: &mut Registry) -> String {
        Self::type_name().into_owned()
    }

    fn introspection_type_name(&self) -> Cow<'static, str> {
        Cow::Borrowed(self.noun.name)
    }

    async fn resolve(&self, ctx: &ContextSelectionSet<'_>, _: &Positioned<Selected>) -> ServerResult<Value> {
        resolve_container(ctx, self).await
    }
}

impl ContainerType for PlainRow {
    async fn resolve_field(&self, ctx: &Context<'_>) -> ServerResult<Option<Value>> {
        let name = ctx.item.node.name.node.as_str();
        if let Some(field) = self.noun.field(name) {
            return match field.kind {
                Kind::Money { currency } => below(ctx, self.money(field, currency)).await,
                _ => Ok(Some(self.field(field))),
            };
        }
        let Some(relation) = self.noun.relation(name) else { return Ok(None) };
        let local = &self.row[relation.local];
        let related = |row: &Row| *local != Stored::Null && row[relation.remote] == *local;
        if relation.many {
            return below(ctx, PlainPage::read(ctx, &self.tables, relation.target, related)?).await;
        }
        let row = self.tables.rows(relation.target.table).iter().find(|row| related(row)).cloned();
        let tables = Arc::clone(&self.tables);
        below(ctx, row.map(|row| Self { tables, noun: relation.target, row })).await
    }
}
