//! The load: connections that are kept open and ask one thing after the other.

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use crate::Failed;

/// What was measured.
#[derive(Clone, Debug, Default)]
pub(crate) struct Measured {
    /// How long each answer took, shortest first.
    pub(crate) times: Vec<Duration>,
    /// How long it all took.
    pub(crate) elapsed: Duration,
    /// Processor time the server took.
    pub(crate) cpu: Duration,
}

impl Measured {
    /// Answers a second.
    pub(crate) fn rate(&self) -> f64 {
        self.times.len() as f64 / self.elapsed.as_secs_f64()
    }

    /// How long all but one in a hundred took at most.
    pub(crate) fn p99(&self) -> Duration {
        self.times.get(self.times.len() * 99 / 100).copied().unwrap_or_default()
    }

    /// Processor time of the server for each answer, in microseconds.
    pub(crate) fn cpu_each(&self) -> f64 {
        self.cpu.as_secs_f64() * 1e6 / self.times.len().max(1) as f64
    }
}

/// A request as it goes over the wire.
pub(crate) fn request(body: &str) -> Vec<u8> {
    let length = body.len();
    format!(
        "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nAccept: application/json\r\n\
         Content-Length: {length}\r\n\r\n{body}"
    )
    .into_bytes()
}

/// Asks once and gives the body of the answer.
pub(crate) async fn once(address: SocketAddr, request: &[u8]) -> Result<Vec<u8>, Failed> {
    let mut connection = Connection::open(address).await?;
    let length = connection.ask(request).await?;
    Ok(connection.received.split_off(connection.received.len() - length))
}

/// Asks for so long over so many connections.
pub(crate) async fn run(
    address: SocketAddr,
    requests: &[Vec<u8>],
    connections: usize,
    duration: Duration,
) -> Result<Measured, Failed> {
    let from = Instant::now();
    let end = from + duration;
    let mut tasks = tokio::task::JoinSet::new();
    for first in 0..connections {
        let requests = requests.to_vec();
        let mut connection = Connection::open(address).await?;
        tasks.spawn(async move {
            let mut times = Vec::new();
            let mut next = first * 7;
            while Instant::now() < end {
                let begun = Instant::now();
                connection.ask(&requests[next % requests.len()]).await?;
                times.push(begun.elapsed());
                next += 1;
            }
            Ok::<_, Failed>(times)
        });
    }
    let mut measured = Measured::default();
    while let Some(done) = tasks.join_next().await {
        measured.times.extend(done??);
    }
    measured.elapsed = from.elapsed();
    measured.times.sort_unstable();
    Ok(measured)
}

struct Connection {
    stream: TcpStream,
    received: Vec<u8>,
}

impl Connection {
    async fn open(address: SocketAddr) -> Result<Self, Failed> {
        let stream = TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        Ok(Self { stream, received: Vec::with_capacity(1 << 16) })
    }

    /// Asks, waits for the whole answer, and gives the length of its body.
    async fn ask(&mut self, request: &[u8]) -> Result<usize, Failed> {
        self.stream.write_all(request).await?;
        self.received.clear();
        let (mut begins, mut length) = (None, 0);
        loop {
            if self.stream.read_buf(&mut self.received).await? == 0 {
                return Err("the server closed the connection".into());
            }
            if begins.is_none() {
                let Some(end) = self.received.windows(4).position(|four| four == b"\r\n\r\n") else { continue };
                let head = std::str::from_utf8(&self.received[..end])?.to_ascii_lowercase();
                if !head.starts_with("http/1.1 200") {
                    let all = String::from_utf8_lossy(&self.received);
                    return Err(format!("not answered with 200:\n{all}").into());
                }
                let said = head.lines().find_map(|line| line.strip_prefix("content-length: "));
                length = said.ok_or("an answer without `Content-Length`")?.parse()?;
                begins = Some(end + 4);
            }
            if begins.is_some_and(|begins| self.received.len() >= begins + length) {
                return Ok(length);
            }
        }
    }
}
