//! The case: the handovers an arrangement consists of, with everything stated about them.

pub mod draft;
mod fault;
mod file;
mod inquiry;
mod judgment;
mod own_rule;
mod read;
mod statement;
mod wording;
mod write;

use std::collections::{BTreeMap, BTreeSet};

use serde::{Serialize, Serializer};

pub use fault::{CaseFault, CaseFaults, Problem};
pub use file::{Basis, CaseFile, Expectation, Origin};
pub use inquiry::InquiryDraft;
pub use judgment::{Judgment, Outcome, Recorded};
pub use own_rule::OwnRuleDraft;
pub use read::{MAX_FILE_BYTES, read_own_rules, read_toml};
pub use statement::{Evidence, Known, StatedBy, Statement};
pub use write::write_toml;

use crate::attribute::{Attribute, Scope};
use crate::day::Day;
use crate::own_rule::OwnRule;
use crate::register::{Profile, hash_of};
use crate::test_of_law::TestOfLaw;
use crate::values::Values;

/// What a fact is stated about (föremål).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub enum Subject {
    /// The case as a whole.
    Case,
    /// The information at this position.
    Information(usize),
    /// The recipient at this position.
    Recipient(usize),
    /// The handover at this position.
    Handover(usize),
}

/// An information or a recipient (informationsmängd, mottagare).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Thing {
    /// Id within the case.
    pub id: String,
    /// Name for people; the id when none was given.
    pub name: String,
}

/// One information made available to one recipient (överlämnande).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Handover {
    /// Id within the case.
    pub id: String,
    /// Position of the information.
    pub information: usize,
    /// Position of the recipient.
    pub recipient: usize,
}

/// A checked case (ärende).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Case {
    /// Title for people.
    pub title: String,
    informations: Vec<Thing>,
    recipients: Vec<Thing>,
    handovers: Vec<Handover>,
    #[serde(serialize_with = "facts_in_order")]
    facts: BTreeMap<(Subject, Attribute), Vec<Statement>>,
    judgments: Vec<Judgment>,
    own_rules: Vec<OwnRule>,
}

/// What is asked about a case (fråga): the day, what was known, the reading of the law and the scope.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Inquiry {
    /// The day whose law and facts apply.
    pub as_of: Day,
    /// What was known by this day, inclusive.
    pub known_on: Day,
    /// The reading of contested questions.
    pub profile: Profile,
    /// Tests the asker knowingly leaves out where they are not modelled.
    pub out_of_scope: BTreeSet<TestOfLaw>,
    /// Acts the asker has ruled out, for example because the supplier refuses.
    pub excluded_measures: BTreeSet<(Subject, Attribute)>,
}

fn facts_in_order<S: Serializer>(
    facts: &BTreeMap<(Subject, Attribute), Vec<Statement>>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(facts.iter().map(|((subject, attribute), statements)| (subject, attribute, statements)))
}

impl Case {
    /// The informations, in the order given.
    pub fn informations(&self) -> &[Thing] {
        &self.informations
    }

    /// The recipients, in the order given.
    pub fn recipients(&self) -> &[Thing] {
        &self.recipients
    }

    /// The handovers, in the order given.
    pub fn handovers(&self) -> &[Handover] {
        &self.handovers
    }

    /// The recorded judgments.
    pub fn judgments(&self) -> &[Judgment] {
        &self.judgments
    }

    /// Rules the body has set itself.
    pub fn own_rules(&self) -> &[OwnRule] {
        &self.own_rules
    }

    /// Everything stated, by subject and attribute.
    pub fn facts(&self) -> impl Iterator<Item = (Subject, Attribute, &[Statement])> {
        self.facts.iter().map(|((subject, attribute), statements)| (*subject, *attribute, statements.as_slice()))
    }

    /// What is stated about one subject.
    fn facts_of(&self, subject: Subject) -> impl Iterator<Item = (Subject, Attribute)> {
        let all = Attribute::ALL;
        let bounds = all.first().zip(all.last()).map(|(first, last)| (subject, *first)..=(subject, *last));
        bounds.into_iter().flat_map(|bounds| self.facts.range(bounds)).map(|(key, _)| *key)
    }

    /// What is known of an attribute of a subject on a day, as far as was known on another.
    pub fn known(&self, subject: Subject, attribute: Attribute, as_of: Day, known_on: Day) -> Known {
        let statements = self.facts.get(&(subject, attribute)).map(Vec::as_slice).unwrap_or_default();
        statement::resolve(attribute, statements, as_of, known_on)
    }

    /// The same case without what is stated about one attribute of one subject. Judgments stand or fall as they did
    /// before: what made one stale is not forgotten with the fact.
    #[must_use]
    pub fn forgetting(&self, subject: Subject, attribute: Attribute, inquiry: &Inquiry) -> Self {
        let mut case = self.clone();
        let counts = |judgment: &&Judgment| {
            self.counting(judgment.subject, judgment.attribute, inquiry.as_of, inquiry.known_on)
                .iter()
                .any(|counting| std::ptr::eq(*counting, *judgment))
        };
        case.judgments = self
            .judgments
            .iter()
            .filter(counts)
            .map(|judgment| Judgment { rests_on: None, ..judgment.clone() })
            .collect();
        case.facts.remove(&(subject, attribute));
        case
    }

    /// The same case without one recorded judgment.
    #[must_use]
    pub fn without_judgment(&self, position: usize) -> Self {
        let mut case = self.clone();
        if position < case.judgments.len() {
            case.judgments.remove(position);
        }
        case
    }

    /// The same case with an act recorded as done.
    #[must_use]
    pub fn doing(&self, subject: Subject, act: Attribute) -> Self {
        let done = act.row().domain.index_of("true").into_iter().collect();
        if act.is_act() { self.stating(subject, act, done) } else { self.clone() }
    }

    /// The same case with one fact stated instead of whatever was stated about it.
    #[must_use]
    pub fn stating(&self, subject: Subject, attribute: Attribute, values: Values) -> Self {
        let mut case = self.clone();
        if subject.scope() == attribute.row().scope && !values.is_empty() {
            case.facts.insert((subject, attribute), vec![Statement::plain(values)]);
        }
        case
    }

    /// Every subject of a scope.
    pub fn subjects(&self, scope: Scope) -> Vec<Subject> {
        match scope {
            Scope::Case => vec![Subject::Case],
            Scope::Information => (0..self.informations.len()).map(Subject::Information).collect(),
            Scope::Recipient => (0..self.recipients.len()).map(Subject::Recipient).collect(),
            Scope::Handover => (0..self.handovers.len()).map(Subject::Handover).collect(),
        }
    }

    /// Id and name of a subject; the case has its title.
    pub fn name_of(&self, subject: Subject) -> (&str, &str) {
        match subject {
            Subject::Case => ("case", self.title.as_str()),
            Subject::Information(at) => {
                self.informations.get(at).map_or(("", ""), |t| (t.id.as_str(), t.name.as_str()))
            }
            Subject::Recipient(at) => self.recipients.get(at).map_or(("", ""), |t| (t.id.as_str(), t.name.as_str())),
            Subject::Handover(at) => self.handovers.get(at).map_or(("", ""), |h| (h.id.as_str(), h.id.as_str())),
        }
    }

    /// Path of an attribute of a subject as case files write it: `recipient.cloud.seat`.
    pub fn path_of(&self, subject: Subject, attribute: Attribute) -> String {
        let row = attribute.row();
        match subject {
            Subject::Case => format!("case.{}", row.key),
            _ => format!("{}.{}.{}", row.scope.key(), self.name_of(subject).0, row.key),
        }
    }

    /// Hash of the case, hexadecimal SHA-256.
    pub fn hash(&self) -> String {
        hash_of(self)
    }
}
