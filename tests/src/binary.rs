//! The real binary: built once, run as a command, and served on a free port.
#![expect(clippy::panic, clippy::expect_used, reason = "a test cannot go on without its binary")]

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::OnceLock;

use crate::cases::root;

/// What a command printed, and how it ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ran {
    /// The exit code; none when a signal ended it, as a stack that overflows does.
    pub code: Option<i32>,
    /// Standard output.
    pub out: String,
    /// Standard error.
    pub err: String,
}

/// Path of the binary, built the first time it is asked for.
///
/// # Panics
/// When it does not build.
pub fn path() -> &'static Path {
    static PATH: OnceLock<PathBuf> = OnceLock::new();
    PATH.get_or_init(|| {
        let built = Command::new(env!("CARGO"))
            .args(["build", "-q", "-p", "underlag", "--bin", "underlag", "--message-format=json"])
            .current_dir(root())
            .output()
            .unwrap_or_else(|error| panic!("cannot run cargo: {error}"));
        let messages = String::from_utf8_lossy(&built.stdout);
        let executable = messages.lines().find_map(|line| {
            let message: serde_json::Value = serde_json::from_str(line).ok()?;
            let is_ours = message.pointer("/target/name")? == "underlag";
            message.get("executable")?.as_str().filter(|_| is_ours).map(PathBuf::from)
        });
        assert!(built.status.success(), "the binary does not build:\n{}", String::from_utf8_lossy(&built.stderr));
        executable.expect("cargo names the binary it has built")
    })
}

/// Runs a command from the root of the repository, with nothing on standard input.
///
/// # Panics
/// When it cannot be started.
pub fn run(arguments: &[&str]) -> Ran {
    run_with(arguments, b"")
}

/// Runs a command with this on standard input.
///
/// # Panics
/// When it cannot be started.
pub fn run_with(arguments: &[&str], input: &[u8]) -> Ran {
    let mut child = Command::new(path())
        .args(arguments)
        .current_dir(root())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| panic!("cannot start underlag: {error}"));
    if let Some(mut stdin) = child.stdin.take() {
        // A command that refuses what is too large stops reading; that is its right.
        let _ = stdin.write_all(input);
    }
    let output = child.wait_with_output().unwrap_or_else(|error| panic!("underlag did not end: {error}"));
    Ran {
        code: output.status.code(),
        out: String::from_utf8(output.stdout).expect("standard output is UTF-8"),
        err: String::from_utf8(output.stderr).expect("standard error is UTF-8"),
    }
}

/// The service on a free port, killed when dropped.
#[derive(Debug)]
pub struct Server {
    /// Where it is: `http://127.0.0.1:40000`.
    pub url: String,
    /// What it printed when it had started.
    pub greeting: String,
    child: Child,
    /// Kept open, so that the service always has somewhere to print.
    _stdout: BufReader<ChildStdout>,
}

impl Server {
    /// Starts the service and waits until it tells where it is.
    ///
    /// # Panics
    /// When it does not start.
    pub fn start() -> Self {
        Self::start_with(&[])
    }

    /// Starts the service with further arguments.
    ///
    /// # Panics
    /// When it does not start.
    pub fn start_with(arguments: &[&str]) -> Self {
        Self::start_logging(arguments, Stdio::null())
    }

    /// Starts the service with further arguments and its log somewhere.
    ///
    /// # Panics
    /// When it does not start.
    pub fn start_logging(arguments: &[&str], log: Stdio) -> Self {
        let mut child = Command::new(path())
            .args(["serve", "--listen", "127.0.0.1:0"])
            .args(if arguments.contains(&"--database") { &[][..] } else { &["--database", "none"] })
            .args(arguments)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(log)
            .spawn()
            .unwrap_or_else(|error| panic!("cannot start underlag: {error}"));
        let mut stdout = BufReader::new(child.stdout.take().expect("standard output is piped"));
        let mut greeting = String::new();
        // The first query is the last thing it prints.
        while !greeting.contains("curl ") {
            let read = stdout.read_line(&mut greeting).unwrap_or_default();
            assert!(read > 0, "the service ended before it had told where it is: {greeting}");
        }
        let (_, after) = greeting.split_once("listens on ").expect("the greeting tells the address");
        let url = after.split([';', ' ', '\n']).next().unwrap_or_default().to_owned();
        Self { url, greeting, child, _stdout: stdout }
    }

    /// Id of the process.
    pub fn process(&self) -> u32 {
        self.child.id()
    }

    /// Waits until the process has ended, and tells its exit code; none when a signal ended it.
    ///
    /// # Panics
    /// When that cannot be told.
    pub fn wait(&mut self) -> Option<i32> {
        self.child.wait().expect("a child process can be waited for").code()
    }

    /// Whether the process is still there.
    ///
    /// # Panics
    /// When that cannot be told.
    pub fn is_running(&mut self) -> bool {
        self.child.try_wait().expect("the state of a child process can be read").is_none()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself; the test that asked it something has noticed then.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
