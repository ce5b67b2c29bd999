//! Backups: what is restored is what was there, on either database, or nothing.

use std::io::Read as _;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use underlag_test_databases::{TestDatabase, both, sqlite};

use super::sample::{new_case, sample};
use super::{meddle, texts};
use crate::backup::{BackupError, restore};
use crate::store::Store;
use crate::{Actor, Country};

async fn opened(database: &TestDatabase) -> Store {
    Store::open(database.url.parse().unwrap()).await.unwrap()
}

/// Lines after the first, which tells when the backup was made.
fn content(file: &Path) -> String {
    let mut text = String::new();
    flate2::read::GzDecoder::new(std::fs::File::open(file).unwrap()).read_to_string(&mut text).unwrap();
    let (_, content) = text.split_once('\n').unwrap();
    // The checksum covers the first line too.
    content.rsplit_once("\"sha256\"").unwrap().0.to_owned()
}

#[tokio::test]
async fn what_is_restored_is_what_was_there_from_either_database_to_either() {
    let folder = tempfile::tempdir().unwrap();
    for (number, from) in both().iter().enumerate() {
        let store = opened(from).await;
        sample(&store).await;
        let other = store.add_body(&Actor::local(), "Åbo stad", Country::Finland).await.unwrap();
        store.create_case(other.id, &Actor::local(), new_case("Ärende \u{1f9fe} \"'\\\0x")).await.ok();
        let file = folder.path().join(format!("from-{number}"));
        let made = store.back_up(&file).await.unwrap();
        assert_eq!(made.bodies(), 2);
        for (place, to) in both().iter().enumerate() {
            assert_eq!(restore(&file, &to.url.parse().unwrap()).await.unwrap(), made);
            let restored = opened(to).await;
            let verified = restored.verify().await.unwrap();
            assert!(verified.is_clean(), "{verified:?}");
            assert_eq!(verified.rows(), made.rows());
            let again = folder.path().join(format!("from-{number}-to-{place}"));
            restored.back_up(&again).await.unwrap();
            assert_eq!(content(&again), content(&file));
            // Whoever goes on from there goes on with the same log.
            restored.create_case(other.id, &Actor::local(), new_case("Nytt")).await.unwrap();
            assert!(restored.verify_log(None, &store.heads().await.unwrap()).await.unwrap().is_clean());
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_that_is_made_while_others_write_is_of_one_moment() {
    for from in both() {
        let store = opened(&from).await;
        let body = store.add_body(&Actor::local(), "Björkvallens kommun", Country::Sweden).await.unwrap().id;
        // They write until enough backups are made, however slow the machine is.
        let enough = Arc::new(AtomicBool::new(false));
        let writers: Vec<_> = (0..3)
            .map(|writer| {
                let (store, enough) = (store.clone(), Arc::clone(&enough));
                tokio::spawn(async move {
                    let mut number = 0;
                    while !enough.load(Ordering::Relaxed) {
                        let title = format!("Ärende {writer} {number}");
                        store.create_case(body, &Actor::local(), new_case(&title)).await.unwrap();
                        number += 1;
                    }
                })
            })
            .collect();
        let folder = tempfile::tempdir().unwrap();
        let mut sizes = Vec::new();
        // The last is of more than the first, so something was written between them.
        while sizes.len() < 3 || sizes.first() == sizes.last() {
            let file = folder.path().join(sizes.len().to_string());
            let made = store.back_up(&file).await.unwrap();
            let to = sqlite();
            restore(&file, &to.url.parse().unwrap()).await.unwrap();
            let verified = opened(&to).await.verify().await.unwrap();
            assert!(verified.is_clean(), "{verified:?}");
            sizes.push(made.rows());
        }
        enough.store(true, Ordering::Relaxed);
        for writer in writers {
            writer.await.unwrap();
        }
        assert!(sizes.is_sorted(), "a later backup holds less: {sizes:?}");
    }
}

#[tokio::test]
async fn a_damaged_backup_is_refused_before_anything_is_written() {
    let from = sqlite();
    let store = opened(&from).await;
    store.add_body(&Actor::local(), "Björkvallens kommun", Country::Sweden).await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("backup");
    let made = store.back_up(&file).await.unwrap();
    let whole = std::fs::read(&file).unwrap();
    let damaged = folder.path().join("damaged");
    let to = sqlite();
    let tried = async |bytes: &[u8]| {
        std::fs::write(&damaged, bytes).unwrap();
        restore(&damaged, &to.url.parse().unwrap()).await
    };
    for length in 0..whole.len() {
        let refused = tried(&whole[..length]).await.unwrap_err();
        assert!(matches!(refused, BackupError::Damaged { .. } | BackupError::NotABackup { .. }), "{refused}");
        assert!(!to.file().unwrap().exists(), "something was written");
    }
    let mut means_nothing = 0;
    // The first ten bytes tell of the compression.
    for place in 10..whole.len() {
        let mut bytes = whole.clone();
        bytes[place] ^= 0x10;
        match tried(&bytes).await {
            Err(BackupError::Damaged { .. } | BackupError::NotABackup { .. }) => {
                assert!(!to.file().unwrap().exists(), "something was written");
            }
            // The compressed form has a few bits that mean nothing.
            Ok(contents) => {
                assert_eq!(contents, made);
                std::fs::remove_file(to.file().unwrap()).unwrap();
                means_nothing += 1;
            }
            Err(other) => panic!("byte {place}: {other}"),
        }
    }
    assert!(means_nothing <= 2, "{means_nothing} bytes could be changed unseen");
    let refused = tried(b"SQLite format 3\0").await.unwrap_err();
    assert!(matches!(refused, BackupError::NotABackup { .. }), "{refused}");
}

#[tokio::test]
async fn a_database_that_holds_something_is_not_restored_into() {
    for database in both() {
        let store = opened(&database).await;
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("backup");
        store.back_up(&file).await.unwrap();
        // Tables without rows are no content.
        restore(&file, &database.url.parse().unwrap()).await.unwrap();
        store.add_body(&Actor::local(), "Björkvallens kommun", Country::Sweden).await.unwrap();
        let before = texts(&store, "SELECT name FROM body").await;
        let refused = restore(&file, &database.url.parse().unwrap()).await.unwrap_err();
        assert!(matches!(refused, BackupError::NotEmpty { .. }), "{refused}");
        assert_eq!(texts(&store, "SELECT name FROM body").await, before);
    }
}

#[tokio::test]
async fn a_backup_never_takes_the_place_of_a_file_and_is_for_its_owner_only() {
    use std::os::unix::fs::PermissionsExt as _;
    let database = sqlite();
    let store = opened(&database).await;
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("backup");
    store.back_up(&file).await.unwrap();
    assert_eq!(std::fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    let refused = store.back_up(&file).await.unwrap_err();
    assert!(matches!(refused, BackupError::Taken { .. }), "{refused}");
    let nowhere = store.back_up(&folder.path().join("no/such/folder")).await.unwrap_err();
    assert!(matches!(nowhere, BackupError::File { .. }), "{nowhere}");
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1, "a piece was left behind");
}

#[tokio::test]
async fn a_backup_of_a_later_version_is_refused() {
    let database = sqlite();
    let store = opened(&database).await;
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("backup");
    store.back_up(&file).await.unwrap();
    let mut text = String::new();
    flate2::read::GzDecoder::new(std::fs::File::open(&file).unwrap()).read_to_string(&mut text).unwrap();
    for (old, new) in [("\"version\":1", "\"version\":2"), ("\"steps\":[", "\"steps\":[\"m0000_other\",")] {
        let body = text.replacen(old, new, 1);
        let (lines, _) = body.split_at(body.trim_end().rfind('\n').unwrap() + 1);
        let rows = lines.lines().filter(|line| line.starts_with('[')).count();
        let sum = crate::hex(&crate::digest(lines.as_bytes()));
        let whole = format!("{lines}{{\"rows\":{rows},\"sha256\":\"{sum}\"}}\n");
        let later = folder.path().join("later");
        let mut to = flate2::write::GzEncoder::new(std::fs::File::create(&later).unwrap(), flate2::Compression::fast());
        std::io::Write::write_all(&mut to, whole.as_bytes()).unwrap();
        to.finish().unwrap();
        let into = sqlite();
        let refused = restore(&later, &into.url.parse().unwrap()).await.unwrap_err();
        assert!(matches!(refused, BackupError::Newer { .. }), "{refused}");
        assert!(refused.to_string().contains("later version"));
    }
}

#[tokio::test]
async fn a_check_finds_what_no_version_would_have_written() {
    let faults = [
        ("UPDATE body SET name_key = name_key || name_key", "name_key"),
        ("UPDATE body SET name = 'Annat namn'", "name_key"),
        ("UPDATE case_file SET title_fold = 'x'", "title_fold"),
        ("UPDATE case_file SET status = 'LOST'", "status"),
        ("UPDATE case_file SET due = '2026-13-01'", "due"),
        ("UPDATE case_file SET value_currency = NULL", "value_minor"),
        ("UPDATE case_file SET revision = 7", "revision"),
        ("UPDATE case_file SET latest_assessment = id", "latest assessment"),
        ("UPDATE assessment SET headline = 'ALLOWED'", "headline"),
        ("UPDATE case_file SET created_at = '2026-11-22'", "created_at"),
        ("UPDATE sensitive_read SET field = field || 'x'", "reads"),
    ];
    for database in both() {
        let store = opened(&database).await;
        sample(&store).await;
        let clean = store.verify().await.unwrap();
        assert!(clean.is_clean(), "{clean:?}");
        for (fault, told) in faults {
            let folder = tempfile::tempdir().unwrap();
            let file = folder.path().join("backup");
            store.back_up(&file).await.unwrap();
            let spoilt = sqlite();
            restore(&file, &spoilt.url.parse().unwrap()).await.unwrap();
            let spoilt = opened(&spoilt).await;
            meddle(&spoilt, fault).await.unwrap();
            let found = spoilt.verify().await.unwrap();
            let said: Vec<String> = found.problems.iter().map(ToString::to_string).collect();
            let logs: Vec<String> = found.logs.faults.iter().map(ToString::to_string).collect();
            assert!(!found.is_clean(), "{fault}");
            assert!(said.iter().chain(&logs).any(|line| line.contains(told)), "{fault}: {said:?} {logs:?}");
        }
    }
}

#[tokio::test]
async fn a_damaged_file_of_sqlite_is_told() {
    let database = sqlite();
    let store = opened(&database).await;
    sample(&store).await;
    meddle(&store, "PRAGMA wal_checkpoint(TRUNCATE)").await.unwrap();
    drop(store);
    let file = database.file().unwrap();
    let mut bytes = std::fs::read(&file).unwrap();
    let page = 4096;
    let found = bytes.windows(4).position(|window| window == b"Jour").unwrap();
    let start = found / page * page;
    bytes[start..start + 16].fill(0xff);
    std::fs::write(&file, bytes).unwrap();
    let checked = opened(&database).await.verify().await;
    assert!(checked.is_ok_and(|found| !found.is_clean()), "the damage was not told");
}
