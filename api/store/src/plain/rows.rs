//! Made-up rows with many ties and gaps, the same in the database and in memory.

use std::collections::BTreeMap;

use sea_orm::{EntityTrait as _, Set};
use uuid::Uuid;

use crate::entity::{assessment, assessment_finding, assessment_support, body, case_file, register_snapshot};
use crate::order::{Order, fold};
use crate::read::Value;
use crate::store::Store;

/// A row in memory: columns with values.
pub type Row = BTreeMap<&'static str, Value>;

/// Tables in memory.
#[derive(Clone, Debug, Default)]
pub struct Tables(pub BTreeMap<&'static str, Vec<Row>>);

/// Numbers that look random and are the same every time.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % end
    }

    fn pick<T: Copy>(&mut self, among: &[T]) -> T {
        among[usize::try_from(self.below(among.len() as u64)).unwrap()]
    }

    fn id(&mut self) -> Uuid {
        let high = u128::from(self.below(1 << 31)) << 96;
        Uuid::from_u128(high | u128::from(self.below(1 << 31)) << 32 | u128::from(self.below(1 << 31)))
    }
}

fn text(value: &str) -> Value {
    Value::Text(value.to_owned())
}

fn maybe_text(value: Option<&str>) -> Value {
    value.map_or(Value::Null, text)
}

/// Writes the rows, and gives them back with the ids of the bodies: the first has most cases, the last has none.
///
/// # Panics
/// When the database fails.
pub async fn fill(store: &Store) -> (Tables, Vec<Uuid>) {
    let mut tables = Tables::default();
    let mut dice = Dice(42);
    let write = store.write().await.unwrap();
    let snapshot = register_snapshot::ActiveModel {
        hash: Set(vec![9; 32]),
        engine: Set("1".to_owned()),
        content: Set("{}".to_owned()),
        first_used_at: Set("2026-01-01T00:00:00.000000Z".to_owned()),
    };
    register_snapshot::Entity::insert(snapshot).exec(&write).await.unwrap();
    let mut bodies = Vec::new();
    for (name, country) in [("Ödeby kommun", "SE"), ("Åvik kunta", "FI"), ("Ängsby", "SE")] {
        let (id, order) = (dice.id(), Order::of_country(country).unwrap());
        bodies.push(id);
        let row = Row::from([
            ("id", Value::Id(id)),
            ("name", text(name)),
            ("name_key", Value::Bytes(order.key(name))),
            ("name_fold", text(&fold(name))),
            ("country", text(country)),
            ("created_at", text("2026-01-01T00:00:00.000000Z")),
        ]);
        let model = body::ActiveModel {
            id: Set(id),
            name: Set(name.to_owned()),
            name_key: Set(order.key(name)),
            name_fold: Set(fold(name)),
            country: Set(country.to_owned()),
            created_at: Set("2026-01-01T00:00:00.000000Z".to_owned()),
        };
        body::Entity::insert(model).exec(&write).await.unwrap();
        tables.0.entry("body").or_default().push(row);
    }
    for number in 0..70_u64 {
        let body = if number < 60 { bodies[0] } else { bodies[1] };
        let case = dice.id();
        let mut latest = None;
        let title =
            dice.pick(&["Lönesystem", "lönesystem", "Åtgärd", "Öppna data", "100% \"moln\"", "Åtgärd b_c", "arkiv"]);
        let order = Order::of_country("SE").unwrap();
        let diary = (dice.below(3) > 0).then(|| format!("KS 2026/{number}"));
        let due = dice.pick(&[None, Some("2026-12-01"), Some("2027-01-15"), Some("2027-01-16")]);
        let value = dice.pick(&[None, Some(0), Some(99), Some(1_234_500), Some(-1)]);
        let currency = value.map(|_| dice.pick(&["SEK", "SEK", "EUR"]));
        let status = dice.pick(&["OPEN", "OPEN", "CLOSED"]);
        let revision = i64::try_from(dice.below(3)).unwrap() + 1;
        let handovers = i64::try_from(dice.below(5)).unwrap();
        let created = format!("2026-0{}-01T00:00:00.000000Z", 1 + dice.below(6));
        let as_of = dice.pick(&[None, Some("2026-11-22")]);
        let model = case_file::ActiveModel {
            body: Set(body),
            id: Set(case),
            diary_number: Set(diary.clone()),
            title: Set(title.to_owned()),
            title_key: Set(order.key(title)),
            title_fold: Set(fold(title)),
            status: Set(status.to_owned()),
            revision: Set(revision),
            version: Set(revision),
            as_of: Set(as_of.map(str::to_owned)),
            handovers: Set(handovers),
            due: Set(due.map(str::to_owned)),
            value_minor: Set(value),
            value_currency: Set(currency.map(str::to_owned)),
            latest_assessment: Set(None),
            created_at: Set(created.clone()),
            updated_at: Set(created.clone()),
        };
        case_file::Entity::insert(model).exec(&write).await.unwrap();
        for _ in 0..dice.below(4) {
            latest = Some(assessed(&write, &mut tables, &mut dice, body, case).await);
        }
        if let Some(latest) = latest {
            let update = case_file::ActiveModel {
                body: Set(body),
                id: Set(case),
                latest_assessment: Set(Some(latest)),
                ..Default::default()
            };
            case_file::Entity::update(update).exec(&write).await.unwrap();
        }
        let row = Row::from([
            ("body", Value::Id(body)),
            ("id", Value::Id(case)),
            ("diary_number", maybe_text(diary.as_deref())),
            ("title", text(title)),
            ("title_key", Value::Bytes(order.key(title))),
            ("title_fold", text(&fold(title))),
            ("status", text(status)),
            ("revision", Value::Number(revision)),
            ("version", Value::Number(revision)),
            ("as_of", maybe_text(as_of)),
            ("handovers", Value::Number(handovers)),
            ("due", maybe_text(due)),
            ("value_minor", value.map_or(Value::Null, Value::Number)),
            ("value_currency", maybe_text(currency)),
            ("latest_assessment", latest.map_or(Value::Null, Value::Id)),
            ("created_at", text(&created)),
            ("updated_at", text(&created)),
        ]);
        tables.0.entry("case_file").or_default().push(row);
    }
    write.commit().await.unwrap();
    (tables, bodies)
}

async fn assessed(
    write: &sea_orm::DatabaseTransaction,
    tables: &mut Tables,
    dice: &mut Dice,
    body: Uuid,
    case: Uuid,
) -> Uuid {
    let id = dice.id();
    let headline = dice.pick(&["NO_OBSTACLE_FOUND", "CONDITIONAL", "OBSTACLE", "NOT_ESTABLISHED"]);
    let obstacles = i64::try_from(dice.below(4)).unwrap();
    let as_of = dice.pick(&["2026-11-21", "2026-11-22"]);
    let created = format!("2026-10-0{}T00:00:00.000000Z", 1 + dice.below(3));
    let model = assessment::ActiveModel {
        body: Set(body),
        id: Set(id),
        case_id: Set(case),
        revision: Set(1),
        as_of: Set(as_of.to_owned()),
        known_on: Set(as_of.to_owned()),
        profile: Set("silent".to_owned()),
        headline: Set(headline.to_owned()),
        as_arranged: Set("OBSTACLE".to_owned()),
        after_measures: Set("NOT_ESTABLISHED".to_owned()),
        obstacles: Set(obstacles),
        missing_facts: Set(0),
        register: Set(vec![9; 32]),
        answer_hash: Set("ab".to_owned()),
        created_at: Set(created.clone()),
    };
    assessment::Entity::insert(model).exec(write).await.unwrap();
    tables.0.entry("assessment").or_default().push(Row::from([
        ("body", Value::Id(body)),
        ("id", Value::Id(id)),
        ("case_id", Value::Id(case)),
        ("revision", Value::Number(1)),
        ("as_of", text(as_of)),
        ("known_on", text(as_of)),
        ("profile", text("silent")),
        ("headline", text(headline)),
        ("as_arranged", text("OBSTACLE")),
        ("after_measures", text("NOT_ESTABLISHED")),
        ("obstacles", Value::Number(obstacles)),
        ("missing_facts", Value::Number(0)),
        ("register", Value::Bytes(vec![9; 32])),
        ("answer_hash", text("ab")),
        ("created_at", text(&created)),
    ]));
    for test in ["SECRECY", "TRANSFER"] {
        let standing = dice.pick(&["PASSED", "FAILED", "UNKNOWN"]);
        let model = assessment_finding::ActiveModel {
            body: Set(body),
            assessment: Set(id),
            test: Set(test.to_owned()),
            standing: Set(standing.to_owned()),
        };
        assessment_finding::Entity::insert(model).exec(write).await.unwrap();
        tables.0.entry("assessment_finding").or_default().push(Row::from([
            ("body", Value::Id(body)),
            ("assessment", Value::Id(id)),
            ("test", text(test)),
            ("standing", text(standing)),
        ]));
    }
    if dice.below(2) == 0 {
        let model = assessment_support::ActiveModel {
            body: Set(body),
            assessment: Set(id),
            kind: Set("REGISTER_ENTRY".to_owned()),
            reference: Set("AD-US-DPF".to_owned()),
        };
        assessment_support::Entity::insert(model).exec(write).await.unwrap();
        tables.0.entry("assessment_support").or_default().push(Row::from([
            ("body", Value::Id(body)),
            ("assessment", Value::Id(id)),
            ("kind", text("REGISTER_ENTRY")),
            ("reference", text("AD-US-DPF")),
        ]));
    }
    id
}
