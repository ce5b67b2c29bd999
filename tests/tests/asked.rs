//! A question to the service, as a program asks it.

use serde_json::{Value, json};

/// Asks the service at an address, and gives the whole answer whatever its status.
pub(crate) fn ask(url: &str, query: &str, variables: &Value) -> Value {
    let body = json!({ "query": query, "variables": variables }).to_string();
    let mut response = ureq::post(format!("{url}/graphql"))
        .config()
        .http_status_as_error(false)
        .build()
        .header("content-type", "application/json")
        .send(body)
        .unwrap();
    serde_json::from_str(&response.body_mut().read_to_string().unwrap()).unwrap()
}
