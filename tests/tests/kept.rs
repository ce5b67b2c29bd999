//! What is kept, through GraphQL and the real binary: an official creates and assesses cases, an analyst asks what rests on
//! what.

use serde_json::{Value, json};
use underlag_tests::binary::{Server, run};

use crate::asked::ask;

const ADD: &str = "mutation($i: AddBodyInput!) { addBody(input: $i) { body { id name } userErrors { code path } } }";
const CREATE: &str = "mutation($i: CreateCaseInput!) { createCase(input: $i) {
    case { id title version handovers estimatedValue { amount currency } } userErrors { __typename code path } } }";
const ASSESS: &str = "mutation($i: AssessCaseInput!) { assessCase(input: $i) {
    assessment { id headline findings { totalCount } support { totalCount } } userErrors { code path } } }";

/// A service on a database of its own.
struct Kept {
    server: Server,
    database: String,
    _folder: tempfile::TempDir,
}

impl Kept {
    fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let database = format!("sqlite:{}", folder.path().join("kept.db").display());
        let server = Server::start_with(&["--database", &database]);
        Self { server, database, _folder: folder }
    }

    fn ask(&self, query: &str, variables: &Value) -> Value {
        ask(&self.server.url, query, variables)
    }

    fn body(&self, name: &str) -> String {
        let added = self.ask(ADD, &json!({ "i": { "name": name, "country": "SE" } }));
        added["data"]["addBody"]["body"]["id"].as_str().unwrap_or_else(|| panic!("{added}")).to_owned()
    }

    fn case(&self, body: &str, demo: &str) -> String {
        let input = json!({ "body": body, "source": { "demo": demo }, "diaryNumber": format!("KS 2026/{demo}") });
        let created = self.ask(CREATE, &json!({ "i": input }));
        created["data"]["createCase"]["case"]["id"].as_str().unwrap_or_else(|| panic!("{created}")).to_owned()
    }
}

#[test]
fn an_analyst_finds_the_assessments_that_rest_on_an_adequacy_decision() {
    let kept = Kept::start();
    let body = kept.body("Ödeby kommun");
    let resting = kept.case(&body, "bjorkvallen_office_public_documents");
    let other = kept.case(&body, "klippviken_drawings_swedish_operator");
    for case in [&resting, &other] {
        let assessed = kept.ask(ASSESS, &json!({ "i": { "case": case } }));
        assert_eq!(assessed["data"]["assessCase"]["userErrors"], json!([]), "{assessed}");
        assert_eq!(assessed["data"]["assessCase"]["assessment"]["findings"]["totalCount"], 13);
    }
    let query = "query($b: ID!) { assessments(body: $b,
        filter: { support: { some: { kind: { eq: REGISTER_ENTRY }, reference: { eq: \"AD-US-DPF\" } } } })
        { totalCount nodes { case { id } } } }";
    let found = kept.ask(query, &json!({ "b": body }));
    assert_eq!(found["data"]["assessments"]["totalCount"], 1, "{found}");
    assert_eq!(found["data"]["assessments"]["nodes"][0]["case"]["id"], resting);
}

#[test]
fn what_cannot_be_done_is_refused_with_a_code_and_a_place_and_changes_nothing() {
    let kept = Kept::start();
    let body = kept.body("Ödeby kommun");
    let case = kept.case(&body, "mittskog_encrypted_backup");
    let refused = |query: &str, field: &str, input: Value| {
        let answer = kept.ask(query, &json!({ "i": input }));
        assert_eq!(answer["errors"], Value::Null, "{answer}");
        let error = &answer["data"][field]["userErrors"][0];
        (error["code"].as_str().unwrap_or_default().to_owned(), error["path"].clone())
    };
    let blank = refused(ADD, "addBody", json!({ "name": " ", "country": "SE" }));
    assert_eq!(blank, ("INVALID".to_owned(), json!(["input", "name"])));
    let taken = json!({ "body": body, "source": { "demo": "mittskog_encrypted_backup" }, "diaryNumber": "KS 2026/mittskog_encrypted_backup" });
    assert_eq!(refused(CREATE, "createCase", taken), ("INVALID".to_owned(), json!(["input", "diaryNumber"])));
    let nobody = json!({ "body": case, "source": { "demo": "mittskog_encrypted_backup" } });
    assert_eq!(refused(CREATE, "createCase", nobody), ("NOT_FOUND".to_owned(), json!(["input", "body"])));
    let faulty = json!({ "body": body, "source": { "toml": "title = 3" } });
    assert_eq!(refused(CREATE, "createCase", faulty).1[1], json!("source"));
    let update = "mutation($i: UpdateCaseInput!) { updateCase(input: $i) { case { id } userErrors { code path } } }";
    let stale = json!({ "case": case, "expectedVersion": 9, "title": "x" });
    assert_eq!(refused(update, "updateCase", stale), ("CONFLICT".to_owned(), json!(["input", "expectedVersion"])));
    let listed = kept.ask("query($b: ID!) { cases(body: $b) { totalCount nodes { version } } }", &json!({ "b": body }));
    assert_eq!(listed["data"]["cases"], json!({ "totalCount": 1, "nodes": [{ "version": 1 }] }));
}

#[test]
fn reading_a_document_is_noted_and_an_erased_case_has_none() {
    let kept = Kept::start();
    let body = kept.body("Ödeby kommun");
    let case = kept.case(&body, "mittskog_encrypted_backup");
    let read = "query($c: ID!) { node(id: $c) { ... on Case { title revisions { nodes { document } } } } }";
    let before = kept.ask(read, &json!({ "c": case }));
    assert!(
        before["data"]["node"]["revisions"]["nodes"][0]["document"].as_str().unwrap().contains("[case"),
        "{before}"
    );
    let erase = "mutation($i: EraseCaseInput!) { eraseCase(input: $i) { case { status title } userErrors { code } } }";
    let erased = kept.ask(erase, &json!({ "i": { "case": case, "reason": "Gallringsbeslut 3" } }));
    assert_eq!(erased["data"]["eraseCase"]["case"], json!({ "status": "ERASED", "title": "" }), "{erased}");
    let after = kept.ask(read, &json!({ "c": case }));
    assert_eq!(after["data"]["node"]["revisions"]["nodes"][0]["document"], Value::Null);
    let log = "query($b: ID!) { node(id: $b) { ... on Body { log { nodes { seq kind } } } } }";
    let log = kept.ask(log, &json!({ "b": body }));
    let kinds: Vec<&str> = log["data"]["node"]["log"]["nodes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|entry| entry["kind"].as_str().unwrap())
        .collect();
    assert_eq!(kinds, ["BODY_ADDED", "CASE_CREATED", "CASE_ERASED"]);
    drop(kept.server);
    let verified = run(&["audit", "verify", "--database", &kept.database]);
    assert_eq!(verified.code, Some(0), "{}{}", verified.out, verified.err);
}

#[test]
fn another_bodys_row_and_one_that_is_not_there_look_alike() {
    let kept = Kept::start();
    let (mine, theirs) = (kept.body("Ödeby kommun"), kept.body("Åvik kunta"));
    let case = kept.case(&mine, "mittskog_encrypted_backup");
    let none = kept.ask("query($b: ID!) { cases(body: $b) { totalCount nodes { id } } }", &json!({ "b": theirs }));
    assert_eq!(none["data"]["cases"], json!({ "totalCount": 0, "nodes": [] }));
    let nodes = "query($i: [ID!]!) { nodes(ids: $i) { id } node(id: \"nonsense\") { id } }";
    let found = kept.ask(nodes, &json!({ "i": [case, "AQIB", "", mine] }));
    assert_eq!(
        found["data"],
        json!({ "nodes": [{ "id": case }, null, null, { "id": mine }], "node": null }),
        "{found}"
    );
}

#[test]
fn a_field_selected_in_several_places_is_answered_once_with_everything() {
    let kept = Kept::start();
    let body = kept.body("Ödeby kommun");
    kept.case(&body, "mittskog_encrypted_backup");
    let query = "query($b: ID!, $no: Boolean = false) {
        cases(body: $b) { nodes { status } }
        ...More
        other: cases(body: $b, first: 0) { nodes { id } pageInfo { hasNextPage } }
        __typename
        bodies @include(if: $no) { totalCount }
    }
    fragment More on Query { cases(body: $b) { __typename nodes { ... on Case { again: status } ... on Node { __typename } } totalCount } }";
    let answer = kept.ask(query, &json!({ "b": body }));
    let expected = json!({
        "cases": { "nodes": [{ "status": "OPEN", "again": "OPEN", "__typename": "Case" }], "__typename": "CaseConnection", "totalCount": 1 },
        "other": { "nodes": [], "pageInfo": { "hasNextPage": true } },
        "__typename": "Query",
    });
    assert_eq!(answer["data"], expected, "{answer}");
}

#[test]
fn bad_filters_pages_and_cursors_are_told_with_a_code_and_leave_the_rest_of_the_answer() {
    let kept = Kept::start();
    let body = kept.body("Ödeby kommun");
    for wrong in [
        "first: 501",
        "first: 1, last: 1",
        "after: \"AAAA\"",
        "first: -1",
        "filter: { estimatedValue: { gt: \"1\" } }",
        "orderBy: [{ field: TITLE }, { field: TITLE }]",
    ] {
        let query = format!("query($b: ID!) {{ cases(body: $b, {wrong}) {{ totalCount }} bodies {{ totalCount }} }}");
        let answer = kept.ask(&query, &json!({ "b": body }));
        assert_eq!(answer["errors"][0]["extensions"]["code"], "BAD_REQUEST", "{wrong}: {answer}");
        assert_eq!(answer["data"], json!({ "cases": null, "bodies": { "totalCount": 1 } }), "{wrong}");
    }
}

#[test]
fn a_service_that_keeps_nothing_says_so() {
    let server = Server::start();
    let answer = ureq::post(format!("{}/graphql", server.url))
        .header("content-type", "application/json")
        .send("{\"query\":\"{ bodies { totalCount } }\"}")
        .unwrap()
        .body_mut()
        .read_to_string()
        .unwrap();
    assert!(answer.contains("NOTHING_KEPT") && answer.contains("--database"), "{answer}");
    assert!(server.greeting.contains("Nothing is kept"), "{}", server.greeting);
    let refused = run(&["serve", "--listen", "0.0.0.0:0", "--database", "sqlite:never.db"]);
    assert!(refused.code != Some(0) && refused.err.contains("--database none"), "{}", refused.err);
}

#[test]
fn the_register_of_law_is_a_list_with_filters_orders_pages_and_counts() {
    let kept = Kept::start();
    let first = kept.ask(
        "{ registerEntries(first: 3, filter: { country: { eq: \"US\" }, kind: { in: [DECISION, EVENT] } },
            orderBy: [{ field: ENTRY }]) {
            totalCount
            nodes { id entry kind citation checked standing registerHash }
            pageInfo { hasNextPage endCursor }
            groupedAggregates(groupBy: [KIND]) { key { kind } aggregates { count } }
        } lawIndex { id kind country } }",
        &json!({}),
    );
    let page = &first["data"]["registerEntries"];
    let listed = first["data"]["lawIndex"].as_array().unwrap_or_else(|| panic!("{first}"));
    let of_kind = |kind: &str| listed.iter().filter(|entry| entry["country"] == "US" && entry["kind"] == kind).count();
    let (decisions, events) = (of_kind("DECISION"), of_kind("EVENT"));
    assert!(decisions >= 3 && events >= 3, "{first}");
    assert_eq!(page["totalCount"], json!(decisions + events));
    let groups: Vec<Value> = [("DECISION", decisions), ("EVENT", events)]
        .map(|(kind, count)| json!({ "key": { "kind": kind }, "aggregates": { "count": count } }))
        .into();
    assert_eq!(page["groupedAggregates"], json!(groups));
    let names: Vec<&str> =
        page["nodes"].as_array().unwrap().iter().map(|node| node["entry"].as_str().unwrap()).collect();
    assert!(names.is_sorted() && names.len() == 3, "{names:?}");
    let id = page["nodes"][0]["id"].clone();
    let again = kept.ask(
        "query($id: ID!, $after: String!) { node(id: $id) { ... on RegisterEntry { entry } }
            registerEntries(first: 1, after: $after, filter: { country: { eq: \"US\" }, kind: { in: [DECISION, EVENT] } },
                orderBy: [{ field: ENTRY }]) { nodes { entry } } }",
        &json!({ "id": id, "after": page["pageInfo"]["endCursor"] }),
    );
    assert_eq!(again["data"]["node"]["entry"], json!(names[0]), "{again}");
    assert!(again["data"]["registerEntries"]["nodes"][0]["entry"].as_str() > Some(names[2]), "{again}");
}

#[test]
fn starting_again_keeps_the_register_once() {
    let kept = Kept::start();
    let count = |kept: &Kept| kept.ask("{ registerEntries { totalCount } }", &json!({}))["data"].clone();
    let before = count(&kept);
    let kept = Kept { server: Server::start_with(&["--database", &kept.database]), ..kept };
    assert_eq!(count(&kept), before);
}
