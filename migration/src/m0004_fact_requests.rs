//! Requests to suppliers for facts: what is asked, and what was answered. They belong to the body that asks.
#![expect(elided_lifetimes_in_paths, reason = "the trait leaves them out")]

use sea_orm_migration::async_trait::async_trait;
use sea_orm_migration::sea_orm::DbErr;
use sea_orm_migration::{MigrationName, MigrationTrait, SchemaManager};

use crate::columns::{Always, Maybe, NewTable, index, unique};

/// The step.
pub(crate) struct FactRequests;

impl MigrationName for FactRequests {
    fn name(&self) -> &'static str {
        "m0004_fact_requests"
    }
}

#[async_trait]
impl MigrationTrait for FactRequests {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        NewTable::new(manager, "fact_request")
            .id("body", Always)
            .id("id", Always)
            .id("entity", Maybe)
            .id("service", Maybe)
            .text("language", Always)
            .bytes("token", Always)
            .text("made_at", Always)
            .text("answer_by", Always)
            .text("state", Always)
            .text("answered_at", Maybe)
            .text("answered_as", Maybe)
            .text("comment", Maybe)
            .key(&["body", "id"])
            .refers(&["body"], "body", &["id"])
            .create()
            .await?;
        manager.create_index(unique("fact_request_by_token", "fact_request", &["token"])).await?;
        // Who has not answered yet, earliest day first.
        manager
            .create_index(index("fact_request_by_state", "fact_request", &["body", "state", "answer_by", "id"]))
            .await?;
        NewTable::new(manager, "fact_question")
            .id("body", Always)
            .id("request", Always)
            .number("place", Always)
            .text("kind", Always)
            .id("entity", Maybe)
            .id("service", Maybe)
            .text("task", Maybe)
            .key(&["body", "request", "place"])
            .refers(&["body", "request"], "fact_request", &["body", "id"])
            .clustered()
            .create()
            .await?;
        NewTable::new(manager, "fact_answer")
            .id("body", Always)
            .id("request", Always)
            .number("place", Always)
            .number("question", Always)
            .text("kind", Always)
            .text("party_kind", Maybe)
            .text("party", Maybe)
            .text("party_country", Maybe)
            .text("party_scheme", Maybe)
            .text("party_number", Maybe)
            .text("country", Maybe)
            .text("home", Maybe)
            .number("capital_min", Maybe)
            .number("capital_max", Maybe)
            .number("votes_min", Maybe)
            .number("votes_max", Maybe)
            .text("reason", Maybe)
            .text("clear_text", Maybe)
            .text("state", Always)
            .text("settled_at", Maybe)
            .text("note", Maybe)
            .bytes("fact", Maybe)
            .key(&["body", "request", "place"])
            .refers(&["body", "request"], "fact_request", &["body", "id"])
            .clustered()
            .create()
            .await
    }
}
