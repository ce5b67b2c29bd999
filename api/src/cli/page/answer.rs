//! The page an official reads: what was found about one case, and what to do next.

use std::collections::BTreeMap;

use underlag_domain::assess::{Assessment, Because, GroundFinding, ObstacleFinding};
use underlag_domain::headline::Headline;
use underlag_domain::test_of_law::TestOfLaw;
use underlag_domain::truth::Certainty;

use super::sheet::Sheet;
use super::subject::Names;
use super::voice::{Shown, Voice};
use crate::app::Answered;
use crate::text::{Language, Texts};

/// Everything at hand while the page is written.
pub(super) struct AnswerPage<'a> {
    pub(super) voice: Voice<'a>,
    pub(super) names: Names<'a>,
    pub(super) answered: &'a Answered,
    pub(super) sheet: Sheet,
}

/// Writes the answer to a case as a page of plain text.
pub fn answer(texts: &Texts, language: Language, answered: &Answered) -> String {
    let shown = Shown::default();
    let voice = Voice::noting(texts, language, &shown);
    let names = Names::new(voice, &answered.case, &answered.inquiry);
    let mut page = AnswerPage { voice, names, answered, sheet: Sheet::new() };
    page.head();
    page.not_modelled();
    page.tests();
    page.obstacles();
    page.grounds();
    page.acts();
    page.judgments_to_make();
    page.measures();
    page.missing_facts();
    page.contested();
    page.duties();
    page.judgments_made();
    page.reach();
    page.presumptions();
    page.conflicts();
    page.warnings();
    page.receipt();
    page.sheet.gap();
    page.sheet.paragraph(0, &voice.review_note());
    page.sheet.finish()
}

/// Puts findings that read the same together, in the order first met.
pub(super) fn grouped<K: Ord + Clone, T>(items: impl IntoIterator<Item = (K, T)>) -> Vec<(K, Vec<T>)> {
    let mut order: Vec<(K, Vec<T>)> = Vec::new();
    let mut at: BTreeMap<K, usize> = BTreeMap::new();
    for (key, item) in items {
        let position = *at.entry(key.clone()).or_insert(order.len());
        match order.get_mut(position) {
            Some((_, group)) => group.push(item),
            None => order.push((key, vec![item])),
        }
    }
    order
}

/// Whether nothing unknown is among the circumstances.
fn is_settled(because: &[Because]) -> bool {
    because.iter().all(|because| because.holds != Certainty::Unknown)
}

impl<'a> AnswerPage<'a> {
    /// The answer.
    pub(super) const fn assessment(&self) -> &'a Assessment {
        &self.answered.assessment
    }

    fn head(&mut self) {
        let (case, inquiry, headline) = (&self.answered.case, &self.answered.inquiry, self.assessment().headline);
        let title = if case.title.is_empty() { self.voice.say("page-untitled") } else { case.title.clone() };
        self.sheet.title(&title);
        let days = [("asOf", inquiry.as_of.to_string()), ("knownOn", inquiry.known_on.to_string())];
        let days: Vec<(&str, &str)> = days.iter().map(|(name, day)| (*name, day.as_str())).collect();
        self.sheet.paragraph(0, &self.voice.with("page-as-of", &days));
        let profile = self.voice.profile(&inquiry.profile.id);
        self.sheet.paragraph(0, &self.voice.with("page-profile", &[("profile", &profile)]));
        self.sheet.gap();
        self.sheet.paragraph(0, &self.voice.headline(headline).to_uppercase());
        self.sheet.paragraph(0, &self.voice.explanation(headline));
    }

    fn not_modelled(&mut self) {
        let assessment = self.assessment();
        let (left_out, counted): (Vec<TestOfLaw>, Vec<TestOfLaw>) =
            assessment.not_modelled.iter().copied().partition(|test| assessment.out_of_scope.contains(test));
        if !counted.is_empty() {
            self.sheet.heading(&self.voice.say("heading-not-modelled"));
            self.sheet.paragraph(0, &self.voice.say("page-not-modelled"));
            for test in counted {
                self.sheet.item(0, &format!("{}: {}", self.voice.test(test), self.voice.test_question(test)));
                let finding = assessment.tests.iter().find(|finding| finding.test == test);
                for gap in finding.map(|finding| finding.gaps.as_slice()).unwrap_or_default() {
                    self.sheet.item(1, &self.voice.gap(gap));
                }
            }
        }
        if !left_out.is_empty() {
            self.sheet.heading(&self.voice.say("heading-out-of-scope"));
            let names: Vec<String> = left_out.iter().map(|test| self.voice.test(*test).to_lowercase()).collect();
            self.sheet.paragraph(0, &self.voice.with("page-out-of-scope", &[("tests", &names.join(", "))]));
        }
    }

    fn tests(&mut self) {
        let assessment = self.assessment();
        self.sheet.heading(&self.voice.say("heading-tests"));
        let rows: Vec<Vec<String>> = assessment
            .tests
            .iter()
            .filter(|finding| !assessment.not_modelled.contains(&finding.test))
            .map(|finding| vec![self.voice.test(finding.test), self.voice.standing(finding.standing)])
            .collect();
        if rows.is_empty() {
            self.sheet.paragraph(0, &self.voice.say("page-nothing"));
        }
        self.sheet.table(&rows);
    }

    fn obstacles(&mut self) {
        let assessment = self.assessment();
        for (certainty, heading) in
            [(Certainty::True, "heading-obstacles"), (Certainty::Unknown, "page-possible-obstacles")]
        {
            let found: Vec<&ObstacleFinding> =
                assessment.obstacles.iter().filter(|finding| finding.as_arranged == certainty).collect();
            if found.is_empty() {
                continue;
            }
            self.sheet.heading(&self.voice.say(heading));
            if certainty == Certainty::Unknown {
                self.sheet.paragraph(0, &self.voice.say("page-if-it-turns-out"));
            }
            for (rule, findings) in grouped(found.into_iter().map(|finding| (finding.rule.id.as_ref(), finding))) {
                self.obstacle(rule, findings);
            }
        }
        let shown = assessment.obstacles.len();
        if assessment.obstacles_total > shown {
            let more = (assessment.obstacles_total - shown).to_string();
            self.sheet.item(0, &self.voice.with("page-more-facts", &[("count", &more)]));
        }
    }

    fn obstacle(&mut self, rule: &str, findings: Vec<&ObstacleFinding>) {
        self.sheet.item(0, &self.names.rule(rule));
        self.sheet.under(0, &self.names.finding(rule));
        let alike = grouped(findings.into_iter().map(|finding| (self.obstacle_key(finding), finding)));
        for ((after, why), alike) in alike {
            let places = self.names.handovers(alike.iter().map(|finding| &finding.handover));
            self.sheet.item(1, &format!("{places}: {after}"));
            for line in why {
                self.sheet.item(2, &line);
            }
        }
    }

    /// What must read the same for two findings to stand together: what measures change, and why it is there.
    fn obstacle_key(&self, finding: &ObstacleFinding) -> (String, Vec<String>) {
        let after = self.voice.say(match finding.after_measures {
            Certainty::True => "page-remains",
            // Where another obstacle stays, steps against this one are not always among those listed.
            Certainty::False if self.assessment().headline == Headline::Obstacle => "page-removable-alone",
            Certainty::False => "page-removable",
            Certainty::Unknown => "page-may-remain",
        });
        let mut why = self.names.reasons(&finding.because);
        if finding.as_arranged == Certainty::Unknown && is_settled(&finding.because) {
            why.push(self.voice.say("page-open-ground"));
        }
        // A ground named beside an obstacle that certainly stays is one that a bar closes.
        if !finding.lifted_by.is_empty() && finding.after_measures != Certainty::True {
            let grounds: Vec<String> = finding.lifted_by.iter().map(|rule| self.voice.rule(rule)).collect();
            why.push(self.voice.with("page-lifted-by", &[("grounds", &grounds.join("; "))]));
        }
        (after, why)
    }

    fn grounds(&mut self) {
        // Those that hold, that a bar closes, or that would hold if a bar did not perhaps close them; the others are
        // named beside their obstacle.
        let worth_saying = |ground: &&GroundFinding| match ground.as_arranged {
            Certainty::True => true,
            Certainty::False => !ground.barred_by.is_empty() && ground.after_measures == Certainty::False,
            Certainty::Unknown => !ground.barred_by.is_empty() && is_settled(&ground.because),
        };
        let grounds: Vec<&GroundFinding> = self.assessment().grounds.iter().filter(worth_saying).collect();
        if grounds.is_empty() {
            return;
        }
        self.sheet.heading(&self.voice.say("heading-grounds"));
        let alike = grouped(grounds.into_iter().map(|ground| {
            let why = self.names.reasons(&ground.because);
            (
                (ground.rule.id.as_ref(), ground.lifts.as_ref(), ground.as_arranged, ground.barred_by.clone(), why),
                ground,
            )
        }));
        for ((rule, lifts, holds, barred_by, why), alike) in alike {
            self.sheet.item(0, &self.voice.rule(rule));
            let lifts = self.voice.rule_name(lifts);
            if barred_by.is_empty() {
                self.sheet.under(0, &self.voice.with("page-lifts", &[("obstacle", &lifts)]));
            } else {
                let bars: Vec<String> = barred_by.iter().map(|bar| self.voice.rule(bar)).collect();
                let id = if holds == Certainty::False { "page-barred" } else { "page-maybe-barred" };
                self.sheet.under(0, &self.voice.with(id, &[("obstacle", &lifts), ("bars", &bars.join("; "))]));
            }
            self.sheet.under(0, &self.names.handovers(alike.iter().map(|ground| &ground.handover)));
            for line in why {
                self.sheet.item(1, &line);
            }
        }
    }
}
