//! Checking that what is stored can be used (kontroll): the file's structure, that every row can be read and says what this
//! version understands, that sort keys are those of their texts, and that the logs hold.

use std::collections::BTreeMap;

use futures_util::StreamExt as _;
use sea_orm::prelude::Uuid;
use sea_orm::{
    ConnectionTrait as _, DatabaseBackend, DatabaseTransaction, EntityTrait, IdenStatic as _, Iterable as _,
    ModelTrait as _, PrimaryKeyToColumn as _, QueryOrder as _, Statement, Value,
};

use crate::audit::{Findings, is_unreadable};
use crate::entity::supply_fact;
use crate::error::StoreError;
use crate::nouns::NOUNS;
use crate::order::{Order, fold};
use crate::read::{Kind, Noun};
use crate::store::Store;
use crate::tables::{EachTable, each_table};

/// Most problems that are told one by one.
pub const MOST_PROBLEMS: usize = 1_000;
/// Width of a stored moment, in characters.
const MOMENT: usize = 27;

/// What a check of a database found (kontrollens resultat).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Verified {
    /// Rows of each table.
    pub tables: Vec<(&'static str, u64)>,
    /// Problems, the first [`MOST_PROBLEMS`].
    pub problems: Vec<Problem>,
    /// How many problems there are in all, without those of the logs.
    pub total: u64,
    /// What the check of the logs found.
    pub logs: Findings,
}

/// A row that is not as it should be (brist).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The table, or the database system's own check.
    pub place: String,
    /// Key of the row; empty where it is about the whole.
    pub row: String,
    /// What is wrong.
    pub wrong: String,
}

impl std::fmt::Display for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { place, row, wrong } = self;
        if row.is_empty() { write!(f, "{place}: {wrong}") } else { write!(f, "{place} {row}: {wrong}") }
    }
}

impl Verified {
    /// Whether nothing was found wrong.
    pub const fn is_clean(&self) -> bool {
        self.total == 0 && self.logs.is_clean()
    }

    /// Rows in all.
    pub fn rows(&self) -> u64 {
        self.tables.iter().map(|(_, rows)| *rows).fold(0, u64::saturating_add)
    }

    fn add(&mut self, place: &str, row: String, wrong: impl Into<String>) {
        self.total = self.total.saturating_add(1);
        if self.problems.len() < MOST_PROBLEMS {
            self.problems.push(Problem { place: place.to_owned(), row, wrong: wrong.into() });
        }
    }

    /// A damaged file fails in the middle of a question; the other questions may still tell something.
    fn told(&mut self, place: &str, asked: Result<(), StoreError>) -> Result<(), StoreError> {
        match asked {
            Err(StoreError::Database(error)) => {
                tracing::error!(%error, place, "the database failed while it was checked");
                self.add(place, String::new(), "the database failed while it was read");
                Ok(())
            }
            other => other,
        }
    }
}

impl Store {
    /// Checks the whole database, one row at a time, as it is at one moment.
    ///
    /// What it does not see: a change past the service that is as good a row as the one before and of which the logs say nothing.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn verify(&self) -> Result<Verified, StoreError> {
        let transaction = self.one_state().await?;
        let mut check = Check { transaction, found: Verified::default(), orders: BTreeMap::new() };
        let structure = check.structure().await;
        check.found.told("structure", structure)?;
        let orders = check.orders().await;
        check.found.told("body", orders)?;
        each_table(&mut check).await?;
        let projections = check.projections().await;
        check.found.told("case_file", projections)?;
        let facts = check.supplier_facts().await;
        check.found.told("supply_fact", facts)?;
        let Check { transaction, mut found, .. } = check;
        transaction.rollback().await?;
        match self.verify_log(None, &[]).await {
            Ok(logs) => found.logs = logs,
            Err(error) if found.total > 0 => found.add("logs", String::new(), format!("cannot be checked: {error}")),
            Err(error) => return Err(error),
        }
        Ok(found)
    }
}

/// A check under way.
struct Check {
    transaction: DatabaseTransaction,
    found: Verified,
    /// The order of names in each body.
    orders: BTreeMap<Uuid, &'static str>,
}

impl Check {
    /// What the database system itself can tell.
    async fn structure(&mut self) -> Result<(), StoreError> {
        if self.transaction.get_database_backend() != DatabaseBackend::Sqlite {
            return Ok(());
        }
        for row in self.ask("PRAGMA integrity_check").await? {
            let said: String = row.try_get_by_index(0)?;
            if said != "ok" {
                self.found.add("integrity check", String::new(), said);
            }
        }
        for row in self.ask("PRAGMA foreign_key_check").await? {
            let table: String = row.try_get_by_index(0)?;
            let other: String = row.try_get_by_index(2)?;
            self.found.add(&table, String::new(), format!("a row refers to a row of `{other}` that is not there"));
        }
        Ok(())
    }

    async fn ask(&self, sql: &str) -> Result<Vec<sea_orm::QueryResult>, StoreError> {
        let statement = Statement::from_string(self.transaction.get_database_backend(), sql);
        Ok(self.transaction.query_all_raw(statement).await?)
    }

    /// Each body's country, whose order its names are in.
    async fn orders(&mut self) -> Result<(), StoreError> {
        for row in self.ask("SELECT id, country FROM body").await? {
            // What cannot be read is told when the table is gone through.
            let (Ok(id), Ok(country)) = (row.try_get_by_index(0), row.try_get_by_index::<String>(1)) else { continue };
            self.orders.insert(id, if country == "FI" { "FI" } else { "SE" });
        }
        Ok(())
    }

    /// The projection of a case names its latest assessment and revision.
    async fn projections(&mut self) -> Result<(), StoreError> {
        let wrong = [
            (
                "its latest assessment is not one of its own",
                "SELECT c.id FROM case_file c WHERE c.latest_assessment IS NOT NULL AND NOT EXISTS (SELECT 1 FROM \
                 assessment a WHERE a.body = c.body AND a.id = c.latest_assessment AND a.case_id = c.id)",
            ),
            (
                "its revision is not the latest there is",
                "SELECT c.id FROM case_file c WHERE c.revision <> (SELECT COALESCE(MAX(r.revision), 0) FROM \
                 case_revision r WHERE r.body = c.body AND r.case_id = c.id)",
            ),
        ];
        for (wrong, sql) in wrong {
            for row in self.ask(sql).await? {
                let id: Uuid = row.try_get_by_index(0)?;
                self.found.add("case_file", id.to_string(), wrong);
            }
        }
        Ok(())
    }
}

impl Check {
    /// The id of a statement about a supplier is made from its content.
    async fn supplier_facts(&mut self) -> Result<(), StoreError> {
        let stream = supply_fact::Entity::find().stream(&self.transaction).await?;
        let mut stream = std::pin::pin!(stream);
        // Rows that cannot be read have been told.
        while let Some(row) = stream.next().await {
            if let Ok(row) = row
                && !crate::supply::is_unchanged(&row)
            {
                let id = format!("{} {}", row.subject, crate::encoding::hex(&row.id));
                self.found.add("supply_fact", id, "the statement was changed: it does not give its id");
            }
        }
        Ok(())
    }
}

impl EachTable for Check {
    type Error = StoreError;

    async fn table<E: EntityTrait>(&mut self) -> Result<(), StoreError>
    where
        E::Model: Sync,
    {
        let name = E::default().table_name();
        let mut select = E::find();
        for key in E::PrimaryKey::iter() {
            select = select.order_by_asc(key.into_column());
        }
        let noun = NOUNS.iter().find(|noun| noun.table == name).copied();
        let mut rows = 0_u64;
        let stream = match select.stream(&self.transaction).await {
            Ok(stream) => stream,
            Err(error) => return self.found.told(name, Err(error.into())),
        };
        let mut stream = std::pin::pin!(stream);
        while let Some(row) = stream.next().await {
            rows = rows.saturating_add(1);
            let row = match row {
                Ok(row) => row,
                Err(error) if is_unreadable(&error) => {
                    self.found.add(name, format!("number {rows}"), "the row cannot be read");
                    continue;
                }
                Err(error) => {
                    self.found.told(name, Err(error.into()))?;
                    break;
                }
            };
            let value = |column: &str| {
                let found = E::Column::iter().find(|known| known.as_str() == column)?;
                Some(row.get(found))
            };
            let key = || E::PrimaryKey::iter().map(|key| shown(&row.get(key.into_column()))).collect::<Vec<_>>();
            for column in E::Column::iter() {
                if column.as_str().ends_with("_at") && !is_moment(&row.get(column)) {
                    self.found.add(name, key().join(" "), format!("`{}` is no moment", column.as_str()));
                }
            }
            let Some(noun) = noun else { continue };
            let body = value(if noun.in_body { "body" } else { "id" });
            let country = match body {
                Some(Value::Uuid(Some(body))) => self.orders.get(&body).copied(),
                _ => None,
            };
            for wrong in faults(noun, country, &value)? {
                self.found.add(name, key().join(" "), wrong);
            }
        }
        self.found.tables.push((name, rows));
        Ok(())
    }
}

/// What is wrong with a row of a noun.
fn faults(
    noun: &Noun,
    country: Option<&str>,
    value: &impl Fn(&str) -> Option<Value>,
) -> Result<Vec<String>, StoreError> {
    let mut faults = Vec::new();
    let text = |column: &str| match value(column) {
        Some(Value::String(text)) => text,
        _ => None,
    };
    for field in noun.fields {
        let wrong = match field.kind {
            Kind::Code(codes) => {
                text(field.column).is_some_and(|code| !codes.values.iter().any(|(known, _)| *known == code))
            }
            Kind::Day => text(field.column).is_some_and(|day| !is_day(&day)),
            Kind::Money { currency } => {
                matches!(value(field.column), Some(Value::BigInt(None))) != text(currency).is_none()
            }
            Kind::Hash => {
                matches!(value(field.column), Some(Value::Bytes(Some(hash))) if ![16, 32].contains(&hash.len()))
            }
            Kind::Name { key, fold: folded } => {
                let name = text(field.column).unwrap_or_default();
                let order = Order::of_country(country.unwrap_or("SE"))?;
                if value(key) != Some(Value::Bytes(Some(order.key(&name)))) {
                    faults.push(format!("`{key}` is not the sort key of `{}`", field.column));
                }
                if text(folded) != Some(fold(&name)) {
                    faults.push(format!("`{folded}` is not `{}` as it is searched", field.column));
                }
                false
            }
            Kind::Id | Kind::Text | Kind::Int | Kind::Long | Kind::Moment => false,
        };
        if wrong {
            faults.push(format!("`{}` says something impossible", field.column));
        }
    }
    Ok(faults)
}

fn is_day(text: &str) -> bool {
    text.len() == 10 && text.parse::<chrono::NaiveDate>().is_ok()
}

fn is_moment(value: &Value) -> bool {
    match value {
        Value::String(Some(text)) => {
            text.len() == MOMENT && text.ends_with('Z') && chrono::DateTime::parse_from_rfc3339(text).is_ok()
        }
        _ => true,
    }
}

/// A part of a key, for people.
fn shown(value: &Value) -> String {
    match value {
        Value::Uuid(Some(id)) => id.to_string(),
        Value::String(Some(text)) => format!("`{text}`"),
        Value::BigInt(Some(number)) => number.to_string(),
        Value::Bytes(Some(bytes)) => crate::encoding::hex(bytes),
        _ => String::new(),
    }
}
