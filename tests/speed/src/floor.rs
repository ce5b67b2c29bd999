//! The least there can be: actix-web, one prepared statement for each request, and serde.

use std::cell::RefCell;
use std::path::Path;

use actix_web::web::{Bytes, Data};
use actix_web::{App, HttpResponse, HttpServer, web};
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};
use serde::{Deserialize, Serialize};
use underlag_store::nouns::{ASSESSMENT, BODY, CASE};
use underlag_store::read::{GlobalId, Noun};
use uuid::Uuid;

use crate::Failed;

const LIST: &str = "SELECT a.id, a.as_of, a.headline, a.obstacles, a.created_at, c.id, c.title, c.diary_number, \
    c.status, b.id, b.name, b.country, l.id, l.as_of, l.headline FROM assessment a \
    JOIN case_file c ON c.body = a.body AND c.id = a.case_id JOIN body b ON b.id = c.body \
    LEFT JOIN assessment l ON l.body = c.body AND l.id = c.latest_assessment WHERE a.body = $1 ORDER BY a.id LIMIT 51";
const ROW: &str = "SELECT c.id, c.title, c.diary_number, c.status, b.id, b.name, b.country FROM case_file c \
    JOIN body b ON b.id = c.body WHERE c.body = $1 AND c.id = $2";

#[derive(Deserialize)]
struct Asked<'a> {
    #[serde(borrow)]
    variables: Variables<'a>,
}

#[derive(Deserialize)]
struct Variables<'a> {
    body: Option<&'a str>,
    id: Option<&'a str>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Assessment<'a> {
    id: String,
    as_of: &'a str,
    headline: &'a str,
    obstacles: i64,
    created_at: &'a str,
    case: Case<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Case<'a> {
    id: String,
    title: &'a str,
    diary_number: Option<&'a str>,
    status: &'a str,
    body: Body<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    latest_assessment: Option<Option<Latest<'a>>>,
}

#[derive(Serialize)]
struct Body<'a> {
    id: String,
    name: &'a str,
    country: &'a str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Latest<'a> {
    id: String,
    as_of: &'a str,
    headline: &'a str,
}

/// Cells of a row, whichever driver gave them.
trait Cells {
    fn text(&self, place: usize) -> Option<&str>;
    fn number(&self, place: usize) -> i64;
    fn id(&self, place: usize) -> Option<Uuid>;
}

fn global(noun: &Noun, body: Uuid, id: Uuid) -> String {
    GlobalId::of(noun, body, id).map(GlobalId::encode).unwrap_or_default()
}

fn text(row: &impl Cells, place: usize) -> &str {
    row.text(place).unwrap_or_default()
}

fn case(row: &impl Cells, from: usize) -> Case<'_> {
    let body = row.id(from + 4).unwrap_or_default();
    Case {
        id: global(&CASE, body, row.id(from).unwrap_or_default()),
        title: text(row, from + 1),
        diary_number: row.text(from + 2),
        status: text(row, from + 3),
        body: Body { id: global(&BODY, body, body), name: text(row, from + 5), country: text(row, from + 6) },
        latest_assessment: None,
    }
}

fn assessment(row: &impl Cells, body: Uuid) -> Assessment<'_> {
    let latest = row.id(12).map(|id| Latest {
        id: global(&ASSESSMENT, body, id),
        as_of: text(row, 13),
        headline: text(row, 14),
    });
    Assessment {
        id: global(&ASSESSMENT, body, row.id(0).unwrap_or_default()),
        as_of: text(row, 1),
        headline: text(row, 2),
        obstacles: row.number(3),
        created_at: text(row, 4),
        case: Case { latest_assessment: Some(latest), ..case(row, 5) },
    }
}

enum Wanted {
    List(Uuid),
    Row(GlobalId),
}

fn wanted(sent: &[u8]) -> Result<Wanted, Failed> {
    let Variables { body, id } = serde_json::from_slice::<Asked<'_>>(sent)?.variables;
    match (body.and_then(GlobalId::decode), id.and_then(GlobalId::decode)) {
        (Some(body), _) => Ok(Wanted::List(body.id)),
        (None, Some(row)) => Ok(Wanted::Row(row)),
        (None, None) => Err("nothing asked".into()),
    }
}

/// An answer while its rows are read.
struct Written {
    json: Vec<u8>,
    rows: usize,
}

impl Written {
    fn list() -> Self {
        Self { json: br#"{"data":{"assessments":{"nodes":["#.to_vec(), rows: 0 }
    }

    fn listed(&mut self, row: &impl Cells, body: Uuid) -> Result<(), Failed> {
        if self.rows < 50 {
            self.json.extend_from_slice(if self.rows > 0 { b"," } else { b"" });
            serde_json::to_writer(&mut self.json, &assessment(row, body))?;
        }
        self.rows += 1;
        Ok(())
    }

    fn end(mut self) -> HttpResponse {
        self.json.extend_from_slice(br#"],"pageInfo":{"hasNextPage":"#);
        self.json.extend_from_slice(if self.rows > 50 { b"true}}}}" } else { b"false}}}}" });
        answered(self.json)
    }

    fn row(row: Option<&impl Cells>) -> Result<HttpResponse, Failed> {
        let mut json = br#"{"data":{"node":"#.to_vec();
        serde_json::to_writer(&mut json, &row.map(|row| case(row, 0)))?;
        json.extend_from_slice(b"}}");
        Ok(answered(json))
    }
}

fn answered(json: Vec<u8>) -> HttpResponse {
    HttpResponse::Ok().content_type("application/json").body(json)
}

impl Cells for rusqlite::Row<'_> {
    fn text(&self, place: usize) -> Option<&str> {
        self.get_ref(place).ok()?.as_str().ok()
    }

    fn number(&self, place: usize) -> i64 {
        self.get(place).unwrap_or_default()
    }

    fn id(&self, place: usize) -> Option<Uuid> {
        Uuid::from_slice(self.get_ref(place).ok()?.as_blob().ok()?).ok()
    }
}

impl Cells for tokio_postgres::Row {
    fn text(&self, place: usize) -> Option<&str> {
        self.try_get(place).ok()
    }

    fn number(&self, place: usize) -> i64 {
        self.try_get(place).unwrap_or_default()
    }

    fn id(&self, place: usize) -> Option<Uuid> {
        let bytes: Option<Id> = self.try_get(place).ok()?;
        bytes.map(|id| id.0)
    }
}

/// An identifier as the server sends it.
struct Id(Uuid);

impl tokio_postgres::types::FromSql<'_> for Id {
    fn from_sql(_: &tokio_postgres::types::Type, raw: &[u8]) -> Result<Self, Box<dyn std::error::Error + Sync + Send>> {
        Ok(Self(Uuid::from_slice(raw)?))
    }

    fn accepts(_: &tokio_postgres::types::Type) -> bool {
        true
    }
}

thread_local! {
    static CONNECTION: RefCell<Option<Connection>> = const { RefCell::new(None) };
}

async fn sqlite(sent: Bytes, file: Data<String>) -> Result<HttpResponse, actix_web::Error> {
    let answer = || -> Result<HttpResponse, Failed> {
        CONNECTION.with_borrow_mut(|kept| {
            if kept.is_none() {
                let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
                let opened = Connection::open_with_flags(Path::new(file.as_str()), flags)?;
                opened.execute_batch("PRAGMA mmap_size = 268435456; PRAGMA cache_size = -16384;")?;
                opened.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
                *kept = Some(opened);
            }
            let connection = kept.as_ref().ok_or("no connection")?;
            match wanted(&sent)? {
                Wanted::List(body) => {
                    let mut statement = connection.prepare_cached(LIST)?;
                    let mut rows = statement.query([body.as_bytes().as_slice()])?;
                    let mut written = Written::list();
                    while let Some(row) = rows.next()? {
                        written.listed(row, body)?;
                    }
                    Ok(written.end())
                }
                Wanted::Row(id) => {
                    let mut statement = connection.prepare_cached(ROW)?;
                    let mut rows = statement.query([id.body.as_bytes().as_slice(), id.id.as_bytes().as_slice()])?;
                    Written::row(rows.next()?)
                }
            }
        })
    };
    answer().map_err(|error| actix_web::error::ErrorInternalServerError(error.to_string()))
}

/// A connection of a worker with its statements.
struct Prepared {
    client: tokio_postgres::Client,
    list: tokio_postgres::Statement,
    row: tokio_postgres::Statement,
}

impl Prepared {
    async fn open(url: &str) -> Result<Self, Failed> {
        let mut config: tokio_postgres::Config = url.parse()?;
        config.options("-c plan_cache_mode=force_generic_plan");
        let (client, connection) = config.connect(tokio_postgres::NoTls).await?;
        actix_web::rt::spawn(async move { connection.await.ok() });
        let (list, row) = (client.prepare(LIST).await?, client.prepare(ROW).await?);
        Ok(Self { client, list, row })
    }

    async fn answer(&self, sent: &[u8]) -> Result<HttpResponse, Failed> {
        match wanted(sent)? {
            Wanted::List(body) => {
                let rows = self.client.query(&self.list, &[&Sent(body)]).await?;
                let mut written = Written::list();
                for row in &rows {
                    written.listed(row, body)?;
                }
                Ok(written.end())
            }
            Wanted::Row(id) => {
                let row = self.client.query_opt(&self.row, &[&Sent(id.body), &Sent(id.id)]).await?;
                Written::row(row.as_ref())
            }
        }
    }
}

/// An identifier as the server takes it.
#[derive(Debug)]
struct Sent(Uuid);

impl tokio_postgres::types::ToSql for Sent {
    fn to_sql(
        &self,
        _: &tokio_postgres::types::Type,
        out: &mut tokio_postgres::types::private::BytesMut,
    ) -> Result<tokio_postgres::types::IsNull, Box<dyn std::error::Error + Sync + Send>> {
        out.extend_from_slice(self.0.as_bytes());
        Ok(tokio_postgres::types::IsNull::No)
    }

    fn accepts(_: &tokio_postgres::types::Type) -> bool {
        true
    }

    tokio_postgres::types::to_sql_checked!();
}

async fn postgres(sent: Bytes, prepared: Data<Prepared>) -> Result<HttpResponse, actix_web::Error> {
    let answer = prepared.answer(&sent).await;
    answer.map_err(|error| actix_web::error::ErrorInternalServerError(error.to_string()))
}

/// Serves until it is stopped.
pub(crate) fn serve(url: &str) -> Result<(), Failed> {
    let url = url.to_owned();
    actix_web::rt::System::new().block_on(async move {
        let server = HttpServer::new(move || {
            let app = App::new();
            match url.strip_prefix("sqlite:") {
                Some(file) => app.app_data(Data::new(file.to_owned())).route("/graphql", web::post().to(sqlite)),
                None => {
                    let url = url.clone();
                    let prepared = move || {
                        let url = url.clone();
                        async move { Prepared::open(&url).await.map_err(|error| error.to_string()) }
                    };
                    app.data_factory(prepared).route("/graphql", web::post().to(postgres))
                }
            }
        });
        let server = server.workers(2).bind("127.0.0.1:0")?;
        for address in server.addrs() {
            println!("http://{address}");
        }
        Ok(server.run().await?)
    })
}
