//! Every rule as Markdown for a lawyer's review.

use std::collections::BTreeMap;

use underlag_domain::assess::Engine;
use underlag_domain::coverage::Missing;
use underlag_domain::expression::{Expression, Term};
use underlag_domain::rule::{Effect, Rule, Version};
use underlag_domain::test_of_law::TestOfLaw;

use super::condition::Outline;
use super::voice::{Shown, Voice, capitalised};
use crate::text::{Language, Texts, kebab};

/// Writes every rule, by test, with the shared terms last.
pub fn rules(texts: &Texts, language: Language, engine: &Engine) -> String {
    let shown = Shown::default();
    let voice = Voice::noting(texts, language, &shown);
    let mut book = Lawbook { outline: Outline { voice, text: String::new() }, voice };
    book.opening(engine);
    for test in TestOfLaw::ALL {
        let rules: Vec<&Rule> = engine.rules().iter().copied().filter(|rule| rule.test == test).collect();
        book.test(test, &rules);
    }
    book.terms(engine.rules());
    book.closing();
    book.outline.text
}

struct Lawbook<'a> {
    outline: Outline<'a>,
    voice: Voice<'a>,
}

impl Lawbook<'_> {
    fn line(&mut self, text: &str) {
        self.outline.text.push_str(text);
        self.outline.text.push_str("\n\n");
    }

    /// Ends a list with an empty line.
    fn end_list(&mut self) {
        self.outline.text.push('\n');
    }

    fn opening(&mut self, engine: &Engine) {
        self.line(&format!("# {}", self.voice.say("rules-title")));
        self.line(&format!("**{}**", self.voice.say("rules-unreviewed")));
        self.line(&self.voice.say("rules-generated"));
        self.line(&self.voice.say("rules-how-to-read"));
        let checked = engine.register().checked_through.to_string();
        self.line(&self.voice.with("rules-register-checked", &[("day", &checked)]));
    }

    fn test(&mut self, test: TestOfLaw, rules: &[&Rule]) {
        let coverage = test.coverage();
        self.line(&format!("## {}", self.voice.test(test)));
        self.line(&format!("*{}*", self.voice.test_question(test)));
        self.line(&self.voice.say("rules-applies"));
        self.outline.condition(0, &coverage.applies);
        self.end_list();
        self.line(&self.voice.say("rules-gaps"));
        for gap in coverage.gaps {
            let id = if gap.missing == Missing::Everything { "rules-gap" } else { "rules-gap-more" };
            self.outline.item(0, &self.voice.with(id, &[("gap", &self.voice.gap(gap.id))]));
            self.outline.condition(1, &gap.concerns);
        }
        self.end_list();
        for rule in rules {
            self.rule(rule);
        }
    }

    fn rule(&mut self, rule: &Rule) {
        let id = kebab(rule.id);
        self.line(&format!("### {}", self.voice.rule_name(rule.id)));
        self.line(&format!("{} (`{}`)", capitalised(rule.citation), rule.id));
        self.line(&format!("**{}** {}", self.effect(&rule.effect), self.voice.finding(rule.id)));
        for version in rule.versions {
            self.version(version);
        }
        if let Some(text) = self.voice.find(&format!("rule-{id}.not-modelled")) {
            self.line(&self.voice.with("rules-not-modelled", &[("text", &text)]));
        }
    }

    fn effect(&self, effect: &Effect) -> String {
        let names = |ids: &[&str]| {
            let names: Vec<String> = ids.iter().map(|id| self.voice.rule(id)).collect();
            names.join("; ")
        };
        match effect {
            Effect::Obstacle => format!("{}.", self.voice.say("effect-obstacle")),
            Effect::Ground { lifts } => self.voice.with("rules-ground", &[("rules", &names(lifts))]),
            Effect::Bar { bars } => self.voice.with("rules-bar", &[("rules", &names(bars))]),
            Effect::Duty { role, decides } => {
                let id = if *decides { "rules-decides" } else { "rules-duty" };
                self.voice.with(id, &[("role", &self.voice.role(*role))])
            }
            Effect::Warning => format!("{}.", self.voice.say("effect-warning")),
        }
    }

    fn version(&mut self, version: &Version) {
        let from = version.in_force.from.to_string();
        let period = match version.in_force.to {
            Some(to) => self.voice.with("rules-between", &[("from", &from), ("to", &to.to_string())]),
            None => self.voice.with("rules-since", &[("from", &from)]),
        };
        let source = self.voice.source(version.standing);
        let checked = version.checked.to_string();
        let read =
            [("by", version.amended_by), ("source", version.source), ("checked", &checked), ("standing", &source)];
        let founded = self.voice.with("rules-source", &read);
        self.line(&format!("**{period}** {founded}"));
        self.line(&self.voice.say("rules-condition"));
        self.outline.condition(0, &version.condition);
        self.end_list();
    }

    fn terms(&mut self, rules: &[&Rule]) {
        let mut terms: BTreeMap<&str, &'static Term> = BTreeMap::new();
        for condition in rules.iter().flat_map(|rule| rule.versions).map(|version| &version.condition) {
            condition.visit(&mut |part| {
                if let Expression::Term(term) = part {
                    terms.insert(term.id, term);
                }
            });
        }
        self.line(&format!("## {}", self.voice.say("rules-terms")));
        for term in terms.values() {
            self.line(&format!("### {}", capitalised(&self.voice.say(&format!("term-{}", kebab(term.id))))));
            self.line(&format!("{} (`{}`)", term.citation, term.id));
            self.outline.condition(0, &term.meaning);
            self.end_list();
        }
    }

    fn closing(&mut self) {
        let note = self.voice.review_note();
        self.line(&format!("**{note}**"));
        // One line end ends the file.
        self.outline.text.truncate(self.outline.text.trim_end().len());
        self.outline.text.push('\n');
    }
}
