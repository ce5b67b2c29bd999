//! What must hold when it gets rough: many writers, a writer that is killed, attempts to fork the log, a full disk.
//!
//! `UNDERLAG_DRILL_SECONDS` makes the crowd write for so long, and the killed writer get further before it is killed.

use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use underlag_test_databases::{TestDatabase, both, sqlite};
use uuid::Uuid;

use super::sample::new_case;
use super::{is_sqlite, meddle, on_each, texts};
use crate::error::StoreError;
use crate::refusal::WriteError;
use crate::store::Store;
use crate::{Actor, BodyId, Country};

fn seconds() -> Option<u64> {
    std::env::var("UNDERLAG_DRILL_SECONDS").ok().map(|text| text.parse().unwrap())
}

async fn opened(database: &TestDatabase) -> Store {
    Store::open(database.url.parse().unwrap()).await.unwrap()
}

pub(super) async fn body(store: &Store, name: &str) -> BodyId {
    store.add_body(&Actor::local(), name, Country::Sweden).await.unwrap().id
}

#[tokio::test(flavor = "multi_thread")]
async fn thirty_two_writers_at_once_all_get_through_and_the_log_holds() {
    for database in both() {
        let until = seconds().map(|seconds| Instant::now() + Duration::from_secs(seconds));
        let store = opened(&database).await;
        // A second process, such as a command beside the service, has connections of its own.
        let beside = opened(&database).await;
        let bodies = [body(&store, "Björkvallens kommun").await, body(&store, "Granås kommun").await];
        let writers: Vec<_> = (0..32)
            .map(|writer| {
                let store = if writer == 0 { beside.clone() } else { store.clone() };
                let body = bodies[writer % bodies.len()];
                tokio::spawn(async move {
                    let mut written = 0_usize;
                    while until.map_or(written < 5, |until| Instant::now() < until) {
                        let title = format!("Ärende {writer} {written}");
                        store.create_case(body, &Actor::local(), new_case(&title)).await.unwrap();
                        written += 1;
                    }
                    written
                })
            })
            .collect();
        let mut written = 0;
        for writer in writers {
            // A writer that was turned away has failed.
            written += writer.await.unwrap();
        }
        assert!(written >= 32, "{written}");
        assert_eq!(texts(&store, "SELECT title FROM case_file").await.len(), written);
        let found = store.verify_log(None, &[]).await.unwrap();
        assert!(found.is_clean(), "{found:?}");
        assert_eq!(found.entries, u64::try_from(written + bodies.len()).unwrap());
    }
}

/// Writes the killed writer sets out to do.
const WRITES: usize = 10_000;

/// The writer that is killed: ten thousand writes, eight at a time; each that was acknowledged is told on standard output.
async fn write_until_killed(url: &str, body: BodyId) {
    let store = Store::open(url.parse().unwrap()).await.unwrap();
    let writers: Vec<_> = (0..8)
        .map(|writer| {
            let store = store.clone();
            tokio::spawn(async move {
                for number in 0..WRITES / 8 {
                    let new = new_case(&format!("Ärende {writer} {number}"));
                    let id = store.create_case(body, &Actor::local(), new).await.unwrap().id;
                    // One write, so that lines of several writers do not mix.
                    std::io::stdout().lock().write_all(format!("acknowledged={id}\n").as_bytes()).unwrap();
                }
            })
        })
        .collect();
    for writer in writers {
        writer.await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_writer_that_is_killed_loses_nothing_it_has_acknowledged() {
    const NAME: &str = "tests::drills::a_writer_that_is_killed_loses_nothing_it_has_acknowledged";
    if let (Ok(url), Ok(body)) = (std::env::var("UNDERLAG_TEST_WRITE_TO"), std::env::var("UNDERLAG_TEST_BODY")) {
        return write_until_killed(&url, BodyId(body.parse().unwrap())).await;
    }
    for database in both() {
        let store = opened(&database).await;
        let body = body(&store, "Björkvallens kommun").await;
        let mut killed_at = Vec::new();
        for at in [40_usize, seconds().map_or(400, |_| WRITES / 2)] {
            let mut writer = Command::new(std::env::current_exe().unwrap())
                .args(["--exact", NAME, "--nocapture"])
                .env("UNDERLAG_TEST_WRITE_TO", &database.url)
                .env("UNDERLAG_TEST_BODY", body.to_string())
                .stdin(Stdio::null())
                .stdout(Stdio::piped())
                .spawn()
                .unwrap();
            let lines = BufReader::new(writer.stdout.take().unwrap()).lines();
            let mut acknowledged: Vec<Uuid> = Vec::new();
            for line in lines {
                let line = line.unwrap();
                if let Some((_, id)) = line.split_once("acknowledged=") {
                    acknowledged.push(id.parse().unwrap());
                }
                if acknowledged.len() == at {
                    writer.kill().unwrap();
                }
            }
            writer.wait().unwrap();
            assert!(acknowledged.len() >= at && acknowledged.len() < WRITES, "killed at {}", acknowledged.len());
            let kept = ids(&store).await;
            let lost: Vec<_> = acknowledged.iter().filter(|id| !kept.contains(id)).collect();
            assert!(lost.is_empty(), "lost {lost:?}");
            let found = store.verify().await.unwrap();
            assert!(found.is_clean(), "{found:?}");
            killed_at.push(acknowledged.len());
            // The next one can go on at once.
            store.create_case(body, &Actor::local(), new_case("Efter")).await.unwrap();
        }
        assert_eq!(killed_at.len(), 2);
    }
}

pub(super) async fn ids(store: &Store) -> std::collections::BTreeSet<Uuid> {
    use sea_orm::EntityTrait as _;
    let cases = crate::entity::case_file::Entity::find().all(store.reader()).await.unwrap();
    cases.into_iter().map(|case| case.id).collect()
}

#[tokio::test]
async fn the_log_of_a_body_cannot_be_forked() {
    on_each(async |store| {
        let body = body(&store, "Björkvallens kommun").await;
        for title in ["Ett", "Två"] {
            store.create_case(body, &Actor::local(), new_case(title)).await.unwrap();
        }
        let columns = "body, seq, at, kind, noun, object, actor, payload_hash, prev_hash, hash";
        let copy = |seq: &str, prev: &str| {
            format!(
                "INSERT INTO audit ({columns}) SELECT body, {seq}, at, kind, noun, object, actor, payload_hash, {prev}, \
                 payload_hash FROM audit WHERE seq = 2"
            )
        };
        let hash = |byte: &str| if is_sqlite(&store) { format!("X'{byte}'") } else { format!("'\\x{byte}'::bytea") };
        // The same place in the log twice, the same entry before twice, and a second beginning.
        let second_beginning = "(SELECT a.prev_hash FROM audit a WHERE a.seq = 1)";
        for fork in [copy("2", &hash("01")), copy("9", "prev_hash"), copy("9", second_beginning)] {
            let refused = meddle(&store, &fork).await.unwrap_err();
            assert!(refused.to_string().to_lowercase().contains("unique"), "{fork}: {refused}");
        }
        let found = store.verify_log(None, &[]).await.unwrap();
        assert!(found.is_clean() && found.entries == 3, "{found:?}");
    })
    .await;
}

/// Whether a write was refused because there is no room.
fn is_full(error: &WriteError) -> bool {
    matches!(error, WriteError::Failed(StoreError::Full))
}

#[tokio::test]
async fn a_full_disk_is_told_as_one_and_leaves_nothing_half_written() {
    let database = sqlite();
    let store = opened(&database).await;
    let body = body(&store, "Björkvallens kommun").await;
    let pages: i64 = {
        use sea_orm::{ConnectionTrait as _, Statement};
        let ask = Statement::from_string(store.writer().get_database_backend(), "PRAGMA page_count");
        store.writer().query_one_raw(ask).await.unwrap().unwrap().try_get_by_index(0).unwrap()
    };
    // SQLite says of a limit on its pages what it says of a full disk.
    meddle(&store, &format!("PRAGMA max_page_count = {}", pages + 20)).await.unwrap();
    let mut written = 0;
    let refused = loop {
        let mut case = new_case(&format!("Ärende {written}"));
        case.document = format!("# {}\n", "x".repeat(10_000));
        match store.create_case(body, &Actor::local(), case).await {
            Ok(_) => written += 1,
            Err(error) => break error,
        }
    };
    assert!(written > 0 && is_full(&refused), "{written}: {refused}");
    let told = refused.to_string();
    assert!(told.contains("full") && told.contains("nothing was written"), "{told}");
    whole(&store, written).await;
    meddle(&store, "PRAGMA max_page_count = 1000000").await.unwrap();
    store.create_case(body, &Actor::local(), new_case("När det finns plats")).await.unwrap();
    whole(&store, written + 1).await;
}

#[tokio::test]
async fn a_full_disk_of_a_server_is_told_as_one_too() {
    let Some(database) = underlag_test_databases::postgres() else { return };
    let store = opened(&database).await;
    let body = body(&store, "Björkvallens kommun").await;
    // The server says so with this code; here a trigger does, at the last row of a write.
    database.execute(&[
        "CREATE FUNCTION no_room() RETURNS trigger LANGUAGE plpgsql AS \
         $$ BEGIN RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = '53100'; END $$"
            .to_owned(),
        "CREATE TRIGGER no_room BEFORE UPDATE ON body_head EXECUTE FUNCTION no_room()".to_owned(),
    ]);
    let refused = store.create_case(body, &Actor::local(), new_case("Ärende")).await.unwrap_err();
    assert!(is_full(&refused), "{refused}");
    whole(&store, 0).await;
    database.execute(&["DROP TRIGGER no_room ON body_head".to_owned()]);
    store.create_case(body, &Actor::local(), new_case("När det finns plats")).await.unwrap();
    whole(&store, 1).await;
}

/// So many cases, each whole, and a log that tells of them.
async fn whole(store: &Store, cases: usize) {
    for table in ["case_file", "case_revision"] {
        assert_eq!(texts(store, &format!("SELECT created_at FROM {table}")).await.len(), cases, "{table}");
    }
    let found = store.verify().await.unwrap();
    assert!(found.is_clean(), "{found:?}");
    assert_eq!(found.logs.entries, u64::try_from(cases + 1).unwrap());
}
