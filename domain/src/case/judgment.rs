//! Judgments: a person's recorded answer to an evaluative standard.

use serde::{Deserialize, Serialize};

use super::{Case, Known, Statement, Subject};
use crate::attribute::{Attribute, Kind, Weighed};
use crate::day::Day;
use crate::register::hash_of;
use crate::values::Values;

/// The answer to the standard (utfall).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// The standard is met: the handover is, for example, not unsuitable.
    Favourable,
    /// It is not.
    Unfavourable,
}

/// A recorded judgment (ställningstagande).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Judgment {
    /// What it is about.
    pub subject: Subject,
    /// The standard.
    pub attribute: Attribute,
    /// The answer.
    pub outcome: Outcome,
    /// Who judged.
    pub by: String,
    /// By which mandate.
    pub mandate: String,
    /// Day it was made.
    pub day: Day,
    /// Reasons for.
    pub reasons_for: Vec<String>,
    /// Reasons against.
    pub reasons_against: Vec<String>,
    /// Hash of the facts it rested on; without it the facts of its day are used.
    pub rests_on: Option<String>,
}

/// What the record says about one standard of one subject on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recorded<'a> {
    /// The values still possible; `true` is the favourable answer.
    pub known: Known,
    /// Judgments that no longer count, since the facts they rested on have changed.
    pub stale: Vec<&'a Judgment>,
}

impl Case {
    /// What has been judged about a subject by a day. The latest judgment counts; a stale one does not.
    pub fn judged(&self, subject: Subject, attribute: Attribute, as_of: Day, known_on: Day) -> Recorded<'_> {
        let (counting, stale) = self.latest(subject, attribute, as_of, known_on);
        let domain = attribute.row().domain;
        let values: Values = counting
            .iter()
            .filter_map(|judgment| {
                domain.index_of(if judgment.outcome == Outcome::Favourable { "true" } else { "false" })
            })
            .collect();
        let in_conflict = values.len() > 1;
        let values = if values.is_empty() { domain.all() } else { values };
        Recorded { known: Known { values, in_conflict, claim_not_counted: false }, stale }
    }

    /// The judgments that count about a subject on a day.
    pub(super) fn counting(&self, subject: Subject, attribute: Attribute, as_of: Day, known_on: Day) -> Vec<&Judgment> {
        self.latest(subject, attribute, as_of, known_on).0
    }

    /// The latest judgments made by a day: those that count, and those that have gone stale.
    fn latest(
        &self,
        subject: Subject,
        attribute: Attribute,
        as_of: Day,
        known_on: Day,
    ) -> (Vec<&Judgment>, Vec<&Judgment>) {
        let made = || {
            self.judgments()
                .iter()
                .filter(move |judgment| judgment.subject == subject && judgment.attribute == attribute)
                .filter(move |judgment| judgment.day <= as_of && judgment.day <= known_on)
        };
        let latest = made().map(|judgment| judgment.day).max();
        made()
            .filter(|judgment| Some(judgment.day) == latest)
            .partition(|judgment| self.rests_still(judgment, as_of, known_on))
    }

    fn rests_still(&self, judgment: &Judgment, as_of: Day, known_on: Day) -> bool {
        let (subject, attribute) = (judgment.subject, judgment.attribute);
        match &judgment.rests_on {
            Some(hash) => *hash == self.facts_hash(subject, attribute, as_of, known_on),
            // Facts that never change need no comparing.
            None if !self.facts().any(|(_, _, statements)| statements.iter().any(Statement::is_dated)) => true,
            None => {
                self.rested_on(subject, attribute, as_of, known_on)
                    == self.rested_on(subject, attribute, judgment.day, judgment.day)
            }
        }
    }

    /// Hash of the facts a judgment about the subject rests on: the circumstances of every handover it touches,
    /// and the acts that are to be weighed. It changes when one of them does.
    pub fn facts_hash(&self, subject: Subject, judgment: Attribute, as_of: Day, known_on: Day) -> String {
        hash_of(&self.rested_on(subject, judgment, as_of, known_on))
    }

    fn rested_on(
        &self,
        subject: Subject,
        judgment: Attribute,
        as_of: Day,
        known_on: Day,
    ) -> Vec<(Subject, Attribute, Vec<usize>)> {
        let weighed: &[Weighed] = match judgment.row().kind {
            Kind::Judgment { weighs, .. } => weighs,
            Kind::Circumstance | Kind::Act => &[],
        };
        let rests = |attribute: Attribute| match attribute.row().kind {
            Kind::Circumstance => true,
            Kind::Act => weighed.contains(&Weighed::Attribute(attribute)),
            Kind::Judgment { .. } => false,
        };
        self.touched_by(subject)
            .into_iter()
            .flat_map(|touched| self.facts_of(touched))
            .filter(|(_, attribute)| rests(*attribute))
            .map(|(about, attribute)| (about, attribute, self.known(about, attribute, as_of, known_on)))
            .filter(|(_, attribute, known)| known.values != attribute.row().domain.all())
            .map(|(about, attribute, known)| (about, attribute, known.values.iter().collect()))
            .collect()
    }

    fn touched_by(&self, subject: Subject) -> Vec<Subject> {
        let mut touched = vec![Subject::Case];
        for (at, handover) in self.handovers().iter().enumerate() {
            let concerned = match subject {
                Subject::Case => true,
                Subject::Information(information) => handover.information == information,
                Subject::Recipient(recipient) => handover.recipient == recipient,
                Subject::Handover(position) => at == position,
            };
            if concerned {
                touched.extend([
                    Subject::Handover(at),
                    Subject::Information(handover.information),
                    Subject::Recipient(handover.recipient),
                ]);
            }
        }
        touched.sort_unstable();
        touched.dedup();
        touched
    }
}

impl Subject {
    /// The scope of the attributes it has.
    pub const fn scope(self) -> crate::attribute::Scope {
        use crate::attribute::Scope;
        match self {
            Self::Case => Scope::Case,
            Self::Information(_) => Scope::Information,
            Self::Recipient(_) => Scope::Recipient,
            Self::Handover(_) => Scope::Handover,
        }
    }
}
