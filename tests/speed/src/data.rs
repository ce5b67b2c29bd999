//! Made-up rows: 200 bodies with 50 cases each, five assessments a case.

use sea_orm::{ActiveValue::Set, ConnectionTrait as _, Database, EntityTrait as _, TransactionTrait as _};
use underlag_store::entity::{assessment, body, case_file, register_snapshot};
use underlag_store::nouns::{BODY, CASE};
use underlag_store::read::GlobalId;
use underlag_store::{Order, Store, fold};
use uuid::Uuid;

use crate::Failed;
use crate::load::request;

/// The list that is asked for.
const LIST: &str = "query List($body: ID!) { assessments(body: $body, first: 50) { nodes { id asOf headline obstacles \
                    createdAt case { id title diaryNumber status body { id name country } latestAssessment { id asOf \
                    headline } } } pageInfo { hasNextPage } } }";
/// The row that is asked for.
const ROW: &str =
    "query Row($id: ID!) { node(id: $id) { ... on Case { id title diaryNumber status body { id name country } } } }";

const BODIES: usize = 200;
const CASES: usize = 50;
const ASSESSMENTS: usize = 5;
const MOMENT: &str = "2026-01-01T00:00:00.000000Z";

/// What can be asked for.
pub(crate) struct Made {
    /// Requests for lists.
    pub(crate) lists: Vec<Vec<u8>>,
    /// Requests for rows.
    pub(crate) rows: Vec<Vec<u8>>,
}

/// Fills a database.
pub(crate) async fn fill(url: &str) -> Result<Made, Failed> {
    Store::open(url.parse()?).await?.close().await;
    let database = Database::connect(url).await?;
    let write = database.begin().await?;
    let register = register_snapshot::ActiveModel {
        hash: Set(vec![9; 32]),
        engine: Set("1".to_owned()),
        content: Set("{}".to_owned()),
        first_used_at: Set(MOMENT.to_owned()),
    };
    register_snapshot::Entity::insert(register).exec(&write).await?;
    let mut made = Made { lists: Vec::new(), rows: Vec::new() };
    let order = Order::of_country("SE")?;
    let mut number = 0_u128;
    let mut id = || {
        number += 1;
        Uuid::from_u128(number << 80 | 0x7 << 76 | 0x8 << 60 | number.wrapping_mul(0x9E37_79B9_7F4A) & 0xFFFF_FFFF_FFFF)
    };
    for place in 0..BODIES {
        let (body, name) = (id(), format!("Påhittade kommunen {place}"));
        let model = body::ActiveModel {
            id: Set(body),
            name: Set(name.clone()),
            name_key: Set(order.key(&name)),
            name_fold: Set(fold(&name)),
            country: Set("SE".to_owned()),
            created_at: Set(MOMENT.to_owned()),
        };
        body::Entity::insert(model).exec(&write).await?;
        let (mut cases, mut assessments) = (Vec::new(), Vec::new());
        for place in 0..CASES {
            let (case, title) = (id(), format!("Ärende {place} om lönesystem"));
            let latest = (0..ASSESSMENTS).map(|_| {
                let new = id();
                assessments.push(assessed(body, case, new));
                new
            });
            let latest = latest.last();
            cases.push(case_file::ActiveModel {
                body: Set(body),
                id: Set(case),
                diary_number: Set(Some(format!("KS 2026/{place}"))),
                title: Set(title.clone()),
                title_key: Set(order.key(&title)),
                title_fold: Set(fold(&title)),
                status: Set("OPEN".to_owned()),
                revision: Set(1),
                version: Set(1),
                as_of: Set(Some("2026-11-22".to_owned())),
                handovers: Set(1),
                due: Set(None),
                value_minor: Set(None),
                value_currency: Set(None),
                latest_assessment: Set(latest),
                created_at: Set(MOMENT.to_owned()),
                updated_at: Set(MOMENT.to_owned()),
            });
            let global = GlobalId::of(&CASE, body, case).ok_or("no id")?.encode();
            made.rows.push(request(&asked(ROW, "id", &global)));
        }
        case_file::Entity::insert_many(cases).exec(&write).await?;
        assessment::Entity::insert_many(assessments).exec(&write).await?;
        let global = GlobalId::of(&BODY, body, body).ok_or("no id")?.encode();
        made.lists.push(request(&asked(LIST, "body", &global)));
    }
    write.commit().await?;
    // As it is after its first night.
    let upkeep = if url.starts_with("postgres:") { "VACUUM ANALYZE" } else { "ANALYZE" };
    database.execute_unprepared(upkeep).await?;
    database.close().await?;
    Ok(made)
}

fn asked(query: &str, name: &str, value: &str) -> String {
    serde_json::json!({ "query": query, "variables": { name: value } }).to_string()
}

fn assessed(body: Uuid, case: Uuid, id: Uuid) -> assessment::ActiveModel {
    let headlines = ["NO_OBSTACLE_FOUND", "CONDITIONAL", "OBSTACLE", "NOT_ESTABLISHED"];
    let place = usize::from(id.as_bytes()[15]) % headlines.len();
    assessment::ActiveModel {
        body: Set(body),
        id: Set(id),
        case_id: Set(case),
        revision: Set(1),
        as_of: Set("2026-11-22".to_owned()),
        known_on: Set("2026-11-22".to_owned()),
        profile: Set("silent".to_owned()),
        headline: Set(headlines[place].to_owned()),
        as_arranged: Set("OBSTACLE".to_owned()),
        after_measures: Set("NOT_ESTABLISHED".to_owned()),
        obstacles: Set(i64::from(id.as_bytes()[14]) % 5),
        missing_facts: Set(0),
        register: Set(vec![9; 32]),
        answer_hash: Set("ab".to_owned()),
        created_at: Set(MOMENT.to_owned()),
    }
}
