//! Documents that were written down when a client was built, as its tools write them.

use std::collections::BTreeMap;

use serde::Deserialize;

/// What Apollo's tool calls its format.
const APOLLO: &str = "apollo-persisted-query-manifest";

/// A list of documents; which kind is told by its keys.
#[derive(Deserialize)]
#[serde(untagged)]
enum Manifest {
    Apollo {
        format: String,
        version: u32,
        operations: Vec<Operation>,
    },
    /// Relay's `persistConfig` and graphql-codegen's persisted documents: text by id.
    ById(BTreeMap<String, String>),
}

#[derive(Deserialize)]
struct Operation {
    id: String,
    body: String,
}

/// A file that is no list of documents.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ManifestError {
    /// It is no JSON of any known kind.
    #[error(
        "is no list of documents: {0}; give a file of Relay's persistConfig, an apollo-persisted-query-manifest or \
         graphql-codegen's persisted documents"
    )]
    Unknown(String),
    /// It is of another format or version than can be read.
    #[error("has the format `{format}`, version {version}; only `{APOLLO}`, version 1, can be read")]
    Format {
        /// The format.
        format: String,
        /// Its version.
        version: u32,
    },
}

/// Reads a list of documents: id and text of each.
///
/// # Errors
/// When it is no list of documents.
pub fn read(text: &str) -> Result<Vec<(String, String)>, ManifestError> {
    match serde_json::from_str(text).map_err(|error| ManifestError::Unknown(error.to_string()))? {
        Manifest::Apollo { format, version, .. } if format != APOLLO || version != 1 => {
            Err(ManifestError::Format { format, version })
        }
        Manifest::Apollo { operations, .. } => {
            Ok(operations.into_iter().map(|operation| (operation.id, operation.body)).collect())
        }
        Manifest::ById(documents) => Ok(documents.into_iter().collect()),
    }
}

#[cfg(test)]
mod tests {
    use super::{ManifestError, read};

    #[test]
    fn lists_of_every_client_are_read() {
        let one = |id: &str| Ok(vec![(id.to_owned(), "query A { a }".to_owned())]);
        let apollo = r#"{"format":"apollo-persisted-query-manifest","version":1,
            "operations":[{"id":"x","name":"A","type":"query","body":"query A { a }"}]}"#;
        assert_eq!(read(apollo), one("x"));
        assert_eq!(
            read(r#"{"1f3870be274f6c49b3e31a0c6728957f":"query A { a }"}"#),
            one("1f3870be274f6c49b3e31a0c6728957f")
        );
        assert_eq!(read("{}"), Ok(Vec::new()));
        let later = apollo.replace(":1,", ":2,");
        assert!(matches!(read(&later), Err(ManifestError::Format { version: 2, .. })));
        for other in ["", "[]", r#"{"a":1}"#, r#"{"a":{"query":"x"}}"#] {
            assert!(matches!(read(other), Err(ManifestError::Unknown(_))), "{other}");
        }
    }
}
