//! What must be checked again.

use async_graphql::{Enum, ID, Object};
use underlag_domain::{day, overview};

use super::day::Day;
use super::language::Language;
use super::source::SourceStanding;
use crate::app::App;
use crate::cli::page::{Voice, because};

/// Why something must be checked again (skäl).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
pub(crate) enum DueReasonKind {
    /// The register as a whole was not checked after its last day.
    RegisterChecked,
    /// Something begins that lay ahead when the source was read.
    Begins,
    /// Something ends that lay ahead when the source was read.
    Ends,
    /// It is not settled: a case, an action, a proposal.
    Pending,
    /// The entry itself says by which day to look again.
    Again,
    /// It was never fully checked.
    Uncertain,
    /// The source was read a year ago.
    Stale,
}

pub(crate) struct RegisterDue<'a> {
    pub(crate) app: &'a App,
    pub(crate) due: overview::Due,
    pub(crate) today: day::Day,
}

pub(crate) struct DueReason<'a> {
    app: &'a App,
    by: day::Day,
    reason: overview::Reason,
}

/// Something to check again (bevakningspost).
#[Object]
impl RegisterDue<'_> {
    /// Day by which, the earliest of its reasons.
    fn by(&self) -> Day {
        self.due.by.into()
    }

    /// Whether that day has passed.
    fn overdue(&self) -> bool {
        self.due.by < self.today
    }

    /// Id of the rule, the register entry or the position; `register` for the register as a whole.
    fn id(&self) -> ID {
        self.due.id.as_str().into()
    }

    /// What it is cited by; empty for the register as a whole.
    fn citation(&self) -> &str {
        &self.due.citation
    }

    /// What was read.
    fn source(&self) -> &str {
        &self.due.source
    }

    /// Day it was read.
    fn checked(&self) -> Day {
        self.due.checked.into()
    }

    /// How sure we are.
    fn standing(&self) -> SourceStanding {
        self.due.standing.into()
    }

    /// Why, soonest first.
    fn reasons(&self) -> Vec<DueReason<'_>> {
        self.due.reasons.iter().map(|(by, reason)| DueReason { app: self.app, by: *by, reason: *reason }).collect()
    }
}

/// Why something must be checked again, and by when.
#[Object]
impl DueReason<'_> {
    /// Day by which.
    fn by(&self) -> Day {
        self.by.into()
    }

    /// Why.
    fn kind(&self) -> DueReasonKind {
        match self.reason {
            overview::Reason::RegisterChecked { .. } => DueReasonKind::RegisterChecked,
            overview::Reason::Begins { .. } => DueReasonKind::Begins,
            overview::Reason::Ends { .. } => DueReasonKind::Ends,
            overview::Reason::Pending => DueReasonKind::Pending,
            overview::Reason::Again => DueReasonKind::Again,
            overview::Reason::Uncertain { .. } => DueReasonKind::Uncertain,
            overview::Reason::Stale { .. } => DueReasonKind::Stale,
        }
    }

    /// Why, in words.
    fn text(&self, #[graphql(default, desc = "Language of the text (språk).")] language: Language) -> String {
        because(Voice::new(&self.app.texts, language.into()), self.reason)
    }
}
