//! Probes: when the service says that it can be asked.
#![expect(clippy::unwrap_used, reason = "tests fail by panicking")]

use std::sync::Arc;

use actix_web::test::TestRequest;
use underlag_test_databases::{Kind, both};

use super::{Asked, made_up};
use crate::app::{App, Kept};
use crate::http::service::Settings;

async fn ready(service: &Asked) -> (u16, String) {
    let came = service.call(TestRequest::get().uri("/readyz")).await;
    (came.status.as_u16(), came.body)
}

fn service() -> Asked {
    Asked::over(made_up::read_only(), Settings::default())
}

#[actix_web::test]
async fn a_service_that_keeps_nothing_is_ready_until_it_is_asked_to_stop() {
    let service = service();
    assert_eq!(ready(&service).await, (200, "ok\n".to_owned()));
    service.stop.send_replace(true);
    assert_eq!(ready(&service).await, (503, "the service is stopping\n".to_owned()));
    let alive = service.call(TestRequest::get().uri("/livez")).await;
    assert_eq!(alive.status, 200, "what stops is still alive");
}

#[actix_web::test]
async fn a_service_is_ready_while_its_database_answers() {
    for database in both() {
        let mut app = App::embedded().unwrap();
        app.kept = Some(Kept::open(database.url.parse().unwrap()).await.unwrap());
        let service = Asked { app: Arc::new(app), ..service() };
        assert_eq!(ready(&service).await, (200, "ok\n".to_owned()));
        if database.kind == Kind::Sqlite {
            // Nobody takes tables away from a file that is open.
            continue;
        }
        database.execute(&["ALTER TABLE instance RENAME TO gone".to_owned()]);
        assert_eq!(ready(&service).await, (503, "the database fails; the log says more\n".to_owned()));
        database.execute(&["ALTER TABLE gone RENAME TO instance".to_owned()]);
        assert_eq!(ready(&service).await.0, 200, "it is ready again when the database is");
    }
}
