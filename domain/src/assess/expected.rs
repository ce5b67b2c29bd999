//! Holding an answer against what a case file expects.

use std::collections::BTreeSet;

use super::Assessment;
use super::warning::Warning;
use crate::case::Expectation;
use crate::truth::Certainty;

impl Assessment {
    /// What differs from what is expected, as `what: expected → got`; nothing when the answer is the expected one.
    pub fn differences_from(&self, expect: &Expectation) -> Vec<String> {
        let mut differs = Vec::new();
        if expect.headline != self.headline.name() {
            differs.push(format!("headline: {} → {}", expect.headline, self.headline.name()));
        }
        for (name, expected) in &expect.tests {
            match self.tests.iter().find(|finding| finding.test.name() == name) {
                Some(finding) if finding.standing.name() == expected => {}
                Some(finding) => differs.push(format!("{name}: {expected} → {}", finding.standing.name())),
                None => differs.push(format!("{name}: there is no such test")),
            }
        }
        let expected: BTreeSet<&str> = expect.contested.iter().map(String::as_str).collect();
        let contested: BTreeSet<&str> = self.contested.iter().map(|contested| contested.question.as_str()).collect();
        if expected != contested {
            differs.push(format!("contested: {} → {}", listed(&expected), listed(&contested)));
        }
        let certain = |finding: &&super::ObstacleFinding| finding.as_arranged == Certainty::True;
        let obstacles = self.obstacles.iter().filter(certain).map(|finding| finding.rule.id.as_ref());
        let duties = self.duties.iter().filter(|duty| duty.arises == Certainty::True).map(|duty| duty.rule.id.as_ref());
        let gaps = self.tests.iter().flat_map(|finding| finding.gaps.iter().copied());
        for (what, expected, got) in [
            ("obstacles", &expect.obstacles, obstacles.collect()),
            ("warnings", &expect.warnings, self.warnings.iter().filter_map(about).collect()),
            ("duties", &expect.duties, duties.collect()),
            ("gaps", &expect.gaps, gaps.collect::<BTreeSet<&str>>()),
        ] {
            let missing: BTreeSet<&str> =
                expected.iter().map(String::as_str).filter(|expected| !got.contains(expected)).collect();
            if !missing.is_empty() {
                differs.push(format!("{what}: {} is not among {}", listed(&missing), listed(&got)));
            }
        }
        differs
    }
}

fn listed(ids: &BTreeSet<&str>) -> String {
    if ids.is_empty() { "none".to_owned() } else { ids.iter().copied().collect::<Vec<_>>().join(", ") }
}

/// What a warning is about, as a case file names it.
fn about(warning: &Warning) -> Option<&str> {
    match warning {
        Warning::Event { event: id, .. }
        | Warning::LawLapsed { law: id, .. }
        | Warning::UnverifiedEntry { entry: id, .. }
        | Warning::StaleJudgment { path: id, .. }
        | Warning::ClaimNotCounted { path: id }
        | Warning::Conflict { path: id } => Some(id),
        Warning::UnverifiedRule { rule, .. } | Warning::Provision { rule, .. } => Some(rule),
        Warning::BeforeModelled { test } => Some(test.name()),
        Warning::AfterRegisterChecked { .. } => Some("AFTER_REGISTER_CHECKED"),
        Warning::UnreviewedRules => None,
    }
}
