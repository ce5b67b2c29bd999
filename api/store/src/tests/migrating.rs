//! Bringing tables up to date: several at once, a holder that has died, a database of a later version.

use std::time::Duration;

use sea_orm::ConnectionTrait as _;

use super::{meddle, texts};
use crate::connect::{Purpose, open};
use crate::error::StoreError;
use crate::lease::Lease;
use crate::migrate::{steps_done, steps_known};
use crate::store::Store;

#[tokio::test(flavor = "multi_thread")]
async fn eight_that_open_an_empty_database_at_once_all_succeed() {
    for database in underlag_test_databases::both() {
        let opened: Vec<_> = (0..8).map(|_| tokio::spawn(Store::open(database.url.parse().unwrap()))).collect();
        let mut stores = Vec::new();
        for store in opened {
            stores.push(store.await.unwrap().unwrap());
        }
        // One may find everything done while another is still about to give the lease back, so all are waited for.
        for store in stores {
            assert_eq!(texts(&store, "SELECT version FROM seaql_migrations").await.len(), steps_known().len());
            assert!(texts(&store, "SELECT holder FROM lease").await.is_empty(), "the lease was not given back");
        }
    }
}

#[tokio::test]
async fn a_holder_that_has_died_holds_nobody_up_for_longer_than_its_lease() {
    for database in underlag_test_databases::both() {
        let connection = open(&database.url.parse().unwrap(), Purpose::Write).await.unwrap();
        underlag_migration::create_lease_table(&connection).await.unwrap();
        let died = Lease::take(&connection, "migration", Duration::from_secs(1)).await.unwrap().unwrap();
        assert!(Lease::take(&connection, "migration", Duration::from_secs(1)).await.unwrap().is_none(), "held twice");
        let other = Lease::take(&connection, "something else", Duration::from_secs(1)).await.unwrap();
        assert!(other.is_some(), "leases of different names hold each other up");
        let store = Store::open(database.url.parse().unwrap()).await.unwrap();
        assert_eq!(texts(&store, "SELECT version FROM seaql_migrations").await.len(), steps_known().len());
        assert!(!died.confirm(&connection).await.unwrap(), "whoever lost the lease does not learn it");
    }
}

#[tokio::test]
async fn a_lease_that_runs_out_while_its_holder_writes_is_not_taken_before_the_holder_is_done() {
    for database in underlag_test_databases::both() {
        let store = Store::open(database.url.parse().unwrap()).await.unwrap();
        let lease = Lease::take(store.writer(), "task", Duration::from_secs(1)).await.unwrap().unwrap();
        let transaction = store.write().await.unwrap();
        assert!(lease.confirm(&transaction).await.unwrap());
        tokio::time::sleep(Duration::from_millis(1_500)).await;
        let second = Store::open(database.url.parse().unwrap()).await.unwrap();
        let waiting =
            tokio::spawn(async move { Lease::take(second.writer(), "task", Duration::from_secs(1)).await.unwrap() });
        tokio::time::sleep(Duration::from_millis(200)).await;
        assert!(!waiting.is_finished(), "taken while the holder writes");
        transaction.commit().await.unwrap();
        assert!(waiting.await.unwrap().is_some(), "not taken afterwards either");
    }
}

#[tokio::test]
async fn tables_of_a_later_version_are_left_alone() {
    for database in underlag_test_databases::both() {
        let store = Store::open(database.url.parse().unwrap()).await.unwrap();
        meddle(&store, "INSERT INTO seaql_migrations VALUES ('m9999_later', 0)").await.unwrap();
        let refused = Store::open(database.url.parse().unwrap()).await.unwrap_err();
        assert!(matches!(&refused, StoreError::Newer { step } if step == "m9999_later"), "{refused}");
        assert!(refused.to_string().contains("start that version"), "{refused}");
    }
}

#[tokio::test]
async fn a_step_that_fails_half_way_leaves_nothing() {
    for database in underlag_test_databases::both() {
        let connection = open(&database.url.parse().unwrap(), Purpose::Write).await.unwrap();
        // The name of a table in the middle of the first step is taken.
        connection.execute_unprepared("CREATE TABLE case_file (x integer)").await.unwrap();
        Store::open(database.url.parse().unwrap()).await.unwrap_err();
        assert!(steps_done(&connection).await.unwrap().is_empty());
        connection.execute_unprepared("SELECT 1 FROM body").await.unwrap_err();
        connection.execute_unprepared("DROP TABLE case_file").await.unwrap();
        Store::open(database.url.parse().unwrap()).await.unwrap();
    }
}
