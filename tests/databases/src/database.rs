//! Databases of one test.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use crate::server::Server;

/// Which database system.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A file.
    Sqlite,
    /// A server.
    Postgres,
}

/// How a PostgreSQL database compares text where a column does not say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Locale {
    /// Byte by byte.
    C,
    /// As Swedish does, which no answer may depend on.
    Swedish,
}

/// An empty database (testdatabas) of a test's own. It goes away when this is dropped.
#[derive(Debug)]
pub struct TestDatabase {
    /// Its address: `sqlite:…` or `postgres://…`.
    pub url: String,
    /// Which system.
    pub kind: Kind,
    place: Place,
}

#[derive(Debug)]
enum Place {
    Folder(tempfile::TempDir),
    Server(&'static Server, String),
}

/// A database in a file of SQLite, which is not there yet.
///
/// # Panics
/// When no folder for it can be made.
pub fn sqlite() -> TestDatabase {
    match tempfile::Builder::new().prefix("underlag-sqlite-").tempdir() {
        Ok(folder) => {
            let url = format!("sqlite:{}", folder.path().join("underlag.db").display());
            TestDatabase { url, kind: Kind::Sqlite, place: Place::Folder(folder) }
        }
        Err(error) => panic!("cannot make a folder for a database: {error}"),
    }
}

/// A database of the shared server that compares text as Swedish does where a column does not say, or byte by byte where the
/// server was built without other ways; none where no server is installed.
///
/// # Panics
/// When the server does not start, and under CI when none is installed.
pub fn postgres() -> Option<TestDatabase> {
    postgres_in(Locale::Swedish).or_else(|| postgres_in(Locale::C))
}

/// A database of the shared server with one way to compare text; none where no server is installed, or where it was built
/// without that way.
///
/// # Panics
/// As [`postgres`].
pub fn postgres_in(locale: Locale) -> Option<TestDatabase> {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let server = Server::shared()?;
    let name = format!("test_{}", COUNT.fetch_add(1, Ordering::Relaxed));
    let compares = match locale {
        Locale::C => "",
        Locale::Swedish => " TEMPLATE template0 LOCALE_PROVIDER icu ICU_LOCALE 'sv'",
    };
    match server.try_execute("postgres", &[format!("CREATE DATABASE {name}{compares}")]) {
        Ok(()) => {}
        Err(why) if locale == Locale::Swedish && why.contains("ICU") => return None,
        Err(why) => panic!("{why}"),
    }
    Some(TestDatabase { url: server.url(&name), kind: Kind::Postgres, place: Place::Server(server, name) })
}

/// One database of each system that is there: SQLite always, PostgreSQL where it is installed.
///
/// # Panics
/// As [`postgres`].
pub fn both() -> Vec<TestDatabase> {
    std::iter::once(sqlite()).chain(postgres()).collect()
}

impl TestDatabase {
    /// The file, which is not there before something opens the database; none for a server.
    pub fn file(&self) -> Option<PathBuf> {
        match &self.place {
            Place::Folder(folder) => Some(folder.path().join("underlag.db")),
            Place::Server(..) => None,
        }
    }

    /// A folder of the test's own beside the file; none for a server.
    pub fn folder(&self) -> Option<&Path> {
        match &self.place {
            Place::Folder(folder) => Some(folder.path()),
            Place::Server(..) => None,
        }
    }

    /// Runs statements on PostgreSQL, past the product, one after the other, each by itself.
    ///
    /// # Panics
    /// When one fails, and on SQLite, which has no server to ask.
    pub fn execute(&self, statements: &[String]) {
        match &self.place {
            Place::Folder(_) => panic!("statements past the product are for PostgreSQL"),
            Place::Server(server, name) => server.execute(name, statements),
        }
    }
}

impl Drop for TestDatabase {
    fn drop(&mut self) {
        if let Place::Server(server, name) = &self.place {
            // Connections of a test that failed are still open. Whatever is left goes with the server.
            let _ = server.try_execute("postgres", &[format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)")]);
        }
    }
}
