//! The ground: bodies, their logs, cases with revisions, assessments with what they rest on, and what the service needs
//! to run. The body comes first in every key. There is no way back: a table that holds decisions is never dropped.
#![expect(elided_lifetimes_in_paths, reason = "the trait leaves them out")]

use sea_orm_migration::async_trait::async_trait;
use sea_orm_migration::sea_orm::DbErr;
use sea_orm_migration::{MigrationName, MigrationTrait, SchemaManager};

use crate::columns::{Always, Maybe, NewTable, index, unique};

/// The first step.
pub(crate) struct Ground;

impl MigrationName for Ground {
    fn name(&self) -> &'static str {
        "m0001_ground"
    }
}

#[async_trait]
impl MigrationTrait for Ground {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        log(manager).await?;
        cases(manager).await?;
        assessments(manager).await?;
        service(manager).await
    }
}

/// Public bodies and their logs.
async fn log(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let table = |name| NewTable::new(manager, name);
    table("body")
        .id("id", Always)
        .text("name", Always)
        .bytes("name_key", Always)
        .text("name_fold", Always)
        .text("country", Always)
        .text("created_at", Always)
        .key(&["id"])
        .create()
        .await?;
    manager.create_index(index("body_by_name", "body", &["name_key", "id"])).await?;
    // The row every writer locks first; `seq` is data version, place in the log and place in the outbox at once.
    table("body_head")
        .id("body", Always)
        .number("seq", Always)
        .bytes("hash", Always)
        .key(&["body"])
        .refers(&["body"], "body", &["id"])
        .clustered()
        .create()
        .await?;
    table("audit")
        .id("body", Always)
        .number("seq", Always)
        .text("at", Always)
        .text("kind", Always)
        .text("noun", Always)
        .id("object", Maybe)
        .text("actor", Always)
        .bytes("payload_hash", Always)
        .bytes("prev_hash", Always)
        .bytes("hash", Always)
        .key(&["body", "seq"])
        .refers(&["body"], "body", &["id"])
        .create()
        .await?;
    manager.create_index(unique("audit_no_fork", "audit", &["body", "prev_hash"])).await?;
    manager.create_index(index("audit_by_object", "audit", &["body", "object", "seq"])).await?;
    // Apart from the chain, which holds only salted hashes, so that erasure by law does not break it.
    table("audit_payload")
        .id("body", Always)
        .number("seq", Always)
        .bytes("salt", Always)
        .text("payload", Always)
        .key(&["body", "seq"])
        .refers(&["body", "seq"], "audit", &["body", "seq"])
        .create()
        .await?;
    table("consumer_cursor")
        .text("consumer", Always)
        .id("body", Always)
        .number("seq", Always)
        .key(&["consumer", "body"])
        .refers(&["body"], "body", &["id"])
        .clustered()
        .create()
        .await
}

/// Cases and their revisions.
async fn cases(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let table = |name| NewTable::new(manager, name);
    table("case_file")
        .id("body", Always)
        .id("id", Always)
        .text("diary_number", Maybe)
        .text("title", Always)
        .bytes("title_key", Always)
        .text("title_fold", Always)
        .text("status", Always)
        .number("revision", Always)
        .number("version", Always)
        .text("as_of", Maybe)
        .number("handovers", Always)
        .text("due", Maybe)
        .number("value_minor", Maybe)
        .text("value_currency", Maybe)
        .id("latest_assessment", Maybe)
        .text("created_at", Always)
        .text("updated_at", Always)
        .key(&["body", "id"])
        .refers(&["body"], "body", &["id"])
        .clustered()
        .create()
        .await?;
    for (name, columns) in [
        ("case_by_title", ["body", "title_key", "id"]),
        ("case_by_creation", ["body", "created_at", "id"]),
        ("case_by_change", ["body", "updated_at", "id"]),
        ("case_by_due", ["body", "due", "id"]),
        ("case_by_value", ["body", "value_minor", "id"]),
        ("case_by_status", ["body", "status", "id"]),
    ] {
        manager.create_index(index(name, "case_file", &columns)).await?;
    }
    manager.create_index(unique("case_by_diary_number", "case_file", &["body", "diary_number"])).await?;
    table("case_revision")
        .id("body", Always)
        .id("case_id", Always)
        .number("revision", Always)
        .text("note", Always)
        .bytes("document_hash", Always)
        .text("document", Maybe)
        .text("created_at", Always)
        .key(&["body", "case_id", "revision"])
        .refers(&["body", "case_id"], "case_file", &["body", "id"])
        .create()
        .await
}

/// Assessments, what they found and what they rest on.
async fn assessments(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let table = |name| NewTable::new(manager, name);
    // The register as it was, once for each content.
    table("register_snapshot")
        .bytes("hash", Always)
        .text("engine", Always)
        .text("content", Always)
        .text("first_used_at", Always)
        .key(&["hash"])
        .create()
        .await?;
    table("assessment")
        .id("body", Always)
        .id("id", Always)
        .id("case_id", Always)
        .number("revision", Always)
        .text("as_of", Always)
        .text("known_on", Always)
        .text("profile", Always)
        .text("headline", Always)
        .text("as_arranged", Always)
        .text("after_measures", Always)
        .number("obstacles", Always)
        .number("missing_facts", Always)
        .bytes("register", Always)
        .text("answer_hash", Always)
        .text("created_at", Always)
        .key(&["body", "id"])
        .refers(&["body", "case_id"], "case_file", &["body", "id"])
        .refers(&["register"], "register_snapshot", &["hash"])
        .clustered()
        .create()
        .await?;
    for (name, columns) in [
        ("assessment_by_case", ["body", "case_id", "id"]),
        ("assessment_by_creation", ["body", "created_at", "id"]),
        ("assessment_by_day", ["body", "as_of", "id"]),
        ("assessment_by_headline", ["body", "headline", "id"]),
    ] {
        manager.create_index(index(name, "assessment", &columns)).await?;
    }
    table("assessment_answer")
        .id("body", Always)
        .id("assessment", Always)
        .text("receipt", Always)
        .text("answer", Always)
        .key(&["body", "assessment"])
        .refers(&["body", "assessment"], "assessment", &["body", "id"])
        .create()
        .await?;
    table("assessment_finding")
        .id("body", Always)
        .id("assessment", Always)
        .text("test", Always)
        .text("standing", Always)
        .key(&["body", "assessment", "test"])
        .refers(&["body", "assessment"], "assessment", &["body", "id"])
        .clustered()
        .create()
        .await?;
    manager
        .create_index(index("finding_by_test", "assessment_finding", &["body", "test", "standing", "assessment"]))
        .await?;
    table("assessment_support")
        .id("body", Always)
        .id("assessment", Always)
        .text("kind", Always)
        .text("reference", Always)
        .key(&["body", "assessment", "kind", "reference"])
        .refers(&["body", "assessment"], "assessment", &["body", "id"])
        .clustered()
        .create()
        .await?;
    manager
        .create_index(index("support_by_reference", "assessment_support", &["body", "kind", "reference", "assessment"]))
        .await
}

/// What the service needs to run.
async fn service(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let table = |name| NewTable::new(manager, name);
    table("idempotency")
        .id("body", Always)
        .text("actor", Always)
        .text("key", Always)
        .bytes("request_hash", Always)
        .text("response", Maybe)
        .text("created_at", Always)
        .key(&["body", "actor", "key"])
        .clustered()
        .create()
        .await?;
    manager.create_index(index("idempotency_by_age", "idempotency", &["created_at"])).await?;
    table("sensitive_read")
        .id("body", Always)
        .id("id", Always)
        .text("at", Always)
        .text("actor", Always)
        .text("noun", Always)
        .id("object", Always)
        .text("field", Always)
        .number("sealed", Maybe)
        .key(&["body", "id"])
        .refers(&["body"], "body", &["id"])
        .clustered()
        .create()
        .await?;
    manager.create_index(index("read_by_seal", "sensitive_read", &["body", "sealed", "id"])).await?;
    table("instance").text("name", Always).bytes("value", Always).key(&["name"]).create().await
}
