//! What a reader of an answer should know beside it.

use async_graphql::{Enum, InputType, Object};
use underlag_domain::assess;
use underlag_domain::rule::Standing;

use super::answer::Answer;
use super::attribute::Attribute;
use super::day::Day;
use super::disclosure_law::DisclosureLaw;
use super::language::Language;
use super::rule::Rule;
use super::source::{SourceStanding, standing_text};
use super::subject::{label_of, read_path};
use super::test_of_law::{TestOfLaw, name_of};
use super::truth::Certainty;
use crate::text::kebab;

/// What a warning is about (slag av upplysning).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
pub(crate) enum WarningKind {
    /// The day lies after the register was last checked.
    AfterRegisterChecked,
    /// Rules exist, but not for so early a day.
    BeforeModelled,
    /// An event around an adequacy decision that the answer relies on.
    Event,
    /// A law that reaches a recipient has lapsed, but runs on.
    LawLapsed,
    /// A rule that took part is not fully verified.
    UnverifiedRule,
    /// A register entry that took part is not fully verified.
    UnverifiedEntry,
    /// A provision that a reader should know applies, or may (bestämmelse att känna till).
    Provision,
    /// No lawyer has reviewed the rules that took part.
    UnreviewedRules,
    /// A judgment no longer counts, since the facts it rested on have changed.
    StaleJudgment,
    /// A supplier's claim in its own favour was left out.
    ClaimNotCounted,
    /// Sources disagree.
    Conflict,
}

pub(crate) struct Warning<'a> {
    pub(crate) answer: &'a Answer,
    pub(crate) warning: &'a assess::Warning,
}

impl Warning<'_> {
    /// Name of a register entry: an adequacy decision or a disclosure law.
    fn entry_text(&self, id: &str, language: crate::text::Language) -> String {
        let app = &self.answer.app;
        let law = app.engine.register().disclosure_laws.iter().find(|law| law.id == id);
        // A law is told by its short name, the citation up to its first comma.
        let short = law.and_then(|law| law.citation.split(',').next()).map(str::to_owned);
        short
            .or_else(|| app.texts.find(language, &format!("adequacy-{}", kebab(id)), &[]))
            .unwrap_or_else(|| id.to_owned())
    }

    const fn kind_of(&self) -> WarningKind {
        match self.warning {
            assess::Warning::AfterRegisterChecked { .. } => WarningKind::AfterRegisterChecked,
            assess::Warning::BeforeModelled { .. } => WarningKind::BeforeModelled,
            assess::Warning::Event { .. } => WarningKind::Event,
            assess::Warning::LawLapsed { .. } => WarningKind::LawLapsed,
            assess::Warning::UnverifiedRule { .. } => WarningKind::UnverifiedRule,
            assess::Warning::UnverifiedEntry { .. } => WarningKind::UnverifiedEntry,
            assess::Warning::Provision { .. } => WarningKind::Provision,
            assess::Warning::UnreviewedRules => WarningKind::UnreviewedRules,
            assess::Warning::StaleJudgment { .. } => WarningKind::StaleJudgment,
            assess::Warning::ClaimNotCounted { .. } => WarningKind::ClaimNotCounted,
            assess::Warning::Conflict { .. } => WarningKind::Conflict,
        }
    }

    fn path_of(&self) -> Option<&str> {
        match self.warning {
            assess::Warning::StaleJudgment { path, .. }
            | assess::Warning::ClaimNotCounted { path }
            | assess::Warning::Conflict { path } => Some(path),
            _ => None,
        }
    }

    const fn standing_of(&self) -> Option<Standing> {
        match self.warning {
            assess::Warning::Event { standing, .. }
            | assess::Warning::UnverifiedRule { standing, .. }
            | assess::Warning::UnverifiedEntry { standing, .. } => Some(*standing),
            _ => None,
        }
    }
}

/// What a reader of the answer should know (upplysning). Which fields are given depends on the kind.
#[Object]
impl Warning<'_> {
    /// What it is about.
    fn kind(&self) -> WarningKind {
        self.kind_of()
    }

    /// The warning in words.
    fn message(&self, #[graphql(default, desc = "Language of the text (språk).")] language: Language) -> String {
        let app = &self.answer.app;
        let tag = language.into();
        let say = |id: &str, arguments: &[(&str, &str)]| app.texts.get(tag, id, arguments);
        match self.warning {
            assess::Warning::AfterRegisterChecked { checked } => {
                say("warning-after-register-checked", &[("checked", &checked.to_string())])
            }
            assess::Warning::BeforeModelled { test } => {
                say("warning-before-modelled", &[("test", &name_of(app, *test, language))])
            }
            assess::Warning::Event { event, .. } => say(&format!("event-{}", kebab(event)), &[]),
            assess::Warning::LawLapsed { law, until } => {
                say("warning-law-lapsed", &[("law", &self.entry_text(law, tag)), ("until", &until.to_string())])
            }
            assess::Warning::UnverifiedRule { rule, standing } => {
                let citation = self.answer.rule(rule).map_or(rule.as_ref(), |rule| rule.rule.citation);
                let standing = standing_text(app, *standing, tag);
                say("warning-unverified-rule", &[("rule", citation), ("standing", &standing)])
            }
            assess::Warning::UnverifiedEntry { entry, standing } => {
                let (entry, standing) = (self.entry_text(entry, tag), standing_text(app, *standing, tag));
                say("warning-unverified-entry", &[("entry", &entry), ("standing", &standing)])
            }
            assess::Warning::Provision { rule, applies } => {
                let certain = *applies == underlag_domain::truth::Certainty::True;
                let citation = self.answer.rule(rule).map_or(rule.as_ref(), |rule| rule.rule.citation);
                let finding = say(&format!("rule-{}.finding", kebab(rule)), &[]);
                let id = if certain { "warning-provision" } else { "warning-provision-maybe" };
                say(id, &[("rule", citation), ("finding", &finding)])
            }
            assess::Warning::UnreviewedRules => say("warning-unreviewed-rules", &[]),
            assess::Warning::StaleJudgment { path, by, day } => {
                let judgment = label_of(self.answer, path, tag);
                say("warning-stale-judgment", &[("judgment", &judgment), ("by", by), ("day", &day.to_string())])
            }
            assess::Warning::ClaimNotCounted { path } => {
                say("warning-claim-not-counted", &[("attribute", &label_of(self.answer, path, tag))])
            }
            assess::Warning::Conflict { path } => {
                say("warning-conflict", &[("attribute", &label_of(self.answer, path, tag))])
            }
        }
    }

    /// Whether a lawyer has reviewed the text it is worded by, as it now reads in the language.
    fn text_reviewed(&self, #[graphql(default, desc = "Language of the texts (språk).")] language: Language) -> bool {
        let id = match self.warning {
            assess::Warning::Event { event, .. } => format!("event-{}", kebab(event)),
            assess::Warning::Provision { rule, .. } => format!("rule-{}.finding", kebab(rule)),
            _ => format!("warning-{}", kebab(&self.kind_of().to_value().to_string())),
        };
        self.answer.app.texts.is_reviewed(language.into(), &id)
    }

    /// The test, for `BEFORE_MODELLED`.
    fn test(&self) -> Option<TestOfLaw> {
        if let assess::Warning::BeforeModelled { test } = self.warning { Some((*test).into()) } else { None }
    }

    /// The rule, for `UNVERIFIED_RULE` and `PROVISION`.
    fn rule(&self) -> Option<Rule<'_>> {
        match self.warning {
            assess::Warning::UnverifiedRule { rule, .. } | assess::Warning::Provision { rule, .. } => {
                self.answer.rule(rule)
            }
            _ => None,
        }
    }

    /// Whether the provision certainly applies, for `PROVISION`.
    fn applies(&self) -> Option<Certainty> {
        if let assess::Warning::Provision { applies, .. } = self.warning { Some((*applies).into()) } else { None }
    }

    /// Id of the register entry, for `EVENT`, `UNVERIFIED_ENTRY` and `LAW_LAPSED`.
    fn entry(&self) -> Option<&str> {
        match self.warning {
            assess::Warning::Event { decision: entry, .. }
            | assess::Warning::UnverifiedEntry { entry, .. }
            | assess::Warning::LawLapsed { law: entry, .. } => Some(entry),
            _ => None,
        }
    }

    /// The disclosure law, for `LAW_LAPSED`.
    fn law(&self) -> Option<DisclosureLaw<'_>> {
        let assess::Warning::LawLapsed { law, .. } = self.warning else { return None };
        DisclosureLaw::find(&self.answer.app, law, self.answer.as_of())
    }

    /// Path of the attribute, for `STALE_JUDGMENT`, `CLAIM_NOT_COUNTED` and `CONFLICT`.
    fn path(&self) -> Option<&str> {
        self.path_of()
    }

    /// The attribute, for `STALE_JUDGMENT`, `CLAIM_NOT_COUNTED` and `CONFLICT`.
    fn attribute(&self) -> Option<Attribute<'_>> {
        let (_, _, attribute) = read_path(self.path_of()?)?;
        Some(Attribute { app: &self.answer.app, attribute })
    }

    /// Day of the event or the judgment, or the day the register was last checked.
    fn day(&self) -> Option<Day> {
        match self.warning {
            assess::Warning::AfterRegisterChecked { checked: day }
            | assess::Warning::Event { day, .. }
            | assess::Warning::StaleJudgment { day, .. } => Some(Day(*day)),
            _ => None,
        }
    }

    /// Whether the event is not settled yet, for `EVENT`.
    fn pending(&self) -> Option<bool> {
        if let assess::Warning::Event { pending, .. } = self.warning { Some(*pending) } else { None }
    }

    /// Day by which to look again, for `EVENT`.
    fn check_again(&self) -> Option<Day> {
        if let assess::Warning::Event { check_again, .. } = self.warning { check_again.map(Day) } else { None }
    }

    /// Until when a lapsed law is counted, inclusive, for `LAW_LAPSED`.
    fn until(&self) -> Option<Day> {
        if let assess::Warning::LawLapsed { until, .. } = self.warning { Some(Day(*until)) } else { None }
    }

    /// Who judged, for `STALE_JUDGMENT`.
    fn by(&self) -> Option<&str> {
        if let assess::Warning::StaleJudgment { by, .. } = self.warning { Some(by) } else { None }
    }

    /// Where it was read, for `EVENT`.
    fn source(&self) -> Option<&str> {
        if let assess::Warning::Event { source, .. } = self.warning { Some(source) } else { None }
    }

    /// How sure we are, for `EVENT`, `UNVERIFIED_RULE` and `UNVERIFIED_ENTRY`.
    fn standing(&self) -> Option<SourceStanding> {
        self.standing_of().map(Into::into)
    }
}
