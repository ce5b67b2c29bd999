//! Every test that looks at the product from outside, in one binary.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod asked;
mod backup;
mod canary;
mod cases_of_law;
mod fact_requests;
mod hostile;
mod invariants;
mod kept;
mod log;
mod own_rules;
mod reach;
mod register;
mod repository;
mod rules;
mod secrecy;
mod sent_again;
mod service;
mod sovereignty;
mod suppliers;
mod support;
mod tables;
mod transport;
mod websocket;
mod written;
