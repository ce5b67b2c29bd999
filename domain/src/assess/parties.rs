//! Who must do what, and whose law reaches whom.

use std::collections::BTreeSet;

use super::MOST_FINDINGS;
use super::answer::{DutyFinding, ReachFinding};
use crate::attribute::Attribute;
use crate::case::Subject;
use crate::evaluate::at;
use crate::rule::Effect;
use crate::situation::{DONE, NOT_DONE};
use crate::truth::Certainty;

use super::work::{Row, Work, rule_ref, truths};

impl Work<'_> {
    pub(super) fn duties(&self) -> Vec<DutyFinding> {
        let mut found = Vec::new();
        for (index, linked) in self.program.rules.iter().enumerate() {
            let Effect::Duty { role, decides } = linked.effect() else { continue };
            let mut informations = BTreeSet::new();
            let mut recipients = BTreeSet::new();
            let (mut certain, mut possible) = (false, false);
            for row in self.rows() {
                let truth = self.truth_of(index, &self.arranged_trace, row);
                if truth.is_possible() && (row.subject.handover.is_some() || self.case.handovers().is_empty()) {
                    possible = true;
                    certain |= truth == Certainty::True;
                    informations.insert(row.subject.information);
                    recipients.extend(row.subject.recipient);
                }
            }
            if possible {
                let name = |subject: Subject| self.case.name_of(subject).1.to_owned();
                found.push(DutyFinding {
                    rule: rule_ref(linked),
                    role,
                    decides,
                    arises: if certain { Certainty::True } else { Certainty::Unknown },
                    informations: informations.into_iter().map(|at| name(Subject::Information(at))).collect(),
                    recipients: recipients.into_iter().map(|at| name(Subject::Recipient(at))).collect(),
                });
            }
        }
        found.sort_by_key(|duty| !duty.decides);
        found
    }

    pub(super) fn reach(&self) -> Vec<ReachFinding> {
        let mut found = Vec::new();
        for wanted in [Certainty::True, Certainty::Unknown] {
            for row in self.listed_rows() {
                for reach in &self.program.reach {
                    let reaches = at(truths(&self.arranged_trace, row), reach.node).row(row.bit);
                    let Some(law) = self.engine.register().disclosure_laws.get(reach.law) else { continue };
                    if reaches != wanted || found.len() >= MOST_FINDINGS || !self.speaks_of(row, reach.factor) {
                        continue;
                    }
                    found.push(ReachFinding {
                        law: law.id.clone(),
                        citation: law.citation.clone(),
                        jurisdiction: law.jurisdiction.clone(),
                        through: reach.factor,
                        handover: self.handover_ref(row.subject),
                        reaches,
                        only_ciphertext: self.only_ciphertext(row),
                        lapsed: law.lapsed_on(self.inquiry.as_of),
                    });
                }
            }
        }
        found
    }

    /// Whether anything at all is known of what connects: an unknown place reaches everywhere, which says nothing.
    pub(super) fn speaks_of(&self, row: Row, factor: crate::register::Factor) -> bool {
        use crate::register::Factor;
        let attribute = match factor {
            Factor::Seat => Attribute::Seat,
            Factor::Control => Attribute::ControlledFrom,
            Factor::Hosting | Factor::Access => Attribute::Place,
        };
        row.subject
            .of(attribute.row().scope)
            .and_then(|subject| self.arranged.get(subject, attribute))
            .is_some_and(|word| word != self.program.everything(attribute.index()))
    }

    pub(super) fn only_ciphertext(&self, row: Row) -> Certainty {
        let word = |attribute: Attribute| {
            self.arranged
                .blocks
                .get(row.block)
                .map_or(DONE | NOT_DONE, |block| block.get(attribute.index(), row.at % 64))
        };
        match (word(Attribute::OwnKeys), word(Attribute::PlaintextNeeded)) {
            (DONE, NOT_DONE) => Certainty::True,
            (NOT_DONE, _) | (_, DONE) => Certainty::False,
            _ => Certainty::Unknown,
        }
    }
}
