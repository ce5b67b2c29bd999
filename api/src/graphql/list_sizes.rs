//! How many items lists have, for telling the cost of a document before it is carried out.

/// Type, field and how many items the list has: what the register holds today, or the most an answer gives. Lists that
/// are not named here are taken to have ten, or as many as `first` or `last` asks for.
pub const LIST_SIZES: &[(&str, &str, u32)] = &[
    ("Assessment", "grounds", 500),
    ("Assessment", "obstacles", 500),
    ("Attribute", "values", 20),
    ("ExposureGap", "leavesOpen", 4),
    ("ExposureGap", "reasons", 2),
    ("ExposureHop", "facts", 2),
    ("ExposurePath", "hops", 6),
    ("ExposureReach", "laws", 3),
    ("ReachingJurisdiction", "by", 4),
    ("Query", "demoCases", 40),
    ("Query", "exposures", 100),
    ("Query", "lawChanges", 600),
    ("Query", "lawIndex", 600),
    ("Query", "registerDue", 600),
    ("Register", "adequacyDecisions", 60),
    ("Register", "attributes", 250),
    ("Register", "contestedQuestions", 60),
    ("Register", "disclosureLaws", 60),
    ("Register", "gdprArea", 80),
    ("Register", "profiles", 20),
    ("Register", "rules", 250),
    ("Register", "securityAgreements", 80),
    ("Register", "tests", 30),
];

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use serde_json::Value;

    use super::LIST_SIZES;
    use crate::app::App;
    use crate::graphql::{Introspection, schema};

    #[actix_web::test]
    #[expect(clippy::unwrap_used, reason = "a test")]
    async fn no_list_of_the_register_is_longer_than_it_is_taken_to_be() {
        let schema = schema(Arc::new(App::embedded().unwrap()), Introspection::On);
        for (kind, field, items) in LIST_SIZES {
            let query = match (*kind, *field) {
                ("Query", "registerDue") => {
                    "{ list: registerDue(today: \"2026-11-21\", withinDays: 36500) { __typename } }".to_owned()
                }
                // As many as are asked for, and no more than this.
                ("Query", "exposures") => continue,
                ("Query", field) => format!("{{ list: {field} {{ __typename }} }}"),
                ("Register", field) => format!("{{ register {{ list: {field} {{ __typename }} }} }}"),
                // What an answer has at most is said in the schema.
                _ => continue,
            };
            let data = serde_json::to_value(schema.execute(query).await.data).unwrap();
            let list = data.pointer("/list").or_else(|| data.pointer("/register/list")).and_then(Value::as_array);
            let found = list.map_or(usize::MAX, Vec::len);
            assert!(found > 0 && found <= usize::try_from(*items).unwrap(), "{kind}.{field} has {found} items");
        }
    }
}
