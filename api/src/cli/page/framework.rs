//! The criteria of the EU Cloud Sovereignty Framework with their steps: what an offer is answered from.

use underlag_domain::sovereignty::{Criterion, Framework, Objective, Seal};

use super::sheet::Sheet;
use super::sovereignty::{decimal, documents};
use super::voice::Voice;
use crate::text::{Language, Texts, kebab};

/// Writes every criterion with its steps.
pub fn framework(texts: &Texts, language: Language, framework: &Framework) -> String {
    let voice = Voice::new(texts, language);
    let mut page = Page { voice, language, sheet: Sheet::new() };
    page.sheet.title(&voice.say("sovereignty-criteria-title"));
    for id in ["sovereignty-notice", "sovereignty-own-words", "sovereignty-criteria-how"] {
        page.sheet.paragraph(0, &voice.say(id));
    }
    page.sheet.paragraph(0, &documents(voice, framework));
    page.sheet.gap();
    for level in Seal::ALL {
        let id = format!("sovereignty-seal-{}", level.number());
        page.sheet.item(0, &voice.say(&id));
        page.sheet.under(0, &voice.say(&format!("{id}.meaning")));
    }
    for (at, objective) in framework.objectives.iter().enumerate() {
        let weights: Vec<String> = framework
            .weight_sets
            .iter()
            .filter_map(|set| Some(format!("{} % ({})", set.weights.get(at)?, set.id)))
            .collect();
        page.objective(objective, &weights.join(", "));
    }
    page.sheet.finish()
}

struct Page<'a> {
    voice: Voice<'a>,
    language: Language,
    sheet: Sheet,
}

impl Page<'_> {
    fn objective(&mut self, objective: &Objective, weights: &str) {
        let name = self.voice.say(&kebab(&format!("sovereignty-objective-{}", objective.id)));
        self.sheet.heading(&format!("{} {name}", objective.id));
        self.sheet.paragraph(0, &self.voice.with("sovereignty-criterion-weights", &[("weights", weights)]));
        for criterion in &objective.criteria {
            self.criterion(criterion);
        }
    }

    fn criterion(&mut self, criterion: &Criterion) {
        let id = kebab(&format!("sovereignty-criterion-{}", criterion.id));
        self.sheet.item(0, &format!("{} {}", criterion.id, self.voice.say(&id)));
        if !criterion.gates() {
            self.sheet.under(0, &self.voice.say("sovereignty-gates-nothing"));
        }
        for (number, step) in (1..).zip(&criterion.steps) {
            let said = [
                ("number", i32::to_string(&number)),
                ("text", self.voice.say(&format!("{id}.step-{number}"))),
                ("points", decimal(self.language, &step.points.to_string())),
                ("level", step.seal.number().to_string()),
            ];
            let said = said.each_ref().map(|(name, text)| (*name, text.as_str()));
            self.sheet.under(1, &self.voice.with("sovereignty-step", &said));
        }
    }
}

#[cfg(test)]
mod tests {
    use underlag_domain::sovereignty::Framework;

    use crate::text::{Language, Texts};

    #[test]
    fn every_criterion_step_and_level_has_a_text_in_every_language() -> Result<(), Box<dyn std::error::Error>> {
        let (texts, framework) = (Texts::embedded()?, Framework::embedded()?);
        for language in Language::ALL {
            let page = super::framework(&texts, language, &framework);
            // A text that is missing is shown as its id in brackets.
            assert!(!page.contains("[sovereignty-"), "{}: {page}", language.tag());
            assert!(framework.criteria().all(|criterion| page.contains(&format!("- {} ", criterion.id))));
        }
        Ok(())
    }
}
