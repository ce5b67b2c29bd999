//! A mutation with an `Idempotency-Key` is sent again, through the real binary: it happens once.

use std::thread;

use serde_json::{Value, json};
use underlag_tests::binary::Server;

const ADD: &str = "mutation($i: AddBodyInput!) { addBody(input: $i) { body { id name } userErrors { code path } } }";
const CREATE: &str =
    "mutation($i: CreateCaseInput!) { createCase(input: $i) { case { id title status } userErrors { code } } }";
const UPDATE: &str =
    "mutation($i: UpdateCaseInput!) { updateCase(input: $i) { case { id title } userErrors { code } } }";
const ASSESS: &str =
    "mutation($i: AssessCaseInput!) { assessCase(input: $i) { assessment { id } userErrors { code } } }";
const ERASE: &str = "mutation($i: EraseCaseInput!) { eraseCase(input: $i) { case { id status } userErrors { code } } }";
const KEY: &str = "idempotency-key";

struct Kept {
    server: Server,
    _folder: tempfile::TempDir,
}

impl Kept {
    fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let database = format!("sqlite:{}", folder.path().join("kept.db").display());
        Self { server: Server::start_with(&["--database", &database]), _folder: folder }
    }

    /// Sends a request with headers; gives its status and what came back.
    fn send(&self, headers: &[(&str, &str)], request: &Value) -> (u16, Value) {
        let mut post = ureq::post(format!("{}/graphql", self.server.url))
            .config()
            .http_status_as_error(false)
            .build()
            .header("content-type", "application/json");
        for (name, value) in headers {
            post = post.header(*name, *value);
        }
        let mut response = post.send(request.to_string()).unwrap();
        (response.status().as_u16(), serde_json::from_str(&response.body_mut().read_to_string().unwrap()).unwrap())
    }

    fn ask(&self, key: &str, query: &str, input: &Value) -> (u16, Value) {
        self.send(&[(KEY, key)], &json!({ "query": query, "variables": { "i": input } }))
    }

    /// Sends a change twice by the same key; it must be answered alike.
    fn twice(&self, key: &str, query: &str, input: &Value) -> Value {
        let (first, again) = (self.ask(key, query, input), self.ask(key, query, input));
        assert_eq!(first, again);
        let field = first.1["data"].as_object().and_then(|data| data.values().next()).unwrap_or(&Value::Null);
        assert_eq!((first.0, &field["userErrors"]), (200, &json!([])), "{}", first.1);
        field.clone()
    }

    fn count(&self, body: &Value, list: &str) -> Value {
        let query = format!("query($b: ID!) {{ {list}(body: $b) {{ totalCount }} }}");
        let (_, told) = self.send(&[], &json!({ "query": query, "variables": { "b": body } }));
        told["data"][list]["totalCount"].clone()
    }
}

fn code(told: &(u16, Value)) -> (u16, &str) {
    assert_eq!(told.1.get("data"), None, "{}", told.1);
    (told.0, told.1["errors"][0]["extensions"]["code"].as_str().unwrap_or_default())
}

#[test]
fn every_change_sent_again_by_its_key_is_made_once() {
    let kept = Kept::start();
    let body = kept.twice("a", ADD, &json!({ "name": "Ödeby kommun", "country": "SE" }))["body"]["id"].clone();
    let (_, bodies) = kept.send(&[], &json!({ "query": "{ bodies { totalCount } }" }));
    assert_eq!(bodies["data"]["bodies"]["totalCount"], 1);
    let new = json!({ "body": body, "source": { "demo": "mittskog_encrypted_backup" } });
    let case = kept.twice("b", CREATE, &new)["case"]["id"].clone();
    assert_eq!(kept.count(&body, "cases"), 1);
    // A change by version would be refused the second time.
    let renamed = kept.twice("c", UPDATE, &json!({ "case": case, "expectedVersion": 1, "title": "Ny titel" }));
    assert_eq!(renamed["case"]["title"], "Ny titel");
    kept.twice("d", ASSESS, &json!({ "case": case }));
    assert_eq!(kept.count(&body, "assessments"), 1);
    let close = json!({ "case": case, "expectedVersion": 2, "status": "CLOSED" });
    kept.twice("e", UPDATE, &close);
    // The answer is there, though the case can no longer be assessed; and it shows what there is now.
    kept.twice("d", ASSESS, &json!({ "case": case }));
    assert_eq!(kept.ask("b", CREATE, &new).1["data"]["createCase"]["case"]["title"], "Ny titel");
    kept.twice("f", ERASE, &json!({ "case": case, "reason": "beslut" }));
    assert_eq!(kept.count(&body, "assessments"), 1);
    let anew = kept.ask("b", CREATE, &new);
    assert_eq!(code(&anew), (422, "IDEMPOTENCY_KEY_REUSED"), "an erased case came back");
}

#[test]
fn a_key_used_for_something_else_is_refused_and_nothing_is_done() {
    let kept = Kept::start();
    let body = kept.twice("a", ADD, &json!({ "name": "Ödeby kommun", "country": "SE" }))["body"]["id"].clone();
    let other = kept.ask("a", ADD, &json!({ "name": "Granviks kommun", "country": "SE" }));
    assert_eq!(code(&other), (422, "IDEMPOTENCY_KEY_REUSED"));
    let graphql = [(KEY, "a"), ("accept", "application/graphql-response+json")];
    let selected = ADD.replace("id name", "id");
    let variables = json!({ "i": { "name": "Ödeby kommun", "country": "SE" } });
    let other = kept.send(&graphql, &json!({ "query": selected, "variables": variables }));
    assert_eq!(code(&other), (422, "IDEMPOTENCY_KEY_REUSED"));
    assert!(other.1["errors"][0]["message"].as_str().unwrap().contains("use a new key"), "{}", other.1);
    let new = json!({ "body": body, "source": { "demo": "mittskog_encrypted_backup" } });
    let case = kept.twice("b", CREATE, &new)["case"]["id"].clone();
    for (query, input) in [
        (CREATE, json!({ "body": body, "source": { "demo": "norrskar_client_records" } })),
        (ASSESS, json!({ "case": case })),
    ] {
        assert_eq!(code(&kept.ask("b", query, &input)), (422, "IDEMPOTENCY_KEY_REUSED"));
    }
    assert_eq!((kept.count(&body, "cases"), kept.count(&body, "assessments")), (json!(1), json!(0)));
    // What was refused had no effect, so its key is free.
    let nameless = kept.ask("c", ADD, &json!({ "name": " ", "country": "SE" }));
    assert_eq!(nameless.1["data"]["addBody"]["userErrors"][0]["code"], "INVALID");
    kept.twice("c", ADD, &json!({ "name": "Granviks kommun", "country": "SE" }));
}

#[test]
fn of_many_at_once_one_is_done_and_the_others_are_told_to_wait_or_given_its_answer() {
    let kept = Kept::start();
    let input = json!({ "name": "Ödeby kommun", "country": "SE" });
    let mut ids = Vec::new();
    thread::scope(|scope| {
        let sent: Vec<_> = (0..12).map(|_| scope.spawn(|| kept.ask("a", ADD, &input))).collect();
        for sent in sent {
            let told = sent.join().unwrap();
            match told.0 {
                200 => ids.push(told.1["data"]["addBody"]["body"]["id"].clone()),
                _ => assert_eq!(code(&told), (409, "IDEMPOTENCY_KEY_IN_USE")),
            }
        }
    });
    ids.dedup();
    assert_eq!(ids.len(), 1, "{ids:?}");
    let (_, bodies) = kept.send(&[], &json!({ "query": "{ bodies { nodes { id } } }" }));
    assert_eq!(bodies["data"]["bodies"]["nodes"], json!([{ "id": ids[0] }]));
}

#[test]
fn what_is_no_key_or_cannot_have_one_is_refused_with_400() {
    let kept = Kept::start();
    let add = json!({ "query": ADD, "variables": { "i": { "name": "Ödeby kommun", "country": "SE" } } });
    let long = "k".repeat(256);
    for headers in [&[(KEY, "")][..], &[(KEY, "\"\"")], &[(KEY, "a b")], &[(KEY, &long)], &[(KEY, "a"), (KEY, "b")]] {
        let told = kept.send(headers, &add);
        assert_eq!(code(&told), (400, "BAD_REQUEST"), "{headers:?}");
        assert!(told.1["errors"][0]["message"].as_str().unwrap().contains("`Idempotency-Key`"), "{}", told.1);
    }
    let two = "mutation($i: AddBodyInput!) { a: addBody(input: $i) { __typename } ...M } \
               fragment M on Mutation { __typename ... { b: addBody(input: $i) { __typename } } }";
    let told = kept.send(&[(KEY, "a")], &json!({ "query": two, "variables": add["variables"] }));
    assert_eq!(code(&told), (400, "BAD_REQUEST"));
    let (_, bodies) = kept.send(&[], &json!({ "query": "{ bodies { totalCount } }" }));
    assert_eq!(bodies["data"]["bodies"]["totalCount"], 0);
    // Quotation marks are those of the header's notation; reading needs no key and is not held to one.
    let quoted = kept.send(&[(KEY, "\"a\"")], &add);
    assert_eq!(kept.send(&[(KEY, "a")], &add), quoted);
    for query in ["{ __typename }", "{ bodies { totalCount } }"] {
        assert_eq!(kept.send(&[(KEY, "a")], &json!({ "query": query })).0, 200);
    }
}
