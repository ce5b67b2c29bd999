//! Databases of earlier versions: every step there has been, with rows in its tables, comes up to date.
//!
//! When a step is added, `UPDATE_PREVIOUS=m0002_name` writes what is kept here of it: the tables after it, and a backup with
//! rows. What is kept of a released step never changes.

use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};

use underlag_migration::{Migrator, MigratorTrait as _};
use underlag_test_databases::{both, sqlite};

use super::fact_requests::answered;
use super::sample::sample;
use super::suppliers::supplied;
use super::texts;
use crate::backup::restore;
use crate::connect::{Purpose, open};
use crate::migrate::steps_known;
use crate::store::Store;

fn kept(step: &str, ending: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("src/tests/previous/{step}.{ending}"))
}

fn is_refreshed(step: &str) -> bool {
    std::env::var("UPDATE_PREVIOUS").is_ok_and(|named| named == step)
}

fn unpacked(file: &Path) -> String {
    let mut text = String::new();
    flate2::read::GzDecoder::new(std::fs::File::open(file).unwrap()).read_to_string(&mut text).unwrap();
    text
}

fn packed(text: &str, file: &Path) {
    let mut to = flate2::write::GzEncoder::new(std::fs::File::create(file).unwrap(), flate2::Compression::fast());
    to.write_all(text.as_bytes()).unwrap();
    to.finish().unwrap();
}

#[tokio::test]
async fn a_step_that_has_been_released_makes_the_tables_it_always_made() {
    for (number, step) in steps_known().iter().enumerate() {
        let database = sqlite();
        let connection = open(&database.url.parse().unwrap(), Purpose::Write).await.unwrap();
        Migrator::up(&connection, Some(u32::try_from(number).unwrap() + 1)).await.unwrap();
        let made =
            texts_of(&connection, "SELECT sql || ';' FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid").await;
        let made = made.join("\n") + "\n";
        let file = kept(step, "sql");
        if is_refreshed(step) {
            std::fs::write(&file, &made).unwrap();
        }
        assert_eq!(made, std::fs::read_to_string(&file).unwrap(), "{step} is not what it was; add a step instead");
    }
}

#[tokio::test]
async fn a_database_of_every_earlier_version_comes_up_to_date_with_its_rows() {
    for step in steps_known() {
        let file = kept(&step, "backup");
        if is_refreshed(&step) {
            let database = sqlite();
            let store = Store::open(database.url.parse().unwrap()).await.unwrap();
            let sample = sample(&store).await;
            supplied(&store, sample.body).await;
            answered(&store, sample.body).await;
            let folder = tempfile::tempdir().unwrap();
            let made = folder.path().join("made");
            store.back_up(&made).await.unwrap();
            std::fs::write(&file, unpacked(&made)).unwrap();
        }
        let text = std::fs::read_to_string(&file).unwrap();
        assert!(text.lines().next().unwrap().contains(&format!("\"{step}\"]")), "the backup is of another step");
        for database in both() {
            let folder = tempfile::tempdir().unwrap();
            let from = folder.path().join("backup");
            packed(&text, &from);
            restore(&from, &database.url.parse().unwrap()).await.unwrap();
            let store = Store::open(database.url.parse().unwrap()).await.unwrap();
            assert_eq!(texts(&store, "SELECT version FROM seaql_migrations").await.len(), steps_known().len());
            let found = store.verify().await.unwrap();
            assert!(found.is_clean(), "{found:?}");
            assert!(found.rows() > 20 && found.logs.entries > 4, "{found:?}");
            assert_eq!(texts(&store, "SELECT title FROM case_file").await, [Some("Journalstöd 2".to_owned())]);
        }
    }
}

async fn texts_of(connection: &sea_orm::DatabaseConnection, sql: &str) -> Vec<String> {
    use sea_orm::{ConnectionTrait as _, Statement};
    let rows = connection.query_all_raw(Statement::from_string(connection.get_database_backend(), sql)).await.unwrap();
    rows.iter().map(|row| row.try_get_by_index(0).unwrap()).collect()
}
