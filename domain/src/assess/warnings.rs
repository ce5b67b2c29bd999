//! Finding what a reader of an answer should know beside it.

use std::collections::BTreeSet;

use super::answer::{DutyFinding, GroundFinding, ObstacleFinding, ReachFinding, SubjectRef};
use crate::evaluate::at;
use crate::link::Norm;
use crate::rule::{Effect, Standing};
use crate::test_of_law::TestOfLaw;
use crate::truth::Certainty;

use super::warning::Warning;
use super::work::{Work, truths};

impl Work<'_> {
    pub(super) fn warnings(
        &self,
        obstacles: &[ObstacleFinding],
        grounds: &[GroundFinding],
        duties: &[DutyFinding],
        reach: &[ReachFinding],
        conflicts: &[SubjectRef],
    ) -> Vec<Warning> {
        let register = self.engine.register();
        let mut found = BTreeSet::new();
        if self.inquiry.as_of > register.checked_through || self.inquiry.known_on > register.checked_through {
            found.insert(Warning::AfterRegisterChecked { checked: register.checked_through });
        }
        for test in TestOfLaw::ALL {
            let later = self.engine.rules().iter().any(|rule| {
                rule.test == test
                    && matches!(rule.effect, Effect::Obstacle)
                    && rule.versions.iter().all(|version| version.in_force.from > self.inquiry.as_of)
            });
            if later && self.arranged_statuses.outside_model.get(test.index()) == Some(&true) {
                found.insert(Warning::BeforeModelled { test });
            }
        }
        self.warn_of_adequacy(&mut found);
        self.warn_of_provisions(&mut found);
        for reach in reach.iter().filter(|reach| reach.lapsed && reach.reaches == Certainty::True) {
            let law = register.disclosure_laws.iter().find(|law| law.id == reach.law);
            if let Some(until) = law.and_then(|law| law.reaches_to) {
                found.insert(Warning::LawLapsed { law: reach.law.clone(), until });
            }
        }
        for reach in reach.iter().filter(|reach| reach.reaches == Certainty::True) {
            let law = register.disclosure_laws.iter().find(|law| law.id == reach.law);
            if let Some(law) = law.filter(|law| law.source.standing != Standing::Verified) {
                found.insert(Warning::UnverifiedEntry { entry: law.id.clone(), standing: law.source.standing });
            }
        }
        let took_part = (obstacles.iter().map(|finding| &finding.rule))
            .chain(grounds.iter().map(|finding| &finding.rule))
            .chain(duties.iter().map(|finding| &finding.rule));
        for rule in took_part {
            found.insert(Warning::UnreviewedRules);
            if rule.standing != Standing::Verified {
                found.insert(Warning::UnverifiedRule { rule: rule.id.clone(), standing: rule.standing });
            }
        }
        for judgment in self.arranged.stale.iter().filter_map(|at| self.case.judgments().get(*at)) {
            let path = self.case.path_of(judgment.subject, judgment.attribute);
            found.insert(Warning::StaleJudgment { path, by: judgment.by.clone(), day: judgment.day });
        }
        for (subject, attribute) in &self.arranged.claims_not_counted {
            found.insert(Warning::ClaimNotCounted { path: self.case.path_of(*subject, *attribute) });
        }
        found.extend(conflicts.iter().map(|about| Warning::Conflict { path: about.path.clone() }));
        found.into_iter().collect()
    }

    /// Events around, and doubts about, the adequacy decisions that a listed handover relies on.
    /// Rules that do nothing but tell the reader something.
    fn warn_of_provisions(&self, found: &mut BTreeSet<Warning>) {
        for (index, linked) in self.program.rules.iter().enumerate() {
            let Norm::Law { rule, version } = &linked.norm else { continue };
            if !matches!(rule.effect, Effect::Warning) {
                continue;
            }
            let truths = self.listed_rows().map(|row| self.truth_of(index, &self.arranged_trace, row));
            let strongest = truths.fold(Certainty::False, |strongest, truth| match (strongest, truth) {
                (Certainty::True, _) | (_, Certainty::True) => Certainty::True,
                (Certainty::Unknown, _) | (_, Certainty::Unknown) => Certainty::Unknown,
                _ => Certainty::False,
            });
            if strongest.is_possible() {
                found.insert(Warning::Provision { rule: rule.id.into(), applies: strongest });
                if version.standing != Standing::Verified {
                    found.insert(Warning::UnverifiedRule { rule: rule.id.into(), standing: version.standing });
                }
            }
        }
    }

    pub(super) fn warn_of_adequacy(&self, found: &mut BTreeSet<Warning>) {
        let mut relied_on = BTreeSet::new();
        for (decision, _, node) in &self.program.adequacy {
            let relied = self.listed_rows().any(|row| {
                self.concerns(TestOfLaw::Transfer, row)
                    && at(truths(&self.arranged_trace, row), *node).row(row.bit) == Certainty::True
            });
            if relied {
                relied_on.insert(*decision);
            }
        }
        for decision in relied_on.iter().filter_map(|at| self.engine.register().adequacy.get(*at)) {
            if decision.source.standing != Standing::Verified {
                found.insert(Warning::UnverifiedEntry {
                    entry: decision.id.clone(),
                    standing: decision.source.standing,
                });
            }
            for event in decision.events_known(self.inquiry.known_on) {
                found.insert(Warning::Event {
                    decision: decision.id.clone(),
                    event: event.id.clone(),
                    day: event.day,
                    pending: event.pending,
                    check_again: event.check_again,
                    source: event.source.clone(),
                    standing: event.standing,
                });
            }
        }
    }
}
