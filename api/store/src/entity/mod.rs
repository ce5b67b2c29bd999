//! Tables as rows, one file each. A test compares them with the tables the migrations make.

pub mod assessment;
pub mod assessment_answer;
pub mod assessment_finding;
pub mod assessment_support;
pub mod audit;
pub mod audit_payload;
pub mod body;
pub mod body_head;
pub mod case_file;
pub mod case_revision;
pub mod case_service;
pub mod consumer_cursor;
pub mod entity_key;
pub mod idempotency;
pub mod instance;
pub mod lease;
pub mod legal_entity;
pub mod register_entry;
pub mod register_snapshot;
pub mod sensitive_read;
pub mod service;
pub mod supply_fact;
pub mod supply_import;
pub mod supply_step;
