//! Identifiers: UUIDs of version 7, made here, so that they sort by when they were made.

use sea_orm::prelude::Uuid;

/// Identifier of a public body (organets id).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct BodyId(pub Uuid);

/// Identifier of a case within its body (ärendets id).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct CaseId(pub Uuid);

/// Identifier of an assessment within its body (bedömningens id).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct AssessmentId(pub Uuid);

impl BodyId {
    pub(crate) fn new() -> Self {
        Self(new_id())
    }
}

impl CaseId {
    pub(crate) fn new() -> Self {
        Self(new_id())
    }
}

impl AssessmentId {
    pub(crate) fn new() -> Self {
        Self(new_id())
    }
}

/// The next identifier; those of one process follow each other even within a millisecond.
pub(crate) fn new_id() -> Uuid {
    Uuid::now_v7()
}

impl std::fmt::Display for BodyId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl std::fmt::Display for CaseId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl std::fmt::Display for AssessmentId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::new_id;

    #[test]
    fn identifiers_are_of_version_7_and_sort_as_they_were_made() {
        let made: Vec<_> = (0..2000).map(|_| new_id()).collect();
        assert!(made.iter().all(|id| id.get_version_num() == 7));
        assert!(made.is_sorted());
    }
}
