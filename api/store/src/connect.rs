//! Connections: one writer on SQLite, a pool on PostgreSQL, with the settings that keep what was acknowledged.

use std::io::ErrorKind;
use std::time::{Duration, Instant};

use sea_orm::sqlx::sqlite::{SqliteJournalMode, SqliteSynchronous};
use sea_orm::sqlx::{self, Connection as _};
use sea_orm::{ConnectOptions, Database, DatabaseConnection, DbErr, RuntimeErr};

use crate::error::StoreError;
use crate::tls::Tls;
use crate::url::DatabaseUrl;

/// How long a writer waits for its turn.
const WAIT: Duration = Duration::from_secs(30);
/// How long SQLite waits for another process, such as a backup.
const OTHER_PROCESS: Duration = Duration::from_secs(10);
/// Connections of one process to PostgreSQL for writing and for the reference reads.
const POSTGRES_CONNECTIONS: u32 = 8;

/// How long a connection to PostgreSQL may have waited and still be used without asking whether it is still there.
const FRESH: Duration = Duration::from_secs(1);

/// What a connection is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// Writing: one at a time on SQLite.
    Write,
    /// Reading only.
    Read,
    /// Reading only, beside no writer of this process: the file of SQLite is opened so that it cannot be changed.
    Look,
    /// As [`Self::Look`], in a folder this user may not write in. SQLite then takes it that nobody changes the file meanwhile.
    LookAtUnchanging,
}

impl Purpose {
    const fn looks(self) -> bool {
        matches!(self, Self::Look | Self::LookAtUnchanging)
    }
}

/// Connects. When several open a new file of SQLite at once, the change to its way of logging is refused to some without any
/// waiting; they try again.
async fn connect(options: ConnectOptions) -> Result<DatabaseConnection, DbErr> {
    let from = Instant::now();
    loop {
        match Database::connect(options.clone()).await {
            Err(error) if error.to_string().contains("database is locked") && from.elapsed() < WAIT => {
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
            connected => return connected,
        }
    }
}

/// Opens connections for a purpose.
pub(crate) async fn open(url: &DatabaseUrl, purpose: Purpose) -> Result<DatabaseConnection, StoreError> {
    let mut options = match url {
        DatabaseUrl::Sqlite(file) => sqlite(file, purpose),
        DatabaseUrl::Postgres(address) => postgres(address, purpose)?,
    };
    options.sqlx_logging(false).acquire_timeout(WAIT).connect_timeout(WAIT).test_before_acquire(false);
    connect(options).await.map_err(|error| {
        tracing::error!(%error, "the database cannot be opened");
        let reason = match url {
            DatabaseUrl::Sqlite(_) if purpose.looks() => "may this user read it?",
            DatabaseUrl::Sqlite(_) => "is the folder there, and may this user write in it?",
            DatabaseUrl::Postgres(_) => refused(&error),
        };
        StoreError::Open { database: url.to_string(), reason: reason.to_owned() }
    })
}

/// Why a server cannot be used, and what to do.
fn refused(error: &DbErr) -> &'static str {
    let inner = match error {
        DbErr::Conn(RuntimeErr::SqlxError(inner)) => Some(inner.as_ref()),
        _ => None,
    };
    match inner {
        Some(sqlx::Error::Tls(_)) => TLS,
        // Whatever is wrong with a certificate comes as data that cannot be read.
        Some(sqlx::Error::Io(error)) if error.kind() == ErrorKind::InvalidData => TLS,
        Some(sqlx::Error::Database(error)) if error.code().as_deref() == Some("28000") => {
            "its server lets nobody in like this; when it demands TLS, write `sslmode=verify-full` in the address"
        }
        _ => "does the server run, and are user, password and database right? the log says more",
    }
}

/// What to do when there is no TLS connection.
const TLS: &str = "there is no TLS connection to its server: the certificate must be for the host of the address, and come \
                   from an authority this system knows or one in the file of `sslrootcert`; the log says more";

fn sqlite(file: &std::path::Path, purpose: Purpose) -> ConnectOptions {
    let mut options = ConnectOptions::new("sqlite::memory:");
    let file = file.to_owned();
    options.map_sqlx_sqlite_opts(move |sqlite| {
        let sqlite = sqlite
            .filename(&file)
            .in_memory(false)
            .shared_cache(false)
            .create_if_missing(purpose == Purpose::Write)
            .foreign_keys(true)
            .busy_timeout(OTHER_PROCESS);
        if purpose.looks() {
            return sqlite.read_only(true).immutable(purpose == Purpose::LookAtUnchanging);
        }
        let sqlite = sqlite
            .journal_mode(SqliteJournalMode::Wal)
            // What was acknowledged survives a power cut, not only a crash of the process.
            .synchronous(SqliteSynchronous::Full);
        match purpose {
            // What is erased by law is written over, not only unlinked.
            Purpose::Write => sqlite.pragma("secure_delete", "1"),
            Purpose::Read | Purpose::Look | Purpose::LookAtUnchanging => sqlite.pragma("query_only", "1"),
        }
    });
    match purpose {
        // A writer that waits in the pool never meets a busy database.
        Purpose::Write => options.min_connections(1).max_connections(1),
        Purpose::Read | Purpose::Look | Purpose::LookAtUnchanging => options.max_connections(2),
    };
    options
}

fn postgres(address: &str, purpose: Purpose) -> Result<ConnectOptions, StoreError> {
    let (address, tls) = Tls::of(address)?;
    if let Some(warning) = tls.warning(&address).filter(|_| purpose == Purpose::Write) {
        tracing::warn!("{warning}");
    }
    let mut options = ConnectOptions::new(address);
    options.max_connections(POSTGRES_CONNECTIONS);
    options.map_sqlx_postgres_opts(move |postgres| match purpose {
        Purpose::Write => tls.for_writing(postgres).options([("lock_timeout", "30s")]),
        Purpose::Read | Purpose::Look | Purpose::LookAtUnchanging => {
            tls.for_writing(postgres).options([("default_transaction_read_only", "on")])
        }
    });
    // A server that was started again has forgotten the connections that wait here.
    options.map_sqlx_postgres_pool_opts(|pool| {
        pool.before_acquire(|connection, about| {
            Box::pin(async move {
                if about.idle_for < FRESH {
                    return Ok(true);
                }
                Ok(connection.ping().await.is_ok())
            })
        })
    });
    Ok(options)
}
