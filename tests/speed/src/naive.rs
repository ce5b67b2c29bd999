//! The usual way: a resolver for every field, entities, and a loader for every relation, as the books of the engine and of
//! the mapper have it.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use actix_web::{App, HttpServer, web};
use async_graphql::dataloader::{DataLoader, Loader};
use async_graphql::runtime::{TokioSpawner, TokioTimer};
use async_graphql::{
    ComplexObject, Context, EmptyMutation, EmptySubscription, ID, Interface, Object, Request, Response, Schema,
    SimpleObject,
};
use sea_orm::{
    ColumnTrait as _, Database, DatabaseConnection, DbErr, EntityTrait as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _,
};
use underlag_store::entity::{assessment, body, case_file};
use underlag_store::nouns::{ASSESSMENT, BODY, CASE};
use underlag_store::read::{GlobalId, Noun};
use uuid::Uuid;

use crate::Failed;

fn global(noun: &Noun, body: Uuid, id: Uuid) -> ID {
    ID(GlobalId::of(noun, body, id).map(GlobalId::encode).unwrap_or_default())
}

#[derive(SimpleObject)]
#[graphql(complex)]
struct StoredAssessment {
    id: ID,
    as_of: String,
    headline: String,
    obstacles: i64,
    created_at: String,
    #[graphql(skip)]
    of: (Uuid, Uuid),
}

impl From<assessment::Model> for StoredAssessment {
    fn from(row: assessment::Model) -> Self {
        Self {
            id: global(&ASSESSMENT, row.body, row.id),
            as_of: row.as_of,
            headline: row.headline,
            obstacles: row.obstacles,
            created_at: row.created_at,
            of: (row.body, row.case_id),
        }
    }
}

#[ComplexObject]
impl StoredAssessment {
    async fn case(&self, ctx: &Context<'_>) -> async_graphql::Result<Case> {
        let loader = ctx.data::<DataLoader<Cases>>()?;
        let row = loader.load_one(self.of).await?.ok_or("no such case")?;
        Ok(row.into())
    }
}

#[derive(SimpleObject)]
#[graphql(complex)]
struct Case {
    id: ID,
    title: String,
    diary_number: Option<String>,
    status: String,
    #[graphql(skip)]
    body_id: Uuid,
    #[graphql(skip)]
    latest: Option<Uuid>,
}

impl From<case_file::Model> for Case {
    fn from(row: case_file::Model) -> Self {
        Self {
            id: global(&CASE, row.body, row.id),
            title: row.title,
            diary_number: row.diary_number,
            status: row.status,
            body_id: row.body,
            latest: row.latest_assessment,
        }
    }
}

#[ComplexObject]
impl Case {
    async fn body(&self, ctx: &Context<'_>) -> async_graphql::Result<Body> {
        let row = ctx.data::<DataLoader<Bodies>>()?.load_one(self.body_id).await?.ok_or("no such body")?;
        Ok(Body { id: global(&BODY, row.id, row.id), name: row.name, country: row.country })
    }

    async fn latest_assessment(&self, ctx: &Context<'_>) -> async_graphql::Result<Option<StoredAssessment>> {
        let Some(latest) = self.latest else { return Ok(None) };
        let row = ctx.data::<DataLoader<Assessments>>()?.load_one((self.body_id, latest)).await?;
        Ok(row.map(Into::into))
    }
}

#[derive(SimpleObject)]
struct Body {
    id: ID,
    name: String,
    country: String,
}

#[derive(Interface)]
#[graphql(field(name = "id", ty = "&ID"))]
enum Node {
    Case(Case),
}

#[derive(SimpleObject)]
struct PageInfo {
    has_next_page: bool,
}

#[derive(SimpleObject)]
struct StoredAssessmentConnection {
    nodes: Vec<StoredAssessment>,
    page_info: PageInfo,
}

struct Query;

#[Object]
impl Query {
    async fn assessments(
        &self,
        ctx: &Context<'_>,
        body: ID,
        first: usize,
    ) -> async_graphql::Result<StoredAssessmentConnection> {
        let body = GlobalId::decode(&body).ok_or("no id")?;
        let mut rows = assessment::Entity::find()
            .filter(assessment::Column::Body.eq(body.id))
            .order_by_asc(assessment::Column::Id)
            .limit(first as u64 + 1)
            .all(ctx.data::<DatabaseConnection>()?)
            .await?;
        let has_next_page = rows.len() > first;
        rows.truncate(first);
        let nodes = rows.into_iter().map(Into::into).collect();
        Ok(StoredAssessmentConnection { nodes, page_info: PageInfo { has_next_page } })
    }

    async fn node(&self, ctx: &Context<'_>, id: ID) -> async_graphql::Result<Option<Node>> {
        let Some(id) = GlobalId::decode(&id) else { return Ok(None) };
        let row = case_file::Entity::find_by_id((id.body, id.id)).one(ctx.data::<DatabaseConnection>()?).await?;
        Ok(row.map(|row| Node::Case(row.into())))
    }
}

struct Cases(DatabaseConnection);
struct Bodies(DatabaseConnection);
struct Assessments(DatabaseConnection);

impl Loader<(Uuid, Uuid)> for Cases {
    type Value = case_file::Model;
    type Error = Arc<DbErr>;

    async fn load(&self, keys: &[(Uuid, Uuid)]) -> Result<HashMap<(Uuid, Uuid), Self::Value>, Self::Error> {
        let rows = case_file::Entity::find()
            .filter(case_file::Column::Body.is_in(keys.iter().map(|key| key.0).collect::<BTreeSet<_>>()))
            .filter(case_file::Column::Id.is_in(keys.iter().map(|key| key.1)))
            .all(&self.0)
            .await?;
        Ok(rows.into_iter().map(|row| ((row.body, row.id), row)).collect())
    }
}

impl Loader<Uuid> for Bodies {
    type Value = body::Model;
    type Error = Arc<DbErr>;

    async fn load(&self, keys: &[Uuid]) -> Result<HashMap<Uuid, Self::Value>, Self::Error> {
        let rows = body::Entity::find().filter(body::Column::Id.is_in(keys.iter().copied())).all(&self.0).await?;
        Ok(rows.into_iter().map(|row| (row.id, row)).collect())
    }
}

impl Loader<(Uuid, Uuid)> for Assessments {
    type Value = assessment::Model;
    type Error = Arc<DbErr>;

    async fn load(&self, keys: &[(Uuid, Uuid)]) -> Result<HashMap<(Uuid, Uuid), Self::Value>, Self::Error> {
        let rows = assessment::Entity::find()
            .filter(assessment::Column::Body.is_in(keys.iter().map(|key| key.0).collect::<BTreeSet<_>>()))
            .filter(assessment::Column::Id.is_in(keys.iter().map(|key| key.1)))
            .all(&self.0)
            .await?;
        Ok(rows.into_iter().map(|row| ((row.body, row.id), row)).collect())
    }
}

type Naive = Schema<Query, EmptyMutation, EmptySubscription>;

async fn answer(
    schema: web::Data<Naive>,
    database: web::Data<DatabaseConnection>,
    sent: web::Json<Request>,
) -> web::Json<Response> {
    let cases = DataLoader::new(Cases(database.as_ref().clone()), TokioSpawner::current(), TokioTimer::default());
    let bodies = DataLoader::new(Bodies(database.as_ref().clone()), TokioSpawner::current(), TokioTimer::default());
    let assessments =
        DataLoader::new(Assessments(database.as_ref().clone()), TokioSpawner::current(), TokioTimer::default());
    web::Json(schema.execute(sent.into_inner().data(cases).data(bodies).data(assessments)).await)
}

/// Serves until it is stopped.
pub(crate) fn serve(url: &str) -> Result<(), Failed> {
    let url = url.to_owned();
    actix_web::rt::System::new().block_on(async move {
        let database = Database::connect(url).await?;
        let schema = Schema::build(Query, EmptyMutation, EmptySubscription).data(database.clone()).finish();
        let server = HttpServer::new(move || {
            App::new()
                .app_data(web::Data::new(schema.clone()))
                .app_data(web::Data::new(database.clone()))
                .route("/graphql", web::post().to(answer))
        })
        .workers(2)
        .bind("127.0.0.1:0")?;
        for address in server.addrs() {
            println!("http://{address}");
        }
        Ok(server.run().await?)
    })
}
