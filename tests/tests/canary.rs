//! What is asked stays out of the log and the metrics, whatever happens to it.

use std::fs::{self, File};
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::{Value, json};
use underlag_test_databases::{Kind, TestDatabase, both};
use underlag_tests::binary::Server;

use crate::service::{Service, scratch};
use crate::websocket::Socket;

/// Unlike anything else there is; each is sent in a place of its own. The personal number is made up: no month is the 13th.
const CANARIES: [&str; 7] = [
    "kanarieDocument",
    "kanarieVariable",
    "kanarieToken",
    "19121332-9801",
    "kanarieAddress",
    "kanarieName",
    "kanarieBody",
];

const DEMO: &str = include_str!("../../api/demo/mittskog_encrypted_backup.toml");

/// Sends every canary in requests that go well and in requests that fail early and late, and tells the codes that came.
fn ask(service: &Service) -> Vec<String> {
    let headers =
        [("authorization", "Bearer kanarieToken"), ("cookie", "kanarieToken"), ("x-request-id", "kanarieToken")];
    let mut codes = Vec::new();
    let mut send = |query: &str, variables: Value| {
        let body = json!({ "query": query, "variables": variables, "extensions": { "kanarieVariable": 1 } });
        let came = service.post_with(&headers, &body);
        codes.push(came.code().to_owned());
        came
    };
    let toml = format!("{DEMO}\n# kanarieVariable 19121332-9801\n");
    let assess = "query kanarieName($toml: String!) { kanarieDocument: assess(input: { source: { toml: $toml } }) {
        assessment { headline } userErrors { message } } }";
    assert_eq!(send(assess, json!({ "toml": toml })).code(), "");
    send(assess, json!({ "toml": "kanarieVariable = [" }));
    send(assess, json!({ "toml": 1, "kanarieVariable": "19121332-9801" }));
    send(assess, json!({ "toml": ["kanarieVariable"] }));
    send("{ kanarieDocument ", json!({}));
    send("{ kanarieDocument(a: \"19121332-9801\") }", json!({}));
    send(&format!("{{ {} }}", "kanarieDocument: __typename ".repeat(80)), json!({}));
    send("{ cases(body: \"kanarieDocument\", first: 100000) { nodes { title } } }", json!({}));
    send("{ cases(body: \"kanarieDocument\", after: \"kanarieDocument\") { nodes { title } } }", json!({}));
    let add = "mutation($name: String!) { addBody(input: { name: $name, country: SE }) { body { id } userErrors { message } } }";
    let body = send(add, json!({ "name": "kanarieBody" })).at("/data/addBody/body/id").clone();
    assert!(body.is_string(), "no body was added");
    let create = "mutation($body: ID!, $toml: String!, $title: String) {
        createCase(input: { body: $body, source: { toml: $toml }, title: $title }) { case { id } userErrors { message } } }";
    let made = send(create, json!({ "body": body, "toml": toml, "title": "kanarieVariable 19121332-9801" }));
    assert!(made.at("/data/createCase/case/id").is_string(), "{}", made.body);
    let list = "query($body: ID!, $title: String!) {
        cases(body: $body, filter: { title: { contains: $title } }) { nodes { id title } } }";
    let listed = send(list, json!({ "body": body, "title": "19121332-9801" }));
    assert!(listed.body.contains("kanarieVariable"), "{}", listed.body);
    service.get("/graphql?query=%7BkanarieAddress%7D&kanarieAddress=19121332-9801");
    service.get("/kanarieAddress/19121332-9801");
    service.post("text/kanarieToken", b"kanarieBody");
    service.post("application/json", b"{\"query\": kanarieBody");

    let mut socket = Socket::open(service);
    for (id, query) in
        [("kanarieName", "{ kanarieDocument: __typename }"), ("2", "{ kanarieDocument }"), ("3", "{ kanarieDocument")]
    {
        socket.subscribe(id, query);
        socket.hear().unwrap();
    }
    socket.say(&json!({ "type": "kanarieBody" }));
    while socket.hear().is_ok() {}
    codes
}

/// Takes the tables away under the running service.
fn spoil(database: &TestDatabase) {
    match database.kind {
        Kind::Sqlite => {
            let file = database.file().unwrap();
            for path in [file.clone(), Path::new(&format!("{}-wal", file.display())).to_owned()] {
                let length = fs::metadata(&path).map_or(0, |about| about.len());
                fs::write(&path, vec![b'x'; usize::try_from(length).unwrap()]).unwrap();
            }
        }
        Kind::Postgres => database.execute(&["ALTER TABLE case_file RENAME TO gone".to_owned()]),
    }
}

#[test]
fn nothing_that_is_asked_is_in_the_log_at_its_most_talkative_or_in_the_metrics() {
    for (at, database) in both().into_iter().enumerate() {
        let log = scratch(&format!("canary-{at}.log"), b"");
        let arguments =
            ["--database", &database.url, "--log", "trace", "--log-format", "json", "--metrics-listen", "127.0.0.1:0"];
        let server = Server::start_logging(&arguments, Stdio::from(File::create(&log).unwrap()));
        let mut service = Service::over(server);
        assert_eq!(service.get("/readyz").status, 200);

        let codes = ask(&service);
        for code in ["GRAPHQL_PARSE_FAILED", "GRAPHQL_VALIDATION_FAILED", "LIMIT_EXCEEDED"] {
            assert!(codes.iter().any(|came| came == code), "{code} is not among {codes:?}");
        }
        spoil(&database);
        let query = "query($title: String!) { bodies { nodes { id cases(filter: { title: { contains: $title } }) { nodes { title } } } } }";
        let came = service.ask(query, &json!({ "title": "kanarieVariable" }));
        assert_eq!(came.code(), "INTERNAL", "{}", came.body);

        let metrics = service.server.greeting.lines().find_map(|line| line.strip_prefix("Metrics are at ")).unwrap();
        let metrics = service.get_from(metrics.trim_end_matches('.')).body;
        assert!(
            metrics.contains("underlag_graphql_operations_total{outcome=\"INTERNAL\",type=\"query\"} 1"),
            "{metrics}"
        );
        assert!(metrics.contains("underlag_open_websockets"), "{metrics}");

        let killed = Command::new("kill").args(["-TERM", &service.server.process().to_string()]).status().unwrap();
        assert!(killed.success());
        assert_eq!(service.server.wait(), Some(0));
        let log = fs::read_to_string(&log).unwrap();
        assert!(log.lines().filter(|line| line.contains("\"request\"")).count() > 15, "{log}");
        assert!(log.contains("\"ERROR\""), "the storage error is not in the log:\n{log}");
        for canary in CANARIES {
            for (place, text) in [("log", &log), ("metrics", &metrics)] {
                let found = text.lines().find(|line| line.to_lowercase().contains(&canary.to_lowercase()));
                assert_eq!(found, None, "`{canary}` is in the {place}");
            }
        }
    }
}
