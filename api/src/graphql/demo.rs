//! Demo cases.

use async_graphql::{Enum, ID, Object, SimpleObject};
use underlag_domain::case::{CaseFile, Origin, read_toml};

use crate::app;

/// What an expected answer rests on (grund för facit).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "underlag_domain::case::Basis")]
pub(crate) enum Basis {
    /// An authority or a court decided it.
    RealDecided,
    /// A public body's own position.
    RealPosition,
    /// Our application of the law.
    Derived,
}

/// Where a case and its answer come from (ursprung).
#[derive(SimpleObject)]
pub(crate) struct CaseOrigin {
    /// On what it rests.
    basis: Basis,
    /// The source.
    source: String,
    /// The lawyer who has reviewed it; empty until one has.
    reviewed_by: String,
    /// The reasoning.
    note: String,
}

pub(crate) struct DemoCase {
    case: &'static app::DemoCase,
    file: Option<CaseFile>,
}

impl DemoCase {
    /// Reads a demo case; a test keeps them readable.
    pub(crate) fn of(case: &'static app::DemoCase) -> Self {
        Self { case, file: read_toml(case.toml).ok() }
    }
}

/// A demo case (demoärende): bodies and suppliers are made up.
#[Object]
impl DemoCase {
    /// Id.
    fn id(&self) -> ID {
        self.case.id.into()
    }

    /// Title.
    fn title(&self) -> &str {
        self.file.as_ref().map_or(self.case.id, |file| &file.case.title)
    }

    /// The case file (TOML).
    fn toml(&self) -> &str {
        self.case.toml
    }

    /// Where it comes from, when it says so.
    fn origin(&self) -> Option<CaseOrigin> {
        let Origin { basis, source, reviewed_by, note } = self.file.as_ref()?.origin.clone()?;
        Some(CaseOrigin { basis: basis.into(), source, reviewed_by, note })
    }
}
