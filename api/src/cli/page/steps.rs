//! What remains: acts, judgments, measures and facts to find out.

use std::collections::BTreeSet;

use underlag_domain::assess::{JudgmentFinding, Precondition, StepKind, WeighedFinding};
use underlag_domain::case::Outcome;
use underlag_domain::headline::Headline;

use super::answer::{AnswerPage, grouped};
use super::voice::capitalised;

impl AnswerPage<'_> {
    /// What to do, and who does it.
    pub(super) fn acts(&mut self) {
        let assessment = self.assessment();
        let acts: Vec<&Precondition> =
            assessment.preconditions.iter().filter(|step| step.kind == StepKind::Act).collect();
        if !acts.is_empty() {
            self.sheet.heading(&self.voice.say("page-to-do"));
            if assessment.headline == Headline::Obstacle {
                self.sheet.paragraph(0, &self.voice.say("page-steps-not-enough"));
            }
        }
        let alike = grouped(acts.into_iter().map(|act| ((act.what.attribute, act.role, act.always_needed), act)));
        for ((attribute, role, always), steps) in alike {
            self.sheet.item(0, &self.voice.question(attribute));
            let subjects: Vec<_> =
                steps.iter().map(|step| (step.what.path.as_str(), self.names.subject_of(&step.what))).collect();
            self.step_subjects(&subjects);
            self.sheet.under(0, &self.voice.with("page-done-by", &[("role", &self.voice.role(role))]));
            self.sheet.under(0, &self.voice.evidence(attribute));
            if let Some(step) = steps.first() {
                self.provisions(step);
            }
            if !always {
                self.sheet.under(0, &self.voice.say("page-one-way"));
            }
        }
    }

    /// What the steps are about, with the paths a case file uses.
    fn step_subjects(&mut self, subjects: &[(&str, Option<String>)]) {
        let names: Vec<String> = subjects.iter().filter_map(|(_, name)| name.clone()).collect();
        if !names.is_empty() {
            self.sheet.under(0, &self.voice.with("page-concerns", &[("subjects", &self.names.list(&names))]));
        }
        let paths: Vec<String> = subjects.iter().map(|(path, _)| format!("`{path}`")).collect();
        self.sheet.under(0, &self.voice.with("page-path", &[("paths", &self.names.list(&paths))]));
    }

    fn provisions(&mut self, step: &Precondition) {
        if !step.provisions.is_empty() {
            let rules: Vec<String> = step.provisions.iter().map(|rule| self.names.rule(rule)).collect();
            self.sheet.under(0, &self.voice.with("page-matters-for", &[("rules", &rules.join("; "))]));
        }
    }

    /// What must be judged, by whom, and what to weigh.
    pub(super) fn judgments_to_make(&mut self) {
        let assessment = self.assessment();
        let pending: Vec<&JudgmentFinding> =
            assessment.judgments.iter().filter(|judgment| judgment.outcome.is_none()).collect();
        if pending.is_empty() {
            return;
        }
        self.sheet.heading(&self.voice.say("page-to-judge"));
        self.sheet.paragraph(0, &self.voice.say("page-judge-yourselves"));
        let alike = grouped(pending.into_iter().map(|judgment| ((judgment.what.attribute, judgment.role), judgment)));
        for ((attribute, role), judgments) in alike {
            self.sheet.item(0, &self.voice.question(attribute));
            let subjects: Vec<_> = judgments
                .iter()
                .map(|judgment| (judgment.what.path.as_str(), self.names.subject_of(&judgment.what)))
                .collect();
            self.step_subjects(&subjects);
            self.sheet.under(0, &self.voice.with("page-judged-by", &[("role", &self.voice.role(role))]));
            self.sheet.under(0, &self.voice.evidence(attribute));
            if let Some(step) = assessment.preconditions.iter().find(|step| step.what.attribute == attribute) {
                self.provisions(step);
                if !step.always_needed {
                    self.sheet.under(0, &self.voice.say("page-one-way"));
                }
            }
            self.weigh(&judgments);
        }
    }

    /// What to weigh, for each subject where it differs.
    fn weigh(&mut self, judgments: &[&JudgmentFinding]) {
        let alike = grouped(judgments.iter().map(|judgment| {
            let weighed: Vec<String> = judgment.weighed.iter().map(|weighed| self.weighed(weighed)).collect();
            (weighed, self.names.subject_of(&judgment.what))
        }));
        let differs = alike.len() > 1;
        for (weighed, subjects) in alike {
            if weighed.is_empty() {
                continue;
            }
            let names: Vec<String> = subjects.into_iter().flatten().collect();
            let lead = self.voice.say("page-weighed");
            let lead = if differs { format!("{lead}, {}:", self.names.list(&names)) } else { format!("{lead}:") };
            self.sheet.under(0, &lead);
            for line in weighed {
                self.sheet.item(1, &line);
            }
        }
    }

    fn weighed(&self, weighed: &WeighedFinding) -> String {
        if let Some(attribute) = weighed.attribute {
            return format!("{}: {}", self.voice.attribute(attribute), self.voice.values(attribute, &weighed.values));
        }
        if let Some(rule) = weighed.rule {
            let applies = self.voice.say(match weighed.values.first().map(String::as_str) {
                Some("true") => "page-applies",
                Some("false") => "page-does-not-apply",
                _ => "page-possible",
            });
            return format!("{}: {applies}", self.voice.rule(rule));
        }
        let laws: Vec<String> = weighed.values.iter().map(|law| self.law_name(law)).collect();
        let laws = if laws.is_empty() { self.voice.say("page-no-reach") } else { laws.join("; ") };
        format!("{}: {laws}", self.voice.say("heading-reach"))
    }

    /// Judgments that already count.
    pub(super) fn judgments_made(&mut self) {
        let made: Vec<&JudgmentFinding> =
            self.assessment().judgments.iter().filter(|judgment| judgment.outcome.is_some()).collect();
        if made.is_empty() {
            return;
        }
        self.sheet.heading(&self.voice.say("heading-judgments"));
        for judgment in made {
            let outcome = self.voice.say(match judgment.outcome {
                Some(Outcome::Favourable) => "page-favourable",
                Some(Outcome::Unfavourable) | None => "page-unfavourable",
            });
            let by = judgment.by.clone().unwrap_or_default();
            let day = judgment.day.map(|day| day.to_string()).unwrap_or_default();
            let what = self.names.path(&judgment.what.path);
            self.sheet.item(0, &format!("{what}: {outcome} ({by}, {day})"));
        }
    }

    /// Acts the asker has ruled out, which an answer of "obstacle" may rest on.
    fn ruled_out(&mut self) {
        let answered = self.answered;
        let paths: Vec<String> = answered
            .inquiry
            .excluded_measures
            .iter()
            .map(|(subject, act)| self.names.path(&answered.case.path_of(*subject, *act)))
            .collect();
        if !paths.is_empty() {
            self.sheet.heading(&self.voice.say("page-ruled-out"));
            self.sheet.paragraph(0, &self.voice.with("page-ruled-out-acts", &[("acts", &paths.join("; "))]));
        }
    }

    /// The smallest sets of steps, when there is a choice between several.
    pub(super) fn measures(&mut self) {
        let assessment = self.assessment();
        self.ruled_out();
        if assessment.headline == Headline::Obstacle {
            self.sheet.heading(&self.voice.say("heading-measures"));
            self.sheet.paragraph(0, &self.voice.say("page-no-measure"));
            return;
        }
        if assessment.measures.len() < 2 {
            return;
        }
        self.sheet.heading(&self.voice.say("heading-measures"));
        let sets: Vec<BTreeSet<&str>> = assessment
            .measures
            .iter()
            .map(|measure| measure.acts.iter().chain(&measure.judgments).map(String::as_str).collect())
            .collect();
        let always: BTreeSet<&str> = sets
            .first()
            .into_iter()
            .flatten()
            .copied()
            .filter(|step| sets.iter().all(|set| set.contains(step)))
            .collect();
        self.sheet.paragraph(0, &self.voice.say(if always.is_empty() { "page-choose" } else { "page-choose-beside" }));
        for (at, set) in sets.iter().enumerate() {
            let number = (at + 1).to_string();
            self.sheet.item(0, &self.voice.with("page-measure-alternative", &[("number", &number)]));
            for step in set.difference(&always) {
                let is_act =
                    assessment.measures.get(at).is_some_and(|measure| measure.acts.iter().any(|act| act == step));
                let kind = self.voice.say(if is_act { "page-act" } else { "page-judgment" });
                self.sheet.item(1, &format!("{kind}: {}", self.names.path(step)));
            }
        }
        if !assessment.measures_exact {
            self.sheet.paragraph(0, &self.voice.say("page-not-all-measures"));
        }
    }

    /// What to find out, and from whom.
    pub(super) fn missing_facts(&mut self) {
        let assessment = self.assessment();
        if assessment.missing_facts.is_empty() {
            return;
        }
        self.sheet.heading(&self.voice.say("heading-missing-facts"));
        let alike =
            grouped(assessment.missing_facts.iter().map(|fact| ((fact.what.attribute, fact.ask, fact.settles), fact)));
        for ((attribute, role, settles), facts) in alike {
            self.sheet.item(0, &self.voice.question(attribute));
            let subjects: Vec<_> =
                facts.iter().map(|fact| (fact.what.path.as_str(), self.names.subject_of(&fact.what))).collect();
            self.step_subjects(&subjects);
            let mut ask = capitalised(&self.voice.with("page-ask", &[("role", &self.voice.role(role))]));
            if settles == 1 {
                ask = format!("{ask}; {}", self.voice.say("page-settles-one"));
            } else if settles > 1 {
                ask = format!("{ask}; {}", self.voice.with("page-settles", &[("count", &settles.to_string())]));
            }
            self.sheet.under(0, &ask);
            self.sheet.under(0, &self.voice.evidence(attribute));
        }
        let shown = assessment.missing_facts.len();
        if assessment.missing_facts_total > shown {
            let more = (assessment.missing_facts_total - shown).to_string();
            self.sheet.item(0, &self.voice.with("page-more-facts", &[("count", &more)]));
        }
    }
}
