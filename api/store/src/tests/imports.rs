//! Imports of files: once however often they are begun, what they no longer say, and who is meant by a number.

use underlag_domain::day::Day;
use underlag_domain::supplier::{
    ControlBasis, Directness, Edge, EntityId, Identifier, LegalEntity, Link, OwnerUnknown, Span,
};

use super::suppliers::{
    TODAY, apart, around, body, company, edge, exposed, file, ids, import, key, readers, rows, source, world,
};
use super::{on_each, texts};
use crate::supply::{ImportBegun, ImportKey, ImportRow, Replaces};
use crate::{Actor, Refusal, Store, WriteError};

#[tokio::test(flavor = "multi_thread")]
async fn a_file_imported_again_changes_nothing_and_one_that_broke_off_is_gone_on_with() {
    on_each(async |store| {
        let body = body(&store).await;
        let rows = rows(&apart(world(7)));
        let all = async |sql: &str| texts(&store, sql).await;
        let contents = "SELECT source || begins || kind FROM supply_fact ORDER BY subject, id";
        // It breaks off after two batches.
        let begun = store.import(body, &Actor::local(), file("en fil", TODAY, Replaces::Everything)).await.unwrap();
        let ImportBegun::Begun { mut importing, skip: 0 } = begun else { panic!("{begun:?}") };
        for batch in rows.chunks(17).take(2) {
            importing.batch(batch, batch.len() as u64, 0).await.unwrap();
        }
        drop(importing);
        let begun = store.import(body, &Actor::local(), file("en fil", TODAY, Replaces::Everything)).await.unwrap();
        assert!(matches!(begun, ImportBegun::Begun { skip: 34, .. }), "{begun:?}");
        drop(begun);
        let first = import(&store, body, file("en fil", TODAY, Replaces::Everything), &rows).await;
        assert_eq!(first.rows, rows.len() as u64);
        let kept = all(contents).await;
        assert_eq!(first.facts, kept.len() as u64);
        let again = import(&store, body, file("en fil", TODAY, Replaces::Everything), &rows).await;
        assert_eq!(again, first);
        // The same content in another file.
        let copy = import(&store, body, file("en kopia", TODAY, Replaces::Everything), &rows).await;
        assert_eq!((copy.entities, copy.facts, copy.replaced), (0, 0, 0), "{copy:?}");
        assert_eq!(all(contents).await, kept);
        let logged = store.read_log(body, 1, 10).await.unwrap();
        let kinds: Vec<&str> = logged.iter().map(|entry| entry.kind.as_str()).collect();
        assert_eq!(kinds, ["SUPPLIERS_IMPORTED", "SUPPLIERS_IMPORTED"]);
        assert!(store.verify().await.unwrap().is_clean());
    })
    .await;
}

fn bought(day: Day, holder: u32) -> ImportRow {
    let link = Link::Control {
        holder: EntityId(1),
        held: EntityId(0),
        basis: ControlBasis::Consolidation,
        directness: Directness::Direct,
    };
    let edge = Edge { link, span: Span::since(day), source: source("Register", day) };
    ImportRow::Edge { ends: vec![key("bolag", 0), key("bolag", holder)], edge }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_later_file_no_longer_says_is_known_on_earlier_days_only() {
    on_each(async |store| {
        let body = body(&store).await;
        let entity = |at: u32, code: &str| ImportRow::Entity {
            key: key("bolag", at),
            entity: company(&format!("Bolag {at}"), code),
        };
        let entities = [entity(0, "SE"), entity(1, "US"), entity(2, "FI")];
        let (one, two) = (Day::of(2026, 3, 1), Day::of(2026, 9, 1));
        let with = |row: ImportRow| entities.iter().cloned().chain([row]).collect::<Vec<_>>();
        import(&store, body, file("mars", one, Replaces::Everything), &with(bought(one, 1))).await;
        let second = import(&store, body, file("september", two, Replaces::Everything), &with(bought(two, 2))).await;
        assert_eq!((second.entities, second.facts, second.replaced), (0, 1, 1));
        let (_, id) = ids(&store, "legal_entity").await[0];
        let readers = readers(&store);
        let controllers = async |known_on: Day| -> Vec<String> {
            let near = around(&readers, id, known_on).await;
            let found = exposed(near.base(), near.node(id).unwrap(), known_on);
            found.controllers.iter().map(|one| near.base().entities()[one.entity.0 as usize].name.clone()).collect()
        };
        assert_eq!(controllers(Day::of(2026, 8, 31)).await, ["Bolag 1"]);
        assert_eq!(controllers(two).await, ["Bolag 2"]);
        let refused =
            store.import(body, &Actor::local(), file("april", Day::of(2026, 4, 1), Replaces::Everything)).await;
        assert!(matches!(refused, Err(WriteError::Refused(Refusal::OlderFile { .. }))), "{refused:?}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_extract_replaces_what_was_said_of_those_it_names_and_of_nobody_else() {
    on_each(async |store| {
        let body = body(&store).await;
        let entity = |at: u32, code: &str| ImportRow::Entity {
            key: key("bolag", at),
            entity: company(&format!("Bolag {at}"), code),
        };
        let (one, two) = (Day::of(2026, 3, 1), Day::of(2026, 9, 1));
        import(&store, body, file("allt", one, Replaces::WhatItNames), &[entity(0, "SE"), entity(1, "US")]).await;
        let extract = import(&store, body, file("utdrag", two, Replaces::WhatItNames), &[entity(0, "NO")]).await;
        assert_eq!((extract.facts, extract.replaced), (1, 1));
        let shown = texts(&store, "SELECT country FROM legal_entity ORDER BY name").await;
        assert_eq!(shown, [Some("NO".to_owned()), Some("US".to_owned())]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_entity_that_was_only_named_gets_its_name_when_it_is_read_and_numbers_find_it() {
    on_each(async |store| {
        let body = body(&store).await;
        let lei = Identifier::parse("lei", "5493001KJTIIGC8Y1R12").unwrap();
        let number = Identifier::parse("organisationsnummer", "556036-0793").unwrap();
        let by_lei = ImportKey::Identifier { scheme: "lei", number: lei.to_string() };
        let held = ImportKey::Own { scheme: "bolag", id: "0".to_owned() };
        let link = Link::OwnerUnknown { held: EntityId(0), reason: OwnerUnknown::NonPublic };
        let unknown = ImportRow::Edge { ends: vec![by_lei.clone()], edge: edge(link) };
        import(&store, body, file("undantag", TODAY, Replaces::Nothing), &[unknown]).await;
        assert_eq!(texts(&store, "SELECT name FROM legal_entity").await, [Some(lei.to_string())]);
        let said = LegalEntity { identifiers: vec![lei, number], ..company("Granö Drift AB", "SE") };
        let read = ImportRow::Entity { key: by_lei, entity: said };
        import(&store, body, file("poster", TODAY, Replaces::Nothing), &[read]).await;
        let named = "SELECT name || ' ' || organisation_number || ' ' || country FROM legal_entity";
        assert_eq!(texts(&store, named).await, [Some(format!("Granö Drift AB {number} SE"))]);
        // Another file knows it by its organisation number only.
        let other = LegalEntity { identifiers: vec![number], ..company("Granö Drift Aktiebolag", "SE") };
        let listed = ImportRow::Entity { key: held, entity: other };
        let counts = import(&store, body, file("listan", TODAY, Replaces::Nothing), &[listed]).await;
        assert_eq!(counts.entities, 0);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_with_identifiers_of_their_own_are_two_although_another_number_is_the_same() {
    on_each(async |store| {
        let body = body(&store).await;
        let number = Identifier::parse("organisationsnummer", "556036-0793").unwrap();
        let row = |lei: &str, name: &str, country: &str| {
            let lei = Identifier::parse("lei", lei).unwrap();
            let said = LegalEntity { identifiers: vec![lei, number], ..company(name, country) };
            ImportRow::Entity { key: ImportKey::Identifier { scheme: "lei", number: lei.to_string() }, entity: said }
        };
        let rows = [
            row("5493001KJTIIGC8Y1R12", "Granö Drift AB", "SE"),
            row("HWUPKR0MPOU8FGXBT394", "Granö Drift AB, Norwegian branch", "NO"),
        ];
        let counts = import(&store, body, file("i ett", TODAY, Replaces::Nothing), &rows).await;
        assert_eq!(counts.entities, 2);
        // Also where the other is kept already.
        let third = [row("7LTWFZYICNSX8D621K86", "Granö Drift AB, Danish branch", "DK")];
        let counts = import(&store, body, file("efter", TODAY, Replaces::Nothing), &third).await;
        assert_eq!(counts.entities, 1);
        let numbers = texts(&store, "SELECT lei FROM legal_entity ORDER BY lei").await;
        assert_eq!(numbers.len(), 3, "{numbers:?}");
    })
    .await;
}

/// Names of the indexes of suppliers.
async fn indexes(store: &Store) -> usize {
    let names =
        "SELECT name FROM sqlite_schema WHERE type = 'index' AND name LIKE 'supply_%' OR name LIKE 'legal_entity_by%'";
    texts(store, names).await.len()
}

#[tokio::test(flavor = "multi_thread")]
async fn indexes_are_there_again_after_an_import_and_after_one_that_broke_off() {
    let database = underlag_test_databases::sqlite();
    let store = Store::open(database.url.parse().unwrap()).await.unwrap();
    let (body, every) = (body(&store).await, indexes(&store).await);
    let rows = rows(&apart(world(3)));
    let begin = async || store.import(body, &Actor::local(), file("en", TODAY, Replaces::Nothing)).await.unwrap();
    let ImportBegun::Begun { mut importing, .. } = begin().await else { panic!("not begun") };
    importing.batch(&rows[..20], 20, 0).await.unwrap();
    assert!(indexes(&store).await < every, "what nobody needs for an import is laid at its end");
    drop(importing);
    let again = Store::open(database.url.parse().unwrap()).await.unwrap();
    assert_eq!(indexes(&again).await, every);
    let counts = import(&again, body, file("en", TODAY, Replaces::Nothing), &rows).await;
    assert_eq!((counts.rows, indexes(&again).await), (rows.len() as u64, every));
}
