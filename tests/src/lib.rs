//! What tests and benchmarks share: the cases of law, made-up cases, and a naive evaluator to compare with.

pub mod binary;
pub mod cases;
pub mod gleif;
pub mod golden;
pub mod made_up;
pub mod oracle;
pub mod supply;
