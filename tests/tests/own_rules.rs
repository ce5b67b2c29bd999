//! A body's own rules, given inside a case, beside it in a file, and through GraphQL.

use serde_json::json;
use underlag_tests::binary::run;
use underlag_tests::cases::root;

use crate::service::Service;

const NORDIC: &str = "[[own_rule]]\nid = \"nordic\"\ntitle = \"Lagring bara i Norden\"\ndecided_by = \"Fullmäktige\"\n\
    decided = 2025-11-25\nsource = \"§ 142\"\nobstacle_when = { not = { attribute = \"handover.place\", among = [PLACES] } }\n";

/// The answer to a demo case with a rule that lets information be held in these places, as text.
fn assessed_with(places: &str, more: &[&str]) -> String {
    let file = std::env::temp_dir().join(format!("underlag-own-rule-{}-{}.toml", std::process::id(), places.len()));
    std::fs::write(&file, NORDIC.replace("PLACES", places)).unwrap();
    let path = file.display().to_string();
    let ran = run(&[&["assess", "demo:mittskog_encrypted_backup", "--own-rules", &path], more].concat());
    std::fs::remove_file(&file).unwrap();
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    ran.out
}

#[test]
fn a_file_of_own_rules_is_added_to_the_case_and_an_obstacle_by_one_says_who_decided_it() {
    let outside = assessed_with("\"FI\", \"NO\"", &[]);
    assert!(outside.contains("Egen regel: Lagring bara i Norden"), "{outside}");
    assert!(outside.contains("Fullmäktige har beslutat regeln den 2025-11-25 (§ 142)"), "{outside}");
    let inside = assessed_with("\"SE\", \"FI\", \"NO\"", &[]);
    assert!(!inside.contains("Egen regel"), "{inside}");
    let before = assessed_with("\"FI\", \"NO\"", &["--as-of", "2025-11-24"]);
    assert!(!before.contains("Egen regel"), "a rule is not known before it is decided: {before}");
}

#[test]
fn an_own_rule_given_through_graphql_is_an_obstacle_with_its_source_and_moves_no_other_test() {
    const QUERY: &str = "query($toml: String!) { assess(input: { source: { toml: $toml } }) { assessment {
        headline ownRules { id } obstacles { rule { id } ownRule { id title decidedBy decided source } }
        tests { test standing } } userErrors { code path } } }";
    let service = Service::start();
    let case = std::fs::read_to_string(root().join("tests/cases/g08_stockholm_own_rule/us_owned.toml")).unwrap();
    let with_rule = service.ask(QUERY, &json!({ "toml": case }));
    assert_eq!(with_rule.at("/data/assess/assessment/headline"), "OBSTACLE", "{}", with_rule.body);
    let obstacle = with_rule.at("/data/assess/assessment/obstacles/0");
    assert_eq!(obstacle.pointer("/ownRule/id"), Some(&json!("own/no_us_owned_cloud")));
    assert_eq!(obstacle.pointer("/ownRule/decided"), Some(&json!("2022-02-25")));
    assert_eq!(obstacle.pointer("/rule"), Some(&json!(null)));
    let (before, rest) = case.split_once("[[own_rule]]").unwrap();
    let (_, judgments) = rest.split_once("[[judgment]]").unwrap();
    let without = format!("{before}[[judgment]]{judgments}").replace("obstacles = [\"own/no_us_owned_cloud\"]", "");
    let lawful = service.ask(QUERY, &json!({ "toml": without }));
    assert_eq!(lawful.at("/data/assess/assessment/headline"), "NO_OBSTACLE_FOUND", "{}", lawful.body);
    let others = |at: &serde_json::Value| -> Vec<serde_json::Value> {
        at.as_array().unwrap().iter().filter(|test| test["test"] != "OWN_POLICY").cloned().collect()
    };
    let tests = "/data/assess/assessment/tests";
    assert_eq!(others(with_rule.at(tests)), others(lawful.at(tests)));
}

#[test]
fn a_rule_that_doing_what_it_asks_for_would_break_is_refused_with_its_place() {
    let service = Service::start();
    let query = "query($rule: ConditionInput!) { assess(input: { source: { inline: { asOf: \"2026-05-04\",
        informations: [{ id: \"a\" }], ownRules: [{ id: \"r\", title: \"T\", decidedBy: \"O\",
        decided: \"2024-01-01\", source: \"§ 1\", obstacleWhen: $rule }] } } }) { userErrors { code path } } }";
    let ask = |rule: serde_json::Value| service.ask(query, &json!({ "rule": rule }));
    let harmful = ask(json!({ "among": { "attribute": "handover.own_keys", "values": ["true"] } }));
    assert_eq!(harmful.at("/data/assess/userErrors/0/code"), "HARMFUL_RULE", "{}", harmful.body);
    assert_eq!(harmful.at("/data/assess/userErrors/0/path"), &json!(["own_rule", "0", "obstacle_when"]));
    let misspelt = ask(json!({ "among": { "attribute": "handover.plase", "values": ["SE"] } }));
    assert_eq!(misspelt.at("/data/assess/userErrors/0/code"), "UNKNOWN_KEY", "{}", misspelt.body);
    let empty = ask(json!({ "all": [] }));
    assert_eq!(empty.at("/data/assess/userErrors/0/code"), "WRONG_KIND", "{}", empty.body);
}
