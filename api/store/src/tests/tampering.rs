//! Whoever changes a row past the service is found out.

use super::sample::sample;
use super::{id_literal, is_sqlite, meddle, on_each, texts, without_keys};
use crate::audit::{Head, Wrong};
use crate::{Actor, Store};

#[derive(Clone, Copy)]
enum Kind {
    Id,
    Bytes,
    Text,
    Number,
}

use Kind::{Bytes, Id, Number, Text};

struct Table {
    name: &'static str,
    /// Columns of the key first.
    columns: &'static [(&'static str, Kind)],
    key: usize,
}

const TABLES: [Table; 6] = [
    Table {
        name: "audit",
        columns: &[
            ("body", Id),
            ("seq", Number),
            ("at", Text),
            ("kind", Text),
            ("noun", Text),
            ("object", Id),
            ("actor", Text),
            ("payload_hash", Bytes),
            ("prev_hash", Bytes),
            ("hash", Bytes),
        ],
        key: 2,
    },
    Table {
        name: "audit_payload",
        columns: &[("body", Id), ("seq", Number), ("salt", Bytes), ("payload", Text)],
        key: 2,
    },
    Table {
        name: "case_revision",
        columns: &[("body", Id), ("case_id", Id), ("revision", Number), ("document_hash", Bytes), ("document", Text)],
        key: 3,
    },
    Table {
        name: "sensitive_read",
        columns: &[
            ("body", Id),
            ("id", Id),
            ("at", Text),
            ("actor", Text),
            ("noun", Text),
            ("object", Id),
            ("field", Text),
            ("sealed", Number),
        ],
        key: 2,
    },
    Table { name: "body_head", columns: &[("body", Id), ("seq", Number), ("hash", Bytes)], key: 1 },
    Table {
        name: "assessment_answer",
        columns: &[("body", Id), ("assessment", Id), ("receipt", Text), ("answer", Text)],
        key: 2,
    },
];

/// A column as text: bytes and identifiers hexadecimal.
fn read(store: &Store, column: &str, kind: Kind) -> String {
    match (kind, is_sqlite(store)) {
        (Text, _) => column.to_owned(),
        (Number, _) => format!("CAST({column} AS TEXT)"),
        (Id | Bytes, true) => format!("lower(hex({column}))"),
        (Id, false) => format!("replace(CAST({column} AS TEXT), '-', '')"),
        (Bytes, false) => format!("encode({column}, 'hex')"),
    }
}

fn literal(store: &Store, kind: Kind, value: &str) -> String {
    match (kind, is_sqlite(store)) {
        (Number, _) => value.to_owned(),
        (Text, _) => format!("'{}'", value.replace('\'', "''")),
        (Id | Bytes, true) => format!("X'{value}'"),
        (Id, false) => format!("'{value}'"),
        (Bytes, false) => format!("'\\x{value}'"),
    }
}

/// The value with one byte changed, at its start, in its middle and at its end.
fn changed(kind: Kind, value: &str) -> Vec<String> {
    if let Number = kind {
        let number: i64 = value.parse().unwrap();
        return [1, 64].map(|bit| (number ^ bit).to_string()).to_vec();
    }
    let places = [0, value.len() / 2, value.len() - 1];
    let with = |place: usize| {
        let mut bytes = value.as_bytes().to_vec();
        bytes[place] = match (kind, bytes[place]) {
            (Text, b'x') => b'y',
            (Text, _) => b'x',
            (_, b'0') => b'1',
            _ => b'0',
        };
        String::from_utf8(bytes).ok()
    };
    places.into_iter().filter_map(with).collect()
}

#[tokio::test]
async fn any_one_byte_change_is_found() {
    on_each(async |store| {
        sample(&store).await;
        without_keys(&store, &TABLES.map(|table| table.name)).await;
        assert_eq!(store.verify_log(None, &[]).await.unwrap().faults, []);
        let mut tried = 0;
        for Table { name, columns, key } in &TABLES {
            let keys: Vec<_> = columns[..*key].iter().map(|(column, kind)| read(&store, column, *kind)).collect();
            let rows = texts(&store, &format!("SELECT {} FROM {name}", keys.join(" || '/' || "))).await;
            assert!(!rows.is_empty(), "{name}");
            for row in rows {
                let row = row.unwrap();
                let place = |changed: Option<(&str, &str)>| {
                    let parts = columns[..*key].iter().zip(row.split('/')).map(|((column, kind), value)| {
                        let value = changed.filter(|(name, _)| name == column).map_or(value, |(_, value)| value);
                        format!("{column} = {}", literal(&store, *kind, value))
                    });
                    parts.collect::<Vec<_>>().join(" AND ")
                };
                for (column, kind) in *columns {
                    let sql = format!("SELECT {} FROM {name} WHERE {}", read(&store, column, *kind), place(None));
                    // SQLite writes nothing as no digits.
                    let value = texts(&store, &sql).await.remove(0).filter(|value| !value.is_empty());
                    let Some(value) = value else { continue };
                    for other in changed(*kind, &value) {
                        let set =
                            |value: &str| format!("UPDATE {name} SET {column} = {}", literal(&store, *kind, value));
                        // A change the database refuses by its keys is not one.
                        if meddle(&store, &format!("{} WHERE {}", set(&other), place(None))).await.is_err() {
                            continue;
                        }
                        let found = store.verify_log(None, &[]).await.unwrap();
                        assert!(!found.is_clean(), "{name}.{column} of {row}: `{value}` became `{other}`");
                        let back = format!("{} WHERE {}", set(&value), place(Some((column, &other))));
                        assert_eq!(meddle(&store, &back).await.unwrap(), 1, "{back}");
                        tried += 1;
                    }
                }
            }
        }
        assert!(tried > 300, "{tried}");
        assert_eq!(store.verify_log(None, &[]).await.unwrap().faults, []);
    })
    .await;
}

#[tokio::test]
async fn a_log_cut_at_its_end_is_found_against_a_head_kept_outside() {
    on_each(async |store| {
        let sample = sample(&store).await;
        let kept = store.heads().await.unwrap();
        let body = id_literal(&store, sample.body.0);
        let last = kept[0].seq;
        let before =
            texts(&store, &format!("SELECT {} FROM audit WHERE seq = {}", read(&store, "hash", Bytes), last - 1)).await;
        let before = literal(&store, Bytes, before[0].as_ref().unwrap());
        for sql in [
            format!("DELETE FROM audit_payload WHERE body = {body} AND seq = {last}"),
            format!("DELETE FROM sensitive_read WHERE body = {body} AND sealed = {last}"),
            format!("DELETE FROM audit WHERE body = {body} AND seq = {last}"),
            format!("UPDATE body_head SET seq = {}, hash = {before} WHERE body = {body}", last - 1),
        ] {
            assert_eq!(meddle(&store, &sql).await.unwrap(), 1, "{sql}");
        }
        assert!(store.verify_log(None, &[]).await.unwrap().is_clean(), "the database alone cannot tell");
        let found = store.verify_log(None, &kept).await.unwrap();
        assert_eq!(found.faults.iter().map(|fault| fault.wrong.clone()).collect::<Vec<_>>(), [Wrong::KeptHead]);
        assert!(!store.verify_log(Some(sample.body), &kept).await.unwrap().is_clean());
    })
    .await;
}

#[tokio::test]
async fn a_body_taken_away_whole_is_found_against_a_head_kept_outside() {
    on_each(async |store| {
        let sample = sample(&store).await;
        let gone = Head { body: crate::BodyId(uuid::Uuid::nil()), seq: 1, hash: [7; 32] };
        let found = store.verify_log(None, &[gone]).await.unwrap();
        assert!(found.faults.iter().any(|fault| fault.wrong == Wrong::BodyMissing));
        assert!(store.verify_log(Some(sample.body), &[gone]).await.unwrap().is_clean(), "another body was asked about");
    })
    .await;
}

#[tokio::test]
async fn the_log_goes_on_from_a_head_kept_outside() {
    on_each(async |store| {
        let sample = sample(&store).await;
        let kept = store.heads().await.unwrap();
        store.erase_case(sample.body, &Actor::local(), sample.case, "dom i mål 1").await.unwrap();
        let found = store.verify_log(None, &kept).await.unwrap();
        assert_eq!((found.faults, found.bodies, found.entries), (vec![], 1, kept[0].seq.unsigned_abs() + 1));
    })
    .await;
}

#[tokio::test]
async fn an_entry_beside_another_is_refused_by_the_database() {
    on_each(async |store| {
        sample(&store).await;
        let columns = "body, at, kind, noun, object, actor, payload_hash, prev_hash";
        let fork = format!(
            "INSERT INTO audit ({columns}, seq, hash) SELECT {columns}, 99, payload_hash FROM audit WHERE seq = 3"
        );
        assert!(meddle(&store, &fork).await.unwrap_err().to_string().to_lowercase().contains("unique"));
        let twice = "INSERT INTO audit SELECT * FROM audit WHERE seq = 3";
        assert!(meddle(&store, twice).await.is_err());
        assert!(store.verify_log(None, &[]).await.unwrap().is_clean());
    })
    .await;
}

/// Whether a fault is the one to be found.
type Expected = fn(&Wrong) -> bool;

#[tokio::test]
async fn what_is_taken_away_without_an_erasure_is_found() {
    on_each(async |store| {
        sample(&store).await;
        without_keys(&store, &["assessment_answer", "case_revision", "audit_payload", "register_snapshot"]).await;
        let cases: [(&str, Expected); 4] = [
            ("DELETE FROM assessment_answer", |wrong| matches!(wrong, Wrong::Answer { .. })),
            ("UPDATE case_revision SET document = NULL", |wrong| matches!(wrong, Wrong::RevisionMissing { .. })),
            ("DELETE FROM audit_payload WHERE seq = 4", |wrong| matches!(wrong, Wrong::PayloadMissing)),
            ("DELETE FROM register_snapshot", |wrong| matches!(wrong, Wrong::Register { .. })),
        ];
        for (sql, expected) in cases {
            assert!(meddle(&store, sql).await.unwrap() > 0);
            let found = store.verify_log(None, &[]).await.unwrap();
            assert!(found.faults.iter().any(|fault| expected(&fault.wrong)), "{sql}: {:?}", found.faults);
        }
    })
    .await;
}
