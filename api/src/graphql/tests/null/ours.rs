//! Null propagation in our own schema, built without anything behind it so that whatever needs it fails.

use super::super::super::build;

async fn answer(query: &str) -> (String, usize) {
    let response = build().finish().execute(query).await;
    (serde_json::to_string(&response.data).unwrap_or_default(), response.errors.len())
}

#[actix_web::test]
async fn fields_of_the_root_that_may_be_null_fail_by_themselves() {
    let query = r#"{ errorCodes sovereigntyFramework { levels { __typename } } demoCase(id: "none") { id } node(id: "x") { id } }"#;
    let (data, errors) = answer(query).await;
    assert!(data.starts_with(r#"{"errorCodes":["#), "{data}");
    assert!(data.ends_with(r#","sovereigntyFramework":null,"demoCase":null,"node":null}"#), "{data}");
    assert_eq!(errors, 2);
    let (data, errors) = answer(r#"{ bodies { totalCount } cases(body: "x") { totalCount } a: __typename }"#).await;
    assert_eq!((data.as_str(), errors), (r#"{"bodies":null,"cases":null,"a":"Query"}"#, 2));
}

#[actix_web::test]
async fn a_change_that_cannot_be_made_leaves_the_others() {
    let add = r#"addBody(input: { name: "A", country: SE }) { __typename }"#;
    let (data, errors) = answer(&format!("mutation {{ a: {add} b: {add} }}")).await;
    assert_eq!((data.as_str(), errors), (r#"{"a":null,"b":null}"#, 2));
}
