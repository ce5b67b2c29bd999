//! One case answered in several ways, with what differs and by which provision.

use std::borrow::Cow;
use std::collections::BTreeSet;

use underlag_domain::assess::Assessment;
use underlag_domain::headline::{Headline, Standing};
use underlag_domain::test_of_law::TestOfLaw;
use underlag_domain::truth::Certainty;

/// What differs between two answers (skillnad).
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Compared {
    /// Headline of the first and of the second.
    pub headline: (Headline, Headline),
    /// Tests whose value differs.
    pub tests: Vec<(TestOfLaw, Standing, Standing)>,
    /// Obstacles and grounds that differ, by provision and handover.
    pub changes: Vec<Change>,
}

/// One provision that makes a difference.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
pub struct Change {
    /// Rule id.
    pub rule: Cow<'static, str>,
    /// Citation.
    pub citation: Cow<'static, str>,
    /// Handover id.
    pub handover: String,
    /// Whether it applied in the first answer; absent when the provision was not in play.
    pub before: Option<Certainty>,
    /// Whether it applies in the second.
    pub after: Option<Certainty>,
}

type Finding = (Cow<'static, str>, Cow<'static, str>, String);

/// Compares two answers.
pub fn compare(first: &Assessment, second: &Assessment) -> Compared {
    let tests = first
        .tests
        .iter()
        .zip(&second.tests)
        .filter(|(a, b)| a.standing != b.standing)
        .map(|(a, b)| (a.test, a.standing, b.standing))
        .collect();
    let (before, after) = (findings(first), findings(second));
    let keys: BTreeSet<&Finding> = before.iter().chain(&after).map(|(key, _)| key).collect();
    let value =
        |list: &[(Finding, Certainty)], key: &Finding| list.iter().find(|(k, _)| k == key).map(|(_, truth)| *truth);
    let changes = keys
        .into_iter()
        .filter_map(|key| {
            let (a, b) = (value(&before, key), value(&after, key));
            let (rule, citation, handover) = key;
            (a != b).then(|| Change {
                rule: rule.clone(),
                citation: citation.clone(),
                handover: handover.clone(),
                before: a,
                after: b,
            })
        })
        .collect();
    Compared { headline: (first.headline, second.headline), tests, changes }
}

fn findings(assessment: &Assessment) -> Vec<(Finding, Certainty)> {
    let obstacles = assessment.obstacles.iter().map(|finding| (&finding.rule, &finding.handover, finding.as_arranged));
    let grounds = assessment.grounds.iter().map(|finding| (&finding.rule, &finding.handover, finding.as_arranged));
    obstacles
        .chain(grounds)
        .map(|(rule, handover, truth)| {
            ((rule.id.clone(), rule.citation.clone(), handover.id.clone().unwrap_or_default()), truth)
        })
        .collect()
}
