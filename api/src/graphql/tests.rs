//! Tests of the schema as a whole.

mod null;

use std::sync::Arc;

use async_graphql::{InputType, Request, Variables};
use underlag_store::read::Kind;

use super::{ErrorCode, Introspection, schema, sdl};
use crate::app::App;
use crate::text::Language;

const CASE: &str = r#"
title = "Prov"
as_of = 2026-05-04
out_of_scope = ["QUALIFICATION", "RESPONSIBILITY", "LAWFULNESS", "CYBERSECURITY", "SECTOR", "RECORDS", "PROCUREMENT", "OWN_POLICY"]
[case]
body_country = "SE"
body_kind = "region"
arrangement = "market"
handovers_complete = true
[information.journal]
secrecy = "osl_25_1"
personal_data = true
security_class = "none"
[recipient.cloud]
kind = "company"
seat = "SE"
owners = [{ country = "US", share = 100 }]
[[handover]]
id = "backup"
information = "journal"
recipient = "cloud"
manner = "storage"
place = "SE"
"#;

#[expect(clippy::unwrap_used, reason = "a test")]
async fn run(query: &str, variables: serde_json::Value) -> serde_json::Value {
    let schema = schema(Arc::new(App::embedded().unwrap()), Introspection::On);
    let request = Request::new(query).variables(Variables::from_json(variables));
    serde_json::to_value(schema.execute(request).await).unwrap()
}

#[test]
fn the_committed_schema_is_not_stale() {
    let committed = include_str!("../../../schema.graphql");
    assert!(committed == sdl(), "write it again with `cargo run -- schema > schema.graphql`");
}

#[test]
fn the_codes_of_storage_are_those_of_the_schema() {
    let sdl = sdl();
    let mut compared = 0;
    for noun in underlag_store::nouns::NOUNS {
        for field in noun.fields {
            let Kind::Code(codes) = field.kind else { continue };
            let (_, rest) = sdl.split_once(&format!("enum {} {{", codes.name)).unwrap_or_default();
            let (members, _) = rest.split_once("\n}").unwrap_or_default();
            let is_code = |line: &&str| {
                !line.is_empty()
                    && line.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'_' || byte.is_ascii_digit())
            };
            let mut of_schema: Vec<&str> = members.lines().map(str::trim).filter(is_code).collect();
            let mut of_storage: Vec<&str> = codes.values.iter().map(|(code, _)| *code).collect();
            of_schema.sort_unstable();
            of_storage.sort_unstable();
            assert_eq!(of_storage, of_schema, "{}", codes.name);
            compared += 1;
        }
    }
    assert!(compared > 8, "{compared}");
}

#[actix_web::test]
async fn everything_in_the_schema_is_described() {
    let query = "{ __schema { types { name kind description fields { name description args { name description } }
        inputFields { name description } enumValues { name description } } } }";
    let answer = run(query, serde_json::Value::Null).await;
    let types =
        answer.pointer("/data/__schema/types").and_then(serde_json::Value::as_array).cloned().unwrap_or_default();
    assert!(types.len() > 50);
    let built_in = |name: &str| name.starts_with("__") || ["Boolean", "Float", "ID", "Int", "String"].contains(&name);
    let ours = |kind: &&serde_json::Value| !kind.get("name").and_then(serde_json::Value::as_str).is_some_and(built_in);
    for kind in types.iter().filter(ours) {
        described(kind, "");
    }
}

/// Whatever has a name has a description.
fn described(value: &serde_json::Value, within: &str) {
    match value {
        serde_json::Value::Array(items) => items.iter().for_each(|item| described(item, within)),
        serde_json::Value::Object(keys) => {
            let name = format!("{within}.{}", keys.get("name").cloned().unwrap_or_default());
            assert!(keys.get("description").is_some_and(serde_json::Value::is_string), "{name} has no description");
            keys.values().for_each(|inner| described(inner, &name));
        }
        _ => {}
    }
}

#[actix_web::test]
async fn a_case_file_is_answered_in_every_language() {
    let query = "query($toml: String!) { assess(input: {source: {toml: $toml}}) { userErrors { code }
        assessment { headline sv: headlineText en: headlineText(language: EN) fi: headlineText(language: FI) missingFacts { question(language: EN) } } } }";
    let answer = run(query, serde_json::json!({ "toml": CASE })).await;
    assert_eq!(answer.pointer("/errors"), None, "{answer}");
    let at = |path: &str| answer.pointer(&format!("/data/assess/assessment/{path}")).cloned();
    for (one, other) in [("sv", "en"), ("sv", "fi"), ("en", "fi")] {
        assert!(at(one).is_some_and(|text| text.is_string()) && at(one) != at(other), "{answer}");
    }
    assert!(at("headline").is_some_and(|headline| headline.is_string()), "{answer}");
}

#[actix_web::test]
async fn a_faulty_case_is_a_payload_error_with_its_place() {
    let toml = CASE.replace("seat = \"SE\"", "seet = \"SE\"");
    let query = "query($toml: String!) { assess(input: {source: {toml: $toml}}) { userErrors { code path message } assessment { headline } } }";
    let answer = run(query, serde_json::json!({ "toml": toml })).await;
    assert_eq!(answer.pointer("/errors"), None, "{answer}");
    let first = answer.pointer("/data/assess/userErrors/0").cloned().unwrap_or_default();
    assert_eq!(first.get("code"), Some(&"UNKNOWN_KEY".into()));
    assert_eq!(first.get("path"), Some(&serde_json::json!(["recipient", "cloud", "seet"])));
}

#[actix_web::test]
async fn a_case_as_input_gives_the_same_answer_as_its_file() {
    let query = "query($source: CaseSource!) { assess(input: {source: $source}) { userErrors { code path message } assessment { receipt { case answer } } } }";
    let file = run(query, serde_json::json!({ "source": { "toml": CASE } })).await;
    let fact = |attribute: &str, value: &str| serde_json::json!({ "attribute": attribute, "values": [value] });
    let inline = serde_json::json!({
        "title": "Prov",
        "asOf": "2026-05-04",
        "outOfScope": ["QUALIFICATION", "RESPONSIBILITY", "LAWFULNESS", "CYBERSECURITY", "SECTOR", "RECORDS", "PROCUREMENT", "OWN_POLICY"],
        "facts": [
            fact("body_country", "SE"), fact("body_kind", "region"), fact("arrangement", "market"),
            fact("handovers_complete", "true"),
        ],
        "informations": [{ "id": "journal", "facts": [
            fact("secrecy", "osl_25_1"), fact("personal_data", "true"), fact("security_class", "none"),
        ] }],
        "recipients": [{ "id": "cloud", "facts": [fact("kind", "company"), fact("seat", "SE")],
            "owners": [{ "country": "US", "minShare": "100" }] }],
        "handovers": [{ "id": "backup", "information": "journal", "recipient": "cloud",
            "facts": [fact("manner", "storage"), fact("place", "SE")] }],
    });
    let input = run(query, serde_json::json!({ "source": { "inline": inline } })).await;
    assert_eq!(input.pointer("/data/assess/userErrors"), Some(&serde_json::json!([])), "{input}");
    assert_eq!(file, input);
}

#[actix_web::test]
async fn another_profile_is_compared_with_the_first() {
    let query = "query($toml: String!) { compare(input: {source: {toml: $toml}, alternatives: [{label: \"strängast\", profile: \"strict\"}, {profile: \"nope\"}]}) {
        userErrors { code path } comparison { first { headline } } } }";
    let answer = run(query, serde_json::json!({ "toml": CASE })).await;
    let errors = answer.pointer("/data/compare/userErrors").cloned();
    assert_eq!(
        errors,
        Some(serde_json::json!([{ "code": "BAD_READING", "path": ["alternatives", "1", "profile"] }])),
        "{answer}"
    );
    let query = query
        .replace(", {profile: \"nope\"}", "")
        .replace("first { headline }", "alternatives { label rules { rule { id } first here } }");
    let answer = run(&query, serde_json::json!({ "toml": CASE })).await;
    let label = answer.pointer("/data/compare/comparison/alternatives/0/label");
    assert_eq!(label, Some(&"strängast".into()), "{answer}");
}

#[actix_web::test]
async fn no_text_of_the_register_is_missing() {
    let query = "{ register { rules { name sv: finding en: finding(language: EN) fi: finding(language: FI) notModelled versions { terms { text } } }
        adequacyDecisions { name scope events { text } } disclosureLaws { text } contestedQuestions { text requisite positions { text } }
        profiles { name } tests { name question } attributes { label question evidence values { label } answeredBy { name } } reviewed } }";
    let answer = run(query, serde_json::Value::Null).await;
    assert_eq!(answer.pointer("/errors"), None, "{answer}");
    let text = answer.to_string();
    let missing = text.split("\"[").nth(1).map(|tail| tail.chars().take(60).collect::<String>());
    assert_eq!(missing, None);
}

#[actix_web::test]
#[expect(clippy::unwrap_used, reason = "a test")]
async fn every_text_of_law_says_whether_a_lawyer_has_reviewed_it() {
    let query = "query($toml: String!) {
        register {
            reviewed(language: FI)
            rules { textReviewed(language: FI) versions { terms { textReviewed } } }
            contestedQuestions { textReviewed positions { textReviewed(language: EN) } }
            attributes { textReviewed(language: FI) }
            adequacyDecisions { textReviewed events { textReviewed } }
            disclosureLaws { textReviewed }
            tests { textReviewed }
        }
        assess(input: {source: {toml: $toml}}) { assessment { tests { textReviewed } warnings { textReviewed(language: FI) } } }
    }";
    let answer = run(query, serde_json::json!({ "toml": CASE })).await;
    assert_eq!(answer.pointer("/errors"), None, "{answer}");
    let text = answer.to_string();
    let app = App::embedded().unwrap();
    let all = Language::ALL.map(|language| app.texts.to_review(language, ""));
    // What the list of reviewed texts says decides; the texts of this build are marked as it says, and no others.
    let any = all.iter().flatten().any(|text| text.is_reviewed);
    assert!(text.matches("\"textReviewed\":false").count() > 200 || any, "{text}");
    assert!(any || !text.contains("\"textReviewed\":true"), "{text}");
    let note = answer.pointer("/data/register/reviewed").and_then(serde_json::Value::as_str);
    assert_eq!(note, Some(app.texts.review_note_of_all(Language::Fi).as_str()));
}

#[test]
fn error_codes_are_named_as_the_schema_names_them() {
    for code in [
        ErrorCode::BadRequest,
        ErrorCode::GraphqlParseFailed,
        ErrorCode::GraphqlValidationFailed,
        ErrorCode::LimitExceeded,
        ErrorCode::Timeout,
        ErrorCode::Internal,
    ] {
        assert_eq!(code.to_value().to_string(), code.name());
    }
}
