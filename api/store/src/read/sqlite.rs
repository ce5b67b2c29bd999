//! Reading from SQLite: at once, on the thread that asks, as long as it is quick; and otherwise on one of a few threads. Every
//! thread has a connection of its own that can only read.

use std::cell::RefCell;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::types::{ToSqlOutput, ValueRef};
use rusqlite::{Connection, ErrorCode, OpenFlags, ToSql};
use tokio::sync::oneshot;
use uuid::Uuid;

use super::cells::Cells;
use super::readers::{Deadline, PREPARED};
use super::run::{Session, Work};
use super::sql::{Dialect, Sql};
use super::value::Value;
use crate::error::StoreError;

/// Reads that may wait; more are turned away.
const WAITING: usize = 512;
/// Steps of SQLite's machine between two looks at the clock.
const STEPS: i32 = 4_000;
/// Looks at the clock after which a read no longer holds up the thread that asks: some milliseconds, told in steps so that
/// a busy machine changes nothing. Handing a read to another thread costs more than most reads take; one that takes longer
/// begins again there.
const AT_ONCE: u32 = 25;
/// Settings of every reading connection: 256 MiB of the file mapped, 16 MiB of cache.
const SETTINGS: &str = "PRAGMA query_only = 1; PRAGMA mmap_size = 268435456; PRAGMA cache_size = -16384; \
                        PRAGMA temp_store = MEMORY;";
/// How long one of the threads waits for somebody who holds the whole file.
const WAIT: Duration = Duration::from_secs(5);

thread_local! {
    /// The connection of this thread, and whose it is.
    static OWN: RefCell<Option<(Uuid, Connection)>> = const { RefCell::new(None) };
}

/// The threads that read.
#[derive(Clone, Debug)]
pub(super) struct SqliteReaders {
    id: Uuid,
    file: Arc<Path>,
    statements: Arc<AtomicU64>,
    queue: flume::Sender<Job>,
}

/// A read that waits for a thread.
type Job = Box<dyn FnOnce(&Connection, &AtomicU64) + Send>;

impl SqliteReaders {
    /// Opens a number of connections.
    pub(super) fn open(file: &Path, threads: usize, statements: &Arc<AtomicU64>) -> Result<Self, StoreError> {
        let (queue, jobs) = flume::bounded::<Job>(WAITING);
        for number in 0..threads.max(1) {
            let connection = connect(file, WAIT)?;
            let (jobs, statements) = (jobs.clone(), Arc::clone(statements));
            std::thread::Builder::new()
                .name(format!("sqlite-reader-{number}"))
                .spawn(move || {
                    for job in jobs {
                        job(&connection, &statements);
                    }
                })
                .map_err(StoreError::database)?;
        }
        Ok(Self { id: Uuid::now_v7(), file: file.into(), statements: Arc::clone(statements), queue })
    }

    /// Carries out work, at once or on one of the threads.
    pub(super) async fn carry_out<W: Work>(&self, work: W, deadline: Deadline) -> Result<W::Found, StoreError> {
        match self.at_once(&work, deadline) {
            Err(StoreError::Timeout) if deadline.has_passed() => Err(StoreError::Timeout),
            // It takes long, or somebody holds the file: then the thread that asks must not wait.
            Err(StoreError::Timeout | StoreError::Busy) => self.on_a_thread(work, deadline).await,
            found => found,
        }
    }

    fn at_once<W: Work>(&self, work: &W, deadline: Deadline) -> Result<W::Found, StoreError> {
        let mut looks = 0;
        let stop = move || {
            looks += 1;
            looks > AT_ONCE || deadline.has_passed()
        };
        OWN.with(|own| {
            // Nothing below asks for another read.
            let mut own = own.try_borrow_mut().map_err(|_| StoreError::Busy)?;
            let connection = match own.take() {
                Some((id, connection)) if id == self.id => connection,
                _ => connect(&self.file, Duration::ZERO)?,
            };
            let (_, connection) = own.insert((self.id, connection));
            // What is begun again elsewhere is counted there.
            let statements = AtomicU64::new(0);
            let found = carry_out(connection, work, stop, &statements)?;
            self.statements.fetch_add(statements.into_inner(), Ordering::Relaxed);
            Ok(found)
        })
    }

    async fn on_a_thread<W: Work>(&self, work: W, deadline: Deadline) -> Result<W::Found, StoreError> {
        let (reply, found) = oneshot::channel();
        let abandoned = Arc::new(AtomicBool::new(false));
        let waiting = Waiting(Arc::clone(&abandoned));
        let job = move |connection: &Connection, statements: &AtomicU64| {
            if abandoned.load(Ordering::Relaxed) {
                return;
            }
            let stop = move || abandoned.load(Ordering::Relaxed) || deadline.has_passed();
            // Whoever asked may have gone.
            let _ = reply.send(carry_out(connection, &work, stop, statements));
        };
        self.queue.try_send(Box::new(job)).map_err(|_| StoreError::Busy)?;
        let found = found.await.map_err(|_| StoreError::Busy)?;
        drop(waiting);
        found
    }
}

/// Tells the thread when nobody waits any more.
struct Waiting(Arc<AtomicBool>);

impl Drop for Waiting {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

fn connect(file: &Path, wait: Duration) -> Result<Connection, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(file, flags).map_err(failed)?;
    connection.execute_batch(SETTINGS).map_err(failed)?;
    // Otherwise a statement is planned anew for each value bound to it, which takes longer than most reads.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true).map_err(failed)?;
    connection.busy_timeout(wait).map_err(failed)?;
    connection.set_prepared_statement_cache_capacity(PREPARED);
    Ok(connection)
}

fn carry_out<W: Work>(
    connection: &Connection,
    work: &W,
    stop: impl FnMut() -> bool + Send + 'static,
    statements: &AtomicU64,
) -> Result<W::Found, StoreError> {
    let session = Snapshot { connection, statements };
    let several = work.statements() > 1;
    connection.progress_handler(STEPS, Some(stop)).map_err(failed)?;
    if several {
        connection.execute_batch("BEGIN").map_err(failed)?;
    }
    // Nothing in it ever waits, since every statement is carried out at once.
    let result = ready(work.run(&session));
    if several {
        let _ = connection.execute_batch("ROLLBACK");
    }
    let _ = connection.progress_handler(0, None::<fn() -> bool>);
    result
}

/// The result of work that never waits.
fn ready<T>(work: impl Future<Output = Result<T, StoreError>>) -> Result<T, StoreError> {
    let mut work = std::pin::pin!(work);
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    match work.as_mut().poll(&mut context) {
        std::task::Poll::Ready(result) => result,
        std::task::Poll::Pending => Err(StoreError::Busy),
    }
}

struct Snapshot<'c> {
    connection: &'c Connection,
    statements: &'c AtomicU64,
}

impl Session for Snapshot<'_> {
    fn dialect(&self) -> Dialect {
        Dialect::Sqlite
    }

    async fn query(
        &self,
        sql: &Sql,
        each: &mut (dyn FnMut(&dyn Cells) -> Result<(), StoreError> + Send),
    ) -> Result<(), StoreError> {
        self.statements.fetch_add(1, Ordering::Relaxed);
        let mut statement = self.connection.prepare_cached(sql.text()).map_err(failed)?;
        for (place, value) in sql.values().iter().enumerate() {
            statement.raw_bind_parameter(place + 1, value).map_err(failed)?;
        }
        let mut rows = statement.raw_query();
        while let Some(row) = rows.next().map_err(failed)? {
            each(&Row(row))?;
        }
        Ok(())
    }
}

impl ToSql for Value {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        let json = |list: Result<String, serde_json::Error>| match list {
            Ok(text) => Ok(ToSqlOutput::Owned(rusqlite::types::Value::Text(text))),
            Err(error) => Err(rusqlite::Error::ToSqlConversionFailure(Box::new(error))),
        };
        match self {
            Self::Null => Ok(ToSqlOutput::Borrowed(ValueRef::Null)),
            Self::Text(text) => Ok(ToSqlOutput::Borrowed(ValueRef::Text(text.as_bytes()))),
            Self::Number(number) => Ok(ToSqlOutput::Borrowed(ValueRef::Integer(*number))),
            Self::Id(id) => Ok(ToSqlOutput::Borrowed(ValueRef::Blob(id.as_bytes()))),
            Self::Bytes(bytes) => Ok(ToSqlOutput::Borrowed(ValueRef::Blob(bytes))),
            Self::Texts(texts) => json(serde_json::to_string(texts)),
            Self::Numbers(numbers) => json(serde_json::to_string(numbers)),
            Self::Ids(ids) => json(serde_json::to_string(
                &ids.iter().map(|id| data_encoding::HEXUPPER.encode(id.as_bytes())).collect::<Vec<_>>(),
            )),
        }
    }
}

struct Row<'r>(&'r rusqlite::Row<'r>);

impl Cells for Row<'_> {
    fn is_null(&self, place: usize) -> Result<bool, StoreError> {
        Ok(self.0.get_ref(place).map_err(failed)? == ValueRef::Null)
    }

    fn text(&self, place: usize) -> Result<&str, StoreError> {
        self.0.get_ref(place).map_err(failed)?.as_str().map_err(StoreError::database)
    }

    fn text_if_any(&self, place: usize) -> Result<Option<&str>, StoreError> {
        self.0.get_ref(place).map_err(failed)?.as_str_or_null().map_err(StoreError::database)
    }

    fn number(&self, place: usize) -> Result<i64, StoreError> {
        self.0.get_ref(place).map_err(failed)?.as_i64().map_err(StoreError::database)
    }

    fn bytes(&self, place: usize) -> Result<&[u8], StoreError> {
        self.0.get_ref(place).map_err(failed)?.as_blob().map_err(StoreError::database)
    }
}

fn failed(error: rusqlite::Error) -> StoreError {
    match error.sqlite_error_code() {
        Some(ErrorCode::OperationInterrupted) => StoreError::Timeout,
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => StoreError::Busy,
        Some(ErrorCode::DiskFull) => StoreError::Full,
        _ => StoreError::database(error),
    }
}
