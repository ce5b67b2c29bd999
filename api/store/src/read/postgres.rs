//! Reading from PostgreSQL: what is one quick statement on the connection of the thread that asks, and otherwise on one of a
//! pool, where it is stopped when nobody waits for it any more. Connections can only read, and statements are prepared once.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use deadpool_postgres::{Client, ClientWrapper, Manager, ManagerConfig, Pool, PoolError, RecyclingMethod, Timeouts};
use tokio_postgres::types::private::BytesMut;
use tokio_postgres::types::{FromSql, IsNull, ToSql, Type, to_sql_checked};
use tokio_postgres::{CancelToken, Config};
use tokio_postgres_rustls::MakeRustlsConnect;

use super::cells::Cells;
use super::lane::{self, Lane};
use super::readers::{Deadline, PREPARED};
use super::run::{Session, Work};
use super::sql::{Dialect, Sql};
use super::value::Value;
use crate::error::StoreError;
use crate::tls::Tls;

/// How long a read waits for a connection.
const WAIT: Duration = Duration::from_secs(10);
/// Settings of every reading connection: read only, and plans made once for every set of values.
const SETTINGS: &str = "-c default_transaction_read_only=on -c plan_cache_mode=force_generic_plan";

/// The pool of connections that read.
#[derive(Clone)]
pub(super) struct PostgresReaders {
    pool: Pool,
    lane: Arc<Lane>,
    tls: MakeRustlsConnect,
    statements: Arc<AtomicU64>,
}

impl std::fmt::Debug for PostgresReaders {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PostgresReaders")
    }
}

impl PostgresReaders {
    /// Makes a pool; connections are made when they are needed.
    pub(super) fn open(address: &str, connections: usize, statements: &Arc<AtomicU64>) -> Result<Self, StoreError> {
        let (address, tls) = Tls::of(address)?;
        let mut config: Config = address.parse().map_err(StoreError::database)?;
        config.ssl_mode(tls.for_reading());
        let tls = tls.connector()?;
        let options = config.get_options().map_or_else(|| SETTINGS.to_owned(), |own| format!("{own} {SETTINGS}"));
        let recycling = ManagerConfig { recycling_method: RecyclingMethod::Fast };
        config.options(format!("{options} {}", lane::SETTING)).application_name("underlag");
        let lane = Lane::new(config.clone(), tls.clone());
        config.options(options);
        let pool = Pool::builder(Manager::from_config(config, tls.clone(), recycling))
            .max_size(connections.max(1))
            .runtime(deadpool_postgres::Runtime::Tokio1)
            .timeouts(Timeouts { wait: Some(WAIT), create: Some(WAIT), recycle: None })
            .build()
            .map_err(StoreError::database)?;
        Ok(Self { pool, lane: Arc::new(lane), tls, statements: Arc::clone(statements) })
    }

    /// Carries out work, on the connection of this thread or on one of the pool.
    pub(super) async fn carry_out<W: Work>(&self, reads: W, deadline: Deadline) -> Result<W::Found, StoreError> {
        // Several statements have to see the same data, on a connection of their own.
        if reads.statements() == 1 {
            match self.at_once(&reads, deadline).await {
                Err(StoreError::Timeout) if deadline.has_passed() => return Err(StoreError::Timeout),
                // It takes long, or the connection is no longer there.
                Err(StoreError::Timeout | StoreError::Busy | StoreError::Unreachable) => {}
                answer => return answer,
            }
        }
        self.on_one_of_the_pool(reads, deadline).await
    }

    async fn at_once<W: Work>(&self, reads: &W, deadline: Deadline) -> Result<W::Found, StoreError> {
        let connection = self.lane.connection();
        // What is begun again elsewhere is counted there.
        let statements = AtomicU64::new(0);
        let work = async {
            let client = self.lane.connected(&connection).await?;
            reads.run(&Snapshot { client, statements: &statements }).await
        };
        let end = deadline.0.map_or(WAIT, |end| end.saturating_duration_since(Instant::now()));
        let Ok(answer) = tokio::time::timeout(end.min(WAIT), work).await else {
            // The server would have ended it long ago, if it were there.
            self.lane.leave();
            return Err(StoreError::Timeout);
        };
        let answer = answer?;
        self.statements.fetch_add(statements.into_inner(), Ordering::Relaxed);
        Ok(answer)
    }

    async fn on_one_of_the_pool<W: Work>(&self, reads: W, deadline: Deadline) -> Result<W::Found, StoreError> {
        let client = self.pool.get().await.map_err(|error| match error {
            PoolError::Timeout(_) => StoreError::Busy,
            PoolError::Backend(error) => failed(error),
            error => StoreError::database(error),
        })?;
        let mut running = Running { stop: Some((client.cancel_token(), self.tls.clone())) };
        let snapshot = Snapshot { client: &client, statements: &self.statements };
        let several = reads.statements() > 1;
        let work = async {
            if several {
                client.batch_execute("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY").await.map_err(failed)?;
            }
            let result = reads.run(&snapshot).await;
            if several {
                client.batch_execute("ROLLBACK").await.map_err(failed)?;
            }
            result
        };
        let left = deadline.0.map(|end| end.saturating_duration_since(Instant::now()));
        let result = match left {
            Some(left) => tokio::time::timeout(left, work).await.unwrap_or(Err(StoreError::Timeout)),
            None => work.await,
        };
        if matches!(result, Err(StoreError::Timeout)) {
            // What was begun on it may still be under way.
            let _ = Client::take(client);
        } else {
            running.stop = None;
        }
        result
    }
}

/// Stops what is under way on the server when nobody waits for it any more.
struct Running {
    stop: Option<(CancelToken, MakeRustlsConnect)>,
}

impl Drop for Running {
    fn drop(&mut self) {
        if let (Some((token, tls)), Ok(runtime)) = (self.stop.take(), tokio::runtime::Handle::try_current()) {
            runtime.spawn(async move {
                if let Err(error) = token.cancel_query(tls).await {
                    tracing::debug!(%error, "a statement could not be stopped");
                }
            });
        }
    }
}

struct Snapshot<'c> {
    client: &'c ClientWrapper,
    statements: &'c AtomicU64,
}

impl Session for Snapshot<'_> {
    fn dialect(&self) -> Dialect {
        Dialect::Postgres
    }

    async fn query(
        &self,
        sql: &Sql,
        each: &mut (dyn FnMut(&dyn Cells) -> Result<(), StoreError> + Send),
    ) -> Result<(), StoreError> {
        self.statements.fetch_add(1, Ordering::Relaxed);
        if self.client.statement_cache.size() >= PREPARED {
            self.client.statement_cache.clear();
        }
        let statement = self.client.prepare_cached(sql.text()).await.map_err(failed)?;
        let values: Vec<&(dyn ToSql + Sync)> = sql.values().iter().map(|value| value as &(dyn ToSql + Sync)).collect();
        let rows = self.client.query(&statement, &values).await.map_err(failed)?;
        for row in &rows {
            each(&Row(row))?;
        }
        Ok(())
    }
}

impl ToSql for Value {
    fn to_sql(&self, ty: &Type, out: &mut BytesMut) -> Result<IsNull, Box<dyn std::error::Error + Sync + Send>> {
        match self {
            Self::Null => Ok(IsNull::Yes),
            Self::Text(text) => text.to_sql(ty, out),
            Self::Number(number) => number.to_sql(&Type::INT8, out),
            Self::Id(id) => {
                out.extend_from_slice(id.as_bytes());
                Ok(IsNull::No)
            }
            Self::Bytes(bytes) => bytes.to_sql(ty, out),
            Self::Texts(texts) => texts.to_sql(ty, out),
            Self::Numbers(numbers) => numbers.to_sql(ty, out),
            Self::Ids(ids) => ids.iter().copied().map(Self::Id).collect::<Vec<_>>().to_sql(ty, out),
        }
    }

    fn accepts(_: &Type) -> bool {
        true
    }

    to_sql_checked!();
}

/// The bytes of a cell as the server sent them.
struct Raw<'r>(&'r [u8]);

impl<'r> FromSql<'r> for Raw<'r> {
    fn from_sql(_: &Type, raw: &'r [u8]) -> Result<Self, Box<dyn std::error::Error + Sync + Send>> {
        Ok(Self(raw))
    }

    fn accepts(_: &Type) -> bool {
        true
    }
}

struct Row<'r>(&'r tokio_postgres::Row);

impl Row<'_> {
    fn raw(&self, place: usize) -> Result<Option<&[u8]>, StoreError> {
        let raw: Option<Raw<'_>> = self.0.try_get(place).map_err(failed)?;
        Ok(raw.map(|raw| raw.0))
    }

    fn there(&self, place: usize) -> Result<&[u8], StoreError> {
        self.raw(place)?.ok_or(StoreError::Corrupt { noun: "cell" })
    }
}

impl Cells for Row<'_> {
    fn is_null(&self, place: usize) -> Result<bool, StoreError> {
        Ok(self.raw(place)?.is_none())
    }

    fn text(&self, place: usize) -> Result<&str, StoreError> {
        std::str::from_utf8(self.there(place)?).map_err(StoreError::database)
    }

    fn text_if_any(&self, place: usize) -> Result<Option<&str>, StoreError> {
        self.raw(place)?.map(std::str::from_utf8).transpose().map_err(StoreError::database)
    }

    fn number(&self, place: usize) -> Result<i64, StoreError> {
        let bytes: [u8; 8] = self.there(place)?.try_into().map_err(|_| StoreError::Corrupt { noun: "number" })?;
        Ok(i64::from_be_bytes(bytes))
    }

    fn bytes(&self, place: usize) -> Result<&[u8], StoreError> {
        self.there(place)
    }
}

fn failed(error: tokio_postgres::Error) -> StoreError {
    let is_broken = || {
        let source = std::error::Error::source(&error);
        error.is_closed() || source.is_some_and(<dyn std::error::Error>::is::<std::io::Error>)
    };
    match error.code() {
        Some(code) => StoreError::of_code(code.code()).unwrap_or_else(|| StoreError::database(error)),
        None if is_broken() => StoreError::Unreachable,
        None => StoreError::database(error),
    }
}
