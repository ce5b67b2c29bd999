//! Use cases, one function each. Whoever calls, CLI or GraphQL, comes through here.

mod assess;
mod chain;
mod compare;
mod demo;
mod fact_request;
mod import;
mod kept;
mod law_index;
mod register;
mod stored;
mod supplier;
mod upkeep;

use std::sync::OnceLock;

use underlag_domain::assess::{Engine, EngineError};
use underlag_domain::overview::LawIndex;
use underlag_domain::register::RegisterError;
use underlag_domain::sovereignty::Framework;

use crate::text::{TextError, Texts};

pub use assess::{Answered, Overrides, answer, answer_with_support, check_case};
pub use chain::{ChainFailed, ServiceOfCase, resolve, when_of};
pub use compare::{Change, Compared, compare};
pub use demo::{DEMO, DemoCase, demo_case};
pub use fact_request::FACTS_PATH;
pub use import::{Import, ImportFailed, MADE_UP, Progress, import, import_made_up};
pub use kept::Kept;
pub use law_index::{carried, file_of};
pub use register::keep_register;
pub use stored::{AssessStoredError, Prepared, prepare};
pub use supplier::{Suppliers, TooManyDays, usual_measure};
pub use upkeep::{UPKEEP, Upkeep};

/// What every use case needs: the engine, the texts and the framework offers are scored by.
pub struct App {
    /// The engine.
    pub engine: Engine,
    /// The texts.
    pub texts: Texts,
    /// The Cloud Sovereignty Framework; no answer to a case looks at it.
    pub sovereignty: Framework,
    /// What the service keeps; none when it keeps nothing.
    pub kept: Option<Kept>,
    /// The index of law, made the first time it is asked for.
    law_index: OnceLock<LawIndex>,
}

/// The service cannot start; found by tests, never by a user.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// Law or register.
    #[error(transparent)]
    Engine(#[from] EngineError),
    /// Texts.
    #[error(transparent)]
    Text(#[from] TextError),
    /// The Cloud Sovereignty Framework.
    #[error(transparent)]
    Sovereignty(#[from] RegisterError),
}

impl App {
    /// Everything this build carries.
    ///
    /// # Errors
    /// When rules, register or texts are at fault.
    pub fn embedded() -> Result<Self, StartError> {
        Ok(Self {
            engine: Engine::embedded()?,
            texts: Texts::embedded()?,
            sovereignty: Framework::embedded()?,
            kept: None,
            law_index: OnceLock::new(),
        })
    }
}
