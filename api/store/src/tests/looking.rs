//! A store opened to be read changes nothing.

use super::on_each;
use super::sample::sample;
use crate::error::StoreError;
use crate::store::Store;
use crate::{Actor, Country, WriteError};

#[tokio::test]
async fn a_store_opened_to_be_read_tells_everything_and_writes_nothing() {
    on_each(async |store| {
        sample(&store).await;
        let kept = store.heads().await.unwrap();
        // Once beside a writer, and once when there is none.
        for _ in 0..2 {
            let looking = Store::open_to_read(store.url().clone()).await.unwrap();
            assert_eq!(looking.heads().await.unwrap(), kept);
            let found = looking.verify_log(None, &kept).await.unwrap();
            assert_eq!((found.faults, found.bodies), (Vec::new(), 1));
            assert!(looking.verify().await.unwrap().is_clean());
            let added = looking.add_body(&Actor::local(), "Granvik", Country::Sweden).await;
            assert!(matches!(added, Err(WriteError::Failed(_))), "{added:?}");
            looking.close().await;
            store.close().await;
        }
    })
    .await;
}

#[tokio::test]
async fn tables_that_are_not_there_are_not_made_by_looking() {
    for database in underlag_test_databases::both() {
        let url: crate::DatabaseUrl = database.url.parse().unwrap();
        if let Some(file) = url.file() {
            std::fs::write(file, b"").unwrap();
        }
        for _ in 0..2 {
            let refused = Store::open_to_read(url.clone()).await.unwrap_err();
            assert!(matches!(refused, StoreError::Older), "{refused}");
        }
        if let Some(file) = url.file() {
            assert_eq!(std::fs::read(file).unwrap(), b"");
        }
    }
}
