//! Adequacy decisions.

use async_graphql::{ID, Object, SimpleObject};
use underlag_domain::{day, register};

use super::attribute::Attribute;
use super::day::Day;
use super::language::Language;
use super::source::{Source, SourceStanding};
use crate::app::App;
use crate::text::kebab;

pub(crate) struct AdequacyDecision<'a> {
    pub(crate) app: &'a App,
    pub(crate) decision: &'a register::AdequacyDecision,
    pub(crate) as_of: day::Day,
    pub(crate) known_on: day::Day,
}

/// An annulment by a court (ogiltigförklaring).
#[derive(SimpleObject)]
pub(crate) struct Annulment {
    /// Day of the judgment: known from this day.
    day: Day,
    /// The judgment.
    by: String,
    /// Whether the decision is invalid from its start, seen from that day on.
    from_the_start: bool,
}

pub(crate) struct AdequacyEvent<'a> {
    app: &'a App,
    event: &'a register::Event,
}

/// An adequacy decision under GDPR article 45 (adekvansbeslut), seen from one day.
#[Object]
impl AdequacyDecision<'_> {
    /// Id in the register: `AD-US-DPF`.
    fn id(&self) -> ID {
        self.decision.id.as_str().into()
    }

    /// Name.
    fn name(&self, #[graphql(default, desc = "Language of the text (språk).")] language: Language) -> String {
        self.app.texts.get(language.into(), &format!("adequacy-{}", kebab(&self.decision.id)), &[])
    }

    /// The jurisdiction found adequate.
    fn jurisdiction(&self) -> &str {
        &self.decision.jurisdiction
    }

    /// Number of the decision.
    fn citation(&self) -> &str {
        &self.decision.citation
    }

    /// Id of the decision it prolongs or renews.
    fn extends(&self) -> Option<ID> {
        self.decision.extends.as_deref().map(ID::from)
    }

    /// Whether it can be relied on for the day asked about, as far as was known then.
    fn in_force(&self) -> bool {
        self.decision.in_force(self.as_of, self.known_on)
    }

    /// Day it was adopted: it is not known before.
    fn adopted(&self) -> Day {
        self.decision.adopted.into()
    }

    /// First day it can be relied on.
    fn from(&self) -> Day {
        self.decision.from.into()
    }

    /// Last day it can be relied on, inclusive.
    fn to(&self) -> Option<Day> {
        self.decision.to.map(Day)
    }

    /// How it fell, if a court annulled it and that was known on the day asked about.
    fn annulled(&self) -> Option<Annulment> {
        let annulment = self.decision.annulled.as_ref().filter(|annulment| annulment.day <= self.known_on)?;
        let register::Annulment { day, by, from_the_start } = annulment;
        Some(Annulment { day: Day(*day), by: by.clone(), from_the_start: *from_the_start })
    }

    /// What must hold of the handover for the decision to cover it, in words; none when it covers everything.
    fn scope(&self, #[graphql(default, desc = "Language of the text (språk).")] language: Language) -> Option<String> {
        self.decision.scope.as_ref()?;
        Some(self.app.texts.get(language.into(), &format!("adequacy-{}.scope", kebab(&self.decision.id)), &[]))
    }

    /// Whether a lawyer has reviewed its name and scope, as they now read in the language.
    fn text_reviewed(&self, #[graphql(default, desc = "Language of the texts (språk).")] language: Language) -> bool {
        self.app.texts.is_reviewed(language.into(), &format!("adequacy-{}", kebab(&self.decision.id)))
    }

    /// Attributes its scope looks at.
    fn scope_attributes(&self) -> Vec<Attribute<'_>> {
        let mut used = Vec::new();
        if let Some(scope) = &self.decision.scope {
            scope.visit(&mut |part| {
                if let register::Condition::Among(attribute, _) | register::Condition::Listed(attribute, _) = part {
                    used.push(*attribute);
                }
            });
        }
        used.sort_unstable();
        used.dedup();
        used.into_iter().map(|attribute| Attribute { app: self.app, attribute }).collect()
    }

    /// What had happened around it by the day asked about and still matters.
    fn events(&self) -> Vec<AdequacyEvent<'_>> {
        self.decision.events_known(self.known_on).map(|event| AdequacyEvent { app: self.app, event }).collect()
    }

    /// Where it was read.
    fn source(&self) -> Source {
        (&self.decision.source).into()
    }
}

/// A dated event around an adequacy decision (händelse).
#[Object]
impl AdequacyEvent<'_> {
    /// Id of the event.
    fn id(&self) -> ID {
        self.event.id.as_str().into()
    }

    /// The event in words.
    fn text(&self, #[graphql(default, desc = "Language of the text (språk).")] language: Language) -> String {
        self.app.texts.get(language.into(), &format!("event-{}", kebab(&self.event.id)), &[])
    }

    /// Whether a lawyer has reviewed its text, as it now reads in the language.
    fn text_reviewed(&self, #[graphql(default, desc = "Language of the texts (språk).")] language: Language) -> bool {
        self.app.texts.is_reviewed(language.into(), &format!("event-{}", kebab(&self.event.id)))
    }

    /// What it is cited by: case number, report, letter.
    fn citation(&self) -> &str {
        &self.event.citation
    }

    /// Whether it is not settled yet: a case before a court, an action announced.
    fn pending(&self) -> bool {
        self.event.pending
    }

    /// Day by which to look again.
    fn check_again(&self) -> Option<Day> {
        self.event.check_again.map(Day)
    }

    /// First day it is known.
    fn day(&self) -> Day {
        self.event.day.into()
    }

    /// Last day it matters, inclusive.
    fn to(&self) -> Option<Day> {
        self.event.to.map(Day)
    }

    /// What was read.
    fn source(&self) -> &str {
        &self.event.source
    }

    /// Day it was read.
    fn checked(&self) -> Day {
        self.event.checked.into()
    }

    /// How sure we are.
    fn standing(&self) -> SourceStanding {
        self.event.standing.into()
    }
}
