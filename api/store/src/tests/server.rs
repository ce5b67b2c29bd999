//! What only a server can do: demand TLS, and be killed while the service goes on.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use underlag_test_databases::{Own, Server};
use uuid::Uuid;

use super::drills::{body, ids};
use super::sample::new_case;
use crate::error::StoreError;
use crate::nouns::BODY;
use crate::read::{Condition, ConnectionAsk, CursorKey, Deadline, PageAsk, Part, ReadError, Readers, Root, read_page};
use crate::refusal::WriteError;
use crate::store::Store;
use crate::url::DatabaseUrl;
use crate::{Actor, BodyId};

/// An authority of the test's own.
fn authority() -> CertifiedIssuer<'static, KeyPair> {
    let mut about = CertificateParams::new(Vec::new()).unwrap();
    about.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    CertifiedIssuer::self_signed(about, KeyPair::generate().unwrap()).unwrap()
}

/// A server that lets nobody in without TLS, except for its own database, by which the test sees whether it runs.
fn with_tls(authority: &CertifiedIssuer<'static, KeyPair>) -> Option<Server> {
    let key = KeyPair::generate().unwrap();
    let about = CertificateParams::new(["127.0.0.1".to_owned()]).unwrap();
    let certificate = about.signed_by(&key, authority).unwrap();
    let server = Server::start_with(&Own {
        settings: "ssl = on".to_owned(),
        hba: Some("host postgres underlag 127.0.0.1/32 trust\nhostssl kept underlag 127.0.0.1/32 trust\n".to_owned()),
        files: vec![("server.crt", certificate.pem()), ("server.key", key.serialize_pem())],
    })?;
    server.execute("postgres", &["CREATE DATABASE kept".to_owned()]);
    Some(server)
}

async fn count(readers: &Readers) -> Result<String, ReadError> {
    let parts = vec![("count".to_owned(), Part::TotalCount)];
    let ask = ConnectionAsk { condition: Condition::ALWAYS, sort: Vec::new(), page: PageAsk::default(), parts };
    Ok(read_page(readers, &BODY, Root::Everything, &ask, Deadline::default()).await?.json)
}

fn readers(url: &DatabaseUrl) -> Result<Readers, StoreError> {
    Readers::open(url, 2, CursorKey::new([1; 32]))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_demands_tls_is_written_to_and_read_from_by_whoever_trusts_its_certificate() {
    let (ours, of_others) = (authority(), authority());
    let Some(server) = with_tls(&ours) else { return };
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str, authority: &CertifiedIssuer<'static, KeyPair>| {
        let path = folder.path().join(name);
        std::fs::write(&path, authority.pem()).unwrap();
        format!("sslrootcert={}", path.display())
    };
    let (right, wrong) = (file("right root.pem", &ours).replace(' ', "%20"), file("wrong.pem", &of_others));
    let plain = server.url("kept");
    let by_name = plain.replace("127.0.0.1", "localhost");
    let mut bodies = 0;
    for address in [
        format!("{plain}?sslmode=verify-full&{right}"),
        format!("{plain}?{right}&sslmode=require"),
        format!("{by_name}?sslmode=verify-ca&{right}"),
        format!("{plain}?sslmode=require"),
        format!("{plain}?sslmode=prefer"),
        plain.clone(),
    ] {
        let url: DatabaseUrl = address.parse().unwrap();
        let store = Store::open(url.clone()).await.unwrap_or_else(|error| panic!("{address}: {error}"));
        body(&store, "Björkvallens kommun").await;
        bodies += 1;
        assert_eq!(count(&readers(&url).unwrap()).await.unwrap(), format!("{{\"count\":{bodies}}}"), "{address}");
        store.close().await;
    }
    for (address, why) in [
        (format!("{plain}?sslmode=verify-full&{wrong}"), "certificate must be for the host"),
        (format!("{plain}?sslmode=verify-ca&{wrong}"), "certificate must be for the host"),
        (format!("{plain}?sslmode=require&{wrong}"), "certificate must be for the host"),
        (format!("{by_name}?sslmode=verify-full&{right}"), "certificate must be for the host"),
        (format!("{plain}?sslmode=verify-full"), "certificate must be for the host"),
        (format!("{plain}?sslmode=disable"), "demands TLS"),
        (format!("{plain}?sslmode=yes"), "`sslmode` in its address is `yes`"),
    ] {
        let url: DatabaseUrl = address.parse().unwrap();
        let refused = Store::open(url.clone()).await.unwrap_err();
        assert!(matches!(refused, StoreError::Open { .. }), "{address}: {refused:?}");
        assert!(refused.to_string().contains(why), "{address}: {refused}");
        // The driver that reads refuses by itself.
        let read = match readers(&url) {
            Ok(readers) => count(&readers).await.map_err(|error| error.to_string()),
            Err(error) => Err(error.to_string()),
        };
        assert!(read.is_err(), "{address}: {read:?}");
    }
    let unread = readers(&format!("{plain}?sslmode=verify-full&sslrootcert=/nowhere").parse().unwrap()).unwrap_err();
    assert!(unread.to_string().contains("cannot be read from `/nowhere`"), "{unread}");
}

/// Whether whoever asked may just try again, and is told so.
fn is_passing(error: &StoreError) -> bool {
    matches!(error, StoreError::Unreachable | StoreError::Busy | StoreError::Timeout)
}

/// What writers and readers of a server have come to.
#[derive(Default)]
struct Done {
    stop: AtomicBool,
    written: AtomicUsize,
    read: AtomicUsize,
    failed: AtomicUsize,
}

/// Writes until told to stop, and gives the cases that were acknowledged.
async fn write(store: Store, body: BodyId, writer: usize, done: Arc<Done>) -> Vec<Uuid> {
    let mut acknowledged = Vec::new();
    while !done.stop.load(Ordering::Relaxed) {
        let title = format!("Ärende {writer} {}", acknowledged.len());
        match store.create_case(body, &Actor::local(), new_case(&title)).await {
            Ok(saved) => {
                acknowledged.push(saved.id.0);
                done.written.fetch_add(1, Ordering::Relaxed);
            }
            Err(WriteError::Failed(error)) if is_passing(&error) => {
                done.failed.fetch_add(1, Ordering::Relaxed);
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
            Err(error) => panic!("{error:?}"),
        }
    }
    acknowledged
}

async fn read(readers: Readers, done: Arc<Done>) {
    while !done.stop.load(Ordering::Relaxed) {
        match count(&readers).await {
            Ok(json) => {
                assert_eq!(json, "{\"count\":1}");
                done.read.fetch_add(1, Ordering::Relaxed);
            }
            Err(ReadError::Store(error)) if is_passing(&error) => {
                done.failed.fetch_add(1, Ordering::Relaxed);
            }
            Err(error) => panic!("{error:?}"),
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_is_killed_loses_nothing_acknowledged_and_is_used_again_when_it_is_back() {
    let Some(server) = Server::start() else { return };
    server.execute("postgres", &["CREATE DATABASE kept".to_owned()]);
    let url: DatabaseUrl = server.url("kept").parse().unwrap();
    let store = Store::open(url.clone()).await.unwrap();
    let body = body(&store, "Björkvallens kommun").await;
    let done = Arc::new(Done::default());
    let writers: Vec<_> =
        (0..8).map(|writer| tokio::spawn(write(store.clone(), body, writer, Arc::clone(&done)))).collect();
    let reading = readers(&url).unwrap();
    let reading: Vec<_> = (0..2).map(|_| tokio::spawn(read(reading.clone(), Arc::clone(&done)))).collect();
    let further = async |by: usize| {
        let from = (done.written.load(Ordering::Relaxed), done.read.load(Ordering::Relaxed));
        let since = Instant::now();
        while done.written.load(Ordering::Relaxed) < from.0 + by || done.read.load(Ordering::Relaxed) < from.1 + by {
            assert!(since.elapsed() < Duration::from_mins(1), "nobody gets through any more");
            // One that failed has panicked, and the rest would wait for it.
            assert!(!writers.iter().any(tokio::task::JoinHandle::is_finished), "a writer has given up");
            assert!(!reading.iter().any(tokio::task::JoinHandle::is_finished), "a reader has given up");
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    };
    for kill in 1..=2 {
        further(30).await;
        server.kill();
        server.start_again();
        further(30).await;
        assert!(done.failed.load(Ordering::Relaxed) >= kill, "nobody noticed that the server was killed");
    }
    done.stop.store(true, Ordering::Relaxed);
    let mut acknowledged = Vec::new();
    for writer in writers {
        acknowledged.extend(writer.await.unwrap());
    }
    for reader in reading {
        reader.await.unwrap();
    }
    let kept = ids(&store).await;
    let lost: Vec<_> = acknowledged.iter().filter(|id| !kept.contains(id)).collect();
    assert!(lost.is_empty() && acknowledged.len() >= 120, "{} acknowledged, lost {lost:?}", acknowledged.len());
    let found = store.verify().await.unwrap();
    assert!(found.is_clean(), "{found:?}");
}
