//! Obstacles, the grounds that lift them, and the presumptions that carried them.

use std::borrow::Cow;

use super::MOST_FINDINGS;
use super::answer::{Because, GroundFinding, ObstacleFinding, Presumption};
use crate::attribute::Kind;
use crate::evaluate::remaining;
use crate::truth::Certainty;

use super::work::{Row, Work, rule_ref, truths};
use crate::link::{LinkedObstacle, LinkedRule};

impl Work<'_> {
    pub(super) fn obstacles(&self) -> (Vec<ObstacleFinding>, usize) {
        let mut found = Vec::new();
        let mut total = 0;
        for wanted in [Certainty::True, Certainty::Unknown] {
            for (test, obstacle, linked) in self.each_obstacle() {
                for row in self.listed_rows() {
                    let as_arranged = remaining(self.program, obstacle, truths(&self.arranged_trace, row)).row(row.bit);
                    if as_arranged != wanted || !self.concerns(test, row) {
                        continue;
                    }
                    total += 1;
                    if found.len() >= MOST_FINDINGS {
                        continue;
                    }
                    let lifted_by = obstacle
                        .grounds
                        .iter()
                        .filter(|(ground, bars)| self.effective(*ground, bars, &self.after_trace, row).is_possible())
                        .filter_map(|(ground, _)| self.program.rules.get(*ground))
                        .map(LinkedRule::id_to_keep)
                        .collect();
                    found.push(ObstacleFinding {
                        rule: rule_ref(linked),
                        test,
                        handover: self.handover_ref(row.subject),
                        as_arranged,
                        after_measures: remaining(self.program, obstacle, truths(&self.after_trace, row)).row(row.bit),
                        because: self.why_not_lifted(row, obstacle, linked.node, as_arranged),
                        lifted_by,
                    });
                }
            }
        }
        (found, total)
    }

    /// Why an obstacle is there; where only its grounds are open, also what leaves them open.
    fn why_not_lifted(&self, row: Row, obstacle: &LinkedObstacle, node: u32, as_arranged: Certainty) -> Vec<Because> {
        let mut because = self.because(row, node);
        if as_arranged == Certainty::Unknown {
            for (ground, _) in &obstacle.grounds {
                let node = self.program.rules.get(*ground).map_or(0, |linked| linked.node);
                because.extend(self.because(row, node).into_iter().filter(|leaf| leaf.holds == Certainty::Unknown));
            }
            because.sort_unstable();
            because.dedup();
        }
        because
    }

    pub(super) fn grounds(&self) -> Vec<GroundFinding> {
        let mut found = Vec::new();
        for (test, obstacle, lifted) in self.each_obstacle() {
            for row in self.listed_rows() {
                let obstacle_possible = self.truth_of(obstacle.rule, &self.arranged_trace, row).is_possible();
                if !obstacle_possible || !self.concerns(test, row) {
                    continue;
                }
                // Once a ground certainly lifts the obstacle, what other grounds might have done is beside the point.
                let holds = |(ground, bars): &&(usize, Vec<usize>)| {
                    self.effective(*ground, bars, &self.arranged_trace, row) == Certainty::True
                };
                let lifted_already = obstacle.grounds.iter().any(|ground| holds(&ground));
                for (ground, bars) in obstacle.grounds.iter().filter(|ground| !lifted_already || holds(ground)) {
                    let Some(linked) = self.program.rules.get(*ground) else { continue };
                    let after_measures = self.effective(*ground, bars, &self.after_trace, row);
                    let barred_by: Vec<Cow<'static, str>> = bars
                        .iter()
                        .filter(|bar| self.truth_of(**bar, &self.arranged_trace, row).is_possible())
                        .filter_map(|bar| self.program.rules.get(*bar))
                        .map(LinkedRule::id_to_keep)
                        .collect();
                    let closed_by_bar =
                        !barred_by.is_empty() && self.truth_of(*ground, &self.after_trace, row).is_possible();
                    if (after_measures.is_possible() || closed_by_bar) && found.len() < MOST_FINDINGS {
                        found.push(GroundFinding {
                            rule: rule_ref(linked),
                            handover: self.handover_ref(row.subject),
                            lifts: lifted.id_to_keep(),
                            as_arranged: self.effective(*ground, bars, &self.arranged_trace, row),
                            after_measures,
                            barred_by,
                            because: self.because(row, linked.node),
                        });
                    }
                }
            }
        }
        found
    }

    pub(super) fn presumptions(&self) -> Vec<Presumption> {
        let mut found = Vec::new();
        for (subject, attribute) in &self.arranged.presumed {
            let Kind::Judgment { presumed_by: Some(citation), .. } = attribute.row().kind else { continue };
            let carried = self.each_obstacle().any(|(test, obstacle, linked)| {
                let looks_at_it = self.program.looks_at(linked, *attribute);
                looks_at_it
                    && self.listed_rows().any(|row| {
                        row.subject.of(attribute.row().scope) == Some(*subject)
                            && self.concerns(test, row)
                            && self.truth_of(obstacle.rule, &self.arranged_trace, row) == Certainty::True
                    })
            });
            if carried {
                found.push(Presumption { what: self.subject_ref(*subject, *attribute), citation });
            }
        }
        found
    }
}
