//! What an answer rests on, one thing at a time, so that it can be asked which answers rest on something.

use std::collections::BTreeSet;

use serde::Serialize;

use super::explain::Reasons;
use super::work::{Row, Work, truths};
use crate::attribute::{Attribute, Kind};
use crate::case::Subject;
use crate::evaluate::at;
use crate::expression::List;
use crate::jurisdiction::JURISDICTIONS;
use crate::link::{LinkedObstacle, LinkedRule, Norm};
use crate::rule::Effect;

/// One thing an answer rests on (stöd).
///
/// Facts are those that were used: forgetting one that is not here changes no test. Rules are those that apply or may, as arranged
/// or after measures; one whose conditions are certainly not met is not followed further than the facts that say so.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(tag = "kind", content = "reference", rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Support {
    /// A fact that is stated and was used, by path: `recipient.cloud.seat`.
    Fact(String),
    /// A recorded judgment that was used, by path: `handover.backup.not_unsuitable`.
    Judgment(String),
    /// A position the profile takes on a contested question that mattered: `question/position`.
    Position(String),
    /// An adequacy decision that covers a handover or may, a disclosure law that reaches or may, an entry of a list of
    /// jurisdictions: id in the register.
    RegisterEntry(String),
    /// A rule that applies or may: id and first day of its wording, `gdpr_45@2018-05-25`.
    RuleVersion(String),
}

impl Work<'_> {
    /// Everything the answer rests on.
    pub(super) fn support(&self) -> BTreeSet<Support> {
        let mut found = BTreeSet::new();
        let mut reasons = Reasons::default();
        for row in self.rows() {
            for test in &self.program.tests {
                for node in [test.applies, test.modelled, test.complete] {
                    self.use_node(row, node, &mut reasons);
                }
                if !self.concerns(test.test, row) {
                    continue;
                }
                for obstacle in &test.obstacles {
                    self.use_obstacle(row, obstacle, &mut reasons, &mut found);
                }
            }
            for (index, linked) in self.program.rules.iter().enumerate() {
                if matches!(linked.effect(), Effect::Duty { .. } | Effect::Warning) && self.may_hold(index, row) {
                    found.insert(version_of(linked));
                    self.use_node(row, linked.node, &mut reasons);
                }
            }
            for reach in &self.program.reach {
                let reaches = at(truths(&self.arranged_trace, row), reach.node).row(row.bit);
                if reaches.is_possible() && self.speaks_of(row, reach.factor) {
                    let law = self.engine.register().disclosure_laws.get(reach.law);
                    found.extend(law.map(|law| Support::RegisterEntry(law.id.clone())));
                }
            }
            self.use_lists(row, &mut reasons, &mut found);
        }
        let stated: BTreeSet<String> =
            self.case.facts().map(|(subject, attribute, _)| self.case.path_of(subject, attribute)).collect();
        let judged: BTreeSet<String> = (self.case.judgments().iter())
            .map(|judgment| self.case.path_of(judgment.subject, judgment.attribute))
            .collect();
        // Whether more is handed over than is listed decides which rows there are, not what any of them says.
        let complete = self.case.path_of(Subject::Case, Attribute::HandoversComplete);
        found.extend(stated.contains(&complete).then_some(Support::Fact(complete)));
        for because in reasons.leaves {
            found.extend(match because.attribute.map(|attribute| attribute.row().kind) {
                Some(Kind::Judgment { .. }) => {
                    judged.contains(&because.what).then_some(Support::Judgment(because.what))
                }
                Some(Kind::Circumstance | Kind::Act) => {
                    stated.contains(&because.what).then_some(Support::Fact(because.what))
                }
                None => self.entry_or_position(because.what),
            });
        }
        found
    }

    /// An obstacle, and where it may be there the grounds and bars that meet it.
    fn use_obstacle(&self, row: Row, obstacle: &LinkedObstacle, reasons: &mut Reasons, found: &mut BTreeSet<Support>) {
        let mut rules = vec![obstacle.rule];
        if self.may_hold(obstacle.rule, row) {
            for (ground, bars) in &obstacle.grounds {
                rules.push(*ground);
                if self.may_hold(*ground, row) {
                    rules.extend(bars);
                }
            }
        }
        for rule in rules {
            let Some(linked) = self.program.rules.get(rule) else { continue };
            self.use_node(row, linked.node, reasons);
            if self.may_hold(rule, row) {
                found.insert(version_of(linked));
            }
        }
    }

    /// Whether a rule's conditions may be met on a row, as arranged or after measures.
    fn may_hold(&self, rule: usize, row: Row) -> bool {
        [&self.arranged_trace, &self.after_trace].into_iter().any(|trace| self.truth_of(rule, trace, row).is_possible())
    }

    fn use_node(&self, row: Row, node: u32, reasons: &mut Reasons) {
        for (situation, trace) in [(&self.arranged, &self.arranged_trace), (&self.after, &self.after_trace)] {
            if let Some(view) = self.view(situation, trace, row) {
                view.add_reasons(node, reasons);
            }
        }
    }

    /// Entries of lists that a stated jurisdiction of the row is on.
    fn use_lists(&self, row: Row, reasons: &mut Reasons, found: &mut BTreeSet<Support>) {
        let (register, day) = (self.engine.register(), self.program.as_of);
        for (attribute, list) in std::mem::take(&mut reasons.lists) {
            let Some(subject) = row.subject.of(attribute.row().scope) else { continue };
            let known = self.case.known(subject, attribute, self.program.as_of, self.program.known_on).values;
            if known == attribute.row().domain.all() {
                continue;
            }
            for code in known.iter().filter_map(|value| JURISDICTIONS.get(value)) {
                match list {
                    List::GdprArea => found.extend(
                        (register.gdpr_area.iter())
                            .filter(|member| member.jurisdiction == *code && member.holds_on(day))
                            .map(|member| Support::RegisterEntry(member.id.clone())),
                    ),
                    List::SwedishSecurityAgreement => found.extend(
                        (register.security_agreements.iter())
                            .filter(|agreement| agreement.holds_on(day))
                            .filter(|agreement| agreement.jurisdictions.iter().any(|other| other == code))
                            .map(|agreement| Support::RegisterEntry(agreement.id.clone())),
                    ),
                }
            }
        }
    }

    /// A question whose reading the profile leaves open rests on no position.
    fn entry_or_position(&self, id: String) -> Option<Support> {
        if self.engine.register().question(&id).is_none() {
            return Some(Support::RegisterEntry(id));
        }
        let position = self.inquiry.profile.choices.get(&id)?;
        Some(Support::Position(format!("{id}/{position}")))
    }
}

fn version_of(linked: &LinkedRule) -> Support {
    let from = match &linked.norm {
        Norm::Law { version, .. } => version.in_force.from,
        Norm::Own(rule) => rule.in_force.from,
    };
    Support::RuleVersion(format!("{}@{from}", linked.id()))
}
