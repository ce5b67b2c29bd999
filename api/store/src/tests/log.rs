//! The log as an outbox, and the reads it seals.

use sea_orm::EntityTrait as _;

use super::on_each;
use super::sample::{read_of, sample};
use crate::audit::Event;
use crate::entity::sensitive_read;
use crate::{Actor, Refusal, WriteError};

#[tokio::test]
async fn reads_noted_at_the_same_time_are_all_kept_and_sealed_once() {
    on_each(async |store| {
        let sample = sample(&store).await;
        let notes: Vec<_> = (0..40)
            .map(|note| {
                let (store, read) = (store.clone(), read_of(&sample, &format!("field{note}")));
                tokio::spawn(async move { store.note_reads(vec![read; 20]).await.unwrap() })
            })
            .collect();
        for note in notes {
            note.await.unwrap();
        }
        assert_eq!(store.seal_reads().await.unwrap(), 800);
        assert_eq!(store.seal_reads().await.unwrap(), 0);
        let rows = sensitive_read::Entity::find().all(store.reader()).await.unwrap();
        assert_eq!(rows.len(), 803);
        assert!(rows.iter().all(|row| row.sealed.is_some()));
        assert_eq!(store.verify_log(None, &[]).await.unwrap().faults, []);
    })
    .await;
}

#[tokio::test]
async fn a_consumer_reads_the_log_in_order_and_never_goes_back() {
    on_each(async |store| {
        let sample = sample(&store).await;
        let (body, reader) = (sample.body, "mail");
        assert_eq!(store.cursor(reader, body).await.unwrap(), 0);
        let first = store.read_log(body, 0, 3).await.unwrap();
        let rest = store.read_log(body, first[2].seq, 100).await.unwrap();
        let places: Vec<_> = first.iter().chain(&rest).map(|entry| entry.seq).collect();
        assert_eq!(places, (1..=7).collect::<Vec<_>>());
        assert!(matches!(first[0].event(), Some(Event::BodyAdded { .. })));
        assert_eq!(store.advance_cursor(reader, body, 5).await.unwrap(), 5);
        assert_eq!(store.advance_cursor(reader, body, 3).await.unwrap(), 5, "it does not go back");
        assert_eq!(store.cursor(reader, body).await.unwrap(), 5);
        assert_eq!(store.cursor("other", body).await.unwrap(), 0);
        let ahead = store.advance_cursor(reader, body, 8).await;
        assert!(matches!(ahead, Err(WriteError::Refused(Refusal::AheadOfLog { seq: 7 }))));
        store.erase_case(body, &Actor::local(), sample.case, "beslut").await.unwrap();
        let entries = store.read_log(body, 0, 100).await.unwrap();
        assert!(entries[1].payload.is_none() && entries[0].payload.is_some(), "what was erased tells only that it was");
    })
    .await;
}
