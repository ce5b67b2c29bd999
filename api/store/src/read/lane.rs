//! The quick way to PostgreSQL: a connection of each thread's own, on which reads follow each other without any waiting for
//! the answer of another. The server ends what takes long, so that nobody is held up.

use std::cell::RefCell;
use std::sync::Arc;

use deadpool_postgres::ClientWrapper;
use tokio::sync::OnceCell;
use tokio_postgres::{Config, Error};
use tokio_postgres_rustls::MakeRustlsConnect;
use uuid::Uuid;

use crate::error::StoreError;

/// How long a statement may take here; what takes longer begins again on a connection that it has to itself.
pub(super) const SETTING: &str = "-c statement_timeout=250ms";

type Connection = Arc<OnceCell<ClientWrapper>>;

thread_local! {
    /// The connection of this thread, and whose it is.
    static OWN: RefCell<Option<(Uuid, Connection)>> = const { RefCell::new(None) };
}

/// Makes the connections.
pub(super) struct Lane {
    id: Uuid,
    config: Config,
    tls: MakeRustlsConnect,
}

impl Lane {
    /// Connections are made when they are needed.
    pub(super) fn new(config: Config, tls: MakeRustlsConnect) -> Self {
        Self { id: Uuid::now_v7(), config, tls }
    }

    /// The connection of this thread.
    pub(super) fn connection(&self) -> Connection {
        OWN.with_borrow_mut(|own| {
            let kept = own.take().filter(|(id, kept)| *id == self.id && !kept.get().is_some_and(|one| one.is_closed()));
            let (_, connection) = own.insert(kept.unwrap_or_else(|| (self.id, Connection::default())));
            Arc::clone(connection)
        })
    }

    /// Connects, unless that is done.
    pub(super) async fn connected<'c>(
        &self,
        connection: &'c OnceCell<ClientWrapper>,
    ) -> Result<&'c ClientWrapper, StoreError> {
        connection.get_or_try_init(|| self.connect()).await.map_err(|_| StoreError::Unreachable)
    }

    async fn connect(&self) -> Result<ClientWrapper, Error> {
        let (client, connection) = self.config.connect(self.tls.clone()).await?;
        let work = tokio::spawn(async move {
            if let Err(error) = connection.await {
                tracing::debug!(%error, "a connection has ended");
            }
        });
        Ok(ClientWrapper::new(client, work))
    }

    /// Lets nobody come to this thread's connection any more.
    pub(super) fn leave(&self) {
        OWN.with_borrow_mut(|own| drop(own.take().filter(|(id, _)| *id != self.id)));
    }
}
