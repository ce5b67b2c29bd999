//! The legal changelog.

use async_graphql::{Enum, ID, Object};
use underlag_domain::overview;

use super::day::Day;
use super::language::Language;
use crate::app::App;

/// What changes on a day (ändring).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[graphql(remote = "overview::What")]
pub(crate) enum LawChangeKind {
    /// A rule enters into force.
    RuleEnters,
    /// A rule gets a new wording.
    RuleChanges,
    /// A rule leaves force.
    RuleLeaves,
    /// A day that a rule's condition names, under a reading or otherwise.
    RuleTurns,
    /// A day from which a test applies otherwise, or more or less of it is modelled.
    CoverageTurns,
    /// An adequacy decision can be relied on.
    AdequacyStarts,
    /// An adequacy decision that prolongs or renews another can be relied on.
    AdequacyExtended,
    /// An adequacy decision can no longer be relied on.
    AdequacyEnds,
    /// A court annuls an adequacy decision.
    AdequacyAnnulled,
    /// An event becomes known.
    EventKnown,
    /// An event no longer matters.
    EventOver,
    /// A disclosure law enters into force.
    LawStarts,
    /// A disclosure law lapses.
    LawLapses,
    /// A lapsed disclosure law reaches nobody any more.
    LawReachesNoMore,
    /// A place belongs to the area where the GDPR applies.
    AreaJoins,
    /// A place belongs to it no longer.
    AreaLeaves,
    /// A security agreement enters into force.
    AgreementStarts,
    /// A security agreement ends.
    AgreementEnds,
    /// Somebody takes a position on a contested question.
    PositionTaken,
    /// Something in the index that nothing carries by a rule of its own enters into force after the register was checked.
    IndexStarts,
    /// Something in the index leaves force after the register was checked.
    IndexEnds,
}

pub(crate) struct LawChange<'a> {
    pub(crate) app: &'a App,
    pub(crate) change: overview::Change,
}

/// A change in what answers rest on (post i ändringsloggen).
#[Object]
impl LawChange<'_> {
    /// First day on which things are otherwise; of a month or year that is all that is known, the first.
    fn day(&self) -> Day {
        self.change.day.first().into()
    }

    /// The day as far as it is known: year, month or day.
    fn day_as_known(&self) -> String {
        self.change.day.to_string()
    }

    /// What changes.
    fn kind(&self) -> LawChangeKind {
        self.change.what.into()
    }

    /// What changes, in words.
    fn text(&self, #[graphql(default, desc = "Language of the text (språk).")] language: Language) -> String {
        let whom = self.change.whom.as_deref().unwrap_or_default();
        let arguments = [("who", whom), ("entry", whom)];
        self.app.texts.get(language.into(), &format!("change-{}", self.change.what.key()), &arguments)
    }

    /// Id of the rule, the register entry or the position (`I-01/probability`); where coverage changes, of the gap or test.
    fn id(&self) -> ID {
        self.change.id.as_str().into()
    }

    /// What it is cited by.
    fn citation(&self) -> &str {
        &self.change.citation
    }

    /// Who takes the position, or id of the decision that is prolonged.
    fn whom(&self) -> Option<&str> {
        self.change.whom.as_deref()
    }

    /// Where the day was read.
    fn source(&self) -> &str {
        &self.change.source
    }
}
