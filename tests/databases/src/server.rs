//! A PostgreSQL server of the test's own.

use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::net::{Ipv4Addr, TcpListener};
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use crate::programs::{User, folder};

/// How long a server may take to answer its first connection.
const START: Duration = Duration::from_mins(1);
/// Another process may take the free port between choosing it and listening on it.
const ATTEMPTS: u32 = 5;

/// Runs the server, and kills and starts it again when told to, until the end of its input, which comes when the test process
/// goes, however it goes. Then it stops the server and removes its folder.
const WATCH: &str = r#"
start() {
    "$1/postgres" -D "$2/data" >"$2/log" 2>&1 &
    server=$!
}
start "$1" "$2"
while read -r told; do
    case "$told" in
        kill) kill -KILL $server $(cat /proc/$server/task/$server/children) 2>/dev/null; wait $server ;;
        start) start "$1" "$2" ;;
    esac
done
kill -QUIT $server 2>/dev/null
wait $server
rm -rf "$2"
"#;

/// What a server has besides the settings of all (egna inställningar).
#[derive(Clone, Debug, Default)]
pub struct Own {
    /// Lines of its settings.
    pub settings: String,
    /// Who may connect and how, in place of everybody from this machine.
    pub hba: Option<String>,
    /// Files in its folder, which only it can read, by name.
    pub files: Vec<(&'static str, String)>,
}

/// A running server (databasserver), which stops when this is dropped.
#[derive(Debug)]
pub struct Server {
    port: u16,
    folder: PathBuf,
    /// Its end is the sign to stop.
    watched: Option<ChildStdin>,
    watcher: Child,
}

impl Server {
    /// The server the tests of this process share; none where none is installed.
    ///
    /// # Panics
    /// When it does not start, and under CI when none is installed.
    pub fn shared() -> Option<&'static Self> {
        static SHARED: OnceLock<Option<Server>> = OnceLock::new();
        SHARED.get_or_init(Self::start).as_ref()
    }

    /// Starts a server for a test that needs one of its own, to stop it for example; none where none is installed.
    ///
    /// # Panics
    /// As [`Server::shared`].
    pub fn start() -> Option<Self> {
        Self::start_with(&Own::default())
    }

    /// Starts a server with settings of its own; none where none is installed. A connection of the user `underlag` without
    /// TLS and password must be let in, or whether the server runs cannot be told.
    ///
    /// # Panics
    /// As [`Server::shared`].
    pub fn start_with(own: &Own) -> Option<Self> {
        let Some(programs) = folder() else {
            missing();
            return None;
        };
        let mut said = String::new();
        for _ in 0..ATTEMPTS {
            match Self::attempt(&programs, own) {
                Ok(server) => return Some(server),
                Err(why) => {
                    let _ = writeln!(said, "{why}");
                }
            }
        }
        panic!("the PostgreSQL server for the tests does not start:\n{said}");
    }

    /// The version of the programs, such as `postgres (PostgreSQL) 15.18`; none where none is installed.
    pub fn version() -> Option<String> {
        let said = Command::new(folder()?.join("postgres")).arg("--version").output().ok()?;
        Some(String::from_utf8_lossy(&said.stdout).trim().to_owned())
    }

    fn attempt(programs: &Path, own: &Own) -> Result<Self, String> {
        let made = tempfile::Builder::new().prefix("underlag-pg-").tempdir().map_err(|error| error.to_string())?;
        let user = User::choose(made.path());
        user.own(made.path()).map_err(|error| format!("cannot give a folder to another user: {error}"))?;
        initialise(programs, user, made.path())?;
        let port = free_port()?;
        configure(user, made.path(), port, own)?;
        // From here on the watcher removes the folder.
        let folder = made.keep();
        let mut command = Command::new("sh");
        command.args(["-c", WATCH, "watch"]).arg(programs).arg(&folder);
        std::os::unix::process::CommandExt::process_group(&mut command, 0);
        user.on(&mut command);
        command.current_dir(&folder).stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null());
        let mut watcher = command.spawn().map_err(|error| format!("cannot start a shell: {error}"))?;
        let input = watcher.stdin.take();
        let server = Self { port, folder, watched: input, watcher };
        server.wait_until_it_answers()?;
        Ok(server)
    }

    /// Kills the server as a power cut would: every process at once, nothing tidied up.
    ///
    /// # Panics
    /// When it answers all the same.
    pub fn kill(&self) {
        self.tell("kill");
        let from = Instant::now();
        while self.try_execute("postgres", &["SELECT 1".to_owned()]).is_ok() {
            assert!(from.elapsed() < START, "the server answers although it was killed");
        }
    }

    /// Starts the server again after [`Server::kill`], at the same address with what it kept.
    ///
    /// # Panics
    /// When it does not start.
    pub fn start_again(&self) {
        let mut said = String::new();
        for _ in 0..ATTEMPTS {
            self.tell("start");
            match self.wait_until_it_answers() {
                Ok(()) => return,
                Err(why) => said = why,
            }
        }
        panic!("the server does not start again: {said}");
    }

    fn tell(&self, word: &str) {
        let told = self.watched.as_ref().map(|mut input| input.write_all(format!("{word}\n").as_bytes()));
        assert!(matches!(told, Some(Ok(()))), "the server's watcher is gone");
    }

    fn wait_until_it_answers(&self) -> Result<(), String> {
        let from = Instant::now();
        loop {
            match self.try_execute("postgres", &["SELECT 1".to_owned()]) {
                Ok(()) => return Ok(()),
                Err(why) if from.elapsed() > START || !self.runs() => {
                    let log = fs::read_to_string(self.folder.join("log")).unwrap_or_default();
                    return Err(format!("{why}; its log:\n{log}"));
                }
                Err(_) => std::thread::sleep(Duration::from_millis(20)),
            }
        }
    }

    /// Whether the server has not ended by itself: it keeps a file with its process while it runs, and makes it first of all.
    fn runs(&self) -> bool {
        let log = fs::read_to_string(self.folder.join("log")).unwrap_or_default();
        !log.contains("FATAL") || self.folder.join("data/postmaster.pid").exists()
    }

    /// The address of a database of this server.
    pub fn url(&self, database: &str) -> String {
        format!("postgres://underlag@127.0.0.1:{}/{database}", self.port)
    }

    /// Runs statements, one after the other, each by itself.
    ///
    /// # Panics
    /// When one fails.
    pub fn execute(&self, database: &str, statements: &[String]) {
        if let Err(why) = self.try_execute(database, statements) {
            panic!("{why}");
        }
    }

    pub(crate) fn try_execute(&self, database: &str, statements: &[String]) -> Result<(), String> {
        let url = self.url(database);
        // A thread of its own, since a test may call this from within a runtime, which must not be blocked by another.
        std::thread::scope(|scope| {
            let work = scope.spawn(|| {
                let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
                runtime.map_err(|error| error.to_string())?.block_on(run(&url, statements))
            });
            work.join().unwrap_or_else(|_| Err("the thread that talks to the server failed".to_owned()))
        })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.watched.take());
        let _ = self.watcher.wait();
    }
}

async fn run(url: &str, statements: &[String]) -> Result<(), String> {
    let told = |error: tokio_postgres::Error| {
        error.as_db_error().map_or_else(|| error.to_string(), |database| database.message().to_owned())
    };
    let (client, connection) = tokio_postgres::connect(url, tokio_postgres::NoTls).await.map_err(told)?;
    let connection = tokio::spawn(connection);
    for statement in statements {
        client.simple_query(statement).await.map_err(|error| format!("`{statement}`: {}", told(error)))?;
    }
    drop(client);
    let _ = connection.await;
    Ok(())
}

fn initialise(programs: &Path, user: User, folder: &Path) -> Result<(), String> {
    let mut command = Command::new(programs.join("initdb"));
    command.args(["-N", "--auth=trust", "-U", "underlag", "-E", "UTF8", "--locale=C", "-D"]).arg(folder.join("data"));
    user.on(&mut command);
    let output = command.current_dir(folder).stdin(Stdio::null()).output();
    let output = output.map_err(|error| format!("cannot run `{}`: {error}", programs.join("initdb").display()))?;
    if output.status.success() {
        return Ok(());
    }
    Err(format!("initdb failed: {}", String::from_utf8_lossy(&output.stderr)))
}

/// Settings for short lives on a small machine. What was acknowledged need not outlive the machine, so nothing waits for
/// the disk; it does outlive the server's processes.
fn configure(user: User, folder: &Path, port: u16, own: &Own) -> Result<(), String> {
    let settings = format!(
        "listen_addresses = '127.0.0.1'\nport = {port}\nunix_socket_directories = '{}'\nfsync = off\n\
         full_page_writes = off\nmax_connections = 300\nshared_buffers = 64MB\nautovacuum_naptime = 1h\n\
         max_wal_size = 256MB\nlog_checkpoints = off\n{}\n",
        folder.display(),
        own.settings
    );
    let data = folder.join("data");
    let write = |name: &str, text: &str| {
        let file = data.join(name);
        fs::write(&file, text)
            .and_then(|()| fs::set_permissions(&file, fs::Permissions::from_mode(0o600)))
            .and_then(|()| user.own(&file))
            .map_err(|error| format!("cannot write `{name}` of the server: {error}"))
    };
    write("postgresql.auto.conf", &settings)?;
    if let Some(hba) = &own.hba {
        write("pg_hba.conf", hba)?;
    }
    own.files.iter().try_for_each(|(name, text)| write(name, text))
}

fn free_port() -> Result<u16, String> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).and_then(|listener| listener.local_addr());
    listener.map(|address| address.port()).map_err(|error| format!("no free port: {error}"))
}

/// Says that no server is installed: a failure under CI, a note elsewhere.
#[expect(clippy::print_stderr, reason = "a person who runs the tests should know what was left out")]
fn missing() {
    let what = "PostgreSQL is not installed: `apt-get install postgresql`, or name the folder of initdb and postgres in \
                UNDERLAG_TEST_POSTGRES_BIN";
    assert!(std::env::var_os("CI").is_none_or(|ci| ci.is_empty()), "{what}");
    eprintln!("NOT TESTED ON POSTGRESQL: {what}");
}
