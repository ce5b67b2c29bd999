//! What is known to be missing of a test.

use async_graphql::{Enum, ID, Object};
use underlag_domain::coverage;

use super::attribute::{Attribute, used_in};
use super::language::Language;
use crate::app::App;

/// What a gap leaves out (vad som fattas).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "coverage::Missing")]
pub(crate) enum Missing {
    /// There are no rules, or grounds are missing: nothing the test finds is worth believing.
    Everything,
    /// Only further obstacles are missing: one that is found stands, that none is found does not.
    MoreObstacles,
}

pub(crate) struct Gap<'a> {
    pub(crate) app: &'a App,
    pub(crate) gap: &'static coverage::Gap,
}

/// Something a test would need and does not have (lucka). One that concerns a case forbids "no obstacle found".
#[Object]
impl Gap<'_> {
    /// Id.
    fn id(&self) -> ID {
        self.gap.id.into()
    }

    /// What it leaves out.
    fn missing(&self) -> Missing {
        self.gap.missing.into()
    }

    /// The law, the body or the day that is not modelled.
    fn text(&self, #[graphql(default, desc = "Language of the text (språk).")] language: Language) -> String {
        self.app.texts.get(language.into(), &format!("gap-{}", self.gap.id), &[])
    }

    /// Attributes that decide whether it concerns a handover.
    fn concerns_by(&self) -> Vec<Attribute<'_>> {
        used_in(self.app, &self.gap.concerns)
    }
}
