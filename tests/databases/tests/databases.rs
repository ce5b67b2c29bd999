//! The databases of the tests, tested.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use tokio_postgres::NoTls;
use underlag_test_databases::{Kind, Locale, Server, both, postgres, postgres_in, sqlite};

/// Rows of the first column of a query.
fn ask(url: &str, query: &str) -> Vec<String> {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
        let (client, connection) = tokio_postgres::connect(url, NoTls).await.unwrap();
        tokio::spawn(connection);
        client.query(query, &[]).await.unwrap().iter().map(|row| row.get(0)).collect()
    })
}

#[test]
fn each_call_gives_a_database_of_its_own_and_dropping_it_removes_it() {
    let (one, other) = (sqlite(), sqlite());
    assert_ne!(one.url, other.url);
    let folder = one.folder().unwrap().to_owned();
    std::fs::write(one.file().unwrap(), "rows").unwrap();
    drop(one);
    assert!(!folder.exists() && other.folder().unwrap().exists());
    let Some(one) = postgres() else { return };
    let other = postgres().unwrap();
    one.execute(&["CREATE TABLE here (x int)".to_owned()]);
    let tables = "SELECT tablename::text FROM pg_tables WHERE schemaname = 'public'";
    assert_eq!((ask(&one.url, tables).len(), ask(&other.url, tables).len()), (1, 0));
    let gone = one.url.rsplit('/').next().unwrap().to_owned();
    drop(one);
    let known = ask(&other.url, "SELECT datname::text FROM pg_database");
    assert!(!known.contains(&gone), "{known:?}");
}

#[test]
fn both_gives_a_server_whenever_one_is_installed() {
    let kinds: Vec<Kind> = both().iter().map(|database| database.kind).collect();
    match Server::version() {
        Some(_) => assert_eq!(kinds, [Kind::Sqlite, Kind::Postgres]),
        None => assert_eq!(kinds, [Kind::Sqlite]),
    }
}

#[test]
fn databases_that_compare_text_byte_by_byte_and_as_swedish_does_are_both_there() {
    let query = "SELECT x FROM (VALUES ('a'), ('B'), ('Z'), ('\u{e4}'), ('\u{e5}')) AS t(x) ORDER BY x";
    let Some(database) = postgres_in(Locale::C) else { return };
    assert_eq!(ask(&database.url, query), ["B", "Z", "a", "\u{e4}", "\u{e5}"]);
    if let Some(database) = postgres_in(Locale::Swedish) {
        assert_eq!(ask(&database.url, query), ["a", "B", "Z", "\u{e5}", "\u{e4}"]);
    }
}

#[test]
fn the_server_goes_when_the_test_process_is_killed() {
    if let Ok(said) = std::env::var("UNDERLAG_TEST_HOLDS_A_SERVER") {
        let server = Server::start().unwrap();
        std::fs::write(said, server.url("postgres")).unwrap();
        std::thread::sleep(Duration::from_mins(10));
    }
    if Server::version().is_none() {
        return;
    }
    let folder = sqlite();
    let said = folder.folder().unwrap().join("url");
    let mut holder = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "the_server_goes_when_the_test_process_is_killed"])
        .env("UNDERLAG_TEST_HOLDS_A_SERVER", &said)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    wait("a server in another process", || said.exists() && !std::fs::read_to_string(&said).unwrap().is_empty());
    let url = std::fs::read_to_string(&said).unwrap();
    let data = ask(&url, "SHOW data_directory").remove(0);
    holder.kill().unwrap();
    holder.wait().unwrap();
    wait("its folder to go", || !Path::new(&data).parent().unwrap().exists());
    let address = url.split('@').nth(1).unwrap().split('/').next().unwrap().to_owned();
    assert!(std::net::TcpStream::connect(address).is_err(), "the server still answers");
}

fn wait(what: &str, mut there: impl FnMut() -> bool) {
    let from = Instant::now();
    while !there() {
        assert!(from.elapsed() < Duration::from_mins(1), "waited a minute for {what}");
        std::thread::sleep(Duration::from_millis(20));
    }
}
