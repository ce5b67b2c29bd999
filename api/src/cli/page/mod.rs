//! Pages of plain text and Markdown: functions of texts, language and data, so that tests can read them.

mod answer;
mod compared;
mod condition;
mod changes;
mod context;
mod due;
mod found;
mod lawbook;
mod register;
mod sheet;
mod steps;
mod subject;
#[cfg(test)]
mod tests;
mod voice;

pub use answer::answer;
pub use changes::changes;
pub use compared::{Alternative, compared};
pub use due::{because, due};
pub use found::found;
pub use lawbook::rules;
pub use register::register;
pub use sheet::{Sheet, WIDTH, harmless, wrap};
pub use subject::Names;
pub use voice::{Voice, capitalised};
