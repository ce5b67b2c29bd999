//! Pages of plain text and Markdown: functions of texts, language and data, so that tests can read them.

mod answer;
mod changes;
mod compared;
mod condition;
mod context;
mod due;
mod exposure;
mod found;
mod framework;
mod gaps;
mod lawbook;
mod register;
mod sheet;
mod sovereignty;
mod steps;
mod subject;
#[cfg(test)]
mod tests;
mod two_laws;
mod voice;

pub use answer::answer;
pub use changes::changes;
pub use compared::{Alternative, compared};
pub use due::{because, due};
pub use exposure::{ChangesShown, ExposureShown, exposure, exposure_changes, struck};
pub use found::found;
pub use framework::framework;
pub use gaps::gaps;
pub use lawbook::rules;
pub use register::register;
pub use sheet::{Sheet, WIDTH, harmless, wrap};
pub use sovereignty::sovereignty;
pub use subject::Names;
pub use voice::{Voice, capitalised};
