//! The database a command works on.

use std::future::Future;

use underlag_store::{BodyId, DatabaseUrl, Refusal, Store, StoreError, WriteError};

use super::error::CliError;

/// The database when none is named.
pub(super) const DATABASE: &str = "sqlite:underlag.db";
/// Environment variable that names it; its value may hold a password, so no help shows it.
pub(super) const DATABASE_VARIABLE: &str = "UNDERLAG_DATABASE";

/// Which database.
#[derive(Debug, clap::Args)]
pub(super) struct DatabaseArgs {
    /// The database: `sqlite:FILE`, or `postgres://USER@HOST/DATABASE`.
    #[arg(long, value_name = "URL", env = DATABASE_VARIABLE, default_value = DATABASE, hide_env_values = true)]
    database: String,
}

/// What a command does with the database.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Access {
    /// It changes it, or makes it when it is not there yet.
    Write,
    /// It reads it, and leaves it as it is.
    Read,
}

impl DatabaseArgs {
    /// Where it is.
    pub(super) fn url(&self) -> Result<DatabaseUrl, CliError> {
        self.database.parse().map_err(|error| CliError::Input(format!("--database: {error}")))
    }

    /// Opens the database and works with it.
    pub(super) fn with<T, F>(&self, access: Access, work: impl FnOnce(Store) -> F) -> Result<T, CliError>
    where
        F: Future<Output = Result<T, CliError>>,
    {
        let url = self.url()?;
        if let Some(file) = url.file()
            && access == Access::Read
            && !file.exists()
        {
            let shown = file.display();
            return Err(CliError::Input(format!("there is no database `{shown}`; name another with `--database`")));
        }
        actix_web::rt::System::new().block_on(async {
            let store = match access {
                Access::Write => Store::open(url).await?,
                Access::Read => Store::open_to_read(url).await?,
            };
            let done = work(store.clone()).await;
            // Everything is in the one file when the command has ended, so that it can be copied.
            store.close().await;
            done
        })
    }
}

impl From<StoreError> for CliError {
    fn from(error: StoreError) -> Self {
        // The command line is for whoever runs the service, who needs what the database itself said.
        match &error {
            StoreError::Database(inner) => Self::Other(format!("{error}: {inner}")),
            _ => Self::Other(error.to_string()),
        }
    }
}

impl From<WriteError> for CliError {
    fn from(error: WriteError) -> Self {
        match error {
            WriteError::Refused(refusal) => Self::from(refusal),
            WriteError::Failed(error) => Self::from(error),
        }
    }
}

impl From<Refusal> for CliError {
    fn from(refusal: Refusal) -> Self {
        Self::Input(refusal.to_string())
    }
}

/// A body as commands name it: by its id.
pub(super) fn body_id(text: &str) -> Result<BodyId, String> {
    let id = text.parse().map_err(|_| format!("`{text}` is no id of a body; `underlag body list` shows them"))?;
    Ok(BodyId(id))
}
