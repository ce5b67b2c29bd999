//! Conditions in words, as nested lists a lawyer can check against the statute.

use underlag_domain::attribute::Attribute;
use underlag_domain::expression::{Expression, List};
use underlag_domain::register::Condition;

use super::voice::Voice;
use crate::text::kebab;

/// Markdown being written, with the depth of the list.
pub(super) struct Outline<'a> {
    pub(super) voice: Voice<'a>,
    pub(super) text: String,
}

impl Outline<'_> {
    /// One list item at a depth, 0 outermost.
    pub(super) fn item(&mut self, depth: usize, text: &str) {
        self.text.extend(std::iter::repeat_n("  ", depth));
        self.text.push_str("- ");
        self.text.push_str(text);
        self.text.push('\n');
    }

    /// A condition with everything below it.
    pub(super) fn condition(&mut self, depth: usize, condition: &Expression) {
        self.labelled(depth, "", condition);
    }

    /// A condition after a lead such as "Not:" on the same line.
    fn labelled(&mut self, depth: usize, lead: &str, condition: &Expression) {
        match condition {
            Expression::All(parts) => self.parts(depth, &format!("{lead}{}", self.voice.say("rules-all")), parts),
            Expression::Any(parts) => self.parts(depth, &format!("{lead}{}", self.voice.say("rules-any")), parts),
            Expression::Not(part) => {
                let lead = format!("{lead}{} ", self.voice.say("rules-not"));
                self.labelled(depth, &lead, part);
            }
            Expression::Match(attribute, arms) => {
                let label = self.voice.attribute(*attribute);
                let text = self.voice.with("rules-match", &[("attribute", &label)]);
                self.item(depth, &format!("{lead}{text}"));
                for (values, part) in *arms {
                    let lead = format!("{}: ", self.value_list(*attribute, values.iter().copied()));
                    self.labelled(depth + 1, &lead, part);
                }
            }
            Expression::Reading(question, arms) => {
                let text = self.voice.with("rules-reading", &[("question", &self.voice.contested(question))]);
                self.item(depth, &format!("{lead}{text}"));
                for (position, part) in *arms {
                    let position = self.voice.position(question, position);
                    let lead = format!("{} ", self.voice.with("rules-position", &[("position", &position)]));
                    self.labelled(depth + 1, &lead, part);
                }
            }
            plain => {
                let text = self.leaf(plain);
                self.item(depth, &format!("{lead}{text}"));
            }
        }
    }

    fn parts(&mut self, depth: usize, lead: &str, parts: &[Expression]) {
        self.item(depth, lead);
        for part in parts {
            self.condition(depth + 1, part);
        }
    }

    fn leaf(&self, leaf: &Expression) -> String {
        let voice = self.voice;
        let about = |id: &str, attribute: Attribute| voice.with(id, &[("attribute", &voice.attribute(attribute))]);
        match leaf {
            Expression::Constant(true) => voice.say("rules-always"),
            Expression::Constant(false) => voice.say("rules-never"),
            Expression::Among(attribute, values) => {
                format!("{}: {}", voice.attribute(*attribute), self.value_list(*attribute, values.iter().copied()))
            }
            Expression::Listed(attribute, list) => about(list_id(*list), *attribute),
            Expression::Adequate(attribute) => about("rules-adequate", *attribute),
            Expression::Reached => voice.say("rules-reached"),
            Expression::FromDay(day) => voice.with("rules-from-day", &[("day", &day.to_string())]),
            Expression::Term(term) => {
                let name = voice.say(&format!("term-{}", kebab(term.id)));
                voice.with("rules-term", &[("term", &name), ("citation", term.citation)])
            }
            // The caller writes these with their parts.
            Expression::All(_)
            | Expression::Any(_)
            | Expression::Not(_)
            | Expression::Match(..)
            | Expression::Reading(..) => String::new(),
        }
    }

    fn value_list<'v>(&self, attribute: Attribute, values: impl Iterator<Item = &'v str>) -> String {
        let labels: Vec<String> = values.map(|value| self.voice.value(attribute, value)).collect();
        self.voice.one_of(&labels)
    }

    /// A condition of a register entry, on one line.
    pub(super) fn scope(&self, condition: &Condition) -> String {
        let joined = |id: &str, parts: &[Condition]| {
            let parts: Vec<String> = parts.iter().map(|part| self.scope(part)).collect();
            format!("{} {}", self.voice.say(id), parts.join("; "))
        };
        match condition {
            Condition::Among(attribute, values) => {
                format!(
                    "{}: {}",
                    self.voice.attribute(*attribute),
                    self.value_list(*attribute, values.iter().map(String::as_str))
                )
            }
            Condition::Listed(attribute, list) => {
                self.voice.with(list_id(*list), &[("attribute", &self.voice.attribute(*attribute))])
            }
            Condition::All(parts) => joined("rules-all", parts),
            Condition::Any(parts) => joined("rules-any", parts),
            Condition::Not(part) => format!("{} {}", self.voice.say("rules-not"), self.scope(part)),
        }
    }
}

/// Message that says an attribute is on a list.
const fn list_id(list: List) -> &'static str {
    match list {
        List::GdprArea => "rules-gdpr-area",
        List::SwedishSecurityAgreement => "rules-security-agreement",
    }
}
